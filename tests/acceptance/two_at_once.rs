//! The program is started twice at the same moment: one has the file, the other says so at once.

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use course_register_core::data_file::DataFile;
use course_register_core::moment::Moment;
use course_register_core::participants::{AddParticipant, add_participant};
use course_register_tests::{World, person};

const FILE: &str = "COURSE_REGISTER_TEST_RACES_FOR";
const RACES: usize = 5;

/// One of the two, in a process of its own; by itself it does nothing.
#[test]
fn one_of_two() {
    let Some(path) = std::env::var_os(FILE).map(PathBuf::from) else { return };
    let mut heard = String::new();
    let mut wait = || std::io::stdin().read_line(&mut heard).unwrap();
    println!("\nready");
    wait();
    match DataFile::open(&path) {
        Ok(file) => {
            let moment = Moment::new(
                "2026-03-03T09:00:00Z".parse().unwrap(),
                *std::process::id().to_le_bytes().repeat(4).first_chunk().unwrap(),
            );
            let request = AddParticipant { person: person("Grace Adeyemi"), booking: None, is_different: true };
            add_participant(&file, &moment, &request).unwrap();
            println!("\nwrote");
            // It has the file until the other one has spoken.
            wait();
        }
        Err(error) => println!("\nrefused: {}", error.sentence(&path)),
    }
}

struct Racer {
    child: Child,
    tell: ChildStdin,
    says: BufReader<ChildStdout>,
}

impl Racer {
    fn at_the_start(path: &Path) -> Racer {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["two_at_once::one_of_two", "--exact", "--nocapture"])
            .env(FILE, path)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let (tell, says) = (child.stdin.take().unwrap(), BufReader::new(child.stdout.take().unwrap()));
        let mut racer = Racer { child, tell, says };
        racer.hears("ready");
        racer
    }

    /// The next line that begins so.
    fn hears(&mut self, start: &str) -> String {
        self.one_of(&[start])
    }

    fn one_of(&mut self, starts: &[&str]) -> String {
        loop {
            let mut line = String::new();
            assert_ne!(self.says.read_line(&mut line).unwrap(), 0, "it ended without a word");
            if starts.iter().any(|start| line.starts_with(start)) {
                return line;
            }
        }
    }

    fn go(&mut self) {
        writeln!(self.tell, "go").unwrap();
    }
}

#[test]
fn of_two_that_are_started_at_once_one_writes_and_the_other_says_so() {
    let mut slowest = Duration::ZERO;
    for race in 0..RACES {
        let world = World::at("2026-03-03T09:00:00Z");
        let there = world.file.path().to_owned();
        let folder = world.folder().to_owned();
        drop(world.file);
        // Every second one is for a file that is not there yet.
        let path = if race % 2 == 0 { there } else { folder.join("new.courses") };
        let mut both = [Racer::at_the_start(&path), Racer::at_the_start(&path)];
        both.iter_mut().for_each(Racer::go);
        let begun = Instant::now();
        let mut said = Vec::new();
        for racer in &mut both {
            said.push(racer.one_of(&["wrote", "refused"]));
            if said.last().is_some_and(|said| said.starts_with("refused")) {
                slowest = slowest.max(begun.elapsed());
            }
        }
        said.sort();
        assert!(said[0].contains("is open in another copy of Course Register"), "race {race}: {said:?}");
        assert!(said[1].starts_with("wrote"), "race {race}: {said:?}");
        for mut racer in both {
            let _ = writeln!(racer.tell, "done");
            assert!(racer.child.wait().unwrap().success());
        }
        let file = DataFile::open(&path).unwrap();
        let people = file.dump().unwrap().iter().filter(|row| row.starts_with("participant ")).count();
        assert_eq!(people, 1, "race {race}: exactly one has written");
    }
    assert!(slowest < Duration::from_secs(2), "it took {slowest:?} to say so");
    println!("{RACES} races, the other said so within {slowest:?}");
}
