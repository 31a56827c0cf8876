//! The certificate verdict: can this person still reach the certificate?
//!
//! With a threshold of t sessions, a person has attended a, and r sessions may still count:
//!
//! - *cannot reach* when a + r is less than t;
//! - *every remaining session needed* when a + r is t, and there are sessions to come;
//! - *can still reach* when more than t may yet come together;
//! - *reached* when a is at least t; the person may request the certificate after the last session.
//!
//! A session is held when it is not cancelled and has ended. Where people were expected and have no mark, all this is
//! worked out twice, once as if the unmarked sessions did not count and once as if they did. Where the two differ
//! the verdict is *needs marks*: nobody is told a final no because a register was not filled in.
//!
//! - Expected is who is booked, from their start session, until they withdraw. Elsewhere a person is never
//!   unmarked, and a session to come cannot count for them; a mark that is there counts all the same.
//! - Apologies, an absence or "does not count", entered before a session, take it out of those that may still count.
//! - A cancelled session counts for nobody, whatever its marks. There is one session fewer; the threshold stays.
//! - Before a course has any session at all, nothing is decided: the verdict is *can still reach*. By the arithmetic it
//!   would be a final no to everybody, before anything was planned. Where every session was cancelled there was a plan,
//!   and the arithmetic stands.

pub mod words;

use crate::register::mark::{Counts, Mark, SetByHand, counts};
use serde::{Deserialize, Serialize};

/// What a course asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CertificateRule {
    /// Sessions to attend, at least.
    pub threshold: u32,
    /// The minutes from which a part counts.
    pub minimum_minutes: u32,
}

/// One session of the course, as it stands for one person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SessionStanding {
    /// Its number within the course.
    pub number: u32,
    /// It does not take place.
    pub cancelled: bool,
    /// Its end has passed.
    pub ended: bool,
    /// The person is booked, has started by this session and has not withdrawn before it.
    pub expected: bool,
    /// The mark in the register; none is unmarked.
    pub mark: Option<Mark>,
    /// The administrator's decision, which goes before the mark.
    pub set_by_hand: Option<SetByHand>,
}

/// Where a person stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum Standing {
    /// Attended at least the threshold.
    Reached,
    /// More may still count than is needed.
    CanStillReach,
    /// Reached only if every session to come is attended.
    EveryRemainingNeeded,
    /// No longer possible.
    CannotReach,
    /// Depends on held sessions that are unmarked.
    NeedsMarks,
}

/// What one session means for the verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum SessionOutcome {
    /// Attended: it counts.
    Counted,
    /// It does not count: apologies, absent, too short a part, or set by hand.
    NotCounted,
    /// Held, the person was expected, and there is no mark.
    Unmarked,
    /// Not over yet, and may still count.
    ToCome,
    /// Unmarked, and the person was not or will not be expected.
    NotExpected,
    /// Does not take place.
    Cancelled,
}

impl SessionStanding {
    /// What this session means for the verdict.
    #[must_use]
    pub fn outcome(&self, minimum_minutes: u32) -> SessionOutcome {
        if self.cancelled {
            return SessionOutcome::Cancelled;
        }
        match counts(self.mark, self.set_by_hand, minimum_minutes) {
            Counts::Yes => SessionOutcome::Counted,
            Counts::No => SessionOutcome::NotCounted,
            Counts::NotKnown if !self.expected => SessionOutcome::NotExpected,
            Counts::NotKnown if self.ended => SessionOutcome::Unmarked,
            Counts::NotKnown => SessionOutcome::ToCome,
        }
    }
}

