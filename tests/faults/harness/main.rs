//! `cargo xtask faults [ROW…] [--short] [--seed=N]`: does to the program what the world does to it, and prints for each
//! fault the figure that is wanted, the figure that was measured, and how the harness was seen to be able to fail.
//!
//! The driver does real work with the real core; kills, file systems, full disks and errors are real. After each fault
//! one verdict decides (`verdict.rs`): every acknowledged change is there, none is half applied, the file is whole.

mod chance;
mod driver;
mod f01_kill;
mod f02_every_call;
mod f03_power_cut;
mod f04_syncs;
mod f05_errors;
mod f06_full_disk;
mod f07_migrations;
mod f08_damage;
mod f09_two_years;
mod f10_two_at_once;
mod f11_read_only;
mod f12_f13_tests;
mod f14_fuzz;
mod f22_network;
mod f24_versions;
mod place;
mod row;
mod scene;
mod scenes;
mod sql;
mod strace;
mod table;
mod twin;
mod verdict;
mod words;

use std::process::ExitCode;
use std::time::Instant;

use row::{Ended, Round};
use words::Wanted;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let wanted = match Wanted::read(&words) {
        Ok(wanted) => wanted,
        Err(why) => {
            eprintln!("{why}");
            return ExitCode::FAILURE;
        }
    };
    if let Some(ended) = place::inside_a_namespace_of_its_own(&words) {
        return ended;
    }
    let (form, seed) = (wanted.form, wanted.seed);
    println!("The faults, {} form; --seed={seed} draws the same chances again.", form.word());
    let mut lines = Vec::new();
    for row in wanted.rows() {
        let begun = Instant::now();
        let ended = match row.missing_here() {
            Some(why) => Ended::Skipped(why),
            None => match Round::new(form, seed, wanted.only.clone()) {
                Ok(round) => {
                    let run = std::panic::AssertUnwindSafe(|| (row.run)(&round));
                    Ended::of(std::panic::catch_unwind(run).unwrap_or_else(|_| Err("the harness fell over".to_owned())))
                }
                Err(why) => Ended::Missed(why),
            },
        };
        println!("{}", table::line(row, form, &ended, begun.elapsed()));
        lines.push((row, ended, begun.elapsed()));
    }
    println!("\n{}", table::whole(form, &lines));
    let count = |wanted: fn(&Ended) -> bool| lines.iter().filter(|(_, ended, _)| wanted(ended)).count();
    let missed = count(|ended| matches!(ended, Ended::Missed(_)));
    println!("test result: {} passed; {missed} failed", count(|ended| matches!(ended, Ended::Met(_))));
    if missed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
