//! A data file of an older schema is brought up to date, after a copy of it was made.

use std::path::Path;

use course_register_core::data_file::DataFile;
use course_register_core::store::OpenError;
use course_register_faults::Line;
use course_register_tests::schema::{dumps, file_of};

use crate::driver::command;
use crate::scene::{FILE, Scene, after, copied, same};
use crate::sql::see;
use crate::twin::in_memory;

/// One for each older schema of which there is a dump.
pub fn migrations() -> Result<Vec<Scene>, String> {
    let scenes: Vec<Scene> = dumps().iter().map(|(_, dump)| migration(dump)).collect::<Result<_, _>>()?;
    if scenes.is_empty() { Err("there is no dump of an older schema".to_owned()) } else { Ok(scenes) }
}

fn migration(dump: &Path) -> Result<Scene, String> {
    let words = |folder: &Path| command("start", &folder.join(FILE));
    let before = in_memory()?;
    file_of(dump, &before.path().join(FILE));
    let older = see(&before.path().join(FILE))?;
    let undisturbed = copied(before.path())?;
    let updated = after(undisturbed.path(), words)?;
    Ok(Scene {
        name: "migration",
        before,
        words,
        judge: Box::new(move |folder, gone| {
            let path = folder.join(FILE);
            // Opening takes back what was half done; it does not go on with the update by itself.
            match DataFile::open(&path).map(drop) {
                Ok(()) | Err(OpenError::Older { .. }) => {}
                Err(why) => return Err(format!("it does not open: {}", why.sentence(&path))),
            }
            let seen = see(&path)?;
            let copies = std::fs::read_dir(folder.join("register backups")).into_iter().flatten().flatten();
            let copies = copies.map(|entry| entry.path()).filter(|path| {
                let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
                name.ends_with(".courses") && !name.starts_with('.')
            });
            let mut kept = 0;
            for copy in copies {
                same(&older, &see(&copy)?).map_err(|why| format!("{}: {why}", copy.display()))?;
                kept += 1;
            }
            match (same(&updated, &seen), gone.heard.contains(&Line::End)) {
                (Ok(()), _) if kept > 0 => Ok(()),
                (Ok(()), _) => Err("LOST: no copy was made before".to_owned()),
                (Err(why), true) => Err(format!("LOST: it was open. {why}")),
                (Err(_), false) => same(&older, &seen),
            }
        }),
    })
}
