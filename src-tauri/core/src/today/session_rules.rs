//! What is due about sessions: those to come that lack something, those held whose register has gaps, follow-ups.

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, Utc};

use super::facts::{CourseDue, ProgrammeDue, SessionDue};
use super::model::{DueAction, DueItem, DueKind, Urgency};
use super::rules::{Placed, dates, held, held_on, stays_key};
use super::words::{day, names, number, on, people, session};
use crate::calendar::display::list;
use crate::calendar::wall_clock::local_date;
use crate::ids::{ProgrammeId, SessionId};
use crate::register::rules::has_come;

/// A session is looked at this many days ahead.
const LOOKED_AT: i64 = 7;
/// What a session lacks within so many days is to be done now.
const PRESSING: i64 = 2;
/// Graduates are invited within so many days.
pub(super) const INVITED: i64 = 21;
/// Follow-up dates are looked for so many days before the course ends, and for so many after.
const BEFORE_THE_END: i64 = 14;
const AFTER_THE_END: i64 = 180;

/// What a session asks for; `of` is the course or programme by title.
pub(super) fn of_session(
    one: &SessionDue,
    of: &str,
    follow_up: bool,
    actions: &dyn Fn(SessionId) -> (DueAction, DueAction),
    (settled, now): (&BTreeSet<String>, DateTime<Utc>),
) -> Vec<Placed> {
    let today = local_date(now);
    let (register, open) = actions(one.session_id);
    let mut found: Vec<Placed> = Vec::new();
    let mut push = |urgency, kind, word: &str, sentence, detail, action| {
        let key = format!("{word}/session {}", one.session_id.0);
        let stays = DueAction::DayStays { session_id: one.session_id };
        let also = (kind == DueKind::SessionAgainst).then_some(stays);
        let item = DueItem { key, urgency, kind, of: of.to_owned(), sentence, detail, action, also };
        found.push(((one.date, one.session_id.0), item));
    };
    if held(one, now) {
        if !one.unmarked.is_empty() {
            let where_ = if follow_up { "the follow-up session".to_owned() } else { format!("session {}", one.number) };
            let count = one.unmarked.len();
            let sentence = format!("{} {} unmarked in {where_}", people(count), number(count, "is", "are"));
            let detail = format!("{} · {}", names(one.unmarked.iter().map(String::as_str)), held_on(one, today));
            push(Urgency::Now, DueKind::Unmarked, "unmarked", sentence, detail, register);
        }
        return found;
    }
    let days = (one.date - today).num_days();
    if one.cancelled || days > LOOKED_AT || has_come(one.date, one.ends_at, now) {
        return found;
    }
    let urgency = if days <= PRESSING { Urgency::Now } else { Urgency::Week };
    let name = format!("{} {}", session(one, follow_up), on(one.date, today));
    let lacks = match (one.has_link, one.facilitators.is_empty()) {
        (true, false) => None,
        (false, false) => Some("has no Zoom link"),
        (true, true) => Some("has nobody who facilitates"),
        (false, true) => Some("has no Zoom link and nobody who facilitates"),
    };
    if let Some(lacks) = lacks {
        let detail = format!("{} expected", people(one.expected as usize));
        push(urgency, DueKind::SessionIncomplete, "incomplete", format!("{name} {lacks}"), detail, open.clone());
    }
    if !one.against.is_empty() && !settled.contains(&stays_key(one.session_id, one.date)) {
        let sentence = format!("{name} may need another day");
        push(urgency, DueKind::SessionAgainst, "against", sentence, list(&one.against), open);
    }
    found
}

/// What the follow-up sessions of a programme ask for.
pub(super) fn of_follow_ups(programme: &ProgrammeDue, settled: &BTreeSet<String>, now: DateTime<Utc>) -> Vec<Placed> {
    let today = local_date(now);
    let programme_id = programme.programme_id;
    let actions = |session_id| {
        (
            DueAction::OpenFollowUpRegister { programme_id, session_id },
            DueAction::OpenFollowUp { programme_id, session_id },
        )
    };
    let mut found = Vec::new();
    for one in &programme.follow_ups {
        found.extend(of_session(one, &programme.title, true, &actions, (settled, now)));
        let days = (one.date - today).num_days();
        let ahead = !one.cancelled && (0..=INVITED).contains(&days) && !has_come(one.date, one.starts_at, now);
        if ahead && !one.to_invite.is_empty() {
            let count = one.to_invite.len();
            let graduates = crate::calendar::display::plural(count as u64, "graduate", "graduates");
            let item = DueItem {
                key: format!("invite/session {}", one.session_id.0),
                urgency: if days <= PRESSING { Urgency::Now } else { Urgency::Week },
                kind: DueKind::Invite,
                of: programme.title.clone(),
                sentence: format!("{graduates} can be invited to the follow-up session {}", on(one.date, today)),
                detail: names(one.to_invite.iter().map(String::as_str)),
                action: DueAction::OpenFollowUp { programme_id, session_id: one.session_id },
                also: None,
            };
            found.push(((one.date, one.session_id.0), item));
        }
    }
    found
}

/// The programme has no follow-up to come, and a course of it ends soon or has ended: the last of them is named.
pub(super) fn follow_ups_to_organise(
    programme: &ProgrammeDue,
    courses: &[CourseDue],
    now: DateTime<Utc>,
) -> Option<Placed> {
    let today = local_date(now);
    if programme.follow_ups.iter().any(|one| !one.cancelled && !has_come(one.date, one.ends_at, now)) {
        return None;
    }
    let (last, course) = ending(programme.programme_id, courses, today)?;
    let ended = last < today;
    let item = DueItem {
        key: format!("follow-up dates/programme {}", programme.programme_id.0),
        urgency: Urgency::Week,
        kind: DueKind::FollowUpDates,
        of: programme.title.clone(),
        sentence: "Follow-up dates are not organised yet".to_owned(),
        detail: format!("{} {} {}", course.title, if ended { "ended on" } else { "ends on" }, day(last, today)),
        action: DueAction::FindDates { programme_id: programme.programme_id, course_id: course.course_id },
        also: None,
    };
    Some(((last, course.course_id.0), item))
}

/// The course of a programme that ends last among those that end soon or have ended not long ago.
fn ending(programme: ProgrammeId, courses: &[CourseDue], today: NaiveDate) -> Option<(NaiveDate, &CourseDue)> {
    let of_it = courses.iter().filter(|course| course.programme_id == programme);
    let ends = of_it.filter_map(|course| dates(course).map(|(_, last)| (last, course)));
    ends.filter(|(last, _)| (-AFTER_THE_END..=BEFORE_THE_END).contains(&(*last - today).num_days()))
        .max_by_key(|(last, course)| (*last, course.course_id))
}
