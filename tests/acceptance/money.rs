//! Who pays, until when, what is more than due, the sums of a course, and the file of payments.

use course_register_core::bookings::{
    self, BookingState, PayInFull, PayerKind, PaymentKind, RecordPayment, SetBookingState, SetFee, SetPayer,
};
use course_register_core::error::{Code, Problem};
use course_register_core::export::files::name_of;
use course_register_core::export::{ExportKind, ExportScope};
use course_register_core::ids::{BookingId, CourseId, ParticipantId};
use course_register_core::participants::{self, BookingSheet, ParticipantList, ParticipantsQuery};
use course_register_tests::{World, date, read_by_python};

use BookingState::{Applied, Booked, Offered, Withdrawn};

fn january() -> (World, CourseId) {
    let mut world = World::at("2026-01-20T10:00:00Z");
    let course = world.real_course().course_id;
    (world, course)
}

fn sheet(world: &mut World, id: ParticipantId, course: CourseId) -> BookingSheet {
    let moment = world.moment();
    let sheet = world.file.read(|r| participants::participant_sheet(r, id, Some(course), &moment)).unwrap();
    sheet.booking.unwrap()
}

fn list(world: &mut World, course: CourseId, overdue: bool) -> ParticipantList {
    let query = ParticipantsQuery { course_id: Some(course), overdue, ..ParticipantsQuery::default() };
    let moment = world.moment();
    world.file.read(|reading| participants::participants(reading, &query, &moment)).unwrap()
}

fn entry(booking_id: BookingId, kind: PaymentKind, amount: &str) -> RecordPayment {
    RecordPayment {
        booking_id,
        kind,
        amount: amount.to_owned(),
        paid_on: "2026-01-22".to_owned(),
        method: "Bank transfer".to_owned(),
        notes: String::new(),
        more_than_due: false,
    }
}

fn pay(world: &mut World, request: &RecordPayment) -> Result<(), Problem> {
    let moment = world.moment();
    bookings::record_payment(&world.file, &moment, request).map(drop).map_err(|error| error.problem())
}

fn payer(booking_id: BookingId, name: &str, due_on: &str) -> SetPayer {
    SetPayer {
        booking_id,
        payer: if name.is_empty() { PayerKind::Person } else { PayerKind::Employer },
        payer_name: name.to_owned(),
        purchase_order: "PO 7".to_owned(),
        invoice_number: "INV-0042".to_owned(),
        due_on: due_on.to_owned(),
    }
}

#[test]
fn a_place_that_costs_something_has_a_day_to_pay_by() {
    let (mut world, course) = january();
    let (id, booking) = world.add_placed("Grace Adeyemi", course, Applied, "2026-01-05");
    assert_eq!(sheet(&mut world, id, course).due_on, None);
    world.set_state(&[booking], Offered, "2026-01-10").unwrap();
    assert_eq!(sheet(&mut world, id, course).due_on, Some(date("2026-02-09")), "30 days, unless the centre says so");
    world.set_state(&[booking], Booked, "2026-01-15").unwrap();
    assert_eq!(sheet(&mut world, id, course).due_on, Some(date("2026-02-09")), "accepting gives no more time");
    let fee = |fee: &str| SetFee { booking_id: booking, fee: fee.to_owned(), reason: "Partner".to_owned() };
    let moment = world.moment();
    bookings::set_fee(&world.file, &moment, &fee("0")).unwrap();
    let emptied = payer(booking, "", "");
    let moment = world.moment();
    bookings::set_payer(&world.file, &moment, &emptied).unwrap();
    assert_eq!(sheet(&mut world, id, course).due_on, None, "it can be emptied");
    let moment = world.moment();
    bookings::set_fee(&world.file, &moment, &fee("150")).unwrap();
    assert_eq!(
        sheet(&mut world, id, course).due_on,
        Some(date("2026-02-19")),
        "what costs something now is due from now"
    );
}

#[test]
fn who_pays_is_said_with_what_they_go_by() {
    let (mut world, course) = january();
    let (id, booking) = world.add_booked("Grace Adeyemi", course, "2026-01-10");
    let before = world.dump();
    let moment = world.moment();
    let changed =
        bookings::set_payer(&world.file, &moment, &payer(booking, " Harbour Hospice ", "9 March 2026")).unwrap();
    assert_eq!(changed.said.as_deref(), Some("Set who pays for Grace Adeyemi: their employer, by 9 March 2026"));
    world.comes_and_goes(&before);
    let booked = sheet(&mut world, id, course);
    assert_eq!((booked.payer.payer, booked.payer.payer_name.as_str()), (PayerKind::Employer, "Harbour Hospice"));
    assert_eq!((booked.payer.purchase_order.as_str(), booked.payer.invoice_number.as_str()), ("PO 7", "INV-0042"));
    assert_eq!(booked.due_on, Some(date("2026-03-09")));
    let nobody = SetPayer { payer: PayerKind::Employer, due_on: "soon".to_owned(), ..payer(booking, "", "") };
    let before = world.dump();
    let moment = world.moment();
    let fields = bookings::set_payer(&world.file, &moment, &nobody).unwrap_err().problem().fields;
    let named: Vec<&str> = fields.iter().map(|one| one.field.as_str()).collect();
    assert_eq!(named, ["due_on", "payer_name"], "an employer has a name");
    assert_eq!(world.dump(), before);
    let moment = world.moment();
    let person = SetPayer { payer_name: "Left over".to_owned(), ..payer(booking, "", "") };
    bookings::set_payer(&world.file, &moment, &person).unwrap();
    assert_eq!(sheet(&mut world, id, course).payer.payer_name, "", "who pays themselves is no employer");
}

