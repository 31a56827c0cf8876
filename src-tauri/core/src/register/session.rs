//! A session as the register sees it, and which marks it takes.
//!
//! - Apologies and absence may be entered before a session; present and part only once it has started.
//! - A cancelled session takes no marks; what it has can still be unmarked.
//! - The minutes of a part are at most the session's length.

use chrono::{Datelike, NaiveDate, NaiveTime};

use super::mark::{Counts, Mark, SetByHand, counts};
use crate::calendar::display::{self, plural};
use crate::calendar::wall_clock;
use crate::ids::SessionId;

/// A session, as the register needs it.
#[derive(Clone, Debug)]
pub struct SessionFacts {
    /// Its id.
    pub session_id: SessionId,
    /// Its number, which survives a move.
    pub number: u32,
    /// A follow-up session of a programme.
    pub follow_up: bool,
    /// Its title, or nothing.
    pub title: String,
    /// The local date.
    pub date: NaiveDate,
    /// Local.
    pub starts_at: NaiveTime,
    /// Local.
    pub ends_at: NaiveTime,
    /// Breaks within it, which are not attendance.
    pub break_minutes: u32,
    /// It does not take place.
    pub cancelled: bool,
    /// Its start has passed.
    pub started: bool,
    /// Its end has passed.
    pub ended: bool,
}

impl SessionFacts {
    /// From start to end, as time passes.
    #[must_use]
    pub fn length_minutes(&self) -> u32 {
        wall_clock::minutes_between(self.date, self.starts_at, self.ends_at)
    }

    /// Not cancelled, and its end has passed.
    #[must_use]
    pub fn held(&self) -> bool {
        !self.cancelled && self.ended
    }

    /// `Session 5`, or `The follow-up session`.
    #[must_use]
    pub fn name(&self) -> String {
        if self.follow_up { "The follow-up session".to_owned() } else { format!("Session {}", self.number) }
    }

    /// Whether this session takes this mark (none: unmark).
    ///
    /// # Errors
    /// The sentence for the administrator.
    pub fn takes(&self, mark: Option<Mark>, today: NaiveDate) -> Result<(), String> {
        match mark {
            None => Ok(()),
            Some(_) if self.cancelled => Err(self.cancelled_sentence(today)),
            Some(Mark::Present) if !self.started => Err(self.not_yet("present", today)),
            Some(Mark::Part { .. }) if !self.started => Err(self.not_yet("part", today)),
            Some(Mark::Part { minutes }) if minutes > self.length_minutes() => Err(format!(
                "{} lasts {length} minutes, so {minutes} cannot be marked. Enter the minutes attended, from 0 to {length}.",
                self.name(),
                length = self.length_minutes()
            )),
            Some(_) => Ok(()),
        }
    }

    /// Whether it may be set by hand here that the session counts or does not.
    ///
    /// # Errors
    /// The sentence for the administrator.
    pub fn takes_by_hand(&self, set: SetByHand, today: NaiveDate) -> Result<(), String> {
        if self.follow_up {
            Err("Follow-up sessions do not count towards a certificate, so nothing is set by hand there.".to_owned())
        } else if self.cancelled {
            Err(self.cancelled_sentence(today))
        } else if set == SetByHand::Counts && !self.started {
            Err(format!(
                "{} is on {}: that it counts can be set from {} that day.",
                self.name(),
                day(self.date, today),
                display::time(self.starts_at)
            ))
        } else {
            Ok(())
        }
    }

    fn not_yet(&self, word: &str, today: NaiveDate) -> String {
        format!(
            "{} is on {}: “{word}” can be marked from {} that day.",
            self.name(),
            day(self.date, today),
            display::time(self.starts_at)
        )
    }

    fn cancelled_sentence(&self, today: NaiveDate) -> String {
        format!(
            "{} on {} was cancelled, so it takes no marks. If it takes place after all, reinstate it first.",
            self.name(),
            day(self.date, today)
        )
    }
}

/// What is said when a session is made shorter than some parts in it; nothing when there are none.
pub(crate) fn longer_than(parts: u32) -> Option<String> {
    let which = plural(u64::from(parts), "mark has", "marks have");
    let stay = if parts == 1 { "it stays as it is" } else { "they stay as they are" };
    (parts > 0).then(|| format!("{which} more minutes than the session now lasts: {stay}."))
}

/// `Monday 9 March`, with the year when it is not this one.
fn day(date: NaiveDate, today: NaiveDate) -> String {
    if date.year() == today.year() { date.format("%A %-d %B").to_string() } else { display::long_date(date) }
}

/// What the register says about one person at one session.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CellStanding {
    /// The mark, or none.
    pub mark: Option<Mark>,
    /// It came with a report.
    pub imported: bool,
    /// Set by hand, which goes before the mark.
    pub set_by_hand: Option<SetByHand>,
    /// Why it was set by hand.
    pub reason: String,
    /// The note.
    pub note: String,
    /// Booked, started and not withdrawn; invited, for a follow-up session. (The session may be cancelled.)
    pub expected: bool,
}

