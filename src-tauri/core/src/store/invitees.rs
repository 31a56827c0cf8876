//! Who is invited to follow-up sessions, what they replied, and graduates recorded by hand.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use rusqlite::params;
use rusqlite::types::Type;

use super::{Reading, StoreError, Stored, Tx};
use crate::follow_ups::{EarlierGraduate, Invitee, PersonToInvite, Reply};
use crate::ids::{ParticipantId, ProgrammeId, SessionId};

fn word(reply: Reply) -> &'static str {
    match reply {
        Reply::NoReply => "no_reply",
        Reply::Coming => "coming",
        Reply::NotComing => "not_coming",
    }
}

fn reply(row: &rusqlite::Row<'_>, column: usize) -> rusqlite::Result<Reply> {
    let found: String = row.get(column)?;
    let known = [Reply::NoReply, Reply::Coming, Reply::NotComing].into_iter().find(|reply| word(*reply) == found);
    known.ok_or_else(|| {
        let unreadable = StoreError::Unreadable("a reply");
        rusqlite::Error::FromSqlConversionFailure(column, Type::Text, Box::new(unreadable))
    })
}

/// Everybody invited to a session in the order of their names; of them only `people`, when given.
pub(crate) fn of_session(
    reading: &Reading<'_>,
    session: SessionId,
    people: Option<&[ParticipantId]>,
) -> Stored<Vec<Invitee>> {
    let people = people.map(serde_json::to_string).transpose()?;
    reading.all(
        "SELECT p.id, trim(p.first_name || ' ' || p.last_name), p.organisation, i.reply, i.replied_on, \
                EXISTS (SELECT 1 FROM attendance a WHERE a.session_id = i.session_id AND a.participant_id = i.participant_id AND a.mark IS NOT NULL) \
         FROM invitee i JOIN participant p ON p.id = i.participant_id \
         WHERE i.session_id = ?1 AND (?2 IS NULL OR i.participant_id IN (SELECT value FROM json_each(?2))) \
         ORDER BY p.sort_key, p.id",
        params![session.0, people],
        |row| {
            Ok(Invitee {
                participant_id: ParticipantId(row.get(0)?),
                name: row.get(1)?,
                organisation: row.get(2)?,
                reply: reply(row, 3)?,
                replied_on: row.get(4)?,
                marked: row.get(5)?,
            })
        },
    )
}

/// Everybody whom at least one of these sessions has invited.
pub(crate) fn invited_to_any(reading: &Reading<'_>, sessions: &[SessionId]) -> Stored<BTreeSet<ParticipantId>> {
    let rows = reading.all(
        "SELECT DISTINCT participant_id FROM invitee WHERE session_id IN (SELECT value FROM json_each(?1))",
        [serde_json::to_string(sessions)?],
        |row| Ok(ParticipantId(row.get(0)?)),
    )?;
    Ok(rows.into_iter().collect())
}

/// Invites all these people to all these sessions; who is invited already stays as they are. Answers who was added to
/// at least one, and the sessions that somebody was added to.
pub(crate) fn insert(
    tx: &Tx<'_>,
    sessions: &[SessionId],
    people: &[ParticipantId],
) -> Stored<(Vec<ParticipantId>, Vec<SessionId>)> {
    let wanted = serde_json::to_string(people)?;
    let mut added = BTreeSet::new();
    let mut touched = Vec::new();
    for session in sessions {
        let new = tx.all(
            "INSERT INTO invitee (session_id, participant_id) SELECT ?1, w.value FROM json_each(?2) w \
             WHERE w.value NOT IN (SELECT participant_id FROM invitee WHERE session_id = ?1) \
             GROUP BY w.value ORDER BY w.value RETURNING participant_id",
            params![session.0, wanted],
            |row| Ok(ParticipantId(row.get(0)?)),
        )?;
        if !new.is_empty() {
            touched.push(*session);
            added.extend(new);
        }
    }
    Ok((added.into_iter().collect(), touched))
}

/// Takes people off a session's list, and answers whom; nobody else's row is touched.
pub(crate) fn delete(tx: &Tx<'_>, session: SessionId, people: &[ParticipantId]) -> Stored<Vec<ParticipantId>> {
    tx.all(
        "DELETE FROM invitee WHERE session_id = ?1 AND participant_id IN (SELECT value FROM json_each(?2)) RETURNING participant_id",
        params![session.0, serde_json::to_string(people)?],
        |row| Ok(ParticipantId(row.get(0)?)),
    )
}

