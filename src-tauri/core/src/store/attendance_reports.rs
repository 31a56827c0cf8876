//! Attendance reports in SQL: files that were kept, what was taken from them for a session, and remembered names.

use chrono::{NaiveDate, NaiveTime};
use rusqlite::{Row, params};

use super::{Reading, Stored, Tx, json_ids, values};
use crate::attendance_reports::{DateOrder, How};
use crate::files::FileRow;
use crate::ids::{AliasId, AttendanceReportId, CourseId, KeptFileId, ParticipantId, ProgrammeId, SessionId};
use crate::register::RegisterOf;

/// What was taken for a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct StoredReport {
    pub(crate) id: AttendanceReportId,
    pub(crate) taken_at: String,
    pub(crate) date_order: Option<DateOrder>,
    pub(crate) shift_minutes: i32,
    pub(crate) marks_absent: bool,
}

/// A file that was kept, with its rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct KeptFile {
    pub(crate) sha256: String,
    /// As JSON.
    pub(crate) read_as: String,
    pub(crate) name: String,
    pub(crate) rows: Vec<FileRow>,
}

/// A name in the reports of a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct StoredName {
    pub(crate) name: String,
    pub(crate) email: String,
    pub(crate) participant_id: Option<ParticipantId>,
    pub(crate) how: How,
    pub(crate) minutes: u32,
}

/// A session by its date.
#[derive(Clone, Debug)]
pub(crate) struct DatedSession {
    pub(crate) session_id: SessionId,
    pub(crate) of: RegisterOf,
    pub(crate) title: String,
    pub(crate) number: u32,
    pub(crate) date: NaiveDate,
    pub(crate) starts_at: NaiveTime,
    pub(crate) has_report: bool,
}

/// What was taken for a session, if anything was.
pub(crate) fn of_session(reading: &Reading<'_>, session: SessionId) -> Stored<Option<StoredReport>> {
    reading.maybe(
        "SELECT id, taken_at, date_order, shift_minutes, marks_absent FROM attendance_report WHERE session_id = ?1",
        [session.0],
        |row| {
            let order: String = row.get(2)?;
            Ok(StoredReport {
                id: AttendanceReportId(row.get(0)?),
                taken_at: row.get(1)?,
                date_order: match order.as_str() {
                    "day_first" => Some(DateOrder::DayFirst),
                    "month_first" => Some(DateOrder::MonthFirst),
                    _ => None,
                },
                shift_minutes: row.get(3)?,
                marks_absent: row.get(4)?,
            })
        },
    )
}

/// The files of a report, the oldest first.
pub(crate) fn files_of(reading: &Reading<'_>, report: AttendanceReportId) -> Stored<Vec<KeptFile>> {
    let files = reading.all(
        "SELECT k.sha256, k.read_as, k.name, k.content FROM attendance_report_file f JOIN kept_file k ON k.id = f.kept_file_id \
         WHERE f.attendance_report_id = ?1 ORDER BY f.id",
        [report.0],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get::<_, String>(3)?)),
    )?;
    let with_rows = files.into_iter().map(|(sha256, read_as, name, content)| {
        Ok(KeptFile { sha256, read_as, name, rows: serde_json::from_str(&content)? })
    });
    with_rows.collect()
}

/// The names of a report.
pub(crate) fn names_of(reading: &Reading<'_>, report: AttendanceReportId) -> Stored<Vec<StoredName>> {
    reading.all(
        "SELECT name, email, participant_id, how, minutes FROM attendance_report_name WHERE attendance_report_id = ?1 ORDER BY id",
        [report.0],
        name_row,
    )
}

fn name_row(row: &Row<'_>) -> rusqlite::Result<StoredName> {
    let how: String = row.get(3)?;
    Ok(StoredName {
        name: row.get(0)?,
        email: row.get(1)?,
        participant_id: row.get::<_, Option<i64>>(2)?.map(ParticipantId),
        how: How::of_word(&how),
        minutes: row.get(4)?,
    })
}

