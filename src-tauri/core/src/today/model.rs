//! What is due today.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::bookings::BookingState;
use crate::ids::{BookingId, CourseId, ParticipantId, ProgrammeId, SessionId};
use crate::messages::{MessageAbout, TemplateKind};

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
    /// People whose calendar file of a session says what is not so any more.
    Outdated,
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
    /// Requests for certificates to decide.
    CertificateRequests,
    /// Certificates to issue.
    CertificatesToIssue,
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
    /// Draft messages.
    DraftMessages {
        /// About what.
        about: MessageAbout,
        /// In which wording.
        template: TemplateKind,
        /// For whom.
        people: Vec<ParticipantId>,
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
    /// List who asked for a certificate, or whose is to be issued.
    ShowCertificates {
        /// Of which course.
        course_id: CourseId,
        /// Those to decide; else those to issue.
        asked: bool,
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
