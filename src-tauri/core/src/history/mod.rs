//! History: every step, in words. What is stored is a code and ids; the sentence is made when it is shown, so no
//! name lies in it, and erasing a person reaches it.

mod model;
mod names;
mod operation;

pub use model::{HistoryPage, HistoryQuery, HistoryStep, StepKind};
pub use names::Names;
pub(crate) use names::Whose;
pub use operation::Operation;

use crate::calendar::display::{list, plural};
use crate::error::Result;
use crate::store::history::{About, Kind, Row, about, page as rows_of};
use crate::store::{Reading, StoreError};
use names::NameBook;

/// How many steps one page holds.
const PAGE: u32 = 100;

/// The sentence of one operation.
pub(crate) fn sentence(reading: &Reading<'_>, operation: &Operation) -> Result<String> {
    with_names(reading, |names| operation.sentence(names))
}

/// The sentence of one row of history.
pub(crate) fn sentence_of(reading: &Reading<'_>, row: &Row) -> Result<String> {
    let operation: Operation = serde_json::from_str(&row.what).map_err(StoreError::from)?;
    sentence(reading, &operation)
}

/// Words with names in them, with one query for each kind of name, however many there are.
fn with_names<T>(reading: &Reading<'_>, words: impl Fn(&dyn Names) -> T) -> Result<T> {
    let mut book = NameBook::default();
    // The first pass only asks: the book notes whose names are wanted.
    let _ = words(&book);
    book.look_up(reading)?;
    Ok(words(&book))
}

/// The courses or the programme that stand beside a sentence: those that it does not name itself.
fn beside(said: &str, about: &[About], names: &dyn Names) -> String {
    let unnamed: Vec<String> = about
        .iter()
        .map(|about| match about {
            About::Course(id) => names.course(*id),
            About::Programme(id) => names.programme(*id),
        })
        .filter(|name| !said.contains(name.as_str()))
        .collect();
    match unnamed.len() {
        0..=2 => list(unnamed),
        several => plural(several as u64, "course", "courses"),
    }
}

/// A page of history, newest first.
///
/// # Errors
/// That the file could not be read.
pub fn page(reading: &Reading<'_>, query: &HistoryQuery) -> Result<HistoryPage> {
    let rows = rows_of(reading, query.before, query.participant_id, query.course_id, PAGE)?;
    let operations: Vec<Operation> = rows
        .iter()
        .map(|row| serde_json::from_str(&row.what).map_err(StoreError::from))
        .collect::<std::result::Result<_, _>>()?;
    let about = about(reading, &rows.iter().map(|row| row.id).collect::<Vec<_>>())?;
    let whole = |names: &dyn Names| -> Vec<(String, String)> {
        let said = operations.iter().map(|operation| operation.sentence(names));
        let of = |row: &Row| about.get(&row.id).map(Vec::as_slice).unwrap_or_default();
        said.zip(&rows)
            .map(|(said, row)| {
                let about = beside(&said, of(row), names);
                (said, about)
            })
            .collect()
    };
    let told = with_names(reading, whole)?;
    let steps: Vec<HistoryStep> = rows
        .iter()
        .zip(told)
        .map(|(row, (said, about))| HistoryStep {
            operation_id: row.id,
            at: row.at.clone(),
            about,
            said: match row.kind {
                Kind::Undo => format!("Undone: {said}"),
                Kind::Redo => format!("Done again: {said}"),
                Kind::Do | Kind::Barrier => said,
            },
            kind: match row.kind {
                Kind::Do if row.undone => StepKind::TakenBack,
                Kind::Do => StepKind::Done,
                Kind::Undo => StepKind::Undo,
                Kind::Redo => StepKind::Redo,
                Kind::Barrier => StepKind::Barrier,
            },
            target_id: row.target,
        })
        .collect();
    let more = steps.len() == PAGE as usize;
    Ok(HistoryPage { steps, more })
}
