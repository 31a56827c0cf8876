//! Replies to a follow-up session, pasted: looked at, taken in one step, and nothing guessed.

use course_register_core::error::Error;
use course_register_core::follow_ups::{self, PastedRepliesForm, Reply, ReplyForm, WhomToInvite};
use course_register_core::ids::{ParticipantId, PollDateId, SessionId};
use course_register_core::poll::{DateReply, PastedReplies, PollColumnChoice, PollCounts};
use course_register_tests::World;

use super::{form, nobody, on, schedule, year};

/// A date in April to which Grace, two Toms of one name and Nia are invited.
fn invited() -> (World, SessionId, Vec<ParticipantId>) {
    let mut world = World::at("2026-03-17T09:00:00Z");
    let course = world.real_course();
    let people: Vec<ParticipantId> = [
        ("Grace", "Adeyemi", "grace@example.org"),
        ("Tom", "Ashworth", "tom@example.org"),
        ("Tom", "Ashworth", "thomas@example.org"),
        ("Nia", "Evans", "nia@example.org"),
    ]
    .map(|(first, last, email)| world.add_with_email(first, last, email, course.course_id))
    .to_vec();
    let mut wanted = form(course.programme_id, vec![on("13 Apr 2026", "15:00")]);
    wanted.invite = WhomToInvite { people: people.clone(), ..nobody() };
    let (_, sheet) = schedule(&mut world, &wanted, year(course.programme_id, 2026)).unwrap();
    (world, sheet.sessions[0].session_id, people)
}

fn pasted(session_id: SessionId, text: &str) -> PastedRepliesForm {
    PastedRepliesForm { session_id, table: PastedReplies::of(text), replied_on: String::new() }
}

/// The reply of each, in the order in which they were added, with its day.
fn replies(world: &mut World, session: SessionId, people: &[ParticipantId]) -> Vec<(Reply, Option<String>)> {
    let moment = world.moment();
    let list = world.file.read(|reading| follow_ups::invitees(reading, session, &moment)).unwrap().invitees;
    let of = |who: &ParticipantId| list.iter().find(|one| one.participant_id == *who).unwrap();
    people.iter().map(of).map(|one| (one.reply, one.replied_on.map(|day| day.to_string()))).collect()
}

#[test]
fn what_was_shown_is_taken_in_one_step_and_the_counts_follow() {
    let (mut world, session, people) = invited();
    let text = "Name\tE-mail\tComing?\n\
        Grace Adeyemi\t\tyes\n\
        Tom Ashworth\tTHOMAS@example.org\tno\n\
        Tom Ashworth\t\tyes\n\
        Evans, Nia\t\tif need be\n\
        Eli Stone\t\tyes\n";
    let wanted = PastedRepliesForm { replied_on: "16 March 2026".to_owned(), ..pasted(session, text) };
    let preview = world.file.read(|reading| follow_ups::read_replies(reading, &wanted)).unwrap();
    assert_eq!(preview.counts, PollCounts { read: 5, taken: 2, already_so: 0, left_out: 3 });
    assert_eq!(preview.rows[2].reason, "Several people who are invited have this name");
    assert_eq!(preview.rows[4].reason, "Nobody who is invited has this name or address");
    assert_eq!(preview.unknown_words, ["if need be"]);

    let (said, view) = world.there_and_back(|file, moment| follow_ups::take_replies(file, moment, &wanted));
    assert_eq!(
        said,
        "Took 2 replies to the follow-up session on 13 April 2026 from a pasted table: 1 coming, 1 not coming"
    );
    assert_eq!((view.session.coming, view.session.not_coming, view.session.no_reply), (1, 1, 2));
    assert_eq!(view.invitees.len(), 2, "those whose reply was set");
    let on_the_day = Some("2026-03-16".to_owned());
    assert_eq!(
        replies(&mut world, session, &people),
        [
            (Reply::Coming, on_the_day.clone()),
            (Reply::NoReply, None),
            (Reply::NotComing, on_the_day.clone()),
            (Reply::NoReply, None)
        ]
    );

    // What is there already is shown, keeps its day and is not taken again; what differs is.
    let later = pasted(session, "Grace Adeyemi\tyes\nthomas@example.org\tyes\n");
    let preview = world.file.read(|reading| follow_ups::read_replies(reading, &later)).unwrap();
    assert_eq!((preview.counts.taken, preview.counts.already_so), (1, 1));
    let moment = world.moment();
    follow_ups::take_replies(&world.file, &moment, &later).unwrap();
    let now = replies(&mut world, session, &people);
    assert_eq!((&now[0], &now[2]), (&(Reply::Coming, on_the_day), &(Reply::Coming, Some("2026-03-17".to_owned()))));
    let moment = world.moment();
    let refused = follow_ups::take_replies(&world.file, &moment, &later).unwrap_err().problem();
    assert!(refused.message.contains("no new reply"), "{}", refused.message);
}

