//! Who may be in pasted rows.

use rusqlite::params;

use super::bookings::state;
use super::participants::{COLUMNS, known};
use super::{Reading, Stored};
use crate::applications::matching_rules::NameKey;
use crate::applications::rules::{Applicant, Known};
use crate::ids::CourseId;
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
