//! The register’s two files: a row for each mark, and the grid of people and sessions.

use course_register_core::export::ExportKind;
use course_register_core::register::mark::{Mark, SetByHand};
use course_register_core::register::{RegisterOf, set_by_hand, write_note};
use course_register_tests::read_by_python;

use super::small;

#[test]
fn the_register_has_every_mark_and_the_unmarked_of_held_sessions() {
    let mut small = small();
    small.mark(1, 0, Mark::Present);
    small.mark(2, 0, Mark::Part { minutes: 95 });
    small.mark(3, 0, Mark::Part { minutes: 40 });
    small.mark(4, 0, Mark::Apologies);
    small.mark(5, 1, Mark::Apologies);
    let of = RegisterOf::Course(small.course.course_id);
    let (third, first) = (small.cell(3, 0), small.cell(1, 2));
    let moment = small.world.moment();
    set_by_hand(&small.world.file, &moment, of, &[third], SetByHand::Counts, "By telephone").unwrap();
    let moment = small.world.moment();
    write_note(&small.world.file, &moment, of, first, "Line one\n=line two, \"quoted\"").unwrap();
    let scope = small.scope();
    let file = small.world.export(ExportKind::Register, scope, None);
    let rows = read_by_python(&file);
    assert_eq!(
        rows[0].join(","),
        "course,session_number,session_date,starts_at,ends_at,participant_id,first_name,last_name,email,mark,minutes,counts,set_by,note"
    );
    // Four held sessions with three expected people each, and the apologies for the fifth.
    assert_eq!(rows.len() - 1, 4 * 3 + 1);
    let find = |session: &str, last_name: &str| {
        let row = rows.iter().find(|row| row[1] == session && row[7] == last_name).unwrap();
        row[9..].iter().map(String::as_str).collect::<Vec<_>>()
    };
    assert_eq!(find("1", "Ó Briain"), ["present", "", "yes", "hand", ""]);
    assert_eq!(find("2", "Ó Briain"), ["part", "95", "yes", "hand", ""]);
    assert_eq!(find("3", "Ó Briain"), ["part", "40", "yes", "override", ""]);
    assert_eq!(find("4", "Ó Briain"), ["apologies", "", "no", "hand", ""]);
    assert_eq!(find("5", "حداد 😀"), ["apologies", "", "no", "hand", ""]);
    assert_eq!(find("2", "'t Hart"), ["", "", "", "", ""], "unmarked is a row with an empty mark");
    assert_eq!(find("1", "'t Hart"), ["", "", "", "", "Line one\n=line two, \"quoted\""]);
    let second = rows.iter().find(|row| row[1] == "2").unwrap();
    assert_eq!(second[2..5], ["2026-02-16", "15:00", "17:00"]);
    assert!(!rows.iter().any(|row| row[7] == "Zulu"), "who has only applied is not expected");
}

#[test]
fn the_grid_has_one_column_for_each_session() {
    let mut small = small();
    small.mark(1, 0, Mark::Present);
    small.mark(2, 0, Mark::Part { minutes: 40 });
    let scope = small.scope();
    let rows = read_by_python(&small.world.export(ExportKind::RegisterGrid, scope, None));
    assert_eq!(
        rows[0].join(","),
        "last_name,first_name,email,organisation,1 (2026-02-09),2 (2026-02-16),3 (2026-02-23),4 (2026-03-02),5 (2026-03-09),6 (2026-03-16),attended,certificate_verdict"
    );
    let ann = rows.iter().find(|row| row[0] == "Ó Briain").unwrap();
    assert_eq!(
        ann[..],
        [
            "Ó Briain",
            "Ann, “Nan”",
            "ann@example.org",
            "Ward \"7\", North",
            "present",
            "part",
            "",
            "",
            "",
            "",
            "1",
            "needs marks"
        ]
    );
    assert_eq!(rows.len(), 4, "three people and the header");
}
