//! The roll: everybody in a register with everything it says about them, as the sheet and every operation read it.
//! For a course it is the standings; for follow-up sessions whoever was invited, or came all the same.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::{DateTime, NaiveDate, Utc};

use super::model::{CellRef, Invitation, RegisterOf};
use super::rules::{Place, has_come};
use super::session::{CellStanding, SessionFacts};
use crate::certificates::standings::{
    PersonStanding, is_judged, session_standing, verdicts_of_course, verdicts_of_people,
};
use crate::certificates::verdict::{CertificateRule, Verdict, verdict};
use crate::error::{Error, Result};
use crate::ids::{ParticipantId, ProgrammeId, SessionId};
use crate::store::Reading;
use crate::store::register::{Attendance, SessionRow, attendance};
use crate::store::register_follow_ups::{self as stored, InvitationRow, InviteeRow};

/// A whole register.
pub(crate) struct Roll {
    pub(crate) of: RegisterOf,
    pub(crate) title: String,
    pub(crate) programme_id: ProgrammeId,
    pub(crate) rule: Option<CertificateRule>,
    pub(crate) sessions: Vec<SessionFacts>,
    pub(crate) people: Vec<Person>,
}

/// A person in it.
pub(crate) struct Person {
    pub(crate) participant_id: ParticipantId,
    pub(crate) first_name: String,
    pub(crate) last_name: String,
    pub(crate) organisation: String,
    pub(crate) place: Option<Place>,
    pub(crate) withdrawn_on: Option<NaiveDate>,
    pub(crate) start_session: u32,
    /// One for each session.
    pub(crate) cells: Vec<CellStanding>,
    /// One for each follow-up session.
    pub(crate) invitations: Vec<Invitation>,
    pub(crate) verdict: Option<Verdict>,
}

impl Roll {
    /// Reads it, in a bounded number of queries.
    pub(crate) fn read(reading: &Reading<'_>, of: RegisterOf, now: DateTime<Utc>) -> Result<Roll> {
        Roll::of_some(reading, of, None, now)
    }

    /// Reads the lines of some people, or of everybody.
    pub(crate) fn of_some(
        reading: &Reading<'_>,
        of: RegisterOf,
        only: Option<&[ParticipantId]>,
        now: DateTime<Utc>,
    ) -> Result<Roll> {
        match of {
            RegisterOf::Course(course) => {
                let standings = match only {
                    Some(people) => verdicts_of_people(reading, course, people, now)?,
                    None => verdicts_of_course(reading, course, now)?,
                };
                Ok(Roll {
                    of,
                    title: standings.title,
                    programme_id: standings.programme_id,
                    rule: Some(standings.rule),
                    sessions: standings.sessions,
                    people: standings.people.into_iter().map(booked).collect(),
                })
            }
            RegisterOf::FollowUps(programme) => follow_ups(reading, programme, only, now),
        }
    }

    /// The cells of a course as they are after they were written: what is said of these people follows from them. Who was
    /// in the register only by them, and is not any more, goes.
    pub(super) fn take(&mut self, cells: BTreeMap<(usize, usize), CellStanding>) {
        let mut written = BTreeSet::new();
        for ((session, person), cell) in cells {
            self.people[person].cells[session] = cell;
            written.insert(person);
        }
        let Some(rule) = self.rule else { return };
        for person in written {
            let person = &mut self.people[person];
            let standings =
                self.sessions.iter().zip(&person.cells).map(|(session, cell)| session_standing(session, cell));
            let verdict = verdict(&rule, &standings.collect::<Vec<_>>());
            person.verdict = is_judged(person.place.unwrap_or(Place::None), &verdict).then_some(verdict);
        }
        let has_place = |person: &Person| person.place.is_some_and(|place| place != Place::None);
        self.people.retain(|person| has_place(person) || person.cells.iter().any(CellStanding::says_something));
    }

