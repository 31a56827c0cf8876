//! Names, numbers and words, as tables.

use proptest::prelude::*;

use super::list_rules::{owed, payment_of_all, payment_state};
use super::rules::*;
use super::{PaymentState, PersonForm};
use crate::bookings::BookingState;

#[test]
fn british_numbers_are_shown_as_they_are_read_aloud() {
    for (typed, shown) in [
        ("07700900123", "07700 900123"),
        ("+44 (0)7700 900123", "07700 900123"),
        ("+447700900123", "07700 900123"),
        ("0044 7700-900-123", "07700 900123"),
        ("(020) 7946 0018", "020 7946 0018"),
        ("01134960123", "0113 496 0123"),
        ("01214960123", "0121 496 0123"),
        ("01632 960123", "01632 960123"),
        ("03069990123", "0306 999 0123"),
        ("08081570123", "0808 157 0123"),
    ] {
        assert_eq!(shown_phone(typed), shown, "{typed:?}");
        assert_eq!(shown_phone(shown), shown, "what is shown stays as it is");
    }
}

#[test]
fn what_is_no_british_number_stays_as_it_was_typed() {
    for typed in [
        "7700900123",
        "07700 90012",
        "07700 9001234",
        "+353 1 496 0123",
        "020 7946 0018 ext 4",
        "ask Ann",
        "",
        "+",
        "112",
    ] {
        assert_eq!(shown_phone(typed), typed, "nothing is guessed for {typed:?}");
    }
}

#[test]
fn people_are_in_the_order_of_their_last_names() {
    let mut keys = [("Zoë", "Adams"), ("Ann", "Adams-Bell"), ("Ann", "Ádams"), ("Cher", ""), ("Bo", "De La Cruz")]
        .map(|(first, last)| (sort_key(first, last), first, last));
    keys.sort();
    assert_eq!(
        keys.map(|(_, first, last)| (first, last)),
        [("Ann", "Ádams"), ("Zoë", "Adams"), ("Ann", "Adams-Bell"), ("Cher", ""), ("Bo", "De La Cruz")]
    );
}

#[test]
fn a_search_is_words_or_one_phone_number() {
    for (typed, words) in [
        ("  Ada   Łuc ", vec!["ada", "luc"]),
        ("07700 900", vec!["07700900"]),
        ("+44 7700 900", vec!["07700900"]),
        ("020", vec!["020"]),
        ("24 Hour Care", vec!["24", "hour", "care"]),
        ("", vec![]),
        ("\u{a0} ", vec![]),
    ] {
        assert_eq!(searched_words(typed), words, "{typed:?}");
    }
}

#[test]
fn money_is_due_from_who_has_a_place() {
    use BookingState as S;
    use PaymentState as P;
    for (state, fee, paid, expected, still_due) in [
        (S::Booked, 20_000, 0, P::Unpaid, 20_000),
        (S::Offered, 20_000, 0, P::Unpaid, 20_000),
        (S::Booked, 20_000, 1, P::Part, 19_999),
        (S::Booked, 20_000, 20_000, P::Paid, 0),
        (S::Booked, 20_000, 25_000, P::Paid, 0),
        (S::Booked, 0, 0, P::NothingDue, 0),
        (S::Applied, 20_000, 0, P::NothingDue, 0),
        (S::WaitingList, 20_000, 0, P::NothingDue, 0),
        (S::Declined, 20_000, 0, P::NothingDue, 0),
        (S::Withdrawn, 20_000, 0, P::NothingDue, 0),
        (S::Withdrawn, 20_000, 5_000, P::Part, 0),
        (S::Withdrawn, 20_000, 20_000, P::Paid, 0),
    ] {
        assert_eq!(payment_state(state, fee, paid), expected, "{state:?}, {paid} of {fee}");
        assert_eq!(owed(state, fee, paid), still_due, "{state:?}, {paid} of {fee}");
    }
    assert_eq!(payment_of_all([P::Paid, P::Unpaid, P::NothingDue]), P::Unpaid, "what asks for attention is shown");
    assert_eq!(payment_of_all([]), P::NothingDue);
}

proptest! {
    #[test]
    fn a_phone_number_never_gains_a_digit(typed in "[0-9+() .-]{0,20}") {
        let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
        let (before, after) = (digits(&typed), digits(&shown_phone(&typed)));
        prop_assert!(before == after || before.ends_with(after.trim_start_matches('0')), "{typed:?}");
        prop_assert!(after.len() <= before.len(), "{typed:?}");
    }

    #[test]
    fn whoever_is_kept_is_found_by_every_word_of_their_name(first in "\\PC{0,12}", last in "\\PC{1,12}") {
        let form = PersonForm { first_name: first.clone(), last_name: last.clone(), ..PersonForm::default() };
        let Ok(kept) = person(&form) else { return Ok(()) };
        let text = search_text(&kept);
        for word in searched_words(&format!("{} {}", kept.first_name, kept.last_name)) {
            let is_number = word.bytes().all(|byte| byte.is_ascii_digit());
            prop_assert!(is_number || text.contains(&word), "{word:?} in {text:?}");
        }
    }

    #[test]
    fn nothing_typed_breaks_a_form(typed in "\\PC{0,40}") {
        let form = PersonForm {
            first_name: typed.clone(),
            emails: vec![typed.clone()],
            phone: typed.clone(),
            leadership_role_confirmed_on: typed.clone(),
            ..PersonForm::default()
        };
        let _ = person(&form);
    }
}
