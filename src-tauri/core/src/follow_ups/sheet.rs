//! Reading the screen: a programme's year, in a bounded number of queries.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Datelike, NaiveDate, SecondsFormat, Utc};

use super::graduates::{Graduates, cohorts};
use super::model::{
    FollowUpDefaults, FollowUpQuery, FollowUpSession, FollowUpSheet, FollowUpState, StripCourse, StripSession,
};
use super::rules::{days_of, usual_period, year_to_show};
use super::surroundings::Around;
use crate::calendar::display::time_range;
use crate::calendar::wall_clock;
use crate::error::{Error, Result};
use crate::ids::{CourseId, ProgrammeId, SessionId};
use crate::moment::Moment;
use crate::store::follow_ups::{CourseDates, ProgrammeFacts, ReplyCounts};
use crate::store::sessions::{SessionOwner, StoredSession};
use crate::store::{self, Reading};

/// The screen.
///
/// # Errors
/// That the programme is gone, that there is no such year, or that the file could not be read.
pub fn sheet(reading: &Reading<'_>, query: FollowUpQuery, moment: &Moment) -> Result<FollowUpSheet> {
    let (now, today) = (moment.now(), moment.today());
    let programme_id = query.programme_id;
    let facts = store::follow_ups::programme(reading, programme_id)?.ok_or(Error::Gone("programme"))?;
    let stored = store::sessions::of(reading, SessionOwner::Programme(programme_id))?;
    let years: BTreeSet<i32> = stored.iter().map(|session| session.date.year()).collect();
    let year = year_to_show(query.year, today, &years);
    let (first_day, last_day) = days_of(year)?;
    let around = Around::read(reading, programme_id, (first_day, last_day))?;
    let to_come = to_come(&stored, now);

    let mut shown: Vec<StoredSession> = stored.into_iter().filter(|session| session.date.year() == year).collect();
    shown.sort_by_key(|session| (session.date, session.starts_at, session.number));
    let sessions = described(reading, shown, &around, now)?;

    let courses = store::follow_ups::courses(reading)?;
    let own: Vec<&CourseDates> = courses.iter().filter(|course| course.programme_id == programme_id).collect();
    let programme_title = facts.title.clone();
    let defaults = defaults(reading, facts, &own, today)?;

    let mut years = years;
    years.insert(year);
    for (first, last) in own.iter().filter_map(|course| course.dates) {
        years.extend(first.year()..=last.year());
    }
    let graduates = Graduates::read(reading, programme_id, now)?;
    let (cohorts, not_invited) = cohorts(reading, &graduates, &to_come, own.iter().map(|course| course.course_id))?;
    Ok(FollowUpSheet {
        programme_id,
        programme_title,
        year,
        years: years.into_iter().collect(),
        sessions,
        to_come,
        courses: on_the_strip(&courses, programme_id, &around),
        bank_holidays: around.calendar.bank_holidays.between(first_day, last_day),
        avoided_weeks: around
            .calendar
            .avoided_weeks
            .iter()
            .filter(|span| span.first_day <= last_day && span.last_day >= first_day)
            .cloned()
            .collect(),
        cohorts,
        not_invited,
        earlier_graduates: graduates.earlier,
        facilitators: store::facilitators::names(reading)?,
        defaults,
        absences: around.diary.absences,
    })
}

/// What a new follow-up session of a programme starts with; its courses are the newest first.
pub(crate) fn defaults(
    reading: &Reading<'_>,
    facts: ProgrammeFacts,
    own: &[&CourseDates],
    today: NaiveDate,
) -> Result<FollowUpDefaults> {
    let newest = own.iter().find(|course| course.dates.is_some()).or(own.first());
    let last_course_date = own.iter().filter_map(|course| course.dates).map(|(_, last)| last).max();
    let (first, last) = usual_period(last_course_date, today);
    Ok(FollowUpDefaults {
        starts_at: facts.starts_at,
        length_minutes: facts.length_minutes,
        zoom_link: facts.zoom_link,
        facilitators: match newest {
            Some(course) => store::follow_ups::course_facilitators(reading, course.course_id)?,
            None => Vec::new(),
        },
        last_course_date,
        first,
        last,
    })
}

/// On which screen a follow-up session is shown, for whoever comes from a search.
///
/// # Errors
/// That the session is gone, or that the file could not be read.
pub fn place_of(reading: &Reading<'_>, session_id: SessionId) -> Result<FollowUpQuery> {
    let (programme_id, stored) = find(reading, session_id)?;
    Ok(FollowUpQuery { programme_id, year: Some(stored.date.year()) })
}

