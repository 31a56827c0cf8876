//! The sample course.

use std::collections::BTreeMap;

use course_register_core::bookings::{BookParticipant, BookingState, book};
use course_register_core::certificates::standings::{CourseStandings, verdicts_of_course};
use course_register_core::courses::{CourseForm, ProgrammePick, course_sheet, new_course};
use course_register_core::error::Error;
use course_register_core::export::{self, ExportFormat, ExportKind, ExportRequest, ExportScope};
use course_register_core::frame::CourseStatus;
use course_register_core::ids::CourseId;
use course_register_core::sample::{add_sample, remove_sample, sample_removal};
use course_register_tests::{World, compassionate_leadership, place};

const TUESDAY_AFTER_SESSION_4: &str = "2026-03-03T09:00:00Z";

fn with_sample(now: &str) -> (World, CourseId) {
    let mut world = World::at(now);
    let moment = world.moment();
    let added = add_sample(&world.file, &moment).unwrap();
    assert_eq!(added.said.as_deref(), Some("Added the sample course"));
    assert!(added.frame.sample_present && !added.frame.is_empty);
    let course_id = added.view.course_id;
    (world, course_id)
}

fn standings(world: &World, course_id: CourseId, now: &str) -> CourseStandings {
    world.file.read(|reading| verdicts_of_course(reading, course_id, now.parse().unwrap())).unwrap()
}

/// How often each text stands in a column of an export.
fn tally(world: &mut World, kind: ExportKind, scope: ExportScope, column: &str) -> BTreeMap<String, u32> {
    let moment = world.moment();
    let request = ExportRequest { kind, scope, columns: Some(vec![column.to_owned()]), format: ExportFormat::Csv };
    let mut bytes = Vec::new();
    world.file.read(|reading| export::write(reading, &request, moment.now(), &mut bytes)).unwrap();
    let mut tally = BTreeMap::new();
    for line in String::from_utf8(bytes).unwrap().lines().skip(1) {
        *tally.entry(line.trim_matches('"').to_owned()).or_default() += 1;
    }
    tally
}

#[test]
fn it_has_the_real_dates_when_the_clock_says_3_march_2026() {
    let (world, course_id) = with_sample(TUESDAY_AFTER_SESSION_4);
    let standings = standings(&world, course_id, TUESDAY_AFTER_SESSION_4);
    assert_eq!(standings.title, "Compassionate Leadership 2026");
    let dates: Vec<String> = standings.sessions.iter().map(|session| session.date.to_string()).collect();
    assert_eq!(dates, ["2026-02-09", "2026-02-16", "2026-02-23", "2026-03-02", "2026-03-09", "2026-03-16"]);
    assert_eq!(standings.sessions.iter().filter(|session| session.held()).count(), 4);
}

#[test]
fn at_any_time_session_4_was_the_last_one_held() {
    for now in ["2026-11-23T10:00:00Z", "2027-07-05T15:59:00Z", "2027-07-05T16:00:00Z", "2025-12-31T23:59:00Z"] {
        let (mut world, course_id) = with_sample(now);
        let standings = standings(&world, course_id, now);
        assert_eq!(standings.sessions.iter().filter(|session| session.held()).count(), 4, "{now}");
        let moment = world.moment();
        let frame = world.file.frame(&moment).unwrap();
        let statuses: Vec<CourseStatus> = frame.courses.unwrap().into_iter().map(|course| course.status).collect();
        assert_eq!(statuses, [CourseStatus::Running, CourseStatus::Finished], "{now}");
    }
}

#[test]
fn there_are_22_booked_people_and_some_in_every_other_state() {
    let (mut world, course_id) = with_sample(TUESDAY_AFTER_SESSION_4);
    let states = tally(&mut world, ExportKind::Participants, ExportScope::Course { course_id }, "booking_status");
    let states: Vec<(&str, u32)> = states.iter().map(|(state, count)| (state.as_str(), *count)).collect();
    assert_eq!(
        states,
        [("applied", 3), ("booked", 22), ("declined", 2), ("offered", 2), ("waiting list", 2), ("withdrawn", 2)]
    );
    let paid = tally(&mut world, ExportKind::Participants, ExportScope::Course { course_id }, "fee_paid_gbp");
    assert!(paid["200.00"] >= 15 && paid["100.00"] >= 2, "most have paid, some in part: {paid:?}");
    let due = tally(&mut world, ExportKind::Participants, ExportScope::Course { course_id }, "fee_due_gbp");
    // Three applied, two each wait, were declined and withdrew; one place is free, with a reason.
    assert_eq!(due["0.00"], 10, "nothing is due from who has no place");
    let needs = tally(&mut world, ExportKind::Participants, ExportScope::Course { course_id }, "access_needs");
    assert_eq!(needs.iter().filter(|(needs, _)| !needs.is_empty()).count(), 2);
}

