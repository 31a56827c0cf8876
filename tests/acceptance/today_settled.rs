//! Each kind of thing that Today asks for goes when its own action is done, through the core; undo asks for it again.

use course_register_core::bookings::{
    BookingState, SetBookingState, SetRequirement, set_booking_state, set_requirement,
};
use course_register_core::courses::{FacilitatorChoice, SessionForm, change_session};
use course_register_core::error::Error;
use course_register_core::follow_ups::{
    FollowUpForm, FollowUpQuery, ScheduleForm, WhomToInvite, invite, schedule_follow_ups,
};
use course_register_core::ids::{BookingId, CourseId, ParticipantId, ProgrammeId, RequirementId, SessionId};
use course_register_core::participants::{EditParticipant, edit_participant};
use course_register_core::register::RegisterOf;
use course_register_core::register::mark::Mark;
use course_register_core::settings::{BankHolidayForm, CentreForm, add_bank_holiday, change_centre};
use course_register_core::today::{Backups, DueAction, DueItem, DueKind, keep_session_day, today_sheet};
use course_register_tests::{World, compassionate_leadership, person};

const COURSE: CourseId = CourseId(1);
const PROGRAMME: ProgrammeId = ProgrammeId(1);
const SHOWN: FollowUpQuery = FollowUpQuery { programme_id: PROGRAMME, year: None };

fn due_with(world: &mut World, kind: DueKind, backups: Backups) -> Option<DueItem> {
    let moment = world.moment();
    let sheet = world.file.read(|reading| today_sheet(reading, &moment, backups)).unwrap();
    sheet.sections.into_iter().flat_map(|section| section.items).find(|item| item.kind == kind)
}

fn due(world: &mut World, kind: DueKind) -> Option<DueItem> {
    due_with(world, kind, Backups::default())
}

/// What was due is not due any more, and undone is due as it was.
fn goes(world: &mut World, item: &DueItem) {
    assert_eq!(due(world, item.kind), None, "it is settled");
    world.undo_one();
    assert_eq!(due(world, item.kind).as_ref(), Some(item), "undone, it is due again");
    world.redo_one();
    assert_eq!(due(world, item.kind), None);
}

