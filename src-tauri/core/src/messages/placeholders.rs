//! Placeholders in a wording: `{first name}` stands for what is known of the person to whom a message goes. Pure.

use std::collections::BTreeMap;

use super::kinds::About;

/// A place in a wording that is filled for each person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Placeholder {
    /// Their first name, or their whole name where they have no other.
    FirstName,
    /// First and last name.
    FullName,
    /// Where they work.
    Organisation,
    /// The course's title.
    Course,
    /// The programme's title.
    Programme,
    /// The days and times of the sessions, a line each.
    Sessions,
    /// The day and time of the first session.
    FirstSession,
    /// The link, of the session or of the course.
    Link,
    /// Who facilitates.
    Facilitators,
    /// The fee of the booking.
    Fee,
    /// What of it is still to be paid.
    AmountDue,
    /// Until when it is to be paid.
    DueOn,
    /// Until when the offer is to be answered.
    ReplyBy,
    /// What they have not met yet, a line each.
    Requirements,
    /// How many sessions they attended.
    Attended,
    /// `4`: how many sessions a certificate asks for.
    Threshold,
    /// `Session 4` or `Follow-up 2`.
    Session,
    /// The session's day.
    SessionDate,
    /// The session's time, from and to.
    SessionTimes,
    /// The day and time that the calendar file says which they hold.
    HeldBefore,
    /// Why the session was cancelled.
    Reason,
    /// The dates that are looked for, a line each.
    DatesToChoose,
    /// The follow-up sessions to which they are invited, a line each.
    FollowUps,
    /// The centre's name.
    Centre,
    /// The centre's address.
    CentreEmail,
}

use Placeholder as P;

/// Every placeholder, its name between the braces, and of what a message must speak for it to say something.
const ALL: &[(Placeholder, &str, &[About])] = &[
    (P::FirstName, "first name", EVERY),
    (P::FullName, "full name", EVERY),
    (P::Organisation, "organisation", EVERY),
    (P::Course, "course", &[About::Course, About::Session]),
    (P::Programme, "programme", EVERY),
    (P::Sessions, "sessions", &[About::Course]),
    (P::FirstSession, "first session", &[About::Course]),
    (P::Link, "link", EVERY),
    (P::Facilitators, "facilitators", &[About::Course, About::Session]),
    (P::Fee, "fee", &[About::Course]),
    (P::AmountDue, "amount due", &[About::Course]),
    (P::DueOn, "due on", &[About::Course]),
    (P::ReplyBy, "reply by", &[About::Course]),
    (P::Requirements, "requirements", &[About::Course]),
    (P::Attended, "attended", &[About::Course]),
    (P::Threshold, "sessions needed", &[About::Course]),
    (P::Session, "session", &[About::Session]),
    (P::SessionDate, "session date", &[About::Session]),
    (P::SessionTimes, "session times", &[About::Session]),
    (P::HeldBefore, "date before", &[About::Session]),
    (P::Reason, "reason", &[About::Session]),
    (P::DatesToChoose, "dates to choose", &[About::FollowUps]),
    (P::FollowUps, "follow-ups", &[About::FollowUps]),
    (P::Centre, "centre", EVERY),
    (P::CentreEmail, "centre e-mail", EVERY),
];

const EVERY: &[About] = &[About::Course, About::Session, About::FollowUps];

impl Placeholder {
    /// Those that can say something in a message about this, in the order in which they are offered.
    pub fn of(about: About) -> impl Iterator<Item = Placeholder> {
        ALL.iter().filter(move |(_, _, of)| of.contains(&about)).map(|(which, _, _)| *which)
    }

    /// Its name between the braces.
    #[must_use]
    pub fn name(self) -> &'static str {
        ALL.iter().find(|(which, _, _)| *which == self).map_or("", |(_, name, _)| name)
    }

    /// Why it can be empty for somebody.
    #[must_use]
    pub fn when_empty(self) -> &'static str {
        match self {
            P::Organisation => "no organisation is entered for them",
            P::Link => "no link is entered",
            P::AmountDue => "nothing is to be paid",
            P::DueOn => "no day is set by which it is to be paid",
            P::ReplyBy => "no day is set by which it is to be answered",
            P::Fee => "they have no booking on this course",
            P::Requirements => "they have met every requirement, or have no booking",
            P::Attended => "they are not in the register",
            P::Sessions | P::FirstSession => "no session is planned",
            P::Facilitators => "nobody is entered who facilitates",
            P::HeldBefore => {
                "they were given no calendar file of it, so it is not known which date they have: choose another wording"
            }
            P::Reason => "no reason was entered",
            P::DatesToChoose => "no dates to come are being looked for",
            P::FollowUps => "they are invited to no follow-up session to come",
            P::Centre => "the centre has no name yet: enter it in Settings",
            P::CentreEmail => "the centre has no e-mail address yet: enter it in Settings",
            _ => "nothing is known to put there",
        }
    }

    /// By its name, in any case and however it is spaced.
    pub(super) fn named(name: &str) -> Option<Placeholder> {
        let name = name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
        ALL.iter().find(|(_, known, _)| *known == name).map(|(which, _, _)| *which)
    }
}

