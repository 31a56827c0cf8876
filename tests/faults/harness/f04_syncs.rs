//! F4: syncs for each acknowledged commit.

use std::path::Path;

use course_register_faults::Line;

use crate::driver::{Driving, command};
use crate::row::{Measured, Round};
use crate::strace;
use crate::twin::{copy, prepared_file};

/// The syncs before each acknowledgement of a change, since the line before it.
fn syncs(round: &Round, fresh: &Path, name: &str, switches: &[&str]) -> Result<Vec<u64>, String> {
    let path = round.folder().join(format!("{name}.courses"));
    let log = round.folder().join(format!("{name}.log"));
    copy(fresh, &path)?;
    let mut storm = command("storm", &path);
    let steps = round.form.of(400, 40).to_string();
    storm.args(["--seed", &round.seed.to_string(), "--steps", &steps]).args(switches);
    let gone = Driving::start(&mut strace::around(&storm, "write,fsync,fdatasync", &log))?.until_gone()?;
    if !gone.status.success() {
        return Err(format!("the driver ended with {}: {}", gone.status, gone.errors));
    }
    let log = std::fs::read_to_string(&log).map_err(|why| why.to_string())?;
    let (mut since, mut before) = (0, None);
    let mut counts = Vec::new();
    for call in strace::calls(&log) {
        match call.name {
            "write" => {
                let said = call.rest.strip_prefix("1, \"").and_then(|rest| rest.split("\\n").next());
                let Some(line) = said.and_then(Line::read) else { continue };
                if let Line::Done { digest, .. } = line {
                    // Work that found everything as it should be commits nothing.
                    if before.is_some_and(|before| before != digest) || digest == 0 {
                        counts.push(since);
                    }
                }
                if let Line::Done { digest, .. } | Line::Refused { digest, .. } = line {
                    before = Some(digest);
                }
                since = 0;
            }
            _ => since += u64::from(call.rest.ends_with("= 0")),
        }
    }
    if counts.len() < 10 { Err(format!("only {} changes were seen", counts.len())) } else { Ok(counts) }
}

pub fn run(round: &Round) -> Result<Measured, String> {
    let fresh = round.folder().join("prepared.courses");
    prepared_file(&fresh)?;
    let mut counts = syncs(round, &fresh, "storm", &[])?;
    counts.sort_unstable();
    let least = counts[0];
    if least == 0 {
        return Err("a change was acknowledged without a sync".to_owned());
    }
    let early = syncs(round, &fresh, "too-early", &["--acknowledge-first"])?;
    if early[0] > 0 {
        return Err("CONTROL: acknowledging before the commit was not seen".to_owned());
    }
    Ok(Measured {
        figure: format!(
            "{} changes, at least {least} syncs each, half of them {} or more",
            counts.len(),
            counts[counts.len() / 2]
        ),
        control: "acknowledging before the commit: 0 syncs before the first acknowledgement".to_owned(),
    })
}
