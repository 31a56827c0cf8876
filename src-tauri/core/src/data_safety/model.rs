//! What the administrator is shown about the safety of the data.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// Why a backup was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// The file was opened.
    Start,
    /// The program was closed.
    Close,
    /// Half an hour passed, with changes in it.
    WhileOpen,
    /// Before an import.
    BeforeImport,
    /// Before the file's schema was brought up to date.
    BeforeMigration,
    /// Before another backup was put in its place.
    BeforeRestore,
    /// Somebody asked for it.
    ByHand,
}

/// What lies in a data file or a backup, as people count it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Contents {
    /// Courses.
    pub courses: u32,
    /// Participants.
    pub participants: u32,
    /// Bookings in any state.
    pub bookings: u32,
    /// Sessions of courses and follow-ups with at least one mark.
    pub sessions_marked: u32,
    /// Marks.
    pub marks: u32,
    /// Payments and refunds.
    pub payments: u32,
    /// Follow-up sessions in any state.
    pub follow_ups: u32,
    /// Certificates that were issued.
    pub certificates: u32,
    /// Messages in the log.
    pub messages: u32,
    /// Steps in history.
    pub steps: u32,
}

/// How far a copy has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Pages that are still to be copied.
    pub remaining: u32,
    /// Pages in all.
    pub pages: u32,
}

/// Whether a copy is to go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub enum Go {
    /// Yes.
    On,
    /// No: what there is of it goes away.
    Stop,
}

/// One backup. Its number rises with each one, whatever the clock says, and names it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Backup {
    /// Its number.
    pub number: u32,
    /// When it was made, as the clock then said.
    #[cfg_attr(test, ts(type = "string"))]
    pub made_at: DateTime<Utc>,
    /// Why.
    pub why: Why,
    /// Its size in bytes.
    pub bytes: u64,
    /// What lies in it; nothing when it cannot be read any more.
    pub contents: Option<Contents>,
    /// What is different from the open file, in words, such as “2 participants fewer”; empty when nothing is, or when
    /// no file is open.
    pub differs: Vec<String>,
    /// Whether it also lies in the second place.
    pub in_second_place: bool,
}

/// The second place for backups.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SecondPlace {
    /// The folder, to be shown.
    pub folder: String,
    /// When a backup last arrived there.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub last_at: Option<DateTime<Utc>>,
    /// Whether it is there now.
    pub is_there: bool,
    /// What is wrong, in words, once it has been missing for a week or could not be written.
    pub warning: Option<String>,
}

/// A check of the whole file or of a copy of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Check {
    /// When.
    #[cfg_attr(test, ts(type = "string"))]
    pub at: DateTime<Utc>,
    /// Whether every page was looked at (`integrity_check` and foreign keys), or only the structure.
    pub full: bool,
    /// What was found, in words; nothing when all is well.
    pub found: Option<String>,
}

/// What the foot of the rail says, always true.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "SafetyStanding"))]
pub struct Standing {
    /// How things stand.
    pub state: SafetyState,
    /// When the newest good backup was made.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub backed_up_at: Option<DateTime<Utc>>,
    /// Whether something was changed since.
    pub changed_since: bool,
    /// What is wrong and what to do, when something is.
    pub sentence: Option<String>,
    /// Whether writing has been stopped because the file is damaged: then another file helps, not this one.
    pub is_damaged: bool,
    /// Advice about where the file lies, such as in a synchronised folder.
    pub advice: Option<String>,
    /// What is wrong with the second place, once it has not been seen for a week or did not take a backup.
    pub second_place: Option<String>,
}

/// How things stand, worst last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum SafetyState {
    /// Saved; and backed up when `backed_up_at` says so.
    Well,
    /// Saved, but the last backup could not be made.
    NotBackedUp,
    /// Open for viewing: the place takes no changes.
    ViewOnly,
    /// Writing has been stopped, because the file was replaced, has a conflict copy beside it, or is damaged.
    Stopped,
}

/// The screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DataSafetySheet {
    /// The data file's name.
    pub file_name: String,
    /// Its folder, to be shown.
    pub file_folder: String,
    /// Its size in bytes.
    pub file_bytes: u64,
    /// What lies in it.
    pub contents: Contents,
    /// The last check of it or of a copy of it.
    pub last_check: Option<Check>,
    /// The backups, newest first.
    pub backups: Vec<Backup>,
    /// The folder where they lie, to be shown.
    pub backups_folder: String,
    /// Shows that folder.
    pub backups_token: String,
    /// How much they take, in bytes.
    pub backups_bytes: u64,
    /// The most that they may take together, in megabytes; the newest five always stay.
    pub most_megabytes: u32,
    /// The second place, if one was chosen.
    pub second_place: Option<SecondPlace>,
    /// How things stand.
    pub standing: Standing,
}

/// A copy of the register that was saved for somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CopySaved {
    /// Opens or shows it.
    pub token: String,
    /// Its name.
    pub file_name: String,
    /// Its folder, to be shown.
    pub folder: String,
    /// What lies in it.
    pub contents: Contents,
}

/// Why the data file is not open, and what can be done about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct NotOpen {
    /// The data file's name; empty when there is no place for one.
    pub file_name: String,
    /// Its folder, to be shown.
    pub file_folder: String,
    /// Why it is not open, and what to do.
    pub sentence: String,
    /// The newest good backup, where one can help.
    pub newest: Option<Backup>,
    /// Whether there is a file of which some rows may still be read.
    pub can_rescue: bool,
    /// Whether a new register may be begun in its place, because there is no file.
    pub can_begin_anew: bool,
    /// Whether the same file may open another time: it is open elsewhere, or its drive was not there.
    pub can_try_again: bool,
}

/// A new file with what could be read of a damaged one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RescueSaved {
    /// Opens or shows it.
    pub token: String,
    /// Its name.
    pub file_name: String,
    /// Its folder, to be shown.
    pub folder: String,
    /// What was saved, such as “127 of 132 marks and notes in registers”, what one looks for first at the beginning.
    pub words: Vec<String>,
    /// Whether nothing was lost, as far as can be told.
    pub is_everything: bool,
}
