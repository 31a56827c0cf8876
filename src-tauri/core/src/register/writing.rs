//! Marking, noting and setting by hand: each one operation, however many cells it writes.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::mark::{Mark, SetByHand};
use super::model::{CellMark, CellRef, RegisterOf, SheetChange};
use super::operation::{Cells, RegisterOperation};
use super::roll::Roll;
use super::session::CellStanding;
use super::sheet::change_of;
use crate::data_file::{Changed, DataFile};
use crate::error::{Error, Result};
use crate::history::Operation;
use crate::ids::{ParticipantId, SessionId};
use crate::moment::Moment;
use crate::store::Tx;
use crate::store::register::{Attendance, put};
use crate::text;

/// The longest note, in characters.
pub const LONGEST_NOTE: usize = 10_000;
/// The longest reason for setting by hand, in characters.
pub const LONGEST_REASON: usize = 1_000;

/// Marks and unmarks any number of cells at once.
///
/// # Errors
/// A sentence when a session does not take its mark; nothing is marked then. That a session or person is gone.
pub fn mark_cells(
    file: &DataFile,
    moment: &Moment,
    of: RegisterOf,
    marks: &[CellMark],
) -> Result<Changed<SheetChange>> {
    let people: Vec<ParticipantId> = marks.iter().map(|mark| mark.participant_id).collect();
    change(file, moment, of, Some(&people), |tx, roll| {
        let mut sheet = Draft::of(roll);
        for CellMark { session_id, participant_id, mark } in marks {
            let at = roll.find(CellRef { session_id: *session_id, participant_id: *participant_id })?;
            roll.sessions[at.0].takes(*mark, tx.today()).map_err(Error::refused)?;
            sheet.cell(at, |cell| {
                if cell.mark != *mark {
                    cell.mark = *mark;
                    cell.imported = false;
                }
            });
        }
        sheet.write(tx)
    })
}

/// Marks whoever is expected at a session, and unmarked, present.
///
/// # Errors
/// A sentence when the session has not started or is cancelled. That it is gone.
pub fn mark_the_rest_present(
    file: &DataFile,
    moment: &Moment,
    of: RegisterOf,
    session: SessionId,
) -> Result<Changed<SheetChange>> {
    change(file, moment, of, None, |tx, roll| {
        let found = roll.sessions.iter().position(|facts| facts.session_id == session);
        let at = found.ok_or(Error::Gone("session"))?;
        roll.sessions[at].takes(Some(Mark::Present), tx.today()).map_err(Error::refused)?;
        let mut sheet = Draft::of(roll);
        for (who, person) in roll.people.iter().enumerate() {
            if person.cells[at].unmarked() {
                sheet.cell((at, who), |cell| {
                    cell.mark = Some(Mark::Present);
                    cell.imported = false;
                });
            }
        }
        sheet.write(tx)
    })
}

/// Writes the note on one cell; an empty one removes it.
///
/// # Errors
/// The field `note` when it cannot be kept. That the session or person is gone.
pub fn write_note(
    file: &DataFile,
    moment: &Moment,
    of: RegisterOf,
    cell: CellRef,
    note: &str,
) -> Result<Changed<SheetChange>> {
    let note = text::cleaned(note, "The note", LONGEST_NOTE).map_err(|problem| Error::invalid("note", problem))?;
    change(file, moment, of, Some(&[cell.participant_id]), |tx, roll| {
        let mut sheet = Draft::of(roll);
        let removed = note.is_empty();
        sheet.cell(roll.find(cell)?, |cell| cell.note = note);
        let (cells, touched, _) = sheet.put(tx)?;
        Ok((touched, RegisterOperation::WroteNote { removed, cells }))
    })
}

/// Sets by hand, with a reason, that these cells count or do not, whatever their marks.
///
/// # Errors
/// The field `reason` when it is missing or cannot be kept; a sentence when a session cannot be set by hand.
pub fn set_by_hand(
    file: &DataFile,
    moment: &Moment,
    of: RegisterOf,
    cells: &[CellRef],
    set: SetByHand,
    reason: &str,
) -> Result<Changed<SheetChange>> {
    let reason = text::cleaned(reason, "The reason", LONGEST_REASON)
        .and_then(|reason| if reason.is_empty() { Err("Say why it is set by hand.".to_owned()) } else { Ok(reason) })
        .map_err(|problem| Error::invalid("reason", problem))?;
    let people: Vec<ParticipantId> = cells.iter().map(|cell| cell.participant_id).collect();
    change(file, moment, of, Some(&people), |tx, roll| {
        let mut sheet = Draft::of(roll);
        for cell in cells {
            let at = roll.find(*cell)?;
            roll.sessions[at.0].takes_by_hand(set, tx.today()).map_err(Error::refused)?;
            sheet.cell(at, |cell| {
                cell.set_by_hand = Some(set);
                cell.reason.clone_from(&reason);
            });
        }
        let (cells, touched, _) = sheet.put(tx)?;
        Ok((touched, RegisterOperation::SetByHand { set, cells }))
    })
}

