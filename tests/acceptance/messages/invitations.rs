//! Who holds which calendar file, and who has to be told that it is not so any more.

use course_register_core::follow_ups;
use course_register_core::invitations::{Holding, session_holdings};
use course_register_core::messages::{LogQuery, MessageAbout, MessageState, TemplateKind, set_message_state};
use course_register_core::today::{Backups, DueAction, DueItem, DueKind, today_sheet};

use super::{There, follow_up};

impl There {
    fn due(&mut self) -> Vec<DueItem> {
        let moment = self.world.moment();
        let sheet = self.world.file.read(|reading| today_sheet(reading, &moment, Backups::default())).unwrap();
        let items = sheet.sections.into_iter().flat_map(|section| section.items);
        items.filter(|item| item.kind == DueKind::Outdated).collect()
    }

    fn holdings(&self, at: usize) -> Vec<Holding> {
        let holdings = self.world.file.read(|reading| session_holdings(reading, self.sessions[at])).unwrap();
        holdings.people.into_iter().map(|(_, holding)| holding).collect()
    }
}

#[test]
fn a_moved_session_makes_invitations_outdated_until_they_are_put_right() {
    let mut there = There::new();
    assert_eq!(there.holdings(0), [Holding::Nothing, Holding::Nothing]);
    there.move_to(there.sessions[0], &follow_up("13 Apr 2026", "3pm"));
    assert!(there.due().is_empty(), "nobody holds anything that could mislead them");
    let invitations = there.invitations();
    there.draft(&invitations).unwrap();
    assert_eq!(there.holdings(0), [Holding::Current, Holding::Current]);

    there.move_to(there.sessions[0], &follow_up("14 Apr 2026", "2pm"));
    let changed = vec!["its time".to_owned()];
    assert_eq!(there.holdings(0), vec![Holding::Outdated { changed }; 2]);
    assert_eq!(there.holdings(1), [Holding::Current, Holding::Current]);
    let due = there.due();
    assert_eq!(due.len(), 1);
    assert_eq!(due[0].sentence, "2 people hold an outdated invitation to follow-up 1");
    assert_eq!(due[0].detail, "Bea Bright, Ada Quist · its time has changed since");
    let DueAction::DraftMessages { about, template, people } = due[0].action.clone() else { panic!("{due:?}") };
    assert_eq!(
        (about, template),
        (MessageAbout::Session { session_id: there.sessions[0] }, TemplateKind::SessionMoved)
    );

    let mut put_right = there.of_session(template, there.sessions[0]);
    put_right.people = people;
    let shown = there.preview(&put_right).shown.unwrap();
    assert!(shown.body.contains("In your calendar it stands as: Monday 13 April 2026, 3pm to 4pm."), "{}", shown.body);
    assert!(shown.body.contains("It now is: Tuesday 14 April 2026, 2pm to 3pm."), "{}", shown.body);
    there.draft(&put_right).unwrap();
    assert!(there.due().is_empty());
    assert_eq!(there.holdings(0), [Holding::Current, Holding::Current]);
    there.world.undo_one();
    assert_eq!(there.due().len(), 1, "undone, it is due again");
}

#[test]
fn a_moved_back_session_is_as_it_was_printed() {
    let mut there = There::new();
    let invitations = there.invitations();
    there.draft(&invitations).unwrap();
    there.move_to(there.sessions[0], &follow_up("14 Apr 2026", "2pm"));
    assert_eq!(there.due().len(), 1);
    there.world.undo_one();
    assert!(there.due().is_empty(), "what they hold is so again");
}

#[test]
fn a_message_that_was_not_sent_gave_nobody_anything() {
    let mut there = There::new();
    let invitations = there.invitations();
    there.draft(&invitations).unwrap();
    let ids: Vec<_> = there.log(&LogQuery::default()).messages.iter().map(|one| one.message_id).collect();
    let moment = there.world.moment();
    set_message_state(&there.world.file, &moment, &ids[..1], MessageState::NotSent, "").unwrap();
    assert_eq!(there.holdings(0), [Holding::Current, Holding::Nothing], "Bea holds it, Ada does not");
    there.move_to(there.sessions[0], &follow_up("14 Apr 2026", "2pm"));
    assert_eq!(there.due()[0].sentence, "1 person holds an outdated invitation to follow-up 1");
}

#[test]
fn a_changed_link_and_a_cancelled_session_are_told() {
    let mut there = There::new();
    let invitations = there.invitations();
    there.draft(&invitations).unwrap();
    let mut linked = follow_up("13 Apr 2026", "4pm");
    linked.zoom_link = "https://zoom.example.org/j/77".to_owned();
    there.move_to(there.sessions[0], &linked);
    assert_eq!(there.due()[0].detail, "Bea Bright, Ada Quist · its link has changed since");
    let moment = there.world.moment();
    follow_ups::cancel_follow_up(&there.world.file, &moment, there.sessions[0], "Ill", true, there.shown).unwrap();
    let due = there.due();
    assert_eq!(due[0].sentence, "2 people have not been told that follow-up 1 is cancelled");
    let DueAction::DraftMessages { template, .. } = due[0].action else { panic!("{due:?}") };
    assert_eq!(template, TemplateKind::SessionCancelled);
    let told = there.of_session(template, there.sessions[0]);
    there.draft(&told).unwrap();
    assert!(there.due().is_empty());
}

#[test]
fn who_is_taken_off_the_list_and_a_day_that_has_passed_are_nobody_s_business_any_more() {
    let mut there = There::new();
    let invitations = there.invitations();
    there.draft(&invitations).unwrap();
    there.move_to(there.sessions[0], &follow_up("14 Apr 2026", "2pm"));
    let moment = there.world.moment();
    follow_ups::remove_invitees(&there.world.file, &moment, there.sessions[0], &there.people[..1], there.shown)
        .unwrap();
    assert_eq!(there.due()[0].sentence, "1 person holds an outdated invitation to follow-up 1");
    there.world.set_now("2026-04-15T09:00:00Z");
    assert!(there.due().is_empty());
}
