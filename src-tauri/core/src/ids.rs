//! Ids as types of their own, so that a session can never be handed where a participant is meant.
//! An id is a row's number in this data file; a [`Uid`] is what leaves the program (CSV, calendar files).

use serde::{Deserialize, Serialize};

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(test, derive(ts_rs::TS))]
        pub struct $name(#[cfg_attr(test, ts(type = "number"))] pub i64);
    )*};
}

ids! {
    /// A programme: a kind of course that is run again and again.
    ProgrammeId,
    /// A course: one run (cohort) of a programme.
    CourseId,
    /// A session of a course, or a follow-up session of a programme.
    SessionId,
    /// A facilitator.
    FacilitatorId,
    /// A span of days on which a facilitator is away.
    AbsenceId,
    /// A participant.
    ParticipantId,
    /// A booking: a participant's place on a course.
    BookingId,
    /// A payment or refund entry.
    PaymentId,
    /// One requirement of a course.
    RequirementId,
    /// A span of avoided days.
    AvoidedWeekId,
    /// A bank holiday that the centre added.
    AddedBankHolidayId,
    /// A file that was brought in and kept.
    KeptFileId,
    /// What was taken from attendance reports for one session.
    AttendanceReportId,
    /// A name under which somebody came, remembered.
    AliasId,
    /// A date that is thought of for follow-up sessions.
    DateCandidateId,
    /// A date to which the replies in a pasted table may be: by the number of the date that is thought of, or of the
    /// session.
    PollDateId,
    /// The wording of a message, where it was changed or is the administrator's own.
    TemplateId,
    /// A message that was drafted for one person.
    MessageId,
    /// A request for a certificate.
    CertificateRequestId,
    /// A certificate that was issued.
    CertificateId,
    /// One thing that was done, as history keeps it.
    OperationId,
}

/// A random name that never changes and is never used again, for what leaves the program.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Uid(pub String);
