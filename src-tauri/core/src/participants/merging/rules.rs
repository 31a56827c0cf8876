//! How two people become one, without a file: what differs, what comes of the choices. Nothing of
//! either is lost but what was chosen against.

use std::collections::BTreeMap;

use super::model::{MergeChoice, MergeField, MergeMoves, MergeTaken};
use crate::calendar::display::{full_date, long_date};
use crate::error::{FieldProblems, Result};
use crate::ids::{CourseId, ParticipantId, ProgrammeId, SessionId};
use crate::participants::rules::{LONGEST_NOTES, Person};
use crate::text::folded_email;

/// Everything that is compared of one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Whole {
    /// Whom.
    pub participant_id: ParticipantId,
    /// Their details.
    pub person: Person,
    /// Empty: nothing is written down.
    pub access_needs: String,
    /// Their bookings, the newest first.
    pub bookings: Vec<(CourseId, BookingWords)>,
    /// How many payments and refunds lie with these.
    pub payments: u32,
    /// What the registers say of them.
    pub marks: Vec<(SessionId, MarkWords)>,
    /// The follow-up sessions to which they are invited.
    pub invitations: Vec<(SessionId, ReplyWords)>,
    /// Courses from before this register.
    pub earlier: Vec<(ProgrammeId, EarlierWords)>,
    /// Of which courses they wait for a certificate, or hold one that counts.
    pub certificates: Vec<(CourseId, CertificateWords)>,
}

/// A booking on a course.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BookingWords {
    /// The course's title.
    pub course: String,
    /// All that a booking says, in words: two that are equal say the same.
    pub words: String,
}

/// What a register says about one person at one session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarkWords {
    /// `the follow-up session on 18 September 2025`.
    pub session: String,
    /// All that is said, in words: two that are equal say the same.
    pub words: String,
}

/// A reply to an invitation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReplyWords {
    /// `the follow-up session on 18 September 2025`.
    pub session: String,
    /// `Coming`; nothing where there is no reply yet.
    pub reply: Option<String>,
}

/// A course from before this register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EarlierWords {
    /// The programme's title.
    pub programme: String,
    /// `Autumn 2024: on the list`.
    pub words: String,
}

/// A request for a certificate that is open, or a certificate that counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CertificateWords {
    /// The course's title.
    pub course: String,
    /// The certificate's number; nothing where it is only asked for.
    pub number: Option<String>,
}

/// Rows of one kind that both have at the same place, and whose stays.
pub type Resolved<Id> = Vec<(Id, MergeChoice)>;

/// What comes of two people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merged {
    /// The details of the one who stays.
    pub person: Person,
    /// Their access needs.
    pub access_needs: String,
    /// Of the courses on which both have a booking.
    pub bookings: Resolved<CourseId>,
    /// Of the sessions at which both have something in the register.
    pub marks: Resolved<SessionId>,
    /// Of the follow-up sessions to which both are invited.
    pub invitations: Resolved<SessionId>,
    /// Of the programmes of which both are earlier graduates.
    pub earlier: Resolved<ProgrammeId>,
}

/// What differs between the two in one thing.
enum Differs {
    /// They agree, or only the one who stays has it.
    Not,
    /// Only the one who goes has it.
    OnlyGoes,
    /// It is to be chosen.
    Both,
}

fn differs(stays: &str, goes: &str) -> Differs {
    match (stays.is_empty(), goes.is_empty()) {
        (_, true) => Differs::Not,
        (true, false) => Differs::OnlyGoes,
        _ if stays == goes => Differs::Not,
        _ => Differs::Both,
    }
}

/// One thing that both may have: its field, its label, and the words of each.
struct Thing<'w> {
    field: &'static str,
    label: &'static str,
    stays: std::borrow::Cow<'w, str>,
    goes: std::borrow::Cow<'w, str>,
}

fn things<'w>(stays: &'w Whole, goes: &'w Whole) -> Vec<Thing<'w>> {
    let (s, g) = (&stays.person, &goes.person);
    let thing =
        |field, label, stays: &'w str, goes: &'w str| Thing { field, label, stays: stays.into(), goes: goes.into() };
    let confirmed = |person: &Person| person.leadership_role_confirmed_on.map(long_date).unwrap_or_default().into();
    vec![
        thing("first_name", "First name", &s.first_name, &g.first_name),
        thing("last_name", "Last name", &s.last_name, &g.last_name),
        thing("main_email", "Main e-mail address", main_email(s), main_email_unlike(s, g)),
        thing("phone", "Phone", &s.phone, &g.phone),
        thing("organisation", "Organisation", &s.organisation, &g.organisation),
        thing("job_title", "Job title", &s.job_title, &g.job_title),
        Thing {
            field: "leadership_role_confirmed_on",
            label: "Leadership role confirmed on",
            stays: confirmed(s),
            goes: confirmed(g),
        },
        thing("notes", "Notes", &s.notes, &g.notes),
        thing("access_needs", "Access needs", &stays.access_needs, &goes.access_needs),
    ]
}

