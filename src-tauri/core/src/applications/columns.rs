//! Which row holds the headings, and what each column holds: pure. By the words of the headings, never by position; what is
//! not recognised is left out until the administrator says what it is.

use super::cells::{has_phone_shape, is_title};
use super::model::ColumnKind;
use crate::text::plain_words;

/// How far down a line of headings is looked for.
const DEEPEST: usize = 10;

/// What a heading says that its column holds.
#[must_use]
pub fn recognised(heading: &str) -> Option<ColumnKind> {
    let words = plain_words(heading);
    let is = |all: &[&str]| all.contains(&words.as_str());
    let has = |all: &[&str]| all.iter().any(|part| format!(" {words} ").contains(&format!(" {part} ")));
    let somebody_else = [
        "manager",
        "manager s",
        "managers",
        "supervisor",
        "booker",
        "payer",
        "invoice",
        "emergency",
        "finance",
        "referrer",
        "billing",
        "line manager",
    ];
    if words.is_empty() || has(&somebody_else) {
        return None;
    }
    if has(&["email", "e mail", "emails", "mail address"]) || is(&["mail"]) {
        return Some(ColumnKind::Email);
    }
    if has(&[
        "access needs",
        "access requirements",
        "accessibility",
        "reasonable adjustments",
        "adjustments",
        "disability",
        "support needs",
    ]) {
        return Some(ColumnKind::AccessNeeds);
    }
    if has(&["phone", "telephone", "mobile", "tel", "contact number", "phone number"]) {
        return Some(ColumnKind::Phone);
    }
    if has(&["first name", "firstname", "forename", "forenames", "given name", "given names", "first names"])
        || is(&["first"])
    {
        return Some(ColumnKind::FirstName);
    }
    if has(&["last name", "lastname", "surname", "family name"]) || is(&["last"]) {
        return Some(ColumnKind::LastName);
    }
    if has(&["job title", "job role", "job", "occupation", "position", "profession"])
        || is(&["role", "your role", "what is your role", "current role", "role title"])
    {
        return Some(ColumnKind::JobTitle);
    }
    if has(&["organisation", "organization", "employer", "company", "workplace", "place of work", "trust"])
        || is(&["where do you work", "where you work", "org", "hospice", "team and organisation"])
    {
        return Some(ColumnKind::Organisation);
    }
    if is(&["title", "salutation", "prefix", "honorific"]) {
        return Some(ColumnKind::Title);
    }
    if is(&[
        "name",
        "full name",
        "your name",
        "participant",
        "participant name",
        "name of participant",
        "attendee",
        "attendee name",
        "applicant",
        "applicant name",
        "delegate",
        "delegate name",
        "your full name",
        "names",
        "fullname",
        "what is your name",
        "name first and last",
    ]) {
        return Some(ColumnKind::FullName);
    }
    if is(&["notes", "note", "comments", "comment", "anything else", "remarks", "further information"]) {
        return Some(ColumnKind::Notes);
    }
    None
}

/// Which of the rows holds the headings: the first in which at least two are recognised, or the only cell of a single
/// column, before any row with an address in it.
#[must_use]
pub fn header_row(rows: &[Vec<String>]) -> Option<usize> {
    let width = rows.iter().map(Vec::len).max().unwrap_or_default();
    for (at, row) in rows.iter().take(DEEPEST).enumerate() {
        if row.iter().any(|cell| cell.contains('@')) {
            return None;
        }
        let known = row.iter().filter(|cell| recognised(cell).is_some()).count();
        if known >= 2 || known == 1 && width == 1 {
            return Some(at);
        }
    }
    None
}

/// The same, when it was said that there is one: the row that looks most like one, else the first with anything in it.
#[must_use]
pub fn header_row_surely(rows: &[Vec<String>]) -> Option<usize> {
    header_row(rows).or_else(|| rows.iter().position(|row| row.iter().any(|cell| !cell.is_empty())))
}