/// The verdict on one person, ready to be shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Verdict {
    /// Where the person stands.
    pub standing: Standing,
    /// `Every remaining session needed`.
    pub label: String,
    /// `2 of 4 held, every remaining session needed`.
    pub sentence: String,
    /// Sessions that count.
    pub attended: u32,
    /// Sessions held so far, and any under way where this person already counts.
    pub held: u32,
    /// Sessions that are not over and may still count.
    pub remaining: u32,
    /// The numbers of the held sessions where this person is unmarked.
    pub unmarked: Vec<u32>,
    /// The most that can still come together: attended, unmarked and remaining.
    pub at_most: u32,
    /// What the course asks for.
    pub threshold: u32,
    /// The course's sessions without the cancelled ones.
    pub sessions: u32,
    /// Reached, and the last session is over.
    pub may_request: bool,
}

/// One session in the full explanation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ExplainedSession {
    /// Its number within the course.
    pub number: u32,
    /// What it means for the verdict.
    pub outcome: SessionOutcome,
    /// Why, in words: `part, 40 of the 90 minutes needed`.
    pub words: String,
}

/// The verdict with everything it rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ExplainedVerdict {
    /// The verdict itself.
    pub verdict: Verdict,
    /// Every session, in the order given.
    pub sessions: Vec<ExplainedSession>,
    /// The whole explanation, sentence by sentence.
    pub sentences: Vec<String>,
}

/// The verdict on one person from all sessions of the course, cancelled ones included.
#[must_use]
pub fn verdict(rule: &CertificateRule, sessions: &[SessionStanding]) -> Verdict {
    let mut attended = 0;
    let mut held = 0;
    let mut remaining = 0;
    let mut taking_place = 0;
    let mut all_ended = true;
    let mut unmarked = Vec::new();
    for session in sessions {
        let outcome = session.outcome(rule.minimum_minutes);
        match outcome {
            SessionOutcome::Cancelled => continue,
            SessionOutcome::Counted => attended += 1,
            SessionOutcome::ToCome => remaining += 1,
            SessionOutcome::Unmarked => unmarked.push(session.number),
            SessionOutcome::NotCounted | SessionOutcome::NotExpected => {}
        }
        taking_place += 1;
        held += u32::from(session.ended || outcome == SessionOutcome::Counted);
        all_ended &= session.ended;
    }
    let perhaps = u32::try_from(unmarked.len()).unwrap_or(u32::MAX);
    let threshold = rule.threshold;
    let without = standing(attended, remaining, threshold);
    let with = standing(attended + perhaps, remaining, threshold);
    let standing = match without {
        Standing::CannotReach if sessions.is_empty() => Standing::CanStillReach,
        decided if decided == with => decided,
        _ => Standing::NeedsMarks,
    };
    let mut verdict = Verdict {
        standing,
        label: standing.label().to_owned(),
        sentence: String::new(),
        attended,
        held,
        remaining,
        unmarked,
        at_most: attended + perhaps + remaining,
        threshold,
        sessions: taking_place,
        may_request: standing == Standing::Reached && taking_place > 0 && all_ended,
    };
    verdict.sentence = words::sentence(&verdict);
    verdict
}

/// The verdict with its reasons, session by session and in full sentences.
#[must_use]
pub fn explain(rule: &CertificateRule, sessions: &[SessionStanding]) -> ExplainedVerdict {
    let verdict = verdict(rule, sessions);
    let sessions: Vec<ExplainedSession> = sessions
        .iter()
        .map(|session| ExplainedSession {
            number: session.number,
            outcome: session.outcome(rule.minimum_minutes),
            words: words::session_words(session, rule.minimum_minutes),
        })
        .collect();
    let sentences = words::explanation(&verdict, &sessions);
    ExplainedVerdict { verdict, sessions, sentences }
}

/// The standing once every held session is decided.
fn standing(attended: u32, remaining: u32, threshold: u32) -> Standing {
    let at_most = attended + remaining;
    if attended >= threshold {
        Standing::Reached
    } else if at_most < threshold {
        Standing::CannotReach
    } else if at_most == threshold {
        Standing::EveryRemainingNeeded
    } else {
        Standing::CanStillReach
    }
}

#[cfg(test)]
mod brute_force;
#[cfg(test)]
mod tests;
