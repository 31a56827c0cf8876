//! Messages: wordings, drafts for one person each, the log. Nothing is sent from here.

use std::path::Path;

use course_register_core::data_file::Changed;
use course_register_core::ids::{MessageId, ParticipantId, TemplateId};
use course_register_core::messages::{
    self as core, DraftPreview, DraftRequest, Drafted, FolderForFiles, LogPage, LogQuery, LoggedMessage, MessageAbout,
    MessageDetail, MessageState, TemplateForm, TemplateSheet,
};
use tauri::{State, WebviewWindow};

use crate::dialogs;
use crate::error::{Answer, problem};
use crate::saved::Saved;
use crate::state::{State as Open, aside};

#[tauri::command]
pub async fn template_sheet(open: State<'_, Open>) -> Answer<TemplateSheet> {
    open.with_data_file(move |file, _| file.read(core::template_sheet)).await
}

#[tauri::command]
pub async fn save_template(open: State<'_, Open>, form: TemplateForm) -> Answer<Changed<TemplateSheet>> {
    open.with_data_file(move |file, moment| core::save_template(file, moment, &form)).await
}

#[tauri::command]
pub async fn remove_template(open: State<'_, Open>, template_id: TemplateId) -> Answer<Changed<TemplateSheet>> {
    open.with_data_file(move |file, moment| core::remove_template(file, moment, template_id)).await
}

#[tauri::command]
pub async fn draft_preview(
    open: State<'_, Open>,
    request: DraftRequest,
    shown: Option<ParticipantId>,
) -> Answer<DraftPreview> {
    open.with_data_file(move |file, moment| file.read(|reading| core::preview(reading, &request, shown, moment))).await
}

#[tauri::command]
pub async fn people_concerned(open: State<'_, Open>, about: MessageAbout) -> Answer<Vec<ParticipantId>> {
    open.with_data_file(move |file, moment| file.read(|reading| core::people_concerned(reading, about, moment))).await
}

/// Asks for a folder; nothing when the dialog was closed.
#[tauri::command]
pub async fn choose_drafts_folder(
    open: State<'_, Open>,
    saved: State<'_, Saved>,
    window: WebviewWindow,
) -> Answer<Option<FolderForFiles>> {
    let Some(place) = dialogs::folder(&window, saved.start().as_deref()).await? else { return Ok(None) };
    let token = open.with_data_file(move |_, moment| Ok(moment.new_uid().0)).await?;
    saved.keep(token.clone(), &place);
    saved.start_in(&place);
    Ok(Some(FolderForFiles { token, folder: place.to_string_lossy().into_owned() }))
}

/// Drafts the messages: into the folder of the token, or only into the log.
#[tauri::command]
pub async fn draft_messages(
    open: State<'_, Open>,
    saved: State<'_, Saved>,
    request: DraftRequest,
    token: Option<String>,
) -> Answer<Changed<Drafted>> {
    let folder = token.map(|token| saved.folder(&token)).transpose()?;
    open.with_data_file(move |file, moment| {
        core::draft(file, moment, &request, folder.as_deref()).map(|(changed, _)| changed)
    })
    .await
}

#[tauri::command]
pub async fn message_log(open: State<'_, Open>, query: LogQuery) -> Answer<LogPage> {
    open.with_data_file(move |file, _| file.read(|reading| core::message_log(reading, &query))).await
}

#[tauri::command]
pub async fn message_detail(open: State<'_, Open>, message_id: MessageId) -> Answer<MessageDetail> {
    open.with_data_file(move |file, _| file.read(|reading| core::message_detail(reading, message_id))).await
}

#[tauri::command]
pub async fn set_message_state(
    open: State<'_, Open>,
    message_ids: Vec<MessageId>,
    state: MessageState,
    sent_on: String,
) -> Answer<Changed<Vec<LoggedMessage>>> {
    open.with_data_file(move |file, moment| core::set_message_state(file, moment, &message_ids, state, &sent_on)).await
}

/// Opens a message of the log in the mail program: as a draft, in a folder that goes when the program ends.
#[tauri::command]
pub async fn open_message(open: State<'_, Open>, saved: State<'_, Saved>, message_id: MessageId) -> Answer<()> {
    let bytes = open
        .with_data_file(move |file, moment| file.read(|reading| core::draft_again(reading, message_id, moment)))
        .await?;
    let folder = saved.for_a_while()?;
    aside(move || {
        // Nobody's name: what a person is called makes no place on this computer unasked.
        let place = folder.join("message.eml");
        std::fs::write(&place, bytes).map_err(|error| {
            log::warn!("a draft could not be written: {}", error.kind());
            problem(
                "The draft could not be written to this computer’s temporary folder. Save it into a folder instead.",
            )
        })?;
        open_with_the_system(&place)
    })
    .await
}

/// Hands the address and text of a message to the mail program, without files.
#[tauri::command]
pub async fn mailto_message(open: State<'_, Open>, message_id: MessageId) -> Answer<()> {
    let address = open.with_data_file(move |file, _| file.read(|reading| core::mailto_of(reading, message_id))).await?;
    aside(move || tauri_plugin_opener::open_url(address, None::<&str>).map_err(|_| no_mail_program())).await
}

fn open_with_the_system(place: &Path) -> Answer<()> {
    tauri_plugin_opener::open_path(place, None::<&str>).map_err(|_| no_mail_program())
}

fn no_mail_program() -> course_register_core::error::Problem {
    // The error names the place, and with it the user of this computer: it is not for the log.
    log::warn!("a message could not be handed to the mail program");
    problem("No mail program on this computer opens drafts by itself. Copy the address, subject and text instead.")
}
