//! What sessions would look like before they are saved: every date with what speaks against it.

use chrono::{NaiveDate, NaiveTime};
use serde::Serialize;

use super::forms::{CourseForm, SessionForm};
use super::plan::{self, PlannedSession, session_fields};
use super::start::suggested_title;
use super::warnings::{self, Meeting};
use super::when;
use crate::calendar::{DateRemark, hhmm, remarks};
use crate::error::{Error, FieldProblem, FieldProblems, Result};
use crate::facilitators::{self, Chosen, Diary, FacilitatorName};
use crate::ids::SessionId;
use crate::settings::{self, Calendar};
use crate::store::{self, Reading};
use crate::typed;

/// The sessions that a new course would have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SessionsProposed {
    /// `Mondays 3pm to 5pm, 9 February to 16 March 2026`; empty while the dates cannot be worked out.
    pub when: String,
    /// In order of number; none while the dates cannot be worked out.
    pub sessions: Vec<SessionProposed>,
    /// The dates that are jumped over, as they were read.
    #[cfg_attr(test, ts(type = "Array<string>"))]
    pub skipped: Vec<NaiveDate>,
    /// What does not fit together, in sentences.
    pub warnings: Vec<String>,
    /// Fields of the rhythm that cannot be read yet.
    pub problems: Vec<FieldProblem>,
    /// A title for the course, from its programme and first date; empty while one is missing.
    pub suggested_title: String,
}

/// One session as it would be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SessionProposed {
    /// Its number.
    pub number: u32,
    /// Its date.
    #[cfg_attr(test, ts(type = "string"))]
    pub date: NaiveDate,
    /// Its start.
    #[serde(with = "hhmm")]
    #[cfg_attr(test, ts(type = "string"))]
    pub starts_at: NaiveTime,
    /// Its end.
    #[serde(with = "hhmm")]
    #[cfg_attr(test, ts(type = "string"))]
    pub ends_at: NaiveTime,
    /// Whether it was set by hand and differs from the rhythm.
    pub adjusted: bool,
    /// Bank holiday, week to avoid, weekend, clock change.
    pub remarks: Vec<DateRemark>,
    /// Facilitators who are away or engaged, a new date that has passed.
    pub against: Vec<String>,
    /// Why it cannot be saved so.
    pub problems: Vec<FieldProblem>,
}

/// Works out the sessions that the form describes; at most seven queries. What cannot be read yet is noted, never an
/// error: this is asked while a person types.
///
/// # Errors
/// That the file could not be read.
pub fn propose_sessions(reading: &Reading<'_>, form: &CourseForm, today: NaiveDate) -> Result<SessionsProposed> {
    let mut problems = FieldProblems::new();
    let planned = plan::plan(&form.plan, &mut problems);
    let facilitators = known_among(reading, form)?;
    let calendar = settings::calendar(reading)?;
    let (rhythm, planned) = planned.map_or((None, Vec::new()), |(rhythm, planned)| (Some(rhythm), planned));
    let diary = diary_around(reading, planned.iter().map(|s| s.date))?;
    let (of_sessions, problems): (Vec<_>, Vec<_>) = problems
        .into_list()
        .into_iter()
        .partition(|problem| problem.field.starts_with("session_") && problem.field != "session_count");
    let times: Vec<_> = planned.iter().map(|s| (s.number, s.date, s.starts_at, s.ends_at)).collect();
    let mut warned = warnings::overlaps(&times);
    if let (Some(_), Ok(threshold)) = (&rhythm, typed::whole(&form.certificate_threshold, "", (0, 60))) {
        warned.extend(warnings::threshold(threshold, planned.len()));
    }
    if let Ok(minimum) = typed::whole(&form.minimum_minutes, "", (0, 1440)) {
        warned.extend(warnings::minimum_minutes(minimum, planned.iter().map(|s| (s.number, s.minutes()))));
    }
    let sessions: Vec<SessionProposed> = planned
        .iter()
        .map(|session| {
            let own = session_fields(session.number);
            let problems = of_sessions.iter().filter(|p| own.contains(&p.field)).cloned().collect();
            SessionProposed { problems, ..proposed(*session, None, &facilitators, &diary, &calendar, today) }
        })
        .collect();
    let first = rhythm.as_ref().and_then(|rhythm| rhythm.first);
    let programme = form.programme_title.trim();
    Ok(SessionsProposed {
        when: match rhythm {
            Some(_) => when::when(&times.iter().map(|t| (t.1, t.2, t.3)).collect::<Vec<_>>()),
            None => String::new(),
        },
        sessions,
        skipped: rhythm.map(|rhythm| rhythm.skipped.into_iter().collect()).unwrap_or_default(),
        warnings: warned,
        problems,
        suggested_title: match first {
            Some(first) if !programme.is_empty() => suggested_title(programme, first),
            _ => String::new(),
        },
    })
}

