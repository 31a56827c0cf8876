//! The review of a report: every name with who it is or may be, what will be marked, and what stands in the way.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::{DateTime, Utc};

use super::How;
use super::asked::{ReportRequest, Who};
use super::clock::{Clock, Part};
use super::matching::{Facilitator, Found, Person, find};
use super::minutes::whole_minutes;
use super::model::{NameState, ReportReview, ReviewCounts};
use super::names::{NameInReport, PersonName};
use super::outcome::{Outcome, outcome};
use super::remarks::{self, About};
use super::report::Report;
use super::shown::{counts, left_out, order_names, shown_name, shown_person, shown_session};
use super::sources::{Source, days, session_of};
use super::written::DateOrder;
use crate::calendar::wall_clock;
use crate::error::{Error, Result};
use crate::files::GivenFile;
use crate::ids::ParticipantId;
use crate::register::roll::Roll;
use crate::register::session::SessionFacts;
use crate::store::Reading;
use crate::store::attendance_reports::{self as stored, DatedSession, KeptFile, StoredName, StoredReport};
use crate::text::{folded, folded_email};

/// Everything that was worked out: what is shown, and what is written when it is taken.
pub(super) struct Reviewed {
    pub(super) review: ReportReview,
    pub(super) sources: Vec<Source>,
    pub(super) names: Vec<Named>,
    pub(super) outcome: Outcome,
}

/// A name, and who it counts for.
pub(super) struct Named {
    pub(super) name: String,
    pub(super) email: String,
    pub(super) in_report: NameInReport,
    pub(super) state: NameState,
    pub(super) minutes: u32,
    /// Who it is, once that is said or sure.
    pub(super) who: Option<(Who, How)>,
}

impl Named {
    pub(super) fn participant(&self) -> Option<ParticipantId> {
        match self.who {
            Some((Who::Person { participant_id }, _)) => Some(participant_id),
            _ => None,
        }
    }

    /// As it is kept, once it is said who it is.
    pub(super) fn stored(&self) -> Option<StoredName> {
        let (_, how) = self.who?;
        let (name, email) = (self.name.clone(), self.email.clone());
        Some(StoredName { name, email, participant_id: self.participant(), how, minutes: self.minutes })
    }
}

/// Works it out, in a bounded number of queries.
pub(super) fn reviewed(
    reading: &Reading<'_>,
    request: &ReportRequest,
    given: &[GivenFile],
    now: DateTime<Utc>,
) -> Result<Reviewed> {
    let said = request.columns.as_deref();
    let mut new = given.iter().map(|file| Source::given(reading, file, said)).collect::<Result<Vec<_>>>()?;
    let reports: Vec<&Report> = new.iter().filter_map(|source| source.report.as_ref().ok()).collect();
    let (session, sessions) = session_of(reading, request, &reports, wall_clock::local_date(now))?;
    let before = match &session {
        Some(session) => stored::of_session(reading, session.session_id)?,
        None => None,
    };
    let mut sources = match &before {
        Some(before) => stored::files_of(reading, before.id)?
            .into_iter()
            .map(|kept| Source::taken(reading, kept, said))
            .collect::<Result<Vec<_>>>()?,
        None => Vec::new(),
    };
    // A file that was taken before is not taken twice.
    let is_there = |kept: &KeptFile, sources: &[Source]| {
        sources.iter().any(|one| one.kept.sha256 == kept.sha256 && one.kept.read_as == kept.read_as)
    };
    let mut again = 0_u32;
    for source in new.drain(..) {
        if is_there(&source.kept, &sources) { again += 1 } else { sources.push(source) }
    }
    let unknown = sources.iter().find_map(|source| source.unknown(said));
    let mut review = ReportReview {
        files: sources.iter().map(Source::shown).collect(),
        sessions,
        session: None,
        date_order: None,
        shift_minutes: request.shift_minutes.or(before.as_ref().map(|one| one.shift_minutes)).unwrap_or_default(),
        unknown,
        names: Vec::new(),
        missing: Vec::new(),
        marks: Vec::new(),
        people: Vec::new(),
        left_out: Vec::new(),
        counts: ReviewCounts::default(),
        remarks: Vec::new(),
        problem: None,
        marks_absent: request.marks_absent.unwrap_or_else(|| before.as_ref().is_some_and(|before| before.marks_absent)),
    };
    if !(-1440..=1440).contains(&review.shift_minutes) {
        return Err(Error::refused("Times can be moved by up to 24 hours. Nothing was changed."));
    }
    let nothing = |review: ReportReview, sources: Vec<Source>| Reviewed {
        review,
        sources,
        names: Vec::new(),
        outcome: Outcome::default(),
    };
    if review.unknown.is_some() {
        review.problem = Some("Say first what the columns hold: the name, and the times or the minutes.".to_owned());
        return Ok(nothing(review, sources));
    }
    let Some(session) = session else {
        review.problem = Some("Say first of which session this is the report.".to_owned());
        return Ok(nothing(review, sources));
    };
    let roll = Roll::read(reading, session.of, now)?;
    let at = roll.sessions.iter().position(|facts| facts.session_id == session.session_id);
    let at = at.ok_or(Error::Gone("session"))?;
    work_out(reading, request, Work { review, sources, session, before, roll, at, again }, now)
}

