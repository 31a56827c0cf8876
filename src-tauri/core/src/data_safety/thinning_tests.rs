//! Which backups stay, as a table and for any clock.

use proptest::prelude::*;

use super::*;

const NO_LIMIT: u64 = u64::MAX;

fn on(number: u32, day: &str) -> Candidate {
    Candidate { number, day: day.parse().unwrap(), bytes: 100 }
}

/// So many, numbered from 1, made on these days.
fn each(days: impl IntoIterator<Item = NaiveDate>) -> Vec<Candidate> {
    (1..).zip(days).map(|(number, day)| Candidate { number, day, bytes: 100 }).collect()
}

fn days_from(first: &str, count: usize, every: usize) -> Vec<NaiveDate> {
    let first: NaiveDate = first.parse().unwrap();
    first.iter_days().step_by(every).take(count).collect()
}

#[test]
fn what_stays() {
    let one_day = vec!["2026-11-26".parse().unwrap(); 40];
    let two_days = [days_from("2026-11-25", 1, 1).repeat(10), days_from("2026-11-26", 1, 1).repeat(10)].concat();
    // What each case keeps, by number.
    let cases: Vec<(&str, Vec<Candidate>, Vec<u32>)> = vec![
        ("none", vec![], vec![]),
        ("five of one day", each(one_day[..5].to_vec()), vec![1, 2, 3, 4, 5]),
        (
            "forty of one day: the newest five, and the newest of the others",
            each(one_day),
            vec![35, 36, 37, 38, 39, 40],
        ),
        ("two days: one of the first stays", each(two_days), vec![10, 15, 16, 17, 18, 19, 20]),
        (
            // 19 days of others, Sunday 8 to Thursday 26 November; five newest after that.
            "a backup a day: five, 14 days, and the newest of the weeks and of the month before",
            each(days_from("2026-11-08", 24, 1)),
            vec![1, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24],
        ),
        (
            // 35 Mondays: weeks and days are the same until the 14th of the others, then only months count.
            "a backup a week",
            each(days_from("2026-01-05", 35, 7)),
            vec![4, 8, 13, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35],
        ),
        (
            // The first of each month is far enough apart: 24 of the others stay.
            "a backup a month",
            each((0..40).map(|month| NaiveDate::from_ymd_opt(2026 + month / 12, month as u32 % 12 + 1, 1).unwrap())),
            (12..=40).collect(),
        ),
        (
            "a clock that was ten years ahead for a day takes one place",
            vec![
                on(1, "2026-11-23"),
                on(2, "2026-11-24"),
                on(3, "2036-11-24"),
                on(4, "2036-11-24"),
                on(5, "2026-11-25"),
                on(6, "2026-11-26"),
                on(7, "2026-11-26"),
                on(8, "2026-11-26"),
                on(9, "2026-11-26"),
                on(10, "2026-11-26"),
            ],
            vec![1, 2, 4, 5, 6, 7, 8, 9, 10],
        ),
    ];
    for (case, kept, expected) in cases {
        let going = to_delete(&kept, NO_LIMIT);
        let staying: Vec<u32> =
            kept.iter().map(|candidate| candidate.number).filter(|number| !going.contains(number)).collect();
        assert_eq!(staying, expected, "{case}");
    }
}

#[test]
fn the_total_size_is_kept_by_the_oldest_going_first() {
    let kept = each(days_from("2026-11-20", 10, 1));
    for (most, expected) in [
        (1000, vec![]),
        (999, vec![1]),
        (700, vec![1, 2, 3]),
        (500, vec![1, 2, 3, 4, 5]),
        // The newest five stay, whatever they take.
        (0, vec![1, 2, 3, 4, 5]),
    ] {
        assert_eq!(to_delete(&kept, most), expected, "at most {most} bytes");
    }
    // One large one does not let an older small one stay: what is kept is the newest part.
    let mut kept = kept;
    kept[2].bytes = 10_000;
    assert_eq!(to_delete(&kept, 1000), [1, 2, 3]);
}

proptest! {
    #[test]
    fn whatever_the_clock_says(
        made in proptest::collection::vec((-3_700_i64..3_700, 1_u64..1_000), 0..120),
        most_bytes in prop_oneof![Just(NO_LIMIT), 0_u64..60_000],
        turn in 0_usize..120,
    ) {
        let middle: NaiveDate = "2026-11-26".parse().unwrap();
        let mut kept: Vec<Candidate> = (1..).zip(&made).map(|(number, (days, bytes))| {
            Candidate { number, day: middle + chrono::TimeDelta::days(*days), bytes: *bytes }
        }).collect();
        let going = to_delete(&kept, most_bytes);
        let stays = |candidate: &&Candidate| !going.contains(&candidate.number);
        let staying: Vec<Candidate> = kept.iter().filter(stays).copied().collect();

        prop_assert!(going.is_sorted(), "oldest first");
        prop_assert_eq!(staying.len() + going.len(), kept.len());
        let newest = kept.len().saturating_sub(NEWEST);
        prop_assert!(kept[newest..].iter().all(|candidate| stays(&candidate)), "the newest five stay");
        let total: u64 = staying.iter().map(|candidate| candidate.bytes).sum();
        prop_assert!(total <= most_bytes || staying.len() <= NEWEST, "{} bytes", total);
        prop_assert!(staying.len() <= NEWEST + DAYS + WEEKS + MONTHS);
        prop_assert_eq!(to_delete(&staying, most_bytes), Vec::<u32>::new(), "a second time nothing more goes");
        if most_bytes == NO_LIMIT {
            // Each of the last days that have backups beside the newest five has one still: its newest.
            let mut days: Vec<NaiveDate> = Vec::new();
            for candidate in kept[..newest].iter().rev() {
                if !days.contains(&candidate.day) {
                    days.push(candidate.day);
                    prop_assert!(days.len() > DAYS || stays(&candidate), "the newest of {}", candidate.day);
                }
            }
        }
        if !kept.is_empty() {
            let by = turn % kept.len();
            kept.rotate_left(by);
            prop_assert_eq!(to_delete(&kept, most_bytes), going, "in any order");
        }
    }
}
