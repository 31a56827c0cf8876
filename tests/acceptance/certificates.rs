//! Certificates: asked for, decided with reasons, issued once, kept for ever.

mod merged;
mod numbers;
mod of_a_person;
mod outgoing;
mod unchanged;

use course_register_core::certificates::{
    self, CertificateState, CertificatesChanged, CertificatesSheet, Channel, Checked, DecideRequests, Decision,
    IssueCertificates, RecordRequests, ReissueCertificate,
};
use course_register_core::data_file::Changed;
use course_register_core::error::{Code, Error, Problem, Result};
use course_register_core::ids::{CertificateId, CourseId, ParticipantId, SessionId};
use course_register_core::participants::{self, EditParticipant, PersonForm};
use course_register_core::register::RegisterOf;
use course_register_core::register::mark::Mark;
use course_register_core::settings::{self, CentreForm};
use course_register_core::steps::Steps;
use course_register_tests::work::plain_document;
use course_register_tests::{World, person};

pub const COURSE: CourseId = CourseId(1);

/// The real course after its end, with these people booked, each at so many of its six sessions and absent otherwise.
pub fn finished(attended: &[u32]) -> (World, Vec<ParticipantId>) {
    let mut world = World::at("2026-01-12T09:00:00Z");
    world.real_course();
    let people: Vec<ParticipantId> = (0..attended.len())
        .map(|n| world.add_with_email(&format!("Person{n}"), "Invented", &format!("person{n}@example.org"), COURSE))
        .collect();
    world.set_now("2026-03-20T09:00:00Z");
    let centre = CentreForm {
        name: "Harbour Training Centre".to_owned(),
        email: "centre@example.org".to_owned(),
        minimum_minutes: "90".to_owned(),
        offer_reply_days: "7".to_owned(),
        payment_days: "30".to_owned(),
    };
    let moment = world.moment();
    settings::change_centre(&world.file, &moment, &centre).unwrap();
    for (who, attended) in people.iter().zip(attended) {
        for number in 1..=6 {
            let mark = if number <= *attended { Mark::Present } else { Mark::Absent };
            world.mark(RegisterOf::Course(COURSE), SessionId(number.into()), *who, Some(mark)).unwrap();
        }
    }
    (world, people)
}

pub fn sheet(world: &mut World) -> CertificatesSheet {
    let moment = world.moment();
    world.file.read(|reading| certificates::certificates(reading, COURSE, &moment)).unwrap()
}

pub fn ask(world: &mut World, people: &[ParticipantId]) -> Result<Changed<CertificatesChanged>> {
    let moment = world.moment();
    let request = RecordRequests {
        course_id: COURSE,
        people: people.to_vec(),
        asked_on: "18 Mar 2026".to_owned(),
        channel: Channel::Email,
        only_those_that_can: false,
    };
    certificates::record_requests(&world.file, &moment, &request)
}

pub fn decide(
    world: &mut World,
    people: &[ParticipantId],
    decision: Decision,
    reason: &str,
) -> Result<Changed<CertificatesChanged>> {
    let moment = world.moment();
    let request = DecideRequests {
        course_id: COURSE,
        people: people.to_vec(),
        decision,
        reason: reason.to_owned(),
        only_those_that_can: false,
    };
    certificates::decide_requests(&world.file, &moment, &request)
}

pub fn issue(world: &mut World, people: &[ParticipantId]) -> Result<Changed<CertificatesChanged>> {
    let moment = world.moment();
    let request = IssueCertificates {
        course_id: COURSE,
        people: people.to_vec(),
        with_follow_ups: false,
        only_those_that_can: false,
    };
    certificates::issue_certificates(&world.file, &moment, &request, &plain_document, Steps::unwatched())
}

pub fn documents(world: &World, ids: &[CertificateId]) -> Vec<(String, Vec<u8>)> {
    world.file.read(|reading| certificates::documents(reading, ids)).unwrap()
}

fn states(sheet: &CertificatesSheet) -> Vec<CertificateState> {
    sheet.rows.iter().map(|row| row.state).collect()
}

fn refused<T>(done: Result<T>) -> Problem {
    done.err().map(|why: Error| why.problem()).unwrap()
}

