//! What the core is told about the world: the time and some randomness, both as arguments, so that
//! every rule about dates can be tested exactly and every run repeated.

use std::sync::atomic::{AtomicU64, Ordering};

use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use chrono_tz::Europe::London;
use uuid::Uuid;

use crate::ids::Uid;

/// The instant at which something is done, and a random seed for the names that are made in doing it.
#[derive(Debug)]
pub struct Moment {
    now: DateTime<Utc>,
    seed: Uuid,
    made: AtomicU64,
}

impl Moment {
    /// `seed` must be fresh and random for each operation in the program; a test may fix it.
    #[must_use]
    pub fn new(now: DateTime<Utc>, seed: [u8; 16]) -> Moment {
        Moment { now, seed: Uuid::from_bytes(seed), made: AtomicU64::new(0) }
    }

    /// The instant, in UTC.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        self.now
    }

    /// The instant as RFC 3339 in UTC, whole seconds.
    #[must_use]
    pub fn now_text(&self) -> String {
        self.now.to_rfc3339_opts(SecondsFormat::Secs, true)
    }

    /// The date in Europe/London, wherever the laptop is.
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        self.now.with_timezone(&London).date_naive()
    }

    /// A name that no other call, and no other moment, returns.
    #[must_use]
    pub fn new_uid(&self) -> Uid {
        let count = self.made.fetch_add(1, Ordering::Relaxed);
        Uid(Uuid::new_v5(&self.seed, &count.to_le_bytes()).to_string())
    }
}
