//! Days of backups, as fast as they can be made: some fail, and the clock is wrong for days on end.

use std::collections::{BTreeMap, BTreeSet, hash_map::DefaultHasher};
use std::hash::{Hash, Hasher};

use chrono::{DateTime, Datelike, NaiveDate, TimeDelta, Utc};
use course_register_core::data_safety::{BackupError, Go, Why};

use crate::{World, dump_of};

/// What is simulated.
#[derive(Clone, Copy, Debug)]
pub struct Days {
    /// How many days.
    pub days: u32,
    /// The most backups in a day; there is one at least.
    pub most_a_day: u32,
    /// One of so many fails.
    pub one_fails_of: u32,
    /// The clock is off for some days of each so many, by ten years either way.
    pub clock_off_each: u32,
    /// Chooses everything else.
    pub seed: u64,
}

/// What came of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Simulated {
    /// Backups that were made.
    pub made: usize,
    /// Backups that failed.
    pub failed: usize,
    /// Days on which the clock was wrong.
    pub days_off: u32,
    /// Backups that are there at the end, each of which was opened and compared.
    pub kept: usize,
}

/// Which stretch of time a day lies in.
type Stretch = fn(NaiveDate) -> (i32, u32);

/// What was made: its number, its day by the clock, and its content.
struct Made {
    number: u32,
    day: NaiveDate,
    content: u64,
}

/// Lives through the days. After each backup the newest five are there and a failed one has changed nothing; at the
/// end each that is kept is what its source was, those that must be kept are, and a restore is undone by a restore.
///
/// # Errors
/// What was not so.
///
/// # Panics
/// When the register itself does not work.
pub fn two_years(days: Days) -> Result<Simulated, String> {
    let mut world = World::at("2026-11-26T09:00:00Z");
    let start: DateTime<Utc> = "2026-11-26T09:00:00Z".parse().expect("an instant");
    let mut dice = Dice(days.seed);
    let (mut made, mut seen): (Vec<Made>, Simulated) = (Vec::new(), Simulated::default());
    let mut off = (0, TimeDelta::zero());
    for day in 0..days.days {
        if dice.one_of(days.clock_off_each) {
            let years = if dice.one_of(2) { 10 } else { -10 };
            off = (1 + dice.below(8), TimeDelta::days(years * 365 + i64::from(dice.below(400)) - 200));
        }
        seen.days_off += u32::from(off.0 > 0);
        let shift = if off.0 > 0 { off.1 } else { TimeDelta::zero() };
        off.0 = off.0.saturating_sub(1);
        world.add(&format!("Person {day}"));
        for turn in 0..1 + dice.below(days.most_a_day) {
            let now = start + TimeDelta::days(i64::from(day)) + TimeDelta::minutes(30 * i64::from(turn)) + shift;
            world.set_now(&now.to_rfc3339());
            if dice.one_of(days.one_fails_of) {
                let before = names(&world);
                fails(&mut world, dice.below(4))?;
                same(&names(&world), &before, "a failed backup changes nothing")?;
                seen.failed += 1;
                continue;
            }
            if turn > 0 && dice.one_of(2) {
                world.add(&format!("Person {day} {turn}"));
            }
            let kept = world.back_up(if turn == 0 { Why::BeforeImport } else { Why::WhileOpen });
            let content = hashed(&world.dump());
            made.push(Made { number: kept.number, day: day_of(&kept.name()), content });
            let there: Vec<u32> = world.backups().iter().map(|kept| kept.number).take(5).collect();
            let newest: Vec<u32> = made.iter().rev().map(|made| made.number).take(5).collect();
            same(&there, &newest, "the newest five are there")?;
        }
    }
    seen.made = made.len();
    seen.kept = all_kept_are_well(&world, &made)?;
    restore_and_back(world, &made)?;
    Ok(seen)
}

/// The day in London, as the name says it after the number.
fn day_of(name: &str) -> NaiveDate {
    name[7..17].parse().expect("a date")
}

