//! One session is moved, changed, cancelled, planned again; another is added.

use course_register_core::courses::{
    CourseSheet, SessionForm, SessionState, add_session, cancel_session, change_session, course_sheet, propose_session,
    reinstate_session,
};
use course_register_tests::{World, compassionate_leadership, date};

use super::{asked, fields, form_of};

fn set_up() -> (World, CourseSheet) {
    let mut world = World::at("2026-01-05T09:00:00Z");
    let sheet = world.real_course();
    (world, sheet)
}

#[test]
fn a_moved_session_keeps_its_number_and_tells_calendars() {
    let (mut world, sheet) = set_up();
    let third = &sheet.sessions[2];
    let form = SessionForm { date: "Thursday 26 February 2026".to_owned(), ..form_of(third) };
    let (said, after) = world.there_and_back(|file, moment| change_session(file, moment, third.session_id, &form));
    assert_eq!(said, "Moved session 3 to Thursday 26 February 2026, 3pm to 5pm");
    assert_eq!((after.sessions[2].number, after.sessions[2].date), (3, date("2026-02-26")));
    assert_eq!(after.sessions.len(), 6);
    assert_eq!(after.sessions[2].calendar_sequence, 1);
    let now = world.moment().now();
    let after = world.file.read(|r| course_sheet(r, sheet.course_id, now)).unwrap();
    assert_eq!(after.sessions[2].calendar_sequence, 3, "undo and redo each tell calendars again");
}

#[test]
fn a_session_that_stays_where_it_is_tells_nobody() {
    let (mut world, sheet) = set_up();
    let third = &sheet.sessions[2];
    let moment = world.moment();
    let same = change_session(&world.file, &moment, third.session_id, &form_of(third)).unwrap();
    assert_eq!(same.said, None, "nothing changed");
    let form = SessionForm {
        zoom_link: "https://zoom.example.org/j/3".to_owned(),
        break_minutes: "15".to_owned(),
        title: "Self-compassion".to_owned(),
        facilitators: form_of(third).facilitators[..1].to_vec(),
        ..form_of(third)
    };
    let (said, after) = world.there_and_back(|file, moment| change_session(file, moment, third.session_id, &form));
    assert_eq!(said, "Changed session 3");
    assert_eq!(after.sessions[2].calendar_sequence, 0);
    assert_eq!(after.sessions[2].break_minutes, 15);
    assert_eq!(after.sessions[2].facilitators, sheet.facilitators[..1]);
}

#[test]
fn a_session_cannot_be_moved_to_what_is_no_time() {
    let (mut world, sheet) = set_up();
    let third = &sheet.sessions[2];
    let moment = world.moment();
    let refused = |form: SessionForm| fields(change_session(&world.file, &moment, third.session_id, &form));
    let form = SessionForm { starts_at: "5pm".to_owned(), break_minutes: "-1".to_owned(), ..form_of(third) };
    let found = refused(form);
    assert_eq!(
        found[0],
        ("ends_at".into(), "The end must be later than the start, on the same day: change one of them".into())
    );
    assert_eq!(found[1].0, "break_minutes");
    let form = SessionForm {
        date: "29 Mar 2026".to_owned(),
        starts_at: "00:30".to_owned(),
        ends_at: "1.30am".to_owned(),
        ..form_of(third)
    };
    let found = refused(form);
    assert_eq!(found[0].0, "ends_at");
    assert!(found[0].1.contains("does not exist on Sunday 29 March 2026"), "{found:?}");
    let form = SessionForm { break_minutes: "120".to_owned(), ..form_of(third) };
    assert_eq!(refused(form)[0].0, "break_minutes", "a break as long as the session leaves nothing of it");
}

#[test]
fn two_sessions_at_once_are_a_warning() {
    let (mut world, sheet) = set_up();
    let third = &sheet.sessions[2];
    let mut form = SessionForm { date: "2 Mar 2026".to_owned(), ..form_of(third) };
    let shown = world.file.read(|r| propose_session(r, Some(third.session_id), 3, &form, date("2026-01-05"))).unwrap();
    assert_eq!(shown.against.len(), 1, "both facilitators are engaged in session 4: {:?}", shown.against);
    let moment = world.moment();
    let question = asked(change_session(&world.file, &moment, third.session_id, &form));
    assert_eq!(question, "Sessions 3 and 4 are at the same time, on Monday 2 March 2026.");
    form.confirmed = true;
    let (_, after) = world.there_and_back(|file, moment| change_session(file, moment, third.session_id, &form));
    assert_eq!(after.warnings, ["Sessions 3 and 4 are at the same time, on Monday 2 March 2026."]);
}

