//! Where a course stands, from its dates: pure.

use chrono::NaiveDate;

use super::model::CourseStatus;

/// Where a course stands on a day.
#[must_use]
pub fn course_status(archived: bool, dates: Option<(NaiveDate, NaiveDate)>, today: NaiveDate) -> CourseStatus {
    match dates {
        _ if archived => CourseStatus::Archived,
        None => CourseStatus::NoSessions,
        Some((first, _)) if today < first => CourseStatus::Planned,
        Some((_, last)) if today > last => CourseStatus::Finished,
        Some(_) => CourseStatus::Running,
    }
}
