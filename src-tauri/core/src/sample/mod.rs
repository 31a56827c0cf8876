//! The sample course: the real course with invented people, to look around with.
//!
//! - It is added in one step and removed in one step, and both can be undone.
//! - Its dates are the real ones, moved by whole weeks so that its fourth session was the last one held.
//! - Removing it takes out everything that belongs to it, also what was added to it since, and says how much that is.
//!   The administrator's own people and courses stay as they are. An invented person whom the administrator has put
//!   on a course of their own stays too: that course is not the sample's.

mod add;
mod dates;
mod model;
mod operation;
mod people;
mod places;
mod remove;

pub use add::add_sample;
pub use model::{SampleAdded, SampleRemoval};
pub use operation::SampleOperation;
pub use remove::{remove_sample, sample_removal};
