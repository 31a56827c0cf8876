//! F24: the versions that must not be older, and what is known against those that are used.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::row::{Form, Measured, Round};

/// SQLite before this could lose a commit when a write-ahead log was reset.
const SQLITE: [u32; 3] = [3, 51, 3];

/// Tauri before this had a hole in what a page may call.
const TAURI: [u32; 3] = [2, 11, 1];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

pub fn run(round: &Round) -> Result<Measured, String> {
    let sqlite = rusqlite::version();
    at_least("SQLite", sqlite, SQLITE)?;
    let lock = std::fs::read_to_string(root().join("Cargo.lock")).map_err(|why| format!("Cargo.lock: {why}"))?;
    let tauri = locked(&lock, "tauri").ok_or("Cargo.lock names no tauri")?;
    at_least("tauri", tauri, TAURI)?;
    if at_least("SQLite", "3.51.2", SQLITE).is_ok() || at_least("tauri", "2.9.9", TAURI).is_ok() {
        return Err("CONTROL: an older version was not seen".to_owned());
    }
    let denied = if round.form == Form::Short { "cargo-deny: in the long form".to_owned() } else { cargo_deny()? };
    Ok(Measured {
        figure: format!("SQLite {sqlite} at run time, tauri {tauri} in Cargo.lock; {denied}"),
        control: "SQLite 3.51.2 and tauri 2.9.9: both refused".to_owned(),
    })
}

/// The version of a package in Cargo.lock.
fn locked<'t>(lock: &'t str, package: &str) -> Option<&'t str> {
    let (_, rest) = lock.split_once(&format!("name = \"{package}\"\nversion = \""))?;
    rest.split('"').next()
}

fn at_least(name: &str, version: &str, wanted: [u32; 3]) -> Result<(), String> {
    let numbers: Vec<u32> = version.split(['.', '-', '+']).map_while(|number| number.parse().ok()).collect();
    if numbers.as_slice() >= wanted.as_slice() {
        Ok(())
    } else {
        Err(format!("{name} {version} is older than {wanted:?}"))
    }
}

/// What cargo-deny finds; it is installed when it is missing.
fn cargo_deny() -> Result<String, String> {
    let cargo = |words: &[&str]| {
        let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        let said = cargo.current_dir(root()).args(words).stdin(Stdio::null()).output();
        said.map_err(|why| format!("cargo could not be started: {why}"))
    };
    let is_there = || cargo(&["deny", "--version"]).is_ok_and(|said| said.status.success());
    if !is_there() && (!cargo(&["install", "--locked", "--quiet", "cargo-deny"])?.status.success() || !is_there()) {
        return Ok(
            "cargo-deny is not here and could not be installed: licences and advisories were NOT looked at".to_owned()
        );
    }
    let check = |words: &[&str]| {
        let said = cargo(&[&["deny", "check", "--hide-inclusion-graph"], words].concat())?;
        let text = String::from_utf8_lossy(&said.stderr).into_owned();
        Ok::<_, String>((said.status.success(), text))
    };
    let (clean, text) = check(&["licenses", "bans", "sources"])?;
    if !clean {
        let errors: Vec<&str> = text.lines().filter(|line| line.contains("rror")).take(6).collect();
        return Err(format!("cargo-deny: {}", errors.join("; ")));
    }
    let config = std::fs::read_to_string(root().join("deny.toml")).map_err(|why| format!("deny.toml: {why}"))?;
    let exceptions = config.lines().filter(|line| line.trim_start().starts_with("{ ")).count();
    let known = match check(&["advisories"])? {
        (true, _) => "advisories clean".to_owned(),
        (false, text) if text.contains("failed to fetch advisory database") => {
            "the advisories could not be fetched (no way to github.com from here), so they were NOT looked at"
                .to_owned()
        }
        (false, text) => {
            let errors: Vec<&str> = text.lines().filter(|line| line.starts_with("error")).take(6).collect();
            return Err(format!("cargo-deny: {}", errors.join("; ")));
        }
    };
    Ok(format!(
        "cargo-deny: licences, bans and sources clean, {exceptions} exceptions with their reasons in deny.toml; {known}"
    ))
}
