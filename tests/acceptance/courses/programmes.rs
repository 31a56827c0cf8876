//! Programmes: made with their first course, their defaults changed.

use course_register_core::courses::{
    CourseForm, ProgrammePick, create_course, edit_programme, new_course, programme_form,
};
use course_register_tests::{World, compassionate_leadership};

use super::fields;

#[test]
fn the_first_course_makes_its_programme_and_the_next_one_starts_with_it() {
    let mut world = World::at("2026-01-05T09:00:00Z");
    let start = world.file.read(|r| new_course(r, ProgrammePick::Latest)).unwrap();
    assert_eq!(start.form.programme_id, None, "there is no programme yet");
    assert_eq!(start.form.requirements.len(), 5);
    assert_eq!(start.form.minimum_minutes, "90");
    let (said, sheet) = world.there_and_back(|file, moment| create_course(file, moment, &compassionate_leadership()));
    assert_eq!(said, "Set up Compassionate Leadership, spring 2026 with 6 sessions");
    let start = world.file.read(|r| new_course(r, ProgrammePick::Latest)).unwrap();
    assert_eq!(start.form.programme_id, Some(sheet.programme_id));
    assert_eq!((start.form.fee.as_str(), start.form.capacity.as_str()), ("200", "24"));
    assert_eq!((start.form.plan.starts_at.as_str(), start.form.plan.session_count.as_str()), ("3pm", "6"));
    assert_eq!(start.form.facilitators.len(), 2);
    assert_eq!(start.form.title, "", "the title is the new course's own");
}

#[test]
fn a_programme_is_not_made_a_second_time_under_its_title() {
    let mut world = World::at("2026-01-05T09:00:00Z");
    let sheet = world.real_course();
    let again = CourseForm {
        programme_title: " compassionate  LEADERSHIP".to_owned(),
        title: "Compassionate Leadership, autumn 2026".to_owned(),
        confirmed: true,
        ..compassionate_leadership()
    };
    let moment = world.moment();
    let said = "There is a programme of this title already: choose it from the list of programmes, or give this one another title";
    assert_eq!(fields(create_course(&world.file, &moment, &again)), [("programme_title".to_owned(), said.to_owned())]);
    let other = CourseForm { programme_title: "Listening".to_owned(), ..again };
    let other = world.course(&other).programme_id;
    let mut form = world.file.read(|r| programme_form(r, other)).unwrap();
    form.title = "Compassionate leadership".to_owned();
    let moment = world.moment();
    let said = "Another programme has this title already: give this one a title of its own";
    assert_eq!(fields(edit_programme(&world.file, &moment, other, &form)), [("title".to_owned(), said.to_owned())]);
    let mut own = world.file.read(|r| programme_form(r, sheet.programme_id)).unwrap();
    own.title = "Compassionate leadership".to_owned();
    world.there_and_back(|file, moment| edit_programme(file, moment, sheet.programme_id, &own));
}

#[test]
fn programme_defaults_are_changed_for_the_next_course_alone() {
    let mut world = World::at("2026-01-05T09:00:00Z");
    let sheet = world.real_course();
    let mut form = world.file.read(|r| programme_form(r, sheet.programme_id)).unwrap();
    form.fee = "225.50".to_owned();
    form.requirements.remove(1);
    form.requirements[0] = "Able to attend every session".to_owned();
    form.follow_up_minutes = "90".to_owned();
    let (said, after) = world.there_and_back(|file, moment| edit_programme(file, moment, sheet.programme_id, &form));
    assert_eq!(said, "Changed what courses of Compassionate Leadership start with");
    assert_eq!(after, form);
    let pick = ProgrammePick::Known { programme_id: sheet.programme_id };
    let start = world.file.read(|r| new_course(r, pick)).unwrap();
    assert_eq!(start.form.fee, "225.50");
    assert_eq!(start.form.requirements.len(), 4);
    form.session_count = "0".to_owned();
    form.follow_up_starts_at = "soon".to_owned();
    let moment = world.moment();
    let refused = fields(edit_programme(&world.file, &moment, sheet.programme_id, &form));
    let names: Vec<&str> = refused.iter().map(|(field, _)| field.as_str()).collect();
    assert_eq!(names, ["session_count", "follow_up_starts_at"]);
}

#[test]
fn follow_ups_of_a_programme_start_with_what_a_follow_up_may_be() {
    let mut world = World::at("2026-01-05T09:00:00Z");
    let sheet = world.real_course();
    let mut form = world.file.read(|r| programme_form(r, sheet.programme_id)).unwrap();
    for (starts_at, minutes, said) in [
        ("3pm", "721", "Enter the length in minutes as a whole number from 5 to 720"),
        ("3pm", "4", "Enter the length in minutes as a whole number from 5 to 720"),
        ("11.30pm", "60", "It would last beyond midnight: from 11.30pm it can last 29 minutes"),
    ] {
        form.follow_up_starts_at = starts_at.to_owned();
        form.follow_up_minutes = minutes.to_owned();
        let moment = world.moment();
        let refused = fields(edit_programme(&world.file, &moment, sheet.programme_id, &form));
        assert_eq!(refused, [("follow_up_minutes".to_owned(), said.to_owned())]);
    }
    form.follow_up_minutes = "29".to_owned();
    world.there_and_back(|file, moment| edit_programme(file, moment, sheet.programme_id, &form));
}
