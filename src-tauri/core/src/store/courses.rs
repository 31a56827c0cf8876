//! Programmes, courses and their requirements.

use chrono::NaiveDate;
use rusqlite::params;

use super::values::{hhmm, time};
use super::{Reading, Stored, Tx};
use crate::courses::{CourseFacts, ProgrammeDefaults, Requirement};
use crate::facilitators::FacilitatorName;
use crate::ids::{CourseId, FacilitatorId, ProgrammeId, RequirementId};

/// A course as it is stored, with the counts of its bookings.
pub(crate) struct StoredCourse {
    pub(crate) programme_id: ProgrammeId,
    pub(crate) programme_title: String,
    pub(crate) facts: CourseFacts,
    pub(crate) archived_on: Option<NaiveDate>,
    pub(crate) booked: u32,
    pub(crate) offered: u32,
    pub(crate) waiting_list: u32,
    pub(crate) applied: u32,
}

/// Adds a programme with what its courses start with.
pub(crate) fn insert_programme(tx: &Tx<'_>, defaults: &ProgrammeDefaults) -> Stored<ProgrammeId> {
    let id = ProgrammeId(tx.insert(
        "INSERT INTO programme (uid, title, session_count, every_weeks, starts_at, ends_at, capacity, fee_pence, zoom_link, \
                                certificate_threshold, minimum_minutes, follow_up_starts_at, follow_up_minutes) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
        params![
            tx.new_uid().0,
            defaults.title,
            defaults.session_count,
            defaults.every_weeks,
            hhmm(defaults.starts_at),
            hhmm(defaults.ends_at),
            defaults.capacity,
            defaults.fee_pence,
            defaults.zoom_link,
            defaults.certificate_threshold,
            defaults.minimum_minutes,
            hhmm(defaults.follow_up_starts_at),
            defaults.follow_up_minutes
        ],
    )?);
    for (position, requirement) in (1_i64..).zip(&defaults.requirements) {
        tx.insert(
            "INSERT INTO programme_requirement (programme_id, position, requirement) VALUES (?1, ?2, ?3)",
            params![id.0, position, requirement],
        )?;
    }
    Ok(id)
}

/// What courses of a programme start with, or none.
pub(crate) fn programme(reading: &Reading<'_>, id: ProgrammeId) -> Stored<Option<ProgrammeDefaults>> {
    let found = reading.maybe(
        "SELECT title, session_count, every_weeks, starts_at, ends_at, capacity, fee_pence, zoom_link, certificate_threshold, \
                minimum_minutes, follow_up_starts_at, follow_up_minutes FROM programme WHERE id = ?1",
        [id.0],
        |row| {
            Ok(ProgrammeDefaults {
                title: row.get(0)?,
                session_count: row.get(1)?,
                every_weeks: row.get(2)?,
                starts_at: time(row, 3)?,
                ends_at: time(row, 4)?,
                capacity: row.get(5)?,
                fee_pence: row.get(6)?,
                zoom_link: row.get(7)?,
                certificate_threshold: row.get(8)?,
                minimum_minutes: row.get(9)?,
                follow_up_starts_at: time(row, 10)?,
                follow_up_minutes: row.get(11)?,
                requirements: Vec::new(),
            })
        },
    )?;
    let Some(mut defaults) = found else { return Ok(None) };
    defaults.requirements = reading.all(
        "SELECT requirement FROM programme_requirement WHERE programme_id = ?1 ORDER BY position, id",
        [id.0],
        |row| row.get(0),
    )?;
    Ok(Some(defaults))
}

/// Adds a course of a programme, without sessions.
pub(crate) fn insert(
    tx: &Tx<'_>,
    programme: ProgrammeId,
    facts: &CourseFacts,
    requirements: &[String],
    facilitators: &[FacilitatorId],
) -> Stored<CourseId> {
    let id = CourseId(tx.insert(
        "INSERT INTO course (uid, programme_id, title, capacity, fee_pence, zoom_link, certificate_threshold, minimum_minutes, notes) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        params![
            tx.new_uid().0,
            programme.0,
            facts.title,
            facts.capacity,
            facts.fee_pence,
            facts.zoom_link,
            facts.certificate_threshold,
            facts.minimum_minutes,
            facts.notes
        ],
    )?);
    for requirement in requirements {
        insert_requirement(tx, id, requirement)?;
    }
    set_facilitators(tx, id, facilitators)?;
    Ok(id)
}

