//! Taking a report: what is marked, what stays, what is remembered, and that it goes back in one step.

use std::fmt::Write as _;

use course_register_core::attendance_reports::{
    MarkChange, NameDecision, NameState, ReportColumn, ReportRequest, Who, remove_alias, review_report,
};
use course_register_core::bookings::BookingState;
use course_register_core::error::Error;
use course_register_core::files::GivenFile;
use course_register_core::ids::{ParticipantId, SessionId};
use course_register_core::participants::participant_sheet;
use course_register_core::register::mark::{Mark, SetByHand};
use course_register_core::register::{self, CellRef};
use course_register_tests::World;

use super::{COURSE, OF_COURSE, course_with, decided, given, request, review, take};

const PEOPLE: &[(&str, &str, &str)] = &[
    ("Grace", "Adeyemi", "grace@example.org"),
    ("Tom", "Ashworth", "tom@example.org"),
    ("Bea", "Bright", ""),
    ("Rowan", "Castle", "rowan@example.org"),
    ("Nia", "Evans", ""),
];
const NOW: &str = "2026-03-18T09:00:00Z";

/// A Zoom report of one day: name, address, minutes after 3pm from and to.
fn zoom(day: &str, rows: &[(&str, &str, i64, i64)]) -> GivenFile {
    let mut text = "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\r\n".to_owned();
    let clock = |minutes: i64| format!("{day} {:02}:{:02}:00", 15 + minutes.div_euclid(60), minutes.rem_euclid(60));
    for (name, email, from, to) in rows {
        writeln!(text, "{name},{email},{},{},{},No\r", clock(*from), clock(*to), to - from).unwrap();
    }
    given("participants.csv", text.as_bytes())
}

fn marks_of(world: &World, session: usize) -> Vec<Option<Mark>> {
    world.register(OF_COURSE, NOW).rows.iter().map(|row| row.cells[session - 1].mark).collect()
}

#[test]
fn a_report_becomes_marks_in_one_step_and_goes_back_in_one() {
    let (mut world, ids) = course_with(PEOPLE);
    let before = world.dump();
    let file = zoom(
        "23/02/2026",
        &[
            ("Grace", "grace@example.org", -5, 121),
            ("Tom Ashworth", "tom@example.org", 0, 60),
            ("Bea Bright", "", 0, 90),
            ("Rowan", "", 10, 50),
        ],
    );
    let seen = review(&mut world, &request(), std::slice::from_ref(&file));
    assert_eq!(seen.session.as_ref().unwrap().session_id, SessionId(3));
    assert_eq!((seen.counts.open, seen.counts.full_names, seen.problem.as_deref()), (2, 1, None));
    assert_eq!(seen.missing.iter().map(|one| one.participant_id).collect::<Vec<_>>(), [ids[2], ids[3], ids[4]]);
    let refused = take(&mut world, &request(), std::slice::from_ref(&file)).unwrap_err();
    assert!(matches!(&refused, Error::Refused { message, .. } if message.contains("2 names")), "{refused:?}");
    assert_eq!(world.dump(), before, "nothing was changed");

    let asked = ReportRequest { decisions: decided(&seen), ..request() };
    let taken = take(&mut world, &asked, std::slice::from_ref(&file)).unwrap();
    assert_eq!(taken.said.as_deref(), Some("Took the attendance report for session 3: 2 present and 2 part"));
    let part = |minutes| Some(Mark::Part { minutes });
    assert_eq!(marks_of(&world, 3), [Some(Mark::Present), part(60), Some(Mark::Present), part(40), None]);
    // The panel of a mark says what it rests on.
    let cell = CellRef { session_id: SessionId(3), participant_id: ids[3] };
    let now = NOW.parse().unwrap();
    let detail = world.file.read(|r| register::cell(r, OF_COURSE, cell, now)).unwrap();
    let source = detail.source.unwrap();
    assert_eq!(source.files, ["participants.csv"]);
    assert_eq!(
        (source.names[0].name.as_str(), source.names[0].minutes, source.names[0].how.as_str()),
        ("Rowan", 40, "as you said")
    );

    let after = world.dump();
    world.undo_one();
    assert_eq!(marks_of(&world, 3), [None; 5]);
    world.redo_one();
    assert_eq!(marks_of(&world, 3)[1], part(60));
    assert_ne!(before, after);
}

