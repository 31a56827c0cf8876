//! Applications that come as rows, pasted or in a file.

use course_register_core::applications::{self, AddPasted, ApplicationRows, PastedCounts, PastedPreview};
use course_register_core::data_file::Changed;
use course_register_core::export::files::{folder_of, with_ending};
use course_register_core::export::{ExportFormat, IfTaken, SavedFile};
use course_register_core::files::{FileGiven, GivenFile};
use course_register_core::steps::Steps;
use tauri::ipc::Channel;
use tauri::{State, WebviewWindow};

use crate::dialogs;
use crate::error::{Answer, told};
use crate::inbox::Inbox;
use crate::saved::Saved;
use crate::state::{State as Open, aside};
use crate::underway::Underway;

#[tauri::command]
pub async fn read_pasted(
    open: State<'_, Open>,
    inbox: State<'_, Inbox>,
    pasted: ApplicationRows,
) -> Answer<PastedPreview> {
    let given = file_of(&inbox, pasted.file.as_ref()).await?;
    open.with_data_file(move |file, _| file.read(|reading| applications::read_pasted(reading, &pasted, given.as_ref())))
        .await
}

#[tauri::command]
pub async fn add_pasted(
    open: State<'_, Open>,
    inbox: State<'_, Inbox>,
    underway: State<'_, Underway>,
    request: AddPasted,
    progress: Channel<u8>,
) -> Answer<Changed<PastedCounts>> {
    let given = file_of(&inbox, request.pasted.file.as_ref()).await?;
    let work = underway.begin(progress);
    open.with_data_file(move |file, moment| {
        let go_on = |done, of| work.reached(done, of);
        applications::add_pasted(file, moment, &request, given.as_ref(), Steps::watched(&go_on))
    })
    .await
}

/// Asks where, then saves the rows that cannot be used; nothing when the dialog was closed.
#[tauri::command]
pub async fn save_rejected(
    open: State<'_, Open>,
    inbox: State<'_, Inbox>,
    saved: State<'_, Saved>,
    window: WebviewWindow,
    pasted: ApplicationRows,
) -> Answer<Option<SavedFile>> {
    let given = file_of(&inbox, pasted.file.as_ref()).await?;
    let asked = pasted.clone();
    let name =
        open.with_data_file(move |file, _| file.read(|reading| applications::rejected_name(reading, &asked))).await?;
    let Some(place) = dialogs::save_table(&window, &name, ExportFormat::Csv, saved.start().as_deref()).await? else {
        return Ok(None);
    };
    // The dialog has asked about replacing the name that was chosen; one with an ending added it has not seen.
    let (place, ending_added) = with_ending(place, ExportFormat::Csv);
    let if_taken = if ending_added { IfTaken::Refuse } else { IfTaken::Replace };
    let written = open
        .with_data_file(move |file, moment| {
            file.read(|reading| applications::write_rejected(reading, &pasted, given.as_ref(), moment, &place))
        })
        .await?;
    let (place, file) = aside(move || written.settle(if_taken).map_err(told)).await?;
    saved.keep(file.token.clone(), &place);
    saved.start_in(folder_of(&place));
    Ok(Some(file))
}

async fn file_of(inbox: &Inbox, file: Option<&FileGiven>) -> Answer<Option<GivenFile>> {
    match file {
        Some(file) => Ok(inbox.given(vec![file.clone()]).await?.pop()),
        None => Ok(None),
    }
}
