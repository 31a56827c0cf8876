//! Putting follow-up sessions into the programme's year: suggested, changed or picked by hand, each with its own
//! time and length, all in one step, with their invitations.

use super::forms::ScheduleForm;
use super::graduates::whom_to_invite;
use super::model::{FollowUpQuery, FollowUpSheet};
use super::operation::FollowUpOperation;
use super::propose::proposals;
use super::rules::{MOST_DATES, PlannedFollowUp, read, warning};
use super::sheet::{sheet, to_come};
use crate::data_file::{Changed, DataFile};
use crate::error::{Code, Error, Result};
use crate::history::Operation;
use crate::ids::SessionId;
use crate::moment::Moment;
use crate::store::sessions::{NewSession, SessionOwner};
use crate::store::{self, Tx};

/// Schedules the dates, in their order, and invites to each of them.
///
/// # Errors
/// The fields that cannot be accepted (`dates.0.starts_at`), a question where something speaks against a date and
/// that was not confirmed, that something is gone, or that the file could not be written.
pub fn schedule_follow_ups(
    file: &DataFile,
    moment: &Moment,
    form: &ScheduleForm,
    shown: FollowUpQuery,
) -> Result<Changed<FollowUpSheet>> {
    let programme_id = form.programme_id;
    file.change(
        moment,
        |tx| {
            let (sessions, people) = schedule_within(tx, moment, form)?;
            Ok(((), Operation::FollowUps(FollowUpOperation::Scheduled { programme_id, sessions, people })))
        },
        |reading, ()| sheet(reading, shown, moment),
    )
}

/// The same as part of another step. Answers the sessions in order of date and start, and how many people were invited
/// to them.
///
/// # Errors
/// As above.
pub(crate) fn schedule_within(tx: &Tx<'_>, moment: &Moment, form: &ScheduleForm) -> Result<(Vec<SessionId>, u32)> {
    let programme_id = form.programme_id;
    let mut planned = read_all(form)?;
    planned.sort_by_key(|one| (one.date, one.starts_at));
    store::follow_ups::programme(tx, programme_id)?.ok_or(Error::Gone("programme"))?;
    let against = proposals(tx, programme_id, &planned.iter().collect::<Vec<_>>(), None)?;
    if let Some(sentence) = warning(&against).filter(|_| !form.confirmed) {
        return Err(Error::asks(Code::NeedsConfirming, sentence));
    }
    let owner = SessionOwner::Programme(programme_id);
    // Whom a date to come has invited is asked before the new dates are among them.
    let ahead = to_come(&store::sessions::of(tx, owner)?, moment.now());
    let people = whom_to_invite(tx, programme_id, &form.invite, &ahead, moment.now())?;
    let mut sessions = Vec::new();
    for one in &planned {
        sessions.push(store::sessions::insert(tx, owner, &new_session(one), &one.facilitators)?.0);
    }
    store::invitees::insert(tx, &sessions, &people)?;
    Ok((sessions, u32::try_from(people.len()).unwrap_or(u32::MAX)))
}

fn read_all(form: &ScheduleForm) -> Result<Vec<PlannedFollowUp>> {
    if form.dates.is_empty() {
        return Err(Error::invalid("dates", "Choose at least one date"));
    }
    if form.dates.len() > MOST_DATES {
        let message = format!("Choose at most {MOST_DATES} dates at once: these are {}", form.dates.len());
        return Err(Error::invalid("dates", message));
    }
    let mut problems = Vec::new();
    let mut planned = Vec::new();
    for (place, date) in form.dates.iter().enumerate() {
        match read(date, &format!("dates.{place}.")) {
            Ok(one) => planned.push(one),
            Err(found) => problems.extend(found),
        }
    }
    if problems.is_empty() { Ok(planned) } else { Err(Error::Invalid(problems)) }
}

fn new_session(one: &PlannedFollowUp) -> NewSession {
    NewSession {
        date: one.date,
        starts_at: one.starts_at,
        ends_at: one.ends_at,
        break_minutes: 0,
        zoom_link: one.zoom_link.clone(),
        title: one.title.clone(),
        notes: String::new(),
    }
}
