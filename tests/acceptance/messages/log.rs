//! The log: searched, narrowed, and what became of messages.

use course_register_core::error::Error;
use course_register_core::messages::{self, DraftRequest, LogQuery, MessageState, TemplateKind};

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
