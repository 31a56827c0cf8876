//! What holds for every file: its bytes, its preview, and what is refused.

use course_register_core::error::Problem;
use course_register_core::export::files::name_of;
use course_register_core::export::{self, ExportFormat, ExportKind, ExportRequest, ExportScope};
use course_register_core::sample::add_sample;
use course_register_tests::{World, read_by_openpyxl, read_by_python};
use serde_json::json;

use super::{NOW, preview, small};

fn refused(world: &World, kind: ExportKind, scope: ExportScope, columns: Option<&[&str]>) -> Problem {
    let columns = columns.map(|names| names.iter().map(|name| (*name).to_owned()).collect());
    let request = ExportRequest { kind, scope, columns, format: ExportFormat::Csv };
    world.file.read(|reading| export::preview(reading, &request, NOW.parse().unwrap())).unwrap_err().problem()
}

#[test]
fn the_file_is_what_excel_expects() {
    let mut small = small();
    let scope = small.scope();
    let bytes = std::fs::read(small.world.export(ExportKind::Participants, scope, None)).unwrap();
    assert_eq!(&bytes[..3], b"\xef\xbb\xbf", "a byte order mark");
    let text = String::from_utf8(bytes).unwrap();
    assert!(text[3..].starts_with("participant_id,"), "no sep= line: it would disable the mark");
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count(), "CRLF");
    assert!(text.ends_with("\r\n"));
}

#[test]
fn the_preview_is_how_the_file_begins() {
    let mut world = World::at(NOW);
    let moment = world.moment();
    let course_id = add_sample(&world.file, &moment).unwrap().view.course_id;
    for kind in [ExportKind::Participants, ExportKind::Register, ExportKind::RegisterGrid] {
        let scope = ExportScope::Course { course_id };
        let shown = preview(&world, &ExportRequest { kind, scope, columns: None, format: ExportFormat::Csv });
        let file = world.export(kind, scope, None);
        let rows = read_by_python(&file);
        assert_eq!(shown.header, rows[0]);
        assert_eq!(shown.rows[..], rows[1..=shown.rows.len()]);
        assert_eq!(shown.row_count as usize, rows.len() - 1);
        assert_eq!(shown.file_name, name_of(&file));
    }
}

#[test]
fn what_cannot_be_exported_is_said() {
    let small = small();
    let scope = small.scope();
    let programme = ExportScope::Programme { programme_id: small.course.programme_id };
    for (kind, scope) in [
        (ExportKind::RegisterGrid, ExportScope::AllCourses),
        (ExportKind::FollowUps, scope),
        (ExportKind::Participants, programme),
    ] {
        assert!(refused(&small.world, kind, scope, None).message.contains("choose"), "{kind:?} {scope:?}");
    }
    let none = refused(&small.world, ExportKind::Register, scope, Some(&[]));
    assert_eq!(none.fields[0].message, "Tick at least one column");
    let unknown = refused(&small.world, ExportKind::Register, scope, Some(&["access_needs"]));
    assert_eq!(unknown.fields[0].field, "columns");
}

#[test]
fn a_workbook_has_real_dates_and_numbers_and_nothing_that_cannot_be_seen() {
    let mut world = World::at(NOW);
    let moment = world.moment();
    let course_id = add_sample(&world.file, &moment).unwrap().view.course_id;
    let scope = ExportScope::Course { course_id };
    for kind in [ExportKind::Participants, ExportKind::Register, ExportKind::RegisterGrid, ExportKind::Payments] {
        let csv = read_by_python(&world.export(kind, scope, None));
        let place = world.export_as(kind, scope, None, ExportFormat::Xlsx);
        assert!(name_of(&place).ends_with(".xlsx"), "{place:?}");
        let book = read_by_openpyxl(&place);
        assert_eq!(book["sheets"].as_array().unwrap().len(), 1);
        assert_eq!((&book["unseen"], &book["author"], &book["last"]), (&json!([]), &json!(""), &json!("")));
        let cells: Vec<Vec<(String, String)>> = serde_json::from_value(book["cells"].clone()).unwrap();
        assert_eq!(cells.len(), csv.len(), "{kind:?}");
        let mut kinds = std::collections::BTreeSet::new();
        for (row, (cells, csv)) in cells.iter().zip(&csv).enumerate() {
            for (column, ((is, text), written)) in cells.iter().zip(csv).enumerate() {
                kinds.insert(is.clone());
                let text = match is.as_str() {
                    "datetime" => text.trim_end_matches(" 00:00:00").to_owned(),
                    "time" => text[..5].to_owned(),
                    "int" | "float" if written.contains('.') => format!("{:.2}", text.parse::<f64>().unwrap()),
                    _ => text.clone(),
                };
                let written = course_register_core::export::csv_text::unguard(written);
                assert_eq!(text, written, "{kind:?} row {row} column {column} is {is}");
                assert_ne!(is, "formula");
            }
        }
        let has = |is: &str| kinds.contains(is);
        match kind {
            ExportKind::Participants => assert!(has("datetime") && has("int") && has("str"), "{kinds:?}"),
            ExportKind::Register => assert!(has("datetime") && has("time") && has("int"), "{kinds:?}"),
            ExportKind::Payments => assert!(has("datetime") && (has("int") || has("float")), "{kinds:?}"),
            _ => assert!(has("str"), "{kinds:?}"),
        }
    }
}
