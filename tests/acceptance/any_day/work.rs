//! One small piece of work of every kind, on whatever the two numbers pick. A refusal is an answer too.

use course_register_core::bookings::{
    self, BookParticipant, BookingState, PaymentKind, RecordPayment, SetFee, SetRequirement,
};
use course_register_core::courses::{self, CourseEdit, FacilitatorChoice, SessionForm};
use course_register_core::error::Result;
use course_register_core::facilitators::{self, AbsenceForm, FacilitatorForm};
use course_register_core::follow_ups::{
    self, EarlierGraduateForm, FollowUpForm, FollowUpQuery, Reply, ReplyForm, ScheduleForm, WhomToInvite,
};
use course_register_core::ids::{
    AbsenceId, AddedBankHolidayId, AvoidedWeekId, BookingId, CourseId, FacilitatorId, ParticipantId, ProgrammeId,
    RequirementId, SessionId,
};
use course_register_core::participants::{self, EditParticipant, PersonForm};
use course_register_core::register::mark::{Mark, SetByHand};
use course_register_core::register::{self, CellMark, CellRef, RegisterOf};
use course_register_core::settings::{self, AvoidedWeekForm, BankHolidayForm, CentreForm};
use course_register_tests::{World, compassionate_leadership, person, place};

/// A kind of work.
type Work = fn(&mut World, usize, usize) -> Result<()>;

const COURSE: CourseId = CourseId(1);
const PROGRAMME: ProgrammeId = ProgrammeId(1);
const SHOWN: FollowUpQuery = FollowUpQuery { programme_id: PROGRAMME, year: None };
const OF_COURSE: RegisterOf = RegisterOf::Course(COURSE);
const OF_FOLLOW_UPS: RegisterOf = RegisterOf::FollowUps(PROGRAMME);
const DATES: [&str; 6] = ["2026-04-13", "2026-05-04", "2026-06-08", "2026-07-16", "2026-10-26", "2026-12-28"];
const WORDS: [&str; 6] = ["Łucja", "O’Neill", "'; drop table", "<script>", "=1+1", "😀 مريم"];

fn id(number: usize, of: usize) -> i64 {
    i64::try_from(number % of + 1).unwrap_or(1)
}
/// Sessions 1 to 6 are the course's.
fn session(a: usize) -> SessionId {
    SessionId(id(a, 6))
}
/// Sessions 7 and 8 are follow-ups.
fn follow_up(a: usize) -> SessionId {
    SessionId(id(a, 2) + 6)
}
fn somebody(a: usize) -> ParticipantId {
    ParticipantId(id(a, 6))
}
fn booking(a: usize) -> BookingId {
    BookingId(id(a, 6))
}
fn date(a: usize) -> String {
    DATES[a % DATES.len()].to_owned()
}
fn word(a: usize) -> String {
    format!("{} {}", WORDS[a % WORDS.len()], a % 17)
}

/// The real course, six people on it, four sessions held, two follow-ups ahead.
pub fn prepared() -> World {
    let mut world = World::at("2026-01-12T09:00:00Z");
    world.real_course();
    for name in ["Grace Adeyemi", "Tom Ashworth", "Bea Bright", "Rowan Castle", "Nia Evans", "Idris Jones"] {
        world.add_booked(name, COURSE, "2026-01-12");
    }
    world.set_now("2026-03-03T09:00:00Z");
    schedule(&mut world, 0, 0).unwrap();
    schedule(&mut world, 2, 1).unwrap();
    world
}

fn schedule(world: &mut World, a: usize, b: usize) -> Result<()> {
    let form = ScheduleForm {
        programme_id: PROGRAMME,
        dates: vec![follow_up_form(a, b)],
        invite: WhomToInvite {
            courses: vec![COURSE],
            earlier_graduates: true,
            people: vec![somebody(a), somebody(b)],
            only_not_invited: false,
        },
        confirmed: true,
    };
    let moment = world.moment();
    follow_ups::schedule_follow_ups(&mut world.file, &moment, &form, SHOWN).map(drop)
}

fn follow_up_form(a: usize, b: usize) -> FollowUpForm {
    FollowUpForm {
        date: date(a),
        starts_at: ["15:00", "16:00", "13:30"][b % 3].to_owned(),
        length_minutes: "60".to_owned(),
        title: word(b),
        facilitators: vec![FacilitatorId(id(a, 2))],
        zoom_link: String::new(),
    }
}

