//! A proposed date and time, with everything that speaks for and against it.

use super::dates::{FollowUpRule, SuggestProblem, suggest};
use super::reasons::{Objection, Reason};
use crate::calendar::display::list;
use crate::calendar::wall_clock::{WallClockProblem, instant};
use crate::calendar::{AvoidedWeek, BankHolidays, DateRemark, RemarkKind, hhmm, remarks};
use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

/// Days on which a facilitator is away, both ends included.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FacilitatorAbsence {
    /// Who.
    pub facilitator: String,
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
    pub facilitators: Vec<String>,
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
    pub facilitators: &'a [String],
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
    /// What speaks for it, in plain words.
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
    let calendar_is_clear = objections.is_empty();
    objections.extend(clock_objections(date, starts_at, ends_at));
    objections.extend(absent_facilitators(date, surroundings));
    objections.extend(clashes(date, starts_at, ends_at, surroundings));

    let mut in_favour = Vec::new();
    if calendar_is_clear {
        in_favour.push("No bank holiday and no week to avoid".to_owned());
    }
    in_favour.extend(who_is_free(surroundings.facilitators, &objections));
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

fn absent_facilitators<'a>(
    date: NaiveDate,
    surroundings: &Surroundings<'a>,
) -> impl Iterator<Item = Objection> + use<'a> {
    let wanted = surroundings.facilitators;
    surroundings
        .absences
        .iter()
        .filter(move |absence| wanted.contains(&absence.facilitator))
        .filter(move |absence| (absence.first_day..=absence.last_day).contains(&date))
        .map(|absence| Objection::FacilitatorAway {
            facilitator: absence.facilitator.clone(),
            reason: absence.reason.clone(),
        })
}

/// Sessions already planned on that day, which are in the way of this one.
fn clashes(
    date: NaiveDate,
    starts_at: NaiveTime,
    ends_at: NaiveTime,
    surroundings: &Surroundings<'_>,
) -> Vec<Objection> {
    let mut found = Vec::new();
    let on_that_day = surroundings.engagements.iter().filter(|other| other.date == date);
    for other in on_that_day {
        if other.kind == EngagementKind::FollowUp {
            found.push(Objection::AlreadyAFollowUp { starts_at: other.starts_at, ends_at: other.ends_at });
        }
        // One may end at the minute at which the next starts.
        let at_that_time = starts_at < other.ends_at && other.starts_at < ends_at;
        if !at_that_time {
            continue;
        }
        let busy = surroundings.facilitators.iter();
        let busy: Vec<String> = busy.filter(|name| other.facilitators.contains(name)).cloned().collect();
        if !busy.is_empty() {
            found.push(Objection::FacilitatorEngaged {
                facilitators: busy,
                title: other.title.clone(),
                starts_at: other.starts_at,
                ends_at: other.ends_at,
            });
        }
        if other.kind == EngagementKind::CourseSession {
            found.push(Objection::CourseSession {
                title: other.title.clone(),
                starts_at: other.starts_at,
                ends_at: other.ends_at,
            });
        }
    }
    found
}

/// `Ruby Hart and Callum Frost are free`, of those who would lead it.
fn who_is_free(facilitators: &[String], objections: &[Objection]) -> Option<String> {
    let is_kept_away = |name: &String| {
        objections.iter().any(|objection| match objection {
            Objection::FacilitatorAway { facilitator, .. } => facilitator == name,
            Objection::FacilitatorEngaged { facilitators, .. } => facilitators.contains(name),
            _ => false,
        })
    };
    let free: Vec<&String> = facilitators.iter().filter(|name| !is_kept_away(name)).collect();
    match free.as_slice() {
        [] => None,
        [one] => Some(format!("{one} is free")),
        several => Some(format!("{} are free", list(several))),
    }
}
