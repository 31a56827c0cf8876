//! Messages: drafted for one person each, kept in a log; and who holds which calendar file.

mod drafting;
mod files;
mod given;
mod invitations;
mod log;
mod property;
mod templates;
mod told;

use course_register_core::courses::CourseSheet;
use course_register_core::error::Result;
use course_register_core::follow_ups::{self, FollowUpForm, FollowUpQuery, ScheduleForm, WhomToInvite};
use course_register_core::ids::{ParticipantId, SessionId};
use course_register_core::messages::{
    self, DraftPreview, DraftRequest, Drafted, LogPage, LogQuery, MessageAbout, TemplateChoice, TemplateKind,
};
use course_register_core::settings;
use course_register_tests::{World, harbour_centre};

fn follow_up(date: &str, starts_at: &str) -> FollowUpForm {
    FollowUpForm {
        date: date.to_owned(),
        starts_at: starts_at.to_owned(),
        length_minutes: "60".to_owned(),
        title: String::new(),
        facilitators: Vec::new(),
        zoom_link: String::new(),
    }
}

/// The real course with a centre that has a name and an address, and people on it.
struct There {
    world: World,
    course: CourseSheet,
    shown: FollowUpQuery,
    people: Vec<ParticipantId>,
    sessions: Vec<SessionId>,
}

impl There {
    /// Ada and Bea are booked and invited to follow-ups on 13 April and 11 May 2026 at 4pm; Cem has no address.
    fn new() -> There {
        let mut world = World::at("2026-03-17T09:00:00Z");
        let course = world.real_course();
        let moment = world.moment();
        settings::change_centre(&world.file, &moment, &harbour_centre()).unwrap();
        let mut people = vec![
            world.add_with_email("Ada", "Quist", "ada@example.org", course.course_id),
            world.add_with_email("Bea", "Bright", "bea@example.org", course.course_id),
        ];
        people.push(world.add_booked("Cem Yilmaz", course.course_id, "5 Jan 2026").0);
        let dates = vec![follow_up("13 Apr 2026", "4pm"), follow_up("11 May 2026", "4pm")];
        let mut there = There {
            shown: FollowUpQuery { programme_id: course.programme_id, year: Some(2026) },
            world,
            course,
            people,
            sessions: Vec::new(),
        };
        there.schedule(dates);
        there
    }

    fn schedule(&mut self, dates: Vec<FollowUpForm>) {
        let invite = WhomToInvite {
            courses: Vec::new(),
            earlier_graduates: false,
            people: self.people[..2].to_vec(),
            only_not_invited: false,
        };
        let form = ScheduleForm { programme_id: self.course.programme_id, dates, invite, confirmed: true };
        let moment = self.world.moment();
        let sheet = follow_ups::schedule_follow_ups(&self.world.file, &moment, &form, self.shown).unwrap().view;
        self.sessions = sheet.sessions.iter().map(|session| session.session_id).collect();
    }

    fn move_to(&mut self, session: SessionId, form: &FollowUpForm) {
        let moment = self.world.moment();
        follow_ups::change_follow_up(&self.world.file, &moment, session, form, true, self.shown).unwrap();
    }

    fn of_course(&self, kind: TemplateKind) -> DraftRequest {
        request(kind, MessageAbout::Course { course_id: self.course.course_id }, &self.people)
    }

    fn of_session(&self, kind: TemplateKind, session_id: SessionId) -> DraftRequest {
        request(kind, MessageAbout::Session { session_id }, &self.people[..2])
    }

    fn invitations(&self) -> DraftRequest {
        let about = MessageAbout::FollowUps { programme_id: self.course.programme_id };
        request(TemplateKind::FollowUpInvitation, about, &self.people[..2])
    }

    fn preview(&mut self, request: &DraftRequest) -> DraftPreview {
        let moment = self.world.moment();
        self.world.file.read(|reading| messages::preview(reading, request, None, &moment)).unwrap()
    }

    fn draft(&mut self, request: &DraftRequest) -> Result<Drafted> {
        let moment = self.world.moment();
        messages::draft(&self.world.file, &moment, request, None).map(|(changed, _)| changed.view)
    }

    fn log(&self, query: &LogQuery) -> LogPage {
        self.world.file.read(|reading| messages::message_log(reading, query)).unwrap()
    }
}

fn request(kind: TemplateKind, about: MessageAbout, people: &[ParticipantId]) -> DraftRequest {
    DraftRequest {
        template: TemplateChoice { kind, template_id: None },
        about,
        people: people.to_vec(),
        subject: None,
        body: None,
        only_those_that_can: false,
    }
}
