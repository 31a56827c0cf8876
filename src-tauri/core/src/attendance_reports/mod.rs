//! Attendance reports: the files that Zoom, Teams and Meet write, brought in and turned into marks.
//!
//! - A report is tied to a session by its date; `02/03/2026` is read so that it is the session’s day, else it is asked.
//! - Attended minutes are the union of the times from joining to leaving, clipped to the session. Layouts without times use
//!   their totals, and that is said. Waiting is not attending. Several files of one session add up.
//! - A name is somebody’s by the exact address or a remembered alias; everything else is a suggestion with its reason, which
//!   the administrator confirms. Two possible people are never chosen between. A confirmed name is an alias the next time:
//!   it belongs to one course, and a device’s name is none.
//! - Present from the course’s minimum minutes, part below it; absent only when that was asked for. Apologies and marks set
//!   by hand stay, and are shown.
//! - All of it is one step in history. The files’ rows are kept with it: a report can be revised later, and the same file
//!   again changes nothing.

mod asked;
mod clock;
mod headings;
mod layouts;
mod matching;
mod minutes;
mod model;
mod names;
mod operation;
mod outcome;
mod remarks;
mod report;
mod review;
mod shown;
mod sources;
mod taking;
mod written;

pub use asked::{NameDecision, ReportColumn, ReportRequest, Who};
pub use model::{
    Alias, LeftOutRow, MarkChange, MarkSource, MissingPerson, NameCandidate, NameState, ReportReview, ReportTaken,
    ReviewCounts, ReviewFile, ReviewMark, ReviewName, ReviewPerson, ReviewSession, SessionChoice, SourceName,
    UnknownColumns,
};
pub use operation::AttendanceReportOperation;
pub use taking::{remove_alias, review_report, take_report};
pub use written::DateOrder;

use crate::error::Result;
use crate::ids::{ParticipantId, SessionId};
use crate::store::Reading;
use crate::store::attendance_reports as stored;

/// How a name in a report came to be somebody’s.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum How {
    /// By the exact address.
    Email,
    /// By a remembered alias.
    Alias,
    /// It was said.
    Said,
    /// A facilitator’s.
    Facilitator,
}

impl How {
    /// Its word in the data file.
    pub(crate) fn word(self) -> &'static str {
        match self {
            How::Email => "email",
            How::Alias => "alias",
            How::Said => "said",
            How::Facilitator => "facilitator",
        }
    }

    /// The other way: the file lets only the four words in.
    pub(crate) fn of_word(word: &str) -> How {
        match word {
            "email" => How::Email,
            "alias" => How::Alias,
            "facilitator" => How::Facilitator,
            _ => How::Said,
        }
    }

    fn words(self) -> &'static str {
        match self {
            How::Email => "by e-mail address",
            How::Alias => "by a name under which they came before",
            How::Said => "as you said",
            How::Facilitator => "a facilitator",
        }
    }
}

/// What a mark that came with a report rests on.
pub(crate) fn source_of(
    reading: &Reading<'_>,
    session: SessionId,
    participant: ParticipantId,
) -> Result<Option<MarkSource>> {
    let found = stored::source(reading, session, participant)?;
    Ok(found.map(|(taken_at, files, names)| MarkSource {
        taken_at,
        files,
        names: names
            .into_iter()
            .map(|one| SourceName {
                name: one.name,
                email: one.email,
                minutes: one.minutes,
                how: one.how.words().to_owned(),
            })
            .collect(),
    }))
}

/// The names under which a person came, remembered for the next report.
pub(crate) fn aliases_of(reading: &Reading<'_>, who: ParticipantId) -> Result<Vec<Alias>> {
    let found = stored::aliases_of(reading, who)?;
    Ok(found.into_iter().map(|(alias_id, name, belongs_to)| Alias { alias_id, name, belongs_to }).collect())
}
