//! Courses, their sessions and their programme.

use crate::compassionate_leadership;
use course_register_core::courses::{self, CourseEdit, FacilitatorChoice, SessionForm};
use course_register_core::ids::RequirementId;

use super::{COURSE, Kind, PROGRAMME, date, id, session, word};

fn session_form(a: usize, b: usize) -> SessionForm {
    SessionForm {
        date: date(a),
        starts_at: ["15:00", "10:00", "9am"][b % 3].to_owned(),
        ends_at: "17:00".to_owned(),
        break_minutes: (b % 3 * 10).to_string(),
        zoom_link: String::new(),
        title: word(a),
        notes: word(b),
        facilitators: vec![FacilitatorChoice::named("Ruby Hart")],
        confirmed: true,
    }
}

pub const KINDS: &[Kind] = &[
    ("start another course", |w, a, b| {
        let mut form = compassionate_leadership();
        form.title = format!("Cohort {}", word(a));
        form.programme_id = Some(PROGRAMME);
        form.plan.first_date = date(b);
        form.confirmed = true;
        let moment = w.moment();
        courses::create_course(&w.file, &moment, &form).map(drop)
    }),
    ("change the course", |w, a, b| {
        let form = CourseEdit {
            title: word(a),
            capacity: (b % 40).to_string(),
            fee: "150".to_owned(),
            zoom_link: String::new(),
            certificate_threshold: (a % 6 + 1).to_string(),
            minimum_minutes: (b % 100).to_string(),
            facilitators: vec![FacilitatorChoice::named("Callum Frost"), FacilitatorChoice::named(word(a))],
            notes: word(b),
            confirmed: true,
        };
        let moment = w.moment();
        courses::edit_course(&w.file, &moment, COURSE, &form).map(drop)
    }),
    ("archive the course", |w, _, _| {
        let moment = w.moment();
        courses::archive_course(&w.file, &moment, COURSE).map(drop)
    }),
    ("bring the course back", |w, _, _| {
        let moment = w.moment();
        courses::bring_back_course(&w.file, &moment, COURSE).map(drop)
    }),
    ("add a session", |w, a, b| {
        let moment = w.moment();
        courses::add_session(&w.file, &moment, COURSE, &session_form(a, b)).map(drop)
    }),
    ("move a session", |w, a, b| {
        let moment = w.moment();
        courses::change_session(&w.file, &moment, session(a), &session_form(b, a)).map(drop)
    }),
    ("cancel a session", |w, a, b| {
        let moment = w.moment();
        courses::cancel_session(&w.file, &moment, session(a), &word(b), true).map(drop)
    }),
    ("reinstate a session", |w, a, _| {
        let moment = w.moment();
        courses::reinstate_session(&w.file, &moment, session(a), true).map(drop)
    }),
    ("add a requirement", |w, a, _| {
        let moment = w.moment();
        courses::add_requirement(&w.file, &moment, COURSE, &word(a)).map(drop)
    }),
    ("reword a requirement", |w, a, b| {
        let moment = w.moment();
        courses::reword_requirement(&w.file, &moment, RequirementId(id(a, 5)), &word(b)).map(drop)
    }),
    ("remove a requirement", |w, a, _| {
        let moment = w.moment();
        courses::remove_requirement(&w.file, &moment, RequirementId(id(a, 7))).map(drop)
    }),
    ("change the programme", |w, a, b| {
        let mut form = w.file.read(|reading| courses::programme_form(reading, PROGRAMME))?;
        form.title = word(a);
        form.requirements.push(word(b));
        let moment = w.moment();
        courses::edit_programme(&w.file, &moment, PROGRAMME, &form).map(drop)
    }),
];