#[test]
fn a_past_date_is_worth_saying_of_a_date_that_is_new() {
    let (world, sheet) = set_up();
    let third = &sheet.sessions[2];
    let after_it = date("2026-03-03");
    let against = |form: &SessionForm| {
        world.file.read(|r| propose_session(r, Some(third.session_id), 3, form, after_it)).unwrap().against
    };
    let stays = SessionForm { starts_at: "14:00".to_owned(), ends_at: "16:00".to_owned(), ..form_of(third) };
    assert_eq!(against(&stays), [""; 0], "it was held on that date: nothing is wrong with it");
    let moved = SessionForm { date: "24 Feb 2026".to_owned(), ..form_of(third) };
    assert_eq!(against(&moved), ["This date has passed"]);
}

#[test]
fn a_cancelled_session_stays_in_the_list_and_the_certificate_still_asks_for_four() {
    let (mut world, sheet) = set_up();
    assert_eq!(sheet.when_cancelled, "5 sessions would be left and the certificate would still ask for 4");
    let third = sheet.sessions[2].session_id;
    let (said, after) = world.there_and_back(|file, moment| cancel_session(file, moment, third, "Snow", false));
    assert_eq!(said, "Cancelled session 3: 5 sessions are left and the certificate still asks for 4");
    assert_eq!(after.sessions.len(), 6);
    assert_eq!(after.sessions[2].state, SessionState::Cancelled);
    assert_eq!(after.sessions[2].cancelled_reason, "Snow");
    assert_eq!(after.certificate_threshold, 4);
    let (said, after) = world.there_and_back(|file, moment| reinstate_session(file, moment, third, false));
    assert_eq!(said, "Reinstated session 3");
    assert_eq!(after.sessions[2].state, SessionState::Planned);
    let moment = world.moment();
    assert!(reinstate_session(&world.file, &moment, third, false).is_err(), "it is planned already");
}

#[test]
fn too_few_sessions_left_for_the_certificate_is_said() {
    let (mut world, sheet) = set_up();
    for session in &sheet.sessions[..3] {
        let moment = world.moment();
        cancel_session(&world.file, &moment, session.session_id, "", false).unwrap();
    }
    let now = world.moment().now();
    let after = world.file.read(|r| course_sheet(r, sheet.course_id, now)).unwrap();
    assert_eq!(after.warnings, ["The certificate asks for 4 sessions, but there are only 3: nobody could reach it."]);
    assert_eq!(after.when, "Mondays 3pm to 5pm, 2 March to 16 March 2026");
}

#[test]
fn a_number_is_never_used_again() {
    let (mut world, sheet) = set_up();
    let last = &sheet.sessions[5];
    let moment = world.moment();
    cancel_session(&world.file, &moment, last.session_id, "", false).unwrap();
    let form = SessionForm { date: "23 Mar 2026".to_owned(), ..form_of(last) };
    let (said, after) = world.there_and_back(|file, moment| add_session(file, moment, sheet.course_id, &form));
    assert_eq!(said, "Added session 7 on Monday 23 March 2026");
    assert_eq!(after.sessions.iter().map(|s| s.number).collect::<Vec<_>>(), [1, 2, 3, 4, 5, 6, 7]);
    assert_eq!(after.sessions[6].facilitators, sheet.facilitators);
}

#[test]
fn reinstating_asks_when_somebody_is_engaged_by_now() {
    let (mut world, sheet) = set_up();
    let first = sheet.sessions[0].session_id;
    let moment = world.moment();
    cancel_session(&world.file, &moment, first, "", false).unwrap();
    let mut form = compassionate_leadership();
    form.title = "In its place".to_owned();
    form.plan.session_count = "1".to_owned();
    form.certificate_threshold = "1".to_owned();
    world.course(&form);
    let moment = world.moment();
    let question = asked(reinstate_session(&world.file, &moment, first, false));
    assert!(question.contains("are engaged: In its place, session 1"), "{question}");
    world.there_and_back(|file, moment| reinstate_session(file, moment, first, true));
}
