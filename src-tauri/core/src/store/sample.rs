//! The sample course in SQL: what belongs to it, and taking it out row by row, children first.

use super::{Reading, Stored, Tx};
use crate::ids::{FacilitatorId, ParticipantId, ProgrammeId};

/// A row that adding the sample did not make itself.
const NOT_FROM_THE_SAMPLE: &str = "NOT EXISTS (SELECT 1 FROM change c JOIN operation o ON o.id = c.operation_id \
    WHERE c.table_name = '{table}' AND c.row_id = t.id AND c.before IS NULL AND o.what ->> '$.feature' = 'sample')";

/// The ids of what belongs to the sample.
pub(crate) struct Belongings {
    programmes: Vec<i64>,
    pub(crate) courses: Vec<i64>,
    /// Of its courses and its programmes.
    sessions: Vec<i64>,
    bookings: Vec<i64>,
    reports: Vec<i64>,
    /// Dates that are looked for.
    candidates: Vec<i64>,
    /// Invented people with no place outside the sample.
    pub(crate) people: Vec<i64>,
    /// Invented people who have one.
    pub(crate) staying: Vec<i64>,
    facilitators: Vec<i64>,
    staying_facilitators: Vec<i64>,
}

pub(crate) fn flag_programme(tx: &Tx<'_>, id: ProgrammeId) -> Stored<()> {
    tx.run("UPDATE programme SET is_sample = 1 WHERE id = ?1", [id.0])?;
    Ok(())
}

pub(crate) fn flag_facilitators(tx: &Tx<'_>, ids: &[FacilitatorId]) -> Stored<()> {
    let ids = serde_json::to_string(ids)?;
    tx.run("UPDATE facilitator SET is_sample = 1 WHERE id IN (SELECT value FROM json_each(?1))", [ids])?;
    Ok(())
}

pub(crate) fn flag_people(tx: &Tx<'_>, ids: &[ParticipantId]) -> Stored<()> {
    let ids = serde_json::to_string(ids)?;
    tx.run("UPDATE participant SET is_sample = 1 WHERE id IN (SELECT value FROM json_each(?1))", [ids])?;
    Ok(())
}

fn ids(reading: &Reading<'_>, sql: &str, given: &[&[i64]]) -> Stored<Vec<i64>> {
    let given = given.iter().map(serde_json::to_string).collect::<Result<Vec<_>, _>>()?;
    reading.all(sql, rusqlite::params_from_iter(given), |row| row.get(0))
}