    /// Where a cell lies: the session's and the person's place in the roll.
    pub(crate) fn find(&self, cell: CellRef) -> Result<(usize, usize)> {
        let session = self.sessions.iter().position(|session| session.session_id == cell.session_id);
        let person = self.people.iter().position(|person| person.participant_id == cell.participant_id);
        Ok((session.ok_or(Error::Gone("session"))?, person.ok_or(Error::Gone("person in the register"))?))
    }

    /// The minutes from which a part counts. A follow-up counts towards nothing; whoever was there was there.
    pub(crate) fn minimum_minutes(&self) -> u32 {
        self.rule.map_or(0, |rule| rule.minimum_minutes)
    }
}

fn booked(person: PersonStanding) -> Person {
    let verdict = person.judged().cloned();
    Person {
        participant_id: person.participant_id,
        first_name: person.first_name,
        last_name: person.last_name,
        organisation: person.organisation,
        place: Some(person.place),
        withdrawn_on: person.since.filter(|_| person.place == Place::Withdrawn),
        start_session: person.start_session,
        cells: person.cells,
        invitations: Vec::new(),
        verdict,
    }
}

fn follow_ups(
    reading: &Reading<'_>,
    programme: ProgrammeId,
    only: Option<&[ParticipantId]>,
    now: DateTime<Utc>,
) -> Result<Roll> {
    let title = stored::programme_title(reading, programme)?.ok_or(Error::Gone("programme"))?;
    let rows = stored::sessions_of_programme(reading, programme)?;
    let sessions: Vec<SessionFacts> = rows.into_iter().map(|row| session_facts(row, now)).collect();
    let mut replies: HashMap<(SessionId, ParticipantId), Invitation> = HashMap::new();
    for InvitationRow { session_id, participant_id, reply } in stored::invitations(reading, programme, only)? {
        let invitation = match reply.as_str() {
            "coming" => Invitation::Coming,
            "not_coming" => Invitation::NotComing,
            _ => Invitation::NoReply,
        };
        replies.insert((session_id, participant_id), invitation);
    }
    let ids: Vec<SessionId> = sessions.iter().map(|session| session.session_id).collect();
    let mut marks: HashMap<(SessionId, ParticipantId), CellStanding> = HashMap::new();
    for row in attendance(reading, &ids, only)? {
        marks.insert((row.session_id, row.participant_id), cell_standing(row.attendance));
    }
    let people = stored::invitees(reading, programme, only)?.into_iter().map(|row| {
        let InviteeRow { participant_id, first_name, last_name, organisation } = row;
        let invitations: Vec<Invitation> = ids
            .iter()
            .map(|session| replies.get(&(*session, participant_id)).copied().unwrap_or(Invitation::NotInvited))
            .collect();
        let cells = ids.iter().zip(&invitations).map(|(session, invitation)| {
            let expected = matches!(invitation, Invitation::NoReply | Invitation::Coming);
            CellStanding { expected, ..marks.remove(&(*session, participant_id)).unwrap_or_default() }
        });
        let cells = cells.collect();
        Person {
            participant_id,
            first_name,
            last_name,
            organisation,
            place: None,
            withdrawn_on: None,
            start_session: 1,
            cells,
            invitations,
            verdict: None,
        }
    });
    let people = people.collect();
    Ok(Roll { of: RegisterOf::FollowUps(programme), title, programme_id: programme, rule: None, sessions, people })
}

/// A session at this moment.
pub(crate) fn session_facts(row: SessionRow, now: DateTime<Utc>) -> SessionFacts {
    SessionFacts {
        session_id: row.session_id,
        number: row.number,
        follow_up: row.course_id.is_none(),
        title: row.title,
        date: row.local_date,
        starts_at: row.starts_at,
        ends_at: row.ends_at,
        break_minutes: row.break_minutes,
        cancelled: row.cancelled,
        started: has_come(row.local_date, row.starts_at, now),
        ended: has_come(row.local_date, row.ends_at, now),
    }
}

/// What the register holds, before it is known who is expected.
pub(crate) fn cell_standing(attendance: Attendance) -> CellStanding {
    let Attendance { mark, imported, set_by_hand, reason, note } = attendance;
    CellStanding { mark, imported, set_by_hand, reason, note, expected: false }
}
