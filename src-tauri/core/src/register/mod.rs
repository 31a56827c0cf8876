//! To be written.

pub mod mark;
mod operation;

pub use operation::RegisterOperation;
