//! How far a long piece of work has come, and whether it is to go on. It is asked before each step, inside the one
//! transaction: work that is cancelled leaves nothing behind.

use crate::error::{Code, Error, Result};

/// Whoever watches a long piece of work: hears how many of how many steps are done, and answers whether to go on.
#[derive(Clone, Copy)]
pub struct Steps<'a>(Option<&'a dyn Fn(usize, usize) -> bool>);

impl<'a> Steps<'a> {
    /// Nobody watches it; it cannot be cancelled.
    #[must_use]
    pub fn unwatched() -> Steps<'static> {
        Steps(None)
    }

    /// Watched: `go_on` is handed how many steps are done, of how many, and answers whether to go on.
    #[must_use]
    pub fn watched(go_on: &'a dyn Fn(usize, usize) -> bool) -> Steps<'a> {
        Steps(Some(go_on))
    }

    /// So many steps are done.
    ///
    /// # Errors
    /// [`Code::Cancelled`] when it is not to go on.
    pub fn at(&self, done: usize, of: usize) -> Result<()> {
        match self.0 {
            Some(go_on) if !go_on(done, of) => {
                Err(Error::asks(Code::Cancelled, "It was cancelled. Nothing was changed."))
            }
            _ => Ok(()),
        }
    }
}
