//! Chance that can be drawn again.

use std::time::{Duration, SystemTime};

/// A row of numbers that a seed decides.
pub struct Chance(u64);

/// A seed that nobody has chosen.
pub fn seed() -> u64 {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    now.subsec_nanos().into()
}

impl Chance {
    pub fn of(seed: u64) -> Chance {
        Chance(seed)
    }

    /// Below `of`, which is at least 1.
    pub fn below(&mut self, of: u64) -> u64 {
        // splitmix64
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let number = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (number ^ (number >> 31)) % of
    }

    /// Shorter than `most`.
    pub fn shorter_than(&mut self, most: Duration) -> Duration {
        let nanos = u64::try_from(most.as_nanos()).unwrap_or(u64::MAX).max(1);
        Duration::from_nanos(self.below(nanos))
    }
}
