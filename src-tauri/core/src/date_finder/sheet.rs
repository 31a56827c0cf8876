//! Reading the date finder, in a bounded number of queries.

use std::collections::{BTreeMap, BTreeSet};

use super::model::{
    AskedPerson, DateCandidate, FacilitatorCell, FacilitatorState, FinderFacilitator, FinderSheet, RepliesChanged,
};
use super::rules::{Counts, MOST_CANDIDATES, Weighed, explained, places};
use crate::calendar::display::time_range;
use crate::error::{Error, Result};
use crate::facilitators::FacilitatorName;
use crate::follow_ups::suggest::{Objection, Proposal, propose};
use crate::follow_ups::{Around, Graduates, by_cohort, defaults};
use crate::ids::{DateCandidateId, ParticipantId, ProgrammeId};
use crate::moment::Moment;
use crate::poll::DateReply;
use crate::store::date_finder::{Asked, StoredCandidate, StoredReply};
use crate::store::{self, Reading};

/// The screen.
///
/// # Errors
/// That the programme is gone, or that the file could not be read.
pub fn sheet(reading: &Reading<'_>, programme_id: ProgrammeId, moment: &Moment) -> Result<FinderSheet> {
    let facts = store::follow_ups::programme(reading, programme_id)?.ok_or(Error::Gone("programme"))?;
    let asked = store::date_finder::asked(reading, programme_id, None)?;
    let replies = store::date_finder::replies(reading, programme_id, None)?;
    let mut counted: BTreeMap<DateCandidateId, [u32; 3]> = BTreeMap::new();
    for (candidate, _, reply) in &replies {
        counted.entry(*candidate).or_default()[place_of(*reply)] += 1;
    }
    let (candidates, facilitators) = held_against(reading, programme_id, &counted, asked.len(), moment)?;

    let courses = store::follow_ups::courses(reading)?;
    let own: Vec<_> = courses.into_iter().filter(|course| course.programme_id == programme_id).collect();
    let graduates = Graduates::read(reading, programme_id, moment.now())?;
    let mut missing = graduates.everybody();
    for person in &asked {
        missing.remove(&person.participant_id);
    }
    Ok(FinderSheet {
        programme_id,
        programme_title: facts.title.clone(),
        people: with_replies(asked, &replies, &candidates),
        candidates,
        facilitators,
        all_facilitators: store::facilitators::names(reading)?,
        cohorts: by_cohort(&graduates, own.iter().map(|course| course.course_id), &missing),
        not_asked: u32::try_from(missing.len()).unwrap_or(u32::MAX),
        defaults: defaults(reading, facts, &own.iter().collect::<Vec<_>>(), moment.today())?,
        most_candidates: u32::try_from(MOST_CANDIDATES).unwrap_or(u32::MAX),
    })
}

/// What a reply changes.
pub(super) fn changed(
    reading: &Reading<'_>,
    programme: ProgrammeId,
    people: &BTreeSet<ParticipantId>,
    moment: &Moment,
) -> Result<RepliesChanged> {
    let people: Vec<ParticipantId> = people.iter().copied().collect();
    let counted = store::date_finder::reply_counts(reading, programme)?;
    let all = usize::try_from(store::date_finder::asked_count(reading, programme)?).unwrap_or(usize::MAX);
    let (candidates, _) = held_against(reading, programme, &counted, all, moment)?;
    let asked = store::date_finder::asked(reading, programme, Some(&people))?;
    let replies = store::date_finder::replies(reading, programme, Some(&people))?;
    Ok(RepliesChanged { people: with_replies(asked, &replies, &candidates), candidates })
}

fn place_of(reply: DateReply) -> usize {
    match reply {
        DateReply::Yes => 0,
        DateReply::IfNeedBe => 1,
        DateReply::No => 2,
    }
}

/// Each person with their replies in the order of the dates.
fn with_replies(asked: Vec<Asked>, replies: &[StoredReply], candidates: &[DateCandidate]) -> Vec<AskedPerson> {
    let columns: BTreeMap<DateCandidateId, usize> =
        candidates.iter().enumerate().map(|(at, one)| (one.candidate_id, at)).collect();
    let mut of: BTreeMap<ParticipantId, Vec<(usize, DateReply)>> = BTreeMap::new();
    for (candidate, person, reply) in replies {
        if let Some(at) = columns.get(candidate) {
            of.entry(*person).or_default().push((*at, *reply));
        }
    }
    let person = |one: Asked| {
        let mut cells = vec![None; candidates.len()];
        for (at, reply) in of.remove(&one.participant_id).unwrap_or_default() {
            cells[at] = Some(reply);
        }
        AskedPerson {
            participant_id: one.participant_id,
            name: one.name,
            organisation: one.organisation,
            replies: cells,
        }
    };
    asked.into_iter().map(person).collect()
}

