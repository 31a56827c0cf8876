//! What can be done, by feature. Each feature says its own in words, beside its own rules.

use serde::{Deserialize, Serialize};

use super::Names;
use crate::applications::ApplicationOperation;
use crate::attendance_reports::AttendanceReportOperation;
use crate::bookings::BookingOperation;
use crate::certificates::CertificateOperation;
use crate::courses::CourseOperation;
use crate::data_safety::DataSafetyOperation;
use crate::date_finder::DateFinderOperation;
use crate::facilitators::FacilitatorOperation;
use crate::follow_ups::FollowUpOperation;
use crate::invitations::InvitationOperation;
use crate::messages::MessageOperation;
use crate::participants::ParticipantOperation;
use crate::register::RegisterOperation;
use crate::sample::SampleOperation;
use crate::settings::SettingsOperation;
use crate::today::TodayOperation;

/// What of the list of courses may look different after an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Touched {
    /// Nothing.
    None,
    /// Those whose bookings it changed: how many are booked.
    WithBookings,
    /// Which courses there are, and their order.
    All,
}

/// One thing that the administrator did: ids and plain values, never a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "feature", content = "what", rename_all = "snake_case")]
pub enum Operation {
    /// Programmes, courses and their sessions.
    Courses(CourseOperation),
    /// Facilitators and the days they are away.
    Facilitators(FacilitatorOperation),
    /// People.
    Participants(ParticipantOperation),
    /// Their places on courses.
    Bookings(BookingOperation),
    /// Rows that were pasted.
    Applications(ApplicationOperation),
    /// Attendance reports that became marks.
    AttendanceReports(AttendanceReportOperation),
    /// Marks.
    Register(RegisterOperation),
    /// Follow-up sessions, invitees and replies.
    FollowUps(FollowUpOperation),
    /// Messages and their wordings.
    Messages(MessageOperation),
    /// Requests for certificates, and certificates.
    Certificates(CertificateOperation),
    /// Calendar files that were given without a message.
    Invitations(InvitationOperation),
    /// Settings.
    Settings(SettingsOperation),
    /// What was settled outside the program.
    Today(TodayOperation),
    /// The sample course.
    Sample(SampleOperation),
    /// The data file as a whole.
    DataSafety(DataSafetyOperation),
    /// Dates that are looked for.
    DateFinder(DateFinderOperation),
}

impl Operation {
    /// What was done, in words.
    pub fn sentence(&self, names: &dyn Names) -> String {
        match self {
            Operation::Courses(what) => what.sentence(names),
            Operation::Facilitators(what) => what.sentence(names),
            Operation::Participants(what) => what.sentence(names),
            Operation::Bookings(what) => what.sentence(names),
            Operation::Applications(what) => what.sentence(names),
            Operation::AttendanceReports(what) => what.sentence(names),
            Operation::Register(what) => what.sentence(names),
            Operation::FollowUps(what) => what.sentence(names),
            Operation::Messages(what) => what.sentence(names),
            Operation::Certificates(what) => what.sentence(names),
            Operation::Invitations(what) => what.sentence(names),
            Operation::Settings(what) => what.sentence(names),
            Operation::Today(what) => what.sentence(names),
            Operation::Sample(what) => what.sentence(names),
            Operation::DataSafety(what) => what.sentence(names),
            Operation::DateFinder(what) => what.sentence(names),
        }
    }

    /// Whether it is a promise made outside the program: it is not undone, whatever else is.
    #[must_use]
    pub fn lasts(&self) -> bool {
        matches!(self, Operation::Certificates(what) if what.lasts())
    }

    /// What of the list of courses in the rail may look different afterwards.
    #[must_use]
    pub fn touches_courses(&self) -> Touched {
        match self {
            Operation::Courses(_) | Operation::Sample(_) => Touched::All,
            Operation::Bookings(_) | Operation::Applications(_) | Operation::Participants(_) => Touched::WithBookings,
            _ => Touched::None,
        }
    }
}
