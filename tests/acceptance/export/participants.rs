//! The participants’ file: one row for each booking.

use course_register_core::bookings::{self, BookingState, PaymentKind, RecordPayment, SetRequirement};
use course_register_core::courses::CourseForm;
use course_register_core::export::files::name_of;
use course_register_core::export::{ExportFormat, ExportKind, ExportRequest, ExportScope};
use course_register_core::register::mark::Mark;
use course_register_core::sample::add_sample;
use course_register_tests::{World, compassionate_leadership, place, read_by_python};

use super::{NOW, preview, small};

#[test]
fn participants_come_back_row_for_row() {
    let mut small = small();
    let requirement = |at: usize| small.course.requirements[at].requirement_id;
    for requirement_id in [requirement(0), requirement(1), requirement(2), requirement(3)] {
        let met =
            SetRequirement { booking_ids: vec![small.people[0].1], requirement_id, met_on: Some("2026-01-20".into()) };
        let moment = small.world.moment();
        bookings::set_requirement(&small.world.file, &moment, &met).unwrap();
    }
    for (kind, amount) in [(PaymentKind::Payment, "200"), (PaymentKind::Refund, "50.50")] {
        let payment = RecordPayment {
            booking_id: small.people[0].1,
            kind,
            amount: amount.into(),
            paid_on: "2026-01-20".into(),
            method: "card".into(),
            notes: String::new(),
            more_than_due: false,
        };
        let moment = small.world.moment();
        bookings::record_payment(&small.world.file, &moment, &payment).unwrap();
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
        ["Zed", "Zulu", "", "", "", "", course, "applied", "2026-01-12", "0 of 5", "0.00", "0.00", "0", ""],
    );
    let mut found = rows[1..].to_vec();
    let mut wanted = vec![ann, maryam, jan, zed];
    found.sort();
    wanted.sort();
    assert_eq!(found, wanted);
}

#[test]
fn access_needs_are_in_the_file_only_when_ticked() {
    let mut world = World::at(NOW);
    let moment = world.moment();
    let course_id = add_sample(&world.file, &moment).unwrap().view.course_id;
    let scope = ExportScope::Course { course_id };
    let usual = ExportRequest { kind: ExportKind::Participants, scope, columns: None, format: ExportFormat::Csv };
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
fn all_courses_are_one_row_for_each_booking() {
    let mut small = small();
    let other = CourseForm { title: "Another".into(), confirmed: true, ..compassionate_leadership() };
    let other = small.world.course(&other);
    let moment = small.world.moment();
    let booking = place(other.course_id, BookingState::WaitingList, "2026-02-01");
    let request = bookings::BookParticipant { participant_id: small.people[0].0, booking };
    bookings::book(&small.world.file, &moment, &request).unwrap();
    let file = small.world.export(ExportKind::Participants, ExportScope::AllCourses, None);
    assert_eq!(name_of(&file), "All courses – participants.csv");
    let rows = read_by_python(&file);
    assert_eq!(rows.len() - 1, 5, "four bookings on one course, one on the other");
    let ann: Vec<&str> = rows.iter().filter(|row| row[2] == "Ó Briain").map(|row| row[8].as_str()).collect();
    assert_eq!(ann, ["booked", "waiting list"]);
    assert_eq!(
        preview(
            &small.world,
            &ExportRequest {
                kind: ExportKind::Register,
                scope: ExportScope::AllCourses,
                columns: None,
                format: ExportFormat::Csv
            }
        )
        .row_count,
        12
    );
}
