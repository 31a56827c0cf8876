//! A table of replies, pasted: read with every row and cell accounted for, and pure. Names or addresses down, dates across;
//! or, where the replies are to one session, a column of names or addresses and one of replies.
//!
//! - Lines above the first row with a date are no part of the table; dates, times and months may stand in rows of their
//!   own, one above the other.
//! - A column is about a date here when its heading fits exactly one; a row is about a person when their address, or
//!   else their whole name, is exactly one person's. Everything else is left out and says why.
//! - Every cell below a heading that is no name and no address is counted: taken, already so, or left out.

mod cells;
mod headings;
mod model;
mod undated;
mod who;

use std::collections::{BTreeMap, BTreeSet};

use cells::{Meaning, Meanings, Says};
use headings::{Dates, Fit, Head};
pub(crate) use model::ToldReply;
pub use model::{
    DateReply, PastedReplies, PollCell, PollCellState, PollColumn, PollColumnChoice, PollCounts, PollPreview, PollRow,
};
pub(crate) use who::Person;

use crate::calendar::display::number;
use crate::files::separated_rows;
use crate::ids::{ParticipantId, PollDateId};

pub(crate) use headings::Looked;

/// The most characters that are read at once.
const MOST_TEXT: usize = 1_000_000;
/// The most rows of one table.
const MOST_ROWS: usize = 1_000;
/// The most columns of one table.
const MOST_COLUMNS: usize = 100;
/// How many words that mean nothing are named.
const NAMED: usize = 20;

/// Of what the replies are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Asked {
    /// Which of some dates suit people: each date has a column of its own.
    Dates,
    /// Whether people come to the one session that is known. A table without dates says that too; `if need be` does not.
    OneSession,
}

/// What a table is held against.
pub(crate) struct Known {
    /// Of what the replies are.
    pub(crate) asked: Asked,
    /// The dates here, in order.
    pub(crate) dates: Vec<Looked>,
    /// The people who are asked, or invited.
    pub(crate) people: Vec<Person>,
    /// The names of the facilitators, who may stand in the table too.
    pub(crate) facilitators: Vec<String>,
    /// The replies that stand here.
    pub(crate) replies: BTreeMap<(PollDateId, ParticipantId), DateReply>,
}

/// What was read.
#[derive(Debug)]
pub(crate) struct ReadPoll {
    pub(crate) preview: PollPreview,
    /// The replies that are new or others than before.
    pub(crate) taken: Vec<ToldReply>,
}

/// Reads a table; else why it cannot be read.
pub(crate) fn read(form: &PastedReplies, known: &Known) -> Result<ReadPoll, String> {
    if form.text.len() > MOST_TEXT {
        return Err("This is more text than can be pasted at once. Paste some of the rows, then the others.".to_owned());
    }
    let rows = (1..).zip(separated_rows(&form.text)).filter(|(_, row)| row.iter().any(|cell| !cell.is_empty()));
    let rows: Vec<(u32, Vec<String>)> = rows.collect();
    if rows.is_empty() {
        return Err(
            "There is nothing in what was pasted. Copy the table with its headings, then paste it here.".to_owned()
        );
    }
    if rows.len() > MOST_ROWS {
        let (rows, most) = (number(rows.len() as u64), number(MOST_ROWS as u64));
        return Err(format!("These are {rows} rows. Paste up to {most} at a time, each time with the headings."));
    }
    let width = rows.iter().map(|(_, row)| row.len()).max().unwrap_or_default();
    if width > MOST_COLUMNS {
        return Err(format!("This table has {width} columns. Paste up to {MOST_COLUMNS} at a time."));
    }
    let cells: Vec<&[String]> = rows.iter().map(|(_, row)| row.as_slice()).collect();
    let head = head_of(&cells, width, known.asked)?;
    let body = &rows[head.rows..];
    if body.is_empty() {
        return Err("There is no row below the headings. Copy the whole table, then paste it here.".to_owned());
    }
    let columns = columns(form, known, &head, &cells[head.rows..]);
    let people: Vec<Whose<'_>> = body.iter().map(|(_, row)| who::find(&head, row, known)).collect();
    let people = each_once(people);
    let below: Vec<&[String]> = cells[head.rows..].to_vec();
    let places: Vec<usize> = columns.iter().map(|column| column.column as usize).collect();
    let says = Says { x: form.x_means, empty_means_no: form.empty_means_no, if_need_be: known.asked == Asked::Dates };
    let meanings = Meanings::of(&below, &places, says);
    Ok(filled(body, columns, people, &meanings, known))
}

/// The headings, dated or not; else why there are none.
fn head_of(cells: &[&[String]], width: usize, asked: Asked) -> Result<Head, String> {
    let dated = Head::find(cells, width);
    match asked {
        Asked::Dates => dated.ok_or_else(|| {
            "No date was found in the first rows. Copy the table with its headings: names down, dates across."
                .to_owned()
        }),
        Asked::OneSession => {
            // A line that says of which date the replies are is no table with dates across.
            let across = dated.filter(|head| head.people().next().is_some());
            across.or_else(|| undated::head(cells, width)).ok_or_else(|| {
                "No reply was found. Copy a column of names or e-mail addresses and one of replies, then paste both here."
                    .to_owned()
            })
        }
    }
}

