//! The large files, made once and kept under `target/bench` for as long as what makes them is the same.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::command::{root, succeed};

const SEED: &str = "1";

/// What decides what is in the files: the generator and the schema.
const MADE_BY: &[&str] = &[
    "tests/support/large.rs",
    "tests/support/large",
    "tests/support/crowd.rs",
    "tests/support/courses.rs",
    "src-tauri/core/src/store/migrations",
];

/// Where they are.
pub fn folder() -> Result<PathBuf, String> {
    let folder = root().join("target").join("bench");
    fs::create_dir_all(&folder).map_err(|why| format!("{}: {why}.", folder.display()))?;
    Ok(folder)
}

/// Makes those that are missing or out of date; the largest takes minutes.
pub fn make(driver: &Path, folder: &Path, sizes: &[usize]) -> Result<(), String> {
    let key = key()?;
    for size in sizes {
        let (file, mark) = (folder.join(format!("{size}.courses")), folder.join(format!("{size}.key")));
        if file.is_file() && fs::read_to_string(&mark).is_ok_and(|found| found == key) {
            continue;
        }
        println!("Making a file of {size} courses");
        let _ = fs::remove_file(&file);
        // Made in memory where there is some: a hundred thousand commits need no disk.
        let memory = Path::new("/dev/shm");
        let place = if memory.is_dir() { memory } else { folder };
        let new = place.join(format!("course-register-bench-{}.courses", std::process::id()));
        let made = succeed(Command::new(driver).arg("make").arg(&new).args([&size.to_string(), SEED]));
        let moved = made.and_then(|()| fs::copy(&new, &file).map_err(|why| format!("{}: {why}.", file.display())));
        let _ = fs::remove_file(&new);
        moved?;
        fs::write(&mark, &key).map_err(|why| format!("{}: {why}.", mark.display()))?;
    }
    Ok(())
}

/// Another one whenever the generator, the schema or the seed is.
fn key() -> Result<String, String> {
    let mut hash = DefaultHasher::new();
    SEED.hash(&mut hash);
    for part in MADE_BY {
        hash_all(&root().join(part), &mut hash)?;
    }
    Ok(format!("{:016x}", hash.finish()))
}

fn hash_all(place: &Path, hash: &mut DefaultHasher) -> Result<(), String> {
    let said = |why: std::io::Error| format!("{}: {why}.", place.display());
    if place.is_dir() {
        let entries = fs::read_dir(place).map_err(said)?;
        let mut inside =
            entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>().map_err(said)?;
        inside.sort();
        return inside.iter().try_for_each(|one| hash_all(one, hash));
    }
    fs::read(place).map_err(said)?.hash(hash);
    Ok(())
}
