//! Requests and certificates, what the screen shows and what it sends.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::verdict::{ExplainedVerdict, Verdict};
use crate::ids::{CertificateId, CertificateRequestId, CourseId, ParticipantId, ProgrammeId};

/// How somebody asked for their certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum Channel {
    /// By e-mail, as the course asks for it.
    Email,
    /// On the phone.
    Phone,
    /// In person, or during a session.
    InPerson,
    /// On a form.
    Form,
    /// In another way.
    Other,
}

impl Channel {
    /// Every way, the usual one first.
    pub const ALL: [Channel; 5] = [Channel::Email, Channel::Phone, Channel::InPerson, Channel::Form, Channel::Other];

    /// The word under which it is kept.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Channel::Email => "email",
            Channel::Phone => "phone",
            Channel::InPerson => "in_person",
            Channel::Form => "form",
            Channel::Other => "other",
        }
    }
}

/// Where a request stands by what was decided; that a certificate was issued on it is told by the certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum Decision {
    /// Asked, and not decided.
    Asked,
    /// A certificate can be issued.
    Approved,
    /// Declined, with a reason.
    Declined,
    /// The person does not ask for it any more.
    Withdrawn,
}

impl Decision {
    /// Each of them.
    pub const ALL: [Decision; 4] = [Decision::Asked, Decision::Approved, Decision::Declined, Decision::Withdrawn];

    /// The word under which it is kept.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Decision::Asked => "asked",
            Decision::Approved => "approved",
            Decision::Declined => "declined",
            Decision::Withdrawn => "withdrawn",
        }
    }
}

/// Where somebody stands on the way to a certificate of one course.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum CertificateState {
    /// Has not reached the minimum attendance, or the course goes on; nobody asked.
    NotYet,
    /// May ask, and has not.
    MayAsk,
    /// Asked: waits for a decision.
    Asked,
    /// Approved: waits to be issued.
    Approved,
    /// Declined.
    Declined,
    /// The request was withdrawn.
    Withdrawn,
    /// Holds a certificate.
    Issued,
    /// Holds one that was issued in place of an earlier one.
    Reissued,
    /// What they were issued does not count any more.
    CertificateWithdrawn,
}

/// A request as it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ShownRequest {
    /// Its id.
    pub request_id: CertificateRequestId,
    /// When they asked.
    #[cfg_attr(test, ts(type = "string"))]
    pub asked_on: NaiveDate,
    /// How.
    pub channel: Channel,
    /// What was decided.
    pub decision: Decision,
    /// When.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub decided_on: Option<NaiveDate>,
    /// Why, where a reason was needed; else empty.
    pub reason: String,
    /// What the verdict said when it was decided; else empty.
    pub verdict: String,
}

/// A certificate as it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ShownCertificate {
    /// Its id.
    pub certificate_id: CertificateId,
    /// Its number: `CLT-2026-0003`.
    pub number: String,
    /// When it was issued.
    #[cfg_attr(test, ts(type = "string"))]
    pub issued_on: NaiveDate,
    /// The name that is printed in it.
    pub recipient: String,
    /// The sessions that it says.
    pub sessions_attended: u32,
    /// The hours that it says: `8 hours`.
    pub hours: String,
    /// Why it was issued in place of an earlier one; else empty.
    pub reason: String,
    /// The number of that earlier one.
    pub supersedes: Option<String>,
    /// The number of the one that was issued in its place.
    pub superseded_by: Option<String>,
    /// Since when it does not count any more.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub withdrawn_on: Option<NaiveDate>,
    /// Why; else empty.
    pub withdrawn_reason: String,
}

/// Where one person stands on the way to a certificate of one course, wherever that is told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CertificateOfCourse {
    /// Where they stand.
    pub state: CertificateState,
    /// The newest request.
    pub request: Option<ShownRequest>,
    /// The newest certificate.
    pub certificate: Option<ShownCertificate>,
}

