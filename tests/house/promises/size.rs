//! A file is one room: when it grows, it wants a wall.

use crate::tree::Tree;

/// Lines. About 300 is the habit; what is longer for a good reason stays below this.
const MOST_LINES: usize = 370;

pub fn files_stay_small(tree: &Tree) -> Vec<String> {
    ["src-tauri/", "ui/", "tests/", "xtask/"]
        .iter()
        .flat_map(|folder| [".rs", ".js", ".css"].map(|ending| (folder, ending)))
        .flat_map(|(folder, ending)| tree.files(folder, ending))
        .map(|(path, text)| (path, text.lines().count()))
        .filter(|(_, lines)| *lines > MOST_LINES)
        .map(|(path, lines)| format!("{path}: {lines} lines: a room that wants a wall ({MOST_LINES} at most)"))
        .collect()
}
