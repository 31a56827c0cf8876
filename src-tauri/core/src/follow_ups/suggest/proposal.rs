//! A proposed date and time, with everything that speaks for and against it.

use super::dates::{FollowUpRule, SuggestProblem, suggest};
use super::reasons::{Objection, Reason};
use crate::calendar::display::list;
use crate::calendar::wall_clock::{WallClockProblem, instant};
use crate::calendar::{AvoidedWeek, BankHolidays, DateRemark, RemarkKind, hhmm, remarks};
use crate::facilitators::FacilitatorName;
use crate::ids::FacilitatorId;
use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Days on which a facilitator is away, both ends included.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FacilitatorAbsence {
    /// Who.
    pub facilitator: FacilitatorName,
    /// The first day away.
    pub first_day: NaiveDate,
    /// The last day away.
    pub last_day: NaiveDate,
    /// Why; may be empty.
    pub reason: String,
}

/// What kind of session is already planned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EngagementKind {
    /// A session of a course.
    CourseSession,
    /// A follow-up of the programme that dates are sought for.
    FollowUp,
    /// A follow-up of another programme: it only keeps its facilitators busy.
    OtherFollowUp,
}

/// A session that is already planned. Cancelled ones are to be left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Engagement {
    /// Its date.
    pub date: NaiveDate,
    /// Its start.
    pub starts_at: NaiveTime,
    /// Its end.
    pub ends_at: NaiveTime,
    /// What to call it: the course's title and the session's number.
    pub title: String,
    /// Who leads it.
    pub facilitators: Vec<FacilitatorName>,
    /// What kind it is.
    pub kind: EngagementKind,
}

/// Everything that a proposal is held against.
#[derive(Debug, Clone, Copy)]
pub struct Surroundings<'a> {
    /// Published, added and provisional.
    pub bank_holidays: &'a BankHolidays,
    /// The weeks that the centre avoids.
    pub avoided_weeks: &'a [AvoidedWeek],
    /// Who would lead the follow-up: only their absences and engagements matter.
    pub facilitators: &'a [FacilitatorName],
    /// When facilitators are away.
    pub absences: &'a [FacilitatorAbsence],
    /// The sessions already planned.
    pub engagements: &'a [Engagement],
}

/// A date and time with its reasons for and against.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Proposal {
    /// The date.
    #[cfg_attr(test, ts(type = "string"))]
    pub date: NaiveDate,
    /// The start, on the wall clock.
    #[serde(with = "hhmm")]
    #[cfg_attr(test, ts(type = "string"))]
    pub starts_at: NaiveTime,
    /// The end, on the wall clock.
    #[serde(with = "hhmm")]
    #[cfg_attr(test, ts(type = "string"))]
    pub ends_at: NaiveTime,
    /// What speaks against it; empty is a good date.
    pub against: Vec<Reason>,
    /// What speaks for it beside that nothing is against it, in plain words: who is free.
    pub in_favour: Vec<String>,
    /// What else is worth knowing: a weekend, a clock change.
    pub remarks: Vec<DateRemark>,
}

/// The proposal for one date and time, picked by hand or by rule.
#[must_use]
pub fn propose(date: NaiveDate, starts_at: NaiveTime, ends_at: NaiveTime, surroundings: &Surroundings<'_>) -> Proposal {
    let mut objections = Vec::new();
    let mut other_remarks = Vec::new();
    for remark in remarks(date, surroundings.bank_holidays, surroundings.avoided_weeks) {
        match remark.about {
            RemarkKind::BankHoliday { title, provisional } => {
                objections.push(Objection::BankHoliday { title, provisional });
            }
            RemarkKind::AvoidedWeek { label } => objections.push(Objection::AvoidedWeek { label }),
            RemarkKind::Weekend | RemarkKind::ClockChange { .. } => other_remarks.push(remark),
        }
    }
    objections.extend(clock_objections(date, starts_at, ends_at));
    let (away, absences) = absent_facilitators(date, surroundings);
    objections.extend(absences);
    let (engaged, clashes) = clashes(date, starts_at, ends_at, surroundings);
    objections.extend(clashes);

    let kept_away: BTreeSet<FacilitatorId> = away.union(&engaged).copied().collect();
    let in_favour = who_is_free(surroundings.facilitators, &kept_away).into_iter().collect();
    Proposal {
        date,
        starts_at,
        ends_at,
        against: objections.into_iter().map(|about| Reason::new(about, date)).collect(),
        in_favour,
        remarks: other_remarks,
    }
}