/// When a report was taken, its files’ names, and the names under which one person came.
pub(crate) type MarkRestsOn = (String, Vec<String>, Vec<StoredName>);

/// The names under which somebody came to a session, when it was taken, and from which files; nothing without a report.
pub(crate) fn source(
    reading: &Reading<'_>,
    session: SessionId,
    participant: ParticipantId,
) -> Stored<Option<MarkRestsOn>> {
    let Some(report) = of_session(reading, session)? else { return Ok(None) };
    let files = reading.all(
        "SELECT k.name FROM attendance_report_file f JOIN kept_file k ON k.id = f.kept_file_id \
         WHERE f.attendance_report_id = ?1 ORDER BY f.id",
        [report.id.0],
        |row| row.get(0),
    )?;
    let names = reading.all(
        "SELECT name, email, participant_id, how, minutes FROM attendance_report_name \
         WHERE attendance_report_id = ?1 AND participant_id = ?2 ORDER BY id",
        [report.id.0, participant.0],
        name_row,
    )?;
    Ok(Some((report.taken_at, files, names)))
}

/// Other sessions for which a file of these bytes was taken.
pub(crate) fn also_taken_for(reading: &Reading<'_>, sha256: &str, except: SessionId) -> Stored<Vec<SessionId>> {
    reading.all(
        "SELECT DISTINCT r.session_id FROM kept_file k JOIN attendance_report_file f ON f.kept_file_id = k.id \
         JOIN attendance_report r ON r.id = f.attendance_report_id WHERE k.sha256 = ?1 AND r.session_id <> ?2 ORDER BY 1",
        params![sha256, except.0],
        |row| Ok(SessionId(row.get(0)?)),
    )
}

/// Keeps a file, unless it is kept already.
pub(crate) fn keep(tx: &Tx<'_>, file: &KeptFile) -> Stored<KeptFileId> {
    let found = tx.maybe(
        "SELECT id FROM kept_file WHERE sha256 = ?1 AND read_as = ?2",
        params![file.sha256, file.read_as],
        |row| row.get(0),
    )?;
    let id = match found {
        Some(id) => id,
        None => tx.insert(
            "INSERT INTO kept_file (sha256, read_as, name, kept_at, content) VALUES (?1, ?2, ?3, ?4, ?5)",
            params![file.sha256, file.read_as, file.name, tx.moment().now_text(), serde_json::to_string(&file.rows)?],
        )?,
    };
    Ok(KeptFileId(id))
}

/// Writes what was taken for a session.
pub(crate) fn put(
    tx: &Tx<'_>,
    session: SessionId,
    order: Option<DateOrder>,
    shift_minutes: i32,
    marks_absent: bool,
) -> Stored<AttendanceReportId> {
    let order = match order {
        Some(DateOrder::DayFirst) => "day_first",
        Some(DateOrder::MonthFirst) => "month_first",
        None => "",
    };
    tx.run(
        "INSERT INTO attendance_report (session_id, taken_at, date_order, shift_minutes, marks_absent) VALUES (?1, ?2, ?3, ?4, ?5) \
         ON CONFLICT (session_id) DO UPDATE SET taken_at = excluded.taken_at, date_order = excluded.date_order, \
           shift_minutes = excluded.shift_minutes, marks_absent = excluded.marks_absent",
        params![session.0, tx.moment().now_text(), order, shift_minutes, marks_absent],
    )?;
    tx.one("SELECT id FROM attendance_report WHERE session_id = ?1", [session.0], |row| {
        Ok(AttendanceReportId(row.get(0)?))
    })
}

/// Adds a file to a report, unless it is there.
pub(crate) fn put_file(tx: &Tx<'_>, report: AttendanceReportId, file: KeptFileId) -> Stored<()> {
    tx.run(
        "INSERT INTO attendance_report_file (attendance_report_id, kept_file_id) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
        [report.0, file.0],
    )?;
    Ok(())
}

