//! Follow-up sessions of a programme: dates, invitees, replies.

use course_register_core::data_file::Changed;
use course_register_core::follow_ups::{
    self as core, CheckedDate, EarlierGraduateForm, FollowUpForm, FollowUpQuery, FollowUpSheet, InviteeList,
    PastedRepliesForm, PersonToInvite, RepliesSet, ReplyForm, ScheduleForm, SuggestForm, Suggestions, WhomToInvite,
};
use course_register_core::ids::{ParticipantId, ProgrammeId, SessionId};
use course_register_core::poll::PollPreview;
use tauri::State;

use crate::error::Answer;
use crate::state::State as Open;

#[tauri::command]
pub async fn follow_up_place(open: State<'_, Open>, session_id: SessionId) -> Answer<FollowUpQuery> {
    open.with_data_file(move |file, _| file.read(|reading| core::place_of(reading, session_id))).await
}

#[tauri::command]
pub async fn follow_ups(open: State<'_, Open>, query: FollowUpQuery) -> Answer<FollowUpSheet> {
    open.with_data_file(move |file, moment| file.read(|reading| core::sheet(reading, query, moment))).await
}

#[tauri::command]
pub async fn suggest_follow_ups(open: State<'_, Open>, form: SuggestForm) -> Answer<Suggestions> {
    open.with_data_file(move |file, _| file.read(|reading| core::suggest_follow_ups(reading, &form))).await
}

#[tauri::command]
pub async fn check_follow_ups(
    open: State<'_, Open>,
    programme_id: ProgrammeId,
    dates: Vec<FollowUpForm>,
    except: Option<SessionId>,
) -> Answer<Vec<CheckedDate>> {
    let check = move |file: &course_register_core::data_file::DataFile| {
        file.read(|reading| core::check_follow_ups(reading, programme_id, &dates, except))
    };
    open.with_data_file(move |file, _| check(file)).await
}

#[tauri::command]
pub async fn schedule_follow_ups(
    open: State<'_, Open>,
    form: ScheduleForm,
    shown: FollowUpQuery,
) -> Answer<Changed<FollowUpSheet>> {
    open.with_data_file(move |file, moment| core::schedule_follow_ups(file, moment, &form, shown)).await
}

#[tauri::command]
pub async fn change_follow_up(
    open: State<'_, Open>,
    session_id: SessionId,
    form: FollowUpForm,
    confirmed: bool,
    shown: FollowUpQuery,
) -> Answer<Changed<FollowUpSheet>> {
    open.with_data_file(move |file, moment| core::change_follow_up(file, moment, session_id, &form, confirmed, shown))
        .await
}

#[tauri::command]
pub async fn cancel_follow_up(
    open: State<'_, Open>,
    session_id: SessionId,
    reason: String,
    confirmed: bool,
    shown: FollowUpQuery,
) -> Answer<Changed<FollowUpSheet>> {
    open.with_data_file(move |file, moment| core::cancel_follow_up(file, moment, session_id, &reason, confirmed, shown))
        .await
}

#[tauri::command]
pub async fn reinstate_follow_up(
    open: State<'_, Open>,
    session_id: SessionId,
    confirmed: bool,
    shown: FollowUpQuery,
) -> Answer<Changed<FollowUpSheet>> {
    open.with_data_file(move |file, moment| core::reinstate_follow_up(file, moment, session_id, confirmed, shown)).await
}

#[tauri::command]
pub async fn invitees(open: State<'_, Open>, session_id: SessionId) -> Answer<InviteeList> {
    open.with_data_file(move |file, moment| file.read(|reading| core::invitees(reading, session_id, moment))).await
}

#[tauri::command]
pub async fn people_to_invite(
    open: State<'_, Open>,
    session_id: SessionId,
    search: String,
) -> Answer<Vec<PersonToInvite>> {
    open.with_data_file(move |file, moment| {
        file.read(|reading| core::people_to_invite(reading, session_id, &search, moment))
    })
    .await
}

#[tauri::command]
pub async fn invite(
    open: State<'_, Open>,
    sessions: Vec<SessionId>,
    whom: WhomToInvite,
    shown: FollowUpQuery,
) -> Answer<Changed<FollowUpSheet>> {
    open.with_data_file(move |file, moment| core::invite(file, moment, &sessions, &whom, shown)).await
}

#[tauri::command]
pub async fn remove_invitees(
    open: State<'_, Open>,
    session_id: SessionId,
    people: Vec<ParticipantId>,
    shown: FollowUpQuery,
) -> Answer<Changed<FollowUpSheet>> {
    open.with_data_file(move |file, moment| core::remove_invitees(file, moment, session_id, &people, shown)).await
}

#[tauri::command]
pub async fn set_reply(open: State<'_, Open>, form: ReplyForm) -> Answer<Changed<RepliesSet>> {
    open.with_data_file(move |file, moment| core::set_reply(file, moment, &form)).await
}

#[tauri::command]
pub async fn read_replies(open: State<'_, Open>, form: PastedRepliesForm) -> Answer<PollPreview> {
    open.with_data_file(move |file, _| file.read(|reading| core::read_replies(reading, &form))).await
}

#[tauri::command]
pub async fn take_replies(open: State<'_, Open>, form: PastedRepliesForm) -> Answer<Changed<RepliesSet>> {
    open.with_data_file(move |file, moment| core::take_replies(file, moment, &form)).await
}

#[tauri::command]
pub async fn record_earlier_graduate(
    open: State<'_, Open>,
    form: EarlierGraduateForm,
    shown: FollowUpQuery,
) -> Answer<Changed<FollowUpSheet>> {
    open.with_data_file(move |file, moment| core::record_earlier_graduate(file, moment, &form, shown)).await
}

#[tauri::command]
pub async fn remove_earlier_graduate(
    open: State<'_, Open>,
    participant_id: ParticipantId,
    shown: FollowUpQuery,
) -> Answer<Changed<FollowUpSheet>> {
    open.with_data_file(move |file, moment| core::remove_earlier_graduate(file, moment, participant_id, shown)).await
}
