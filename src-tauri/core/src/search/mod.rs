//! One box over people, courses and sessions. Every word that was typed must be found; what begins with it comes
//! first. Accents and letter case do not matter. What can be *done* is the window's own list.

mod model;
mod rules;

pub use model::{Found, FoundKind};

use crate::calendar::display;
use crate::error::Result;
use crate::store::{self, Reading};
use rules::{Ranked, best, words};

/// How many of each kind are shown.
const MOST: usize = 8;
/// Of people one more is found, so that the page can say that there are more.
const PEOPLE: usize = MOST + 1;

/// Finds people, courses and sessions.
///
/// # Errors
/// That the file could not be read.
pub fn search(reading: &Reading<'_>, text: &str) -> Result<Vec<Found>> {
    let words = words(text);
    if words.is_empty() {
        return Ok(Vec::new());
    }
    let people = store::search::people(reading, &words, PEOPLE)?.into_iter().map(|person| Found {
        kind: FoundKind::Participant,
        id: person.participant_id.0,
        course_id: person.course_id,
        title: person.name,
        detail: person.detail,
    });
    let courses = store::search::courses(reading)?.into_iter().map(|course| {
        let searched = format!("{} {}", course.title, course.programme_title);
        let found = Found {
            kind: FoundKind::Course,
            id: course.course_id.0,
            course_id: Some(course.course_id),
            title: course.title,
            detail: match course.first_date.zip(course.last_date) {
                Some((first, last)) => display::date_range(first, last),
                None => "No sessions yet".to_owned(),
            },
        };
        Ranked::new(&words, &searched, found)
    });
    let sessions = store::search::sessions(reading, &words, MOST)?.into_iter().map(|session| {
        let date = display::long_date(session.local_date);
        Found {
            kind: if session.is_follow_up { FoundKind::FollowUp } else { FoundKind::Session },
            id: session.session_id.0,
            course_id: session.course_id,
            title: if session.is_follow_up {
                format!("Follow-up session, {date}")
            } else {
                format!("Session {}, {date}", session.number)
            },
            detail: session.owner,
        }
    });
    Ok(people.chain(best(courses, MOST)).chain(sessions).collect())
}
