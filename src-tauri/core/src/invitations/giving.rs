//! Calendar files without a message: saved into a folder for whoever is to have them, and noted as given to people where
//! that is said.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::model::{
    CalendarFileToSave, CalendarFilesOf, CalendarFilesPreview, CalendarFilesSaved, GiveCalendarFiles, PersonToGive,
};
use super::operation::InvitationOperation;
use super::printing::{Printer, session_name};
use super::standing::{by_person, holding_of_all};
use crate::calendar_files::{Printed, calendar_file, file_name};
use crate::data_file::{Changed, DataFile};
use crate::error::{Error, Result};
use crate::export::Together;
use crate::export::files::name_of;
use crate::history::Operation;
use crate::ids::{ParticipantId, SessionId};
use crate::moment::Moment;
use crate::store::sessions::{SessionOwner, StoredSession};
use crate::store::{self, Reading, Tx};
use crate::text::folded;

/// Why there can be no calendar file.
pub(crate) const NO_ORGANISER: &str =
    "Calendar files name the centre as the organiser: enter its e-mail address in Settings";

/// The sessions of which there are files, in order of date, and what each file says.
struct Plan {
    sessions: Vec<(StoredSession, Printed)>,
    printer: Printer,
    /// How many cancelled sessions are left out of a course's.
    cancelled: u32,
}

impl Plan {
    /// Of one session, also of a cancelled one; of a course all that take place; of follow-ups those to come.
    fn read(reading: &Reading<'_>, of: CalendarFilesOf, moment: &Moment) -> Result<Plan> {
        let mut cancelled = 0;
        let (mut sessions, none) = match of {
            CalendarFilesOf::Session { session_id } => {
                let session = store::sessions::find(reading, session_id)?.ok_or(Error::Gone("session"))?;
                (vec![session], "")
            }
            CalendarFilesOf::Course { course_id } => {
                store::courses::find(reading, course_id)?.ok_or(Error::Gone("course"))?;
                let mut all = store::sessions::of(reading, SessionOwner::Course(course_id))?;
                let before = all.len();
                all.retain(|session| !session.cancelled);
                cancelled = u32::try_from(before - all.len()).unwrap_or(u32::MAX);
                (
                    all,
                    "No session of this course takes place, so there is no calendar file of one. Add a session first.",
                )
            }
            CalendarFilesOf::FollowUps { programme_id } => {
                store::follow_ups::programme(reading, programme_id)?.ok_or(Error::Gone("programme"))?;
                let mut all = store::sessions::of(reading, SessionOwner::Programme(programme_id))?;
                all.retain(|session| !session.cancelled && !session.ended(moment.now()));
                (all, "No follow-up session is to come, so there is no calendar file of one. Schedule a date first.")
            }
        };
        if sessions.is_empty() {
            return Err(Error::refused(none));
        }
        sessions.sort_by_key(|session| (session.date, session.starts_at, session.number));
        let printer = Printer::read(reading, sessions.iter())?;
        if printer.centre().email.is_empty() {
            return Err(Error::refused(format!("{NO_ORGANISER}.")));
        }
        let printed = |session: StoredSession| {
            let printed = printer.printed(&session)?;
            Some((session, printed))
        };
        let sessions = sessions.into_iter().filter_map(printed).collect();
        Ok(Plan { sessions, printer, cancelled })
    }

    fn ids(&self) -> Vec<SessionId> {
        self.sessions.iter().map(|(session, _)| session.session_id).collect()
    }

    /// Of what, in words.
    fn about(&self, of: CalendarFilesOf) -> String {
        let Some((first, _)) = self.sessions.first() else { return String::new() };
        let title = self.printer.title(first);
        match of {
            CalendarFilesOf::Session { .. } => format!("{title}: {}", session_name(first).to_lowercase()),
            CalendarFilesOf::Course { .. } => title.to_owned(),
            CalendarFilesOf::FollowUps { .. } => format!("Follow-ups of {title}"),
        }
    }

    /// The files, each by its name.
    fn files(&self, moment: &Moment) -> impl Iterator<Item = (String, Vec<u8>)> {
        let now = moment.now();
        self.sessions
            .iter()
            .map(move |(session, printed)| (file_name(printed), calendar_file(printed, session.calendar_sequence, now)))
    }
}

