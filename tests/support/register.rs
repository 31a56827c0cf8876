//! The register for tests, through the core as the window does it.

use chrono::{DateTime, Utc};
use course_register_core::error::Result;
use course_register_core::ids::{ParticipantId, SessionId};
use course_register_core::register::mark::Mark;
use course_register_core::register::{self, CellMark, RegisterOf, RegisterRow, RegisterSheet};

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
        Ok(register::mark_cells(&self.file, &moment, of, &marks)?.said)
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
