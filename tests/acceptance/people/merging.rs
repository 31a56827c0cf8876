//! Two people who are one: merged in one step, nothing of either lost, and undone whole.

use std::collections::{BTreeMap, BTreeSet};

use course_register_core::bookings::{self, BookParticipant, BookingState, PaymentKind, RecordPayment};
use course_register_core::data_file::Changed;
use course_register_core::error::{Code, Error, Result};
use course_register_core::follow_ups::{self, Reply, ReplyForm};
use course_register_core::history::{self, HistoryQuery};
use course_register_core::ids::{CourseId, ParticipantId, SessionId};
use course_register_core::participants::merging::{MergeChoice, MergeParticipants, MergePreview};
use course_register_core::participants::{
    self, EditParticipant, ParticipantSheet, PersonForm, merge_participants, merge_preview, participant_sheet,
};
use course_register_core::register::RegisterOf;
use course_register_core::register::mark::Mark;
use course_register_core::sample::{add_sample, remove_sample};
use course_register_tests::{World, person, place};

use super::years::{course_from, follow_up};

pub(super) fn preview(world: &World, stays: ParticipantId, goes: ParticipantId) -> MergePreview {
    world.file.read(|reading| merge_preview(reading, stays, goes)).unwrap()
}

pub(super) fn merge(
    world: &mut World,
    stays_id: ParticipantId,
    goes_id: ParticipantId,
    choices: &[(&str, MergeChoice)],
) -> Result<Changed<ParticipantSheet>> {
    let choices: BTreeMap<String, MergeChoice> =
        choices.iter().map(|(field, choice)| ((*field).to_owned(), *choice)).collect();
    let moment = world.moment();
    merge_participants(&world.file, &moment, &MergeParticipants { stays_id, goes_id, choices }, None)
}

pub(super) fn edit(world: &mut World, participant_id: ParticipantId, person: PersonForm) {
    let moment = world.moment();
    let request = EditParticipant { participant_id, person, is_different: true };
    participants::edit_participant(&world.file, &moment, &request, None).unwrap();
}

fn said_of(world: &World, query: &HistoryQuery) -> Vec<String> {
    let page = world.file.read(|reading| history::page(reading, query)).unwrap();
    page.steps.into_iter().map(|step| step.said).collect()
}

/// Grace is on the spring course of 2025, Gracie on that of 2026; both are invited to a follow-up.
fn two() -> (World, [ParticipantId; 2], SessionId, [CourseId; 2]) {
    let mut world = World::at("2025-01-10T09:00:00Z");
    let first = course_from(&mut world, "Spring 2025", "2025-02-10");
    let second = course_from(&mut world, "Spring 2026", "2026-02-09");
    let (grace, _) = world.add_booked("Grace Adeyemi", first.course_id, "2025-01-10");
    let (gracie, booking) = world.add_booked("Gracie Adeyemi", second.course_id, "2025-12-01");
    let request = RecordPayment {
        booking_id: booking,
        kind: PaymentKind::Payment,
        amount: "200".to_owned(),
        paid_on: "2025-12-02".to_owned(),
        method: "Card".to_owned(),
        notes: String::new(),
        more_than_due: true,
    };
    let moment = world.moment();
    bookings::record_payment(&world.file, &moment, &request).unwrap();
    world.set_now("2026-04-01T09:00:00Z");
    for (course, who) in [(&first, grace), (&second, gracie)] {
        for session in &course.sessions {
            world.mark(RegisterOf::Course(course.course_id), session.session_id, who, Some(Mark::Present)).unwrap();
        }
    }
    let session = follow_up(&mut world, &first, "2026-03-20", &[grace, gracie]);
    (world, [grace, gracie], session, [first.course_id, second.course_id])
}

