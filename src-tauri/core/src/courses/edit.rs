//! Changing a course, putting it away and bringing it back.

use std::collections::BTreeSet;

use super::create::ask_about;
use super::facts::{CourseFacts, TypedFacts};
use super::forms::CourseEdit;
use super::model::CourseSheet;
use super::operation::CourseOperation;
use super::propose::diary_around;
use super::sessions::chosen_ids;
use super::sheet::course_sheet;
use super::warnings::{self, Meeting};
use crate::data_file::{Changed, DataFile};
use crate::error::{Error, FieldProblems, Result};
use crate::facilitators::{self, Chosen, FacilitatorName};
use crate::history::Operation;
use crate::ids::{CourseId, FacilitatorId};
use crate::moment::Moment;
use crate::store::courses::StoredCourse;
use crate::store::sessions::{SessionOwner, StoredSession};
use crate::store::{self, Reading};

/// Changes a course. Sessions to come that had the course's facilitators get the new ones; a session with people of its
/// own keeps them.
///
/// # Errors
/// The fields that cannot be accepted; or [`crate::error::Code::NeedsConfirming`] with what the change brings with it
/// (more people than places, a certificate nobody can reach, a facilitator in two places), unless it was accepted.
pub fn edit_course(
    file: &DataFile,
    moment: &Moment,
    course_id: CourseId,
    form: &CourseEdit,
) -> Result<Changed<CourseSheet>> {
    file.change(
        moment,
        |tx| {
            let course = store::courses::find(tx, course_id)?.ok_or(Error::Gone("course"))?;
            let (facts, chosen) = read(tx, form)?;
            let before = store::courses::facilitators(tx, course_id)?;
            let sessions = store::sessions::of(tx, SessionOwner::Course(course_id))?;
            let following: Vec<&StoredSession> = sessions
                .iter()
                .filter(|s| !s.cancelled && !s.ended(moment.now()) && ids(&s.facilitators) == ids(&before))
                .collect();
            if !form.confirmed {
                let planned: Vec<&StoredSession> = sessions.iter().filter(|s| !s.cancelled).collect();
                let mut warned = newly_wrong(&course, &facts, &planned);
                warned.extend(newly_engaged(tx, &following, &before, &chosen)?);
                ask_about(&warned)?;
            }
            let facilitators = chosen_ids(tx, &chosen)?;
            store::courses::update(tx, course_id, &facts)?;
            if facilitators.iter().copied().collect::<BTreeSet<_>>() != ids(&before) {
                store::courses::set_facilitators(tx, course_id, &facilitators)?;
                for session in following {
                    store::sessions::set_facilitators(tx, session.session_id, &facilitators)?;
                }
            }
            Ok((course_id, Operation::Courses(CourseOperation::CourseChanged { course_id })))
        },
        |reading, course_id| course_sheet(reading, course_id, moment.now()),
    )
}

/// Puts a course away: it leaves the lists of what is going on, and keeps everything.
///
/// # Errors
/// [`Error::Gone`] when there is no such course.
pub fn archive_course(file: &DataFile, moment: &Moment, course_id: CourseId) -> Result<Changed<CourseSheet>> {
    file.change(
        moment,
        |tx| {
            store::courses::find(tx, course_id)?.ok_or(Error::Gone("course"))?;
            store::courses::archive(tx, course_id, Some(tx.today()))?;
            Ok((course_id, Operation::Courses(CourseOperation::CourseArchived { course_id })))
        },
        |reading, course_id| course_sheet(reading, course_id, moment.now()),
    )
}

/// Brings back a course that was put away.
///
/// # Errors
/// [`Error::Gone`] when there is no such course.
pub fn bring_back_course(file: &DataFile, moment: &Moment, course_id: CourseId) -> Result<Changed<CourseSheet>> {
    file.change(
        moment,
        |tx| {
            store::courses::find(tx, course_id)?.ok_or(Error::Gone("course"))?;
            store::courses::archive(tx, course_id, None)?;
            Ok((course_id, Operation::Courses(CourseOperation::CourseBroughtBack { course_id })))
        },
        |reading, course_id| course_sheet(reading, course_id, moment.now()),
    )
}

fn read(reading: &Reading<'_>, form: &CourseEdit) -> Result<(CourseFacts, Vec<Chosen>)> {
    let mut problems = FieldProblems::new();
    let facts = TypedFacts {
        title: &form.title,
        capacity: &form.capacity,
        fee: &form.fee,
        zoom_link: &form.zoom_link,
        certificate_threshold: &form.certificate_threshold,
        minimum_minutes: &form.minimum_minutes,
        notes: &form.notes,
    }
    .read(&mut problems);
    let chosen = facilitators::choose(reading, &form.facilitators, &mut problems)?;
    problems.finish()?;
    // Each reason for there being no facts has been noted as a problem above.
    let facts = facts.ok_or_else(|| Error::refused("The form could not be read. Nothing was saved."))?;
    Ok((facts, chosen))
}

/// What was in order, or not changed, before.
fn newly_wrong(course: &StoredCourse, facts: &CourseFacts, planned: &[&StoredSession]) -> Vec<String> {
    let mut found = Vec::new();
    if facts.capacity != course.facts.capacity {
        found.extend(warnings::capacity(facts.capacity, course.booked, course.offered));
    }
    if facts.certificate_threshold != course.facts.certificate_threshold {
        found.extend(warnings::threshold(facts.certificate_threshold, planned.len()));
    }
    if facts.minimum_minutes != course.facts.minimum_minutes {
        let lengths = planned.iter().map(|session| (session.number, session.minutes()));
        found.extend(warnings::minimum_minutes(facts.minimum_minutes, lengths));
    }
    found
}

/// Facilitators who come to the course and are away or engaged when it meets.
fn newly_engaged(
    reading: &Reading<'_>,
    following: &[&StoredSession],
    before: &[FacilitatorName],
    chosen: &[Chosen],
) -> Result<Vec<String>> {
    let new: Vec<FacilitatorName> =
        chosen.iter().filter_map(Chosen::known).filter(|name| !before.contains(name)).collect();
    if new.is_empty() {
        return Ok(Vec::new());
    }
    let diary = diary_around(reading, following.iter().map(|s| s.date))?;
    let mut found = Vec::new();
    for session in following {
        let meeting = Meeting {
            session_id: Some(session.session_id),
            date: session.date,
            starts_at: session.starts_at,
            ends_at: session.ends_at,
            facilitators: &new,
        };
        let clashes = warnings::clashes(&meeting, &diary);
        found.extend(clashes.iter().map(|clash| warnings::about_session(session.number, session.date, clash)));
    }
    Ok(found)
}

fn ids(names: &[FacilitatorName]) -> BTreeSet<FacilitatorId> {
    names.iter().map(|name| name.facilitator_id).collect()
}
