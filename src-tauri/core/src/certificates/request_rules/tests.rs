use super::*;
use crate::certificates::verdict::{CertificateRule, SessionStanding, verdict};
use crate::register::mark::Mark;
use proptest::prelude::*;

/// Six sessions, held or not, with these marks.
fn judged(marks: &[Option<Mark>; 6], ended: usize) -> Verdict {
    let sessions: Vec<SessionStanding> = marks
        .iter()
        .zip(1..)
        .map(|(mark, number)| SessionStanding {
            number,
            cancelled: false,
            ended: (number as usize) <= ended,
            expected: true,
            mark: *mark,
            set_by_hand: None,
        })
        .collect();
    verdict(&CertificateRule { threshold: 4, minimum_minutes: 90 }, &sessions)
}

fn attended(count: usize) -> Verdict {
    let mut marks = [Some(Mark::Absent); 6];
    marks[..count].fill(Some(Mark::Present));
    judged(&marks, 6)
}

fn way(verdict: &Verdict, decision: Option<Decision>) -> Way<'_> {
    Way {
        verdict,
        decision,
        asked_on: NaiveDate::from_ymd_opt(2026, 3, 18),
        certificate: None,
        issued_on_it: false,
        certificate_withdrawn: false,
        reissued: false,
        ended: true,
    }
}

#[test]
fn four_of_six_is_approved_three_of_six_only_with_a_reason() {
    let (reached, not) = (attended(4), attended(3));
    assert_eq!(way(&reached, Some(Decision::Asked)).may_be_decided(Decision::Approved, ""), Ok(()));
    let against = way(&not, Some(Decision::Asked));
    assert_eq!(against.may_be_decided(Decision::Approved, ""), Err(NotDecided::AgainstTheVerdict));
    assert_eq!(against.may_be_decided(Decision::Approved, "ill in week 3, made up for"), Ok(()));
    assert_eq!(against.may_be_decided(Decision::Declined, ""), Err(NotDecided::NeedsAReason));
    assert_eq!(against.may_be_decided(Decision::Declined, "three sessions"), Ok(()));
}

#[test]
fn an_unmarked_session_that_matters_comes_before_any_decision() {
    let mut marks = [Some(Mark::Absent); 6];
    marks[..3].fill(Some(Mark::Present));
    marks[4] = None;
    let open = judged(&marks, 6);
    for decision in [Decision::Approved, Decision::Declined] {
        let Err(NotDecided::No(why)) = way(&open, Some(Decision::Asked)).may_be_decided(decision, "whatever") else {
            panic!("{decision:?} must wait for the mark");
        };
        assert_eq!(why, "has no mark for session 5, which decides: mark it in the register first");
    }
    // One that does not matter is no reason to wait.
    marks[3] = Some(Mark::Present);
    let reached = judged(&marks, 6);
    assert_eq!(way(&reached, Some(Decision::Asked)).may_be_decided(Decision::Approved, ""), Ok(()));
    // Who asks no more is not kept waiting.
    assert_eq!(way(&open, Some(Decision::Asked)).may_be_decided(Decision::Withdrawn, ""), Ok(()));
}

#[test]
fn before_the_last_session_it_is_recorded_and_waits() {
    let reached = judged(&[Some(Mark::Present); 6], 5);
    let early = Way { ended: false, ..way(&reached, None) };
    assert_eq!(early.may_be_recorded(), Ok(()));
    let asked = Way { ended: false, ..way(&reached, Some(Decision::Asked)) };
    assert!(
        matches!(asked.may_be_decided(Decision::Approved, "a reason"), Err(NotDecided::No(why)) if why.contains("last session"))
    );
}

#[test]
fn one_request_at_a_time_and_none_beside_a_certificate() {
    let reached = attended(5);
    assert_eq!(way(&reached, None).state(), CertificateState::MayAsk);
    assert_eq!(way(&attended(3), None).state(), CertificateState::NotYet);
    assert_eq!(
        way(&reached, Some(Decision::Asked)).may_be_recorded().unwrap_err(),
        "asked on 18 March 2026 already, and that request is open"
    );
    for again in [Decision::Declined, Decision::Withdrawn] {
        assert_eq!(way(&reached, Some(again)).may_be_recorded(), Ok(()));
    }
    let issued =
        Way { certificate: Some("CLT-2026-0003"), issued_on_it: true, ..way(&reached, Some(Decision::Approved)) };
    assert_eq!(issued.state(), CertificateState::Issued);
    assert!(issued.may_be_recorded().unwrap_err().starts_with("holds certificate CLT-2026-0003"));
    assert!(issued.may_be_issued().is_err());
    let withdrawn = Way { certificate_withdrawn: true, ..issued.clone() };
    assert_eq!(withdrawn.state(), CertificateState::CertificateWithdrawn);
    assert_eq!(withdrawn.may_be_recorded(), Ok(()));
    let asked_again = Way { issued_on_it: false, ..Way { decision: Some(Decision::Asked), ..withdrawn } };
    assert_eq!(asked_again.state(), CertificateState::Asked);
}

proptest! {
    /// A certificate is issued only on an approval, and never beside another one that counts.
    #[test]
    fn nothing_is_issued_but_what_was_approved(
        count in 0usize..=6,
        decision in prop::option::of(prop::sample::select(Decision::ALL.to_vec())),
        (has, on_it, withdrawn, ended) in any::<(bool, bool, bool, bool)>(),
        reason in prop::sample::select(vec!["", "because"]),
    ) {
        let verdict = attended(count);
        let way = Way {
            certificate: has.then_some("CLT-2026-0001"),
            issued_on_it: has && on_it,
            certificate_withdrawn: has && withdrawn,
            ended,
            ..way(&verdict, decision)
        };
        if way.may_be_issued().is_ok() {
            prop_assert_eq!(decision, Some(Decision::Approved));
            prop_assert!(!has || withdrawn);
        }
        if way.may_be_decided(Decision::Approved, reason).is_ok() {
            prop_assert!(ended && (count >= 4 || !reason.is_empty()));
        }
        if way.may_be_decided(Decision::Declined, reason).is_ok() {
            prop_assert!(!reason.is_empty());
        }
    }
}
