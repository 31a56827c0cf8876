//! The centre, weeks to avoid, bank holidays.

use course_register_core::data_file::Changed;
use course_register_core::ids::{AddedBankHolidayId, AvoidedWeekId};
use course_register_core::settings::{self, AvoidedWeekForm, BankHolidayForm, CentreForm, SettingsSheet};
use tauri::State;

use crate::error::Answer;
use crate::state::State as Open;

#[tauri::command]
pub async fn settings(open: State<'_, Open>) -> Answer<SettingsSheet> {
    open.with_data_file(|file, moment| file.read(|reading| settings::sheet(reading, moment.today()))).await
}

#[tauri::command]
pub async fn change_centre(open: State<'_, Open>, form: CentreForm) -> Answer<Changed<SettingsSheet>> {
    open.with_data_file(move |file, moment| settings::change_centre(file, moment, &form)).await
}

#[tauri::command]
pub async fn add_avoided_week(open: State<'_, Open>, form: AvoidedWeekForm) -> Answer<Changed<SettingsSheet>> {
    open.with_data_file(move |file, moment| settings::add_avoided_week(file, moment, &form)).await
}

#[tauri::command]
pub async fn remove_avoided_week(open: State<'_, Open>, id: AvoidedWeekId) -> Answer<Changed<SettingsSheet>> {
    open.with_data_file(move |file, moment| settings::remove_avoided_week(file, moment, id)).await
}

#[tauri::command]
pub async fn add_bank_holiday(open: State<'_, Open>, form: BankHolidayForm) -> Answer<Changed<SettingsSheet>> {
    open.with_data_file(move |file, moment| settings::add_bank_holiday(file, moment, &form)).await
}

#[tauri::command]
pub async fn remove_bank_holiday(open: State<'_, Open>, id: AddedBankHolidayId) -> Answer<Changed<SettingsSheet>> {
    open.with_data_file(move |file, moment| settings::remove_bank_holiday(file, moment, id)).await
}
