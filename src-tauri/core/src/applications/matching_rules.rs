//! Whether two are one person: pure. An address and a first name that agrees, or name and organisation; a name alone, or
//! an address under another name, is a question.

use std::collections::{BTreeSet, HashMap};

use super::cells::is_title;
use crate::calendar::display::list;
use crate::participants::Alike;
use crate::participants::rules::Person;
use crate::text::{folded, folded_email};

/// A name for comparing: without titles, brackets, accents and letter case.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct NameKey {
    first: String,
    last: String,
}

impl NameKey {
    /// The key of a name.
    #[must_use]
    pub fn of(person: &Person) -> NameKey {
        let bare = |text: &str| {
            let text = text.split('(').next().unwrap_or_default();
            let words = folded(text).replace(['.', ','], " ");
            words.split_whitespace().filter(|word| !is_title(word)).collect::<Vec<_>>().join(" ")
        };
        // Letters after the name belong to nobody's name.
        let last = person.last_name.split(',').next().unwrap_or_default();
        let (first, last) = (bare(&person.first_name), bare(last));
        if last.is_empty() { NameKey { last: first, first: String::new() } } else { NameKey { first, last } }
    }

    /// The folded last name, by which people are in order.
    pub(crate) fn last_name(&self) -> &str {
        &self.last
    }

    /// Whether the first names may be one: the same, or one begins the other, as `G` and `Grace` do.
    fn agrees_with(&self, other: &NameKey) -> bool {
        if self.first.is_empty() || other.first.is_empty() {
            return self.last == other.last;
        }
        let word = |key: &NameKey| key.first.split(' ').next().unwrap_or_default().to_owned();
        let (one, another) = (word(self), word(other));
        one.starts_with(&another) || another.starts_with(&one)
    }
}

/// A person with what is compared of them.
pub(super) struct Keyed<'p> {
    pub(super) name: NameKey,
    emails: Vec<String>,
    organisation: String,
    pub(super) person: &'p Person,
}

/// What is compared of a person.
pub(super) fn keyed(person: &Person) -> Keyed<'_> {
    Keyed {
        name: NameKey::of(person),
        emails: person.emails.iter().map(|email| folded_email(email)).collect(),
        organisation: folded(&person.organisation),
        person,
    }
}

impl Keyed<'_> {
    pub(super) fn shares_an_address(&self, other: &Keyed<'_>) -> bool {
        self.emails.iter().any(|email| other.emails.contains(email))
    }

    fn same_organisation(&self, other: &Keyed<'_>) -> bool {
        !self.organisation.is_empty() && self.organisation == other.organisation
    }
}

/// Both names.
pub(super) fn whole_name(person: &Person) -> String {
    format!("{} {}", person.first_name, person.last_name).trim().to_owned()
}

/// People with what is compared of them, found by an address or by a name without looking at everybody.
#[derive(Default)]
pub(super) struct Index<'p> {
    people: Vec<Keyed<'p>>,
    by_email: HashMap<String, Vec<usize>>,
    by_name: HashMap<NameKey, Vec<usize>>,
}

impl<'p> Index<'p> {
    pub(super) fn of(people: impl Iterator<Item = &'p Person>) -> Index<'p> {
        let mut index = Index::default();
        people.for_each(|person| index.add(keyed(person)));
        index
    }

    pub(super) fn add(&mut self, person: Keyed<'p>) {
        let at = self.people.len();
        for email in &person.emails {
            self.by_email.entry(email.clone()).or_default().push(at);
        }
        self.by_name.entry(person.name.clone()).or_default().push(at);
        self.people.push(person);
    }

    pub(super) fn at(&self, at: usize) -> &Keyed<'p> {
        &self.people[at]
    }

    /// Those who share an address, in their order.
    fn with_address(&self, row: &Keyed<'_>) -> Vec<usize> {
        let all: BTreeSet<usize> =
            row.emails.iter().filter_map(|email| self.by_email.get(email)).flatten().copied().collect();
        all.into_iter().collect()
    }

    /// Those of the same name, in their order.
    fn named(&self, row: &Keyed<'_>) -> Vec<usize> {
        self.by_name.get(&row.name).cloned().unwrap_or_default()
    }
}

/// Who a row is among those in the file.
pub(super) enum Match {
    Nobody,
    One(usize, &'static str),
    Asks(Vec<(usize, Alike)>, String),
}

/// Who a row is among those in the file.
pub(super) fn among_known(row: &Keyed<'_>, known: &Index<'_>) -> Match {
    let named = |all: &[usize]| list(all.iter().map(|at| whole_name(known.at(*at).person)));
    let with_address = known.with_address(row);
    if !with_address.is_empty() {
        let agreeing: Vec<usize> =
            with_address.iter().copied().filter(|at| row.name.agrees_with(&known.at(*at).name)).collect();
        let same: Vec<usize> = agreeing.iter().copied().filter(|at| row.name == known.at(*at).name).collect();
        return match (&agreeing[..], &same[..]) {
            ([one], _) | (_, [one]) => Match::One(*one, "Same e-mail address"),
            ([], _) => {
                let words = format!("Same e-mail address as {}, but another name", named(&with_address));
                Match::Asks(with_address.into_iter().map(|at| (at, Alike::SameEmail)).collect(), words)
            }
            _ => {
                let words = format!("Same e-mail address as several people: {}", named(&agreeing));
                Match::Asks(agreeing.into_iter().map(|at| (at, Alike::SameEmail)).collect(), words)
            }
        };
    }
    let same_name = known.named(row);
    let same_place: Vec<usize> = same_name.iter().copied().filter(|at| row.same_organisation(known.at(*at))).collect();
    match (&same_place[..], &same_name[..]) {
        (_, []) => Match::Nobody,
        ([one], _) => Match::One(*one, "Same name and organisation"),
        ([], _) => {
            let words = "Somebody of this name is known already".to_owned();
            Match::Asks(same_name.into_iter().map(|at| (at, Alike::SameName)).collect(), words)
        }
        _ => {
            let words = "Several people of this name are known in this organisation".to_owned();
            Match::Asks(same_place.into_iter().map(|at| (at, Alike::SameNameAndOrganisation)).collect(), words)
        }
    }
}

/// What an earlier row is to this one, by its place among them.
pub(super) enum Before {
    Repeats(usize),
    Asks(usize, &'static str),
}

/// What an earlier row is to this one.
pub(super) fn among_earlier(row: &Keyed<'_>, earlier: &Index<'_>) -> Option<Before> {
    let alike: BTreeSet<usize> = earlier.with_address(row).into_iter().chain(earlier.named(row)).collect();
    let same = alike.iter().find(|at| {
        let one = earlier.at(**at);
        row.shares_an_address(one) && row.name.agrees_with(&one.name)
            || row.name == one.name && row.same_organisation(one)
    });
    if let Some(at) = same {
        return Some(Before::Repeats(*at));
    }
    alike.first().map(|at| {
        let shares = row.shares_an_address(earlier.at(*at));
        Before::Asks(*at, if shares { "same e-mail address" } else { "same name" })
    })
}
