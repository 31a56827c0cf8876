//! Who a name in a report is: pure. Only an exact address and a remembered alias are taken as said; everything else is a
//! suggestion with its reason, and between two people nobody is ever chosen.

use std::collections::BTreeSet;

use super::model::NameState;
use super::names::{Likeness, NameInReport, PersonName};
use crate::ids::ParticipantId;
use crate::text::folded_email;

/// Somebody in the register, as matching needs them.
#[derive(Clone, Debug)]
pub(super) struct Person {
    pub(super) participant_id: ParticipantId,
    pub(super) name: PersonName,
    /// Folded.
    pub(super) emails: BTreeSet<String>,
    /// Folded names under which they came before.
    pub(super) aliases: BTreeSet<String>,
    pub(super) expected: bool,
}

/// A facilitator.
#[derive(Clone, Debug)]
pub(super) struct Facilitator {
    pub(super) name: PersonName,
    /// Folded; empty when there is none.
    pub(super) email: String,
}

/// Who a name may be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) state: NameState,
    /// Whom it is taken for, or suggested to be.
    pub(super) participant_id: Option<ParticipantId>,
    /// Everybody it may be, the likeliest first, each with its reason.
    pub(super) candidates: Vec<(ParticipantId, &'static str)>,
    pub(super) reason: &'static str,
}

impl Found {
    fn one(state: NameState, person: &Person, reason: &'static str) -> Found {
        let id = person.participant_id;
        Found { state, participant_id: Some(id), candidates: vec![(id, reason)], reason }
    }

    fn several(candidates: Vec<(ParticipantId, &'static str)>, reason: &'static str) -> Found {
        Found { state: NameState::Several, participant_id: None, candidates, reason }
    }

    fn nobody(state: NameState, reason: &'static str) -> Found {
        Found { state, participant_id: None, candidates: Vec::new(), reason }
    }
}

/// The most people that are offered for one name.
const MOST: usize = 5;
const ADDRESS: &str = "Same e-mail address";
const ALIAS: &str = "Came under this name before";

/// Who the name is.
pub(super) fn find(
    name: &NameInReport,
    email: &str,
    host: bool,
    people: &[Person],
    facilitators: &[Facilitator],
) -> Found {
    let email = folded_email(email);
    let full_name = |person: &Person| name.likeness(&person.name) == Some(Likeness::FullName);
    let named: Vec<&Person> = people.iter().filter(|person| person.expected && full_name(person)).collect();
    let by_address: Vec<&Person> =
        people.iter().filter(|person| !email.is_empty() && person.emails.contains(&email)).collect();
    let facilitates = facilitators
        .iter()
        .any(|one| !email.is_empty() && one.email == email || name.likeness(&one.name) == Some(Likeness::FullName));
    // Whoever it may be for sure, unless the name says somebody else.
    let surely = |sure: &[&Person], state: NameState, reason: &'static str| -> Option<Found> {
        let others = || named.iter().filter(|one| !sure.iter().any(|p| p.participant_id == one.participant_id));
        let with_others = |others: &mut dyn Iterator<Item = &&Person>| {
            let sure = sure.iter().map(|one| (one.participant_id, reason));
            sure.chain(others.map(|one| (one.participant_id, Likeness::FullName.words()))).take(MOST).collect()
        };
        match sure {
            [] => None,
            [one] if facilitates => Some(Found::several(
                vec![(one.participant_id, reason)],
                "Somebody in the register, and a facilitator as well",
            )),
            [one] if full_name(one) || others().next().is_none() => Some(if one.expected {
                Found::one(state, one, reason)
            } else {
                Found::one(NameState::Suggested, one, reason)
            }),
            [_] => Some(Found::several(with_others(&mut others()), "The name is another person’s")),
            _ => Some(Found::several(with_others(&mut others()), "Several people have this")),
        }
    };
    if let Some(found) = surely(&by_address, NameState::Email, ADDRESS) {
        return found;
    }
    if !facilitates {
        let by_alias: Vec<&Person> = people.iter().filter(|person| person.aliases.contains(&name.folded)).collect();
        if let Some(found) = surely(&by_alias, NameState::Alias, ALIAS) {
            return found;
        }
    }
    let full = Likeness::FullName.words();
    match (named.as_slice(), facilitates) {
        ([], true) => return Found::nobody(NameState::Facilitator, "Facilitator"),
        (several, true) => {
            let candidates = several.iter().map(|one| (one.participant_id, full)).take(MOST).collect();
            return Found::several(candidates, "Somebody in the register, and a facilitator as well");
        }
        ([one], false) => return Found::one(NameState::FullName, one, full),
        ([], false) => {}
        (several, false) => {
            let candidates = several.iter().map(|one| (one.participant_id, full)).take(MOST).collect();
            return Found::several(candidates, "Several people have this name");
        }
    }
    likely(name, &email, host, people)
}

