//! Who is invited and what they reply.

use course_register_core::courses::CourseSheet;
use course_register_core::error::{Code, Error};
use course_register_core::follow_ups::{
    self, EarlierGraduateForm, FollowUpQuery, FollowUpSheet, InviteeList, Reply, ReplyForm, WhomToInvite,
};
use course_register_core::ids::{CourseId, ParticipantId, SessionId};
use course_register_core::register::{RegisterOf, mark::Mark};
use course_register_tests::{World, compassionate_leadership, date};

use super::{form, nobody, on, schedule, sheet, year};

/// A course that is over, with these people at four of its six sessions.
fn graduates(world: &mut World, names: &[&str]) -> (CourseSheet, Vec<ParticipantId>) {
    let course = world.real_course();
    let people: Vec<ParticipantId> =
        names.iter().map(|name| world.add_booked(name, course.course_id, "5 Jan 2026").0).collect();
    for person in &people {
        reach(world, &course, *person);
    }
    (course, people)
}

fn reach(world: &mut World, course: &CourseSheet, person: ParticipantId) {
    for session in &course.sessions[..4] {
        world.mark(RegisterOf::Course(course.course_id), session.session_id, person, Some(Mark::Present)).unwrap();
    }
}

fn of(course_id: CourseId) -> WhomToInvite {
    WhomToInvite { courses: vec![course_id], ..nobody() }
}

fn only(people: &[ParticipantId]) -> WhomToInvite {
    WhomToInvite { people: people.to_vec(), ..nobody() }
}

fn list(world: &mut World, session: SessionId) -> InviteeList {
    let moment = world.moment();
    world.file.read(|reading| follow_ups::invitees(reading, session, &moment)).unwrap()
}

fn names(list: &InviteeList) -> Vec<&str> {
    list.invitees.iter().map(|one| one.name.as_str()).collect()
}

fn replies(session: SessionId, people: &[ParticipantId], reply: Reply, on: &str) -> ReplyForm {
    ReplyForm { session_id: session, people: people.to_vec(), reply, replied_on: on.to_owned() }
}

/// Two dates in April and May, with the graduates of the course invited.
fn two_dates(world: &mut World, course: &CourseSheet) -> (FollowUpQuery, FollowUpSheet) {
    let mut wanted = form(course.programme_id, vec![on("13 Apr 2026", "15:00"), on("11 May 2026", "15:00")]);
    wanted.invite = of(course.course_id);
    let query = year(course.programme_id, 2026);
    let (_, sheet) = schedule(world, &wanted, query).unwrap();
    (query, sheet)
}

#[test]
fn scheduling_invites_all_graduates_of_the_chosen_courses_at_once() {
    let mut world = World::at("2026-03-17T09:00:00Z");
    let (course, _) = graduates(&mut world, &["Grace Adeyemi", "Tom Ashworth"]);
    world.add_booked("Fergus Doyle", course.course_id, "5 Jan 2026");
    let mut wanted = form(course.programme_id, vec![on("13 Apr 2026", "15:00"), on("11 May 2026", "15:00")]);
    wanted.invite = of(course.course_id);
    let query = year(course.programme_id, 2026);
    let (said, sheet) =
        world.there_and_back(|file, moment| follow_ups::schedule_follow_ups(file, moment, &wanted, query));
    assert_eq!(said, "Scheduled 2 follow-up sessions, with 2 people on the list");
    for session in &sheet.sessions {
        assert_eq!((session.invited, session.no_reply), (2, 2), "only who reached the minimum is invited");
        assert_eq!(names(&list(&mut world, session.session_id)), ["Grace Adeyemi", "Tom Ashworth"]);
    }
    assert_eq!((sheet.cohorts[0].graduates, sheet.cohorts[0].not_invited), (2, 0));
}

