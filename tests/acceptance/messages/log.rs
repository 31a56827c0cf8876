//! The log: searched, narrowed, and what became of messages.

use course_register_core::error::Error;
use course_register_core::messages::{self, DraftRequest, LogQuery, MessageState, TemplateKind};
use course_register_core::search::{FoundKind, search};

use super::There;

fn drafted() -> There {
    let mut there = There::new();
    let (invitations, reminder) = (there.invitations(), there.of_session(TemplateKind::Reminder, there.sessions[0]));
    there.draft(&invitations).unwrap();
    there.draft(&DraftRequest { people: there.people[..1].to_vec(), ..reminder }).unwrap();
    there
}

#[test]
fn the_newest_comes_first_and_words_narrow_it() {
    let there = drafted();
    let all = there.log(&LogQuery::default());
    let rows: Vec<(&str, &str)> = all.messages.iter().map(|one| (one.name.as_str(), one.template.as_str())).collect();
    assert_eq!(
        rows,
        [("Ada Quist", "Reminder"), ("Ada Quist", "Follow-up invitation"), ("Bea Bright", "Follow-up invitation")]
    );
    assert_eq!((all.more_before, all.drafted), (None, 3));
    assert_eq!(all.messages[0].about, "Compassionate Leadership: follow-up 1, 13 April 2026");
    assert_eq!(all.messages[1].about, "Compassionate Leadership: follow-ups");
    assert_eq!(all.messages[1].calendar_files, 2);
    let found = |query: LogQuery| there.log(&query).messages.len();
    let words = |search: &str| found(LogQuery { search: search.to_owned(), ..LogQuery::default() });
    assert_eq!(words("quist"), 2);
    assert_eq!(words("BEA@example"), 1);
    assert_eq!(words("follow-up 1 ada"), 1, "each word anywhere in name, address or subject");
    assert_eq!(words("nobody"), 0);
    assert_eq!(found(LogQuery { participant_id: Some(there.people[1]), ..LogQuery::default() }), 1);
    assert_eq!(found(LogQuery { session_id: Some(there.sessions[0]), ..LogQuery::default() }), 1);
    assert_eq!(found(LogQuery { before: Some(all.messages[0].message_id), ..LogQuery::default() }), 2);
}

#[test]
fn what_became_of_messages_is_said_for_one_or_all_and_undone() {
    let mut there = drafted();
    let ids: Vec<_> = there.log(&LogQuery::default()).messages.iter().map(|one| one.message_id).collect();
    let (said, marked) = there.world.there_and_back(|file, moment| {
        messages::set_message_state(file, moment, &ids, MessageState::Sent, "16 March 2026")
    });
    assert_eq!(said, "Marked 3 messages as sent");
    assert!(
        marked.iter().all(|one| one.state == MessageState::Sent && one.sent_on.unwrap().to_string() == "2026-03-16")
    );
    let (said, _) = there
        .world
        .there_and_back(|file, moment| messages::set_message_state(file, moment, &ids[..1], MessageState::NotSent, ""));
    assert_eq!(said, "Marked the message to Ada Quist as not sent");
    let of = |state| there.log(&LogQuery { state: Some(state), ..LogQuery::default() }).messages.len();
    assert_eq!((of(MessageState::Sent), of(MessageState::NotSent), of(MessageState::Drafted)), (2, 1, 0));
    let moment = there.world.moment();
    let ahead = messages::set_message_state(&there.world.file, &moment, &ids, MessageState::Sent, "1 April 2026");
    assert!(matches!(ahead, Err(Error::Invalid(fields)) if fields[0].field == "sent_on"));
}

#[test]
fn what_was_drafted_stays_as_it_was_whatever_becomes_of_its_wording() {
    let mut there = drafted();
    let first = there.log(&LogQuery::default()).messages[0].clone();
    let read =
        |there: &There| there.world.file.read(|reading| messages::message_detail(reading, first.message_id)).unwrap();
    let before = read(&there);
    assert!(before.body.contains("Monday 13 April 2026, 4pm to 5pm"), "{}", before.body);
    assert!(before.fits_mailto);
    there.move_to(there.sessions[0], &super::follow_up("14 Apr 2026", "2pm"));
    assert_eq!(read(&there).body, before.body);
    let address = there.world.file.read(|reading| messages::mailto_of(reading, first.message_id)).unwrap();
    assert!(address.starts_with("mailto:ada@example.org?subject=Follow-up%201%2C%20"), "{address}");
}

impl There {
    /// The messages that the box finds.
    fn found(&self, typed: &str) -> Vec<(i64, String, String)> {
        let found = self.world.file.read(|reading| search(reading, typed)).unwrap();
        let messages = found.into_iter().filter(|one| one.kind == FoundKind::Message);
        messages.map(|one| (one.id, one.title, one.detail)).collect()
    }

    fn titles(&self, typed: &str) -> Vec<String> {
        self.found(typed).into_iter().map(|(_, title, detail)| format!("{title} · {detail}")).collect()
    }
}

#[test]
fn the_box_finds_a_message_by_its_subject_and_by_whom_it_goes_to() {
    let mut there = drafted();
    let reminder = "Follow-up 1, Monday 13 April 2026 · to Ada Quist · 17 March 2026";
    let to = |name: &str| format!("Follow-up sessions of Compassionate Leadership · to {name} · 17 March 2026");
    assert_eq!(there.titles("13 april ada"), [reminder]);
    assert_eq!(there.titles("quist"), [reminder.to_owned(), to("Ada Quist")], "the newest first");
    assert_eq!(there.titles("sessions of"), [to("Ada Quist"), to("Bea Bright")]);
    assert_eq!(there.titles("brig sess"), [to("Bea Bright")], "beginnings of words");
    for nothing in ["uist", "quits", "ad", "kind regards", "ada 2027"] {
        assert_eq!(there.titles(nothing), Vec::<String>::new(), "{nothing}");
    }
    let log = there.log(&LogQuery::default());
    assert_eq!(there.found("quist")[0].0, log.messages[0].message_id.0, "the line of the log");

    // A whole word comes before what only begins so, and no more than five are shown.
    let course = there.course.course_id;
    let people: Vec<_> = (0..6)
        .map(|n| there.world.add_with_email("Adam", &format!("Stone{n}"), &format!("adam{n}@example.org"), course))
        .collect();
    let wanted = DraftRequest { people, ..there.of_session(TemplateKind::Reminder, there.sessions[0]) };
    there.draft(&wanted).unwrap();
    let found = there.titles("ada");
    assert_eq!((found.len(), &found[0], found[2].contains("Adam Stone")), (5, &reminder.to_owned(), true), "{found:?}");
}

#[test]
fn what_went_to_somebody_is_found_however_long_ago_it_was() {
    let mut there = drafted();
    let course = there.course.course_id;
    let crowd: Vec<_> = (0..150)
        .map(|n| there.world.add_with_email("Crowd", &format!("Member{n}"), &format!("crowd{n}@example.org"), course))
        .collect();
    let many = DraftRequest { people: crowd, ..there.of_session(TemplateKind::Reminder, there.sessions[0]) };
    for _ in 0..14 {
        there.draft(&many).unwrap();
    }
    assert_eq!(there.titles("sessions of"), Vec::<String>::new(), "2,000 back, subjects are not looked at any more");
    assert_eq!(there.titles("quist").len(), 2, "by whom it goes to it is");
}
