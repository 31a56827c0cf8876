//! What is due, from the facts and the date alone. Most urgent first; within one urgency by kind, then by course or
//! programme, then by session.
//!
//! Nothing here is ticked off. An item is there as long as the facts ask for it, and goes when they do not. Only what
//! happens outside the program, that somebody was told, is noted under a key of words and ids; a session held since, or
//! another verdict, is another key.

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};

use super::certificate_rules::of_requests;
use super::course_rules::of_course;
use super::facts::{Backups, CourseDue, ProgrammeDue, SessionDue, TodayFacts};
use super::invitation_rules::of_invitations;
use super::model::{ComingDay, DueAction, DueItem, DueKind, DueSection, NextSession, TodaySheet, ToldAbout, Urgency};
use super::session_rules::{follow_ups_to_organise, of_follow_ups};
use super::words::{day, names, on, on_day, session, times};
use crate::bookings::BookingState;
use crate::calendar::display::{list, plural};
use crate::calendar::wall_clock::local_date;
use crate::ids::{BookingId, SessionId};
use crate::register::rules::has_come;

/// How many items of one urgency are shown.
pub const SHOWN: usize = 50;

/// How many days without a backup are too many.
const DAYS_WITHOUT_BACKUP: i64 = 7;

/// How far ahead the next due day is looked for.
const DAYS_AHEAD: u64 = 60;

/// An item with what orders it after its urgency and kind.
pub(super) type Placed = ((NaiveDate, i64), DueItem);

/// The key under which it is noted that somebody was told.
#[must_use]
pub fn told_key(about: ToldAbout, booking: BookingId, held: u32) -> String {
    let what = match about {
        ToldAbout::NeedsEvery => "needs every",
        ToldAbout::CannotReach => "cannot reach",
    };
    format!("told/booking {}/{what}/{held} held", booking.0)
}

/// The key under which it is noted that a session stays on its day; on another day it is another key.
#[must_use]
pub fn stays_key(session: SessionId, date: NaiveDate) -> String {
    format!("stays/session {}/{date}", session.0)
}

/// Whether a session is over at `now` and took place.
pub(super) fn held(session: &SessionDue, now: DateTime<Utc>) -> bool {
    !session.cancelled && has_come(session.date, session.ends_at, now)
}

/// The days of the first and the last session that is not cancelled.
pub(super) fn dates(course: &CourseDue) -> Option<(NaiveDate, NaiveDate)> {
    let on = || course.sessions.iter().filter(|session| !session.cancelled).map(|session| session.date);
    on().min().zip(on().max())
}

/// Everything that is due at `now`, most urgent first.
#[must_use]
pub fn due(facts: &TodayFacts, now: DateTime<Utc>) -> Vec<DueItem> {
    let mut found: Vec<Placed> = Vec::new();
    for course in &facts.courses {
        found.extend(of_course(course, facts, now));
    }
    for programme in &facts.programmes {
        found.extend(of_follow_ups(programme, &facts.settled, now));
        found.extend(follow_ups_to_organise(programme, &facts.courses, now));
    }
    found.extend(facts.outdated.iter().map(of_invitations));
    found.extend(facts.requests.iter().flat_map(of_requests));
    found.extend(of_backups(&facts.backups, now));
    found.sort_by(|(a_place, a), (b_place, b)| {
        (a.urgency, a.kind, a_place, &a.key).cmp(&(b.urgency, b.kind, b_place, &b.key))
    });
    found.into_iter().map(|(_, item)| item).collect()
}

fn of_backups(backups: &Backups, now: DateTime<Utc>) -> Vec<Placed> {
    let today = local_date(now);
    let mut found = Vec::new();
    let place = (today, 0);
    let item = |key: &str, urgency, kind, sentence: &str, detail: String, action| DueItem {
        key: key.to_owned(),
        urgency,
        kind,
        of: String::new(),
        sentence: sentence.to_owned(),
        detail,
        action,
        also: None,
    };
    let old = backups.newest.filter(|newest| now - *newest > TimeDelta::days(DAYS_WITHOUT_BACKUP));
    if let Some(why) = &backups.failed {
        let sentence = "The last backup was not made";
        found.push((place, item("backup", Urgency::Now, DueKind::Backup, sentence, why.clone(), DueAction::BackUp)));
    } else if let Some(newest) = old {
        let detail = format!("The newest was made {}", on(local_date(newest), today));
        let sentence = "There has been no backup for a week";
        found.push((place, item("backup", Urgency::Now, DueKind::Backup, sentence, detail, DueAction::BackUp)));
    }
    if let Some(said) = &backups.second_place {
        let sentence = "The second place for backups needs a look";
        let (kind, action) = (DueKind::SecondPlace, DueAction::ShowDataSafety);
        found.push((place, item("second place", Urgency::Later, kind, sentence, said.clone(), action)));
    }
    found
}

