//! Requests and certificates in SQL.

use chrono::NaiveDate;
use rusqlite::params;

use super::{Reading, Stored, Tx, json_ids};
use crate::certificates::hours_text;
use crate::certificates::model::{Channel, Decision, ShownCertificate, ShownRequest};
use crate::ids::{CertificateId, CertificateRequestId, CourseId, ParticipantId, ProgrammeId};

/// A request with whose and of which course it is.
#[derive(Clone, Debug)]
pub(crate) struct StoredRequest {
    pub(crate) participant_id: ParticipantId,
    pub(crate) course_id: CourseId,
    pub(crate) shown: ShownRequest,
}

const REQUESTS: &str = "SELECT id, participant_id, course_id, asked_on, channel, state, decided_on, reason, verdict FROM certificate_request";

fn request(row: &rusqlite::Row<'_>) -> rusqlite::Result<StoredRequest> {
    let (channel, state): (String, String) = (row.get(4)?, row.get(5)?);
    Ok(StoredRequest {
        participant_id: ParticipantId(row.get(1)?),
        course_id: CourseId(row.get(2)?),
        shown: ShownRequest {
            request_id: CertificateRequestId(row.get(0)?),
            asked_on: row.get(3)?,
            channel: Channel::ALL.into_iter().find(|one| one.word() == channel).unwrap_or(Channel::Other),
            decision: Decision::ALL.into_iter().find(|one| one.word() == state).unwrap_or(Decision::Asked),
            decided_on: row.get(6)?,
            reason: row.get(7)?,
            verdict: row.get(8)?,
        },
    })
}

/// One that is open goes before those that are settled: of two people who were merged, a settled one may be newer.
const OPEN_FIRST: &str = "ORDER BY (state = 'asked' OR (state = 'approved' AND NOT EXISTS \
    (SELECT 1 FROM certificate c WHERE c.certificate_request_id = certificate_request.id))) DESC, id DESC";

/// The requests of a course, of some people or of all: an open one first, then the newest.
pub(crate) fn requests(
    reading: &Reading<'_>,
    course: CourseId,
    only: Option<&[ParticipantId]>,
) -> Stored<Vec<StoredRequest>> {
    let sql = format!(
        "{REQUESTS} WHERE course_id = ?1 AND (?2 IS NULL OR participant_id IN (SELECT value FROM json_each(?2))) {OPEN_FIRST}"
    );
    reading.all(&sql, params![course.0, only.map(|people| json_ids(people.iter().map(|id| id.0)))], request)
}

/// The requests of one person on every course, in the same order.
pub(crate) fn requests_of_person(reading: &Reading<'_>, participant: ParticipantId) -> Stored<Vec<StoredRequest>> {
    reading.all(&format!("{REQUESTS} WHERE participant_id = ?1 {OPEN_FIRST}"), [participant.0], request)
}

/// Records a request.
pub(crate) fn ask(
    tx: &Tx<'_>,
    course: CourseId,
    participant: ParticipantId,
    on: NaiveDate,
    channel: Channel,
) -> Stored<()> {
    tx.insert(
        "INSERT INTO certificate_request (participant_id, course_id, asked_on, channel) VALUES (?1, ?2, ?3, ?4)",
        params![participant.0, course.0, on, channel.word()],
    )?;
    Ok(())
}

/// Decides a request.
pub(crate) fn decide(
    tx: &Tx<'_>,
    request: CertificateRequestId,
    decision: Decision,
    on: NaiveDate,
    (reason, verdict): (&str, &str),
) -> Stored<()> {
    tx.run(
        "UPDATE certificate_request SET state = ?2, decided_on = ?3, reason = ?4, verdict = ?5 WHERE id = ?1",
        params![request.0, decision.word(), on, reason, verdict],
    )?;
    Ok(())
}

/// A certificate with what it belongs to.
#[derive(Clone, Debug)]
pub(crate) struct StoredCertificate {
    pub(crate) participant_id: ParticipantId,
    pub(crate) course_id: CourseId,
    pub(crate) request_id: CertificateRequestId,
    pub(crate) course_title: String,
    pub(crate) minutes: u32,
    pub(crate) shown: ShownCertificate,
}

const COLUMNS: &str = "c.id, c.participant_id, c.course_id, c.certificate_request_id, c.number, c.issued_on, \
    trim(c.first_name || ' ' || c.last_name), c.sessions_attended, c.minutes, c.reason, e.number, l.number, c.withdrawn_on, \
    c.withdrawn_reason, c.course_title";

const JOINED: &str =
    "certificate c LEFT JOIN certificate e ON e.id = c.supersedes_id LEFT JOIN certificate l ON l.supersedes_id = c.id";

