//! The headings of a poll's table, and the dates in them: pure. Whatever is not a date in exactly one way is not one.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate, NaiveTime};

use super::cells::is_a_reply;
use crate::ids::PollDateId;
use crate::text::plain_words;
use crate::typed;

/// In how many rows from the top the headings are looked for.
pub(super) const FIRST_ROWS: usize = 6;

/// A date here.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Looked {
    pub(crate) id: PollDateId,
    pub(crate) date: NaiveDate,
    pub(crate) starts_at: NaiveTime,
}

/// What a column that is no date's holds of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PersonColumn {
    Name,
    First,
    Last,
    Email,
    /// It stands before the dates, under a heading that says nothing.
    Unnamed,
}

pub(super) enum Column {
    Person(PersonColumn),
    Replies(String),
    /// Nothing stands in it at all.
    Empty,
}

/// The rows of headings, and what stands below each.
pub(super) struct Head {
    /// How many rows at the top are none of replies.
    pub(super) rows: usize,
    /// Whether dates stand in the headings.
    pub(super) is_dated: bool,
    pub(super) columns: Vec<Column>,
}

impl Head {
    /// The first row with a date in it, and those below that go on with it.
    pub(super) fn find(rows: &[&[String]], width: usize) -> Option<Head> {
        let when_in = |row: &[String]| row.iter().filter(|cell| is_when(cell)).count();
        let first = rows.iter().take(FIRST_ROWS).position(|row| when_in(row) > 0 && !is_of_a_person(row))?;
        let mut last = first;
        while let Some(next) = rows.get(last + 1).filter(|_| last - first < 2) {
            let goes_on = when_in(next) * 2 >= when_in(rows[first]).max(1);
            if !goes_on || next.iter().any(|cell| is_a_reply(cell)) || is_of_a_person(next) {
                break;
            }
            last += 1;
        }
        let heads = &rows[first..=last];
        let text = |row: &[String], at: usize| row.get(at).cloned().unwrap_or_default();
        let begins = (0..width).find(|at| heads.iter().any(|row| is_when(&text(row, *at))))?;
        let heading = |at: usize| -> String {
            let parts = heads.iter().enumerate().map(|(depth, row)| {
                let own = text(row, at);
                // A month or day above several columns stands in the first of them only.
                let carried = own.is_empty() && depth + 1 < heads.len() && at >= begins;
                let left = || (begins..at).rev().map(|at| text(row, at)).find(|cell| !cell.is_empty());
                if carried { left().unwrap_or_default() } else { own }
            });
            parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
        };
        let columns = (0..width).map(|at| {
            let heading = heading(at);
            let filled = || rows[last + 1..].iter().any(|row| row.get(at).is_some_and(|cell| !cell.is_empty()));
            match person_column(&heading) {
                Some(kind) => Column::Person(kind),
                None if at < begins => Column::Person(PersonColumn::Unnamed),
                None if heads.iter().all(|row| text(row, at).is_empty()) && !filled() => Column::Empty,
                None => Column::Replies(heading),
            }
        });
        Some(Head { rows: last + 1, is_dated: true, columns: columns.collect() })
    }

    /// The columns with replies, and their headings.
    pub(super) fn replies(&self) -> impl Iterator<Item = (usize, &str)> {
        self.columns.iter().enumerate().filter_map(|(at, column)| match column {
            Column::Replies(heading) => Some((at, heading.as_str())),
            _ => None,
        })
    }

    /// The columns about the person.
    pub(super) fn people(&self) -> impl Iterator<Item = (usize, PersonColumn)> {
        self.columns.iter().enumerate().filter_map(|(at, column)| match column {
            Column::Person(kind) => Some((at, *kind)),
            _ => None,
        })
    }
}

pub(super) fn is_of_a_person(row: &[String]) -> bool {
    row.iter().any(|cell| cell.contains('@') && typed_email(cell))
        || row
            .iter()
            .skip(1)
            .any(|cell| !cell.is_empty() && is_a_reply(cell) && !row.first().is_some_and(String::is_empty))
}

pub(super) fn typed_email(cell: &str) -> bool {
    crate::text::email_address(cell).is_ok()
}

pub(super) fn person_column(heading: &str) -> Option<PersonColumn> {
    match plain_words(heading).as_str() {
        "name" | "full name" | "your name" | "participant" | "participants" | "participant name" | "who" => {
            Some(PersonColumn::Name)
        }
        "first name" | "forename" | "given name" => Some(PersonColumn::First),
        "last name" | "surname" | "family name" => Some(PersonColumn::Last),
        "email" | "e mail" | "email address" | "e mail address" | "mail" | "participant email" => {
            Some(PersonColumn::Email)
        }
        _ => None,
    }
}

