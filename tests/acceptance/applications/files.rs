//! Applications in files: every form and booking program in every mess, and what is kept of them.

use std::path::Path;

use course_register_core::applications::{
    AddPasted, ApplicationRows, ColumnKind, PastedCounts, PastedPreview, PersonField, RowOutcome, RowReplaces,
    add_pasted, read_pasted, write_rejected,
};
use course_register_core::bookings::BookingState;
use course_register_core::error::Result;
use course_register_core::export::IfTaken;
use course_register_core::files::{GivenFile, ReadAs, read};
use course_register_core::ids::{CourseId, ParticipantId};
use course_register_core::participants::{ParticipantsQuery, PersonForm, participants};
use course_register_core::steps::Steps;
use course_register_tests::{World, person, read_by_python};
use serde::Deserialize;

use super::{pasted, sheet, somebody};

#[derive(Deserialize)]
struct Case {
    file: String,
    above: usize,
    empty: u32,
    rows: Vec<Row>,
}

#[derive(Deserialize)]
struct Row {
    row: u32,
    name: String,
    outcome: String,
    answers: usize,
    #[serde(default)]
    reason: String,
}

/// The real course, with Grace known and Tom booked on it.
fn known() -> (World, CourseId) {
    let mut world = World::at("2026-01-20T10:00:00Z");
    let course = world.real_course().course_id;
    let with = |name: &str, email: &str| PersonForm {
        emails: vec![email.to_owned()],
        organisation: "Harbour Hospice".to_owned(),
        phone: "07700 900100".to_owned(),
        ..person(name)
    };
    somebody(&mut world, with("Grace Adeyemi", "grace@example.org"), None);
    somebody(&mut world, with("Tom Ashworth", "tom@example.org"), Some(course));
    (world, course)
}

fn given(name: &str, bytes: &[u8]) -> GivenFile {
    let table = read(bytes, &ReadAs::default()).unwrap_or_else(|why| panic!("{name}: {}", why.sentence()));
    GivenFile { name: name.to_owned(), read_as: ReadAs::default(), table }
}

fn preview(world: &World, rows: &ApplicationRows, file: &GivenFile) -> PastedPreview {
    world.file.read(|reading| read_pasted(reading, rows, Some(file))).unwrap()
}

fn take(world: &mut World, rows: ApplicationRows, file: &GivenFile) -> Result<Option<String>> {
    let request = AddPasted {
        pasted: rows,
        state: BookingState::Applied,
        on_date: "2026-01-20".to_owned(),
        over_capacity_reason: None,
    };
    let moment = world.moment();
    Ok(add_pasted(&world.file, &moment, &request, Some(file), Steps::unwatched())?.said)
}

