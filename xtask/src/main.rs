//! `cargo xtask VERB`: the few commands with which this project is run and tested.
//!
//! `make` and `just` are absent on Windows; cargo is there wherever the program can be built.

mod bench;
mod command;
mod faults;
mod icons;
mod run;
mod system;
mod test;

use std::process::ExitCode;

const HELP: &str = "\
cargo xtask run [-- FILE]     install what the build needs, build, and open the window (on FILE)
cargo xtask test [PART…]      all checks, or the named ones: format lints core types units faults window
cargo xtask faults [F1…]      what the world does to the data: kills, power cuts, full disks; a table; --short is a part of test
cargo xtask bench [P1…]       how quick it is after twenty years, a table; --check fails on a miss, --json FILE keeps it
cargo xtask icons             draw icons/ again from its two SVG files";

fn main() -> ExitCode {
    let mut words = std::env::args().skip(1);
    let verb = words.next().unwrap_or_default();
    let rest: Vec<String> = words.collect();
    let outcome = match verb.as_str() {
        "run" => run::run(&rest),
        "test" => test::test(&rest),
        "faults" => faults::faults(&rest),
        "bench" => bench::bench(&rest),
        "icons" => icons::draw(),
        "" | "help" | "--help" | "-h" => {
            println!("{HELP}");
            Ok(())
        }
        other => Err(format!("There is no “{other}”.\n{HELP}")),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            if !why.is_empty() {
                eprintln!("{why}");
            }
            ExitCode::FAILURE
        }
    }
}
