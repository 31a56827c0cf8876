//! Adding dates to the finder, and taking them away.

use super::forms::CandidatesForm;
use super::model::FinderSheet;
use super::operation::{DateFinderOperation, OneDate};
use super::rules::{looked_at_already, refused_day, too_many};
use super::sheet::sheet;
use crate::data_file::{Changed, DataFile};
use crate::error::{Error, FieldProblem, Result};
use crate::follow_ups::{FollowUpForm, PlannedFollowUp, read_follow_up};
use crate::history::Operation;
use crate::ids::{DateCandidateId, ProgrammeId};
use crate::moment::Moment;
use crate::store::date_finder::StoredCandidate;
use crate::store::{self, Reading};

/// Adds dates, picked by hand or suggested by a rule.
///
/// # Errors
/// The fields that cannot be accepted (`dates.0.date`), that there would be too many dates, that the programme is gone,
/// or that the file could not be written.
pub fn add_date_candidates(file: &DataFile, moment: &Moment, form: &CandidatesForm) -> Result<Changed<FinderSheet>> {
    let programme_id = form.programme_id;
    let planned = read_all(form, moment)?;
    file.change(
        moment,
        |tx| {
            store::follow_ups::programme(tx, programme_id)?.ok_or(Error::Gone("programme"))?;
            let stored = store::date_finder::candidates(tx, programme_id)?;
            if let Some(message) = too_many(stored.len(), planned.len()) {
                return Err(Error::invalid("dates", message));
            }
            let there: Vec<_> = stored.iter().map(|one| (one.date, one.starts_at)).collect();
            let again = planned.iter().enumerate().filter(|(at, one)| {
                let when = (one.date, one.starts_at);
                there.contains(&when) || planned[..*at].iter().any(|other| (other.date, other.starts_at) == when)
            });
            let again: Vec<FieldProblem> = again
                .map(|(at, one)| {
                    FieldProblem::new(format!("dates.{at}.date"), looked_at_already(one.date, one.starts_at))
                })
                .collect();
            if !again.is_empty() {
                return Err(Error::Invalid(again));
            }
            for one in &planned {
                store::date_finder::insert(tx, programme_id, one.date, (one.starts_at, one.ends_at))?;
            }
            let one = match planned.as_slice() {
                [only] => Some(OneDate { date: only.date, starts_at: only.starts_at }),
                _ => None,
            };
            let dates = u32::try_from(planned.len()).unwrap_or(u32::MAX);
            Ok(((), Operation::DateFinder(DateFinderOperation::AddedDates { programme_id, one, dates })))
        },
        |reading, ()| sheet(reading, programme_id, moment),
    )
}

fn read_all(form: &CandidatesForm, moment: &Moment) -> Result<Vec<PlannedFollowUp>> {
    if form.dates.is_empty() {
        return Err(Error::invalid("dates", "Choose at least one date"));
    }
    if let Some(message) = too_many(0, form.dates.len()) {
        return Err(Error::invalid("dates", message));
    }
    let mut problems = Vec::new();
    let mut planned = Vec::new();
    for (at, date) in form.dates.iter().enumerate() {
        let as_follow_up = FollowUpForm {
            date: date.date.clone(),
            starts_at: date.starts_at.clone(),
            length_minutes: date.length_minutes.clone(),
            title: String::new(),
            facilitators: Vec::new(),
            zoom_link: String::new(),
        };
        match read_follow_up(&as_follow_up, &format!("dates.{at}.")) {
            Ok(one) => match refused_day(one.date, moment.today()) {
                Some(message) => problems.push(FieldProblem::new(format!("dates.{at}.date"), message)),
                None => planned.push(one),
            },
            Err(found) => problems.extend(found),
        }
    }
    if problems.is_empty() { Ok(planned) } else { Err(Error::Invalid(problems)) }
}

/// Takes dates away, with the replies to them.
///
/// # Errors
/// That one of them is gone, or that the file could not be written.
pub fn remove_date_candidates(
    file: &DataFile,
    moment: &Moment,
    programme_id: ProgrammeId,
    candidates: &[DateCandidateId],
) -> Result<Changed<FinderSheet>> {
    file.change(
        moment,
        |tx| {
            let known = known(tx, programme_id, candidates)?;
            store::date_finder::delete(tx, candidates)?;
            let dates = u32::try_from(known.len()).unwrap_or(u32::MAX);
            let one = one_of(&known);
            Ok(((), Operation::DateFinder(DateFinderOperation::RemovedDates { programme_id, one, dates })))
        },
        |reading, ()| sheet(reading, programme_id, moment),
    )
}

/// These dates of the programme, in order, each once.
///
/// # Errors
/// That none is chosen, or that one is gone.
pub(super) fn known(
    reading: &Reading<'_>,
    programme: ProgrammeId,
    wanted: &[DateCandidateId],
) -> Result<Vec<StoredCandidate>> {
    if wanted.is_empty() {
        return Err(Error::invalid("candidates", "Choose at least one date"));
    }
    let stored = store::date_finder::candidates(reading, programme)?;
    if wanted.iter().any(|id| !stored.iter().any(|one| one.candidate_id == *id)) {
        return Err(Error::Gone("date"));
    }
    Ok(stored.into_iter().filter(|one| wanted.contains(&one.candidate_id)).collect())
}

/// The date, if it is one.
pub(super) fn one_of(dates: &[StoredCandidate]) -> Option<OneDate> {
    match dates {
        [only] => Some(OneDate { date: only.date, starts_at: only.starts_at }),
        _ => None,
    }
}
