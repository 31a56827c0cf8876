//! What a command answers: the core's Problem goes to the screen, the chain of causes to the log. Neither the log
//! nor the codes in it hold anybody's name.

use course_register_core::error::{Error, Problem};

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

/// A Problem that the shell itself found.
pub fn problem(message: impl Into<String>) -> Problem {
    Problem { code: None, message: message.into(), fields: Vec::new() }
}
