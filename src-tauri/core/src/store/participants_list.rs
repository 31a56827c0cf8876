//! The list of participants in SQL: what is needed of everybody, and the rows of a page.

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::{params, params_from_iter};

use super::bookings::state;
use super::{Reading, Stored, json_ids};
use crate::bookings::BookingState;
use crate::bookings::money_rules::is_overdue;
use crate::ids::{BookingId, CourseId, ParticipantId, RequirementId};
use crate::participants::ListedRequirement;
use crate::participants::list_rules::{Facts, is_ready, is_told_of, owed, payment_of_all, payment_state};
use crate::text::folded;

/// More bookings than a real course ever has.
const MANY: u32 = 1000;

/// Payments less refunds of each booking.
const PAID: &str = "SELECT booking_id, sum(CASE kind WHEN 'refund' THEN -amount_pence ELSE amount_pence END) AS pence \
                    FROM payment GROUP BY booking_id";

/// `AND` every word occurs in the search text, with the words as the parameters from number `first` on.
fn holds_words(words: &[String], first: usize) -> String {
    (0..words.len()).map(|at| format!(" AND instr(p.search_text, ?{}) > 0", first + at)).collect()
}

fn organisation(row: &rusqlite::Row<'_>, column: usize) -> rusqlite::Result<String> {
    Ok(row.get::<_, Option<String>>(column)?.map(|text| folded(&text)).unwrap_or_default())
}

/// Everybody with a booking on a course whose search text holds every word, in the order of their names.
pub(crate) fn of_course(
    reading: &Reading<'_>,
    course: CourseId,
    words: &[String],
    with_organisation: bool,
    today: NaiveDate,
) -> Stored<Vec<Facts>> {
    let many = total(reading, Some(course))? > MANY;
    course_facts(reading, course, words, with_organisation, today, many)
}

/// CROSS JOIN keeps its order: of a few bookings each person is looked up; among very many the people are read in the
/// order of their names, so that nothing has to be sorted.
fn course_facts(
    reading: &Reading<'_>,
    course: CourseId,
    words: &[String],
    with_organisation: bool,
    today: NaiveDate,
    people_first: bool,
) -> Stored<Vec<Facts>> {
    let sql = format!(
        "WITH paid AS MATERIALIZED (SELECT y.booking_id, sum(CASE y.kind WHEN 'refund' THEN -y.amount_pence ELSE y.amount_pence END) AS pence \
             FROM booking o JOIN payment y ON y.booking_id = o.id WHERE o.course_id = ?1 GROUP BY y.booking_id), \
           met AS MATERIALIZED (SELECT m.booking_id, count(*) AS times FROM requirement_met m \
             JOIN requirement r ON r.id = m.requirement_id WHERE r.course_id = ?1 GROUP BY m.booking_id) \
         SELECT p.id, b.state, b.fee_pence, coalesce(paid.pence, 0), coalesce(met.times, 0), \
                (SELECT count(*) FROM requirement WHERE course_id = ?1), {}, b.due_on, \
                p.leadership_role_confirmed_on IS NOT NULL, \
                EXISTS (SELECT 1 FROM message w WHERE w.course_id = ?1 AND w.participant_id = p.id AND w.session_id IS NULL \
                          AND w.state <> 'not_sent' AND w.booking_state = b.state) \
         FROM {} LEFT JOIN paid ON paid.booking_id = b.id LEFT JOIN met ON met.booking_id = b.id \
         WHERE b.course_id = ?1{} ORDER BY p.sort_key, p.id",
        if with_organisation { "p.organisation" } else { "NULL" },
        if people_first {
            "participant p CROSS JOIN booking b ON b.participant_id = p.id"
        } else {
            "booking b CROSS JOIN participant p ON p.id = b.participant_id"
        },
        holds_words(words, 2),
    );
    let given = std::iter::once(rusqlite::types::Value::from(course.0)).chain(words.iter().cloned().map(Into::into));
    reading.all(&sql, params_from_iter(given), |row| {
        let (place, fee, paid, met, of): (BookingState, i64, i64, u32, u32) =
            (state(row, 1)?, row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?);
        Ok(Facts {
            participant_id: ParticipantId(row.get(0)?),
            states: vec![place],
            payment: payment_state(place, fee, paid),
            owed_pence: owed(place, fee, paid),
            overdue: is_overdue(owed(place, fee, paid), super::values::maybe_date(row, 7)?, today),
            ready: is_ready(place, row.get(8)?, met >= of),
            met,
            complete: met >= of,
            told: is_told_of(place).then(|| row.get(9)).transpose()?,
            organisation: organisation(row, 6)?,
            standing: None,
        })
    })
}

