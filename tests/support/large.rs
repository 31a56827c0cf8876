//! The large file: twenty years of a training centre, for measuring. Everything goes through the core's own
//! operations on the days on which the administrator would do it, so its history is a real one: messages with their
//! calendar files, kept rows of attendance reports and certificates (without their pages) among it. The same seed gives
//! the same bytes.

mod course;
mod papers;

use std::path::Path;

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use course_register_core::data_file::DataFile;
use course_register_core::ids::ProgrammeId;
use course_register_core::moment::Moment;
use course_register_core::settings::{self, CentreForm};

use course::Course;

/// How many people are on each course.
pub const PEOPLE: usize = 30;

/// When the twenty years end: the newest course is in its fourth week.
pub const END: &str = "2026-11-23T18:00:00Z";

/// Weeks from the first course to the newest, when there are a thousand.
const WEEKS: u64 = 1043;

/// Each programme starts a course about twice a year.
const PROGRAMMES: usize = 25;

/// Numbers that look random and are the same for the same seed (SplitMix64).
pub(crate) struct Chance(u64);

impl Chance {
    /// A number below `of`.
    pub(crate) fn below(&mut self, of: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % of
    }
}

/// The file that is being made.
pub(crate) struct Making {
    file: DataFile,
    chance: Chance,
    seed: u64,
    made: u64,
    now: DateTime<Utc>,
    programmes: Vec<Option<ProgrammeId>>,
}

impl Making {
    fn moment(&mut self) -> Moment {
        self.made += 1;
        self.now += TimeDelta::seconds(1);
        let mut seed = [0_u8; 16];
        seed[..8].copy_from_slice(&self.seed.to_le_bytes());
        seed[8..].copy_from_slice(&self.made.to_le_bytes());
        Moment::new(self.now, seed)
    }

    /// Certificates and messages say whose they are.
    fn name_the_centre(&mut self) {
        let centre = CentreForm {
            name: "Harbour Training Centre".to_owned(),
            email: "centre@example.org".to_owned(),
            minimum_minutes: "90".to_owned(),
            offer_reply_days: "7".to_owned(),
            payment_days: "30".to_owned(),
        };
        let moment = self.moment();
        settings::change_centre(&self.file, &moment, &centre).expect("a centre");
    }
}

/// Makes the newest so many of a thousand courses, thirty people on each, six sessions and three follow-ups, with
/// their payments, requirements, marks, notes, corrections, replies, messages, reports and certificates.
///
/// # Panics
/// When the file is there already, or something is refused.
pub fn large(path: &Path, courses: usize, seed: u64) {
    assert!(!path.exists(), "the file is there already");
    let end: DateTime<Utc> = END.parse().expect("an instant");
    let mut courses: Vec<Course> =
        (0..courses).map(|n| Course::new(n, first_session(courses, n, end.date_naive()))).collect();
    let mut days: Vec<(DateTime<Utc>, usize, usize)> = courses
        .iter()
        .enumerate()
        .flat_map(|(n, course)| course.days().into_iter().enumerate().map(move |(step, at)| (at, n, step)))
        .filter(|(at, ..)| *at <= end)
        .collect();
    days.sort_unstable();
    let mut making = Making {
        file: DataFile::open(path).expect("a fresh data file"),
        chance: Chance(seed),
        seed,
        made: 0,
        now: DateTime::UNIX_EPOCH,
        programmes: vec![None; PROGRAMMES],
    };
    making.now = days.first().map_or(end, |(at, ..)| *at);
    making.name_the_centre();
    for (at, n, step) in days {
        making.now = at.max(making.now);
        courses[n].step(&mut making, step);
    }
}

/// The n-th of so many: one about every week, the last one three weeks before the end.
fn first_session(courses: usize, n: usize, end: NaiveDate) -> NaiveDate {
    let before = (courses - 1 - n) as u64 * WEEKS / 1000;
    end - Days::new(7 * (before + 3)) + Days::new((n % 5) as u64)
        - Days::new(if n + 1 == courses { (n % 5) as u64 } else { 0 })
}