fn session_form(a: usize, b: usize) -> SessionForm {
    SessionForm {
        date: date(a),
        starts_at: ["15:00", "10:00", "9am"][b % 3].to_owned(),
        ends_at: "17:00".to_owned(),
        break_minutes: (b % 3 * 10).to_string(),
        zoom_link: String::new(),
        title: word(a),
        notes: word(b),
        facilitators: vec![FacilitatorChoice::named("Ruby Hart")],
        confirmed: true,
    }
}

fn mark(a: usize) -> Option<Mark> {
    [
        Some(Mark::Present),
        Some(Mark::Part { minutes: 95 }),
        Some(Mark::Part { minutes: 40 }),
        Some(Mark::Apologies),
        Some(Mark::Absent),
        None,
    ][a % 6]
}

fn cells(of: RegisterOf, session: SessionId, a: usize, b: usize) -> Vec<CellMark> {
    let people = if of == OF_COURSE { b % 3 + 1 } else { 1 };
    (0..people)
        .map(|n| CellMark { session_id: session, participant_id: somebody(a / 6 + n), mark: mark(a + n) })
        .collect()
}

fn cell(a: usize, b: usize) -> CellRef {
    CellRef { session_id: session(a), participant_id: somebody(b) }
}

const STATES: [BookingState; 6] = [
    BookingState::Applied,
    BookingState::Offered,
    BookingState::WaitingList,
    BookingState::Booked,
    BookingState::Declined,
    BookingState::Withdrawn,
];

