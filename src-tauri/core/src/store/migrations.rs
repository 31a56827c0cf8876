//! The schema, as numbered steps. A step is frozen once it has been released: a later change is a later step.

use rusqlite_migration::{M, Migrations};

/// Every step there is, oldest first.
const STEPS: &[M<'static>] = &[M::up(include_str!("migrations/0001_the_first_register.sql"))];

/// The newest schema that this program knows.
pub(super) const NEWEST: i32 = 1;

pub(super) fn all() -> Migrations<'static> {
    Migrations::from_slice(STEPS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_is_the_last_step() {
        assert_eq!(usize::try_from(NEWEST), Ok(STEPS.len()), "NEWEST must rise with each step");
    }
}
