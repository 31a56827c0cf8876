//! To be written.

pub mod mark;
mod operation;
pub mod rules;

pub use operation::RegisterOperation;
