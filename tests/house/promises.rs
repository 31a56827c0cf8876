//! What each room may know, as functions over the project's text: each answers a sentence for every breach.

use std::collections::BTreeSet;

use crate::tree::Tree;

/// A promise and the breaches of it that a tree holds.
pub struct Promise {
    pub name: &'static str,
    pub broken_by: fn(&Tree) -> Vec<String>,
}

pub const PROMISES: &[Promise] = &[
    Promise { name: "the core knows no shell", broken_by: core_knows_no_shell },
    Promise { name: "only the store names rusqlite", broken_by: only_the_store_names_rusqlite },
    Promise { name: "only dialogs.rs names rfd", broken_by: only_dialogs_names_rfd },
    Promise { name: "the core never reads the clock", broken_by: core_never_reads_the_clock },
    Promise { name: "rules and models know no store", broken_by: rules_know_no_store },
    Promise { name: "the store calls no operation", broken_by: store_calls_no_operation },
    Promise { name: "one name in every layer", broken_by: one_name_in_every_layer },
    Promise { name: "one list of commands", broken_by: one_list_of_commands },
    Promise { name: "no path from or to the page", broken_by: no_path_from_the_page },
    Promise { name: "only ipc.js calls invoke", broken_by: only_ipc_calls_invoke },
    Promise { name: "a view knows no other view", broken_by: views_know_no_view },
    Promise { name: "no markup from strings", broken_by: no_markup_from_strings },
    Promise { name: "files stay small", broken_by: files_stay_small },
];

const CORE: &str = "src-tauri/core/src/";
const COMMANDS: &str = "src-tauri/src/commands/";

/// Rooms of the core that are no feature of the screen: they serve the features.
const SERVING_ROOMS: &[&str] = &["calendar", "certificates", "data_file", "store", "typed"];

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

fn core_knows_no_shell(tree: &Tree) -> Vec<String> {
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

fn only_the_store_names_rusqlite(tree: &Tree) -> Vec<String> {
    let inside = |path: &str| path.starts_with("src-tauri/core/src/store/");
    lines_with(tree.files("src-tauri/", ".rs"), &["rusqlite"], inside, "SQL belongs to store/")
}

fn only_dialogs_names_rfd(tree: &Tree) -> Vec<String> {
    let inside = |path: &str| path == "src-tauri/src/dialogs.rs";
    lines_with(tree.files("src-tauri/", ".rs"), &["rfd"], inside, "native dialogs belong to dialogs.rs")
}

fn core_never_reads_the_clock(tree: &Tree) -> Vec<String> {
    let clocks = &["Utc::now", "Local::now", "SystemTime::now", "Instant::now", "new_v4", "thread_rng"];
    let inside = |path: &str| path == "src-tauri/src/clock.rs";
    lines_with(tree.files("src-tauri/", ".rs"), clocks, inside, "time and randomness are arguments")
}

fn rules_know_no_store(tree: &Tree) -> Vec<String> {
    let pure = |path: &str| {
        let name = path.rsplit('/').next().unwrap_or_default();
        name.ends_with("model.rs") || name.ends_with("rules.rs") || path.starts_with("src-tauri/core/src/calendar/")
    };
    let files = tree.files(CORE, ".rs").filter(|(path, _)| pure(path) && !path.contains("/store/"));
    lines_with(files, &["store::", "Reading", "DataFile"], |_| false, "rules and models are pure")
}

fn store_calls_no_operation(tree: &Tree) -> Vec<String> {
    let files = tree.files("src-tauri/core/src/store/", ".rs");
    lines_with(files, &["DataFile", "data_file::"], |_| false, "the store must not reach up to the gate")
}

/// The folders directly below `folder`.
fn folders(tree: &Tree, folder: &str) -> BTreeSet<String> {
    tree.files(folder, "")
        .filter_map(|(path, _)| path[folder.len()..].split_once('/').map(|(first, _)| first.to_owned()))
        .collect()
}

/// The names of the files directly in `folder`, without their ending.
fn files_in(tree: &Tree, folder: &str, ending: &str) -> BTreeSet<String> {
    tree.files(folder, ending)
        .filter(|(path, _)| !path[folder.len()..].contains('/'))
        .map(|(path, _)| path[folder.len()..path.len() - ending.len()].to_owned())
        .collect()
}

fn one_name_in_every_layer(tree: &Tree) -> Vec<String> {
    let mut out = Vec::new();
    let rooms = folders(tree, CORE);
    let mut commands = files_in(tree, COMMANDS, ".rs");
    commands.remove("mod");
    for name in &commands {
        if !rooms.contains(name) {
            out.push(format!("{COMMANDS}{name}.rs: there is no room {CORE}{name}"));
        }
        if tree.text(&format!("src-tauri/permissions/{name}.toml")).is_empty() {
            out.push(format!("{COMMANDS}{name}.rs: there is no permission set permissions/{name}.toml"));
        }
    }
    for room in &rooms {
        if !commands.contains(room) && !SERVING_ROOMS.contains(&room.as_str()) {
            out.push(format!("{CORE}{room}: no command file of this name, and it is not a serving room"));
        }
    }
    for folder in folders(tree, "ui/") {
        let known = ["shared", "styles", "vendor", "frame", "welcome"].contains(&folder.as_str());
        if !known && !commands.contains(&folder) {
            out.push(format!("ui/{folder}: no feature of this name in the core and the commands"));
        }
    }
    out
}

/// What stands between two marks, for every place where the first one stands.
fn between<'t>(text: &'t str, before: &str, after: &[char]) -> Vec<&'t str> {
    text.split(before).skip(1).map(|rest| rest.split(after).next().unwrap_or_default()).collect()
}

