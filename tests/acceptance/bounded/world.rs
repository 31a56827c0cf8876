//! A file that holds so many of each thing, with something in every corner that a screen reads.

use chrono::{Days, NaiveDate};
use course_register_core::bookings::{self, BookParticipant, BookingState, PaymentKind, RecordPayment, SetRequirement};
use course_register_core::courses::{self, CourseForm, FacilitatorChoice};
use course_register_core::date_finder::{self, AskForm, CandidateForm, CandidatesForm, DateReply, DateReplyCell};
use course_register_core::facilitators::{self, AbsenceForm, FacilitatorForm};
use course_register_core::follow_ups::{
    self, EarlierGraduateForm, FollowUpForm, FollowUpQuery, ScheduleForm, WhomToInvite,
};
use course_register_core::ids::{BookingId, FacilitatorId, ParticipantId, ProgrammeId, RequirementId, SessionId};
use course_register_core::messages::{self, DraftRequest, MessageAbout, TemplateChoice, TemplateKind};
use course_register_core::participants;
use course_register_core::register::mark::Mark;
use course_register_core::register::{self, CellMark, CellRef, RegisterOf};
use course_register_core::sample::add_sample;
use course_register_core::settings::{self, AvoidedWeekForm, BankHolidayForm};
use course_register_tests::{World, compassionate_leadership, date, harbour_centre, person, place};

use super::{COURSE, PROGRAMME, Size};

/// The real course with its people, marks and money, follow-ups of its programme, then more courses, programmes,
/// facilitators and days to avoid; and the sample beside them.
pub fn world(size: Size) -> World {
    let mut world = World::at("2026-01-12T09:00:00Z");
    world.course(&CourseForm { capacity: String::new(), ..compassionate_leadership() });
    people(&mut world, size);
    world.set_now("2026-03-03T09:00:00Z");
    marks(&mut world, size);
    facilitators_and_calendar(&mut world, size);
    schedule(&mut world, PROGRAMME, size);
    look_for_dates(&mut world, size);
    more_courses(&mut world, size);
    let moment = world.moment();
    add_sample(&world.file, &moment).unwrap();
    // The newest page of history names a programme, a facilitator and a requirement, whatever lies before.
    let mut form = world.file.read(|reading| courses::programme_form(reading, PROGRAMME)).unwrap();
    form.fee = "210".to_owned();
    let moment = world.moment();
    courses::edit_programme(&world.file, &moment, PROGRAMME, &form).unwrap();
    let away = AbsenceForm { first_day: "2026-09-01".into(), last_day: "2026-09-01".into(), reason: "Away".into() };
    let moment = world.moment();
    facilitators::add_absence(&world.file, &moment, FacilitatorId(1), &away).unwrap();
    let moment = world.moment();
    let met = SetRequirement {
        booking_ids: vec![BookingId(1)],
        requirement_id: RequirementId(2),
        met_on: Some("2026-01-12".to_owned()),
    };
    bookings::set_requirement(&world.file, &moment, &met).unwrap();
    // Something to undo, and something to do again.
    for n in 0..2 {
        let moment = world.moment();
        let cell = CellRef { session_id: SessionId(1), participant_id: ParticipantId(1) };
        register::write_note(&world.file, &moment, RegisterOf::Course(COURSE), cell, &format!("Note {n}")).unwrap();
    }
    let moment = world.moment();
    world.file.undo(&moment).unwrap();
    world
}

/// The people all look alike to who adds another one; each has addresses, money paid and requirements met.
fn people(world: &mut World, size: Size) {
    for n in 1..=size.people {
        let mut form = person(&format!("Person{n} Invented"));
        form.emails = (0..size.each).map(|e| format!("person{n}.{e}@example.org")).collect();
        let request = participants::AddParticipant {
            person: form,
            booking: Some(place(COURSE, BookingState::Booked, "2026-01-12")),
            is_different: true,
        };
        let moment = world.moment();
        participants::add_participant(&world.file, &moment, &request).unwrap();
        let moment = world.moment();
        participants::save_access_needs(&world.file, &moment, ParticipantId(n), "Step-free").unwrap();
    }
    for _ in 0..size.each {
        let request = RecordPayment {
            booking_id: BookingId(1),
            kind: PaymentKind::Payment,
            amount: "10".to_owned(),
            paid_on: "2026-01-12".to_owned(),
            method: "Card".to_owned(),
            notes: String::new(),
            more_than_due: false,
        };
        let moment = world.moment();
        bookings::record_payment(&world.file, &moment, &request).unwrap();
    }
    let met = SetRequirement {
        booking_ids: (1..=size.people).map(BookingId).collect(),
        requirement_id: RequirementId(1),
        met_on: Some("2026-01-12".to_owned()),
    };
    let moment = world.moment();
    bookings::set_requirement(&world.file, &moment, &met).unwrap();
}

/// Everybody was present at the first three sessions.
fn marks(world: &mut World, size: Size) {
    let marks: Vec<CellMark> = (1..=3)
        .flat_map(|session| {
            (1..=size.people).map(move |person| CellMark {
                session_id: SessionId(session),
                participant_id: ParticipantId(person),
                mark: Some(Mark::Present),
            })
        })
        .collect();
    let moment = world.moment();
    register::mark_cells(&world.file, &moment, RegisterOf::Course(COURSE), &marks).unwrap();
}

fn day(first: &str, n: i64) -> NaiveDate {
    date(first).checked_add_days(Days::new(u64::try_from(n).unwrap())).unwrap()
}