#[test]
fn who_graduates_later_is_offered_and_never_added() {
    let mut world = World::at("2026-03-17T09:00:00Z");
    let (course, people) = graduates(&mut world, &["Grace Adeyemi"]);
    let (query, first) = two_dates(&mut world, &course);
    assert_eq!(first.not_invited.people, 0);
    let (later, _) = world.add_booked("Nia Evans", course.course_id, "5 Jan 2026");
    reach(&mut world, &course, later);

    let offered = sheet(&mut world, query);
    assert_eq!((offered.not_invited.people, offered.not_invited.names.as_slice()), (1, &["Nia Evans".to_owned()][..]));
    assert!(offered.sessions.iter().all(|session| session.invited == 1), "invitees are stored, not worked out");
    assert_eq!(offered.cohorts[0].not_invited, 1);

    // Grace was taken off one date by hand: the offer is for Nia alone.
    let to_come = offered.to_come.clone();
    let moment = world.moment();
    follow_ups::remove_invitees(&world.file, &moment, to_come[0], &people, query).unwrap();
    let whom = WhomToInvite { only_not_invited: true, ..of(course.course_id) };
    let (said, fresh) = world.there_and_back(|file, moment| follow_ups::invite(file, moment, &to_come, &whom, query));
    assert_eq!(said, "Invited Nia Evans to 2 follow-up sessions");
    assert_eq!(names(&list(&mut world, to_come[0])), ["Nia Evans"], "whoever was taken off stays off");
    assert_eq!(fresh.not_invited.people, 0);

    // Whoever was taken off one date by hand is not offered again as long as another date invites them.
    let moment = world.moment();
    let fresh = follow_ups::remove_invitees(&world.file, &moment, to_come[0], &[later], query).unwrap().view;
    assert_eq!(fresh.not_invited.people, 0);
}

#[test]
fn anybody_can_be_invited_and_taken_off_but_not_with_a_mark() {
    let mut world = World::at("2026-03-17T09:00:00Z");
    let (course, people) = graduates(&mut world, &["Grace Adeyemi"]);
    let (query, made) = two_dates(&mut world, &course);
    let session = made.sessions[0].session_id;
    let guest = world.add("Łucja Dąbrowska");
    let (said, _) =
        world.there_and_back(|file, moment| follow_ups::invite(file, moment, &[session], &only(&[guest]), query));
    assert_eq!(said, "Invited Łucja Dąbrowska to the follow-up session on 13 April 2026");
    assert_eq!(names(&list(&mut world, session)), ["Grace Adeyemi", "Łucja Dąbrowska"]);
    let moment = world.moment();
    let again = follow_ups::invite(&world.file, &moment, &[session], &only(&[guest]), query).unwrap();
    assert_eq!(again.said, None, "nobody is invited twice");

    world.set_now("2026-04-13T16:00:00Z");
    world.mark(RegisterOf::FollowUps(course.programme_id), session, people[0], Some(Mark::Present)).unwrap();
    let moment = world.moment();
    let both = [people[0], guest];
    let refused = follow_ups::remove_invitees(&world.file, &moment, session, &both, query).unwrap_err();
    let said = refused.problem().message;
    assert!(said.starts_with("Grace Adeyemi has a mark in the register of this session"), "{said}");
    assert_eq!(list(&mut world, session).invitees.len(), 2, "nobody was taken off");

    let (said, fresh) =
        world.there_and_back(|file, moment| follow_ups::remove_invitees(file, moment, session, &[guest], query));
    assert_eq!(said, "Took Łucja Dąbrowska off the list of the follow-up session on 13 April 2026");
    assert_eq!((fresh.sessions[0].invited, fresh.sessions[0].marked), (1, 1));
}

