//! One small piece of work of every kind, on whatever the two numbers pick. A refusal is an answer too.

mod around;
mod certificates;
mod courses;
mod date_finder;
mod follow_ups;
mod messages;
mod people;
mod register;
mod reports;

use crate::World;
use course_register_core::error::Result;
use course_register_core::ids::{BookingId, CourseId, ParticipantId, ProgrammeId, SessionId};
use course_register_core::settings::{self, BankHolidayForm};

pub use certificates::{all_approved, issue_all, plain_document};
use follow_ups::schedule;
pub use reports::said_otherwise;

/// A kind of work, by its name.
pub type Kind = (&'static str, fn(&mut World, usize, usize) -> Result<()>);

const COURSE: CourseId = CourseId(1);

const PROGRAMME: ProgrammeId = ProgrammeId(1);

const DATES: [&str; 6] = ["2026-04-13", "2026-05-04", "2026-06-08", "2026-07-16", "2026-10-26", "2026-12-28"];

const WORDS: [&str; 6] = ["Łucja", "O’Neill", "'; drop table", "<script>", "=1+1", "😀 مريم"];

fn id(number: usize, of: usize) -> i64 {
    i64::try_from(number % of + 1).unwrap_or(1)
}

/// Sessions 1 to 6 are the course's.
fn session(a: usize) -> SessionId {
    SessionId(id(a, 6))
}

/// Sessions 7 and 8 are follow-ups.
fn follow_up(a: usize) -> SessionId {
    SessionId(id(a, 2) + 6)
}

fn somebody(a: usize) -> ParticipantId {
    ParticipantId(id(a, 6))
}

fn booking(a: usize) -> BookingId {
    BookingId(id(a, 6))
}

fn date(a: usize) -> String {
    DATES[a % DATES.len()].to_owned()
}

fn word(a: usize) -> String {
    format!("{} {}", WORDS[a % WORDS.len()], a % 17)
}

/// The real course, six people on it, four sessions held, the next one on a bank holiday, two follow-ups ahead.
///
/// # Panics
/// When any of it is refused.
#[must_use]
pub fn prepared() -> World {
    let mut world = World::at("2026-01-12T09:00:00Z");
    prepare(&mut world);
    world
}

/// The same in a fresh data file that is there already.
///
/// # Panics
/// When any of it is refused.
pub fn prepare(world: &mut World) {
    world.set_now("2026-01-12T09:00:00Z");
    world.real_course();
    for name in ["Grace Adeyemi", "Tom Ashworth", "Bea Bright", "Rowan Castle", "Nia Evans", "Idris Jones"] {
        let (first, last) = name.split_once(' ').unwrap_or((name, ""));
        world.add_with_email(first, last, &format!("{}@example.org", first.to_lowercase()), COURSE);
    }
    world.set_now("2026-03-03T09:00:00Z");
    schedule(world, 0, 0).expect("a follow-up");
    schedule(world, 2, 1).expect("another one");
    let moment = world.moment();
    let holiday = BankHolidayForm { date: "2026-03-09".to_owned(), title: "On the day of session 5".to_owned() };
    settings::add_bank_holiday(&world.file, &moment, &holiday).expect("a bank holiday");
}

/// Every kind of work that can be undone.
#[must_use]
pub fn kinds() -> Vec<Kind> {
    [
        people::KINDS,
        courses::KINDS,
        register::KINDS,
        reports::KINDS,
        follow_ups::KINDS,
        around::KINDS,
        messages::KINDS,
        date_finder::KINDS,
        certificates::KINDS,
    ]
    .concat()
}

/// Every kind of work that is not undone, or can be done only after such a one.
#[must_use]
pub fn lasting() -> Vec<Kind> {
    certificates::LASTING.to_vec()
}

/// The prepared file after so many rounds of every kind of work, the same in every run, with an unfinished form, a step
/// that was undone and one that was done again. After six rounds there are rows in every table.
///
/// # Panics
/// When it cannot be prepared.
#[must_use]
pub fn busy(rounds: usize) -> World {
    let mut world = prepared();
    let mut pick: usize = 11;
    let mut pick = || {
        pick = pick.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        pick >> 33
    };
    for _ in 0..rounds {
        // The sample, put in and taken out, would be most of history.
        for (_, work) in lasting().into_iter().chain(kinds()).filter(|(name, _)| !name.contains("sample")) {
            // A refusal is an answer too.
            let _ = work(&mut world, pick(), pick());
        }
    }
    world.undo_one();
    world.undo_one();
    world.redo_one();
    let moment = world.moment();
    world.file.save_draft(&moment, "person", "{\"first_name\": \"Grace\"}").expect("an unfinished form");
    world
}
