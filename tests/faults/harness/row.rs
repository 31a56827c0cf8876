//! One row of the table: a fault, the figure that is wanted, and the function that measures it.

use std::path::{Path, PathBuf};

use crate::chance::Chance;
use crate::{f01_kill, f02_every_call, f03_power_cut, f04_syncs, f05_errors, f06_full_disk, f10_two_at_once, place};

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
    Root,
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
        name: "F2",
        fault: "SIGKILL at every write, sync, rename, unlink and open of each piece of work",
        wanted: |form| format!("{}, 0 bad", form.of("all points", "some of all points")),
        needs: &[Need::Linux, Need::Program("strace")],
        run: f02_every_call::run,
    },
    Row {
        name: "F3",
        fault: "power cut: ext4 that writes nothing by itself, the backing image copied and mounted",
        wanted: |form| format!("{} cuts, 0 acknowledged lost; without syncs rows are lost", f03_power_cut::cuts(form)),
        needs: &[
            Need::Linux,
            Need::Root,
            Need::Program("mkfs.ext4"),
            Need::Program("losetup"),
            Need::Program("strace"),
        ],
        run: f03_power_cut::run,
    },
    Row {
        name: "F4",
        fault: "syncs for each acknowledged commit",
        wanted: |_| "at least 1".to_owned(),
        needs: &[Need::Linux, Need::Program("strace")],
        run: f04_syncs::run,
    },
    Row {
        name: "F5",
        fault: "EIO and ENOSPC at each write and sync",
        wanted: |_| "nothing acknowledged after the error, a plain message, works again".to_owned(),
        needs: &[Need::Linux, Need::Program("strace")],
        run: f05_errors::run,
    },
    Row {
        name: "F6",
        fault: "a tmpfs of 256 KiB to 8 MiB, each writing path",
        wanted: |form| {
            format!("{} sizes: old data and backups byte-identical, no partial file", f06_full_disk::sizes(form).len())
        },
        needs: &[Need::Linux, Need::Root],
        run: f06_full_disk::run,
    },
    Row {
        name: "F10",
        fault: "two copies started at once",
        wanted: |form| {
            format!("{} races: exactly one writes, the other says so within 2 s", f10_two_at_once::races(form))
        },
        needs: &[],
        run: f10_two_at_once::run,
    },
];

impl Row {
    /// What this machine lacks for the row, if anything.
    pub fn missing_here(&self) -> Option<String> {
        self.needs.iter().find_map(|need| match need {
            Need::Linux => (!cfg!(target_os = "linux")).then(|| "needs Linux".to_owned()),
            Need::Root => (!place::can_mount()).then(|| "needs root".to_owned()),
            Need::Program(name) => (!on_path(name)).then(|| format!("needs the program {name}")),
        })
    }
}

fn on_path(program: &str) -> bool {
    std::env::var_os("PATH")
        .is_some_and(|path| std::env::split_paths(&path).any(|folder| folder.join(program).is_file()))
}