/// Every kind of work there is.
pub const KINDS: &[(&str, Work)] = &[
    ("add a person", |w, a, b| {
        let mut form = person(&format!("{} {}", word(a), word(b)));
        form.emails = vec![format!("p{}.{}@example.org", a % 50, b % 50)];
        let request = participants::AddParticipant {
            person: form,
            booking: (b % 2 == 0).then(|| place(COURSE, STATES[a % 3], "2026-02-02")),
            is_different: true,
        };
        let moment = w.moment();
        participants::add_participant(&mut w.file, &moment, &request).map(drop)
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
        participants::edit_participant(&mut w.file, &moment, &request, Some(COURSE)).map(drop)
    }),
    ("keep access needs", |w, a, b| {
        let moment = w.moment();
        participants::save_access_needs(&mut w.file, &moment, somebody(a), if b % 3 == 0 { "" } else { "Step-free" })
            .map(drop)
    }),
    ("book somebody", |w, a, b| {
        let request = BookParticipant {
            participant_id: ParticipantId(id(a, 9) + 6),
            booking: place(CourseId(id(b, 2)), STATES[b % 6], "2026-02-02"),
        };
        let moment = w.moment();
        bookings::book(&mut w.file, &moment, &request).map(drop)
    }),
    ("set a booking's state", |w, a, b| w.set_state(&[booking(a), booking(b)], STATES[b % 6], "2026-02-20").map(drop)),
    ("record a payment", |w, a, b| {
        let request = RecordPayment {
            booking_id: booking(a),
            kind: if b % 4 == 0 { PaymentKind::Refund } else { PaymentKind::Payment },
            amount: format!("{}.{:02}", b % 50 + 1, a % 100),
            paid_on: "2026-02-03".to_owned(),
            method: word(b),
            notes: String::new(),
        };
        let moment = w.moment();
        bookings::record_payment(&mut w.file, &moment, &request).map(drop)
    }),
    ("set a fee", |w, a, b| {
        let request = SetFee { booking_id: booking(a), fee: format!("{}", b % 300), reason: word(a) };
        let moment = w.moment();
        bookings::set_fee(&mut w.file, &moment, &request).map(drop)
    }),
    ("tick a requirement", |w, a, b| {
        let request = SetRequirement {
            booking_ids: vec![booking(a), booking(a + 1)],
            requirement_id: RequirementId(id(b, 5)),
            met_on: (a % 4 != 0).then(|| "2026-02-01".to_owned()),
        };
        let moment = w.moment();
        bookings::set_requirement(&mut w.file, &moment, &request).map(drop)
    }),
    ("set a start session", |w, a, b| {
        let number = u32::try_from(b % 6 + 1).unwrap_or(1);
        let moment = w.moment();
        bookings::set_start_session(&mut w.file, &moment, booking(a), number).map(drop)
    }),
    ("start another course", |w, a, b| {
        let mut form = compassionate_leadership();
        form.title = format!("Cohort {}", word(a));
        form.programme_id = Some(PROGRAMME);
        form.plan.first_date = date(b);
        form.confirmed = true;
        let moment = w.moment();
        courses::create_course(&mut w.file, &moment, &form).map(drop)
    }),
    ("change the course", |w, a, b| {
        let form = CourseEdit {
            title: word(a),
            capacity: (b % 40).to_string(),
            fee: "150".to_owned(),
            zoom_link: String::new(),
            certificate_threshold: (a % 6 + 1).to_string(),
            minimum_minutes: (b % 100).to_string(),
            facilitators: vec![FacilitatorChoice::named("Callum Frost"), FacilitatorChoice::named(word(a))],
            notes: word(b),
            confirmed: true,
        };
        let moment = w.moment();
        courses::edit_course(&mut w.file, &moment, COURSE, &form).map(drop)
    }),
    ("archive the course", |w, _, _| {
        let moment = w.moment();
        courses::archive_course(&mut w.file, &moment, COURSE).map(drop)
    }),
    ("bring the course back", |w, _, _| {
        let moment = w.moment();
        courses::bring_back_course(&mut w.file, &moment, COURSE).map(drop)
    }),
    ("add a session", |w, a, b| {
        let moment = w.moment();
        courses::add_session(&mut w.file, &moment, COURSE, &session_form(a, b)).map(drop)
    }),
    ("move a session", |w, a, b| {
        let moment = w.moment();
        courses::change_session(&mut w.file, &moment, session(a), &session_form(b, a)).map(drop)
    }),
    ("cancel a session", |w, a, b| {
        let moment = w.moment();
        courses::cancel_session(&mut w.file, &moment, session(a), &word(b), true).map(drop)
    }),
    ("reinstate a session", |w, a, _| {
        let moment = w.moment();
        courses::reinstate_session(&mut w.file, &moment, session(a), true).map(drop)
    }),
    ("add a requirement", |w, a, _| {
        let moment = w.moment();
        courses::add_requirement(&mut w.file, &moment, COURSE, &word(a)).map(drop)
    }),
    ("reword a requirement", |w, a, b| {
        let moment = w.moment();
        courses::reword_requirement(&mut w.file, &moment, RequirementId(id(a, 5)), &word(b)).map(drop)
    }),
    ("remove a requirement", |w, a, _| {
        let moment = w.moment();
        courses::remove_requirement(&mut w.file, &moment, RequirementId(id(a, 7))).map(drop)
    }),
    ("change the programme", |w, a, b| {
        let mut form = w.file.read(|reading| courses::programme_form(reading, PROGRAMME))?;
        form.title = word(a);
        form.requirements.push(word(b));
        let moment = w.moment();
        courses::edit_programme(&mut w.file, &moment, PROGRAMME, &form).map(drop)
    }),
    ("add a facilitator", |w, a, b| {
        let form = FacilitatorForm { name: format!("{} {}", word(a), b % 90), email: String::new() };
        let moment = w.moment();
        facilitators::add_facilitator(&mut w.file, &moment, &form).map(drop)
    }),
    ("change a facilitator", |w, a, b| {
        let form = FacilitatorForm { name: word(b), email: "ruby@example.org".to_owned() };
        let moment = w.moment();
        facilitators::change_facilitator(&mut w.file, &moment, FacilitatorId(id(a, 2)), &form).map(drop)
    }),
    ("remove a facilitator", |w, a, _| {
        let moment = w.moment();
        facilitators::remove_facilitator(&mut w.file, &moment, FacilitatorId(id(a, 9))).map(drop)
    }),
    ("note an absence", |w, a, b| {
        let form = AbsenceForm { first_day: date(a), last_day: date(a), reason: word(b) };
        let moment = w.moment();
        facilitators::add_absence(&mut w.file, &moment, FacilitatorId(id(b, 2)), &form).map(drop)
    }),
    ("remove an absence", |w, a, _| {
        let moment = w.moment();
        facilitators::remove_absence(&mut w.file, &moment, AbsenceId(id(a, 4))).map(drop)
    }),
    ("mark", |w, a, b| {
        let moment = w.moment();
        register::mark_cells(&mut w.file, &moment, OF_COURSE, &cells(OF_COURSE, session(b), a, b)).map(drop)
    }),
    ("mark a follow-up", |w, a, b| {
        let moment = w.moment();
        let apologies = CellMark {
            mark: Some([Mark::Apologies, Mark::Absent][a % 2]),
            ..cells(OF_FOLLOW_UPS, follow_up(b), a, b)[0]
        };
        register::mark_cells(&mut w.file, &moment, OF_FOLLOW_UPS, &[apologies]).map(drop)
    }),
    ("mark the rest present", |w, a, _| {
        let moment = w.moment();
        register::mark_the_rest_present(&mut w.file, &moment, OF_COURSE, session(a)).map(drop)
    }),
    ("write a note", |w, a, b| {
        let moment = w.moment();
        register::write_note(&mut w.file, &moment, OF_COURSE, cell(a, b), &word(b)).map(drop)
    }),
    ("set by hand", |w, a, b| {
        let set = [SetByHand::Counts, SetByHand::DoesNotCount][b % 2];
        let moment = w.moment();
        register::set_by_hand(&mut w.file, &moment, OF_COURSE, &[cell(a, b)], set, &word(a)).map(drop)
    }),
    ("clear what was set by hand", |w, a, b| {
        let moment = w.moment();
        register::clear_set_by_hand(&mut w.file, &moment, OF_COURSE, &[cell(a, b), cell(a + 1, b)]).map(drop)
    }),
    ("schedule a follow-up", schedule),
    ("change a follow-up", |w, a, b| {
        let moment = w.moment();
        follow_ups::change_follow_up(&mut w.file, &moment, follow_up(a), &follow_up_form(b, a), true, SHOWN).map(drop)
    }),
    ("cancel a follow-up", |w, a, b| {
        let moment = w.moment();
        follow_ups::cancel_follow_up(&mut w.file, &moment, follow_up(a), &word(b), true, SHOWN).map(drop)
    }),
    ("reinstate a follow-up", |w, a, _| {
        let moment = w.moment();
        follow_ups::reinstate_follow_up(&mut w.file, &moment, follow_up(a), true, SHOWN).map(drop)
    }),
    ("invite", |w, a, b| {
        let whom = WhomToInvite {
            courses: vec![COURSE],
            earlier_graduates: true,
            people: vec![somebody(a), somebody(b)],
            only_not_invited: false,
        };
        let moment = w.moment();
        follow_ups::invite(&mut w.file, &moment, &[follow_up(a)], &whom, SHOWN).map(drop)
    }),
    ("take an invitation back", |w, a, b| {
        let moment = w.moment();
        follow_ups::remove_invitees(&mut w.file, &moment, follow_up(a), &[somebody(b)], SHOWN).map(drop)
    }),
    ("reply", |w, a, b| {
        let form = ReplyForm {
            session_id: follow_up(a),
            people: vec![somebody(b)],
            reply: [Reply::Coming, Reply::NotComing, Reply::NoReply][a % 3],
            replied_on: String::new(),
        };
        let moment = w.moment();
        follow_ups::set_reply(&mut w.file, &moment, &form).map(drop)
    }),
    ("record an earlier graduate", |w, a, b| {
        let form =
            EarlierGraduateForm { participant_id: somebody(a), course: "Autumn 2024".to_owned(), reason: word(b) };
        let moment = w.moment();
        follow_ups::record_earlier_graduate(&mut w.file, &moment, &form, SHOWN).map(drop)
    }),
    ("remove an earlier graduate", |w, a, _| {
        let moment = w.moment();
        follow_ups::remove_earlier_graduate(&mut w.file, &moment, somebody(a), SHOWN).map(drop)
    }),
    ("change the centre", |w, a, b| {
        let form = CentreForm {
            name: word(a),
            email: "centre@example.org".to_owned(),
            minimum_minutes: (b % 120).to_string(),
        };
        let moment = w.moment();
        settings::change_centre(&mut w.file, &moment, &form).map(drop)
    }),
    ("avoid a week", |w, a, b| {
        let form = AvoidedWeekForm { first_day: date(a), last_day: date(a), label: word(b) };
        let moment = w.moment();
        settings::add_avoided_week(&mut w.file, &moment, &form).map(drop)
    }),
    ("no longer avoid a week", |w, a, _| {
        let moment = w.moment();
        settings::remove_avoided_week(&mut w.file, &moment, AvoidedWeekId(id(a, 4))).map(drop)
    }),
    ("add a bank holiday", |w, a, b| {
        let form = BankHolidayForm { date: format!("2026-0{}-1{}", a % 9 + 1, b % 10), title: word(b) };
        let moment = w.moment();
        settings::add_bank_holiday(&mut w.file, &moment, &form).map(drop)
    }),
    ("remove a bank holiday", |w, a, _| {
        let moment = w.moment();
        settings::remove_bank_holiday(&mut w.file, &moment, AddedBankHolidayId(id(a, 4))).map(drop)
    }),
];
