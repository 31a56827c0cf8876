//! How Today names days and people.

use chrono::{Datelike, NaiveDate};

use super::facts::SessionDue;
use crate::calendar::display::{long_date, plural, time_range};

/// The most names in one line.
const NAMED: usize = 3;

/// `Harriet Holm, Jo Tennant`, or three names `and 4 more`.
pub(super) fn names<'n>(of: impl IntoIterator<Item = &'n str>) -> String {
    let all: Vec<&str> = of.into_iter().collect();
    let named = all[..all.len().min(NAMED)].join(", ");
    if all.len() > NAMED { format!("{named} and {} more", all.len() - NAMED) } else { named }
}

/// `today`, `tomorrow`, `yesterday`, `on Monday 9 March`, with the year when it is another one.
pub(super) fn on(date: NaiveDate, today: NaiveDate) -> String {
    match (date - today).num_days() {
        0 => "today".to_owned(),
        1 => "tomorrow".to_owned(),
        -1 => "yesterday".to_owned(),
        _ => format!("on {}", day(date, today)),
    }
}

/// `today`, `tomorrow`, or `Monday 9 March,`, before a time of day.
pub(super) fn on_day(date: NaiveDate, today: NaiveDate) -> String {
    let said = on(date, today);
    said.strip_prefix("on ").map_or(said.clone(), |day| format!("{day},"))
}

/// `Monday 9 March`, with the year when it is another one.
pub(super) fn day(date: NaiveDate, today: NaiveDate) -> String {
    if date.year() == today.year() { date.format("%A %-d %B").to_string() } else { long_date(date) }
}

/// `Session 4`, or `The follow-up session`.
pub(super) fn session(of: &SessionDue, follow_up: bool) -> String {
    if follow_up { "The follow-up session".to_owned() } else { format!("Session {}", of.number) }
}

/// `3pm to 5pm`.
pub(super) fn times(of: &SessionDue) -> String {
    time_range(of.starts_at, of.ends_at)
}

/// `1 person`, `3 people`.
pub(super) fn people(count: usize) -> String {
    plural(count as u64, "person", "people")
}

/// The one word or the other, by how many there are.
pub(super) fn number<'w>(count: usize, one: &'w str, many: &'w str) -> &'w str {
    if count == 1 { one } else { many }
}