/// Sets the reply of invited people, and answers whose was another before.
pub(crate) fn set_reply(
    tx: &Tx<'_>,
    session: SessionId,
    people: &[ParticipantId],
    reply: Reply,
    replied_on: Option<NaiveDate>,
) -> Stored<Vec<ParticipantId>> {
    tx.all(
        "UPDATE invitee SET reply = ?3, replied_on = ?4 \
         WHERE session_id = ?1 AND participant_id IN (SELECT value FROM json_each(?2)) AND (reply, replied_on) IS NOT (?3, ?4) \
         RETURNING participant_id",
        params![session.0, serde_json::to_string(people)?, word(reply), replied_on],
        |row| Ok(ParticipantId(row.get(0)?)),
    )
}

/// Which of these people there are.
pub(crate) fn known_people(reading: &Reading<'_>, people: &[ParticipantId]) -> Stored<BTreeSet<ParticipantId>> {
    let rows = reading.all(
        "SELECT id FROM participant WHERE id IN (SELECT value FROM json_each(?1))",
        [serde_json::to_string(people)?],
        |row| Ok(ParticipantId(row.get(0)?)),
    )?;
    Ok(rows.into_iter().collect())
}

/// The names of the first few of these people, in order.
pub(crate) fn first_names(reading: &Reading<'_>, people: &[ParticipantId], most: u32) -> Stored<Vec<String>> {
    reading.all(
        "SELECT trim(first_name || ' ' || last_name) FROM participant WHERE id IN (SELECT value FROM json_each(?1)) \
         ORDER BY sort_key, id LIMIT ?2",
        params![serde_json::to_string(people)?, most],
        |row| row.get(0),
    )
}

/// People who are not invited to the session, in the order of their names: those whose folded name, organisation or
/// address holds every word, or of nobody's choosing only `among`.
pub(crate) fn to_invite(
    reading: &Reading<'_>,
    session: SessionId,
    words: &[String],
    among: Option<&[ParticipantId]>,
    most: u32,
) -> Stored<Vec<PersonToInvite>> {
    let among = among.map(serde_json::to_string).transpose()?;
    reading.all(
        "SELECT p.id, trim(p.first_name || ' ' || p.last_name), p.organisation FROM participant p \
         WHERE NOT EXISTS (SELECT 1 FROM json_each(?2) w WHERE instr(p.search_text, w.value) = 0) \
           AND p.id NOT IN (SELECT participant_id FROM invitee WHERE session_id = ?1) \
           AND (?3 IS NULL OR p.id IN (SELECT value FROM json_each(?3))) \
         ORDER BY p.sort_key, p.id LIMIT ?4",
        params![session.0, serde_json::to_string(words)?, among, most],
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

/// The graduates recorded by hand for a programme, in the order of their names.
pub(crate) fn earlier_graduates(reading: &Reading<'_>, programme: ProgrammeId) -> Stored<Vec<EarlierGraduate>> {
    reading.all(
        "SELECT p.id, trim(p.first_name || ' ' || p.last_name), g.course, g.reason \
         FROM earlier_graduate g JOIN participant p ON p.id = g.participant_id WHERE g.programme_id = ?1 \
         ORDER BY p.sort_key, p.id",
        [programme.0],
        |row| {
            Ok(EarlierGraduate {
                participant_id: ParticipantId(row.get(0)?),
                name: row.get(1)?,
                course: row.get(2)?,
                reason: row.get(3)?,
            })
        },
    )
}

/// Records a graduate by hand, or says anew from which course and how one knows.
pub(crate) fn record_earlier_graduate(
    tx: &Tx<'_>,
    programme: ProgrammeId,
    participant: ParticipantId,
    course: &str,
    reason: &str,
) -> Stored<()> {
    let known = tx.run(
        "UPDATE earlier_graduate SET course = ?3, reason = ?4 WHERE programme_id = ?1 AND participant_id = ?2",
        params![programme.0, participant.0, course, reason],
    )?;
    if known == 0 {
        tx.insert(
            "INSERT INTO earlier_graduate (programme_id, participant_id, course, reason) VALUES (?1, ?2, ?3, ?4)",
            params![programme.0, participant.0, course, reason],
        )?;
    }
    Ok(())
}

/// Takes such a record away; false when there was none.
pub(crate) fn remove_earlier_graduate(tx: &Tx<'_>, programme: ProgrammeId, participant: ParticipantId) -> Stored<bool> {
    let gone = tx.run(
        "DELETE FROM earlier_graduate WHERE programme_id = ?1 AND participant_id = ?2",
        params![programme.0, participant.0],
    )?;
    Ok(gone > 0)
}
