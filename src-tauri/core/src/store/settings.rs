//! Settings, weeks to avoid and added bank holidays, one query each.

use chrono::NaiveDate;
use rusqlite::params;

use super::{Reading, Stored, Tx};
use crate::ids::{AddedBankHolidayId, AvoidedWeekId};
use crate::settings::{
    Centre, KeptAvoidedWeek, KeptBankHoliday, USUAL_MINIMUM_MINUTES, USUAL_OFFER_REPLY_DAYS, USUAL_PAYMENT_DAYS,
};

const NAME: &str = "centre_name";
const EMAIL: &str = "centre_email";
const MINIMUM_MINUTES: &str = "minimum_minutes";
const OFFER_REPLY_DAYS: &str = "offer_reply_days";
const PAYMENT_DAYS: &str = "payment_days";

pub(crate) fn centre(reading: &Reading<'_>) -> Stored<Centre> {
    let mut centre = Centre {
        name: String::new(),
        email: String::new(),
        minimum_minutes: USUAL_MINIMUM_MINUTES,
        offer_reply_days: USUAL_OFFER_REPLY_DAYS,
        payment_days: USUAL_PAYMENT_DAYS,
    };
    let rows = reading
        .all("SELECT name, value FROM setting", [], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
    for (name, value) in rows {
        match name.as_str() {
            NAME => centre.name = value,
            EMAIL => centre.email = value,
            MINIMUM_MINUTES => centre.minimum_minutes = value.parse().unwrap_or(USUAL_MINIMUM_MINUTES),
            OFFER_REPLY_DAYS => centre.offer_reply_days = value.parse().unwrap_or(USUAL_OFFER_REPLY_DAYS),
            PAYMENT_DAYS => centre.payment_days = value.parse().unwrap_or(USUAL_PAYMENT_DAYS),
            // A later version's setting is none of ours, and stays.
            _ => {}
        }
    }
    Ok(centre)
}

pub(crate) fn set_centre(tx: &Tx<'_>, centre: &Centre) -> Stored<()> {
    set(tx, NAME, &centre.name, "")?;
    set(tx, EMAIL, &centre.email, "")?;
    for (name, days, usual) in [
        (MINIMUM_MINUTES, centre.minimum_minutes, USUAL_MINIMUM_MINUTES),
        (OFFER_REPLY_DAYS, centre.offer_reply_days, USUAL_OFFER_REPLY_DAYS),
        (PAYMENT_DAYS, centre.payment_days, USUAL_PAYMENT_DAYS),
    ] {
        set(tx, name, &days.to_string(), &usual.to_string())?;
    }
    Ok(())
}

/// A value that is the usual one needs no row, unless there is one.
fn set(tx: &Tx<'_>, name: &str, value: &str, usual: &str) -> Stored<()> {
    if tx.run("UPDATE setting SET value = ?2 WHERE name = ?1", [name, value])? == 0 && value != usual {
        tx.insert("INSERT INTO setting (name, value) VALUES (?1, ?2)", [name, value])?;
    }
    Ok(())
}

pub(crate) fn avoided_weeks(reading: &Reading<'_>) -> Stored<Vec<KeptAvoidedWeek>> {
    reading.all("SELECT id, first_day, last_day, label FROM avoided_week ORDER BY first_day, last_day, id", [], |row| {
        Ok(KeptAvoidedWeek {
            avoided_week_id: AvoidedWeekId(row.get(0)?),
            first_day: row.get(1)?,
            last_day: row.get(2)?,
            label: row.get(3)?,
        })
    })
}

pub(crate) fn add_avoided_week(tx: &Tx<'_>, first: NaiveDate, last: NaiveDate, label: &str) -> Stored<AvoidedWeekId> {
    let sql = "INSERT INTO avoided_week (first_day, last_day, label) VALUES (?1, ?2, ?3)";
    Ok(AvoidedWeekId(tx.insert(sql, params![first, last, label])?))
}

pub(crate) fn remove_avoided_week(tx: &Tx<'_>, id: AvoidedWeekId) -> Stored<()> {
    tx.run("DELETE FROM avoided_week WHERE id = ?1", [id.0])?;
    Ok(())
}

pub(crate) fn bank_holidays(reading: &Reading<'_>) -> Stored<Vec<KeptBankHoliday>> {
    reading.all("SELECT id, local_date, title FROM added_bank_holiday ORDER BY local_date", [], |row| {
        Ok(KeptBankHoliday {
            added_bank_holiday_id: AddedBankHolidayId(row.get(0)?),
            date: row.get(1)?,
            title: row.get(2)?,
        })
    })
}

pub(crate) fn add_bank_holiday(tx: &Tx<'_>, date: NaiveDate, title: &str) -> Stored<AddedBankHolidayId> {
    let sql = "INSERT INTO added_bank_holiday (local_date, title) VALUES (?1, ?2)";
    Ok(AddedBankHolidayId(tx.insert(sql, params![date, title])?))
}

pub(crate) fn remove_bank_holiday(tx: &Tx<'_>, id: AddedBankHolidayId) -> Stored<()> {
    tx.run("DELETE FROM added_bank_holiday WHERE id = ?1", [id.0])?;
    Ok(())
}