fn command_functions(tree: &Tree) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for (_, text) in tree.files(COMMANDS, ".rs") {
        for signature in text.split("#[tauri::command]").skip(1) {
            names.extend(between(signature, "fn ", &['(', '<']).first().map(|name| (*name).to_owned()));
        }
    }
    names
}

fn one_list_of_commands(tree: &Tree) -> Vec<String> {
    let functions = command_functions(tree);
    let handler = tree.text("src-tauri/src/commands/mod.rs");
    let list = handler.split("generate_handler![").nth(1).unwrap_or_default();
    let handled: BTreeSet<String> = list
        .split(']')
        .next()
        .unwrap_or_default()
        .split(',')
        .filter_map(|item| item.trim().rsplit_once("::"))
        .map(|(_, name)| name.trim().to_owned())
        .collect();
    let mut allowed = BTreeSet::new();
    for (_, text) in tree.files("src-tauri/permissions/", ".toml") {
        allowed.extend(between(text, "\"allow-", &['"']).iter().map(|name| name.replace('-', "_")));
    }
    let called: BTreeSet<String> = {
        let text = tree.text("ui/ipc.js");
        ["'", "\""]
            .iter()
            .flat_map(|quote| {
                ["invoke(", "change(", "ask(", "call("]
                    .iter()
                    .flat_map(move |verb| between(text, &format!("{verb}{quote}"), &['\'', '"']))
            })
            .map(ToOwned::to_owned)
            .collect()
    };
    let mut out = Vec::new();
    for (name, list) in [("the handler", &handled), ("permissions/", &allowed), ("ui/ipc.js", &called)] {
        for missing in functions.difference(list) {
            out.push(format!("command {missing} is not in {name}"));
        }
        for stray in list.difference(&functions) {
            out.push(format!("{name} names {stray}, and there is no such command"));
        }
    }
    out
}

fn no_path_from_the_page(tree: &Tree) -> Vec<String> {
    let mut out = Vec::new();
    for (file, text) in tree.files(COMMANDS, ".rs") {
        for after in text.split("#[tauri::command]").skip(1) {
            let signature = after.split('{').next().unwrap_or_default();
            if ["path:", "folder:", "file_name:", "Path"].iter().any(|word| signature.contains(word)) {
                out.push(format!("{file}: a command takes or answers a path: {}", signature.trim()));
            }
        }
    }
    out
}

fn only_ipc_calls_invoke(tree: &Tree) -> Vec<String> {
    let inside = |path: &str| path == "ui/ipc.js";
    lines_with(tree.files("ui/", ".js"), &["__TAURI", "invoke("], inside, "only ui/ipc.js talks to the shell")
}

fn views_know_no_view(tree: &Tree) -> Vec<String> {
    let mut out = Vec::new();
    let shared = ["shared", "styles", "vendor"];
    for (path, text) in tree.files("ui/", ".js") {
        let Some((feature, _)) = path["ui/".len()..].split_once('/') else { continue };
        for other in between(text, "from '../", &['/', '\'']) {
            if other != feature && !shared.contains(&other) && other != "ipc.js" && !path.contains("/shared/") {
                out.push(format!("{path}: imports from another view, ../{other}"));
            }
        }
    }
    out
}

fn no_markup_from_strings(tree: &Tree) -> Vec<String> {
    let sinks = &[
        "innerHTML",
        "outerHTML",
        "insertAdjacentHTML",
        "document.write",
        "unsafeHTML",
        "unsafeSVG",
        "eval(",
        "new Function",
    ];
    let mut out = lines_with(tree.files("ui/", ".js"), sinks, |_| false, "markup comes from templates only");
    out.extend(lines_with(
        tree.files("ui/", ".js"),
        &[" style=\"", " style='", " style=$"],
        |_| false,
        "styles come from style sheets",
    ));
    out.extend(lines_with(
        tree.files("ui/", ".html"),
        &[" style=", " onclick=", "<script>"],
        |_| false,
        "the page holds no code",
    ));
    out
}

fn files_stay_small(tree: &Tree) -> Vec<String> {
    ["src-tauri/", "ui/"]
        .iter()
        .flat_map(|folder| [".rs", ".js", ".css"].map(|ending| (folder, ending)))
        .flat_map(|(folder, ending)| tree.files(folder, ending))
        .filter(|(_, text)| text.lines().count() > 400)
        .map(|(path, text)| format!("{path}: {} lines: a room that wants a wall (400 at most)", text.lines().count()))
        .collect()
}
