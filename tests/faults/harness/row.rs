//! One row of the table: a fault, the figure that is wanted, and the function that measures it.

use std::path::{Path, PathBuf};

use crate::chance::Chance;
use crate::{f01_kill, f04_syncs};

/// How much is done: everything, or what fits into every test run.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Everything.
    Long,
    /// Part of every test run.
    Short,
}

impl Form {
    pub fn word(self) -> &'static str {
        match self {
            Form::Long => "long",
            Form::Short => "short",
        }
    }

    /// One of two numbers.
    pub fn of<T>(self, long: T, short: T) -> T {
        match self {
            Form::Long => long,
            Form::Short => short,
        }
    }
}

/// What a row cannot do without.
#[derive(Clone, Copy)]
pub enum Need {
    Linux,
    Program(&'static str),
}

/// A fault of the table.
pub struct Row {
    pub name: &'static str,
    pub fault: &'static str,
    pub wanted: fn(Form) -> String,
    pub needs: &'static [Need],
    pub run: fn(&Round) -> Result<Measured, String>,
}

/// What was measured, when it is as wanted; what is not is an error in words.
pub struct Measured {
    /// The figure.
    pub figure: String,
    /// How this harness was seen to fail.
    pub control: String,
}

/// How a row ended.
pub enum Ended {
    Met(Measured),
    Missed(String),
    Skipped(String),
}

impl Ended {
    pub fn of(result: Result<Measured, String>) -> Ended {
        result.map_or_else(Ended::Missed, Ended::Met)
    }
}

/// What a row is run with: a temporary folder of its own and its chances.
pub struct Round {
    pub form: Form,
    pub seed: u64,
    folder: tempfile::TempDir,
}

impl Round {
    pub fn new(form: Form, seed: u64) -> Result<Round, String> {
        let folder = tempfile::Builder::new().prefix("course-register-faults-").tempdir();
        Ok(Round { form, seed, folder: folder.map_err(|why| format!("no temporary folder: {why}"))? })
    }

    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// A new empty folder in it.
    pub fn new_folder(&self, name: &str) -> Result<PathBuf, String> {
        let path = self.folder.path().join(name);
        std::fs::create_dir_all(&path).map_err(|why| format!("{}: {why}", path.display()))?;
        Ok(path)
    }

    pub fn chance(&self) -> Chance {
        Chance::of(self.seed)
    }
}

pub const ROWS: &[Row] = &[
    Row {
        name: "F1",
        fault: "SIGKILL at random moments of a storm of real operations",
        wanted: |form| format!("{} kills, 0 lost", f01_kill::kills(form)),
        needs: &[],
        run: f01_kill::run,
    },
    Row {
        name: "F4",
        fault: "syncs for each acknowledged commit",
        wanted: |_| "at least 1".to_owned(),
        needs: &[Need::Linux, Need::Program("strace")],
        run: f04_syncs::run,
    },
];

impl Row {
    /// What this machine lacks for the row, if anything.
    pub fn missing_here(&self) -> Option<String> {
        self.needs.iter().find_map(|need| match need {
            Need::Linux => (!cfg!(target_os = "linux")).then(|| "needs Linux".to_owned()),
            Need::Program(name) => (!on_path(name)).then(|| format!("needs the program {name}")),
        })
    }
}

fn on_path(program: &str) -> bool {
    std::env::var_os("PATH")
        .is_some_and(|path| std::env::split_paths(&path).any(|folder| folder.join(program).is_file()))
}