fn everybody_sql(words: &[String], with_organisation: bool) -> String {
    format!(
        "SELECT p.id, {} FROM participant p WHERE 1{} ORDER BY p.sort_key, p.id",
        if with_organisation { "p.organisation" } else { "NULL" },
        holds_words(words, 1),
    )
}

/// Everybody whose search text holds every word, in the order of their names, with all their bookings.
pub(crate) fn of_everybody(
    reading: &Reading<'_>,
    words: &[String],
    with_organisation: bool,
    today: NaiveDate,
) -> Stored<Vec<Facts>> {
    let sql = everybody_sql(words, with_organisation);
    let mut people = reading.all(&sql, params_from_iter(words), |row| {
        Ok(Facts {
            participant_id: ParticipantId(row.get(0)?),
            states: Vec::new(),
            payment: payment_of_all([]),
            owed_pence: 0,
            overdue: false,
            ready: false,
            met: 0,
            complete: true,
            told: None,
            organisation: organisation(row, 1)?,
            standing: None,
        })
    })?;
    let places: HashMap<ParticipantId, usize> =
        people.iter().enumerate().map(|(at, one)| (one.participant_id, at)).collect();
    let sql = format!(
        "WITH paid AS MATERIALIZED ({PAID}) SELECT b.participant_id, b.state, b.fee_pence, coalesce(paid.pence, 0), b.due_on \
         FROM booking b LEFT JOIN paid ON paid.booking_id = b.id"
    );
    let bookings = reading.all(&sql, [], |row| {
        Ok((ParticipantId(row.get(0)?), state(row, 1)?, row.get::<_, i64>(2)?, row.get(3)?, row.get(4)?))
    })?;
    for (id, place, fee, paid, due_on) in bookings {
        if let Some(one) = places.get(&id).and_then(|at| people.get_mut(*at)) {
            one.payment = payment_of_all([one.payment, payment_state(place, fee, paid)]);
            one.owed_pence += owed(place, fee, paid);
            one.overdue |= is_overdue(owed(place, fee, paid), due_on, today);
            one.states.push(place);
        }
    }
    Ok(people)
}

/// How many bookings a course has, or how many people there are.
pub(crate) fn total(reading: &Reading<'_>, course: Option<CourseId>) -> Stored<u32> {
    match course {
        Some(course) => reading.one("SELECT count(*) FROM booking WHERE course_id = ?1", [course.0], |row| row.get(0)),
        None => reading.one("SELECT count(*) FROM participant", [], |row| row.get(0)),
    }
}

/// The requirements of a course, in their order.
pub(crate) fn requirements(reading: &Reading<'_>, course: CourseId) -> Stored<Vec<ListedRequirement>> {
    reading.all(
        "SELECT id, requirement FROM requirement WHERE course_id = ?1 ORDER BY position, id",
        [course.0],
        |row| Ok(ListedRequirement { requirement_id: RequirementId(row.get(0)?), requirement: row.get(1)? }),
    )
}

/// A person as a row shows them.
pub(crate) struct ListedPerson {
    pub(crate) participant_id: ParticipantId,
    pub(crate) first_name: String,
    pub(crate) last_name: String,
    pub(crate) organisation: String,
    pub(crate) job_title: String,
    pub(crate) email: String,
}

/// These people, in no particular order.
pub(crate) fn people(reading: &Reading<'_>, ids: &[ParticipantId]) -> Stored<Vec<ListedPerson>> {
    reading.all(
        "SELECT p.id, p.first_name, p.last_name, p.organisation, p.job_title, coalesce(e.email, '') FROM participant p \
         LEFT JOIN participant_email e ON e.participant_id = p.id AND e.is_main = 1 \
         WHERE p.id IN (SELECT value FROM json_each(?1))",
        [json_ids(ids.iter().map(|id| id.0))],
        |row| {
            Ok(ListedPerson {
                participant_id: ParticipantId(row.get(0)?),
                first_name: row.get(1)?,
                last_name: row.get(2)?,
                organisation: row.get(3)?,
                job_title: row.get(4)?,
                email: row.get(5)?,
            })
        },
    )
}

/// A booking as a row shows it.
pub(crate) struct BookingOfList {
    pub(crate) booking_id: BookingId,
    pub(crate) state: BookingState,
    pub(crate) state_since: NaiveDate,
    pub(crate) reply_by: Option<NaiveDate>,
    pub(crate) due_on: Option<NaiveDate>,
    pub(crate) fee_pence: i64,
    pub(crate) paid_pence: i64,
    pub(crate) requirements_met: u32,
    pub(crate) requirements_total: u32,
}

