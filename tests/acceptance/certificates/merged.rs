//! Two people who are one and both asked for a certificate of one course.

use std::collections::BTreeMap;

use course_register_core::bookings::{self, BookParticipant, BookingState};
use course_register_core::certificates::{self, CertificateState, Decision, ReissueCertificate};
use course_register_core::data_file::Changed;
use course_register_core::error::Result;
use course_register_core::history::{self, HistoryQuery};
use course_register_core::ids::{OperationId, ParticipantId, SessionId};
use course_register_core::participants::merging::MergeParticipants;
use course_register_core::participants::{ParticipantSheet, merge_participants, merge_preview};
use course_register_core::register::RegisterOf;
use course_register_core::register::mark::Mark;
use course_register_tests::{World, place};

use super::{COURSE, ask, decide, finished, issue, refused, sheet};

fn merge(world: &mut World, stays_id: ParticipantId, goes_id: ParticipantId) -> Result<Changed<ParticipantSheet>> {
    let request = MergeParticipants { stays_id, goes_id, choices: BTreeMap::new() };
    let moment = world.moment();
    merge_participants(&world.file, &moment, &request, None)
}

/// Two entries of one person, of which the second was never at a session; both asked. And the step that put the second
/// on the course.
fn two() -> (World, [ParticipantId; 2], OperationId) {
    let (mut world, people) = finished(&[4]);
    let other = world.add("Person0 Invented");
    let moment = world.moment();
    let request = BookParticipant { participant_id: other, booking: place(COURSE, BookingState::Booked, "2026-01-12") };
    bookings::book(&world.file, &moment, &request).unwrap();
    let page = world.file.read(|reading| history::page(reading, &HistoryQuery::default())).unwrap();
    ask(&mut world, &[people[0], other]).unwrap();
    (world, [people[0], other], page.steps[0].operation_id)
}

#[test]
fn two_open_requests_are_said_before_anything_is_changed_and_one_withdrawn_lets_them_be_merged() {
    let (mut world, [one, other], step) = two();
    let before = world.dump();
    let said = refused(merge(&mut world, one, other)).message;
    assert!(said.contains("Both have a request for a certificate of"), "{said}");
    assert!(said.contains("First say of one of the two, in Certificates, that it is no longer asked for."), "{said}");
    let shown = world.file.read(|reading| merge_preview(reading, one, other)).unwrap();
    assert_eq!(shown.in_the_way.join(" "), said, "and it stands beside the two of them before that");
    assert_eq!(world.dump(), before);

    // Who is taken off the course leaves no open request behind: it would be on no screen.
    let moment = world.moment();
    let why = world.file.undo_operation(&moment, step).unwrap_err().problem().message;
    assert!(why.contains("later changes build on it"), "{why}");
    assert_eq!(world.dump(), before);

    decide(&mut world, &[other], Decision::Withdrawn, "Asked under another entry").unwrap();
    let moment = world.moment();
    world.file.undo_operation(&moment, step).unwrap();
    let apart = world.dump();
    merge(&mut world, one, other).unwrap();
    world.comes_and_goes(&apart);
    let row = sheet(&mut world).rows.remove(0);
    assert_eq!(
        (row.participant_id, row.state, row.request.map(|request| request.decision)),
        (one, CertificateState::Asked, Some(Decision::Asked)),
        "the open request goes before the one that was withdrawn, which is newer"
    );
    let again = refused(ask(&mut world, &[one])).message;
    assert!(again.contains("asked on 18 March 2026 already"), "{again}");
    decide(&mut world, &[one], Decision::Approved, "").unwrap();
}

#[test]
fn a_certificate_that_counts_goes_before_a_newer_one_that_was_withdrawn() {
    let (mut world, [one, other], step) = two();
    let mark = |world: &mut World, mark: Option<Mark>| {
        for number in 1..=6 {
            world.mark(RegisterOf::Course(COURSE), SessionId(number), other, mark).unwrap();
        }
    };
    mark(&mut world, Some(Mark::Absent));
    decide(&mut world, &[one, other], Decision::Approved, "Agreed with the facilitators").unwrap();
    mark(&mut world, None);
    issue(&mut world, &[one]).unwrap();
    let said = refused(merge(&mut world, one, other)).message;
    assert!(said.contains("One holds certificate CL-2026-0001 of"), "{said}");
    issue(&mut world, &[other]).unwrap();
    let said = refused(merge(&mut world, one, other)).message;
    assert!(said.contains("CL-2026-0001 and CL-2026-0002, and a person holds one."), "{said}");
    let moment = world.moment();
    assert!(world.file.undo_operation(&moment, step).is_err(), "a certificate that counts holds them on the course");
    let newest =
        sheet(&mut world).rows.into_iter().find(|row| row.participant_id == other).unwrap().certificate.unwrap();
    let reason = "Issued twice".to_owned();
    let request = ReissueCertificate { certificate_id: newest.certificate_id, reason };
    let moment = world.moment();
    certificates::withdraw_certificate(&world.file, &moment, &request).unwrap();
    let moment = world.moment();
    world.file.undo_operation(&moment, step).unwrap();
    merge(&mut world, one, other).unwrap();
    let row = sheet(&mut world).rows.remove(0);
    let number = row.certificate.map(|certificate| certificate.number);
    assert_eq!((row.state, number.as_deref()), (CertificateState::Issued, Some("CL-2026-0001")));
}
