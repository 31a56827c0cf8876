//! Repeats, medians, and the row that says what they came to.

use std::time::{Duration, Instant};

/// How often each of a pair is measured, one after the other, so that a busy minute falls on both.
pub const REPEATS: usize = 31;

/// How long some work takes.
pub fn timed<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let began = Instant::now();
    let done = work();
    (began.elapsed(), done)
}

/// The middle one.
pub fn median(times: &[Duration]) -> Duration {
    let mut sorted = times.to_vec();
    sorted.sort_unstable();
    sorted[sorted.len() / 2]
}

/// Milliseconds with enough digits to be compared.
pub fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

/// One line of the table.
pub struct Row<'a> {
    pub measure: &'a str,
    pub what: &'a str,
    /// Of the program, and of what it is compared with, as people read them: "3.2 ms".
    pub ours: String,
    pub theirs: String,
    pub figure: f64,
    /// `×`, ` ms`, ` rows` …
    pub unit: &'a str,
    pub at_most: f64,
    pub repeats: usize,
}

impl Row<'_> {
    pub fn say(&self) {
        let Row { measure, what, ours, theirs, figure, unit, at_most, repeats } = self;
        println!("ROW\t{measure}\t{what}\t{ours}\t{theirs}\t{figure:.3}\t{unit}\t{at_most}\t{repeats}");
    }
}

/// Measures two things in turn and says the ratio of their medians.
pub fn pair(
    about: (&str, &str, f64),
    ours: impl FnMut() -> Result<Duration, String>,
    theirs: impl FnMut() -> Result<Duration, String>,
) -> Result<(), String> {
    pairs(about, REPEATS, ours, theirs)
}

/// The same for what takes seconds.
pub fn few_pairs(
    about: (&str, &str, f64),
    ours: impl FnMut() -> Result<Duration, String>,
    theirs: impl FnMut() -> Result<Duration, String>,
) -> Result<(), String> {
    pairs(about, FEW, ours, theirs)
}

/// How often each of a pair is measured that takes seconds.
const FEW: usize = 15;

fn pairs(
    (measure, what, at_most): (&str, &str, f64),
    repeats: usize,
    mut ours: impl FnMut() -> Result<Duration, String>,
    mut theirs: impl FnMut() -> Result<Duration, String>,
) -> Result<(), String> {
    // Once each without counting: what is read from the disk for the first time is neither's merit.
    ours()?;
    theirs()?;
    let (mut of_ours, mut of_theirs) = (Vec::new(), Vec::new());
    for _ in 0..repeats {
        of_ours.push(ours()?);
        of_theirs.push(theirs()?);
    }
    let (a, b) = (median(&of_ours), median(&of_theirs));
    Row {
        measure,
        what,
        ours: format!("{:.2} ms", milliseconds(a)),
        theirs: format!("{:.2} ms", milliseconds(b)),
        figure: a.as_secs_f64() / b.as_secs_f64(),
        unit: "×",
        at_most,
        repeats,
    }
    .say();
    Ok(())
}

/// The power with which times grow: the slope of a line through the logarithms.
pub fn exponent(points: &[(f64, f64)]) -> f64 {
    let count = points.len() as f64;
    let logs: Vec<(f64, f64)> = points.iter().map(|(x, y)| (x.ln(), y.ln())).collect();
    let (mean_x, mean_y) =
        (logs.iter().map(|(x, _)| x).sum::<f64>() / count, logs.iter().map(|(_, y)| y).sum::<f64>() / count);
    let above: f64 = logs.iter().map(|(x, y)| (x - mean_x) * (y - mean_y)).sum();
    let below: f64 = logs.iter().map(|(x, _)| (x - mean_x).powi(2)).sum();
    above / below
}
