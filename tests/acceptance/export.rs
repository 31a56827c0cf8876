//! Export to CSV, read back with Python's csv module.

use course_register_core::bookings::{self, BookingState, PaymentKind, RecordPayment, SetRequirement};
use course_register_core::courses::{CourseForm, CourseSheet};
use course_register_core::error::Problem;
use course_register_core::export::files::name_of;
use course_register_core::export::{
    self, ExportKind, ExportPreview, ExportRequest, ExportScope, IfTaken, SavedFile, all_of_course, settle_all,
    write_all,
};
use course_register_core::ids::{BookingId, ParticipantId};
use course_register_core::participants::{self, AddParticipant, PersonForm};
use course_register_core::register::mark::{Mark, SetByHand};
use course_register_core::register::{CellRef, RegisterOf, set_by_hand, write_note};
use course_register_core::sample::add_sample;
use course_register_tests::{World, compassionate_leadership, place, read_by_python};

const NOW: &str = "2026-03-03T09:00:00Z";

fn form(first: &str, last: &str, email: &str, more: [&str; 3]) -> PersonForm {
    PersonForm {
        first_name: first.into(),
        last_name: last.into(),
        emails: vec![email.into()],
        phone: more[0].into(),
        organisation: more[1].into(),
        job_title: more[2].into(),
        ..PersonForm::default()
    }
}

/// A course with three booked people whose names a careless CSV would break, and one who has applied.
struct Small {
    world: World,
    course: CourseSheet,
    people: Vec<(ParticipantId, BookingId, String)>,
}

fn small() -> Small {
    let mut world = World::at(NOW);
    let course = world.real_course();
    let mut people = Vec::new();
    for (person, state) in [
        (
            form("Ann, “Nan”", "Ó Briain", "ann@example.org", ["07700900123", "Ward \"7\", North", "Lead"]),
            BookingState::Booked,
        ),
        (
            form("مريم", "حداد 😀", "m@example.org", ["+33 1 99 00 12 34", "Hospice", "-Team lead"]),
            BookingState::Booked,
        ),
        (form("Jan", "'t Hart", "+jan@example.org", ["", "", ""]), BookingState::Booked),
        (form("Zed", "Zulu", "", ["", "", ""]), BookingState::Applied),
    ] {
        let booking = Some(place(course.course_id, state, "2026-01-12"));
        let moment = world.moment();
        let request = AddParticipant { person, booking, is_different: true };
        let sheet = participants::add_participant(&mut world.file, &moment, &request).unwrap().view;
        people.push((sheet.participant_id, sheet.booking.unwrap().booking_id));
    }
    let scope = ExportScope::Course { course_id: course.course_id };
    let file = world.export(ExportKind::Participants, scope, Some(&["participant_id", "last_name"]));
    let uids = read_by_python(&file);
    let uid = |at: usize| {
        let names = ["Ó Briain", "حداد 😀", "'t Hart", "Zulu"];
        uids.iter().find(|row| row[1] == names[at]).unwrap()[0].clone()
    };
    let people = people.into_iter().enumerate().map(|(at, (who, booking))| (who, booking, uid(at))).collect();
    Small { world, course, people }
}

impl Small {
    fn scope(&self) -> ExportScope {
        ExportScope::Course { course_id: self.course.course_id }
    }

    fn mark(&mut self, session: usize, person: usize, mark: Mark) {
        let of = RegisterOf::Course(self.course.course_id);
        self.world.mark(of, self.course.sessions[session - 1].session_id, self.people[person].0, Some(mark)).unwrap();
    }

    fn cell(&self, session: usize, person: usize) -> CellRef {
        CellRef { session_id: self.course.sessions[session - 1].session_id, participant_id: self.people[person].0 }
    }
}

fn preview(world: &World, request: &ExportRequest) -> ExportPreview {
    world.file.read(|reading| export::preview(reading, request, NOW.parse().unwrap())).unwrap()
}

fn refused(world: &World, kind: ExportKind, scope: ExportScope, columns: Option<&[&str]>) -> Problem {
    let columns = columns.map(|names| names.iter().map(|name| (*name).to_owned()).collect());
    let request = ExportRequest { kind, scope, columns };
    world.file.read(|reading| export::preview(reading, &request, NOW.parse().unwrap())).unwrap_err().problem()
}

