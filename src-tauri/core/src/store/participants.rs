//! People in SQL: their rows, addresses and access needs.

use std::collections::BTreeMap;

use rusqlite::params;

use super::bookings::state;
use super::values::time;
use super::{Reading, Stored, Tx, json_ids};
use crate::ids::{CourseId, ParticipantId, ProgrammeId, SessionId};
use crate::participants::rules::{search_text, sort_key};
use crate::participants::{CoursePlace, FollowUpInvitation, Person};
use crate::text::folded_email;

/// A person in the file who may be the one in a form.
pub(crate) struct Known {
    pub(crate) participant_id: ParticipantId,
    pub(crate) sort_key: String,
    pub(crate) person: Person,
}

pub(in crate::store) const COLUMNS: &str = "p.id, p.sort_key, p.first_name, p.last_name, p.phone, p.organisation, p.job_title, \
    p.leadership_role_confirmed_on, p.notes, \
    (SELECT json_group_array(e.email ORDER BY e.is_main DESC, e.id) FROM participant_email e WHERE e.participant_id = p.id)";

/// A person from a row of [`COLUMNS`].
pub(in crate::store) fn known(row: &rusqlite::Row<'_>) -> rusqlite::Result<Known> {
    Ok(Known {
        participant_id: ParticipantId(row.get(0)?),
        sort_key: row.get(1)?,
        person: Person {
            first_name: row.get(2)?,
            last_name: row.get(3)?,
            phone: row.get(4)?,
            organisation: row.get(5)?,
            job_title: row.get(6)?,
            leadership_role_confirmed_on: row.get(7)?,
            notes: row.get(8)?,
            emails: texts(row, 9)?,
        },
    })
}

/// A column that holds a JSON list of texts.
pub(in crate::store) fn texts(row: &rusqlite::Row<'_>, column: usize) -> rusqlite::Result<Vec<String>> {
    let json: String = row.get(column)?;
    serde_json::from_str(&json).map_err(|error| {
        rusqlite::Error::FromSqlConversionFailure(column, rusqlite::types::Type::Text, Box::new(error))
    })
}

/// One person.
pub(crate) fn person(reading: &Reading<'_>, id: ParticipantId) -> Stored<Option<Person>> {
    let sql = format!("SELECT {COLUMNS} FROM participant p WHERE p.id = ?1");
    Ok(reading.maybe(&sql, [id.0], known)?.map(|known| known.person))
}

/// Who shares an address or a folded name with a person.
pub(crate) fn alike(reading: &Reading<'_>, person: &Person, except: Option<ParticipantId>) -> Stored<Vec<Known>> {
    let emails: Vec<String> = person.emails.iter().map(|email| folded_email(email)).collect();
    let sql = format!(
        "SELECT {COLUMNS} FROM participant p WHERE p.id IS NOT ?3 AND p.id IN ( \
           SELECT e.participant_id FROM participant_email e WHERE e.folded IN (SELECT value FROM json_each(?1)) \
           UNION SELECT n.id FROM participant n WHERE n.sort_key = ?2)"
    );
    let key = sort_key(&person.first_name, &person.last_name);
    reading.all(&sql, params![serde_json::to_string(&emails)?, key, except.map(|id| id.0)], known)
}

/// The courses of these people, newest booking first.
pub(crate) fn courses(
    reading: &Reading<'_>,
    ids: &[ParticipantId],
) -> Stored<BTreeMap<ParticipantId, Vec<CoursePlace>>> {
    let rows = reading.all(
        "SELECT b.participant_id, b.course_id, c.title, b.state FROM booking b JOIN course c ON c.id = b.course_id \
         WHERE b.participant_id IN (SELECT value FROM json_each(?1)) ORDER BY b.id DESC",
        [json_ids(ids.iter().map(|id| id.0))],
        |row| {
            let place = CoursePlace { course_id: CourseId(row.get(1)?), title: row.get(2)?, state: state(row, 3)? };
            Ok((ParticipantId(row.get(0)?), place))
        },
    )?;
    let mut out: BTreeMap<ParticipantId, Vec<CoursePlace>> = BTreeMap::new();
    for (id, place) in rows {
        out.entry(id).or_default().push(place);
    }
    Ok(out)
}

/// The follow-up sessions that a person is invited to, by date.
pub(crate) fn follow_ups(reading: &Reading<'_>, id: ParticipantId) -> Stored<Vec<FollowUpInvitation>> {
    reading.all(
        "SELECT s.id, g.id, g.title, s.local_date, s.starts_at, s.ends_at, s.state = 'cancelled', i.reply, coalesce(a.mark, '') \
         FROM invitee i JOIN session s ON s.id = i.session_id JOIN programme g ON g.id = s.programme_id \
         LEFT JOIN attendance a ON a.session_id = s.id AND a.participant_id = i.participant_id \
         WHERE i.participant_id = ?1 ORDER BY s.local_date, s.starts_at, s.id",
        [id.0],
        |row| {
            Ok(FollowUpInvitation {
                session_id: SessionId(row.get(0)?),
                programme_id: ProgrammeId(row.get(1)?),
                programme_title: row.get(2)?,
                local_date: row.get(3)?,
                starts_at: time(row, 4)?,
                ends_at: time(row, 5)?,
                is_cancelled: row.get(6)?,
                reply: row.get(7)?,
                mark: row.get(8)?,
            })
        },
    )
}

