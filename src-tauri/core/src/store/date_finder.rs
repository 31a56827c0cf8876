//! Dates that are looked for: the days thought of, who has to be there, who is asked, and what they answered.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{NaiveDate, NaiveTime};
use rusqlite::params;
use rusqlite::types::Type;

use super::values::{date, time};
use super::{Reading, StoreError, Stored, Tx};
use crate::calendar::hhmm;
use crate::date_finder::DateReply;
use crate::facilitators::FacilitatorName;
use crate::follow_ups::PersonToInvite;
use crate::ids::{DateCandidateId, FacilitatorId, ParticipantId, ProgrammeId};

/// A date that is thought of.
#[derive(Clone, Copy, Debug)]
pub(crate) struct StoredCandidate {
    pub(crate) candidate_id: DateCandidateId,
    pub(crate) date: NaiveDate,
    pub(crate) starts_at: NaiveTime,
    pub(crate) ends_at: NaiveTime,
}

/// Somebody who is asked.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    pub(crate) participant_id: ParticipantId,
    pub(crate) name: String,
    pub(crate) organisation: String,
}

/// One reply.
pub(crate) type StoredReply = (DateCandidateId, ParticipantId, DateReply);

fn word(reply: DateReply) -> &'static str {
    match reply {
        DateReply::Yes => "yes",
        DateReply::IfNeedBe => "if_need_be",
        DateReply::No => "no",
    }
}

fn reply(row: &rusqlite::Row<'_>, column: usize) -> rusqlite::Result<DateReply> {
    let found: String = row.get(column)?;
    let known = [DateReply::Yes, DateReply::IfNeedBe, DateReply::No].into_iter().find(|reply| word(*reply) == found);
    known.ok_or_else(|| {
        let unreadable = StoreError::Unreadable("a reply to a date");
        rusqlite::Error::FromSqlConversionFailure(column, Type::Text, Box::new(unreadable))
    })
}

/// The dates of a programme's finder, in order.
pub(crate) fn candidates(reading: &Reading<'_>, programme: ProgrammeId) -> Stored<Vec<StoredCandidate>> {
    reading.all(
        "SELECT id, local_date, starts_at, ends_at FROM date_candidate WHERE programme_id = ?1 \
         ORDER BY local_date, starts_at",
        [programme.0],
        |row| {
            Ok(StoredCandidate {
                candidate_id: DateCandidateId(row.get(0)?),
                date: date(row, 1)?,
                starts_at: time(row, 2)?,
                ends_at: time(row, 3)?,
            })
        },
    )
}

/// Adds a date.
pub(crate) fn insert(
    tx: &Tx<'_>,
    programme: ProgrammeId,
    date: NaiveDate,
    (starts_at, ends_at): (NaiveTime, NaiveTime),
) -> Stored<DateCandidateId> {
    let id = tx.insert(
        "INSERT INTO date_candidate (programme_id, local_date, starts_at, ends_at) VALUES (?1, ?2, ?3, ?4)",
        params![programme.0, date, hhmm::format(starts_at), hhmm::format(ends_at)],
    )?;
    Ok(DateCandidateId(id))
}

/// Takes dates away, the replies to them first.
pub(crate) fn delete(tx: &Tx<'_>, candidates: &[DateCandidateId]) -> Stored<()> {
    let ids = serde_json::to_string(candidates)?;
    tx.run("DELETE FROM date_reply WHERE date_candidate_id IN (SELECT value FROM json_each(?1))", [&ids])?;
    tx.run("DELETE FROM date_candidate WHERE id IN (SELECT value FROM json_each(?1))", [&ids])?;
    Ok(())
}

/// Who has to be there, in order of name.
pub(crate) fn facilitators(reading: &Reading<'_>, programme: ProgrammeId) -> Stored<Vec<FacilitatorName>> {
    reading.all(
        "SELECT f.id, f.name FROM date_facilitator d JOIN facilitator f ON f.id = d.facilitator_id \
         WHERE d.programme_id = ?1 ORDER BY f.name COLLATE NOCASE, f.id",
        [programme.0],
        |row| Ok(FacilitatorName { facilitator_id: FacilitatorId(row.get(0)?), name: row.get(1)? }),
    )
}

