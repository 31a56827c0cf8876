//! Every way to write, for a disk that does not take it.

use course_register_core::error::{Code, Result};
use course_register_core::history::{HistoryQuery, page};
use course_register_core::ids::{CourseId, OperationId, ParticipantId, SessionId};
use course_register_core::participants::{AddParticipant, add_participant};
use course_register_core::register::{self, CellMark, RegisterOf, mark::Mark};
use course_register_tests::{World, person};

/// A register with 20 people on a course, some marks, an older step to undo and one to redo.
pub struct Busy {
    pub world: World,
    course: CourseId,
    session: SessionId,
    people: Vec<ParticipantId>,
    older: OperationId,
}

/// A way to write.
pub type Way = fn(&mut Busy) -> Result<()>;

pub const WAYS: &[(&str, Way)] = &[
    ("adding a person", Busy::add),
    ("marking everybody at once", Busy::mark_everybody),
    ("undo", Busy::undo),
    ("redo", Busy::redo),
    ("undoing an older step", Busy::undo_older),
    ("keeping an unfinished form", Busy::save_draft),
    ("forgetting an unfinished form", Busy::discard_draft),
];

impl Busy {
    pub fn on(disk: &std::path::Path) -> Busy {
        let mut world = World::on(disk, "2026-03-03T09:00:00Z");
        let course = world.real_course();
        let people: Vec<ParticipantId> =
            (0..20).map(|at| world.add_booked(&format!("Person {at}"), course.course_id, "2026-01-12").0).collect();
        world.add("Somebody Else");
        let older = world.file.read(|reading| page(reading, &HistoryQuery::default())).unwrap().steps[0].operation_id;
        let session = course.sessions[0].session_id;
        let of = RegisterOf::Course(course.course_id);
        world.mark(of, session, people[0], Some(Mark::Present)).unwrap();
        world.mark(of, session, people[1], Some(Mark::Present)).unwrap();
        let moment = world.moment();
        world.file.save_draft(&moment, "there", "{}").unwrap();
        world.undo_one();
        Busy { world, course: course.course_id, session, people, older }
    }

    fn add(&mut self) -> Result<()> {
        let mut form = person("Tom Ashworth");
        form.notes = "A long note. ".repeat(300);
        let moment = self.world.moment();
        let request = AddParticipant { person: form, booking: None, is_different: true };
        add_participant(&self.world.file, &moment, &request).map(|_| ())
    }

    fn mark_everybody(&mut self) -> Result<()> {
        let (session_id, moment) = (self.session, self.world.moment());
        let mark = |participant_id| CellMark { session_id, participant_id, mark: Some(Mark::Absent) };
        let marks: Vec<CellMark> = self.people.iter().copied().map(mark).collect();
        register::mark_cells(&self.world.file, &moment, RegisterOf::Course(self.course), &marks).map(|_| ())
    }

    fn undo(&mut self) -> Result<()> {
        let moment = self.world.moment();
        self.world.file.undo(&moment).map(|_| ())
    }

    fn redo(&mut self) -> Result<()> {
        let moment = self.world.moment();
        self.world.file.redo(&moment).map(|_| ())
    }

    fn undo_older(&mut self) -> Result<()> {
        let moment = self.world.moment();
        self.world.file.undo_operation(&moment, self.older).map(|_| ())
    }

    fn save_draft(&mut self) -> Result<()> {
        let moment = self.world.moment();
        self.world.file.save_draft(&moment, "new", &format!("\"{}\"", "typed ".repeat(4000)))
    }

    fn discard_draft(&mut self) -> Result<()> {
        let moment = self.world.moment();
        self.world.file.discard_draft(&moment, "there")
    }

    /// All that a change could alter: the register, the forms and how many steps history has.
    pub fn everything(&self) -> Vec<String> {
        let mut all = self.world.dump();
        for key in ["there", "new"] {
            all.push(format!("{:?}", self.world.file.draft(key).unwrap()));
        }
        let steps = self.world.file.read(|reading| page(reading, &HistoryQuery::default())).unwrap();
        all.push(format!("{:?}", steps.steps.first()));
        all
    }

    /// Does it, expecting that it is refused with a sentence, and that nothing is changed.
    pub fn is_refused(&mut self, name: &str, way: Way, says: &str) {
        let before = self.everything();
        let refused = way(self).expect_err(name).problem();
        assert_eq!(refused.code, Some(Code::NotSaved), "{name}: {refused:?}");
        assert!(refused.message.starts_with(says), "{name}: {refused:?}");
        assert_eq!(self.everything(), before, "{name} was refused, so nothing may have changed");
    }

    /// Does it, expecting that something is changed; then it is all still there when the file is opened anew.
    pub fn then_done(mut self, name: &str, way: Way) -> Busy {
        let before = self.everything();
        way(&mut self).unwrap_or_else(|refused| panic!("{name}: {refused:?}"));
        let after = self.everything();
        assert_ne!(after, before, "{name}");
        self.world = self.world.restart();
        assert_eq!(self.everything(), after, "{name}, opened anew");
        self
    }
}
