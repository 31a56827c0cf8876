//! What can go wrong, and how it is said. Each sentence says what is wrong, where, and what to do.
//! The chain of causes goes to the local log, which holds no name, address or note of anybody.

use serde::Serialize;

use crate::store::StoreError;

/// The result of everything in the core.
pub type Result<T> = std::result::Result<T, Error>;

/// Why something was not done. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// What was typed cannot be accepted: one sentence for each field.
    #[error("{} fields cannot be accepted", .0.len())]
    Invalid(Vec<FieldProblem>),
    /// The rules of the work forbid it, or ask for a decision first.
    #[error("refused: {code:?}")]
    Refused {
        /// Set where the screen acts on it.
        code: Option<Code>,
        /// The sentence for the administrator.
        message: String,
    },
    /// It is no longer there, for instance because it was undone.
    #[error("no such {0}")]
    Gone(&'static str),
    /// The data file could not be read or written.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// A code exists only where the screen does something with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Code {
    /// More people than places: asks for a reason, then does it.
    OverCapacity,
    /// An offer is accepted after the day by which it was to be answered: asks for a reason, then does it.
    OfferLapsed,
    /// A payment is larger than what is due: asks, then records it.
    Overpaid,
    /// Some of many cannot go into the state that was asked for: asks whether the others shall.
    SomeDoNotFit,
    /// Somebody like this is known already: shows them, then asks.
    LikelyDuplicates,
    /// It goes against the certificate verdict: asks for a reason, then does it.
    AgainstTheVerdict,
    /// Two things at once, a bank holiday …: a warning that can be accepted.
    NeedsConfirming,
    /// It is no longer there: the screen reads afresh.
    Gone,
    /// The person at the screen cancelled it: nothing more is to be said.
    Cancelled,
    /// Nothing is wrong with what was asked, the file could not be written.
    NotSaved,
}

/// One field that cannot be accepted, by its name in the form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct FieldProblem {
    /// The field's name, as the form sent it.
    pub field: String,
    /// What is wrong and what to do.
    pub message: String,
}

impl FieldProblem {
    /// A problem at one field.
    pub fn new(field: impl Into<String>, message: impl Into<String>) -> FieldProblem {
        FieldProblem { field: field.into(), message: message.into() }
    }
}

/// What the screen is handed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Problem {
    /// Set where the screen acts on it.
    pub code: Option<Code>,
    /// One sentence, or two.
    pub message: String,
    /// The fields that it is about, if it is about fields.
    pub fields: Vec<FieldProblem>,
}

impl Error {
    /// A refusal in a sentence, without a code.
    pub fn refused(message: impl Into<String>) -> Error {
        Error::Refused { code: None, message: message.into() }
    }

    /// A refusal that the screen answers with a decision.
    pub fn asks(code: Code, message: impl Into<String>) -> Error {
        Error::Refused { code: Some(code), message: message.into() }
    }

    /// One field that cannot be accepted.
    pub fn invalid(field: impl Into<String>, message: impl Into<String>) -> Error {
        Error::Invalid(vec![FieldProblem::new(field, message)])
    }

    /// What the screen says.
    #[must_use]
    pub fn problem(&self) -> Problem {
        match self {
            Error::Invalid(fields) => {
                Problem { code: None, message: "There is a problem".to_owned(), fields: fields.clone() }
            }
            Error::Refused { code, message } => Problem { code: *code, message: message.clone(), fields: Vec::new() },
            Error::Gone(what) => Problem {
                code: Some(Code::Gone),
                message: format!(
                    "This {what} is no longer in the data file: it may have been undone. Nothing was changed."
                ),
                fields: Vec::new(),
            },
            Error::Store(error) => {
                Problem { code: Some(Code::NotSaved), message: error.sentence(), fields: Vec::new() }
            }
        }
    }
}

/// Collects the problems of a form's fields, so that all are shown at once.
#[derive(Debug, Default)]
pub struct FieldProblems(Vec<FieldProblem>);

impl FieldProblems {
    /// Nothing wrong so far.
    #[must_use]
    pub fn new() -> FieldProblems {
        FieldProblems::default()
    }

    /// Notes a problem at a field.
    pub fn add(&mut self, field: impl Into<String>, message: impl Into<String>) {
        self.0.push(FieldProblem::new(field, message));
    }

    /// Keeps a value, or notes why it cannot be kept.
    pub fn keep<T>(&mut self, field: &str, value: std::result::Result<T, String>) -> Option<T> {
        match value {
            Ok(value) => Some(value),
            Err(message) => {
                self.add(field, message);
                None
            }
        }
    }

    /// All of them, in the order in which they were found.
    #[must_use]
    pub fn into_list(self) -> Vec<FieldProblem> {
        self.0
    }

    /// `Ok` when nothing was wrong.
    pub fn finish(self) -> Result<()> {
        if self.0.is_empty() { Ok(()) } else { Err(Error::Invalid(self.0)) }
    }
}
