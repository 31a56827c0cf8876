//! Attendance reports: reviewed, taken, and the names that are remembered from them.

use course_register_core::attendance_reports::{self, ReportRequest, ReportReview, ReportTaken};
use course_register_core::data_file::Changed;
use course_register_core::files::FileGiven;
use course_register_core::ids::{AliasId, ParticipantId};
use course_register_core::steps::Steps;
use tauri::State;
use tauri::ipc::Channel;

use crate::error::Answer;
use crate::inbox::Inbox;
use crate::state::State as Open;
use crate::underway::Underway;

#[tauri::command]
pub async fn review_report(
    open: State<'_, Open>,
    inbox: State<'_, Inbox>,
    request: ReportRequest,
    files: Vec<FileGiven>,
) -> Answer<ReportReview> {
    let given = inbox.given(files).await?;
    open.with_data_file(move |file, moment| {
        file.read(|reading| attendance_reports::review_report(reading, &request, &given, moment))
    })
    .await
}

#[tauri::command]
pub async fn take_report(
    open: State<'_, Open>,
    inbox: State<'_, Inbox>,
    underway: State<'_, Underway>,
    request: ReportRequest,
    files: Vec<FileGiven>,
    progress: Channel<u8>,
) -> Answer<Changed<ReportTaken>> {
    let given = inbox.given(files).await?;
    let work = underway.begin(progress);
    open.with_data_file(move |file, moment| {
        let go_on = |done, of| work.reached(done, of);
        attendance_reports::take_report(file, moment, &request, &given, Steps::watched(&go_on))
    })
    .await
}

#[tauri::command]
pub async fn remove_alias(open: State<'_, Open>, alias_id: AliasId) -> Answer<Changed<ParticipantId>> {
    open.with_data_file(move |file, moment| attendance_reports::remove_alias(file, moment, alias_id)).await
}
