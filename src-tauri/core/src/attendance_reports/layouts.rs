//! A file’s rows as a report: every layout that Zoom, Teams and Meet write, known by its headings. Pure. Each row below the
//! headings becomes an appearance, is a part of one, or is left out with its reason: none is lost.

use std::collections::{HashMap, HashSet};

use super::asked::ReportColumn;
use super::headings::{Column, Header};
use super::report::{Appearance, Came, Layout, LeftOut, Report, Unknown};
use super::written::{Written, duration, moment};
use crate::files::FileRow;
use crate::text::{folded, folded_email, plain_words};

/// What stands above each block of a webinar’s report.
const WEBINAR_PARTS: [&str; 5] =
    ["attendee report", "host details", "panelist details", "panelists details", "attendee details"];

/// Reads a file’s rows. `said`: what the columns hold, where the headings say nothing.
///
/// # Errors
/// That the headings say nothing.
pub fn report(rows: &[FileRow], said: Option<&[ReportColumn]>) -> Result<Report, Unknown> {
    let mut reader = Reader::default();
    for row in rows {
        reader.line(row);
    }
    if reader.header_seen {
        return Ok(reader.finish());
    }
    let unknown = unknown(rows);
    let Some(said) = said else { return Err(unknown) };
    let mut reader = Reader { header: Some(Header::said(said)), header_seen: true, said: true, ..Reader::default() };
    let below = rows.iter().skip_while(|row| row.1 != unknown.headings).skip(1);
    below.for_each(|row| reader.row(row));
    Ok(reader.finish())
}

/// The row that looks most like one of headings: of the first ten, the first of those with the most cells.
fn unknown(rows: &[FileRow]) -> Unknown {
    let filled = |row: &FileRow| row.1.iter().filter(|cell| !cell.is_empty()).count();
    let most = rows.iter().take(10).map(filled).max().unwrap_or_default();
    let at = rows.iter().take(10).position(|row| filled(row) == most).unwrap_or_default();
    Unknown {
        headings: rows.get(at).map(|row| row.1.clone()).unwrap_or_default(),
        some: rows.iter().skip(at + 1).take(5).map(|row| row.1.clone()).collect(),
    }
}

#[derive(Default)]
struct Reader {
    header: Option<Header>,
    header_seen: bool,
    said: bool,
    meeting: Option<Header>,
    meeting_seen: bool,
    section: String,
    is_webinar: bool,
    is_numbered: bool,
    is_2020: bool,
    has_original_name: bool,
    has_times: bool,
    has_upn: bool,
    has_exited: bool,
    has_full_name: bool,
    topic: String,
    /// Rows that sum up, and single stays: the second go before the first.
    sums: Vec<Appearance>,
    stays: Vec<Appearance>,
    /// Who joined and has not left, in a list of actions: the place among the stays.
    inside: HashMap<(String, String), usize>,
    left_out: Vec<LeftOut>,
    folded_in: u32,
    rows: u32,
}

impl Reader {
    fn line(&mut self, row: &FileRow) {
        let cells = &row.1;
        if let Some(title) = self.title(cells) {
            self.section = title;
            self.header = None;
        } else if let Some(header) = Header::of(cells) {
            self.note(&header, cells);
            self.header = Some(header);
        } else if let Some(meeting) = Header::of_meeting(cells) {
            self.meeting_seen = true;
            (self.meeting, self.header) = (Some(meeting), None);
        } else if self.header.is_some() {
            self.row(row);
        } else if let Some(meeting) = self.meeting.take() {
            meeting.cell(cells, Column::Topic).clone_into(&mut self.topic);
        } else if self.topic.is_empty() && cells.len() > 1 && is_topic(&cells[0]) {
            self.topic.clone_from(&cells[1]);
        }
    }

    /// A line that begins a section: one cell, with a number before it or the name of a part.
    fn title(&mut self, cells: &[String]) -> Option<String> {
        let mut filled = cells.iter().filter(|cell| !cell.is_empty());
        let (Some(only), None) = (filled.next(), filled.next()) else { return None };
        let words = plain_words(only);
        if WEBINAR_PARTS.contains(&words.as_str()) {
            self.is_webinar = true;
            return Some(words);
        }
        let (number, rest) = only.split_once(". ")?;
        let is_number = number.len() == 1 && number.bytes().all(|byte| byte.is_ascii_digit()) && !rest.is_empty();
        self.is_numbered |= is_number;
        is_number.then_some(words)
    }

    fn note(&mut self, header: &Header, cells: &[String]) {
        self.header_seen = true;
        self.is_2020 |= header.has(Column::Action);
        self.has_upn |= header.has(Column::Upn);
        self.has_times |= header.has(Column::Join) || header.has(Column::FirstJoin);
        let any = |words: &str| cells.iter().any(|cell| plain_words(cell) == words);
        self.has_original_name |= any("name original name") || any("user name original name");
        self.has_exited |= any("time exited");
        self.has_full_name |= any("full name") || any("vollstandiger name");
    }

    fn row(&mut self, row: &FileRow) {
        let Some(header) = self.header.clone() else { return };
        self.rows += 1;
        let cells = &row.1;
        match self.appearance(&header, row.0, cells) {
            Ok(Some(appearance)) if header.has(Column::FirstJoin) => self.sums.push(appearance),
            Ok(Some(appearance)) => self.stays.push(appearance),
            Ok(None) => self.folded_in += 1,
            Err(why) => {
                let text = cells.iter().filter(|cell| !cell.is_empty()).cloned().collect::<Vec<_>>().join(", ");
                self.left_out.push(LeftOut { row: row.0, text, why });
            }
        }
    }

