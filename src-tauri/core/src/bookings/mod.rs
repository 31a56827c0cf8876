//! To be written.

mod operation;

pub use operation::BookingOperation;
