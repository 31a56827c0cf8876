//! The overview of a course, and its report.

use course_register_core::export::files::{folder_of, with_ending};
use course_register_core::export::{ExportFormat, IfTaken, SavedFile};
use course_register_core::ids::CourseId;
use course_register_core::overview::{self, CourseOverview};
use tauri::{State, WebviewWindow};

use crate::dialogs;
use crate::error::{Answer, told};
use crate::saved::Saved;
use crate::state::{State as Open, aside};

#[tauri::command]
pub async fn course_overview(open: State<'_, Open>, course_id: CourseId) -> Answer<CourseOverview> {
    open.with_data_file(move |file, moment| {
        file.read(|reading| overview::course_overview(reading, course_id, moment.now()))
    })
    .await
}

/// Asks where, then saves; nothing when the dialog was closed.
#[tauri::command]
pub async fn save_course_report(
    open: State<'_, Open>,
    saved: State<'_, Saved>,
    window: WebviewWindow,
    course_id: CourseId,
) -> Answer<Option<SavedFile>> {
    let name =
        open.with_data_file(move |file, _| file.read(|reading| overview::report_name(reading, course_id))).await?;
    let Some(place) = dialogs::save_table(&window, &name, ExportFormat::Csv, saved.start().as_deref()).await? else {
        return Ok(None);
    };
    // The dialog has asked about replacing the name that was chosen; one with an ending added it has not seen.
    let (place, ending_added) = with_ending(place, ExportFormat::Csv);
    let if_taken = if ending_added { IfTaken::Refuse } else { IfTaken::Replace };
    let written = open
        .with_data_file(move |file, moment| {
            file.read(|reading| overview::write_report(reading, course_id, moment, &place))
        })
        .await?;
    let (place, file) = aside(move || written.settle(if_taken).map_err(told)).await?;
    saved.keep(file.token.clone(), &place);
    saved.start_in(folder_of(&place));
    Ok(Some(file))
}
