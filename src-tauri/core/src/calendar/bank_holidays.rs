//! Bank holidays of England and Wales.
//!
//! - The published list comes first: it knows the substitute days, and the one-off days such as a coronation.
//! - The centre adds what is announced later: a date and a title of its own. Where the published list already has
//!   the date, the published title stays.
//! - For the years after the last published one the days are worked out by rule and called provisional: New Year's
//!   Day, Good Friday, Easter Monday, the first Monday of May, the last Mondays of May and August, Christmas Day and
//!   Boxing Day. A fixed day that falls on a weekend moves to the next working day that is free.
//!
//! Years before the published list have no bank holidays here: nobody plans sessions in them.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Published at <https://www.gov.uk/bank-holidays.json>, Open Government Licence v3.0.
const PUBLISHED: &str = include_str!("../../assets/bank-holidays.json");

/// Where a bank holiday is known from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum BankHolidaySource {
    /// The government's list.
    Published,
    /// Worked out by rule for a year that is not published yet.
    Provisional,
    /// The centre's own list.
    Added,
}

/// One bank holiday.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct BankHoliday {
    /// The day that is off: the substitute day where there is one.
    #[cfg_attr(test, ts(type = "string"))]
    pub date: NaiveDate,
    /// `Easter Monday`, `Boxing Day (substitute day)`.
    pub title: String,
    /// Where it is known from.
    pub source: BankHolidaySource,
}

impl BankHoliday {
    /// Worked out by rule, and so not certain.
    #[must_use]
    pub fn is_provisional(&self) -> bool {
        self.source == BankHolidaySource::Provisional
    }
}

/// A bank holiday that the centre adds itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AddedBankHoliday {
    /// The day that is off.
    #[cfg_attr(test, ts(type = "string"))]
    pub date: NaiveDate,
    /// What it is called.
    pub title: String,
}

/// All bank holidays: published, added by the centre, and provisional for later years.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BankHolidays {
    added: BTreeMap<NaiveDate, String>,
}

impl BankHolidays {
    /// The published list with the centre's own additions.
    pub fn new(added: impl IntoIterator<Item = AddedBankHoliday>) -> Self {
        Self { added: added.into_iter().map(|day| (day.date, day.title)).collect() }
    }

    /// The last year of the published list; the years after it are provisional.
    #[must_use]
    pub fn last_published_year() -> i32 {
        PUBLISHED_DAYS.last_year
    }

    /// The bank holiday on this date, if it is one.
    #[must_use]
    pub fn on(&self, date: NaiveDate) -> Option<BankHoliday> {
        let day = |title: &str, source| BankHoliday { date, title: title.to_owned(), source };
        if let Some(title) = PUBLISHED_DAYS.titles.get(&date) {
            return Some(day(title, BankHolidaySource::Published));
        }
        if let Some(title) = self.added.get(&date) {
            return Some(day(title, BankHolidaySource::Added));
        }
        if date.year() <= PUBLISHED_DAYS.last_year {
            return None;
        }
        by_rule(date.year())
            .into_iter()
            .find(|(on, _)| *on == date)
            .map(|(_, title)| day(&title, BankHolidaySource::Provisional))
    }

    /// The bank holidays from `first` to `last`, both included, in order of date.
    #[must_use]
    pub fn between(&self, first: NaiveDate, last: NaiveDate) -> Vec<BankHoliday> {
        if first > last {
            return Vec::new();
        }
        let published = PUBLISHED_DAYS.titles.range(first..=last);
        let added = self.added.range(first..=last);
        let mut dates: Vec<NaiveDate> = published.chain(added).map(|(date, _)| *date).collect();
        let first_provisional = first.year().max(PUBLISHED_DAYS.last_year.saturating_add(1));
        for year in first_provisional..=last.year() {
            let in_span = by_rule(year).into_iter().map(|(date, _)| date);
            dates.extend(in_span.filter(|date| (first..=last).contains(date)));
        }
        dates.sort_unstable();
        dates.dedup();
        dates.into_iter().filter_map(|date| self.on(date)).collect()
    }
}

/// What the embedded list holds.
struct Published {
    titles: BTreeMap<NaiveDate, String>,
    last_year: i32,
}

