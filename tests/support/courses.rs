//! Courses for tests: the real one, as its form would be filled in.

use course_register_core::courses::{
    CourseForm, CourseSheet, FacilitatorChoice, PlanForm, ProgrammePick, create_course, new_course,
};
use course_register_core::error::Error;
use course_register_core::settings::CentreForm;

use crate::World;

/// The form of the course that the centre runs: six Mondays from 9 February 2026, two facilitators, £200, certificate at 4.
#[must_use]
pub fn compassionate_leadership() -> CourseForm {
    CourseForm {
        programme_title: "Compassionate Leadership".to_owned(),
        title: "Compassionate Leadership, spring 2026".to_owned(),
        plan: PlanForm {
            first_date: "9 Feb 2026".to_owned(),
            session_count: "6".to_owned(),
            every_weeks: "1".to_owned(),
            starts_at: "3pm".to_owned(),
            ends_at: "5pm".to_owned(),
            ..PlanForm::default()
        },
        break_minutes: "0".to_owned(),
        facilitators: vec![FacilitatorChoice::named("Ruby Hart"), FacilitatorChoice::named("Callum Frost")],
        capacity: "24".to_owned(),
        fee: "200".to_owned(),
        zoom_link: "https://zoom.example.org/j/700900".to_owned(),
        certificate_threshold: "4".to_owned(),
        minimum_minutes: "90".to_owned(),
        requirements: [
            "Able to attend all six sessions",
            "Zoom in a private space, camera on throughout",
            "Guidelines read before session 1",
            "Equipment checked with the Zoom link",
            "Leadership role in health or social care",
        ]
        .map(str::to_owned)
        .to_vec(),
        ..CourseForm::default()
    }
}

/// The centre's settings, with an address that calendar files can name.
#[must_use]
pub fn harbour_centre() -> CentreForm {
    CentreForm {
        name: "Harbour Centre".to_owned(),
        email: "centre@example.org".to_owned(),
        minimum_minutes: "90".to_owned(),
        offer_reply_days: "7".to_owned(),
        payment_days: "30".to_owned(),
    }
}

impl World {
    /// Sets up a course; where its programme is there already, in that one.
    ///
    /// # Panics
    /// When it is refused.
    pub fn course(&mut self, form: &CourseForm) -> CourseSheet {
        let moment = self.moment();
        match create_course(&self.file, &moment, form) {
            Err(Error::Invalid(fields)) if fields[0].message.starts_with("There is a programme of this title") => {
                let start = self.file.read(|reading| new_course(reading, ProgrammePick::New)).expect("a form");
                let known = start.programmes.iter().find(|known| known.title == form.programme_title);
                let known = known.map(|known| known.programme_id);
                let form = CourseForm { programme_id: Some(known.expect("its programme")), ..form.clone() };
                create_course(&self.file, &moment, &form).expect("a course").view
            }
            made => made.expect("a course").view,
        }
    }

    /// Sets up the course of [`compassionate_leadership`].
    pub fn real_course(&mut self) -> CourseSheet {
        self.course(&compassionate_leadership())
    }
}
