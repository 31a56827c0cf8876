//! The register outlives what happens to its file: backups that are checked, and are there when they are wanted.

mod backups;
mod copies;
mod days;
mod restore_refused;
mod restoring;
mod second_place;
mod sheet;
mod shelf;