/// What would be saved, and who is to come: they can be noted as having been given it.
///
/// # Errors
/// That there is no session of which there could be a file, that the centre has no address, that something is gone, or
/// that the file could not be read.
pub fn calendar_files_preview(
    reading: &Reading<'_>,
    of: CalendarFilesOf,
    moment: &Moment,
) -> Result<CalendarFilesPreview> {
    let plan = Plan::read(reading, of, moment)?;
    let ids = plan.ids();
    let held = by_person(store::invitations::held(reading, &ids)?);
    let mut to: BTreeMap<ParticipantId, Vec<&StoredSession>> = BTreeMap::new();
    let to_come = store::invitations::to_come(reading, &ids)?;
    for (session, _) in &plan.sessions {
        for (who, _) in to_come.get(&session.session_id).into_iter().flatten() {
            to.entry(*who).or_default().push(session);
        }
    }
    let known: Vec<ParticipantId> = to.keys().copied().collect();
    let mut listed = store::participants_list::people(reading, &known)?;
    listed.sort_by_cached_key(|one| (folded(&one.last_name), folded(&one.first_name), one.participant_id));
    let people = listed.into_iter().map(|one| {
        let sessions = to.remove(&one.participant_id).unwrap_or_default();
        PersonToGive {
            participant_id: one.participant_id,
            name: format!("{} {}", one.first_name, one.last_name).trim().to_owned(),
            sessions: u32::try_from(sessions.len()).unwrap_or(u32::MAX),
            holding: holding_of_all(&held, one.participant_id, &sessions, &plan.printer),
        }
    });
    let people = people.collect();
    let files = plan.sessions.iter().map(|(session, printed)| CalendarFileToSave {
        session_id: session.session_id,
        name: file_name(printed),
        cancelled: printed.cancelled,
        has_link: !printed.link.trim().is_empty(),
    });
    Ok(CalendarFilesPreview {
        about: plan.about(of),
        files: files.collect(),
        cancelled_left_out: plan.cancelled,
        people,
    })
}

/// Saves the files into a folder, for nobody in particular: who holds them is not noted. A name that is taken there gets
/// a number. Answers where they are.
///
/// # Errors
/// What [`calendar_files_preview`] refuses, or that a file could not be written: then there is none.
pub fn save_calendar_files(
    reading: &Reading<'_>,
    of: CalendarFilesOf,
    folder: &Path,
    moment: &Moment,
) -> Result<(CalendarFilesSaved, Vec<PathBuf>)> {
    let plan = Plan::read(reading, of, moment)?;
    let mut files = Together::default();
    files.write(folder, plan.files(moment))?;
    let places = files.keep();
    Ok((CalendarFilesSaved { files: names(&places) }, places))
}

/// Notes of each of these people that they were given the newest file of each session to which they are to come; as with
/// a message that holds it, that counts from now on. The files are saved into `folder`, where one is given: they may have
/// been saved before.
///
/// # Errors
/// What [`calendar_files_preview`] refuses, that nobody is chosen or one of them is not to come to any of the sessions, or
/// that a file could not be written: then there is none, and nothing is noted.
pub fn give_calendar_files(
    file: &DataFile,
    moment: &Moment,
    request: &GiveCalendarFiles,
    folder: Option<&Path>,
) -> Result<(Changed<CalendarFilesSaved>, Vec<PathBuf>)> {
    let mut files = Together::default();
    let changed = file.change(
        moment,
        |tx| {
            let plan = Plan::read(tx, request.of, moment)?;
            let given = give(tx, &plan, &request.people, moment)?;
            if let Some(folder) = folder {
                files.write(folder, plan.files(moment))?;
            }
            Ok(((), Operation::Invitations(given)))
        },
        |_, ()| Ok(CalendarFilesSaved { files: Vec::new() }),
    );
    let mut changed = changed?;
    let places = files.keep();
    changed.view.files = names(&places);
    Ok((changed, places))
}

fn names(places: &[PathBuf]) -> Vec<String> {
    places.iter().map(|place| name_of(place)).collect()
}

/// Notes who was given what; one statement for each person and session.
fn give(tx: &Tx<'_>, plan: &Plan, people: &[ParticipantId], moment: &Moment) -> Result<InvitationOperation> {
    let wanted: BTreeSet<ParticipantId> = people.iter().copied().collect();
    if wanted.is_empty() {
        return Err(Error::refused("Choose to whom the calendar files are given first."));
    }
    let to_come = store::invitations::to_come(tx, &plan.ids())?;
    let kept = kept_files(tx, plan.sessions.iter().map(|(session, printed)| (session, printed)))?;
    let at = moment.now_text();
    let (mut given, mut sessions) = (BTreeSet::new(), BTreeSet::new());
    for (session, people) in to_come {
        let Some(calendar_file) = kept.get(&session) else { continue };
        for (who, _) in people.into_iter().filter(|(who, _)| wanted.contains(who)) {
            store::invitations::give(tx, (session, who), *calendar_file, None, &at)?;
            given.insert(who);
            sessions.insert(session);
        }
    }
    if given.len() < wanted.len() {
        return Err(Error::refused(
            "Somebody who was chosen is not to come to any of these sessions any more. Choose again: nothing was saved.",
        ));
    }
    let count = |many: usize| u32::try_from(many).unwrap_or(u32::MAX);
    Ok(InvitationOperation::Given {
        one_person: given.first().copied().filter(|_| given.len() == 1),
        people: count(given.len()),
        one_session: sessions.first().copied().filter(|_| sessions.len() == 1),
        sessions: count(sessions.len()),
    })
}

/// Keeps what each calendar file says, the same once, and answers by session under which id.
pub(crate) fn kept_files<'s>(
    tx: &Tx<'_>,
    files: impl Iterator<Item = (&'s StoredSession, &'s Printed)>,
) -> Result<BTreeMap<SessionId, i64>> {
    let mut kept = BTreeMap::new();
    for (session, printed) in files {
        let words = serde_json::to_string(printed).map_err(store::StoreError::from)?;
        kept.insert(session.session_id, store::invitations::keep(tx, &session.uid, session.calendar_sequence, &words)?);
    }
    Ok(kept)
}
