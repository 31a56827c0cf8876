//! Drafting messages: what would be drafted for whom and why not, and then doing it. Each goes to one person.

use std::collections::{BTreeMap, HashMap};

use super::again::attachment;
use super::certificates::{Held, held};
use super::draft_file::Attachment;
use super::facts::{Facts, Person, gather, local_day};
use super::kinds::TemplateKind;
use super::model::{DraftPreview, DraftRequest, Recipient, ShownMessage, Template};
use super::placeholders::{self, Placeholder};
use super::templates::{templates, to_use};
use crate::calendar::display::{full_date, list};
use crate::calendar_files::Printed;
use crate::error::Result;
use crate::ids::{ParticipantId, SessionId};
use crate::invitations::NO_ORGANISER;
use crate::moment::Moment;
use crate::store::{self, Reading};

/// Why a message that carries a certificate cannot be drafted for somebody.
const NO_CERTIFICATE: &str = "They hold no certificate of this course that counts: issue it first";

/// One message, ready to go.
pub(super) struct Ready {
    pub(super) participant_id: ParticipantId,
    pub(super) name: String,
    pub(super) email: String,
    pub(super) booking_state: String,
    pub(super) subject: String,
    pub(super) body: String,
    pub(super) sessions: Vec<SessionId>,
    /// The certificate that goes with it.
    pub(super) certificate: Option<Held>,
}

/// Of whom it cannot be drafted, why not.
pub(super) type Tried = std::result::Result<Ready, String>;

/// What is to be drafted: the wording, what is known, and each person's message or why there is none.
pub(super) struct Plan {
    pub(super) template: Template,
    pub(super) facts: Facts,
    pub(super) tried: Vec<Tried>,
    /// What each calendar file says.
    pub(super) printed: BTreeMap<SessionId, Printed>,
}

impl Plan {
    pub(super) fn read(reading: &Reading<'_>, request: &DraftRequest, moment: &Moment) -> Result<Plan> {
        let mut template = to_use(reading, request.template)?;
        if let Some(subject) = &request.subject {
            template.subject.clone_from(subject);
        }
        if let Some(body) = &request.body {
            template.body.clone_from(body);
        }
        let facts = gather(reading, request.about, &request.people, moment.now())?;
        let printed: BTreeMap<SessionId, Printed> = if template.calendar_files {
            let all = facts.sessions.iter();
            all.filter_map(|(id, session)| Some((*id, facts.printer.printed(session)?))).collect()
        } else {
            BTreeMap::new()
        };
        let mut certificates = match (template.kind, facts.course_id) {
            (TemplateKind::Certificate, Some(course)) => Some(held(reading, course, &request.people)?),
            _ => None,
        };
        let mut ready = |person: &Person| {
            let made = ready(person, &template, &facts)?;
            let certificate = match &mut certificates {
                Some(held) => Some(held.remove(&person.participant_id).ok_or(NO_CERTIFICATE.to_owned())?),
                None => None,
            };
            Ok(Ready { certificate, ..made })
        };
        let tried = facts.people.iter().map(&mut ready).collect();
        Ok(Plan { template, facts, tried, printed })
    }

    /// The calendar files that go with a message.
    pub(super) fn attachments(&self, ready: &Ready, moment: &Moment) -> Vec<Attachment> {
        let known = |id: &SessionId| Some((self.facts.sessions.get(id)?, self.printed.get(id)?));
        let files = ready.sessions.iter().filter_map(known);
        files.map(|(session, printed)| attachment(printed, session.calendar_sequence, moment)).collect()
    }
}

