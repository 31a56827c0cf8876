use super::*;
use crate::data_file::DataFile;
use crate::store::seed::Seed;

const DATES: [&str; 6] = ["2026-02-09", "2026-02-16", "2026-02-23", "2026-03-02", "2026-03-09", "2026-03-16"];

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Four sessions have been held; the names tell what is special about each person.
fn course() -> (Seed, CourseId, Vec<SessionId>, ProgrammeId) {
    let mut seed = Seed::new();
    let programme = seed.programme();
    let (course, sessions) = seed.course(programme, &DATES);
    let all = seed.person("Always", "There");
    let late = seed.person("Late", "Starter");
    let gone = seed.person("Gone", "Halfway");
    let back = seed.person("Back", "Again");
    let moved = seed.person("Moved", "Away");
    let applied = seed.person("Only", "Applied");
    seed.booking(all, course, 1, &[("applied", "2026-01-05"), ("booked", "2026-01-12")]);
    seed.booking(late, course, 2, &[("booked", "2026-02-12")]);
    seed.booking(gone, course, 1, &[("booked", "2026-01-12"), ("withdrawn", "2026-02-23")]);
    seed.booking(back, course, 1, &[("booked", "2026-01-12"), ("withdrawn", "2026-02-10"), ("booked", "2026-02-20")]);
    seed.booking(applied, course, 1, &[("applied", "2026-01-05"), ("withdrawn", "2026-01-20")]);
    for session in &sessions[..4] {
        seed.mark(*session, all, "present");
    }
    seed.mark(sessions[0], moved, "present");
    (seed, course, sessions, programme)
}

#[test]
fn everybody_in_the_register_and_where_they_stand() {
    let (mut seed, course, _, _) = course();
    let file = DataFile::open(seed.close()).unwrap();
    let standings = file.read(|reading| verdicts_of_course(reading, course, at("2026-03-03T09:00:00Z"))).unwrap();
    let said: Vec<(String, String, String)> = standings
        .people
        .iter()
        .map(|person| {
            let expected = person.cells.iter().map(|cell| if cell.expected { 'e' } else { '-' }).collect();
            (format!("{} {}", person.first_name, person.last_name), expected, person.verdict.sentence.clone())
        })
        .collect();
    let said: Vec<(&str, &str, &str)> =
        said.iter().map(|(name, expected, verdict)| (&**name, &**expected, &**verdict)).collect();
    assert_eq!(
        said,
        [
            ("Back Again", "e-eeee", "0 of 4 held, needs marks for sessions 1, 3 and 4"),
            ("Moved Away", "------", "1 of 4 held, cannot reach, at most 1"),
            ("Gone Halfway", "ee----", "0 of 4 held, cannot reach, at most 2"),
            ("Late Starter", "-eeeee", "0 of 4 held, needs marks for sessions 2, 3 and 4"),
            ("Always There", "eeeeee", "4 of 4 held, reached"),
        ],
        "whoever only applied is not in the register"
    );
    assert_eq!(standings.rule, CertificateRule { threshold: 4, minimum_minutes: 90 });
    assert_eq!(standings.sessions.iter().filter(|session| session.held()).count(), 4);
    assert_eq!(standings.sessions[0].length_minutes(), 120);
}

#[test]
fn a_cancelled_session_is_one_session_fewer() {
    let (mut seed, course, sessions, _) = course();
    seed.cancel(sessions[4]);
    let file = DataFile::open(seed.close()).unwrap();
    let standings = file.read(|reading| verdicts_of_course(reading, course, at("2026-03-03T09:00:00Z"))).unwrap();
    assert!(standings.people.iter().all(|person| person.verdict.sessions == 5 && person.verdict.threshold == 4));
}

#[test]
fn graduates_are_those_who_reached_it_with_course_and_date() {
    let (mut seed, course, _, programme) = course();
    let (second, _) = seed.course(programme, &["2025-02-10"]);
    let file = DataFile::open(seed.close()).unwrap();
    let graduates = |now: &str| file.read(|reading| graduates_of_programme(reading, programme, at(now))).unwrap();
    let found = graduates("2026-03-03T09:00:00Z");
    assert_eq!(found.len(), 1, "one of the programme's two courses has a graduate");
    assert_eq!((found[0].course_id, &*found[0].last_name), (course, "There"));
    assert_eq!(found[0].reached_on, Some(day("2026-03-02")), "with the fourth session");
    assert_eq!(found[0].last_session_on, Some(day("2026-03-16")));
    let gone = file.read(|reading| verdicts_of_course(reading, second, at("2026-03-03T09:00:00Z"))).unwrap();
    assert!(gone.people.is_empty());
}

#[test]
fn one_person_on_all_their_courses() {
    let (mut seed, course, _, programme) = course();
    let (second, other) = seed.course(programme, &["2025-02-10"]);
    let both = seed.person("Both", "Courses");
    seed.booking(both, course, 1, &[("booked", "2026-01-12")]);
    seed.mark(other[0], both, "absent");
    let file = DataFile::open(seed.close()).unwrap();
    let found = file.read(|reading| verdicts_of_participant(reading, both, at("2026-03-03T09:00:00Z"))).unwrap();
    let courses: Vec<CourseId> = found.iter().map(|standings| standings.course_id).collect();
    assert_eq!(courses, [course, second]);
    assert!(found.iter().all(|standings| standings.people.len() == 1), "nobody else's data");
    assert_eq!(found[1].people[0].place, Place::None, "only the mark keeps them in the register");
}

#[test]
fn a_course_that_is_gone_says_so() {
    let mut seed = Seed::new();
    let file = DataFile::open(seed.close()).unwrap();
    let gone = file.read(|reading| verdicts_of_course(reading, CourseId(7), at("2026-03-03T09:00:00Z")));
    assert!(matches!(gone, Err(Error::Gone("course"))));
}
