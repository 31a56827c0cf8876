//! `cargo xtask run [-- FILE]`: from a fresh clone to the open window.

use crate::command::{cargo, root, succeed};
use crate::system;

/// Installs what is missing, builds, and opens the window on the given file or on the default one.
pub fn run(words: &[String]) -> Result<(), String> {
    let files = match words.split_first() {
        Some((dashes, rest)) if dashes == "--" => rest,
        _ => words,
    };
    system::ready_to_build()?;
    let mut build = cargo();
    build.args(["build", "--package", "course-register"]);
    succeed(&mut build)?;
    if cfg!(target_os = "linux")
        && ["DISPLAY", "WAYLAND_DISPLAY"].iter().all(|name| std::env::var_os(name).is_none_or(|value| value.is_empty()))
    {
        return Err("The program is built, but there is no screen here to open its window on: neither DISPLAY nor WAYLAND_DISPLAY is set.".into());
    }
    let mut open = cargo();
    // A relative FILE is meant from where the command was typed, so we do not move to the root.
    if let Ok(here) = std::env::current_dir() {
        open.current_dir(here);
    }
    open.args(["run", "--quiet", "--package", "course-register"])
        .arg("--manifest-path")
        .arg(root().join("Cargo.toml"))
        .arg("--")
        .args(files);
    succeed(&mut open)
}
