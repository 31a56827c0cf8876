//! Two people made one, by the rules alone.

use std::collections::BTreeMap;

use super::in_the_way::in_the_way;
use super::model::{MergeChoice, MergeMoves};
use super::rules::{
    BookingWords, CertificateWords, EarlierWords, MarkWords, ReplyWords, Whole, fields, merged, moves, taken,
};
use crate::error::Error;
use crate::ids::{CourseId, ParticipantId, ProgrammeId, SessionId};
use crate::participants::rules::Person;

fn somebody(id: i64, first_name: &str, emails: &[&str]) -> Whole {
    Whole {
        participant_id: ParticipantId(id),
        person: Person {
            first_name: first_name.to_owned(),
            last_name: "Adeyemi".to_owned(),
            emails: emails.iter().map(|email| (*email).to_owned()).collect(),
            phone: String::new(),
            organisation: String::new(),
            job_title: String::new(),
            leadership_role_confirmed_on: None,
            notes: String::new(),
        },
        access_needs: String::new(),
        bookings: Vec::new(),
        payments: 0,
        marks: Vec::new(),
        invitations: Vec::new(),
        earlier: Vec::new(),
        certificates: Vec::new(),
    }
}

fn mark(session: i64, words: &str) -> (SessionId, MarkWords) {
    (SessionId(session), MarkWords { session: format!("session {session}"), words: words.to_owned() })
}

fn reply(session: i64, words: Option<&str>) -> (SessionId, ReplyWords) {
    (SessionId(session), ReplyWords { session: format!("session {session}"), reply: words.map(str::to_owned) })
}

fn choices<const N: usize>(choices: [(&str, MergeChoice); N]) -> BTreeMap<String, MergeChoice> {
    choices.into_iter().map(|(field, choice)| (field.to_owned(), choice)).collect()
}

#[test]
fn two_who_agree_have_nothing_to_choose() {
    let (one, other) = (somebody(1, "Grace", &["grace@example.org"]), somebody(2, "Grace", &["GRACE@example.org"]));
    assert!(fields(&one, &other).is_empty() && taken(&one, &other).is_empty() && in_the_way(&one, &other).is_empty());
    let merged = merged(&one, &other, &BTreeMap::new()).unwrap();
    assert_eq!(merged.person, one.person);
}

#[test]
fn what_differs_is_chosen_and_what_only_one_has_stays() {
    let mut one = somebody(1, "Grace", &["grace@example.org", "g@example.org"]);
    let mut other = somebody(2, "Gracie", &["G@Example.org", "gracie@example.org"]);
    one.person.notes = "Rang on Monday".to_owned();
    one.access_needs = "Captions".to_owned();
    other.person.notes = "Prefers the phone".to_owned();
    other.person.phone = "07700 900123".to_owned();
    other.access_needs = "A break".to_owned();
    one.person.leadership_role_confirmed_on = Some("2026-01-12".parse().unwrap());
    other.person.leadership_role_confirmed_on = Some("2026-02-03".parse().unwrap());
    let wanted: Vec<(String, String, String)> =
        fields(&one, &other).into_iter().map(|field| (field.field, field.stays, field.goes)).collect();
    let field = |field: &str, stays: &str, goes: &str| (field.to_owned(), stays.to_owned(), goes.to_owned());
    assert_eq!(
        wanted,
        [
            field("first_name", "Grace", "Gracie"),
            field("main_email", "grace@example.org", "G@Example.org"),
            field("leadership_role_confirmed_on", "Monday 12 January 2026", "Tuesday 3 February 2026"),
            field("notes", "Rang on Monday", "Prefers the phone"),
            field("access_needs", "Captions", "A break"),
        ]
    );
    assert_eq!(taken(&one, &other).iter().map(|one| &one.label[..]).collect::<Vec<_>>(), ["Phone"]);

    let refused = merged(&one, &other, &choices([("notes", MergeChoice::Both), ("first_name", MergeChoice::Both)]));
    let Err(Error::Invalid(problems)) = refused else { panic!("{refused:?}") };
    let at: Vec<&str> = problems.iter().map(|problem| &problem.field[..]).collect();
    assert_eq!(at, ["first_name", "main_email", "leadership_role_confirmed_on", "access_needs"]);

    let all = choices([
        ("first_name", MergeChoice::Goes),
        ("main_email", MergeChoice::Goes),
        ("leadership_role_confirmed_on", MergeChoice::Goes),
        ("notes", MergeChoice::Both),
        ("access_needs", MergeChoice::Stays),
    ]);
    let merged = merged(&one, &other, &all).unwrap();
    assert_eq!(merged.person.first_name, "Gracie");
    assert_eq!(merged.person.emails, ["G@Example.org", "grace@example.org", "gracie@example.org"]);
    assert_eq!(merged.person.phone, "07700 900123");
    assert_eq!(merged.person.notes, "Rang on Monday\n\nPrefers the phone");
    assert_eq!(merged.access_needs, "Captions");
    assert_eq!(merged.person.leadership_role_confirmed_on, other.person.leadership_role_confirmed_on);
}

