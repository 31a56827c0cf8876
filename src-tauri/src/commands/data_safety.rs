//! The safety of the data: how it stands, backups and copies that are asked for, restores, and what can be done when
//! the data file is not open.

use std::path::Path;
use std::sync::Arc;

use course_register_core::data_safety::{
    Check, CopySaved, DataSafetySheet, NewCopy, NotOpen, OpenFile, RescueSaved, Restored, Standing, set_most_megabytes,
    sheet,
};
use course_register_core::error::Error;
use tauri::ipc::Channel;
use tauri::{State, WebviewWindow};

use crate::backups::{Heard, Which};
use crate::clock;
use crate::dialogs;
use crate::error::{Answer, problem, told};
use crate::saved::Saved;
use crate::state::{State as Open, aside};

/// The page hears how far it has come, in hundredths.
fn heard(page: Channel<u8>) -> Heard {
    Arc::new(move |hundredths| {
        // A page that has gone hears nothing.
        let _ = page.send(hundredths);
    })
}

/// The screen.
#[tauri::command]
pub async fn data_safety(open: State<'_, Open>, saved: State<'_, Saved>) -> Answer<DataSafetySheet> {
    let file = open.with_data_file(|file, _| OpenFile::of(file)).await?;
    let standing = open.standing();
    let sheet = aside(move || Ok(sheet(&file, standing, &clock::moment()))).await?;
    saved.keep(sheet.backups_token.clone(), Path::new(&sheet.backups_folder));
    Ok(sheet)
}

/// What the foot of the rail says. The page also hears it as the event `safety`, whenever it changes.
#[tauri::command]
pub async fn safety_standing(open: State<'_, Open>) -> Answer<Standing> {
    Ok(open.standing())
}

#[tauri::command]
pub async fn back_up_now(open: State<'_, Open>, progress: Channel<u8>) -> Answer<()> {
    let heard = heard(progress);
    open.backups().ask(move |keeper| keeper.back_up_now(&heard).map(drop)).await
}

/// Looks at every page of a fresh copy of the data file.
#[tauri::command]
pub async fn check_now(open: State<'_, Open>, progress: Channel<u8>) -> Answer<Check> {
    let heard = heard(progress);
    open.backups().ask(move |keeper| keeper.check_now(&heard)).await
}

/// Asks where, then saves a copy of everything; nothing when the dialog was closed.
#[tauri::command]
pub async fn save_a_copy(
    open: State<'_, Open>,
    saved: State<'_, Saved>,
    window: WebviewWindow,
    progress: Channel<u8>,
) -> Answer<Option<CopySaved>> {
    let name = open.with_data_file(|file, moment| Ok(NewCopy::expected_name(file.path(), moment))).await?;
    let Some(chosen) = dialogs::save_copy(&window, &name, saved.start().as_deref()).await? else { return Ok(None) };
    let heard = heard(progress);
    let (place, copy) = open.backups().ask(move |keeper| keeper.save_a_copy(chosen, &heard)).await?;
    saved.keep(copy.token.clone(), &place);
    if let Some(folder) = place.parent() {
        saved.start_in(folder);
    }
    Ok(Some(copy))
}

/// Keeps what is open beside the file that was put in its place.
#[tauri::command]
pub async fn keep_both(open: State<'_, Open>, saved: State<'_, Saved>) -> Answer<CopySaved> {
    let (place, copy) = open.backups().ask(|keeper| keeper.keep_both()).await?;
    saved.keep(copy.token.clone(), &place);
    Ok(copy)
}

/// Opens a copy in place of this file.
#[tauri::command]
pub async fn open_copy(open: State<'_, Open>, saved: State<'_, Saved>, token: String) -> Answer<()> {
    let place = saved.place(&token).ok_or_else(|| {
        problem("This copy was saved before the program was started anew, so it is not known here any more. Use “Open another data file”.")
    })?;
    open.open_another(place).await
}

#[tauri::command]
pub async fn restore_backup(open: State<'_, Open>, number: u32) -> Answer<Restored> {
    open.backups().ask_now(move |keeper| keeper.restore(Which::Number(number))).await
}