/// What each column is about.
fn columns(form: &PastedReplies, known: &Known, head: &Head, below: &[&[String]]) -> Vec<PollColumn> {
    let dates = Dates::of(&known.dates);
    let alone = (!head.is_dated).then(|| undated::fits(head, below, &known.dates));
    let mut columns: Vec<PollColumn> = head
        .replies()
        .map(|(at, heading)| {
            let column = u32::try_from(at).unwrap_or(u32::MAX);
            let said = form.columns.iter().rev().find(|one| one.column == column);
            let (date_id, may_be, reason) = match said {
                Some(said) => match said.date_id.filter(|id| known.dates.iter().any(|one| one.id == *id)) {
                    Some(id) => (Some(id), vec![id], String::new()),
                    None => (None, Vec::new(), "Left out, as you said".to_owned()),
                },
                None => match alone.as_ref().map_or_else(|| dates.fit(heading), |alone| alone.of(at)) {
                    Fit::One(id) => (Some(id), vec![id], String::new()),
                    Fit::Several(ids) => (None, ids, "It may be more than one of the dates here: say which".to_owned()),
                    Fit::Turned(ids) => {
                        let reason = "It is a date here only with the month before the day: say whether it is meant";
                        (None, ids, reason.to_owned())
                    }
                    Fit::OneOfSeveral(ids) => {
                        (None, ids, "Replies stand in another column too: say which one counts".to_owned())
                    }
                    Fit::NoReply => (None, Vec::new(), "No reply stands in this column".to_owned()),
                    Fit::Nothing => (None, Vec::new(), "None of the dates here is at this time".to_owned()),
                    Fit::NoDate => (None, Vec::new(), "No date can be read in this heading".to_owned()),
                },
            };
            PollColumn { column, heading: heading.to_owned(), date_id, may_be, reason }
        })
        .collect();
    let mut of: BTreeMap<PollDateId, u32> = BTreeMap::new();
    for id in columns.iter().filter_map(|column| column.date_id) {
        *of.entry(id).or_default() += 1;
    }
    for column in &mut columns {
        if column.date_id.is_some_and(|id| of.get(&id).is_some_and(|count| *count > 1)) {
            column.date_id = None;
            column.reason = "Another column is about the same date: say which one counts".to_owned();
        }
    }
    columns
}

/// A row: its name and address as they stand, and whose it is or why it is left out.
type Whose<'p> = (String, Result<&'p Person, String>);

/// Who is in two rows is in none of them: nobody knows which counts.
fn each_once(mut people: Vec<Whose<'_>>) -> Vec<Whose<'_>> {
    let mut seen = BTreeSet::new();
    let mut twice = BTreeSet::new();
    for person in people.iter().filter_map(|(_, found)| found.as_ref().ok()) {
        if !seen.insert(person.id) {
            twice.insert(person.id);
        }
    }
    for (_, found) in &mut people {
        if let Ok(person) = found
            && twice.contains(&person.id)
        {
            *found = Err(format!("{} is in more than one row: keep the one that counts", person.name));
        }
    }
    people
}

fn filled(
    body: &[(u32, Vec<String>)],
    columns: Vec<PollColumn>,
    people: Vec<Whose<'_>>,
    meanings: &Meanings,
    known: &Known,
) -> ReadPoll {
    let mut counts = PollCounts::default();
    let (mut asks_x, mut empty) = (0, 0);
    let mut unknown: Vec<String> = Vec::new();
    let mut taken = Vec::new();
    let mut rows = Vec::new();
    for ((row, written_cells), (written, person)) in body.iter().zip(people) {
        let mut cells = Vec::new();
        for column in &columns {
            let cell = written_cells.get(column.column as usize).map(String::as_str).unwrap_or_default();
            let meaning = meanings.of_cell(cell);
            let of = column.date_id.zip(person.as_ref().ok().map(|person| person.id));
            let stands = of.and_then(|of| known.replies.get(&of).copied());
            if of.is_some() {
                asks_x += u32::from(meaning == Meaning::AskedX);
                empty += u32::from(cell.is_empty());
                let is_new = meaning == Meaning::Unknown && unknown.len() < NAMED;
                if is_new && !unknown.iter().any(|word| word == cell) {
                    unknown.push(cell.to_owned());
                }
            }
            let (reply, state) = match (meaning, of) {
                (Meaning::Reply(reply), Some(_)) if stands == Some(reply) => (Some(reply), PollCellState::AlreadySo),
                (Meaning::Reply(reply), Some((date_id, participant_id))) => {
                    taken.push(ToldReply { date_id, participant_id, reply });
                    (Some(reply), PollCellState::Taken)
                }
                (Meaning::Reply(reply), None) => (Some(reply), PollCellState::LeftOut),
                (Meaning::SaysNothing, Some(_)) if stands.is_none() => (None, PollCellState::AlreadySo),
                _ => (None, PollCellState::LeftOut),
            };
            counts.read += 1;
            match state {
                PollCellState::Taken => counts.taken += 1,
                PollCellState::AlreadySo => counts.already_so += 1,
                PollCellState::LeftOut => counts.left_out += 1,
            }
            cells.push(PollCell { written: cell.to_owned(), reply, state });
        }
        let (participant_id, name, reason) = match person {
            Ok(person) => (Some(person.id), person.name.clone(), String::new()),
            Err(reason) => (None, String::new(), reason),
        };
        rows.push(PollRow { row: *row, written, participant_id, name, reason, cells });
    }
    ReadPoll { preview: PollPreview { columns, rows, counts, asks_x, empty, unknown_words: unknown }, taken }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests;