/// Read once. Were the embedded list unreadable (a test sees to it that it is not), every year would be worked out
/// by rule and called provisional.
static PUBLISHED_DAYS: LazyLock<Published> = LazyLock::new(|| {
    let titles: BTreeMap<NaiveDate, String> = serde_json::from_str::<PublishedFile>(PUBLISHED)
        .map(|file| file.england_and_wales.events)
        .unwrap_or_default()
        .into_iter()
        .map(|event| {
            let substitute = event.notes == "Substitute day";
            (event.date, titled(&event.title, substitute))
        })
        .collect();
    let last_year = titles.last_key_value().map_or(0, |(date, _)| date.year());
    Published { titles, last_year }
});

#[derive(Deserialize)]
struct PublishedFile {
    #[serde(rename = "england-and-wales")]
    england_and_wales: PublishedDivision,
}

#[derive(Deserialize)]
struct PublishedDivision {
    events: Vec<PublishedEvent>,
}

#[derive(Deserialize)]
struct PublishedEvent {
    title: String,
    date: NaiveDate,
    notes: String,
}

fn titled(title: &str, substitute: bool) -> String {
    if substitute { format!("{title} (substitute day)") } else { title.to_owned() }
}

/// The bank holidays of a year by rule, in order of date; none for a year outside the calendar.
fn by_rule(year: i32) -> Vec<(NaiveDate, String)> {
    days_by_rule(year).unwrap_or_default()
}

fn days_by_rule(year: i32) -> Option<Vec<(NaiveDate, String)>> {
    let new_year = NaiveDate::from_ymd_opt(year, 1, 1)?;
    let easter = easter_sunday(year)?;
    let early_may = NaiveDate::from_weekday_of_month_opt(year, 5, Weekday::Mon, 1)?;
    let christmas = NaiveDate::from_ymd_opt(year, 12, 25)?;
    let boxing = christmas.succ_opt()?;

    let new_year_off = next_weekday(new_year);
    // Boxing Day on a Monday stays there, and so the substitute of a Sunday's Christmas Day is the Tuesday; after
    // Christmas Day on a Saturday, Boxing Day is the one that waits until Tuesday.
    let (christmas_off, boxing_off) = match christmas.weekday() {
        Weekday::Sat => (christmas + Days::new(2), christmas + Days::new(3)),
        Weekday::Sun => (christmas + Days::new(2), boxing),
        _ => (christmas, next_weekday(boxing)),
    };
    let mut days = vec![
        (new_year_off, titled("New Year’s Day", new_year_off != new_year)),
        (easter - Days::new(2), "Good Friday".to_owned()),
        (easter + Days::new(1), "Easter Monday".to_owned()),
        (early_may, "Early May bank holiday".to_owned()),
        (last_monday(year, 5)?, "Spring bank holiday".to_owned()),
        (last_monday(year, 8)?, "Summer bank holiday".to_owned()),
        (christmas_off, titled("Christmas Day", christmas_off != christmas)),
        (boxing_off, titled("Boxing Day", boxing_off != boxing)),
    ];
    days.sort_by_key(|(date, _)| *date);
    Some(days)
}

/// The date itself from Monday to Friday, else the Monday after it.
fn next_weekday(date: NaiveDate) -> NaiveDate {
    match date.weekday() {
        Weekday::Sat => date + Days::new(2),
        Weekday::Sun => date + Days::new(1),
        _ => date,
    }
}

/// The last Monday of a month of 31 days.
fn last_monday(year: i32, month: u32) -> Option<NaiveDate> {
    let last = NaiveDate::from_ymd_opt(year, month, 31)?;
    last.checked_sub_days(Days::new(u64::from(last.weekday().num_days_from_monday())))
}

/// Easter Sunday of the Gregorian calendar, after the anonymous rule in Meeus, *Astronomical Algorithms*.
fn easter_sunday(year: i32) -> Option<NaiveDate> {
    let golden = year.rem_euclid(19);
    let century = year.div_euclid(100);
    let of_century = year.rem_euclid(100);
    let moon_correction = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - century / 4 - moon_correction + 15).rem_euclid(30);
    let weekday = (32 + 2 * (century % 4) + 2 * (of_century / 4) - epact - of_century % 4).rem_euclid(7);
    let late = (golden + 11 * epact + 22 * weekday) / 451;
    let march_based = epact + weekday - 7 * late + 114;
    let month = u32::try_from(march_based / 31).ok()?;
    let day = u32::try_from(march_based % 31 + 1).ok()?;
    NaiveDate::from_ymd_opt(year, month, day)
}

#[cfg(test)]
mod tests;
