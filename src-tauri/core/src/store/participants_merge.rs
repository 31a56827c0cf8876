//! Two people made one: what is read of each, and every row of the one who goes given to the one who stays.

use chrono::NaiveDate;
use rusqlite::params;

use super::bookings::state;
use super::participants::{set_access_needs, set_emails, update};
use super::{Reading, Stored, Tx, json_ids};
use crate::bookings::BookingState;
use crate::bookings::rules::pounds;
use crate::calendar::display::full_date;
use crate::ids::{CourseId, ParticipantId, ProgrammeId, SessionId};
use crate::participants::merging::MergeChoice;
use crate::participants::merging::rules::{
    BookingWords, CertificateWords, EarlierWords, MarkWords, Merged, ReplyWords, Resolved, session_words,
};

/// A person's bookings, in words, the newest first.
pub(crate) fn bookings(reading: &Reading<'_>, id: ParticipantId) -> Stored<Vec<(CourseId, BookingWords)>> {
    reading.all(
        "SELECT b.course_id, k.title, b.state, b.state_since, b.applied_on, b.start_session_number, b.fee_pence, b.fee_reason, \
           b.payer_name, b.purchase_order, b.invoice_number, b.notes \
         FROM booking b JOIN course k ON k.id = b.course_id WHERE b.participant_id = ?1 ORDER BY b.id DESC",
        [id.0],
        |row| {
            let day = |at| row.get(at).map(full_date);
            let said = |at| row.get::<_, String>(at);
            let mut words = match state(row, 2)? {
                BookingState::Applied => Vec::new(),
                now => vec![format!("{} since {}", now.words(), day(3)?)],
            };
            words.extend([
                format!("applied on {}", day(4)?),
                format!("from session {}", row.get::<_, u32>(5)?),
                format!("fee {}", pounds(row.get(6)?)),
            ]);
            for (at, what) in [(7, ""), (8, "paid by "), (9, "purchase order "), (10, "invoice "), (11, "")] {
                let said = said(at)?;
                if !said.is_empty() {
                    words.push(format!("{what}{said}"));
                }
            }
            Ok((CourseId(row.get(0)?), BookingWords { course: row.get(1)?, words: words.join(", ") }))
        },
    )
}

/// How many payments and refunds lie with a person's bookings.
pub(crate) fn payments(reading: &Reading<'_>, id: ParticipantId) -> Stored<u32> {
    reading.one(
        "SELECT count(*) FROM booking b JOIN payment p ON p.booking_id = b.id WHERE b.participant_id = ?1",
        [id.0],
        |row| row.get(0),
    )
}

/// What the registers say of a person, in words.
pub(crate) fn marks(reading: &Reading<'_>, id: ParticipantId) -> Stored<Vec<(SessionId, MarkWords)>> {
    reading.all(
        "SELECT s.id, s.number, s.local_date, c.title, a.mark, a.minutes, a.set_by_hand, a.set_by_hand_reason, a.note \
         FROM attendance a JOIN session s ON s.id = a.session_id LEFT JOIN course c ON c.id = s.course_id \
         WHERE a.participant_id = ?1 ORDER BY s.local_date, s.id",
        [id.0],
        |row| {
            let (number, date): (u32, NaiveDate) = (row.get(1)?, row.get(2)?);
            let course: Option<String> = row.get(3)?;
            let (mark, minutes): (Option<String>, Option<u32>) = (row.get(4)?, row.get(5)?);
            let mut words = vec![match (mark, minutes) {
                (Some(mark), Some(minutes)) => format!("{mark}, {minutes} minutes"),
                (Some(mark), None) => mark,
                (None, _) => "unmarked".to_owned(),
            }];
            if let Some(set) = row.get::<_, Option<String>>(6)? {
                let set = if set == "counts" { "set by hand to count" } else { "set by hand not to count" };
                words.push(format!("{set} ({})", row.get::<_, String>(7)?));
            }
            let note: String = row.get(8)?;
            if !note.is_empty() {
                words.push(format!("“{note}”"));
            }
            let session = session_words(course.as_deref(), number, date);
            Ok((SessionId(row.get(0)?), MarkWords { session, words: words.join(", ") }))
        },
    )
}

