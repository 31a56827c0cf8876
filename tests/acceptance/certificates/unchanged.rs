//! What was issued stays as it is, byte for byte, after every kind of later change.

use course_register_core::certificates::{self, Checked, Decision};
use course_register_tests::work::kinds;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use super::{ask, decide, documents, finished, issue};

#[test]
fn what_was_issued_is_the_same_after_every_later_change() {
    let mut runner = TestRunner::new(Config { cases: 8, failure_persistence: None, ..Config::default() });
    let steps = proptest::collection::vec((0..1000_usize, 0..1000_usize, 0..1000_usize), 20..60);
    runner
        .run(&steps, |steps| {
            let (mut world, people) = finished(&[4, 5, 6, 4, 5, 6]);
            ask(&mut world, &people).unwrap();
            decide(&mut world, &people, Decision::Approved, "").unwrap();
            let rows = issue(&mut world, &people).unwrap().view.sheet.rows;
            let shown: Vec<_> = rows.into_iter().filter_map(|row| row.certificate).collect();
            let ids: Vec<_> = shown.iter().map(|one| one.certificate_id).collect();
            let before = documents(&world, &ids);
            let kinds = kinds();
            for (kind, a, b) in steps {
                let (_, work) = kinds[kind % kinds.len()];
                // A refusal is an answer too.
                let _ = work(&mut world, a, b);
                if a.is_multiple_of(5) {
                    let moment = world.moment();
                    let _ = world.file.undo(&moment);
                }
            }
            prop_assert!(documents(&world, &ids) == before);
            for ((_, bytes), was) in before.iter().zip(&shown) {
                let found = world.file.read(|reading| certificates::check_document(reading, bytes)).unwrap();
                let Checked::Ours { certificate } = found else { panic!("{found:?}") };
                prop_assert_eq!(&certificate.certificate, was);
            }
            Ok(())
        })
        .unwrap();
}
