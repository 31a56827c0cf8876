//! One row of the table: a fault, the figure that is wanted, and the function that measures it.

use std::path::{Path, PathBuf};

use crate::chance::Chance;
use crate::{
    f01_kill, f02_every_call, f03_power_cut, f04_syncs, f05_errors, f06_full_disk, f07_migrations, f08_damage,
    f09_two_years, f10_two_at_once, f11_read_only, f12_f13_tests, f14_fuzz, f22_network, f24_versions, place,
};

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
    /// A device that shows a file as a disk; there are none in some containers.
    Loop,
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
    /// See [`crate::words::Wanted`].
    pub only: Option<String>,
    folder: tempfile::TempDir,
}

impl Round {
    pub fn new(form: Form, seed: u64, only: Option<String>) -> Result<Round, String> {
        let folder = tempfile::Builder::new().prefix("course-register-faults-").tempdir();
        Ok(Round { form, seed, only, folder: folder.map_err(|why| format!("no temporary folder: {why}"))? })
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
            Need::Loop,
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
        name: "F7",
        fault: "every released schema, killed at each call of its migration; a newer file",
        wanted: |_| "the next start completes; the newer file unchanged".to_owned(),
        needs: &[Need::Linux, Need::Program("strace"), Need::Program("python3")],
        run: f07_migrations::run,
    },
    Row {
        name: "F8",
        fault: "damaged files: bits, lengths, pages, not SQLite, a foreign journal",
        wanted: |form| format!("{}: 0 panics, 0 over 5 s, 0 deletions, a backup offered", f08_damage::files(form)),
        needs: &[Need::Program("python3")],
        run: f08_damage::run,
    },
    Row {
        name: "F9",
        fault: "days of backups, some failing, the clock off by ten years either way",
        wanted: |form| {
            format!(
                "{} days: every kept backup equals its source, a failed one deletes none",
                f09_two_years::days(form)
            )
        },
        needs: &[],
        run: f09_two_years::run,
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
    Row {
        name: "F11",
        fault: "a read-only bind mount; chattr +i on ext4 while the file is open",
        wanted: |_| "opens for viewing, says so, writes nothing".to_owned(),
        needs: &[Need::Linux, Need::Root, Need::Loop, Need::Program("mkfs.ext4"), Need::Program("chattr")],
        run: f11_read_only::run,
    },
    Row {
        name: "F12",
        fault: "a synced or network folder, a conflict copy, the file replaced while open",
        wanted: |_| "always warned; stops writing; both kept".to_owned(),
        needs: &[],
        run: f12_f13_tests::synced,
    },
    Row {
        name: "F13",
        fault: "a clock a year off, both clock-change nights, a changed zone",
        wanted: |_| "history's order unchanged, dates right".to_owned(),
        needs: &[],
        run: f12_f13_tests::clock,
    },
    Row {
        name: "F14",
        fault: "any bytes as a file with rows, a workbook, a report, applications; over a data file",
        wanted: |form| match form {
            Form::Long => format!("{} minutes each: 0 panics, under 512 MB, under 10 s", f14_fuzz::MINUTES),
            Form::Short => "hostile files are read or refused in words".to_owned(),
        },
        needs: &[Need::Linux],
        run: f14_fuzz::run,
    },
    Row {
        name: "F22",
        fault: "the window's tests with only the loopback up, every connect watched",
        wanted: |_| "passes; 0 connections beyond the loopback".to_owned(),
        needs: &[
            Need::Linux,
            Need::Root,
            Need::Program("strace"),
            Need::Program("ip"),
            Need::Program("node"),
            Need::Program("WebKitWebDriver"),
        ],
        run: f22_network::run,
    },
    Row {
        name: "F24",
        fault: "versions and licences",
        wanted: |_| "SQLite ≥ 3.51.3, tauri ≥ 2.11.1, cargo-deny clean or each exception reasoned".to_owned(),
        needs: &[],
        run: f24_versions::run,
    },
];

impl Row {
    /// What this machine lacks for the row, if anything.
    pub fn missing_here(&self) -> Option<String> {
        self.needs.iter().find_map(|need| match need {
            Need::Linux => (!cfg!(target_os = "linux")).then(|| "needs Linux".to_owned()),
            Need::Root => (!place::can_mount()).then(|| "needs root".to_owned()),
            Need::Loop => (!place::has_loop_devices()).then(|| "needs a loop device".to_owned()),
            Need::Program(name) => (!on_path(name)).then(|| format!("needs the program {name}")),
        })
    }
}

fn on_path(program: &str) -> bool {
    std::env::var_os("PATH")
        .is_some_and(|path| std::env::split_paths(&path).any(|folder| folder.join(program).is_file()))
}
