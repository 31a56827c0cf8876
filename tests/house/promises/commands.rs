//! What the page may call: the same list wherever it stands, and no path on its way.

use std::collections::{BTreeMap, BTreeSet};

use super::{COMMANDS, PERMISSIONS, between, files_in};
use crate::tree::Tree;

const HANDLER: &str = "src-tauri/src/commands/mod.rs";
const CAPABILITIES: &str = "src-tauri/capabilities/";
const IPC: &str = "ui/ipc.js";

/// What the window may ask of Tauri itself: to hear the shell's news, and to print.
const OF_TAURI: &[&str] = &["core:event:allow-listen", "core:event:allow-unlisten", "core:webview:allow-print"];

/// Every command, and the feature whose file it stands in.
fn command_functions(tree: &Tree) -> BTreeMap<String, String> {
    let mut names = BTreeMap::new();
    for feature in files_in(tree, COMMANDS, ".rs") {
        for signature in tree.text(&format!("{COMMANDS}{feature}.rs")).split("#[tauri::command]").skip(1) {
            if let Some(name) = between(signature, "fn ", &['(', '<']).first() {
                names.insert((*name).to_owned(), feature.clone());
            }
        }
    }
    names
}

/// The commands that a text names, each with the feature that it is named under; empty where the text has no features.
type Listed = BTreeSet<(String, String)>;

fn handled(tree: &Tree) -> Listed {
    let list = tree.text(HANDLER).split("generate_handler![").nth(1).unwrap_or_default();
    let items = list.split(']').next().unwrap_or_default().split(',');
    items
        .filter_map(|item| item.lines().last().unwrap_or_default().trim().rsplit_once("::"))
        .map(|(feature, name)| (name.trim().to_owned(), feature.trim().to_owned()))
        .collect()
}

fn allowed(tree: &Tree) -> Listed {
    let mut names = Listed::new();
    for feature in files_in(tree, PERMISSIONS, ".toml") {
        for name in between(tree.text(&format!("{PERMISSIONS}{feature}.toml")), "\"allow-", &['"']) {
            names.insert((name.replace('-', "_"), feature.clone()));
        }
    }
    names
}

fn called(tree: &Tree) -> Listed {
    let texts = || tree.files("ui/", ".js").filter(|(path, _)| super::page::asks(path)).map(|(_, text)| text);
    let verbs = ["invoke(", "change(", "ask(", "call("];
    ["'", "\""]
        .iter()
        .flat_map(|quote| verbs.iter().map(move |verb| format!("{verb}{quote}")))
        .flat_map(|before| texts().flat_map(move |text| between(text, &before, &['\'', '"'])).collect::<Vec<_>>())
        .map(|name| (name.to_owned(), String::new()))
        .collect()
}

pub fn one_list_of_commands(tree: &Tree) -> Vec<String> {
    let functions = command_functions(tree);
    let mut out = Vec::new();
    for (list, place) in [
        (handled(tree), (|_| HANDLER.to_owned()) as fn(&str) -> String),
        (allowed(tree), |feature| format!("{PERMISSIONS}{feature}.toml")),
        (called(tree), |_| IPC.to_owned()),
    ] {
        for (name, feature) in &functions {
            if !list.iter().any(|(listed, under)| listed == name && (under == feature || under.is_empty())) {
                out.push(format!("{}: command {name} of {COMMANDS}{feature}.rs is missing", place(feature)));
            }
        }
        for (name, under) in &list {
            match functions.get(name) {
                None => out.push(format!("{}: names command {name}, and there is none", place(under))),
                Some(feature) if !under.is_empty() && feature != under => {
                    out.push(format!("{}: names command {name} under {under}: it is {feature}’s", place(under)));
                }
                Some(_) => {}
            }
        }
    }
    out
}

/// Each feature's set is granted, and nothing else; a set is called as its file is.
pub fn window_may_ask_for_what_is_listed(tree: &Tree) -> Vec<String> {
    let mut out = Vec::new();
    let main = format!("{CAPABILITIES}main.json");
    let capability: serde_json::Value = serde_json::from_str(tree.text(&main)).unwrap_or_default();
    let granted: BTreeSet<String> = capability["permissions"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|permission| permission.as_str().map_or_else(|| permission.to_string(), ToOwned::to_owned))
        .collect();
    let mut wanted: BTreeSet<String> = OF_TAURI.iter().map(|name| (*name).to_owned()).collect();
    for feature in files_in(tree, PERMISSIONS, ".toml") {
        let file = format!("{PERMISSIONS}{feature}.toml");
        let set = feature.replace('_', "-");
        let named = between(tree.text(&file), "identifier = \"", &['"']);
        if named != [set.as_str()] {
            out.push(format!("{file}: holds {named:?}, and should hold the set {set} alone"));
        }
        if tree.text(&file).contains("[[permission]]") {
            out.push(format!("{file}: a permission of its own, beside those made for the commands"));
        }
        wanted.insert(set);
    }
    out.extend(wanted.difference(&granted).map(|name| format!("{main}: does not grant {name}")));
    out.extend(granted.difference(&wanted).map(|name| format!("{main}: grants {name}, which is not listed")));
    if capability["windows"] != serde_json::json!(["main"]) || !capability["remote"].is_null() {
        out.push(format!("{main}: is for the one window alone, and for no page from elsewhere"));
    }
    for (path, _) in tree.files(CAPABILITIES, "").filter(|(path, _)| *path != main) {
        out.push(format!("{path}: a second capability"));
    }
    out
}

pub fn no_path_from_the_page(tree: &Tree) -> Vec<String> {
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
