//! The files of a report, those that were taken before and those that came now, as reports; and of which session they are.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::asked::{ReportColumn, ReportRequest};
use super::layouts::report;
use super::model::{ReviewFile, SessionChoice, UnknownColumns};
use super::report::{Came, Report, Unknown};
use super::written::DateOrder;
use crate::calendar::display::{self, full_date};
use crate::error::Result;
use crate::files::GivenFile;
use crate::register::RegisterOf;
use crate::store::attendance_reports::{self as stored, DatedSession, KeptFile};
use crate::store::{Reading, StoreError};

/// One file, read as a report.
pub(super) struct Source {
    pub(super) kept: KeptFile,
    pub(super) is_new: bool,
    words: String,
    pub(super) report: std::result::Result<Report, Unknown>,
    /// What was remembered of its columns.
    remembered: Option<Vec<ReportColumn>>,
}

/// What remembered columns are used for.
pub(super) const USED_FOR: &str = "attendance_reports";

/// The headings by which columns are remembered.
pub(super) fn headings_key(headings: &[String]) -> Result<String> {
    let plain: Vec<String> = headings.iter().map(|heading| crate::text::plain_words(heading)).collect();
    Ok(serde_json::to_string(&plain).map_err(StoreError::from)?)
}

impl Source {
    pub(super) fn given(reading: &Reading<'_>, file: &GivenFile, said: Option<&[ReportColumn]>) -> Result<Source> {
        let read_as = serde_json::to_string(&file.read_as).map_err(StoreError::from)?;
        let kept = KeptFile {
            sha256: file.table.sha256.clone(),
            read_as,
            name: short(&file.name),
            rows: file.table.rows.clone(),
        };
        Source::of(reading, kept, true, file.table.words(), said)
    }

    pub(super) fn taken(reading: &Reading<'_>, kept: KeptFile, said: Option<&[ReportColumn]>) -> Result<Source> {
        Source::of(reading, kept, false, String::new(), said)
    }

    fn of(
        reading: &Reading<'_>,
        kept: KeptFile,
        is_new: bool,
        words: String,
        said: Option<&[ReportColumn]>,
    ) -> Result<Source> {
        let mut read = report(&kept.rows, None);
        let mut remembered = None;
        if let Err(unknown) = &read {
            let found = stored::mapping(reading, USED_FOR, &headings_key(&unknown.headings)?)?;
            remembered = found.and_then(|columns| serde_json::from_str::<Vec<ReportColumn>>(&columns).ok());
            if let Some(columns) = said.or(remembered.as_deref()).filter(|columns| says_enough(columns)) {
                read = report(&kept.rows, Some(columns));
            }
        }
        Ok(Source { kept, is_new, words, report: read, remembered })
    }

    pub(super) fn shown(&self) -> ReviewFile {
        let report = self.report.as_ref().ok();
        ReviewFile {
            name: self.kept.name.clone(),
            read_as: self.words.clone(),
            layout: report.map(|report| report.layout.words().to_owned()).unwrap_or_default(),
            topic: report.map(|report| report.topic.clone()).unwrap_or_default(),
            rows: report.map_or_else(|| u32::try_from(self.kept.rows.len()).unwrap_or(u32::MAX), |report| report.rows),
            taken: !self.is_new,
        }
    }

    pub(super) fn unknown(&self, said: Option<&[ReportColumn]>) -> Option<UnknownColumns> {
        let unknown = self.report.as_ref().err()?;
        let width = unknown.some.iter().map(Vec::len).chain([unknown.headings.len()]).max().unwrap_or_default();
        let columns = said.map(<[ReportColumn]>::to_vec).or_else(|| self.remembered.clone()).unwrap_or_default();
        let columns = columns.into_iter().chain(std::iter::repeat(ReportColumn::LeftOut)).take(width).collect();
        Some(UnknownColumns {
            file: self.kept.name.clone(),
            headings: unknown.headings.clone(),
            some: unknown.some.clone(),
            columns,
        })
    }

    /// The headings, when what its columns hold had to be said.
    pub(super) fn unknown_headings(&self) -> Option<Vec<String>> {
        report(&self.kept.rows, None).err().map(|unknown| unknown.headings)
    }
}

/// A name is needed, and when or for how long.
fn says_enough(columns: &[ReportColumn]) -> bool {
    let has = |column: ReportColumn| columns.contains(&column);
    let name = has(ReportColumn::Name) || has(ReportColumn::FirstName) || has(ReportColumn::LastName);
    name && (has(ReportColumn::Join) || has(ReportColumn::Minutes))
}

