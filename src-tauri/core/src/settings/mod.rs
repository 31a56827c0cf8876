//! Settings: what holds for the whole centre.
//!
//! - The centre's name and e-mail address, for what it hands out.
//! - The minimum minutes from which a part of a session counts: what a new programme starts with. A programme and a
//!   course keep their own, so changing this changes no verdict.
//! - How many days there are to answer an offer and to pay a fee: what a new offer or place starts with. Days that were
//!   set stay.
//! - Weeks to avoid: spans of days with a label. A date in one is marked, never refused.
//! - Bank holidays: the published ones and, for later years, those worked out by rule are always there; the centre
//!   adds what is announced late. A day that is published already cannot be added.
//! - The time zone is Europe/London and cannot be changed: 3pm is 3pm on the centre's wall.

mod avoided_weeks;
mod bank_holidays;
mod centre;
mod model;
mod operation;

pub use avoided_weeks::{add_avoided_week, remove_avoided_week};
pub use bank_holidays::{add_bank_holiday, remove_bank_holiday};
pub use centre::change_centre;
pub use model::{
    AvoidedWeekForm, BankHolidayForm, BankHolidayYear, Calendar, Centre, CentreForm, KeptAvoidedWeek, KeptBankHoliday,
    SettingsSheet,
};
pub use operation::SettingsOperation;

use chrono::{Datelike, NaiveDate};

use crate::calendar::{AvoidedWeek, BankHolidays, bank_holidays::AddedBankHoliday, wall_clock::ZONE_NAME};
use crate::error::Result;
use crate::store::{self, Reading};
use crate::text::cleaned_line;

/// Part minutes that count unless the centre says otherwise: 90 of 120.
pub const USUAL_MINIMUM_MINUTES: u32 = 90;

/// Days to answer an offer unless the centre says otherwise.
pub const USUAL_OFFER_REPLY_DAYS: u32 = 7;

/// Days to pay a fee unless the centre says otherwise.
pub const USUAL_PAYMENT_DAYS: u32 = 30;

/// How many years of bank holidays the sheet lists, this one included.
const YEARS_LISTED: i32 = 4;

/// Bank holidays and weeks to avoid, for everything that proposes or checks a date; two queries.
///
/// # Errors
/// That the file could not be read.
pub fn calendar(reading: &Reading<'_>) -> Result<Calendar> {
    let added = store::settings::bank_holidays(reading)?;
    let avoided = store::settings::avoided_weeks(reading)?;
    Ok(Calendar {
        bank_holidays: BankHolidays::new(
            added.into_iter().map(|day| AddedBankHoliday { date: day.date, title: day.title }),
        ),
        avoided_weeks: avoided
            .into_iter()
            .map(|span| AvoidedWeek { first_day: span.first_day, last_day: span.last_day, label: span.label })
            .collect(),
    })
}

/// The centre's name and address, and what new programmes, offers and places start with.
///
/// # Errors
/// That the file could not be read.
pub fn centre(reading: &Reading<'_>) -> Result<Centre> {
    Ok(store::settings::centre(reading)?)
}

/// The whole screen.
///
/// # Errors
/// That the file could not be read.
pub fn sheet(reading: &Reading<'_>, today: NaiveDate) -> Result<SettingsSheet> {
    let added = store::settings::bank_holidays(reading)?;
    let all = BankHolidays::new(added.iter().map(|day| AddedBankHoliday { date: day.date, title: day.title.clone() }));
    let years = (today.year()..today.year() + YEARS_LISTED)
        .filter_map(|year| {
            let first = NaiveDate::from_ymd_opt(year, 1, 1)?;
            let last = NaiveDate::from_ymd_opt(year, 12, 31)?;
            Some(BankHolidayYear {
                year,
                is_provisional: year > BankHolidays::last_published_year(),
                days: all.between(first, last),
            })
        })
        .collect();
    Ok(SettingsSheet {
        centre: store::settings::centre(reading)?,
        time_zone: ZONE_NAME.to_owned(),
        avoided_weeks: store::settings::avoided_weeks(reading)?,
        added_bank_holidays: added,
        bank_holiday_years: years,
    })
}

/// A day of this century: another year is a slip of the fingers.
fn day(typed: &str, what: &str) -> std::result::Result<NaiveDate, String> {
    let day = crate::typed::date(typed, what)?;
    if (2000..2100).contains(&day.year()) { Ok(day) } else { Err(format!("Enter {what} in a year from 2000 to 2099")) }
}

/// A line that must hold something; `empty` is what to say otherwise.
fn line(typed: &str, what: &str, empty: &str) -> std::result::Result<String, String> {
    let line = cleaned_line(typed, what, 200)?;
    if line.is_empty() { Err(empty.to_owned()) } else { Ok(line) }
}
