//! The house keeps its promises: which room may know which, one name for a feature in every layer, and the same
//! list of commands wherever it stands. Each promise is also broken on purpose here, to show that it would be seen.
#![allow(clippy::unwrap_used)]

mod promises;
mod tree;

use promises::{PROMISES, Promise};
use tree::Tree;

#[test]
fn every_promise_is_kept() {
    let tree = Tree::of_the_project();
    let broken: Vec<String> = PROMISES.iter().flat_map(|promise| (promise.broken_by)(&tree)).collect();
    assert!(broken.is_empty(), "\n{}\n", broken.join("\n"));
}

fn promise(name: &str) -> &'static Promise {
    PROMISES.iter().find(|promise| promise.name == name).expect("a promise of this name")
}

/// Breaks one promise in a copy of the tree: it must be seen, and it must be this file that is named.
#[track_caller]
fn is_seen(name: &str, path: &str, change: impl Fn(&str) -> String) {
    let mut tree = Tree::of_the_project();
    let before = tree.text(path).to_owned();
    tree.set(path, change(&before));
    let seen = (promise(name).broken_by)(&tree);
    assert!(!seen.is_empty(), "“{name}” does not see it when {path} breaks it");
}

#[test]
fn each_promise_can_be_seen_to_break() {
    let add = |line: &'static str| move |text: &str| format!("{text}\n{line}\n");
    is_seen("the core knows no shell", "src-tauri/core/Cargo.toml", add("tokio = \"1\""));
    is_seen("the core knows no shell", "src-tauri/core/src/text.rs", add("use tauri::State;"));
    is_seen("only the store names rusqlite", "src-tauri/core/src/history/mod.rs", add("use rusqlite::Row;"));
    is_seen("only dialogs.rs names rfd", "src-tauri/src/commands/frame.rs", add("use rfd::AsyncFileDialog;"));
    is_seen("the core never reads the clock", "src-tauri/core/src/frame/mod.rs", add("fn f() { chrono::Utc::now(); }"));
    is_seen("rules and models know no store", "src-tauri/core/src/history/model.rs", add("use crate::store::Reading;"));
    is_seen("the store calls no operation", "src-tauri/core/src/store/frame.rs", add("fn f(f: &mut DataFile) {}"));
    is_seen("one name in every layer", "src-tauri/src/commands/persons.rs", add("//! people"));
    is_seen("one name in every layer", "ui/persons/view.js", add("export function mount() {}"));
    is_seen(
        "one list of commands",
        "src-tauri/src/commands/frame.rs",
        add("#[tauri::command]\npub async fn stray() {}"),
    );
    is_seen("one list of commands", "src-tauri/permissions/frame.toml", |text| text.replace("\"allow-redo\",", ""));
    is_seen("one list of commands", "ui/ipc.js", add("export const x = () => invoke('no_such_command');"));
    is_seen(
        "no path from or to the page",
        "src-tauri/src/commands/history.rs",
        add("#[tauri::command]\npub async fn open_it(path: String) {}"),
    );
    is_seen("only ipc.js calls invoke", "ui/app.js", add("window.__TAURI__.core.invoke('undo');"));
    is_seen("a view knows no other view", "ui/history/view.js", add("import { x } from '../register/view.js';"));
    is_seen("no markup from strings", "ui/app.js", add("document.body.innerHTML = name;"));
    is_seen("no markup from strings", "ui/shared/dialog.js", add("const t = html`<p style=\"color:red\"></p>`;"));
    is_seen("files stay small", "src-tauri/core/src/text.rs", |text| format!("{text}{}", "// more\n".repeat(500)));
}