/// Adds a requirement after the others.
pub(crate) fn insert_requirement(tx: &Tx<'_>, course: CourseId, requirement: &str) -> Stored<RequirementId> {
    let id = tx.insert(
        "INSERT INTO requirement (course_id, position, requirement) \
         SELECT ?1, coalesce(max(position), 0) + 1, ?2 FROM requirement WHERE course_id = ?1",
        params![course.0, requirement],
    )?;
    Ok(RequirementId(id))
}

/// Says who facilitates a course by default. Only what differs is written.
pub(crate) fn set_facilitators(tx: &Tx<'_>, course: CourseId, facilitators: &[FacilitatorId]) -> Stored<()> {
    let wanted = serde_json::to_string(facilitators)?;
    tx.run(
        "DELETE FROM course_facilitator WHERE course_id = ?1 AND facilitator_id NOT IN (SELECT value FROM json_each(?2))",
        params![course.0, wanted],
    )?;
    tx.run(
        "INSERT INTO course_facilitator (course_id, facilitator_id) \
         SELECT ?1, value FROM json_each(?2) WHERE value NOT IN (SELECT facilitator_id FROM course_facilitator WHERE course_id = ?1) \
         GROUP BY value ORDER BY min(key)",
        params![course.0, wanted],
    )?;
    Ok(())
}

/// One course, or none.
pub(crate) fn find(reading: &Reading<'_>, id: CourseId) -> Stored<Option<StoredCourse>> {
    reading.maybe(
        "SELECT c.programme_id, p.title, c.title, c.capacity, c.fee_pence, c.zoom_link, c.certificate_threshold, c.minimum_minutes, \
                c.notes, c.archived_on, b.booked, b.offered, b.waiting_list, b.applied \
         FROM course c JOIN programme p ON p.id = c.programme_id \
         JOIN (SELECT count(*) FILTER (WHERE state = 'booked') AS booked, count(*) FILTER (WHERE state = 'offered') AS offered, \
                      count(*) FILTER (WHERE state = 'waiting_list') AS waiting_list, count(*) FILTER (WHERE state = 'applied') AS applied \
               FROM booking WHERE course_id = ?1) b \
         WHERE c.id = ?1",
        [id.0],
        |row| {
            Ok(StoredCourse {
                programme_id: ProgrammeId(row.get(0)?),
                programme_title: row.get(1)?,
                facts: CourseFacts {
                    title: row.get(2)?,
                    capacity: row.get(3)?,
                    fee_pence: row.get(4)?,
                    zoom_link: row.get(5)?,
                    certificate_threshold: row.get(6)?,
                    minimum_minutes: row.get(7)?,
                    notes: row.get(8)?,
                },
                archived_on: row.get(9)?,
                booked: row.get(10)?,
                offered: row.get(11)?,
                waiting_list: row.get(12)?,
                applied: row.get(13)?,
            })
        },
    )
}

/// The requirements of a course, in order, with how many people have met each.
pub(crate) fn requirements(reading: &Reading<'_>, course: CourseId) -> Stored<Vec<Requirement>> {
    reading.all(
        "SELECT r.id, r.requirement, (SELECT count(*) FROM requirement_met m WHERE m.requirement_id = r.id) \
         FROM requirement r WHERE r.course_id = ?1 ORDER BY r.position, r.id",
        [course.0],
        |row| {
            Ok(Requirement {
                requirement_id: RequirementId(row.get(0)?),
                requirement: row.get(1)?,
                met_by: row.get(2)?,
            })
        },
    )
}

/// Who facilitates a course by default, in order of name.
pub(crate) fn facilitators(reading: &Reading<'_>, course: CourseId) -> Stored<Vec<FacilitatorName>> {
    reading.all(
        "SELECT f.id, f.name FROM course_facilitator cf JOIN facilitator f ON f.id = cf.facilitator_id \
         WHERE cf.course_id = ?1 ORDER BY f.name COLLATE NOCASE, f.id",
        [course.0],
        |row| Ok(FacilitatorName { facilitator_id: FacilitatorId(row.get(0)?), name: row.get(1)? }),
    )
}
