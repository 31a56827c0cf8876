//! The register’s marks.

use course_register_core::ids::SessionId;
use course_register_core::register::mark::{Mark, SetByHand};
use course_register_core::register::{self, CellMark, CellRef, RegisterOf};

use super::{COURSE, Kind, PROGRAMME, follow_up, session, somebody, word};

const OF_COURSE: RegisterOf = RegisterOf::Course(COURSE);

const OF_FOLLOW_UPS: RegisterOf = RegisterOf::FollowUps(PROGRAMME);

fn mark(a: usize) -> Option<Mark> {
    [
        Some(Mark::Present),
        Some(Mark::Part { minutes: 95 }),
        Some(Mark::Part { minutes: 40 }),
        Some(Mark::Apologies),
        Some(Mark::Absent),
        None,
    ][a % 6]
}

fn cells(of: RegisterOf, session: SessionId, a: usize, b: usize) -> Vec<CellMark> {
    let people = if of == OF_COURSE { b % 3 + 1 } else { 1 };
    (0..people)
        .map(|n| CellMark { session_id: session, participant_id: somebody(a / 6 + n), mark: mark(a + n) })
        .collect()
}

fn cell(a: usize, b: usize) -> CellRef {
    CellRef { session_id: session(a), participant_id: somebody(b) }
}

pub const KINDS: &[Kind] = &[
    ("mark", |w, a, b| {
        let moment = w.moment();
        register::mark_cells(&w.file, &moment, OF_COURSE, &cells(OF_COURSE, session(b), a, b))
            .map(|done| w.agrees(OF_COURSE, &moment, &done.view))
    }),
    ("mark a follow-up", |w, a, b| {
        let moment = w.moment();
        let apologies = CellMark {
            mark: Some([Mark::Apologies, Mark::Absent][a % 2]),
            ..cells(OF_FOLLOW_UPS, follow_up(b), a, b)[0]
        };
        register::mark_cells(&w.file, &moment, OF_FOLLOW_UPS, &[apologies])
            .map(|done| w.agrees(OF_FOLLOW_UPS, &moment, &done.view))
    }),
    ("mark the rest present", |w, a, _| {
        let moment = w.moment();
        register::mark_the_rest_present(&w.file, &moment, OF_COURSE, session(a))
            .map(|done| w.agrees(OF_COURSE, &moment, &done.view))
    }),
    ("write a note", |w, a, b| {
        let moment = w.moment();
        register::write_note(&w.file, &moment, OF_COURSE, cell(a, b), &word(b))
            .map(|done| w.agrees(OF_COURSE, &moment, &done.view))
    }),
    ("set by hand", |w, a, b| {
        let set = [SetByHand::Counts, SetByHand::DoesNotCount][b % 2];
        let moment = w.moment();
        register::set_by_hand(&w.file, &moment, OF_COURSE, &[cell(a, b)], set, &word(a))
            .map(|done| w.agrees(OF_COURSE, &moment, &done.view))
    }),
    ("clear what was set by hand", |w, a, b| {
        let moment = w.moment();
        register::clear_set_by_hand(&w.file, &moment, OF_COURSE, &[cell(a, b), cell(a + 1, b)])
            .map(|done| w.agrees(OF_COURSE, &moment, &done.view))
    }),
];