#[test]
fn a_request_is_decided_with_the_verdict_beside_it_and_issued() {
    let (mut world, people) = finished(&[4, 3, 6]);
    let [four, three, six] = people[..] else { panic!("three people") };
    assert_eq!(
        states(&sheet(&mut world)),
        [CertificateState::MayAsk, CertificateState::NotYet, CertificateState::MayAsk]
    );
    world.there_and_back(|file, moment| {
        let request = RecordRequests {
            course_id: COURSE,
            people: vec![four, three],
            asked_on: "2026-03-18".to_owned(),
            channel: Channel::Email,
            only_those_that_can: false,
        };
        certificates::record_requests(file, moment, &request)
    });
    // The same person asks again.
    assert!(refused(ask(&mut world, &[four])).message.contains("asked on 18 March 2026 already"));
    // Against the verdict a reason is needed, and is kept.
    let asked = refused(decide(&mut world, &[three], Decision::Approved, ""));
    assert_eq!(asked.code, Some(Code::AgainstTheVerdict));
    assert!(asked.message.contains("Person1 Invented"), "{}", asked.message);
    assert_eq!(refused(decide(&mut world, &[three], Decision::Declined, " ")).fields[0].field, "reason");
    decide(&mut world, &[three], Decision::Declined, "Three of six").unwrap();
    let changed = decide(&mut world, &[four], Decision::Approved, "").unwrap();
    assert_eq!(changed.said.as_deref(), Some("Approved the certificate request of Person0 Invented"));
    let row = &changed.view.sheet.rows[1];
    let request = row.request.as_ref().unwrap();
    assert_eq!((request.reason.as_str(), request.decision), ("Three of six", Decision::Declined));
    assert!(request.verdict.contains("3 of 6"), "{}", request.verdict);
    // Who has not asked is issued nothing.
    let no = refused(issue(&mut world, &[four, six]));
    assert_eq!(no.code, Some(Code::SomeDoNotFit));
    assert!(no.message.contains("Person2 Invented has not asked"), "{}", no.message);
    let issued = issue(&mut world, &[four]).unwrap();
    assert_eq!(issued.said.as_deref(), Some("Issued certificate CL-2026-0001 for Person0 Invented"));
    let row = &issued.view.sheet.rows[0];
    let certificate = row.certificate.clone().unwrap();
    assert_eq!(
        (row.state, certificate.sessions_attended, certificate.hours.as_str()),
        (CertificateState::Issued, 4, "8 hours")
    );
    let (name, bytes) = documents(&world, &[certificate.certificate_id]).remove(0);
    assert_eq!(name, "Person0 Invented, certificate CL-2026-0001.pdf");
    let text = String::from_utf8(bytes).unwrap();
    for words in
        ["attended 4 of the 6 sessions of", "Monday 9 February 2026 to Monday 16 March 2026", "Harbour Training Centre"]
    {
        assert!(text.contains(words), "{words}: {text}");
    }
}

#[test]
fn an_unmarked_session_that_matters_is_settled_first() {
    let (mut world, people) = finished(&[4]);
    world.mark(RegisterOf::Course(COURSE), SessionId(2), people[0], None).unwrap();
    ask(&mut world, &people).unwrap();
    for decision in [Decision::Approved, Decision::Declined] {
        let why = refused(decide(&mut world, &people, decision, "A reason"));
        assert_eq!(
            why.message,
            "Person0 Invented has no mark for session 2, which decides: mark it in the register first. Nothing was changed."
        );
    }
    world.mark(RegisterOf::Course(COURSE), SessionId(2), people[0], Some(Mark::Present)).unwrap();
    decide(&mut world, &people, Decision::Approved, "").unwrap();
}

#[test]
fn before_the_course_has_ended_a_request_is_kept_and_waits() {
    let (mut world, people) = finished(&[5]);
    world.set_now("2026-03-10T09:00:00Z");
    let moment = world.moment();
    let request = RecordRequests {
        course_id: COURSE,
        people: people.clone(),
        asked_on: "10 Mar 2026".to_owned(),
        channel: Channel::Phone,
        only_those_that_can: false,
    };
    certificates::record_requests(&world.file, &moment, &request).unwrap();
    assert!(refused(decide(&mut world, &people, Decision::Approved, "x")).message.contains("once the last session"));
    let later = RecordRequests { asked_on: "11 Mar 2026".to_owned(), ..request };
    assert_eq!(refused(certificates::record_requests(&world.file, &moment, &later)).fields[0].field, "asked_on");
}

#[test]
fn issuing_is_not_undone_and_nothing_under_it_is() {
    let (mut world, people) = finished(&[4, 5]);
    ask(&mut world, &people).unwrap();
    decide(&mut world, &people, Decision::Approved, "").unwrap();
    let issued = issue(&mut world, &people).unwrap();
    assert!(issued.frame.undo.as_ref().unwrap().lasts);
    let before = world.dump();
    let moment = world.moment();
    let why = refused(world.file.undo(&moment)).message;
    assert!(why.contains("keeps its number") && why.contains("withdrawn"), "{why}");
    let steps = super::any_day::page_before(&world, &Default::default()).steps;
    for step in &steps[..3] {
        assert!(world.file.undo_operation(&moment, step.operation_id).is_err(), "{}", step.said);
    }
    assert_eq!(world.dump(), before);
    // What has nothing to do with it is taken back from history; what comes later in its turn.
    let other = world.add("Ada Quist");
    world.undo_one();
    assert!(world.file.undo(&moment).is_err(), "{other:?}: it is the newest again");
}

