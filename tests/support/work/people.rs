//! People, their bookings and what was paid.

use crate::{person, place};
use course_register_core::applications::{
    self, AddPasted, ApplicationRows, ChosenRow, PersonField, RowChoice, RowReplaces,
};
use course_register_core::bookings::{
    self, BookParticipant, BookingState, MoveBooking, PayInFull, PayerKind, PaymentKind, RecordPayment, SetFee,
    SetPayer, SetRequirement,
};
use course_register_core::files::{GivenFile, ReadAs, read};
use course_register_core::ids::RequirementId;
use course_register_core::participants::merging::{MergeChoice, MergeParticipants};
use course_register_core::participants::{self, EditParticipant, ParticipantsQuery, PersonForm};
use course_register_core::steps::Steps;

use super::{COURSE, Kind, booking, id, somebody, word};

const DATES: [&str; 2] = ["2026-02-19", "2026-02-20"];

const STATES: [BookingState; 6] = [
    BookingState::Applied,
    BookingState::Offered,
    BookingState::WaitingList,
    BookingState::Booked,
    BookingState::Declined,
    BookingState::Withdrawn,
];

pub const KINDS: &[Kind] = &[
    ("add a person", |w, a, b| {
        let mut form = person(&format!("{} {}", word(a), word(b)));
        form.emails = vec![format!("p{}.{}@example.org", a % 50, b % 50)];
        let request = participants::AddParticipant {
            person: form,
            booking: (b % 2 == 0).then(|| place(COURSE, STATES[a % 3], "2026-02-02")),
            is_different: true,
        };
        let moment = w.moment();
        participants::add_participant(&w.file, &moment, &request).map(drop)
    }),
    ("edit a person", |w, a, b| {
        let person = PersonForm {
            first_name: word(b),
            last_name: "Castle".to_owned(),
            emails: vec![format!("a{a}@example.org"), format!("b{b}@example.org")],
            organisation: word(a),
            notes: word(b),
            ..PersonForm::default()
        };
        let request = EditParticipant { participant_id: somebody(a), person, is_different: true };
        let moment = w.moment();
        participants::edit_participant(&w.file, &moment, &request, Some(COURSE)).map(drop)
    }),
    ("merge two people", |w, a, b| {
        let moment = w.moment();
        let everybody = w.file.read(|r| participants::participants(r, &ParticipantsQuery::default(), &moment))?.ids;
        // Whoever the day began with stays: the other kinds of work are about them.
        let added: Vec<_> = everybody.iter().copied().filter(|id| id.0 > 6).collect();
        if added.is_empty() {
            return Ok(());
        }
        let (stays_id, goes_id) = (everybody[a % everybody.len()], added[b % added.len()]);
        let shown = w.file.read(|r| participants::merge_preview(r, stays_id, goes_id))?;
        let whose = if a % 2 == 0 { MergeChoice::Goes } else { MergeChoice::Stays };
        let choices = shown.fields.into_iter().map(|field| (field.field, whose)).collect();
        let request = MergeParticipants { stays_id, goes_id, choices };
        let moment = w.moment();
        participants::merge_participants(&w.file, &moment, &request, Some(COURSE)).map(drop)
    }),
    ("paste applications", |w, a, b| {
        let text = format!(
            "Name\tE-mail\tOrganisation\n{}\tq{}@example.org\t{}\n{} {}\tp{}.{}@example.org\tAsh Hospice",
            word(a),
            a % 40,
            word(b),
            word(b),
            word(a),
            a % 50,
            b % 50
        );
        let choices = vec![ChosenRow { row: 3, choice: RowChoice::New }];
        let pasted = ApplicationRows {
            course_id: COURSE,
            text,
            file: None,
            has_header: None,
            columns: None,
            choices,
            replace: Vec::new(),
        };
        let over_capacity_reason = Some("a test".to_owned());
        let (state, on_date) = (STATES[b % 4], "2026-02-02".to_owned());
        let moment = w.moment();
        let request = AddPasted { pasted, state, on_date, over_capacity_reason };
        applications::add_pasted(&w.file, &moment, &request, None, Steps::unwatched()).map(drop)
    }),
    ("bring in applications", |w, a, b| {
        let text = format!(
            "Name,E-mail,Organisation,Why do you come?\n{},q{}@example.org,{},Because of {}\n",
            word(a).replace([',', '"'], " "),
            a % 40,
            word(b).replace([',', '"'], " "),
            b % 9
        );
        let table = read(text.as_bytes(), &ReadAs::default()).expect("a table");
        let file = GivenFile { name: "form.csv".to_owned(), read_as: ReadAs::default(), table };
        let fields = vec![PersonField::Organisation];
        let pasted = ApplicationRows {
            course_id: COURSE,
            text: String::new(),
            file: None,
            has_header: None,
            columns: None,
            choices: Vec::new(),
            replace: vec![RowReplaces { row: 2, fields }],
        };
        let moment = w.moment();
        let _ = w.file.read(|reading| applications::read_pasted(reading, &pasted, Some(&file)));
        let (state, on_date) = (STATES[b % 4], "2026-02-02".to_owned());
        let request = AddPasted { pasted, state, on_date, over_capacity_reason: Some("a test".to_owned()) };
        applications::add_pasted(&w.file, &moment, &request, Some(&file), Steps::unwatched()).map(drop)
    }),
    ("keep access needs", |w, a, b| {
        let moment = w.moment();
        participants::save_access_needs(&w.file, &moment, somebody(a), if b % 3 == 0 { "" } else { "Step-free" })
            .map(drop)
    }),
    ("book somebody", |w, a, b| {
        let moment = w.moment();
        let everybody = w.file.read(|r| participants::participants(r, &ParticipantsQuery::default(), &moment))?.rows;
        let courses = w.file.frame(&moment)?.courses.unwrap_or_default();
        if everybody.is_empty() || courses.is_empty() {
            return Ok(());
        }
        let request = BookParticipant {
            participant_id: everybody[a % everybody.len()].participant_id,
            booking: place(courses[b % courses.len()].course_id, STATES[b % 6], "2026-02-02"),
        };
        bookings::book(&w.file, &moment, &request).map(drop)
    }),
    ("set a booking's state", |w, a, b| w.set_state(&[booking(a), booking(b)], STATES[b % 6], "2026-02-20").map(drop)),
    ("book who is not", |w, a, b| w.set_state(&[booking(a)], BookingState::Booked, DATES[b % 2]).map(drop)),
    ("record a payment", |w, a, b| {
        let request = RecordPayment {
            booking_id: booking(a),
            kind: if b % 4 == 0 { PaymentKind::Refund } else { PaymentKind::Payment },
            amount: format!("{}.{:02}", b % 50 + 1, a % 100),
            paid_on: "2026-02-03".to_owned(),
            method: word(b),
            notes: String::new(),
            more_than_due: false,
        };
        let moment = w.moment();
        bookings::record_payment(&w.file, &moment, &request).map(drop)
    }),
    ("pay in full", |w, a, b| {
        let request = PayInFull {
            booking_ids: vec![booking(a), booking(b)],
            paid_on: "2026-02-03".to_owned(),
            method: word(a),
            only_those_that_owe: true,
        };
        let moment = w.moment();
        bookings::pay_in_full(&w.file, &moment, &request).map(drop)
    }),
    ("set a fee", |w, a, b| {
        let request = SetFee { booking_id: booking(a), fee: format!("{}", b % 300), reason: word(a) };
        let moment = w.moment();
        bookings::set_fee(&w.file, &moment, &request).map(drop)
    }),
    ("say who pays", |w, a, b| {
        let request = SetPayer {
            booking_id: booking(a),
            payer: if b % 3 == 0 { PayerKind::Person } else { PayerKind::Employer },
            payer_name: word(b),
            purchase_order: word(a),
            invoice_number: format!("INV-{}", b % 50),
            due_on: if b % 4 == 0 { String::new() } else { format!("2026-03-{:02}", b % 28 + 1) },
        };
        let moment = w.moment();
        bookings::set_payer(&w.file, &moment, &request).map(drop)
    }),
    ("move somebody", |w, a, b| {
        let moment = w.moment();
        let courses = w.file.frame(&moment)?.courses.unwrap_or_default();
        if courses.is_empty() || b % 3 != 0 {
            return Ok(());
        }
        let request = MoveBooking {
            booking_id: booking(a),
            course_id: courses[b % courses.len()].course_id,
            state: [BookingState::Booked, BookingState::Applied, BookingState::WaitingList][a % 3],
            on_date: "2026-02-21".to_owned(),
            over_capacity_reason: Some("By hand".to_owned()),
        };
        bookings::move_booking(&w.file, &moment, &request).map(drop)
    }),
    ("tick a requirement", |w, a, b| {
        let request = SetRequirement {
            booking_ids: vec![booking(a), booking(a + 1)],
            requirement_id: RequirementId(id(b, 5)),
            met_on: (a % 4 != 0).then(|| "2026-02-01".to_owned()),
        };
        let moment = w.moment();
        bookings::set_requirement(&w.file, &moment, &request).map(drop)
    }),
    ("set a start session", |w, a, b| {
        let number = u32::try_from(b % 6 + 1).unwrap_or(1);
        let moment = w.moment();
        bookings::set_start_session(&w.file, &moment, booking(a), number).map(drop)
    }),
];
