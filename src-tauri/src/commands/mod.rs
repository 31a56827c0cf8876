//! The commands, by feature: each unpacks, calls the core, and answers. `permissions/` lists them again, so that
//! nothing can be called that was not meant to be; a test keeps the lists and `ui/ipc.js` the same.

mod applications;
mod attendance_reports;
mod bookings;
mod certificates;
mod courses;
mod data_safety;
mod date_finder;
mod export;
mod facilitators;
mod files;
mod follow_ups;
mod frame;
mod history;
mod invitations;
mod messages;
mod overview;
mod participants;
mod register;
mod sample;
mod search;
mod settings;
mod today;

/// Every command there is.
pub fn all() -> impl Fn(tauri::ipc::Invoke) -> bool + Send + Sync + 'static {
    tauri::generate_handler![
        // frame
        frame::start_up,
        frame::first_screen_shown,
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
        courses::new_course,
        courses::next_cohort,
        courses::propose_sessions,
        courses::create_course,
        courses::course_sheet,
        courses::edit_course,
        courses::archive_course,
        courses::bring_back_course,
        courses::propose_session,
        courses::add_session,
        courses::change_session,
        courses::cancel_session,
        courses::reinstate_session,
        courses::add_requirement,
        courses::reword_requirement,
        courses::remove_requirement,
        courses::programme_form,
        courses::edit_programme,
        // facilitators
        facilitators::facilitators,
        facilitators::add_facilitator,
        facilitators::change_facilitator,
        facilitators::remove_facilitator,
        facilitators::add_absence,
        facilitators::remove_absence,
        // participants
        participants::add_participant,
        participants::edit_participant,
        participants::likely_duplicates,
        participants::participant_sheet,
        participants::access_needs,
        participants::save_access_needs,
        participants::merge_preview,
        participants::merge_participants,
        participants::participants,
        participants::participant_rows,
        participants::main_emails,
        // applications
        applications::read_pasted,
        applications::add_pasted,
        applications::save_rejected,
        // certificates
        certificates::certificates,
        certificates::certificate_detail,
        certificates::record_requests,
        certificates::decide_requests,
        certificates::issue_certificates,
        certificates::reissue_certificate,
        certificates::withdraw_certificate,
        certificates::save_certificates,
        certificates::open_certificate,
        certificates::check_number,
        certificates::check_file,
        certificates::certificate_design,
        certificates::change_certificate_design,
        certificates::choose_certificate_picture,
        certificates::certificate_preview,
        // files
        files::choose_files,
        files::let_go_of_files,
        files::cancel_work,
        // attendance_reports
        attendance_reports::review_report,
        attendance_reports::take_report,
        attendance_reports::remove_alias,
        // bookings
        bookings::book,
        bookings::set_booking_state,
        bookings::set_start_session,
        bookings::record_payment,
        bookings::pay_in_full,
        bookings::set_fee,
        bookings::set_payer,
        bookings::move_booking,
        bookings::set_requirement,
        // register
        register::register_sheet,
        register::register_cell,
        register::mark_cells,
        register::mark_the_rest_present,
        register::write_note,
        register::set_by_hand,
        register::clear_set_by_hand,
        register::save_paper_register,
        // follow_ups
        follow_ups::follow_up_place,
        follow_ups::follow_ups,
        follow_ups::suggest_follow_ups,
        follow_ups::check_follow_ups,
        follow_ups::schedule_follow_ups,
        follow_ups::change_follow_up,
        follow_ups::cancel_follow_up,
        follow_ups::reinstate_follow_up,
        follow_ups::invitees,
        follow_ups::people_to_invite,
        follow_ups::invite,
        follow_ups::remove_invitees,
        follow_ups::set_reply,
        follow_ups::read_replies,
        follow_ups::take_replies,
        follow_ups::record_earlier_graduate,
        follow_ups::remove_earlier_graduate,
        // today
        today::today,
        today::note_told,
        today::keep_session_day,
        // invitations
        invitations::session_holdings,
        invitations::calendar_files_preview,
        invitations::save_calendar_files,
        invitations::give_calendar_files,
        // messages
        messages::template_sheet,
        messages::save_template,
        messages::remove_template,
        messages::draft_preview,
        messages::people_concerned,
        messages::choose_drafts_folder,
        messages::draft_messages,
        messages::message_log,
        messages::message_detail,
        messages::set_message_state,
        messages::open_message,
        messages::mailto_message,
        // overview
        overview::course_overview,
        overview::save_course_report,
        // export
        export::export_preview,
        export::save_export,
        export::choose_export_folder,
        export::export_into_folder,
        export::open_saved,
        export::show_saved,
        // data_safety
        data_safety::data_safety,
        data_safety::safety_standing,
        data_safety::back_up_now,
        data_safety::check_now,
        data_safety::save_a_copy,
        data_safety::keep_both,
        data_safety::open_copy,
        data_safety::restore_backup,
        data_safety::restore_newest,
        data_safety::restore_chosen,
        data_safety::undo_restore,
        data_safety::change_most_megabytes,
        data_safety::show_backups_folder,
        data_safety::choose_second_place,
        data_safety::forget_second_place,
        data_safety::go_on_with_this_one,
        data_safety::not_open,
        data_safety::open_again,
        data_safety::rescue,
        data_safety::start_new_here,
        // date_finder
        date_finder::date_finder,
        date_finder::add_date_candidates,
        date_finder::remove_date_candidates,
        date_finder::ask_people,
        date_finder::stop_asking,
        date_finder::people_to_ask,
        date_finder::set_date_replies,
        date_finder::read_poll,
        date_finder::take_poll,
        date_finder::make_follow_ups,
        // settings
        settings::settings,
        settings::change_centre,
        settings::add_avoided_week,
        settings::remove_avoided_week,
        settings::add_bank_holiday,
        settings::remove_bank_holiday,
        // sample
        sample::add_sample,
        sample::sample_removal,
        sample::remove_sample,
        // search
        search::search,
    ]
}