/// What each column holds, by its heading, and where that says nothing, by what is in it.
#[must_use]
pub fn kinds(headings: &[String], rows: &[&[String]], width: usize) -> Vec<ColumnKind> {
    let mut kinds: Vec<ColumnKind> = (0..width)
        .map(|at| headings.get(at).and_then(|heading| recognised(heading)).unwrap_or(ColumnKind::LeftOut))
        .collect();
    let mostly = |at: usize, fits: fn(&str) -> bool| {
        let cells: Vec<&str> =
            rows.iter().filter_map(|row| row.get(at)).map(String::as_str).filter(|c| !c.is_empty()).collect();
        !cells.is_empty() && cells.iter().filter(|cell| fits(cell)).count() * 5 >= cells.len() * 3
    };
    for (at, kind) in kinds.iter_mut().enumerate() {
        // “Title” is Dr and Ms to one form, and matron to another.
        if *kind == ColumnKind::Title && !mostly(at, is_title) {
            *kind = ColumnKind::JobTitle;
        }
    }
    for (kind, fits) in
        [(ColumnKind::Email, (|cell| cell.contains('@')) as fn(&str) -> bool), (ColumnKind::Phone, has_phone_shape)]
    {
        if !kinds.contains(&kind)
            && let Some(at) = (0..width).find(|at| kinds[*at] == ColumnKind::LeftOut && mostly(*at, fits))
        {
            kinds[at] = kind;
        }
    }
    // Of two columns of names, the one that is filled: an open form has one of its own that is always empty.
    let filled = |at: usize| {
        let says = |cell: &&String| !cell.is_empty() && !cell.eq_ignore_ascii_case("anonymous");
        rows.iter().filter_map(|row| row.get(at)).filter(says).count()
    };
    let fullest = (0..width).filter(|at| kinds[*at] == ColumnKind::FullName).max_by_key(|at| (filled(*at), width - at));
    if let Some(fullest) = fullest {
        for (at, kind) in kinds.iter_mut().enumerate() {
            if *kind == ColumnKind::FullName && at != fullest {
                *kind = ColumnKind::LeftOut;
            }
        }
    }
    // A form that asks for the name and for the surname means the first name by “name”.
    if kinds.contains(&ColumnKind::LastName)
        && !kinds.contains(&ColumnKind::FirstName)
        && let Some(name) = kinds.iter_mut().find(|kind| **kind == ColumnKind::FullName)
    {
        *name = ColumnKind::FirstName;
    }
    each_once(&mut kinds);
    for (at, kind) in kinds.iter_mut().enumerate() {
        let heading = headings.get(at).map(|heading| plain_words(heading)).unwrap_or_default();
        let is_filled = filled(at) > 0;
        if *kind == ColumnKind::LeftOut && is_filled && is_a_question(&heading) {
            *kind = ColumnKind::Answer;
        }
    }
    kinds
}

/// What forms and booking programs write down by themselves: nobody answered it, and nobody asks for it later.
const BOOKKEEPING: &[&str] = &[
    "id",
    "start time",
    "completion time",
    "last modified time",
    "timestamp",
    "time stamp",
    "name",
    "email",
    "email address",
    "participant id",
    "booking id",
    "order",
    "order no",
    "order number",
    "order date",
    "attendee",
    "attendee no",
    "attendee status",
    "ticket type",
    "ticket",
    "quantity",
    "currency",
    "reference",
    "booking reference",
    "created",
    "created at",
    "submitted",
    "language",
    "total points",
    "quiz feedback",
];

/// Whether a heading that names no field is a question that somebody answered.
fn is_a_question(heading: &str) -> bool {
    !heading.is_empty() && recognised(heading).is_none() && !BOOKKEEPING.contains(&heading)
}

/// Of each kind there is one column, but for addresses and notes: the others are left out.
pub fn each_once(kinds: &mut [ColumnKind]) {
    for at in 0..kinds.len() {
        let repeats =
            matches!(kinds[at], ColumnKind::Email | ColumnKind::Notes | ColumnKind::LeftOut | ColumnKind::Answer);
        if !repeats && kinds[..at].contains(&kinds[at]) {
            kinds[at] = ColumnKind::LeftOut;
        }
    }
}
