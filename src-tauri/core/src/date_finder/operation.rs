//! What can be done in the date finder, and how history says it.

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use crate::calendar::display::{full_date, plural, time};
use crate::calendar::hhmm;
use crate::history::Names;
use crate::ids::{ParticipantId, ProgrammeId, SessionId};
use crate::poll::DateReply;

/// One date and its start.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OneDate {
    /// The day.
    pub date: NaiveDate,
    /// The start.
    #[serde(with = "hhmm")]
    pub starts_at: NaiveTime,
}

/// One thing that was done. Of many people or dates only the number is kept, of one who or which.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum DateFinderOperation {
    /// Dates are looked at.
    AddedDates {
        /// For which programme.
        programme_id: ProgrammeId,
        /// Which, if it is one.
        one: Option<OneDate>,
        /// How many.
        dates: u32,
    },
    /// Dates are not looked at any more.
    RemovedDates {
        /// For which programme.
        programme_id: ProgrammeId,
        /// Which, if it is one.
        one: Option<OneDate>,
        /// How many.
        dates: u32,
    },
    /// Facilitators were chosen, and people are asked.
    Asked {
        /// For which programme.
        programme_id: ProgrammeId,
        /// Who, if it is one person.
        one_person: Option<ParticipantId>,
        /// How many people more are asked.
        people: u32,
        /// How many facilitators have to be there, where that was changed.
        facilitators: Option<u32>,
    },
    /// People are not asked any more.
    NotAsked {
        /// For which programme.
        programme_id: ProgrammeId,
        /// Who, if it is one person.
        one_person: Option<ParticipantId>,
        /// How many people.
        people: u32,
    },
    /// Replies were noted.
    Replied {
        /// For which programme.
        programme_id: ProgrammeId,
        /// Who, if it is one person.
        one_person: Option<ParticipantId>,
        /// How many people.
        people: u32,
        /// To which date, if it is one.
        one: Option<OneDate>,
        /// To how many dates.
        dates: u32,
        /// What they replied, where it is the same everywhere; nothing within: it was taken back.
        reply: Option<Option<DateReply>>,
    },
    /// Replies were taken from a table.
    TookTable {
        /// For which programme.
        programme_id: ProgrammeId,
        /// How many replies.
        replies: u32,
        /// Of how many people.
        people: u32,
        /// To how many dates.
        dates: u32,
    },
    /// Dates became follow-up sessions.
    Made {
        /// Of which programme.
        programme_id: ProgrammeId,
        /// The sessions.
        sessions: Vec<SessionId>,
        /// How many people were invited to them.
        people: u32,
    },
}

fn which(one: Option<OneDate>, dates: u32) -> String {
    match one {
        Some(OneDate { date, starts_at }) => format!("{}, {}", full_date(date), time(starts_at)),
        None => plural(dates.into(), "date", "dates"),
    }
}

fn who(one: Option<ParticipantId>, people: u32, names: &dyn Names) -> String {
    one.map_or_else(|| plural(people.into(), "person", "people"), |id| names.participant(id))
}

impl DateFinderOperation {
    /// What was done, in words.
    pub fn sentence(&self, names: &dyn Names) -> String {
        match self {
            Self::AddedDates { programme_id, one, dates } => {
                let (dates, programme) = (which(*one, *dates), names.programme(*programme_id));
                format!("Added {dates} to the date finder of {programme}")
            }
            Self::RemovedDates { programme_id, one, dates } => {
                let (dates, programme) = (which(*one, *dates), names.programme(*programme_id));
                format!("Took {dates} out of the date finder of {programme}")
            }
            Self::Asked { programme_id, one_person, people, facilitators } => {
                let programme = names.programme(*programme_id);
                let led = facilitators.map(|count| plural(count.into(), "facilitator", "facilitators"));
                match (led, people) {
                    (Some(led), 0) => format!("Chose {led} for the dates of {programme}"),
                    (led, _) => {
                        let also = led.map(|led| format!(", with {led}")).unwrap_or_default();
                        format!("Added {} to the date finder of {programme}{also}", who(*one_person, *people, names))
                    }
                }
            }
            Self::NotAsked { programme_id, one_person, people } => format!(
                "Took {} out of the date finder of {}",
                who(*one_person, *people, names),
                names.programme(*programme_id)
            ),
            Self::Replied { one_person, people, one, dates, reply, .. } => {
                let (who, which) = (who(*one_person, *people, names), which(*one, *dates));
                match reply {
                    Some(None) => format!("Took back the reply of {who} to {which}"),
                    Some(Some(DateReply::Yes)) => format!("Noted yes from {who} to {which}"),
                    Some(Some(DateReply::IfNeedBe)) => format!("Noted if need be from {who} to {which}"),
                    Some(Some(DateReply::No)) => format!("Noted no from {who} to {which}"),
                    None => format!("Noted replies of {who} to {which}"),
                }
            }
            Self::TookTable { replies, people, dates, .. } => format!(
                "Took {} of {} to {} from a pasted table",
                plural((*replies).into(), "reply", "replies"),
                plural((*people).into(), "person", "people"),
                plural((*dates).into(), "date", "dates")
            ),
            Self::Made { sessions, people, .. } => {
                let what = match sessions.as_slice() {
                    [only] => names.session(*only),
                    several => plural(several.len() as u64, "follow-up session", "follow-up sessions"),
                };
                match people {
                    0 => format!("Made {what} from the date finder"),
                    people => format!(
                        "Made {what} from the date finder, with {} on the list",
                        plural((*people).into(), "person", "people")
                    ),
                }
            }
        }
    }
}
