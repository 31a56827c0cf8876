//! Follow-up sessions: suggested, picked by hand, moved, cancelled; who is invited and what they reply.

mod asks;
mod dates;
mod moves;
mod pasted;
mod people;
mod property;

use course_register_core::error::Error;
use course_register_core::follow_ups::{
    self, FollowUpForm, FollowUpQuery, FollowUpSession, FollowUpSheet, ScheduleForm, SuggestForm, WhomToInvite,
    suggest::FollowUpRule,
};
use course_register_core::ids::ProgrammeId;
use course_register_tests::World;

/// One hour, led by nobody yet.
fn on(date: &str, starts_at: &str) -> FollowUpForm {
    FollowUpForm {
        date: date.to_owned(),
        starts_at: starts_at.to_owned(),
        length_minutes: "60".to_owned(),
        title: String::new(),
        facilitators: Vec::new(),
        zoom_link: String::new(),
    }
}

fn nobody() -> WhomToInvite {
    WhomToInvite { courses: Vec::new(), earlier_graduates: false, people: Vec::new(), only_not_invited: false }
}

fn year(programme_id: ProgrammeId, year: i32) -> FollowUpQuery {
    FollowUpQuery { programme_id, year: Some(year) }
}

fn form(programme_id: ProgrammeId, dates: Vec<FollowUpForm>) -> ScheduleForm {
    ScheduleForm { programme_id, dates, invite: nobody(), confirmed: false }
}

fn schedule(world: &mut World, form: &ScheduleForm, shown: FollowUpQuery) -> Result<(String, FollowUpSheet), Error> {
    let moment = world.moment();
    let changed = follow_ups::schedule_follow_ups(&world.file, &moment, form, shown)?;
    Ok((changed.said.unwrap_or_default(), changed.view))
}

/// From April to December 2026 at 3pm, one hour.
fn april_to_december(programme_id: ProgrammeId, rule: FollowUpRule) -> SuggestForm {
    SuggestForm {
        programme_id,
        rule,
        first: "1 Apr 2026".to_owned(),
        last: "31 Dec 2026".to_owned(),
        starts_at: "3pm".to_owned(),
        length_minutes: "60".to_owned(),
        facilitators: Vec::new(),
    }
}

fn sheet(world: &mut World, query: FollowUpQuery) -> FollowUpSheet {
    let moment = world.moment();
    world.file.read(|reading| follow_ups::sheet(reading, query, &moment)).unwrap()
}

fn instants(sheet: &FollowUpSheet) -> Vec<String> {
    sheet.sessions.iter().map(|session| session.starts_at_utc.clone()).collect()
}

fn days(sessions: &[FollowUpSession]) -> Vec<String> {
    sessions.iter().map(|session| session.date.format("%-d %b").to_string()).collect()
}
