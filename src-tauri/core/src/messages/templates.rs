//! Wordings: those that the program brings, as they were changed, and the administrator's own.

use super::About;
use super::kinds::TemplateKind;
use super::model::{OfferedPlaceholder, Template, TemplateChoice, TemplateForm, TemplateSheet};
use super::operation::MessageOperation;
use super::placeholders::{Placeholder, problems};
use super::wording::brought;
use crate::data_file::{Changed, DataFile};
use crate::error::{Error, FieldProblems, Result};
use crate::history::Operation;
use crate::ids::TemplateId;
use crate::moment::Moment;
use crate::store::messages::StoredTemplate;
use crate::store::{self, Reading};
use crate::text::{cleaned, cleaned_line};

/// The longest text, in characters.
const LONGEST: usize = 20_000;

/// Every wording as it is now: those that the program brings, then the administrator's own by name. One query.
pub(super) fn templates(reading: &Reading<'_>) -> Result<Vec<Template>> {
    let mut stored = store::messages::templates(reading)?;
    let mut all: Vec<Template> = Vec::new();
    for kind in TemplateKind::BROUGHT {
        let Some(words) = brought(kind) else { continue };
        let at = stored.iter().position(|one| one.kind == kind);
        let changed = at.map(|at| stored.remove(at));
        all.push(Template {
            template_id: changed.as_ref().map(|one| one.template_id),
            kind,
            name: words.name.to_owned(),
            about: kind.about(),
            changed: changed.is_some(),
            subject: changed.as_ref().map_or(words.subject, |one| &one.subject).to_owned(),
            body: changed.as_ref().map_or(words.body, |one| &one.body).to_owned(),
            calendar_files: kind.carries_calendar_files(),
        });
    }
    all.extend(stored.into_iter().map(own));
    Ok(all)
}

fn own(stored: StoredTemplate) -> Template {
    Template {
        template_id: Some(stored.template_id),
        kind: TemplateKind::Own,
        name: stored.name,
        about: stored.about,
        subject: stored.subject,
        body: stored.body,
        changed: false,
        calendar_files: false,
    }
}

/// The wording that is meant.
///
/// # Errors
/// That it is gone, or that the file could not be read.
pub(super) fn to_use(reading: &Reading<'_>, which: TemplateChoice) -> Result<Template> {
    let fits = |one: &Template| match which.kind {
        TemplateKind::Own => one.kind == TemplateKind::Own && one.template_id == which.template_id,
        kind => one.kind == kind,
    };
    templates(reading)?.into_iter().find(fits).ok_or(Error::Gone("wording"))
}

/// The wordings, and what can stand in them.
///
/// # Errors
/// That the file could not be read.
pub fn template_sheet(reading: &Reading<'_>) -> Result<TemplateSheet> {
    let every = [About::Course, About::Session, About::FollowUps];
    let mut placeholders: Vec<OfferedPlaceholder> = Vec::new();
    for about in every {
        for which in Placeholder::of(about) {
            match placeholders.iter_mut().find(|known| known.name == which.name()) {
                Some(known) => known.about.push(about),
                None => placeholders.push(OfferedPlaceholder { name: which.name().to_owned(), about: vec![about] }),
            }
        }
    }
    Ok(TemplateSheet { templates: templates(reading)?, placeholders })
}

/// Changes a wording, or adds one of the administrator's own.
///
/// # Errors
/// The fields that cannot be accepted, that the wording is gone, or that the file could not be written.
pub fn save_template(file: &DataFile, moment: &Moment, form: &TemplateForm) -> Result<Changed<TemplateSheet>> {
    let kind = form.which.kind;
    let is_own = kind == TemplateKind::Own;
    let about = if is_own { form.about } else { kind.about() };
    let mut fields = FieldProblems::new();
    let name = match brought(kind) {
        Some(words) => Some(words.name.to_owned()),
        None => {
            fields.keep("name", entered(cleaned_line(&form.name, "The name", 100), "Enter what this wording is called"))
        }
    };
    let subject = cleaned_line(&form.subject, "The subject", 300);
    let subject = fields.keep("subject", entered(subject, "Enter a subject"));
    let body = fields.keep("body", entered(cleaned(&form.body, "The text", LONGEST), "Enter a text"));
    for (field, text) in [("subject", &subject), ("body", &body)] {
        for problem in text.iter().flat_map(|text| problems(text, about)) {
            fields.add(field, problem);
        }
    }
    fields.finish()?;
    let (Some(name), Some(subject), Some(body)) = (name, subject, body) else { return Err(Error::Gone("wording")) };
    file.change(
        moment,
        |tx| {
            let known = templates(tx)?;
            let id = if is_own { form.which.template_id } else { to_use(tx, form.which)?.template_id };
            if is_own && known.iter().any(|one| one.template_id != id && one.name.to_lowercase() == name.to_lowercase())
            {
                return Err(Error::invalid("name", "There is a wording of this name already: choose another"));
            }
            if let Some(id) = id.filter(|id| !known.iter().any(|one| one.template_id == Some(*id) && one.kind == kind))
            {
                log::debug!("wording {} is gone", id.0);
                return Err(Error::Gone("wording"));
            }
            let added = id.is_none() && is_own;
            let template_id = store::messages::put_template(tx, id, kind, (&name, about), (&subject, &body))?;
            let name = name.clone();
            let operation = if added {
                MessageOperation::AddedTemplate { template_id, name }
            } else {
                MessageOperation::ChangedTemplate { name }
            };
            Ok(((), Operation::Messages(operation)))
        },
        |reading, ()| template_sheet(reading),
    )
}

fn entered(cleaned: std::result::Result<String, String>, missing: &str) -> std::result::Result<String, String> {
    cleaned.and_then(|text| if text.is_empty() { Err(missing.to_owned()) } else { Ok(text) })
}

/// Takes out one of the administrator's own wordings, or brings back what the program brought.
///
/// # Errors
/// That there is no such row, or that the file could not be written.
pub fn remove_template(file: &DataFile, moment: &Moment, id: TemplateId) -> Result<Changed<TemplateSheet>> {
    file.change(
        moment,
        |tx| {
            let found =
                templates(tx)?.into_iter().find(|one| one.template_id == Some(id)).ok_or(Error::Gone("wording"))?;
            store::messages::remove_template(tx, id)?;
            let name = found.name;
            let operation = if found.kind == TemplateKind::Own {
                MessageOperation::RemovedTemplate { name }
            } else {
                MessageOperation::BroughtBackTemplate { name }
            };
            Ok(((), Operation::Messages(operation)))
        },
        |reading, ()| template_sheet(reading),
    )
}