#[test]
fn an_x_and_an_empty_cell_are_what_was_said_of_them() {
    let (mut world, session, people) = invited();
    let set =
        ReplyForm { session_id: session, people: vec![people[3]], reply: Reply::Coming, replied_on: String::new() };
    let moment = world.moment();
    follow_ups::set_reply(&world.file, &moment, &set).unwrap();
    let text = "Name,13 Apr 2026 3pm,11 May 2026 3pm\nGrace Adeyemi,x,\nNia Evans,,x\n";
    let asked = pasted(session, text);
    let read = |form: &PastedRepliesForm| world.file.read(|reading| follow_ups::read_replies(reading, form)).unwrap();
    let preview = read(&asked);
    assert_eq!((preview.asks_x, preview.empty, preview.counts.taken), (1, 1, 0));
    assert_eq!(preview.columns[0].date_id, Some(PollDateId(session.0)));
    assert_eq!(preview.columns[1].reason, "None of the dates here is at this time");
    let table = PastedReplies { x_means: Some(DateReply::Yes), empty_means_no: true, ..asked.table.clone() };
    let said = PastedRepliesForm { table, ..asked };
    assert_eq!(read(&said).counts.taken, 2);
    // The column was the other one.
    let choice = |column, date_id| PollColumnChoice { column, date_id };
    let columns = vec![choice(1, None), choice(2, Some(PollDateId(session.0)))];
    let table = PastedReplies { columns, empty_means_no: false, ..said.table.clone() };
    let other = PastedRepliesForm { table, ..said.clone() };
    assert_eq!(
        (read(&other).counts.taken, read(&other).counts.already_so),
        (0, 2),
        "Nia’s yes stands, Grace’s is empty"
    );
    let moment = world.moment();
    follow_ups::take_replies(&world.file, &moment, &said).unwrap();
    let now: Vec<Reply> = replies(&mut world, session, &people).into_iter().map(|(reply, _)| reply).collect();
    assert_eq!(now, [Reply::Coming, Reply::NoReply, Reply::NoReply, Reply::NotComing]);
}

#[test]
fn what_cannot_be_taken_is_said_and_nothing_is_written() {
    let (mut world, session, _) = invited();
    let before = world.dump();
    for (wanted, why) in [
        (pasted(session, ""), "There is nothing in what was pasted"),
        (pasted(session, "Grace Adeyemi\nNia Evans"), "No reply was found"),
        (pasted(session, "Eli Stone\tyes"), "no new reply"),
        (pasted(SessionId(1), "Grace Adeyemi\tyes"), "no longer"),
        (pasted(SessionId(999), "Grace Adeyemi\tyes"), "no longer"),
    ] {
        let moment = world.moment();
        let refused = follow_ups::take_replies(&world.file, &moment, &wanted).unwrap_err().problem();
        assert!(refused.message.contains(why), "{}", refused.message);
    }
    let ahead = PastedRepliesForm { replied_on: "1 Apr 2026".to_owned(), ..pasted(session, "Nia Evans\tyes") };
    let moment = world.moment();
    let refused = follow_ups::take_replies(&world.file, &moment, &ahead).unwrap_err();
    assert!(matches!(refused, Error::Invalid(fields) if fields[0].field == "replied_on"));
    assert_eq!(world.dump(), before);
}