/// The message of one person, or why it cannot be drafted.
fn ready(person: &Person, template: &Template, facts: &Facts) -> Tried {
    if person.email.is_empty() {
        return Err("No e-mail address is entered".to_owned());
    }
    // Headers of mail are ASCII; what stands for other letters there is for names, not for addresses (RFC 2047, 5).
    if !person.email.is_ascii() {
        return Err(
            "Their e-mail address holds letters, such as ł, that an unsent message cannot carry: enter another one"
                .to_owned(),
        );
    }
    let sessions = if template.calendar_files { person.sessions.clone() } else { Vec::new() };
    if template.calendar_files {
        if sessions.is_empty() {
            return Err("There is no session to come of which they could be given a calendar file".to_owned());
        }
        if facts.printer.centre().email.is_empty() {
            return Err(NO_ORGANISER.to_owned());
        }
    }
    let subject = placeholders::fill(&template.subject, &person.values);
    let body = placeholders::fill(&template.body, &person.values);
    match (subject, body) {
        (Ok(subject), Ok(body)) => Ok(Ready {
            participant_id: person.participant_id,
            name: person.name.clone(),
            email: person.email.clone(),
            booking_state: person.booking_state.map_or_else(String::new, |state| state.word().to_owned()),
            // A subject is one line, whatever was filled in.
            subject: subject.split_whitespace().collect::<Vec<_>>().join(" "),
            body,
            sessions,
            certificate: None,
        }),
        (subject, body) => {
            let mut missing: Vec<String> = subject.err().unwrap_or_default();
            let more = body.err().unwrap_or_default().into_iter().filter(|name| !missing.contains(name));
            let more: Vec<String> = more.collect();
            missing.extend(more);
            Err(list(missing.iter().map(|name| why_empty(name))))
        }
    }
}

/// `{due on}: no day is set by which it is to be paid`.
fn why_empty(name: &str) -> String {
    let why = Placeholder::named(name).map_or("there is no such placeholder", Placeholder::when_empty);
    format!("{{{name}}}: {why}")
}

/// What would be drafted, and for whom it cannot be. `shown` is the person whose message is to be seen.
///
/// # Errors
/// That the wording, what it is about or one of the people is gone, or that the file could not be read.
pub fn preview(
    reading: &Reading<'_>,
    request: &DraftRequest,
    shown: Option<ParticipantId>,
    moment: &Moment,
) -> Result<DraftPreview> {
    let plan = Plan::read(reading, request, moment)?;
    let facts = &plan.facts;
    let mut notes: HashMap<ParticipantId, Vec<String>> = HashMap::new();
    let mut sharing: BTreeMap<ParticipantId, Vec<String>> = BTreeMap::new();
    for (who, other) in store::messages::sharing_an_address(reading, &request.people)? {
        sharing.entry(who).or_default().push(other);
    }
    for (who, others) in sharing {
        notes.entry(who).or_default().push(format!("This is the address of {} too", list(others)));
    }
    let of = (facts.course_id, facts.programme_id, facts.session_id);
    for (who, at) in store::messages::drafted_before(reading, plan.template.kind, of, &request.people)? {
        notes.entry(who).or_default().push(format!("The same was drafted on {}", full_date(local_day(at))));
    }
    let recipients = facts.people.iter().zip(&plan.tried).map(|(person, tried)| Recipient {
        participant_id: person.participant_id,
        name: person.name.clone(),
        email: person.email.clone(),
        problem: tried.as_ref().err().cloned(),
        notes: notes.remove(&person.participant_id).unwrap_or_default(),
    });
    let recipients = recipients.collect();
    let can = || plan.tried.iter().filter_map(|tried| tried.as_ref().ok());
    let one = can().find(|ready| Some(ready.participant_id) == shown).or_else(|| can().next());
    let shown = one.map(|ready| ShownMessage {
        participant_id: ready.participant_id,
        subject: ready.subject.clone(),
        body: ready.body.clone(),
        attachments: plan
            .attachments(ready, moment)
            .into_iter()
            .map(|file| file.name)
            .chain(ready.certificate.iter().map(|held| held.file_name.clone()))
            .collect(),
    });
    let about = request.about.about();
    Ok(DraftPreview {
        templates: templates(reading)?.into_iter().filter(|template| template.about == about).collect(),
        about: facts.about.clone(),
        subject_problems: placeholders::problems(&plan.template.subject, about),
        body_problems: placeholders::problems(&plan.template.body, about),
        template: plan.template,
        recipients,
        shown,
    })
}
