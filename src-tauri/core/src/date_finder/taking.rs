//! Taking a pasted table of replies: looked at first, then taken in one step, worked out anew inside it.

use super::forms::{DateReplyCell, PollForm};
use super::model::FinderSheet;
use super::operation::DateFinderOperation;
use super::replies::write;
use super::sheet::sheet;
use crate::data_file::{Changed, DataFile};
use crate::error::{Error, Result};
use crate::history::Operation;
use crate::ids::{DateCandidateId, PollDateId};
use crate::moment::Moment;
use crate::poll::{self, Asked, Known, Looked, Person, PollPreview, ReadPoll, ToldReply};
use crate::store::{self, Reading};

/// What would become of a table.
///
/// # Errors
/// That it cannot be read, that the programme is gone, or that the file could not be read.
pub fn read_poll(reading: &Reading<'_>, form: &PollForm) -> Result<PollPreview> {
    Ok(read(reading, form)?.preview)
}

/// Takes the replies of a table.
///
/// # Errors
/// That it cannot be read or says nothing new, that the programme is gone, or that the file could not be written.
pub fn take_poll(file: &DataFile, moment: &Moment, form: &PollForm) -> Result<Changed<FinderSheet>> {
    let programme_id = form.programme_id;
    file.change(
        moment,
        |tx| {
            let taken = read(tx, form)?.taken;
            if taken.is_empty() {
                return Err(Error::refused("There is no new reply in this table, so nothing was taken."));
            }
            let taken: Vec<DateReplyCell> = taken.into_iter().map(cell).collect();
            let written = write(tx, programme_id, &taken)?;
            let operation = DateFinderOperation::TookTable {
                programme_id,
                replies: written.replies,
                people: u32::try_from(written.people.len()).unwrap_or(u32::MAX),
                dates: u32::try_from(written.dates.len()).unwrap_or(u32::MAX),
            };
            Ok(((), Operation::DateFinder(operation)))
        },
        |reading, ()| sheet(reading, programme_id, moment),
    )
}

fn cell(told: ToldReply) -> DateReplyCell {
    let ToldReply { date_id, participant_id, reply } = told;
    DateReplyCell { candidate_id: DateCandidateId(date_id.0), participant_id, reply: Some(reply) }
}

fn read(reading: &Reading<'_>, form: &PollForm) -> Result<ReadPoll> {
    let programme = form.programme_id;
    store::follow_ups::programme(reading, programme)?.ok_or(Error::Gone("programme"))?;
    let dates = store::date_finder::candidates(reading, programme)?;
    if dates.is_empty() {
        return Err(Error::refused("There is no date to which replies could be. Add the dates of the poll first."));
    }
    let dates =
        dates.iter().map(|one| Looked { id: PollDateId(one.candidate_id.0), date: one.date, starts_at: one.starts_at });
    let asked = store::date_finder::asked(reading, programme, None)?;
    let asked: Vec<_> = asked.into_iter().map(|one| one.participant_id).collect();
    let people = Person::all(store::participants::with_addresses(reading, &asked)?);
    let replies = store::date_finder::replies(reading, programme, None)?;
    let known = Known {
        asked: Asked::Dates,
        dates: dates.collect(),
        people,
        facilitators: store::date_finder::facilitators(reading, programme)?.into_iter().map(|who| who.name).collect(),
        replies: replies.into_iter().map(|(date, person, reply)| ((PollDateId(date.0), person), reply)).collect(),
    };
    poll::read(&form.table, &known).map_err(Error::refused)
}
