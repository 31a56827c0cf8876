//! The names of backups, and of what lies beside the data file. A name is for people, `000123 2026-11-26 09.12
//! start.courses`, with the time in London; the number in it orders backups.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeZone, Utc};
use chrono_tz::Europe::London;

use super::model::Why;

/// How the name of a data file ends.
const ENDING: &str = ".courses";

/// The most bytes that a file system takes as a name.
const LONGEST: usize = 255;

const WHY: [(Why, &str); 7] = [
    (Why::Start, "start"),
    (Why::Close, "close"),
    (Why::WhileOpen, "while open"),
    (Why::BeforeImport, "before import"),
    (Why::BeforeMigration, "before migration"),
    (Why::BeforeRestore, "before restore"),
    (Why::ByHand, "by hand"),
];

/// What a backup's name says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Named {
    pub(super) number: u32,
    /// To the minute.
    pub(super) made_at: DateTime<Utc>,
    pub(super) why: Why,
}

/// The name of a backup.
pub(super) fn backup_name(number: u32, made_at: DateTime<Utc>, why: Why) -> String {
    let words = WHY.iter().find(|(known, _)| *known == why).map_or("", |(_, words)| *words);
    format!("{number:06} {} {words}{ENDING}", made_at.with_timezone(&London).format("%Y-%m-%d %H.%M"))
}

/// What a name says, when it is a backup's.
pub(super) fn parse(name: &str) -> Option<Named> {
    let (number, rest) = name.strip_suffix(ENDING)?.split_once(' ')?;
    if number.len() < 6 || !number.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let (time, words) = rest.split_at_checked("2026-11-26 09.12".len())?;
    let local = NaiveDateTime::parse_from_str(time, "%Y-%m-%d %H.%M").ok()?;
    let words = words.strip_prefix(' ')?;
    let why = WHY.iter().find(|(_, known)| *known == words)?.0;
    let made_at = London.from_local_datetime(&local).earliest()?.with_timezone(&Utc);
    Some(Named { number: number.parse().ok()?, made_at, why })
}

/// The day in London.
pub(super) fn day(at: DateTime<Utc>) -> NaiveDate {
    at.with_timezone(&London).date_naive()
}

/// The folder of a data file's backups, beside it.
pub(super) fn folder_beside(data_file: &Path) -> PathBuf {
    beside(data_file, " backups", "")
}

/// The name under which a data file is set aside, when it is damaged and something else is put in its place.
pub(super) fn set_aside(data_file: &Path, at: DateTime<Utc>, attempt: u32) -> PathBuf {
    at_that_time(data_file, "set aside", at, attempt)
}

/// The name under which what was open is kept, when another file was put in its place.
pub(super) fn kept(data_file: &Path, at: DateTime<Utc>, attempt: u32) -> PathBuf {
    at_that_time(data_file, "kept", at, attempt)
}

/// The name of the file into which what can be read of a damaged one is saved.
pub(super) fn rescued(data_file: &Path, at: DateTime<Utc>, attempt: u32) -> PathBuf {
    at_that_time(data_file, "rescued", at, attempt)
}

/// The name of a copy that somebody saves.
pub(super) fn on_that_day(data_file: &Path, at: DateTime<Utc>) -> PathBuf {
    beside(data_file, &format!(" {}", day(at).format("%Y-%m-%d")), ENDING)
}

fn at_that_time(data_file: &Path, what: &str, at: DateTime<Utc>, attempt: u32) -> PathBuf {
    let again = if attempt > 1 { format!(", {attempt}") } else { String::new() };
    let when = at.with_timezone(&London).format("%Y-%m-%d %H.%M");
    beside(data_file, &format!(" ({what} {when}{again})"), ENDING)
}

