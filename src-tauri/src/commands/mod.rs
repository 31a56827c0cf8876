//! The commands, by feature: each unpacks, calls the core, and answers. `permissions/` lists them again, so that
//! nothing can be called that was not meant to be; a test keeps the lists and `ui/ipc.js` the same.

mod bookings;
mod export;
mod frame;
mod history;
mod participants;
mod search;
mod settings;

/// Every command there is.
pub fn all() -> impl Fn(tauri::ipc::Invoke) -> bool + Send + Sync + 'static {
    tauri::generate_handler![
        // frame
        frame::start_up,
        frame::frame,
        frame::undo,
        frame::redo,
        frame::draft,
        frame::save_draft,
        frame::discard_draft,
        frame::open_another,
        frame::open_offered,
        // history
        history::history,
        history::undo_operation,
        // courses
        // facilitators
        // participants
        participants::add_participant,
        participants::edit_participant,
        participants::likely_duplicates,
        participants::participant_sheet,
        participants::access_needs,
        participants::save_access_needs,
        // bookings
        bookings::book,
        bookings::set_booking_state,
        bookings::set_start_session,
        bookings::record_payment,
        bookings::set_fee,
        bookings::set_requirement,
        // register
        // follow_ups
        // export
        export::export_preview,
        export::save_export,
        export::choose_export_folder,
        export::export_into_folder,
        export::open_saved,
        export::show_saved,
        // settings
        settings::settings,
        settings::change_centre,
        settings::add_avoided_week,
        settings::remove_avoided_week,
        settings::add_bank_holiday,
        settings::remove_bank_holiday,
        // sample
        // search
        search::search,
    ]
}
