//! The only place that reads the clock and draws randomness. In debug builds `COURSE_REGISTER_NOW` (an instant,
//! RFC 3339) is where the clock starts, ticking from there, so that a test can live on 3 March 2026, and
//! `COURSE_REGISTER_HALF_HOUR` (seconds) is how long the half hour between two backups takes.

use std::time::Duration;

use chrono::{DateTime, Utc};
use course_register_core::moment::Moment;

/// This moment.
pub fn moment() -> Moment {
    Moment::new(now(), *uuid::Uuid::new_v4().as_bytes())
}

#[cfg(debug_assertions)]
fn now() -> DateTime<Utc> {
    use std::sync::OnceLock;
    static SHIFT: OnceLock<chrono::TimeDelta> = OnceLock::new();
    let real = Utc::now();
    let shift = SHIFT.get_or_init(|| {
        let set = std::env::var("COURSE_REGISTER_NOW").ok().and_then(|text| text.parse::<DateTime<Utc>>().ok());
        set.map_or_else(chrono::TimeDelta::zero, |start| start - real)
    });
    real + *shift
}

#[cfg(not(debug_assertions))]
fn now() -> DateTime<Utc> {
    Utc::now()
}

/// Half an hour, as the program waits for it.
pub fn half_hour() -> Duration {
    shortened().unwrap_or(Duration::from_secs(30 * 60))
}

#[cfg(debug_assertions)]
fn shortened() -> Option<Duration> {
    std::env::var("COURSE_REGISTER_HALF_HOUR")
        .ok()?
        .parse()
        .ok()
        .filter(|seconds| *seconds > 0)
        .map(Duration::from_secs)
}

#[cfg(not(debug_assertions))]
fn shortened() -> Option<Duration> {
    None
}
