//! The programs that ours is measured against: the `sqlite3` program, and Python in a process that waits for its turn.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Duration;

use crate::measured::timed;

/// Runs a program to its end, its output thrown away; how long it took.
pub fn run(command: &mut Command) -> Result<Duration, String> {
    command.stdout(Stdio::null()).stderr(Stdio::piped()).stdin(Stdio::null());
    let (took, output) = timed(|| command.output());
    let output = output.map_err(|why| format!("{}: {why}", command.get_program().to_string_lossy()))?;
    if output.status.success() {
        Ok(took)
    } else {
        Err(format!("{}: {}", command.get_program().to_string_lossy(), String::from_utf8_lossy(&output.stderr)))
    }
}

/// The `sqlite3` program with one or more statements.
pub fn sqlite3(words: &[&str], file: &Path, statements: &str) -> Command {
    let mut command = Command::new("sqlite3");
    command.args(words).arg(file).arg(statements);
    command
}

/// Python, with SQLite in it, which does one thing each time it is asked and says how long that took.
pub struct Python {
    child: Child,
    asked: ChildStdin,
    said: BufReader<ChildStdout>,
}

impl Python {
    /// Starts `program`, which defines `once()`.
    pub fn start(program: &str, file: &Path) -> Result<Python, String> {
        Python::start_as(Path::new("python3"), program, &[file])
    }

    /// The same in a certain Python, given more than one thing.
    pub fn start_as(python: &Path, program: &str, given: &[&Path]) -> Result<Python, String> {
        let program = format!(
            "import sys, time, sqlite3\n{program}\nfor line in sys.stdin:\n    began = time.perf_counter_ns()\n    once()\n    print(time.perf_counter_ns() - began, flush=True)\n"
        );
        let mut command = Command::new(python);
        command.args(["-c", &program]).args(given).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().map_err(|why| format!("python3: {why}"))?;
        let (Some(asked), Some(said)) = (child.stdin.take(), child.stdout.take()) else {
            return Err("python3 has no pipes".to_owned());
        };
        Ok(Python { child, asked, said: BufReader::new(said) })
    }

    /// Lets it do its thing once.
    pub fn once(&mut self) -> Result<Duration, String> {
        writeln!(self.asked, "go").map_err(|why| format!("python3: {why}"))?;
        let mut line = String::new();
        self.said.read_line(&mut line).map_err(|why| format!("python3: {why}"))?;
        let nanoseconds = line.trim().parse().map_err(|_| "python3 ended before it was asked".to_owned())?;
        Ok(Duration::from_nanos(nanoseconds))
    }
}

impl Drop for Python {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
