//! The rooms of the core and the shell, and who may know whom.

use std::collections::BTreeSet;

use super::{COMMANDS, CORE, PERMISSIONS, files_in, lines_with};
use crate::tree::Tree;

/// Rooms of the core that are no feature of the screen: they serve the features.
const SERVING_ROOMS: &[&str] = &["calendar", "calendar_files", "certificates", "data_file", "poll", "store", "typed"];

/// Files and folders of the core that only reckon: they are given what they need, and never read it themselves.
const PURE: &[&str] = &[
    "applications/cells.rs",
    "applications/columns.rs",
    "attendance_reports/headings.rs",
    "attendance_reports/layouts.rs",
    "attendance_reports/matching.rs",
    "attendance_reports/minutes.rs",
    "attendance_reports/names.rs",
    "attendance_reports/outcome.rs",
    "attendance_reports/written.rs",
    "calendar/",
    "calendar_files/",
    "certificates/hours.rs",
    "certificates/verdict",
    "courses/plan.rs",
    "courses/when.rs",
    "export/csv_text.rs",
    "file_names.rs",
    "files",
    "follow_ups/suggest",
    "ids.rs",
    "messages/draft_file",
    "messages/kinds.rs",
    "messages/mailto.rs",
    "messages/placeholders.rs",
    "messages/wording.rs",
    "moment.rs",
    "outgoing.rs",
    "overview/report.rs",
    "poll/",
    "register/mark.rs",
    "search/typing.rs",
    "text.rs",
    "today/course_rules.rs",
    "today/invitation_rules.rs",
    "today/session_rules.rs",
    "today/words.rs",
    "typed",
];

pub fn documents_know_neither_core_nor_shell(tree: &Tree) -> Vec<String> {
    let says = "the documents are made from what they are given, and know neither the core nor the shell";
    let words =
        ["course-register-core", "course_register_core", "tauri", "rusqlite", "std::fs", "std::net", "SystemTime"];
    let mut out = lines_with(tree.files("src-tauri/documents/Cargo.toml", ""), &words, |_| false, says);
    out.extend(lines_with(tree.files("src-tauri/documents/src/", ".rs"), &words, |_| false, says));
    out
}

pub fn core_knows_no_shell(tree: &Tree) -> Vec<String> {
    let mut out = lines_with(
        tree.files("src-tauri/core/Cargo.toml", ""),
        &["tauri", "rfd", "tokio"],
        |_| false,
        "the core must not depend on the shell's crates",
    );
    out.extend(lines_with(
        tree.files(CORE, ".rs"),
        &["tauri::", "rfd::", "tokio::"],
        |_| false,
        "the core must not name the shell's crates",
    ));
    out
}

pub fn only_the_store_names_rusqlite(tree: &Tree) -> Vec<String> {
    let inside = |path: &str| path.starts_with("src-tauri/core/src/store/");
    lines_with(tree.files("src-tauri/", ".rs"), &["rusqlite"], inside, "SQL belongs to store/")
}

pub fn only_dialogs_names_rfd(tree: &Tree) -> Vec<String> {
    let inside = |path: &str| path == "src-tauri/src/dialogs.rs";
    lines_with(tree.files("src-tauri/", ".rs"), &["rfd"], inside, "native dialogs belong to dialogs.rs")
}

pub fn core_never_reads_the_clock(tree: &Tree) -> Vec<String> {
    let clocks = &["Utc::now", "Local::now", "SystemTime::now", "Instant::now", "new_v4", "thread_rng"];
    let inside = |path: &str| path == "src-tauri/src/clock.rs";
    lines_with(tree.files("src-tauri/", ".rs"), clocks, inside, "time and randomness are arguments")
}

pub fn rules_know_no_store(tree: &Tree) -> Vec<String> {
    let pure = |path: &str| {
        ["model.rs", "rules.rs", "operation.rs", "words.rs"].iter().any(|ending| path.ends_with(ending))
            || PURE.iter().any(|pure| path[CORE.len()..].starts_with(pure))
    };
    let files = tree.files(CORE, ".rs").filter(|(path, _)| pure(path) && !path.contains("/store/"));
    lines_with(files, &["store::", "Reading", "DataFile"], |_| false, "rules and models are pure")
}

pub fn store_calls_no_operation(tree: &Tree) -> Vec<String> {
    let files = tree.files("src-tauri/core/src/store/", ".rs");
    lines_with(files, &["DataFile", "data_file::"], |_| false, "the store must not reach up to the gate")
}

/// The folders directly below `folder`.
fn folders(tree: &Tree, folder: &str) -> BTreeSet<String> {
    tree.files(folder, "")
        .filter_map(|(path, _)| path[folder.len()..].split_once('/').map(|(first, _)| first.to_owned()))
        .collect()
}

pub fn one_name_in_every_layer(tree: &Tree) -> Vec<String> {
    let mut out = Vec::new();
    let rooms = folders(tree, CORE);
    let mut commands = files_in(tree, COMMANDS, ".rs");
    commands.remove("mod");
    for name in &commands {
        if !rooms.contains(name) {
            out.push(format!("{COMMANDS}{name}.rs: there is no room {CORE}{name}"));
        }
        if tree.text(&format!("{PERMISSIONS}{name}.toml")).is_empty() {
            out.push(format!("{COMMANDS}{name}.rs: there is no permission set {PERMISSIONS}{name}.toml"));
        }
    }
    for room in &rooms {
        if !commands.contains(room) && !SERVING_ROOMS.contains(&room.as_str()) {
            out.push(format!("{CORE}{room}: no command file of this name, and it is not a serving room"));
        }
    }
    for (path, _) in tree.files("ui/", "") {
        let Some((folder, _)) = path["ui/".len()..].split_once('/') else { continue };
        if !["ipc", "shared", "styles", "vendor", "frame", "welcome"].contains(&folder) && !commands.contains(folder) {
            out.push(format!("{path}: no feature of this name in the core and the commands"));
        }
    }
    out
}
