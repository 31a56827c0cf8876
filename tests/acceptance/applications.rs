//! Rows that were copied from a spreadsheet: every one is shown with what becomes of it, and all are one step.

mod files;
mod messes;
mod property;

use course_register_core::applications::{
    self, AddPasted, ApplicationRows, ChosenRow, PastedCounts, PastedPreview, RowChoice, RowOutcome,
};
use course_register_core::bookings::BookingState;
use course_register_core::data_file::Changed;
use course_register_core::error::{Code, Result};
use course_register_core::history::{self, HistoryQuery};
use course_register_core::ids::{CourseId, ParticipantId};
use course_register_core::participants::{self, AddParticipant, ParticipantSheet, PersonForm, participant_sheet};
use course_register_core::steps::Steps;
use course_register_tests::{World, person, place};

pub fn pasted(course_id: CourseId, text: &str) -> ApplicationRows {
    ApplicationRows {
        course_id,
        text: text.to_owned(),
        file: None,
        has_header: None,
        columns: None,
        choices: Vec::new(),
        replace: Vec::new(),
    }
}

pub fn preview(world: &World, pasted: &ApplicationRows) -> PastedPreview {
    world.file.read(|reading| applications::read_pasted(reading, pasted, None)).unwrap()
}

pub fn add(world: &mut World, pasted: ApplicationRows, state: BookingState) -> Result<Changed<PastedCounts>> {
    let request = AddPasted { pasted, state, on_date: "2026-01-20".to_owned(), over_capacity_reason: None };
    let moment = world.moment();
    applications::add_pasted(&world.file, &moment, &request, None, Steps::unwatched())
}

fn somebody(world: &mut World, form: PersonForm, course: Option<CourseId>) -> ParticipantId {
    let booking = course.map(|course| place(course, BookingState::Booked, "2026-01-12"));
    let moment = world.moment();
    let request = AddParticipant { person: form, booking, is_different: true };
    participants::add_participant(&world.file, &moment, &request).unwrap().view.participant_id
}

/// The real course, with Grace known, Tom booked on it, and two people called Ada Quist.
pub fn prepared() -> (World, CourseId) {
    let mut world = World::at("2026-01-20T10:00:00Z");
    let course = world.real_course().course_id;
    let with = |name: &str, email: &str, organisation: &str| PersonForm {
        emails: vec![email.to_owned()],
        organisation: organisation.to_owned(),
        ..person(name)
    };
    somebody(&mut world, with("Grace Adeyemi", "grace@example.org", "Harbour Hospice"), None);
    somebody(&mut world, with("Tom Ashworth", "tom@example.org", "Ash Hospice"), Some(course));
    somebody(&mut world, with("Ada Quist", "ada1@example.org", "One"), None);
    somebody(&mut world, with("Ada Quist", "ada2@example.org", "Two"), None);
    (world, course)
}

fn sheet(world: &mut World, id: ParticipantId, course: CourseId) -> ParticipantSheet {
    let moment = world.moment();
    world.file.read(|reading| participant_sheet(reading, id, Some(course), &moment)).unwrap()
}

#[test]
fn rows_become_bookings_in_one_step_that_is_undone_whole() {
    let (mut world, course) = prepared();
    let text = "Name\tE-mail\tPhone\tAccess needs\n\
                Bea Bright\tbea@example.org\t7700900123\tLive captions\n\
                GRACE ADEYEMI\tGrace@Example.org\t+44 (0)7700 900456\t\n\
                Tom Ashworth\ttom@example.org\t\t\n";
    let before = world.dump();
    let shown = preview(&world, &pasted(course, text));
    assert_eq!(shown.counts, PastedCounts { read: 3, added: 1, updated: 1, skipped: 1, ..PastedCounts::default() });
    let changed = add(&mut world, pasted(course, text), BookingState::Applied).unwrap();
    let said =
        "Pasted applications: put 1 new person and 1 known person on Compassionate Leadership, spring 2026 as applied";
    assert_eq!(changed.said.as_deref(), Some(said));
    assert_eq!(changed.view, shown.counts);
    world.comes_and_goes(&before);
    let grace = sheet(&mut world, ParticipantId(1), course);
    assert_eq!((&grace.person.phone[..], grace.person.emails.len()), ("07700 900456", 1));
    assert_eq!(grace.person.first_name, "Grace", "what is there is not changed");
    assert_eq!(grace.booking.unwrap().state, BookingState::Applied);
    let bea = sheet(&mut world, ParticipantId(5), course);
    assert_eq!((&bea.person.phone[..], bea.has_access_needs), ("07700 900123", true));
    let page = world.file.read(|reading| history::page(reading, &HistoryQuery::default())).unwrap();
    assert!(page.steps.iter().any(|step| step.said.ends_with(said)));
    let stored = world.file.dump().unwrap().len();
    let again = preview(&world, &pasted(course, text));
    assert_eq!((again.counts.skipped, again.counts.read), (3, 3), "pasted again, all are here already");
    let refused = add(&mut world, pasted(course, text), BookingState::Applied).unwrap_err().problem().message;
    assert!(refused.starts_with("None of these rows adds anything"), "{refused}");
    assert_eq!(world.file.dump().unwrap().len(), stored);
}