const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// A word of a date, as it is sorted.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Word {
    Weekday(String),
    Month(String),
    /// Some figures, perhaps with `th` after them.
    Number(String),
    /// `18/9/2025`, `18.09.`, `2025-09-18`.
    Numeric(String),
    Time(String),
    /// Between a start and an end.
    Until,
    Other,
}

fn words(heading: &str) -> Vec<Word> {
    let lower = heading.to_lowercase();
    let mut text: String = lower
        .chars()
        .map(|c| if c.is_whitespace() || "\u{a0}\u{202f}\u{2009},()[]|@".contains(c) { ' ' } else { c })
        .collect();
    for dash in ['–', '—', '−'] {
        text = text.replace(dash, " - ");
    }
    let mut out: Vec<Word> = Vec::new();
    for word in text.split_whitespace() {
        for part in apart(word) {
            let word = sorted(&part);
            match (out.last_mut(), part.trim_end_matches('.')) {
                // "4:00 pm" is one time.
                (Some(Word::Time(time) | Word::Number(time)), "am" | "pm" | "a.m" | "p.m") => {
                    let whole = format!("{time}{}", part.replace('.', ""));
                    out.pop();
                    out.push(Word::Time(whole));
                }
                _ => out.push(word),
            }
        }
    }
    out
}

/// `16:00-17:00` and `4pm-5pm` at their dash, `2025-09-18T16:00` at its T.
fn apart(word: &str) -> Vec<String> {
    if let Some((date, time)) = word.split_once('t')
        && date.matches('-').count() == 2
        && time.contains(':')
    {
        return vec![date.to_owned(), time.trim_end_matches('z').to_owned()];
    }
    match word.split_once('-') {
        Some((from, to)) if [from, to].iter().any(|half| is_time(half)) && !to.contains('-') => {
            vec![from.to_owned(), "-".to_owned(), to.to_owned()]
        }
        _ => vec![word.to_owned()],
    }
}

fn is_time(word: &str) -> bool {
    let figures = word.trim_end_matches(|c: char| c.is_ascii_alphabetic() || c == '.');
    let half = word.ends_with("am") || word.ends_with("pm") || word.ends_with("a.m.") || word.ends_with("p.m.");
    let digits = |text: &str| !text.is_empty() && text.len() <= 2 && text.bytes().all(|b| b.is_ascii_digit());
    matches!(word, "midday" | "noon")
        || (word.contains(':') && figures.split(':').all(digits))
        || (half && figures.split([':', '.']).all(digits))
}

fn sorted(word: &str) -> Word {
    let letters = word.trim_end_matches(['.', ':']);
    let begins = |names: &[&str]| {
        letters.len() >= 3
            && letters.bytes().all(|b| b.is_ascii_alphabetic())
            && names.iter().any(|name| letters.starts_with(name))
    };
    if begins(&MONTHS) && typed::date(&format!("1 {letters} 2000"), "").is_ok() {
        return Word::Month(letters.to_owned());
    }
    if begins(&DAYS) && letters.len() <= 9 {
        return Word::Weekday(letters.to_owned());
    }
    if matches!(word, "-" | "to" | "until" | "till") {
        return Word::Until;
    }
    if is_time(word) {
        return Word::Time(word.to_owned());
    }
    let figures = letters.trim_end_matches(|c: char| "stndrdth".contains(c));
    if !figures.is_empty() && figures.len() <= 4 && figures.bytes().all(|b| b.is_ascii_digit()) {
        return Word::Number(figures.to_owned());
    }
    let parts: Vec<&str> = word.trim_end_matches('.').split(['/', '.', '-']).collect();
    let numeric = (2..=3).contains(&parts.len())
        && parts.iter().all(|part| !part.is_empty() && part.len() <= 4 && part.bytes().all(|b| b.is_ascii_digit()));
    if numeric { Word::Numeric(word.trim_end_matches('.').to_owned()) } else { Word::Other }
}

/// Whether a cell holds a date, a time, or a part of one, and nothing else.
pub(super) fn is_when(cell: &str) -> bool {
    let words = words(cell);
    let says = |word: &Word| matches!(word, Word::Month(_) | Word::Weekday(_) | Word::Numeric(_) | Word::Time(_));
    let others = words.iter().filter(|word| **word == Word::Other).count();
    words.iter().any(says) && others <= 1 && others < words.len()
}

/// Every date that a heading may be, and its start.
#[derive(Debug, Default, PartialEq, Eq)]
struct DaysRead {
    day_first: BTreeSet<NaiveDate>,
    month_first: BTreeSet<NaiveDate>,
    starts_at: Option<NaiveTime>,
}

