//! The schema, as numbered steps. A step is frozen once it has been released: a later change is a later step, and
//! the first of those brings the copy that is made before it.

use rusqlite_migration::{M, Migrations};

const FIRST: &str = include_str!("migrations/0001_the_first_register.sql");

/// Every step there is, oldest first; each checks its foreign keys before it commits.
const STEPS: &[M<'static>] = &[M::up(FIRST).foreign_key_check()];

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

    #[test]
    fn released_steps_are_frozen() {
        let fingerprint =
            uuid::Uuid::new_v5(&uuid::Uuid::NAMESPACE_OID, FIRST.replace("\r\n", "\n").as_bytes()).to_string();
        assert_eq!(
            fingerprint, "7605345b-40b6-5b33-bf41-9f4ac28b6818",
            "files out there have this schema: a change is a new step"
        );
    }
}
