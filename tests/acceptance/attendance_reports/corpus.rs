//! Every layout in every mess: the files of `tests/reports`, with what a second program, which shares nothing with the
//! importer, says about them. Minutes are exact, and nobody is credited who was not there.

use std::path::Path;

use serde::Deserialize;

use super::{course_with, given, request, review};
use course_register_core::attendance_reports::{DateOrder, NameState};
use course_register_core::facilitators::{FacilitatorForm, add_facilitator};
use course_register_core::ids::SessionId;

#[derive(Deserialize)]
struct Corpus {
    people: Vec<(String, String, String)>,
    facilitators: Vec<String>,
    cases: Vec<Case>,
}

#[derive(Deserialize)]
struct Case {
    file: String,
    session: i64,
    left_out: u32,
    folded_in: u32,
    date_order: Option<DateOrder>,
    ask_session: bool,
    names: Vec<Name>,
}

#[derive(Deserialize)]
struct Name {
    name: String,
    email: String,
    person: Option<usize>,
    sure: bool,
    state: NameState,
    minutes: u32,
}

#[test]
fn every_name_and_minute_is_what_a_second_program_says() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("reports");
    let text = std::fs::read_to_string(folder.join("expected.json")).unwrap();
    let corpus: Corpus = serde_json::from_str(&text).unwrap();
    assert!(corpus.cases.len() >= 60, "{} files", corpus.cases.len());
    let people: Vec<(&str, &str, &str)> = corpus.people.iter().map(|(a, b, c)| (&**a, &**b, &**c)).collect();
    let (mut world, ids) = course_with(&people);
    for name in &corpus.facilitators {
        let form = FacilitatorForm { name: name.clone(), email: String::new() };
        let moment = world.moment();
        // The course’s own two are there already.
        let _ = add_facilitator(&world.file, &moment, &form);
    }
    let mut wrong = Vec::new();
    let (mut names, mut credits) = (0, 0);
    for case in &corpus.cases {
        let file = given(&case.file, &std::fs::read(folder.join("files").join(&case.file)).unwrap());
        let mut asked = request();
        let first = review(&mut world, &asked, std::slice::from_ref(&file));
        if case.ask_session {
            if first.session.is_some() {
                wrong.push(format!("{}: the session was guessed", case.file));
            }
            asked.session_id = Some(SessionId(case.session));
        }
        let review = review(&mut world, &asked, std::slice::from_ref(&file));
        let mut says = |what: String| wrong.push(format!("{}: {what}", case.file));
        let session = review.session.as_ref().map(|session| session.session_id);
        if session != Some(SessionId(case.session)) {
            says(format!("session {session:?} instead of {}", case.session));
            continue;
        }
        if case.date_order.is_some() && review.date_order != case.date_order {
            says(format!("read {:?} instead of {:?}", review.date_order, case.date_order));
        }
        let counts = review.counts;
        if (counts.left_out, counts.folded_in) != (case.left_out, case.folded_in) {
            says(format!("left out {}, folded in {}: {:?}", counts.left_out, counts.folded_in, review.left_out));
        }
        if counts.rows != counts.used_rows + counts.folded_in + counts.left_out {
            says(format!("rows are lost: {counts:?}"));
        }
        if review.names.len() != case.names.len() {
            says(format!("{} names instead of {}", review.names.len(), case.names.len()));
        }
        for expected in &case.names {
            names += 1;
            let found = review.names.iter().find(|name| name.name == expected.name && name.email == expected.email);
            let Some(found) = found else {
                says(format!("{} is not there", expected.name));
                continue;
            };
            let who = expected.person.map(|at| ids[at]);
            if found.minutes != expected.minutes {
                says(format!("{}: {} minutes instead of {}", expected.name, found.minutes, expected.minutes));
            }
            if found.state != expected.state {
                says(format!("{}: {:?} instead of {:?}", expected.name, found.state, expected.state));
            }
            let credited = found.participant_id;
            if expected.sure && credited != who || !expected.sure && credited.is_some() {
                says(format!("{}: credited {credited:?}, was {who:?}", expected.name));
            }
            credits += u32::from(credited.is_some());
            let suggests = matches!(expected.state, NameState::FullName | NameState::Suggested);
            if suggests && found.candidates.first().map(|one| one.participant_id) != who {
                says(format!("{}: suggested {:?}, was {who:?}", expected.name, found.candidates));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {names} names:\n{}", wrong.len(), wrong.join("\n"));
    assert!(credits > 1_000, "{credits} credits of {names} names: the corpus proves little");
}
