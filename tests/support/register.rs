//! The register for tests, through the core as the window does it.

use chrono::{DateTime, Utc};
use course_register_core::error::Result;
use course_register_core::ids::{ParticipantId, SessionId};
use course_register_core::moment::Moment;
use course_register_core::register::mark::Mark;
use course_register_core::register::{self, CellMark, RegisterOf, RegisterRow, RegisterSheet, SheetChange};

use crate::World;

impl World {
    /// Marks one person at one session; `None` unmarks. Answers the sentence.
    ///
    /// # Errors
    /// Whatever the core answers.
    pub fn mark(
        &mut self,
        of: RegisterOf,
        session_id: SessionId,
        participant_id: ParticipantId,
        mark: Option<Mark>,
    ) -> Result<Option<String>> {
        let moment = self.moment();
        let marks = [CellMark { session_id, participant_id, mark }];
        let done = register::mark_cells(&self.file, &moment, of, &marks)?;
        self.agrees(of, &moment, &done.view);
        Ok(done.said)
    }

    /// What a change of marks answers is what the whole register says then.
    ///
    /// # Panics
    /// When it is not.
    pub fn agrees(&self, of: RegisterOf, moment: &Moment, change: &SheetChange) {
        let whole = self.file.read(|reading| register::sheet_of(reading, of, moment.now())).expect("a register");
        assert_eq!(change.sessions.is_empty(), change.rows.is_empty(), "cells are somebody's at some session");
        for session in &change.sessions {
            assert!(whole.sessions.contains(session), "{session:?} is not in {:?}", whole.sessions);
        }
        for row in &change.rows {
            assert!(whole.rows.contains(row), "{row:?} is not in {:?}", whole.rows);
        }
    }

    /// The register at an instant.
    ///
    /// # Panics
    /// When it cannot be read.
    #[must_use]
    pub fn register(&self, of: RegisterOf, now: &str) -> RegisterSheet {
        let now: DateTime<Utc> = now.parse().expect("an instant");
        self.file.read(|reading| register::sheet_of(reading, of, now)).expect("a register")
    }

    /// One person's row in it.
    ///
    /// # Panics
    /// When they are not in it.
    #[must_use]
    pub fn register_row(&self, of: RegisterOf, who: ParticipantId, now: &str) -> RegisterRow {
        let rows = self.register(of, now).rows;
        rows.into_iter().find(|row| row.participant_id == who).expect("somebody in the register")
    }
}
