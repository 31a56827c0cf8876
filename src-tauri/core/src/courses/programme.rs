//! What courses of a programme start with. Changing it changes no course that is there.

use super::facts::{self, ProgrammeDefaults, TypedFacts};
use super::forms::ProgrammeForm;
use super::operation::CourseOperation;
use super::plan::{self, MOST_WEEKS};
use super::session_dates::MOST_SESSIONS;
use crate::calendar::display;
use crate::data_file::{Changed, DataFile};
use crate::error::{Error, FieldProblems, Result};
use crate::follow_ups;
use crate::history::Operation;
use crate::ids::ProgrammeId;
use crate::moment::Moment;
use crate::store::{self, Reading};
use crate::text::folded;
use crate::typed;

/// The form, filled in with what courses of the programme start with.
///
/// # Errors
/// [`Error::Gone`] when there is no such programme.
pub fn programme_form(reading: &Reading<'_>, programme_id: ProgrammeId) -> Result<ProgrammeForm> {
    let defaults = store::programmes::find(reading, programme_id)?.ok_or(Error::Gone("programme"))?;
    Ok(ProgrammeForm {
        title: defaults.title,
        session_count: defaults.session_count.to_string(),
        every_weeks: defaults.every_weeks.to_string(),
        starts_at: display::time(defaults.starts_at),
        ends_at: display::time(defaults.ends_at),
        capacity: defaults.capacity.map(|capacity| capacity.to_string()).unwrap_or_default(),
        fee: typed::pounds(defaults.fee_pence),
        zoom_link: defaults.zoom_link,
        certificate_threshold: defaults.certificate_threshold.to_string(),
        minimum_minutes: defaults.minimum_minutes.to_string(),
        requirements: defaults.requirements,
        follow_up_starts_at: display::time(defaults.follow_up_starts_at),
        follow_up_minutes: defaults.follow_up_minutes.to_string(),
    })
}

/// Changes what courses of a programme start with.
///
/// # Errors
/// The fields that cannot be accepted, all at once.
pub fn edit_programme(
    file: &DataFile,
    moment: &Moment,
    programme_id: ProgrammeId,
    form: &ProgrammeForm,
) -> Result<Changed<ProgrammeForm>> {
    file.change(
        moment,
        |tx| {
            store::programmes::find(tx, programme_id)?.ok_or(Error::Gone("programme"))?;
            store::programmes::update(tx, programme_id, &read(tx, programme_id, form)?)?;
            Ok((programme_id, Operation::Courses(CourseOperation::ProgrammeChanged { programme_id })))
        },
        programme_form,
    )
}

/// Whether a programme other than `except` has this title, letter case and accents aside: graduates and follow-ups
/// would be torn in two. The sample's is not held against it, because it goes.
pub(crate) fn title_is_taken(reading: &Reading<'_>, title: &str, except: Option<ProgrammeId>) -> Result<bool> {
    let title = folded(title);
    let mut others = store::programmes::own(reading)?.into_iter().filter(|other| Some(other.programme_id) != except);
    Ok(!title.is_empty() && others.any(|other| folded(&other.title) == title))
}

fn read(reading: &Reading<'_>, programme_id: ProgrammeId, form: &ProgrammeForm) -> Result<ProgrammeDefaults> {
    let mut problems = FieldProblems::new();
    if title_is_taken(reading, &form.title, Some(programme_id))? {
        problems.add("title", "Another programme has this title already: give this one a title of its own");
    }
    let facts = TypedFacts {
        title: &form.title,
        capacity: &form.capacity,
        fee: &form.fee,
        zoom_link: &form.zoom_link,
        certificate_threshold: &form.certificate_threshold,
        minimum_minutes: &form.minimum_minutes,
        notes: "",
    }
    .read(&mut problems);
    let count = typed::whole(&form.session_count, "the number of sessions", (1, MOST_SESSIONS));
    let count = problems.keep("session_count", count);
    let weeks = typed::whole(&form.every_weeks, "the weeks from one session to the next", (1, MOST_WEEKS));
    let weeks = problems.keep("every_weeks", weeks);
    let times = plan::times(&form.starts_at, &form.ends_at, ("starts_at", "ends_at"), &mut problems);
    let follow_up = follow_ups::read_start_and_length(
        &mut problems,
        ("follow_up_starts_at", "follow_up_minutes"),
        (&form.follow_up_starts_at, &form.follow_up_minutes),
    );
    let requirements = facts::requirements(&form.requirements, &mut problems);
    problems.finish()?;
    match (facts, count, weeks, times, follow_up) {
        (Some(facts), Some(count), Some(weeks), Some((starts_at, ends_at)), Some((follow_up, minutes))) => {
            Ok(ProgrammeDefaults {
                title: facts.title,
                session_count: count,
                every_weeks: weeks,
                starts_at,
                ends_at,
                capacity: facts.capacity,
                fee_pence: facts.fee_pence,
                zoom_link: facts.zoom_link,
                certificate_threshold: facts.certificate_threshold,
                minimum_minutes: facts.minimum_minutes,
                follow_up_starts_at: follow_up,
                follow_up_minutes: minutes,
                requirements,
            })
        }
        // Each reason to be here has been noted as a problem above.
        _ => Err(Error::refused("The form could not be read. Nothing was saved.")),
    }
}