fn certificate(row: &rusqlite::Row<'_>) -> rusqlite::Result<StoredCertificate> {
    let minutes: u32 = row.get(8)?;
    Ok(StoredCertificate {
        participant_id: ParticipantId(row.get(1)?),
        course_id: CourseId(row.get(2)?),
        request_id: CertificateRequestId(row.get(3)?),
        course_title: row.get(14)?,
        minutes,
        shown: ShownCertificate {
            certificate_id: CertificateId(row.get(0)?),
            number: row.get(4)?,
            issued_on: row.get(5)?,
            recipient: row.get(6)?,
            sessions_attended: row.get(7)?,
            hours: hours_text(minutes),
            reason: row.get(9)?,
            supersedes: row.get(10)?,
            superseded_by: row.get(11)?,
            withdrawn_on: row.get(12)?,
            withdrawn_reason: row.get(13)?,
        },
    })
}

/// One that counts goes before those that do not: of two people who were merged, one that does not may be newer.
const COUNTING_FIRST: &str = "ORDER BY (c.withdrawn_on IS NULL AND l.id IS NULL) DESC, c.id DESC";

/// The certificates of a course, of some people or of all: one that counts first, then the newest.
pub(crate) fn of_course(
    reading: &Reading<'_>,
    course: CourseId,
    only: Option<&[ParticipantId]>,
) -> Stored<Vec<StoredCertificate>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM {JOINED} WHERE c.course_id = ?1 \
         AND (?2 IS NULL OR c.participant_id IN (SELECT value FROM json_each(?2))) {COUNTING_FIRST}"
    );
    let only = only.map(|people| json_ids(people.iter().map(|id| id.0)));
    reading.all(&sql, params![course.0, only], certificate)
}

/// The certificates of one person on every course, in the same order.
pub(crate) fn of_person(reading: &Reading<'_>, participant: ParticipantId) -> Stored<Vec<StoredCertificate>> {
    let sql = format!("SELECT {COLUMNS} FROM {JOINED} WHERE c.participant_id = ?1 {COUNTING_FIRST}");
    reading.all(&sql, [participant.0], certificate)
}

/// One certificate.
pub(crate) fn find(reading: &Reading<'_>, id: CertificateId) -> Stored<Option<StoredCertificate>> {
    reading.maybe(&format!("SELECT {COLUMNS} FROM {JOINED} WHERE c.id = ?1"), [id.0], certificate)
}

/// The one with this number.
pub(crate) fn by_number(reading: &Reading<'_>, number: &str) -> Stored<Option<StoredCertificate>> {
    reading.maybe(&format!("SELECT {COLUMNS} FROM {JOINED} WHERE c.number = ?1"), [number], certificate)
}

/// The one whose document has this SHA-256.
pub(crate) fn by_document(reading: &Reading<'_>, sha256: &str) -> Stored<Option<StoredCertificate>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM {JOINED} WHERE c.certificate_document_id = \
         (SELECT d.id FROM certificate_document d WHERE d.sha256 = ?1)"
    );
    reading.maybe(&sql, [sha256], certificate)
}

/// The documents of certificates as they were issued, in the order of `ids`.
pub(crate) fn documents(reading: &Reading<'_>, ids: &[CertificateId]) -> Stored<Vec<(StoredCertificate, Vec<u8>)>> {
    let sql = format!(
        "SELECT {COLUMNS}, d.content FROM json_each(?1) w CROSS JOIN certificate c ON c.id = w.value \
         JOIN certificate_document d ON d.id = c.certificate_document_id \
         LEFT JOIN certificate e ON e.id = c.supersedes_id LEFT JOIN certificate l ON l.supersedes_id = c.id ORDER BY w.key"
    );
    reading.all(&sql, [json_ids(ids.iter().map(|id| id.0))], |row| Ok((certificate(row)?, row.get(15)?)))
}

/// The letters of a programme's numbers, and those of all others.
pub(crate) fn codes(reading: &Reading<'_>, programme: ProgrammeId) -> Stored<(Option<String>, Vec<String>)> {
    let rows = reading.all("SELECT programme_id, code FROM certificate_series ORDER BY id", [], |row| {
        Ok((ProgrammeId(row.get(0)?), row.get::<_, String>(1)?))
    })?;
    let (own, others): (Vec<_>, Vec<_>) = rows.into_iter().partition(|(of, _)| *of == programme);
    Ok((own.into_iter().next().map(|(_, code)| code), others.into_iter().map(|(_, code)| code).collect()))
}

