//! Weeks to avoid: added and removed, never changed in place, so that history says what happened.

use chrono::NaiveDate;

use super::{AvoidedWeekForm, SettingsOperation, SettingsSheet, day, line, sheet};
use crate::data_file::{Changed, DataFile};
use crate::error::{Error, FieldProblems, Result};
use crate::history::Operation;
use crate::ids::AvoidedWeekId;
use crate::moment::Moment;
use crate::store;

/// The longest span, in days: a longer one is a slip in the year.
const LONGEST: i64 = 366;

/// Adds a span of days to avoid.
///
/// # Errors
/// The fields that cannot be accepted, or that the file could not be written.
pub fn add_avoided_week(file: &DataFile, moment: &Moment, form: &AvoidedWeekForm) -> Result<Changed<SettingsSheet>> {
    let (first_day, last_day, label) = read(form)?;
    let today = moment.today();
    file.change(
        moment,
        |tx| {
            let same = |span: &super::KeptAvoidedWeek| {
                (span.first_day, span.last_day, span.label.as_str()) == (first_day, last_day, label.as_str())
            };
            if store::settings::avoided_weeks(tx)?.iter().any(same) {
                return Err(Error::invalid("label", format!("“{label}” with these days is in the list already")));
            }
            store::settings::add_avoided_week(tx, first_day, last_day, &label)?;
            Ok(((), Operation::Settings(SettingsOperation::AddedAvoidedWeek { first_day, last_day })))
        },
        |reading, ()| sheet(reading, today),
    )
}

/// Removes a span of days to avoid.
///
/// # Errors
/// That it is gone already, or that the file could not be written.
pub fn remove_avoided_week(file: &DataFile, moment: &Moment, id: AvoidedWeekId) -> Result<Changed<SettingsSheet>> {
    let today = moment.today();
    file.change(
        moment,
        |tx| {
            let Some(span) = store::settings::avoided_weeks(tx)?.into_iter().find(|span| span.avoided_week_id == id)
            else {
                return Err(Error::Gone("week to avoid"));
            };
            store::settings::remove_avoided_week(tx, id)?;
            let operation =
                SettingsOperation::RemovedAvoidedWeek { first_day: span.first_day, last_day: span.last_day };
            Ok(((), Operation::Settings(operation)))
        },
        |reading, ()| sheet(reading, today),
    )
}

fn read(form: &AvoidedWeekForm) -> Result<(NaiveDate, NaiveDate, String)> {
    let mut problems = FieldProblems::new();
    let first = problems.keep("first_day", day(&form.first_day, "the first day to avoid"));
    let last = if form.last_day.trim().is_empty() {
        first
    } else {
        problems.keep("last_day", day(&form.last_day, "the last day to avoid"))
    };
    let label = line(&form.label, "The label", "Enter why these days are avoided, such as Half-term");
    let label = problems.keep("label", label);
    if let (Some(first), Some(last)) = (first, last) {
        let days = (last - first).num_days();
        if days < 0 {
            problems.add("last_day", "The last day is before the first: enter the first day or a later one");
        } else if days >= LONGEST {
            problems.add("last_day", "This is longer than a year: check the years of both days");
        }
    }
    problems.finish()?;
    let first = first.unwrap_or_default();
    Ok((first, last.unwrap_or(first), label.unwrap_or_default()))
}
