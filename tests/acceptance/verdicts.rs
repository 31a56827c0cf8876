//! Who is told where they stand, and that every place says the same.

use std::collections::BTreeMap;

use course_register_core::bookings::BookingState;
use course_register_core::certificates::Standing;
use course_register_core::export::{ExportKind, ExportScope};
use course_register_core::ids::CourseId;
use course_register_core::participants::{ParticipantList, ParticipantsQuery, participant_sheet, participants};
use course_register_core::register::{CellRef, RegisterOf, write_note};
use course_register_core::sample::add_sample;
use course_register_tests::{World, compassionate_leadership, read_by_python};

const NOW: &str = "2026-03-03T09:00:00Z";

fn listed(world: &mut World, course_id: CourseId) -> ParticipantList {
    let query = ParticipantsQuery { course_id: Some(course_id), ..ParticipantsQuery::default() };
    let moment = world.moment();
    world.file.read(|reading| participants(reading, &query, &moment)).unwrap()
}

fn word(standing: Option<Standing>) -> &'static str {
    standing.map(Standing::export_word).unwrap_or_default()
}

#[test]
fn a_course_without_sessions_has_told_nobody_no() {
    let mut world = World::at(NOW);
    let mut form = compassionate_leadership();
    form.plan.session_count = "0".to_owned();
    let course = world.course(&form).course_id;
    let (id, _) = world.add_booked("Grace Adeyemi", course, "2026-01-12");
    let verdict = world.register_row(RegisterOf::Course(course), id, NOW).verdict.unwrap();
    assert_eq!(verdict.sentence, "No sessions yet: the certificate asks for 4");
    let moment = world.moment();
    let sheet = world.file.read(|reading| participant_sheet(reading, id, Some(course), &moment)).unwrap();
    let explained = sheet.booking.unwrap().verdict.unwrap();
    assert_eq!(explained.sentences, ["No sessions yet: the certificate asks for 4."]);
}

#[test]
fn the_list_the_register_and_both_files_say_the_same() {
    let mut world = World::at(NOW);
    let moment = world.moment();
    let course_id = add_sample(&world.file, &moment).unwrap().view.course_id;
    let of = RegisterOf::Course(course_id);
    // Yusuf Demir withdrew after two sessions. Leila Haddad has only a note, from when she was booked by mistake.
    let list = listed(&mut world, course_id);
    let leila = list.rows.iter().find(|row| row.last_name == "Haddad").unwrap();
    let booking = leila.booking.as_ref().unwrap().booking_id;
    let cell =
        CellRef { session_id: world.register(of, NOW).sessions[0].session_id, participant_id: leila.participant_id };
    world.set_state(&[booking], BookingState::Booked, "2026-03-03").unwrap();
    let moment = world.moment();
    write_note(&world.file, &moment, of, cell, "Asked for the slides").unwrap();
    world.set_state(&[booking], BookingState::Withdrawn, "2026-03-03").unwrap();
    world.set_state(&[booking], BookingState::Offered, "2026-03-03").unwrap();

    let rows = listed(&mut world, course_id).rows;
    let screen: BTreeMap<String, &str> =
        rows.iter().map(|row| (row.last_name.clone(), word(row.verdict.as_ref().map(|one| one.standing)))).collect();
    assert_eq!((screen["Demir"], screen["Haddad"]), ("cannot reach", ""), "who never had a place has no verdict");
    for kind in [ExportKind::Participants, ExportKind::RegisterGrid] {
        let file = world.export(kind, ExportScope::Course { course_id }, Some(&["last_name", "certificate_verdict"]));
        for row in &read_by_python(&file)[1..] {
            assert_eq!(row[1], screen[&row[0]], "{kind:?}: {}", row[0]);
        }
    }
    for row in world.register(of, NOW).rows {
        let listed = rows.iter().find(|one| one.participant_id == row.participant_id).unwrap();
        assert_eq!(word(row.verdict.map(|one| one.standing)), screen[&listed.last_name], "{}", row.name);
    }
    let moment = world.moment();
    let sheet = world.file.read(|reading| participant_sheet(reading, cell.participant_id, Some(course_id), &moment));
    assert_eq!(sheet.unwrap().booking.unwrap().verdict, None, "nor in her own panel");
}
