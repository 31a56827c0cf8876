//! The file for measuring is what it says, and the same whoever makes it.

use course_register_core::data_file::DataFile;
use course_register_tests::World;
use course_register_tests::large::{PEOPLE, large};

fn made(world: &World, name: &str, courses: usize, seed: u64) -> (DataFile, Vec<u8>) {
    let place = world.folder().join(name);
    large(&place, courses, seed);
    let bytes = std::fs::read(&place).unwrap();
    (DataFile::open(&place).unwrap(), bytes)
}

#[test]
fn the_same_seed_makes_the_same_bytes() {
    let world = World::at("2026-11-23T18:00:00Z");
    let (_, first) = made(&world, "first.courses", 1, 1);
    let (_, again) = made(&world, "again.courses", 1, 1);
    let (_, other) = made(&world, "other.courses", 1, 2);
    assert!(first == again, "byte for byte");
    assert!(first != other, "another seed makes another file");
}

#[test]
fn each_course_has_thirty_people_with_marks_and_follow_ups() {
    let world = World::at("2026-11-23T18:00:00Z");
    // Of thirty courses, one a week, the oldest have had all their sessions and follow-ups.
    let (file, _) = made(&world, "thirty.courses", 30, 1);
    let rows = file.dump().unwrap();
    let count = |table: &str| rows.iter().filter(|row| row.starts_with(&format!("{table} "))).count();
    assert_eq!(count("course"), 30);
    assert_eq!(count("participant"), 30 * PEOPLE);
    assert_eq!(count("booking"), 30 * PEOPLE);
    let sessions = rows.iter().filter(|row| row.starts_with("session ")).count();
    assert!(sessions > 30 * 6 + 20 * 3, "six sessions each, and three follow-ups once they are over: {sessions}");
    let marks = rows.iter().filter(|row| row.starts_with("attendance ") && !row.contains("\"mark\":null")).count();
    assert!(marks > 25 * 6 * PEOPLE, "{marks} marks");
}