/// What one session would look like with a form's values, which is asked while a person types. `session_id` is the
/// session that is being changed, none for another one.
///
/// # Errors
/// The fields that cannot be read yet.
pub fn propose_session(
    reading: &Reading<'_>,
    session_id: Option<SessionId>,
    number: u32,
    form: &SessionForm,
    today: NaiveDate,
) -> Result<SessionProposed> {
    let mut problems = FieldProblems::new();
    let planned = read_time(number, form, &mut problems);
    let facilitators = facilitators::choose(reading, &form.facilitators, &mut problems)?;
    problems.finish()?;
    let planned = planned.ok_or_else(|| Error::refused("The session could not be read."))?;
    let known: Vec<FacilitatorName> = facilitators.iter().filter_map(Chosen::known).collect();
    let diary = diary_around(reading, [planned.date])?;
    // That a date has passed says nothing against a session that has stood there since.
    let stored = session_id.map(|id| store::sessions::find(reading, id)).transpose()?.flatten();
    let stays = stored.is_some_and(|stored| stored.date == planned.date);
    let unless_before = if stays { planned.date } else { today };
    Ok(proposed(planned, session_id, &known, &diary, &settings::calendar(reading)?, unless_before))
}

/// Reads date, start and end of a session's form.
pub(crate) fn read_time(number: u32, form: &SessionForm, problems: &mut FieldProblems) -> Option<PlannedSession> {
    let date = problems.keep("date", typed::date(&form.date, "the date"));
    let times = plan::times(&form.starts_at, &form.ends_at, ("starts_at", "ends_at"), problems);
    let (date, (starts_at, ends_at)) = (date?, times?);
    plan::on_the_clock(date, (starts_at, ends_at), ("starts_at", "ends_at"), problems);
    Some(PlannedSession { number, date, starts_at, ends_at, adjusted: false })
}

fn known_among(reading: &Reading<'_>, form: &CourseForm) -> Result<Vec<FacilitatorName>> {
    let chosen = facilitators::choose(reading, &form.facilitators, &mut FieldProblems::new())?;
    Ok(chosen.iter().filter_map(Chosen::known).collect())
}

/// The diary from the first to the last of these dates.
pub(crate) fn diary_around(reading: &Reading<'_>, dates: impl IntoIterator<Item = NaiveDate>) -> Result<Diary> {
    let dates: Vec<NaiveDate> = dates.into_iter().collect();
    match (dates.iter().min(), dates.iter().max()) {
        (Some(first), Some(last)) => facilitators::diary(reading, *first, *last),
        _ => Ok(Diary::default()),
    }
}

/// An earlier date than `unless_before` is said to have passed.
fn proposed(
    session: PlannedSession,
    session_id: Option<SessionId>,
    facilitators: &[FacilitatorName],
    diary: &Diary,
    calendar: &Calendar,
    unless_before: NaiveDate,
) -> SessionProposed {
    let PlannedSession { number, date, starts_at, ends_at, adjusted } = session;
    let mut against = warnings::clashes(&Meeting { session_id, date, starts_at, ends_at, facilitators }, diary);
    if date < unless_before {
        against.push("This date has passed".to_owned());
    }
    SessionProposed {
        number,
        date,
        starts_at,
        ends_at,
        adjusted,
        remarks: remarks(date, &calendar.bank_holidays, &calendar.avoided_weeks),
        against,
        problems: Vec::new(),
    }
}
