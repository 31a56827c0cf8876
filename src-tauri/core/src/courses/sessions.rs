//! What happens to one session: moved, changed, cancelled, planned again; and planning another.
//!
//! The number stays whatever happens. Whenever start or end changes, and when a session is cancelled or planned again,
//! its calendar sequence rises, so that calendars which hold it take the change.

use super::create::{ask_about, break_fits, break_minutes};
use super::forms::SessionForm;
use super::model::CourseSheet;
use super::operation::CourseOperation;
use super::plan::PlannedSession;
use super::propose::{diary_around, read_time};
use super::sheet::course_sheet;
use super::warnings::{self, Meeting};
use crate::calendar::display::plural;
use crate::data_file::{Changed, DataFile};
use crate::error::{Code, Error, FieldProblems, Result};
use crate::facilitators::{self, Chosen, FacilitatorName};
use crate::history::Operation;
use crate::ids::{CourseId, FacilitatorId, SessionId};
use crate::moment::Moment;
use crate::register;
use crate::store::sessions::{NewSession, SessionOwner, StoredSession};
use crate::store::{self, Reading, Tx};
use crate::text;

/// A session's form, read.
struct ReadSession {
    time: PlannedSession,
    new: NewSession,
    facilitators: Vec<Chosen>,
}

/// Plans another session, under the next number.
///
/// # Errors
/// The fields that cannot be accepted; or [`Code::NeedsConfirming`] with the warnings, unless they were accepted.
pub fn add_session(
    file: &DataFile,
    moment: &Moment,
    course_id: CourseId,
    form: &SessionForm,
) -> Result<Changed<CourseSheet>> {
    file.change(
        moment,
        |tx| {
            let course = store::courses::find(tx, course_id)?.ok_or(Error::Gone("course"))?;
            let others = store::sessions::of(tx, SessionOwner::Course(course_id))?;
            let number = others.iter().map(|s| s.number).max().unwrap_or(0) + 1;
            let read = read(tx, number, form)?;
            if !form.confirmed {
                let mut warned = warned(tx, None, &read, &others)?;
                warned.extend(warnings::minimum_minutes_of(course.facts.minimum_minutes, number, read.time.minutes()));
                ask_about(&warned)?;
            }
            let facilitators = chosen_ids(tx, &read.facilitators)?;
            let (_, number) = store::sessions::insert(tx, SessionOwner::Course(course_id), &read.new, &facilitators)?;
            let operation = CourseOperation::SessionAdded { course_id, number, date: read.new.date };
            Ok((course_id, Operation::Courses(operation)))
        },
        |reading, course_id| course_sheet(reading, course_id, moment.now()),
    )
}

/// Moves a session, or changes what is beside its time; the number stays.
///
/// # Errors
/// The fields that cannot be accepted; or [`Code::NeedsConfirming`] with the warnings, unless they were accepted.
pub fn change_session(
    file: &DataFile,
    moment: &Moment,
    session_id: SessionId,
    form: &SessionForm,
) -> Result<Changed<CourseSheet>> {
    file.change(
        moment,
        |tx| {
            let (course_id, session) = of_a_course(tx, session_id)?;
            let read = read(tx, session.number, form)?;
            let moved = (session.date, session.starts_at, session.ends_at)
                != (read.new.date, read.new.starts_at, read.new.ends_at);
            if !form.confirmed {
                let others = store::sessions::of(tx, SessionOwner::Course(course_id))?;
                let mut warned = Vec::new();
                if moved || !same_people(&session, &read) {
                    warned = self::warned(tx, Some(session_id), &read, &others)?;
                }
                if moved {
                    warned.extend(of_its_length(tx, course_id, &session, read.time.minutes())?);
                }
                ask_about(&warned)?;
            }
            let NewSession { date, starts_at, ends_at, break_minutes, zoom_link, title, notes } = &read.new;
            store::sessions::retime(tx, session_id, *date, *starts_at, *ends_at)?;
            store::sessions::describe(tx, session_id, *break_minutes, zoom_link, title, notes)?;
            let facilitators = chosen_ids(tx, &read.facilitators)?;
            store::sessions::set_facilitators(tx, session_id, &facilitators)?;
            let operation = if moved {
                CourseOperation::SessionMoved { session_id, date: *date, starts_at: *starts_at, ends_at: *ends_at }
            } else {
                CourseOperation::SessionChanged { session_id }
            };
            Ok((course_id, Operation::Courses(operation)))
        },
        |reading, course_id| course_sheet(reading, course_id, moment.now()),
    )
}