#[test]
fn every_form_becomes_what_a_second_program_says() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("forms");
    let cases: Vec<Case> =
        serde_json::from_str(&std::fs::read_to_string(folder.join("expected.json")).unwrap()).unwrap();
    assert!(cases.len() >= 19);
    let mut wrong = Vec::new();
    for case in &cases {
        let (mut world, course) = known();
        let file = given(&case.file, &std::fs::read(folder.join("files").join(&case.file)).unwrap());
        let shown = preview(&world, &pasted(course, ""), &file);
        let mut says = |what: String| wrong.push(format!("{}: {what}", case.file));
        if (shown.above.len(), shown.empty_rows, shown.missing.as_deref()) != (case.above, case.empty, None) {
            says(format!("{:?} above, {} empty, {:?}", shown.above, shown.empty_rows, shown.missing));
        }
        let PastedCounts { read, added, updated, skipped, rejected, asks } = shown.counts;
        if read != added + updated + skipped + rejected + asks || read as usize != case.rows.len() {
            says(format!("rows are lost: {:?}", shown.counts));
        }
        for (expected, found) in case.rows.iter().zip(&shown.rows) {
            let outcome = match found.outcome {
                RowOutcome::Added => "added",
                RowOutcome::Updated => "updated",
                RowOutcome::Skipped => "skipped",
                RowOutcome::Rejected => "rejected",
                RowOutcome::Asks => "asks",
            };
            if (found.row, &*found.name, outcome) != (expected.row, &*expected.name, &*expected.outcome) {
                says(format!(
                    "row {}: {} {outcome} ({}), not {}",
                    found.row, found.name, found.reason, expected.outcome
                ));
            }
            if !found.reason.contains(&expected.reason) {
                says(format!("row {}: {}", found.row, found.reason));
            }
        }
        take(&mut world, pasted(course, ""), &file).unwrap();
        let moment = world.moment();
        for expected in case.rows.iter().filter(|row| ["added", "updated"].contains(&&*row.outcome)) {
            let last = expected.name.rsplit(' ').next().unwrap_or_default().to_owned();
            let query = ParticipantsQuery { search: last, course_id: Some(course), ..ParticipantsQuery::default() };
            let found = world.file.read(|reading| participants(reading, &query, &moment)).unwrap();
            let id = found.rows.first().map_or(ParticipantId(0), |row| row.participant_id);
            let answers = sheet(&mut world, id, course).booking.map(|booking| booking.answers).unwrap_or_default();
            if answers.len() != expected.answers {
                says(format!("{}: {answers:?} instead of {} answers", expected.name, expected.answers));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

const FORM: &[u8] = b"Name,Email,Phone,Organisation,Why\n\
    Grace Adeyemi,grace@example.org,07700 900999,Ash Hospice,To lead\n\
    Bea Bright,bea@example.org,07700 900101,Ash Hospice,\"To listen, too\"\n\
    ,nobody@example.org,,,\n=1+1,not an address,,,\n";

#[test]
fn a_file_is_one_step_with_its_rows_and_again_it_says_so() {
    let (mut world, course) = known();
    let before = world.dump();
    let file = given("form.csv", FORM);
    let shown = preview(&world, &pasted(course, ""), &file);
    assert_eq!((shown.counts.added, shown.counts.updated, shown.counts.rejected), (1, 1, 2));
    assert_eq!(shown.remark, None);
    let said = take(&mut world, pasted(course, ""), &file).unwrap();
    assert_eq!(
        said.as_deref(),
        Some(
            "Brought in applications: put 1 new person and 1 known person on Compassionate Leadership, spring 2026 as applied"
        )
    );
    let bea = sheet(&mut world, ParticipantId(3), course).booking.unwrap();
    assert_eq!(bea.answers, [("Why".to_owned(), "To listen, too".to_owned())]);
    let again = preview(&world, &pasted(course, ""), &file);
    assert_eq!(again.remark.as_deref(), Some("This file was taken for this course before, on 20 January 2026."));
    assert!(take(&mut world, pasted(course, ""), &file).is_err(), "nothing in it is new");
    world.undo_one();
    let without_kept = |rows: Vec<String>| rows.into_iter().filter(|row| !row.contains("form.csv")).collect::<Vec<_>>();
    assert_eq!(without_kept(world.dump()), without_kept(before));
    assert_eq!(preview(&world, &pasted(course, ""), &file).remark, None, "an undone file was not taken");
}

#[test]
fn what_somebody_known_has_otherwise_is_replaced_only_where_it_is_said() {
    let (mut world, course) = known();
    let file = given("form.csv", FORM);
    let shown = preview(&world, &pasted(course, ""), &file);
    let differs: Vec<_> = shown.rows[0].differs.iter().map(|one| (one.field, &*one.stands, &*one.says)).collect();
    let fields = [
        (PersonField::Phone, "07700 900100", "07700 900999"),
        (PersonField::Organisation, "Harbour Hospice", "Ash Hospice"),
    ];
    assert_eq!(differs, fields);
    assert!(
        shown.rows[0].reason.contains("left as in the register: phone and organisation"),
        "{}",
        shown.rows[0].reason
    );
    let replace = vec![RowReplaces { row: 2, fields: vec![PersonField::Phone] }];
    let rows = ApplicationRows { replace, ..pasted(course, "") };
    let shown = preview(&world, &rows, &file);
    assert!(shown.rows[0].reason.contains("replaces phone; left as in the register: organisation"));
    take(&mut world, rows, &file).unwrap();
    let grace = sheet(&mut world, ParticipantId(1), course).person;
    assert_eq!((&*grace.phone, &*grace.organisation), ("07700 900999", "Harbour Hospice"));
}

#[test]
fn rows_that_cannot_be_used_are_saved_with_their_reasons() {
    let (mut world, course) = known();
    let file = given("form.csv", FORM);
    let place = world.folder().join("rejected.csv");
    let moment = world.moment();
    let written =
        world.file.read(|reading| write_rejected(reading, &pasted(course, ""), Some(&file), &moment, &place)).unwrap();
    written.settle(IfTaken::Refuse).unwrap();
    let rows = read_by_python(&place);
    assert_eq!(rows[0], ["Name", "Email", "Phone", "Organisation", "Why", "Row", "Why it was not taken"]);
    assert_eq!((rows.len(), &*rows[1][5], &*rows[2][0]), (3, "4", "'=1+1"));
    assert!(rows[1][6].contains("There is no name") && rows[2][6].contains("no @"), "{rows:?}");
}

#[test]
fn what_the_columns_hold_is_said_once_for_files_of_the_same_headings() {
    let (mut world, course) = known();
    let file = given("odd.csv", b"Wer,Wie,Was\nBea Bright,bea@example.org,07700 900101\n");
    let columns = vec![ColumnKind::FullName, ColumnKind::Email, ColumnKind::Phone];
    take(
        &mut world,
        ApplicationRows { has_header: Some(true), columns: Some(columns.clone()), ..pasted(course, "") },
        &file,
    )
    .unwrap();
    let next = given("next.csv", b"Wer,Wie,Was\nNia Evans,nia@example.org,07700 900102\n");
    let shown = preview(&world, &pasted(course, ""), &next);
    assert_eq!(shown.columns.iter().map(|column| column.kind).collect::<Vec<_>>(), columns);
}
