//! Who is expected at a session, and when a session has begun and ended.
//!
//! - Expected is who is booked, from their start session, until the day on which they withdrew; that day itself no
//!   longer. Any other state ends it just as well: who was moved to the waiting list, or withdrew, and was booked again
//!   was not expected in between.
//! - A day that was put right counts as it was put right.
//! - Joining at session 2 is no absence from session 1: a booking has a start session.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use serde::{Deserialize, Serialize};

use crate::bookings::BookingState;
use crate::bookings::rules::{Step, timeline};
use crate::calendar::wall_clock;

/// A person's place on the course, as the register sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum Place {
    /// Booked.
    Booked,
    /// Withdrawn, after having been booked.
    Withdrawn,
    /// Neither: only what the register holds about them keeps them in it.
    None,
}

/// Days on which a place was given up: from the first, until the second (that day no longer), or for good.
pub type DaysAway = (NaiveDate, Option<NaiveDate>);

/// The days on which a place was given up, from the dated states of the booking in the order in which they were
/// entered, and how the booking stands since when.
#[must_use]
pub fn days_away(entered: &[Step], place: Place, since: NaiveDate) -> Vec<DaysAway> {
    let mut away = Vec::new();
    let mut was_booked = false;
    let mut left: Option<NaiveDate> = None;
    for (state, on) in timeline(entered) {
        if state == BookingState::Booked {
            was_booked = true;
            away.extend(left.take().map(|left| (left, Some(on))));
        } else if was_booked {
            left = left.or(Some(on));
        }
    }
    if place == Place::Withdrawn {
        away.push((left.unwrap_or(since), None));
    }
    away
}

/// Whether a person is expected at a session with this number, on this date.
#[must_use]
pub fn expected(place: Place, start_session: u32, away: &[DaysAway], number: u32, date: NaiveDate) -> bool {
    place != Place::None
        && number >= start_session
        && !away.iter().any(|(from, until)| *from <= date && until.is_none_or(|until| date < until))
}

/// Whether the wall clock has reached this time on this date.
#[must_use]
pub fn has_come(date: NaiveDate, time: NaiveTime, now: DateTime<Utc>) -> bool {
    match wall_clock::instant(date, time) {
        Ok(instant) => instant <= now,
        // A time that the clocks skip or show twice is refused where it is typed; if one came in from elsewhere, the
        // wall clock itself is asked.
        Err(_) => date.and_time(time) <= wall_clock::local(now),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;
    use BookingState::{Applied, Booked, Offered, WaitingList, Withdrawn};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn who_is_expected() {
        let booked = (Booked, day("2026-01-12"));
        let withdrew = days_away(&[booked, (Withdrawn, day("2026-02-23"))], Place::Withdrawn, day("2026-02-23"));
        let came_back = [booked, (Withdrawn, day("2026-02-20")), (Booked, day("2026-03-01"))];
        let came_back = days_away(&came_back, Place::Booked, day("2026-03-01"));
        let put_right = [booked, (Withdrawn, day("2026-02-20")), (Booked, day("2026-02-20"))];
        let put_right = days_away(&put_right, Place::Booked, day("2026-02-20"));
        for (what, place, start, away, number, date, is_expected) in [
            ("booked", Place::Booked, 1, &[][..], 1, "2026-02-09", true),
            ("before the start session", Place::Booked, 2, &[], 1, "2026-02-09", false),
            ("at the start session", Place::Booked, 2, &[], 2, "2026-02-16", true),
            ("the day before withdrawing", Place::Withdrawn, 1, &withdrew, 2, "2026-02-22", true),
            ("the day of withdrawing", Place::Withdrawn, 1, &withdrew, 3, "2026-02-23", false),
            ("after withdrawing", Place::Withdrawn, 1, &withdrew, 6, "2026-03-16", false),
            ("before the gap", Place::Booked, 1, &came_back, 2, "2026-02-16", true),
            ("in the gap", Place::Booked, 1, &came_back, 3, "2026-02-23", false),
            ("after the gap", Place::Booked, 1, &came_back, 4, "2026-03-02", true),
            ("withdrawn by mistake and put right", Place::Booked, 1, &put_right, 3, "2026-02-20", true),
            ("only marks", Place::None, 1, &[], 3, "2026-02-23", false),
        ] {
            assert_eq!(expected(place, start, away, number, day(date)), is_expected, "{what}");
        }
    }

    #[test]
    fn days_away_from_the_states_as_they_were_entered() {
        type Days = &'static [(&'static str, Option<&'static str>)];
        let rows: &[(&[(BookingState, &str)], Days)] = &[
            (&[(Withdrawn, "2026-02-23"), (Withdrawn, "2026-03-02")], &[("2026-03-02", None)]),
            (&[(Withdrawn, "2025-02-23"), (Withdrawn, "2026-02-23")], &[("2026-02-23", None)]),
            (
                &[(Withdrawn, "2026-02-20"), (Booked, "2026-03-01"), (Booked, "2026-02-25")],
                &[("2026-02-20", Some("2026-02-25"))],
            ),
            (&[(WaitingList, "2026-02-10"), (Booked, "2026-03-01")], &[("2026-02-10", Some("2026-03-01"))]),
            (&[(Offered, "2026-02-10"), (Withdrawn, "2026-03-01")], &[("2026-02-10", None)]),
            (
                &[(Withdrawn, "2026-02-10"), (Applied, "2026-02-20"), (Booked, "2026-03-01")],
                &[("2026-02-10", Some("2026-03-01"))],
            ),
            (&[(Offered, "2026-01-20"), (Booked, "2026-01-20")], &[]),
        ];
        for (after_being_booked, away) in rows {
            let first = [(Applied, day("2026-01-05")), (Booked, day("2026-01-12"))];
            let entered: Vec<Step> =
                first.into_iter().chain(after_being_booked.iter().map(|(state, on)| (*state, day(on)))).collect();
            let (state, since) = *entered.last().unwrap();
            let place = if state == Booked { Place::Booked } else { Place::Withdrawn };
            let away: Vec<DaysAway> = away.iter().map(|(from, until)| (day(from), until.map(day))).collect();
            assert_eq!(days_away(&entered, place, since), away, "{after_being_booked:?}");
        }
    }

    #[test]
    fn a_withdrawal_without_an_event_counts_from_the_bookings_own_date() {
        assert_eq!(days_away(&[], Place::Withdrawn, day("2026-02-23")), [(day("2026-02-23"), None)]);
    }

    #[test]
    fn a_session_ends_by_the_wall_clock_in_winter_and_in_summer() {
        let five = NaiveTime::from_hms_opt(17, 0, 0).unwrap();
        let at = |text: &str| text.parse::<DateTime<Utc>>().unwrap();
        assert!(!has_come(day("2026-03-02"), five, at("2026-03-02T16:59:59Z")));
        assert!(has_come(day("2026-03-02"), five, at("2026-03-02T17:00:00Z")));
        assert!(!has_come(day("2026-04-13"), five, at("2026-04-13T15:59:59Z")));
        assert!(has_come(day("2026-04-13"), five, at("2026-04-13T16:00:00Z")), "5pm is 16:00 UTC in summer");
    }
}
