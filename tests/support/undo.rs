//! Undo and redo, as every operation must stand them.

use crate::World;

impl World {
    /// Everything in the register except history and the calendar sequences, which no undo takes back.
    fn without_sequences(&self) -> Vec<String> {
        let without_sequence = |row: String| match row.split_once("\"calendar_sequence\":") {
            Some((before, after)) => {
                let rest = after.trim_start_matches(|c: char| c.is_ascii_digit());
                format!("{before}{rest}")
            }
            None => row,
        };
        self.dump().into_iter().map(without_sequence).collect()
    }

    /// Does something, takes it back and brings it back: the register is as before, then as after. Answers what was
    /// done, in words.
    ///
    /// # Panics
    /// When it is refused, says nothing, or does not go back and forth.
    pub fn there_and_back<V>(
        &mut self,
        done: impl FnOnce(
            &mut course_register_core::data_file::DataFile,
            &course_register_core::moment::Moment,
        ) -> course_register_core::error::Result<course_register_core::data_file::Changed<V>>,
    ) -> (String, V) {
        let before = self.without_sequences();
        let moment = self.moment();
        let changed = done(&mut self.file, &moment).expect("it is done");
        let said = changed.said.expect("it says what was done");
        let after = self.without_sequences();
        assert_ne!(before, after, "{said}: something changed");
        let moment = self.moment();
        self.file.undo(&moment).expect("it is taken back");
        assert_eq!(self.without_sequences(), before, "{said}, undone");
        let moment = self.moment();
        self.file.redo(&moment).expect("it is brought back");
        assert_eq!(self.without_sequences(), after, "{said}, redone");
        (said, changed.view)
    }
}
