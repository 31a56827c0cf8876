//! Every booking of a person, newest first, in six queries and those of the verdicts, whatever the number of courses.

use std::cmp::Reverse;

use super::list::marks;
use super::sheet_model::FollowUpInvitation;
use super::years_model::CourseOverYears;
use super::years_rules::{Begun, comes_after};
use crate::certificates::{CourseStandings, ways_of_person};
use crate::error::Result;
use crate::ids::ParticipantId;
use crate::store::{self, Reading};

/// What came of each course of a person; `standings` are theirs on all their courses, `invited` their invitations.
///
/// # Errors
/// That the file could not be read.
pub(super) fn over_the_years(
    reading: &Reading<'_>,
    participant_id: ParticipantId,
    standings: &[CourseStandings],
    invited: &[FollowUpInvitation],
) -> Result<Vec<CourseOverYears>> {
    let mut courses = store::participants_years::courses(reading, participant_id)?;
    courses.sort_by_key(|course| Reverse((course.first_on.is_none(), course.first_on, course.booking_id)));
    let begun: Vec<Begun> = courses.iter().map(|course| (course.programme_id, course.first_on)).collect();
    for one in invited.iter().filter(|one| !one.is_cancelled) {
        let course = comes_after(&begun, one.programme_id, one.local_date).and_then(|at| courses.get_mut(at));
        if let Some(course) = course {
            course.follow_ups_invited += 1;
            course.follow_ups_attended += u32::from(matches!(one.mark.as_str(), "present" | "part"));
        }
    }
    let mut ways = ways_of_person(reading, participant_id, standings)?;
    for course in &mut courses {
        course.certificate = ways.remove(&course.course_id);
        let found = standings.iter().find(|standings| standings.course_id == course.course_id);
        let Some((standings, person)) = found.and_then(|course| course.people.first().map(|person| (course, person)))
        else {
            continue;
        };
        course.marks = marks(&standings.sessions, person);
        course.verdict = person.judged().cloned();
    }
    Ok(courses)
}
