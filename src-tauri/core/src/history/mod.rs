//! History: every step, in words. What is stored is a code and ids; the sentence is made when it is shown, so no
//! name lies in it, and erasing a person reaches it.

mod model;
mod names;
mod operation;

pub use model::{HistoryPage, HistoryQuery, HistoryStep, StepKind};
pub use names::Names;
pub(crate) use names::Whose;
pub use operation::Operation;

use crate::error::Result;
use crate::store::history::{Kind, Row, page as rows_of};
use crate::store::{Reading, StoreError};
use names::NameBook;

/// How many steps one page holds.
const PAGE: u32 = 100;

/// The sentence of one operation.
pub(crate) fn sentence(reading: &Reading<'_>, operation: &Operation) -> Result<String> {
    Ok(sentences(reading, &[operation])?.pop().unwrap_or_default())
}

/// The sentence of one row of history.
pub(crate) fn sentence_of(reading: &Reading<'_>, row: &Row) -> Result<String> {
    let operation: Operation = serde_json::from_str(&row.what).map_err(StoreError::from)?;
    sentence(reading, &operation)
}

/// Many sentences, with one query for each kind of name, however many there are.
fn sentences(reading: &Reading<'_>, operations: &[&Operation]) -> Result<Vec<String>> {
    let mut book = NameBook::default();
    for operation in operations {
        // The first pass only asks: the book notes whose names are wanted.
        let _ = operation.sentence(&book);
    }
    book.look_up(reading)?;
    Ok(operations.iter().map(|operation| operation.sentence(&book)).collect())
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
    let said = sentences(reading, &operations.iter().collect::<Vec<_>>())?;
    let steps: Vec<HistoryStep> = rows
        .into_iter()
        .zip(said)
        .map(|(row, said)| HistoryStep {
            operation_id: row.id,
            at: row.at,
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
