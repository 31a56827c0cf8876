//! The Course screen's read model.

use chrono::{DateTime, Utc};

use super::model::{CourseSheet, Session, SessionState};
use super::{warnings, when};
use crate::calendar::wall_clock;
use crate::error::{Error, Result};
use crate::frame::course_status;
use crate::ids::CourseId;
use crate::store::sessions::{SessionOwner, StoredSession};
use crate::store::{self, Reading};

/// Everything about a course, in five queries.
///
/// # Errors
/// [`Error::Gone`] when there is no such course.
pub fn course_sheet(reading: &Reading<'_>, course_id: CourseId, now: DateTime<Utc>) -> Result<CourseSheet> {
    let course = store::courses::find(reading, course_id)?.ok_or(Error::Gone("course"))?;
    let stored = store::sessions::of(reading, SessionOwner::Course(course_id))?;
    let planned: Vec<_> = stored.iter().filter(|s| !s.cancelled).map(|s| (s.date, s.starts_at, s.ends_at)).collect();
    let span = planned.iter().map(|s| s.0).min().zip(planned.iter().map(|s| s.0).max());
    let facts = course.facts;
    let mut warned = Vec::new();
    warned.extend(warnings::capacity(facts.capacity, course.booked, course.offered));
    warned.extend(warnings::threshold(facts.certificate_threshold, planned.len()));
    let numbered: Vec<_> =
        stored.iter().filter(|s| !s.cancelled).map(|s| (s.number, s.date, s.starts_at, s.ends_at)).collect();
    warned.extend(warnings::overlaps(&numbered));
    Ok(CourseSheet {
        course_id,
        programme_id: course.programme_id,
        programme_title: course.programme_title,
        title: facts.title,
        status: course_status(course.archived_on.is_some(), span, wall_clock::local_date(now)),
        when: when::when(&planned),
        archived_on: course.archived_on,
        capacity: facts.capacity,
        booked: course.booked,
        offered: course.offered,
        waiting_list: course.waiting_list,
        applied: course.applied,
        fee_pence: facts.fee_pence,
        zoom_link: facts.zoom_link,
        certificate_threshold: facts.certificate_threshold,
        minimum_minutes: facts.minimum_minutes,
        notes: facts.notes,
        sessions: stored.into_iter().map(|session| of_course(session, now)).collect(),
        facilitators: store::courses::facilitators(reading, course_id)?,
        requirements: store::courses::requirements(reading, course_id)?,
        warnings: warned,
    })
}

fn of_course(stored: StoredSession, now: DateTime<Utc>) -> Session {
    let state = match stored.cancelled {
        true => SessionState::Cancelled,
        false if stored.ended(now) => SessionState::Held,
        false => SessionState::Planned,
    };
    Session {
        session_id: stored.session_id,
        number: stored.number,
        state,
        cancelled_reason: stored.cancelled_reason,
        date: stored.date,
        starts_at: stored.starts_at,
        ends_at: stored.ends_at,
        break_minutes: stored.break_minutes,
        zoom_link: stored.zoom_link,
        title: stored.title,
        notes: stored.notes,
        calendar_sequence: stored.calendar_sequence,
        facilitators: stored.facilitators,
        marks_entered: stored.marks,
    }
}