/// Chooses who has to be there; who stays is not touched. Answers whether anything is different now.
pub(crate) fn set_facilitators(tx: &Tx<'_>, programme: ProgrammeId, wanted: &[FacilitatorId]) -> Stored<bool> {
    let ids = serde_json::to_string(wanted)?;
    let gone = tx.run(
        "DELETE FROM date_facilitator WHERE programme_id = ?1 AND facilitator_id NOT IN (SELECT value FROM json_each(?2))",
        params![programme.0, ids],
    )?;
    let new = tx.run(
        "INSERT INTO date_facilitator (programme_id, facilitator_id) SELECT ?1, w.value FROM json_each(?2) w \
         WHERE w.value NOT IN (SELECT facilitator_id FROM date_facilitator WHERE programme_id = ?1) \
         GROUP BY w.value ORDER BY w.value",
        params![programme.0, ids],
    )?;
    Ok(gone + new > 0)
}

/// Who is asked, in the order of their names; of them only `people`, when given.
pub(crate) fn asked(
    reading: &Reading<'_>,
    programme: ProgrammeId,
    people: Option<&[ParticipantId]>,
) -> Stored<Vec<Asked>> {
    let people = people.map(serde_json::to_string).transpose()?;
    reading.all(
        "SELECT p.id, trim(p.first_name || ' ' || p.last_name), p.organisation \
         FROM date_asked d JOIN participant p ON p.id = d.participant_id \
         WHERE d.programme_id = ?1 AND (?2 IS NULL OR d.participant_id IN (SELECT value FROM json_each(?2))) \
         ORDER BY p.sort_key, p.id",
        params![programme.0, people],
        |row| Ok(Asked { participant_id: ParticipantId(row.get(0)?), name: row.get(1)?, organisation: row.get(2)? }),
    )
}

/// How many are asked.
pub(crate) fn asked_count(reading: &Reading<'_>, programme: ProgrammeId) -> Stored<u32> {
    reading.one("SELECT count(*) FROM date_asked WHERE programme_id = ?1", [programme.0], |row| row.get(0))
}

/// Asks people; who is asked already stays. Answers who is new.
pub(crate) fn ask(tx: &Tx<'_>, programme: ProgrammeId, people: &[ParticipantId]) -> Stored<Vec<ParticipantId>> {
    tx.all(
        "INSERT INTO date_asked (programme_id, participant_id) SELECT ?1, w.value FROM json_each(?2) w \
         WHERE w.value NOT IN (SELECT participant_id FROM date_asked WHERE programme_id = ?1) \
         GROUP BY w.value ORDER BY w.value RETURNING participant_id",
        params![programme.0, serde_json::to_string(people)?],
        |row| Ok(ParticipantId(row.get(0)?)),
    )
}

/// Asks people no more, their replies first. Answers who was asked.
pub(crate) fn stop_asking(tx: &Tx<'_>, programme: ProgrammeId, people: &[ParticipantId]) -> Stored<Vec<ParticipantId>> {
    let people = serde_json::to_string(people)?;
    tx.run(
        "DELETE FROM date_reply WHERE date_candidate_id IN (SELECT id FROM date_candidate WHERE programme_id = ?1) \
         AND participant_id IN (SELECT value FROM json_each(?2))",
        params![programme.0, people],
    )?;
    tx.all(
        "DELETE FROM date_asked WHERE programme_id = ?1 AND participant_id IN (SELECT value FROM json_each(?2)) RETURNING participant_id",
        params![programme.0, people],
        |row| Ok(ParticipantId(row.get(0)?)),
    )
}