impl CellStanding {
    /// Whether it counts towards the certificate.
    #[must_use]
    pub fn counts(&self, minimum_minutes: u32) -> Counts {
        counts(self.mark, self.set_by_hand, minimum_minutes)
    }

    /// Whether the register holds anything here.
    #[must_use]
    pub fn says_something(&self) -> bool {
        self.mark.is_some() || self.set_by_hand.is_some() || !self.note.is_empty()
    }

    /// Expected, without a mark, and nothing set by hand.
    #[must_use]
    pub fn unmarked(&self) -> bool {
        self.expected && self.mark.is_none() && self.set_by_hand.is_none()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn session(started: bool, cancelled: bool) -> SessionFacts {
        SessionFacts {
            session_id: SessionId(5),
            number: 5,
            follow_up: false,
            title: String::new(),
            date: "2026-03-09".parse().unwrap(),
            starts_at: NaiveTime::from_hms_opt(15, 0, 0).unwrap(),
            ends_at: NaiveTime::from_hms_opt(17, 0, 0).unwrap(),
            break_minutes: 0,
            cancelled,
            started,
            ended: false,
        }
    }

    #[test]
    fn which_marks_a_session_takes() {
        let today = "2026-03-03".parse().unwrap();
        let part = |minutes| Some(Mark::Part { minutes });
        let (ahead, under_way, cancelled) = (session(false, false), session(true, false), session(true, true));
        for (what, session, mark, sentence) in [
            ("apologies ahead", &ahead, Some(Mark::Apologies), None),
            ("absence ahead", &ahead, Some(Mark::Absent), None),
            (
                "present ahead",
                &ahead,
                Some(Mark::Present),
                Some("Session 5 is on Monday 9 March: “present” can be marked from 3pm that day."),
            ),
            (
                "part ahead",
                &ahead,
                part(60),
                Some("Session 5 is on Monday 9 March: “part” can be marked from 3pm that day."),
            ),
            ("unmark ahead", &ahead, None, None),
            ("present under way", &under_way, Some(Mark::Present), None),
            ("no minutes", &under_way, part(0), None),
            ("every minute", &under_way, part(120), None),
            (
                "a minute more",
                &under_way,
                part(121),
                Some(
                    "Session 5 lasts 120 minutes, so 121 cannot be marked. Enter the minutes attended, from 0 to 120.",
                ),
            ),
            (
                "cancelled",
                &cancelled,
                Some(Mark::Absent),
                Some(
                    "Session 5 on Monday 9 March was cancelled, so it takes no marks. If it takes place after all, reinstate it first.",
                ),
            ),
            ("unmark a cancelled one", &cancelled, None, None),
        ] {
            assert_eq!(session.takes(mark, today).err().as_deref(), sentence, "{what}");
        }
    }

    #[test]
    fn a_session_lasts_as_long_as_time_passes() {
        let clock = |hour, minute| NaiveTime::from_hms_opt(hour, minute, 0).unwrap();
        for (date, starts_at, ends_at, minutes) in [
            ("2026-03-28", clock(0, 30), clock(2, 30), 120),
            ("2026-03-29", clock(0, 30), clock(2, 30), 60),
            ("2026-10-25", clock(0, 30), clock(2, 30), 180),
            ("2026-10-25", clock(15, 0), clock(17, 0), 120),
        ] {
            let session = SessionFacts { date: date.parse().unwrap(), starts_at, ends_at, ..session(true, false) };
            assert_eq!(session.length_minutes(), minutes, "{date}");
            let today = session.date;
            assert!(session.takes(Some(Mark::Part { minutes }), today).is_ok(), "{date}");
            assert!(session.takes(Some(Mark::Part { minutes: minutes + 1 }), today).is_err(), "{date}");
        }
    }

    #[test]
    fn another_year_is_said() {
        let refused = session(false, false).takes(Some(Mark::Present), "2025-12-30".parse().unwrap()).unwrap_err();
        assert!(refused.contains("Monday 9 March 2026"), "{refused}");
    }

    #[test]
    fn set_by_hand_needs_a_session_that_can_count() {
        let today = "2026-03-03".parse().unwrap();
        assert!(session(true, false).takes_by_hand(SetByHand::Counts, today).is_ok());
        assert!(session(false, false).takes_by_hand(SetByHand::DoesNotCount, today).is_ok());
        assert!(session(false, false).takes_by_hand(SetByHand::Counts, today).unwrap_err().contains("from 3pm"));
        assert!(session(true, true).takes_by_hand(SetByHand::Counts, today).unwrap_err().contains("cancelled"));
        let follow_up = SessionFacts { follow_up: true, ..session(true, false) };
        assert!(follow_up.takes_by_hand(SetByHand::Counts, today).unwrap_err().contains("certificate"));
    }
}