/// The screen.
#[must_use]
pub fn sheet(facts: &TodayFacts, now: DateTime<Utc>) -> TodaySheet {
    let items = due(facts, now);
    let today = local_date(now);
    let of = |urgency| items.iter().filter(move |item| item.urgency == urgency);
    let sections = [Urgency::Now, Urgency::Week, Urgency::Later].into_iter().filter_map(|urgency| {
        let count = of(urgency).count();
        let shown = of(urgency).take(SHOWN).cloned().collect();
        let more = u32::try_from(count.saturating_sub(SHOWN)).unwrap_or(u32::MAX);
        (count > 0).then_some(DueSection { urgency, items: shown, more })
    });
    TodaySheet {
        date: today,
        next: next(facts, now),
        sections: sections.collect(),
        now: u32::try_from(of(Urgency::Now).count()).unwrap_or(u32::MAX),
        week: week(facts, today),
        next_due: if items.is_empty() { next_due(facts, now) } else { None },
        several: facts.courses.len() > 1,
    }
}

/// The first day ahead on which something is due if nothing happens before.
fn next_due(facts: &TodayFacts, now: DateTime<Utc>) -> Option<NaiveDate> {
    (1..=DAYS_AHEAD).filter_map(|days| now.checked_add_days(Days::new(days))).find_map(|then| {
        let of_day = due(facts, then).iter().any(|item| item.kind != DueKind::Backup);
        of_day.then(|| local_date(then))
    })
}

/// Each session with whether it is a follow-up, what it belongs to, and how its register is opened.
fn sessions(facts: &TodayFacts) -> impl Iterator<Item = (&SessionDue, bool, &str, DueAction)> {
    let of_courses = facts.courses.iter().flat_map(|course: &CourseDue| {
        let course_id = course.course_id;
        course.sessions.iter().map(move |one| {
            let action = DueAction::OpenRegister { course_id, session_id: one.session_id };
            (one, false, course.title.as_str(), action)
        })
    });
    let of_programmes = facts.programmes.iter().flat_map(|programme: &ProgrammeDue| {
        let programme_id = programme.programme_id;
        programme.follow_ups.iter().map(move |one| {
            let action = DueAction::OpenFollowUpRegister { programme_id, session_id: one.session_id };
            (one, true, programme.title.as_str(), action)
        })
    });
    of_courses.chain(of_programmes)
}

fn next(facts: &TodayFacts, now: DateTime<Utc>) -> Option<NextSession> {
    let ahead = sessions(facts).filter(|(one, ..)| !one.cancelled && !has_come(one.date, one.ends_at, now));
    let (one, follow_up, of, action) = ahead.min_by_key(|(one, ..)| (one.date, one.starts_at, one.session_id))?;
    let today = local_date(now);
    let word = if follow_up { "invited" } else { "expected" };
    let who = match one.apologies {
        0 => format!("{} {word}", one.expected),
        sent => format!("{} {word}, {sent} sent apologies", one.expected),
    };
    let lead = match one.facilitators.as_slice() {
        [] => "nobody facilitates yet".to_owned(),
        [only] => format!("{only} facilitates"),
        several => format!("{} facilitate", list(several)),
    };
    let link = if one.has_link { "Zoom link ready" } else { "no Zoom link yet" };
    Some(NextSession {
        sentence: format!("{}, {} {}", session(one, follow_up), on_day(one.date, today), times(one)),
        detail: format!("{who} · {lead} · {link}"),
        of: of.to_owned(),
        action,
    })
}

fn week(facts: &TodayFacts, today: NaiveDate) -> Vec<ComingDay> {
    let mut lines: Vec<(NaiveDate, u8, String)> = Vec::new();
    for (one, follow_up, of, _) in sessions(facts).filter(|(one, ..)| !one.cancelled) {
        let title = if facts.courses.len() > 1 || follow_up { format!(" of {of}") } else { String::new() };
        lines.push((one.date, 0, format!("{}{title}, {}", session(one, follow_up), times(one))));
    }
    for course in &facts.courses {
        let ending = |what: &dyn Fn(&super::facts::BookingDue) -> Option<NaiveDate>| {
            let mut days: std::collections::BTreeMap<NaiveDate, Vec<&str>> = std::collections::BTreeMap::new();
            for booking in &course.bookings {
                if let Some(date) = what(booking) {
                    days.entry(date).or_default().push(&booking.name);
                }
            }
            days
        };
        for (date, who) in ending(&|one| one.reply_by.filter(|_| one.state == BookingState::Offered)) {
            let count = plural(who.len() as u64, "offer is", "offers are");
            lines.push((date, 1, format!("{count} to be answered: {}", names(who))));
        }
        for (date, who) in ending(&|one| one.due_on.filter(|_| one.owed_pence > 0 && one.state.takes_a_place())) {
            let count = plural(who.len() as u64, "fee is", "fees are");
            lines.push((date, 2, format!("{count} due: {}", names(who))));
        }
    }
    lines.retain(|(date, ..)| (1..=7).contains(&(*date - today).num_days()));
    lines.sort();
    let mut days: Vec<ComingDay> = Vec::new();
    for (date, _, line) in lines {
        match days.last_mut() {
            Some(last) if last.date == date => last.lines.push(line),
            _ => days.push(ComingDay { date, lines: vec![line] }),
        }
    }
    days
}

/// `held Monday 23 February`.
pub(super) fn held_on(session: &SessionDue, today: NaiveDate) -> String {
    format!("held {}", day(session.date, today))
}