/// Somebody in the register of the course.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CertificateRow {
    /// Who.
    pub participant_id: ParticipantId,
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: String,
    /// Where they work.
    pub organisation: String,
    /// Where they stand by the register.
    pub verdict: Verdict,
    /// Where they stand on the way to a certificate.
    pub state: CertificateState,
    /// The newest request.
    pub request: Option<ShownRequest>,
    /// The newest certificate.
    pub certificate: Option<ShownCertificate>,
    /// What differs now from what the newest certificate says; nothing: all is as it says.
    pub differs: Option<String>,
}

/// The screen: everybody in the register of a course.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CertificatesSheet {
    /// The course.
    pub course_id: CourseId,
    /// Its title.
    pub title: String,
    /// Its programme.
    pub programme_id: ProgrammeId,
    /// How many sessions a certificate asks for, at least.
    pub threshold: u32,
    /// The date of its last session that is not cancelled.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub last_session_on: Option<NaiveDate>,
    /// Whether that is over.
    pub ended: bool,
    /// Everybody, in the order of their names.
    pub rows: Vec<CertificateRow>,
    /// What is still to be entered before a certificate can be issued, in sentences.
    pub missing: Vec<String>,
}

/// All that there is on one person and course.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CertificateDetail {
    /// As the list shows them.
    pub row: CertificateRow,
    /// The verdict with the sessions counted and not counted, and the rule in words.
    pub explained: ExplainedVerdict,
    /// Every request: an open one first, then the newest.
    pub requests: Vec<ShownRequest>,
    /// Every certificate: one that counts first, then the newest.
    pub certificates: Vec<ShownCertificate>,
    /// How many minutes of follow-up sessions of the programme they attended.
    pub follow_up_minutes: u32,
}

/// People on a course who asked for their certificates.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RecordRequests {
    /// Of which course.
    pub course_id: CourseId,
    /// Who.
    pub people: Vec<ParticipantId>,
    /// When, as typed.
    pub asked_on: String,
    /// How.
    pub channel: Channel,
    /// Of whom it cannot be recorded, leave out.
    pub only_those_that_can: bool,
}

/// A decision on requests.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DecideRequests {
    /// Of which course.
    pub course_id: CourseId,
    /// Whose.
    pub people: Vec<ParticipantId>,
    /// What: approved, declined or withdrawn.
    pub decision: Decision,
    /// Why; needed where it goes against the verdict, and to decline.
    pub reason: String,
    /// Of whom it cannot be decided so, leave out.
    pub only_those_that_can: bool,
}

/// Certificates that are to be issued.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct IssueCertificates {
    /// Of which course.
    pub course_id: CourseId,
    /// Whose.
    pub people: Vec<ParticipantId>,
    /// Whether the follow-up sessions that they attended are named with their hours.
    pub with_follow_ups: bool,
    /// Of whom it cannot be issued, leave out.
    pub only_those_that_can: bool,
}

/// A certificate in place of an earlier one.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ReissueCertificate {
    /// Which.
    pub certificate_id: CertificateId,
    /// Why.
    pub reason: String,
}

/// What became of many.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CertificatesChanged {
    /// The screen afresh.
    pub sheet: CertificatesSheet,
    /// Of how many it could not be.
    pub left_out: u32,
}

/// What a number or a file turned out to be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "is", rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum Checked {
    /// Ours, and as it was issued.
    Ours {
        /// Which.
        certificate: CheckedCertificate,
    },
    /// Ours, and another one was issued in its place.
    Superseded {
        /// Which.
        certificate: CheckedCertificate,
    },
    /// Ours, and it does not count any more.
    Withdrawn {
        /// Which.
        certificate: CheckedCertificate,
    },
    /// The file carries the number of one of ours, and is not what was issued.
    Altered {
        /// Which number it carries.
        certificate: CheckedCertificate,
    },
    /// Not one of ours.
    Unknown,
}

/// A certificate as it is checked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CheckedCertificate {
    /// As it was issued.
    pub certificate: ShownCertificate,
    /// Whose, today.
    pub participant_id: ParticipantId,
    /// Of which course.
    pub course_id: CourseId,
    /// The course's title, as printed.
    pub course_title: String,
}
