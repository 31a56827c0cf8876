//! The register: the sheet of marks, and every way of changing it.

use course_register_core::data_file::Changed;
use course_register_core::ids::SessionId;
use course_register_core::register::mark::SetByHand;
use course_register_core::register::{self, CellDetail, CellMark, CellRef, RegisterOf, RegisterSheet, SheetChange};
use std::io::Write;

use course_register_core::export::IfTaken;
use course_register_core::export::files::{NewFile, folder_of, name_of};
use tauri::{State, WebviewWindow};

use crate::dialogs;
use crate::documents;
use crate::error::{Answer, problem, told};
use crate::saved::Saved;
use crate::state::{State as Open, aside};

#[tauri::command]
pub async fn register_sheet(open: State<'_, Open>, of: RegisterOf) -> Answer<RegisterSheet> {
    open.with_data_file(move |file, moment| file.read(|reading| register::sheet_of(reading, of, moment.now()))).await
}

#[tauri::command]
pub async fn register_cell(open: State<'_, Open>, of: RegisterOf, cell: CellRef) -> Answer<CellDetail> {
    open.with_data_file(move |file, moment| file.read(|reading| register::cell(reading, of, cell, moment.now()))).await
}

#[tauri::command]
pub async fn mark_cells(open: State<'_, Open>, of: RegisterOf, marks: Vec<CellMark>) -> Answer<Changed<SheetChange>> {
    open.with_data_file(move |file, moment| register::mark_cells(file, moment, of, &marks)).await
}

#[tauri::command]
pub async fn mark_the_rest_present(
    open: State<'_, Open>,
    of: RegisterOf,
    session_id: SessionId,
) -> Answer<Changed<SheetChange>> {
    open.with_data_file(move |file, moment| register::mark_the_rest_present(file, moment, of, session_id)).await
}

#[tauri::command]
pub async fn write_note(
    open: State<'_, Open>,
    of: RegisterOf,
    cell: CellRef,
    note: String,
) -> Answer<Changed<SheetChange>> {
    open.with_data_file(move |file, moment| register::write_note(file, moment, of, cell, &note)).await
}

#[tauri::command]
pub async fn set_by_hand(
    open: State<'_, Open>,
    of: RegisterOf,
    cells: Vec<CellRef>,
    set: SetByHand,
    reason: String,
) -> Answer<Changed<SheetChange>> {
    open.with_data_file(move |file, moment| register::set_by_hand(file, moment, of, &cells, set, &reason)).await
}

#[tauri::command]
pub async fn clear_set_by_hand(
    open: State<'_, Open>,
    of: RegisterOf,
    cells: Vec<CellRef>,
) -> Answer<Changed<SheetChange>> {
    open.with_data_file(move |file, moment| register::clear_set_by_hand(file, moment, of, &cells)).await
}

/// Asks where, then saves the register on paper, as PDF: blank or as marked. Answers its name, or nothing when the
/// dialog was closed.
#[tauri::command]
pub async fn save_paper_register(
    open: State<'_, Open>,
    saved: State<'_, Saved>,
    window: WebviewWindow,
    of: RegisterOf,
    marked: bool,
) -> Answer<Option<String>> {
    let (paper, today) = open
        .with_data_file(move |file, moment| {
            let paper = file.read(|reading| register::paper_register(reading, of, marked, moment))?;
            Ok((paper, moment.today()))
        })
        .await?;
    let Some(place) = dialogs::save_pdf(&window, &paper.file_name, saved.start().as_deref()).await? else {
        return Ok(None);
    };
    let ends = place.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("pdf"));
    // The dialog has asked about replacing the name that was chosen; one with an ending added it has not seen.
    let (place, if_taken) = match ends {
        true => (place, IfTaken::Replace),
        false => (place.with_added_extension("pdf"), IfTaken::Number),
    };
    let place = aside(move || {
        let document = documents::register(paper, today).map_err(told)?;
        let mut file = NewFile::begin(&place).map_err(told)?;
        file.write_all(&document)
            .map_err(|_| problem("The register could not be written there. Choose another folder."))?;
        file.settle(if_taken).map_err(told)
    })
    .await?;
    saved.start_in(folder_of(&place));
    Ok(Some(name_of(&place)))
}
