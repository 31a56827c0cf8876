//! Recording that people asked for their certificates, and deciding.

use super::known::{Known, full_name};
use super::model::{CertificatesChanged, DecideRequests, RecordRequests};
use super::operation::CertificateOperation;
use super::request_rules::NotDecided;
use super::sheet::certificates;
use super::standings::PersonStanding;
use crate::calendar::display::plural;
use crate::data_file::{Changed, DataFile};
use crate::error::{Code, Error, FieldProblems, Result};
use crate::history::Operation;
use crate::ids::{CourseId, ParticipantId};
use crate::moment::Moment;
use crate::store;
use crate::text::cleaned;
use crate::typed::date;

/// How many people a sentence names before it only counts the rest.
const NAMED: usize = 5;

/// Who of many it is possible for, and the others with the reason.
pub(super) struct Sorted<'k> {
    pub(super) can: Vec<&'k PersonStanding>,
    cannot: Vec<(String, String)>,
}

impl<'k> Sorted<'k> {
    /// Goes through the people in the order of the register.
    ///
    /// # Errors
    /// That nobody was chosen, or that somebody is not in the register of the course.
    pub(super) fn of(
        known: &'k Known,
        people: &[ParticipantId],
        may: impl Fn(&'k PersonStanding) -> std::result::Result<(), String>,
    ) -> Result<Sorted<'k>> {
        let chosen = || known.standings.people.iter().filter(|person| people.contains(&person.participant_id));
        if people.is_empty() {
            return Err(Error::refused("Choose the people first."));
        }
        if people.iter().any(|who| !chosen().any(|person| person.participant_id == *who)) {
            return Err(Error::refused(
                "A certificate is for people in the register of the course: somebody who was chosen is not in it. Book them first.",
            ));
        }
        let mut sorted = Sorted { can: Vec::new(), cannot: Vec::new() };
        for person in chosen() {
            match may(person) {
                Ok(()) => sorted.can.push(person),
                Err(why) => sorted.cannot.push((full_name(&person.first_name, &person.last_name), why)),
            }
        }
        Ok(sorted)
    }

    /// Those for whom it is possible, where that is all of them or the others were said to be left out.
    ///
    /// # Errors
    /// Of whom it is not possible and why: a refusal of one or of all, a question of some.
    pub(super) fn agreed(&self, only_those_that_can: bool, done: &str) -> Result<u32> {
        let left_out = u32::try_from(self.cannot.len()).unwrap_or(u32::MAX);
        if self.cannot.is_empty() || (only_those_that_can && !self.can.is_empty()) {
            return Ok(left_out);
        }
        let mut words: Vec<String> =
            self.cannot.iter().take(NAMED).map(|(name, why)| format!("{name} {why}.")).collect();
        if self.cannot.len() > NAMED {
            words.push(format!("And {} more.", self.cannot.len() - NAMED));
        }
        if self.can.is_empty() {
            words.push("Nothing was changed.".to_owned());
            return Err(Error::refused(words.join(" ")));
        }
        let of = plural((self.can.len() + self.cannot.len()) as u64, "person", "people");
        words.insert(0, format!("Of {of}, {} cannot be {done}.", self.cannot.len()));
        Err(Error::asks(Code::SomeDoNotFit, words.join(" ")))
    }

    /// Who is first, and how many.
    fn said(&self) -> Result<(ParticipantId, u32)> {
        let first = self.can.first().ok_or(Error::Gone("participant"))?;
        Ok((first.participant_id, u32::try_from(self.can.len()).unwrap_or(u32::MAX)))
    }
}

/// Records that people asked for their certificates of a course.
///
/// # Errors
/// What is wrong with the day; of whom it cannot be recorded and why, as a question where it can be of others; that the
/// course is gone, or that the file could not be written.
pub fn record_requests(
    file: &DataFile,
    moment: &Moment,
    request: &RecordRequests,
) -> Result<Changed<CertificatesChanged>> {
    let course = request.course_id;
    file.change(
        moment,
        |tx| {
            let mut problems = FieldProblems::new();
            let on = problems.keep("asked_on", date(&request.asked_on, "the day on which they asked"));
            if on.is_some_and(|on| on > moment.today()) {
                problems.add("asked_on", "This day is still to come: enter the day on which they asked");
            }
            problems.finish()?;
            let known = Known::read(tx, course, Some(&request.people), moment)?;
            let sorted = Sorted::of(&known, &request.people, |person| known.way(person).may_be_recorded())?;
            let left_out = sorted.agreed(request.only_those_that_can, "recorded")?;
            for person in &sorted.can {
                store::certificates::ask(tx, course, person.participant_id, on.unwrap_or_default(), request.channel)?;
            }
            let (participant_id, people) = sorted.said()?;
            let operation = CertificateOperation::Requested { participant_id, people, course_id: course };
            Ok((left_out, Operation::Certificates(operation)))
        },
        |reading, left_out| changed(reading, course, moment, left_out),
    )
}

/// Decides requests: approved, declined, or noted as withdrawn. What the verdict said is kept with the decision.
///
/// # Errors
/// That a reason is needed, with [`Code::AgainstTheVerdict`] where it goes against the verdict; of whom it cannot be
/// decided so and why, as a question where it can be of others; that the course is gone, or that the file could not be
/// written.
pub fn decide_requests(
    file: &DataFile,
    moment: &Moment,
    request: &DecideRequests,
) -> Result<Changed<CertificatesChanged>> {
    let course = request.course_id;
    file.change(
        moment,
        |tx| {
            let mut problems = FieldProblems::new();
            let reason = problems.keep("reason", cleaned(&request.reason, "The reason", 1000)).unwrap_or_default();
            problems.finish()?;
            let known = Known::read(tx, course, Some(&request.people), moment)?;
            let decision = request.decision;
            let sorted = Sorted::of(&known, &request.people, |person| {
                match known.way(person).may_be_decided(decision, &reason) {
                    Err(NotDecided::No(why)) => Err(why),
                    Err(NotDecided::AgainstTheVerdict | NotDecided::NeedsAReason) | Ok(()) => Ok(()),
                }
            })?;
            let left_out = sorted.agreed(request.only_those_that_can, "decided so")?;
            for person in &sorted.can {
                let name = full_name(&person.first_name, &person.last_name);
                match known.way(person).may_be_decided(decision, &reason) {
                    Err(NotDecided::AgainstTheVerdict) => {
                        return Err(Error::asks(
                            Code::AgainstTheVerdict,
                            format!(
                                "The register says of {name}: {}. To approve it all the same, give the reason.",
                                person.verdict.sentence
                            ),
                        ));
                    }
                    Err(NotDecided::NeedsAReason) => {
                        return Err(Error::invalid("reason", "Enter why it is declined: the reason is kept with it"));
                    }
                    _ => {}
                }
            }
            for person in &sorted.can {
                let Some(newest) = known.requests(person.participant_id).first() else { continue };
                let of = (reason.as_str(), person.verdict.sentence.as_str());
                store::certificates::decide(tx, newest.shown.request_id, decision, moment.today(), of)?;
            }
            let (participant_id, people) = sorted.said()?;
            let operation = CertificateOperation::Decided { participant_id, people, decision };
            Ok((left_out, Operation::Certificates(operation)))
        },
        |reading, left_out| changed(reading, course, moment, left_out),
    )
}

/// The screen afresh.
pub(super) fn changed(
    reading: &store::Reading<'_>,
    course: CourseId,
    moment: &Moment,
    left_out: u32,
) -> Result<CertificatesChanged> {
    Ok(CertificatesChanged { sheet: certificates(reading, course, moment)?, left_out })
}
