//! Noting that people were told where they stand.

use super::model::{Backups, DueAction, ToldAbout};
use super::reading::{facts, today_sheet};
use super::rules::{due, told_key};
use super::{TodayOperation, TodaySheet};
use crate::data_file::{Changed, DataFile};
use crate::error::{Error, Result};
use crate::history::Operation;
use crate::ids::{BookingId, CourseId};
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
            let facts = facts(tx, moment, Backups::default())?;
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
                store::today::settle(tx, course_id, &told_key(about, one.booking_id, one.held))?;
            }
            let people = u32::try_from(told.len()).unwrap_or(u32::MAX);
            let operation = TodayOperation::Told { course_id, about, participant_id, people };
            Ok(((), Operation::Today(operation)))
        },
        |reading, ()| today_sheet(reading, moment, backups.clone()),
    )
}
