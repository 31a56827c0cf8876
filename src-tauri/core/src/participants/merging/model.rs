//! Two people who are one: what the window asks and is shown.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::ids::ParticipantId;

/// Whose value stays where the two differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum MergeChoice {
    /// That of the one who stays.
    Stays,
    /// That of the one who goes.
    Goes,
    /// Both, one under the other: of notes and access needs.
    Both,
}

/// Merging two people into one.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct MergeParticipants {
    /// Who stays, with their number in history.
    pub stays_id: ParticipantId,
    /// Who goes: all that is theirs becomes the other's.
    pub goes_id: ParticipantId,
    /// For each field in which they differ, by its name, whose value stays.
    pub choices: BTreeMap<String, MergeChoice>,
}

/// The two of them side by side, and what merging them would do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct MergePreview {
    /// Who stays.
    pub stays: MergeSide,
    /// Who goes.
    pub goes: MergeSide,
    /// What stands in the way, in sentences; empty: nothing.
    pub in_the_way: Vec<String>,
    /// What differs and is to be chosen.
    pub fields: Vec<MergeField>,
    /// What only the one who goes has, and brings along: a label and its value.
    pub taken: Vec<MergeTaken>,
    /// What becomes the one's who stays.
    pub moves: MergeMoves,
}

/// One of the two.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct MergeSide {
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
    /// The titles of their courses, the newest booking first.
    pub courses: Vec<String>,
}

/// A field in which the two differ.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct MergeField {
    /// Its name, for the choice: `phone`, `booking 3`, `mark 12`.
    pub field: String,
    /// `Phone`, `Mark at the follow-up session on 18 September 2025`.
    pub label: String,
    /// What the one who stays has, in words.
    pub stays: String,
    /// What the one who goes has, in words.
    pub goes: String,
    /// Both can stay, one under the other.
    pub can_be_both: bool,
    /// Health data: shown only when it is opened.
    pub is_private: bool,
    /// What is likely right; `null` where only the administrator can know.
    pub suggested: Option<MergeChoice>,
}

/// What only the one who goes has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct MergeTaken {
    /// `Phone`.
    pub label: String,
    /// In words; empty where it is health data.
    pub value: String,
}

/// What becomes the one's who stays.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct MergeMoves {
    /// Bookings on courses on which the one who stays has none.
    pub bookings: u32,
    /// Marks and notes in registers.
    pub marks: u32,
    /// Invitations to follow-up sessions.
    pub invitations: u32,
    /// Payments and refunds.
    pub payments: u32,
    /// E-mail addresses.
    pub emails: u32,
    /// Courses from before this register.
    pub earlier_courses: u32,
}