#[test]
fn more_than_is_due_is_asked_and_more_than_was_paid_never_goes_back() {
    let (mut world, course) = january();
    let (id, booking) = world.add_booked("Grace Adeyemi", course, "2026-01-10");
    let before = world.dump();
    let problem = pay(&mut world, &entry(booking, PaymentKind::Payment, "250")).unwrap_err();
    assert_eq!(problem.code, Some(Code::Overpaid));
    assert!(problem.message.starts_with("Only £200 is due, and this payment is £250."), "{problem:?}");
    assert_eq!(world.dump(), before);
    pay(&mut world, &RecordPayment { more_than_due: true, ..entry(booking, PaymentKind::Payment, "250") }).unwrap();
    world.comes_and_goes(&before);
    let back = RecordPayment { more_than_due: true, ..entry(booking, PaymentKind::Refund, "250.01") };
    assert_eq!(pay(&mut world, &back).unwrap_err().fields[0].field, "amount", "a yes does not make this right");
    pay(&mut world, &entry(booking, PaymentKind::Refund, "50")).unwrap();
    let booked = sheet(&mut world, id, course);
    assert_eq!((booked.paid_pence, booked.payments.len()), (20_000, 2), "an opposite entry puts it right");
    world.set_state(&[booking], Withdrawn, "2026-01-23").unwrap();
    let problem = pay(&mut world, &entry(booking, PaymentKind::Payment, "1")).unwrap_err();
    assert!(problem.message.starts_with("Nothing is due"), "{problem:?}");
}

/// Grace has paid in part and is late, Tom has paid and withdrew, Bea is in time, Nia has only applied.
fn four_people() -> (World, CourseId) {
    let (mut world, course) = january();
    let (_, grace) = world.add_booked("Grace Adeyemi", course, "2026-01-05");
    let (_, tom) = world.add_booked("Tom Ashworth", course, "2026-01-05");
    let (_, bea) = world.add_placed("Bea Bright", course, Offered, "2026-01-19");
    world.add_placed("Nia Evans", course, Applied, "2026-01-05");
    pay(&mut world, &entry(grace, PaymentKind::Payment, "80")).unwrap();
    pay(&mut world, &entry(tom, PaymentKind::Payment, "200")).unwrap();
    pay(&mut world, &entry(tom, PaymentKind::Refund, "50.50")).unwrap();
    world.set_state(&[tom], Withdrawn, "2026-01-20").unwrap();
    let moment = world.moment();
    bookings::set_payer(&world.file, &moment, &payer(tom, "=Harbour \"Hospice\"", "")).unwrap();
    let moment = world.moment();
    bookings::set_payer(&world.file, &moment, &payer(bea, "", "2026-02-10")).unwrap();
    world.set_now("2026-02-10T09:00:00Z");
    (world, course)
}

#[test]
fn the_sums_of_a_course_and_who_is_late() {
    let (mut world, course) = four_people();
    let money = list(&mut world, course, false).money.unwrap();
    assert_eq!((money.fees_pence, money.received_pence, money.refunded_pence), (40_000, 28_000, 5_050));
    assert_eq!((money.still_due_pence, money.more_than_due_pence), (32_000, 14_950));
    assert_eq!((money.overdue_pence, money.overdue_count), (12_000, 1), "to be paid by today is in time today");
    let late = list(&mut world, course, true);
    assert_eq!(late.counts.overdue, 1);
    let rows: Vec<_> = late.rows.iter().map(|row| (row.first_name.as_str(), row.is_overdue)).collect();
    assert_eq!(rows, [("Grace", true)]);
    let everybody = ParticipantsQuery { overdue: true, ..ParticipantsQuery::default() };
    let moment = world.moment();
    let all = world.file.read(|reading| participants::participants(reading, &everybody, &moment)).unwrap();
    assert_eq!((all.ids.len(), all.counts.overdue, all.money), (1, 1, None));
}