/// Writes a new person, without addresses.
pub(crate) fn insert(tx: &Tx<'_>, person: &Person) -> Stored<ParticipantId> {
    let id = tx.insert(
        "INSERT INTO participant (uid, first_name, last_name, phone, organisation, job_title, \
           leadership_role_confirmed_on, notes, search_text, sort_key) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        params![
            tx.new_uid().0,
            person.first_name,
            person.last_name,
            person.phone,
            person.organisation,
            person.job_title,
            person.leadership_role_confirmed_on,
            person.notes,
            search_text(person),
            sort_key(&person.first_name, &person.last_name),
        ],
    )?;
    Ok(ParticipantId(id))
}

/// Writes a person's details, without addresses.
pub(crate) fn update(tx: &Tx<'_>, id: ParticipantId, person: &Person) -> Stored<()> {
    tx.run(
        "UPDATE participant SET first_name = ?2, last_name = ?3, phone = ?4, organisation = ?5, job_title = ?6, \
           leadership_role_confirmed_on = ?7, notes = ?8, search_text = ?9, sort_key = ?10 WHERE id = ?1",
        params![
            id.0,
            person.first_name,
            person.last_name,
            person.phone,
            person.organisation,
            person.job_title,
            person.leadership_role_confirmed_on,
            person.notes,
            search_text(person),
            sort_key(&person.first_name, &person.last_name),
        ],
    )?;
    Ok(())
}

/// Makes a person's addresses these, the first the main one. Rows that stay keep their ids.
pub(crate) fn set_emails(tx: &Tx<'_>, id: ParticipantId, emails: &[String]) -> Stored<()> {
    let folded: Vec<String> = emails.iter().map(|email| folded_email(email)).collect();
    let main = folded.first().map(String::as_str).unwrap_or_default();
    tx.run(
        "DELETE FROM participant_email WHERE participant_id = ?1 AND folded NOT IN (SELECT value FROM json_each(?2))",
        params![id.0, serde_json::to_string(&folded)?],
    )?;
    // There is one main address at any instant: the old one steps down first.
    tx.run(
        "UPDATE participant_email SET is_main = 0 WHERE participant_id = ?1 AND is_main = 1 AND folded IS NOT ?2",
        params![id.0, main],
    )?;
    for (email, folded) in emails.iter().zip(&folded) {
        let changed = tx.run(
            "UPDATE participant_email SET email = ?3, is_main = ?4 WHERE participant_id = ?1 AND folded = ?2",
            params![id.0, folded, email, folded == main],
        )?;
        if changed == 0 {
            tx.insert(
                "INSERT INTO participant_email (participant_id, email, folded, is_main) VALUES (?1, ?2, ?3, ?4)",
                params![id.0, email, folded, folded == main],
            )?;
        }
    }
    Ok(())
}

/// A person's access needs.
pub(crate) fn access_needs(reading: &Reading<'_>, id: ParticipantId) -> Stored<Option<String>> {
    reading.maybe("SELECT needs FROM access_needs WHERE participant_id = ?1", [id.0], |row| row.get(0))
}

/// Writes, changes or deletes (empty) a person's access needs.
pub(crate) fn set_access_needs(tx: &Tx<'_>, id: ParticipantId, needs: &str) -> Stored<()> {
    if needs.is_empty() {
        tx.run("DELETE FROM access_needs WHERE participant_id = ?1", [id.0])?;
        return Ok(());
    }
    let changed = tx.run("UPDATE access_needs SET needs = ?2 WHERE participant_id = ?1", params![id.0, needs])?;
    if changed == 0 {
        tx.insert("INSERT INTO access_needs (participant_id, needs) VALUES (?1, ?2)", params![id.0, needs])?;
    }
    Ok(())
}

/// Somebody by first and last name, with every address, folded.
pub(crate) type NamedPerson = (ParticipantId, String, String, Vec<String>);

/// These people with first and last name, and every address folded, as a table of replies may name them.
pub(crate) fn with_addresses(reading: &Reading<'_>, people: &[ParticipantId]) -> Stored<Vec<NamedPerson>> {
    let rows = reading.all(
        "SELECT p.id, p.first_name, p.last_name, e.folded FROM json_each(?1) w JOIN participant p ON p.id = w.value \
         LEFT JOIN participant_email e ON e.participant_id = p.id ORDER BY p.sort_key, p.id, e.id",
        [json_ids(people.iter().map(|id| id.0))],
        |row| {
            let email: Option<String> = row.get(3)?;
            Ok((ParticipantId(row.get(0)?), row.get::<_, String>(1)?, row.get::<_, String>(2)?, email))
        },
    )?;
    let mut found: Vec<NamedPerson> = Vec::new();
    for (id, first, last, email) in rows {
        match found.last_mut() {
            Some(known) if known.0 == id => known.3.extend(email),
            _ => found.push((id, first, last, email.into_iter().collect())),
        }
    }
    Ok(found)
}
