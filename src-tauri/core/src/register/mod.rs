//! To be written.

mod operation;
pub mod mark;

pub use operation::RegisterOperation;
