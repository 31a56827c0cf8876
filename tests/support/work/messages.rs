//! Messages drafted, marked, and worded otherwise.

use course_register_core::error::Result;
use course_register_core::invitations::{CalendarFilesOf, GiveCalendarFiles, give_calendar_files};
use course_register_core::messages::{
    self, About, DraftRequest, LogQuery, MessageAbout, MessageState, TemplateChoice, TemplateForm, TemplateKind,
};

use super::{COURSE, Kind, PROGRAMME, follow_up, session, somebody, word};
use crate::World;

fn draft(w: &mut World, kind: TemplateKind, about: MessageAbout, people: &[usize]) -> Result<()> {
    let request = DraftRequest {
        template: TemplateChoice { kind, template_id: None },
        about,
        people: people.iter().map(|who| somebody(*who)).collect(),
        subject: None,
        body: Some("Dear {first name}".to_owned()),
        only_those_that_can: true,
    };
    let moment = w.moment();
    messages::draft(&w.file, &moment, &request, None).map(drop)
}

pub const KINDS: &[Kind] = &[
    ("draft messages about a course", |w, a, b| {
        draft(w, TemplateKind::Offer, MessageAbout::Course { course_id: COURSE }, &[a, b])
    }),
    ("draft follow-up invitations", |w, a, b| {
        draft(w, TemplateKind::FollowUpInvitation, MessageAbout::FollowUps { programme_id: PROGRAMME }, &[a, b])
    }),
    ("draft what has changed of a session", |w, a, b| {
        let session_id = if b % 2 == 0 { follow_up(a) } else { session(a) };
        draft(w, TemplateKind::SessionMoved, MessageAbout::Session { session_id }, &[a, b])
    }),
    ("give calendar files", |w, a, b| {
        let of = match a % 3 {
            0 => CalendarFilesOf::Course { course_id: COURSE },
            1 => CalendarFilesOf::FollowUps { programme_id: PROGRAMME },
            _ => CalendarFilesOf::Session { session_id: if b.is_multiple_of(2) { follow_up(a) } else { session(a) } },
        };
        let request = GiveCalendarFiles { of, people: vec![somebody(a), somebody(b)] };
        let moment = w.moment();
        give_calendar_files(&w.file, &moment, &request, None).map(drop)
    }),
    ("say what became of messages", |w, a, b| {
        let log = w.file.read(|reading| messages::message_log(reading, &LogQuery::default()))?;
        let ids: Vec<_> = log.messages.iter().skip(a % 5).take(b % 4 + 1).map(|one| one.message_id).collect();
        let state = [MessageState::Sent, MessageState::NotSent, MessageState::Drafted][b % 3];
        let moment = w.moment();
        messages::set_message_state(&w.file, &moment, &ids, state, "").map(drop)
    }),
    ("word a message otherwise", |w, a, b| {
        let kind = [TemplateKind::Own, TemplateKind::Reminder][b % 2];
        let form = TemplateForm {
            which: TemplateChoice { kind, template_id: None },
            name: word(b),
            about: About::Session,
            subject: word(a),
            body: "Dear {first name}".to_owned(),
        };
        let moment = w.moment();
        messages::save_template(&w.file, &moment, &form).map(drop)
    }),
    ("take a wording back", |w, a, _| {
        let sheet = w.file.read(messages::template_sheet)?;
        let with_rows: Vec<_> = sheet.templates.iter().filter_map(|one| one.template_id).collect();
        let moment = w.moment();
        // One is left, so that there always is one.
        match with_rows.get(a % with_rows.len().max(1)).filter(|_| with_rows.len() > 1) {
            Some(id) => messages::remove_template(&w.file, &moment, *id).map(drop),
            None => Ok(()),
        }
    }),
];
