//! Everything that a date is held against: bank holidays, avoided weeks, absences and what is planned already.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveTime};

use super::suggest::{Engagement, EngagementKind, FacilitatorAbsence, Proposal, Surroundings, propose};
use crate::error::{Error, Result};
use crate::facilitators::{self, Absence, Diary, FacilitatorName};
use crate::ids::{FacilitatorId, ProgrammeId, SessionId};
use crate::settings::{self, Calendar};
use crate::store::{self, Reading};

/// The diaries and the calendar of a period, read once for however many dates.
pub(crate) struct Around {
    programme: ProgrammeId,
    pub(crate) calendar: Calendar,
    pub(crate) diary: Diary,
    names: BTreeMap<FacilitatorId, String>,
    absences: Vec<FacilitatorAbsence>,
}

impl Around {
    /// Seven queries.
    pub(crate) fn read(
        reading: &Reading<'_>,
        programme: ProgrammeId,
        (first, last): (NaiveDate, NaiveDate),
    ) -> Result<Around> {
        let diary = facilitators::diary(reading, first, last)?;
        let names = store::facilitators::names(reading)?;
        Ok(Around {
            programme,
            calendar: settings::calendar(reading)?,
            absences: diary.absences.iter().map(absence).collect(),
            names: names.into_iter().map(|who| (who.facilitator_id, who.name)).collect(),
            diary,
        })
    }

    /// What speaks for and against a date and time. `except` is the session itself when it is moved.
    pub(crate) fn propose(
        &self,
        date: NaiveDate,
        (starts_at, ends_at): (NaiveTime, NaiveTime),
        facilitators: &[FacilitatorId],
        except: Option<SessionId>,
    ) -> Proposal {
        self.with(facilitators, except, |surroundings| propose(date, starts_at, ends_at, surroundings))
    }

    /// Hands out the surroundings for these facilitators.
    pub(crate) fn with<T>(
        &self,
        facilitators: &[FacilitatorId],
        except: Option<SessionId>,
        work: impl FnOnce(&Surroundings<'_>) -> T,
    ) -> T {
        let named = |id: &FacilitatorId| {
            let name = self.names.get(id)?.clone();
            Some(FacilitatorName { facilitator_id: *id, name })
        };
        let names: Vec<FacilitatorName> = facilitators.iter().filter_map(named).collect();
        let engagements: Vec<Engagement> = self
            .diary
            .engagements
            .iter()
            .filter(|planned| Some(planned.session_id) != except)
            .map(|planned| Engagement {
                date: planned.date,
                starts_at: planned.starts_at,
                ends_at: planned.ends_at,
                title: planned.title.clone(),
                facilitators: planned.facilitators.clone(),
                kind: match planned.programme_id {
                    None => EngagementKind::CourseSession,
                    Some(programme) if programme == self.programme => EngagementKind::FollowUp,
                    Some(_) => EngagementKind::OtherFollowUp,
                },
            })
            .collect();
        work(&Surroundings {
            bank_holidays: &self.calendar.bank_holidays,
            avoided_weeks: &self.calendar.avoided_weeks,
            facilitators: &names,
            absences: &self.absences,
            engagements: &engagements,
        })
    }

    /// That all of them are known.
    ///
    /// # Errors
    /// That one is gone.
    pub(crate) fn know(&self, facilitators: &[FacilitatorId]) -> Result<()> {
        let all_known = facilitators.iter().all(|id| self.names.contains_key(id));
        if all_known { Ok(()) } else { Err(Error::Gone("facilitator")) }
    }
}

fn absence(away: &Absence) -> FacilitatorAbsence {
    FacilitatorAbsence {
        facilitator: away.facilitator.clone(),
        first_day: away.first_day,
        last_day: away.last_day,
        reason: away.reason.clone(),
    }
}
