//! Export to CSV, read back with Python's csv module.

mod every_file;
mod folder;
mod follow_ups;
mod participants;
mod register;

use course_register_core::bookings::BookingState;
use course_register_core::courses::CourseSheet;
use course_register_core::export::{self, ExportKind, ExportPreview, ExportRequest, ExportScope};
use course_register_core::ids::{BookingId, ParticipantId};
use course_register_core::participants::{AddParticipant, PersonForm, add_participant};
use course_register_core::register::mark::Mark;
use course_register_core::register::{CellRef, RegisterOf};
use course_register_tests::{World, place, read_by_python};

const NOW: &str = "2026-03-03T09:00:00Z";

fn form(first: &str, last: &str, email: &str, more: [&str; 3]) -> PersonForm {
    PersonForm {
        first_name: first.into(),
        last_name: last.into(),
        emails: vec![email.into()],
        phone: more[0].into(),
        organisation: more[1].into(),
        job_title: more[2].into(),
        ..PersonForm::default()
    }
}

/// A course with three booked people whose names a careless CSV would break, and one who has applied.
struct Small {
    world: World,
    course: CourseSheet,
    people: Vec<(ParticipantId, BookingId, String)>,
}

fn small() -> Small {
    let mut world = World::at(NOW);
    let course = world.real_course();
    let mut people = Vec::new();
    for (person, state) in [
        (
            form("Ann, “Nan”", "Ó Briain", "ann@example.org", ["07700900123", "Ward \"7\", North", "Lead"]),
            BookingState::Booked,
        ),
        (
            form("مريم", "حداد 😀", "m@example.org", ["+33 1 99 00 12 34", "Hospice", "-Team lead"]),
            BookingState::Booked,
        ),
        (form("Jan", "'t Hart", "+jan@example.org", ["", "", ""]), BookingState::Booked),
        (form("Zed", "Zulu", "", ["", "", ""]), BookingState::Applied),
    ] {
        let booking = Some(place(course.course_id, state, "2026-01-12"));
        let moment = world.moment();
        let request = AddParticipant { person, booking, is_different: true };
        let sheet = add_participant(&world.file, &moment, &request).unwrap().view;
        people.push((sheet.participant_id, sheet.booking.unwrap().booking_id));
    }
    let scope = ExportScope::Course { course_id: course.course_id };
    let file = world.export(ExportKind::Participants, scope, Some(&["participant_id", "last_name"]));
    let uids = read_by_python(&file);
    let uid = |at: usize| {
        let names = ["Ó Briain", "حداد 😀", "'t Hart", "Zulu"];
        uids.iter().find(|row| row[1] == names[at]).unwrap()[0].clone()
    };
    let people = people.into_iter().enumerate().map(|(at, (who, booking))| (who, booking, uid(at))).collect();
    Small { world, course, people }
}

impl Small {
    fn scope(&self) -> ExportScope {
        ExportScope::Course { course_id: self.course.course_id }
    }

    fn mark(&mut self, session: usize, person: usize, mark: Mark) {
        let of = RegisterOf::Course(self.course.course_id);
        self.world.mark(of, self.course.sessions[session - 1].session_id, self.people[person].0, Some(mark)).unwrap();
    }

    fn cell(&self, session: usize, person: usize) -> CellRef {
        CellRef { session_id: self.course.sessions[session - 1].session_id, participant_id: self.people[person].0 }
    }
}

fn preview(world: &World, request: &ExportRequest) -> ExportPreview {
    world.file.read(|reading| export::preview(reading, request, NOW.parse().unwrap())).unwrap()
}
