//! The screen: everybody in the register of a course on the way to a certificate; and all that there is on one of them.

use super::design::missing;
use super::known::{Known, follow_ups};
use super::model::{CertificateDetail, CertificatesSheet};
use super::standings::session_standing;
use super::verdict::explain;
use crate::error::{Error, Result};
use crate::ids::{CourseId, ParticipantId};
use crate::moment::Moment;
use crate::store::{self, Reading};

/// Everybody in the register of a course who has a place on it or had one, who attended, or who asked.
///
/// # Errors
/// That the course is gone, or that the file could not be read.
pub fn certificates(reading: &Reading<'_>, course: CourseId, moment: &Moment) -> Result<CertificatesSheet> {
    let known = Known::read(reading, course, None, moment)?;
    let centre = store::settings::centre(reading)?;
    let standings = &known.standings;
    let shown = |person: &&super::standings::PersonStanding| {
        person.judged().is_some() || !known.requests(person.participant_id).is_empty()
    };
    Ok(CertificatesSheet {
        course_id: course,
        title: standings.title.clone(),
        programme_id: standings.programme_id,
        threshold: standings.rule.threshold,
        last_session_on: known.last_session_on,
        ended: known.ended,
        rows: standings.people.iter().filter(shown).map(|person| known.row(person)).collect(),
        missing: missing(&centre.name),
    })
}

/// All that there is on one person and course.
///
/// # Errors
/// That the course is gone, that they are not in its register, or that the file could not be read.
pub fn certificate_detail(
    reading: &Reading<'_>,
    course: CourseId,
    participant: ParticipantId,
    moment: &Moment,
) -> Result<CertificateDetail> {
    let known = Known::read(reading, course, Some(&[participant]), moment)?;
    let person = known.standings.people.iter().find(|person| person.participant_id == participant);
    let person = person.ok_or(Error::Gone("person in this register"))?;
    let sessions: Vec<_> = known
        .standings
        .sessions
        .iter()
        .zip(&person.cells)
        .map(|(session, cell)| session_standing(session, cell))
        .collect();
    let follow_ups = follow_ups(reading, &known.standings, &[participant])?;
    Ok(CertificateDetail {
        row: known.row(person),
        explained: explain(&known.standings.rule, &sessions),
        requests: known.requests(participant).iter().map(|request| request.shown.clone()).collect(),
        certificates: known.certificates(participant).iter().map(|one| one.shown.clone()).collect(),
        follow_up_minutes: follow_ups.get(&participant).map_or(0, |(_, minutes)| *minutes),
    })
}
