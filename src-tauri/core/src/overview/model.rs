//! What the overview shows. Every count is of people unless it says otherwise.

use chrono::NaiveDate;
use serde::Serialize;

use crate::ids::{CourseId, SessionId};

/// A course in numbers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CourseOverview {
    /// Which.
    pub course_id: CourseId,
    /// Its title.
    pub title: String,
    /// Its programme's title.
    pub programme_title: String,
    /// Its dates in one line.
    pub when: String,
    /// The date of the first session that takes place.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub first_on: Option<NaiveDate>,
    /// The date of the last one.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub last_on: Option<NaiveDate>,
    /// Who facilitates it, by name.
    pub facilitators: Vec<String>,
    /// Sessions to attend for the certificate.
    pub certificate_threshold: u32,
    /// Minutes from which a part counts.
    pub minimum_minutes: u32,
    /// How far people came.
    pub path: CoursePath,
    /// How the bookings stand now; together they are as many as have applied.
    pub now: StandingNow,
    /// Who is in the register although they never held a place: in the attendance, and not in the path.
    pub without_place: u32,
    /// Each session, by number, cancelled ones too.
    pub sessions: Vec<SessionAttendance>,
    /// The held sessions together.
    pub attendance: AttendanceTotal,
    /// From where they came: most people first, those without an organisation last.
    pub organisations: Vec<OrganisationAttendance>,
    /// The money.
    pub income: CourseIncome,
}

/// How many people came how far. Each step is a part of the one before it, but for `started`, which is a part of
/// `booked`: a booking does not depend on payment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CoursePath {
    /// Asked for a place: whoever has a booking on the course, in whatever state. Who was booked, offered a place or put
    /// on the waiting list without an application counts as applied.
    pub applied: u32,
    /// Was offered a place at some time, or was booked without an offer.
    pub offered: u32,
    /// Held a place on at least one day, even if they withdrew later.
    pub booked: u32,
    /// Of those booked, whose fee is paid in full, what was paid back taken off; or there is no fee.
    pub secured: u32,
    /// Of those booked, who came to at least one session: present, part, or set by hand to count.
    pub started: u32,
    /// Of those who started, who reached the certificate's minimum attendance.
    pub completed: u32,
}

/// How the bookings stand now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct StandingNow {
    /// Applied, to be decided.
    pub to_decide: u32,
    /// An open offer.
    pub open_offers: u32,
    /// On the waiting list.
    pub waiting_list: u32,
    /// Booked.
    pub booked: u32,
    /// Not given a place.
    pub declined: u32,
    /// Withdrawn before their start: no later than the day of the first session at which they were expected, without
    /// having come to any; or without ever having held a place.
    pub withdrawn_before: u32,
    /// Withdrawn after it.
    pub withdrawn_after: u32,
}

/// One session. Whoever was expected or has a mark is exactly one of: present, part that counts, part too short,
/// apologies, absent, unmarked, still to come, decided without a mark.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SessionAttendance {
    /// Its id.
    pub session_id: SessionId,
    /// Its number.
    pub number: u32,
    /// Its date.
    #[cfg_attr(test, ts(type = "string"))]
    pub date: NaiveDate,
    /// It does not take place: everything else is 0 then.
    pub cancelled: bool,
    /// Not cancelled, and over.
    pub held: bool,
    /// Expected by their place, or in the register of this session all the same.
    pub expected: u32,
    /// Marked present.
    pub present: u32,
    /// Part, with at least the course's minimum minutes.
    pub part_counts: u32,
    /// Part, with fewer.
    pub part_short: u32,
    /// Apologies.
    pub apologies: u32,
    /// Absent.
    pub absent: u32,
    /// Held, expected and without a mark.
    pub unmarked: u32,
    /// Not held yet, and without a mark.
    pub to_come: u32,
    /// Without a mark, and set by hand to count or not to.
    pub by_hand: u32,
    /// For whom it counts, what was set by hand included.
    pub attended: u32,
    /// Attended of expected in whole percent, rounded half up; `null` before it is held, and with nobody expected.
    pub percent: Option<u32>,
}

/// The held sessions together, in attendances: one person at one session.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AttendanceTotal {
    /// Sessions that take place.
    pub sessions: u32,
    /// Sessions held so far.
    pub held: u32,
    /// Expected.
    pub expected: u32,
    /// Attended, as far as it counts.
    pub attended: u32,
    /// Expected and still unmarked: until these are marked, the percentage is a lower limit.
    pub unmarked: u32,
    /// Attended of expected in whole percent; `null` with nobody expected so far.
    pub percent: Option<u32>,
}

/// An organisation. Spellings that differ in accents, letter case or spaces alone are one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct OrganisationAttendance {
    /// As most of its people write it; `null` for those who named none.
    pub organisation: Option<String>,
    /// Who held a place or is in the register.
    pub people: u32,
    /// Attendances that count, at held sessions.
    pub attended: u32,
    /// Attendances expected there.
    pub expected: u32,
    /// Attended of expected in whole percent.
    pub percent: Option<u32>,
    /// Who completed, as the path says it.
    pub completed: u32,
}

/// The money of a course in whole pence: `due + credit - outstanding` is `paid - paid_back`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CourseIncome {
    /// The fees of everybody who is booked now.
    pub due: i64,
    /// Paid in, by anybody with a booking on the course.
    pub paid: i64,
    /// Paid back.
    pub paid_back: i64,
    /// Paid in and not paid back.
    pub kept: i64,
    /// The balance: what those who are booked have still to pay.
    pub outstanding: i64,
    /// Kept beyond the fees due: overpaid, or paid by somebody who is not booked now. Negative where more was paid back
    /// to those than they had paid.
    pub credit: i64,
}