/// What belongs to the sample now.
pub(crate) fn belongings(reading: &Reading<'_>) -> Stored<Belongings> {
    let programmes = ids(reading, "SELECT id FROM programme WHERE is_sample = 1", &[])?;
    let courses =
        ids(reading, "SELECT id FROM course WHERE programme_id IN (SELECT value FROM json_each(?1))", &[&programmes])?;
    let sessions = ids(
        reading,
        "SELECT id FROM session WHERE course_id IN (SELECT value FROM json_each(?1)) \
                                   OR programme_id IN (SELECT value FROM json_each(?2))",
        &[&courses, &programmes],
    )?;
    let bookings =
        ids(reading, "SELECT id FROM booking WHERE course_id IN (SELECT value FROM json_each(?1))", &[&courses])?;
    let reports = ids(
        reading,
        "SELECT id FROM attendance_report WHERE session_id IN (SELECT value FROM json_each(?1))",
        &[&sessions],
    )?;
    let candidates = ids(
        reading,
        "SELECT id FROM date_candidate WHERE programme_id IN (SELECT value FROM json_each(?1))",
        &[&programmes],
    )?;
    let staying = ids(
        reading,
        "SELECT p.id FROM participant p WHERE p.is_sample = 1 AND ( \
           EXISTS (SELECT 1 FROM booking b WHERE b.participant_id = p.id AND b.course_id NOT IN (SELECT value FROM json_each(?1))) \
           OR EXISTS (SELECT 1 FROM attendance a WHERE a.participant_id = p.id AND a.session_id NOT IN (SELECT value FROM json_each(?2))) \
           OR EXISTS (SELECT 1 FROM invitee i WHERE i.participant_id = p.id AND i.session_id NOT IN (SELECT value FROM json_each(?2))) \
           OR EXISTS (SELECT 1 FROM earlier_graduate g WHERE g.participant_id = p.id \
                        AND g.programme_id NOT IN (SELECT value FROM json_each(?3))) \
           OR EXISTS (SELECT 1 FROM alias l WHERE l.participant_id = p.id \
                        AND coalesce(l.course_id NOT IN (SELECT value FROM json_each(?1)), \
                                     l.programme_id NOT IN (SELECT value FROM json_each(?3)))) \
           OR EXISTS (SELECT 1 FROM attendance_report_name n WHERE n.participant_id = p.id \
                        AND n.attendance_report_id NOT IN (SELECT value FROM json_each(?4))) \
           OR EXISTS (SELECT 1 FROM message m WHERE m.participant_id = p.id \
                        AND coalesce(m.course_id NOT IN (SELECT value FROM json_each(?1)), \
                                     m.programme_id NOT IN (SELECT value FROM json_each(?3)))) \
           OR EXISTS (SELECT 1 FROM certificate_request q WHERE q.participant_id = p.id AND q.course_id NOT IN (SELECT value FROM json_each(?1))) \
           OR EXISTS (SELECT 1 FROM invitation v WHERE v.participant_id = p.id AND v.session_id NOT IN (SELECT value FROM json_each(?2))) \
           OR EXISTS (SELECT 1 FROM date_asked d WHERE d.participant_id = p.id AND d.programme_id NOT IN (SELECT value FROM json_each(?3))) \
           OR EXISTS (SELECT 1 FROM date_reply r WHERE r.participant_id = p.id \
                        AND r.date_candidate_id NOT IN (SELECT value FROM json_each(?5))))",
        &[&courses, &sessions, &programmes, &reports, &candidates],
    )?;
    let people = ids(
        reading,
        "SELECT id FROM participant WHERE is_sample = 1 AND id NOT IN (SELECT value FROM json_each(?1))",
        &[&staying],
    )?;
    let staying_facilitators = ids(
        reading,
        "SELECT f.id FROM facilitator f WHERE f.is_sample = 1 AND ( \
           EXISTS (SELECT 1 FROM course_facilitator c WHERE c.facilitator_id = f.id \
                     AND c.course_id NOT IN (SELECT value FROM json_each(?1))) \
           OR EXISTS (SELECT 1 FROM session_facilitator s WHERE s.facilitator_id = f.id \
                        AND s.session_id NOT IN (SELECT value FROM json_each(?2))) \
           OR EXISTS (SELECT 1 FROM date_facilitator d WHERE d.facilitator_id = f.id \
                        AND d.programme_id NOT IN (SELECT value FROM json_each(?3))))",
        &[&courses, &sessions, &programmes],
    )?;
    let facilitators = ids(
        reading,
        "SELECT id FROM facilitator WHERE is_sample = 1 AND id NOT IN (SELECT value FROM json_each(?1))",
        &[&staying_facilitators],
    )?;
    Ok(Belongings {
        programmes,
        courses,
        sessions,
        bookings,
        reports,
        candidates,
        people,
        staying,
        facilitators,
        staying_facilitators,
    })
}

/// How many courses, sessions, bookings, payments, marks and invitations were added to the sample since.
pub(crate) fn added_since(reading: &Reading<'_>, of: &Belongings) -> Stored<u32> {
    let mut count = 0;
    for (table, column, ids) in [
        ("course", "id", &of.courses),
        ("session", "id", &of.sessions),
        ("booking", "id", &of.bookings),
        ("payment", "booking_id", &of.bookings),
        ("attendance", "session_id", &of.sessions),
        ("invitee", "session_id", &of.sessions),
        ("earlier_graduate", "programme_id", &of.programmes),
    ] {
        let new = NOT_FROM_THE_SAMPLE.replace("{table}", table);
        let sql =
            format!("SELECT count(*) FROM {table} t WHERE t.{column} IN (SELECT value FROM json_each(?1)) AND {new}");
        count += reading.one(&sql, [serde_json::to_string(ids)?], |row| row.get::<_, u32>(0))?;
    }
    Ok(count)
}

