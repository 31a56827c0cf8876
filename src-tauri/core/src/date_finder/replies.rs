//! What people answered, set by hand.

use std::collections::{BTreeMap, BTreeSet};

use super::candidates::{known, one_of};
use super::forms::DateReplyCell;
use super::model::RepliesChanged;
use super::operation::DateFinderOperation;
use super::sheet::changed;
use crate::data_file::{Changed, DataFile};
use crate::error::{Error, Result};
use crate::history::Operation;
use crate::ids::{DateCandidateId, ParticipantId, ProgrammeId};
use crate::moment::Moment;
use crate::poll::DateReply;
use crate::store::{self, Tx};

/// Sets replies, all of them or none.
///
/// # Errors
/// That there is nothing to set, that a date is gone or somebody is not asked any more, or that the file could not be
/// written.
pub fn set_date_replies(
    file: &DataFile,
    moment: &Moment,
    programme_id: ProgrammeId,
    cells: &[DateReplyCell],
) -> Result<Changed<RepliesChanged>> {
    let people: BTreeSet<ParticipantId> = cells.iter().map(|cell| cell.participant_id).collect();
    file.change(
        moment,
        |tx| {
            let set = write(tx, programme_id, cells)?;
            let candidates: Vec<DateCandidateId> = set.dates.into_iter().collect();
            let one = if candidates.is_empty() { None } else { one_of(&known(tx, programme_id, &candidates)?) };
            let mut replies: Vec<Option<DateReply>> = cells.iter().map(|cell| cell.reply).collect();
            replies.dedup();
            let operation = DateFinderOperation::Replied {
                programme_id,
                one_person: Some(&set.people).filter(|who| who.len() == 1).and_then(|who| who.first().copied()),
                people: u32::try_from(set.people.len()).unwrap_or(u32::MAX),
                one,
                dates: u32::try_from(candidates.len()).unwrap_or(u32::MAX),
                reply: match replies.as_slice() {
                    [only] => Some(*only),
                    _ => None,
                },
            };
            Ok(((), Operation::DateFinder(operation)))
        },
        |reading, ()| changed(reading, programme_id, &people, moment),
    )
}

/// What was written.
pub(super) struct Written {
    /// Of how many cells the reply is another now.
    pub(super) replies: u32,
    pub(super) people: BTreeSet<ParticipantId>,
    pub(super) dates: BTreeSet<DateCandidateId>,
}

/// Writes replies; of two for one cell the later counts. One statement or two for each date and reply, however many
/// people.
pub(super) fn write(tx: &Tx<'_>, programme: ProgrammeId, cells: &[DateReplyCell]) -> Result<Written> {
    let wanted: BTreeMap<(DateCandidateId, ParticipantId), Option<DateReply>> =
        cells.iter().map(|cell| ((cell.candidate_id, cell.participant_id), cell.reply)).collect();
    let candidates: BTreeSet<DateCandidateId> = wanted.keys().map(|(candidate, _)| *candidate).collect();
    known(tx, programme, &candidates.into_iter().collect::<Vec<_>>())?;
    let people: BTreeSet<ParticipantId> = wanted.keys().map(|(_, person)| *person).collect();
    let people: Vec<ParticipantId> = people.into_iter().collect();
    if store::date_finder::asked(tx, programme, Some(&people))?.len() < people.len() {
        return Err(Error::Gone("participant"));
    }
    let mut groups: BTreeMap<(DateCandidateId, Option<DateReply>), Vec<ParticipantId>> = BTreeMap::new();
    for ((candidate, person), reply) in wanted {
        groups.entry((candidate, reply)).or_default().push(person);
    }
    let mut written = Written { replies: 0, people: BTreeSet::new(), dates: BTreeSet::new() };
    for ((candidate, reply), people) in groups {
        let changed = store::date_finder::set_replies(tx, candidate, &people, reply)?;
        if !changed.is_empty() {
            written.replies += u32::try_from(changed.len()).unwrap_or(u32::MAX);
            written.dates.insert(candidate);
            written.people.extend(changed);
        }
    }
    Ok(written)
}
