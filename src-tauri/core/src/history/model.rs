//! The read models of history.

use serde::{Deserialize, Serialize};

use crate::ids::{CourseId, OperationId, ParticipantId};

/// Which part of history to show.
#[derive(Clone, Debug, Default, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct HistoryQuery {
    /// Only steps before this one: the next page.
    pub before: Option<OperationId>,
    /// Only steps that concern this person.
    pub participant_id: Option<ParticipantId>,
    /// Only steps that concern this course.
    pub course_id: Option<CourseId>,
    /// Only steps in which every one of these words is found: in the sentence, or in the name of a person, course or
    /// session that it changed. Empty for all.
    pub search: String,
}

/// A page of history, newest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct HistoryPage {
    /// At most 100.
    pub steps: Vec<HistoryStep>,
    /// Whether older ones may follow.
    pub more: bool,
    /// How far back was looked for them; nothing when there was no step to look at.
    pub reach: Option<Reach>,
    /// Whose history it is, by name, when it is one person's.
    pub person: Option<String>,
}

/// How far back a page of history has looked: a search looks at a bounded number of steps, and may find few.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Reach {
    /// How many steps were looked at.
    pub steps: u32,
    /// The oldest of them: the next page goes on before it.
    pub operation_id: OperationId,
    /// When that one was done. RFC 3339, UTC.
    pub at: String,
}

/// One step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct HistoryStep {
    /// Its place in the order of history (the order is this, never the clock).
    pub operation_id: OperationId,
    /// RFC 3339, UTC.
    pub at: String,
    /// What was done, in words.
    pub said: String,
    /// The course or programme that it is about, where the words do not name it; empty when it is about none.
    pub about: String,
    /// Whether it is in effect.
    pub kind: StepKind,
    /// For an undo or redo: the step that it took back or brought back.
    pub target_id: Option<OperationId>,
}

/// What a step is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum StepKind {
    /// Done, and in effect.
    Done,
    /// Done, and taken back since.
    TakenBack,
    /// Done, and a promise made outside the program: it is not undone.
    Lasting,
    /// Took another step back.
    Undo,
    /// Brought another step back.
    Redo,
    /// Undo stops here.
    Barrier,
}
