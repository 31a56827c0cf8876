//! What is read in a pasted table of replies, and what was said about it.

use serde::{Deserialize, Serialize};

use crate::ids::{ParticipantId, PollDateId};

/// What somebody answered about one date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum DateReply {
    /// They can come.
    Yes,
    /// They can come if need be.
    IfNeedBe,
    /// They cannot come.
    No,
}

/// What was said about one column of a pasted table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct PollColumnChoice {
    /// Its place in the table, from 0.
    pub column: u32,
    /// Which date it is about; nothing: it is left out.
    pub date_id: Option<PollDateId>,
}

/// A table of replies that was pasted, and what was said about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct PastedReplies {
    /// The rows, as they were copied.
    pub text: String,
    /// What was said about columns.
    pub columns: Vec<PollColumnChoice>,
    /// What an `x` means; nothing: as the other words say, else it is asked.
    pub x_means: Option<DateReply>,
    /// Whether an empty cell means no; else it says nothing.
    pub empty_means_no: bool,
}

impl PastedReplies {
    /// A table of which nothing was said yet.
    #[must_use]
    pub fn of(text: impl Into<String>) -> PastedReplies {
        PastedReplies { text: text.into(), columns: Vec::new(), x_means: None, empty_means_no: false }
    }
}

/// What a pasted table would become.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PollPreview {
    /// The columns that are no name and no address.
    pub columns: Vec<PollColumn>,
    /// The rows below the headings that hold anything.
    pub rows: Vec<PollRow>,
    /// All cells below those columns, counted.
    pub counts: PollCounts,
    /// How many `x` there are of which it is not said what they mean.
    pub asks_x: u32,
    /// How many empty cells there are of which it is not said that they mean no.
    pub empty: u32,
    /// Words that mean nothing here, each once, as they stand.
    pub unknown_words: Vec<String>,
}

/// What becomes of the cells: those read are the sum of the others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PollCounts {
    /// Read.
    pub read: u32,
    /// Taken: the reply is new, or another.
    pub taken: u32,
    /// The reply stands there already.
    pub already_so: u32,
    /// Left out, for the reason that its column, its row or itself gives.
    pub left_out: u32,
}

/// One column of the table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PollColumn {
    /// Its place in the table, from 0.
    pub column: u32,
    /// Its heading, as it stands.
    pub heading: String,
    /// The date that it is about; nothing: left out.
    pub date_id: Option<PollDateId>,
    /// The dates that it may be about.
    pub may_be: Vec<PollDateId>,
    /// Why it is left out or has to be said; empty when it is taken.
    pub reason: String,
}

/// One row of the table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PollRow {
    /// Its number among the lines that were pasted.
    pub row: u32,
    /// Name and address as they stand.
    pub written: String,
    /// Who it is; nothing: left out.
    pub participant_id: Option<ParticipantId>,
    /// Their name as it is known; empty when it is nobody.
    pub name: String,
    /// Why it is left out; empty when it is taken.
    pub reason: String,
    /// Its cells, in the order of the columns.
    pub cells: Vec<PollCell>,
}

/// One cell of the table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PollCell {
    /// What stands there.
    pub written: String,
    /// What it means.
    pub reply: Option<DateReply>,
    /// What becomes of it.
    pub state: PollCellState,
}

/// What becomes of a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum PollCellState {
    /// The reply is new, or another than before.
    Taken,
    /// It stands there already.
    AlreadySo,
    /// It is left out.
    LeftOut,
}

/// A reply that a table says, and that is new or another than before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ToldReply {
    /// To which date.
    pub(crate) date_id: PollDateId,
    /// Whose.
    pub(crate) participant_id: ParticipantId,
    /// What they replied.
    pub(crate) reply: DateReply,
}