#[test]
fn everything_of_the_one_who_goes_becomes_the_other_s_and_history_tells_both() {
    let (mut world, [grace, gracie], _, courses) = two();
    let emails = |emails: &[&str]| emails.iter().map(|email| (*email).to_owned()).collect();
    let with = |name: &str, addresses: &[&str]| PersonForm { emails: emails(addresses), ..person(name) };
    edit(&mut world, grace, with("Grace Adeyemi", &["grace@example.org"]));
    let phone = PersonForm { phone: "07700 900123".to_owned(), ..with("Gracie Adeyemi", &["gracie@example.org"]) };
    edit(&mut world, gracie, phone);
    let moment = world.moment();
    participants::save_access_needs(&world.file, &moment, gracie, "Captions").unwrap();

    let shown = preview(&world, grace, gracie);
    assert!(shown.in_the_way.is_empty());
    let asked: Vec<&str> = shown.fields.iter().map(|field| &field.field[..]).collect();
    assert_eq!(asked, ["first_name", "main_email"]);
    let taken: Vec<(&str, &str)> = shown.taken.iter().map(|taken| (&taken.label[..], &taken.value[..])).collect();
    assert_eq!(taken, [("Phone", "07700 900123"), ("Access needs", "")]);
    let moves = &shown.moves;
    assert_eq!((moves.bookings, moves.marks, moves.invitations, moves.payments, moves.emails), (1, 6, 0, 1, 1));

    let chosen = [("first_name", MergeChoice::Stays), ("main_email", MergeChoice::Goes)];
    let Err(Error::Invalid(problems)) = merge(&mut world, grace, gracie, &chosen[..1]) else {
        panic!("one is missing")
    };
    assert_eq!(problems[0].field, "main_email");
    let before = world.dump();
    let changed = merge(&mut world, grace, gracie, &chosen).unwrap();
    assert_eq!(changed.said.as_deref(), Some("Merged Gracie Adeyemi into Grace Adeyemi: they are one person"));
    world.comes_and_goes(&before);

    let sheet = changed.view;
    assert_eq!(sheet.person.emails, ["gracie@example.org", "grace@example.org"]);
    assert_eq!((&sheet.person.phone[..], sheet.has_access_needs), ("07700 900123", true));
    let told: Vec<_> = sheet
        .courses
        .iter()
        .map(|one| (one.course_id, one.verdict.as_ref().map(|verdict| verdict.attended), one.paid_pence))
        .collect();
    assert_eq!(told, [(courses[1], Some(6), 20_000), (courses[0], Some(6), 0)]);
    assert_eq!(sheet.follow_ups.len(), 1, "invited once");
    let gone = world.file.read(|reading| participant_sheet(reading, gracie, None, &moment)).unwrap_err();
    assert_eq!(gone.problem().code, Some(Code::Gone));

    let of_grace = HistoryQuery { participant_id: Some(grace), ..HistoryQuery::default() };
    let said = said_of(&world, &of_grace);
    for older in [
        "Added Grace Adeyemi and booked them on Spring 2025",
        "Added Gracie Adeyemi and booked them on Spring 2026",
        "Recorded £200 paid by Gracie Adeyemi",
        "Saved the access needs of Gracie Adeyemi",
    ] {
        assert!(said.iter().any(|said| said == older), "{older} is not in {said:?}");
    }
    let searched = HistoryQuery { search: "grace 2026 booked".to_owned(), ..HistoryQuery::default() };
    let said = said_of(&world, &searched);
    assert!(said.iter().any(|said| said.starts_with("Added Gracie Adeyemi")), "found by the name that stays: {said:?}");
}

#[test]
fn what_stands_in_the_way_is_refused_in_words_and_changes_nothing() {
    let (mut world, [grace, gracie], _, _) = two();
    let before = world.dump();
    let words = |refused: Error| refused.problem().message;
    let said = words(merge(&mut world, grace, grace, &[]).unwrap_err());
    assert!(said.starts_with("This is one and the same person."), "{said}");
    let gone = merge(&mut world, grace, ParticipantId(77), &[]).unwrap_err().problem();
    assert_eq!(gone.code, Some(Code::Gone));
    assert_eq!(world.dump(), before);
    merge(&mut world, grace, gracie, &[("first_name", MergeChoice::Stays)]).unwrap();
}

#[test]
fn who_applied_twice_for_one_course_has_the_chosen_booking_and_all_payments() {
    let (mut world, [grace, gracie], _, courses) = two();
    let moment = world.moment();
    let request =
        BookParticipant { participant_id: grace, booking: place(courses[1], BookingState::Declined, "2026-01-10") };
    bookings::book(&world.file, &moment, &request).unwrap();
    let before = world.dump();
    let shown = preview(&world, grace, gracie);
    assert!(shown.in_the_way.is_empty());
    let field = shown.fields.iter().find(|field| field.field == format!("booking {}", courses[1].0)).unwrap();
    assert_eq!(
        (&field.label[..], &field.stays[..], &field.goes[..]),
        (
            "Booking on Spring 2026",
            "declined since 10 January 2026, applied on 10 January 2026, from session 1, fee £200",
            "booked since 1 December 2025, applied on 1 December 2025, from session 1, fee £200"
        )
    );
    let asked = merge(&mut world, grace, gracie, &[("first_name", MergeChoice::Stays)]).unwrap_err().problem();
    assert_eq!(asked.fields[0].message, "Booking on Spring 2026: choose which of the two stays.");
    assert_eq!(world.dump(), before);
    let booking = field.field.clone();
    for (whose, state) in [(MergeChoice::Goes, "\"booked\""), (MergeChoice::Stays, "\"declined\"")] {
        merge(&mut world, grace, gracie, &[("first_name", MergeChoice::Stays), (&booking, whose)]).unwrap();
        let on_course = rows(&world, "booking", &["course_id", "participant_id", "state", "id"]);
        let kept: Vec<_> = on_course.iter().filter(|row| row[0] == courses[1].0.to_string()).collect();
        assert_eq!((kept.len(), &kept[0][1], &kept[0][2][..]), (1, &grace.0.to_string(), state));
        let paid = rows(&world, "payment", &["booking_id", "amount_pence"]);
        assert_eq!(paid, BTreeSet::from([vec![kept[0][3].clone(), "20000".to_owned()]]), "what was paid stays");
        world.comes_and_goes(&before);
        world.undo_one();
        assert_eq!(world.dump(), before);
    }
}