#[test]
fn a_reissue_supersedes_and_both_are_kept_and_checked() {
    let (mut world, people) = finished(&[4, 4]);
    ask(&mut world, &people).unwrap();
    decide(&mut world, &people, Decision::Approved, "").unwrap();
    let rows = issue(&mut world, &people).unwrap().view.sheet.rows;
    let first = rows[0].certificate.clone().unwrap().certificate_id;
    let old = documents(&world, &[first]).remove(0).1;
    let corrected = PersonForm { emails: vec!["person0@example.org".to_owned()], ..person("Siân Invented") };
    let request = EditParticipant { participant_id: people[0], person: corrected, is_different: true };
    let moment = world.moment();
    participants::edit_participant(&world.file, &moment, &request, None).unwrap();
    let row = sheet(&mut world).rows.into_iter().find(|row| row.participant_id == people[0]).unwrap();
    assert_eq!(row.differs.as_deref(), Some("Since it was issued: the name is Siân Invented now."));
    let moment = world.moment();
    let anew = |reason: &str| ReissueCertificate { certificate_id: first, reason: reason.to_owned() };
    let again = |reason| certificates::reissue_certificate(&world.file, &moment, &anew(reason), &plain_document);
    assert_eq!(refused(again("")).fields[0].field, "reason");
    let said = again("Corrected name").unwrap();
    assert_eq!(
        said.said.as_deref(),
        Some("Issued certificate CL-2026-0003 in place of CL-2026-0001 for Siân Invented")
    );
    assert!(refused(again("Lost")).message.contains("CL-2026-0003 was issued in its place"));
    let row = said.view.sheet.rows.into_iter().find(|row| row.participant_id == people[0]).unwrap();
    assert_eq!((row.state, row.differs), (CertificateState::Reissued, None));
    let second = row.certificate.unwrap();
    assert_eq!(second.supersedes.as_deref(), Some("CL-2026-0001"));
    let (name, new) = documents(&world, &[second.certificate_id]).remove(0);
    assert_eq!(name, "Siân Invented, certificate CL-2026-0003.pdf");
    assert_eq!(documents(&world, &[first]).remove(0).1, old, "the earlier one is kept as it was");

    let check = |bytes: &[u8]| world.file.read(|reading| certificates::check_document(reading, bytes)).unwrap();
    assert!(
        matches!(check(&old), Checked::Superseded { certificate } if certificate.certificate.superseded_by.as_deref() == Some("CL-2026-0003"))
    );
    assert!(
        matches!(check(&new), Checked::Ours { certificate } if certificate.certificate.recipient == "Siân Invented")
    );
    let mut copy = new.clone();
    copy[20] ^= 1;
    assert!(
        matches!(check(&copy), Checked::Altered { certificate } if certificate.certificate.number == "CL-2026-0003")
    );
    assert_eq!(check(b"%PDF-1.7 something else"), Checked::Unknown);
    let number = |typed: &str| world.file.read(|reading| certificates::check_number(reading, typed)).unwrap();
    assert!(matches!(number(" cl-2026-0003"), Checked::Ours { .. }));
    assert_eq!(number("CL-2026-0004"), Checked::Unknown);

    let withdrawn = ReissueCertificate { certificate_id: second.certificate_id, reason: "Issued in error".to_owned() };
    world.there_and_back(|file, moment| certificates::withdraw_certificate(file, moment, &withdrawn));
    let row = sheet(&mut world).rows.into_iter().find(|row| row.participant_id == people[0]).unwrap();
    assert_eq!(row.state, CertificateState::CertificateWithdrawn);
    let checked = world.file.read(|reading| certificates::check_document(reading, &new)).unwrap();
    assert!(matches!(checked, Checked::Withdrawn { .. }));
    // And they may ask again.
    ask(&mut world, &people[..1]).unwrap();
    decide(&mut world, &people[..1], Decision::Approved, "").unwrap();
    let issued = issue(&mut world, &people[..1]).unwrap();
    assert_eq!(issued.said.as_deref(), Some("Issued certificate CL-2026-0004 for Siân Invented"));
}

#[test]
fn without_the_centres_name_nothing_is_issued() {
    let (mut world, people) = finished(&[4]);
    let centre = CentreForm {
        name: String::new(),
        email: String::new(),
        minimum_minutes: "90".to_owned(),
        offer_reply_days: "7".to_owned(),
        payment_days: "30".to_owned(),
    };
    let moment = world.moment();
    settings::change_centre(&world.file, &moment, &centre).unwrap();
    ask(&mut world, &people).unwrap();
    let approved = decide(&mut world, &people, Decision::Approved, "").unwrap();
    assert_eq!(approved.view.sheet.missing, ["A certificate names the centre: enter its name in Settings."]);
    let before = std::fs::read(world.file.path()).unwrap();
    assert!(refused(issue(&mut world, &people)).message.contains("enter its name in Settings"));
    assert!(std::fs::read(world.file.path()).unwrap() == before);
}
