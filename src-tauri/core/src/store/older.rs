//! A file of an older schema: held alone, copied, and only then brought up to date.

use std::path::Path;

use super::guard::Guard;
use super::migrations::{self, Told};
use super::{Connection, OpenError, Stored, opening};
use crate::data_safety::{Go, Progress};

/// A file of an older schema, held alone. What is in it has been looked at by nobody yet: its copy is looked through.
pub(crate) struct Older {
    connection: Connection,
}

impl Older {
    /// Opens it; changes nothing.
    pub(crate) fn open(path: &Path) -> Result<Older, OpenError> {
        let (inner, guard): (_, Guard) = opening::hold(path)?;
        Ok(Older { connection: Connection::of(inner, guard, None) })
    }

    /// Copies everything to the empty file `copy`, in steps.
    pub(crate) fn copy_to(&self, copy: &Path, between: &mut dyn FnMut(Progress) -> Go) -> Stored<Go> {
        self.connection.copy_to(copy, between)
    }

    /// Brings it up to date and closes it; `what` is the operation, as JSON, that history then holds, and at which undo
    /// stops. Killed in the middle, it is opened as it was before the step that was under way.
    pub(crate) fn bring_up_to_date(self, at: &str, what: &str) -> Result<(), OpenError> {
        let Connection { mut inner, guard: _guard, .. } = self.connection;
        migrations::bring_up_to_date(&mut inner, Some(&Told { at, what }))?;
        opening::is_of_its_schema(&inner)?;
        inner.close().map_err(|(_, error)| error)?;
        Ok(())
    }
}