/// The titles of the courses that were added to the sample's programme since.
pub(crate) fn own_courses(reading: &Reading<'_>, of: &Belongings) -> Stored<Vec<String>> {
    let new = NOT_FROM_THE_SAMPLE.replace("{table}", "course");
    let sql =
        format!("SELECT t.title FROM course t WHERE t.id IN (SELECT value FROM json_each(?1)) AND {new} ORDER BY t.id");
    reading.all(&sql, [serde_json::to_string(&of.courses)?], |row| row.get(0))
}

/// Takes all of it out. Who stays is from now on one of the administrator's own.
pub(crate) fn remove(tx: &Tx<'_>, of: &Belongings) -> Stored<()> {
    // Who moved from here to another course came, from now on, from nowhere.
    tx.run(
        "UPDATE booking SET moved_from_id = NULL WHERE moved_from_id IN (SELECT value FROM json_each(?1)) \
         AND id NOT IN (SELECT value FROM json_each(?1))",
        [serde_json::to_string(&of.bookings)?],
    )?;
    for (table, column, ids) in [
        ("certificate", "course_id", &of.courses),
        ("certificate_request", "course_id", &of.courses),
        ("certificate_series", "programme_id", &of.programmes),
        ("invitation", "session_id", &of.sessions),
        ("message", "course_id", &of.courses),
        ("message", "programme_id", &of.programmes),
        ("date_reply", "date_candidate_id", &of.candidates),
        ("date_asked", "programme_id", &of.programmes),
        ("date_facilitator", "programme_id", &of.programmes),
        ("date_candidate", "programme_id", &of.programmes),
        ("application_answer", "booking_id", &of.bookings),
        ("application_file", "course_id", &of.courses),
        ("attendance_report_name", "attendance_report_id", &of.reports),
        ("attendance_report_file", "attendance_report_id", &of.reports),
        ("attendance_report", "id", &of.reports),
        ("alias", "course_id", &of.courses),
        ("alias", "programme_id", &of.programmes),
        ("attendance", "session_id", &of.sessions),
        ("invitee", "session_id", &of.sessions),
        ("earlier_graduate", "programme_id", &of.programmes),
        ("requirement_met", "booking_id", &of.bookings),
        ("payment", "booking_id", &of.bookings),
        ("booking_event", "booking_id", &of.bookings),
        ("booking", "id", &of.bookings),
        ("requirement", "course_id", &of.courses),
        ("settled", "course_id", &of.courses),
        ("course_facilitator", "course_id", &of.courses),
        ("session_facilitator", "session_id", &of.sessions),
        ("session", "id", &of.sessions),
        ("course", "id", &of.courses),
        ("programme_requirement", "programme_id", &of.programmes),
        ("programme", "id", &of.programmes),
        ("access_needs", "participant_id", &of.people),
        ("participant_email", "participant_id", &of.people),
        ("merged_participant", "participant_id", &of.people),
        ("participant", "id", &of.people),
        ("facilitator_absence", "facilitator_id", &of.facilitators),
        ("facilitator", "id", &of.facilitators),
    ] {
        let sql = format!("DELETE FROM {table} WHERE {column} IN (SELECT value FROM json_each(?1))");
        tx.run(&sql, [serde_json::to_string(ids)?])?;
    }
    for (table, ids) in [("participant", &of.staying), ("facilitator", &of.staying_facilitators)] {
        let sql = format!("UPDATE {table} SET is_sample = 0 WHERE id IN (SELECT value FROM json_each(?1))");
        tx.run(&sql, [serde_json::to_string(ids)?])?;
    }
    Ok(())
}