fn facilitators_and_calendar(world: &mut World, size: Size) {
    let moment = world.moment();
    settings::change_centre(&world.file, &moment, &harbour_centre()).unwrap();
    for n in 0..size.each {
        let form = FacilitatorForm { name: format!("Facilitator {n}"), email: String::new() };
        let moment = world.moment();
        facilitators::add_facilitator(&world.file, &moment, &form).unwrap();
        let away = day("2026-06-01", n).to_string();
        let absence = AbsenceForm { first_day: away.clone(), last_day: away.clone(), reason: "Away".to_owned() };
        for facilitator in [1, n + 3] {
            let moment = world.moment();
            facilitators::add_absence(&world.file, &moment, FacilitatorId(facilitator), &absence).unwrap();
        }
        let week = AvoidedWeekForm { first_day: away.clone(), last_day: away.clone(), label: format!("Week {n}") };
        let moment = world.moment();
        settings::add_avoided_week(&world.file, &moment, &week).unwrap();
        let holiday = BankHolidayForm { date: day("2026-07-01", n).to_string(), title: format!("Holiday {n}") };
        let moment = world.moment();
        settings::add_bank_holiday(&world.file, &moment, &holiday).unwrap();
    }
}

/// The n-th date as it is picked by hand, with both facilitators of the course.
pub fn picked(n: i64) -> FollowUpForm {
    FollowUpForm {
        date: day("2026-04-13", 7 * n).to_string(),
        starts_at: "15:00".to_owned(),
        length_minutes: "60".to_owned(),
        title: String::new(),
        facilitators: vec![FacilitatorId(1), FacilitatorId(2)],
        zoom_link: String::new(),
    }
}

/// Follow-ups to which everybody is invited, and people who graduated before there was this program.
fn schedule(world: &mut World, programme_id: ProgrammeId, size: Size) {
    let shown = FollowUpQuery { programme_id, year: None };
    let form = ScheduleForm {
        programme_id,
        dates: (0..size.each).map(picked).collect(),
        invite: WhomToInvite {
            courses: Vec::new(),
            earlier_graduates: false,
            people: (1..=size.people).map(ParticipantId).collect(),
            only_not_invited: false,
        },
        confirmed: true,
    };
    let moment = world.moment();
    follow_ups::schedule_follow_ups(&world.file, &moment, &form, shown).unwrap();
    if programme_id == PROGRAMME {
        drafted(world, size);
        for n in 1..=size.each {
            let form = EarlierGraduateForm {
                participant_id: ParticipantId(n),
                course: "Autumn 2024".to_owned(),
                reason: "Told by the centre".to_owned(),
            };
            let moment = world.moment();
            follow_ups::record_earlier_graduate(&world.file, &moment, &form, shown).unwrap();
        }
    }
}

/// A message to everybody about the programme's follow-ups.
fn drafted(world: &mut World, size: Size) {
    let request = DraftRequest {
        template: TemplateChoice { kind: TemplateKind::FollowUpDates, template_id: None },
        about: MessageAbout::FollowUps { programme_id: PROGRAMME },
        people: (1..=size.people).map(ParticipantId).collect(),
        subject: None,
        body: Some("Dear {first name}".to_owned()),
        only_those_that_can: true,
    };
    let moment = world.moment();
    messages::draft(&world.file, &moment, &request, None).unwrap();
}

/// Dates that are looked for, with everybody asked and a reply of each.
fn look_for_dates(world: &mut World, size: Size) {
    let dates = (0..size.each).map(picked).map(|one| CandidateForm {
        date: one.date,
        starts_at: one.starts_at,
        length_minutes: one.length_minutes,
    });
    let form = CandidatesForm { programme_id: PROGRAMME, dates: dates.collect() };
    let moment = world.moment();
    let sheet = date_finder::add_date_candidates(&world.file, &moment, &form).unwrap().view;
    let people: Vec<ParticipantId> = (1..=size.people).map(ParticipantId).collect();
    let ask = AskForm {
        programme_id: PROGRAMME,
        facilitators: Some((1..=size.each).map(FacilitatorId).collect()),
        whom: WhomToInvite {
            courses: Vec::new(),
            earlier_graduates: false,
            people: people.clone(),
            only_not_invited: false,
        },
    };
    let moment = world.moment();
    date_finder::ask_people(&world.file, &moment, &ask).unwrap();
    let cell = |participant_id: &ParticipantId| DateReplyCell {
        candidate_id: sheet.candidates[0].candidate_id,
        participant_id: *participant_id,
        reply: Some(DateReply::IfNeedBe),
    };
    let cells: Vec<DateReplyCell> = people.iter().map(cell).collect();
    let moment = world.moment();
    date_finder::set_date_replies(&world.file, &moment, PROGRAMME, &cells).unwrap();
}

/// Cohorts of the programme and programmes of their own, at the same hours with the same facilitators; the first
/// people are booked on each.
fn more_courses(world: &mut World, size: Size) {
    for n in 0..size.each {
        for programme_id in [Some(PROGRAMME), None] {
            let form = CourseForm {
                title: format!("Cohort {n}"),
                programme_title: format!("Programme {n}"),
                programme_id,
                capacity: String::new(),
                facilitators: vec![
                    FacilitatorChoice::named("Ruby Hart"),
                    FacilitatorChoice::named(format!("Facilitator {n}")),
                ],
                confirmed: true,
                ..compassionate_leadership()
            };
            let sheet = world.course(&form);
            for person in 1..=size.each {
                let booking = place(sheet.course_id, BookingState::Booked, "2026-02-02");
                let request = BookParticipant { participant_id: ParticipantId(person), booking };
                let moment = world.moment();
                bookings::book(&world.file, &moment, &request).unwrap();
            }
            if programme_id.is_none() {
                schedule(world, sheet.programme_id, Size { people: 1, each: 1 });
            }
        }
    }
}