#[test]
fn replies_are_noted_one_or_many_with_their_dates() {
    let mut world = World::at("2026-03-17T09:00:00Z");
    let (course, people) = graduates(&mut world, &["Grace Adeyemi", "Tom Ashworth", "Bea Bright"]);
    let (_, made) = two_dates(&mut world, &course);
    let session = made.sessions[0].session_id;

    let one = replies(session, &people[..1], Reply::Coming, "");
    let (said, set) = world.there_and_back(|file, moment| follow_ups::set_reply(file, moment, &one));
    assert_eq!(said, "Noted Grace Adeyemi as coming to the follow-up session on 13 April 2026");
    assert_eq!(set.invitees[0].replied_on, Some(date("2026-03-17")), "today, unless another day is said");
    assert_eq!((set.session.coming, set.session.no_reply), (1, 2));

    let many = replies(session, &people[1..], Reply::NotComing, "12 Mar 2026");
    let (said, set) = world.there_and_back(|file, moment| follow_ups::set_reply(file, moment, &many));
    assert_eq!(said, "Noted 2 people as not coming to the follow-up session on 13 April 2026");
    assert!(set.invitees.iter().all(|one| one.replied_on == Some(date("2026-03-12"))));
    assert_eq!((set.session.coming, set.session.not_coming, set.session.no_reply), (1, 2, 0));

    let none = replies(session, &people[1..2], Reply::NoReply, "12 Mar 2026");
    let (said, set) = world.there_and_back(|file, moment| follow_ups::set_reply(file, moment, &none));
    assert_eq!(said, "Took back the reply of Tom Ashworth to the follow-up session on 13 April 2026");
    assert_eq!(set.invitees[0].replied_on, None, "no reply has no date");
    assert_eq!(list(&mut world, made.sessions[1].session_id).session.no_reply, 3, "the other date is another matter");
}

#[test]
fn a_reply_that_cannot_be_is_refused() {
    let mut world = World::at("2026-03-17T09:00:00Z");
    let (course, people) = graduates(&mut world, &["Grace Adeyemi"]);
    let (_, made) = two_dates(&mut world, &course);
    let session = made.sessions[0].session_id;
    let before = world.dump();
    for (on, said) in
        [("18 Mar 2026", "lies ahead"), ("yesterday-ish", "for example"), ("30 Feb 2026", "There is no 30 February")]
    {
        let moment = world.moment();
        let form = replies(session, &people, Reply::Coming, on);
        let problem = follow_ups::set_reply(&world.file, &moment, &form).unwrap_err().problem();
        assert_eq!(problem.fields[0].field, "replied_on");
        assert!(problem.fields[0].message.contains(said), "{:?}", problem.fields);
    }
    let stranger = world.add("Una Whitlock");
    let moment = world.moment();
    let form = replies(session, &[stranger], Reply::Coming, "");
    let refused = follow_ups::set_reply(&world.file, &moment, &form).unwrap_err();
    assert_eq!(refused.problem().code, Some(Code::Gone), "who is not invited cannot reply");
    assert_eq!(world.dump().len(), before.len() + 1, "only the stranger was added");
}

