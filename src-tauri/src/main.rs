//! Course Register's shell: opens the data file, lists the commands, runs the window. What the program knows is
//! in the core; what it looks like is in `ui/`; here they only meet.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod clock;
mod closing;
mod commands;
mod dialogs;
mod error;
mod place;
mod saved;
mod second_start;
mod state;

use tauri::Manager;

fn main() -> std::process::ExitCode {
    place::prepare_the_webview();
    let shell = tauri::Builder::default()
        .plugin(tauri_plugin_single_instance::init(second_start::came))
        .plugin(tauri_plugin_log::Builder::new().level(log::LevelFilter::Info).build())
        .plugin(tauri_plugin_opener::init())
        .plugin(tauri_plugin_window_state::Builder::default().build())
        .invoke_handler(commands::all())
        .on_window_event(closing::heard)
        .setup(|app| {
            let path = place::data_file(app, std::env::args_os().nth(1));
            app.manage(state::State::open(path));
            app.manage(saved::Saved::starting_in(place::documents(app)));
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
