//! A day on which older steps are taken back from history, whichever the administrator picks: a refusal changes
//! nothing, no rule of the register is broken, and when everything is taken back the register is as it was at the start.

use std::cell::Cell;
use std::collections::BTreeMap;

use course_register_core::history::{HistoryQuery, HistoryStep, StepKind};
use course_register_core::ids::OperationId;
use course_register_tests::World;
use course_register_tests::work::{Kind, kinds, prepared};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseError, TestRunner};

use super::page_before;

/// The newest step before the day, and how those of the day that were picked from history ended.
struct Day {
    prepared: OperationId,
    taken_back: usize,
    refused: usize,
}

/// What was paid for each booking, in pence, refunds taken off.
fn paid(world: &World) -> BTreeMap<i64, i64> {
    let mut sums = BTreeMap::new();
    for row in world.dump() {
        let Some(image) = row.strip_prefix("payment ") else { continue };
        let image: serde_json::Value = serde_json::from_str(image).unwrap();
        let pence = image["amount_pence"].as_i64().unwrap();
        *sums.entry(image["booking_id"].as_i64().unwrap()).or_default() +=
            if image["kind"] == "refund" { -pence } else { pence };
    }
    sums
}

/// What another program finds wrong with the file: rows that point nowhere, and rows that a CHECK forbids.
fn wrong_in_the_file(world: &World) -> String {
    const PROGRAM: &str = "import sqlite3, sys\n\
        file = sqlite3.connect(sys.argv[1])\n\
        print([r for r in file.execute('PRAGMA integrity_check') if r != ('ok',)] + list(file.execute('PRAGMA foreign_key_check')))";
    let copy = world.folder().join("copy.courses");
    std::fs::copy(world.file.path(), &copy).unwrap();
    let said = std::process::Command::new("python3").args(["-c", PROGRAM]).arg(&copy).output().unwrap();
    assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
    String::from_utf8(said.stdout).unwrap().trim().to_owned()
}

/// The steps of the day that are in effect, the newest first.
fn in_effect(world: &World, prepared: OperationId) -> Vec<HistoryStep> {
    let mut found = Vec::new();
    let mut query = HistoryQuery::default();
    loop {
        let page = page_before(world, &query);
        query.before = page.steps.last().map(|step| step.operation_id);
        let goes_on = page.more && query.before.is_some_and(|last| last > prepared);
        found.extend(page.steps);
        if !goes_on {
            break;
        }
    }
    found.retain(|step| step.kind == StepKind::Done && step.operation_id > prepared);
    found
}

/// Does one piece of work; afterwards takes back the step that `pick` chooses among those of the day, if it can be.
fn work_and_pick(
    world: &mut World,
    day: &mut Day,
    work: Kind,
    (a, b, pick): (usize, usize, usize),
) -> Result<(), TestCaseError> {
    let _ = work.1(world, a, b);
    let done = in_effect(world, day.prepared);
    if done.is_empty() || pick % 3 == 0 {
        return Ok(());
    }
    let step = &done[pick % done.len()];
    let before = world.dump();
    let moment = world.moment();
    match world.file.undo_operation(&moment, step.operation_id) {
        Ok(_) => {
            prop_assert_ne!(world.dump(), before, "“{}” was taken back: something changed", step.said);
            day.taken_back += 1;
        }
        Err(_) => {
            prop_assert_eq!(world.dump(), before, "“{}” was refused: nothing changed", step.said);
            day.refused += 1;
        }
    }
    for (booking, pence) in paid(world) {
        prop_assert!(pence >= 0, "“{}” was taken back, and booking {} has paid {} pence", step.said, booking, pence);
    }
    Ok(())
}

/// Undo, until nothing of the day is in effect: whatever was taken back out of its turn, the newest can always go.
fn take_everything_back(world: &mut World, prepared: OperationId) -> Result<(), TestCaseError> {
    while let Some(newest) = in_effect(world, prepared).first() {
        let moment = world.moment();
        let undone = world.file.undo(&moment).map_err(|why| why.problem().message);
        prop_assert!(undone.is_ok(), "“{}”: {:?}", newest.said, undone.err());
    }
    Ok(())
}

#[test]
fn older_steps_taken_back_break_no_rule_and_all_undone_is_the_start() {
    let mut runner = TestRunner::new(Config { cases: 20, failure_persistence: None, ..Config::default() });
    // A day of few kinds of work, on some days with few people, so that later steps often build on earlier ones.
    let day = (
        prop_oneof![Just(1_usize), Just(2), Just(6), Just(1000)],
        proptest::collection::vec(0..1000_usize, 1..8),
        proptest::collection::vec((0..1000_usize, 0..1000_usize, 0..1000_usize, 0..1000_usize), 1..40),
    );
    let (taken_back, refused) = (Cell::new(0), Cell::new(0));
    runner
        .run(&day, |(narrow, few, steps)| {
            let mut world = prepared();
            let start = world.dump();
            let prepared = page_before(&world, &HistoryQuery::default()).steps[0].operation_id;
            let mut day = Day { prepared, taken_back: 0, refused: 0 };
            let kinds = kinds();
            for (kind, a, b, pick) in steps {
                let work = kinds[few[kind % few.len()] % kinds.len()];
                work_and_pick(&mut world, &mut day, work, (a % narrow, b, pick))?;
            }
            prop_assert_eq!(wrong_in_the_file(&world), "[]");
            take_everything_back(&mut world, prepared)?;
            prop_assert_eq!(world.dump(), start);
            taken_back.set(taken_back.get() + day.taken_back);
            refused.set(refused.get() + day.refused);
            Ok(())
        })
        .unwrap();
    assert!(taken_back.get() > 20, "older steps were taken back: {}", taken_back.get());
    assert!(refused.get() > 0, "and some were refused");
}