/// The planned sessions that are not over, in order of date.
pub(super) fn to_come(stored: &[StoredSession], now: DateTime<Utc>) -> Vec<SessionId> {
    let mut ahead: Vec<&StoredSession> =
        stored.iter().filter(|session| !session.cancelled && !session.ended(now)).collect();
    ahead.sort_by_key(|session| (session.date, session.starts_at, session.number));
    ahead.into_iter().map(|session| session.session_id).collect()
}

/// One session as the screen shows it.
pub(super) fn one(
    reading: &Reading<'_>,
    session_id: SessionId,
    now: DateTime<Utc>,
) -> Result<(ProgrammeId, FollowUpSession)> {
    let (programme, stored) = find(reading, session_id)?;
    let around = Around::read(reading, programme, (stored.date, stored.date))?;
    let shown = described(reading, vec![stored], &around, now)?.pop().ok_or(Error::Gone("follow-up session"))?;
    Ok((programme, shown))
}

/// A follow-up session and its programme; a course's session is none.
pub(super) fn find(reading: &Reading<'_>, session_id: SessionId) -> Result<(ProgrammeId, StoredSession)> {
    let stored = store::sessions::find(reading, session_id)?.ok_or(Error::Gone("follow-up session"))?;
    match stored.owner {
        SessionOwner::Programme(programme) => Ok((programme, stored)),
        SessionOwner::Course(_) => Err(Error::Gone("follow-up session")),
    }
}

fn described(
    reading: &Reading<'_>,
    stored: Vec<StoredSession>,
    around: &Around,
    now: DateTime<Utc>,
) -> Result<Vec<FollowUpSession>> {
    let ids: Vec<SessionId> = stored.iter().map(|session| session.session_id).collect();
    let replies = store::follow_ups::replies(reading, &ids)?;
    let counts = |id| replies.get(&id).copied().unwrap_or_default();
    Ok(stored.into_iter().map(|session| follow_up(session, counts, around, now)).collect())
}

fn follow_up(
    stored: StoredSession,
    counts: impl Fn(SessionId) -> ReplyCounts,
    around: &Around,
    now: DateTime<Utc>,
) -> FollowUpSession {
    let state = match (stored.cancelled, stored.ended(now)) {
        (true, _) => FollowUpState::Cancelled,
        (false, true) => FollowUpState::Held,
        (false, false) => FollowUpState::Planned,
    };
    let times = (stored.starts_at, stored.ends_at);
    let who: Vec<_> = stored.facilitators.iter().map(|who| who.facilitator_id).collect();
    let (against, remarks) = if state == FollowUpState::Planned {
        let proposal = around.propose(stored.date, times, &who, Some(stored.session_id));
        (proposal.against, proposal.remarks)
    } else {
        (Vec::new(), Vec::new())
    };
    let ReplyCounts { invited, coming, not_coming } = counts(stored.session_id);
    FollowUpSession {
        session_id: stored.session_id,
        number: stored.number,
        date: stored.date,
        starts_at: stored.starts_at,
        ends_at: stored.ends_at,
        // A time that the clocks skip is refused at entry, so there is always an instant.
        starts_at_utc: wall_clock::instant(stored.date, stored.starts_at)
            .map(|start| start.to_rfc3339_opts(SecondsFormat::Secs, true))
            .unwrap_or_default(),
        times: time_range(stored.starts_at, stored.ends_at),
        length_minutes: wall_clock::minutes_between(stored.date, stored.starts_at, stored.ends_at),
        state,
        cancelled_reason: stored.cancelled_reason,
        title: stored.title,
        zoom_link: stored.zoom_link,
        facilitators: stored.facilitators,
        invited,
        coming,
        not_coming,
        no_reply: invited.saturating_sub(coming).saturating_sub(not_coming),
        marked: stored.marks,
        against,
        remarks,
    }
}

/// The courses with a session in the year: the programme's own first, each by its first session.
fn on_the_strip(courses: &[CourseDates], programme: ProgrammeId, around: &Around) -> Vec<StripCourse> {
    let mut sessions: BTreeMap<CourseId, Vec<StripSession>> = BTreeMap::new();
    for planned in &around.diary.engagements {
        if let Some(course) = planned.course_id {
            sessions.entry(course).or_default().push(StripSession {
                number: planned.number,
                date: planned.date,
                times: time_range(planned.starts_at, planned.ends_at),
            });
        }
    }
    let mut shown: Vec<StripCourse> = courses
        .iter()
        .filter_map(|course| {
            Some(StripCourse {
                course_id: course.course_id,
                title: course.title.clone(),
                of_this_programme: course.programme_id == programme,
                sessions: sessions.remove(&course.course_id)?,
            })
        })
        .collect();
    shown.sort_by_key(|course| (!course.of_this_programme, course.sessions.first().map(|session| session.date)));
    shown
}
