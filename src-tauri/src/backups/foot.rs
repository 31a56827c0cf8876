//! What the foot of the rail says about the safety of the data, told to the page whenever it changes.

use std::sync::{Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, Utc};
use course_register_core::data_safety::{SafetyState, Standing};

/// What can be said of the open file itself without a disk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Signs {
    /// Whether something was changed since the newest backup, or that is not known.
    pub changed_since: bool,
    /// Whether the file is only viewed.
    pub viewing: bool,
    /// Why no change is taken, in words.
    pub stopped: Option<String>,
    /// Whether that is because it is damaged.
    pub damaged: bool,
}

/// What the sentence is made of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parts {
    pub signs: Signs,
    /// When the newest good backup was made, or was last found to be just what the file is.
    pub backed_up_at: Option<DateTime<Utc>>,
    /// Why the last backup was not made.
    pub not_backed_up: Option<String>,
    /// What is to be said of where the file lies.
    pub advice: Option<String>,
    /// What is to be said of the second place.
    pub second_place: Option<String>,
}

impl Parts {
    /// The worst comes first: only that is said.
    fn standing(&self) -> Standing {
        let (state, sentence) = match (&self.signs.stopped, &self.not_backed_up) {
            (Some(why), _) if self.signs.viewing => (SafetyState::ViewOnly, Some(of_the_file(why))),
            (Some(why), _) => (SafetyState::Stopped, Some(of_the_file(why))),
            (None, Some(why)) => (SafetyState::NotBackedUp, Some(why.clone())),
            (None, None) => (SafetyState::Well, None),
        };
        Standing {
            state,
            backed_up_at: self.backed_up_at,
            changed_since: self.signs.changed_since,
            sentence,
            is_damaged: self.signs.damaged,
            advice: self.advice.clone(),
            second_place: self.second_place.clone(),
        }
    }
}

/// What every change would be answered with, said of the file itself: nothing needs to have been refused yet.
fn of_the_file(refusal: &str) -> String {
    let said = refusal.strip_prefix("Not saved: ").unwrap_or(refusal);
    let mut letters = said.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// The foot. The lock is held for no longer than it takes to compare two sentences.
pub struct Foot {
    parts: Mutex<Parts>,
    tell: Box<dyn Fn(&Standing) + Send + Sync>,
}

impl Foot {
    /// A foot that tells what it says.
    pub fn new(tell: impl Fn(&Standing) + Send + Sync + 'static) -> Foot {
        Foot { parts: Mutex::default(), tell: Box::new(tell) }
    }

    fn parts(&self) -> MutexGuard<'_, Parts> {
        self.parts.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What it says now.
    pub fn standing(&self) -> Standing {
        self.parts().standing()
    }

    /// Another file: nothing is known of its backups yet.
    pub fn begin_anew(&self) {
        self.set(|parts| *parts = Parts::default());
    }

    /// Changes what it is made of, and tells when it then says something else.
    pub fn set(&self, change: impl FnOnce(&mut Parts)) {
        let mut parts = self.parts();
        let before = parts.standing();
        change(&mut parts);
        let after = parts.standing();
        drop(parts);
        if before != after {
            (self.tell)(&after);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::of_the_file;

    #[test]
    fn why_a_file_takes_no_changes_is_said_without_a_change_that_was_refused() {
        for (refusal, said) in [
            ("Not saved: this file is open for viewing only.", "This file is open for viewing only."),
            ("The data file is damaged.", "The data file is damaged."),
            ("", ""),
        ] {
            assert_eq!(of_the_file(refusal), said);
        }
    }
}
