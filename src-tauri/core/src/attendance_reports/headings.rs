//! What a report’s column holds, by the words of its heading, never by its place: pure.

use super::asked::ReportColumn;
use crate::text::plain_words;

/// What the layouts’ columns hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Column {
    Name,
    FirstName,
    LastName,
    Email,
    Join,
    /// The first of several times of joining, in a row that sums them up.
    FirstJoin,
    Leave,
    LastLeave,
    Duration,
    Waiting,
    Attended,
    Action,
    Timestamp,
    Role,
    /// Only Teams has it, and it is no address.
    Upn,
    /// Facts of the meeting as a whole.
    Topic,
    MeetingStart,
}

const WORDS: &[(Column, &[&str])] = &[
    (
        Column::Name,
        &[
            "name original name",
            "user name original name",
            "name",
            "full name",
            "user name",
            "participant",
            "participant name",
            "attendee",
            "attendee name",
            "vollstandiger name",
            "teilnehmer",
        ],
    ),
    (Column::FirstName, &["first name", "vorname"]),
    (Column::LastName, &["last name", "surname", "nachname"]),
    (Column::Email, &["user email", "email", "e mail", "email address", "e mail address", "e mail adresse"]),
    (Column::Join, &["join time", "time joined", "joined", "beitrittszeit", "zeitpunkt des beitritts"]),
    (Column::FirstJoin, &["first join", "first join time", "erster beitritt"]),
    (Column::Leave, &["leave time", "time exited", "left", "verlassen", "zeitpunkt des verlassens", "austrittszeit"]),
    (Column::LastLeave, &["last leave", "last leave time", "letztes verlassen"]),
    (
        Column::Duration,
        &[
            "duration minutes",
            "total duration minutes",
            "time in session minutes",
            "in meeting duration",
            "duration",
            "minutes",
            "besprechungsdauer",
            "dauer",
            "dauer der besprechung",
        ],
    ),
    (Column::Waiting, &["in waiting room"]),
    (Column::Attended, &["attended"]),
    (Column::Action, &["user action", "benutzeraktion"]),
    (Column::Timestamp, &["timestamp", "zeitstempel"]),
    (Column::Role, &["role", "rolle"]),
    (Column::Upn, &["participant id upn", "teilnehmer id upn"]),
    (Column::Topic, &["topic"]),
    (Column::MeetingStart, &["start time"]),
];

/// A line of headings: which column each is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Header(Vec<(Column, usize)>);

impl Header {
    /// The line of headings that a row is: it names somebody, and says when or for how long they were there.
    pub(super) fn of(cells: &[String]) -> Option<Header> {
        let header = Header::of_any(cells);
        let names = header.has(Column::Name) || header.has(Column::FirstName) && header.has(Column::LastName);
        let when = [Column::Join, Column::FirstJoin, Column::Duration, Column::Attended];
        let events = header.has(Column::Action) && header.has(Column::Timestamp);
        (names && (events || when.into_iter().any(|column| header.has(column)))).then_some(header)
    }

    /// The line above the facts of the meeting as a whole.
    pub(super) fn of_meeting(cells: &[String]) -> Option<Header> {
        let header = Header::of_any(cells);
        (header.has(Column::Topic) && !header.has(Column::Name)).then_some(header)
    }

    /// What was said that the columns hold.
    pub(super) fn said(columns: &[ReportColumn]) -> Header {
        let known = columns.iter().enumerate().filter_map(|(at, column)| Some((column.column()?, at)));
        Header(known.collect())
    }

    fn of_any(cells: &[String]) -> Header {
        let mut found: Vec<(Column, usize)> = Vec::new();
        for (at, cell) in cells.iter().enumerate() {
            let words = plain_words(cell);
            let column = WORDS.iter().find(|(_, all)| all.contains(&words.as_str())).map(|(column, _)| *column);
            if let Some(column) = column.filter(|column| !found.iter().any(|(one, _)| one == column)) {
                found.push((column, at));
            }
        }
        Header(found)
    }

    pub(super) fn has(&self, column: Column) -> bool {
        self.0.iter().any(|(one, _)| *one == column)
    }

    /// The cell of a row in this column; empty when there is none.
    pub(super) fn cell<'c>(&self, cells: &'c [String], column: Column) -> &'c str {
        let at = self.0.iter().find(|(one, _)| *one == column).map(|(_, at)| *at);
        at.and_then(|at| cells.get(at)).map_or("", |cell| cell.as_str())
    }
}

impl ReportColumn {
    fn column(self) -> Option<Column> {
        Some(match self {
            ReportColumn::LeftOut => return None,
            ReportColumn::Name => Column::Name,
            ReportColumn::FirstName => Column::FirstName,
            ReportColumn::LastName => Column::LastName,
            ReportColumn::Email => Column::Email,
            ReportColumn::Join => Column::Join,
            ReportColumn::Leave => Column::Leave,
            ReportColumn::Minutes => Column::Duration,
        })
    }
}
