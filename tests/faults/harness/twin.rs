//! The twin: the same storm in another file, in memory, to which nothing ever happens.

use std::path::{Path, PathBuf};

use course_register_core::data_file::DataFile;
use course_register_faults::Storm;
use course_register_tests::World;
use course_register_tests::work::prepare;

use crate::sql::{self, Seen};

const START: &str = "2026-03-03T09:00:00Z";

/// The twin, before its next step.
pub struct Twin {
    folder: tempfile::TempDir,
    world: World,
    storm: Storm,
    next: u64,
}

/// Where nothing waits for a disk.
pub fn in_memory() -> Result<tempfile::TempDir, String> {
    let shared = Path::new("/dev/shm");
    let place = if shared.is_dir() { shared.to_owned() } else { std::env::temp_dir() };
    let folder = tempfile::Builder::new().prefix("course-register-faults-").tempdir_in(place);
    folder.map_err(|why| format!("no temporary folder: {why}"))
}

/// Makes a data file with a course, people and follow-ups in it.
pub fn prepared_file(path: &Path) -> Result<(), String> {
    let file = DataFile::open(path).map_err(|why| format!("{}: {why}", path.display()))?;
    prepare(&mut World::over(file, START));
    Ok(())
}

pub fn copy(from: &Path, to: &Path) -> Result<(), String> {
    std::fs::copy(from, to).map(drop).map_err(|why| format!("{} to {}: {why}", from.display(), to.display()))
}

impl Twin {
    /// Of a file that is closed, before step `next`.
    pub fn of(file: &Path, storm: Storm, next: u64) -> Result<Twin, String> {
        let folder = in_memory()?;
        let path = folder.path().join("twin.courses");
        copy(file, &path)?;
        let file = DataFile::open(&path).map_err(|why| format!("the twin: {why}"))?;
        Ok(Twin { folder, world: World::over(file, START), storm, next })
    }

    /// Goes on until step `next` is the next one.
    pub fn go_to(&mut self, next: u64) {
        while self.next < next {
            self.storm.step(&mut self.world, self.next);
            self.next += 1;
        }
    }

    /// What is in it.
    pub fn seen(&self) -> Result<Seen, String> {
        sql::see(&self.copied("seen.courses")?)
    }

    /// The digest that the driver says at this point.
    pub fn digest(&self) -> Result<u64, String> {
        Ok(course_register_faults::digest(&self.world.file.dump().map_err(|why| why.to_string())?))
    }

    fn copied(&self, name: &str) -> Result<PathBuf, String> {
        let path = self.folder.path().join(name);
        copy(self.world.file.path(), &path)?;
        Ok(path)
    }
}