#[test]
fn marks_replies_and_earlier_courses_at_one_place_are_one_or_chosen() {
    let mut one = somebody(1, "Grace", &[]);
    let mut other = somebody(2, "Grace", &[]);
    one.marks = vec![mark(1, "present"), mark(2, "present"), mark(3, "absent")];
    other.marks = vec![mark(2, "present"), mark(3, "present"), mark(4, "present")];
    one.invitations =
        vec![reply(7, None), reply(8, Some("Coming")), reply(9, Some("Coming")), reply(10, Some("Coming"))];
    other.invitations = vec![reply(7, Some("Coming")), reply(8, Some("Not coming")), reply(9, None), reply(11, None)];
    let earlier = |words: &str| {
        vec![(ProgrammeId(1), EarlierWords { programme: "Leadership".to_owned(), words: words.to_owned() })]
    };
    (one.earlier, other.earlier) = (earlier("Autumn 2023: list"), earlier("Autumn 2024: list"));
    let asked: Vec<String> = fields(&one, &other).into_iter().map(|field| field.field).collect();
    assert_eq!(asked, ["mark 3", "reply 8", "earlier 1"]);
    assert!(fields(&one, &other).iter().all(|field| field.suggested.is_none()), "nobody can guess these");
    let all =
        choices([("mark 3", MergeChoice::Goes), ("reply 8", MergeChoice::Stays), ("earlier 1", MergeChoice::Goes)]);
    let merged = merged(&one, &other, &all).unwrap();
    let (stays, goes) = (MergeChoice::Stays, MergeChoice::Goes);
    assert_eq!(merged.marks, [(SessionId(2), stays), (SessionId(3), goes)]);
    assert_eq!(merged.invitations, [(SessionId(7), goes), (SessionId(8), stays), (SessionId(9), stays)]);
    assert_eq!(merged.earlier, [(ProgrammeId(1), goes)]);
    let expected = MergeMoves { marks: 1, invitations: 1, ..MergeMoves::default() };
    assert_eq!(moves(&one, &other), expected, "only what the other one does not have");
}

#[test]
fn of_two_bookings_on_a_course_one_is_chosen() {
    let on = |id: i64, words: &str| {
        let booking = BookingWords { course: "Spring 2026".to_owned(), words: words.to_owned() };
        Whole { bookings: vec![(CourseId(3), booking)], ..somebody(id, "Grace", &[]) }
    };
    let (booked, withdrawn) = (on(1, "booked since 3 March 2026"), on(2, "withdrawn since 4 March 2026"));
    let asked = fields(&booked, &withdrawn);
    let [field] = &asked[..] else { panic!("{asked:?}") };
    assert_eq!((&field.field[..], &field.label[..], field.suggested), ("booking 3", "Booking on Spring 2026", None));
    assert!(merged(&booked, &withdrawn, &BTreeMap::new()).is_err(), "it is never guessed");
    let all = choices([("booking 3", MergeChoice::Goes)]);
    assert_eq!(merged(&booked, &withdrawn, &all).unwrap().bookings, [(CourseId(3), MergeChoice::Goes)]);
    assert_eq!(moves(&booked, &withdrawn).bookings, 0, "none comes besides");
    assert!(fields(&booked, &on(2, "booked since 3 March 2026")).is_empty(), "two that say the same are one");
}

#[test]
fn what_stands_in_the_way_is_said() {
    let one = somebody(1, "Grace", &[]);
    assert!(in_the_way(&one, &one)[0].starts_with("This is one and the same person."));
    let asked = |id: i64, number: Option<&str>| {
        let words = CertificateWords { course: "Spring 2026".to_owned(), number: number.map(str::to_owned) };
        Whole { certificates: vec![(CourseId(3), words)], ..somebody(id, "Grace", &[]) }
    };
    let said = |one, other| in_the_way(&asked(1, one), &asked(2, other)).join(" ");
    assert!(said(None, None).starts_with("Both have a request for a certificate of Spring 2026 that is open"));
    assert!(
        said(None, Some("CL-1")).starts_with("One holds certificate CL-1 of Spring 2026, and the other has a request")
    );
    assert!(said(Some("CL-1"), Some("CL-2")).starts_with("Both hold a certificate of Spring 2026, CL-1 and CL-2"));
    assert!(in_the_way(&asked(1, None), &somebody(2, "Grace", &[])).is_empty());
    let addresses = |who: &str| (0..11).map(|n| format!("{who}{n}@example.org")).collect::<Vec<_>>();
    let many = |id, who: &str| {
        let mut whole = somebody(id, "Grace", &[]);
        whole.person.emails = addresses(who);
        whole
    };
    assert!(in_the_way(&many(1, "a"), &many(2, "b"))[0].contains("22 e-mail addresses"));
    assert!(in_the_way(&many(1, "a"), &many(2, "a")).is_empty());
}

#[test]
fn notes_that_are_too_long_together_are_refused_where_both_are_wanted() {
    let long = |id| {
        let mut whole = somebody(id, "Grace", &[]);
        whole.person.notes = format!("{id}{}", "x".repeat(6_000));
        whole
    };
    let refused = merged(&long(1), &long(2), &choices([("notes", MergeChoice::Both)]));
    let Err(Error::Invalid(problems)) = refused else { panic!("{refused:?}") };
    assert_eq!(problems[0].message, "The notes of both together are 2004 characters too long. Choose one of the two.");
    assert!(merged(&long(1), &long(2), &choices([("notes", MergeChoice::Goes)])).is_ok());
}
