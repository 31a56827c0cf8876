//! Courses that are long over: most of what is not archived, and of hardly anybody on them is anything due. Where people
//! stand is worked out only for those whom the register, or a follow-up session to come, can still ask something about.

use std::collections::{BTreeSet, HashMap, HashSet};

use chrono::{DateTime, NaiveDate, Utc};

use super::course_rules::TOLD_UNTIL;
use crate::calendar::wall_clock::local_date;
use crate::certificates::standings::{CourseStandings, verdicts_of_courses};
use crate::error::Result;
use crate::ids::{CourseId, ParticipantId, ProgrammeId, SessionId};
use crate::store::Reading;
use crate::store::today::{self as stored, CourseRow, FollowUpRow};

/// So many people are looked up one by one; for more, everybody is read.
const FEW: usize = 50;

/// The courses on which nobody is to be told any more where they stand.
pub(super) fn long_over(rows: &[CourseRow], today: NaiveDate) -> Vec<CourseId> {
    let is_over = |row: &&CourseRow| row.last_session_on.is_some_and(|last| (today - last).num_days() > TOLD_UNTIL);
    rows.iter().filter(is_over).map(|row| row.course_id).collect()
}

/// Where people stand, in the order of the courses: everybody, but of courses that are long over only whom something
/// can be due about.
pub(super) fn standings(
    reading: &Reading<'_>,
    rows: &[CourseRow],
    over: &[CourseId],
    follow_ups: &[FollowUpRow],
    now: DateTime<Utc>,
) -> Result<Vec<CourseStandings>> {
    let rest = rows.iter().map(|row| row.course_id).filter(|id| !over.contains(id));
    let mut found = verdicts_of_courses(reading, &rest.collect::<Vec<_>>(), None, now)?;
    if !over.is_empty() {
        let open = open_people(reading, rows, over, follow_ups, now)?;
        let only = (open.len() <= FEW).then_some(open.as_slice());
        found.extend(verdicts_of_courses(reading, over, only, now)?);
        found.sort_unstable_by_key(|course| course.course_id);
    }
    Ok(found)
}

/// Who has no mark at a session that was to take place, and who is not invited to a follow-up session to come. Whether
/// they were expected there, or graduated, is for the standings to say.
fn open_people(
    reading: &Reading<'_>,
    rows: &[CourseRow],
    over: &[CourseId],
    follow_ups: &[FollowUpRow],
    now: DateTime<Utc>,
) -> Result<Vec<ParticipantId>> {
    let mut sessions: HashMap<CourseId, Vec<SessionId>> = HashMap::new();
    let mut course_of: HashMap<SessionId, CourseId> = HashMap::new();
    for (course, session) in stored::planned(reading, over)? {
        sessions.entry(course).or_default().push(session);
        course_of.insert(session, course);
    }
    let mut in_register: HashMap<CourseId, HashSet<ParticipantId>> = HashMap::new();
    let mut marks: HashMap<(CourseId, ParticipantId), usize> = HashMap::new();
    for (session, participant, is_marked) in stored::marked(reading, over)? {
        let Some(course) = course_of.get(&session) else { continue };
        in_register.entry(*course).or_default().insert(participant);
        *marks.entry((*course, participant)).or_default() += usize::from(is_marked);
    }
    let mut open: BTreeSet<ParticipantId> = BTreeSet::new();
    for (course, participant) in stored::ever_booked(reading, over)? {
        in_register.entry(course).or_default().insert(participant);
        let asked = sessions.get(&course).map_or(0, Vec::len);
        if marks.get(&(course, participant)).copied().unwrap_or_default() < asked {
            open.insert(participant);
        }
    }
    let programme_of: HashMap<CourseId, ProgrammeId> =
        rows.iter().map(|row| (row.course_id, row.programme_id)).collect();
    let to_come: Vec<(SessionId, ProgrammeId)> = follow_ups
        .iter()
        .filter(|one| !one.cancelled && one.date >= local_date(now))
        .map(|one| (one.session_id, one.programme_id))
        .collect();
    let ids: Vec<SessionId> = to_come.iter().map(|(session, _)| *session).collect();
    let invited: HashSet<(SessionId, ParticipantId)> = stored::invited(reading, &ids)?.into_iter().collect();
    for (course, people) in &in_register {
        let of_it = || to_come.iter().filter(|(_, programme)| programme_of.get(course) == Some(programme));
        open.extend(people.iter().filter(|who| of_it().any(|(session, _)| !invited.contains(&(*session, **who)))));
    }
    Ok(open.into_iter().collect())
}
