#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::*;

const RULE: CertificateRule = CertificateRule { threshold: 4, minimum_minutes: 90 };

/// A course from one letter for each session: P present, T part with 95 minutes, S part with 40, A apologies,
/// X absent, U held and unmarked, · to come, a and x the same entered beforehand, C cancelled, N held and F to come
/// where the person is not expected.
fn course(letters: &str) -> Vec<SessionStanding> {
    let sessions = letters.chars().zip(1..).map(|(letter, number)| {
        let mark = match letter {
            'P' | 'p' => Some(Mark::Present),
            'T' => Some(Mark::Part { minutes: 95 }),
            'S' => Some(Mark::Part { minutes: 40 }),
            'A' | 'a' => Some(Mark::Apologies),
            'X' | 'x' => Some(Mark::Absent),
            _ => None,
        };
        SessionStanding {
            number,
            cancelled: letter == 'C',
            ended: letter.is_ascii_uppercase() && !"CF".contains(letter),
            expected: !"NF".contains(letter),
            mark,
            set_by_hand: None,
        }
    });
    sessions.collect()
}

fn sentence(letters: &str) -> String {
    verdict(&RULE, &course(letters)).sentence
}

#[test]
fn sentences_beside_a_name() {
    for (letters, expected) in [
        ("", "No sessions yet: the certificate asks for 4"),
        ("CCCCCC", "None held yet, cannot reach: the certificate asks for 4 of 0 sessions"),
        ("······", "None held yet, can still reach"),
        ("P·····", "1 of 1 held, can still reach"),
        ("PXXP··", "2 of 4 held, every remaining session needed"),
        ("PXSP··", "2 of 4 held, every remaining session needed"),
        ("PPTP··", "4 of 4 held, reached"),
        ("AXXP··", "1 of 4 held, cannot reach, at most 3"),
        ("XXXU··", "0 of 4 held, cannot reach, at most 3"),
        ("PXPU··", "2 of 4 held, needs a mark for session 4"),
        ("PUPU··", "2 of 4 held, needs marks for sessions 2 and 4"),
        ("U·····", "0 of 1 held, can still reach"),
        ("XXaa··", "0 of 2 held, cannot reach, at most 2"),
        ("PPxx··", "2 of 2 held, every remaining session needed"),
        ("PPPp··", "4 of 4 held, reached"),
        ("NPPP··", "3 of 4 held, can still reach"),
        ("NNPX··", "1 of 4 held, cannot reach, at most 3"),
        ("NPXP··", "2 of 4 held, every remaining session needed"),
        ("PPXFFF", "2 of 3 held, cannot reach, at most 2"),
        ("PPXCC·", "2 of 3 held, cannot reach, at most 3"),
    ] {
        assert_eq!(sentence(letters), expected, "{letters}");
    }
}

#[test]
fn three_absences_end_eligibility() {
    assert_eq!(verdict(&RULE, &course("XXX···")).standing, Standing::CannotReach);
    assert_eq!(verdict(&RULE, &course("XX····")).standing, Standing::EveryRemainingNeeded);
}

#[test]
fn an_unfilled_register_never_says_a_final_no() {
    let at_the_end = verdict(&RULE, &course("PPPXXU"));
    assert_eq!(at_the_end.standing, Standing::NeedsMarks);
    assert_eq!(at_the_end.unmarked, [6]);
    assert!(!at_the_end.may_request, "nor a yes");
    let hopeless = verdict(&RULE, &course("PPXXXU"));
    assert_eq!(hopeless.standing, Standing::CannotReach, "the missing mark cannot change it");
}

#[test]
fn a_certificate_may_be_requested_after_the_last_session() {
    assert!(!verdict(&RULE, &course("PPPP··")).may_request);
    assert!(!verdict(&RULE, &course("PPPPX·")).may_request);
    assert!(verdict(&RULE, &course("PPPPXU")).may_request);
    assert!(verdict(&RULE, &course("PPPPXC")).may_request, "a cancelled last session is not waited for");
    assert!(!verdict(&RULE, &course("CCCCCC")).may_request);
    let asks_for_none = CertificateRule { threshold: 0, ..RULE };
    assert!(!verdict(&asks_for_none, &[]).may_request);
}

