//! What the driver and the harness must agree on: the work that is done, and the lines in which it is acknowledged.

mod lines;
mod storm;

pub use lines::Line;
pub use storm::{Outcome, Storm, digest};