/// Cancels a session: it stays in the list, and no longer counts. The certificate's threshold stays as it is.
///
/// # Errors
/// [`Code::NeedsConfirming`] when marks were entered for it, unless that was accepted.
pub fn cancel_session(
    file: &DataFile,
    moment: &Moment,
    session_id: SessionId,
    reason: &str,
    confirmed: bool,
) -> Result<Changed<CourseSheet>> {
    file.change(
        moment,
        |tx| {
            let (course_id, session) = of_a_course(tx, session_id)?;
            let reason =
                text::cleaned_line(reason, "The reason", 500).map_err(|message| Error::invalid("reason", message))?;
            if session.cancelled {
                return Err(Error::refused(format!("Session {} is cancelled already.", session.number)));
            }
            if session.marks > 0 && !confirmed {
                return Err(Error::asks(
                    Code::NeedsConfirming,
                    format!(
                        "{} entered for session {}. They are kept, and do not count while it is cancelled.",
                        marks_are(session.marks),
                        session.number
                    ),
                ));
            }
            let course = store::courses::find(tx, course_id)?.ok_or(Error::Gone("course"))?;
            store::sessions::cancel(tx, session_id, &reason)?;
            let all = store::sessions::of(tx, SessionOwner::Course(course_id))?;
            let left = u32::try_from(all.iter().filter(|s| !s.cancelled).count()).unwrap_or(u32::MAX);
            let threshold = course.facts.certificate_threshold;
            let operation = CourseOperation::SessionCancelled { session_id, left, threshold };
            Ok((course_id, Operation::Courses(operation)))
        },
        |reading, course_id| course_sheet(reading, course_id, moment.now()),
    )
}

/// Plans a cancelled session again, where and when it was.
///
/// # Errors
/// [`Code::NeedsConfirming`] when somebody is engaged by now, unless that was accepted.
pub fn reinstate_session(
    file: &DataFile,
    moment: &Moment,
    session_id: SessionId,
    confirmed: bool,
) -> Result<Changed<CourseSheet>> {
    file.change(
        moment,
        |tx| {
            let (course_id, session) = of_a_course(tx, session_id)?;
            if !session.cancelled {
                return Err(Error::refused(format!("Session {} is not cancelled.", session.number)));
            }
            if !confirmed && !session.ended(moment.now()) {
                let diary = diary_around(tx, [session.date])?;
                let clashes = warnings::clashes(&meeting(&session), &diary);
                let about = |clash: &String| warnings::about_session(session.number, session.date, clash);
                ask_about(&clashes.iter().map(about).collect::<Vec<_>>())?;
            }
            store::sessions::reinstate(tx, session_id)?;
            Ok((course_id, Operation::Courses(CourseOperation::SessionReinstated { session_id })))
        },
        |reading, course_id| course_sheet(reading, course_id, moment.now()),
    )
}

fn meeting(session: &StoredSession) -> Meeting<'_> {
    Meeting {
        session_id: Some(session.session_id),
        date: session.date,
        starts_at: session.starts_at,
        ends_at: session.ends_at,
        facilitators: &session.facilitators,
    }
}

/// A session and the course that it belongs to.
fn of_a_course(reading: &Reading<'_>, session_id: SessionId) -> Result<(CourseId, StoredSession)> {
    let session = store::sessions::find(reading, session_id)?.ok_or(Error::Gone("session"))?;
    match session.owner {
        SessionOwner::Course(course_id) => Ok((course_id, session)),
        SessionOwner::Programme(_) => Err(Error::Gone("session")),
    }
}