/// Writes the names of a report; those that are not among them go.
pub(crate) fn put_names(tx: &Tx<'_>, report: AttendanceReportId, names: &[StoredName]) -> Stored<()> {
    for old in names_of(tx, report)? {
        if !names.iter().any(|one| one.name == old.name && one.email == old.email) {
            tx.run(
                "DELETE FROM attendance_report_name WHERE attendance_report_id = ?1 AND name = ?2 AND email = ?3",
                params![report.0, old.name, old.email],
            )?;
        }
    }
    for StoredName { name, email, participant_id, how, minutes } in names {
        tx.run(
            "INSERT INTO attendance_report_name (attendance_report_id, name, email, participant_id, how, minutes) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (attendance_report_id, name, email) DO UPDATE SET \
               participant_id = excluded.participant_id, how = excluded.how, minutes = excluded.minutes",
            params![report.0, name, email, participant_id.map(|id| id.0), how.word(), minutes],
        )?;
    }
    Ok(())
}

/// The two columns that say where an alias belongs.
fn owner(of: RegisterOf) -> (Option<i64>, Option<i64>) {
    match of {
        RegisterOf::Course(CourseId(id)) => (Some(id), None),
        RegisterOf::FollowUps(ProgrammeId(id)) => (None, Some(id)),
    }
}

/// The remembered names of a register; for follow-up sessions those of the programme’s courses too.
pub(crate) fn aliases(reading: &Reading<'_>, of: RegisterOf) -> Stored<Vec<(ParticipantId, String)>> {
    let sql = match of {
        RegisterOf::Course(_) => "SELECT participant_id, folded FROM alias WHERE course_id = ?1",
        RegisterOf::FollowUps(_) => {
            "SELECT participant_id, folded FROM alias WHERE programme_id = ?1 UNION \
             SELECT a.participant_id, a.folded FROM course c JOIN alias a ON a.course_id = c.id WHERE c.programme_id = ?1"
        }
    };
    let (course, programme) = owner(of);
    reading.all(sql, [course.or(programme)], |row| Ok((ParticipantId(row.get(0)?), row.get(1)?)))
}

/// Remembers a name, for this person and for nobody else of the register.
pub(crate) fn remember(tx: &Tx<'_>, of: RegisterOf, name: &str, folded: &str, who: ParticipantId) -> Stored<()> {
    forget_for_others(tx, of, folded, Some(who))?;
    let (course, programme) = owner(of);
    tx.run(
        "INSERT INTO alias (participant_id, course_id, programme_id, name, folded) VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO NOTHING",
        params![who.0, course, programme, name, folded],
    )?;
    Ok(())
}

/// Forgets a name for everybody in the register but this person.
pub(crate) fn forget_for_others(tx: &Tx<'_>, of: RegisterOf, folded: &str, but: Option<ParticipantId>) -> Stored<()> {
    let (course, programme) = owner(of);
    tx.run(
        "DELETE FROM alias WHERE folded = ?1 AND course_id IS ?2 AND programme_id IS ?3 AND participant_id IS NOT ?4",
        params![folded, course, programme, but.map(|id| id.0)],
    )?;
    Ok(())
}

/// The remembered names of a person, with where each belongs.
pub(crate) fn aliases_of(reading: &Reading<'_>, who: ParticipantId) -> Stored<Vec<(AliasId, String, String)>> {
    reading.all(
        "SELECT a.id, a.name, coalesce(c.title, 'follow-up sessions of ' || g.title) FROM alias a \
         LEFT JOIN course c ON c.id = a.course_id LEFT JOIN programme g ON g.id = a.programme_id \
         WHERE a.participant_id = ?1 ORDER BY a.id",
        [who.0],
        |row| Ok((AliasId(row.get(0)?), row.get(1)?, row.get(2)?)),
    )
}

/// Whose alias it is.
pub(crate) fn whose(reading: &Reading<'_>, alias: AliasId) -> Stored<Option<ParticipantId>> {
    reading.maybe("SELECT participant_id FROM alias WHERE id = ?1", [alias.0], |row| Ok(ParticipantId(row.get(0)?)))
}

