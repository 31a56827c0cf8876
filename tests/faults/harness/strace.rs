//! strace, which shows a driver's system calls, lets one of them fail, or kills at one of them. It counts by call and
//! by thread: the driver has one thread, and that is looked after.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use crate::driver::Driving;

/// Every call with which something on a disk changes, or could. What a machine does not know is left out.
pub const CHANGING: &[&str] = &[
    "write",
    "writev",
    "pwrite64",
    "pwritev",
    "copy_file_range",
    "sendfile",
    "truncate",
    "ftruncate",
    "fallocate",
    "fsync",
    "fdatasync",
    "rename",
    "renameat",
    "renameat2",
    "link",
    "linkat",
    "unlink",
    "unlinkat",
    "mkdir",
    "mkdirat",
    "rmdir",
    "chmod",
    "fchmod",
    "fchmodat",
    "openat",
];

/// What is done to a driver at the nth of a call.
#[derive(Clone, Copy)]
pub enum Harm {
    /// SIGKILL, before the call has done anything.
    Kill,
    /// It fails once, with this error.
    Once(&'static str),
    /// It and so many after it fail.
    ForAWhile(&'static str, u64),
    /// It fails from then on, as long as the driver lives.
    FromThenOn(&'static str),
}

/// `strace -f` around a command; what it sees goes to `log`, with strings long enough to hold an acknowledgement.
pub fn around(command: &Command, calls: &str, log: &Path) -> Command {
    strace(command, &["-s", "200", "-e", &format!("trace={calls}")], log)
}

/// A command to which something is done at the nth of a call; what was done is marked `(INJECTED)` in `log`.
pub fn harmed(command: &Command, call: &str, n: u64, harm: Harm, log: &Path) -> Command {
    let what = match harm {
        Harm::Kill => format!("signal=KILL:when={n}"),
        Harm::Once(error) => format!("error={error}:when={n}"),
        Harm::ForAWhile(error, more) => format!("error={error}:when={n}..{}", n + more),
        Harm::FromThenOn(error) => format!("error={error}:when={n}+"),
    };
    let [trace, inject] = [format!("trace={call}"), format!("inject={call}:{what}")];
    // Not with --seccomp-bpf: strace 6.1 then misses some calls.
    strace(command, &["-e", &trace, "-e", &inject], log)
}

fn strace(command: &Command, words: &[&str], log: &Path) -> Command {
    let mut strace = Command::new("strace");
    strace.args(["-f", "-qq"]).args(words).arg("-o").arg(log);
    strace.arg("--").arg(command.get_program()).args(command.get_args());
    strace
}

/// How often a command calls each of some calls, when nothing is done to it.
pub fn counts(command: &Command, calls: &[&str], log: &Path) -> Result<BTreeMap<String, u64>, String> {
    let known = calls.iter().map(|call| format!("?{call}")).collect::<Vec<_>>().join(",");
    let gone = Driving::start(&mut around(command, &known, log))?.until_gone()?;
    if !gone.status.success() {
        return Err(format!("undisturbed, it ended with {}: {} {:?}", gone.status, gone.errors, gone.heard.last()));
    }
    let text = std::fs::read_to_string(log).map_err(|why| format!("{}: {why}", log.display()))?;
    let threads = text.lines().filter_map(|line| line.split(' ').next()).collect::<std::collections::BTreeSet<_>>();
    if threads.len() != 1 {
        return Err(format!("the driver has {} threads: strace counts each by itself", threads.len()));
    }
    let mut counts = BTreeMap::new();
    for call in self::calls(&text) {
        *counts.entry(call.name.to_owned()).or_default() += 1;
    }
    Ok(counts)
}

/// One system call of a log.
pub struct Call<'t> {
    /// Such as `pwrite64`.
    pub name: &'t str,
    /// The rest of its line: arguments and result.
    pub rest: &'t str,
}

/// The calls of a log, in order.
pub fn calls(log: &str) -> impl Iterator<Item = Call<'_>> {
    // 1234  pwrite64(4, "…"..., 4096, 0) = 4096
    log.lines().filter_map(|line| {
        let (_, call) = line.split_once(' ')?;
        let (name, rest) = call.trim_start().split_once('(')?;
        name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_').then_some(Call { name, rest })
    })
}

/// A command whose every sync is answered with success and not done.
pub fn without_syncs(command: &Command) -> Command {
    without("fsync,fdatasync", command)
}

/// A command of which some calls are answered with success and not done. strace watches from aside: the process that
/// is started, and killed, is the command itself.
pub fn without(calls: &str, command: &Command) -> Command {
    let mut strace = Command::new("strace");
    strace.args(["-D", "-f", "-qq", "-o", "/dev/null", "-e", &format!("trace={calls}")]);
    strace.args(["-e", &format!("inject={calls}:retval=0"), "--"]).arg(command.get_program()).args(command.get_args());
    strace
}
