//! Attendance reports: from a file’s bytes to marks, and back.

mod corpus;
mod property;
mod taking;

use course_register_core::attendance_reports::{
    NameDecision, NameState, ReportRequest, ReportReview, ReportTaken, Who, review_report, take_report,
};
use course_register_core::data_file::Changed;
use course_register_core::error::Result;
use course_register_core::files::{GivenFile, ReadAs, read};
use course_register_core::ids::{CourseId, ParticipantId};
use course_register_core::register::RegisterOf;
use course_register_core::steps::Steps;
use course_register_tests::World;

pub const COURSE: CourseId = CourseId(1);
pub const OF_COURSE: RegisterOf = RegisterOf::Course(COURSE);

/// The real course, two days after its last session, with these people booked on it.
pub fn course_with(people: &[(&str, &str, &str)]) -> (World, Vec<ParticipantId>) {
    let mut world = World::at("2026-01-12T09:00:00Z");
    world.real_course();
    let ids = people.iter().map(|(first, last, email)| world.add_with_email(first, last, email, COURSE)).collect();
    world.set_now("2026-03-18T09:00:00Z");
    (world, ids)
}

/// A file as the shell reads it.
pub fn given(name: &str, bytes: &[u8]) -> GivenFile {
    let table = read(bytes, &ReadAs::default()).unwrap_or_else(|why| panic!("{name}: {}", why.sentence()));
    GivenFile { name: name.to_owned(), read_as: ReadAs::default(), table }
}

/// Nothing said yet.
pub fn request() -> ReportRequest {
    ReportRequest {
        of: OF_COURSE,
        session_id: None,
        date_order: None,
        shift_minutes: None,
        columns: None,
        decisions: Vec::new(),
        replace: Vec::new(),
        marks_absent: None,
    }
}

pub fn review(world: &mut World, request: &ReportRequest, files: &[GivenFile]) -> ReportReview {
    let moment = world.moment();
    world.file.read(|reading| review_report(reading, request, files, &moment)).unwrap()
}

pub fn take(world: &mut World, request: &ReportRequest, files: &[GivenFile]) -> Result<Changed<ReportTaken>> {
    let moment = world.moment();
    take_report(&world.file, &moment, request, files, Steps::unwatched())
}

/// Everything that is open said: full names and suggestions are who they seem to be, the others nobody.
pub fn decided(review: &ReportReview) -> Vec<NameDecision> {
    let open = review.names.iter().filter(|name| name.open);
    let say = open.map(|name| {
        let first = name.candidates.first().map(|one| one.participant_id);
        let who = match (name.state, first) {
            (NameState::FullName | NameState::Suggested, Some(participant_id)) => Who::Person { participant_id },
            _ => Who::Nobody,
        };
        NameDecision { key: name.key.clone(), who }
    });
    say.collect()
}
