//! The register: marking a whole session, late starters, who withdrew or moved away, and what follows for everybody.

use course_register_core::bookings::BookingState;
use course_register_core::ids::{CourseId, ParticipantId, SessionId};
use course_register_core::register::mark::{Mark, SetByHand};
use course_register_core::register::{self, CellRef, RegisterOf};
use course_register_tests::World;

const NOW: &str = "2026-03-03T09:00:00Z";

struct Spring {
    world: World,
    course_id: CourseId,
    of: RegisterOf,
    sessions: Vec<SessionId>,
}

/// The real course on 3 March 2026, four sessions held.
fn spring() -> Spring {
    let mut world = World::at(NOW);
    let course = world.real_course();
    let sessions = course.sessions.iter().map(|session| session.session_id).collect();
    Spring { world, course_id: course.course_id, of: RegisterOf::Course(course.course_id), sessions }
}

impl Spring {
    fn book(&mut self, name: &str) -> ParticipantId {
        self.world.add_booked(name, self.course_id, "2026-01-12").0
    }

    fn mark(&mut self, number: usize, who: ParticipantId, mark: Mark) -> String {
        let session = self.sessions[number - 1];
        self.world.mark(self.of, session, who, Some(mark)).unwrap().unwrap()
    }

    fn verdict(&self, who: ParticipantId) -> String {
        self.world.register_row(self.of, who, NOW).verdict.unwrap().sentence
    }
}

#[test]
fn a_session_of_twenty_two_people_is_marked_one_by_one_and_undone_one_by_one() {
    let mut spring = spring();
    let people: Vec<ParticipantId> = (1..=22).map(|number| spring.book(&format!("Person {number:02}"))).collect();
    let start = spring.world.dump();
    let mut marks = vec![Mark::Present; 17];
    marks.extend([Mark::Part { minutes: 95 }, Mark::Part { minutes: 40 }, Mark::Apologies, Mark::Absent]);
    for (who, mark) in people.iter().zip(&marks) {
        spring.mark(1, *who, *mark);
    }
    let sheet = spring.world.register(spring.of, NOW);
    let counts = sheet.sessions[0].counts;
    assert_eq!(
        (counts.present, counts.part, counts.apologies, counts.absent, counts.unmarked, counts.expected),
        (17, 2, 1, 1, 1, 22)
    );
    for _ in &marks {
        let moment = spring.world.moment();
        spring.world.file.undo(&moment).unwrap();
    }
    assert_eq!(spring.world.dump(), start, "21 steps back");
}

#[test]
fn marks_survive_a_restart_and_so_does_their_undo() {
    let mut spring = spring();
    let grace = spring.book("Grace Adeyemi");
    let before = spring.world.dump();
    assert_eq!(spring.mark(3, grace, Mark::Present), "Marked Grace Adeyemi present for session 3");
    let mut world = spring.world.restart();
    assert_eq!(world.register_row(spring.of, grace, NOW).cells[2].mark, Some(Mark::Present));
    let moment = world.moment();
    let undone = world.file.undo(&moment).unwrap();
    assert_eq!(undone.said.unwrap(), "Undone: Marked Grace Adeyemi present for session 3");
    assert_eq!(world.dump(), before);
}

#[test]
fn a_late_starter_is_not_absent_from_what_was_before() {
    let mut spring = spring();
    let (rowan, _) = spring.world.add_booked("Rowan Castle", spring.course_id, "2026-02-14");
    assert_eq!(spring.verdict(rowan), "0 of 4 held, needs marks for sessions 2, 3 and 4");
    let moment = spring.world.moment();
    let first = spring.sessions[0];
    let rest = register::mark_the_rest_present(&spring.world.file, &moment, spring.of, first).unwrap();
    assert_eq!(rest.said, None, "nobody was expected at session 1");
    spring.mark(1, rowan, Mark::Present);
    assert_eq!(
        spring.verdict(rowan),
        "1 of 4 held, needs marks for sessions 2, 3 and 4",
        "a mark that is there counts all the same"
    );
}

#[test]
fn who_withdrew_is_expected_until_that_day_and_who_only_applied_never() {
    let mut spring = spring();
    let (fergus, booking) = spring.world.add_booked("Fergus Doyle", spring.course_id, "2026-01-12");
    let (_, applied) = spring.world.add_placed("Una Whitlock", spring.course_id, BookingState::Applied, "2026-01-12");
    spring.world.set_state(&[booking], BookingState::Withdrawn, "2026-02-23").unwrap();
    spring.world.set_state(&[applied], BookingState::Withdrawn, "2026-02-23").unwrap();
    let sheet = spring.world.register(spring.of, NOW);
    assert_eq!(sheet.rows.len(), 1, "who never held a place is not in the register");
    let expected: Vec<bool> = sheet.rows[0].cells.iter().map(|cell| cell.expected).collect();
    assert_eq!(expected, [true, true, false, false, false, false], "session 3 was on the day of withdrawing");
    spring.world.set_state(&[booking], BookingState::Booked, "2026-02-28").unwrap();
    let row = spring.world.register_row(spring.of, fergus, NOW);
    let expected: Vec<bool> = row.cells.iter().map(|cell| cell.expected).collect();
    assert_eq!(expected, [true, true, false, true, true, true], "back from session 4 on");
}

#[test]
fn three_absences_end_eligibility_and_setting_one_by_hand_brings_it_back() {
    let mut spring = spring();
    let fergus = spring.book("Fergus Doyle");
    spring.mark(1, fergus, Mark::Apologies);
    spring.mark(2, fergus, Mark::Absent);
    spring.mark(3, fergus, Mark::Absent);
    spring.mark(4, fergus, Mark::Present);
    assert_eq!(spring.verdict(fergus), "1 of 4 held, cannot reach, at most 3");
    let cell = CellRef { session_id: spring.sessions[1], participant_id: fergus };
    let reason = "He was there; the report had his colleague's name";
    let before = spring.world.dump();
    let moment = spring.world.moment();
    register::set_by_hand(&spring.world.file, &moment, spring.of, &[cell], SetByHand::Counts, reason).unwrap();
    assert_eq!(spring.verdict(fergus), "2 of 4 held, every remaining session needed");
    spring.world.comes_and_goes(&before);
}
