//! The tables that grow, and what may be read through nonetheless.

/// Tables that grow with every course, person or step. The others hold what a centre has a few of.
pub const GROWING: &[&str] = &[
    "participant",
    "participant_email",
    "access_needs",
    "course",
    "requirement",
    "course_facilitator",
    "booking",
    "booking_event",
    "payment",
    "requirement_met",
    "session",
    "session_facilitator",
    "attendance",
    "invitee",
    "earlier_graduate",
    "date_candidate",
    "date_facilitator",
    "date_asked",
    "date_reply",
    "settled",
    "kept_file",
    "attendance_report",
    "attendance_report_file",
    "attendance_report_name",
    "alias",
    "application_file",
    "application_answer",
    "date_candidate",
    "date_asked",
    "date_reply",
    "message",
    "message_text",
    "invitation",
    "calendar_file",
    "certificate_request",
    "certificate_document",
    "certificate",
    "operation",
    "change",
    "draft",
];

/// What fits a good part of a table narrows nothing.
pub const NARROWS_NOTHING: &[&str] = &["table_name=?", "state=?", "kind=?", "is_sample=?", "is_main=?"];

/// What may be read through nonetheless: words of the statement, how SQLite reads it, and why.
pub const ALLOWED: &[(&str, &str, &str)] = &[
    ("NOT EXISTS (SELECT 1 FROM course) AND", "SCAN course USING COVERING INDEX", "stops at the first row"),
    (
        "EXISTS (SELECT 1 FROM course WHERE archived_on IS NULL)",
        "SCAN course USING INDEX course_not_archived",
        "stops at the first row",
    ),
    ("NOT EXISTS (SELECT 1 FROM participant)", "SCAN participant USING COVERING INDEX", "stops at the first row"),
    ("c.archived_on IS NOT NULL", "SCAN c", "the frame lists every course"),
    (
        "SELECT c.id, c.title, g.title, (SELECT min(s.local_date)",
        "SCAN c",
        "the search knows every course by its title",
    ),
    ("min(s.local_date) AS first, max(s.local_date) FROM course c", "SCAN c", "follow-ups look at every course"),
    ("AS first FROM course c ORDER BY first IS NULL", "SCAN c", "an export of all courses"),
    ("AS first FROM booking b JOIN participant p", "SCAN b", "an export of all bookings"),
    ("AS first FROM booking b JOIN payment y", "SCAN ", "an export of all payments"),
    ("AS first FROM certificate_request q", "SCAN q", "an export of all certificates"),
    ("SELECT p.id, p.uid, coalesce((SELECT e.email", "SCAN p USING COVERING INDEX", "an export of everybody"),
    ("SELECT count(*) FROM participant", "SCAN participant USING COVERING INDEX", "says how many people there are"),
    ("FROM participant p WHERE 1", "SCAN p USING COVERING INDEX participant_in_order", "lists everybody, in order"),
    ("WITH fitting AS (", "SCAN p USING COVERING INDEX participant_in_order", "searches everybody"),
    (
        "NOT IN (SELECT participant_id FROM invitee",
        "SCAN p USING INDEX participant_in_order",
        "as far as the page goes",
    ),
    (
        "NOT IN (SELECT participant_id FROM date_asked",
        "SCAN p USING INDEX participant_in_order",
        "as far as the page goes",
    ),
    (
        "paid.pence, 0), b.due_on FROM booking b LEFT JOIN paid",
        "SCAN b",
        "the list of everybody shows what each has booked",
    ),
    ("SELECT b.participant_id, b.state, b.fee_pence", "SCAN payment USING INDEX payment_of", "and what each has paid"),
    ("worded AS (", "SCAN s USING INDEX session_on_date", "the search knows every session by its date, newest first"),
    ("local_date BETWEEN ?1 AND ?2", "SEARCH s USING INDEX session_on_date (", "the sessions of some weeks"),
    ("o.kind IN ('do', 'barrier') AND NOT undone ORDER BY", "SCAN o", "from the newest to the first in effect"),
    (
        "WHERE u.kind = 'undo' AND undone",
        "SEARCH u USING INTEGER PRIMARY KEY (",
        "what was undone since the newest change",
    ),
    ("WHERE u.kind = 'undo' AND undone", "SEARCH n", "from the newest to the first change"),
    (AFTER_A_STEP, "SEARCH o USING INTEGER PRIMARY KEY (", "the steps after the one to be undone"),
    (AFTER_A_STEP, "SEARCH l USING INDEX change_of_operation (", "their rows"),
    (
        "FROM main.operation o WHERE (?2, ?3) IS (NULL, NULL)",
        "SEARCH o USING INTEGER PRIMARY KEY (",
        "a page of history, the newest first",
    ),
    (
        "WITH named AS MATERIALIZED",
        "SCAN p USING COVERING INDEX participant_in_order",
        "searches history by everybody's name",
    ),
    (
        "ON n.sort_key >= w.value AND n.sort_key < w.value",
        "SEARCH n USING COVERING INDEX participant_in_order (sort_key>? AND sort_key<?)",
        "whoever has one of the last names that were pasted",
    ),
    (
        "SELECT id, number, local_date, title, course_id IS NULL",
        "SCAN session",
        "searches history by every session's name",
    ),
    (
        "FROM message m JOIN participant p",
        "SEARCH m USING INTEGER PRIMARY KEY (rowid",
        "a page of the log, as far as 5,000 back",
    ),
    (
        "FROM message m JOIN participant p",
        "SEARCH m USING INDEX message_not_sent_yet (",
        "holds those alone of which nothing was said yet",
    ),
    (
        "FROM session s INDEXED BY session_on_date CROSS JOIN programme",
        "SEARCH s USING INDEX session_on_date (local_date>?)",
        "the follow-ups of late and to come",
    ),
    (
        "EXISTS (SELECT 1 FROM invitation v WHERE v.session_id = s.id)",
        "SEARCH s USING INDEX session_on_date (local_date>?)",
        "the sessions to come",
    ),
    ("ORDER BY m.id DESC LIMIT 1 OFFSET", "SEARCH m USING INTEGER PRIMARY KEY (rowid<?)", "and where that ends"),
    (
        "SELECT count(*) FROM message WHERE state = 'drafted'",
        "SCAN message USING COVERING INDEX message_not_sent_yet",
        "holds those alone of which nothing was said yet",
    ),
    (
        "WHERE m.id > (SELECT max(id) FROM message) - ?1",
        "SEARCH m USING INTEGER PRIMARY KEY (rowid>?)",
        "the search knows the newest messages, as far as 2,000 back",
    ),
    ("WHERE m.id > (SELECT max(id) FROM message) - ?1", "SEARCH message", "the last one alone"),
    ("FROM course c WHERE c.archived_on IS NULL", "SCAN c USING INDEX course_not_archived", "holds no others"),
    ("is_sample = 1", "SCAN participant USING COVERING INDEX participant_of_sample", "holds the sample alone"),
    ("is_sample = 1", "SCAN p USING COVERING INDEX participant_of_sample", "holds the sample alone"),
];

/// What asks for something in the way of undoing an older step.
const AFTER_A_STEP: &str = "WHERE o.id > ?1 AND (o.kind = 'barrier'";