#[test]
fn its_marks_show_every_verdict() {
    let (mut world, course_id) = with_sample(TUESDAY_AFTER_SESSION_4);
    let course = ExportScope::Course { course_id };
    let verdicts = tally(&mut world, ExportKind::RegisterGrid, course, "certificate_verdict");
    let verdicts: Vec<&str> = verdicts.keys().map(String::as_str).collect();
    let every = ["can still reach", "cannot reach", "every remaining session needed", "needs marks", "reached"];
    assert_eq!(verdicts, every);
    let set_by = tally(&mut world, ExportKind::Register, course, "set_by");
    assert_eq!(set_by["override"], 1, "one mark is set by hand, with a reason");
    let standings = standings(&world, course_id, TUESDAY_AFTER_SESSION_4);
    assert!(standings.people.iter().any(|person| person.start_session == 2), "somebody joined at the second session");
}

#[test]
fn graduates_of_the_course_before_are_invited_to_four_follow_ups() {
    let (mut world, course_id) = with_sample(TUESDAY_AFTER_SESSION_4);
    let moment = world.moment();
    let courses = world.file.frame(&moment).unwrap().courses.unwrap();
    let programme_id = courses.iter().find(|course| course.course_id == course_id).unwrap().programme_id;
    let scope = ExportScope::Programme { programme_id };
    let dates = tally(&mut world, ExportKind::FollowUps, scope, "date");
    let dates: Vec<(&str, u32)> = dates.iter().map(|(date, count)| (date.as_str(), *count)).collect();
    assert_eq!(dates, [("2025-11-18", 8), ("2025-12-08", 8), ("2026-04-13", 8), ("2026-05-11", 8)]);
    let replies = tally(&mut world, ExportKind::FollowUps, scope, "reply");
    assert_eq!(replies.keys().map(String::as_str).collect::<Vec<_>>(), ["coming", "no reply", "not coming"]);
    let status = tally(&mut world, ExportKind::FollowUps, scope, "status");
    assert_eq!((status["held"], status["planned"]), (16, 16));
    let moment = world.moment();
    let graduates = world.file.read(|reading| {
        course_register_core::certificates::standings::graduates_of_programme(reading, programme_id, moment.now())
    });
    let before = graduates.unwrap().into_iter().filter(|graduate| graduate.course_id != course_id).count();
    assert_eq!(before, 8, "who is invited did graduate");
}

#[test]
fn nobody_in_it_is_real() {
    let (mut world, _) = with_sample(TUESDAY_AFTER_SESSION_4);
    let emails = tally(&mut world, ExportKind::Participants, ExportScope::AllCourses, "email");
    assert_eq!(emails.len(), 43, "everybody has an address of their own");
    assert!(emails.keys().all(|email| email.ends_with("@example.org") && email.is_ascii()), "{emails:?}");
    let phones = tally(&mut world, ExportKind::Participants, ExportScope::AllCourses, "phone");
    assert_eq!(phones.len(), 43);
    assert!(phones.keys().all(|phone| phone.starts_with("07700 900") && phone.len() == 12), "{phones:?}");
}

#[test]
fn it_is_there_once() {
    let (mut world, _) = with_sample(TUESDAY_AFTER_SESSION_4);
    let before = world.dump();
    let moment = world.moment();
    let again = add_sample(&world.file, &moment).unwrap_err().problem();
    assert_eq!(again.message, "The sample course is here already.");
    assert_eq!(world.dump(), before);
}

#[test]
fn adding_and_removing_it_can_be_undone() {
    let mut world = World::at(TUESDAY_AFTER_SESSION_4);
    let empty = world.dump();
    let moment = world.moment();
    add_sample(&world.file, &moment).unwrap();
    world.comes_and_goes(&empty);
    let full = world.dump();
    let moment = world.moment();
    let removed = remove_sample(&world.file, &moment).unwrap();
    assert_eq!(removed.said.as_deref(), Some("Removed the sample course: 43 invented people and 2 courses"));
    assert!(!removed.frame.sample_present && removed.frame.is_empty);
    assert_eq!(world.dump(), empty, "nothing of it stays");
    world.comes_and_goes(&full);
    let moment = world.moment();
    assert!(matches!(remove_sample(&world.file, &moment), Err(Error::Gone(_))));
}

#[test]
fn removing_it_leaves_the_rest_as_it_was() {
    let mut world = World::at(TUESDAY_AFTER_SESSION_4);
    let own = world.real_course();
    world.add_booked("Petra Novak", own.course_id, "2026-01-12");
    let before = world.dump();
    let moment = world.moment();
    let sample = add_sample(&world.file, &moment).unwrap().view.course_id;

    // Someone of the administrator's own is put on the sample course.
    world.add_booked("Ola Berg", sample, "2026-02-20");
    let with_ola = world.dump().len();
    assert!(with_ola > before.len());
    let removal = world.file.read(sample_removal).unwrap();
    assert_eq!((removal.people, removal.courses, removal.added_since, removal.staying), (43, 2, 1, 0));

    let moment = world.moment();
    let removed = remove_sample(&world.file, &moment).unwrap();
    assert_eq!(
        removed.said.as_deref(),
        Some("Removed the sample course: 43 invented people and 2 courses, with 1 thing added to it since")
    );
    let left = world.dump();
    assert!(before.iter().all(|row| left.contains(row)), "every row from before is as it was");
    let names: Vec<&String> = left.iter().filter(|row| !before.contains(row)).collect();
    assert!(
        names.iter().all(|row| row.contains("Ola") || row.contains("ola")),
        "only Ola stays of the rest: {names:?}"
    );
}

