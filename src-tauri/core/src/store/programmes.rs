//! Programmes: what their courses start with.

use rusqlite::params;

use super::values::{hhmm, time};
use super::{Reading, Stored, Tx};
use crate::courses::{ProgrammeDefaults, ProgrammeName};
use crate::ids::ProgrammeId;

/// All programmes; the one whose course was set up last comes first.
pub(crate) fn all(reading: &Reading<'_>) -> Stored<Vec<ProgrammeName>> {
    list(reading, "1")
}

/// As [`all`], without the sample's.
pub(crate) fn own(reading: &Reading<'_>) -> Stored<Vec<ProgrammeName>> {
    list(reading, "p.is_sample = 0")
}

fn list(reading: &Reading<'_>, which: &str) -> Stored<Vec<ProgrammeName>> {
    reading.all(
        &format!(
            "SELECT p.id, p.title FROM programme p WHERE {which} \
             ORDER BY (SELECT max(c.id) FROM course c WHERE c.programme_id = p.id) DESC, p.id DESC"
        ),
        [],
        |row| Ok(ProgrammeName { programme_id: ProgrammeId(row.get(0)?), title: row.get(1)? }),
    )
}

/// Adds a programme with what its courses start with.
pub(crate) fn insert(tx: &Tx<'_>, defaults: &ProgrammeDefaults) -> Stored<ProgrammeId> {
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
    set_requirements(tx, id, &defaults.requirements)?;
    Ok(id)
}

/// What courses of a programme start with, or none.
pub(crate) fn find(reading: &Reading<'_>, id: ProgrammeId) -> Stored<Option<ProgrammeDefaults>> {
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

/// Changes what courses of a programme start with; only what differs is written.
pub(crate) fn update(tx: &Tx<'_>, id: ProgrammeId, defaults: &ProgrammeDefaults) -> Stored<()> {
    tx.run(
        "UPDATE programme SET title = ?2, session_count = ?3, every_weeks = ?4, starts_at = ?5, ends_at = ?6, capacity = ?7, \
                fee_pence = ?8, zoom_link = ?9, certificate_threshold = ?10, minimum_minutes = ?11, follow_up_starts_at = ?12, \
                follow_up_minutes = ?13 \
         WHERE id = ?1 AND (title, session_count, every_weeks, starts_at, ends_at, capacity, fee_pence, zoom_link, \
                certificate_threshold, minimum_minutes, follow_up_starts_at, follow_up_minutes) \
                IS NOT (?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
        params![
            id.0,
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
    )?;
    set_requirements(tx, id, &defaults.requirements)
}

/// Lists the requirements by position: those that are there are reworded, more are added, fewer are removed.
fn set_requirements(tx: &Tx<'_>, id: ProgrammeId, requirements: &[String]) -> Stored<()> {
    let rows: Vec<i64> =
        tx.all("SELECT id FROM programme_requirement WHERE programme_id = ?1 ORDER BY position, id", [id.0], |row| {
            row.get(0)
        })?;
    for (at, requirement) in requirements.iter().enumerate() {
        match rows.get(at) {
            Some(row) => tx.run(
                "UPDATE programme_requirement SET requirement = ?2 WHERE id = ?1 AND requirement IS NOT ?2",
                params![row, requirement],
            )?,
            None => tx.run(
                "INSERT INTO programme_requirement (programme_id, position, requirement) \
                 SELECT ?1, coalesce(max(position), 0) + 1, ?2 FROM programme_requirement WHERE programme_id = ?1",
                params![id.0, requirement],
            )?,
        };
    }
    for row in rows.iter().skip(requirements.len()) {
        tx.run("DELETE FROM programme_requirement WHERE id = ?1", [row])?;
    }
    Ok(())
}