#[test]
fn the_same_file_again_changes_nothing_and_says_so() {
    let (mut world, _) = course_with(PEOPLE);
    let file = zoom("23/02/2026", &[("Grace", "grace@example.org", -5, 121)]);
    take(&mut world, &request(), std::slice::from_ref(&file)).unwrap();
    let before = world.dump();
    let seen = review(&mut world, &request(), std::slice::from_ref(&file));
    assert!(seen.problem.as_deref().unwrap().starts_with("This report was taken before"), "{:?}", seen.problem);
    assert_eq!(seen.files.len(), 1);
    assert!(take(&mut world, &request(), &[file]).is_err());
    assert_eq!(world.dump(), before);
}

#[test]
fn several_files_of_one_session_add_up() {
    let (mut world, _) = course_with(PEOPLE);
    let first = zoom("23/02/2026", &[("Grace", "grace@example.org", 0, 50), ("Tom", "tom@example.org", 0, 60)]);
    let second = zoom("23/02/2026", &[("Grace", "grace@example.org", 60, 120), ("Tom", "tom@example.org", 30, 70)]);
    take(&mut world, &request(), &[first]).unwrap();
    let seen = review(&mut world, &request(), std::slice::from_ref(&second));
    assert_eq!(seen.files.iter().map(|file| file.taken).collect::<Vec<_>>(), [true, false]);
    take(&mut world, &request(), &[second]).unwrap();
    // 110 minutes in two parts, and 70 by a union, not 100 by a sum.
    assert_eq!(marks_of(&world, 3)[..2], [Some(Mark::Present), Some(Mark::Part { minutes: 70 })]);
}

#[test]
fn apologies_and_marks_set_by_hand_stay_until_it_is_said() {
    let (mut world, ids) = course_with(PEOPLE);
    world.mark(OF_COURSE, SessionId(3), ids[0], Some(Mark::Apologies)).unwrap();
    world.mark(OF_COURSE, SessionId(3), ids[1], Some(Mark::Present)).unwrap();
    world.mark(OF_COURSE, SessionId(3), ids[2], Some(Mark::Apologies)).unwrap();
    let moment = world.moment();
    let cell = CellRef { session_id: SessionId(3), participant_id: ids[3] };
    register::set_by_hand(&world.file, &moment, OF_COURSE, &[cell], SetByHand::Counts, "by phone").unwrap();
    let rows = [
        ("Grace", "grace@example.org", 0, 120),
        ("Tom", "tom@example.org", 0, 40),
        ("Rowan", "rowan@example.org", 0, 30),
    ];
    let file = zoom("23/02/2026", &rows);
    let absent = ReportRequest { marks_absent: Some(true), ..request() };
    let seen = review(&mut world, &absent, std::slice::from_ref(&file));
    let change = |who: ParticipantId| seen.marks.iter().find(|mark| mark.participant_id == who).map(|mark| mark.change);
    assert_eq!([0, 1, 3].map(|at| change(ids[at])), [Some(MarkChange::KeptByHand); 3]);
    assert_eq!(change(ids[2]), None, "who is in no report keeps their apologies");
    take(&mut world, &absent, std::slice::from_ref(&file)).unwrap();
    let present = Some(Mark::Present);
    assert_eq!(marks_of(&world, 3), [Some(Mark::Apologies), present, Some(Mark::Apologies), None, Some(Mark::Absent)]);
    let replacing = ReportRequest { replace: vec![ids[0], ids[3]], ..absent };
    take(&mut world, &replacing, &[file]).unwrap();
    assert_eq!(
        marks_of(&world, 3),
        [present, present, Some(Mark::Apologies), Some(Mark::Part { minutes: 30 }), Some(Mark::Absent)]
    );
    let row = world.register_row(OF_COURSE, ids[3], NOW);
    assert_eq!(row.cells[2].set_by_hand, None, "it was said to be replaced");
}

