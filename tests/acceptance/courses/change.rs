//! A course is changed, put away and brought back; its requirements come, go and are reworded.

use course_register_core::bookings::{BookingState, SetRequirement, set_requirement};
use course_register_core::courses::{
    CourseEdit, CourseSheet, FacilitatorChoice, add_requirement, archive_course, bring_back_course, change_session,
    edit_course, remove_requirement, reword_requirement,
};
use course_register_core::frame::CourseStatus;
use course_register_tests::{World, compassionate_leadership};

use super::{asked, fields, form_of};

fn set_up() -> (World, CourseSheet) {
    let mut world = World::at("2026-02-17T09:00:00Z");
    let sheet = world.real_course();
    (world, sheet)
}

fn edit_of(sheet: &CourseSheet) -> CourseEdit {
    CourseEdit {
        title: sheet.title.clone(),
        capacity: sheet.capacity.map(|c| c.to_string()).unwrap_or_default(),
        fee: "200".to_owned(),
        zoom_link: sheet.zoom_link.clone(),
        certificate_threshold: sheet.certificate_threshold.to_string(),
        minimum_minutes: sheet.minimum_minutes.to_string(),
        facilitators: sheet
            .facilitators
            .iter()
            .map(|f| FacilitatorChoice { facilitator_id: Some(f.facilitator_id), name: f.name.clone() })
            .collect(),
        notes: sheet.notes.clone(),
        confirmed: false,
    }
}

#[test]
fn a_course_is_changed() {
    let (mut world, sheet) = set_up();
    let form = CourseEdit {
        title: "Compassionate Leadership for teams".to_owned(),
        fee: "£1,250.50".to_owned(),
        capacity: String::new(),
        ..edit_of(&sheet)
    };
    let (said, after) = world.there_and_back(|file, moment| edit_course(file, moment, sheet.course_id, &form));
    assert_eq!(said, "Changed Compassionate Leadership for teams");
    assert_eq!((after.fee_pence, after.capacity), (125_050, None));
    let form = CourseEdit { title: " ".to_owned(), fee: "-1".to_owned(), capacity: "lots".to_owned(), ..form };
    let moment = world.moment();
    let refused = fields(edit_course(&world.file, &moment, sheet.course_id, &form));
    let names: Vec<&str> = refused.iter().map(|(field, _)| field.as_str()).collect();
    assert_eq!(names, ["title", "capacity", "fee"]);
}

#[test]
fn sessions_to_come_follow_the_courses_facilitators() {
    let (mut world, sheet) = set_up();
    let by_hand = &sheet.sessions[4];
    let mut form = form_of(by_hand);
    form.facilitators.truncate(1);
    let moment = world.moment();
    change_session(&world.file, &moment, by_hand.session_id, &form).unwrap();
    let form = CourseEdit { facilitators: vec![FacilitatorChoice::named("Imogen Vale")], ..edit_of(&sheet) };
    let (_, after) = world.there_and_back(|file, moment| edit_course(file, moment, sheet.course_id, &form));
    let who: Vec<&str> = after.sessions.iter().map(|s| s.facilitators[0].name.as_str()).collect();
    assert_eq!(
        who,
        ["Callum Frost", "Callum Frost", "Imogen Vale", "Imogen Vale", "Callum Frost", "Imogen Vale"],
        "held ones stay as they were, and so does the one with people of its own"
    );
}

#[test]
fn a_facilitator_who_comes_to_the_course_and_is_engaged_is_said() {
    let (mut world, sheet) = set_up();
    let mut other = compassionate_leadership();
    other.title = "Other".to_owned();
    other.facilitators = vec![FacilitatorChoice::named("Imogen Vale")];
    world.course(&other);
    let mut form = CourseEdit { facilitators: vec![FacilitatorChoice::named("Imogen Vale")], ..edit_of(&sheet) };
    let moment = world.moment();
    let question = asked(edit_course(&world.file, &moment, sheet.course_id, &form));
    assert_eq!(question.lines().count(), 4, "four sessions are to come: {question}");
    form.confirmed = true;
    world.there_and_back(|file, moment| edit_course(file, moment, sheet.course_id, &form));
}

