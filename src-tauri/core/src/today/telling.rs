//! Noting what is decided outside the program: that people were told where they stand, that a session stays on its day.

use super::facts::{Backups, SessionDue};
use super::model::{DueAction, ToldAbout};
use super::reading::{Look, facts, today_sheet};
use super::rules::{due, stays_key, told_key};
use super::{TodayOperation, TodaySheet};
use crate::data_file::{Changed, DataFile};
use crate::error::{Error, Result};
use crate::history::Operation;
use crate::ids::{BookingId, CourseId, SessionId};
use crate::moment::Moment;
use crate::store;

/// Notes that these people of a course were told. Of whom it is not due any more nothing is noted.
///
/// # Errors
/// [`Error::Gone`] when it is due of none of them; that the file could not be written.
pub fn note_told(
    file: &DataFile,
    moment: &Moment,
    course_id: CourseId,
    about: ToldAbout,
    booking_ids: &[BookingId],
    backups: &Backups,
) -> Result<Changed<TodaySheet>> {
    file.change(
        moment,
        |tx| {
            let facts = facts(tx, moment, Backups::default(), Look::WhatIsOpen)?;
            let is_it = |action: DueAction| match action {
                DueAction::Told { course_id: of, about: what, booking_ids } if (of, what) == (course_id, about) => {
                    Some(booking_ids)
                }
                _ => None,
            };
            let still_due = due(&facts, moment.now()).into_iter().find_map(|item| is_it(item.action));
            let still_due = still_due.unwrap_or_default();
            let course = facts.courses.iter().find(|course| course.course_id == course_id);
            let told: Vec<_> = course
                .iter()
                .flat_map(|course| &course.bookings)
                .filter(|one| booking_ids.contains(&one.booking_id) && still_due.contains(&one.booking_id))
                .collect();
            let participant_id = told.first().ok_or(Error::Gone("item of today"))?.participant_id;
            for one in &told {
                store::today::settle(tx, Some(course_id), &told_key(about, one.booking_id, one.held))?;
            }
            let people = u32::try_from(told.len()).unwrap_or(u32::MAX);
            let operation = TodayOperation::Told { course_id, about, participant_id, people };
            Ok(((), Operation::Today(operation)))
        },
        |reading, ()| today_sheet(reading, moment, backups.clone()),
    )
}

/// Notes that a session stays on its day, whatever is said against it.
///
/// # Errors
/// [`Error::Gone`] when nothing is said against the day any more; that the file could not be written.
pub fn keep_session_day(
    file: &DataFile,
    moment: &Moment,
    session_id: SessionId,
    backups: &Backups,
) -> Result<Changed<TodaySheet>> {
    file.change(
        moment,
        |tx| {
            let facts = facts(tx, moment, Backups::default(), Look::WhatIsOpen)?;
            let stays = Some(DueAction::DayStays { session_id });
            let is_due = due(&facts, moment.now()).into_iter().any(|item| item.also == stays);
            let courses = facts.courses.iter().map(|one| (Some(one.course_id), &one.sessions));
            let all = courses.chain(facts.programmes.iter().map(|one| (None, &one.follow_ups)));
            let here = |(course_id, sessions): (Option<CourseId>, &Vec<SessionDue>)| {
                sessions.iter().find(|one| one.session_id == session_id).map(|one| (course_id, one.date))
            };
            let found = all.into_iter().find_map(here).filter(|_| is_due);
            let (course_id, date) = found.ok_or(Error::Gone("item of today"))?;
            store::today::settle(tx, course_id, &stays_key(session_id, date))?;
            Ok(((), Operation::Today(TodayOperation::DayStays { session_id, date })))
        },
        |reading, ()| today_sheet(reading, moment, backups.clone()),
    )
}
