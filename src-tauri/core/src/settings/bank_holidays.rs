//! Bank holidays of the centre's own list: one-off days are announced after the list was published.

use super::{BankHolidayForm, SettingsOperation, SettingsSheet, day, line, sheet};
use crate::calendar::bank_holidays::BankHolidaySource;
use crate::calendar::display::long_date;
use crate::data_file::{Changed, DataFile};
use crate::error::{Error, FieldProblems, Result};
use crate::history::Operation;
use crate::ids::AddedBankHolidayId;
use crate::moment::Moment;
use crate::store;

/// Adds a bank holiday.
///
/// # Errors
/// The fields that cannot be accepted (a day that is one already), or that the file could not be written.
pub fn add_bank_holiday(file: &DataFile, moment: &Moment, form: &BankHolidayForm) -> Result<Changed<SettingsSheet>> {
    let mut problems = FieldProblems::new();
    let date = problems.keep("date", day(&form.date, "the day of the bank holiday"));
    let title = problems.keep("title", line(&form.title, "The title", "Enter what the bank holiday is called"));
    problems.finish()?;
    let (date, title) = (date.unwrap_or_default(), title.unwrap_or_default());
    let today = moment.today();
    file.change(
        moment,
        |tx| {
            // A provisional day may be added: then it is certain, under the centre's own title.
            if let Some(known) = super::calendar(tx)?.bank_holidays.on(date)
                && known.source != BankHolidaySource::Provisional
            {
                return Err(Error::invalid(
                    "date",
                    format!("{} is in the list already: {}", long_date(date), known.title),
                ));
            }
            store::settings::add_bank_holiday(tx, date, &title)?;
            Ok(((), Operation::Settings(SettingsOperation::AddedBankHoliday { date })))
        },
        |reading, ()| sheet(reading, today),
    )
}

/// Removes a bank holiday that the centre added.
///
/// # Errors
/// That it is gone already, or that the file could not be written.
pub fn remove_bank_holiday(file: &DataFile, moment: &Moment, id: AddedBankHolidayId) -> Result<Changed<SettingsSheet>> {
    let today = moment.today();
    file.change(
        moment,
        |tx| {
            let days = store::settings::bank_holidays(tx)?;
            let Some(found) = days.into_iter().find(|day| day.added_bank_holiday_id == id) else {
                return Err(Error::Gone("bank holiday"));
            };
            store::settings::remove_bank_holiday(tx, id)?;
            Ok(((), Operation::Settings(SettingsOperation::RemovedBankHoliday { date: found.date })))
        },
        |reading, ()| sheet(reading, today),
    )
}
