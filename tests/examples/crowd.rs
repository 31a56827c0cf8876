//! Makes a data file with the real course and a crowd of invented people, through the core as the window does it:
//! `cargo run -p course-register-tests --example crowd -- FILE 400`. Of every twelve people
//! seven are booked; the other five are in each of the other states once.

use std::path::Path;

use course_register_tests::crowd;

fn main() -> Result<(), String> {
    let mut given = std::env::args().skip(1);
    let (Some(path), Some(count)) = (given.next(), given.next().and_then(|count| count.parse().ok())) else {
        return Err("give the name of a new data file, and how many people".to_owned());
    };
    let made = std::time::Instant::now();
    crowd(Path::new(&path), count);
    eprintln!("made in {:?}", made.elapsed());
    Ok(())
}