/// As long as a file’s name is kept.
fn short(name: &str) -> String {
    let name: String = name.chars().filter(|c| !c.is_control()).take(300).collect();
    if name.is_empty() { "report".to_owned() } else { name }
}

/// The days on which anybody joined, in one order; none when the report says no day, or has a date that is none in it.
pub(super) fn days(reports: &[&Report], order: DateOrder) -> BTreeSet<NaiveDate> {
    let mut days = BTreeSet::new();
    for came in reports.iter().flat_map(|report| &report.appearances).map(|one| one.came) {
        let (join, leave) = match came {
            Came::Stay(join, leave) => (Some(join), leave),
            Came::Total(_, within) => (within.map(|within| within.0), within.map(|within| within.1)),
        };
        if [join, leave].into_iter().flatten().any(|time| !time.fits(order)) {
            return BTreeSet::new();
        }
        days.extend(join.and_then(|join| join.date(order)));
    }
    days
}

/// Which session the reports are of, and which it may be.
pub(super) fn session_of(
    reading: &Reading<'_>,
    request: &ReportRequest,
    reports: &[&Report],
    today: NaiveDate,
) -> Result<(Option<DatedSession>, Vec<SessionChoice>)> {
    let read: Vec<(DateOrder, BTreeSet<NaiveDate>)> = DateOrder::BOTH
        .into_iter()
        .filter(|order| request.date_order.is_none_or(|said| said == *order))
        .map(|order| (order, days(reports, order)))
        .collect();
    let all: BTreeSet<NaiveDate> = read.iter().flat_map(|(_, days)| days).copied().collect();
    let two_ways = read.len() == 2 && read[0].1 != read[1].1 && read.iter().all(|(_, days)| !days.is_empty());
    let on_these = stored::sessions_on(reading, &all.iter().copied().collect::<Vec<_>>())?;
    let why = |session: &DatedSession| match read.iter().find(|(_, days)| days.contains(&session.date)) {
        Some((DateOrder::DayFirst, _)) if two_ways => "The report is of this day, read day first",
        Some((DateOrder::MonthFirst, _)) if two_ways => "The report is of this day, read month first",
        Some(_) => "The report is of this day",
        None if session.has_report => "It has a report already",
        None => "It has no report yet",
    };
    let mut candidates = on_these;
    candidates.sort_by_key(|session| session.of != request.of);
    let here = candidates.iter().filter(|session| session.of == request.of).count();
    let found = if here == 1 { candidates.first().cloned() } else { None };
    let chosen = match request.session_id {
        Some(id) => Some(stored::session(reading, id)?.ok_or(crate::error::Error::Gone("session"))?),
        None => found,
    };
    // Every session of the register can be chosen; those of other registers only where the day says so.
    let named: BTreeSet<i64> = candidates.iter().map(|session| session.session_id.0).collect();
    let mut others = stored::sessions_of(reading, request.of)?;
    // A report is of a session that has been, and rather of one that has none yet.
    others.sort_by_key(|session| (session.date > today, session.has_report));
    candidates.extend(others.into_iter().filter(|session| !named.contains(&session.session_id.0)));
    if let Some(chosen) = chosen.as_ref().filter(|one| !candidates.iter().any(|c| c.session_id == one.session_id)) {
        candidates.insert(0, chosen.clone());
    }
    let choices = candidates.iter().map(|session| SessionChoice {
        session_id: session.session_id,
        words: session_words(session),
        title: session.title.clone(),
        why: why(session).to_owned(),
    });
    Ok((chosen, choices.collect()))
}

/// `Session 3, Monday 23 February 2026, 3pm`.
fn session_words(session: &DatedSession) -> String {
    let name = session_name(session);
    format!("{name}, {}, {}", display::long_date(session.date), display::time(session.starts_at))
}

pub(super) fn session_name(session: &DatedSession) -> String {
    match session.of {
        RegisterOf::Course(_) => format!("Session {}", session.number),
        RegisterOf::FollowUps(_) => "Follow-up session".to_owned(),
    }
}

/// The days of a report in words, for saying that they are another session’s.
pub(super) fn days_in_words(days: &BTreeSet<NaiveDate>) -> String {
    match days.len() {
        0 => "no day".to_owned(),
        1..=3 => display::list(days.iter().map(|day| full_date(*day))),
        several => format!("{several} days"),
    }
}
