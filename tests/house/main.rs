//! The house keeps its promises: which room may know which, one name for a feature in every layer, and the same
//! list of commands wherever it stands. Each promise is also broken on purpose here, to show that it would be seen.
#![allow(clippy::unwrap_used)]

mod promises;
mod tree;

use promises::PROMISES;
use tree::Tree;

#[test]
fn every_promise_is_kept() {
    let tree = Tree::of_the_project();
    let broken: Vec<String> = PROMISES.iter().flat_map(|promise| (promise.broken_by)(&tree)).collect();
    assert!(broken.is_empty(), "\n{}\n", broken.join("\n"));
}

/// A breach on purpose: the promise, the file that breaks it, and what that file becomes.
struct Breach(&'static str, &'static str, Change);

enum Change {
    /// A line at the end; a file that is not there begins with it.
    Add(&'static str),
    /// One text for another one.
    Replace(&'static str, &'static str),
    /// So many lines of nothing.
    Grow(usize),
}

use Change::{Add, Grow, Replace};

const BREACHES: &[Breach] = &[
    Breach("the core knows no shell", "src-tauri/core/Cargo.toml", Add("tokio = \"1\"")),
    Breach("the core knows no shell", "src-tauri/core/src/text.rs", Add("use tauri::State;")),
    Breach(
        "the documents know neither core nor shell",
        "src-tauri/documents/Cargo.toml",
        Add("course-register-core.workspace = true"),
    ),
    Breach(
        "the documents know neither core nor shell",
        "src-tauri/documents/src/engine.rs",
        Add("fn f() { std::fs::read(\"/etc/passwd\"); }"),
    ),
    Breach("only the store names rusqlite", "src-tauri/core/src/history/mod.rs", Add("use rusqlite::Row;")),
    Breach("only dialogs.rs names rfd", "src-tauri/src/commands/frame.rs", Add("use rfd::AsyncFileDialog;")),
    Breach("the core never reads the clock", "src-tauri/core/src/frame/mod.rs", Add("fn f() { chrono::Utc::now(); }")),
    Breach("rules and models know no store", "src-tauri/core/src/history/model.rs", Add("use crate::store::Reading;")),
    Breach("rules and models know no store", "src-tauri/core/src/certificates/verdict.rs", Add("fn f(r: &Reading) {}")),
    Breach("rules and models know no store", "src-tauri/core/src/calendar/mod.rs", Add("use crate::store::settings;")),
    Breach(
        "rules and models know no store",
        "src-tauri/core/src/calendar_files/writing.rs",
        Add("use crate::store::Reading;"),
    ),
    Breach(
        "rules and models know no store",
        "src-tauri/core/src/messages/draft_file.rs",
        Add("use crate::store::Reading;"),
    ),
    Breach("rules and models know no store", "src-tauri/core/src/typed/dates.rs", Add("fn f(f: &DataFile) {}")),
    Breach(
        "rules and models know no store",
        "src-tauri/core/src/follow_ups/suggest/dates.rs",
        Add("use crate::store::Reading;"),
    ),
    Breach("the store calls no operation", "src-tauri/core/src/store/frame.rs", Add("fn f(f: &DataFile) {}")),
    Breach("one name in every layer", "src-tauri/src/commands/persons.rs", Add("//! people")),
    Breach("one name in every layer", "ui/persons/view.js", Add("export function mount() {}")),
    Breach(
        "one list of commands",
        "src-tauri/src/commands/frame.rs",
        Add("#[tauri::command]\npub async fn stray() {}"),
    ),
    Breach("one list of commands", "src-tauri/src/commands/mod.rs", Replace("frame::redo,", "")),
    Breach("one list of commands", "src-tauri/permissions/frame.toml", Replace("\"allow-redo\",", "")),
    Breach("one list of commands", "src-tauri/permissions/bookings.toml", Add("permissions = [\"allow-redo\"]")),
    Breach("one list of commands", "ui/ipc.js", Add("export const x = () => ask('no_such_command');")),
    Breach(
        "the window may ask for what is listed",
        "src-tauri/capabilities/main.json",
        Replace("\"frame\",", "\"frame\", \"opener:default\","),
    ),
    Breach("the window may ask for what is listed", "src-tauri/capabilities/main.json", Replace("\"sample\",", "")),
    Breach("the window may ask for what is listed", "src-tauri/capabilities/more.json", Add("{}")),
    Breach(
        "the window may ask for what is listed",
        "src-tauri/permissions/frame.toml",
        Add("[[permission]]\nidentifier = \"all\""),
    ),
    Breach(
        "no path from or to the page",
        "src-tauri/src/commands/history.rs",
        Add("#[tauri::command]\npub async fn open_it(path: String) {}"),
    ),
    Breach("only ipc.js calls invoke", "ui/app.js", Add("window.__TAURI__.core.invoke('undo');")),
    Breach("only ipc.js calls invoke", "ui/app.js", Add("import { ask } from './calling.js';")),
    Breach("a view knows no other view", "ui/history/view.js", Add("import { x } from '../register/view.js';")),
    Breach("a view knows no other view", "ui/history/view.js", Add("import '../register/view.js';")),
    Breach(
        "a view knows no other view",
        "ui/history/view.js",
        Add("const x = await import(\"./../register/view.js\");"),
    ),
    Breach("a view knows no other view", "ui/history/view.js", Add("import '../app.js';")),
    Breach("a view knows no other view", "ui/shared/dialog.js", Add("import { x } from '../register/view.js';")),
    Breach("a view knows no other view", "ui/frame/rail.js", Add("import { x } from '../register/view.js';")),
    Breach("no markup from strings", "ui/app.js", Add("document.body.innerHTML = name;")),
    Breach("no markup from strings", "ui/shared/dialog.js", Add("const t = html`<p style=\"color:red\"></p>`;")),
    Breach("files stay small", "src-tauri/core/src/text.rs", Grow(400)),
    Breach("files stay small", "tests/house/main.rs", Grow(400)),
    Breach("files stay small", "xtask/src/main.rs", Grow(400)),
];

/// Breaks one promise in a copy of the tree: it must be seen, and it must be this file that is named.
fn is_seen(tree: &Tree, Breach(name, path, change): &Breach) {
    let before = tree.text(path);
    let after = match change {
        Add(line) => format!("{before}\n{line}\n"),
        Replace(one, other) => before.replace(one, other),
        Grow(lines) => format!("{before}{}", "// more\n".repeat(*lines)),
    };
    assert_ne!(before, after, "{path} must be changed to break “{name}”");
    let mut tree = tree.clone();
    tree.set(path, after);
    let promise = PROMISES.iter().find(|promise| promise.name == *name).expect("a promise of this name");
    let seen = (promise.broken_by)(&tree);
    assert!(!seen.is_empty(), "“{name}” does not see it when {path} breaks it");
    assert!(seen.iter().all(|said| said.contains(path)), "“{name}”, broken by {path}, names another file: {seen:#?}");
}

#[test]
fn each_promise_can_be_seen_to_break() {
    let tree = Tree::of_the_project();
    for breach in BREACHES {
        is_seen(&tree, breach);
    }
    let never: Vec<&str> =
        PROMISES.iter().map(|it| it.name).filter(|name| BREACHES.iter().all(|breach| breach.0 != *name)).collect();
    assert!(never.is_empty(), "never broken on purpose, so nobody knows whether it would be seen: {never:?}");
}
