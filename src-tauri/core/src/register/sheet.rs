//! The sheet: people down, sessions across, totals, and where everybody stands.

use chrono::{DateTime, NaiveDate, Utc};

use super::mark::Mark;
use super::model::{
    CellDetail, CellRef, RegisterCell, RegisterOf, RegisterRow, RegisterSession, RegisterSheet, SessionCounts,
    SheetChange,
};
use super::roll::{Person, Roll};
use super::session::{CellStanding, SessionFacts};
use super::tallies;
use super::writing::Touched;
use crate::attendance_reports::source_of;
use crate::calendar::wall_clock;
use crate::certificates::standings::session_standing;
use crate::certificates::verdict::explain;
use crate::error::Result;
use crate::ids::{CourseId, ProgrammeId, SessionId};
use crate::store::Reading;

/// The register of a course.
///
/// # Errors
/// That the course is gone, or that the file could not be read.
pub fn sheet(reading: &Reading<'_>, course: CourseId, now: DateTime<Utc>) -> Result<RegisterSheet> {
    sheet_of(reading, RegisterOf::Course(course), now)
}

/// The register of a programme's follow-up sessions: whoever was invited, without a verdict.
///
/// # Errors
/// That the programme is gone, or that the file could not be read.
pub fn follow_up_sheet(reading: &Reading<'_>, programme: ProgrammeId, now: DateTime<Utc>) -> Result<RegisterSheet> {
    sheet_of(reading, RegisterOf::FollowUps(programme), now)
}

/// Either of the two.
///
/// # Errors
/// As for each of them.
pub fn sheet_of(reading: &Reading<'_>, of: RegisterOf, now: DateTime<Utc>) -> Result<RegisterSheet> {
    let roll = Roll::read(reading, of, now)?;
    Ok(RegisterSheet {
        sessions: sessions(&roll),
        current_session_id: current(&roll.sessions, wall_clock::local_date(now)),
        rows: roll.people.iter().map(|person| row(&roll, person)).collect(),
        of: roll.of,
        programme_id: roll.programme_id,
        threshold: roll.rule.map(|rule| rule.threshold),
        minimum_minutes: roll.rule.map(|rule| rule.minimum_minutes),
        title: roll.title,
    })
}

/// What is shown after cells were written: the lines as they are now, and the totals of their sessions. Of the others
/// nothing is read that is not in the totals.
pub(super) fn change_of(
    reading: &Reading<'_>,
    mut roll: Roll,
    Touched { people, sessions: touched, cells }: Touched,
    now: DateTime<Utc>,
) -> Result<SheetChange> {
    let is_touched = |session: &SessionFacts| touched.contains(&session.session_id);
    let sessions = match roll.of {
        RegisterOf::Course(course) => {
            roll.take(cells);
            let facts: Vec<&SessionFacts> = roll.sessions.iter().filter(|facts| is_touched(facts)).collect();
            let mut totals = tallies::of_course(reading, course, &facts)?;
            let with_totals =
                |facts: &&SessionFacts| session(facts, totals.remove(&facts.session_id).unwrap_or_default());
            facts.iter().map(with_totals).collect()
        }
        RegisterOf::FollowUps(_) => {
            roll = Roll::read(reading, roll.of, now)?;
            sessions(&roll).into_iter().filter(|session| touched.contains(&session.session_id)).collect()
        }
    };
    let lines = roll.people.iter().filter(|person| people.contains(&person.participant_id));
    Ok(SheetChange { sessions, rows: lines.map(|person| row(&roll, person)).collect() })
}

/// Everything about one person at one session.
///
/// # Errors
/// That it is gone, or that the file could not be read.
pub fn cell(reading: &Reading<'_>, of: RegisterOf, cell: CellRef, now: DateTime<Utc>) -> Result<CellDetail> {
    let roll = Roll::read(reading, of, now)?;
    let (at, who) = roll.find(cell)?;
    let imported = roll.people[who].cells[at].imported;
    let source = if imported { source_of(reading, cell.session_id, cell.participant_id)? } else { None };
    let person = &roll.people[who];
    let standing = &person.cells[at];
    let explained = roll.rule.map(|rule| {
        let standings: Vec<_> =
            roll.sessions.iter().zip(&person.cells).map(|(session, cell)| session_standing(session, cell)).collect();
        explain(&rule, &standings)
    });
    Ok(CellDetail {
        session: session_at(&roll, at),
        row: row(&roll, person),
        at: u32::try_from(at).unwrap_or_default(),
        imported,
        source,
        note: standing.note.clone(),
        reason: standing.reason.clone(),
        explained,
    })
}

/// Where the register opens: today's session, else the last that was held, else the next to come.
fn current(sessions: &[SessionFacts], today: NaiveDate) -> Option<SessionId> {
    let in_order = || sessions.iter().filter(|session| !session.cancelled);
    let todays = in_order().filter(|session| session.date == today).min_by_key(|session| session.starts_at);
    let held = in_order().filter(|session| session.ended).max_by_key(|session| (session.date, session.starts_at));
    let next = in_order().min_by_key(|session| (session.date, session.starts_at));
    todays.or(held).or(next).or(sessions.first()).map(|session| session.session_id)
}

fn sessions(roll: &Roll) -> Vec<RegisterSession> {
    (0..roll.sessions.len()).map(|at| session_at(roll, at)).collect()
}

fn session_at(roll: &Roll, at: usize) -> RegisterSession {
    session(&roll.sessions[at], counts(roll.people.iter().map(|person| &person.cells[at])))
}

fn session(facts: &SessionFacts, counts: SessionCounts) -> RegisterSession {
    RegisterSession {
        session_id: facts.session_id,
        number: facts.number,
        title: facts.title.clone(),
        date: facts.date,
        starts_at: facts.starts_at,
        ends_at: facts.ends_at,
        length_minutes: facts.length_minutes(),
        cancelled: facts.cancelled,
        started: facts.started,
        held: facts.held(),
        counts,
    }
}

pub(super) fn counts<'c>(cells: impl Iterator<Item = &'c CellStanding>) -> SessionCounts {
    let mut counts = SessionCounts::default();
    for cell in cells {
        match cell.mark {
            Some(Mark::Present) => counts.present += 1,
            Some(Mark::Part { .. }) => counts.part += 1,
            Some(Mark::Apologies) => counts.apologies += 1,
            Some(Mark::Absent) => counts.absent += 1,
            None => {}
        }
        counts.unmarked += u32::from(cell.unmarked());
        counts.expected += u32::from(cell.expected);
    }
    counts
}

fn row(roll: &Roll, person: &Person) -> RegisterRow {
    let cells = person.cells.iter().enumerate().map(|(at, cell)| RegisterCell {
        mark: cell.mark,
        set_by_hand: cell.set_by_hand,
        counts: cell.counts(roll.minimum_minutes()),
        has_note: !cell.note.is_empty(),
        expected: cell.expected,
        invitation: person.invitations.get(at).copied(),
    });
    RegisterRow {
        participant_id: person.participant_id,
        name: format!("{} {}", person.first_name, person.last_name).trim().to_owned(),
        organisation: person.organisation.clone(),
        place: person.place,
        withdrawn_on: person.withdrawn_on,
        start_session: person.start_session,
        cells: cells.collect(),
        verdict: person.verdict.clone(),
    }
}
