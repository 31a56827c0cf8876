//! Who holds what.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::ids::{CourseId, ParticipantId, ProgrammeId, SessionId};

/// What somebody who is to come holds of a session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum Holding {
    /// No calendar file.
    Nothing,
    /// One that says what is so.
    Current,
    /// One in which something is not so any more.
    Outdated {
        /// What has changed since: `its time`, `its link`.
        changed: Vec<String>,
    },
}

/// Who holds what of one session, in the order of their names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SessionHoldings {
    /// Which session.
    pub session_id: SessionId,
    /// Who is to come, and what they hold.
    pub people: Vec<(ParticipantId, Holding)>,
    /// How many hold nothing.
    pub nothing: u32,
    /// How many hold something outdated.
    pub outdated: u32,
}

/// People who hold an outdated calendar file of one session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outdated {
    /// Which session.
    pub session_id: SessionId,
    /// Of which course or programme, by title.
    pub of: String,
    /// What it is called: `session 3`, `follow-up 3`.
    pub session: String,
    /// Its day.
    pub date: NaiveDate,
    /// Whether it does not take place.
    pub cancelled: bool,
    /// Who, by name.
    pub people: Vec<(ParticipantId, String)>,
    /// What has changed, of all of them together.
    pub changed: Vec<String>,
}

/// Of which sessions calendar files are saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "of", rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum CalendarFilesOf {
    /// Of one session of a course, or one follow-up session; of a cancelled one too.
    Session {
        /// Which.
        session_id: SessionId,
    },
    /// Of every session of a course that takes place.
    Course {
        /// Which.
        course_id: CourseId,
    },
    /// Of a programme's follow-up sessions to come.
    FollowUps {
        /// Of which programme.
        programme_id: ProgrammeId,
    },
}

/// A calendar file that would be saved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CalendarFileToSave {
    /// Of which session.
    pub session_id: SessionId,
    /// What it would be called.
    pub name: String,
    /// Whether it says that the session does not take place.
    pub cancelled: bool,
    /// Whether a link to the meeting is in it.
    pub has_link: bool,
}

/// Somebody who is to come, and could be given the files.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PersonToGive {
    /// Who.
    pub participant_id: ParticipantId,
    /// The name.
    pub name: String,
    /// To how many of the sessions they are to come.
    pub sessions: u32,
    /// What they hold of them: outdated where one file is, nothing where one is missing.
    pub holding: Holding,
}

/// What would be saved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CalendarFilesPreview {
    /// Of what, in words.
    pub about: String,
    /// The files, in order of date.
    pub files: Vec<CalendarFileToSave>,
    /// How many cancelled sessions of the course are left out.
    pub cancelled_left_out: u32,
    /// Who is to come to any of them, in the order of their names.
    pub people: Vec<PersonToGive>,
}

/// Calendar files that are saved, and noted as given to people.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct GiveCalendarFiles {
    /// Of which sessions.
    pub of: CalendarFilesOf,
    /// To whom.
    pub people: Vec<ParticipantId>,
}

/// What was saved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CalendarFilesSaved {
    /// The names of the files, in order of date.
    pub files: Vec<String>,
}
