//! Setting up a course: its programme when that is new, its facilitators when they are, its sessions.

use super::facts::{self, CourseFacts, ProgrammeDefaults, TypedFacts};
use super::forms::CourseForm;
use super::model::CourseSheet;
use super::operation::CourseOperation;
use super::plan::{self, PlannedSession, Rhythm};
use super::programme::title_is_taken;
use super::{sheet, warnings};
use crate::data_file::{Changed, DataFile};
use crate::error::{Code, Error, FieldProblems, Result};
use crate::facilitators::{self, Chosen, FacilitatorName};
use crate::history::Operation;
use crate::ids::{CourseId, FacilitatorId, ProgrammeId};
use crate::moment::Moment;
use crate::store::sessions::{NewSession, SessionOwner};
use crate::store::{self, Reading, Tx};
use crate::typed;

/// Everything that the form for a new course says, read.
pub(crate) struct NewCourse {
    programme: ChosenProgramme,
    facts: CourseFacts,
    rhythm: Rhythm,
    pub(crate) sessions: Vec<PlannedSession>,
    break_minutes: u32,
    pub(crate) facilitators: Vec<Chosen>,
    requirements: Vec<String>,
}

enum ChosenProgramme {
    Known(ProgrammeId),
    New(String),
}

const TAKEN: &str =
    "There is a programme of this title already: choose it from the list of programmes, or give this one another title";

/// Sets up a course.
///
/// # Errors
/// The fields that cannot be accepted, all at once; or [`Code::NeedsConfirming`] with the warnings, unless the form
/// says that they were accepted.
pub fn create_course(file: &DataFile, moment: &Moment, form: &CourseForm) -> Result<Changed<CourseSheet>> {
    file.change(
        moment,
        |tx| {
            let new = read(tx, form)?;
            if !form.confirmed {
                ask_about(&warned(tx, &new)?)?;
            }
            let sessions = u32::try_from(new.sessions.len()).unwrap_or(u32::MAX);
            let course_id = write(tx, new)?;
            Ok((course_id, Operation::Courses(CourseOperation::CourseCreated { course_id, sessions })))
        },
        |reading, course_id| sheet::course_sheet(reading, course_id, moment.now()),
    )
}

/// Refuses with the warnings, if there are any.
pub(crate) fn ask_about(warnings: &[String]) -> Result<()> {
    if warnings.is_empty() { Ok(()) } else { Err(Error::asks(Code::NeedsConfirming, warnings.join("\n"))) }
}

pub(crate) fn read(reading: &Reading<'_>, form: &CourseForm) -> Result<NewCourse> {
    let mut problems = FieldProblems::new();
    let programme = match form.programme_id {
        Some(id) => {
            store::programmes::find(reading, id)?.ok_or(Error::Gone("programme"))?;
            Some(ChosenProgramme::Known(id))
        }
        None => {
            let title = facts::named(
                &form.programme_title,
                "The programme’s title",
                "Enter what the programme is called, or choose one that is there",
                300,
            );
            let title = match title {
                Ok(title) if title_is_taken(reading, &title, None)? => Err(TAKEN.to_owned()),
                title => title,
            };
            problems.keep("programme_title", title).map(ChosenProgramme::New)
        }
    };
    let facts = TypedFacts {
        title: &form.title,
        capacity: &form.capacity,
        fee: &form.fee,
        zoom_link: &form.zoom_link,
        certificate_threshold: &form.certificate_threshold,
        minimum_minutes: &form.minimum_minutes,
        notes: &form.notes,
    }
    .read(&mut problems);
    let planned = plan::plan(&form.plan, &mut problems);
    let break_minutes = problems.keep("break_minutes", break_minutes(&form.break_minutes));
    if let (Some(minutes), Some((_, sessions))) = (break_minutes, &planned) {
        break_fits(minutes, sessions, &mut problems);
    }
    let facilitators = facilitators::choose(reading, &form.facilitators, &mut problems)?;
    let requirements = facts::requirements(&form.requirements, &mut problems);
    problems.finish()?;
    match (programme, facts, planned, break_minutes) {
        (Some(programme), Some(facts), Some((rhythm, sessions)), Some(break_minutes)) => {
            Ok(NewCourse { programme, facts, rhythm, sessions, break_minutes, facilitators, requirements })
        }
        // Each reason to be here has been noted as a problem above.
        _ => Err(Error::refused("The form could not be read. Nothing was saved.")),
    }
}

