//! What is known of the people of a course on their way to a certificate, in a bounded number of queries.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::model::{CertificateOfCourse, CertificateRow, CertificateState, ShownCertificate};
use super::printing::{Attended, attended};
use super::request_rules::Way;
use super::standings::{CourseStandings, PersonStanding, verdicts_of_course, verdicts_of_people};
use super::verdict::Verdict;
use crate::calendar::display::{list, plural};
use crate::calendar::wall_clock;
use crate::error::Result;
use crate::ids::{CourseId, ParticipantId};
use crate::moment::Moment;
use crate::store::certificates::{StoredCertificate, StoredRequest};
use crate::store::{self, Reading};

/// The register of a course, with every request and certificate of the people that were asked for.
pub(super) struct Known {
    pub(super) standings: CourseStandings,
    requests: HashMap<ParticipantId, Vec<StoredRequest>>,
    certificates: HashMap<ParticipantId, Vec<StoredCertificate>>,
    pub(super) ended: bool,
    pub(super) last_session_on: Option<NaiveDate>,
}

impl Known {
    /// Reads it, of all in the register or of some.
    ///
    /// # Errors
    /// That the course is gone, or that the file could not be read.
    pub(super) fn read(
        reading: &Reading<'_>,
        course: CourseId,
        only: Option<&[ParticipantId]>,
        moment: &Moment,
    ) -> Result<Known> {
        let standings = match only {
            Some(people) => verdicts_of_people(reading, course, people, moment.now())?,
            None => verdicts_of_course(reading, course, moment.now())?,
        };
        let mut known = Known {
            requests: HashMap::new(),
            certificates: HashMap::new(),
            ended: false,
            last_session_on: None,
            standings,
        };
        (known.ended, known.last_session_on) = over(&known.standings);
        for request in store::certificates::requests(reading, course, only)? {
            known.requests.entry(request.participant_id).or_default().push(request);
        }
        for certificate in store::certificates::of_course(reading, course, only)? {
            known.certificates.entry(certificate.participant_id).or_default().push(certificate);
        }
        Ok(known)
    }

    /// The requests of somebody: an open one first, then the newest.
    pub(super) fn requests(&self, who: ParticipantId) -> &[StoredRequest] {
        self.requests.get(&who).map_or(&[], Vec::as_slice)
    }

    /// The certificates of somebody: one that counts first, then the newest.
    pub(super) fn certificates(&self, who: ParticipantId) -> &[StoredCertificate] {
        self.certificates.get(&who).map_or(&[], Vec::as_slice)
    }

    /// Somebody’s way to a certificate.
    pub(super) fn way<'w>(&'w self, person: &'w PersonStanding) -> Way<'w> {
        let who = person.participant_id;
        way_of(&person.verdict, self.requests(who).first(), self.certificates(who).first(), self.ended)
    }

    /// What a certificate of somebody would say of their attendance.
    pub(super) fn attended(&self, person: &PersonStanding) -> Attended {
        attended(&self.standings.sessions, person, self.standings.rule.minimum_minutes)
    }

    /// Somebody as a row of the screen.
    pub(super) fn row(&self, person: &PersonStanding) -> CertificateRow {
        let way = self.way(person);
        let state = way.state();
        let certificate = self.certificates(person.participant_id).first();
        let holds = matches!(state, CertificateState::Issued | CertificateState::Reissued);
        CertificateRow {
            participant_id: person.participant_id,
            first_name: person.first_name.clone(),
            last_name: person.last_name.clone(),
            organisation: person.organisation.clone(),
            verdict: person.verdict.clone(),
            state,
            request: self.requests(person.participant_id).first().map(|request| request.shown.clone()),
            differs: certificate.filter(|_| holds).and_then(|one| self.differs(one, person)),
            certificate: certificate.map(|one| one.shown.clone()),
        }
    }

