//! What becomes of the marks: pure. Present from the minimum minutes, part with its minutes below. Apologies and marks set by
//! hand stay unless it is said that they are replaced; who is in no report stays unmarked unless absence was asked for.

use std::collections::{BTreeMap, HashSet};

use super::minutes::whole_minutes;
use super::model::{MarkChange, MissingPerson, ReviewCounts, ReviewMark};
use crate::ids::ParticipantId;
use crate::register::mark::Mark;
use crate::register::roll::Roll;
use crate::register::session::CellStanding;

/// What becomes of the marks of one session.
#[derive(Clone, Debug, Default)]
pub(super) struct Outcome {
    pub(super) marks: Vec<ReviewMark>,
    pub(super) missing: Vec<MissingPerson>,
    /// Of the counts, those of marks.
    pub(super) counts: ReviewCounts,
    /// The cells as they will be, those that change alone.
    pub(super) cells: Vec<(ParticipantId, CellStanding)>,
}

impl Outcome {
    /// How many cells change.
    pub(super) fn writes(&self) -> usize {
        self.cells.len()
    }
}

/// `seconds`: how long each person was there, of everybody whom a name is.
pub(super) fn outcome(
    roll: &Roll,
    at: usize,
    seconds: &BTreeMap<ParticipantId, u32>,
    present_from: u32,
    taken_before: bool,
    marks_absent: bool,
    replace: &[ParticipantId],
) -> Outcome {
    let replace: HashSet<ParticipantId> = replace.iter().copied().collect();
    let mut out = Outcome::default();
    for person in &roll.people {
        let id = person.participant_id;
        let cell = &person.cells[at];
        let came = seconds.get(&id);
        let is_missing = came.is_none() && cell.expected;
        if is_missing {
            out.missing.push(MissingPerson { participant_id: id, mark: cell.mark });
        }
        let mark = match came.map(|seconds| whole_minutes(*seconds)) {
            Some(0) | None => (is_missing && marks_absent).then_some(Mark::Absent),
            Some(minutes) if minutes >= present_from => Some(Mark::Present),
            Some(minutes) => Some(Mark::Part { minutes }),
        };
        let by_hand = cell.set_by_hand.is_some() || cell.mark.is_some() && !cell.imported;
        let change = if mark == cell.mark && (cell.imported || by_hand || mark.is_none()) {
            if mark.is_none() {
                continue;
            }
            MarkChange::Same
        } else if by_hand {
            match mark {
                // Whoever is in no report keeps what was entered: apologies, most of all.
                None | Some(Mark::Absent) => continue,
                Some(_) if replace.contains(&id) => MarkChange::ReplacesByHand,
                Some(_) => MarkChange::KeptByHand,
            }
        } else if cell.mark.is_none() {
            MarkChange::New
        } else if mark.is_none() && !taken_before {
            continue;
        } else {
            MarkChange::Changed
        };
        note(&mut out.counts, mark, change);
        if matches!(change, MarkChange::New | MarkChange::Changed | MarkChange::ReplacesByHand) {
            let mut after = CellStanding { mark, imported: mark.is_some(), ..cell.clone() };
            if change == MarkChange::ReplacesByHand {
                (after.set_by_hand, after.reason) = (None, String::new());
            }
            out.cells.push((id, after));
        }
        out.marks.push(ReviewMark { participant_id: id, mark, standing: cell.mark, change });
    }
    out
}

fn note(counts: &mut ReviewCounts, mark: Option<Mark>, change: MarkChange) {
    *match (change, mark) {
        (MarkChange::Same, _) => &mut counts.same,
        (MarkChange::KeptByHand, _) => &mut counts.kept_by_hand,
        (_, Some(Mark::Present)) => &mut counts.present,
        (_, Some(Mark::Part { .. })) => &mut counts.part,
        (_, Some(_)) => &mut counts.absent,
        (_, None) => &mut counts.unmarked,
    } += 1;
}