#[test]
fn a_graduate_of_an_earlier_cohort_is_recorded_by_hand() {
    let mut world = World::at("2026-03-17T09:00:00Z");
    let (course, _) = graduates(&mut world, &["Grace Adeyemi"]);
    let (query, _) = two_dates(&mut world, &course);
    let person = world.add("Oona MacBride");
    let form = EarlierGraduateForm {
        participant_id: person,
        course: "Autumn 2024".to_owned(),
        reason: "On the 2024 certificate list".to_owned(),
    };
    let (said, fresh) =
        world.there_and_back(|file, moment| follow_ups::record_earlier_graduate(file, moment, &form, query));
    assert_eq!(said, "Recorded Oona MacBride as an earlier graduate of Compassionate Leadership");
    let earlier = fresh.cohorts.last().unwrap();
    assert_eq!((earlier.course_id, earlier.graduates, earlier.not_invited), (None, 1, 1));
    assert_eq!(fresh.earlier_graduates[0].course, "Autumn 2024");

    let whom = WhomToInvite { earlier_graduates: true, ..nobody() };
    let moment = world.moment();
    let fresh = follow_ups::invite(&world.file, &moment, &fresh.to_come, &whom, query).unwrap().view;
    assert_eq!((fresh.sessions[0].invited, fresh.not_invited.people), (2, 0));

    let moment = world.moment();
    let blank = EarlierGraduateForm { course: " ".to_owned(), reason: String::new(), ..form };
    let refused = follow_ups::record_earlier_graduate(&world.file, &moment, &blank, query).unwrap_err();
    let fields: Vec<String> = refused.problem().fields.into_iter().map(|problem| problem.field).collect();
    assert_eq!(fields, ["course", "reason"], "both are asked for at once");

    let (said, fresh) =
        world.there_and_back(|file, moment| follow_ups::remove_earlier_graduate(file, moment, person, query));
    assert_eq!(said, "Took Oona MacBride off the earlier graduates of Compassionate Leadership");
    assert_eq!(fresh.sessions[0].invited, 2, "the invitations stay");
    let moment = world.moment();
    let gone = follow_ups::remove_earlier_graduate(&world.file, &moment, person, query);
    assert!(matches!(gone, Err(Error::Gone("earlier graduate"))));
}

#[test]
fn whom_to_add_begins_with_graduates_and_finds_anybody() {
    let mut world = World::at("2026-03-17T09:00:00Z");
    let (course, people) = graduates(&mut world, &["Grace Adeyemi", "Siân Fairfax"]);
    let (query, made) = two_dates(&mut world, &course);
    let session = made.sessions[0].session_id;
    world.add("Sian Guest");
    let find = |world: &mut World, search: &str| {
        let moment = world.moment();
        let found = world.file.read(|reading| follow_ups::people_to_invite(reading, session, search, &moment)).unwrap();
        found.into_iter().map(|person| (person.name, person.graduate_of.is_some())).collect::<Vec<_>>()
    };
    assert_eq!(find(&mut world, ""), [], "every graduate is on the list");
    let moment = world.moment();
    follow_ups::remove_invitees(&world.file, &moment, session, &people[1..], query).unwrap();
    assert_eq!(find(&mut world, ""), [("Siân Fairfax".to_owned(), true)]);
    let both = [("Siân Fairfax".to_owned(), true), ("Sian Guest".to_owned(), false)];
    assert_eq!(find(&mut world, "  SIAN "), both, "graduates first; accents and capitals do not matter");
    assert_eq!(find(&mut world, "%"), [], "a percent sign is a percent sign");
    assert_eq!(find(&mut world, "'; drop"), []);
}

#[test]
fn nobody_is_invited_to_a_cancelled_date_or_another_programme() {
    let mut world = World::at("2026-03-17T09:00:00Z");
    let (course, _) = graduates(&mut world, &["Grace Adeyemi"]);
    let (query, made) = two_dates(&mut world, &course);
    let session = made.sessions[0].session_id;
    let moment = world.moment();
    follow_ups::cancel_follow_up(&world.file, &moment, session, "", true, query).unwrap();
    let mut other = compassionate_leadership();
    other.programme_title = "Listening Well".to_owned();
    other.title = "Listening Well, autumn".to_owned();
    other.plan.first_date = "7 Sep 2026".to_owned();
    let other = year(world.course(&other).programme_id, 2026);
    for (sessions, shown) in [(vec![session], query), (vec![made.sessions[1].session_id], other), (Vec::new(), query)] {
        let moment = world.moment();
        let refused = follow_ups::invite(&world.file, &moment, &sessions, &of(course.course_id), shown);
        assert!(refused.is_err(), "{sessions:?}");
    }
    let moment = world.moment();
    let refused = follow_ups::invite(&world.file, &moment, &made.to_come[1..], &only(&[ParticipantId(999)]), query);
    assert!(matches!(refused, Err(Error::Gone("participant"))));
}