/// The replies to a programme's dates; only those of `people`, when given.
pub(crate) fn replies(
    reading: &Reading<'_>,
    programme: ProgrammeId,
    people: Option<&[ParticipantId]>,
) -> Stored<Vec<StoredReply>> {
    let people = people.map(serde_json::to_string).transpose()?;
    reading.all(
        "SELECT r.date_candidate_id, r.participant_id, r.reply FROM date_candidate c JOIN date_reply r ON r.date_candidate_id = c.id \
         WHERE c.programme_id = ?1 AND (?2 IS NULL OR r.participant_id IN (SELECT value FROM json_each(?2)))",
        params![programme.0, people],
        |row| Ok((DateCandidateId(row.get(0)?), ParticipantId(row.get(1)?), reply(row, 2)?)),
    )
}

/// The replies to each date, counted: yes, if need be, no.
pub(crate) fn reply_counts(
    reading: &Reading<'_>,
    programme: ProgrammeId,
) -> Stored<BTreeMap<DateCandidateId, [u32; 3]>> {
    let rows = reading.all(
        "SELECT r.date_candidate_id, sum(r.reply = 'yes'), sum(r.reply = 'if_need_be'), sum(r.reply = 'no') \
         FROM date_candidate c JOIN date_reply r ON r.date_candidate_id = c.id WHERE c.programme_id = ?1 GROUP BY r.date_candidate_id",
        [programme.0],
        |row| Ok((DateCandidateId(row.get(0)?), [row.get(1)?, row.get(2)?, row.get(3)?])),
    )?;
    Ok(rows.into_iter().collect())
}

/// Sets what people answered about one date, or takes it back. Answers whose reply was another before.
pub(crate) fn set_replies(
    tx: &Tx<'_>,
    candidate: DateCandidateId,
    people: &[ParticipantId],
    reply: Option<DateReply>,
) -> Stored<BTreeSet<ParticipantId>> {
    let people = serde_json::to_string(people)?;
    let who = |row: &rusqlite::Row<'_>| Ok(ParticipantId(row.get(0)?));
    let Some(reply) = reply else {
        let gone = tx.all(
            "DELETE FROM date_reply WHERE date_candidate_id = ?1 AND participant_id IN (SELECT value FROM json_each(?2)) RETURNING participant_id",
            params![candidate.0, people],
            who,
        )?;
        return Ok(gone.into_iter().collect());
    };
    let mut changed = tx.all(
        "UPDATE date_reply SET reply = ?3 WHERE date_candidate_id = ?1 AND participant_id IN (SELECT value FROM json_each(?2)) \
         AND reply <> ?3 RETURNING participant_id",
        params![candidate.0, people, word(reply)],
        who,
    )?;
    changed.extend(tx.all(
        "INSERT INTO date_reply (date_candidate_id, participant_id, reply) SELECT ?1, w.value, ?3 FROM json_each(?2) w \
         WHERE w.value NOT IN (SELECT participant_id FROM date_reply WHERE date_candidate_id = ?1) \
         GROUP BY w.value ORDER BY w.value RETURNING participant_id",
        params![candidate.0, people, word(reply)],
        who,
    )?);
    Ok(changed.into_iter().collect())
}

/// People who are not asked yet, in the order of their names: those whose folded name, organisation or address holds
/// every word; only `among`, when given.
pub(crate) fn to_ask(
    reading: &Reading<'_>,
    programme: ProgrammeId,
    words: &[String],
    among: Option<&[ParticipantId]>,
    most: u32,
) -> Stored<Vec<PersonToInvite>> {
    let among = among.map(serde_json::to_string).transpose()?;
    reading.all(
        "SELECT p.id, trim(p.first_name || ' ' || p.last_name), p.organisation FROM participant p \
         WHERE NOT EXISTS (SELECT 1 FROM json_each(?2) w WHERE instr(p.search_text, w.value) = 0) \
           AND p.id NOT IN (SELECT participant_id FROM date_asked WHERE programme_id = ?1) \
           AND (?3 IS NULL OR p.id IN (SELECT value FROM json_each(?3))) \
         ORDER BY p.sort_key, p.id LIMIT ?4",
        params![programme.0, serde_json::to_string(words)?, among, most],
        |row| {
            Ok(PersonToInvite {
                participant_id: ParticipantId(row.get(0)?),
                name: row.get(1)?,
                organisation: row.get(2)?,
                graduate_of: None,
            })
        },
    )
}
