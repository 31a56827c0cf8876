//! Holding what people were given against what is so now.

use std::collections::BTreeMap;

use super::model::{Holding, Outdated, SessionHoldings};
use super::printing::{Printer, session_name};
use crate::calendar_files::{Printed, differences};
use crate::error::{Error, Result};
use crate::ids::{ParticipantId, SessionId};
use crate::store::invitations::Held;
use crate::store::sessions::StoredSession;
use crate::store::{self, Reading};

/// Who is to come to a session, and what each of them holds.
///
/// # Errors
/// That the session is gone, or that the file could not be read.
pub fn session_holdings(reading: &Reading<'_>, session_id: SessionId) -> Result<SessionHoldings> {
    let session = store::sessions::find(reading, session_id)?.ok_or(Error::Gone("session"))?;
    let printer = Printer::read(reading, std::iter::once(&session))?;
    let held = by_person(store::invitations::held(reading, &[session_id])?);
    let to_come = store::invitations::to_come(reading, &[session_id])?.remove(&session_id).unwrap_or_default();
    let people: Vec<(ParticipantId, Holding)> =
        to_come.into_iter().map(|(who, _)| (who, holding(held.get(&(session_id, who)), &session, &printer))).collect();
    let count = |fits: fn(&Holding) -> bool| {
        u32::try_from(people.iter().filter(|(_, holding)| fits(holding)).count()).unwrap_or(u32::MAX)
    };
    let nothing = count(|holding| *holding == Holding::Nothing);
    let outdated = count(|holding| matches!(holding, Holding::Outdated { .. }));
    Ok(SessionHoldings { session_id, people, nothing, outdated })
}

/// The sessions of which somebody who is to come holds an outdated file, in the order given; six queries however many
/// there are. Who holds what is only asked of sessions of which anything else than now was ever printed.
pub(crate) fn outdated(reading: &Reading<'_>, sessions: &[StoredSession]) -> Result<Vec<Outdated>> {
    let ids = |of: &[&StoredSession]| -> Vec<SessionId> { of.iter().map(|session| session.session_id).collect() };
    let all: Vec<&StoredSession> = sessions.iter().collect();
    let mut printed: BTreeMap<SessionId, Vec<String>> = BTreeMap::new();
    for (session, file) in store::invitations::printed(reading, &ids(&all))? {
        printed.entry(session).or_default().push(file);
    }
    if printed.is_empty() {
        return Ok(Vec::new());
    }
    let printer = Printer::read(reading, sessions.iter())?;
    let otherwise = |session: &&StoredSession| {
        let files = printed.get(&session.session_id).map_or(&[][..], Vec::as_slice);
        files.iter().any(|file| matches!(of_file(file, session, &printer), Holding::Outdated { .. }))
    };
    let sessions: Vec<&StoredSession> = all.into_iter().filter(otherwise).collect();
    if sessions.is_empty() {
        return Ok(Vec::new());
    }
    let held = by_person(store::invitations::held(reading, &ids(&sessions))?);
    let mut to_come = store::invitations::to_come(reading, &ids(&sessions))?;
    let mut found = Vec::new();
    for session in sessions {
        let mut people = Vec::new();
        let mut changed: Vec<String> = Vec::new();
        for (who, name) in to_come.remove(&session.session_id).unwrap_or_default() {
            if let Holding::Outdated { changed: what } =
                holding(held.get(&(session.session_id, who)), session, &printer)
            {
                people.push((who, name));
                changed.extend(what.into_iter().filter(|one| !changed.contains(one)).collect::<Vec<_>>());
            }
        }
        if !people.is_empty() {
            found.push(Outdated {
                session_id: session.session_id,
                of: printer.title(session).to_owned(),
                session: session_name(session).to_lowercase(),
                date: session.date,
                cancelled: session.cancelled,
                people,
                changed,
            });
        }
    }
    Ok(found)
}

/// What is held, by session and person.
type HeldByPerson = BTreeMap<(SessionId, ParticipantId), Held>;

/// What is held, by session and person.
pub(super) fn by_person(held: Vec<Held>) -> HeldByPerson {
    held.into_iter().map(|one| ((one.session_id, one.participant_id), one)).collect()
}

fn holding(held: Option<&Held>, session: &StoredSession, printer: &Printer) -> Holding {
    held.map_or(Holding::Nothing, |held| of_file(&held.printed, session, printer))
}

/// What a file that said this is held against what is so now.
fn of_file(printed: &str, session: &StoredSession, printer: &Printer) -> Holding {
    let Some(now) = printer.printed(session) else { return Holding::Current };
    // What cannot be read was printed by another version of the program, and is not what is printed now.
    let Ok(then) = serde_json::from_str::<Printed>(printed) else {
        return Holding::Outdated { changed: vec!["how it is written".to_owned()] };
    };
    let changed = differences(&then, &now);
    if changed.is_empty() {
        Holding::Current
    } else {
        Holding::Outdated { changed: changed.into_iter().map(str::to_owned).collect() }
    }
}

/// What somebody holds of several sessions, in one word: outdated where one is, nothing where one is missing.
pub(super) fn holding_of_all(
    held: &HeldByPerson,
    who: ParticipantId,
    sessions: &[&StoredSession],
    printer: &Printer,
) -> Holding {
    let mut missing = false;
    let mut outdated: Vec<String> = Vec::new();
    for session in sessions {
        match holding(held.get(&(session.session_id, who)), session, printer) {
            Holding::Nothing => missing = true,
            Holding::Current => {}
            Holding::Outdated { changed } => {
                let new: Vec<String> = changed.into_iter().filter(|one| !outdated.contains(one)).collect();
                outdated.extend(new);
            }
        }
    }
    match (outdated.is_empty(), missing) {
        (false, _) => Holding::Outdated { changed: outdated },
        (true, true) => Holding::Nothing,
        (true, false) => Holding::Current,
    }
}
