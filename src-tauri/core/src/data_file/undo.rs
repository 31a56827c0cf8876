//! Undo, redo, and undoing an older operation.

use super::{Changed, DataFile, Undone, listed};
use crate::error::{Error, Result};
use crate::frame;
use crate::history::{self, Operation, Touched};
use crate::ids::OperationId;
use crate::moment::Moment;
use crate::store::StoreError;
use crate::store::history::{Kind, Row, apply, barrier, begin, finish, operation, to_redo, to_undo};
use crate::store::in_the_way::in_the_way;
use crate::store::invariants::still_fits;

/// Whether a step comes back in its turn: only then is what it leaves a state that the register has been in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Turn {
    Next,
    Earlier,
}

impl DataFile {
    /// Takes back the newest operation in effect.
    ///
    /// # Errors
    /// That there is nothing to undo, or that the file could not be written.
    pub fn undo(&self, moment: &Moment) -> Result<Changed<Undone>> {
        let Some(found) = to_undo(&self.connection().reading())? else {
            return Err(Error::refused("There is nothing to undo."));
        };
        self.refuse_what_lasts(&found)?;
        self.reverse(moment, &found, Kind::Undo, Turn::Next)
    }

    /// Brings back what Undo took back last.
    ///
    /// # Errors
    /// That there is nothing to redo, or that the file could not be written.
    pub fn redo(&self, moment: &Moment) -> Result<Changed<Undone>> {
        let Some(found) = to_redo(&self.connection().reading())? else {
            return Err(Error::refused("There is nothing to redo."));
        };
        self.reverse(moment, &found, Kind::Redo, Turn::Next)
    }

    /// Takes back an older operation, when no later one that is in effect touched its rows.
    ///
    /// # Errors
    /// Which later one stands in the way, or that the file could not be written.
    pub fn undo_operation(&self, moment: &Moment, id: OperationId) -> Result<Changed<Undone>> {
        let reading = self.connection().reading();
        let Some(found) = operation(&reading, id)? else {
            return Err(Error::Gone("step"));
        };
        if found.kind != Kind::Do || found.undone {
            return Err(Error::refused("This step has been undone already."));
        }
        self.refuse_what_lasts(&found)?;
        if let Some(later) = in_the_way(&reading, id)? {
            let said = history::sentence_of(&reading, &later)?;
            if history::lasts(&later) {
                return Err(Error::refused(format!(
                    "This step cannot be undone, because of what was issued on it: “{said}”. Nothing was changed."
                )));
            }
            if later.kind == Kind::Barrier {
                return Err(Error::refused(format!(
                    "This step cannot be undone, because of what was done after it: “{said}”. Undo stops there. Nothing was changed."
                )));
            }
            return Err(Error::refused(format!(
                "This step cannot be undone by itself, because a later one builds on it: “{said}”. Undo that one first."
            )));
        }
        let newest = to_undo(&reading)?.is_some_and(|newest| newest.id == id);
        self.reverse(moment, &found, Kind::Undo, if newest { Turn::Next } else { Turn::Earlier })
    }

    /// What was promised outside the program is not unmade in it.
    fn refuse_what_lasts(&self, found: &Row) -> Result<()> {
        if !history::lasts(found) {
            return Ok(());
        }
        let said = history::sentence_of(&self.connection().reading(), found)?;
        Err(Error::refused(format!(
            "“{said}” is not undone: what was issued keeps its number. A certificate that must not count is withdrawn \
             under Certificates, and earlier steps are undone in History. Nothing was changed."
        )))
    }

    /// Notes in history what was done to the file as a whole: nothing before it is undone any more.
    ///
    /// # Errors
    /// That the file could not be written.
    pub(crate) fn stop_undo_here(&self, moment: &Moment, operation: &Operation) -> Result<()> {
        let what = serde_json::to_string(operation).map_err(StoreError::from)?;
        Ok(self.connection.transaction(moment, |tx| barrier(tx, &what))?)
    }

    fn reverse(&self, moment: &Moment, found: &Row, kind: Kind, turn: Turn) -> Result<Changed<Undone>> {
        // The sentence is made while the rows are still there to be named.
        let said = history::sentence_of(&self.connection().reading(), found)?;
        let touched = serde_json::from_str::<Operation>(&found.what).map_or(Touched::All, |o| o.touches_courses());
        let path = &self.path;
        let done = self.write(moment, |tx| {
            let id = begin(tx, kind, Some(found.id))?;
            let put_back = apply(tx, found.id, kind == Kind::Redo)?;
            if !put_back || (turn == Turn::Earlier && !still_fits(tx, id)?) {
                return Err(built_upon(kind, &said));
            }
            finish(tx, id, &found.what)?;
            frame::frame(tx, path, moment, listed(tx, id, touched)?)
        });
        let frame = match done {
            Ok(frame) => frame,
            Err(Error::Store(error)) if error.is_constraint() => return Err(built_upon(kind, &said)),
            Err(error) => return Err(error),
        };
        let said = match kind {
            Kind::Redo => format!("Done again: {said}"),
            _ => format!("Undone: {said}"),
        };
        Ok(Changed { said: Some(said), view: Undone { operation_id: found.id }, frame })
    }
}

fn built_upon(kind: Kind, said: &str) -> Error {
    Error::refused(match kind {
        Kind::Redo => format!("“{said}” cannot be done again, because things have changed since. Nothing was changed."),
        _ => format!(
            "“{said}” cannot be undone by itself, because later changes build on it. Undo those first. Nothing was changed."
        ),
    })
}
