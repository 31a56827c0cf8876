//! What is drafted for people, what the screens show and what they send.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::kinds::{About, TemplateKind};
use crate::ids::{CourseId, MessageId, ParticipantId, ProgrammeId, SessionId, TemplateId};

/// What messages are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "of", rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum MessageAbout {
    /// Places on a course.
    Course {
        /// Which.
        course_id: CourseId,
    },
    /// One session of a course, or a follow-up session.
    Session {
        /// Which.
        session_id: SessionId,
    },
    /// A programme's follow-up sessions to come.
    FollowUps {
        /// Of which programme.
        programme_id: ProgrammeId,
    },
}

impl MessageAbout {
    /// Of what such a message speaks.
    #[must_use]
    pub fn about(self) -> About {
        match self {
            MessageAbout::Course { .. } => About::Course,
            MessageAbout::Session { .. } => About::Session,
            MessageAbout::FollowUps { .. } => About::FollowUps,
        }
    }
}

/// Which wording: one that the program brings, or one of the administrator's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct TemplateChoice {
    /// What it is for.
    pub kind: TemplateKind,
    /// Which of the administrator's own.
    pub template_id: Option<TemplateId>,
}

/// A wording as it is now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Template {
    /// Its row, where there is one.
    pub template_id: Option<TemplateId>,
    /// What it is for.
    pub kind: TemplateKind,
    /// What it is called.
    pub name: String,
    /// Of what it speaks.
    pub about: About,
    /// The subject.
    pub subject: String,
    /// The text.
    pub body: String,
    /// Whether it differs from what the program brings.
    pub changed: bool,
    /// Whether calendar files go with it.
    pub calendar_files: bool,
}

/// A placeholder as it is offered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct OfferedPlaceholder {
    /// Its name between the braces.
    pub name: String,
    /// In messages about what it says something.
    pub about: Vec<About>,
}

/// The wordings, and what can stand in them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct TemplateSheet {
    /// Those that the program brings, then the administrator's own by name.
    pub templates: Vec<Template>,
    /// Every placeholder.
    pub placeholders: Vec<OfferedPlaceholder>,
}

/// A wording as it is typed.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct TemplateForm {
    /// Which; of a new one of the administrator's own, no id.
    pub which: TemplateChoice,
    /// What it is called; only of one's own.
    pub name: String,
    /// Of what it speaks; only of one's own.
    pub about: About,
    /// The subject.
    pub subject: String,
    /// The text.
    pub body: String,
}

/// Messages that are to be drafted: one for each person.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DraftRequest {
    /// In which wording.
    pub template: TemplateChoice,
    /// About what.
    pub about: MessageAbout,
    /// For whom.
    pub people: Vec<ParticipantId>,
    /// Another subject, this time only.
    pub subject: Option<String>,
    /// Another text, this time only.
    pub body: Option<String>,
    /// Of whom it cannot be drafted, leave out.
    pub only_those_that_can: bool,
}

/// Somebody for whom a message is to be drafted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Recipient {
    /// Who.
    pub participant_id: ParticipantId,
    /// The name.
    pub name: String,
    /// The main address; may be empty.
    pub email: String,
    /// Why it cannot be drafted for them; nothing: it can.
    pub problem: Option<String>,
    /// What is to be known before: that the address is another's too, that the same was drafted already.
    pub notes: Vec<String>,
}

/// One message as it will be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ShownMessage {
    /// Whose.
    pub participant_id: ParticipantId,
    /// The subject.
    pub subject: String,
    /// The text.
    pub body: String,
    /// The names of the files that go with it.
    pub attachments: Vec<String>,
}

/// What would be drafted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DraftPreview {
    /// The wordings that speak of such a thing.
    pub templates: Vec<Template>,
    /// The one that is used, with what was changed this time.
    pub template: Template,
    /// About what, in words: `Follow-up 3, Thursday 18 September 2025, 4pm to 5pm`.
    pub about: String,
    /// What is wrong with the subject; empty: nothing.
    pub subject_problems: Vec<String>,
    /// What is wrong with the text; empty: nothing.
    pub body_problems: Vec<String>,
    /// For whom, in the order of their names.
    pub recipients: Vec<Recipient>,
    /// The message of the person asked for, or of the first for whom it can be drafted.
    pub shown: Option<ShownMessage>,
}

/// What became of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum MessageState {
    /// It was drafted; nobody has said whether it was sent.
    Drafted,
    /// It was sent.
    Sent,
    /// It was not sent, and does not count.
    NotSent,
}

/// A message in the log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LoggedMessage {
    /// Its id.
    pub message_id: MessageId,
    /// To whom.
    pub participant_id: ParticipantId,
    /// Their name.
    pub name: String,
    /// To which address.
    pub email: String,
    /// In which wording.
    pub template: String,
    /// About what: the course, or the follow-up session.
    pub about: String,
    /// The subject.
    pub subject: String,
    /// The local day on which it was drafted.
    #[cfg_attr(test, ts(type = "string"))]
    pub drafted_on: NaiveDate,
    /// What became of it.
    pub state: MessageState,
    /// When it was sent.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub sent_on: Option<NaiveDate>,
    /// How many calendar files went with it.
    pub calendar_files: u32,
}

/// Which part of the log is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LogQuery {
    /// Older than this one: the next page.
    pub before: Option<MessageId>,
    /// Of one person.
    pub participant_id: Option<ParticipantId>,
    /// About one session.
    pub session_id: Option<SessionId>,
    /// What became of them.
    pub state: Option<MessageState>,
    /// Words in names, addresses and subjects.
    pub search: String,
}

/// A page of the log, newest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LogPage {
    /// The messages.
    pub messages: Vec<LoggedMessage>,
    /// Before which there may be older ones: where the next page begins.
    pub more_before: Option<MessageId>,
    /// Of how many it was not said yet whether they were sent.
    pub drafted: u32,
}

/// One message in full, to copy from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct MessageDetail {
    /// As the log shows it.
    pub message: LoggedMessage,
    /// The text.
    pub body: String,
    /// The sessions whose calendar files went with it, in words.
    pub calendar_files: Vec<String>,
    /// The number of the certificate that went with it.
    pub certificate: Option<String>,
    /// Whether it is short enough for a `mailto:` address.
    pub fits_mailto: bool,
}

/// What was drafted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Drafted {
    /// The messages, as the log shows them.
    pub messages: Vec<LoggedMessage>,
    /// For how many it was not drafted.
    pub left_out: u32,
    /// The names of the files, where there are any.
    pub files: Vec<String>,
}

/// A folder that was chosen for files.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct FolderForFiles {
    /// What stands for it.
    pub token: String,
    /// Where it is, to be shown.
    pub folder: String,
}