/// The dates held against the calendar and everybody's diary, and how each facilitator stands on each of them. A day
/// that has passed is held against nothing.
fn held_against(
    reading: &Reading<'_>,
    programme: ProgrammeId,
    counted: &BTreeMap<DateCandidateId, [u32; 3]>,
    asked: usize,
    moment: &Moment,
) -> Result<(Vec<DateCandidate>, Vec<FinderFacilitator>)> {
    let stored = store::date_finder::candidates(reading, programme)?;
    let required = store::date_finder::facilitators(reading, programme)?;
    let today = moment.today();
    let ahead = |one: &&StoredCandidate| one.date >= today;
    let (first, last) = (stored.iter().find(ahead), stored.iter().rev().find(ahead));
    let period = first.zip(last).map(|(first, last)| (first.date, last.date));
    let around = Around::read(reading, programme, period.unwrap_or((today, today)))?;
    let all: Vec<_> = required.iter().map(|who| who.facilitator_id).collect();
    let proposals = proposed(&around, &stored, &all);
    let cells: Vec<FinderFacilitator> = required
        .iter()
        .map(|who| {
            let alone = proposed(&around, &stored, &[who.facilitator_id]);
            let cell = |(one, proposal): (&StoredCandidate, &Proposal)| cell(who, proposal, one.date < today);
            let cells = stored.iter().zip(&alone).map(cell).collect();
            FinderFacilitator { facilitator_id: who.facilitator_id, name: who.name.clone(), cells }
        })
        .collect();
    let mut weighed = Vec::new();
    let mut candidates = Vec::new();
    for (at, (one, proposal)) in stored.iter().zip(proposals).enumerate() {
        let [yes, if_need_be, no] = counted.get(&one.candidate_id).copied().unwrap_or_default();
        let all = u32::try_from(asked).unwrap_or(u32::MAX);
        let counts = Counts { yes, if_need_be, no, no_reply: all.saturating_sub(yes + if_need_be + no) };
        let passed = one.date < today;
        let clashes = !passed
            && cells.iter().any(|who| who.cells.get(at).is_some_and(|cell| cell.state != FacilitatorState::Free));
        let (against, remarks) = if passed { Default::default() } else { (proposal.against, proposal.remarks) };
        let others = against.iter().filter(|reason| !is_a_clash(&reason.about)).count();
        weighed.push(Weighed {
            passed,
            clashes,
            yes,
            if_need_be,
            against: u32::try_from(others).unwrap_or(u32::MAX),
            date: one.date,
            starts_at: one.starts_at,
        });
        candidates.push(DateCandidate {
            candidate_id: one.candidate_id,
            date: one.date,
            starts_at: one.starts_at,
            ends_at: one.ends_at,
            times: time_range(one.starts_at, one.ends_at),
            passed,
            words: explained(counts, passed, &against, &remarks),
            against,
            remarks,
            clashes,
            yes,
            if_need_be,
            no,
            no_reply: counts.no_reply,
            rank: None,
        });
    }
    for (candidate, place) in candidates.iter_mut().zip(places(&weighed)) {
        candidate.rank = place;
    }
    Ok((candidates, cells))
}

fn proposed(around: &Around, stored: &[StoredCandidate], who: &[crate::ids::FacilitatorId]) -> Vec<Proposal> {
    around.with(who, None, |surroundings| {
        stored.iter().map(|one| propose(one.date, one.starts_at, one.ends_at, surroundings)).collect()
    })
}

fn is_a_clash(about: &Objection) -> bool {
    matches!(about, Objection::FacilitatorAway { .. } | Objection::FacilitatorEngaged { .. })
}

/// How one facilitator stands on a date, from the proposal for them alone: whoever is free is in its favour.
fn cell(who: &FacilitatorName, proposal: &Proposal, passed: bool) -> FacilitatorCell {
    if passed {
        return FacilitatorCell { state: FacilitatorState::Passed, words: String::new() };
    }
    if !proposal.in_favour.is_empty() {
        return FacilitatorCell { state: FacilitatorState::Free, words: format!("{} is free", who.name) };
    }
    let clash = proposal.against.iter().find(|reason| is_a_clash(&reason.about));
    let away = clash.is_some_and(|reason| matches!(reason.about, Objection::FacilitatorAway { .. }));
    FacilitatorCell {
        state: if away { FacilitatorState::Away } else { FacilitatorState::Engaged },
        words: clash.map_or_else(
            || format!("{} leads the follow-up at that time already", who.name),
            |reason| reason.sentence.clone(),
        ),
    }
}
