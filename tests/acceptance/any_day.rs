//! A day of random work, with operations of every kind: all of it undone is the start, all of it redone is the end,
//! and history has a sentence for each step.

mod older_steps;

use std::collections::BTreeSet;

use course_register_core::history::{HistoryPage, HistoryQuery, page};
use course_register_tests::World;
use course_register_tests::work::{kinds, lasting, prepared};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

pub fn page_before(world: &World, query: &HistoryQuery) -> HistoryPage {
    world.file.read(|reading| page(reading, query)).unwrap()
}

/// Works through a day; answers the world at its end, the register at its start, and how many steps history has.
fn a_day(steps: &[(usize, usize, usize)]) -> (World, Vec<String>, usize) {
    let mut world = prepared();
    let start = world.dump();
    let prepared_steps = page_before(&world, &HistoryQuery::default()).steps.len();
    let kinds = kinds();
    let mut done = 0;
    for (kind, a, b) in steps {
        let before = world.dump();
        let newest = page_before(&world, &HistoryQuery::default()).steps[0].operation_id;
        let (name, work) = kinds[kind % kinds.len()];
        let result = work(&mut world, *a, *b);
        let after = page_before(&world, &HistoryQuery::default()).steps[0].operation_id;
        if after == newest {
            assert_eq!(
                world.dump(),
                before,
                "{name} left no step in history, so it must have changed nothing ({result:?})"
            );
        } else {
            assert!(result.is_ok(), "{name} was refused and yet stands in history");
            assert_ne!(world.dump(), before, "{name} stands in history, so it must have changed something");
            done += 1;
        }
    }
    let steps = page_before(&world, &HistoryQuery::default()).steps.len();
    assert_eq!(steps.min(100), (prepared_steps + done).min(100), "one step for each thing that was done");
    (world, start, done)
}

#[test]
fn all_undone_is_the_start_and_all_redone_is_the_end() {
    let mut runner = TestRunner::new(Config { cases: 20, failure_persistence: None, ..Config::default() });
    let steps = proptest::collection::vec((0..1000_usize, 0..1000_usize, 0..1000_usize), 1..40);
    runner
        .run(&steps, |steps| {
            let (mut world, start, done) = a_day(&steps);
            let end = world.dump();
            for _ in 0..done {
                let moment = world.moment();
                let said = world.file.undo(&moment).unwrap().said.unwrap_or_default();
                prop_assert!(said.starts_with("Undone: ") && said.len() > "Undone: ".len(), "{said:?}");
            }
            prop_assert_eq!(world.dump(), start);
            let mut world = world.restart();
            for _ in 0..done {
                let moment = world.moment();
                world.file.redo(&moment).unwrap();
            }
            prop_assert_eq!(world.dump(), end);
            let moment = world.moment();
            prop_assert!(world.file.redo(&moment).is_err(), "nothing is left to redo");
            Ok(())
        })
        .unwrap();
}

#[test]
fn every_kind_of_work_is_done_at_least_once_and_said_in_words() {
    let mut said: BTreeSet<&str> = BTreeSet::new();
    // What one day's luck leaves out, another's does: sessions are moved away before they were held, for instance.
    'days: for day in 0..6 {
        let mut world = prepared();
        let mut newest = page_before(&world, &HistoryQuery::default()).steps[0].operation_id;
        let mut picked: usize = 42 + day;
        let mut pick = || {
            picked = picked.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            picked >> 33
        };
        for _ in 0..16 {
            for (name, work) in kinds().into_iter().chain(lasting()) {
                let _ = work(&mut world, pick(), pick());
                let step = page_before(&world, &HistoryQuery::default()).steps.swap_remove(0);
                if step.operation_id != newest {
                    assert!(step.said.len() > 8 && !step.said.contains("a participant"), "{name}: {:?}", step.said);
                    said.insert(name);
                    newest = step.operation_id;
                }
            }
            if kinds().iter().chain(&lasting()).all(|(name, _)| said.contains(name)) {
                break 'days;
            }
        }
    }
    let never: Vec<&str> =
        kinds().into_iter().chain(lasting()).map(|(name, _)| name).filter(|name| !said.contains(name)).collect();
    assert!(never.is_empty(), "never done, so the property above proves nothing for them: {never:?}");
}