/// Lets the marks of these cells speak again.
///
/// # Errors
/// That a session or person is gone.
pub fn clear_set_by_hand(
    file: &DataFile,
    moment: &Moment,
    of: RegisterOf,
    cells: &[CellRef],
) -> Result<Changed<SheetChange>> {
    let people: Vec<ParticipantId> = cells.iter().map(|cell| cell.participant_id).collect();
    change(file, moment, of, Some(&people), |tx, roll| {
        let mut sheet = Draft::of(roll);
        for cell in cells {
            sheet.cell(roll.find(*cell)?, |cell| {
                cell.set_by_hand = None;
                cell.reason.clear();
            });
        }
        let (cells, touched, _) = sheet.put(tx)?;
        Ok((touched, RegisterOperation::ClearedSetByHand { cells }))
    })
}

type Written = (Touched, RegisterOperation);

/// Whose cells were asked to be written, at which sessions, and how they are now, by session and person in the roll.
#[derive(Default)]
pub(super) struct Touched {
    pub(super) people: HashSet<ParticipantId>,
    pub(super) sessions: HashSet<SessionId>,
    pub(super) cells: BTreeMap<(usize, usize), CellStanding>,
}

/// `only`: the people whose lines are changed, where that is known; the others are not read for it.
fn change(
    file: &DataFile,
    moment: &Moment,
    of: RegisterOf,
    only: Option<&[ParticipantId]>,
    work: impl FnOnce(&Tx<'_>, &Roll) -> Result<Written>,
) -> Result<Changed<SheetChange>> {
    file.change(
        moment,
        |tx| {
            let roll = Roll::of_some(tx, of, only, moment.now())?;
            let (touched, operation) = work(tx, &roll)?;
            Ok(((roll, touched), Operation::Register(operation)))
        },
        |reading, (roll, touched)| change_of(reading, roll, touched, moment.now()),
    )
}

/// The cells as they will be: of two changes to one cell the later goes, and what stays the same is not written.
struct Draft<'r> {
    roll: &'r Roll,
    cells: BTreeMap<(usize, usize), CellStanding>,
}

impl<'r> Draft<'r> {
    fn of(roll: &'r Roll) -> Draft<'r> {
        Draft { roll, cells: BTreeMap::new() }
    }

    fn before(&self, (session, person): (usize, usize)) -> &'r CellStanding {
        &self.roll.people[person].cells[session]
    }

    fn cell(&mut self, at: (usize, usize), set: impl FnOnce(&mut CellStanding)) {
        let before = self.before(at);
        set(self.cells.entry(at).or_insert_with(|| before.clone()));
    }

    /// Writes the marks and says which they were.
    fn write(self, tx: &Tx<'_>) -> Result<Written> {
        let (cells, touched, marks) = self.put(tx)?;
        let operation = match marks.first() {
            Some(first) if marks.iter().all(|mark| mark == first) => match first {
                Some(mark) => RegisterOperation::Marked { mark: *mark, cells },
                None => RegisterOperation::Unmarked { cells },
            },
            _ => RegisterOperation::marked_several(&marks, cells),
        };
        Ok((touched, operation))
    }

    fn put(self, tx: &Tx<'_>) -> Result<(Cells, Touched, Vec<Option<Mark>>)> {
        let mut people = BTreeSet::new();
        let mut sessions = BTreeSet::new();
        let mut marks = Vec::new();
        let mut touched = Touched::default();
        for (session, person) in self.cells.keys() {
            touched.sessions.insert(self.roll.sessions[*session].session_id);
            touched.people.insert(self.roll.people[*person].participant_id);
        }
        for (at, cell) in &self.cells {
            if cell == self.before(*at) {
                continue;
            }
            let session = self.roll.sessions[at.0].session_id;
            let participant = self.roll.people[at.1].participant_id;
            let CellStanding { mark, imported, set_by_hand, reason, note, .. } = cell.clone();
            put(tx, session, participant, &Attendance { mark, imported, set_by_hand, reason, note })?;
            people.insert(participant);
            sessions.insert(session);
            marks.push(mark);
        }
        touched.cells = self.cells;
        Ok((Cells::of(&people, &sessions), touched, marks))
    }
}
