//! What can be done with follow-up sessions, and how history says it.

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use super::people_model::Reply;
use crate::calendar::display::{long_date, plural, short_date, time_range};
use crate::calendar::hhmm;
use crate::history::Names;
use crate::ids::{ParticipantId, ProgrammeId, SessionId};

/// One thing that was done. Of many people or sessions only the number is kept, of one its id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum FollowUpOperation {
    /// Dates were put into the programme's year.
    Scheduled {
        /// The programme.
        programme_id: ProgrammeId,
        /// The sessions.
        sessions: Vec<SessionId>,
        /// How many people were invited to them.
        people: u32,
    },
    /// A session got another date, start or length.
    Moved {
        /// The session.
        session_id: SessionId,
        /// Where it was.
        from: NaiveDate,
        /// Where it is.
        to: NaiveDate,
        /// When it starts now.
        #[serde(with = "hhmm")]
        starts_at: NaiveTime,
        /// When it ends now.
        #[serde(with = "hhmm")]
        ends_at: NaiveTime,
    },
    /// A session got another title, link or other facilitators.
    Changed {
        /// The session.
        session_id: SessionId,
    },
    /// A session does not take place.
    Cancelled {
        /// The session.
        session_id: SessionId,
    },
    /// A cancelled session takes place after all.
    Reinstated {
        /// The session.
        session_id: SessionId,
    },
    /// People were invited.
    Invited {
        /// Whom and to what.
        whom: Whom,
    },
    /// People were taken off the list.
    Uninvited {
        /// Whom and from what.
        whom: Whom,
    },
    /// People replied.
    Replied {
        /// Who and to what.
        whom: Whom,
        /// What they answered.
        reply: Reply,
    },
    /// Replies were taken from a table.
    TookReplies {
        /// To which session.
        session_id: SessionId,
        /// How many are coming.
        coming: u32,
        /// How many are not.
        not_coming: u32,
    },
    /// A graduate from before this program was recorded.
    RecordedEarlierGraduate {
        /// Of which programme.
        programme_id: ProgrammeId,
        /// Who.
        participant_id: ParticipantId,
    },
    /// Such a record was taken away.
    RemovedEarlierGraduate {
        /// Of which programme.
        programme_id: ProgrammeId,
        /// Who.
        participant_id: ParticipantId,
    },
}

/// People and follow-up sessions: one by its id, several by their number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Whom {
    /// The person, if it is one.
    pub one_person: Option<ParticipantId>,
    /// How many people.
    pub people: u32,
    /// The session, if it is one.
    pub one_session: Option<SessionId>,
    /// How many sessions.
    pub sessions: u32,
}

impl Whom {
    /// These people and these sessions.
    pub(super) fn new(people: &[ParticipantId], sessions: &[SessionId]) -> Whom {
        let one = |ids: usize| u32::try_from(ids).unwrap_or(u32::MAX);
        Whom {
            one_person: match people {
                [only] => Some(*only),
                _ => None,
            },
            people: one(people.len()),
            one_session: match sessions {
                [only] => Some(*only),
                _ => None,
            },
            sessions: one(sessions.len()),
        }
    }

    fn who(&self, names: &dyn Names) -> String {
        match self.one_person {
            Some(id) => names.participant(id),
            None => plural(self.people.into(), "person", "people"),
        }
    }

    fn which(&self, names: &dyn Names) -> String {
        match self.one_session {
            Some(id) => names.session(id),
            None => plural(self.sessions.into(), "follow-up session", "follow-up sessions"),
        }
    }
}

impl FollowUpOperation {
    /// What was done, in words.
    pub fn sentence(&self, names: &dyn Names) -> String {
        match self {
            Self::Scheduled { sessions, people, .. } => {
                let what = match sessions.as_slice() {
                    [only] => names.session(*only),
                    several => plural(several.len() as u64, "follow-up session", "follow-up sessions"),
                };
                match people {
                    0 => format!("Scheduled {what}"),
                    people => {
                        format!("Scheduled {what}, with {} on the list", plural((*people).into(), "person", "people"))
                    }
                }
            }
            Self::Moved { from, to, starts_at, ends_at, .. } if from == to => {
                format!("Moved the follow-up session on {} to {}", short_date(*to), time_range(*starts_at, *ends_at))
            }
            Self::Moved { from, to, starts_at, ends_at, .. } => format!(
                "Moved the follow-up session of {} to {}, {}",
                short_date(*from),
                long_date(*to),
                time_range(*starts_at, *ends_at)
            ),
            Self::Changed { session_id } => format!("Changed {}", names.session(*session_id)),
            Self::Cancelled { session_id } => format!("Cancelled {}", names.session(*session_id)),
            Self::Reinstated { session_id } => format!("Reinstated {}", names.session(*session_id)),
            Self::Invited { whom } => format!("Invited {} to {}", whom.who(names), whom.which(names)),
            Self::Uninvited { whom } => {
                format!("Took {} off the list of {}", whom.who(names), whom.which(names))
            }
            Self::Replied { whom, reply } => match reply {
                Reply::Coming => format!("Noted {} as coming to {}", whom.who(names), whom.which(names)),
                Reply::NotComing => format!("Noted {} as not coming to {}", whom.who(names), whom.which(names)),
                Reply::NoReply => format!("Took back the reply of {} to {}", whom.who(names), whom.which(names)),
            },
            Self::TookReplies { session_id, coming, not_coming } => format!(
                "Took {} to {} from a pasted table: {coming} coming, {not_coming} not coming",
                plural((*coming + *not_coming).into(), "reply", "replies"),
                names.session(*session_id)
            ),
            Self::RecordedEarlierGraduate { programme_id, participant_id } => format!(
                "Recorded {} as an earlier graduate of {}",
                names.participant(*participant_id),
                names.programme(*programme_id)
            ),
            Self::RemovedEarlierGraduate { programme_id, participant_id } => format!(
                "Took {} off the earlier graduates of {}",
                names.participant(*participant_id),
                names.programme(*programme_id)
            ),
        }
    }
}
