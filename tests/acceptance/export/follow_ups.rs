//! The follow-ups’ file: a row for each invitee.

use course_register_core::export::files::name_of;
use course_register_core::export::{ExportKind, ExportScope};
use course_register_core::sample::add_sample;
use course_register_tests::{World, read_by_python};

use super::NOW;

#[test]
fn follow_ups_have_a_row_for_each_invitee() {
    let mut world = World::at(NOW);
    let moment = world.moment();
    add_sample(&world.file, &moment).unwrap();
    let moment = world.moment();
    let programme_id = world.file.frame(&moment).unwrap().courses.unwrap()[0].programme_id;
    let file = world.export(ExportKind::FollowUps, ExportScope::Programme { programme_id }, None);
    assert_eq!(name_of(&file), "Compassionate Leadership – follow-ups.csv");
    let rows = read_by_python(&file);
    assert_eq!(
        rows[0].join(","),
        "programme,date,starts_at,ends_at,status,participant_id,first_name,last_name,email,reply,mark"
    );
    assert_eq!(rows.len() - 1, 4 * 8);
    let row = rows.iter().find(|row| row[1] == "2025-11-18" && row[7] == "Ilić").unwrap();
    assert_eq!(row[..5], ["Compassionate Leadership", "2025-11-18", "13:00", "14:00", "held"]);
    assert_eq!(row[6..], ["Bogdan", "Ilić", "bogdan.ilic@example.org", "coming", "present"]);
    let to_come = rows.iter().find(|row| row[1] == "2026-05-11" && row[7] == "Ilić").unwrap();
    assert_eq!(to_come[9..], ["no reply", ""]);
}
