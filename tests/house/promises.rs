//! What each room may know, as functions over the project's text: each answers a sentence for every breach, led by
//! the file that breaks it.

mod commands;
mod page;
mod rooms;
mod size;

use std::collections::BTreeSet;

use crate::tree::Tree;

/// A promise and the breaches of it that a tree holds.
pub struct Promise {
    pub name: &'static str,
    pub broken_by: fn(&Tree) -> Vec<String>,
}

pub const PROMISES: &[Promise] = &[
    Promise { name: "the core knows no shell", broken_by: rooms::core_knows_no_shell },
    Promise {
        name: "the documents know neither core nor shell",
        broken_by: rooms::documents_know_neither_core_nor_shell,
    },
    Promise { name: "only the store names rusqlite", broken_by: rooms::only_the_store_names_rusqlite },
    Promise { name: "only dialogs.rs names rfd", broken_by: rooms::only_dialogs_names_rfd },
    Promise { name: "the core never reads the clock", broken_by: rooms::core_never_reads_the_clock },
    Promise { name: "rules and models know no store", broken_by: rooms::rules_know_no_store },
    Promise { name: "the store calls no operation", broken_by: rooms::store_calls_no_operation },
    Promise { name: "one name in every layer", broken_by: rooms::one_name_in_every_layer },
    Promise { name: "one list of commands", broken_by: commands::one_list_of_commands },
    Promise { name: "the window may ask for what is listed", broken_by: commands::window_may_ask_for_what_is_listed },
    Promise { name: "no path from or to the page", broken_by: commands::no_path_from_the_page },
    Promise { name: "only ipc.js calls invoke", broken_by: page::only_ipc_calls_invoke },
    Promise { name: "a view knows no other view", broken_by: page::views_know_no_view },
    Promise { name: "no markup from strings", broken_by: page::no_markup_from_strings },
    Promise { name: "files stay small", broken_by: size::files_stay_small },
];

const CORE: &str = "src-tauri/core/src/";
const COMMANDS: &str = "src-tauri/src/commands/";
const PERMISSIONS: &str = "src-tauri/permissions/";

/// Lines of code that hold a word; comments do not count.
fn lines_with<'t>(
    files: impl Iterator<Item = (&'t str, &'t str)>,
    words: &[&str],
    allowed: impl Fn(&str) -> bool,
    says: &str,
) -> Vec<String> {
    let mut out = Vec::new();
    for (path, text) in files.filter(|(path, _)| !allowed(path)) {
        for (at, line) in text.lines().enumerate() {
            let code = line.split("//").next().unwrap_or_default();
            if words.iter().any(|word| code.contains(word)) {
                out.push(format!("{path}:{}: {says}: {}", at + 1, line.trim()));
            }
        }
    }
    out
}

/// The names of the files directly in `folder`, without their ending.
fn files_in(tree: &Tree, folder: &str, ending: &str) -> BTreeSet<String> {
    tree.files(folder, ending)
        .filter(|(path, _)| !path[folder.len()..].contains('/'))
        .map(|(path, _)| path[folder.len()..path.len() - ending.len()].to_owned())
        .collect()
}

/// What stands between two marks, for every place where the first one stands.
fn between<'t>(text: &'t str, before: &str, after: &[char]) -> Vec<&'t str> {
    text.split(before).skip(1).map(|rest| rest.split(after).next().unwrap_or_default()).collect()
}
