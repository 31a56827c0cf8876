//! The facts from which it is worked out what is due.

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};

use super::model::ToldAbout;
use crate::bookings::BookingState;
use crate::ids::{BookingId, CourseId, ParticipantId, ProgrammeId, SessionId};
use crate::invitations::Outdated;

/// Everything that the rules look at.
#[derive(Clone, Debug, Default)]
pub struct TodayFacts {
    /// The courses that are not archived, by id.
    pub courses: Vec<CourseDue>,
    /// The programmes, by id.
    pub programmes: Vec<ProgrammeDue>,
    /// People who hold outdated calendar files of sessions to come.
    pub outdated: Vec<Outdated>,
    /// Requests for certificates that wait, of courses that are not archived.
    pub requests: Vec<RequestsDue>,
    /// In how many days an offer is to be answered, as the settings say.
    pub offer_reply_days: u32,
    /// The keys that were settled.
    pub settled: BTreeSet<String>,
    /// The backups.
    pub backups: Backups,
}

/// The open requests for certificates of one course.
#[derive(Clone, Debug)]
pub struct RequestsDue {
    /// Of which course.
    pub course_id: CourseId,
    /// Its title.
    pub title: String,
    /// Whether its last session is over.
    pub ended: bool,
    /// When the first of them was asked.
    pub since: NaiveDate,
    /// Who waits for a decision, by name.
    pub asked: Vec<String>,
    /// Who waits for a certificate, by name.
    pub approved: Vec<String>,
}

/// What is known about the backups.
#[derive(Clone, Debug, Default)]
pub struct Backups {
    /// When the newest good one was made; none when that is not known yet.
    pub newest: Option<DateTime<Utc>>,
    /// Why the last one was not made.
    pub failed: Option<String>,
    /// What is to be said of the second place.
    pub second_place: Option<String>,
}

/// A course that is not archived.
#[derive(Clone, Debug)]
pub struct CourseDue {
    /// Its id.
    pub course_id: CourseId,
    /// Its programme.
    pub programme_id: ProgrammeId,
    /// Its title.
    pub title: String,
    /// Its places; none: no limit.
    pub capacity: Option<u32>,
    /// How many requirements it has.
    pub requirements: u32,
    /// Its sessions, cancelled ones too.
    pub sessions: Vec<SessionDue>,
    /// Who applied, has an offer, waits or is booked, in the order of their names; once it is long over, of who is booked
    /// only those who owe something.
    pub bookings: Vec<BookingDue>,
}

/// A programme.
#[derive(Clone, Debug)]
pub struct ProgrammeDue {
    /// Its id.
    pub programme_id: ProgrammeId,
    /// Its title.
    pub title: String,
    /// Its follow-up sessions of late and to come.
    pub follow_ups: Vec<SessionDue>,
}

/// A session of a course, or a follow-up session.
#[derive(Clone, Debug)]
pub struct SessionDue {
    /// Its id.
    pub session_id: SessionId,
    /// Its number.
    pub number: u32,
    /// Its local date.
    pub date: NaiveDate,
    /// Local.
    pub starts_at: NaiveTime,
    /// Local.
    pub ends_at: NaiveTime,
    /// It does not take place.
    pub cancelled: bool,
    /// It has a link, its own or the course's.
    pub has_link: bool,
    /// Who facilitates, by name.
    pub facilitators: Vec<String>,
    /// What is said against its day: a bank holiday, a week to avoid, a facilitator who is away.
    pub against: Vec<String>,
    /// How many are expected. Of a follow-up session that was held this and the next are not asked for.
    pub expected: u32,
    /// How many of them sent apologies.
    pub apologies: u32,
    /// The names of those who are expected and have no mark.
    pub unmarked: Vec<String>,
    /// The names of graduates who are not invited to it; of follow-ups only.
    pub to_invite: Vec<String>,
}

/// A booking.
#[derive(Clone, Debug)]
pub struct BookingDue {
    /// Its id.
    pub booking_id: BookingId,
    /// Whose.
    pub participant_id: ParticipantId,
    /// By name.
    pub name: String,
    /// Where it stands.
    pub state: BookingState,
    /// Since when.
    pub since: NaiveDate,
    /// Until when an offer is to be answered.
    pub reply_by: Option<NaiveDate>,
    /// Until when the fee is to be paid.
    pub due_on: Option<NaiveDate>,
    /// What is due less what is paid.
    pub owed_pence: i64,
    /// How many of the requirements are met. On a course that has begun that is not asked for.
    pub met: u32,
    /// That the person has a leadership role is confirmed.
    pub leads: bool,
    /// What they are to be told, as the register stands.
    pub to_tell: Option<ToldAbout>,
    /// After how many held sessions.
    pub held: u32,
}