#[test]
fn a_threshold_nobody_can_reach_asks_once() {
    let (mut world, sheet) = set_up();
    let mut form = CourseEdit { certificate_threshold: "7".to_owned(), ..edit_of(&sheet) };
    let moment = world.moment();
    let question = asked(edit_course(&world.file, &moment, sheet.course_id, &form));
    assert!(question.contains("asks for 7 sessions, but there are only 6"), "{question}");
    form.confirmed = true;
    let moment = world.moment();
    edit_course(&world.file, &moment, sheet.course_id, &form).unwrap();
    let form = CourseEdit { notes: "Room 3".to_owned(), confirmed: false, ..form };
    world.there_and_back(|file, moment| edit_course(file, moment, sheet.course_id, &form));
}

#[test]
fn a_course_is_put_away_and_brought_back() {
    let (mut world, sheet) = set_up();
    let (said, after) = world.there_and_back(|file, moment| archive_course(file, moment, sheet.course_id));
    assert_eq!(said, "Archived Compassionate Leadership, spring 2026");
    assert_eq!(after.status, CourseStatus::Archived);
    assert_eq!(after.archived_on.unwrap().to_string(), "2026-02-17");
    let (said, after) = world.there_and_back(|file, moment| bring_back_course(file, moment, sheet.course_id));
    assert_eq!(said, "Brought back Compassionate Leadership, spring 2026");
    assert_eq!(after.status, CourseStatus::Running);
}

#[test]
fn requirements_are_added_reworded_and_removed() {
    let (mut world, sheet) = set_up();
    let (said, after) =
        world.there_and_back(|file, moment| add_requirement(file, moment, sheet.course_id, " Has a mentor "));
    assert_eq!(said, "Added a requirement to Compassionate Leadership, spring 2026");
    assert_eq!(after.requirements[5].requirement, "Has a mentor");
    let one = after.requirements[0].requirement_id;
    let (_, after) =
        world.there_and_back(|file, moment| reword_requirement(file, moment, one, "Able to attend every session"));
    assert_eq!(after.requirements[0].requirement, "Able to attend every session");
    let (said, after) = world.there_and_back(|file, moment| remove_requirement(file, moment, one));
    assert_eq!(said, "Removed a requirement of Compassionate Leadership, spring 2026");
    assert_eq!(after.requirements.len(), 5);
    let moment = world.moment();
    assert_eq!(
        fields(add_requirement(&world.file, &moment, sheet.course_id, "  ")),
        [("requirement".to_owned(), "Enter what participants have to meet".to_owned())]
    );
}

#[test]
fn removing_a_requirement_says_how_many_had_met_it_and_undo_brings_that_back() {
    let (mut world, sheet) = set_up();
    let requirement_id = sheet.requirements[0].requirement_id;
    let booking_ids: Vec<_> =
        ["Ann One", "Ben Two"].map(|name| world.add_booked(name, sheet.course_id, "2026-01-10").1).to_vec();
    let moment = world.moment();
    let met = SetRequirement { booking_ids, requirement_id, met_on: Some("2026-01-11".to_owned()) };
    set_requirement(&world.file, &moment, &met).unwrap();
    let (said, _) = world.there_and_back(|file, moment| remove_requirement(file, moment, requirement_id));
    assert_eq!(said, "Removed a requirement of Compassionate Leadership, spring 2026 that 2 people had met");
}

#[test]
fn fewer_places_than_are_taken_is_a_warning_with_the_count() {
    let (mut world, sheet) = set_up();
    for name in ["Ann One", "Ben Two", "Cat Three"] {
        world.add_booked(name, sheet.course_id, "2026-01-10");
    }
    world.add_placed("Dan Four", sheet.course_id, BookingState::Offered, "2026-01-10");
    let mut form = CourseEdit { capacity: "2".to_owned(), ..edit_of(&sheet) };
    let moment = world.moment();
    let question = asked(edit_course(&world.file, &moment, sheet.course_id, &form));
    assert_eq!(question, "3 people are booked and 1 offer is open: 2 more than the 2 places.");
    form.confirmed = true;
    let (_, after) = world.there_and_back(|file, moment| edit_course(file, moment, sheet.course_id, &form));
    assert_eq!((after.booked, after.offered, after.capacity), (3, 1, Some(2)));
    assert_eq!(after.warnings, [question], "and the course goes on saying so");
    let form = CourseEdit { capacity: "4".to_owned(), confirmed: false, ..form };
    let moment = world.moment();
    edit_course(&world.file, &moment, sheet.course_id, &form).unwrap();
}
