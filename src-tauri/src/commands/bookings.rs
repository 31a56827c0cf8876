//! Places on courses: booking, states, what is due and paid, requirements.

use course_register_core::bookings::{
    self, BookParticipant, ManyChanged, MoveBooking, PayInFull, RecordPayment, SetBookingState, SetFee, SetPayer,
    SetRequirement,
};
use course_register_core::data_file::Changed;
use course_register_core::ids::BookingId;
use course_register_core::participants::ParticipantSheet;
use tauri::State;

use crate::error::Answer;
use crate::state::State as Open;

#[tauri::command]
pub async fn book(open: State<'_, Open>, request: BookParticipant) -> Answer<Changed<ParticipantSheet>> {
    open.with_data_file(move |file, moment| bookings::book(file, moment, &request)).await
}

#[tauri::command]
pub async fn set_booking_state(open: State<'_, Open>, request: SetBookingState) -> Answer<Changed<ManyChanged>> {
    open.with_data_file(move |file, moment| bookings::set_booking_state(file, moment, &request)).await
}

#[tauri::command]
pub async fn set_start_session(
    open: State<'_, Open>,
    booking_id: BookingId,
    session_number: u32,
) -> Answer<Changed<ManyChanged>> {
    open.with_data_file(move |file, moment| bookings::set_start_session(file, moment, booking_id, session_number)).await
}

#[tauri::command]
pub async fn record_payment(open: State<'_, Open>, request: RecordPayment) -> Answer<Changed<ManyChanged>> {
    open.with_data_file(move |file, moment| bookings::record_payment(file, moment, &request)).await
}

#[tauri::command]
pub async fn pay_in_full(open: State<'_, Open>, request: PayInFull) -> Answer<Changed<ManyChanged>> {
    open.with_data_file(move |file, moment| bookings::pay_in_full(file, moment, &request)).await
}

#[tauri::command]
pub async fn set_fee(open: State<'_, Open>, request: SetFee) -> Answer<Changed<ManyChanged>> {
    open.with_data_file(move |file, moment| bookings::set_fee(file, moment, &request)).await
}

#[tauri::command]
pub async fn set_payer(open: State<'_, Open>, request: SetPayer) -> Answer<Changed<ManyChanged>> {
    open.with_data_file(move |file, moment| bookings::set_payer(file, moment, &request)).await
}

#[tauri::command]
pub async fn move_booking(open: State<'_, Open>, request: MoveBooking) -> Answer<Changed<ManyChanged>> {
    open.with_data_file(move |file, moment| bookings::move_booking(file, moment, &request)).await
}

#[tauri::command]
pub async fn set_requirement(open: State<'_, Open>, request: SetRequirement) -> Answer<Changed<ManyChanged>> {
    open.with_data_file(move |file, moment| bookings::set_requirement(file, moment, &request)).await
}
