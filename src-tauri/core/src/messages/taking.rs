//! Drafting for good: the log, who holds which calendar file, and the files, all of it or nothing.

use std::path::{Path, PathBuf};

use super::certificates::attached;
use super::draft_file::{Draft, draft_file, file_name};
use super::drafting::{Plan, Ready};
use super::log::logged;
use super::model::{DraftRequest, Drafted};
use super::operation::MessageOperation;
use super::placeholders::problems;
use crate::calendar::display::plural;
use crate::data_file::{Changed, DataFile};
use crate::error::{Code, Error, FieldProblems, Result};
use crate::export::Together;
use crate::export::files::name_of;
use crate::history::Operation;
use crate::ids::MessageId;
use crate::invitations::kept_files;
use crate::moment::Moment;
use crate::store::messages::NewMessage;
use crate::store::{self, Reading, Tx};

/// How many people a question names before it only counts the rest.
const NAMED: usize = 5;

/// Drafts the messages, one for each person; into `folder`, where one is given, as files that mail programs open. A name
/// that is taken there gets a number. Answers what was drafted, and where the files are.
///
/// # Errors
/// What is wrong with the wording, a question where it cannot be drafted for somebody and that was not said to be left
/// out, that something is gone, or that a file could not be written: then there is none, and nothing is in the log.
pub fn draft(
    file: &DataFile,
    moment: &Moment,
    request: &DraftRequest,
    folder: Option<&Path>,
) -> Result<(Changed<Drafted>, Vec<PathBuf>)> {
    let mut files = Together::default();
    let changed = file.change(
        moment,
        |tx| {
            let plan = Plan::read(tx, request, moment)?;
            refuse_wording(&plan, request)?;
            let (can, cannot): (Vec<&Ready>, Vec<(&str, &str)>) = sorted(&plan);
            let left_out = u32::try_from(cannot.len()).unwrap_or(u32::MAX);
            ask(&can, &cannot, request.only_those_that_can)?;
            let ids = log(tx, &plan, &can, moment)?;
            if let Some(folder) = folder {
                let drafts = can.iter().map(|one| written(tx, &plan, one, moment)).collect::<Result<Vec<_>>>()?;
                files.write(folder, drafts.into_iter())?;
            }
            let operation = MessageOperation::Drafted {
                name: plan.template.name.clone(),
                participant_id: can.first().map(|one| one.participant_id).ok_or(Error::Gone("participant"))?,
                people: u32::try_from(can.len()).unwrap_or(u32::MAX),
            };
            Ok(((ids, left_out), Operation::Messages(operation)))
        },
        |reading, (ids, left_out)| {
            let messages = logged(reading, store::messages::by_ids(reading, &ids)?)?;
            Ok(Drafted { messages, left_out, files: Vec::new() })
        },
    );
    let mut changed = changed?;
    let places = files.keep();
    changed.view.files = places.iter().map(|place| name_of(place)).collect();
    Ok((changed, places))
}

fn refuse_wording(plan: &Plan, request: &DraftRequest) -> Result<()> {
    let mut fields = FieldProblems::new();
    let about = request.about.about();
    if plan.template.about != about {
        return Err(Error::invalid(
            "template",
            format!("This wording is not one {}: choose another", about.in_words()),
        ));
    }
    for (field, text, missing) in
        [("subject", &plan.template.subject, "Enter a subject"), ("body", &plan.template.body, "Enter a text")]
    {
        if text.trim().is_empty() {
            fields.add(field, missing);
        }
        for problem in problems(text, about) {
            fields.add(field, problem);
        }
    }
    fields.finish()
}

fn sorted(plan: &Plan) -> (Vec<&Ready>, Vec<(&str, &str)>) {
    let mut can = Vec::new();
    let mut cannot = Vec::new();
    for (person, tried) in plan.facts.people.iter().zip(&plan.tried) {
        match tried {
            Ok(ready) => can.push(ready),
            Err(why) => cannot.push((person.name.as_str(), why.as_str())),
        }
    }
    (can, cannot)
}

fn ask(can: &[&Ready], cannot: &[(&str, &str)], only_those_that_can: bool) -> Result<()> {
    let all = can.len() + cannot.len();
    if all == 0 {
        return Err(Error::refused("Choose for whom it is to be drafted first."));
    }
    if cannot.is_empty() || (only_those_that_can && !can.is_empty()) {
        return Ok(());
    }
    let mut sentence: Vec<String> = cannot.iter().take(NAMED).map(|(name, why)| format!("{name}: {why}.")).collect();
    if cannot.len() > NAMED {
        sentence.push(format!("And {} more.", cannot.len() - NAMED));
    }
    if can.is_empty() {
        sentence.insert(0, "Nothing was drafted.".to_owned());
        return Err(Error::refused(sentence.join(" ")));
    }
    let messages = plural(all as u64, "message", "messages");
    sentence.insert(0, format!("{} of {messages} cannot be drafted.", cannot.len()));
    Err(Error::asks(Code::SomeDoNotFit, sentence.join(" ")))
}

/// The log, and who was given which calendar file.
fn log(tx: &Tx<'_>, plan: &Plan, can: &[&Ready], moment: &Moment) -> Result<Vec<MessageId>> {
    let at = moment.now_text();
    let known = plan.printed.iter().filter_map(|(id, printed)| Some((plan.facts.sessions.get(id)?, printed)));
    let kept = kept_files(tx, known)?;
    let mut ids = Vec::new();
    for one in can {
        let new = NewMessage {
            uid: &moment.new_uid().0,
            participant_id: one.participant_id,
            kind: plan.template.kind,
            template_name: &plan.template.name,
            course_id: plan.facts.course_id,
            programme_id: plan.facts.programme_id,
            session_id: plan.facts.session_id,
            email: &one.email,
            drafted_at: &at,
            booking_state: &one.booking_state,
            subject: &one.subject,
            body: &one.body,
            certificate_id: one.certificate.as_ref().map(|held| held.certificate_id),
        };
        let id = store::messages::insert(tx, &new)?;
        for session in &one.sessions {
            if let Some(calendar_file) = kept.get(session) {
                store::invitations::give(tx, (*session, one.participant_id), *calendar_file, Some(id), &at)?;
            }
        }
        ids.push(id);
    }
    Ok(ids)
}

/// A draft as a file: its name, and its bytes.
fn written(reading: &Reading<'_>, plan: &Plan, one: &Ready, moment: &Moment) -> Result<(String, Vec<u8>)> {
    let mut attachments = plan.attachments(one, moment);
    if let Some(held) = &one.certificate {
        attachments.extend(attached(reading, held.certificate_id)?);
    }
    let bytes = draft_file(&Draft {
        to_name: &one.name,
        to_email: &one.email,
        subject: &one.subject,
        body: &one.body,
        attachments: &attachments,
    });
    Ok((file_name(&one.name, &plan.template.name), bytes))
}