struct Work {
    review: ReportReview,
    sources: Vec<Source>,
    session: DatedSession,
    before: Option<StoredReport>,
    roll: Roll,
    at: usize,
    /// Files that were taken before.
    again: u32,
}

fn work_out(reading: &Reading<'_>, request: &ReportRequest, work: Work, now: DateTime<Utc>) -> Result<Reviewed> {
    let Work { mut review, sources, session, before, roll, at, again } = work;
    let facts = &roll.sessions[at];
    let reports: Vec<&Report> = sources.iter().filter_map(|source| source.report.as_ref().ok()).collect();
    let present_from = roll.rule.map_or(1, |rule| rule.minimum_minutes.clamp(1, facts.length_minutes().max(1)));
    let said_before = before.as_ref().and_then(|before| before.date_order);
    let (order, on_the_day) = order_of(&reports, facts, request.date_order.or(said_before));
    let clock = Clock {
        order: order.unwrap_or(DateOrder::DayFirst),
        day: facts.date,
        window: (facts.date.and_time(facts.starts_at), facts.date.and_time(facts.ends_at)),
        shift_minutes: review.shift_minutes,
    };
    review.date_order = order;
    review.session = Some(shown_session(&session, facts, present_from));
    review.people = roll.people.iter().map(|person| shown_person(person, at, facts)).collect();

    let groups = groups(&reports);
    let names_before = match &before {
        Some(before) => stored::names_of(reading, before.id)?,
        None => Vec::new(),
    };
    let people = people(reading, &session, &roll, at)?;
    let facilitators: Vec<Facilitator> = stored::facilitators(reading)?
        .into_iter()
        .map(|(name, email)| Facilitator { name: PersonName::of_whole(&name), email: folded_email(&email) })
        .collect();
    let said: HashMap<&str, Who> = request.decisions.iter().map(|one| (one.key.as_str(), one.who)).collect();
    let in_register = |id: ParticipantId| roll.people.iter().any(|person| person.participant_id == id);
    let mut names = Vec::new();
    for (key, parts) in &groups {
        let Some((_, first)) = parts.first() else { continue };
        let in_report = NameInReport::of(&first.name);
        let host = parts.iter().any(|(_, one)| one.host);
        let found = find(&in_report, &first.email, host, &people, &facilitators);
        let decided =
            said.get(key.as_str()).copied().or_else(|| decided_before(&names_before, &first.name, &first.email));
        if let Some(Who::Person { participant_id }) = decided
            && !in_register(participant_id)
        {
            return Err(Error::Gone("person in the register"));
        }
        let minutes = whole_minutes(clock.seconds(parts.iter().copied()));
        let who = resolved(decided, &found);
        let named =
            Named { name: first.name.clone(), email: first.email.clone(), in_report, state: found.state, minutes, who };
        review.names.push(shown_name(key, &named, &found, decided, parts, &clock));
        names.push((named, parts));
    }
    let mut seconds: BTreeMap<ParticipantId, u32> = BTreeMap::new();
    let mut parts_of: BTreeMap<ParticipantId, Vec<Part<'_>>> = BTreeMap::new();
    for (named, parts) in &names {
        if let Some(id) = named.participant() {
            parts_of.entry(id).or_default().extend(parts.iter().copied());
        }
    }
    for (id, parts) in parts_of {
        seconds.insert(id, clock.seconds(parts.into_iter()));
    }
    let outcome = outcome(&roll, at, &seconds, present_from, before.is_some(), review.marks_absent, &request.replace);
    review.marks.clone_from(&outcome.marks);
    review.missing.clone_from(&outcome.missing);
    review.left_out = left_out(&sources);
    review.counts = counts(&review, &reports, &outcome);
    let names: Vec<Named> = names.into_iter().map(|(named, _)| named).collect();
    let is_new = sources.iter().any(|source| source.is_new)
        || outcome.writes() > 0
        || before.as_ref().is_none_or(|before| {
            before.marks_absent != review.marks_absent || before.shift_minutes != review.shift_minutes
        })
        || names.iter().map(Named::stored).collect::<Vec<_>>()
            != names_before_in_order(&names, &names_before).into_iter().map(Some).collect::<Vec<_>>();
    let about = About {
        facts,
        clock: &clock,
        groups: &groups,
        on_the_day,
        days: days_of(&reports, order),
        today: wall_clock::local_date(now),
        is_new,
    };
    review.remarks = remarks::remarks(&review, reading, &sources, &about, again)?;
    review.problem = remarks::problem(&review, &about);
    order_names(&mut review);
    Ok(Reviewed { review, sources, names, outcome })
}

