//! What goes out and comes in around a course: messages with calendar files, attendance reports, certificates.

use course_register_core::attendance_reports::{
    NameDecision, ReportRequest, ReviewName, Who, review_report, take_report,
};
use course_register_core::certificates::verdict::Standing;
use course_register_core::certificates::{
    self, Channel, DecideRequests, Decision, IssueCertificates, RecordRequests, ReissueCertificate,
};
use course_register_core::files::{GivenFile, ReadAs, read};
use course_register_core::ids::ParticipantId;
use course_register_core::messages::{self, DraftRequest, MessageAbout, MessageState, TemplateChoice, TemplateKind};
use course_register_core::register::RegisterOf;
use course_register_core::register::mark::Mark;
use course_register_core::steps::Steps;

use super::Making;
use super::course::Course;
use crate::invented;
use crate::work::plain_document;

fn whose_address(name: &ReviewName) -> NameDecision {
    NameDecision { key: name.key.clone(), who: Who::Person { participant_id: name.candidates[0].participant_id } }
}

impl Course {
    /// Drafts a message for everybody on the course, and says that they were sent.
    pub(super) fn write(&self, making: &mut Making, kind: TemplateKind) {
        let about = match kind {
            TemplateKind::FollowUpInvitation => MessageAbout::FollowUps { programme_id: self.programme },
            _ => MessageAbout::Course { course_id: self.course },
        };
        let request = DraftRequest {
            template: TemplateChoice { kind, template_id: None },
            about,
            people: self.people.clone(),
            subject: None,
            body: None,
            // One in eleven has no address.
            only_those_that_can: true,
        };
        let moment = making.moment();
        let (drafted, _) = messages::draft(&making.file, &moment, &request, None).expect("messages");
        let sent: Vec<_> = drafted.view.messages.iter().map(|one| one.message_id).collect();
        assert!(sent.len() * 11 >= self.people.len() * 9, "{kind:?}: {} drafts", sent.len());
        let moment = making.moment();
        messages::set_message_state(&making.file, &moment, &sent, MessageState::Sent, "").expect("sent");
    }

    /// Takes the report of a meeting at which everybody with an address came who was present or there for a part;
    /// answers whose marks are in it.
    pub(super) fn report(&self, making: &mut Making, at: usize, marks: &[(ParticipantId, Mark)]) -> Vec<ParticipantId> {
        let date = self.dates[at];
        let mut text = "Name (Original Name),User Email,Join Time,Leave Time\n".to_owned();
        let mut there = Vec::new();
        for (n, (participant_id, mark)) in marks.iter().enumerate() {
            let minutes = match mark {
                Mark::Present => 120,
                Mark::Part { minutes } => *minutes,
                Mark::Apologies | Mark::Absent => continue,
            };
            let person = invented(self.number * super::PEOPLE + n);
            let Some(email) = person.emails.first() else { continue };
            let left = chrono::NaiveTime::from_hms_opt(15, 0, 0).expect("a time of day")
                + chrono::TimeDelta::minutes(i64::from(minutes));
            let (day, left) = (date.format("%d/%m/%Y"), left.format("%H:%M:00"));
            text.push_str(&format!("{} {},{email},{day} 15:00:00,{day} {left}\n", person.first_name, person.last_name));
            there.push(*participant_id);
        }
        let table = read(text.as_bytes(), &ReadAs::default()).expect("a table");
        let name = format!("participants_{}_{}.csv", self.number, at + 1);
        let given = [GivenFile { name, read_as: ReadAs::default(), table }];
        let mut request = ReportRequest {
            of: RegisterOf::Course(self.course),
            session_id: Some(self.sessions[at]),
            date_order: None,
            shift_minutes: None,
            columns: None,
            decisions: Vec::new(),
            replace: Vec::new(),
            marks_absent: Some(false),
        };
        let moment = making.moment();
        let seen = making.file.read(|reading| review_report(reading, &request, &given, &moment)).expect("a review");
        // One has the name of a facilitator: it is said whose the address is.
        request.decisions = seen.names.iter().filter(|name| name.open).map(whose_address).collect();
        take_report(&making.file, &moment, &request, &given, Steps::unwatched()).expect("a report");
        there
    }

    /// Who may have a certificate asks for it and gets it; one loses it and gets another. Their documents are a few
    /// words each: what a page weighs is measured elsewhere.
    pub(super) fn certify(&self, making: &mut Making) {
        let moment = making.moment();
        let sheet =
            making.file.read(|reading| certificates::certificates(reading, self.course, &moment)).expect("a sheet");
        let reached = sheet.rows.iter().filter(|row| row.verdict.standing == Standing::Reached);
        let people: Vec<ParticipantId> = reached.map(|row| row.participant_id).collect();
        let requests = RecordRequests {
            course_id: self.course,
            people: people.clone(),
            asked_on: self.on(super::course::CERTIFICATES),
            channel: Channel::Email,
            only_those_that_can: false,
        };
        let moment = making.moment();
        certificates::record_requests(&making.file, &moment, &requests).expect("requests");
        let decisions = DecideRequests {
            course_id: self.course,
            people: people.clone(),
            decision: Decision::Approved,
            reason: String::new(),
            only_those_that_can: false,
        };
        let moment = making.moment();
        certificates::decide_requests(&making.file, &moment, &decisions).expect("decisions");
        let issue =
            IssueCertificates { course_id: self.course, people, with_follow_ups: false, only_those_that_can: false };
        let moment = making.moment();
        let sheet =
            certificates::issue_certificates(&making.file, &moment, &issue, &plain_document, Steps::unwatched())
                .expect("certificates")
                .view
                .sheet;
        let issued: Vec<_> = sheet.rows.iter().filter_map(|row| row.certificate.as_ref()).collect();
        assert!(issued.len() * 2 >= self.people.len(), "{} certificates", issued.len());
        let lost = making.chance.below(issued.len() as u64) as usize;
        let again =
            ReissueCertificate { certificate_id: issued[lost].certificate_id, reason: "Lost in a move".to_owned() };
        let moment = making.moment();
        certificates::reissue_certificate(&making.file, &moment, &again, &plain_document).expect("another");
    }
}
