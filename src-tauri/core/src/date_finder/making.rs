//! Making follow-up sessions of dates: one step, after which these dates are in the finder no more.

use super::candidates::known;
use super::forms::MakeFollowUps;
use super::model::FinderSheet;
use super::operation::DateFinderOperation;
use super::sheet::sheet;
use crate::calendar::display::{list, long_date};
use crate::calendar::{hhmm, wall_clock};
use crate::data_file::{Changed, DataFile};
use crate::error::{Error, Result};
use crate::follow_ups::{FollowUpForm, Reply, ScheduleForm, WhomToInvite, schedule_within};
use crate::history::Operation;
use crate::ids::{DateCandidateId, ParticipantId};
use crate::moment::Moment;
use crate::poll::DateReply;
use crate::store;

/// Makes follow-up sessions of dates, led by the facilitators chosen here, and invites everybody who is asked.
///
/// # Errors
/// That no date is chosen, that a day has passed, a question where something speaks against a date and that was not
/// confirmed, that something is gone, or that the file could not be written.
pub fn make_follow_ups(file: &DataFile, moment: &Moment, form: &MakeFollowUps) -> Result<Changed<FinderSheet>> {
    let programme_id = form.programme_id;
    file.change(
        moment,
        |tx| {
            let chosen = known(tx, programme_id, &form.candidates)?;
            let passed: Vec<String> =
                chosen.iter().filter(|one| one.date < moment.today()).map(|one| long_date(one.date)).collect();
            if !passed.is_empty() {
                let has = if passed.len() == 1 { "has" } else { "have" };
                let message = format!("{} {has} passed, so no follow-up session can be made of it.", list(&passed));
                return Err(Error::refused(message));
            }
            let facilitators = store::date_finder::facilitators(tx, programme_id)?;
            let facilitators: Vec<_> = facilitators.into_iter().map(|who| who.facilitator_id).collect();
            let asked = store::date_finder::asked(tx, programme_id, None)?;
            let schedule = ScheduleForm {
                programme_id,
                dates: chosen
                    .iter()
                    .map(|one| FollowUpForm {
                        date: one.date.to_string(),
                        starts_at: hhmm::format(one.starts_at),
                        length_minutes: wall_clock::minutes_between(one.date, one.starts_at, one.ends_at).to_string(),
                        title: String::new(),
                        facilitators: facilitators.clone(),
                        zoom_link: String::new(),
                    })
                    .collect(),
                invite: WhomToInvite {
                    courses: Vec::new(),
                    earlier_graduates: false,
                    people: asked.into_iter().map(|one| one.participant_id).collect(),
                    only_not_invited: false,
                },
                confirmed: form.confirmed,
            };
            // Both are in order of date and start.
            let (sessions, people) = schedule_within(tx, moment, &schedule)?;
            if form.yes_is_coming {
                let replies = store::date_finder::replies(tx, programme_id, None)?;
                let said_yes = |date: DateCandidateId| -> Vec<ParticipantId> {
                    let yes = replies.iter().filter(|(of, _, reply)| *of == date && *reply == DateReply::Yes);
                    yes.map(|(_, person, _)| *person).collect()
                };
                for (one, session) in chosen.iter().zip(&sessions) {
                    let coming = said_yes(one.candidate_id);
                    store::invitees::set_reply(tx, *session, &coming, Reply::Coming, Some(moment.today()))?;
                }
            }
            store::date_finder::delete(tx, &form.candidates)?;
            Ok(((), Operation::DateFinder(DateFinderOperation::Made { programme_id, sessions, people })))
        },
        |reading, ()| sheet(reading, programme_id, moment),
    )
}
