//! Whatever happens to a session: its calendar files have one UID, and what calendars have to take over has a higher SEQUENCE.

use course_register_core::follow_ups;
use course_register_core::messages::{DraftRequest, LogQuery, TemplateKind, draft_again};
use proptest::prelude::*;

use super::{There, follow_up};

#[derive(Clone, Copy, Debug)]
enum Step {
    Move(u32, u32),
    Cancel,
    Reinstate,
    Undo,
    Redo,
    Draft,
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        3 => (1..28u32, 9..18u32).prop_map(|(day, hour)| Step::Move(day, hour)),
        1 => Just(Step::Cancel),
        1 => Just(Step::Reinstate),
        2 => Just(Step::Undo),
        1 => Just(Step::Redo),
        3 => Just(Step::Draft),
    ]
}

/// What a calendar takes from a file.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Taken {
    uid: String,
    sequence: u32,
    rest: (String, String, String),
}

fn taken(eml: &[u8]) -> Taken {
    let mail = String::from_utf8_lossy(eml);
    let part =
        mail.split("text/calendar").nth(1).expect("a calendar file").split("\r\n\r\n").nth(1).expect("its content");
    let text = String::from_utf8(base64(part.split("\r\n--").next().unwrap())).unwrap().replace("\r\n ", "");
    let value = |name: &str| {
        text.split("\r\n")
            .find_map(|line| line.strip_prefix(name))
            .unwrap_or_else(|| panic!("{name} in {text}"))
            .to_owned()
    };
    Taken {
        uid: value("UID:"),
        sequence: value("SEQUENCE:").parse().unwrap(),
        rest: (value("DTSTART:"), value("DTEND:"), value("STATUS:")),
    }
}

/// The bytes that these letters stand for (RFC 4648, 4).
fn base64(letters: &str) -> Vec<u8> {
    const ALL: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let sixes: Vec<u32> = letters.chars().filter_map(|c| ALL.find(c)).map(|at| u32::try_from(at).unwrap()).collect();
    let mut out = Vec::new();
    for four in sixes.chunks(4) {
        let word = four.iter().fold(0, |word, six| word << 6 | six) << (6 * (4 - four.len()));
        out.extend(word.to_be_bytes().into_iter().skip(1).take(four.len() - 1));
    }
    out
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn one_uid_and_a_sequence_that_rises_with_what_calendars_have_to_take_over(steps in proptest::collection::vec(step(), 4..16)) {
        let mut there = There::new();
        let session = there.sessions[0];
        let mut given: Vec<Taken> = Vec::new();
        for step in steps {
            let moment = there.world.moment();
            let file = &there.world.file;
            // A refusal is an answer too.
            match step {
                Step::Move(day, hour) => {
                    let form = follow_up(&format!("{day} Jun 2026"), &format!("{hour}:00"));
                    let _ = follow_ups::change_follow_up(file, &moment, session, &form, true, there.shown);
                }
                Step::Cancel => drop(follow_ups::cancel_follow_up(file, &moment, session, "Ill", true, there.shown)),
                Step::Reinstate => drop(follow_ups::reinstate_follow_up(file, &moment, session, true, there.shown)),
                Step::Undo => drop(file.undo(&moment)),
                Step::Redo => drop(file.redo(&moment)),
                Step::Draft => {}
            }
            let moved = there.of_session(TemplateKind::SessionMoved, session);
            let body = Some("Dear {first name}".to_owned());
            let one = DraftRequest { people: there.people[..1].to_vec(), body, subject: Some("Changed".to_owned()), ..moved };
            // An undo may have taken back that there is such a session at all.
            let Ok(drafted) = there.draft(&one) else { continue };
            let moment = there.world.moment();
            let id = drafted.messages[0].message_id;
            let eml = there.world.file.read(|reading| draft_again(reading, id, &moment)).unwrap();
            given.push(taken(&eml));
            prop_assert_eq!(there.log(&LogQuery::default()).messages[0].calendar_files, 1);
        }
        for pair in given.windows(2) {
            let [before, after] = pair else { continue };
            prop_assert_eq!(&before.uid, &after.uid);
            prop_assert!(after.sequence >= before.sequence, "{:?}", pair);
            prop_assert!(before.rest == after.rest || after.sequence > before.sequence, "{:?}", pair);
        }
    }
}
