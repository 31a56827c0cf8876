//! Where nothing can be written, a data file is opened for viewing, and nothing is written.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use course_register_core::data_file::{DataFile, Mode};
use course_register_core::error::Code;
use course_register_core::store::{NotViewable, OnlyRead, OpenError};
use course_register_tests::damage::broken_off;
use course_register_tests::{Protected, World};

use super::{draft, everything, moment, refused, with_a_crowd};

/// On a real disk: memory has no attribute that stops root.
fn folder() -> tempfile::TempDir {
    tempfile::tempdir().unwrap()
}

#[test]
fn a_file_that_can_only_be_read_is_shown_and_takes_no_change() {
    for (what, because) in
        [(OnlyRead::File, "the file itself is protected"), (OnlyRead::Folder, "you may not write in its folder")]
    {
        let folder = folder();
        let (path, rows) = with_a_crowd(folder.path(), 5);
        let before = everything(folder.path());
        let protect: &Path = if what == OnlyRead::File { &path } else { folder.path() };
        let Some(_protected) = Protected::against_changes(protect) else { return };
        let file = DataFile::open(&path).unwrap();
        assert_eq!(file.mode(), Mode::Viewing(what));
        assert!(file.dump().unwrap() == rows, "everything is shown");
        assert!(file.frame(&moment()).unwrap().undo.is_some(), "the frame too");
        let problem = draft(&file).expect("an unfinished form is a change");
        assert_eq!(problem.code, Some(Code::NotSaved));
        let wanted = format!("Not saved: this file is open for viewing only, because {because}");
        assert!(problem.message.starts_with(&wanted), "{}", problem.message);
        assert!(problem.message.ends_with("Save a copy where you may write, and work in that."), "{}", problem.message);
        assert_eq!(file.refuses_changes(), Some(problem.message.clone()));
        assert_eq!(file.undo(&moment()).unwrap_err().problem(), problem);
        file.note_checked(true);
        assert_eq!(draft(&file), Some(problem), "it is well, and still only viewed");
        drop(file);
        assert!(everything(folder.path()) == before, "nothing was written, not even beside it");
    }
}

#[test]
fn where_it_can_be_written_it_takes_changes() {
    let world = World::at("2026-03-03T09:00:00Z");
    assert_eq!(world.file.mode(), Mode::Writing);
    assert_eq!(world.file.refuses_changes(), None);
}

#[test]
fn a_change_that_was_broken_off_cannot_be_taken_back_there() {
    let folder = folder();
    let (path, rows) = with_a_crowd(folder.path(), 40);
    broken_off(&path, "UPDATE change SET after = after || ' '");
    let before = everything(folder.path());
    {
        let Some(_protected) = Protected::against_changes(folder.path()) else { return };
        let Some(_protected) = Protected::against_changes(&path) else { return };
        let why = refused(&path);
        assert!(matches!(why, OpenError::NotViewable(NotViewable::BrokenOff)), "{why}");
        let sentence = why.sentence(&path);
        assert!(sentence.contains("Copy it together with “kept.courses-journal”"), "{sentence}");
        assert!(everything(folder.path()) == before);
    }
    assert!(DataFile::open(&path).unwrap().dump().unwrap() == rows, "where it can be, it is");
}

/// Another program, which holds the file until it is told to end.
struct Holding(Child);

impl Holding {
    fn the_file(path: &Path) -> Holding {
        let script = "import sqlite3, sys\n\
            file = sqlite3.connect(sys.argv[1], isolation_level=None)\n\
            file.execute('BEGIN EXCLUSIVE')\n\
            print('held', flush=True)\n\
            sys.stdin.read()\n";
        let mut child = Command::new("python3");
        let child = child.args(["-c", script]).arg(path).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
        let mut child = child.unwrap();
        let mut said = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut said).unwrap();
        assert_eq!(said.trim(), "held");
        Holding(child)
    }
}

impl Drop for Holding {
    fn drop(&mut self) {
        drop(self.0.stdin.take());
        let _ = self.0.wait();
    }
}

#[test]
fn another_program_that_holds_it_is_named_as_the_reason() {
    let folder = folder();
    let (path, _) = with_a_crowd(folder.path(), 2);
    let holding = Holding::the_file(&path);
    let Some(protected) = Protected::against_changes(&path) else { return };
    assert!(matches!(refused(&path), OpenError::InUse));
    drop((holding, protected));
    assert_eq!(DataFile::open(&path).unwrap().mode(), Mode::Writing);
}
