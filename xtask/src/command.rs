//! Starting other programs: where the project lies, and what it means when one of them fails.

use std::env;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::thread;

/// The project's own folder, wherever the command was typed.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}

/// The cargo that runs us, so that one toolchain does everything.
pub fn cargo() -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root());
    command
}

/// Whether `program` is found on the PATH.
pub fn on_path(program: &str) -> bool {
    let Some(path) = env::var_os("PATH") else {
        return false;
    };
    env::split_paths(&path)
        .any(|folder| folder.join(program).is_file() || folder.join(format!("{program}.exe")).is_file())
}

/// Runs a command to its end; a sentence when it could not start or did not succeed.
pub fn succeed(command: &mut Command) -> Result<(), String> {
    let said = said(command);
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{said} ended with {status}.")),
        Err(why) => Err(format!("{said} could not be started: {why}.")),
    }
}

/// What a command writes to its standard output, or nothing when it fails.
pub fn answer(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Runs a command, showing each line at once and also giving it to `each`; true when it succeeded.
pub fn watch(command: &mut Command, mut each: impl FnMut(&str)) -> Result<bool, String> {
    let mut here = std::io::stdout();
    listen(command, |line| {
        each(line);
        // A closed terminal is no reason to stop a test half-way.
        let _ = writeln!(here, "{line}");
    })
}

/// Runs a command, giving each line to `each` as it comes and showing none; true when it succeeded.
pub fn listen(command: &mut Command, mut each: impl FnMut(&str)) -> Result<bool, String> {
    let said = said(command);
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|why| format!("{said} could not be started: {why}."))?;
    let (sender, lines) = mpsc::channel();
    if let Some(out) = child.stdout.take() {
        forward(out, sender.clone());
    }
    if let Some(err) = child.stderr.take() {
        forward(err, sender.clone());
    }
    drop(sender);
    for line in lines {
        each(&line);
    }
    let status = child.wait().map_err(|why| format!("{said} was lost: {why}."))?;
    Ok(status.success())
}

fn forward(from: impl Read + Send + 'static, to: mpsc::Sender<String>) {
    thread::spawn(move || {
        let mut from = BufReader::new(from);
        let mut bytes = Vec::new();
        while let Ok(1..) = from.read_until(b'\n', &mut bytes) {
            let line = String::from_utf8_lossy(&bytes).trim_end().to_owned();
            bytes.clear();
            if to.send(line).is_err() {
                break;
            }
        }
    });
}

fn said(command: &Command) -> String {
    let mut words = vec![command.get_program().to_string_lossy().into_owned()];
    words.extend(command.get_args().map(|word| word.to_string_lossy().into_owned()));
    format!("“{}”", words.join(" "))
}
