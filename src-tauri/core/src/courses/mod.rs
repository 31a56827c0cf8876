//! Programmes, their courses and the courses' sessions.
//!
//! - A programme is run again and again: each run is a course, which starts with the programme's defaults.
//! - A course is a number of sessions. A session keeps its number when it is moved; a cancelled one stays in the list,
//!   and no number is ever used again.
//! - What does not fit together (a facilitator in two places, more people than places, a certificate that asks for more
//!   sessions than there are) is said, and may be accepted. What cannot be (an end before the start, a time that the
//!   clocks skip) is refused.

mod create;
mod edit;
mod facts;
mod forms;
mod model;
mod operation;
mod plan;
mod programme;
mod propose;
mod requirements;
pub mod session_dates;
mod sessions;
mod sheet;
mod start;
mod warnings;
mod when;

pub use create::create_course;
pub use edit::{archive_course, bring_back_course, edit_course};
pub(crate) use facts::{CourseFacts, ProgrammeDefaults};
pub use forms::{
    AdjustedSession, CourseEdit, CourseForm, CourseStart, FacilitatorChoice, PlanForm, ProgrammeForm, ProgrammeName,
    ProgrammePick, SessionForm,
};
pub use model::{CourseSheet, Requirement, Session, SessionState};
pub use operation::CourseOperation;
pub use programme::{edit_programme, programme_form};
pub use propose::{SessionProposed, SessionsProposed, propose_session, propose_sessions};
pub use requirements::{add_requirement, remove_requirement, reword_requirement};
pub use sessions::{add_session, cancel_session, change_session, reinstate_session};
pub use sheet::course_sheet;
pub use start::{new_course, next_cohort};
pub(crate) use when::when;
