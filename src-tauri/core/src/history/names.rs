//! Names for history's sentences, looked up all at once. Who is no longer there is named from the last image.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use crate::calendar::display::full_date;
use crate::error::Result;
use crate::ids::{CourseId, FacilitatorId, ParticipantId, ProgrammeId, RequirementId, SessionId};
use crate::store::Reading;
use crate::store::names::{self, SessionName};
use crate::store::sessions::SessionOwner;

/// How a sentence names what it is about.
pub trait Names {
    /// "Grace Adeyemi".
    fn participant(&self, id: ParticipantId) -> String;
    /// "Compassionate Leadership, spring 2026".
    fn course(&self, id: CourseId) -> String;
    /// "Compassionate Leadership".
    fn programme(&self, id: ProgrammeId) -> String;
    /// "session 3", or "the follow-up session on 13 April 2026".
    fn session(&self, id: SessionId) -> String;
    /// "Ruby Hart".
    fn facilitator(&self, id: FacilitatorId) -> String;
    /// "“Guidelines read before session 1”", or "a requirement"; long words are cut.
    fn requirement(&self, id: RequirementId) -> String;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Whose {
    Participant,
    Course,
    Programme,
    Facilitator,
    Requirement,
}

#[derive(Default)]
pub(super) struct NameBook {
    wanted: RefCell<BTreeSet<(Whose, i64)>>,
    known: BTreeMap<(Whose, i64), String>,
    wanted_sessions: RefCell<BTreeSet<SessionId>>,
    known_sessions: BTreeMap<SessionId, SessionName>,
}

impl NameBook {
    pub(super) fn look_up(&mut self, reading: &Reading<'_>) -> Result<()> {
        let wanted = self.wanted.take();
        for whose in [Whose::Participant, Whose::Course, Whose::Programme, Whose::Facilitator, Whose::Requirement] {
            let ids: Vec<i64> = wanted.iter().filter(|(w, _)| *w == whose).map(|(_, id)| *id).collect();
            if !ids.is_empty() {
                let found = names::look_up(reading, whose, &ids)?;
                self.known.extend(found.into_iter().map(|(id, name)| ((whose, id), name)));
            }
        }
        let sessions: Vec<SessionId> = self.wanted_sessions.take().into_iter().collect();
        if !sessions.is_empty() {
            self.known_sessions.extend(names::sessions(reading, &sessions)?);
        }
        Ok(())
    }

    fn name(&self, whose: Whose, id: i64, otherwise: &str) -> String {
        self.known(whose, id).cloned().unwrap_or_else(|| otherwise.to_owned())
    }

    /// The name, when it has been looked up; else it is noted as wanted.
    fn known(&self, whose: Whose, id: i64) -> Option<&String> {
        let known = self.known.get(&(whose, id));
        if known.is_none() {
            self.wanted.borrow_mut().insert((whose, id));
        }
        known
    }
}

impl Names for NameBook {
    fn participant(&self, id: ParticipantId) -> String {
        self.name(Whose::Participant, id.0, "a participant")
    }

    fn course(&self, id: CourseId) -> String {
        self.name(Whose::Course, id.0, "a course")
    }

    fn programme(&self, id: ProgrammeId) -> String {
        self.name(Whose::Programme, id.0, "a programme")
    }

    fn session(&self, id: SessionId) -> String {
        match self.known_sessions.get(&id) {
            None => {
                self.wanted_sessions.borrow_mut().insert(id);
                "a session".to_owned()
            }
            Some(SessionName { owner: SessionOwner::Course(_), number, .. }) => format!("session {number}"),
            Some(SessionName { date, .. }) => format!("the follow-up session on {}", full_date(*date)),
        }
    }

    fn facilitator(&self, id: FacilitatorId) -> String {
        self.name(Whose::Facilitator, id.0, "a facilitator")
    }

    fn requirement(&self, id: RequirementId) -> String {
        let known = self.known(Whose::Requirement, id.0);
        known.map_or_else(|| "a requirement".to_owned(), |words| format!("“{}”", in_short(words)))
    }
}

/// The most characters of a requirement's words within a sentence.
const WORDS_MOST: usize = 100;

/// Words as they stand within a sentence: on one line, and cut where they are very long.
fn in_short(words: &str) -> String {
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= WORDS_MOST {
        return line;
    }
    let kept: String = line.chars().take(WORDS_MOST - 1).collect();
    format!("{}…", kept.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_within_a_sentence_are_one_line_and_not_too_long() {
        let just = "x".repeat(WORDS_MOST);
        for (words, expected) in [
            ("Guidelines read", "Guidelines read".to_owned()),
            ("Guidelines\n  read", "Guidelines read".to_owned()),
            (just.as_str(), just.clone()),
            (&format!("{just}x"), format!("{}…", "x".repeat(WORDS_MOST - 1))),
            (&"é ".repeat(WORDS_MOST), format!("{}…", "é ".repeat(WORDS_MOST / 2).trim_end())),
        ] {
            assert_eq!(in_short(words), expected);
        }
    }

    #[test]
    fn a_requirement_that_nobody_knows_is_a_requirement() {
        assert_eq!(NameBook::default().requirement(RequirementId(1)), "a requirement");
    }
}
