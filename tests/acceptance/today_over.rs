//! Of courses that are long over Today looks only at whom something can be due about, and finds the same as if it looked
//! at everybody.

use chrono::{DateTime, Days, Utc};
use course_register_core::data_file::DataFile;
use course_register_core::moment::Moment;
use course_register_core::today::rules::sheet;
use course_register_core::today::{Backups, Look, facts};
use course_register_tests::World;
use course_register_tests::large::{END, large};
use course_register_tests::work::{busy, kinds, lasting, prepared};
use proptest::collection::vec;
use proptest::prelude::*;

fn found(file: &DataFile, now: DateTime<Utc>, look: Look) -> String {
    let moment = Moment::new(now, [1; 16]);
    let facts = file.read(|reading| facts(reading, &moment, Backups::default(), look)).unwrap();
    format!("{:#?}", sheet(&facts, now))
}

/// On days from before the course to long after it.
fn same_on_many_days(file: &DataFile, from: DateTime<Utc>) {
    for days in (0..280).step_by(9) {
        let now = from.checked_add_days(Days::new(days)).unwrap();
        assert_eq!(found(file, now, Look::WhatIsOpen), found(file, now, Look::Everything), "on {now}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn the_narrower_look_finds_the_same_whatever_was_done(steps in vec((any::<usize>(), 0_usize..40, 0_usize..40), 5..60)) {
        let mut world = prepared();
        let kinds: Vec<_> = kinds().into_iter().chain(lasting()).filter(|(name, _)| !name.contains("sample")).collect();
        for (kind, a, b) in steps {
            // A refusal is an answer too.
            let _ = kinds[kind % kinds.len()].1(&mut world, a, b);
        }
        same_on_many_days(&world.file, "2026-01-20T09:00:00Z".parse().unwrap());
    }
}

#[test]
fn and_after_every_kind_of_work_and_in_a_file_of_many_courses() {
    same_on_many_days(&busy(3).file, "2026-01-20T16:30:00Z".parse().unwrap());
    let world = World::at(END);
    let place = world.folder().join("thirty.courses");
    large(&place, 30, 1);
    let file = DataFile::open(&place).unwrap();
    let end: DateTime<Utc> = END.parse().unwrap();
    same_on_many_days(&file, end.checked_sub_days(Days::new(60)).unwrap());
    let moment = Moment::new(end, [1; 16]);
    let look = |look| file.read(|reading| facts(reading, &moment, Backups::default(), look)).unwrap();
    let bookings = |look_at| look(look_at).courses.iter().map(|course| course.bookings.len()).sum::<usize>();
    assert!(
        bookings(Look::WhatIsOpen) * 2 < bookings(Look::Everything),
        "most of them are long over, and hardly any of theirs is read"
    );
}
