//! Each step is undone whole, and an older one only while it still fits.

use course_register_core::date_finder::{self, AskForm, DateReply, DateReplyCell};
use course_register_core::facilitators::{self, FacilitatorForm};
use course_register_core::history::{self, HistoryQuery};
use course_register_core::ids::FacilitatorId;
use course_register_tests::World;

use super::{OF_2025, ask, dates, everybody, finder, found, poll, replies, set, ten_dates};

#[test]
fn each_step_is_undone_whole() {
    let (mut world, programme, people) = ten_dates();
    let sheet = finder(&mut world, programme);
    set(&mut world, programme, &replies(&sheet, &people));

    let more = dates(programme, &[("1 Oct 2025", "3.30pm")]);
    let (said, _) = world.there_and_back(|file, moment| date_finder::add_date_candidates(file, moment, &more));
    assert_eq!(said, "Added 1 October 2025, 3.30pm to the date finder of Compassionate Leadership");
    let several = dates(programme, &[("2 Oct 2025", "3pm"), ("3 Oct 2025", "3pm")]);
    let (said, _) = world.there_and_back(|file, moment| date_finder::add_date_candidates(file, moment, &several));
    assert_eq!(said, "Added 2 dates to the date finder of Compassionate Leadership");

    let with_replies = found(&sheet, OF_2025[0]).candidate_id;
    let (said, _) = world
        .there_and_back(|file, moment| date_finder::remove_date_candidates(file, moment, programme, &[with_replies]));
    assert_eq!(said, "Took 18 September 2025, 4pm out of the date finder of Compassionate Leadership");

    let (said, _) =
        world.there_and_back(|file, moment| date_finder::stop_asking(file, moment, programme, &[people[1]]));
    assert_eq!(said, "Took Tom Ashworth out of the date finder of Compassionate Leadership");

    let facilitators = Some(vec![FacilitatorId(1)]);
    let form = AskForm { facilitators, ..everybody(&sheet) };
    let (said, _) = world.there_and_back(|file, moment| date_finder::ask_people(file, moment, &form));
    assert_eq!(said, "Added Tom Ashworth to the date finder of Compassionate Leadership, with 1 facilitator");

    let to = found(&sheet, OF_2025[1]).candidate_id;
    let cell = |participant_id, reply| DateReplyCell { candidate_id: to, participant_id, reply };
    for (reply, said_so) in [
        (Some(DateReply::No), "Noted no from Grace Adeyemi to 15 October 2025, 4pm"),
        (Some(DateReply::IfNeedBe), "Noted if need be from Grace Adeyemi to 15 October 2025, 4pm"),
        (None, "Took back the reply of Grace Adeyemi to 15 October 2025, 4pm"),
    ] {
        let cells = [cell(people[0], reply)];
        let (said, _) =
            world.there_and_back(|file, moment| date_finder::set_date_replies(file, moment, programme, &cells));
        assert_eq!(said, said_so);
    }

    let table = poll(programme, "Name,18 Nov 2025,8 Dec 2025\nGrace Adeyemi,no,yes\nBea Bright,maybe,yes\n");
    let (said, _) = world.there_and_back(|file, moment| date_finder::take_poll(file, moment, &table));
    assert_eq!(said, "Took 3 replies of 2 people to 2 dates from a pasted table");
}

#[test]
fn an_older_step_is_undone_by_itself_only_while_it_still_fits() {
    let (mut world, programme, people) = ten_dates();
    let newest = |world: &World| {
        let query = HistoryQuery::default();
        world.file.read(|reading| history::page(reading, &query)).unwrap().steps[0].operation_id
    };
    let sheet = finder(&mut world, programme);
    let moment = world.moment();
    date_finder::stop_asking(&world.file, &moment, programme, &[people[4]]).unwrap();
    let moment = world.moment();
    date_finder::ask_people(&world.file, &moment, &AskForm { facilitators: None, ..everybody(&sheet) }).unwrap();
    let asked = newest(&world);
    let cell = DateReplyCell {
        candidate_id: sheet.candidates[0].candidate_id,
        participant_id: people[4],
        reply: Some(DateReply::Yes),
    };
    set(&mut world, programme, &[cell]);
    let moment = world.moment();
    assert!(world.file.undo_operation(&moment, asked).is_err(), "a reply of somebody who is not asked");
}

#[test]
fn a_facilitator_who_is_removed_is_required_no_more() {
    let (mut world, programme, _) = ten_dates();
    let moment = world.moment();
    let form = FacilitatorForm { name: "Ann Lee".to_owned(), email: String::new() };
    let list = facilitators::add_facilitator(&world.file, &moment, &form).unwrap().view;
    let ann = list.facilitators.iter().find(|who| who.name == "Ann Lee").unwrap().facilitator_id;
    let sheet = finder(&mut world, programme);
    let sheet = ask(&mut world, &AskForm { facilitators: Some(vec![ann]), ..everybody(&sheet) });
    assert_eq!(sheet.facilitators.len(), 1);
    world.there_and_back(|file, moment| facilitators::remove_facilitator(file, moment, ann));
    assert!(finder(&mut world, programme).facilitators.is_empty());
}
