//! Rows for tests, written straight into a fresh file: what stands in the register before a test begins.

use std::path::{Path, PathBuf};

use rusqlite::params;

use super::history::{Kind, begin, finish};
use super::{Absent, Connection, OpenError, Opened, StoreError, Tx};
use crate::ids::{CourseId, ParticipantId, ProgrammeId, SessionId};
use crate::moment::Moment;
use crate::text::folded;

/// A folder of the test's own, in memory where the machine has it: the same SQLite, without waiting for a disk.
pub(crate) fn quick_folder() -> tempfile::TempDir {
    let shared = Path::new("/dev/shm");
    if shared.is_dir() { tempfile::tempdir_in(shared).unwrap() } else { tempfile::tempdir().unwrap() }
}

/// Opens or makes a file.
pub(crate) fn open(path: &Path) -> Result<(Connection, Opened), OpenError> {
    Connection::open(path, Absent::Make)
}

pub(crate) struct Seed {
    _folder: tempfile::TempDir,
    path: PathBuf,
    connection: Option<Connection>,
    written: u8,
}

impl Seed {
    pub(crate) fn new() -> Seed {
        let folder = quick_folder();
        let path = folder.path().join("a.courses");
        let (connection, _) = open(&path).unwrap();
        Seed { _folder: folder, path, connection: Some(connection), written: 0 }
    }

    fn write<T>(&mut self, work: impl FnOnce(&Tx<'_>) -> Result<T, StoreError>) -> T {
        self.written += 1;
        let moment = Moment::new("2026-01-05T09:00:00Z".parse().unwrap(), [self.written; 16]);
        let done = self.connection.as_mut().unwrap().transaction(&moment, |tx| {
            let id = begin(tx, Kind::Barrier, None)?;
            let made = work(tx)?;
            finish(tx, id, "{}")?;
            Ok::<_, StoreError>(made)
        });
        done.unwrap()
    }

    pub(crate) fn programme(&mut self) -> ProgrammeId {
        ProgrammeId(self.write(|tx| {
            let uid = tx.new_uid().0;
            tx.insert("INSERT INTO programme (uid, title) VALUES (?1, 'Compassionate Leadership')", [uid])
        }))
    }

    /// Sessions from 3pm to 5pm on these dates, `4` needed, `90` minutes.
    pub(crate) fn course(&mut self, programme: ProgrammeId, dates: &[&str]) -> (CourseId, Vec<SessionId>) {
        self.write(|tx| {
            let uid = tx.new_uid().0;
            let course = tx.insert(
                "INSERT INTO course (uid, programme_id, title, certificate_threshold, minimum_minutes) \
                 VALUES (?1, ?2, 'Spring 2026', 4, 90)",
                params![uid, programme.0],
            )?;
            let mut sessions = Vec::new();
            for (number, date) in (1_i64..).zip(dates) {
                sessions.push(SessionId(tx.insert(
                    "INSERT INTO session (uid, course_id, number, local_date, starts_at, ends_at) \
                     VALUES (?1, ?2, ?3, ?4, '15:00', '17:00')",
                    params![tx.new_uid().0, course, number, date],
                )?));
            }
            Ok((CourseId(course), sessions))
        })
    }

    pub(crate) fn follow_up(&mut self, programme: ProgrammeId, number: u32, date: &str) -> SessionId {
        SessionId(self.write(|tx| {
            tx.insert(
                "INSERT INTO session (uid, programme_id, number, local_date, starts_at, ends_at) \
                 VALUES (?1, ?2, ?3, ?4, '15:00', '16:00')",
                params![tx.new_uid().0, programme.0, number, date],
            )
        }))
    }

    pub(crate) fn cancel(&mut self, session: SessionId) {
        self.write(|tx| tx.run("UPDATE session SET state = 'cancelled' WHERE id = ?1", [session.0]));
    }

    pub(crate) fn person(&mut self, first: &str, last: &str) -> ParticipantId {
        ParticipantId(self.write(|tx| {
            let uid = tx.new_uid().0;
            let key = folded(&format!("{last} {first}"));
            tx.insert(
                "INSERT INTO participant (uid, first_name, last_name, organisation, search_text, sort_key) \
                 VALUES (?1, ?2, ?3, 'Riverside Hospice', ?4, ?4)",
                params![uid, first, last, key],
            )
        }))
    }

    /// A booking that has gone through these states on these days.
    pub(crate) fn booking(&mut self, who: ParticipantId, course: CourseId, start: u32, states: &[(&str, &str)]) {
        self.write(|tx| {
            let uid = tx.new_uid().0;
            let (state, since) = states.last().unwrap();
            let booked_on = states.iter().find(|(state, _)| *state == "booked").map(|(_, on)| on);
            let booking = tx.insert(
                "INSERT INTO booking (uid, participant_id, course_id, state, state_since, applied_on, booked_on, start_session_number) \
                 VALUES (?1, ?2, ?3, ?4, ?5, '2026-01-05', ?6, ?7)",
                params![uid, who.0, course.0, state, since, booked_on, start],
            )?;
            for (state, on) in states {
                tx.insert(
                    "INSERT INTO booking_event (booking_id, state, on_date) VALUES (?1, ?2, ?3)",
                    params![booking, state, on],
                )?;
            }
            Ok(())
        });
    }

    pub(crate) fn mark(&mut self, session: SessionId, who: ParticipantId, mark: &str) {
        self.write(|tx| {
            tx.insert(
                "INSERT INTO attendance (session_id, participant_id, mark) VALUES (?1, ?2, ?3)",
                params![session.0, who.0, mark],
            )
        });
    }

    pub(crate) fn invite(&mut self, session: SessionId, who: ParticipantId, reply: &str) {
        self.write(|tx| {
            tx.insert(
                "INSERT INTO invitee (session_id, participant_id, reply) VALUES (?1, ?2, ?3)",
                params![session.0, who.0, reply],
            )
        });
    }

    /// Closes the file; it lies there until the seed goes.
    pub(crate) fn close(&mut self) -> &Path {
        self.connection = None;
        &self.path
    }
}
