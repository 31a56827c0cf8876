//! Calendar files without a message: in a folder for whoever is to have them, and noted as given where that is said.

use std::path::{Path, PathBuf};

use course_register_core::bookings;
use course_register_core::courses::{cancel_session, edit_programme, programme_form};
use course_register_core::error::Result;
use course_register_core::follow_ups;
use course_register_core::ids::{ParticipantId, SessionId};
use course_register_core::invitations::{
    CalendarFilesOf, CalendarFilesPreview, GiveCalendarFiles, Holding, calendar_files_preview, give_calendar_files,
    save_calendar_files, session_holdings,
};
use course_register_core::messages::LogQuery;
use course_register_core::settings::{self, CentreForm};
use course_register_core::today::{Backups, DueKind, today_sheet};
use course_register_tests::{harbour_centre, read_by_icalendar, read_by_libical};

use super::{There, follow_up};

impl There {
    fn of_the_course(&self) -> CalendarFilesOf {
        CalendarFilesOf::Course { course_id: self.course.course_id }
    }

    fn of_follow_ups(&self) -> CalendarFilesOf {
        CalendarFilesOf::FollowUps { programme_id: self.course.programme_id }
    }

    fn seen(&mut self, of: CalendarFilesOf) -> Result<CalendarFilesPreview> {
        let moment = self.world.moment();
        self.world.file.read(|reading| calendar_files_preview(reading, of, &moment))
    }

    fn saved(&mut self, of: CalendarFilesOf, folder: &Path) -> Result<Vec<PathBuf>> {
        let moment = self.world.moment();
        self.world.file.read(|reading| save_calendar_files(reading, of, folder, &moment)).map(|(_, places)| places)
    }

    fn given(&mut self, of: CalendarFilesOf, people: &[ParticipantId], folder: &Path) -> Result<Option<String>> {
        let moment = self.world.moment();
        let request = GiveCalendarFiles { of, people: people.to_vec() };
        give_calendar_files(&self.world.file, &moment, &request, Some(folder)).map(|(changed, _)| changed.said)
    }

    fn held(&self, session: SessionId) -> Vec<(ParticipantId, Holding)> {
        self.world.file.read(|reading| session_holdings(reading, session)).unwrap().people
    }

    fn outdated_due(&mut self) -> Vec<(String, String)> {
        let moment = self.world.moment();
        let sheet = self.world.file.read(|reading| today_sheet(reading, &moment, Backups::default())).unwrap();
        let items = sheet.sections.into_iter().flat_map(|section| section.items);
        items.filter(|item| item.kind == DueKind::Outdated).map(|item| (item.sentence, item.detail)).collect()
    }
}

fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

fn contents(places: &[PathBuf]) -> Vec<Vec<u8>> {
    places.iter().map(|place| std::fs::read(place).unwrap()).collect()
}

#[test]
fn a_course_is_a_file_for_each_session_that_calendars_read_and_nobody_holds_it() {
    let mut there = There::new();
    let folder = tempfile::tempdir().unwrap();
    let before = there.world.dump();
    let of = there.of_the_course();
    let seen = there.seen(of).unwrap();
    assert_eq!(seen.about, "Compassionate Leadership, spring 2026");
    assert!(seen.files.iter().all(|file| file.has_link && !file.cancelled), "{:?}", seen.files);
    let places = there.saved(of, folder.path()).unwrap();
    let expected: Vec<String> = ["02-09", "02-16", "02-23", "03-02", "03-09", "03-16"]
        .iter()
        .zip(1..)
        .map(|(day, number)| format!("2026-{day} Compassionate Leadership, spring 2026, session {number}.ics"))
        .collect();
    assert_eq!(names(folder.path()), expected);
    assert_eq!(seen.files.iter().map(|file| file.name.clone()).collect::<Vec<_>>(), expected);
    let files = contents(&places);
    let read = read_by_icalendar(&files);
    for (event, day) in read.iter().zip(["02-09", "02-16", "02-23", "03-02", "03-09", "03-16"]) {
        assert_eq!(event["local"], serde_json::json!([format!("2026-{day} 15:00"), format!("2026-{day} 17:00")]));
        assert_eq!(event["event"]["URL"], "https://zoom.example.org/j/700900");
        assert_eq!(event["event"]["ORGANIZER"], "mailto:centre@example.org");
    }
    let uids: std::collections::BTreeSet<String> = read.iter().map(|event| event["event"]["UID"].to_string()).collect();
    assert_eq!(uids.len(), 6, "each its own");
    assert!(read_by_libical(&files).iter().all(|event| event["components"] == 1));
    assert_eq!(there.world.dump(), before, "nothing is noted");

    // A second time nothing is overwritten.
    let again = there.saved(of, folder.path()).unwrap();
    assert_eq!(names(folder.path()).len(), 12);
    assert!(again[0].ends_with("2026-02-09 Compassionate Leadership, spring 2026, session 1 (2).ics"), "{again:?}");
}

