//! The reasons against a proposed date, each with its sentence.

use crate::calendar::display::{list, long_date, time, time_range};
use crate::calendar::hhmm;
use crate::calendar::remarks::RemarkKind;
use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

/// What speaks against a date and time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum Objection {
    /// A bank holiday in England and Wales.
    BankHoliday {
        /// Its title.
        title: String,
        /// Worked out by rule, not published yet.
        provisional: bool,
    },
    /// Inside a span that the centre avoids.
    AvoidedWeek {
        /// Why it is avoided.
        label: String,
    },
    /// One of the facilitators is away.
    FacilitatorAway {
        /// Who.
        facilitator: String,
        /// Why, in the centre's words; may be empty.
        reason: String,
    },
    /// Facilitators lead another session at that time.
    FacilitatorEngaged {
        /// Who.
        facilitators: Vec<String>,
        /// What they lead.
        title: String,
        /// Its start.
        #[serde(with = "hhmm")]
        #[cfg_attr(test, ts(type = "string"))]
        starts_at: NaiveTime,
        /// Its end.
        #[serde(with = "hhmm")]
        #[cfg_attr(test, ts(type = "string"))]
        ends_at: NaiveTime,
    },
    /// A course has a session at that time.
    CourseSession {
        /// Which.
        title: String,
        /// Its start.
        #[serde(with = "hhmm")]
        #[cfg_attr(test, ts(type = "string"))]
        starts_at: NaiveTime,
        /// Its end.
        #[serde(with = "hhmm")]
        #[cfg_attr(test, ts(type = "string"))]
        ends_at: NaiveTime,
    },
    /// The programme has its follow-up on that day, at that very time: there is nothing left to schedule.
    AlreadyScheduled {
        /// Its start.
        #[serde(with = "hhmm")]
        #[cfg_attr(test, ts(type = "string"))]
        starts_at: NaiveTime,
        /// Its end.
        #[serde(with = "hhmm")]
        #[cfg_attr(test, ts(type = "string"))]
        ends_at: NaiveTime,
    },
    /// The programme has a follow-up on that day already, at another time.
    AlreadyAFollowUp {
        /// Its start.
        #[serde(with = "hhmm")]
        #[cfg_attr(test, ts(type = "string"))]
        starts_at: NaiveTime,
        /// Its end.
        #[serde(with = "hhmm")]
        #[cfg_attr(test, ts(type = "string"))]
        ends_at: NaiveTime,
    },
    /// The clocks skip this time on that day.
    TimeDoesNotExist {
        /// The start or the end that is skipped.
        #[serde(with = "hhmm")]
        #[cfg_attr(test, ts(type = "string"))]
        time: NaiveTime,
    },
    /// The clocks show this time twice on that day.
    TimeHappensTwice {
        /// The start or the end that happens twice.
        #[serde(with = "hhmm")]
        #[cfg_attr(test, ts(type = "string"))]
        time: NaiveTime,
    },
}

impl Objection {
    /// In plain words, to stand beside the date, without a full stop.
    #[must_use]
    pub fn sentence(&self, date: NaiveDate) -> String {
        match self {
            Self::BankHoliday { title, provisional } => {
                RemarkKind::BankHoliday { title: title.clone(), provisional: *provisional }.sentence(date)
            }
            Self::AvoidedWeek { label } => RemarkKind::AvoidedWeek { label: label.clone() }.sentence(date),
            Self::FacilitatorAway { facilitator, reason } if reason.trim().is_empty() => {
                format!("{facilitator} is away")
            }
            Self::FacilitatorAway { facilitator, reason } => format!("{facilitator} is away: {reason}"),
            Self::FacilitatorEngaged { facilitators, title, starts_at, ends_at } => format!(
                "{} {} engaged: {title}, {}",
                list(facilitators),
                if facilitators.len() == 1 { "is" } else { "are" },
                time_range(*starts_at, *ends_at)
            ),
            Self::CourseSession { title, starts_at, ends_at } => {
                format!("A course meets at that time: {title}, {}", time_range(*starts_at, *ends_at))
            }
            Self::AlreadyScheduled { starts_at, ends_at } => {
                format!("Already scheduled, {}", time_range(*starts_at, *ends_at))
            }
            Self::AlreadyAFollowUp { starts_at, ends_at } => {
                format!("There is a follow-up on that day already, {}", time_range(*starts_at, *ends_at))
            }
            Self::TimeDoesNotExist { time: at } => {
                format!("{} does not exist on {}: the clocks go forward that night", time(*at), long_date(date))
            }
            Self::TimeHappensTwice { time: at } => {
                format!("{} happens twice on {}: the clocks go back that night", time(*at), long_date(date))
            }
        }
    }
}

/// One reason against a proposal, ready to be shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Reason {
    /// What speaks against it.
    pub about: Objection,
    /// The same in plain words.
    pub sentence: String,
}

impl Reason {
    /// The reason on this date.
    #[must_use]
    pub fn new(about: Objection, date: NaiveDate) -> Self {
        let sentence = about.sentence(date);
        Self { about, sentence }
    }

    /// The sentence as it follows a date in a question: a holiday whose title says that it is one needs no more words.
    pub(crate) fn after_a_date(&self) -> &str {
        match &self.about {
            Objection::BankHoliday { title, .. } if title.to_lowercase().ends_with("bank holiday") => {
                self.sentence.strip_prefix("Bank holiday: ").unwrap_or(&self.sentence)
            }
            _ => &self.sentence,
        }
    }
}
