//! What the review shows of each thing: the session, the people, the names, the rows that are left out, and the counts.

use super::asked::Who;
use super::clock::{Clock, Part};
use super::matching::Found;
use super::model::{
    LeftOutRow, NameCandidate, NameState, ReportReview, ReviewCounts, ReviewName, ReviewPerson, ReviewSession,
};
use super::outcome::Outcome;
use super::report::{Came, Layout, Report};
use super::review::Named;
use super::sources::{Source, session_name};
use crate::calendar::display;
use crate::register::roll::Person as InRoll;
use crate::register::rules::Place;
use crate::register::session::SessionFacts;
use crate::store::attendance_reports::DatedSession;
use crate::text::folded;

pub(super) fn shown_session(session: &DatedSession, facts: &SessionFacts, present_from_minutes: u32) -> ReviewSession {
    ReviewSession {
        session_id: session.session_id,
        of: session.of,
        name: session_name(session),
        title: session.title.clone(),
        date: facts.date,
        starts_at: facts.starts_at,
        ends_at: facts.ends_at,
        present_from_minutes,
    }
}

pub(super) fn shown_person(person: &InRoll, at: usize, facts: &SessionFacts) -> ReviewPerson {
    let remark = if person.cells[at].expected {
        String::new()
    } else if let Some(on) = person.withdrawn_on {
        format!("withdrew on {}", display::full_date(on))
    } else if person.place == Some(Place::Booked) && person.start_session > facts.number {
        format!("starts at session {}", person.start_session)
    } else {
        "not expected".to_owned()
    };
    ReviewPerson {
        participant_id: person.participant_id,
        name: format!("{} {}", person.first_name, person.last_name).trim().to_owned(),
        organisation: person.organisation.clone(),
        remark,
    }
}

pub(super) fn shown_name(
    key: &str,
    named: &Named,
    found: &Found,
    decided: Option<Who>,
    parts: &[Part<'_>],
    clock: &Clock,
) -> ReviewName {
    let mut rows: Vec<String> = parts.iter().take(8).map(|(_, one)| one.row.to_string()).collect();
    if parts.len() > rows.len() {
        rows.push("…".to_owned());
    }
    ReviewName {
        key: key.to_owned(),
        name: named.name.clone(),
        email: named.email.clone(),
        rows: rows.join(", "),
        times: clock.words(parts),
        minutes: named.minutes,
        state: found.state,
        reason: found.reason.to_owned(),
        participant_id: named.participant(),
        candidates: found
            .candidates
            .iter()
            .map(|(participant_id, reason)| NameCandidate {
                participant_id: *participant_id,
                reason: (*reason).to_owned(),
            })
            .collect(),
        decided: decided.filter(|who| *who != Who::Open),
        open: named.who.is_none(),
    }
}

/// Those to be said first, whatever was said about them: a row stays where it is.
pub(super) fn order_names(review: &mut ReportReview) {
    review.names.sort_by(|a, b| (a.state, folded(&a.name), &a.key).cmp(&(b.state, folded(&b.name), &b.key)));
}

pub(super) fn left_out(sources: &[Source]) -> Vec<LeftOutRow> {
    let mut rows = Vec::new();
    for source in sources {
        let Ok(report) = &source.report else { continue };
        rows.extend(report.left_out.iter().map(|one| LeftOutRow {
            file: source.kept.name.clone(),
            row: one.row,
            text: one.text.clone(),
            why: one.why.clone(),
        }));
    }
    rows
}

pub(super) fn counts(review: &ReportReview, reports: &[&Report], outcome: &Outcome) -> ReviewCounts {
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let names = |fits: &dyn Fn(&ReviewName) -> bool| count(review.names.iter().filter(|name| fits(name)).count());
    ReviewCounts {
        rows: reports.iter().map(|report| report.rows).sum(),
        used_rows: reports.iter().map(|report| count(report.appearances.len())).sum(),
        folded_in: reports.iter().map(|report| report.folded_in).sum(),
        left_out: reports.iter().map(|report| count(report.left_out.len())).sum(),
        names: count(review.names.len()),
        matched: names(&|name| name.participant_id.is_some()),
        not_counted: names(&|name| !name.open && name.participant_id.is_none()),
        open: names(&|name| name.open),
        full_names: names(&|name| name.open && name.state == NameState::FullName),
        ..outcome.counts
    }
}

/// Whether a report says no times at all.
pub(super) fn is_timeless(report: &Report) -> bool {
    report.layout == Layout::ZoomUniqueUsers
        || !report.appearances.is_empty()
            && report.appearances.iter().all(|one| matches!(one.came, Came::Total(_, None)))
}