#[test]
fn who_is_noted_as_given_holds_what_a_message_would_have_given_them() {
    let (mut there, mut drafted) = (There::new(), There::new());
    let folder = tempfile::tempdir().unwrap();
    let (of, people) = (there.of_follow_ups(), there.people[..2].to_vec());
    let request = GiveCalendarFiles { of, people: people.clone() };
    let (said, view) = there.world.there_and_back(|file, moment| {
        give_calendar_files(file, moment, &request, Some(folder.path())).map(|(changed, _)| changed)
    });
    assert_eq!(said, "Noted that 2 people were given the calendar files of 2 sessions");
    assert_eq!(
        view.files,
        [
            "2026-04-13 Compassionate Leadership, follow-up 1.ics",
            "2026-05-11 Compassionate Leadership, follow-up 2.ics"
        ]
    );
    assert_eq!(names(folder.path()), view.files, "undone and brought back, the files stay as they are");
    assert!(there.log(&LogQuery::default()).messages.is_empty(), "there was no message");
    let invitations = drafted.invitations();
    drafted.draft(&invitations).unwrap();
    for one in [&mut there, &mut drafted] {
        let first = one.sessions[0];
        one.move_to(first, &follow_up("14 Apr 2026", "2pm"));
    }
    for at in 0..2 {
        assert_eq!(there.held(there.sessions[at]), drafted.held(drafted.sessions[at]));
    }
    assert_eq!(there.outdated_due(), drafted.outdated_due());
    assert_eq!(there.outdated_due()[0].0, "2 people hold an outdated invitation to follow-up 1");

    // The newest file puts it right, for whom it was noted; it may have been saved before.
    let of = CalendarFilesOf::Session { session_id: there.sessions[0] };
    let seen = there.seen(of).unwrap();
    let changed = vec!["its time".to_owned()];
    assert!(seen.people.iter().all(|one| one.holding == Holding::Outdated { changed: changed.clone() }), "{seen:?}");
    let said = there.given(of, &people[..1], folder.path()).unwrap().unwrap();
    assert_eq!(said, "Noted that Ada Quist was given the calendar file of the follow-up session on 14 April 2026");
    assert_eq!(there.outdated_due()[0].0, "1 person holds an outdated invitation to follow-up 1");
    let held: Vec<Holding> = there.held(there.sessions[0]).into_iter().map(|(_, holding)| holding).collect();
    assert_eq!(held, [Holding::Outdated { changed }, Holding::Current], "Bea, then Ada");
    let moment = there.world.moment();
    let everybody = GiveCalendarFiles { of, people };
    let (noted, places) = give_calendar_files(&there.world.file, &moment, &everybody, None).unwrap();
    assert!(noted.view.files.is_empty() && places.is_empty() && there.outdated_due().is_empty());
    there.world.undo_one();
    there.world.undo_one();
    assert_eq!(there.outdated_due()[0].0, "2 people hold an outdated invitation to follow-up 1");
}

#[test]
fn only_what_somebody_is_to_come_to_is_noted() {
    let mut there = There::new();
    let folder = tempfile::tempdir().unwrap();
    let course = there.course.course_id;
    let late = there.world.add_booked("Dora Nnamdi", course, "5 Jan 2026");
    let moment = there.world.moment();
    bookings::set_start_session(&there.world.file, &moment, late.1, 3).unwrap();
    let of = there.of_the_course();
    let seen = there.seen(of).unwrap();
    let known: Vec<(&str, u32)> = seen.people.iter().map(|one| (one.name.as_str(), one.sessions)).collect();
    assert_eq!(known, [("Bea Bright", 6), ("Dora Nnamdi", 4), ("Ada Quist", 6), ("Cem Yilmaz", 6)]);
    let said = there.given(of, &[late.0], folder.path()).unwrap().unwrap();
    assert_eq!(said, "Noted that Dora Nnamdi was given the calendar files of 4 sessions");
    assert_eq!(names(folder.path()).len(), 6, "all files are saved");
    let seen = there.seen(of).unwrap();
    let dora = seen.people.iter().find(|one| one.participant_id == late.0).unwrap();
    assert_eq!(dora.holding, Holding::Current, "of all to which she is to come");

    // Nobody, and somebody who is not to come, are no choice.
    let stranger = there.world.add("Eli Stone");
    let before = (there.world.dump(), names(folder.path()));
    for (people, why) in [(vec![], "Choose to whom"), (vec![there.people[0], stranger], "not to come to any")] {
        let refused = there.given(of, &people, folder.path()).unwrap_err().problem();
        assert!(refused.message.contains(why), "{}", refused.message);
        assert_eq!((there.world.dump(), names(folder.path())), before);
    }
}

