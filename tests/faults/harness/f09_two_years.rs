//! F9: 730 simulated days of backups, some of which fail, with a clock that is ten years off now and then.

use course_register_tests::two_years::{Days, two_years};

use crate::row::{Form, Measured, Round};

pub fn days(form: Form) -> u32 {
    form.of(730, 60)
}

pub fn run(round: &Round) -> Result<Measured, String> {
    let days = Days {
        days: days(round.form),
        most_a_day: 4,
        one_fails_of: 6,
        clock_off_each: round.form.of(40, 6),
        seed: round.seed,
    };
    let seen = two_years(days)?;
    if seen.failed == 0 || seen.days_off == 0 {
        return Err(format!("nothing failed, or the clock was never off: {seen:?}"));
    }
    Ok(Measured {
        figure: format!(
            "{} days, {} backups made, {} failed and deleted none, the clock ten years off on {} days; {} kept, each opened and equal to its source; a restore undone by a restore",
            days.days, seen.made, seen.failed, seen.days_off, seen.kept
        ),
        control: "thinning ordered by the clock in place of numbers: tried, and the newest five were seen to go"
            .to_owned(),
    })
}
