//! Single pieces of work that take many writes: each is one step, numbered 0, acknowledged when it is kept.

use std::path::Path;

use course_register_core::applications::{self, AddPasted, ApplicationRows};
use course_register_core::bookings::{self, BookingState, SetRequirement};
use course_register_core::data_file::DataFile;
use course_register_core::data_safety::{self, Why};
use course_register_core::error::Error;
use course_register_core::export::{self, ExportFormat, ExportKind, ExportRequest, ExportScope, IfTaken};
use course_register_core::files::{GivenFile, ReadAs, read};
use course_register_core::history::{self, HistoryQuery};
use course_register_core::ids::{BookingId, CourseId, RequirementId};
use course_register_core::moment::Moment;
use course_register_core::participants::{self, ParticipantsQuery};
use course_register_core::register::{self, RegisterOf};
use course_register_core::steps::Steps;
use course_register_faults::Outcome;
use course_register_tests::World;
use course_register_tests::work::issue_all;

/// The time here.
pub const NOW: &str = "2026-03-03T09:00:00Z";

/// A moment, always the same.
pub fn moment() -> Moment {
    Moment::new(NOW.parse().unwrap_or_default(), [9; 16])
}

/// How a piece of work ended.
fn outcome<T>(result: Result<T, Error>) -> Outcome {
    match result {
        Ok(_) => Outcome::Done,
        Err(Error::Store(error)) => Outcome::Failed(error.sentence()),
        Err(why) => Outcome::Failed(why.problem().message),
    }
}

/// A requirement of the course, the sixth, met by everybody on it: a row for each and its history, with no new people.
pub fn bulk(world: &mut World) -> Outcome {
    let count = world.file.contents().map_or(0, |contents| contents.bookings);
    let request = SetRequirement {
        booking_ids: (1..=i64::from(count)).map(BookingId).collect(),
        requirement_id: RequirementId(6),
        met_on: Some("2026-01-16".to_owned()),
    };
    let moment = world.moment();
    outcome(bookings::set_requirement(&world.file, &moment, &request))
}

/// As many applications as there are places taken, brought in from a file: people, addresses, bookings, answers and the
/// file. Those that are on the course already add nothing, which is said and is done.
pub fn import(world: &mut World) -> Outcome {
    let count = world.file.read(|reading| bookings::places(reading, CourseId(1))).map_or(0, |places| places.taken);
    let mut text = "Name,Email,Why do you want to come?\n".to_owned();
    for at in 0..count {
        text.push_str(&format!("New{at} Person{at},new{at}@example.org,To lead\n"));
    }
    let Ok(table) = read(text.as_bytes(), &ReadAs::default()) else { return Outcome::Failed("no table".to_owned()) };
    let file = GivenFile { name: "form.csv".to_owned(), read_as: ReadAs::default(), table };
    let pasted = ApplicationRows {
        course_id: CourseId(1),
        text: String::new(),
        file: None,
        has_header: None,
        columns: None,
        choices: Vec::new(),
        replace: Vec::new(),
    };
    let (state, on_date) = (BookingState::Applied, "2026-01-16".to_owned());
    let request = AddPasted { pasted, state, on_date, over_capacity_reason: None };
    let moment = world.moment();
    match outcome(applications::add_pasted(&world.file, &moment, &request, Some(&file), Steps::unwatched())) {
        Outcome::Failed(why) if why.starts_with("None of these rows adds anything") => Outcome::Done,
        other => other,
    }
}

/// The certificates of everybody who was approved: a number, the document and its history for each. Those who hold one
/// already get none, which is said and is done.
pub fn issue(world: &mut World) -> Outcome {
    match outcome(issue_all(world)) {
        Outcome::Failed(why) if why.contains("holds certificate") => Outcome::Done,
        other => other,
    }
}

/// A backup, all of it on this thread.
pub fn backup(world: &mut World) -> Outcome {
    match world.try_back_up(Why::ByHand) {
        Ok(_) => Outcome::Done,
        Err(why) => Outcome::Failed(why.sentence()),
    }
}

/// Restores a file in the place of the open one.
pub fn restore(file: DataFile, path: &Path, chosen: &Path) -> Outcome {
    match data_safety::restore(Some(file), path, chosen, &moment()) {
        Ok(_) => Outcome::Done,
        Err(not) => Outcome::Failed(not.why.sentence(chosen)),
    }
}

/// Reads everything that the first screens read, and every row.
pub fn look(world: &World) -> Result<(), Error> {
    let moment = moment();
    let courses = world.file.frame(&moment)?.courses.unwrap_or_default();
    world.file.read(|reading| {
        participants::participants(reading, &ParticipantsQuery::default(), &moment)?;
        history::page(reading, &HistoryQuery::default())?;
        for course in courses {
            register::sheet_of(reading, RegisterOf::Course(course.course_id), moment.now())?;
        }
        Ok(())
    })?;
    world.file.contents()?;
    world.file.dump().map(drop)
}

/// The participants of the course as CSV, where they may lie already.
pub fn export(world: &mut World, place: &Path) -> Outcome {
    let scope = ExportScope::Course { course_id: CourseId(1) };
    let request = ExportRequest { kind: ExportKind::Participants, scope, columns: None, format: ExportFormat::Csv };
    let moment = world.moment();
    let written = world.file.read(|reading| export::write_one(reading, &request, &moment, place));
    outcome(written.and_then(|written| written.settle(IfTaken::Replace)))
}