#[test]
fn marks_and_replies_at_the_same_follow_up_are_one_or_chosen() {
    let (mut world, [grace, gracie], session, _) = two();
    let programme = world.file.read(|reading| follow_ups::place_of(reading, session)).unwrap().programme_id;
    let of = RegisterOf::FollowUps(programme);
    world.mark(of, session, grace, Some(Mark::Apologies)).unwrap();
    world.mark(of, session, gracie, Some(Mark::Present)).unwrap();
    let form = ReplyForm { session_id: session, people: vec![gracie], reply: Reply::Coming, replied_on: String::new() };
    let moment = world.moment();
    follow_ups::set_reply(&world.file, &moment, &form).unwrap();
    let shown = preview(&world, grace, gracie);
    let field = shown.fields.iter().find(|field| field.field == format!("mark {}", session.0)).unwrap();
    assert_eq!(
        (&field.label[..], &field.stays[..], &field.goes[..], field.suggested),
        ("Mark at the follow-up session on 20 March 2026", "apologies", "present", None)
    );
    let mark = field.field.clone();
    let before = world.dump();
    merge(&mut world, grace, gracie, &[("first_name", MergeChoice::Stays), (&mark, MergeChoice::Goes)]).unwrap();
    world.comes_and_goes(&before);
    let moment = world.moment();
    let sheet = world.file.read(|reading| participant_sheet(reading, grace, None, &moment)).unwrap();
    let told: Vec<_> = sheet.follow_ups.iter().map(|one| (&one.mark[..], &one.reply[..])).collect();
    assert_eq!(told, [("present", "coming")], "the chosen mark, and the only reply there was");
}

#[test]
fn whoever_was_merged_before_comes_along_in_history() {
    let mut world = World::at("2026-01-20T10:00:00Z");
    let [one, two, three] = ["Ada Quist", "Ada Quist", "Ada Quist"].map(|name| world.add(name));
    merge(&mut world, two, one, &[]).unwrap();
    let changed = merge(&mut world, three, two, &[]).unwrap();
    assert_eq!(changed.said.as_deref(), Some("Merged the two entries of Ada Quist into one"));
    let of_three = HistoryQuery { participant_id: Some(three), ..HistoryQuery::default() };
    let merged = "Merged the two entries of Ada Quist into one";
    assert_eq!(said_of(&world, &of_three), [merged, merged, "Added Ada Quist", "Added Ada Quist", "Added Ada Quist"]);
    world.undo_one();
    world.undo_one();
    assert_eq!(
        said_of(&world, &of_three).len(),
        1 + 2,
        "its own, and the step that was taken back: {:?}",
        said_of(&world, &of_three)
    );
}

#[test]
fn the_sample_can_be_removed_after_two_of_it_were_merged() {
    let mut world = World::at("2026-03-03T09:00:00Z");
    let moment = world.moment();
    add_sample(&world.file, &moment).unwrap();
    let own = world.add("Grace Adeyemi");
    let query = participants::ParticipantsQuery::default();
    let moment = world.moment();
    let list = world.file.read(|reading| participants::participants(reading, &query, &moment)).unwrap();
    let of_sample = list.ids.into_iter().find(|id| *id != own).unwrap();
    let choices: Vec<(String, MergeChoice)> =
        preview(&world, of_sample, own).fields.into_iter().map(|field| (field.field, MergeChoice::Stays)).collect();
    let choices: Vec<(&str, MergeChoice)> = choices.iter().map(|(field, choice)| (&field[..], *choice)).collect();
    merge(&mut world, of_sample, own, &choices).unwrap();
    let moment = world.moment();
    remove_sample(&world.file, &moment).unwrap();
    let list = world.file.read(|reading| participants::participants(reading, &query, &moment)).unwrap();
    assert_eq!(list.ids, [of_sample], "who was known outside the sample stays");
}

/// The rows of a table, with the columns that a merge leaves alone: each stands for what must not be lost.
pub(super) fn rows(world: &World, table: &str, columns: &[&str]) -> BTreeSet<Vec<String>> {
    let dump = world.file.dump().unwrap();
    let of_table = dump.iter().filter_map(|line| {
        let (name, row) = line.split_once(' ')?;
        (name == table).then(|| serde_json::from_str::<serde_json::Value>(row).unwrap())
    });
    of_table.map(|row| columns.iter().map(|column| row[column].to_string()).collect()).collect()
}