/// Reads a heading; where there is no year, with each of these.
fn days_read(heading: &str, years: &BTreeSet<i32>) -> DaysRead {
    let words = words(heading);
    let weekday = words.iter().find_map(|word| if let Word::Weekday(day) = word { Some(day.as_str()) } else { None });
    let month = words.iter().find_map(|word| if let Word::Month(month) = word { Some(month.as_str()) } else { None });
    let mut times: Vec<&str> = Vec::new();
    let mut numeric: Option<&str> = None;
    let mut numbers: Vec<&str> = Vec::new();
    for word in &words {
        match word {
            Word::Until if !times.is_empty() => break,
            Word::Time(time) => times.push(time),
            // "16.00" is a time where the date stands elsewhere.
            Word::Numeric(text) if month.is_some() || numeric.is_some() => times.push(text),
            Word::Numeric(text) => numeric = Some(text),
            Word::Number(figures) => numbers.push(figures),
            _ => {}
        }
    }
    let read = |day: &str, month: &str, year: Option<&str>| -> BTreeSet<NaiveDate> {
        let with = |year: &str| typed::date(&format!("{} {day} {month} {year}", weekday.unwrap_or("")), "").ok();
        match year {
            Some(year) => with(year).into_iter().collect(),
            None => years.iter().filter_map(|year| with(&year.to_string())).collect(),
        }
    };
    let mut out = DaysRead::default();
    if let Some(month) = month {
        let year = numbers.iter().copied().find(|figures| figures.len() == 4);
        let mut short = numbers.iter().copied().filter(|figures| figures.len() <= 2);
        if let Some(day) = short.next() {
            out.day_first = read(day, month, year.or_else(|| short.next()));
        }
    } else if let Some(text) = numeric {
        let parts: Vec<&str> = text.split(['/', '.', '-']).collect();
        match parts.as_slice() {
            [year, month, day] if year.len() == 4 => out.day_first = read(day, month, Some(year)),
            [one, other, rest @ ..] => {
                let year = rest.first().copied().or_else(|| numbers.iter().copied().find(|figures| figures.len() == 4));
                out.day_first = read(one, other, year);
                out.month_first = read(other, one, year);
            }
            _ => {}
        }
    }
    out.starts_at = times.first().and_then(|time| start(time));
    out
}

fn start(written: &str) -> Option<NaiveTime> {
    // Seconds say nothing.
    let mut parts: Vec<&str> = written.split(':').collect();
    if let [_, _, seconds] = parts.as_slice()
        && seconds.bytes().all(|b| b.is_ascii_digit())
    {
        parts.pop();
    }
    typed::time(&parts.join(":"), "").ok()
}

/// How a heading fits the dates here.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Fit {
    /// One of them.
    One(PollDateId),
    /// More than one.
    Several(Vec<PollDateId>),
    /// Only with the month before the day.
    Turned(Vec<PollDateId>),
    /// Where there is only one, it is about that, and so may be another column.
    OneOfSeveral(Vec<PollDateId>),
    /// There is only one, and no reply to it.
    NoReply,
    /// None of them.
    Nothing,
    /// There is no date in it.
    NoDate,
}

/// The dates here, to be fitted.
pub(super) struct Dates<'d> {
    dates: &'d [Looked],
    years: BTreeSet<i32>,
}

impl Dates<'_> {
    pub(super) fn of(dates: &[Looked]) -> Dates<'_> {
        Dates { dates, years: dates.iter().map(|one| one.date.year()).collect() }
    }

    pub(super) fn fit(&self, heading: &str) -> Fit {
        let read = days_read(heading, &self.years);
        if read.day_first.is_empty() && read.month_first.is_empty() {
            return Fit::NoDate;
        }
        let fitting = |days: &BTreeSet<NaiveDate>| -> Vec<PollDateId> {
            let fits = |one: &&Looked| {
                days.contains(&one.date) && read.starts_at.is_none_or(|starts_at| starts_at == one.starts_at)
            };
            self.dates.iter().filter(fits).map(|one| one.id).collect()
        };
        let (day_first, turned) = (fitting(&read.day_first), fitting(&read.month_first));
        let either: BTreeSet<PollDateId> = day_first.iter().chain(&turned).copied().collect();
        match (day_first.as_slice(), either.len()) {
            ([one], 1) => Fit::One(*one),
            ([], 0) => Fit::Nothing,
            ([], _) => Fit::Turned(turned),
            _ => Fit::Several(either.into_iter().collect()),
        }
    }
}
