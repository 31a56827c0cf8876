//! Whom something concerns: for whom a message about it would be drafted.

use std::collections::BTreeSet;

use super::model::MessageAbout;
use crate::error::{Error, Result};
use crate::ids::{ParticipantId, SessionId};
use crate::moment::Moment;
use crate::store::sessions::SessionOwner;
use crate::store::{self, Reading};

/// Of a course who is booked or has an offer, of a session who is to come, of follow-ups who is invited to any to come.
///
/// # Errors
/// That the session is gone, or that the file could not be read.
pub fn people_concerned(reading: &Reading<'_>, about: MessageAbout, moment: &Moment) -> Result<Vec<ParticipantId>> {
    let sessions: Vec<SessionId> = match about {
        MessageAbout::Course { course_id } => return Ok(store::messages::with_a_place(reading, course_id)?),
        MessageAbout::Session { session_id } => {
            store::sessions::find(reading, session_id)?.ok_or(Error::Gone("session"))?;
            vec![session_id]
        }
        MessageAbout::FollowUps { programme_id } => {
            let all = store::sessions::of(reading, SessionOwner::Programme(programme_id))?;
            let to_come = all.iter().filter(|session| !session.cancelled && !session.ended(moment.now()));
            to_come.map(|session| session.session_id).collect()
        }
    };
    let people: BTreeSet<ParticipantId> =
        store::invitations::to_come(reading, &sessions)?.into_values().flatten().map(|(who, _)| who).collect();
    Ok(people.into_iter().collect())
}
