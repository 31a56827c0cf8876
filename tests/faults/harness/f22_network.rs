//! F22: the tests of the real window in a network namespace with only the loopback up, every `connect` watched.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::row::{Form, Measured, Round};

/// What stands for the others in the short form.
const SHORT: &str = "opens.test.js";

fn ui_tests() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui")
}

fn files(form: Form) -> Result<Vec<String>, String> {
    if form == Form::Short {
        return Ok(vec![SHORT.to_owned()]);
    }
    let entries = std::fs::read_dir(ui_tests().join("window")).map_err(|why| why.to_string())?;
    let names = entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned());
    let mut names: Vec<String> = names.filter(|name| name.ends_with(".test.js")).collect();
    names.sort();
    Ok(names)
}

pub fn run(round: &Round) -> Result<Measured, String> {
    let files = files(round.form)?;
    let mut calls = Calls::default();
    let (mut failed, mut again) = (Vec::new(), Vec::new());
    for file in &files {
        let log = round.folder().join("connect.log");
        let test = ["node", "--test", &format!("window/{file}")].map(str::to_owned);
        let watch = if watches_itself(file)? { Watch::Itself } else { Watch::From(&log) };
        // What needs a network fails each time; what a busy machine made late does not.
        for attempt in 1..=2 {
            let (passed, said) = alone(&test, watch)?;
            if let Watch::From(log) = watch {
                calls.read(&std::fs::read_to_string(log).map_err(|why| why.to_string())?);
            }
            if let Some(beyond) = calls.beyond.first() {
                return Err(format!("{file} CONNECTED beyond the loopback: {beyond}"));
            }
            match (passed, attempt) {
                (true, _) => break,
                (false, 1) => again.push(format!("{file} ({said})")),
                (false, _) => failed.push(format!("{file}: {said}")),
            }
        }
    }
    if !failed.is_empty() {
        let count = failed.len();
        return Err(format!(
            "{count} of {} files did not pass without a network, twice: {}",
            files.len(),
            failed.join("; ")
        ));
    }
    if calls.loopback == 0 {
        return Err("not even a connection to the loopback was seen: nothing was watched".to_owned());
    }
    // A program that does reach out must be seen to.
    let log = round.folder().join("control.log");
    let script = "require('net').connect(80, '192.0.2.1').on('error', () => process.exit())";
    alone(&["node", "-e", script].map(str::to_owned), Watch::From(&log))?;
    let mut control = Calls::default();
    control.read(&std::fs::read_to_string(&log).map_err(|why| why.to_string())?);
    if control.beyond.is_empty() {
        return Err("CONTROL: a connection to 192.0.2.1 was not seen".to_owned());
    }
    let kinds: Vec<String> = calls.others.iter().map(|(family, count)| format!("{count} {family}")).collect();
    Ok(Measured {
        figure: format!(
            "{} window test file(s) pass{}; 0 connections beyond the loopback ({} to it; {})",
            files.len(),
            if again.is_empty() { String::new() } else { format!(", at the second try: {}", again.join(", ")) },
            calls.loopback,
            kinds.join(", ")
        ),
        control: "a connection to 192.0.2.1: caught".to_owned(),
    })
}

/// Who watches the connections that a program makes.
#[derive(Clone, Copy)]
enum Watch<'l> {
    /// This harness, into a log.
    From(&'l Path),
    /// The test: it watches its program with strace, which cannot be watched by another, and fails at a connection
    /// beyond the loopback.
    Itself,
}

fn watches_itself(file: &str) -> Result<bool, String> {
    let words = std::fs::read_to_string(ui_tests().join("window").join(file)).map_err(|why| why.to_string())?;
    Ok(words.contains("exec strace") && words.contains("connect"))
}

/// Runs a program with only the loopback up; whether it succeeded, and the end of what it said.
fn alone(words: &[String], watch: Watch<'_>) -> Result<(bool, String), String> {
    let mut unshare = Command::new("unshare");
    unshare.args(["--net", "--", "timeout", "--kill-after=10", "900", "sh", "-c"]);
    match watch {
        Watch::From(log) => {
            let strace = "exec strace -f -qq --seccomp-bpf -e trace=connect -o \"$log\" --";
            unshare.arg(format!("ip link set lo up && log=$1 && shift && {strace} \"$@\"")).arg("alone").arg(log)
        }
        Watch::Itself => unshare.args(["ip link set lo up && exec \"$@\"", "alone"]),
    };
    unshare.args(words);
    let said = unshare.current_dir(ui_tests()).stdin(Stdio::null()).output();
    let said = said.map_err(|why| format!("unshare could not be started: {why}"))?;
    let text = format!("{}{}", String::from_utf8_lossy(&said.stdout), String::from_utf8_lossy(&said.stderr));
    let lines: Vec<&str> =
        text.lines().filter(|line| line.contains("not ok") || line.contains("rror")).take(5).collect();
    Ok((said.status.success(), lines.join("; ")))
}

/// What was connected to.
#[derive(Default)]
struct Calls {
    loopback: u64,
    beyond: Vec<String>,
    others: BTreeMap<String, u64>,
}

impl Calls {
    // 123 connect(5, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("192.0.2.1")}, 16) = -1 ENETUNREACH …
    fn read(&mut self, log: &str) {
        for line in log.lines() {
            let Some((_, rest)) = line.split_once("{sa_family=") else { continue };
            let family: String = rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
            match family.as_str() {
                "AF_INET" | "AF_INET6" if rest.contains("inet_addr(\"127.") || rest.contains("\"::1\"") => {
                    self.loopback += 1;
                }
                "AF_INET" | "AF_INET6" => self.beyond.push(line.to_owned()),
                // AF_UNIX and AF_NETLINK stay on this machine; AF_UNSPEC takes a connection back.
                "AF_UNIX" | "AF_LOCAL" | "AF_NETLINK" | "AF_UNSPEC" => *self.others.entry(family).or_default() += 1,
                _ => self.beyond.push(line.to_owned()),
            }
        }
    }
}