/// Fixes the letters of a programme's numbers.
pub(crate) fn fix_code(tx: &Tx<'_>, programme: ProgrammeId, code: &str) -> Stored<()> {
    tx.insert("INSERT INTO certificate_series (programme_id, code) VALUES (?1, ?2)", params![programme.0, code])?;
    Ok(())
}

/// The serial number that was given last; 0: none was.
pub(crate) fn last_serial(reading: &Reading<'_>, programme: ProgrammeId, year: i32) -> Stored<u32> {
    reading.one(
        "SELECT coalesce(max(serial), 0) FROM certificate WHERE programme_id = ?1 AND year = ?2",
        params![programme.0, year],
        |row| row.get(0),
    )
}

/// A certificate that is being issued.
pub(crate) struct NewCertificate<'n> {
    pub(crate) programme_id: ProgrammeId,
    pub(crate) year: i32,
    pub(crate) serial: u32,
    pub(crate) number: &'n str,
    pub(crate) participant_id: ParticipantId,
    pub(crate) course_id: CourseId,
    pub(crate) request_id: CertificateRequestId,
    pub(crate) issued_on: NaiveDate,
    pub(crate) name: (&'n str, &'n str),
    pub(crate) course_title: &'n str,
    pub(crate) sessions_attended: u32,
    pub(crate) minutes: u32,
    pub(crate) supersedes: Option<CertificateId>,
    pub(crate) reason: &'n str,
    /// The document's SHA-256, what is printed in it as JSON, and the document.
    pub(crate) document: (&'n str, &'n str, &'n [u8]),
}

/// Issues a certificate.
pub(crate) fn issue(tx: &Tx<'_>, new: &NewCertificate<'_>) -> Stored<CertificateId> {
    let (sha256, printed, content) = new.document;
    let document = tx.insert(
        "INSERT INTO certificate_document (sha256, printed, content) VALUES (?1, ?2, ?3)",
        params![sha256, printed, content],
    )?;
    let id = tx.insert(
        "INSERT INTO certificate (uid, programme_id, year, serial, number, participant_id, course_id, certificate_request_id, \
           issued_on, first_name, last_name, course_title, sessions_attended, minutes, certificate_document_id, supersedes_id, reason) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)",
        params![
            tx.new_uid().0,
            new.programme_id.0,
            new.year,
            new.serial,
            new.number,
            new.participant_id.0,
            new.course_id.0,
            new.request_id.0,
            new.issued_on,
            new.name.0,
            new.name.1,
            new.course_title,
            new.sessions_attended,
            new.minutes,
            document,
            new.supersedes.map(|id| id.0),
            new.reason
        ],
    )?;
    Ok(CertificateId(id))
}

/// Notes that a certificate does not count any more.
pub(crate) fn withdraw(tx: &Tx<'_>, id: CertificateId, on: NaiveDate, reason: &str) -> Stored<()> {
    tx.run("UPDATE certificate SET withdrawn_on = ?2, withdrawn_reason = ?3 WHERE id = ?1", params![id.0, on, reason])?;
    Ok(())
}

/// The follow-up sessions of a programme that people attended: whose, the day, its start and end, and its breaks.
pub(crate) fn follow_ups_attended(
    reading: &Reading<'_>,
    programme: ProgrammeId,
    people: &[ParticipantId],
) -> Stored<Vec<FollowUpAttended>> {
    reading.all(
        "SELECT a.participant_id, s.local_date, s.starts_at, s.ends_at, s.break_minutes, a.mark, a.minutes \
         FROM session s JOIN attendance a ON a.session_id = s.id \
         WHERE s.programme_id = ?1 AND s.state = 'planned' AND a.mark IN ('present', 'part') \
           AND a.participant_id IN (SELECT value FROM json_each(?2)) ORDER BY a.participant_id, s.local_date",
        params![programme.0, json_ids(people.iter().map(|id| id.0))],
        |row| {
            Ok(FollowUpAttended {
                participant_id: ParticipantId(row.get(0)?),
                date: row.get(1)?,
                starts_at: super::values::time(row, 2)?,
                ends_at: super::values::time(row, 3)?,
                break_minutes: row.get(4)?,
                part_minutes: row.get::<_, Option<u32>>(6)?,
            })
        },
    )
}

/// A follow-up session that somebody attended.
pub(crate) struct FollowUpAttended {
    pub(crate) participant_id: ParticipantId,
    pub(crate) date: NaiveDate,
    pub(crate) starts_at: chrono::NaiveTime,
    pub(crate) ends_at: chrono::NaiveTime,
    pub(crate) break_minutes: u32,
    /// Of a part.
    pub(crate) part_minutes: Option<u32>,
}
