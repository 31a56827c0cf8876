//! To be written.

mod operation;
pub mod session_dates;

pub use operation::CourseOperation;
