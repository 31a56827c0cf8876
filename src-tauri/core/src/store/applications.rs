//! Who may be in rows of applications; the file that they came from, and what was answered in it.

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::params;

use super::attendance_reports::{KeptFile, keep};
use super::bookings::state;
use super::participants::{COLUMNS, known};
use super::{Reading, Stored, Tx};
use crate::applications::matching_rules::NameKey;
use crate::applications::rules::{Applicant, Known};
use crate::files::GivenFile;
use crate::ids::{BookingId, CourseId, ParticipantId};
use crate::text::folded_email;

/// Everybody who shares an address or a last name with one of these, and how they stand on the course. One query.
pub(crate) fn alike(reading: &Reading<'_>, course: CourseId, people: &[&Applicant]) -> Stored<Vec<Known>> {
    let emails: Vec<String> =
        people.iter().flat_map(|one| &one.person.emails).map(|email| folded_email(email)).collect();
    let mut names: Vec<String> = people.iter().map(|one| NameKey::of(&one.person).last_name().to_owned()).collect();
    names.retain(|name| !name.is_empty());
    names.sort_unstable();
    names.dedup();
    let sql = format!(
        "SELECT {COLUMNS}, (SELECT b.state FROM booking b WHERE b.participant_id = p.id AND b.course_id = ?3), \
           EXISTS (SELECT 1 FROM access_needs a WHERE a.participant_id = p.id) \
         FROM participant p WHERE p.id IN ( \
           SELECT e.participant_id FROM participant_email e WHERE e.folded IN (SELECT value FROM json_each(?1)) \
           UNION SELECT n.id FROM json_each(?2) w CROSS JOIN participant n \
             ON n.sort_key >= w.value AND n.sort_key < w.value || char(1114111)) ORDER BY p.id"
    );
    let given = params![serde_json::to_string(&emails)?, serde_json::to_string(&names)?, course.0];
    reading.all(&sql, given, |row| {
        let found = known(row)?;
        let has_booking = row.get_ref(10)?.as_str_or_null()?.is_some();
        Ok(Known {
            participant_id: found.participant_id,
            person: found.person,
            booked_here: has_booking.then(|| state(row, 10)).transpose()?,
            has_access_needs: row.get(11)?,
        })
    })
}

/// Keeps the file from which applications to a course were taken.
pub(crate) fn keep_file(tx: &Tx<'_>, course: CourseId, file: &GivenFile) -> Stored<()> {
    let kept = keep(
        tx,
        &KeptFile {
            sha256: file.table.sha256.clone(),
            read_as: serde_json::to_string(&file.read_as)?,
            name: file.name.chars().take(300).collect(),
            rows: file.table.rows.clone(),
        },
    )?;
    tx.run(
        "INSERT INTO application_file (course_id, kept_file_id, taken_at) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING",
        params![course.0, kept.0, tx.moment().now_text()],
    )?;
    Ok(())
}

/// When a file of these bytes was taken for this course.
pub(crate) fn file_taken_on(reading: &Reading<'_>, course: CourseId, sha256: &str) -> Stored<Option<NaiveDate>> {
    let at = reading.maybe(
        "SELECT f.taken_at FROM kept_file k JOIN application_file f ON f.kept_file_id = k.id \
         WHERE k.sha256 = ?1 AND f.course_id = ?2 ORDER BY f.id LIMIT 1",
        params![sha256, course.0],
        |row| row.get::<_, String>(0),
    )?;
    Ok(at.and_then(|at| at.parse::<DateTime<Utc>>().ok()).map(crate::calendar::wall_clock::local_date))
}

/// Keeps what was answered in an application.
pub(crate) fn put_answers(
    tx: &Tx<'_>,
    who: ParticipantId,
    course: CourseId,
    answers: &[(String, String)],
) -> Stored<()> {
    let booking: i64 = tx.one(
        "SELECT id FROM booking WHERE participant_id = ?1 AND course_id = ?2",
        params![who.0, course.0],
        |row| row.get(0),
    )?;
    for (question, answer) in answers {
        tx.run(
            "INSERT INTO application_answer (booking_id, question, answer) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING",
            params![booking, question, answer],
        )?;
    }
    Ok(())
}

/// What was answered in an application, in the order of its questions.
pub(crate) fn answers(reading: &Reading<'_>, booking: BookingId) -> Stored<Vec<(String, String)>> {
    reading.all(
        "SELECT question, answer FROM application_answer WHERE booking_id = ?1 ORDER BY id",
        [booking.0],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}