    /// What is otherwise now than a certificate says. Nothing that was issued changes: it is said, and reissued by hand.
    fn differs(&self, certificate: &StoredCertificate, person: &PersonStanding) -> Option<String> {
        let now = self.attended(person);
        let ShownCertificate { sessions_attended, recipient, .. } = &certificate.shown;
        let mut what = Vec::new();
        if now.sessions != *sessions_attended {
            what.push(format!("the register counts {} now", plural(now.sessions.into(), "session", "sessions")));
        } else if now.minutes != certificate.minutes {
            what.push(format!("its sessions make {} now", super::hours_text(now.minutes)));
        }
        let name = full_name(&person.first_name, &person.last_name);
        if name != *recipient {
            what.push(format!("the name is {name} now"));
        }
        if self.standings.title != certificate.course_title {
            what.push(format!("the course is called “{}” now", self.standings.title));
        }
        (!what.is_empty()).then(|| format!("Since it was issued: {}.", list(what)))
    }
}

/// Whether the last session of a course is over, and its date; a course without one is not.
fn over(standings: &CourseStandings) -> (bool, Option<NaiveDate>) {
    let sessions = || standings.sessions.iter().filter(|session| !session.cancelled);
    let last = sessions().map(|session| session.date).max();
    (last.is_some() && sessions().all(|session| session.ended), last)
}

/// A way to a certificate, from the newest request and the newest certificate.
fn way_of<'w>(
    verdict: &'w Verdict,
    request: Option<&StoredRequest>,
    certificate: Option<&'w StoredCertificate>,
    ended: bool,
) -> Way<'w> {
    Way {
        verdict,
        decision: request.map(|request| request.shown.decision),
        asked_on: request.map(|request| request.shown.asked_on),
        certificate: certificate.map(|one| one.shown.number.as_str()),
        issued_on_it: certificate.is_some_and(|one| Some(one.request_id) == request.map(|r| r.shown.request_id)),
        certificate_withdrawn: certificate.is_some_and(|one| one.shown.withdrawn_on.is_some()),
        reissued: certificate.is_some_and(|one| one.shown.supersedes.is_some()),
        ended,
    }
}

/// One person's ways to a certificate, in two queries: of each course in whose register they stand (`standings`) and on
/// whose screen of certificates they are.
///
/// # Errors
/// That the file could not be read.
pub(crate) fn ways_of_person(
    reading: &Reading<'_>,
    who: ParticipantId,
    standings: &[CourseStandings],
) -> Result<HashMap<CourseId, CertificateOfCourse>> {
    let requests = store::certificates::requests_of_person(reading, who)?;
    let certificates = store::certificates::of_person(reading, who)?;
    let ways = standings.iter().filter_map(|course| {
        let person = course.people.iter().find(|person| person.participant_id == who)?;
        let request = requests.iter().find(|request| request.course_id == course.course_id);
        let certificate = certificates.iter().find(|one| one.course_id == course.course_id);
        (person.judged().is_some() || request.is_some()).then(|| {
            let state = way_of(&person.verdict, request, certificate, over(course).0).state();
            let (request, certificate) =
                (request.map(|one| one.shown.clone()), certificate.map(|one| one.shown.clone()));
            (course.course_id, CertificateOfCourse { state, request, certificate })
        })
    });
    Ok(ways.collect())
}

/// A name as it is printed, first name first.
pub(super) fn full_name(first: &str, last: &str) -> String {
    format!("{first} {last}").trim().to_owned()
}

/// How many minutes of follow-up sessions people attended, and how many sessions: a part with the minutes that were
/// marked, a whole one without its breaks.
pub(super) fn follow_ups(
    reading: &Reading<'_>,
    standings: &CourseStandings,
    people: &[ParticipantId],
) -> Result<HashMap<ParticipantId, (u32, u32)>> {
    let mut found: HashMap<ParticipantId, (u32, u32)> = HashMap::new();
    for one in store::certificates::follow_ups_attended(reading, standings.programme_id, people)? {
        let length =
            wall_clock::minutes_between(one.date, one.starts_at, one.ends_at).saturating_sub(one.break_minutes);
        let (sessions, minutes) = found.entry(one.participant_id).or_default();
        *sessions += 1;
        *minutes += one.part_minutes.map_or(length, |part| part.min(length));
    }
    Ok(found)
}