fn state(world: &mut World, booking: BookingId, state: BookingState, reply_by: Option<&str>) {
    let request = SetBookingState {
        booking_ids: vec![booking],
        state,
        reply_by: reply_by.map(str::to_owned),
        lapsed_reason: Some("Rang after the day".to_owned()),
        on_date: "2026-01-20".to_owned(),
        ..serde_json::from_str(r#"{"booking_ids":[],"state":"booked","on_date":""}"#).unwrap()
    };
    let moment = world.moment();
    set_booking_state(&world.file, &moment, &request).unwrap();
}

fn session(date: &str, link: &str, by: &[&str]) -> SessionForm {
    SessionForm {
        date: date.to_owned(),
        starts_at: "3pm".to_owned(),
        ends_at: "5pm".to_owned(),
        break_minutes: "0".to_owned(),
        zoom_link: link.to_owned(),
        facilitators: by.iter().map(|name| FacilitatorChoice::named(*name)).collect(),
        confirmed: true,
        ..SessionForm::default()
    }
}

/// Whom the button opens, named as it was made.
fn opens_session(item: &DueItem) -> SessionId {
    let DueAction::OpenSession { course_id: COURSE, session_id } = item.action else { panic!("{item:?}") };
    session_id
}

#[test]
fn an_offer_that_was_not_answered_is_settled_by_accepting_or_by_taking_it_back() {
    for answer in [BookingState::Booked, BookingState::Withdrawn] {
        let mut world = World::at("2026-01-20T09:00:00Z");
        world.real_course();
        let (_, booking) = world.add_placed("Una Vale", COURSE, BookingState::Applied, "2026-01-12");
        state(&mut world, booking, BookingState::Offered, Some("2026-01-22"));
        let soon = due(&mut world, DueKind::Offers).unwrap();
        assert_eq!(soon.sentence, "1 offer is to be answered soon");
        world.set_now("2026-01-23T09:00:00Z");
        let late = due(&mut world, DueKind::Offers).unwrap();
        assert_eq!(late.sentence, "1 offer was not answered by its day");
        assert_eq!(late.action, DueAction::ShowBookings { course_id: COURSE, state: BookingState::Offered });
        state(&mut world, booking, answer, None);
        goes(&mut world, &late);
    }
}

#[test]
fn a_free_place_is_offered_to_who_waits_first_until_the_day_that_the_settings_say() {
    let mut world = World::at("2026-01-20T09:00:00Z");
    let moment = world.moment();
    let centre = CentreForm {
        name: "The centre".to_owned(),
        email: String::new(),
        minimum_minutes: "90".to_owned(),
        offer_reply_days: "5".to_owned(),
        payment_days: "30".to_owned(),
    };
    change_centre(&world.file, &moment, &centre).unwrap();
    let mut form = compassionate_leadership();
    form.capacity = "1".to_owned();
    world.course(&form);
    let (_, grace) = world.add_booked("Grace Adeyemi", COURSE, "2026-01-12");
    world.add_placed("Tom Ashworth", COURSE, BookingState::WaitingList, "2026-01-14");
    let (_, una) = world.add_placed("Una Vale", COURSE, BookingState::WaitingList, "2026-01-13");
    assert_eq!(due(&mut world, DueKind::FreePlace), None);
    state(&mut world, grace, BookingState::Withdrawn, None);
    let item = due(&mut world, DueKind::FreePlace).unwrap();
    assert_eq!(item.sentence, "1 place is free: Una Vale waits");
    let DueAction::OfferPlace { course_id: COURSE, booking_id, ref name, reply_by } = item.action else {
        panic!("{item:?}")
    };
    assert_eq!((booking_id, name.as_str(), reply_by.to_string().as_str()), (una, "Una Vale", "2026-01-25"));
    state(&mut world, booking_id, BookingState::Offered, Some(&reply_by.to_string()));
    goes(&mut world, &item);
}

#[test]
fn a_session_gets_its_link_and_who_facilitates_it() {
    let mut world = World::at("2026-02-04T09:00:00Z");
    let mut form = compassionate_leadership();
    form.zoom_link = String::new();
    form.facilitators = Vec::new();
    world.course(&form);
    let item = due(&mut world, DueKind::SessionIncomplete).unwrap();
    assert_eq!(item.sentence, "Session 1 on Monday 9 February has no Zoom link and nobody who facilitates");
    let link = "https://zoom.example.org/j/700901";
    let moment = world.moment();
    change_session(&world.file, &moment, opens_session(&item), &session("9 Feb 2026", link, &["Ruby Hart"])).unwrap();
    goes(&mut world, &item);
}

#[test]
fn a_day_that_is_spoken_against_is_settled_by_moving_the_session_or_by_saying_that_it_stays() {
    let mut world = World::at("2026-02-11T09:00:00Z");
    world.real_course();
    let moment = world.moment();
    let holiday = BankHolidayForm { date: "2026-02-16".to_owned(), title: "Made up".to_owned() };
    add_bank_holiday(&world.file, &moment, &holiday).unwrap();
    let item = due(&mut world, DueKind::SessionAgainst).unwrap();
    assert_eq!(item.sentence, "Session 2 on Monday 16 February may need another day");
    assert_eq!(item.also, Some(DueAction::DayStays { session_id: SessionId(2) }));
    let moment = world.moment();
    let said = keep_session_day(&world.file, &moment, SessionId(2), &Backups::default()).unwrap().said;
    assert!(said.unwrap().starts_with("Noted that session 2"));
    goes(&mut world, &item);
    let moment = world.moment();
    let again = keep_session_day(&world.file, &moment, SessionId(2), &Backups::default());
    assert!(matches!(again, Err(Error::Gone(_))), "{again:?}");
    world.undo_one();
    let moment = world.moment();
    let moved = session("17 Feb 2026", "", &["Ruby Hart"]);
    change_session(&world.file, &moment, opens_session(&item), &moved).unwrap();
    goes(&mut world, &item);
    // It was said of the sixteenth: once it is moved back to another such day, that day is asked about anew.
    let moment = world.moment();
    let holiday = BankHolidayForm { date: "2026-02-17".to_owned(), title: "Another".to_owned() };
    add_bank_holiday(&world.file, &moment, &holiday).unwrap();
    assert!(due(&mut world, DueKind::SessionAgainst).is_some());
}

#[test]
fn what_is_not_confirmed_is_settled_by_the_last_requirement_and_the_leadership_role() {
    let mut world = World::at("2026-02-04T09:00:00Z");
    let requirements = world.real_course().requirements;
    let (grace, booking) = world.add_booked("Grace Adeyemi", COURSE, "2026-01-12");
    let ids: Vec<RequirementId> = requirements.iter().map(|one| one.requirement_id).collect();
    for id in ids {
        assert!(due(&mut world, DueKind::Requirements).is_some());
        let request =
            SetRequirement { booking_ids: vec![booking], requirement_id: id, met_on: Some("2026-02-03".to_owned()) };
        let moment = world.moment();
        set_requirement(&world.file, &moment, &request).unwrap();
    }
    let item = due(&mut world, DueKind::Requirements).unwrap();
    assert_eq!(item.action, DueAction::ShowRequirements { course_id: COURSE });
    let mut form = person("Grace Adeyemi");
    form.leadership_role_confirmed_on = "2026-02-03".to_owned();
    let moment = world.moment();
    let request = EditParticipant { participant_id: grace, person: form, is_different: true };
    edit_participant(&world.file, &moment, &request, None).unwrap();
    goes(&mut world, &item);
}

/// The course has ended, and Grace is its graduate.
fn ended() -> (World, ParticipantId) {
    let mut world = World::at("2026-01-12T09:00:00Z");
    world.real_course();
    let (grace, _) = world.add_booked("Grace Adeyemi", COURSE, "2026-01-12");
    world.set_now("2026-03-17T09:00:00Z");
    for number in 1..=6 {
        world.mark(RegisterOf::Course(COURSE), SessionId(number), grace, Some(Mark::Present)).unwrap();
    }
    (world, grace)
}

fn nobody() -> WhomToInvite {
    WhomToInvite { courses: Vec::new(), earlier_graduates: false, people: Vec::new(), only_not_invited: false }
}

fn schedule(world: &mut World) {
    let date = FollowUpForm {
        date: "2026-03-31".to_owned(),
        starts_at: "16:00".to_owned(),
        length_minutes: "60".to_owned(),
        title: String::new(),
        facilitators: Vec::new(),
        zoom_link: String::new(),
    };
    let form = ScheduleForm { programme_id: PROGRAMME, dates: vec![date], invite: nobody(), confirmed: true };
    let moment = world.moment();
    schedule_follow_ups(&world.file, &moment, &form, SHOWN).unwrap();
}

#[test]
fn follow_up_dates_are_settled_by_scheduling_one_and_graduates_by_inviting_them() {
    let (mut world, grace) = ended();
    let dates = due(&mut world, DueKind::FollowUpDates).unwrap();
    assert_eq!(dates.action, DueAction::FindDates { programme_id: PROGRAMME, course_id: COURSE });
    assert_eq!(due(&mut world, DueKind::Invite), None);
    schedule(&mut world);
    goes(&mut world, &dates);
    let item = due(&mut world, DueKind::Invite).unwrap();
    assert_eq!(item.sentence, "1 graduate can be invited to the follow-up session on Tuesday 31 March");
    let DueAction::OpenFollowUp { session_id, .. } = item.action else { panic!("{item:?}") };
    let whom = WhomToInvite { people: vec![grace], ..nobody() };
    let moment = world.moment();
    invite(&world.file, &moment, &[session_id], &whom, SHOWN).unwrap();
    goes(&mut world, &item);
}

#[test]
fn a_backup_settles_what_was_said_of_backups() {
    let mut world = World::at("2026-02-04T09:00:00Z");
    world.real_course();
    let at = |day: &str| format!("2026-{day}T09:00:00Z").parse().ok();
    let old = Backups { newest: at("01-20"), ..Backups::default() };
    assert_eq!(due_with(&mut world, DueKind::Backup, old).unwrap().action, DueAction::BackUp);
    let failed = Backups { newest: at("02-03"), failed: Some("The disk is full".to_owned()), second_place: None };
    assert_eq!(due_with(&mut world, DueKind::Backup, failed).unwrap().detail, "The disk is full");
    let made = Backups { newest: at("02-04"), ..Backups::default() };
    assert_eq!(due_with(&mut world, DueKind::Backup, made.clone()), None);
    let away = Backups { second_place: Some("It has not been there for 9 days".to_owned()), ..made.clone() };
    let item = due_with(&mut world, DueKind::SecondPlace, away).unwrap();
    assert_eq!(item.action, DueAction::ShowDataSafety);
    assert_eq!(due_with(&mut world, DueKind::SecondPlace, made), None);
}
