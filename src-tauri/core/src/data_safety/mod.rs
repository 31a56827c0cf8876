//! The safety of the data: backups that are checked, a restore that can be undone, and knowing at a glance.
//!
//! - A backup is a copy that was checked, synced and then named. The newest five stay, then one a day for 14 days, one
//!   a week for 12 weeks, one a month for 24 months; days, weeks and months are those in which there are backups, so
//!   that a clock that is wrong deletes nothing. Together they take no more than a size that can be set.
//! - They lie in a folder beside the data file, and in a second place if one was chosen.
//! - A restore keeps the present file aside as a backup first, so that it can be undone.

pub mod conflicts;
mod differing;
mod error;
mod files;
mod kept;
mod listing;
mod making;
mod model;
mod naming;
mod not_open;
mod operation;
pub mod place;
mod rescuing;
mod restore_error;
mod restoring;
mod saving;
mod second_place;
mod set_aside;
mod settings;
mod shelf;
mod thinning;

pub use error::BackupError;
pub use kept::Kept;
pub use listing::{OpenFile, backups_of, sheet};
pub use making::{back_up, due};
pub use model::{
    Backup, Check, Contents, CopySaved, DataSafetySheet, Go, NotOpen, Progress, RescueSaved, SafetyState, SecondPlace,
    Standing, Why,
};
pub use not_open::not_open;
pub use operation::DataSafetyOperation;
pub use rescuing::{RescueError, Rescued, RescuedKind, rescue, rescue_beside};
pub use restore_error::RestoreError;
pub use restoring::{NotRestored, Restored, restore};
pub use saving::NewCopy;
pub use second_place::{choose_second_place, second_place_warning, to_second_place};
pub use settings::{SecondPlaceSettings, ShelfSettings, set_most_megabytes};
pub use shelf::{Begun, Shelf};