/// Restores the newest backup that is well.
#[tauri::command]
pub async fn restore_newest(open: State<'_, Open>) -> Answer<Restored> {
    open.backups().ask_now(|keeper| keeper.restore(Which::Newest)).await
}

/// Asks for a file and restores it; nothing when the dialog was closed.
#[tauri::command]
pub async fn restore_chosen(open: State<'_, Open>, window: WebviewWindow) -> Answer<Option<Restored>> {
    let shelf = open.backups().ask(|keeper| Ok(keeper.shelf().ok())).await?;
    let start = shelf.map(|shelf| shelf.folder().to_owned()).filter(|folder| folder.is_dir());
    let Some(chosen) = dialogs::backup(&window, start.as_deref()).await? else { return Ok(None) };
    open.backups().ask_now(move |keeper| keeper.restore(Which::Chosen(chosen))).await.map(Some)
}

/// Takes the last restore back: what it replaced is restored.
#[tauri::command]
pub async fn undo_restore(open: State<'_, Open>) -> Answer<Restored> {
    open.backups().ask_now(|keeper| keeper.restore(Which::BeforeTheLast)).await
}

/// The most that the backups may take together, as it was typed.
#[tauri::command]
pub async fn change_most_megabytes(open: State<'_, Open>, most_megabytes: String) -> Answer<()> {
    open.backups().ask(move |keeper| set_most_megabytes(&keeper.shelf()?, &most_megabytes).map_err(told)).await
}

/// Shows the folder in which the backups lie.
#[tauri::command]
pub async fn show_backups_folder(saved: State<'_, Saved>, token: String) -> Answer<()> {
    let place = saved.place(&token).filter(|folder| folder.is_dir());
    let place = place.ok_or_else(|| problem("There is no folder of backups yet. It is made with the first backup."))?;
    aside(move || {
        tauri_plugin_opener::open_path(&place, None::<&str>).map_err(|_| {
            log::warn!("the folder of backups could not be shown");
            problem("The folder could not be shown. Open it yourself: its place stands on this screen.")
        })
    })
    .await
}

/// Asks for a folder to which each backup goes too; `false` when the dialog was closed.
#[tauri::command]
pub async fn choose_second_place(open: State<'_, Open>, window: WebviewWindow) -> Answer<bool> {
    let Some(chosen) = dialogs::second_place(&window).await? else { return Ok(false) };
    open.backups().ask(move |keeper| keeper.choose_second_place(Some(&chosen))).await?;
    Ok(true)
}

/// No second place any more. What lies there stays there.
#[tauri::command]
pub async fn forget_second_place(open: State<'_, Open>) -> Answer<()> {
    open.backups().ask(|keeper| keeper.choose_second_place(None)).await
}

/// The administrator has looked at the conflict copies beside the file: this one goes on.
#[tauri::command]
pub async fn go_on_with_this_one(open: State<'_, Open>) -> Answer<Standing> {
    open.with_data_file(|file, _| file.go_on_with_this_one().map_err(|error| Error::refused(error.sentence()))).await?;
    Ok(open.standing())
}

/// Why the data file is not open, and what can be done; nothing while it is open.
#[tauri::command]
pub async fn not_open(open: State<'_, Open>) -> Answer<Option<NotOpen>> {
    open.not_open().await
}

/// Opens the file again: it was open elsewhere, or its drive was away.
#[tauri::command]
pub async fn open_again(open: State<'_, Open>) -> Answer<()> {
    open.with_file(|file| {
        file.close();
        file.open().map(|_| ())
    })
    .await
}

/// Saves what can be read of a damaged file in a new one beside it, which can then be opened by its token.
#[tauri::command]
pub async fn rescue(open: State<'_, Open>, saved: State<'_, Saved>) -> Answer<RescueSaved> {
    let (place, rescued) = open.with_file(|file| file.rescue(&clock::moment())).await?;
    saved.keep(rescued.token.clone(), &place);
    Ok(rescued)
}

/// Begins a new register where the file is missing.
#[tauri::command]
pub async fn start_new_here(open: State<'_, Open>) -> Answer<()> {
    open.with_file(|file| file.begin_anew()).await
}
