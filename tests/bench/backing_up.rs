//! P10: a backup, synced and looked through, against `sqlite3 .backup` with its own integrity check.

use std::path::Path;
use std::process::Command;

use course_register_core::data_file::DataFile;
use course_register_core::data_safety::{Go, Why, back_up};

use crate::marking::moment;
use crate::measured::{pair, timed};
use crate::peers;

pub fn measure(path: &Path) -> Result<(), String> {
    let folder = tempfile::tempdir_in(path.parent().unwrap_or(Path::new("."))).map_err(|why| why.to_string())?;
    let (ours, theirs) = (folder.path().join("ours.courses"), folder.path().join("theirs.courses"));
    for copy in [&ours, &theirs] {
        std::fs::copy(path, copy).map_err(|why| why.to_string())?;
    }
    let file = DataFile::open(&ours).map_err(|why| why.to_string())?;
    let copy = folder.path().join("copy.courses");
    pair(
        ("P10", "a backup, synced and looked through, against sqlite3 .backup and its check", 1.5),
        || {
            let moment = moment();
            let (took, done) = timed(|| back_up(&file, Why::ByHand, &moment, &mut |_| Go::On));
            done.map(|_| took).map_err(|why| why.to_string())
        },
        || {
            let _ = std::fs::remove_file(&copy);
            let mut backup = peers::sqlite3(&[], &theirs, &format!(".backup {}", copy.display()));
            let took = peers::run(&mut backup)?;
            let checked =
                peers::run(&mut peers::sqlite3(&[], &copy, "PRAGMA integrity_check; PRAGMA foreign_key_check"))?;
            Ok(took + checked + peers::run(Command::new("sync").arg(&copy))?)
        },
    )
}
