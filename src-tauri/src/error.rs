//! What a command answers: the core's Problem goes to the screen, the chain of causes to the log. Neither the log
//! nor the codes in it hold anybody's name.

use course_register_core::error::{Code, Error, Problem};

use crate::jobs::Unanswered;

/// A command's answer.
pub type Answer<T> = Result<T, Problem>;

/// Logs the chain and hands over the Problem.
pub fn told(error: Error) -> Problem {
    match &error {
        Error::Store(store) => log::error!("data file: {store}"),
        other => log::info!("not done: {other}"),
    }
    error.problem()
}

/// What is said when something went wrong that nobody foresaw.
pub fn went_wrong() -> Problem {
    Problem {
        code: Some(Code::NotSaved),
        ..problem(
            "Something went wrong inside the program. Nothing was changed. Try again; if it happens again, close the program and open it anew.",
        )
    }
}

/// A job that was not done says so as one that failed.
pub fn answered<T>(answer: Result<Answer<T>, Unanswered>) -> Answer<T> {
    answer.unwrap_or_else(|why| {
        log::error!("a job has no answer: {why:?}");
        Err(went_wrong())
    })
}

/// A Problem that the shell itself found.
pub fn problem(message: impl Into<String>) -> Problem {
    Problem { code: None, message: message.into(), fields: Vec::new() }
}
