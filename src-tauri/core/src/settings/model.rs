//! What the settings screen shows and sends.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::calendar::{AvoidedWeek, BankHoliday, BankHolidays};
use crate::ids::{AddedBankHolidayId, AvoidedWeekId};

/// What is known about days: for everything that proposes or checks a date.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Calendar {
    /// Published, added by the centre, and provisional ones.
    pub bank_holidays: BankHolidays,
    /// Spans of days that the centre would rather avoid, by first day.
    pub avoided_weeks: Vec<AvoidedWeek>,
}

/// What holds for the whole centre.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Centre {
    /// Empty until it was set.
    pub name: String,
    /// Empty until it was set.
    pub email: String,
    /// The minutes from which a part counts in a new programme.
    pub minimum_minutes: u32,
    /// How many days an offer is kept open.
    pub offer_reply_days: u32,
    /// How many days there are to pay a fee.
    pub payment_days: u32,
}

/// The screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SettingsSheet {
    /// The first form.
    pub centre: Centre,
    /// Always `Europe/London`.
    pub time_zone: String,
    /// By first day.
    pub avoided_weeks: Vec<KeptAvoidedWeek>,
    /// By date.
    pub added_bank_holidays: Vec<KeptBankHoliday>,
    /// This year and the next ones: published, added and provisional days together.
    pub bank_holiday_years: Vec<BankHolidayYear>,
}

/// A span of days to avoid, both ends included.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct KeptAvoidedWeek {
    /// Its id.
    pub avoided_week_id: AvoidedWeekId,
    /// The first day to avoid.
    #[cfg_attr(test, ts(type = "string"))]
    pub first_day: NaiveDate,
    /// The last day to avoid.
    #[cfg_attr(test, ts(type = "string"))]
    pub last_day: NaiveDate,
    /// `Half-term`.
    pub label: String,
}

/// A bank holiday that the centre added.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct KeptBankHoliday {
    /// Its id.
    pub added_bank_holiday_id: AddedBankHolidayId,
    /// The day.
    #[cfg_attr(test, ts(type = "string"))]
    pub date: NaiveDate,
    /// What it is called.
    pub title: String,
}

/// The bank holidays of a year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct BankHolidayYear {
    /// The year.
    pub year: i32,
    /// Not published yet: worked out by rule.
    pub is_provisional: bool,
    /// By date.
    pub days: Vec<BankHoliday>,
}

/// The centre as it is typed.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct CentreForm {
    /// Up to 200 characters; may be empty.
    pub name: String,
    /// One address; may be empty.
    pub email: String,
    /// A whole number from 0 to 1,440.
    pub minimum_minutes: String,
    /// A whole number from 0 to 365.
    pub offer_reply_days: String,
    /// A whole number from 0 to 365.
    pub payment_days: String,
}

/// A span to avoid, as it is typed.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct AvoidedWeekForm {
    /// ISO date.
    pub first_day: String,
    /// ISO date, not before the first; empty: the first day alone.
    pub last_day: String,
    /// Up to 200 characters.
    pub label: String,
}

/// A bank holiday to add, as it is typed.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct BankHolidayForm {
    /// ISO date.
    pub date: String,
    /// Up to 200 characters.
    pub title: String,
}