    /// Nothing where the row is the second half of another.
    fn appearance(&mut self, header: &Header, row: u32, cells: &[String]) -> Result<Option<Appearance>, String> {
        let cell = |column: Column| header.cell(cells, column);
        let mut name = one_line(cell(Column::Name));
        if name.is_empty() {
            name = one_line(&format!("{} {}", cell(Column::FirstName), cell(Column::LastName)));
        }
        let email = cell(Column::Email);
        let email = if email.contains('@') { email.to_owned() } else { String::new() };
        if name.is_empty() {
            name.clone_from(&email);
        }
        if name.is_empty() {
            return Err("there is no name in it".to_owned());
        }
        if matches!(folded(cell(Column::Waiting)).as_str(), "yes" | "ja") {
            return Err("was in the waiting room, which is not attending".to_owned());
        }
        if matches!(folded(cell(Column::Attended)).as_str(), "no" | "nein") {
            return Err("did not attend, says the report".to_owned());
        }
        let role = folded(cell(Column::Role));
        let host = ["organi", "host", "besprechungsorg"].iter().any(|word| role.contains(word))
            || self.section.starts_with("host")
            || self.section.starts_with("paneli");
        let came = if header.has(Column::Action) {
            match self.action(cell(Column::Action), cell(Column::Timestamp), &name, &email)? {
                Some(join) => Came::Stay(join, None),
                None => return Ok(None),
            }
        } else {
            came(header, cells)?
        };
        Ok(Some(Appearance { row, name, email, came, host }))
    }

    /// A joining begins a stay; a leaving ends the one before it.
    fn action(&mut self, action: &str, at: &str, name: &str, email: &str) -> Result<Option<Written>, String> {
        let when = time(at)?.ok_or("there is no time in it")?;
        let who = (folded(name), folded_email(email));
        let action = folded(action);
        if ["joined", "join", "beigetreten"].iter().any(|word| action.contains(word)) {
            self.inside.insert(who, self.stays.len());
            return Ok(Some(when));
        }
        if !["left", "leave", "verlassen"].iter().any(|word| action.contains(word)) {
            return Err(format!("“{action}” is neither joining nor leaving"));
        }
        let open = self.inside.remove(&who).and_then(|at| self.stays.get_mut(at));
        match open.map(|stay| &mut stay.came) {
            Some(Came::Stay(_, leave @ None)) => *leave = Some(when),
            _ => return Err("left without having joined, says the report".to_owned()),
        }
        Ok(None)
    }

    fn finish(mut self) -> Report {
        let layout = self.layout();
        let in_rows: HashSet<(String, String)> =
            self.stays.iter().map(|one| (folded(&one.name), folded_email(&one.email))).collect();
        let sums = self.sums.len();
        let mut appearances = self.sums;
        appearances.retain(|one| !in_rows.contains(&(folded(&one.name), folded_email(&one.email))));
        self.folded_in += u32::try_from(sums - appearances.len()).unwrap_or_default();
        appearances.extend(self.stays);
        appearances.sort_by_key(|one| one.row);
        Report {
            layout,
            topic: self.topic,
            appearances,
            left_out: self.left_out,
            folded_in: self.folded_in,
            rows: self.rows,
        }
    }

    fn layout(&self) -> Layout {
        if self.said {
            Layout::Said
        } else if self.is_webinar {
            Layout::ZoomWebinar
        } else if self.is_numbered {
            Layout::Teams
        } else if self.is_2020 {
            Layout::Teams2020
        } else if self.has_upn || self.has_full_name {
            Layout::Teams2021
        } else if self.has_exited {
            Layout::Meet
        } else if !self.has_original_name {
            Layout::OtherHeadings
        } else if !self.has_times {
            Layout::ZoomUniqueUsers
        } else if self.meeting_seen {
            Layout::ZoomWithMeeting
        } else {
            Layout::Zoom
        }
    }
}

fn is_topic(cell: &str) -> bool {
    matches!(plain_words(cell).as_str(), "meeting title" | "topic" | "besprechungstitel")
}

/// A name on one line, without what only turns its direction.
fn one_line(text: &str) -> String {
    let shown: String = text
        .chars()
        .filter(
            |c| !matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}'),
        )
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    shown.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The time in a cell, none in an empty one.
fn time(cell: &str) -> Result<Option<Written>, String> {
    if cell.is_empty() || cell.chars().all(|c| matches!(c, '-' | '–')) {
        return Ok(None);
    }
    moment(cell).map(Some).ok_or_else(|| format!("the time “{cell}” cannot be read"))
}

fn came(header: &Header, cells: &[String]) -> Result<Came, String> {
    let sums = header.has(Column::FirstJoin);
    let (joined, left) = if sums { (Column::FirstJoin, Column::LastLeave) } else { (Column::Join, Column::Leave) };
    let (join, leave) = (time(header.cell(cells, joined))?, time(header.cell(cells, left))?);
    let total = duration(header.cell(cells, Column::Duration));
    let clocks = matches!(join, Some(Written::Clock(_)));
    match (join, leave, total) {
        // A row that sums up rejoins: its duration says less than the span from the first to the last.
        (join, leave, Some(seconds)) if sums || clocks || join.is_none() => Ok(Came::Total(seconds, join.zip(leave))),
        (Some(join), leave, _) => Ok(Came::Stay(join, leave)),
        (None, _, None) => Err("there are neither times nor minutes in it".to_owned()),
        (None, ..) => Err("there is no time of joining in it".to_owned()),
    }
}
