//! The second place for backups, such as a stick or a network drive: a copy of each finished backup goes there. It may
//! be missing, slow or full; what is beside the data file does not depend on it.
//!
//! Backups lie in a folder of their own there, which is made when the place is chosen and never again by itself: where
//! a drive is not mounted, the empty folder in its place must not be taken for it. Only what was put there by this
//! program is ever taken away.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use chrono::{DateTime, TimeDelta, Utc};

use super::error::BackupError;
use super::kept::Kept;
use super::settings::SecondPlaceSettings;
use super::shelf::{MARGIN, Shelf};
use super::thinning::{self, Candidate};
use super::{files, naming};
use crate::calendar::display::long_date;
use crate::moment::Moment;

/// So long the second place may be away before there is a warning.
const WITHOUT_WARNING: TimeDelta = TimeDelta::days(7);

/// Chooses the second place, or none any more; makes the folder of backups there. What lies in an earlier second place
/// stays there.
///
/// # Errors
/// That it is where the backups lie already, or that nothing can be written there.
pub fn choose_second_place(shelf: &Shelf, folder: Option<&Path>, moment: &Moment) -> Result<(), BackupError> {
    let chosen = match folder {
        None => None,
        Some(folder) => {
            let place = place_in(folder, shelf);
            let canonical = |path: &Path| std::fs::canonicalize(path).ok();
            if canonical(&place).is_some() && canonical(&place) == canonical(shelf.folder()) {
                return Err(BackupError::SecondPlaceIsTheFirst);
            }
            files::make_private_folder(&place).and_then(|()| files::begin(&place)).map_err(|error| failed(&error))?;
            Some(SecondPlaceSettings {
                folder: folder.to_string_lossy().into_owned(),
                chosen_at: moment.now(),
                last_at: None,
                is_there: true,
                failed: None,
                arrived: Vec::new(),
            })
        }
    };
    shelf.set_settings(|settings| {
        let earlier = settings.second_place.take();
        settings.second_place = chosen.map(|chosen| match earlier {
            // The same one again: what was put there is known.
            Some(earlier) if earlier.folder == chosen.folder => {
                SecondPlaceSettings { arrived: earlier.arrived, ..chosen }
            }
            _ => chosen,
        });
    })?;
    Ok(())
}

/// Copies a finished backup to the second place, if there is one: under another name, synced, compared byte for byte,
/// and then named; then what need not stay goes there too.
///
/// # Errors
/// That it is missing or did not take it. The backup itself is safe where it is.
pub fn to_second_place(shelf: &Shelf, kept: &Kept, moment: &Moment) -> Result<(), BackupError> {
    let Some(chosen) = shelf.settings().second_place else { return Ok(()) };
    let place = place_in(Path::new(&chosen.folder), shelf);
    let arrived = put(&place, kept);
    let (is_there, failed) = match &arrived {
        Ok(()) => (true, None),
        Err(BackupError::SecondPlaceMissing) => (false, None),
        Err(error) => (true, Some(error.sentence())),
    };
    let name = kept.name();
    let mut most_bytes = 0;
    let noted = shelf.set_settings(|settings| {
        most_bytes = settings.most_bytes();
        let Some(second) = settings.second_place.as_mut().filter(|second| second.folder == chosen.folder) else {
            return;
        };
        (second.is_there, second.failed) = (is_there, failed);
        if arrived.is_ok() {
            second.last_at = Some(moment.now());
            if !second.arrived.contains(&name) {
                second.arrived.push(name);
            }
            second.arrived = thinned(&place, &second.arrived, most_bytes);
        }
    });
    arrived.and(noted.map(drop))
}

fn place_in(folder: &Path, shelf: &Shelf) -> PathBuf {
    folder.join(shelf.folder().file_name().unwrap_or_default())
}

