//! Which row of a poll's table is whose: pure. An exact address, or else an exact whole name; between two people nobody
//! is ever chosen.

use super::headings::{Head, PersonColumn, is_when};
use super::{Asked, Known};
use crate::ids::ParticipantId;
use crate::text::{email_address, folded, folded_email};

/// Somebody who is asked, or invited.
#[derive(Clone, Debug)]
pub(crate) struct Person {
    pub(crate) id: ParticipantId,
    /// The name, as it is shown.
    pub(crate) name: String,
    first: String,
    last: String,
    /// Folded.
    emails: Vec<String>,
}

impl Person {
    pub(crate) fn new(id: ParticipantId, first: &str, last: &str, emails: Vec<String>) -> Person {
        let name = format!("{first} {last}").trim().to_owned();
        Person { id, name, first: folded(first), last: folded(last), emails }
    }

    /// Each by id, first and last name, and folded addresses.
    pub(crate) fn all(named: Vec<(ParticipantId, String, String, Vec<String>)>) -> Vec<Person> {
        named.into_iter().map(|(id, first, last, emails)| Person::new(id, &first, &last, emails)).collect()
    }

    fn is_called(&self, name: &str) -> bool {
        let whole = |one: &str, other: &str| format!("{one} {other}").trim().to_owned();
        let turned = name.split_once(',').map(|(last, first)| whole(first.trim(), last.trim()));
        let own = whole(&self.first, &self.last);
        !own.is_empty() && (own == name || turned.is_some_and(|name| name == own))
    }
}

/// The name and address of a row as they stand, and whose it is; else why it is left out.
pub(super) fn find<'k>(head: &Head, row: &[String], known: &'k Known) -> (String, Result<&'k Person, String>) {
    let mut names: [Vec<&str>; 3] = Default::default();
    let mut emails = Vec::new();
    let mut written = Vec::new();
    for (column, cell) in head.people().filter_map(|(at, kind)| Some((kind, row.get(at)?.as_str()))) {
        if cell.is_empty() || (column == PersonColumn::Unnamed && is_when(cell)) {
            continue;
        }
        written.push(cell);
        if cell.contains('@') {
            emails.extend(email_address(cell).ok().map(|email| folded_email(&email)));
            // "Grace Adeyemi <grace@example.org>" says both.
            names[0].extend(cell.split_once('<').map(|(name, _)| name.trim()).filter(|name| !name.is_empty()));
            continue;
        }
        match column {
            PersonColumn::First => names[1].push(cell),
            PersonColumn::Last => names[2].push(cell),
            PersonColumn::Name => names[0].push(cell),
            PersonColumn::Unnamed if names[0].is_empty() => names[0].push(cell),
            PersonColumn::Unnamed | PersonColumn::Email => {}
        }
    }
    let [whole, first, last] = names;
    let name = match whole.first() {
        Some(whole) => (*whole).to_owned(),
        None => [first, last].concat().join(" "),
    };
    (written.join(", "), whose(&folded(&name), &emails, known))
}

fn whose<'k>(name: &str, emails: &[String], known: &'k Known) -> Result<&'k Person, String> {
    let people = &known.people;
    let (are_asked, facilitator) = match known.asked {
        Asked::Dates => ("are asked", "A facilitator: when they can is worked out"),
        Asked::OneSession => ("are invited", "A facilitator, who is not invited"),
    };
    let by_email: Vec<&Person> =
        people.iter().filter(|person| person.emails.iter().any(|email| emails.contains(email))).collect();
    let by_name: Vec<&Person> = people.iter().filter(|person| person.is_called(name)).collect();
    match (by_email.as_slice(), by_name.as_slice()) {
        ([_, _, ..], _) => Err(format!("Several people who {are_asked} have this address")),
        ([one], []) => Ok(one),
        ([one], named) if named.iter().any(|other| other.id == one.id) => Ok(one),
        ([one], _) => Err(format!("The address is that of {}, the name another person’s", one.name)),
        ([], [one]) => Ok(one),
        ([], [_, _, ..]) => Err(format!("Several people who {are_asked} have this name")),
        ([], []) if name.is_empty() && emails.is_empty() => Err("There is no name and no address".to_owned()),
        ([], []) if known.facilitators.iter().any(|other| folded(other) == name) => Err(facilitator.to_owned()),
        ([], []) => Err(format!("Nobody who {} has this name or address", are_asked.replace("are", "is"))),
    }
}
