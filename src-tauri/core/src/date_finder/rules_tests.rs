use super::*;
use proptest::prelude::*;

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).unwrap()
}

fn four() -> NaiveTime {
    NaiveTime::from_hms_opt(16, 0, 0).unwrap()
}

fn weighed(yes: u32, if_need_be: u32, against: u32, date: NaiveDate) -> Weighed {
    Weighed { passed: false, clashes: false, yes, if_need_be, against, date, starts_at: four() }
}

#[test]
fn the_best_date_is_the_one_to_which_most_can_come() {
    let dates = [
        weighed(7, 2, 0, day(9, 18)),
        Weighed { clashes: true, ..weighed(20, 0, 1, day(9, 19)) },
        weighed(9, 0, 1, day(10, 1)),
        Weighed { passed: true, ..weighed(20, 0, 0, day(1, 1)) },
        weighed(7, 3, 0, day(11, 1)),
        weighed(7, 2, 0, day(9, 17)),
        weighed(7, 2, 1, day(9, 1)),
    ];
    assert_eq!(places(&dates), [Some(4), Some(6), Some(1), None, Some(2), Some(3), Some(5)]);
}

#[test]
fn why_a_date_stands_where_it_does_is_said_in_words() {
    let counts = Counts { yes: 7, if_need_be: 2, no: 1, no_reply: 0 };
    let cases = [
        (counts, false, "7 yes, 2 if need be, 1 no; nothing against it"),
        (Counts { no_reply: 4, ..Counts::default() }, false, "no reply yet; nothing against it"),
        (Counts { yes: 1, no_reply: 4, ..Counts::default() }, false, "1 yes, 4 no reply yet; nothing against it"),
        (Counts::default(), false, "nobody is asked yet; nothing against it"),
        (counts, true, "7 yes, 2 if need be, 1 no; this day has passed"),
    ];
    for (counts, passed, expected) in cases {
        assert_eq!(explained(counts, passed, &[], &[]), expected);
    }
}

#[test]
fn a_day_that_has_passed_or_is_far_away_is_refused_in_words() {
    let today = day(3, 3);
    assert_eq!(refused_day(today, today), None);
    assert_eq!(refused_day(NaiveDate::from_ymd_opt(2028, 3, 3).unwrap(), today), None);
    let cases = [
        (day(3, 2), "Monday 2 March 2026 has passed: enter a day from today on"),
        (
            NaiveDate::from_ymd_opt(2028, 3, 4).unwrap(),
            "Saturday 4 March 2028 is more than two years away: enter a nearer day",
        ),
    ];
    for (date, expected) in cases {
        assert_eq!(refused_day(date, today).unwrap(), expected);
    }
    assert_eq!(too_many(58, 2), None);
    assert!(too_many(58, 3).unwrap().contains("there would be 61"));
    assert!(too_many(0, 61).unwrap().contains("these are 61"));
}

/// Whether the first is better, said the long way.
fn is_better(one: &Weighed, other: &Weighed) -> bool {
    if one.clashes != other.clashes {
        return other.clashes;
    }
    if one.yes != other.yes {
        return one.yes > other.yes;
    }
    if one.if_need_be != other.if_need_be {
        return one.if_need_be > other.if_need_be;
    }
    if one.against != other.against {
        return one.against < other.against;
    }
    (one.date, one.starts_at) < (other.date, other.starts_at)
}

/// A table of replies: for each date what each person answered, and what else is so.
fn dates() -> impl Strategy<Value = Vec<Weighed>> {
    let one = (prop::collection::vec(0_u8..4, 6), any::<bool>(), 0_u32..3, prop::bool::weighted(0.1));
    prop::collection::vec(one, 0..12).prop_map(|columns| {
        let column = |(at, (replies, clashes, against, passed)): (usize, (Vec<u8>, bool, u32, bool))| {
            let said = |word: u8| u32::try_from(replies.iter().filter(|reply| **reply == word).count()).unwrap();
            let date = day(9, 1) + chrono::Days::new(u64::try_from(at * 7 % 5).unwrap());
            let starts_at = NaiveTime::from_hms_opt(u32::try_from(at).unwrap(), 0, 0).unwrap();
            Weighed { passed, clashes, yes: said(0), if_need_be: said(1), against, date, starts_at }
        };
        columns.into_iter().enumerate().map(column).collect()
    })
}

proptest! {
    #[test]
    fn a_place_is_how_many_dates_are_better(dates in dates()) {
        let places = places(&dates);
        for (one, place) in dates.iter().zip(&places) {
            let better = dates.iter().filter(|other| !other.passed && is_better(other, one)).count();
            let expected = (!one.passed).then(|| u32::try_from(better + 1).unwrap());
            prop_assert_eq!(*place, expected);
        }
    }

    #[test]
    fn no_date_without_a_facilitator_is_ever_above_one_with_all_of_them(dates in dates()) {
        let places = places(&dates);
        for (one, place) in dates.iter().zip(&places).filter(|(one, _)| one.clashes) {
            for (other, above) in dates.iter().zip(&places).filter(|(other, _)| !other.clashes) {
                prop_assert!(place.is_none() || above.is_none() || above < place, "{:?} before {:?}", one, other);
            }
        }
    }
}
