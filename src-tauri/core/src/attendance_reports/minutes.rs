//! Attended minutes: the union of the times from joining to leaving, clipped to the session’s window. Two devices at once
//! count once, a rejoin adds, and what lies before or after the session counts for nothing. Pure.

use chrono::NaiveDateTime;

/// From joining to leaving.
pub type Span = (NaiveDateTime, NaiveDateTime);

/// The seconds that these spans cover within the window, each counted once.
#[must_use]
pub fn covered(spans: &[Span], window: Span) -> u32 {
    let mut clipped: Vec<Span> = spans
        .iter()
        .map(|(join, leave)| ((*join).max(window.0), (*leave).min(window.1)))
        .filter(|(join, leave)| join < leave)
        .collect();
    clipped.sort_unstable();
    let mut total = 0;
    let mut until = window.0;
    for (join, leave) in clipped {
        if leave > until {
            total += (leave - join.max(until)).num_seconds();
            until = leave;
        }
    }
    u32::try_from(total).unwrap_or_default()
}

/// Seconds as minutes, the last one begun counted whole, as the meeting programs count.
#[must_use]
pub fn whole_minutes(seconds: u32) -> u32 {
    seconds.div_ceil(60)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn at(second: i64) -> NaiveDateTime {
        let noon = NaiveDateTime::parse_from_str("2026-02-09 15:00:00", "%Y-%m-%d %H:%M:%S").unwrap();
        noon + chrono::Duration::seconds(second)
    }

    fn minutes(spans: &[(i64, i64)]) -> u32 {
        let spans: Vec<Span> = spans.iter().map(|(from, to)| (at(from * 60), at(to * 60))).collect();
        whole_minutes(covered(&spans, (at(0), at(120 * 60))))
    }

    #[test]
    fn a_union_within_the_session() {
        for (what, spans, expected) in [
            ("the whole of it", &[(-5, 125)][..], 120),
            ("a rejoin", &[(0, 50), (60, 120)], 110),
            ("two devices at once", &[(0, 120), (10, 100)], 120),
            ("two that overlap", &[(0, 70), (60, 100)], 100),
            ("before it began", &[(-60, -1)], 0),
            ("after it ended", &[(121, 180)], 0),
            ("one within another, then a gap", &[(10, 40), (15, 20), (50, 60)], 40),
            ("the same twice", &[(5, 10), (5, 10)], 5),
            ("left before joining", &[(20, 10)], 0),
            ("nothing", &[], 0),
        ] {
            assert_eq!(minutes(spans), expected, "{what}");
        }
        assert_eq!(whole_minutes(covered(&[(at(0), at(89 * 60 + 1))], (at(0), at(7200)))), 90, "a minute begun is one");
    }

    proptest! {
        #[test]
        fn each_second_counts_once(spans in prop::collection::vec((-600_i64..8000, 0_i64..4000), 0..12)) {
            let spans: Vec<(i64, i64)> = spans.into_iter().map(|(from, long)| (from, from + long)).collect();
            let second_by_second = (0..7200).filter(|s| spans.iter().any(|(from, to)| from <= s && s < to)).count();
            let as_times: Vec<Span> = spans.iter().map(|(from, to)| (at(*from), at(*to))).collect();
            prop_assert_eq!(covered(&as_times, (at(0), at(7200))) as usize, second_by_second);
        }
    }
}
