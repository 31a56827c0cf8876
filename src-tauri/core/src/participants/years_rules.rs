//! Which of a person's courses a follow-up session comes after, without a file.

use chrono::NaiveDate;

use crate::ids::ProgrammeId;

/// Where a course stands among others: its programme, and its first session.
pub type Begun = (ProgrammeId, Option<NaiveDate>);

/// Which of these courses a follow-up session of a programme on this day comes after: the last of that programme that had
/// begun by then. An invitation that lies before all of them belongs to the first. So each is told once, however many
/// courses of one programme a person was on.
#[must_use]
pub fn comes_after(courses: &[Begun], programme: ProgrammeId, on: NaiveDate) -> Option<usize> {
    let begun = || {
        let of_programme = courses.iter().enumerate().filter(|(_, (of, _))| *of == programme);
        of_programme.map(|(at, (_, first))| (first.unwrap_or(NaiveDate::MAX), at))
    };
    let before = begun().filter(|(first, _)| *first <= on).max();
    before.or_else(|| begun().min()).map(|(_, at)| at)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_follow_up_comes_after_the_last_course_that_had_begun() {
        let (one, two) = (ProgrammeId(1), ProgrammeId(2));
        let courses = [
            (one, Some(day("2026-02-09"))),
            (two, Some(day("2025-09-01"))),
            (one, Some(day("2025-02-10"))),
            (one, None),
        ];
        for (programme, on, expected) in [
            (one, "2025-09-18", Some(2)),
            (one, "2026-02-08", Some(2)),
            (one, "2026-02-09", Some(0)),
            (one, "2026-12-07", Some(0)),
            (one, "2024-09-18", Some(2)),
            (two, "2026-12-07", Some(1)),
            (ProgrammeId(3), "2026-12-07", None),
        ] {
            assert_eq!(comes_after(&courses, programme, day(on)), expected, "{programme:?} {on}");
        }
        assert_eq!(comes_after(&courses[3..], one, day("2026-01-01")), Some(0), "one without dates is the only one");
    }
}
