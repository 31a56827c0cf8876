//! Who can be invited: the graduates of the programme's courses, and those of earlier ones, recorded by hand.
//!
//! Invitees are stored rows. Who graduates later is offered ("3 graduates are not invited"), never added.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};

use super::forms::WhomToInvite;
use super::model::{Cohort, NotInvited};
use super::people_model::EarlierGraduate;
use crate::certificates::standings::{Graduate, graduates_of_programme};
use crate::error::{Error, Result};
use crate::ids::{CourseId, ParticipantId, ProgrammeId, SessionId};
use crate::store::{self, Reading};

/// How many names stand in the offer.
const NAMED: u32 = 3;

/// The name of the cohort from before this program.
const EARLIER: &str = "Earlier courses, recorded by hand";

/// All graduates of a programme, read once.
pub(crate) struct Graduates {
    pub(super) of_courses: Vec<Graduate>,
    pub(super) earlier: Vec<EarlierGraduate>,
}

impl Graduates {
    pub(crate) fn read(reading: &Reading<'_>, programme: ProgrammeId, now: DateTime<Utc>) -> Result<Graduates> {
        Ok(Graduates {
            of_courses: graduates_of_programme(reading, programme, now)?,
            earlier: store::invitees::earlier_graduates(reading, programme)?,
        })
    }

    /// Everybody, once.
    pub(crate) fn everybody(&self) -> BTreeSet<ParticipantId> {
        let of_courses = self.of_courses.iter().map(|graduate| graduate.participant_id);
        of_courses.chain(self.earlier.iter().map(|graduate| graduate.participant_id)).collect()
    }

    /// The course that each graduated from, the newest where there are several.
    pub(crate) fn course_by_person(&self) -> BTreeMap<ParticipantId, &str> {
        let mut courses: BTreeMap<ParticipantId, &str> = BTreeMap::new();
        courses.extend(self.earlier.iter().map(|graduate| (graduate.participant_id, graduate.course.as_str())));
        let mut by_date: Vec<&Graduate> = self.of_courses.iter().collect();
        by_date.sort_by_key(|graduate| graduate.last_session_on);
        courses.extend(by_date.iter().map(|graduate| (graduate.participant_id, graduate.course_title.as_str())));
        courses
    }

    /// Those that a form means.
    pub(super) fn meant(&self, whom: &WhomToInvite) -> BTreeSet<ParticipantId> {
        let of_courses = self.of_courses.iter().filter(|graduate| whom.courses.contains(&graduate.course_id));
        let mut people: BTreeSet<ParticipantId> = of_courses.map(|graduate| graduate.participant_id).collect();
        if whom.earlier_graduates {
            people.extend(self.earlier.iter().map(|graduate| graduate.participant_id));
        }
        people
    }
}

/// Everybody whom the form means: graduates and people by hand.
///
/// # Errors
/// That one of the people is gone, or that the file could not be read.
pub(crate) fn whom_to_invite(
    reading: &Reading<'_>,
    programme: ProgrammeId,
    whom: &WhomToInvite,
    to_come: &[SessionId],
    now: DateTime<Utc>,
) -> Result<Vec<ParticipantId>> {
    let mut people = if whom.courses.is_empty() && !whom.earlier_graduates {
        BTreeSet::new()
    } else {
        Graduates::read(reading, programme, now)?.meant(whom)
    };
    if whom.only_not_invited {
        let invited = store::invitees::invited_to_any(reading, to_come)?;
        people.retain(|person| !invited.contains(person));
    }
    if store::invitees::known_people(reading, &whom.people)?.len() < distinct(&whom.people) {
        return Err(Error::Gone("participant"));
    }
    people.extend(whom.people.iter().copied());
    Ok(people.into_iter().collect())
}

fn distinct(people: &[ParticipantId]) -> usize {
    people.iter().collect::<BTreeSet<_>>().len()
}

/// The graduates by course, and whom no date to come has invited. While no date is to come, nobody is missed.
pub(super) fn cohorts(
    reading: &Reading<'_>,
    graduates: &Graduates,
    to_come: &[SessionId],
    courses: impl Iterator<Item = CourseId>,
) -> Result<(Vec<Cohort>, NotInvited)> {
    let missed: BTreeSet<ParticipantId> = if to_come.is_empty() {
        BTreeSet::new()
    } else {
        let invited = store::invitees::invited_to_any(reading, to_come)?;
        graduates.everybody().difference(&invited).copied().collect()
    };
    let found = by_cohort(graduates, courses, &missed);
    let people: Vec<ParticipantId> = missed.into_iter().collect();
    let names = if people.is_empty() { Vec::new() } else { store::invitees::first_names(reading, &people, NAMED)? };
    Ok((found, NotInvited { people: u32::try_from(people.len()).unwrap_or(u32::MAX), names }))
}

/// The graduates by course, those from before this program last; of each how many are missed.
pub(crate) fn by_cohort(
    graduates: &Graduates,
    courses: impl Iterator<Item = CourseId>,
    missed: &BTreeSet<ParticipantId>,
) -> Vec<Cohort> {
    let mut found = Vec::new();
    for course_id in courses {
        let of_course: Vec<&Graduate> =
            graduates.of_courses.iter().filter(|graduate| graduate.course_id == course_id).collect();
        if let Some(first) = of_course.first() {
            let people = of_course.iter().map(|graduate| graduate.participant_id);
            found.push(cohort(Some(course_id), first.course_title.clone(), people, missed));
        }
    }
    if !graduates.earlier.is_empty() {
        let people = graduates.earlier.iter().map(|graduate| graduate.participant_id);
        found.push(cohort(None, EARLIER.to_owned(), people, missed));
    }
    found
}

fn cohort(
    course_id: Option<CourseId>,
    title: String,
    people: impl Iterator<Item = ParticipantId>,
    missed: &BTreeSet<ParticipantId>,
) -> Cohort {
    let (mut graduates, mut not_invited) = (0, 0);
    for person in people {
        graduates += 1;
        not_invited += u32::from(missed.contains(&person));
    }
    Cohort { course_id, title, graduates, not_invited }
}
