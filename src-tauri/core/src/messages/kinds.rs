//! The kinds of message that the program brings, and of what each speaks.

use serde::{Deserialize, Serialize};

/// What a message is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum TemplateKind {
    /// A place is offered.
    Offer,
    /// A fee is to be paid.
    PaymentDue,
    /// How to join the course, with a calendar file for each session.
    JoiningInstructions,
    /// A session comes soon.
    Reminder,
    /// Somebody was not at a session.
    WeMissedYou,
    /// Which dates would suit for follow-up sessions.
    FollowUpDates,
    /// The follow-up sessions that were agreed, with a calendar file for each.
    FollowUpInvitation,
    /// A session has another day, time or link, with its calendar file.
    SessionMoved,
    /// A session does not take place, with a calendar file that takes it out.
    SessionCancelled,
    /// A certificate.
    Certificate,
    /// A wording of the administrator's own.
    Own,
}

/// Of what a message speaks: what its placeholders can say depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum About {
    /// A person's place on a course.
    Course,
    /// One session, of a course or a follow-up.
    Session,
    /// A programme's follow-up sessions to come.
    FollowUps,
}

impl About {
    /// The word under which it is kept.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            About::Course => "course",
            About::Session => "session",
            About::FollowUps => "follow_ups",
        }
    }

    /// Read back from its word.
    #[must_use]
    pub fn of_word(word: &str) -> Option<About> {
        [About::Course, About::Session, About::FollowUps].into_iter().find(|about| about.word() == word)
    }
}

impl TemplateKind {
    /// Those that the program brings, in the order of the administrator's year.
    pub const BROUGHT: [TemplateKind; 10] = [
        TemplateKind::Offer,
        TemplateKind::PaymentDue,
        TemplateKind::JoiningInstructions,
        TemplateKind::Reminder,
        TemplateKind::WeMissedYou,
        TemplateKind::Certificate,
        TemplateKind::FollowUpDates,
        TemplateKind::FollowUpInvitation,
        TemplateKind::SessionMoved,
        TemplateKind::SessionCancelled,
    ];

    /// The word under which it is kept.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            TemplateKind::Offer => "offer",
            TemplateKind::PaymentDue => "payment_due",
            TemplateKind::JoiningInstructions => "joining_instructions",
            TemplateKind::Reminder => "reminder",
            TemplateKind::WeMissedYou => "we_missed_you",
            TemplateKind::FollowUpDates => "follow_up_dates",
            TemplateKind::FollowUpInvitation => "follow_up_invitation",
            TemplateKind::SessionMoved => "session_moved",
            TemplateKind::SessionCancelled => "session_cancelled",
            TemplateKind::Certificate => "certificate",
            TemplateKind::Own => "own",
        }
    }

    /// Read back from its word.
    #[must_use]
    pub fn of_word(word: &str) -> Option<TemplateKind> {
        TemplateKind::BROUGHT.into_iter().chain([TemplateKind::Own]).find(|kind| kind.word() == word)
    }

    /// Of what it speaks; one of the administrator's own says so itself.
    #[must_use]
    pub fn about(self) -> About {
        match self {
            TemplateKind::Reminder
            | TemplateKind::WeMissedYou
            | TemplateKind::SessionMoved
            | TemplateKind::SessionCancelled => About::Session,
            TemplateKind::FollowUpDates | TemplateKind::FollowUpInvitation => About::FollowUps,
            _ => About::Course,
        }
    }

    /// Whether calendar files go with it.
    #[must_use]
    pub fn carries_calendar_files(self) -> bool {
        matches!(
            self,
            TemplateKind::JoiningInstructions
                | TemplateKind::FollowUpInvitation
                | TemplateKind::SessionMoved
                | TemplateKind::SessionCancelled
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read_back() {
        for kind in TemplateKind::BROUGHT.into_iter().chain([TemplateKind::Own]) {
            assert_eq!(TemplateKind::of_word(kind.word()), Some(kind));
            assert_eq!(About::of_word(kind.about().word()), Some(kind.about()));
        }
        assert_eq!(TemplateKind::of_word("another"), None);
    }
}
