//! Searching history: by the words of a step, and by the names of whom and what it changed, also where its words give
//! only their number. A long history is looked through piece by piece, and each piece says how far it reaches.

use course_register_core::courses::CourseForm;
use course_register_core::data_file::DataFile;
use course_register_core::history::{HistoryPage, HistoryQuery, LOOKED_AT, page};
use course_register_core::ids::ParticipantId;
use course_register_core::register::mark::Mark;
use course_register_core::register::{self, RegisterOf};
use course_register_tests::{World, compassionate_leadership};

fn asked(file: &DataFile, query: &HistoryQuery) -> HistoryPage {
    file.read(|reading| page(reading, query)).unwrap()
}

fn found(world: &World, search: &str) -> Vec<String> {
    let query = HistoryQuery { search: search.to_owned(), ..HistoryQuery::default() };
    asked(&world.file, &query).steps.into_iter().map(|step| step.said).collect()
}

const PRESENT: &str = "Marked 2 present for session 3";

/// Two courses, two people on the first of them, both marked present at its session 3 in one step, a third on the other.
fn two_courses() -> (World, ParticipantId) {
    let mut world = World::at("2026-01-12T09:00:00Z");
    let spring = world.real_course();
    let autumn = world.course(&CourseForm {
        title: "Second cohort, autumn 2026".to_owned(),
        programme_id: Some(spring.programme_id),
        confirmed: true,
        ..compassionate_leadership()
    });
    let (lucja, _) = world.add_booked("Łucja Dąbrowska", spring.course_id, "2026-01-12");
    world.add_booked("Tom Ashworth", spring.course_id, "2026-01-12");
    let (bea, _) = world.add_booked("Bea Bright", autumn.course_id, "2026-01-12");
    world.set_now("2026-03-03T09:00:00Z");
    let moment = world.moment();
    let session = spring.sessions[2].session_id;
    register::mark_the_rest_present(&world.file, &moment, RegisterOf::Course(spring.course_id), session).unwrap();
    world.mark(RegisterOf::Course(autumn.course_id), autumn.sessions[0].session_id, bea, Some(Mark::Absent)).unwrap();
    (world, lucja)
}

#[test]
fn a_step_is_found_by_its_words_and_by_whom_and_what_it_changed() {
    let (world, _) = two_courses();
    let added = |who: &str, course: &str| format!("Added {who} and booked them on {course}");
    let lucjas = added("Łucja Dąbrowska", "Compassionate Leadership, spring 2026");
    for (search, expected) in [
        ("dabrowska", vec![PRESENT.to_owned(), lucjas.clone()]),
        ("lucja PRESENT", vec![PRESENT.to_owned()]),
        ("present session 3", vec![PRESENT.to_owned()]),
        ("absent", vec!["Marked Bea Bright absent from session 1".to_owned()]),
        ("absent autumn", vec!["Marked Bea Bright absent from session 1".to_owned()]),
        ("absent spring", vec![]),
        ("bea session", vec!["Marked Bea Bright absent from session 1".to_owned()]),
        ("added luc", vec![lucjas]),
        ("resent", vec![]),
        ("nobody", vec![]),
    ] {
        assert_eq!(found(&world, search), expected, "{search}");
    }
    assert_eq!(found(&world, "  ").len(), 7, "without a word every step is there");
}

#[test]
fn a_search_stays_within_the_history_of_one_person() {
    let (world, lucja) = two_courses();
    let query = HistoryQuery { participant_id: Some(lucja), search: "tom".to_owned(), ..HistoryQuery::default() };
    let of_lucja = asked(&world.file, &query);
    assert_eq!(of_lucja.person.as_deref(), Some("Łucja Dąbrowska"));
    let said: Vec<String> = of_lucja.steps.into_iter().map(|step| step.said).collect();
    assert_eq!(said, [PRESENT], "what was done with both");
    assert_eq!(asked(&world.file, &HistoryQuery::default()).person, None);
}

#[test]
fn what_was_undone_is_found_as_such() {
    let (mut world, _) = two_courses();
    world.undo_one();
    assert_eq!(found(&world, "undone bea"), ["Undone: Marked Bea Bright absent from session 1"]);
}

#[test]
fn a_long_history_is_looked_through_piece_by_piece_and_each_says_how_far() {
    let mut world = World::at("2026-01-12T09:00:00Z");
    world.add("Grace Adeyemi");
    world.add("Tom Ashworth");
    let path = world.file.path().to_owned();
    drop(world.file);
    // As many steps again as one look reaches, all of Tom's, by another program.
    let script = "import sqlite3, sys\n\
        file = sqlite3.connect(sys.argv[1])\n\
        file.execute('''WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < ?) INSERT INTO operation (kind, what, at) \
        SELECT 'do', (SELECT what FROM operation WHERE id = 2), '2026-01-13T09:00:00Z' FROM n''', [int(sys.argv[2])])\n\
        file.commit()";
    let done =
        std::process::Command::new("python3").args(["-c", script]).arg(&path).arg(LOOKED_AT.to_string()).status();
    assert!(done.unwrap().success());
    let file = DataFile::open(&path).unwrap();

    let graces = HistoryQuery { search: "grace".to_owned(), ..HistoryQuery::default() };
    let first = asked(&file, &graces);
    let reach = first.reach.unwrap();
    assert_eq!(
        (first.steps.len(), first.more, reach.steps as usize),
        (0, true, LOOKED_AT),
        "not found yet, and said so"
    );
    assert_eq!(reach.at, "2026-01-13T09:00:00Z");
    let second = asked(&file, &HistoryQuery { before: Some(reach.operation_id), ..graces });
    assert_eq!(second.steps.iter().map(|step| step.said.as_str()).collect::<Vec<_>>(), ["Added Grace Adeyemi"]);
    assert_eq!((second.more, second.reach.unwrap().steps), (false, 2), "that was the beginning");

    // Where much is found, a page ends where it is full, and the next one goes on there.
    let toms = HistoryQuery { search: "tom".to_owned(), ..HistoryQuery::default() };
    let first = asked(&file, &toms);
    assert_eq!((first.steps.len(), first.more), (100, true));
    let second = asked(&file, &HistoryQuery { before: Some(first.reach.unwrap().operation_id), ..toms });
    assert_eq!(second.steps[0].operation_id.0, first.steps[99].operation_id.0 - 1, "none is left out or told twice");
}
