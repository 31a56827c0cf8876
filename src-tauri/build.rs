//! Lists every command in the app's manifest, so that each needs a permission of its own (see `permissions/`).
//! The list is read from `src/commands`, where the commands are: a command cannot be forgotten here.

use std::path::Path;

fn main() {
    println!("cargo:rerun-if-changed=src/commands");
    println!("cargo:rerun-if-changed=permissions");
    let commands: Vec<&'static str> =
        command_names(Path::new("src/commands")).into_iter().map(|name| &*Box::leak(name.into_boxed_str())).collect();
    let manifest = tauri_build::AppManifest::new().commands(Box::leak(commands.into_boxed_slice()));
    if let Err(error) = tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest)) {
        println!("cargo:warning={error:#}");
        std::process::exit(1);
    }
}

/// The functions that follow a `#[tauri::command]`.
fn command_names(folder: &Path) -> Vec<String> {
    let mut names = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let text = std::fs::read_to_string(entry.path()).unwrap_or_default();
        for after in text.split("#[tauri::command]").skip(1) {
            let signature = after.split_once("fn ").map_or("", |(_, rest)| rest);
            let name: String = signature.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            names.push(name);
        }
    }
    names.sort();
    names
}
