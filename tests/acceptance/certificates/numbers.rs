//! Numbers have no gaps and are given once, whatever fails on the way.

use std::cell::Cell;

use course_register_core::certificates::{self, Decision, IssueCertificates};
use course_register_core::error::Error;
use course_register_core::ids::ParticipantId;
use course_register_core::steps::Steps;
use course_register_tests::World;
use course_register_tests::work::plain_document;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use super::{COURSE, ask, decide, finished, issue, sheet};

fn numbers(world: &mut World) -> Vec<String> {
    let mut numbers: Vec<String> =
        sheet(world).rows.into_iter().filter_map(|row| row.certificate).map(|one| one.number).collect();
    numbers.sort();
    numbers
}

/// A batch of which one document cannot be made, or which is cancelled: none of it is issued, no number is used.
#[test]
fn a_batch_that_fails_half_way_uses_no_number() {
    let mut runner = TestRunner::new(Config { cases: 12, failure_persistence: None, ..Config::default() });
    let batches = proptest::collection::vec((1..5_usize, proptest::option::of(0..6_usize), any::<bool>()), 1..4);
    runner
        .run(&batches, |batches| {
            let (mut world, people) = finished(&[4; 12]);
            ask(&mut world, &people).unwrap();
            decide(&mut world, &people, Decision::Approved, "").unwrap();
            let mut rest: &[ParticipantId] = &people;
            let mut issued = 0;
            for (many, fails_at, cancels) in batches {
                let (batch, after) = rest.split_at(many.min(rest.len()));
                let request = IssueCertificates {
                    course_id: COURSE,
                    people: batch.to_vec(),
                    with_follow_ups: false,
                    only_those_that_can: false,
                };
                let before = std::fs::read(world.file.path()).unwrap();
                let made = Cell::new(0);
                let make = |printed: &certificates::Printed, picture: Option<&[u8]>| {
                    let at = made.replace(made.get() + 1);
                    if !cancels && fails_at == Some(at) {
                        return Err(Error::refused("This name cannot be printed."));
                    }
                    plain_document(printed, picture)
                };
                let go_on = |done: usize, _: usize| !(cancels && fails_at == Some(done));
                let moment = world.moment();
                let done =
                    certificates::issue_certificates(&world.file, &moment, &request, &make, Steps::watched(&go_on));
                let fails = fails_at.is_some_and(|at| at < batch.len());
                prop_assert_eq!(done.is_err(), fails || batch.is_empty());
                if fails {
                    prop_assert!(std::fs::read(world.file.path()).unwrap() == before, "nothing of it is kept");
                } else {
                    issued += batch.len();
                    rest = after;
                }
                let expected: Vec<String> = (1..=issued).map(|serial| format!("CL-2026-{serial:04}")).collect();
                prop_assert_eq!(numbers(&mut world), expected);
            }
            Ok(())
        })
        .unwrap();
}

#[test]
fn each_year_begins_with_one() {
    let (mut world, people) = finished(&[4, 4, 4]);
    ask(&mut world, &people).unwrap();
    decide(&mut world, &people, Decision::Approved, "").unwrap();
    issue(&mut world, &people[..1]).unwrap();
    world.set_now("2027-01-04T09:00:00Z");
    issue(&mut world, &people[1..]).unwrap();
    assert_eq!(numbers(&mut world), ["CL-2026-0001", "CL-2027-0001", "CL-2027-0002"]);
}
