//! The wall clock of the United Kingdom, and the two nights a year on which it jumps.
//!
//! A session is kept as a local date and time. In spring the clocks go forward from 1am to 2am, so the minutes from
//! 1am to 1.59am do not exist that day; in autumn they go back from 2am to 1am, so the same minutes happen twice.
//! Both are refused with a sentence: nobody could know when to come.

use super::display::{long_date, time as clock_time};
use chrono::{DateTime, LocalResult, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeZone, Utc};
use chrono_tz::{Europe::London, Tz};
use serde::{Deserialize, Serialize};
use std::fmt;

/// The zone in which every date and time of the app is meant.
pub const ZONE: Tz = London;

/// The zone's name, as it is stored beside a session.
pub const ZONE_NAME: &str = "Europe/London";

/// Why a local date and time is not one instant. Its text is a sentence for the administrator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WallClockProblem {
    /// The clocks jump over this time in spring.
    DoesNotExist {
        /// The date asked for.
        date: NaiveDate,
        /// The time asked for.
        time: NaiveTime,
    },
    /// The clocks show this time twice in autumn.
    HappensTwice {
        /// The date asked for.
        date: NaiveDate,
        /// The time asked for.
        time: NaiveTime,
    },
}

impl fmt::Display for WallClockProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::DoesNotExist { date, time } => write!(
                f,
                "{} does not exist on {}: the clocks go forward that night. Choose another time.",
                clock_time(*time),
                long_date(*date)
            ),
            Self::HappensTwice { date, time } => write!(
                f,
                "{} happens twice on {}: the clocks go back that night. Choose another time.",
                clock_time(*time),
                long_date(*date)
            ),
        }
    }
}

impl std::error::Error for WallClockProblem {}

/// The instant at which the wall clock shows this time on this date.
///
/// # Errors
/// When the clocks skip this time that day, or show it twice.
pub fn instant(date: NaiveDate, time: NaiveTime) -> Result<DateTime<Utc>, WallClockProblem> {
    match ZONE.from_local_datetime(&date.and_time(time)) {
        LocalResult::Single(local) => Ok(local.with_timezone(&Utc)),
        LocalResult::None => Err(WallClockProblem::DoesNotExist { date, time }),
        LocalResult::Ambiguous(..) => Err(WallClockProblem::HappensTwice { date, time }),
    }
}

/// The minutes that pass from one time to a later one on this date: on the night of a clock change they are an hour
/// fewer or more than the clock shows. Of a time that is no instant, the minutes that the clock shows.
#[must_use]
pub fn minutes_between(date: NaiveDate, starts_at: NaiveTime, ends_at: NaiveTime) -> u32 {
    let passed = match (instant(date, starts_at), instant(date, ends_at)) {
        (Ok(start), Ok(end)) => end - start,
        _ => ends_at - starts_at,
    };
    u32::try_from(passed.num_minutes()).unwrap_or_default()
}

/// What the wall clock and the calendar on the wall show at this instant.
#[must_use]
pub fn local(instant: DateTime<Utc>) -> NaiveDateTime {
    instant.with_timezone(&ZONE).naive_local()
}

/// The date at this instant. With now, it is today.
#[must_use]
pub fn local_date(instant: DateTime<Utc>) -> NaiveDate {
    local(instant).date()
}

/// The time of day at this instant.
#[must_use]
pub fn local_time(instant: DateTime<Utc>) -> NaiveTime {
    local(instant).time()
}

/// Which way the clocks go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum ClockDirection {
    /// In spring, into summer time.
    Forward,
    /// In autumn, out of summer time.
    Back,
}

/// Where a date lies beside the night of a clock change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum ClockChangeNearness {
    /// The clocks change early the next day.
    DayBefore,
    /// The clocks change early on the date itself.
    SameDay,
    /// The clocks changed early the day before.
    DayAfter,
}

/// A clock change on a date, or on the day before or after it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ClockChange {
    /// The day on which the clocks change.
    #[cfg_attr(test, ts(type = "string"))]
    pub changes_on: NaiveDate,
    /// Which way they go.
    pub direction: ClockDirection,
    /// Where the date asked about lies.
    pub nearness: ClockChangeNearness,
}

impl ClockChange {
    /// `The clocks go back the day before, on Sunday 25 October 2026`.
    #[must_use]
    pub fn sentence(&self) -> String {
        let way = match self.direction {
            ClockDirection::Forward => "forward",
            ClockDirection::Back => "back",
        };
        let day = long_date(self.changes_on);
        match self.nearness {
            ClockChangeNearness::DayBefore => {
                format!("The clocks go {way} the night after, on {day}")
            }
            ClockChangeNearness::SameDay => format!("The clocks go {way} on this day, {day}"),
            ClockChangeNearness::DayAfter => {
                format!("The clocks go {way} the day before, on {day}")
            }
        }
    }
}

/// The clock change on this date, or on the day before or after it.
#[must_use]
pub fn clock_change_near(date: NaiveDate) -> Option<ClockChange> {
    let days = [
        (Some(date), ClockChangeNearness::SameDay),
        (date.pred_opt(), ClockChangeNearness::DayAfter),
        (date.succ_opt(), ClockChangeNearness::DayBefore),
    ];
    days.into_iter().find_map(|(day, nearness)| {
        let changes_on = day?;
        let direction = change_on(changes_on)?;
        Some(ClockChange { changes_on, direction, nearness })
    })
}

/// Which way the clocks go in the small hours of this day, if they do.
fn change_on(date: NaiveDate) -> Option<ClockDirection> {
    let before = seconds_ahead_at_noon(date.pred_opt()?)?;
    let after = seconds_ahead_at_noon(date)?;
    match after.cmp(&before) {
        std::cmp::Ordering::Greater => Some(ClockDirection::Forward),
        std::cmp::Ordering::Less => Some(ClockDirection::Back),
        std::cmp::Ordering::Equal => None,
    }
}

/// How far the wall clock is ahead of UTC at noon, which no clock change has ever touched.
fn seconds_ahead_at_noon(date: NaiveDate) -> Option<i32> {
    let offset = ZONE.offset_from_local_datetime(&date.and_hms_opt(12, 0, 0)?);
    Some(offset.single()?.fix().local_minus_utc())
}

#[cfg(test)]
mod tests;