/// Reads the minutes of break; blank is none.
pub(crate) fn break_minutes(typed: &str) -> std::result::Result<u32, String> {
    if typed.trim().is_empty() { Ok(0) } else { typed::whole(typed, "the minutes of break", (0, 1440)) }
}

/// A break as long as the session leaves nothing of it.
pub(crate) fn break_fits<'s>(
    minutes: u32,
    sessions: impl IntoIterator<Item = &'s PlannedSession>,
    problems: &mut FieldProblems,
) {
    let too_short = sessions.into_iter().any(|session| session.minutes() <= minutes);
    if minutes > 0 && too_short {
        problems.add("break_minutes", "The break must be shorter than the session: enter fewer minutes");
    }
}

/// What does not fit together.
fn warned(reading: &Reading<'_>, new: &NewCourse) -> Result<Vec<String>> {
    let mut found = Vec::new();
    let known: Vec<FacilitatorName> = new.facilitators.iter().filter_map(Chosen::known).collect();
    let dates = || new.sessions.iter().map(|s| s.date);
    if let (Some(first), Some(last)) = (dates().min(), dates().max()) {
        let diary = facilitators::diary(reading, first, last)?;
        for session in &new.sessions {
            let meeting = warnings::Meeting {
                session_id: None,
                date: session.date,
                starts_at: session.starts_at,
                ends_at: session.ends_at,
                facilitators: &known,
            };
            let clashes = warnings::clashes(&meeting, &diary);
            found.extend(clashes.iter().map(|clash| warnings::about_session(session.number, session.date, clash)));
        }
    }
    let times: Vec<_> = new.sessions.iter().map(|s| (s.number, s.date, s.starts_at, s.ends_at)).collect();
    found.extend(warnings::overlaps(&times));
    found.extend(warnings::threshold(new.facts.certificate_threshold, new.sessions.len()));
    let lengths = new.sessions.iter().map(|session| (session.number, session.minutes()));
    found.extend(warnings::minimum_minutes(new.facts.minimum_minutes, lengths));
    Ok(found)
}

fn write(tx: &Tx<'_>, new: NewCourse) -> Result<CourseId> {
    let programme = match new.programme {
        ChosenProgramme::Known(id) => id,
        ChosenProgramme::New(title) => store::programmes::insert(
            tx,
            &ProgrammeDefaults {
                title,
                session_count: new.rhythm.count.max(1),
                every_weeks: new.rhythm.every_weeks,
                starts_at: new.rhythm.starts_at,
                ends_at: new.rhythm.ends_at,
                capacity: new.facts.capacity,
                fee_pence: new.facts.fee_pence,
                zoom_link: new.facts.zoom_link.clone(),
                certificate_threshold: new.facts.certificate_threshold,
                minimum_minutes: new.facts.minimum_minutes,
                follow_up_starts_at: new.rhythm.starts_at,
                follow_up_minutes: 60,
                requirements: new.requirements.clone(),
            },
        )?,
    };
    let mut facilitators: Vec<FacilitatorId> = Vec::new();
    for chosen in &new.facilitators {
        facilitators.push(facilitators::chosen_id(tx, chosen)?);
    }
    let course = store::courses::insert(tx, programme, &new.facts, &new.requirements, &facilitators)?;
    for session in &new.sessions {
        let planned = NewSession {
            date: session.date,
            starts_at: session.starts_at,
            ends_at: session.ends_at,
            break_minutes: new.break_minutes,
            zoom_link: String::new(),
            title: String::new(),
            notes: String::new(),
        };
        store::sessions::insert(tx, SessionOwner::Course(course), &planned, &facilitators)?;
    }
    Ok(course)
}