#[test]
fn the_file_of_payments_is_the_ledger() {
    let (mut world, course) = four_people();
    let scope = ExportScope::Course { course_id: course };
    let file = world.export(ExportKind::Payments, scope, None);
    assert_eq!(name_of(&file), "Compassionate Leadership, spring 2026 – payments.csv");
    let rows = read_by_python(&file);
    assert_eq!(
        rows[0].join(","),
        "course,participant_id,first_name,last_name,email,date,kind,amount_gbp,payer,purchase_order,invoice_number"
    );
    let cells: Vec<_> =
        rows[1..].iter().map(|row| [&row[2], &row[5], &row[6], &row[7], &row[8], &row[9], &row[10]]).collect();
    assert_eq!(
        cells,
        [
            ["Grace", "2026-01-22", "payment", "80.00", "person", "", ""],
            ["Tom", "2026-01-22", "payment", "200.00", "'=Harbour \"Hospice\"", "PO 7", "INV-0042"],
            ["Tom", "2026-01-22", "refund", "50.50", "'=Harbour \"Hospice\"", "PO 7", "INV-0042"],
        ]
    );
    let all = read_by_python(&world.export(ExportKind::Payments, ExportScope::AllCourses, None));
    assert_eq!(all, rows);
}

#[test]
fn accepting_late_keeps_the_day_to_pay_by() {
    let (mut world, course) = january();
    let (id, booking) = world.add_placed("Grace Adeyemi", course, Offered, "2026-01-10");
    let request = SetBookingState {
        booking_ids: vec![booking],
        state: Booked,
        on_date: "2026-02-20".to_owned(),
        reason: String::new(),
        reply_by: Some("never".to_owned()),
        over_capacity_reason: None,
        lapsed_reason: Some("Was ill".to_owned()),
        only_those_that_fit: false,
    };
    let moment = world.moment();
    bookings::set_booking_state(&world.file, &moment, &request).unwrap();
    let booked = sheet(&mut world, id, course);
    assert_eq!((booked.due_on, booked.reply_by), (Some(date("2026-02-09")), None), "no day to reply by is read here");
}

fn in_full(ids: &[BookingId], only_those_that_owe: bool) -> PayInFull {
    let (paid_on, method) = ("2026-01-23".to_owned(), "Bank transfer".to_owned());
    PayInFull { booking_ids: ids.to_vec(), paid_on, method, only_those_that_owe }
}

#[test]
fn many_pay_at_once_each_what_they_still_owe() {
    let (mut world, course) = january();
    let (_, grace) = world.add_booked("Grace Adeyemi", course, "2026-01-12");
    let (tom_id, tom) = world.add_booked("Tom Ashworth", course, "2026-01-12");
    let (_, una) = world.add_booked("Una Vale", course, "2026-01-12");
    let (_, ana) = world.add_placed("Ana Reyes", course, Applied, "2026-01-12");
    world.set_state(&[ana], Withdrawn, "2026-01-13").unwrap();
    pay(&mut world, &entry(grace, PaymentKind::Payment, "50.01")).unwrap();
    pay(&mut world, &entry(una, PaymentKind::Payment, "200")).unwrap();
    let everybody = [grace, tom, una, ana];
    let moment = world.moment();
    let before = world.dump();
    let asked = bookings::pay_in_full(&world.file, &moment, &in_full(&everybody, false)).unwrap_err().problem();
    assert_eq!(asked.code, Some(Code::SomeDoNotFit));
    assert_eq!(asked.message, "2 of 4 owe something. Nothing is due from Una Vale and Ana Reyes.");
    for (ids, said) in [
        (&[una, ana][..], "None of these 2 owes anything. Nothing was recorded."),
        (&[una], "Una Vale owes nothing. Nothing was recorded."),
    ] {
        for only in [false, true] {
            let moment = world.moment();
            let refused = bookings::pay_in_full(&world.file, &moment, &in_full(ids, only)).unwrap_err().problem();
            assert_eq!((refused.code, refused.message.as_str()), (None, said));
        }
    }
    assert_eq!(world.dump(), before, "what is asked or refused changes nothing");
    let (said, done) =
        world.there_and_back(|file, moment| bookings::pay_in_full(file, moment, &in_full(&everybody, true)));
    assert_eq!(
        said,
        "Recorded £349.99 paid by 2 participants of Compassionate Leadership, spring 2026: all that they owed"
    );
    assert_eq!((done.changed, done.left), (2, 2));
    let money = list(&mut world, course, false).money.unwrap();
    assert_eq!((money.received_pence, money.still_due_pence, money.more_than_due_pence), (60_000, 0, 0));
    let entries = sheet(&mut world, tom_id, course).payments;
    assert_eq!(entries.len(), 1);
    assert_eq!(
        (entries[0].amount_pence, entries[0].paid_on, entries[0].method.as_str()),
        (20_000, date("2026-01-23"), "Bank transfer")
    );
    let wrong = PayInFull { paid_on: "31 February".to_owned(), ..in_full(&[tom], false) };
    let moment = world.moment();
    assert_eq!(bookings::pay_in_full(&world.file, &moment, &wrong).unwrap_err().problem().fields[0].field, "paid_on");
}