/// A proposal for every date of the rule from `first` to `last`, all at the same time of day.
///
/// # Errors
/// When the rule's numbers, the period or the times are out of range.
pub fn propose_by_rule(
    rule: &FollowUpRule,
    (first, last): (NaiveDate, NaiveDate),
    (starts_at, ends_at): (NaiveTime, NaiveTime),
    surroundings: &Surroundings<'_>,
) -> Result<Vec<Proposal>, SuggestProblem> {
    if ends_at <= starts_at {
        return Err(SuggestProblem::NoLength);
    }
    let dates = suggest(rule, first, last)?;
    let proposals = dates.into_iter().map(|date| propose(date, starts_at, ends_at, surroundings));
    Ok(proposals.collect())
}

fn clock_objections(date: NaiveDate, starts_at: NaiveTime, ends_at: NaiveTime) -> impl Iterator<Item = Objection> {
    let problems = [starts_at, ends_at].map(|time| instant(date, time).err());
    problems.into_iter().flatten().map(|problem| match problem {
        WallClockProblem::DoesNotExist { time, .. } => Objection::TimeDoesNotExist { time },
        WallClockProblem::HappensTwice { time, .. } => Objection::TimeHappensTwice { time },
    })
}

/// Who would lead and is away that day, and why.
fn absent_facilitators(date: NaiveDate, surroundings: &Surroundings<'_>) -> (BTreeSet<FacilitatorId>, Vec<Objection>) {
    let away = surroundings.absences.iter().filter(|absence| {
        let who = absence.facilitator.facilitator_id;
        let wanted = surroundings.facilitators.iter().any(|wanted| wanted.facilitator_id == who);
        wanted && (absence.first_day..=absence.last_day).contains(&date)
    });
    away.map(|absence| {
        let (facilitator, reason) = (absence.facilitator.name.clone(), absence.reason.clone());
        (absence.facilitator.facilitator_id, Objection::FacilitatorAway { facilitator, reason })
    })
    .unzip()
}

/// Who would lead and is engaged at that time, and the sessions already planned that are in the way of this one.
fn clashes(
    date: NaiveDate,
    starts_at: NaiveTime,
    ends_at: NaiveTime,
    surroundings: &Surroundings<'_>,
) -> (BTreeSet<FacilitatorId>, Vec<Objection>) {
    let mut engaged = BTreeSet::new();
    let mut found = Vec::new();
    let on_that_day = surroundings.engagements.iter().filter(|other| other.date == date);
    for other in on_that_day {
        // One may end at the minute at which the next starts.
        let at_that_time = starts_at < other.ends_at && other.starts_at < ends_at;
        let leads_it = |who: &&FacilitatorName| {
            at_that_time && other.facilitators.iter().any(|one| one.facilitator_id == who.facilitator_id)
        };
        let busy: Vec<&FacilitatorName> = surroundings.facilitators.iter().filter(leads_it).collect();
        engaged.extend(busy.iter().map(|who| who.facilitator_id));
        if other.kind == EngagementKind::FollowUp && (starts_at, ends_at) == (other.starts_at, other.ends_at) {
            found.push(Objection::AlreadyScheduled { starts_at, ends_at });
        } else if !busy.is_empty() {
            found.push(Objection::FacilitatorEngaged {
                facilitators: busy.into_iter().map(|who| who.name.clone()).collect(),
                title: other.title.clone(),
                starts_at: other.starts_at,
                ends_at: other.ends_at,
            });
        } else if other.kind == EngagementKind::FollowUp {
            found.push(Objection::AlreadyAFollowUp { starts_at: other.starts_at, ends_at: other.ends_at });
        }
        if other.kind == EngagementKind::CourseSession && at_that_time {
            found.push(Objection::CourseSession {
                title: other.title.clone(),
                starts_at: other.starts_at,
                ends_at: other.ends_at,
            });
        }
    }
    (engaged, found)
}

/// `Ruby Hart and Callum Frost are free`, of those who would lead it.
fn who_is_free(facilitators: &[FacilitatorName], kept_away: &BTreeSet<FacilitatorId>) -> Option<String> {
    let free = facilitators.iter().filter(|who| !kept_away.contains(&who.facilitator_id));
    let free: Vec<&String> = free.map(|who| &who.name).collect();
    match free.as_slice() {
        [] => None,
        [one] => Some(format!("{one} is free")),
        several => Some(format!("{} are free", list(several))),
    }
}