#[test]
fn more_asked_for_than_there_is_says_so() {
    let cancelled = explain(&RULE, &course("PCC·C·"));
    assert_eq!(cancelled.verdict.sentence, "1 of 1 held, cannot reach: the certificate asks for 4 of 3 sessions");
    assert_eq!(
        cancelled.sentences,
        [
            "Sessions 2, 3 and 5 were cancelled; the certificate still asks for 4 of 3 sessions.",
            "Counted: session 1 (present).",
            "Still to come: sessions 4 and 6.",
            "That is more sessions than there are; the number asked for can be changed in the course’s rules.",
        ]
    );
}

#[test]
fn set_by_hand_goes_before_the_mark() {
    let mut sessions = course("PXXP··");
    sessions[2].set_by_hand = Some(SetByHand::Counts);
    sessions[0].set_by_hand = Some(SetByHand::DoesNotCount);
    sessions[4].set_by_hand = Some(SetByHand::DoesNotCount);
    let explained = explain(&RULE, &sessions);
    assert_eq!(explained.verdict.sentence, "2 of 4 held, cannot reach, at most 3");
    let words: Vec<_> = explained.sessions.iter().map(|one| one.words.as_str()).collect();
    assert_eq!(
        words,
        [
            "present, set by hand not to count",
            "absent",
            "absent, set by hand to count",
            "present",
            "unmarked, set by hand not to count",
            "to come",
        ]
    );
}

#[test]
fn the_explanation_names_every_session() {
    let explained = explain(&RULE, &course("NTSUA·C"));
    assert_eq!(
        explained.sentences,
        [
            "Session 7 was cancelled; the certificate still asks for 4 of 6 sessions.",
            "Counted: session 2 (part, 95 minutes).",
            "Not counted: session 3 (part, 40 of the 90 minutes needed) and session 5 (apologies).",
            "Unmarked: session 4.",
            "Not expected at session 1.",
            "Still to come: session 6.",
            "At most 3 can count, so 4 can no longer be reached.",
        ]
    );
    let outcomes: Vec<_> = explained.sessions.iter().map(|one| one.outcome).collect();
    assert_eq!(
        outcomes,
        [
            SessionOutcome::NotExpected,
            SessionOutcome::Counted,
            SessionOutcome::NotCounted,
            SessionOutcome::Unmarked,
            SessionOutcome::NotCounted,
            SessionOutcome::ToCome,
            SessionOutcome::Cancelled,
        ]
    );
}

#[test]
fn every_standing_has_a_conclusion() {
    for (letters, expected) in [
        ("P·····", "3 more are needed, with 5 sessions to come."),
        ("PU····", "3 more are needed, with 4 sessions to come and 1 unmarked."),
        ("PPP···", "1 more is needed, with 3 sessions to come."),
        ("PXXP··", "All 2 sessions to come are needed."),
        ("PPPXX·", "The one session to come is needed."),
        ("PPPP··", "4 sessions count: the certificate may be requested after the last session."),
        ("PPPPPX", "5 sessions count: the certificate may be requested."),
        ("PPUPXX", "Where they stand depends on the unmarked session."),
        ("PPUUXX", "Where they stand depends on the unmarked sessions."),
    ] {
        let explained = explain(&RULE, &course(letters));
        assert_eq!(explained.sentences.last().unwrap(), expected, "{letters}");
    }
}

#[test]
fn labels_and_export_words_are_promises() {
    for (standing, label, word) in [
        (Standing::Reached, "Reached", "reached"),
        (Standing::CanStillReach, "Can still reach", "can still reach"),
        (Standing::EveryRemainingNeeded, "Every remaining session needed", "every remaining session needed"),
        (Standing::CannotReach, "Cannot reach", "cannot reach"),
        (Standing::NeedsMarks, "Needs marks", "needs marks"),
    ] {
        assert_eq!(standing.label(), label);
        assert_eq!(standing.export_word(), word);
    }
    let text = serde_json::to_value(verdict(&RULE, &course("PXXP··"))).unwrap();
    assert_eq!(text["standing"], "every_remaining_needed");
    assert_eq!(text["label"], "Every remaining session needed");
}