/// The data file's name without its ending, shortened if need be, then these words.
fn beside(data_file: &Path, words: &str, ending: &str) -> PathBuf {
    let is_usual = data_file.extension() == Some(OsStr::new(&ENDING[1..]));
    let stem = if is_usual { data_file.file_stem() } else { data_file.file_name() };
    let mut name = OsString::from(stem.unwrap_or(OsStr::new("Course Register")));
    if name.len() + words.len() + ending.len() > LONGEST {
        name = shortened(&name.to_string_lossy(), LONGEST - words.len() - ending.len()).into();
    }
    name.push(words);
    name.push(ending);
    data_file.with_file_name(name)
}

fn shortened(text: &str, most_bytes: usize) -> String {
    let end = (0..=most_bytes.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    text[..end].to_owned()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_name_says_number_time_and_reason() {
        for (number, at, why, name) in [
            (123, "2026-11-26T09:12:40Z", Why::Start, "000123 2026-11-26 09.12 start.courses"),
            (1, "2026-06-30T23:30:00Z", Why::WhileOpen, "000001 2026-07-01 00.30 while open.courses"),
            (1_234_567, "2026-01-05T00:00:00Z", Why::ByHand, "1234567 2026-01-05 00.00 by hand.courses"),
        ] {
            let at: DateTime<Utc> = at.parse().unwrap();
            assert_eq!(backup_name(number, at, why), name);
            let parsed = parse(name).unwrap();
            assert_eq!((parsed.number, parsed.why), (number, why));
            assert_eq!((at - parsed.made_at).num_minutes(), 0, "{name}");
        }
        for (why, _) in WHY {
            assert_eq!(parse(&backup_name(1, Utc.timestamp_opt(0, 0).unwrap(), why)).unwrap().why, why);
        }
    }

    #[test]
    fn other_files_are_not_backups() {
        for name in [
            "",
            "000123.courses",
            "000123 2026-11-26 09.12.courses",
            "000123 2026-11-26 09.12 start",
            "000123 2026-11-26 09.12 start (1).courses",
            "000123 2026-11-26 09.12 someday.courses",
            "000123 2026-13-26 09.12 start.courses",
            "000123 2026-11-26 09:12 start.courses",
            "123 2026-11-26 09.12 start.courses",
            "+00123 2026-11-26 09.12 start.courses",
            "99999999999 2026-11-26 09.12 start.courses",
            "000123 2026-11-26 09.1é start.courses",
            "settings.json",
        ] {
            assert_eq!(parse(name), None, "{name:?}");
        }
    }

    #[test]
    fn what_lies_beside_a_data_file_is_named_after_it() {
        let at: DateTime<Utc> = "2026-11-26T09:12:00Z".parse().unwrap();
        let long = "ł".repeat(123);
        for (file, folder, aside) in [
            (
                "/a b/Course Register.courses",
                "/a b/Course Register backups".to_owned(),
                "/a b/Course Register (set aside 2026-11-26 09.12).courses".to_owned(),
            ),
            (
                "/مريم 😀.courses",
                "/مريم 😀 backups".to_owned(),
                "/مريم 😀 (set aside 2026-11-26 09.12).courses".to_owned(),
            ),
            ("/a.db", "/a.db backups".to_owned(), "/a.db (set aside 2026-11-26 09.12).courses".to_owned()),
            ("/a.b.courses", "/a.b backups".to_owned(), "/a.b (set aside 2026-11-26 09.12).courses".to_owned()),
            (
                &format!("/{long}.courses"),
                format!("/{long} backups"),
                format!("/{} (set aside 2026-11-26 09.12).courses", "ł".repeat(109)),
            ),
        ] {
            assert_eq!(folder_beside(Path::new(file)), Path::new(&folder));
            assert_eq!(set_aside(Path::new(file), at, 1), Path::new(&aside));
        }
        let again = set_aside(Path::new("/a.courses"), at, 2);
        assert_eq!(again, Path::new("/a (set aside 2026-11-26 09.12, 2).courses"));
        let longest = set_aside(Path::new(&format!("/{}", "x".repeat(255))), at, 1);
        assert_eq!(longest.file_name().unwrap().len(), 255);
    }
}