/// The bookings of these people, on one course or on all.
pub(crate) fn bookings(
    reading: &Reading<'_>,
    course: Option<CourseId>,
    ids: &[ParticipantId],
) -> Stored<HashMap<ParticipantId, Vec<BookingOfList>>> {
    let rows = reading.all(
        "SELECT b.participant_id, b.id, b.state, b.state_since, b.fee_pence, \
           coalesce((SELECT sum(CASE kind WHEN 'refund' THEN -amount_pence ELSE amount_pence END) FROM payment WHERE booking_id = b.id), 0), \
           (SELECT count(*) FROM requirement_met m WHERE m.booking_id = b.id), \
           (SELECT count(*) FROM requirement r WHERE r.course_id = b.course_id), b.reply_by, b.due_on \
         FROM booking b WHERE b.participant_id IN (SELECT value FROM json_each(?1)) AND (?2 IS NULL OR b.course_id = ?2) \
         ORDER BY b.id DESC",
        params![json_ids(ids.iter().map(|id| id.0)), course.map(|id| id.0)],
        |row| {
            let booking = BookingOfList {
                booking_id: BookingId(row.get(1)?),
                state: state(row, 2)?,
                state_since: row.get(3)?,
                fee_pence: row.get(4)?,
                paid_pence: row.get(5)?,
                requirements_met: row.get(6)?,
                requirements_total: row.get(7)?,
                reply_by: row.get(8)?,
                due_on: row.get(9)?,
            };
            Ok((ParticipantId(row.get(0)?), booking))
        },
    )?;
    let mut out: HashMap<ParticipantId, Vec<BookingOfList>> = HashMap::new();
    for (id, booking) in rows {
        out.entry(id).or_default().push(booking);
    }
    Ok(out)
}

/// The main addresses of these people, in the order asked for.
pub(crate) fn main_emails(reading: &Reading<'_>, ids: &[ParticipantId]) -> Stored<Vec<String>> {
    reading.all(
        "SELECT e.email FROM json_each(?1) w JOIN participant_email e ON e.participant_id = w.value AND e.is_main = 1 ORDER BY w.key",
        [json_ids(ids.iter().map(|id| id.0))],
        |row| row.get(0),
    )
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::store::seed::{self, Seed};

    #[test]
    fn few_and_very_many_bookings_are_listed_alike() {
        let mut seed = Seed::new();
        let programme = seed.programme();
        let (course, _) = seed.course(programme, &["2026-02-09"]);
        let (other, _) = seed.course(programme, &["2026-02-10"]);
        for (first, last, states) in [
            ("Grace", "Adeyemi", vec![("applied", "2026-01-05"), ("booked", "2026-01-12")]),
            ("Ada", "Quist", vec![("waiting_list", "2026-01-05")]),
            ("Grace", "Bevan", vec![("booked", "2026-01-05"), ("withdrawn", "2026-01-12")]),
        ] {
            let who = seed.person(first, last);
            seed.booking(who, course, 1, &states);
            seed.booking(who, other, 1, &[("declined", "2026-01-05")]);
        }
        let (connection, _) = seed::open(seed.close()).unwrap();
        let today = "2026-01-20".parse().unwrap();
        for words in [vec![], vec!["grace".to_owned()], vec!["grace".to_owned(), "bev".to_owned()]] {
            let few = course_facts(&connection.reading(), course, &words, true, today, false).unwrap();
            let many = course_facts(&connection.reading(), course, &words, true, today, true).unwrap();
            assert_eq!(few, many, "{words:?}");
            assert_eq!(few.len(), 3 - words.len(), "{words:?}");
        }
    }

    #[test]
    fn a_search_reads_the_index_alone() {
        let mut seed = Seed::new();
        let (connection, _) = seed::open(seed.close()).unwrap();
        let words = ["grace".to_owned(), "ad".to_owned()];
        let sql = format!("EXPLAIN QUERY PLAN {}", everybody_sql(&words, false));
        let plan: Vec<String> = connection.reading().all(&sql, params_from_iter(&words), |row| row.get(3)).unwrap();
        let whole = plan.join("; ");
        assert_eq!(plan.len(), 1, "nothing is sorted or looked up: {whole}");
        assert!(whole.contains("COVERING INDEX participant_in_order"), "{whole}");
    }
}
