//! The business of Course Register, without a window: each folder is something the administrator does.

pub mod applications;
pub mod attendance_reports;
pub mod bookings;
pub mod calendar;
pub mod calendar_files;
pub mod certificates;
pub mod courses;
pub mod data_file;
pub mod data_safety;
pub mod date_finder;
pub mod error;
pub mod export;
pub mod facilitators;
pub mod file_names;
pub mod files;
pub mod follow_ups;
pub mod frame;
pub mod history;
pub mod ids;
pub mod invitations;
pub mod messages;
pub mod moment;
pub mod outgoing;
pub mod overview;
pub mod participants;
pub mod poll;
pub mod register;
pub mod sample;
pub mod search;
pub mod settings;
pub mod steps;
pub mod store;
pub mod text;
pub mod today;
pub mod typed;

#[cfg(test)]
#[allow(clippy::expect_used)]
mod types_for_ui;
