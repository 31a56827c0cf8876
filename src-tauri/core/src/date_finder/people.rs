//! Who has to be there, and who is asked.

use std::collections::BTreeMap;

use super::forms::AskForm;
use super::model::FinderSheet;
use super::operation::DateFinderOperation;
use super::sheet::sheet;
use crate::data_file::{Changed, DataFile};
use crate::error::{Error, Result};
use crate::follow_ups::{Graduates, PersonToInvite, whom_to_invite};
use crate::history::Operation;
use crate::ids::{ParticipantId, ProgrammeId};
use crate::moment::Moment;
use crate::store::{self, Reading};
use crate::text;

/// How many people a search for somebody to ask answers.
const MOST_FOUND: u32 = 30;

/// Chooses the facilitators who have to be there, and asks people; who is asked already stays, with their replies.
///
/// # Errors
/// That a facilitator, a person or the programme is gone, or that the file could not be written.
pub fn ask_people(file: &DataFile, moment: &Moment, form: &AskForm) -> Result<Changed<FinderSheet>> {
    let programme_id = form.programme_id;
    file.change(
        moment,
        |tx| {
            store::follow_ups::programme(tx, programme_id)?.ok_or(Error::Gone("programme"))?;
            let facilitators = match &form.facilitators {
                None => None,
                Some(wanted) => {
                    let names = store::facilitators::names(tx)?;
                    if wanted.iter().any(|id| !names.iter().any(|name| name.facilitator_id == *id)) {
                        return Err(Error::Gone("facilitator"));
                    }
                    let changed = store::date_finder::set_facilitators(tx, programme_id, wanted)?;
                    changed.then(|| u32::try_from(wanted.len()).unwrap_or(u32::MAX))
                }
            };
            let people = whom_to_invite(tx, programme_id, &form.whom, &[], moment.now())?;
            let new = store::date_finder::ask(tx, programme_id, &people)?;
            let people = u32::try_from(new.len()).unwrap_or(u32::MAX);
            let one_person = one_of(&new);
            let operation = DateFinderOperation::Asked { programme_id, one_person, people, facilitators };
            Ok(((), Operation::DateFinder(operation)))
        },
        |reading, ()| sheet(reading, programme_id, moment),
    )
}

/// Asks people no more; their replies go with them.
///
/// # Errors
/// That none of them is asked, or that the file could not be written.
pub fn stop_asking(
    file: &DataFile,
    moment: &Moment,
    programme_id: ProgrammeId,
    people: &[ParticipantId],
) -> Result<Changed<FinderSheet>> {
    file.change(
        moment,
        |tx| {
            let gone = store::date_finder::stop_asking(tx, programme_id, people)?;
            if gone.is_empty() {
                return Err(Error::Gone("participant"));
            }
            let people = u32::try_from(gone.len()).unwrap_or(u32::MAX);
            let operation = DateFinderOperation::NotAsked { programme_id, one_person: one_of(&gone), people };
            Ok(((), Operation::DateFinder(operation)))
        },
        |reading, ()| sheet(reading, programme_id, moment),
    )
}

fn one_of(people: &[ParticipantId]) -> Option<ParticipantId> {
    match people {
        [only] => Some(*only),
        _ => None,
    }
}

/// People who are not asked yet: graduates first; with nothing typed, graduates only.
///
/// # Errors
/// That the programme is gone, or that the file could not be read.
pub fn people_to_ask(
    reading: &Reading<'_>,
    programme: ProgrammeId,
    search: &str,
    moment: &Moment,
) -> Result<Vec<PersonToInvite>> {
    store::follow_ups::programme(reading, programme)?.ok_or(Error::Gone("programme"))?;
    let words: Vec<String> = text::folded(search).split_whitespace().map(str::to_owned).collect();
    let graduates = Graduates::read(reading, programme, moment.now())?;
    let courses: BTreeMap<ParticipantId, &str> = graduates.course_by_person();
    let among: Vec<ParticipantId> = courses.keys().copied().collect();
    let mut found = store::date_finder::to_ask(reading, programme, &words, Some(&among), MOST_FOUND)?;
    if !words.is_empty() {
        let everybody = store::date_finder::to_ask(reading, programme, &words, None, MOST_FOUND)?;
        found.extend(everybody.into_iter().filter(|person| !courses.contains_key(&person.participant_id)));
        found.truncate(MOST_FOUND as usize);
    }
    for person in &mut found {
        person.graduate_of = courses.get(&person.participant_id).map(|course| (*course).to_owned());
    }
    Ok(found)
}