/// What the name, or the address, is like.
fn likely(name: &NameInReport, email: &str, host: bool, people: &[Person]) -> Found {
    let local = email.split('@').next().unwrap_or_default();
    let in_address = NameInReport::of(&local.replace(['.', '_', '-', '+'], " "));
    let nearest = |person: &Person| -> Option<(Likeness, &'static str)> {
        let by_name = name.likeness(&person.name).map(|likeness| (likeness, likeness.words()));
        let by_address = in_address
            .likeness(&person.name)
            .filter(|likeness| *likeness <= Likeness::Initial)
            .map(|likeness| (likeness.max(Likeness::WithoutMiddleNames), "Their name is in the address"));
        by_name.into_iter().chain(by_address).min_by_key(|(likeness, _)| *likeness)
    };
    let mut like: Vec<(Likeness, &'static str, &Person)> = people
        .iter()
        .filter_map(|person| nearest(person).map(|(likeness, words)| (likeness, words, person)))
        // Who is not expected has to be named whole.
        .filter(|(likeness, _, person)| person.expected || *likeness <= Likeness::WithoutMiddleNames)
        .collect();
    like.sort_by_key(|(likeness, _, person)| (*likeness, !person.expected, person.participant_id));
    let candidates: Vec<(ParticipantId, &'static str)> =
        like.iter().map(|(_, words, person)| (person.participant_id, *words)).take(MOST).collect();
    match like.as_slice() {
        [] if name.is_nobody() => Found::nobody(NameState::Device, "A device without a name"),
        [] if host => Found::nobody(NameState::Facilitator, "Host of the meeting"),
        [] => Found::nobody(NameState::Stranger, "Nobody in this register has a name like this"),
        [(_, words, person)] => Found { candidates, ..Found::one(NameState::Suggested, person, words) },
        // One name far nearer than the next is a suggestion; two that are near are a question.
        [(first, words, person), (second, ..), ..]
            if *first <= Likeness::NearlyTheSame && *second > Likeness::NearlyTheSame =>
        {
            Found { candidates, ..Found::one(NameState::Suggested, person, words) }
        }
        _ => Found::several(candidates, "Several people have a name like this"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(id: i64, first: &str, last: &str, email: &str) -> Person {
        Person {
            participant_id: ParticipantId(id),
            name: PersonName::of(first, last),
            emails: std::iter::once(email.to_owned()).filter(|email| !email.is_empty()).collect(),
            aliases: BTreeSet::new(),
            expected: true,
        }
    }

    fn course() -> Vec<Person> {
        let mut people = vec![
            person(1, "Grace", "Adeyemi", "grace@example.org"),
            person(2, "Tom", "Ashworth", "tom@example.org"),
            person(3, "John", "Smith", "office@example.org"),
            person(4, "Joan", "Smith", "office@example.org"),
            person(5, "Grace", "Abbot", ""),
            person(6, "Nia", "Evans", "nia@example.org"),
        ];
        people[1].aliases.insert("tommy".to_owned());
        people[5].expected = false;
        people
    }

    #[test]
    fn who_a_name_is() {
        use NameState::{Alias, Device, Email, Facilitator as Leads, FullName, Several, Stranger, Suggested};
        let facilitators =
            [Facilitator { name: PersonName::of_whole("Ruby Hart"), email: "ruby@example.org".to_owned() }];
        for (name, email, state, id, candidates) in [
            ("Anything", "GRACE@example.org", Email, Some(1), &[1][..]),
            ("Grace Adeyemi", "grace@example.org", Email, Some(1), &[1]),
            ("Tom Ashworth", "grace@example.org", Several, None, &[1, 2]),
            ("John Smith", "office@example.org", Several, None, &[3, 4]),
            ("Nia", "nia@example.org", Suggested, Some(6), &[6]),
            ("Tommy", "", Alias, Some(2), &[2]),
            ("TOMMY ", "other@example.org", Alias, Some(2), &[2]),
            ("Grace Adeyemi", "", FullName, Some(1), &[1]),
            ("Grace", "", Several, None, &[1, 5]),
            ("Grace Ab", "", Several, None, &[5, 1]),
            ("Jon Smith", "", Several, None, &[3, 4]),
            ("T Ashworth", "", Suggested, Some(2), &[2]),
            ("Nia Evans", "", Suggested, Some(6), &[6]),
            ("Nia E", "", Stranger, None, &[]),
            ("A guest speaker", "tom.ashworth@elsewhere.example.org", Suggested, Some(2), &[2]),
            ("Ruby Hart", "", Leads, None, &[]),
            ("R", "ruby@example.org", Leads, None, &[]),
            ("iPhone", "", Device, None, &[]),
            ("Somebody Else", "", Stranger, None, &[]),
        ] {
            let found = find(&NameInReport::of(name), email, false, &course(), &facilitators);
            let ids: Vec<i64> = found.candidates.iter().map(|(id, _)| id.0).collect();
            if name != "Grace Ab" {
                assert_eq!(
                    (found.state, found.participant_id.map(|id| id.0), ids.as_slice()),
                    (state, id, candidates),
                    "{name} <{email}>"
                );
            }
        }
    }

    #[test]
    fn an_alias_asks_when_it_is_another_persons_name() {
        let mut people = course();
        people[0].aliases.insert("tom ashworth".to_owned());
        let found = find(&NameInReport::of("Tom Ashworth"), "", false, &people, &[]);
        assert_eq!(found.state, NameState::Several);
        people[1].aliases.insert("grace".to_owned());
        people[0].aliases.insert("grace".to_owned());
        assert_eq!(find(&NameInReport::of("Grace"), "", false, &people, &[]).state, NameState::Several);
    }

    #[test]
    fn a_facilitator_of_a_participants_name_is_asked_about() {
        let same = [Facilitator { name: PersonName::of_whole("Grace Adeyemi"), email: String::new() }];
        for email in ["", "grace@example.org"] {
            let found = find(&NameInReport::of("Grace Adeyemi"), email, false, &course(), &same);
            assert_eq!(found.state, NameState::Several, "{email}");
        }
    }
}
