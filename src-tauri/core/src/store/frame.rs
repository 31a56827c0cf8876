//! What the frame shows, in two queries.

use chrono::NaiveDate;

use super::{Reading, Stored, json_ids, values};
use crate::frame::FrameCourse;
use crate::frame::rules::course_status;
use crate::ids::{CourseId, ProgrammeId};

pub(crate) struct Facts {
    pub(crate) sample_present: bool,
    /// There is a course that is not archived.
    pub(crate) live: bool,
    pub(crate) is_empty: bool,
}

pub(crate) fn facts(reading: &Reading<'_>) -> Stored<Facts> {
    reading.one(
        "SELECT EXISTS (SELECT 1 FROM programme WHERE is_sample = 1), \
                NOT EXISTS (SELECT 1 FROM course) AND NOT EXISTS (SELECT 1 FROM participant), \
                EXISTS (SELECT 1 FROM course WHERE archived_on IS NULL)",
        [],
        |row| Ok(Facts { sample_present: row.get(0)?, is_empty: row.get(1)?, live: row.get(2)? }),
    )
}

/// All courses, newest first.
pub(crate) fn courses(reading: &Reading<'_>, today: NaiveDate) -> Stored<Vec<FrameCourse>> {
    rows(reading, today, "JOIN programme p ON p.id = c.programme_id", [])
}

/// Those that are not archived, newest first.
pub(crate) fn live_courses(reading: &Reading<'_>, today: NaiveDate) -> Stored<Vec<FrameCourse>> {
    let joined = "INDEXED BY course_not_archived JOIN programme p ON p.id = c.programme_id WHERE c.archived_on IS NULL";
    rows(reading, today, joined, [])
}

/// Those of these ids that are there.
pub(crate) fn some_courses(reading: &Reading<'_>, today: NaiveDate, ids: &[CourseId]) -> Stored<Vec<FrameCourse>> {
    let joined = "JOIN programme p ON p.id = c.programme_id WHERE c.id IN (SELECT value FROM json_each(?1))";
    rows(reading, today, joined, [json_ids(ids.iter().map(|id| id.0))])
}

fn rows(
    reading: &Reading<'_>,
    today: NaiveDate,
    joined: &str,
    given: impl rusqlite::Params,
) -> Stored<Vec<FrameCourse>> {
    let sql = format!(
        "SELECT c.id, c.title, p.title, c.archived_on IS NOT NULL, \
                (SELECT min(s.local_date) FROM session s WHERE s.course_id = c.id AND s.state = 'planned') AS first, \
                (SELECT max(s.local_date) FROM session s WHERE s.course_id = c.id AND s.state = 'planned'), \
                (SELECT count(*) FROM booking b WHERE b.course_id = c.id AND b.state = 'booked'), p.id \
         FROM course c {joined} \
         ORDER BY first IS NOT NULL, first DESC, c.id DESC"
    );
    reading.all(&sql, given, |row| {
        let dates: (Option<NaiveDate>, Option<NaiveDate>) = (values::maybe_date(row, 4)?, values::maybe_date(row, 5)?);
        Ok(FrameCourse {
            course_id: CourseId(row.get(0)?),
            programme_id: ProgrammeId(row.get(7)?),
            title: row.get(1)?,
            programme_title: row.get(2)?,
            first_date: dates.0,
            last_date: dates.1,
            status: course_status(row.get(3)?, dates.0.zip(dates.1), today),
            booked: row.get(6)?,
        })
    })
}
