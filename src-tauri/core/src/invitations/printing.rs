//! What the calendar file of a session says now.

use std::collections::BTreeMap;

use crate::calendar::wall_clock;
use crate::calendar_files::Printed;
use crate::error::Result;
use crate::ids::{CourseId, ProgrammeId};
use crate::settings::Centre;
use crate::store::sessions::{SessionOwner, StoredSession};
use crate::store::{self, Reading};

/// `Session 3`, or `Follow-up 3`: what a session is called in a message.
pub(crate) fn session_name(session: &StoredSession) -> String {
    match session.owner {
        SessionOwner::Course(_) => format!("Session {}", session.number),
        SessionOwner::Programme(_) => format!("Follow-up {}", session.number),
    }
}

/// The centre, and the titles and links of courses and programmes, read once for however many sessions.
pub(crate) struct Printer {
    centre: Centre,
    courses: BTreeMap<CourseId, (String, String)>,
    programmes: BTreeMap<ProgrammeId, (String, String)>,
}

impl Printer {
    /// Three queries.
    pub(crate) fn read<'s>(
        reading: &Reading<'_>,
        sessions: impl Iterator<Item = &'s StoredSession> + Clone,
    ) -> Result<Printer> {
        let courses = sessions.clone().filter_map(|session| match session.owner {
            SessionOwner::Course(id) => Some(id),
            SessionOwner::Programme(_) => None,
        });
        let programmes = sessions.filter_map(|session| match session.owner {
            SessionOwner::Course(_) => None,
            SessionOwner::Programme(id) => Some(id),
        });
        Ok(Printer {
            centre: store::settings::centre(reading)?,
            courses: store::invitations::courses(reading, courses)?,
            programmes: store::invitations::programmes(reading, programmes)?,
        })
    }

    /// The centre’s name and address.
    pub(crate) fn centre(&self) -> &Centre {
        &self.centre
    }

    /// The title of the session's course or programme.
    pub(crate) fn title(&self, session: &StoredSession) -> &str {
        self.owner(session).map_or("", |(title, _)| title)
    }

    /// The session's own link, or that of its course or programme.
    pub(crate) fn link<'p>(&'p self, session: &'p StoredSession) -> &'p str {
        if session.zoom_link.is_empty() { self.owner(session).map_or("", |(_, link)| link) } else { &session.zoom_link }
    }

    fn owner(&self, session: &StoredSession) -> Option<&(String, String)> {
        match session.owner {
            SessionOwner::Course(id) => self.courses.get(&id),
            SessionOwner::Programme(id) => self.programmes.get(&id),
        }
    }

    /// What the file says now; nothing where the session is at no instant, which entering one forbids.
    pub(crate) fn printed(&self, session: &StoredSession) -> Option<Printed> {
        let own = if session.title.is_empty() { String::new() } else { format!(" – {}", session.title) };
        let name = session_name(session).to_lowercase();
        Some(Printed {
            uid: session.uid.clone(),
            cancelled: session.cancelled,
            title: format!("{}, {name}{own}", self.title(session)),
            starts_at: wall_clock::instant(session.date, session.starts_at).ok()?,
            ends_at: wall_clock::instant(session.date, session.ends_at).ok()?,
            link: self.link(session).to_owned(),
            description: String::new(),
            organiser_name: self.centre.name.clone(),
            organiser_email: self.centre.email.clone(),
        })
    }
}
