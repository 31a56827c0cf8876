//! The driver as a process: started, listened to, killed.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use course_register_faults::Line;

/// Longer than anything here may take: what is slower hangs.
const PATIENCE: Duration = Duration::from_secs(120);

/// The driver's program, which cargo puts beside ours.
pub fn program() -> PathBuf {
    std::env::current_exe().unwrap_or_default().with_file_name("faults-driver")
}

/// `faults-driver WORK FILE …`
pub fn command(work: &str, file: &Path) -> Command {
    let mut command = Command::new(program());
    command.arg(work).arg(file);
    command
}

/// A driver that runs. It is killed when this goes, however that happens.
pub struct Driving {
    child: Child,
    lines: Receiver<Line>,
    heard: Vec<Line>,
    errors: Option<JoinHandle<String>>,
}

/// A driver that has ended.
pub struct Gone {
    /// How.
    pub status: ExitStatus,
    /// All that it said.
    pub heard: Vec<Line>,
    /// What it wrote to its standard error.
    pub errors: String,
}

impl Driving {
    pub fn start(command: &mut Command) -> Result<Driving, String> {
        Driving::with(command.stdin(Stdio::null()))
    }

    /// One that waits for [`Driving::go_on`] before each step.
    pub fn start_listening(command: &mut Command) -> Result<Driving, String> {
        Driving::with(command.stdin(Stdio::piped()))
    }

    fn with(command: &mut Command) -> Result<Driving, String> {
        let mut child = command
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(|why| format!("{} could not be started: {why}", command.get_program().display()))?;
        let (sender, lines) = channel();
        if let Some(out) = child.stdout.take() {
            std::thread::spawn(move || {
                for line in BufReader::new(out).lines().map_while(Result::ok) {
                    if let Some(line) = Line::read(&line)
                        && sender.send(line).is_err()
                    {
                        break;
                    }
                }
            });
        }
        let errors = child.stderr.take().map(|mut err| {
            std::thread::spawn(move || {
                let mut bytes = Vec::new();
                // What cannot be read is not shown.
                let _ = err.read_to_end(&mut bytes);
                String::from_utf8_lossy(&bytes).trim().to_owned()
            })
        });
        Ok(Driving { child, lines, heard: Vec::new(), errors })
    }

    /// Lets a driver that listens do its next step.
    pub fn go_on(&mut self) -> Result<(), String> {
        let words = self.child.stdin.as_mut().ok_or("it does not listen")?;
        words.write_all(b"go on\n").and_then(|()| words.flush()).map_err(|why| format!("it does not listen: {why}"))
    }

    /// The next line; nothing when it has ended.
    pub fn hear(&mut self) -> Result<Option<Line>, String> {
        self.hear_within(PATIENCE)
    }

    fn hear_within(&mut self, patience: Duration) -> Result<Option<Line>, String> {
        match self.lines.recv_timeout(patience) {
            Ok(line) => {
                self.heard.push(line.clone());
                Ok(Some(line))
            }
            Err(RecvTimeoutError::Disconnected) => Ok(None),
            Err(RecvTimeoutError::Timeout) => Err("the driver hangs".to_owned()),
        }
    }

    /// Waits for so many more acknowledged or refused steps, or for the end.
    pub fn hear_steps(&mut self, count: u64) -> Result<(), String> {
        let mut left = count;
        while left > 0 {
            match self.hear()? {
                Some(Line::Done { .. } | Line::Refused { .. }) => left -= 1,
                Some(_) => {}
                None => break,
            }
        }
        Ok(())
    }

    /// SIGKILL, wherever it is.
    pub fn kill(mut self) -> Result<Gone, String> {
        // It may have ended by itself; that is seen in the status.
        let _ = self.child.kill();
        self.until_gone()
    }

    /// Waits until it ends by itself.
    pub fn until_gone(self) -> Result<Gone, String> {
        self.until_gone_within(PATIENCE)
    }

    /// Waits until it ends by itself, not longer than so.
    pub fn until_gone_within(mut self, patience: Duration) -> Result<Gone, String> {
        let begun = Instant::now();
        while self.hear_within(patience.saturating_sub(begun.elapsed()))?.is_some() {}
        let status = self.child.wait().map_err(|why| format!("the driver was lost: {why}"))?;
        let errors = self.errors.take().and_then(|reading| reading.join().ok()).unwrap_or_default();
        Ok(Gone { status, heard: std::mem::take(&mut self.heard), errors })
    }
}

impl Drop for Driving {
    fn drop(&mut self) {
        // Both fail when it has ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Gone {
    /// The step that comes after the last one that was acknowledged or refused; `from` when there was none.
    pub fn next_step(&self, from: u64) -> u64 {
        let ended = self.heard.iter().filter_map(|line| match line {
            Line::Done { step, .. } | Line::Refused { step, .. } => Some(step + 1),
            _ => None,
        });
        ended.max().unwrap_or(from)
    }

    /// Whether SIGKILL ended it.
    pub fn was_killed(&self) -> bool {
        #[cfg(unix)]
        return std::os::unix::process::ExitStatusExt::signal(&self.status) == Some(9);
        #[cfg(not(unix))]
        return !self.status.success();
    }
}

/// Runs another program to its end; its words when it fails.
pub fn run<S: AsRef<OsStr>>(program: &str, words: impl IntoIterator<Item = S>) -> Result<String, String> {
    let mut command = Command::new(program);
    command.args(words).stdin(Stdio::null());
    let said = command.output().map_err(|why| format!("{program} could not be started: {why}"))?;
    if said.status.success() {
        return Ok(String::from_utf8_lossy(&said.stdout).into_owned());
    }
    let words: Vec<_> = command.get_args().map(|word| word.to_string_lossy().into_owned()).collect();
    let errors = String::from_utf8_lossy(&said.stderr).trim().to_owned();
    Err(format!("{program} {} ended with {}: {errors}", words.join(" "), said.status))
}
