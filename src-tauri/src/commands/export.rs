//! CSV files and workbooks: previewed, saved one by one or all of a course at once, opened and shown by token.

use std::path::Path;

use course_register_core::error::Problem;
use course_register_core::export::files::{folder_of, with_ending};
use course_register_core::export::{
    self, ChosenFolder, ExportFormat, ExportPreview, ExportRequest, IfTaken, SavedFile,
};
use course_register_core::ids::CourseId;
use tauri::{State, WebviewWindow};

use crate::dialogs;
use crate::error::{Answer, problem, told};
use crate::saved::Saved;
use crate::state::{State as Open, aside};

#[tauri::command]
pub async fn export_preview(open: State<'_, Open>, request: ExportRequest) -> Answer<ExportPreview> {
    open.with_data_file(move |file, moment| file.read(|reading| export::preview(reading, &request, moment.now()))).await
}

/// Asks where, then saves; nothing when the dialog was closed.
#[tauri::command]
pub async fn save_export(
    open: State<'_, Open>,
    saved: State<'_, Saved>,
    window: WebviewWindow,
    request: ExportRequest,
) -> Answer<Option<SavedFile>> {
    let asked = request.clone();
    let format = request.format;
    let name = open
        .with_data_file(move |file, moment| file.read(|reading| export::expected_name(reading, &asked, moment.now())))
        .await?;
    let Some(place) = dialogs::save_table(&window, &name, format, saved.start().as_deref()).await? else {
        return Ok(None);
    };
    // The dialog has asked about replacing the name that was chosen; one with an ending added it has not seen.
    let (place, ending_added) = with_ending(place, format);
    let if_taken = if ending_added { IfTaken::Refuse } else { IfTaken::Replace };
    let written = open
        .with_data_file(move |file, moment| file.read(|reading| export::write_one(reading, &request, moment, &place)))
        .await?;
    let (place, file) = aside(move || written.settle(if_taken).map_err(told)).await?;
    saved.keep(file.token.clone(), &place);
    saved.start_in(folder_of(&place));
    Ok(Some(file))
}

/// Asks for a folder; nothing when the dialog was closed.
#[tauri::command]
pub async fn choose_export_folder(
    open: State<'_, Open>,
    saved: State<'_, Saved>,
    window: WebviewWindow,
    course_id: CourseId,
    format: ExportFormat,
) -> Answer<Option<ChosenFolder>> {
    let Some(place) = dialogs::folder(&window, saved.start().as_deref()).await? else { return Ok(None) };
    let (files, token) = open
        .with_data_file(move |file, moment| {
            let files = file.read(|reading| export::all_of_course(reading, course_id, format, moment.now()))?;
            Ok((files, moment.new_uid().0))
        })
        .await?;
    let file_names: Vec<String> = files.into_iter().map(|(name, _)| name).collect();
    let taken = file_names.iter().filter(|name| place.join(name).exists()).cloned().collect();
    saved.keep(token.clone(), &place);
    saved.start_in(&place);
    Ok(Some(ChosenFolder { token, folder: place.to_string_lossy().into_owned(), file_names, taken }))
}

#[tauri::command]
pub async fn export_into_folder(
    open: State<'_, Open>,
    saved: State<'_, Saved>,
    token: String,
    course_id: CourseId,
    format: ExportFormat,
    if_taken: IfTaken,
) -> Answer<Vec<SavedFile>> {
    let place = saved.place(&token).ok_or_else(not_known)?;
    let written = open
        .with_data_file(move |file, moment| {
            file.read(|reading| export::write_all(reading, course_id, format, moment, &place))
        })
        .await?;
    let files = aside(move || export::settle_all(written, if_taken).map_err(told)).await?;
    for (place, file) in &files {
        saved.keep(file.token.clone(), place);
    }
    Ok(files.into_iter().map(|(_, file)| file).collect())
}

/// Opens a saved file, or a chosen folder, with whatever program the system has for it.
#[tauri::command]
pub async fn open_saved(saved: State<'_, Saved>, token: String) -> Answer<()> {
    let place = there(&saved, &token)?;
    aside(move || {
        tauri_plugin_opener::open_path(&place, None::<&str>).map_err(|_| {
            // The error names the place, and with it the user of this computer: it is not for the log.
            log::warn!("a saved file could not be opened");
            problem(
                "No program on this computer opens such files by itself. Open the file from your spreadsheet program.",
            )
        })
    })
    .await
}

/// Shows a saved file in its folder.
#[tauri::command]
pub async fn show_saved(saved: State<'_, Saved>, token: String) -> Answer<()> {
    let place = there(&saved, &token)?;
    aside(move || {
        tauri_plugin_opener::reveal_item_in_dir(&place).map_err(|_| {
            log::warn!("a saved file could not be shown");
            problem("The folder could not be shown. Open it yourself: its place stands beside the file’s name.")
        })
    })
    .await
}

fn not_known() -> Problem {
    problem(
        "This file was saved before the program was started anew, so it is not known here any more. Open it from its folder.",
    )
}

/// A place that is known and still there.
fn there(saved: &Saved, token: &str) -> Answer<std::path::PathBuf> {
    let place = saved.place(token).ok_or_else(not_known)?;
    if Path::exists(&place) {
        Ok(place)
    } else {
        Err(problem("This file is no longer where it was saved: it was moved or deleted since. Save it again."))
    }
}
