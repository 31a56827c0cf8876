//! Months of backups, with failing ones and a clock that is ten years off either way. The harness of faults lives
//! through two years.

use course_register_tests::two_years::{Days, two_years};

#[test]
fn backups_outlive_failures_and_a_wrong_clock() {
    let days = Days { days: 60, most_a_day: 2, one_fails_of: 6, clock_off_each: 8, seed: 2026 };
    let seen = two_years(days).unwrap();
    assert!(seen.made > 50 && seen.failed > 5 && seen.days_off > 10 && seen.kept >= 20, "{seen:?}");
}