fn main_email(person: &Person) -> &str {
    person.emails.first().map_or("", String::as_str)
}

/// The main address of the one who goes, unless it is the other's in another letter case.
fn main_email_unlike<'p>(stays: &Person, goes: &'p Person) -> &'p str {
    let main = main_email(goes);
    if folded_email(main) == folded_email(main_email(stays)) { "" } else { main }
}

/// Whether both can stay, one under the other.
fn can_be_both(field: &str) -> bool {
    matches!(field, "notes" | "access_needs")
}

/// What is to be chosen, in the order in which it is shown.
#[must_use]
pub fn fields(stays: &Whole, goes: &Whole) -> Vec<MergeField> {
    let mut out: Vec<MergeField> = things(stays, goes)
        .into_iter()
        .filter(|thing| matches!(differs(&thing.stays, &thing.goes), Differs::Both))
        .map(|thing| MergeField {
            field: thing.field.to_owned(),
            label: thing.label.to_owned(),
            stays: thing.stays.into_owned(),
            goes: thing.goes.into_owned(),
            can_be_both: can_be_both(thing.field),
            is_private: thing.field == "access_needs",
            suggested: Some(if can_be_both(thing.field) { MergeChoice::Both } else { MergeChoice::Stays }),
        })
        .collect();
    let choose = |field: String, label: String, stays: &str, goes: &str| MergeField {
        field,
        label,
        stays: stays.to_owned(),
        goes: goes.to_owned(),
        can_be_both: false,
        is_private: false,
        suggested: None,
    };
    for (id, mine, theirs) in at_the_same_place(&stays.bookings, &goes.bookings) {
        if mine.words != theirs.words {
            out.push(choose(booking_field(id), format!("Booking on {}", mine.course), &mine.words, &theirs.words));
        }
    }
    for (id, mine, theirs) in at_the_same_place(&stays.marks, &goes.marks) {
        if mine.words != theirs.words {
            out.push(choose(mark_field(id), format!("Mark at {}", mine.session), &mine.words, &theirs.words));
        }
    }
    for (id, mine, theirs) in at_the_same_place(&stays.invitations, &goes.invitations) {
        if let (Some(reply), Some(other)) = (&mine.reply, &theirs.reply)
            && reply != other
        {
            out.push(choose(reply_field(id), format!("Reply to {}", mine.session), reply, other));
        }
    }
    for (id, mine, theirs) in at_the_same_place(&stays.earlier, &goes.earlier) {
        if mine.words != theirs.words {
            let label = format!("Earlier course of {}", mine.programme);
            out.push(choose(earlier_field(id), label, &mine.words, &theirs.words));
        }
    }
    out
}

fn booking_field(id: CourseId) -> String {
    format!("booking {}", id.0)
}

fn mark_field(id: SessionId) -> String {
    format!("mark {}", id.0)
}

fn reply_field(id: SessionId) -> String {
    format!("reply {}", id.0)
}

fn earlier_field(id: ProgrammeId) -> String {
    format!("earlier {}", id.0)
}

/// What both have at the same place.
pub(super) fn at_the_same_place<'w, Id: Copy + PartialEq, W>(
    stays: &'w [(Id, W)],
    goes: &'w [(Id, W)],
) -> Vec<(Id, &'w W, &'w W)> {
    let other = |id: Id| goes.iter().find(|(other, _)| *other == id).map(|(_, words)| words);
    stays.iter().filter_map(|(id, words)| Some((*id, words, other(*id)?))).collect()
}

/// What only the one who goes has among the details.
#[must_use]
pub fn taken(stays: &Whole, goes: &Whole) -> Vec<MergeTaken> {
    let only = things(stays, goes).into_iter().filter(|t| matches!(differs(&t.stays, &t.goes), Differs::OnlyGoes));
    only.map(|thing| MergeTaken {
        label: thing.label.to_owned(),
        value: if thing.field == "access_needs" { String::new() } else { thing.goes.into_owned() },
    })
    .collect()
}

/// What becomes the one's who stays.
#[must_use]
pub fn moves(stays: &Whole, goes: &Whole) -> MergeMoves {
    let count = |all: usize| u32::try_from(all).unwrap_or(u32::MAX);
    let shared = |known: &[String], email: &String| known.iter().any(|one| folded_email(one) == folded_email(email));
    MergeMoves {
        bookings: count(goes.bookings.len() - at_the_same_place(&stays.bookings, &goes.bookings).len()),
        marks: count(goes.marks.len() - at_the_same_place(&stays.marks, &goes.marks).len()),
        invitations: count(goes.invitations.len() - at_the_same_place(&stays.invitations, &goes.invitations).len()),
        payments: goes.payments,
        emails: count(goes.person.emails.iter().filter(|email| !shared(&stays.person.emails, email)).count()),
        earlier_courses: count(goes.earlier.len() - at_the_same_place(&stays.earlier, &goes.earlier).len()),
    }
}

