//! The verdict after a fault, one for all of them: every acknowledged change is there, none is half applied, the file
//! is whole, the register's own rules hold, and history leads back to an empty register.

use std::path::Path;

use course_register_core::data_file::DataFile;
use course_register_core::error::Error;
use course_register_tests::World;

use crate::sql::{self, Seen};
use crate::twin::{Twin, copy, in_memory};

/// Judges a data file that nobody has open. `acknowledged` steps were acknowledged (or refused), one more may have been
/// under way. Answers which step comes next.
pub fn judge(path: &Path, twin: &mut Twin, acknowledged: u64) -> Result<u64, String> {
    let seen = opened_and_seen(path)?;
    twin.go_to(acknowledged);
    let before = twin.seen()?;
    if before.rows == seen.rows {
        return Ok(acknowledged);
    }
    twin.go_to(acknowledged + 1);
    let after = twin.seen()?;
    if after.rows == seen.rows {
        return Ok(acknowledged + 1);
    }
    let what = if seen.operations < before.operations { "LOST" } else { "HALF APPLIED OR FOREIGN" };
    Err(format!(
        "{what}: {acknowledged} steps were acknowledged; history has {} operations, it should have {} or {}. {}",
        seen.operations,
        before.operations,
        after.operations,
        first_difference(&before, &seen)
    ))
}

/// Opens a file as the program does, which settles what was under way, closes it, and looks at it without the core.
pub fn opened_and_seen(path: &Path) -> Result<Seen, String> {
    let file = DataFile::open(path).map_err(|why| format!("it does not open: {}", why.sentence(path)))?;
    file.dump().map_err(|why| format!("it cannot be read: {why}"))?;
    drop(file);
    if journal_to_play_back(path) {
        return Err("a journal that would be played back is left beside the file".to_owned());
    }
    let seen = sql::see(path)?;
    let wrong: Vec<&str> = seen.wrong.iter().chain(&seen.broken).map(String::as_str).collect();
    if wrong.is_empty() { Ok(seen) } else { Err(format!("WRONG IN THE FILE: {}", wrong.join("; "))) }
}

/// Whether what lies beside the file takes a step back when it is opened. A journal that was never synced begins with
/// a zero: it says nothing, and the next change takes its place.
pub fn journal_to_play_back(path: &Path) -> bool {
    let journal = path.with_file_name(format!("{}-journal", path.file_name().unwrap_or_default().display()));
    std::fs::read(journal).is_ok_and(|bytes| bytes.first().is_some_and(|first| *first != 0))
}

pub fn first_difference(wanted: &Seen, found: &Seen) -> String {
    let here = |row: &&String| !found.rows.contains(row);
    let there = |row: &&String| !wanted.rows.contains(row);
    let cut = |row: &String| row.chars().take(160).collect::<String>();
    match (wanted.rows.iter().find(here), found.rows.iter().find(there)) {
        (Some(missing), _) => format!("Missing, for one: {}", cut(missing)),
        (None, Some(more)) => format!("Too much, for one: {}", cut(more)),
        (None, None) => "The rows are in another order.".to_owned(),
    }
}

/// Takes back everything that history has, in a copy, and expects the register as it was when it was made.
pub fn history_leads_back(path: &Path) -> Result<u64, String> {
    let folder = in_memory()?;
    let open = |name: &str| {
        let file = DataFile::open(&folder.path().join(name)).map_err(|why| format!("{name}: {why}"))?;
        Ok::<World, String>(World::over(file, "2026-04-28T09:00:00Z"))
    };
    copy(path, &folder.path().join("back.courses"))?;
    let (mut back, fresh) = (open("back.courses")?, open("fresh.courses")?);
    let mut taken_back = 0;
    loop {
        let moment = back.moment();
        match back.file.undo(&moment) {
            Ok(_) => taken_back += 1,
            Err(Error::Refused { message, .. }) if message == "There is nothing to undo." => break,
            Err(why) => return Err(format!("history does not lead back: {}", why.problem().message)),
        }
    }
    if back.dump() == fresh.dump() {
        Ok(taken_back)
    } else {
        Err(format!(
            "HISTORY DOES NOT LEAD BACK: {taken_back} steps were taken back, and {:?} is left",
            back.dump().first()
        ))
    }
}

/// A sentence for an administrator: what is wrong and what to do, without the words of a machine.
pub fn plain(sentence: &str) -> Result<(), String> {
    let machine = ["SQLite", "sqlite", "Error", "errno", "code", "Io(", "kind", "EIO", "None"];
    if sentence.len() < 20 || !sentence.ends_with('.') || machine.iter().any(|word| sentence.contains(word)) {
        return Err(format!("not a plain sentence: “{sentence}”"));
    }
    Ok(())
}