#[test]
fn participants_come_back_row_for_row() {
    let mut small = small();
    let requirement = |at: usize| small.course.requirements[at].requirement_id;
    for requirement_id in [requirement(0), requirement(1), requirement(2), requirement(3)] {
        let met =
            SetRequirement { booking_ids: vec![small.people[0].1], requirement_id, met_on: Some("2026-01-20".into()) };
        let moment = small.world.moment();
        bookings::set_requirement(&mut small.world.file, &moment, &met).unwrap();
    }
    for (kind, amount) in [(PaymentKind::Payment, "200"), (PaymentKind::Refund, "50.50")] {
        let payment = RecordPayment {
            booking_id: small.people[0].1,
            kind,
            amount: amount.into(),
            paid_on: "2026-01-20".into(),
            method: "card".into(),
            notes: String::new(),
        };
        let moment = small.world.moment();
        bookings::record_payment(&mut small.world.file, &moment, &payment).unwrap();
    }
    for session in 1..=4 {
        small.mark(session, 0, Mark::Present);
        small.mark(session, 1, Mark::Absent);
    }
    let scope = small.scope();
    let file = small.world.export(ExportKind::Participants, scope, None);
    assert_eq!(name_of(&file), "Compassionate Leadership, spring 2026 – participants.csv");
    let rows = read_by_python(&file);
    assert_eq!(
        rows[0].join(","),
        "participant_id,first_name,last_name,email,phone,organisation,job_title,course,booking_status,applied_on,requirements_met,fee_due_gbp,fee_paid_gbp,sessions_attended,certificate_verdict"
    );
    let course = "Compassionate Leadership, spring 2026";
    let expected = |at: usize, cells: [&str; 14]| {
        let mut row = vec![small.people[at].2.clone()];
        row.extend(cells.map(str::to_owned));
        row
    };
    let ann = expected(
        0,
        [
            "Ann, “Nan”",
            "Ó Briain",
            "ann@example.org",
            "07700 900123",
            "Ward \"7\", North",
            "Lead",
            course,
            "booked",
            "2026-01-12",
            "4 of 5",
            "200.00",
            "149.50",
            "4",
            "reached",
        ],
    );
    let maryam = expected(
        1,
        [
            "مريم",
            "حداد 😀",
            "m@example.org",
            "'+33 1 99 00 12 34",
            "Hospice",
            "'-Team lead",
            course,
            "booked",
            "2026-01-12",
            "0 of 5",
            "200.00",
            "0.00",
            "0",
            "cannot reach",
        ],
    );
    let jan = expected(
        2,
        [
            "Jan",
            "'t Hart",
            "'+jan@example.org",
            "",
            "",
            "",
            course,
            "booked",
            "2026-01-12",
            "0 of 5",
            "200.00",
            "0.00",
            "0",
            "needs marks",
        ],
    );
    let zed = expected(
        3,
        ["Zed", "Zulu", "", "", "", "", course, "applied", "2026-01-12", "0 of 5", "200.00", "0.00", "0", ""],
    );
    let mut found = rows[1..].to_vec();
    let mut wanted = vec![ann, maryam, jan, zed];
    found.sort();
    wanted.sort();
    assert_eq!(found, wanted);
}

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
    set_by_hand(&mut small.world.file, &moment, of, &[third], SetByHand::Counts, "By telephone").unwrap();
    let moment = small.world.moment();
    write_note(&mut small.world.file, &moment, of, first, "Line one\n=line two, \"quoted\"").unwrap();
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