#[test]
fn whoever_may_be_two_people_is_asked_about_and_never_guessed() {
    let (mut world, course) = prepared();
    let text = "Name\tE-mail\nAda Quist\tada@example.org\nMary Adeyemi\tgrace@example.org\nDr. Gráce ADEYEMI\t";
    let mut given = pasted(course, &format!("{text}\tx"));
    given.text = "Name\tE-mail\tOrganisation\nAda Quist\tada@example.org\t\nMary Adeyemi\tgrace@example.org\t\nDr. Gráce ADEYEMI\t\tElsewhere".to_owned();
    let shown = preview(&world, &given);
    let told: Vec<_> = shown
        .rows
        .iter()
        .map(|row| {
            (row.outcome, &row.reason[..], row.candidates.iter().map(|one| one.participant_id.0).collect::<Vec<_>>())
        })
        .collect();
    assert_eq!(
        told,
        [
            (RowOutcome::Asks, "Somebody of this name is known already", vec![3, 4]),
            (RowOutcome::Asks, "Same e-mail address as Grace Adeyemi, but another name", vec![1]),
            (RowOutcome::Asks, "Somebody of this name is known already", vec![1]),
        ]
    );
    let refused = add(&mut world, given.clone(), BookingState::Applied).unwrap_err().problem().message;
    assert_eq!(refused, "Say first who it is in rows 2, 3 and 4.");
    let choose = |row, choice| ChosenRow { row, choice };
    given.choices = vec![
        choose(2, RowChoice::Known { participant_id: ParticipantId(4) }),
        choose(3, RowChoice::New),
        choose(4, RowChoice::LeaveOut),
    ];
    let shown = preview(&world, &given);
    let reasons: Vec<(RowOutcome, &str)> = shown.rows.iter().map(|row| (row.outcome, &row.reason[..])).collect();
    assert_eq!(
        reasons,
        [
            (RowOutcome::Updated, "The same person; adds an e-mail address"),
            (RowOutcome::Added, "A different person"),
            (RowOutcome::Skipped, "Left out"),
        ]
    );
    add(&mut world, given, BookingState::Applied).unwrap();
    let ada = sheet(&mut world, ParticipantId(4), course);
    assert_eq!(ada.person.emails, ["ada2@example.org", "ada@example.org"]);
    assert!(ada.booking.is_some());
}

#[test]
fn going_over_the_places_is_asked_for_all_at_once() {
    let (mut world, course) = prepared();
    let rows: String = (0..25).map(|n| format!("Person{n} New{n},p{n}@example.org\n")).collect();
    let given = pasted(course, &format!("Name,Email\n{rows}"));
    let before = world.dump();
    let refused = add(&mut world, given.clone(), BookingState::Booked).unwrap_err().problem();
    assert_eq!(refused.code, Some(Code::OverCapacity));
    assert!(refused.message.contains("With 25 more it would be 26"), "{}", refused.message);
    assert_eq!(world.dump(), before);
    let moment = world.moment();
    let request = AddPasted {
        pasted: given,
        state: BookingState::Booked,
        on_date: "20 Jan 2026".to_owned(),
        over_capacity_reason: Some("Agreed with the centre".to_owned()),
    };
    let changed = applications::add_pasted(&world.file, &moment, &request, None, Steps::unwatched()).unwrap();
    assert_eq!(changed.view.added, 25);
    world.comes_and_goes(&before);
}

#[test]
fn what_cannot_be_read_at_all_is_refused_in_words() {
    let (mut world, course) = prepared();
    let refused = |world: &World, text: &str| {
        let given = pasted(course, text);
        world.file.read(|reading| applications::read_pasted(reading, &given, None)).unwrap_err().problem().message
    };
    assert!(refused(&world, " \n\t\n").starts_with("There is no row in what was pasted."));
    assert!(refused(&world, "Name\tEmail\n").starts_with("There is no row in what was pasted."));
    let many = "Ann Lee,ann@example.org\n".repeat(2_001);
    assert_eq!(
        refused(&world, &many),
        "These are 2,001 rows. Paste up to 2,000 at a time, or bring them in as a file."
    );
    let shown = preview(&world, &pasted(course, "Grace Adeyemi\tHarbour\nTom Ashworth\tAsh\n"));
    assert_eq!(shown.missing.as_deref(), Some("Choose which column holds the name."));
    assert_eq!(shown.counts.rejected, 2);
    let asked = add(&mut world, pasted(course, "Grace Adeyemi\tHarbour"), BookingState::Applied).unwrap_err();
    assert_eq!(asked.problem().message, "Choose which column holds the name.");
    let gone = pasted(CourseId(77), "Name\tEmail\nAnn Lee\tann@example.org");
    let gone = world.file.read(|reading| applications::read_pasted(reading, &gone, None)).unwrap_err();
    assert_eq!(gone.problem().code, Some(Code::Gone));
}
