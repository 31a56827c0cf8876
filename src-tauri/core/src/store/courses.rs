//! Courses and their requirements.

use chrono::NaiveDate;
use rusqlite::params;

use super::{Reading, Stored, Tx};
use crate::courses::{CourseFacts, Requirement};
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

/// The course of a programme that was set up last, or none.
pub(crate) fn newest_of(reading: &Reading<'_>, programme: ProgrammeId) -> Stored<Option<CourseId>> {
    reading.maybe("SELECT id FROM course WHERE programme_id = ?1 ORDER BY id DESC LIMIT 1", [programme.0], |row| {
        Ok(CourseId(row.get(0)?))
    })
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

/// Changes a course's own values; only what differs is written.
pub(crate) fn update(tx: &Tx<'_>, course: CourseId, facts: &CourseFacts) -> Stored<()> {
    tx.run(
        "UPDATE course SET title = ?2, capacity = ?3, fee_pence = ?4, zoom_link = ?5, certificate_threshold = ?6, \
                           minimum_minutes = ?7, notes = ?8 \
         WHERE id = ?1 AND (title, capacity, fee_pence, zoom_link, certificate_threshold, minimum_minutes, notes) \
                           IS NOT (?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        params![
            course.0,
            facts.title,
            facts.capacity,
            facts.fee_pence,
            facts.zoom_link,
            facts.certificate_threshold,
            facts.minimum_minutes,
            facts.notes
        ],
    )?;
    Ok(())
}

/// Puts a course away on a day, or brings it back.
pub(crate) fn archive(tx: &Tx<'_>, course: CourseId, on: Option<NaiveDate>) -> Stored<()> {
    tx.run(
        "UPDATE course SET archived_on = ?2 WHERE id = ?1 AND (archived_on IS NULL) <> (?2 IS NULL)",
        params![course.0, on],
    )?;
    Ok(())
}

/// The course that a requirement belongs to, or none.
pub(crate) fn course_of_requirement(reading: &Reading<'_>, id: RequirementId) -> Stored<Option<CourseId>> {
    reading.maybe("SELECT course_id FROM requirement WHERE id = ?1", [id.0], |row| Ok(CourseId(row.get(0)?)))
}

/// Words a requirement anew.
pub(crate) fn reword_requirement(tx: &Tx<'_>, id: RequirementId, requirement: &str) -> Stored<()> {
    tx.run(
        "UPDATE requirement SET requirement = ?2 WHERE id = ?1 AND requirement IS NOT ?2",
        params![id.0, requirement],
    )?;
    Ok(())
}

/// Removes a requirement and that people have met it; answers how many had.
pub(crate) fn remove_requirement(tx: &Tx<'_>, id: RequirementId) -> Stored<u32> {
    let met = tx.run("DELETE FROM requirement_met WHERE requirement_id = ?1", [id.0])?;
    tx.run("DELETE FROM requirement WHERE id = ?1", [id.0])?;
    Ok(u32::try_from(met).unwrap_or(u32::MAX))
}