#[test]
fn follow_ups_have_a_row_for_each_invitee() {
    let mut world = World::at(NOW);
    let moment = world.moment();
    add_sample(&mut world.file, &moment).unwrap();
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
fn access_needs_are_in_the_file_only_when_ticked() {
    let mut world = World::at(NOW);
    let moment = world.moment();
    let course_id = add_sample(&mut world.file, &moment).unwrap().view.course_id;
    let scope = ExportScope::Course { course_id };
    let usual = ExportRequest { kind: ExportKind::Participants, scope, columns: None };
    let shown = preview(&world, &usual);
    let needs = shown.columns.iter().find(|column| column.name == "access_needs").unwrap();
    assert!(needs.is_health && !needs.is_chosen);
    assert!(shown.notice.unwrap().contains("left out"));
    let file = world.export(ExportKind::Participants, scope, None);
    assert!(!std::fs::read_to_string(&file).unwrap().contains("captions"));
    let rows = read_by_python(&world.export(ExportKind::Participants, scope, Some(&["access_needs", "last_name"])));
    assert_eq!(rows[0], ["last_name", "access_needs"], "in the order of the file");
    assert!(rows.iter().any(|row| row[0] == "Sadler" && row[1].starts_with("Live captions")));
}

#[test]
fn the_preview_is_how_the_file_begins() {
    let mut world = World::at(NOW);
    let moment = world.moment();
    let course_id = add_sample(&mut world.file, &moment).unwrap().view.course_id;
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
fn all_courses_are_one_row_for_each_booking() {
    let mut small = small();
    let other = CourseForm { title: "Another".into(), confirmed: true, ..compassionate_leadership() };
    let other = small.world.course(&other);
    let moment = small.world.moment();
    let booking = place(other.course_id, BookingState::WaitingList, "2026-02-01");
    let request = bookings::BookParticipant { participant_id: small.people[0].0, booking };
    bookings::book(&mut small.world.file, &moment, &request).unwrap();
    let file = small.world.export(ExportKind::Participants, ExportScope::AllCourses, None);
    assert_eq!(name_of(&file), "All courses – participants.csv");
    let rows = read_by_python(&file);
    assert_eq!(rows.len() - 1, 5, "four bookings on one course, one on the other");
    let ann: Vec<&str> = rows.iter().filter(|row| row[2] == "Ó Briain").map(|row| row[8].as_str()).collect();
    assert_eq!(ann, ["booked", "waiting list"]);
    assert_eq!(
        preview(
            &small.world,
            &ExportRequest { kind: ExportKind::Register, scope: ExportScope::AllCourses, columns: None }
        )
        .row_count,
        12
    );
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

fn names_in(world: &World) -> Vec<String> {
    let files = std::fs::read_dir(world.folder().join("out")).unwrap();
    let mut names: Vec<String> = files.map(|file| name_of(&file.unwrap().path())).collect();
    names.sort();
    names
}

fn save_all(small: &mut Small, if_taken: IfTaken) -> Result<Vec<SavedFile>, Problem> {
    let folder = small.world.folder().join("out");
    let course_id = small.course.course_id;
    let moment = small.world.moment();
    let written = small.world.file.read(|reading| write_all(reading, course_id, &moment, &folder)).unwrap();
    let saved = settle_all(written, if_taken).map_err(|error| error.problem())?;
    Ok(saved.into_iter().map(|(_, file)| file).collect())
}

#[test]
fn all_files_of_a_course_go_into_a_folder_and_none_is_overwritten_silently() {
    let mut small = small();
    std::fs::create_dir(small.world.folder().join("out")).unwrap();
    let now = NOW.parse().unwrap();
    let course_id = small.course.course_id;
    let files = small.world.file.read(|reading| all_of_course(reading, course_id, now)).unwrap();
    let mut four: Vec<String> = files.into_iter().map(|(name, _)| name).collect();
    four.sort();
    assert_eq!(four.len(), 4);
    save_all(&mut small, IfTaken::Refuse).unwrap();
    assert_eq!(names_in(&small.world), four);

    let said = save_all(&mut small, IfTaken::Refuse).unwrap_err();
    assert!(said.message.contains("left as it is"), "{said:?}");
    assert_eq!(names_in(&small.world), four, "no half set beside the old one");

    let again = save_all(&mut small, IfTaken::Number).unwrap();
    assert!(again.iter().all(|file| file.file_name.ends_with(" (2).csv")), "{again:?}");
    assert_eq!(names_in(&small.world).len(), 8);
    save_all(&mut small, IfTaken::Replace).unwrap();
    assert_eq!(names_in(&small.world).len(), 8);
}

#[test]
fn one_taken_name_stops_the_whole_set() {
    let mut small = small();
    let folder = small.world.folder().join("out");
    std::fs::create_dir(&folder).unwrap();
    let taken = folder.join("Compassionate Leadership, spring 2026 – register grid.csv");
    std::fs::write(&taken, "mine").unwrap();
    save_all(&mut small, IfTaken::Refuse).unwrap_err();
    assert_eq!(names_in(&small.world).len(), 1, "what was named before goes away again");
    assert_eq!(std::fs::read_to_string(&taken).unwrap(), "mine");
}
