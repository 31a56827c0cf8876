//! Every piece of work with many writes.

mod backups;
mod migration;

use std::path::Path;
use std::process::Command;

use course_register_core::courses::add_requirement;
use course_register_core::data_file::DataFile;
use course_register_core::ids::CourseId;
use course_register_faults::Line;
use course_register_tests::work::all_approved;
use course_register_tests::{World, crowd};

use crate::driver::command;
use crate::scene::{FILE, Scene, after, copied, same};
use crate::twin::in_memory;
use crate::verdict::opened_and_seen;

pub use migration::migrations;

/// All there are, with so many people on the course.
pub fn scenes(count: usize) -> Result<Vec<Scene>, String> {
    let many = many(count)?;
    let mut all = vec![
        first_start()?,
        bulk("bulk", many.path(), 2 * count)?,
        bulk("import", many.path(), 5 * count)?,
        bulk("issue", approved(many.path())?.path(), count)?,
        export(many.path())?,
    ];
    let shelf = backups::shelf()?;
    all.extend([backups::backup(shelf.path())?, backups::restore(shelf.path())?]);
    all.extend(migrations()?);
    Ok(all)
}

/// A folder with a register of many people.
fn many(count: usize) -> Result<tempfile::TempDir, String> {
    let folder = in_memory()?;
    let path = folder.path().join(FILE);
    crowd(&path, count);
    let file = DataFile::open(&path).map_err(|why| why.to_string())?;
    let mut world = World::over(file, "2026-02-01T09:00:00Z");
    let moment = world.moment();
    add_requirement(&world.file, &moment, CourseId(1), "Reference received").map_err(|why| why.to_string())?;
    Ok(folder)
}

/// The same register after the course, in which everybody on it asked for a certificate and was approved.
fn approved(many: &Path) -> Result<tempfile::TempDir, String> {
    let folder = copied(many)?;
    let file = DataFile::open(&folder.path().join(FILE)).map_err(|why| why.to_string())?;
    let mut world = World::over(file, "2026-05-30T09:00:00Z");
    all_approved(&mut world).map_err(|why| why.problem().message)?;
    Ok(folder)
}

/// The first start ever: there is no file yet, or a whole one.
fn first_start() -> Result<Scene, String> {
    let words = |folder: &Path| command("start", &folder.join(FILE));
    let fresh = after(in_memory()?.path(), words)?;
    Ok(Scene {
        name: "first start",
        before: in_memory()?,
        words,
        judge: Box::new(move |folder, gone| {
            let path = folder.join(FILE);
            if path.exists() {
                // Before anybody opens it: under its name it is whole.
                same(&fresh, &crate::sql::see(&path)?)?;
            } else if gone.heard.contains(&(Line::Open { writing: true })) {
                return Err("it was open, and it is not there".to_owned());
            }
            same(&fresh, &opened_and_seen(&path)?)
        }),
    })
}

/// Many rows in one operation, as an import has: all of them or none. `rows`: at least so many more than before.
fn bulk(piece: &'static str, many: &Path, rows: usize) -> Result<Scene, String> {
    let words: fn(&Path) -> Command = match piece {
        "import" => |folder| command("import", &folder.join(FILE)),
        "issue" => |folder| command("issue", &folder.join(FILE)),
        _ => |folder| command("bulk", &folder.join(FILE)),
    };
    let before = opened_and_seen(&many.join(FILE))?;
    let done = after(copied(many)?.path(), words)?;
    if done.rows.len() < before.rows.len() + rows {
        return Err(format!("{piece} does not make {rows} rows"));
    }
    Ok(Scene {
        name: piece,
        before: copied(many)?,
        words,
        judge: Box::new(move |folder, gone| {
            let seen = opened_and_seen(&folder.join(FILE))?;
            let acknowledged = gone.heard.iter().any(|line| matches!(line, Line::Done { .. }));
            match (same(&done, &seen), acknowledged) {
                (Ok(()), _) => Ok(()),
                (Err(why), true) => Err(format!("LOST: it was acknowledged. {why}")),
                (Err(_), false) => same(&before, &seen),
            }
        }),
    })
}

/// An export over an older one: the older one or the new one, and the data file as it was.
fn export(many: &Path) -> Result<Scene, String> {
    fn words(folder: &Path) -> Command {
        let mut words = command("export", &folder.join(FILE));
        words.arg("--to").arg(folder.join("participants.csv"));
        words
    }
    let older = b"what was exported yesterday\r\n";
    let before = copied(many)?;
    std::fs::write(before.path().join("participants.csv"), older).map_err(|why| why.to_string())?;
    let whole = copied(before.path())?;
    let register = after(whole.path(), words)?;
    let csv = std::fs::read(whole.path().join("participants.csv")).map_err(|why| why.to_string())?;
    Ok(Scene {
        name: "export",
        before,
        words,
        judge: Box::new(move |folder, gone| {
            let found = std::fs::read(folder.join("participants.csv")).map_err(|why| format!("the export: {why}"))?;
            if found != csv && (found != older || gone.heard.contains(&Line::End)) {
                return Err(format!("the export is partial: {} of {} bytes", found.len(), csv.len()));
            }
            same(&register, &opened_and_seen(&folder.join(FILE))?)
        }),
    })
}