/// All addresses of both, each once, the chosen main one first.
pub(super) fn emails(stays: &Person, goes: &Person, main: MergeChoice) -> Vec<String> {
    let (first, then) = if main == MergeChoice::Goes { (goes, stays) } else { (stays, goes) };
    let main = first.emails.first().or(then.emails.first());
    let mut out: Vec<String> = Vec::new();
    for email in main.into_iter().chain(&stays.emails).chain(&goes.emails) {
        if !out.iter().any(|known| folded_email(known) == folded_email(email)) {
            out.push(email.clone());
        }
    }
    out
}

/// What comes of the two.
///
/// # Errors
/// The fields in which they differ and for which nothing that fits was chosen.
pub fn merged(stays: &Whole, goes: &Whole, choices: &BTreeMap<String, MergeChoice>) -> Result<Merged> {
    let mut problems = FieldProblems::new();
    for field in fields(stays, goes) {
        match choices.get(&field.field) {
            None => problems.add(&field.field, format!("{}: choose which of the two stays.", field.label)),
            Some(MergeChoice::Both) if !field.can_be_both => {
                problems.add(&field.field, format!("{}: only one of the two can stay.", field.label));
            }
            Some(_) => {}
        }
    }
    let chosen = |field: &str| choices.get(field).copied().unwrap_or(MergeChoice::Stays);
    let text = |field: &str, stays: &str, goes: &str| match (differs(stays, goes), chosen(field)) {
        (Differs::Not, _) | (Differs::Both, MergeChoice::Stays) => stays.to_owned(),
        (Differs::OnlyGoes, _) | (Differs::Both, MergeChoice::Goes) => goes.to_owned(),
        (Differs::Both, MergeChoice::Both) => format!("{stays}\n\n{goes}"),
    };
    let (s, g) = (&stays.person, &goes.person);
    let long = |problems: &mut FieldProblems, field: &str, what: &str, text: &str| {
        let length = text.chars().count();
        if length > LONGEST_NOTES {
            let over = length - LONGEST_NOTES;
            problems
                .add(field, format!("{what} of both together are {over} characters too long. Choose one of the two."));
        }
    };
    let notes = text("notes", &s.notes, &g.notes);
    long(&mut problems, "notes", "The notes", &notes);
    let access_needs = text("access_needs", &stays.access_needs, &goes.access_needs);
    long(&mut problems, "access_needs", "The access needs", &access_needs);
    problems.finish()?;
    let confirmed = match (s.leadership_role_confirmed_on, g.leadership_role_confirmed_on) {
        (Some(_), Some(date)) if chosen("leadership_role_confirmed_on") == MergeChoice::Goes => Some(date),
        (mine, theirs) => mine.or(theirs),
    };
    let reply = |id, mine: &ReplyWords, theirs: &ReplyWords| match (&mine.reply, &theirs.reply) {
        (None, Some(_)) => MergeChoice::Goes,
        (Some(one), Some(other)) if one != other => chosen(&reply_field(id)),
        _ => MergeChoice::Stays,
    };
    let one_of = |same: bool, field: String| if same { MergeChoice::Stays } else { chosen(&field) };
    Ok(Merged {
        person: Person {
            first_name: text("first_name", &s.first_name, &g.first_name),
            last_name: text("last_name", &s.last_name, &g.last_name),
            emails: emails(s, g, chosen("main_email")),
            phone: text("phone", &s.phone, &g.phone),
            organisation: text("organisation", &s.organisation, &g.organisation),
            job_title: text("job_title", &s.job_title, &g.job_title),
            leadership_role_confirmed_on: confirmed,
            notes,
        },
        access_needs,
        bookings: at_the_same_place(&stays.bookings, &goes.bookings)
            .into_iter()
            .map(|(id, mine, theirs)| (id, one_of(mine.words == theirs.words, booking_field(id))))
            .collect(),
        marks: at_the_same_place(&stays.marks, &goes.marks)
            .into_iter()
            .map(|(id, mine, theirs)| (id, one_of(mine.words == theirs.words, mark_field(id))))
            .collect(),
        invitations: at_the_same_place(&stays.invitations, &goes.invitations)
            .into_iter()
            .map(|(id, mine, theirs)| (id, reply(id, mine, theirs)))
            .collect(),
        earlier: at_the_same_place(&stays.earlier, &goes.earlier)
            .into_iter()
            .map(|(id, mine, theirs)| (id, one_of(mine.words == theirs.words, earlier_field(id))))
            .collect(),
    })
}

/// How a session is named in the choice of a mark: `session 3 of Spring 2026`, `the follow-up session on 18 September 2025`.
#[must_use]
pub fn session_words(course: Option<&str>, number: u32, date: chrono::NaiveDate) -> String {
    match course {
        Some(course) => format!("session {number} of {course}"),
        None => format!("the follow-up session on {}", full_date(date)),
    }
}
