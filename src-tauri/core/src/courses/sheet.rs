//! The Course screen's read model.

use chrono::{DateTime, Utc};

use super::model::{CourseSheet, Session, SessionState};
use super::propose::diary_around;
use super::warnings::{self, Meeting};
use super::when;
use crate::bookings::place_free;
use crate::calendar::{remarks, wall_clock};
use crate::error::{Error, Result};
use crate::facilitators::Diary;
use crate::frame::rules::course_status;
use crate::ids::CourseId;
use crate::settings::{self, Calendar};
use crate::store::sessions::{SessionOwner, StoredSession};
use crate::store::{self, Reading};

/// Everything about a course, in a dozen queries.
///
/// # Errors
/// [`Error::Gone`] when there is no such course.
pub fn course_sheet(reading: &Reading<'_>, course_id: CourseId, now: DateTime<Utc>) -> Result<CourseSheet> {
    let course = store::courses::find(reading, course_id)?.ok_or(Error::Gone("course"))?;
    let stored = store::sessions::of(reading, SessionOwner::Course(course_id))?;
    let planned: Vec<&StoredSession> = stored.iter().filter(|s| !s.cancelled).collect();
    let span = planned.iter().map(|s| s.date).min().zip(planned.iter().map(|s| s.date).max());
    let times: Vec<_> = planned.iter().map(|s| (s.date, s.starts_at, s.ends_at)).collect();
    let numbered: Vec<_> = planned.iter().map(|s| (s.number, s.date, s.starts_at, s.ends_at)).collect();
    let facts = course.facts;
    let mut warned = Vec::new();
    warned.extend(warnings::capacity(facts.capacity, course.booked, course.offered));
    warned.extend(warnings::threshold(facts.certificate_threshold, planned.len()));
    let lengths = planned.iter().map(|session| (session.number, session.minutes()));
    warned.extend(warnings::minimum_minutes(facts.minimum_minutes, lengths));
    warned.extend(warnings::overlaps(&numbered));
    let when_cancelled = warnings::left(planned.len().saturating_sub(1), facts.certificate_threshold, true);
    let calendar = settings::calendar(reading)?;
    let diary = diary_around(reading, stored.iter().filter(|s| !s.cancelled && !s.ended(now)).map(|s| s.date))?;
    Ok(CourseSheet {
        course_id,
        programme_id: course.programme_id,
        programme_title: course.programme_title,
        title: facts.title,
        status: course_status(course.archived_on.is_some(), span, wall_clock::local_date(now)),
        when: when::when(&times),
        archived_on: course.archived_on,
        capacity: facts.capacity,
        booked: course.booked,
        offered: course.offered,
        waiting_list: course.waiting_list,
        applied: course.applied,
        place_free: place_free(reading, course_id)?,
        fee_pence: facts.fee_pence,
        zoom_link: facts.zoom_link,
        certificate_threshold: facts.certificate_threshold,
        minimum_minutes: facts.minimum_minutes,
        notes: facts.notes,
        when_cancelled,
        sessions: stored.into_iter().map(|session| of_course(session, now, &calendar, &diary)).collect(),
        facilitators: store::courses::facilitators(reading, course_id)?,
        requirements: store::courses::requirements(reading, course_id)?,
        warnings: warned,
    })
}

fn of_course(stored: StoredSession, now: DateTime<Utc>, calendar: &Calendar, diary: &Diary) -> Session {
    let state = match stored.cancelled {
        true => SessionState::Cancelled,
        false if stored.ended(now) => SessionState::Held,
        false => SessionState::Planned,
    };
    let meeting = Meeting {
        session_id: Some(stored.session_id),
        date: stored.date,
        starts_at: stored.starts_at,
        ends_at: stored.ends_at,
        facilitators: &stored.facilitators,
    };
    // What has been held is what it was; what was cancelled stands in nobody's way.
    let against = if state == SessionState::Planned { warnings::clashes(&meeting, diary) } else { Vec::new() };
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
        remarks: remarks(stored.date, &calendar.bank_holidays, &calendar.avoided_weeks),
        against,
    }
}
