//! What holds for every file: its bytes, its preview, and what is refused.

use course_register_core::error::Problem;
use course_register_core::export::files::name_of;
use course_register_core::export::{self, ExportKind, ExportRequest, ExportScope};
use course_register_core::sample::add_sample;
use course_register_tests::{World, read_by_python};

use super::{NOW, preview, small};

fn refused(world: &World, kind: ExportKind, scope: ExportScope, columns: Option<&[&str]>) -> Problem {
    let columns = columns.map(|names| names.iter().map(|name| (*name).to_owned()).collect());
    let request = ExportRequest { kind, scope, columns };
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
        let shown = preview(&world, &ExportRequest { kind, scope, columns: None });
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