/// The follow-up sessions to which a person is invited, and what they replied.
pub(crate) fn invitations(reading: &Reading<'_>, id: ParticipantId) -> Stored<Vec<(SessionId, ReplyWords)>> {
    reading.all(
        "SELECT s.id, s.number, s.local_date, CASE i.reply WHEN 'coming' THEN 'Coming' WHEN 'not_coming' THEN 'Not coming' END \
         FROM invitee i JOIN session s ON s.id = i.session_id WHERE i.participant_id = ?1 ORDER BY s.local_date, s.id",
        [id.0],
        |row| {
            let session = session_words(None, row.get(1)?, row.get(2)?);
            Ok((SessionId(row.get(0)?), ReplyWords { session, reply: row.get(3)? }))
        },
    )
}

/// A person's courses from before this register.
pub(crate) fn earlier(reading: &Reading<'_>, id: ParticipantId) -> Stored<Vec<(ProgrammeId, EarlierWords)>> {
    reading.all(
        "SELECT g.id, g.title, e.course || ': ' || e.reason FROM earlier_graduate e JOIN programme g ON g.id = e.programme_id \
         WHERE e.participant_id = ?1 ORDER BY g.id",
        [id.0],
        |row| Ok((ProgrammeId(row.get(0)?), EarlierWords { programme: row.get(1)?, words: row.get(2)? })),
    )
}

/// The courses of which a person waits for a certificate, or holds one that counts.
pub(crate) fn certificates(reading: &Reading<'_>, id: ParticipantId) -> Stored<Vec<(CourseId, CertificateWords)>> {
    reading.all(
        "SELECT q.course_id, k.title, t.number FROM certificate_request q JOIN course k ON k.id = q.course_id \
           LEFT JOIN certificate t ON t.certificate_request_id = q.id AND t.withdrawn_on IS NULL \
             AND NOT EXISTS (SELECT 1 FROM certificate l WHERE l.supersedes_id = t.id) \
         WHERE q.participant_id = ?1 AND (t.id IS NOT NULL OR (q.state IN ('asked', 'approved') \
           AND NOT EXISTS (SELECT 1 FROM certificate c WHERE c.certificate_request_id = q.id))) ORDER BY q.course_id",
        [id.0],
        |row| Ok((CourseId(row.get(0)?), CertificateWords { course: row.get(1)?, number: row.get(2)? })),
    )
}

/// Gives every row of the one who goes to the one who stays, and takes the other out.
pub(crate) fn merge(tx: &Tx<'_>, stays: ParticipantId, goes: ParticipantId, merged: &Merged) -> Stored<()> {
    one_booking_each(tx, stays, goes, &merged.bookings)?;
    one_of_two(tx, "attendance", "session_id", stays, goes, merged.marks.iter().map(|(id, whose)| (id.0, *whose)))?;
    one_of_two(tx, "invitee", "session_id", stays, goes, merged.invitations.iter().map(|(id, whose)| (id.0, *whose)))?;
    one_of_two(
        tx,
        "earlier_graduate",
        "programme_id",
        stays,
        goes,
        merged.earlier.iter().map(|(id, whose)| (id.0, *whose)),
    )?;
    // A name under which both came to the same course is one name now.
    tx.run(
        "DELETE FROM alias WHERE participant_id = ?2 AND EXISTS (SELECT 1 FROM alias mine WHERE mine.participant_id = ?1 \
           AND mine.folded = alias.folded AND mine.course_id IS alias.course_id AND mine.programme_id IS alias.programme_id)",
        params![stays.0, goes.0],
    )?;
    // So are the dates that both were asked for. Where both answered, who stays has said it.
    for (table, place) in [("date_asked", "programme_id"), ("date_reply", "date_candidate_id")] {
        let sql = format!(
            "DELETE FROM {table} WHERE participant_id = ?2 AND {place} IN (SELECT {place} FROM {table} WHERE participant_id = ?1)"
        );
        tx.run(&sql, params![stays.0, goes.0])?;
    }
    let with_a_person = [
        "booking",
        "attendance",
        "invitee",
        "earlier_graduate",
        "merged_participant",
        "alias",
        "attendance_report_name",
        "date_asked",
        "date_reply",
        "message",
        "invitation",
        "certificate_request",
        "certificate",
    ];
    for table in with_a_person {
        let sql = format!("UPDATE {table} SET participant_id = ?1 WHERE participant_id = ?2");
        tx.run(&sql, params![stays.0, goes.0])?;
    }
    tx.run(
        "DELETE FROM participant_email WHERE participant_id = ?2 \
           AND folded IN (SELECT folded FROM participant_email WHERE participant_id = ?1)",
        params![stays.0, goes.0],
    )?;
    tx.run(
        "UPDATE participant_email SET participant_id = ?1, is_main = 0 WHERE participant_id = ?2",
        params![stays.0, goes.0],
    )?;
    set_emails(tx, stays, &merged.person.emails)?;
    set_access_needs(tx, goes, "")?;
    set_access_needs(tx, stays, &merged.access_needs)?;
    update(tx, stays, &merged.person)?;
    // Who was known outside the sample does not go with it.
    tx.run(
        "UPDATE participant SET is_sample = 0 WHERE id = ?1 AND is_sample = 1 \
           AND (SELECT is_sample FROM participant WHERE id = ?2) = 0",
        params![stays.0, goes.0],
    )?;
    let uid: String = tx.one("SELECT uid FROM participant WHERE id = ?1", [goes.0], |row| row.get(0))?;
    tx.insert(
        "INSERT INTO merged_participant (participant_id, was_id, was_uid) VALUES (?1, ?2, ?3)",
        params![stays.0, goes.0, uid],
    )?;
    tx.run("DELETE FROM participant WHERE id = ?1", [goes.0])?;
    Ok(())
}