/// A piece of a wording.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece<'t> {
    Text(&'t str),
    Known(Placeholder),
    Unknown(&'t str),
}

/// The pieces of a wording. A brace without its other is text; so is one with a line break before its other.
fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut found = Vec::new();
    let mut rest = text;
    let mut from = 0;
    while let Some(open) = rest[from..].find('{').map(|at| at + from) {
        let Some(close) = end_of(&rest[open + 1..]) else {
            from = open + 1;
            continue;
        };
        let name = &rest[open + 1..open + 1 + close];
        if open > 0 {
            found.push(Piece::Text(&rest[..open]));
        }
        found.push(Placeholder::named(name).map_or(Piece::Unknown(name), Piece::Known));
        rest = &rest[open + close + 2..];
        from = 0;
    }
    if !rest.is_empty() {
        found.push(Piece::Text(rest));
    }
    found
}

/// Where a name ends that begins here: at the closing brace, before another opening one or the end of the line.
fn end_of(text: &str) -> Option<usize> {
    let at = text.find(['{', '}', '\n'])?;
    text[at..].starts_with('}').then_some(at)
}

/// What is wrong with a wording for messages about this, as sentences; empty: nothing.
#[must_use]
pub fn problems(text: &str, about: About) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for piece in pieces(text) {
        let problem = match piece {
            Piece::Unknown(name) => {
                format!("There is no placeholder {{{name}}}. Choose one from the list, or take the braces away")
            }
            Piece::Known(which) if !Placeholder::of(about).any(|known| known == which) => {
                format!("{{{}}} says nothing in a message {}. Take it out", which.name(), about.in_words())
            }
            _ => continue,
        };
        if !found.contains(&problem) {
            found.push(problem);
        }
    }
    found
}

impl About {
    /// `about a course`.
    #[must_use]
    pub fn in_words(self) -> &'static str {
        match self {
            About::Course => "about a course",
            About::Session => "about one session",
            About::FollowUps => "about follow-up sessions",
        }
    }
}

/// What is known of one person, by placeholder; what is empty or missing cannot be said.
pub type Values = BTreeMap<Placeholder, String>;

/// A wording, filled for one person.
///
/// # Errors
/// The names between braces that cannot be filled, in their order, each once: unknown, or nothing is known.
pub fn fill(text: &str, values: &Values) -> Result<String, Vec<String>> {
    let mut filled = String::with_capacity(text.len());
    let mut missing: Vec<String> = Vec::new();
    for piece in pieces(text) {
        let name = match piece {
            Piece::Text(text) => {
                filled.push_str(text);
                continue;
            }
            Piece::Known(which) => match values.get(&which).filter(|value| !value.is_empty()) {
                Some(value) => {
                    filled.push_str(value);
                    continue;
                }
                None => which.name(),
            },
            Piece::Unknown(name) => name,
        };
        if !missing.iter().any(|known| known == name) {
            missing.push(name.to_owned());
        }
    }
    if missing.is_empty() { Ok(filled) } else { Err(missing) }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn values() -> Values {
        [(P::FirstName, "Ada".to_owned()), (P::Course, "{first name}".to_owned()), (P::Reason, String::new())].into()
    }

    #[test]
    fn what_is_known_is_filled_in_and_what_is_not_is_named() {
        for (text, filled) in [
            ("Dear {first name},", Ok("Dear Ada,".to_owned())),
            ("{First  Name}{first name}", Ok("AdaAda".to_owned())),
            ("no braces", Ok("no braces".to_owned())),
            ("a { brace and a } one", Err(vec![" brace and a ".to_owned()])),
            ("a { alone", Ok("a { alone".to_owned())),
            ("{{first name}}", Ok("{Ada}".to_owned())),
            ("{first\nname}", Ok("{first\nname}".to_owned())),
            // What is filled in is text, whatever it looks like.
            ("{course}", Ok("{first name}".to_owned())),
            ("{reason} {reason} {cohort}", Err(vec!["reason".to_owned(), "cohort".to_owned()])),
            ("", Ok(String::new())),
        ] {
            assert_eq!(fill(text, &values()), filled, "{text}");
        }
    }

    #[test]
    fn a_wording_is_held_against_what_it_speaks_of() {
        assert!(problems("Dear {first name}, {session date}", About::Session).is_empty());
        let found = problems("{sesion} {session date} {session date}", About::Course);
        assert_eq!(found.len(), 2, "{found:?}");
        assert!(found[0].contains("no placeholder {sesion}"), "{found:?}");
        assert!(found[1].contains("{session date} says nothing in a message about a course"), "{found:?}");
    }

    #[test]
    fn each_name_is_one_placeholder_and_is_read_back() {
        for (which, name, _) in ALL {
            assert_eq!(Placeholder::named(name), Some(*which));
            assert_eq!(which.name(), *name);
        }
    }

    proptest! {
        #[test]
        fn pieces_put_together_are_the_wording(text in "[{} \na-ce-z]{0,40}(\\{first name\\})?[{}a]{0,10}") {
            let together: String = pieces(&text)
                .iter()
                .map(|piece| match piece {
                    Piece::Text(text) => (*text).to_owned(),
                    Piece::Known(_) => "{first name}".to_owned(),
                    Piece::Unknown(name) => format!("{{{name}}}"),
                })
                .collect();
            prop_assert_eq!(together, text);
        }
    }
}
