//! What is due today, and the facts from which that is worked out.

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use serde::{Deserialize, Serialize};

use crate::bookings::BookingState;
use crate::ids::{BookingId, CourseId, ParticipantId, ProgrammeId, SessionId};

/// How soon something is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum Urgency {
    /// Before anything else.
    Now,
    /// Within the week.
    Week,
    /// When there is time.
    Later,
}

/// What an item is about, in the order in which items of one urgency stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum DueKind {
    /// No backup, or one that failed.
    Backup,
    /// A session that lacks its link or somebody who facilitates.
    SessionIncomplete,
    /// A session on a day that is spoken against.
    SessionAgainst,
    /// People without a mark in a held session.
    Unmarked,
    /// People who need every remaining session.
    NeedsEvery,
    /// People who cannot reach the certificate any more.
    CannotReach,
    /// A place is free and somebody waits.
    FreePlace,
    /// Offers that were to be answered, or soon are.
    Offers,
    /// Applications to decide.
    Applications,
    /// Fees that should have been paid.
    Fees,
    /// What people have not confirmed before their course starts.
    Requirements,
    /// Graduates who can be invited to a follow-up session.
    Invite,
    /// Follow-up dates to organise.
    FollowUpDates,
    /// The second place of the backups.
    SecondPlace,
    /// A course with nothing open.
    Archive,
}

/// Of what people are told after a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum ToldAbout {
    /// That they need every remaining session.
    NeedsEvery,
    /// That they cannot reach the certificate any more.
    CannotReach,
}

/// The one thing that settles an item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum DueAction {
    /// Open the register of a course at a session.
    OpenRegister {
        /// Whose.
        course_id: CourseId,
        /// At which session.
        session_id: SessionId,
    },
    /// Open the register of a programme's follow-ups at one of them.
    OpenFollowUpRegister {
        /// Whose.
        programme_id: ProgrammeId,
        /// At which session.
        session_id: SessionId,
    },
    /// List the people of a course whose booking is in one state.
    ShowBookings {
        /// Of which course.
        course_id: CourseId,
        /// In which state.
        state: BookingState,
    },
    /// Offer the free place to who waits first.
    OfferPlace {
        /// On which course.
        course_id: CourseId,
        /// Whose booking.
        booking_id: BookingId,
        /// Who waits.
        name: String,
        /// Until when it is to be answered, as the settings say.
        #[cfg_attr(test, ts(type = "string"))]
        reply_by: NaiveDate,
    },
    /// List who owes a fee.
    ShowPayments {
        /// Of which course.
        course_id: CourseId,
    },
    /// List who has not confirmed everything.
    ShowRequirements {
        /// Of which course.
        course_id: CourseId,
    },
    /// Open a session of a course, to complete or move it.
    OpenSession {
        /// Of which course.
        course_id: CourseId,
        /// Which.
        session_id: SessionId,
    },
    /// Open a follow-up session.
    OpenFollowUp {
        /// Of which programme.
        programme_id: ProgrammeId,
        /// Which.
        session_id: SessionId,
    },
    /// Note that these people have been told.
    Told {
        /// Of which course.
        course_id: CourseId,
        /// What they were told.
        about: ToldAbout,
        /// Their bookings.
        booking_ids: Vec<BookingId>,
    },
    /// List the people of a course who are to be told something.
    ShowToTell {
        /// Of which course.
        course_id: CourseId,
        /// What.
        about: ToldAbout,
    },
    /// Note that a session stays on its day, whatever is said against it.
    DayStays {
        /// Which session.
        session_id: SessionId,
    },
    /// Find follow-up dates.
    FindDates {
        /// Of which programme.
        programme_id: ProgrammeId,
        /// After which course.
        course_id: CourseId,
    },
    /// Put a course away.
    Archive {
        /// Which.
        course_id: CourseId,
    },
    /// Make a backup now.
    BackUp,
    /// Go to the safety of the data.
    ShowDataSafety,
}

/// Something that is due.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DueItem {
    /// Words and ids that name it: the same as long as it is the same item.
    pub key: String,
    /// How soon.
    pub urgency: Urgency,
    /// About what.
    pub kind: DueKind,
    /// Of which course or programme, by title; nothing for the file itself.
    pub of: String,
    /// What is due.
    pub sentence: String,
    /// Who, and since when.
    pub detail: String,
    /// What settles it.
    pub action: DueAction,
    /// What else can be done about it.
    pub also: Option<DueAction>,
}

/// The items of one urgency.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DueSection {
    /// How soon.
    pub urgency: Urgency,
    /// The first of them.
    pub items: Vec<DueItem>,
    /// How many more there are than are shown.
    pub more: u32,
}

/// The session that comes next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct NextSession {
    /// `Session 4, today 3pm to 5pm`.
    pub sentence: String,
    /// `22 expected, 1 sent apologies · Ruby Hart facilitates · Zoom link ready`.
    pub detail: String,
    /// Of which course or programme.
    pub of: String,
    /// Opens its register.
    pub action: DueAction,
}

/// A day of the coming week on which there is something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ComingDay {
    /// Which.
    #[cfg_attr(test, ts(type = "string"))]
    pub date: NaiveDate,
    /// What, one sentence each.
    pub lines: Vec<String>,
}

/// The screen of the morning.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct TodaySheet {
    /// The date in Europe/London.
    #[cfg_attr(test, ts(type = "string"))]
    pub date: NaiveDate,
    /// The next session, if one is planned.
    pub next: Option<NextSession>,
    /// What is due, most urgent first; a section without items is not there.
    pub sections: Vec<DueSection>,
    /// How many items are to be done now.
    pub now: u32,
    /// The next seven days.
    pub week: Vec<ComingDay>,
    /// When nothing is due: the day on which something next is, as far as that is known.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub next_due: Option<NaiveDate>,
    /// Whether there are several courses, so that each is to be named.
    pub several: bool,
}

/// Everything that the rules look at.
#[derive(Clone, Debug, Default)]
pub struct TodayFacts {
    /// The courses that are not archived, by id.
    pub courses: Vec<CourseDue>,
    /// The programmes, by id.
    pub programmes: Vec<ProgrammeDue>,
    /// In how many days an offer is to be answered, as the settings say.
    pub offer_reply_days: u32,
    /// The keys that were settled.
    pub settled: BTreeSet<String>,
    /// The backups.
    pub backups: Backups,
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
    /// Who applied, has an offer, waits or is booked, in the order of their names.
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
    /// How many are expected.
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
    /// How many of the requirements are met.
    pub met: u32,
    /// That the person has a leadership role is confirmed.
    pub leads: bool,
    /// What they are to be told, as the register stands.
    pub to_tell: Option<ToldAbout>,
    /// After how many held sessions.
    pub held: u32,
}
