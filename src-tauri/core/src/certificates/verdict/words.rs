//! The verdict in words: the label, the sentence beside a name, the word in exports and the full explanation.

use super::{ExplainedSession, SessionOutcome, SessionStanding, Standing, Verdict};
use crate::calendar::display::{list, plural, session_numbers};
use crate::register::mark::{Mark, SetByHand};

impl Standing {
    /// The short label: `Every remaining session needed`.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::Reached => "Reached",
            Self::CanStillReach => "Can still reach",
            Self::EveryRemainingNeeded => "Every remaining session needed",
            Self::CannotReach => "Cannot reach",
            Self::NeedsMarks => "Needs marks",
        }
    }

    /// The value of `certificate_verdict` in exports, which is a promise: `reached`, `can still reach`,
    /// `every remaining session needed`, `cannot reach`, `needs marks`.
    #[must_use]
    pub fn export_word(self) -> &'static str {
        match self {
            Self::Reached => "reached",
            Self::CanStillReach => "can still reach",
            Self::EveryRemainingNeeded => "every remaining session needed",
            Self::CannotReach => "cannot reach",
            Self::NeedsMarks => "needs marks",
        }
    }
}

/// The sentence beside a name: `2 of 4 held, every remaining session needed`.
pub(super) fn sentence(verdict: &Verdict) -> String {
    if is_before_any_session(verdict) {
        return format!("No sessions yet: the certificate asks for {}", verdict.threshold);
    }
    let so_far = if verdict.held == 0 {
        "None held yet".to_owned()
    } else {
        format!("{} of {} held", verdict.attended, verdict.held)
    };
    let standing = match verdict.standing {
        Standing::CannotReach if verdict.threshold > verdict.sessions => {
            format!("cannot reach: the certificate asks for {} of {}", verdict.threshold, sessions_left(verdict))
        }
        Standing::CannotReach => format!("cannot reach, at most {}", verdict.at_most),
        Standing::NeedsMarks if verdict.unmarked.len() == 1 => {
            format!("needs a mark for {}", session_numbers(&verdict.unmarked))
        }
        Standing::NeedsMarks => {
            format!("needs marks for {}", session_numbers(&verdict.unmarked))
        }
        other => other.export_word().to_owned(),
    };
    format!("{so_far}, {standing}")
}

/// Where sessions were planned and cancelled, nothing can be reached.
fn is_before_any_session(verdict: &Verdict) -> bool {
    verdict.sessions == 0 && verdict.standing == Standing::CanStillReach
}

fn sessions_left(verdict: &Verdict) -> String {
    plural(u64::from(verdict.sessions), "session", "sessions")
}

/// Why a session counts or does not: `part, 40 of the 90 minutes needed`.
pub(super) fn session_words(session: &SessionStanding, minimum_minutes: u32) -> String {
    let marked = match session.mark {
        Some(Mark::Part { minutes }) if minutes < minimum_minutes => {
            format!("part, {minutes} of the {minimum_minutes} minutes needed")
        }
        Some(Mark::Part { minutes }) => {
            format!("part, {}", plural(u64::from(minutes), "minute", "minutes"))
        }
        Some(mark) => mark.word().to_owned(),
        None => "unmarked".to_owned(),
    };
    match (session.outcome(minimum_minutes), session.set_by_hand) {
        (SessionOutcome::Cancelled, _) => "cancelled".to_owned(),
        (_, Some(SetByHand::Counts)) => format!("{marked}, set by hand to count"),
        (_, Some(SetByHand::DoesNotCount)) => format!("{marked}, set by hand not to count"),
        (SessionOutcome::ToCome, None) => "to come".to_owned(),
        (SessionOutcome::NotExpected, None) => "not expected".to_owned(),
        _ => marked,
    }
}

/// The full explanation, sentence by sentence.
pub(super) fn explanation(verdict: &Verdict, sessions: &[ExplainedSession]) -> Vec<String> {
    if is_before_any_session(verdict) {
        return vec![format!("{}.", sentence(verdict))];
    }
    let numbers = |outcome| -> Vec<u32> {
        let of_this_kind = sessions.iter().filter(|session| session.outcome == outcome);
        of_this_kind.map(|session| session.number).collect()
    };
    let with_words = |outcome| -> String {
        let of_this_kind = sessions.iter().filter(|session| session.outcome == outcome);
        list(of_this_kind.map(|session| format!("session {} ({})", session.number, session.words)))
    };
    let mut sentences = vec![asked(verdict, &numbers(SessionOutcome::Cancelled))];
    let mut say = |opening: &str, which: String| {
        if !which.is_empty() {
            sentences.push(format!("{opening} {which}."));
        }
    };
    say("Counted:", with_words(SessionOutcome::Counted));
    say("Not counted:", with_words(SessionOutcome::NotCounted));
    say("Unmarked:", session_numbers(&numbers(SessionOutcome::Unmarked)));
    say("Not expected at", session_numbers(&numbers(SessionOutcome::NotExpected)));
    say("Still to come:", session_numbers(&numbers(SessionOutcome::ToCome)));
    sentences.push(conclusion(verdict));
    sentences
}

/// What is asked for, and that cancelled sessions did not change it.
fn asked(verdict: &Verdict, cancelled: &[u32]) -> String {
    let (threshold, sessions) = (verdict.threshold, sessions_left(verdict));
    if cancelled.is_empty() {
        return format!("The certificate asks for {threshold} of {sessions}.");
    }
    let were = if cancelled.len() == 1 { "was" } else { "were" };
    let mut which = session_numbers(cancelled);
    which.replace_range(..1, "S");
    format!("{which} {were} cancelled; the certificate still asks for {threshold} of {sessions}.")
}

fn conclusion(verdict: &Verdict) -> String {
    let threshold = verdict.threshold;
    let attended = plural(verdict.attended.into(), "session counts", "sessions count");
    let to_come = plural(verdict.remaining.into(), "session", "sessions");
    match verdict.standing {
        Standing::Reached if verdict.may_request => {
            format!("{attended}: the certificate may be requested.")
        }
        Standing::Reached => {
            format!("{attended}: the certificate may be requested after the last session.")
        }
        Standing::CanStillReach => {
            let more = threshold.saturating_sub(verdict.attended);
            let needed = plural(more.into(), "more is needed", "more are needed");
            format!("{needed}, with {to_come} to come{}.", and_unmarked(verdict))
        }
        Standing::EveryRemainingNeeded if verdict.remaining == 1 => "The one session to come is needed.".to_owned(),
        Standing::EveryRemainingNeeded => format!("All {to_come} to come are needed."),
        Standing::CannotReach if threshold > verdict.sessions => {
            "That is more sessions than there are; the number asked for can be changed in the course’s rules."
                .to_owned()
        }
        Standing::CannotReach => {
            format!("At most {} can count, so {threshold} can no longer be reached.", verdict.at_most)
        }
        Standing::NeedsMarks if verdict.unmarked.len() == 1 => {
            "Where they stand depends on the unmarked session.".to_owned()
        }
        Standing::NeedsMarks => "Where they stand depends on the unmarked sessions.".to_owned(),
    }
}

fn and_unmarked(verdict: &Verdict) -> String {
    match verdict.unmarked.len() {
        0 => String::new(),
        count => format!(" and {count} unmarked"),
    }
}
