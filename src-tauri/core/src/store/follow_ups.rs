//! What the follow-ups screen reads beside the sessions themselves: programmes, replies counted, courses by title.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveTime};

use super::values::time;
use super::{Reading, Stored};
use crate::ids::{CourseId, FacilitatorId, ProgrammeId, SessionId};

/// What a programme says about its follow-ups.
pub(crate) struct ProgrammeFacts {
    pub(crate) title: String,
    pub(crate) starts_at: NaiveTime,
    pub(crate) length_minutes: u32,
    pub(crate) zoom_link: String,
}

/// The programme, or none.
pub(crate) fn programme(reading: &Reading<'_>, id: ProgrammeId) -> Stored<Option<ProgrammeFacts>> {
    reading.maybe(
        "SELECT title, follow_up_starts_at, follow_up_minutes, zoom_link FROM programme WHERE id = ?1",
        [id.0],
        |row| {
            Ok(ProgrammeFacts {
                title: row.get(0)?,
                starts_at: time(row, 1)?,
                length_minutes: row.get(2)?,
                zoom_link: row.get(3)?,
            })
        },
    )
}

/// How many are invited to a session, and what they replied.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct ReplyCounts {
    pub(crate) invited: u32,
    pub(crate) coming: u32,
    pub(crate) not_coming: u32,
}

/// The replies to these sessions, counted.
pub(crate) fn replies(reading: &Reading<'_>, sessions: &[SessionId]) -> Stored<BTreeMap<SessionId, ReplyCounts>> {
    let rows = reading.all(
        "SELECT session_id, count(*), sum(reply = 'coming'), sum(reply = 'not_coming') FROM invitee \
         WHERE session_id IN (SELECT value FROM json_each(?1)) GROUP BY session_id",
        [serde_json::to_string(sessions)?],
        |row| {
            let counts = ReplyCounts { invited: row.get(1)?, coming: row.get(2)?, not_coming: row.get(3)? };
            Ok((SessionId(row.get(0)?), counts))
        },
    )?;
    Ok(rows.into_iter().collect())
}

/// A course as the year strip and the list of cohorts name it.
pub(crate) struct CourseDates {
    pub(crate) course_id: CourseId,
    pub(crate) programme_id: ProgrammeId,
    pub(crate) title: String,
    /// The dates of its first and last session that is not cancelled.
    pub(crate) dates: Option<(NaiveDate, NaiveDate)>,
}

/// All courses, newest first.
pub(crate) fn courses(reading: &Reading<'_>) -> Stored<Vec<CourseDates>> {
    reading.all(
        "SELECT c.id, c.programme_id, c.title, min(s.local_date) AS first, max(s.local_date) FROM course c \
         LEFT JOIN session s ON s.course_id = c.id AND s.state = 'planned' GROUP BY c.id ORDER BY first DESC, c.id DESC",
        [],
        |row| {
            let dates: (Option<NaiveDate>, Option<NaiveDate>) = (row.get(3)?, row.get(4)?);
            Ok(CourseDates {
                course_id: CourseId(row.get(0)?),
                programme_id: ProgrammeId(row.get(1)?),
                title: row.get(2)?,
                dates: dates.0.zip(dates.1),
            })
        },
    )
}

/// Who leads a course by default, in order of name.
pub(crate) fn course_facilitators(reading: &Reading<'_>, course: CourseId) -> Stored<Vec<FacilitatorId>> {
    reading.all(
        "SELECT f.id FROM course_facilitator cf JOIN facilitator f ON f.id = cf.facilitator_id \
         WHERE cf.course_id = ?1 ORDER BY f.name COLLATE NOCASE, f.id",
        [course.0],
        |row| Ok(FacilitatorId(row.get(0)?)),
    )
}