/// Forgets one name.
pub(crate) fn forget(tx: &Tx<'_>, alias: AliasId) -> Stored<()> {
    tx.run("DELETE FROM alias WHERE id = ?1", [alias.0])?;
    Ok(())
}

/// The folded addresses of these people.
pub(crate) fn emails(reading: &Reading<'_>, people: &[ParticipantId]) -> Stored<Vec<(ParticipantId, String)>> {
    reading.all(
        "SELECT participant_id, folded FROM participant_email WHERE participant_id IN (SELECT value FROM json_each(?1))",
        [json_ids(people.iter().map(|id| id.0))],
        |row| Ok((ParticipantId(row.get(0)?), row.get(1)?)),
    )
}

/// Every facilitator’s name and address.
pub(crate) fn facilitators(reading: &Reading<'_>) -> Stored<Vec<(String, String)>> {
    reading.all("SELECT name, email FROM facilitator ORDER BY id", [], |row| Ok((row.get(0)?, row.get(1)?)))
}

const DATED: &str = "SELECT s.id, s.course_id, s.programme_id, coalesce(c.title, g.title), s.number, s.local_date, s.starts_at, \
    EXISTS (SELECT 1 FROM attendance_report r WHERE r.session_id = s.id) \
    FROM session s LEFT JOIN course c ON c.id = s.course_id LEFT JOIN programme g ON g.id = s.programme_id";

fn dated(row: &Row<'_>) -> rusqlite::Result<DatedSession> {
    let of = match (row.get::<_, Option<i64>>(1)?, row.get::<_, Option<i64>>(2)?) {
        (Some(course), _) => RegisterOf::Course(CourseId(course)),
        (None, programme) => RegisterOf::FollowUps(ProgrammeId(programme.unwrap_or_default())),
    };
    Ok(DatedSession {
        session_id: SessionId(row.get(0)?),
        of,
        title: row.get(3)?,
        number: row.get(4)?,
        date: values::date(row, 5)?,
        starts_at: values::time(row, 6)?,
        has_report: row.get(7)?,
    })
}

/// The sessions on these days that are not cancelled, in all registers.
pub(crate) fn sessions_on(reading: &Reading<'_>, days: &[NaiveDate]) -> Stored<Vec<DatedSession>> {
    let sql = format!(
        "{DATED} WHERE s.local_date IN (SELECT value FROM json_each(?1)) AND s.state = 'planned' ORDER BY s.local_date, s.starts_at, s.id"
    );
    reading.all(&sql, [serde_json::to_string(days)?], dated)
}

/// The sessions of one register that are not cancelled, the latest first.
pub(crate) fn sessions_of(reading: &Reading<'_>, of: RegisterOf) -> Stored<Vec<DatedSession>> {
    let (course, programme) = owner(of);
    let column = if course.is_some() { "course_id" } else { "programme_id" };
    let sql =
        format!("{DATED} WHERE s.{column} = ?1 AND s.state = 'planned' ORDER BY s.local_date DESC, s.starts_at DESC");
    reading.all(&sql, [course.or(programme)], dated)
}

/// One session.
pub(crate) fn session(reading: &Reading<'_>, id: SessionId) -> Stored<Option<DatedSession>> {
    reading.maybe(&format!("{DATED} WHERE s.id = ?1"), [id.0], dated)
}

/// What was said that the columns of a file with these headings hold, as JSON.
pub(crate) fn mapping(reading: &Reading<'_>, used_for: &str, headings: &str) -> Stored<Option<String>> {
    reading.maybe(
        "SELECT columns FROM column_mapping WHERE used_for = ?1 AND headings = ?2",
        [used_for, headings],
        |row| row.get(0),
    )
}

/// Remembers what the columns hold.
pub(crate) fn put_mapping(tx: &Tx<'_>, used_for: &str, headings: &str, columns: &str) -> Stored<()> {
    tx.run(
        "INSERT INTO column_mapping (used_for, headings, columns) VALUES (?1, ?2, ?3) \
         ON CONFLICT (used_for, headings) DO UPDATE SET columns = excluded.columns",
        [used_for, headings, columns],
    )?;
    Ok(())
}
