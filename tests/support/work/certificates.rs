//! Certificates asked for, decided, issued, and how they look.

use course_register_core::certificates::{
    self, CertificateDesign, CertificateState, Channel, DecideRequests, Decision, IssueCertificates, Orientation,
    PictureChoice, Printed, RecordRequests, ReissueCertificate, Signatory,
};
use course_register_core::error::Result;
use course_register_core::ids::ParticipantId;
use course_register_core::messages::{self, DraftRequest, MessageAbout, TemplateChoice, TemplateKind};
use course_register_core::moment::Moment;
use course_register_core::register::mark::Mark;
use course_register_core::register::{self, CellMark, RegisterOf};
use course_register_core::settings::{self, CentreForm};
use course_register_core::steps::Steps;

use super::{COURSE, Kind, session, somebody, word};
use crate::World;

/// A document that says what is printed, and is no PDF: what sets one has tests of its own.
///
/// # Errors
/// Never.
pub fn plain_document(printed: &Printed, picture: Option<&[u8]>) -> Result<Vec<u8>> {
    let mut bytes = format!("%PDF-1.7 {printed:#?}").into_bytes();
    bytes.extend(picture.unwrap_or_default());
    Ok(bytes)
}

/// A fortnight after the course, whatever day it is.
fn afterwards(w: &mut World) -> Moment {
    let mut seed = [0; 16];
    seed.copy_from_slice(&w.moment().new_uid().0.as_bytes()[..16]);
    Moment::new("2026-05-30T09:00:00Z".parse().expect("a moment"), seed)
}

/// The centre has a name, and this person was at all sessions and asked; answers the moment at which that was.
fn approved(w: &mut World, a: usize) -> Result<Moment> {
    let moment = afterwards(w);
    name_the_centre(w, &moment)?;
    let all: Vec<CellMark> = (0..6)
        .map(|n| CellMark { session_id: session(n), participant_id: somebody(a), mark: Some(Mark::Present) })
        .collect();
    for cell in all {
        // One that was cancelled takes no mark.
        let _ = register::mark_cells(&w.file, &moment, RegisterOf::Course(COURSE), &[cell]);
    }
    let _ = certificates::record_requests(&w.file, &moment, &asks(a, "2026-05-29"));
    certificates::decide_requests(&w.file, &moment, &decides(a, Decision::Approved, "Agreed with the facilitators"))?;
    Ok(moment)
}

fn name_the_centre(w: &World, moment: &Moment) -> Result<()> {
    let centre = CentreForm {
        name: "Harbour Training Centre".to_owned(),
        email: "centre@example.org".to_owned(),
        minimum_minutes: "90".to_owned(),
        offer_reply_days: "7".to_owned(),
        payment_days: "30".to_owned(),
    };
    settings::change_centre(&w.file, moment, &centre).map(drop)
}

fn asks(a: usize, on: &str) -> RecordRequests {
    let channel = Channel::ALL[a % Channel::ALL.len()];
    RecordRequests {
        course_id: COURSE,
        people: vec![somebody(a)],
        asked_on: on.to_owned(),
        channel,
        only_those_that_can: false,
    }
}

fn decides(a: usize, decision: Decision, reason: &str) -> DecideRequests {
    DecideRequests {
        course_id: COURSE,
        people: vec![somebody(a)],
        decision,
        reason: reason.to_owned(),
        only_those_that_can: false,
    }
}

/// The certificates that somebody holds and that count.
fn that_count(w: &mut World, moment: &Moment) -> Result<Vec<ReissueCertificate>> {
    let sheet = w.file.read(|reading| certificates::certificates(reading, COURSE, moment))?;
    let hold =
        sheet.rows.into_iter().filter(|row| matches!(row.state, CertificateState::Issued | CertificateState::Reissued));
    Ok(hold
        .filter_map(|row| row.certificate)
        .map(|one| ReissueCertificate { certificate_id: one.certificate_id, reason: "Lost".to_owned() })
        .collect())
}

