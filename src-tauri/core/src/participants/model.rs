//! What the window sends and shows about people.

use serde::{Deserialize, Serialize};

use crate::bookings::{BookingState, NewBooking};
use crate::ids::{CourseId, ParticipantId};

/// A person as typed. What is refused names the field.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct PersonForm {
    /// One of first and last name, at least.
    pub first_name: String,
    /// One of first and last name, at least.
    pub last_name: String,
    /// The first is the main address; empty lines are left out.
    pub emails: Vec<String>,
    /// Shown as `07700 900123` where it is such a number, otherwise as typed.
    pub phone: String,
    /// Where they work.
    pub organisation: String,
    /// What they do there.
    pub job_title: String,
    /// The date on which the leadership role was confirmed, `2026-02-09`; empty: not confirmed.
    pub leadership_role_confirmed_on: String,
    /// Up to 10,000 characters.
    pub notes: String,
}

/// Adding a person, and booking them on a course in the same step.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct AddParticipant {
    /// The person.
    pub person: PersonForm,
    /// Their place on a course, if any.
    pub booking: Option<NewBooking>,
    /// The administrator has seen who is alike and says: a different person.
    pub is_different: bool,
}

/// Changing a person.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct EditParticipant {
    /// Whom.
    pub participant_id: ParticipantId,
    /// The person as they shall be.
    pub person: PersonForm,
    /// The administrator has seen who is alike and says: a different person.
    pub is_different: bool,
}

/// Somebody who may be the person in a form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LikelyDuplicate {
    /// Whom.
    pub participant_id: ParticipantId,
    /// Their first name.
    pub first_name: String,
    /// Their last name.
    pub last_name: String,
    /// Where they work.
    pub organisation: String,
    /// Their addresses, the main one first.
    pub emails: Vec<String>,
    /// The strongest reason to think so.
    pub alike: Alike,
    /// `Same e-mail address`.
    pub alike_words: String,
    /// Their courses, newest booking first.
    pub courses: Vec<CoursePlace>,
}

/// Why two people may be one, the strongest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Alike {
    /// An address is the same, in any letter case.
    SameEmail,
    /// Name and organisation are the same, without accents and letter case.
    SameNameAndOrganisation,
    /// The name is the same, without accents and letter case.
    SameName,
}

/// A course that a person has a booking on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CoursePlace {
    /// Which course.
    pub course_id: CourseId,
    /// Its title.
    pub title: String,
    /// Where the booking stands.
    pub state: BookingState,
}
