//! strace, which shows a driver's system calls and lets them fail, or kills at one of them.

use std::path::Path;
use std::process::Command;

/// `strace -f` around a command; what it sees goes to `log`, with strings long enough to hold an acknowledgement.
pub fn around(command: &Command, calls: &str, log: &Path) -> Command {
    let mut strace = Command::new("strace");
    strace.args(["-f", "-qq", "-s", "200", "-e", &format!("trace={calls}"), "-o"]).arg(log);
    strace.arg("--").arg(command.get_program()).args(command.get_args());
    strace
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