/// Where both have a booking on a course, takes out the one that does not stay. What was paid, met and answered with it, and
/// a booking that was moved from there, become the other's.
fn one_booking_each(
    tx: &Tx<'_>,
    stays: ParticipantId,
    goes: ParticipantId,
    resolved: &Resolved<CourseId>,
) -> Stored<()> {
    for (course, whose) in resolved {
        let (kept, out) = if *whose == MergeChoice::Goes { (goes, stays) } else { (stays, goes) };
        let of = |who: ParticipantId| {
            let sql = "SELECT id FROM booking WHERE participant_id = ?1 AND course_id = ?2";
            tx.one(sql, params![who.0, course.0], |row| row.get::<_, i64>(0))
        };
        let (kept, out) = (of(kept)?, of(out)?);
        for (table, place) in [("requirement_met", "requirement_id"), ("application_answer", "question")] {
            let sql = format!(
                "DELETE FROM {table} WHERE booking_id = ?2 AND {place} IN (SELECT {place} FROM {table} WHERE booking_id = ?1)"
            );
            tx.run(&sql, params![kept, out])?;
        }
        for (table, column) in [
            ("payment", "booking_id"),
            ("requirement_met", "booking_id"),
            ("application_answer", "booking_id"),
            ("booking", "moved_from_id"),
        ] {
            tx.run(&format!("UPDATE {table} SET {column} = ?1 WHERE {column} = ?2"), params![kept, out])?;
        }
        tx.run("DELETE FROM booking_event WHERE booking_id = ?1", [out])?;
        tx.run("DELETE FROM booking WHERE id = ?1", [out])?;
    }
    Ok(())
}

/// Where both have a row at the same place, takes out the one that does not stay.
fn one_of_two(
    tx: &Tx<'_>,
    table: &str,
    place: &str,
    stays: ParticipantId,
    goes: ParticipantId,
    resolved: impl Iterator<Item = (i64, MergeChoice)>,
) -> Stored<()> {
    let (theirs, mine): (Vec<_>, Vec<_>) = resolved.partition(|(_, whose)| *whose == MergeChoice::Goes);
    for (loser, places) in [(goes, mine), (stays, theirs)] {
        let sql =
            format!("DELETE FROM {table} WHERE participant_id = ?1 AND {place} IN (SELECT value FROM json_each(?2))");
        tx.run(&sql, params![loser.0, json_ids(places.into_iter().map(|(id, _)| id))])?;
    }
    Ok(())
}