#[test]
fn a_folder_that_cannot_be_written_leaves_no_file_and_nothing_noted() {
    let mut there = There::new();
    let folder = tempfile::tempdir().unwrap();
    let (gone, of) = (folder.path().join("gone"), there.of_follow_ups());
    let people = there.people[..2].to_vec();
    let before = there.world.dump();
    for refused in
        [there.given(of, &people, &gone).unwrap_err().problem(), there.saved(of, &gone).unwrap_err().problem()]
    {
        assert!(refused.message.contains("folder is no longer there"), "{}", refused.message);
    }
    // One of the names cannot be given: the file that has its name already loses it again.
    let second = folder.path().join("2026-05-11 Compassionate Leadership, follow-up 2.ics");
    let many =
        (2..=9_999).map(|n| folder.path().join(format!("2026-05-11 Compassionate Leadership, follow-up 2 ({n}).ics")));
    for taken in std::iter::once(second).chain(many) {
        std::fs::write(taken, "").unwrap();
    }
    let there_before = names(folder.path());
    let refused = there.given(of, &people, folder.path()).unwrap_err().problem();
    assert!(refused.message.contains("left as it is"), "{}", refused.message);
    assert_eq!(names(folder.path()), there_before);
    assert_eq!(there.world.dump(), before);
}

#[test]
fn a_cancelled_session_says_so_in_a_file_of_its_own_and_a_missing_link_is_said() {
    let mut there = There::new();
    let folder = tempfile::tempdir().unwrap();
    let moment = there.world.moment();
    let [first, second] = [there.sessions[0], there.sessions[1]];
    follow_ups::cancel_follow_up(&there.world.file, &moment, first, "Ill", true, there.shown).unwrap();
    let mut programme = there.world.file.read(|reading| programme_form(reading, there.course.programme_id)).unwrap();
    programme.zoom_link = String::new();
    let moment = there.world.moment();
    edit_programme(&there.world.file, &moment, there.course.programme_id, &programme).unwrap();
    let third = there.course.sessions[2].session_id;
    let moment = there.world.moment();
    cancel_session(&there.world.file, &moment, third, "Ill", true).unwrap();

    let (to_come, course) = (there.of_follow_ups(), there.of_the_course());
    let seen = there.seen(to_come).unwrap();
    let ids: Vec<SessionId> = seen.files.iter().map(|file| file.session_id).collect();
    assert_eq!((ids, seen.files[0].has_link), (vec![second], false));
    let seen = there.seen(course).unwrap();
    assert_eq!((seen.files.len(), seen.cancelled_left_out), (5, 1));

    for cancelled in [first, third] {
        let of = CalendarFilesOf::Session { session_id: cancelled };
        assert!(there.seen(of).unwrap().files[0].cancelled);
        let places = there.saved(of, folder.path()).unwrap();
        assert_eq!(read_by_icalendar(&contents(&places))[0]["event"]["STATUS"], "CANCELLED");
    }
    let places = there.saved(to_come, folder.path()).unwrap();
    let read = &read_by_icalendar(&contents(&places))[0]["event"];
    assert_eq!((read["STATUS"].as_str(), read.get("URL"), read.get("LOCATION")), (Some("CONFIRMED"), None, None));
}

#[test]
fn what_no_calendar_file_can_be_of_is_said() {
    let mut there = There::new();
    there.world.set_now("2026-05-11T17:00:00Z");
    let of = there.of_follow_ups();
    let refused = there.seen(of).unwrap_err().problem();
    assert!(refused.message.starts_with("No follow-up session is to come"), "{}", refused.message);
    let of = there.of_the_course();
    let moment = there.world.moment();
    let nobody = CentreForm { name: String::new(), email: String::new(), ..harbour_centre() };
    settings::change_centre(&there.world.file, &moment, &nobody).unwrap();
    let refused = there.seen(of).unwrap_err().problem();
    assert!(refused.message.contains("enter its e-mail address in Settings"), "{}", refused.message);
}