fn read(reading: &Reading<'_>, number: u32, form: &SessionForm) -> Result<ReadSession> {
    let mut problems = FieldProblems::new();
    let time = read_time(number, form, &mut problems);
    let break_minutes = problems.keep("break_minutes", break_minutes(&form.break_minutes));
    if let (Some(minutes), Some(time)) = (break_minutes, time) {
        break_fits(minutes, [&time], &mut problems);
    }
    let zoom_link = problems.keep("zoom_link", text::zoom_link(&form.zoom_link));
    let title = problems.keep("title", text::cleaned_line(&form.title, "What the session is about", 300));
    let notes = problems.keep("notes", text::cleaned(&form.notes, "The notes", 10_000));
    let facilitators = facilitators::choose(reading, &form.facilitators, &mut problems)?;
    problems.finish()?;
    match (time, break_minutes, zoom_link, title, notes) {
        (Some(time), Some(break_minutes), Some(zoom_link), Some(title), Some(notes)) => {
            let PlannedSession { date, starts_at, ends_at, .. } = time;
            let new = NewSession { date, starts_at, ends_at, break_minutes, zoom_link, title, notes };
            Ok(ReadSession { time, new, facilitators })
        }
        // Each reason to be here has been noted as a problem above.
        _ => Err(Error::refused("The form could not be read. Nothing was saved.")),
    }
}

fn warned(
    reading: &Reading<'_>,
    session_id: Option<SessionId>,
    read: &ReadSession,
    others: &[StoredSession],
) -> Result<Vec<String>> {
    let PlannedSession { number, date, starts_at, ends_at, .. } = read.time;
    let known: Vec<FacilitatorName> = read.facilitators.iter().filter_map(Chosen::known).collect();
    let mut diary = diary_around(reading, [date])?;
    // Two sessions of this course at once are said below, once, and not for each facilitator.
    diary.engagements.retain(|other| !others.iter().any(|session| session.session_id == other.session_id));
    let clashes = warnings::clashes(&Meeting { session_id, date, starts_at, ends_at, facilitators: &known }, &diary);
    let mut found: Vec<String> = clashes.iter().map(|clash| warnings::about_session(number, date, clash)).collect();
    for other in others.iter().filter(|other| !other.cancelled && Some(other.session_id) != session_id) {
        let mut both = [(other.number, other.date, other.starts_at, other.ends_at), (number, date, starts_at, ends_at)];
        both.sort_unstable();
        found.extend(warnings::overlaps(&both));
    }
    Ok(found)
}

/// What another time means for the minutes that count, and for the marks.
fn of_its_length(tx: &Tx<'_>, course_id: CourseId, session: &StoredSession, minutes: u32) -> Result<Vec<String>> {
    let course = store::courses::find(tx, course_id)?.ok_or(Error::Gone("course"))?;
    let mut found = Vec::new();
    if minutes != session.minutes() {
        found.extend(warnings::minimum_minutes_of(course.facts.minimum_minutes, session.number, minutes));
    }
    if session.marks > 0 {
        found.push(marks_stay(session.number, session.marks));
        found.extend(register::session::longer_than(store::sessions::parts_longer_than(
            tx,
            session.session_id,
            minutes,
        )?));
    }
    Ok(found)
}

fn same_people(session: &StoredSession, read: &ReadSession) -> bool {
    let known: Vec<FacilitatorName> = read.facilitators.iter().filter_map(Chosen::known).collect();
    known.len() == read.facilitators.len()
        && known.len() == session.facilitators.len()
        && known.iter().all(|name| session.facilitators.contains(name))
}

fn marks_are(marks: u32) -> String {
    plural(u64::from(marks), "mark is", "marks are")
}

fn marks_stay(number: u32, marks: u32) -> String {
    let stay = if marks == 1 { "it stays" } else { "they stay" };
    format!("{} entered for session {number}: {stay} with it.", marks_are(marks))
}

/// The ids of who was picked; somebody new is added.
pub(super) fn chosen_ids(tx: &Tx<'_>, chosen: &[Chosen]) -> Result<Vec<FacilitatorId>> {
    chosen.iter().map(|one| facilitators::chosen_id(tx, one)).collect()
}