#[test]
fn a_confirmed_name_is_known_next_week_and_can_be_forgotten() {
    let (mut world, ids) = course_with(PEOPLE);
    let rows = [("Bea B", "", 0, 120), ("iPad", "", 0, 120), ("Nia Evans", "", 0, 120)];
    let first = zoom("23/02/2026", &rows);
    let seen = review(&mut world, &request(), std::slice::from_ref(&first));
    let mut decisions = decided(&seen);
    // Even when a device is said to be somebody, its name is not remembered.
    let ipad = seen.names.iter().find(|name| name.name == "iPad").unwrap();
    assert_eq!(ipad.state, NameState::Device);
    decisions.retain(|one| one.key != ipad.key);
    decisions.push(NameDecision { key: ipad.key.clone(), who: Who::Person { participant_id: ids[0] } });
    let asked = ReportRequest { decisions, ..request() };
    take(&mut world, &asked, &[first]).unwrap();

    let next = zoom("02/03/2026", &rows);
    let seen = review(&mut world, &request(), std::slice::from_ref(&next));
    assert_eq!(
        seen.session.as_ref().unwrap().session_id,
        SessionId(4),
        "2 March is the session’s date, 3 February is none"
    );
    let state = |name: &str| seen.names.iter().find(|one| one.name == name).map(|one| one.state);
    assert_eq!(state("Bea B"), Some(NameState::Alias));
    assert_eq!(state("Nia Evans"), Some(NameState::Alias));
    assert_eq!(state("iPad"), Some(NameState::Device));

    let moment = world.moment();
    let sheet = world.file.read(|r| participant_sheet(r, ids[2], Some(COURSE), &moment)).unwrap();
    assert_eq!(sheet.aliases[0].name, "Bea B");
    remove_alias(&world.file, &moment, sheet.aliases[0].alias_id).unwrap();
    let seen = review(&mut world, &request(), &[next]);
    let state = |name: &str| seen.names.iter().find(|one| one.name == name).map(|one| one.state);
    assert_eq!(state("Bea B"), Some(NameState::Suggested));
}

#[test]
fn a_report_can_be_revised_from_its_kept_rows() {
    let (mut world, ids) = course_with(PEOPLE);
    let file = zoom("23/02/2026", &[("Bea B", "", 0, 120), ("Grace", "grace@example.org", 0, 100)]);
    let seen = review(&mut world, &request(), std::slice::from_ref(&file));
    let asked = ReportRequest { decisions: decided(&seen), ..request() };
    take(&mut world, &asked, &[file]).unwrap();
    assert_eq!(marks_of(&world, 3)[2], Some(Mark::Present));
    // It was Nia at Bea's screen.
    let revise = ReportRequest { session_id: Some(SessionId(3)), ..request() };
    let seen = review(&mut world, &revise, &[]);
    assert_eq!(seen.files[0].name, "participants.csv");
    let bea = seen.names.iter().find(|name| name.name == "Bea B").unwrap();
    assert_eq!(bea.participant_id, Some(ids[2]));
    let said = NameDecision { key: bea.key.clone(), who: Who::Person { participant_id: ids[4] } };
    let asked = ReportRequest { decisions: vec![said], ..revise };
    let taken = take(&mut world, &asked, &[]).unwrap();
    assert_eq!(taken.said.as_deref(), Some("Took the attendance report for session 3: 1 present and 1 unmarked"));
    let marks = marks_of(&world, 3);
    assert_eq!((marks[2], marks[4]), (None, Some(Mark::Present)));
    let next = zoom("09/03/2026", &[("Bea B", "", 0, 120)]);
    let seen = review(&mut world, &request(), &[next]);
    assert_eq!(seen.names[0].participant_id, Some(ids[4]), "the name is Nia’s now");
}