/// Everybody in the register of the course was at each of its sessions, asked for a certificate and was approved; the
/// centre has a name.
///
/// # Errors
/// What was refused.
pub fn all_approved(w: &mut World) -> Result<()> {
    let moment = afterwards(w);
    name_the_centre(w, &moment)?;
    for number in 0..6 {
        // One at which everybody is marked has nothing left to mark.
        let _ = register::mark_the_rest_present(&w.file, &moment, RegisterOf::Course(COURSE), session(number));
    }
    let (requests, decisions) = (asks(0, "2026-05-29"), decides(0, Decision::Approved, "Agreed"));
    let people = in_the_register(w, &moment)?;
    let requests = RecordRequests { people: people.clone(), only_those_that_can: true, ..requests };
    certificates::record_requests(&w.file, &moment, &requests)?;
    let decisions = DecideRequests { people, only_those_that_can: true, ..decisions };
    certificates::decide_requests(&w.file, &moment, &decisions).map(drop)
}

fn in_the_register(w: &World, moment: &Moment) -> Result<Vec<ParticipantId>> {
    let sheet = w.file.read(|reading| certificates::certificates(reading, COURSE, moment))?;
    Ok(sheet.rows.into_iter().map(|row| row.participant_id).collect())
}

/// Issues the certificates of everybody who was approved, in one step.
///
/// # Errors
/// What was refused.
pub fn issue_all(w: &mut World) -> Result<()> {
    let moment = afterwards(w);
    let people = in_the_register(w, &moment)?;
    let request = IssueCertificates { course_id: COURSE, people, with_follow_ups: false, only_those_that_can: true };
    certificates::issue_certificates(&w.file, &moment, &request, &plain_document, Steps::unwatched()).map(drop)
}

pub const KINDS: &[Kind] = &[
    ("ask for a certificate", |w, a, _| {
        let moment = w.moment();
        certificates::record_requests(&w.file, &moment, &asks(a, "2026-03-01")).map(drop)
    }),
    ("decide a request", |w, a, b| {
        let moment = w.moment();
        let decision = [Decision::Declined, Decision::Withdrawn, Decision::Approved][b % 3];
        certificates::decide_requests(&w.file, &moment, &decides(a, decision, &word(b))).map(drop)
    }),
    ("change how certificates look", |w, a, b| {
        let design = CertificateDesign {
            orientation: [Orientation::Portrait, Orientation::Landscape][a % 2],
            closing: word(a),
            signatories: vec![Signatory { name: word(b), role: String::new() }],
            picture_description: "A harbour".to_owned(),
            ..CertificateDesign::default()
        };
        let choice = [PictureChoice::Chosen, PictureChoice::None, PictureChoice::AsItIs][b % 3];
        let moment = w.moment();
        let picture = format!("an image {}", a % 3);
        let chosen = (choice == PictureChoice::Chosen).then_some(picture.as_bytes());
        certificates::change_certificate_design(&w.file, &moment, &design, (choice, chosen), &plain_document).map(drop)
    }),
];

/// What is a promise made outside the program, and is not undone; and what can be done only after it.
pub const LASTING: &[Kind] = &[
    ("issue a certificate", |w, a, b| {
        let moment = approved(w, a)?;
        let request = IssueCertificates {
            course_id: COURSE,
            people: vec![somebody(a)],
            with_follow_ups: b.is_multiple_of(2),
            only_those_that_can: false,
        };
        certificates::issue_certificates(&w.file, &moment, &request, &plain_document, Steps::unwatched()).map(drop)
    }),
    ("draft a certificate", |w, _, _| {
        let request = DraftRequest {
            template: TemplateChoice { kind: TemplateKind::Certificate, template_id: None },
            about: MessageAbout::Course { course_id: COURSE },
            people: (0..6).map(somebody).collect(),
            subject: None,
            body: Some("Dear {first name}".to_owned()),
            only_those_that_can: true,
        };
        let moment = w.moment();
        messages::draft(&w.file, &moment, &request, None).map(drop)
    }),
    ("issue a certificate anew", |w, a, _| {
        let moment = afterwards(w);
        let those = that_count(w, &moment)?;
        match those.get(a % those.len().max(1)) {
            Some(one) => certificates::reissue_certificate(&w.file, &moment, one, &plain_document).map(drop),
            None => Ok(()),
        }
    }),
    ("withdraw a certificate", |w, a, _| {
        let moment = afterwards(w);
        let those = that_count(w, &moment)?;
        match those.get(a % those.len().max(1)) {
            Some(one) => certificates::withdraw_certificate(&w.file, &moment, one).map(drop),
            None => Ok(()),
        }
    }),
];
