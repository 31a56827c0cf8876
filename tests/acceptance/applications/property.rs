//! Whatever is pasted: every row is accounted for, every cell is shown, and what is taken is what was said.

use course_register_core::applications::{ApplicationRows, PastedCounts, RowChoice, RowOutcome};
use course_register_core::bookings::BookingState;
use course_register_core::participants::{ParticipantsQuery, participants};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use super::{ChosenRow, add, pasted, prepared, preview};

const NAMES: &[&str] = &[
    "Bea Bright",
    "Nia Evans",
    "Dr Nia Evans",
    "Adeyemi, Grace",
    "Tom Ashworth",
    "Ada Quist",
    "",
    "O’Neill",
    "\"Ann\" Lee",
];
const ADDRESSES: &[&str] = &[
    "bea@example.org",
    "BEA@example.org",
    "nia@example.org",
    "grace@example.org",
    "tom@example.org",
    "",
    "not one",
    "Nia Evans <nia@example.org>",
];
const PLACES: &[&str] = &["", "Harbour Hospice", "Ash Hospice", "One"];

/// A cell as a spreadsheet copies it.
fn copied(cell: &str, delimiter: char) -> String {
    if cell.contains([delimiter, '\t', '\n', '"']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

#[test]
fn every_row_is_accounted_for_and_what_is_taken_is_what_was_said() {
    let mut runner = TestRunner::new(Config { cases: 40, failure_persistence: None, ..Config::default() });
    let row = (0..NAMES.len(), 0..ADDRESSES.len(), 0..PLACES.len(), "[a-z ,;\"\n\t]{0,12}");
    let given = (proptest::collection::vec(row, 1..30), 0..3_usize, any::<bool>(), any::<u32>());
    runner
        .run(&given, |(rows, delimiter, titled, picks)| {
            let (mut world, course) = prepared();
            let delimiter = ['\t', ',', ';'][delimiter];
            let cells: Vec<[String; 4]> = rows
                .iter()
                .map(|(n, a, p, more)| {
                    [NAMES[*n].to_owned(), ADDRESSES[*a].to_owned(), PLACES[*p].to_owned(), more.clone()]
                })
                .collect();
            let line = |cells: &[String]| {
                cells.iter().map(|cell| copied(cell, delimiter)).collect::<Vec<_>>().join(&delimiter.to_string())
                    + "\r\n"
            };
            let headings = ["Name", "E-mail", "Organisation", "Comments"].map(str::to_owned);
            let title = if titled { "Applications\r\n" } else { "" };
            let text = format!("{title}{}{}", line(&headings), cells.iter().map(|row| line(row)).collect::<String>());
            let mut given: ApplicationRows = pasted(course, &text);
            let shown = preview(&world, &given);
            // Every cell that was copied is shown, row by row; only rows with nothing in them are left out, and counted.
            let trimmed = |row: &[String; 4]| row.clone().map(|cell| cell.trim().replace("\r\n", "\n"));
            let filled: Vec<[String; 4]> =
                cells.iter().map(trimmed).filter(|row| row.iter().any(|cell| !cell.is_empty())).collect();
            let seen: Vec<Vec<String>> = shown.rows.iter().map(|row| row.cells[..4].to_vec()).collect();
            prop_assert_eq!(&seen, &filled.iter().map(|row| row.to_vec()).collect::<Vec<_>>(), "{:?}", text);
            prop_assert_eq!(shown.rows.len() + shown.empty_rows as usize, cells.len());

            // What is asked is decided one way or another.
            given.choices = shown
                .rows
                .iter()
                .filter(|row| row.outcome == RowOutcome::Asks)
                .map(|row| {
                    let choice = match ((picks >> (row.row % 29)) & 3, row.candidates.first()) {
                        (0, _) => RowChoice::LeaveOut,
                        (1, Some(one)) => RowChoice::Known { participant_id: one.participant_id },
                        _ => RowChoice::New,
                    };
                    ChosenRow { row: row.row, choice }
                })
                .collect();
            let shown = preview(&world, &given);
            let PastedCounts { read, added, updated, skipped, rejected, asks } = shown.counts;
            prop_assert_eq!(read, added + updated + skipped + rejected + asks);
            prop_assert!(shown.rows.iter().all(|row| !row.reason.is_empty()), "each says why");
            if asks > 0 || added + updated == 0 {
                let before = world.dump();
                prop_assert!(add(&mut world, given, BookingState::Applied).is_err());
                prop_assert_eq!(world.dump(), before);
                return Ok(());
            }
            let query = ParticipantsQuery { course_id: Some(course), ..ParticipantsQuery::default() };
            let moment = world.moment();
            let count = |world: &course_register_tests::World, query: &ParticipantsQuery| {
                world.file.read(|reading| participants(reading, query, &moment)).unwrap().total
            };
            let everybody = ParticipantsQuery::default();
            let (people, booked) = (count(&world, &everybody), count(&world, &query));
            let start = world.dump();
            let changed = add(&mut world, given, BookingState::Applied).unwrap();
            prop_assert_eq!(changed.view, shown.counts, "what was shown is what was done");
            prop_assert_eq!(count(&world, &everybody), people + added);
            prop_assert_eq!(count(&world, &query), booked + added + updated);
            world.undo_one();
            prop_assert_eq!(world.dump(), start);
            Ok(())
        })
        .unwrap();
}