fn put(place: &Path, kept: &Kept) -> Result<(), BackupError> {
    if !place.is_dir() {
        return Err(BackupError::SecondPlaceMissing);
    }
    files::sweep(place);
    let sent = match &kept.sha256 {
        Some(sha256) => sha256.clone(),
        None => files::fingerprint(&kept.path)?,
    };
    let name = place.join(kept.name());
    let same = |path: &Path| files::fingerprint(path).map(|there| there == sent);
    if name.exists() {
        return if same(&name).map_err(|error| failed(&error))? { Ok(()) } else { Err(BackupError::SecondPlaceTaken) };
    }
    if files::free_space(place).is_some_and(|free| free < kept.bytes.saturating_add(MARGIN)) {
        return Err(BackupError::SecondPlaceFull);
    }
    let mut from = std::fs::File::open(&kept.path)?;
    let mut file = files::begin(place).map_err(|error| failed(&error))?;
    io::copy(&mut from, file.as_file_mut()).map_err(|error| failed(&error))?;
    file.as_file().sync_all().map_err(|error| failed(&error))?;
    if !same(file.path()).map_err(|error| failed(&error))? {
        return Err(BackupError::SecondPlaceDiffers);
    }
    files::name_it(file, &name).map_err(|error| failed(&error))?;
    files::sync_folder(place);
    Ok(())
}

/// Takes away what need not stay of those that were put there; answers those that are there still.
fn thinned(place: &Path, arrived: &[String], most_bytes: u64) -> Vec<String> {
    let there: Vec<(&String, Candidate)> = arrived
        .iter()
        .filter_map(|name| {
            let named = naming::parse(name)?;
            let bytes = std::fs::metadata(place.join(name)).ok()?.len();
            Some((name, Candidate { number: named.number, day: naming::day(named.made_at), bytes }))
        })
        .collect();
    let candidates: Vec<Candidate> = there.iter().map(|(_, candidate)| *candidate).collect();
    let going = thinning::to_delete(&candidates, most_bytes);
    let stays = |name: &str, number: u32| !going.contains(&number) || std::fs::remove_file(place.join(name)).is_err();
    there.iter().filter(|(name, candidate)| stays(name, candidate.number)).map(|(name, _)| (*name).clone()).collect()
}

fn failed(error: &io::Error) -> BackupError {
    match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => BackupError::SecondPlaceMissing,
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => BackupError::SecondPlaceFull,
        kind => BackupError::SecondPlaceFailed(kind),
    }
}

/// What is to be said of the second place: at once when it is there and did not take a backup, and when it has been
/// missing for a week. A clock that says less than it did is not trusted to know that.
#[must_use]
pub fn second_place_warning(second: &SecondPlaceSettings, now: DateTime<Utc>) -> Option<String> {
    if second.is_there {
        return second.failed.clone();
    }
    let since = second.last_at.unwrap_or(second.chosen_at);
    let away = now - since;
    if (TimeDelta::days(-1)..WITHOUT_WARNING).contains(&away) {
        return None;
    }
    Some(format!(
        "No backup has reached the second place since {}: its drive or folder is not there. Connect it, or choose another folder.",
        long_date(naming::day(since))
    ))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_second_place_that_is_missing_for_a_week_is_warned_of() {
        let at = |text: &str| text.parse::<DateTime<Utc>>().unwrap();
        let second = |last_at: Option<&str>, is_there, failed: Option<&str>| SecondPlaceSettings {
            folder: "E:\\".to_owned(),
            chosen_at: at("2026-11-10T09:00:00Z"),
            last_at: last_at.map(at),
            is_there,
            failed: failed.map(str::to_owned),
            arrived: Vec::new(),
        };
        let since = |date: &str| {
            Some(format!(
                "No backup has reached the second place since {date}: its drive or folder is not there. Connect it, or choose another folder."
            ))
        };
        let now = at("2026-11-26T09:00:00Z");
        for (second, expected) in [
            (second(Some("2026-11-26T09:00:00Z"), true, None), None),
            (second(Some("2026-01-01T09:00:00Z"), true, None), None),
            (second(Some("2026-11-26T09:00:00Z"), true, Some("It is full.")), Some("It is full.".to_owned())),
            (second(Some("2026-11-19T09:00:01Z"), false, None), None),
            (second(Some("2026-11-19T09:00:00Z"), false, None), since("Thursday 19 November 2026")),
            (second(None, false, None), since("Tuesday 10 November 2026")),
            // The clock was ahead when the last one arrived.
            (second(Some("2036-11-19T09:00:00Z"), false, None), since("Wednesday 19 November 2036")),
            (second(Some("2026-11-26T20:00:00Z"), false, None), None),
        ] {
            assert_eq!(second_place_warning(&second, now), expected, "{second:?}");
        }
    }
}