#[test]
fn an_invented_person_on_a_course_of_ones_own_stays() {
    let (mut world, sample) = with_sample(TUESDAY_AFTER_SESSION_4);
    // At the same times, with the sample's facilitators, which is asked about and accepted.
    let own = world.course(&CourseForm { confirmed: true, ..compassionate_leadership() });
    let grace = standings(&world, sample, TUESDAY_AFTER_SESSION_4).people[0].participant_id;
    let moment = world.moment();
    let booking = place(own.course_id, BookingState::Booked, "2026-01-12");
    book(&world.file, &moment, &BookParticipant { participant_id: grace, booking }).unwrap();
    let before = world.dump();
    let removal = world.file.read(sample_removal).unwrap();
    assert_eq!((removal.people, removal.staying), (42, 1));
    let moment = world.moment();
    let removed = remove_sample(&world.file, &moment).unwrap();
    assert!(removed.said.unwrap().ends_with("; 1 invented person on courses of your own stays"));
    assert!(!removed.frame.sample_present);
    let standings = standings(&world, own.course_id, TUESDAY_AFTER_SESSION_4);
    assert_eq!(standings.people.len(), 1, "the register of one's own course is as it was");
    let now = TUESDAY_AFTER_SESSION_4.parse().unwrap();
    let sheet = world.file.read(|reading| course_sheet(reading, own.course_id, now)).unwrap();
    assert_eq!(sheet.facilitators, own.facilitators, "and so are its facilitators");
    world.comes_and_goes(&before);

    // From now on she is one of the administrator's own: a sample that comes and goes again leaves her alone.
    let moment = world.moment();
    add_sample(&world.file, &moment).unwrap();
    let removal = world.file.read(sample_removal).unwrap();
    assert_eq!((removal.people, removal.staying), (43, 0));
}

#[test]
fn a_course_added_to_the_samples_programme_goes_with_it_and_is_named_before() {
    let (mut world, course_id) = with_sample(TUESDAY_AFTER_SESSION_4);
    let moment = world.moment();
    let courses = world.file.frame(&moment).unwrap().courses.unwrap();
    let programme_id = courses.iter().find(|course| course.course_id == course_id).map(|course| course.programme_id);
    let mine = CourseForm { programme_id, title: "Mine".into(), confirmed: true, ..compassionate_leadership() };
    world.course(&mine);
    let before = world.dump();
    let removal = world.file.read(sample_removal).unwrap();
    assert_eq!(removal.own_courses, ["Mine"]);
    assert_eq!((removal.courses, removal.added_since), (3, 7), "the course and its six sessions");
    let moment = world.moment();
    let removed = remove_sample(&world.file, &moment).unwrap();
    assert!(removed.frame.is_empty, "nothing of it stays");
    world.comes_and_goes(&before);
}

#[test]
fn nothing_that_was_done_lies_after_the_day_on_which_it_is_added() {
    for now in ["2026-03-02T17:00:00Z", TUESDAY_AFTER_SESSION_4, "2026-03-09T16:59:00Z", "2027-07-05T16:00:00Z"] {
        let (world, _) = with_sample(now);
        let today = now.split('T').next().unwrap();
        let mut dates = 0;
        for row in world.dump() {
            for column in
                ["applied_on", "state_since", "booked_on", "on_date", "paid_on", "met_on", "replied_on", "confirmed_on"]
            {
                let Some((_, value)) = row.split_once(&format!("{column}\":\"")) else { continue };
                dates += 1;
                assert!(&value[..10] <= today, "{now}: {column} in {row}");
            }
        }
        assert!(dates > 300, "{dates} dates were looked at");
    }
}

#[test]
fn a_new_course_does_not_begin_in_the_sample_programme() {
    let (mut world, _) = with_sample(TUESDAY_AFTER_SESSION_4);
    let latest = |world: &World| world.file.read(|reading| new_course(reading, ProgrammePick::Latest)).unwrap();
    let start = latest(&world);
    assert_eq!(start.form.programme_id, None, "removing the sample would take that course with it");
    let sample = start.programmes[0].programme_id;
    let by_hand = ProgrammePick::Known { programme_id: sample };
    let chosen = world.file.read(|reading| new_course(reading, by_hand)).unwrap();
    assert_eq!(chosen.form.programme_id, Some(sample), "it can still be chosen");

    let listening =
        CourseForm { programme_title: "Listening".to_owned(), confirmed: true, ..compassionate_leadership() };
    let own = world.course(&listening);
    world.course(&CourseForm { title: "In the sample".to_owned(), ..chosen_form(&chosen.form) });
    assert_eq!(latest(&world).form.programme_id, Some(own.programme_id), "the latest of the centre's own");
}

/// What the sample's programme starts a course with, and a first date.
fn chosen_form(start: &CourseForm) -> CourseForm {
    let mut form = start.clone();
    form.plan.first_date = "4 May 2026".to_owned();
    form.confirmed = true;
    form
}
