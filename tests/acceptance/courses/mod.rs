//! Courses: set up, changed, copied, put away; their sessions moved, cancelled, added.

mod change;
mod minutes;
mod next_cohort;
mod programmes;
mod sessions;
mod set_up;

use course_register_core::courses::{CourseSheet, FacilitatorChoice, Session, SessionForm};
use course_register_core::error::{Code, Error};

fn dates(sheet: &CourseSheet) -> Vec<String> {
    sheet.sessions.iter().map(|s| s.date.to_string()).collect()
}

/// The fields of a refusal.
fn fields<T: std::fmt::Debug>(refused: Result<T, Error>) -> Vec<(String, String)> {
    match refused {
        Err(Error::Invalid(fields)) => fields.into_iter().map(|f| (f.field, f.message)).collect(),
        other => panic!("fields are refused, not {other:?}"),
    }
}

/// The question of a refusal.
fn asked<T: std::fmt::Debug>(refused: Result<T, Error>) -> String {
    match refused {
        Err(Error::Refused { code: Some(Code::NeedsConfirming), message }) => message,
        other => panic!("it asks, not {other:?}"),
    }
}

/// The form of a session as it is.
fn form_of(session: &Session) -> SessionForm {
    SessionForm {
        date: session.date.to_string(),
        starts_at: session.starts_at.format("%H:%M").to_string(),
        ends_at: session.ends_at.format("%H:%M").to_string(),
        break_minutes: session.break_minutes.to_string(),
        zoom_link: session.zoom_link.clone(),
        title: session.title.clone(),
        notes: session.notes.clone(),
        facilitators: session
            .facilitators
            .iter()
            .map(|f| FacilitatorChoice { facilitator_id: Some(f.facilitator_id), name: f.name.clone() })
            .collect(),
        confirmed: false,
    }
}
