//! A mark in the register, and whether it counts.
//!
//! - A mark is present, part (with the minutes), apologies or absent. No mark at all is *unmarked*, which is not
//!   absent: nobody has looked yet.
//! - Attendance counts when present, or when part with at least the course's minimum minutes. Apologies and absent
//!   do not count.
//! - The administrator may set by hand, with a reason, that a session counts or does not: that goes before the mark.

use serde::{Deserialize, Serialize};

/// What the register says about one person at one session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum Mark {
    /// Was there.
    Present,
    /// Was there for some of it.
    Part {
        /// The minutes attended.
        minutes: u32,
    },
    /// Was not there, and had said so.
    Apologies,
    /// Was not there.
    Absent,
}

impl Mark {
    /// The word in the register and in exports: `present`, `part`, `apologies`, `absent`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Present => "present",
            Self::Part { .. } => "part",
            Self::Apologies => "apologies",
            Self::Absent => "absent",
        }
    }

    /// The minutes attended, for a part.
    #[must_use]
    pub fn minutes(self) -> Option<u32> {
        match self {
            Self::Part { minutes } => Some(minutes),
            Self::Present | Self::Apologies | Self::Absent => None,
        }
    }
}

/// The administrator's decision that goes before the mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum SetByHand {
    /// Counts, whatever the mark.
    Counts,
    /// Does not count, whatever the mark.
    DoesNotCount,
}

/// Whether a session counts towards the certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum Counts {
    /// It counts.
    Yes,
    /// It does not.
    No,
    /// Unmarked, and not set by hand.
    NotKnown,
}

impl Counts {
    /// The word in exports: `yes`, `no`, or nothing.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::NotKnown => "",
        }
    }
}

/// Whether a session counts: set by hand goes first, then the mark, a part with at least `minimum_minutes`.
#[must_use]
pub fn counts(mark: Option<Mark>, set_by_hand: Option<SetByHand>, minimum_minutes: u32) -> Counts {
    match (set_by_hand, mark) {
        (Some(SetByHand::Counts), _) | (None, Some(Mark::Present)) => Counts::Yes,
        (Some(SetByHand::DoesNotCount), _) | (None, Some(Mark::Apologies | Mark::Absent)) => Counts::No,
        (None, Some(Mark::Part { minutes })) if minutes >= minimum_minutes => Counts::Yes,
        (None, Some(Mark::Part { .. })) => Counts::No,
        (None, None) => Counts::NotKnown,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;

    #[test]
    fn what_counts_and_what_does_not() {
        let part = |minutes| Some(Mark::Part { minutes });
        for (mark, expected) in [
            (Some(Mark::Present), Counts::Yes),
            (part(95), Counts::Yes),
            (part(90), Counts::Yes),
            (part(89), Counts::No),
            (part(0), Counts::No),
            (Some(Mark::Apologies), Counts::No),
            (Some(Mark::Absent), Counts::No),
            (None, Counts::NotKnown),
        ] {
            assert_eq!(counts(mark, None, 90), expected, "{mark:?}");
            assert_eq!(counts(mark, Some(SetByHand::Counts), 90), Counts::Yes, "set by hand goes before {mark:?}");
            assert_eq!(counts(mark, Some(SetByHand::DoesNotCount), 90), Counts::No, "set by hand goes before {mark:?}");
        }
    }

    #[test]
    fn words_of_the_exports() {
        let marks = [Mark::Present, Mark::Part { minutes: 40 }, Mark::Apologies, Mark::Absent];
        assert_eq!(marks.map(Mark::word), ["present", "part", "apologies", "absent"]);
        assert_eq!(marks.map(Mark::minutes), [None, Some(40), None, None]);
        assert_eq!([Counts::Yes, Counts::No, Counts::NotKnown].map(Counts::word), ["yes", "no", ""]);
    }

    #[test]
    fn travels_with_its_kind() {
        let text = serde_json::to_string(&Mark::Part { minutes: 95 }).unwrap();
        assert_eq!(text, r#"{"kind":"part","minutes":95}"#);
        assert_eq!(serde_json::to_string(&Mark::Present).unwrap(), r#"{"kind":"present"}"#);
        let back: Mark = serde_json::from_str(r#"{"kind":"part","minutes":95}"#).unwrap();
        assert_eq!(back, Mark::Part { minutes: 95 });
        assert_eq!(serde_json::to_string(&SetByHand::DoesNotCount).unwrap(), r#""does_not_count""#);
    }
}
