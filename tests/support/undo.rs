//! Undo and redo, as every operation must stand them.

use crate::World;

impl World {
    /// Undo, as Ctrl+Z does.
    ///
    /// # Panics
    /// When it is refused.
    pub fn undo_one(&mut self) {
        let moment = self.moment();
        self.file.undo(&moment).expect("it is taken back");
    }

    /// Redo, as Ctrl+Shift+Z does.
    ///
    /// # Panics
    /// When it is refused.
    pub fn redo_one(&mut self) {
        let moment = self.moment();
        self.file.redo(&moment).expect("it is brought back");
    }

    /// Does something, takes it back and brings it back: the register is as before, then as after. Answers what was
    /// done, in words.
    ///
    /// # Panics
    /// When it is refused, says nothing, or does not go back and forth.
    pub fn there_and_back<V>(
        &mut self,
        done: impl FnOnce(
            &course_register_core::data_file::DataFile,
            &course_register_core::moment::Moment,
        ) -> course_register_core::error::Result<course_register_core::data_file::Changed<V>>,
    ) -> (String, V) {
        let before = self.dump();
        let moment = self.moment();
        let mut known = self.file.frame(&moment).expect("a frame").courses.expect("all courses");
        let changed = done(&self.file, &moment).expect("it is done");
        let frame = changed.frame;
        for course in frame.changed_courses {
            let at = known.iter().position(|one| one.course_id == course.course_id).expect("a course that was known");
            known[at] = course;
        }
        let all = self.file.frame(&moment).expect("a frame").courses;
        assert_eq!(frame.courses.or(Some(known)), all, "what is known of the courses");
        let said = changed.said.expect("it says what was done");
        let after = self.dump();
        assert_ne!(before, after, "{said}: something changed");
        self.undo_one();
        assert_eq!(self.dump(), before, "{said}, undone");
        self.redo_one();
        assert_eq!(self.dump(), after, "{said}, redone");
        (said, changed.view)
    }
}