fn days_of(reports: &[&Report], order: Option<DateOrder>) -> BTreeSet<chrono::NaiveDate> {
    match order {
        Some(order) => days(reports, order),
        None => DateOrder::BOTH.into_iter().flat_map(|order| days(reports, order)).collect(),
    }
}

/// The names of before in the order of now; what is not among them is left out.
fn names_before_in_order(names: &[Named], before: &[StoredName]) -> Vec<StoredName> {
    let find = |named: &Named| before.iter().find(|one| one.name == named.name && one.email == named.email);
    names.iter().filter_map(find).cloned().collect()
}

/// In which order the dates are read: as was said, else so that anybody joined on the session’s day. And whether that is so.
fn order_of(reports: &[&Report], facts: &SessionFacts, said: Option<DateOrder>) -> (Option<DateOrder>, bool) {
    let of = |order: DateOrder| days(reports, order);
    let timeless = DateOrder::BOTH.into_iter().all(|order| of(order).is_empty());
    if timeless {
        return (said, true);
    }
    if let Some(order) = said {
        return (Some(order), of(order).contains(&facts.date));
    }
    let fitting: Vec<DateOrder> =
        DateOrder::BOTH.into_iter().filter(|order| of(*order).contains(&facts.date)).collect();
    match fitting.as_slice() {
        [one] => (Some(*one), true),
        // Both readings are the session’s day and no other: they are the same.
        [one, another] if of(*one) == of(*another) => (Some(*one), true),
        [..] => (None, !fitting.is_empty()),
    }
}

/// Every name with its appearances.
pub(super) type Groups<'a> = BTreeMap<String, Vec<Part<'a>>>;

/// Every name once: by its address and the name itself.
fn groups<'a>(reports: &[&'a Report]) -> Groups<'a> {
    let mut groups: Groups<'a> = BTreeMap::new();
    for (file, report) in reports.iter().enumerate() {
        for appearance in &report.appearances {
            let key = format!("{}\n{}", folded(&appearance.name), folded_email(&appearance.email));
            groups.entry(key).or_default().push((file, appearance));
        }
    }
    groups
}

fn decided_before(before: &[StoredName], name: &str, email: &str) -> Option<Who> {
    let found = before.iter().find(|one| one.name == name && one.email == email)?;
    match (found.how, found.participant_id) {
        (How::Said, Some(participant_id)) => Some(Who::Person { participant_id }),
        (How::Said, None) => Some(Who::Nobody),
        _ => None,
    }
}

fn resolved(decided: Option<Who>, found: &Found) -> Option<(Who, How)> {
    match (decided, found.state, found.participant_id) {
        (Some(Who::Open), ..) => None,
        (Some(who), ..) => Some((who, How::Said)),
        (None, NameState::Email, Some(participant_id)) => Some((Who::Person { participant_id }, How::Email)),
        (None, NameState::Alias, Some(participant_id)) => Some((Who::Person { participant_id }, How::Alias)),
        (None, NameState::Facilitator, _) => Some((Who::Facilitator, How::Facilitator)),
        _ => None,
    }
}

fn people(reading: &Reading<'_>, session: &DatedSession, roll: &Roll, at: usize) -> Result<Vec<Person>> {
    let ids: Vec<ParticipantId> = roll.people.iter().map(|person| person.participant_id).collect();
    let mut emails: HashMap<ParticipantId, BTreeSet<String>> = HashMap::new();
    for (id, email) in stored::emails(reading, &ids)? {
        emails.entry(id).or_default().insert(email);
    }
    let mut aliases: HashMap<ParticipantId, BTreeSet<String>> = HashMap::new();
    for (id, alias) in stored::aliases(reading, session.of)? {
        aliases.entry(id).or_default().insert(alias);
    }
    let people = roll.people.iter().map(|person| Person {
        participant_id: person.participant_id,
        name: PersonName::of(&person.first_name, &person.last_name),
        emails: emails.remove(&person.participant_id).unwrap_or_default(),
        aliases: aliases.remove(&person.participant_id).unwrap_or_default(),
        expected: person.cells[at].expected,
    });
    Ok(people.collect())
}
