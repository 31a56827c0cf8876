//! A crowd of invented people, for pictures and for measuring.

use std::path::Path;

use chrono::{DateTime, Utc};
use course_register_core::bookings::{self, BookingState, PaymentKind, RecordPayment, SetBookingState, SetRequirement};
use course_register_core::courses::{CourseForm, create_course};
use course_register_core::data_file::DataFile;
use course_register_core::moment::Moment;
use course_register_core::participants::{self, AddParticipant, PersonForm};

use crate::{compassionate_leadership, place};

const FIRST: [&str; 24] = [
    "Grace", "Tomos", "Aoife", "Łucja", "Priya", "Siân", "Kwame", "Zoë", "Mateusz", "Niamh", "Omar", "Ruby", "José",
    "Yara", "Callum", "Ifeoma", "Dev", "Ingrid", "محمد", "Rhiannon", "Tadhg", "Beatriz", "Håkon", "Chloé",
];
const LAST: [&str; 25] = [
    "Adeyemi",
    "Bevan",
    "Ní Bhriain",
    "Dąbrowska",
    "Raman",
    "Hughes",
    "Mensah",
    "Okonkwo",
    "Kowalski",
    "O’Neill",
    "Farouk",
    "Hart",
    "García",
    "Haddad",
    "Frost",
    "Eze",
    "Patel",
    "Østby",
    "العلي",
    "Pritchard",
    "Walsh",
    "Sousa",
    "Lind",
    "Moreau",
    "Featherstonehaugh-Cholmondeley",
];
const ORGANISATIONS: [&str; 9] = [
    "Harbour Hospice",
    "Riverside Care",
    "Beacon Trust",
    "Årsta Nursing Home",
    "Northgate Community Health",
    "",
    "St Brannock’s Infirmary",
    "Meadow View",
    "The Old Rectory Home for the Elderly and Convalescent, Little Snoring",
];
const ROLES: [&str; 6] = ["Ward manager", "Team lead", "Matron", "Registered manager", "", "Head of therapies"];

/// Makes a data file with the real course, no limit to its places, and so many people. The first thousand have a
/// booking on it: seven of every twelve booked, the other five in each of the other states once, most with payments and requirements.
///
/// # Panics
/// When the file is there already, or something is refused.
pub fn crowd(path: &Path, count: usize) {
    assert!(!path.exists(), "the file is there already");
    let file = DataFile::open(path).expect("a fresh data file");
    let now: DateTime<Utc> = "2026-01-20T10:00:00Z".parse().expect("an instant");
    let mut made = 0_u64;
    let mut moment = || {
        made += 1;
        let mut seed = [7_u8; 16];
        seed[..8].copy_from_slice(&made.to_le_bytes());
        Moment::new(now, seed)
    };
    let form = CourseForm { capacity: String::new(), ..compassionate_leadership() };
    let course = create_course(&file, &moment(), &form).expect("a course").view.course_id;
    for n in 0..count {
        let state = BookingState::ALL[[3, 3, 0, 3, 2, 3, 1, 3, 5, 3, 4, 3][n % 12]];
        let request = AddParticipant {
            person: invented(n),
            booking: (n < 1000).then(|| place(course, begins(state), "2026-01-12")),
            is_different: true,
        };
        let sheet = participants::add_participant(&file, &moment(), &request).expect("a person").view;
        let Some(booking) = sheet.booking else { continue };
        if state == BookingState::Withdrawn {
            let request = SetBookingState {
                booking_ids: vec![booking.booking_id],
                state,
                on_date: "2026-01-12".to_owned(),
                reason: String::new(),
                reply_by: None,
                over_capacity_reason: None,
                lapsed_reason: None,
                only_those_that_fit: false,
            };
            bookings::set_booking_state(&file, &moment(), &request).expect("a withdrawal");
        }
        if state.takes_a_place() && n % 4 != 0 {
            let request = RecordPayment {
                booking_id: booking.booking_id,
                kind: PaymentKind::Payment,
                amount: if n % 7 == 0 { "80" } else { "200" }.to_owned(),
                paid_on: "2026-01-15".to_owned(),
                method: "Bank transfer".to_owned(),
                notes: String::new(),
                more_than_due: false,
            };
            bookings::record_payment(&file, &moment(), &request).expect("a payment");
        }
        for requirement in booking.requirements.iter().take([5, 5, 4, 2, 5, 0][n % 6]) {
            let request = SetRequirement {
                booking_ids: vec![booking.booking_id],
                requirement_id: requirement.requirement_id,
                met_on: Some("2026-01-16".to_owned()),
            };
            bookings::set_requirement(&file, &moment(), &request).expect("a requirement met");
        }
    }
}

/// Who withdrew was booked before.
fn begins(state: BookingState) -> BookingState {
    if state == BookingState::Withdrawn { BookingState::Booked } else { state }
}

/// The n-th person: names, organisations and roles in every combination, telephone numbers that ring nowhere.
#[must_use]
pub fn invented(n: usize) -> PersonForm {
    let (first_name, last_name) =
        (FIRST[n % FIRST.len()], LAST[(n / FIRST.len() * 7 + n % FIRST.len() * 3) % LAST.len()]);
    PersonForm {
        first_name: first_name.to_owned(),
        last_name: last_name.to_owned(),
        emails: if n % 11 == 5 { Vec::new() } else { vec![format!("person.{n}@example.org")] },
        phone: if n.is_multiple_of(3) { String::new() } else { format!("07700 900{:03}", n % 1000) },
        organisation: ORGANISATIONS[n % ORGANISATIONS.len()].to_owned(),
        job_title: ROLES[n % ROLES.len()].to_owned(),
        ..PersonForm::default()
    }
}
