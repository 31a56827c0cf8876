//! The register of a programme's follow-up sessions in SQL: who was invited, what they replied, who is in it.

use rusqlite::params_from_iter;

use super::register::{SESSION, SessionRow, session_row, some};
use super::{Reading, Stored};
use crate::ids::{ParticipantId, ProgrammeId, SessionId};

/// The follow-up sessions of a programme, by date.
pub(crate) fn sessions_of_programme(reading: &Reading<'_>, programme: ProgrammeId) -> Stored<Vec<SessionRow>> {
    let sql = format!("{SESSION} session s WHERE s.programme_id = ?1 ORDER BY s.local_date, s.starts_at, s.number");
    reading.all(&sql, [programme.0], session_row)
}

/// The title of a programme.
pub(crate) fn programme_title(reading: &Reading<'_>, programme: ProgrammeId) -> Stored<Option<String>> {
    reading.maybe("SELECT title FROM programme WHERE id = ?1", [programme.0], |row| row.get(0))
}

/// An invitation to a follow-up session, and the reply as it lies in the file.
#[derive(Clone, Debug)]
pub(crate) struct InvitationRow {
    pub(crate) session_id: SessionId,
    pub(crate) participant_id: ParticipantId,
    pub(crate) reply: String,
}

/// The invitations to a programme's follow-up sessions. `only` narrows them to some people.
pub(crate) fn invitations(
    reading: &Reading<'_>,
    programme: ProgrammeId,
    only: Option<&[ParticipantId]>,
) -> Stored<Vec<InvitationRow>> {
    let narrowed = if only.is_some() { "AND i.participant_id IN (SELECT value FROM json_each(?2))" } else { "" };
    let sql = format!(
        "SELECT i.session_id, i.participant_id, i.reply FROM invitee i JOIN session s ON s.id = i.session_id \
         WHERE s.programme_id = ?1 {narrowed}"
    );
    reading.all(&sql, of_programme(programme, only)?, |row| {
        Ok(InvitationRow {
            session_id: SessionId(row.get(0)?),
            participant_id: ParticipantId(row.get(1)?),
            reply: row.get(2)?,
        })
    })
}

/// Somebody in the register of a programme's follow-up sessions.
#[derive(Clone, Debug)]
pub(crate) struct InviteeRow {
    pub(crate) participant_id: ParticipantId,
    pub(crate) first_name: String,
    pub(crate) last_name: String,
    pub(crate) organisation: String,
}

/// The programme, and the people when they are narrowed to some.
fn of_programme(programme: ProgrammeId, only: Option<&[ParticipantId]>) -> Stored<impl rusqlite::Params> {
    let programme = rusqlite::types::Value::from(programme.0);
    Ok(params_from_iter(std::iter::once(programme).chain(some(only).map(Into::into))))
}

/// Whoever was invited to one of the programme's follow-up sessions or has something in its register, by name. `only`
/// narrows it to some people.
pub(crate) fn invitees(
    reading: &Reading<'_>,
    programme: ProgrammeId,
    only: Option<&[ParticipantId]>,
) -> Stored<Vec<InviteeRow>> {
    let narrowed = if only.is_some() { "AND participant_id IN (SELECT value FROM json_each(?2))" } else { "" };
    let sql = format!(
        "WITH follow_up AS (SELECT id FROM session WHERE programme_id = ?1) \
         SELECT id, first_name, last_name, organisation FROM participant WHERE id IN ( \
           SELECT participant_id FROM invitee WHERE session_id IN (SELECT id FROM follow_up) {narrowed} \
           UNION SELECT participant_id FROM attendance WHERE session_id IN (SELECT id FROM follow_up) {narrowed}) \
         ORDER BY sort_key, id"
    );
    reading.all(&sql, of_programme(programme, only)?, |row| {
        Ok(InviteeRow {
            participant_id: ParticipantId(row.get(0)?),
            first_name: row.get(1)?,
            last_name: row.get(2)?,
            organisation: row.get(3)?,
        })
    })
}