#[test]
fn what_stands_in_the_way_is_said() {
    let (mut world, _) = course_with(PEOPLE);
    let strangers = zoom("23/02/2026", &[("Wendy Unknown", "", 0, 120), ("Yusuf Other", "", 0, 120)]);
    let seen = review(&mut world, &request(), &[strangers]);
    assert!(seen.problem.unwrap().contains("report of another course"));
    let another_day = zoom("24/02/2026", &[("Grace", "grace@example.org", 0, 120)]);
    let seen = review(&mut world, &request(), std::slice::from_ref(&another_day));
    assert_eq!((seen.session, seen.sessions.len()), (None, 6));
    let said = ReportRequest { session_id: Some(SessionId(3)), ..request() };
    let seen = review(&mut world, &said, &[another_day]);
    assert!(seen.problem.as_deref().unwrap().contains("24 February 2026"), "{:?}", seen.problem);
    let at_noon = zoom("23/02/2026", &[("Grace", "grace@example.org", -180, -60)]);
    let seen = review(&mut world, &request(), &[at_noon]);
    assert!(seen.problem.as_deref().unwrap().contains("Nobody was there between 3pm and 5pm"), "{:?}", seen.problem);
    let an_hour_off =
        zoom("23/02/2026", &[("Grace", "grace@example.org", -60, 60), ("Tom", "tom@example.org", -62, 55)]);
    let seen = review(&mut world, &request(), std::slice::from_ref(&an_hour_off));
    assert!(seen.remarks.iter().any(|one| one.contains("another time zone")), "{:?}", seen.remarks);
    let moved = ReportRequest { shift_minutes: Some(60), ..request() };
    let seen = review(&mut world, &moved, &[an_hour_off]);
    assert_eq!(seen.names.iter().map(|name| name.minutes).collect::<Vec<_>>(), [120, 115]);
    let empty = given("empty.csv", b"Name (Original Name),User Email,Join Time,Leave Time\r\n");
    let said = ReportRequest { session_id: Some(SessionId(3)), ..request() };
    assert!(review(&mut world, &said, &[empty]).problem.unwrap().contains("no name in this report"));
    world.set_now("2026-02-20T09:00:00Z");
    let early = zoom("23/02/2026", &[("Grace", "grace@example.org", 0, 120)]);
    assert!(review(&mut world, &request(), &[early]).problem.unwrap().contains("“present” can be marked from 3pm"));
}

#[test]
fn unknown_columns_are_said_once_for_all_files_of_the_same_headings() {
    let (mut world, ids) = course_with(PEOPLE);
    let file = |day: &str| given("odd.csv", format!("Wer,Von,Bis\nGrace Adeyemi,{day} 15:00,{day} 17:00\n").as_bytes());
    let seen = review(&mut world, &request(), &[file("23/02/2026")]);
    assert_eq!(seen.unknown.as_ref().unwrap().headings, ["Wer", "Von", "Bis"]);
    let columns = Some(vec![ReportColumn::Name, ReportColumn::Join, ReportColumn::Leave]);
    let asked = ReportRequest { columns: columns.clone(), ..request() };
    let seen = review(&mut world, &asked, &[file("23/02/2026")]);
    let decisions = vec![NameDecision { key: seen.names[0].key.clone(), who: Who::Person { participant_id: ids[0] } }];
    let asked = ReportRequest { columns, decisions, ..request() };
    take(&mut world, &asked, &[file("23/02/2026")]).unwrap();
    let seen = review(&mut world, &request(), &[file("02/03/2026")]);
    assert_eq!((seen.unknown, seen.names.len()), (None, 1));
    assert_eq!(seen.names[0].participant_id, Some(ids[0]), "and the name is known");
}

#[test]
fn who_withdrew_is_asked_about() {
    let (mut world, ids) = course_with(PEOPLE);
    let moment = world.moment();
    let sheet = world.file.read(|r| participant_sheet(r, ids[0], Some(COURSE), &moment)).unwrap();
    world.set_state(&[sheet.booking.unwrap().booking_id], BookingState::Withdrawn, "2026-02-10").unwrap();
    let file = zoom("23/02/2026", &[("Grace", "grace@example.org", 0, 120), ("Tom", "tom@example.org", 0, 120)]);
    let moment = world.moment();
    let seen = world.file.read(|r| review_report(r, &request(), &[file], &moment)).unwrap();
    let grace = seen.names.iter().find(|name| name.name == "Grace").unwrap();
    assert_eq!((grace.state, grace.participant_id, grace.open), (NameState::Suggested, None, true));
    let person = seen.people.iter().find(|one| one.participant_id == ids[0]).unwrap();
    assert_eq!(person.remark, "withdrew on 10 February 2026");
}
