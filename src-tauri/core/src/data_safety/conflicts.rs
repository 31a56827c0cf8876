//! Copies that a synchronised folder makes beside the data file when it was changed in two places: known by the names
//! that each service gives them.

use std::path::Path;

use super::place::Service;

/// The names of the conflict copies beside a data file, in order; none when the folder cannot be listed. `computer` is
/// this computer's name, which OneDrive uses.
#[must_use]
pub fn conflict_copies(data_file: &Path, service: Option<Service>, computer: &str) -> Vec<String> {
    let Some(name) = data_file.file_name().map(|name| name.to_string_lossy().into_owned()) else { return Vec::new() };
    let Ok(entries) = std::fs::read_dir(super::files::folder_of(data_file)) else { return Vec::new() };
    let mut found: Vec<String> = entries
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|other| is_conflict_copy(&name, other, service, computer))
        .collect();
    found.sort();
    found
}

/// Whether `other` is what a service calls a conflict copy of `name`. Names that say so themselves count everywhere; a
/// number or a computer's name, which people use too, only in the folder of the service that puts it there.
#[must_use]
pub fn is_conflict_copy(name: &str, other: &str, service: Option<Service>, computer: &str) -> bool {
    let (stem, ending) = split(name);
    let (other, others_ending) = split(other);
    if ending != others_ending {
        return false;
    }
    let Some(added) = other.strip_prefix(&stem).filter(|added| !added.is_empty()) else { return false };
    says_so(added)
        || match service {
            Some(Service::OneDrive) => added.strip_prefix('-').is_some_and(|added| is_computer(added, computer)),
            Some(Service::ICloud) => added.strip_prefix(' ').is_some_and(|number| is_number(number, 2)),
            Some(Service::GoogleDrive) => in_brackets(added).is_some_and(|number| is_number(number, 1)),
            _ => false,
        }
}

/// The name and its ending, in small letters: a conflict may be about nothing but capitals.
fn split(name: &str) -> (String, String) {
    let name = name.to_lowercase();
    match name.rsplit_once('.') {
        Some((stem, ending)) if !stem.is_empty() => (stem.to_owned(), ending.to_owned()),
        _ => (name, String::new()),
    }
}

/// Dropbox and Nextcloud: ` (… conflicted copy …)`, ` (case conflict)`; ownCloud: `_conflict-…`; Syncthing:
/// `.sync-conflict-…`.
fn says_so(added: &str) -> bool {
    let dated =
        |start: &str| added.strip_prefix(start).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    let bracketed = in_brackets(added).is_some_and(|words| {
        words.contains("conflicted copy") || words.starts_with("case clash") || is_kind_of_conflict(words)
    });
    bracketed || dated(".sync-conflict-") || dated("_conflict-")
}

/// `case conflict`, `unicode encoding conflict (1)`.
fn is_kind_of_conflict(words: &str) -> bool {
    let words = words.trim_end_matches(|c: char| c.is_ascii_digit() || " ()".contains(c));
    ["case conflict", "selective sync conflict", "unicode encoding conflict", "whitespace conflict"].contains(&words)
}

fn in_brackets(added: &str) -> Option<&str> {
    added.strip_prefix(" (")?.strip_suffix(')')
}

/// A small number: a year is what people write.
fn is_number(text: &str, least: u32) -> bool {
    text.len() <= 2 && !text.starts_with('0') && text.parse().is_ok_and(|number: u32| number >= least)
}

/// This computer's name, or one as Windows makes them; perhaps with a number behind it.
fn is_computer(added: &str, computer: &str) -> bool {
    let without_number =
        added.rsplit_once('-').filter(|(_, number)| is_number(number, 2)).map_or(added, |(name, _)| name);
    let made_by_windows = ["desktop-", "laptop-", "win-"]
        .iter()
        .filter_map(|start| without_number.strip_prefix(start))
        .any(|rest| (7..=11).contains(&rest.len()) && rest.chars().all(|c| c.is_ascii_alphanumeric()));
    let this_one = !computer.is_empty() && [added, without_number].contains(&computer.to_lowercase().as_str());
    made_by_windows || this_one
}

/// This computer's name, as far as it can be learnt without asking anybody.
pub(crate) fn this_computer() -> String {
    let named = ["COMPUTERNAME", "HOSTNAME"].iter().find_map(|name| std::env::var(name).ok());
    let named = named.or_else(|| std::fs::read_to_string("/etc/hostname").ok()).unwrap_or_default();
    named.trim().split('.').next().unwrap_or_default().to_owned()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
