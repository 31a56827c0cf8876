//! The register on paper, as text: blank, to be signed or filled in by hand, or as it is marked.

use super::mark::Mark;
use super::model::RegisterOf;
use super::roll::{Person, Roll};
use super::rules::Place;
use super::session::SessionFacts;
use crate::calendar::display::{day_and_month, full_date, long_date, plural, time_range};
use crate::error::Result;
use crate::moment::Moment;
use crate::store::Reading;

/// One session's column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaperSession {
    /// `Session 3`; of a follow-up, nothing.
    pub name: String,
    /// `9 Feb`.
    pub date: String,
    /// `3pm to 5pm`, or that it is cancelled.
    pub time: String,
}

/// One person's row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaperPerson {
    /// The name, first name first.
    pub name: String,
    /// Where they work.
    pub organisation: String,
    /// One cell for each session; an empty one is to be signed, or unmarked.
    pub cells: Vec<String>,
}

/// A register as it is printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaperRegister {
    /// The course's title, or the programme's.
    pub title: String,
    /// Below it.
    pub lines: Vec<String>,
    /// The columns.
    pub sessions: Vec<PaperSession>,
    /// The rows, in the order of the names.
    pub people: Vec<PaperPerson>,
    /// What the letters mean.
    pub legend: String,
    /// `Printed on 3 March 2026`.
    pub printed_on: String,
    /// What the file is to be called.
    pub file_name: String,
}

/// Reads it. A blank one leaves out cancelled sessions and those who left; in it a dash stands where somebody is not
/// expected.
///
/// # Errors
/// That it is gone, or that the file could not be read.
pub fn paper_register(reading: &Reading<'_>, of: RegisterOf, marked: bool, moment: &Moment) -> Result<PaperRegister> {
    let roll = Roll::read(reading, of, moment.now())?;
    let columns: Vec<(usize, &SessionFacts)> =
        roll.sessions.iter().enumerate().filter(|(_, session)| marked || !session.cancelled).collect();
    let people: Vec<&Person> =
        roll.people.iter().filter(|person| marked || person.place != Some(Place::Withdrawn)).collect();
    let days = || columns.iter().map(|(_, session)| session.date);
    let mut lines = Vec::new();
    if let Some((first, last)) = days().min().zip(days().max()) {
        let span =
            if first == last { long_date(first) } else { format!("{} to {}", long_date(first), long_date(last)) };
        lines.push(format!("{span}. {}", plural(people.len() as u64, "person", "people")));
    }
    let cell = |person: &Person, at: usize| match (marked, person.cells.get(at)) {
        (true, Some(cell)) => cell.mark.map(letter).unwrap_or_default(),
        (false, Some(cell)) if !cell.expected => "–".to_owned(),
        _ => String::new(),
    };
    let kind = if marked { "register as marked" } else { "register to sign" };
    Ok(PaperRegister {
        sessions: columns.iter().map(|(_, session)| column(session)).collect(),
        people: people
            .iter()
            .map(|person| PaperPerson {
                name: format!("{} {}", person.first_name, person.last_name).trim().to_owned(),
                organisation: person.organisation.clone(),
                cells: columns.iter().map(|(at, _)| cell(person, *at)).collect(),
            })
            .collect(),
        lines,
        legend: if marked {
            "P present, T part (minutes), A apologies, X absent; empty is unmarked.".to_owned()
        } else {
            "Please sign in the column of the session. A dash: not expected.".to_owned()
        },
        printed_on: format!("Printed on {}", full_date(moment.today())),
        file_name: format!("{}.pdf", crate::file_names::stem(&format!("{}, {kind}", roll.title), "Register", 120)),
        title: roll.title,
    })
}

fn column(session: &SessionFacts) -> PaperSession {
    PaperSession {
        name: if session.follow_up { String::new() } else { session.name() },
        date: day_and_month(session.date),
        time: if session.cancelled { "cancelled".to_owned() } else { time_range(session.starts_at, session.ends_at) },
    }
}

/// The letter that marks it, a part with its minutes.
fn letter(mark: Mark) -> String {
    match mark {
        Mark::Present => "P".to_owned(),
        Mark::Part { minutes } => format!("T {minutes}"),
        Mark::Apologies => "A".to_owned(),
        Mark::Absent => "X".to_owned(),
    }
}
