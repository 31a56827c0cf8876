//! A report, once its rows are read: who was there under which name, when or for how long, and what is left out.

use super::written::Written;

/// Which layout a report has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// One block of participants.
    Zoom,
    /// The meeting’s facts above it.
    ZoomWithMeeting,
    /// One row for each user, with a total and no times.
    ZoomUniqueUsers,
    /// A webinar’s attendee report.
    ZoomWebinar,
    /// Four numbered sections.
    Teams,
    /// One list of joins and leaves in rows.
    Teams2021,
    /// One row for each action.
    Teams2020,
    /// Times without dates, and a duration.
    Meet,
    /// No layout of a known program, but headings that say enough.
    OtherHeadings,
    /// The columns were said.
    Said,
}

impl Layout {
    /// The layout in words.
    #[must_use]
    pub fn words(self) -> &'static str {
        match self {
            Layout::Zoom | Layout::ZoomWithMeeting => "Zoom report",
            Layout::ZoomUniqueUsers => "Zoom report of unique users, without times",
            Layout::ZoomWebinar => "Zoom webinar report",
            Layout::Teams => "Teams report",
            Layout::Teams2021 => "Teams report of 2021",
            Layout::Teams2020 => "Teams report of 2020",
            Layout::Meet => "Google Meet report",
            Layout::OtherHeadings => "list of names and times",
            Layout::Said => "columns as you said",
        }
    }
}

/// Somebody’s being there, from one row of a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Appearance {
    /// The row’s number in the file.
    pub row: u32,
    /// The name as it stands there.
    pub name: String,
    /// The address; empty when there is none.
    pub email: String,
    /// When, or for how long.
    pub came: Came,
    /// The host or organiser.
    pub host: bool,
}

/// When somebody was there, or for how long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Came {
    /// From joining to leaving; without a leaving it lasted to the end.
    Stay(Written, Option<Written>),
    /// Seconds in all, and where it is said, the first joining and the last leaving.
    Total(u32, Option<(Written, Written)>),
}

/// A row that is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// The row’s number in the file.
    pub row: u32,
    /// What stands in it.
    pub text: String,
    /// Why, without a full stop.
    pub why: String,
}

/// A report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// Its layout.
    pub layout: Layout,
    /// The meeting’s title; empty when it says none.
    pub topic: String,
    /// Everybody’s being there.
    pub appearances: Vec<Appearance>,
    /// Rows that are not taken.
    pub left_out: Vec<LeftOut>,
    /// Rows that say again what another says, or are the second half of it.
    pub folded_in: u32,
    /// Every row below the headings: the sum of the three.
    pub rows: u32,
}

/// A file whose headings say nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unknown {
    /// What looks like the line of headings.
    pub headings: Vec<String>,
    /// The first rows below it.
    pub some: Vec<Vec<String>>,
}
