//! A storm of real work: what step `n` does depends on the seed, on `n` and on the register alone, so that the same
//! storm can be gone through again in another file, and goes on after a fault as if there had been none.

use std::hash::{DefaultHasher, Hash, Hasher};

use course_register_core::error::Error;
use course_register_core::store::StoreError;
use course_register_tests::World;
use course_register_tests::work::kinds;

/// How a step ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is acknowledged: it is in the file.
    Done,
    /// A rule forbade it.
    Refused,
    /// It could not be saved, in the words for the administrator.
    Failed(String),
    /// It was held back, because the step before, which had been said not to be saved, is.
    HeldBack,
}

/// The work, by its seed.
#[derive(Clone, Copy, Debug)]
pub struct Storm {
    /// Two storms of one seed are the same.
    pub seed: u64,
}

impl Storm {
    /// Does step `n`: marks, bulk marks, edits, bookings, follow-ups, the sample; one in seven takes the newest step
    /// back, one in fourteen brings it back.
    pub fn step(self, world: &mut World, n: u64) -> Outcome {
        let day = 3 + n / 600 % 25;
        world.set_now(&format!("2026-03-{day:02}T{:02}:{:02}:00Z", 9 + n % 600 / 60, n % 60));
        world.set_made(1_000_000 + n * 1_000);
        let picked = mixed(self.seed.wrapping_add(n.wrapping_mul(0x9e37_79b9_7f4a_7c15)));
        let pick = |of: u64, shift: u32| usize::try_from((picked >> shift) % of).unwrap_or_default();
        let result = match pick(14, 0) {
            0 | 1 => {
                let moment = world.moment();
                world.file.undo(&moment).map(drop)
            }
            2 => {
                let moment = world.moment();
                world.file.redo(&moment).map(drop)
            }
            _ => {
                let kinds = kinds();
                // Half of all work is on the register, as it is at the centre.
                let marks: Vec<_> = kinds.iter().filter(|(name, _)| name.starts_with("mark")).collect();
                let (_, work) = if pick(2, 8) == 0 {
                    *marks[pick(3, 12) % marks.len()]
                } else {
                    kinds[pick(4096, 16) % kinds.len()]
                };
                work(world, pick(1 << 16, 28), pick(1 << 16, 44))
            }
        };
        match result {
            Ok(()) => Outcome::Done,
            Err(Error::Store(StoreError::KeptAfterAll)) => Outcome::HeldBack,
            Err(Error::Store(error)) => Outcome::Failed(error.sentence()),
            Err(_) => Outcome::Refused,
        }
    }
}

/// A number in which every bit depends on every bit of the given one (splitmix64).
fn mixed(number: u64) -> u64 {
    let number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    number ^ (number >> 31)
}

/// One number for a dump: the same in the driver and in the harness.
#[must_use]
pub fn digest(dump: &[String]) -> u64 {
    let mut hasher = DefaultHasher::new();
    dump.hash(&mut hasher);
    hasher.finish()
}
