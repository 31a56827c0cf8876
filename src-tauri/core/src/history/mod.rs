//! History: every step, in words. What is stored is a code and ids; the sentence is made when it is shown, so no
//! name lies in it, and erasing a person reaches it.

mod model;
mod names;
mod operation;
mod search;

pub use model::{HistoryPage, HistoryQuery, HistoryStep, Reach, StepKind};
pub use names::Names;
pub(crate) use names::Whose;
pub use operation::{Operation, Touched};
pub(crate) use search::{Named, begins_in};

use std::collections::BTreeMap;

use crate::calendar::display::{list, plural};
use crate::error::Result;
use crate::store::history::{About, Kind, Row, about, page as rows_of};
use crate::store::history_search::touched;
use crate::store::{Reading, StoreError};
use names::NameBook;

/// How many steps one page holds.
const PAGE: usize = 100;
/// How many steps a search looks at for one page: few enough that nothing else waits for it.
pub const LOOKED_AT: usize = 2000;

/// The sentence of one operation.
pub(crate) fn sentence(reading: &Reading<'_>, operation: &Operation) -> Result<String> {
    with_names(reading, |names| operation.sentence(names))
}

/// The sentence of one row of history.
pub(crate) fn sentence_of(reading: &Reading<'_>, row: &Row) -> Result<String> {
    let operation: Operation = serde_json::from_str(&row.what).map_err(StoreError::from)?;
    sentence(reading, &operation)
}

/// Whether what was done is a promise made outside the program, which is not undone.
pub(crate) fn lasts(row: &Row) -> bool {
    row.kind == Kind::Do && serde_json::from_str::<Operation>(&row.what).is_ok_and(|operation| operation.lasts())
}

/// Words with names in them, with one query for each kind of name, however many there are.
fn with_names<T>(reading: &Reading<'_>, words: impl Fn(&dyn Names) -> T) -> Result<T> {
    let mut book = NameBook::default();
    // The first pass only asks: the book notes whose names are wanted.
    let _ = words(&book);
    book.look_up(reading)?;
    Ok(words(&book))
}

/// What an operation is about, by name.
fn names_of(about: &[About], names: &dyn Names) -> Vec<String> {
    let name = |about: &About| match about {
        About::Course(id) => names.course(*id),
        About::Programme(id) => names.programme(*id),
    };
    about.iter().map(name).collect()
}

/// The courses or the programme that stand beside a sentence: those that it does not name itself.
fn beside(said: &str, about: &[String]) -> String {
    let unnamed: Vec<String> = about.iter().filter(|name| !said.contains(name.as_str())).cloned().collect();
    match unnamed.len() {
        0..=2 => list(unnamed),
        several => plural(several as u64, "course", "courses"),
    }
}

/// A step in words, and all that it is about, by name.
struct Told {
    said: String,
    about: Vec<String>,
}

/// A page of history, newest first. A search is answered from at most [`LOOKED_AT`] steps, and says how far they
/// reach: what is searched are sentences, and those are made when they are shown.
///
/// # Errors
/// That the file could not be read.
pub fn page(reading: &Reading<'_>, query: &HistoryQuery) -> Result<HistoryPage> {
    let words = search::words(&query.search);
    let most = if words.is_empty() { PAGE } else { LOOKED_AT };
    let rows = rows_of(reading, query.before, query.participant_id, query.course_id, most)?;
    let operations: Vec<Operation> = rows
        .iter()
        .map(|row| serde_json::from_str(&row.what).map_err(StoreError::from))
        .collect::<std::result::Result<_, _>>()?;
    let about = about(reading, &rows.iter().map(|row| row.id).collect::<Vec<_>>())?;
    let whole = |names: &dyn Names| {
        let told: Vec<Told> = operations
            .iter()
            .zip(&rows)
            .map(|(operation, row)| Told {
                said: with_kind(row.kind, operation.sentence(names)),
                about: names_of(about.get(&row.id).map(Vec::as_slice).unwrap_or_default(), names),
            })
            .collect();
        (told, query.participant_id.map(|id| names.participant(id)))
    };
    let (told, person) = with_names(reading, whole)?;
    let named = match (rows.last(), rows.first()) {
        (Some(oldest), Some(newest)) if !words.is_empty() => touched(reading, oldest.id..=newest.id, &words)?,
        _ => BTreeMap::new(),
    };
    let fits = |row: &Row, told: &Told| {
        let named = named.get(&row.id).copied().unwrap_or_default();
        search::fits(&words, named, std::iter::once(&told.said).chain(&told.about))
    };
    let mut looked_at = 0_usize;
    let mut steps = Vec::new();
    for (row, told) in rows.iter().zip(told) {
        if steps.len() == PAGE {
            break;
        }
        looked_at += 1;
        if fits(row, &told) {
            steps.push(step(row, told));
        }
    }
    let reach = looked_at.checked_sub(1).and_then(|at| rows.get(at)).map(|oldest| Reach {
        steps: u32::try_from(looked_at).unwrap_or(u32::MAX),
        operation_id: oldest.id,
        at: oldest.at.clone(),
    });
    let more = looked_at < rows.len() || rows.len() == most;
    Ok(HistoryPage { steps, more, reach, person })
}

fn with_kind(kind: Kind, said: String) -> String {
    match kind {
        Kind::Undo => format!("Undone: {said}"),
        Kind::Redo => format!("Done again: {said}"),
        Kind::Do | Kind::Barrier => said,
    }
}

fn step(row: &Row, told: Told) -> HistoryStep {
    HistoryStep {
        operation_id: row.id,
        at: row.at.clone(),
        about: beside(&told.said, &told.about),
        said: told.said,
        kind: match row.kind {
            Kind::Do if row.undone => StepKind::TakenBack,
            Kind::Do if lasts(row) => StepKind::Lasting,
            Kind::Do => StepKind::Done,
            Kind::Undo => StepKind::Undo,
            Kind::Redo => StepKind::Redo,
            Kind::Barrier => StepKind::Barrier,
        },
        target_id: row.target,
    }
}
