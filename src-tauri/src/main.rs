//! Course Register's shell: finds the data file and runs the window. What the program knows is
//! in the core; what it looks like is in `ui/`; here they only meet.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod backups;
mod clock;
mod closing;
mod commands;
mod dialogs;
mod documents;
mod dropped;
mod error;
mod file;
mod inbox;
mod jobs;
mod pictures;
mod place;
mod saved;
mod second_start;
mod state;
mod underway;

use tauri::{Emitter, Manager};

/// Asked before the page's own files are there.
const FIRST_QUESTIONS: &str = include_str!("../../ui/first_questions.js");

fn main() -> std::process::ExitCode {
    let Ok(named) = place::named() else { return std::process::ExitCode::FAILURE };
    place::prepare_the_webview();
    let shell = tauri::Builder::default()
        .plugin(tauri_plugin_single_instance::init(second_start::came))
        .plugin(place::private_data_folder())
        .plugin(tauri_plugin_log::Builder::new().level(log::LevelFilter::Info).build())
        .plugin(closing::where_the_window_was())
        .invoke_handler(commands::all())
        .on_window_event(|window, event| {
            closing::heard(window, event);
            dropped::heard(window, event);
        })
        .setup(|app| {
            let page = app.handle().clone();
            let tell = move |standing: &_| drop(page.emit("safety", standing));
            app.manage(state::State::of(place::data_file(app, named), tell)?);
            app.manage(inbox::Inbox::default());
            app.manage(underway::Underway::default());
            app.manage(pictures::Chosen::default());
            app.manage(saved::Saved::starting_in(place::documents(app)));
            // The page may call as soon as there is a window, so what it calls comes first.
            for window in &app.config().app.windows {
                tauri::WebviewWindowBuilder::from_config(app, window)?
                    .initialization_script(FIRST_QUESTIONS)
                    .build()?;
            }
            Ok(())
        });
    match shell.run(tauri::generate_context!()) {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(error) => {
            log::error!("the window could not be opened: {error}");
            std::process::ExitCode::FAILURE
        }
    }
}
