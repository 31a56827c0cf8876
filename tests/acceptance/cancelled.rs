//! An import that is cancelled, at whichever of its steps, leaves the data file as it was, byte for byte.

use std::cell::RefCell;

use course_register_core::applications::{AddPasted, add_pasted};
use course_register_core::attendance_reports::take_report;
use course_register_core::bookings::BookingState;
use course_register_core::error::{Code, Result};
use course_register_core::steps::Steps;
use course_register_tests::World;

use super::applications::pasted;
use super::attendance_reports::{course_with, decided, given, request, review};

/// Cancels at each step in turn, then lets it go through; answers how many steps it had.
fn cancelled_at_each<T>(world: &mut World, mut import: impl FnMut(&mut World, Steps<'_>) -> Result<T>) -> usize {
    let mut last = 0;
    loop {
        let before = std::fs::read(world.file.path()).unwrap();
        let heard = RefCell::new(Vec::new());
        let go_on = |done: usize, of: usize| {
            heard.borrow_mut().push((done, of));
            heard.borrow().len() <= last
        };
        let done = import(world, Steps::watched(&go_on));
        let heard = heard.into_inner();
        assert!(heard.iter().all(|(done, of)| done < of), "{heard:?}");
        assert!(heard.is_sorted_by_key(|(done, _)| *done), "it never goes back: {heard:?}");
        match done {
            Ok(_) => {
                assert_eq!(heard.len(), last, "it was asked before each step");
                assert!(std::fs::read(world.file.path()).unwrap() != before, "and then it was taken");
                return last;
            }
            Err(why) => {
                assert_eq!(why.problem().code, Some(Code::Cancelled), "{}", why.problem().message);
                assert!(std::fs::read(world.file.path()).unwrap() == before, "cancelled at step {last}");
            }
        }
        last += 1;
    }
}

#[test]
fn applications_that_are_cancelled_leave_nothing() {
    let mut world = World::at("2026-01-20T10:00:00Z");
    let course = world.real_course().course_id;
    let rows: String = (0..40).map(|at| format!("New{at} Person{at}\tnew{at}@example.org\n")).collect();
    let pasted = pasted(course, &format!("Name\tEmail\n{rows}"));
    let moment = world.moment();
    let steps = cancelled_at_each(&mut world, |world, steps| {
        let (state, on_date) = (BookingState::Applied, "2026-01-20".to_owned());
        let request = AddPasted { pasted: pasted.clone(), state, on_date, over_capacity_reason: None };
        add_pasted(&world.file, &moment, &request, None, steps)
    });
    assert_eq!(steps, 40);
}

#[test]
fn a_report_that_is_cancelled_leaves_nothing() {
    let (mut world, _) =
        course_with(&[("Grace", "Adeyemi", "grace@example.org"), ("Tom", "Ashworth", "tom@example.org")]);
    let report = "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\n\
        Grace Adeyemi,,02/09/2026 03:00:00 PM,02/09/2026 05:00:00 PM,120,Yes\n\
        Tom Ashworth,,02/09/2026 03:00:00 PM,02/09/2026 05:00:00 PM,120,Yes\n\
        A Visitor,,02/09/2026 03:00:00 PM,02/09/2026 05:00:00 PM,120,Yes\n";
    let files = [given("report.csv", report.as_bytes())];
    let mut request = request();
    request.decisions = decided(&review(&mut world, &request, &files));
    let moment = world.moment();
    let steps =
        cancelled_at_each(&mut world, |world, steps| take_report(&world.file, &moment, &request, &files, steps));
    assert_eq!(steps, 1 + 3 + 2, "one file, three names, two marks");
}
