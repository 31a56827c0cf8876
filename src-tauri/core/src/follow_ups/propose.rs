//! Suggesting dates by a rule, and holding dates that were picked by hand against the same reasons.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use chrono::{Datelike, NaiveDate};

use super::forms::{FollowUpForm, SuggestForm};
use super::model::{CheckedDate, Suggestions};
use super::rules::{PlannedFollowUp, days_of, field_of, read, read_start_and_length, usual_end};
use super::suggest::{FollowUpRule, Proposal, SuggestProblem, propose_by_rule, suggest};
use super::surroundings::Around;
use crate::error::{Error, FieldProblems, Result};
use crate::ids::{ProgrammeId, SessionId};
use crate::store::{self, Reading};
use crate::typed;

/// The dates of a rule in a period, each with its reasons for and against; nothing is left out because of a reason.
///
/// # Errors
/// The fields that cannot be accepted, that the programme is gone, or that the file could not be read.
pub fn suggest_follow_ups(reading: &Reading<'_>, form: &SuggestForm) -> Result<Suggestions> {
    store::follow_ups::programme(reading, form.programme_id)?.ok_or(Error::Gone("programme"))?;
    let mut problems = FieldProblems::new();
    let first = problems.keep("first", typed::date(&form.first, "the first day"));
    let last = problems.keep("last", typed::date(&form.last, "the last day"));
    let typed = (form.starts_at.as_str(), form.length_minutes.as_str());
    let times = read_start_and_length(&mut problems, ("starts_at", "length_minutes"), typed)
        .map(|(starts_at, length)| (starts_at, usual_end(starts_at, length)));
    if let Some(problem) = refused(&form.rule, first.zip(last)) {
        problems.add(field_of(problem), problem.to_string());
    }
    problems.finish()?;
    let Some((period, times)) = first.zip(last).zip(times) else { return Err(Error::Gone("period")) };
    let around = Around::read(reading, form.programme_id, period)?;
    around.know(&form.facilitators)?;
    let proposals =
        around.with(&form.facilitators, None, |surroundings| propose_by_rule(&form.rule, period, times, surroundings));
    let proposals = proposals.map_err(|problem| Error::invalid(field_of(problem), problem.to_string()))?;
    Ok(Suggestions { rule: form.rule.words(), proposals })
}

/// Why a rule is refused. While the period cannot be read, the rule is tried on a day of its own.
fn refused(rule: &FollowUpRule, period: Option<(NaiveDate, NaiveDate)>) -> Option<SuggestProblem> {
    let counted_from = match rule {
        FollowUpRule::EveryWeeks { from, .. } => Some(*from),
        _ => None,
    };
    if counted_from.is_some_and(|from| !(1900..=2299).contains(&from.year())) {
        return Some(SuggestProblem::PeriodTooLong);
    }
    let (first, last) = period.unwrap_or_default();
    suggest(rule, first, last).err()
}

/// What speaks for and against dates picked or changed by hand. `except` is the session itself when it is moved. A
/// date that cannot be accepted yet is answered with its problems.
///
/// # Errors
/// That a facilitator is gone, or that the file could not be read.
pub fn check_follow_ups(
    reading: &Reading<'_>,
    programme: ProgrammeId,
    forms: &[FollowUpForm],
    except: Option<SessionId>,
) -> Result<Vec<CheckedDate>> {
    let planned: Vec<_> = forms.iter().map(|form| read(form, "")).collect();
    let readable: Vec<&PlannedFollowUp> = planned.iter().filter_map(|one| one.as_ref().ok()).collect();
    let mut proposals = proposals(reading, programme, &readable, except)?.into_iter();
    let checked = planned.iter().map(|one| match one {
        Ok(_) => CheckedDate { proposal: proposals.next(), problems: Vec::new() },
        Err(problems) => CheckedDate { proposal: None, problems: problems.clone() },
    });
    Ok(checked.collect())
}

/// The proposals of dates that can be planned. Dates far apart are read year by year, so that one slip in a year
/// does not ask for centuries of diary.
pub(super) fn proposals(
    reading: &Reading<'_>,
    programme: ProgrammeId,
    planned: &[&PlannedFollowUp],
    except: Option<SessionId>,
) -> Result<Vec<Proposal>> {
    let mut years: BTreeMap<i32, Around> = BTreeMap::new();
    let mut found = Vec::new();
    for one in planned {
        let around = match years.entry(one.date.year()) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => new.insert(Around::read(reading, programme, days_of(one.date.year())?)?),
        };
        around.know(&one.facilitators)?;
        found.push(around.propose(one.date, (one.starts_at, one.ends_at), &one.facilitators, except));
    }
    Ok(found)
}