/// One way to fail.
fn fails(world: &mut World, way: u32) -> Result<(), String> {
    let moment = world.moment();
    let shelf = world.shelf();
    let failed = match way {
        // Given up on its way.
        0 => shelf.begin(1).map(drop),
        1 => shelf.begin(u64::MAX / 2).map(drop),
        // Nothing was copied.
        2 => shelf.begin(1).and_then(|begun| shelf.finish(begun, Why::WhileOpen, &moment)).map(drop),
        _ => shelf.begin(1).and_then(|begun| {
            let _ = world.file.copy_to(begun.path(), &mut |_| Go::On).expect("a copy");
            crate::damage::damage(begun.path(), |bytes| bytes[4096..12288].fill(0x5a));
            shelf.finish(begun, Why::WhileOpen, &moment).map(drop)
        }),
    };
    match (way, failed) {
        (0, Ok(())) | (1, Err(BackupError::NoRoom { .. })) | (2 | 3, Err(BackupError::NotWell)) => Ok(()),
        (way, answer) => Err(format!("way {way} to fail answers {answer:?}")),
    }
}

fn names(world: &World) -> Vec<String> {
    world.backups().iter().map(course_register_core::data_safety::Kept::name).collect()
}

/// Each one opens and is what its source was; and those that the rule keeps are there, reckoned from all that were ever
/// made.
fn all_kept_are_well(world: &World, made: &[Made]) -> Result<usize, String> {
    let content: BTreeMap<u32, u64> = made.iter().map(|made| (made.number, made.content)).collect();
    let kept = world.backups();
    for kept in &kept {
        let expected = content.get(&kept.number).ok_or_else(|| format!("nobody made {}", kept.name()))?;
        same(&hashed(&dump_of(&kept.path)), expected, &format!("{} is what its source was", kept.name()))?;
        kept.check().map_err(|error| format!("{}: {error}", kept.name()))?;
    }
    let there: BTreeSet<u32> = kept.iter().map(|kept| kept.number).collect();
    let others = &made[..made.len().saturating_sub(5)];
    let stretches: [(&str, usize, Stretch); 3] = [
        ("day", 14, |day| (day.year(), day.ordinal())),
        ("week", 12, |day| (day.iso_week().year(), day.iso_week().week())),
        ("month", 24, |day| (day.year(), day.month())),
    ];
    let mut must: BTreeSet<u32> = made.iter().rev().take(5).map(|made| made.number).collect();
    for (stretch, most, of) in stretches {
        let mut last = BTreeMap::new();
        for made in others {
            last.insert(of(made.day), made.number);
        }
        let mut newest: Vec<u32> = last.into_values().collect();
        newest.sort_unstable_by(|a, b| b.cmp(a));
        for number in newest.into_iter().take(most) {
            must.insert(number);
            if !there.contains(&number) {
                return Err(format!("the newest of a {stretch}, {number}, is gone"));
            }
        }
    }
    same(&there, &must, "just those are kept")?;
    Ok(kept.len())
}

/// The oldest comes back, and so does what was there.
fn restore_and_back(world: World, made: &[Made]) -> Result<(), String> {
    let last = hashed(&world.dump());
    let oldest = world.backups().pop().ok_or("there is none")?;
    let (world, restored) = world.restore(&oldest.path);
    let first = made.iter().find(|made| made.number == oldest.number).map(|made| made.content);
    same(&Some(hashed(&world.dump())), &first, "the oldest is restored")?;
    let aside = world.backups().into_iter().find(|kept| Some(kept.number) == restored.undone_by);
    let (world, _) = world.restore(&aside.ok_or("what was there is kept aside")?.path);
    same(&hashed(&world.dump()), &last, "the restore is undone")
}

fn same<T: PartialEq + std::fmt::Debug>(is: &T, expected: &T, what: &str) -> Result<(), String> {
    if is == expected { Ok(()) } else { Err(format!("{what}: {is:?} should be {expected:?}")) }
}

fn hashed(dump: &[String]) -> u64 {
    let mut hasher = DefaultHasher::new();
    dump.hash(&mut hasher);
    hasher.finish()
}

/// The same throws for the same seed.
struct Dice(u64);

impl Dice {
    fn below(&mut self, sides: u32) -> u32 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        u32::try_from((self.0 >> 33) % u64::from(sides.max(1))).unwrap_or(0)
    }

    fn one_of(&mut self, sides: u32) -> bool {
        self.below(sides) == 0
    }
}
