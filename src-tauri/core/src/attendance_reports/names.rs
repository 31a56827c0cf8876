//! Names as they stand in reports, taken apart for comparing: pure. `iPhone (Brian Smith)`, `[Harbour] Smith, Brian (External)`
//! and `015_Brian (she/her)` each hold a name in one of their halves; `iPhone` holds none.

use strsim::osa_distance;

use crate::applications::is_title;
use crate::text::folded;

/// Words that belong to a device or to nobody.
const DEVICE_WORDS: &[&str] = &[
    "android",
    "chromebook",
    "computer",
    "desktop",
    "galaxy",
    "guest",
    "huawei",
    "ipad",
    "iphone",
    "laptop",
    "macbook",
    "mobile",
    "moto",
    "oneplus",
    "oppo",
    "owner",
    "pc",
    "phone",
    "pixel",
    "room",
    "samsung",
    "tablet",
    "user",
    "windows",
    "xiaomi",
    "zoom",
    "meeting",
    "caller",
    "call",
    "unknown",
    "anonymous",
    "pro",
    "air",
    "mini",
    "max",
    "plus",
    "ultra",
    "device",
];

/// What stands in brackets without being a name.
const LABELS: &[&str] = &[
    "external",
    "unverified",
    "guest",
    "host",
    "co host",
    "cohost",
    "me",
    "organizer",
    "organiser",
    "extern",
    "gast",
    "nicht verifiziert",
    "panelist",
];

/// Words of pronouns, as they stand in brackets.
const PRONOUNS: &[&str] =
    &["she", "her", "hers", "he", "him", "his", "they", "them", "theirs", "ze", "zir", "any", "all"];

/// A half of a name, as folded words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Form {
    words: Vec<String>,
    /// It is the whole name but for labels, titles and pronouns.
    whole: bool,
}

/// A name in a report, taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct NameInReport {
    /// The name as aliases remember it.
    pub(super) folded: String,
    forms: Vec<Form>,
    /// It holds the name of a device, and of nobody in another half.
    names_a_device: bool,
}

impl NameInReport {
    pub(super) fn of(name: &str) -> NameInReport {
        let (outside, brackets) = halves(name);
        let brackets: Vec<String> = brackets.into_iter().filter(|text| !is_label(text)).collect();
        let mut forms = Vec::new();
        let mut named = false;
        let mut device = false;
        for (at, half) in std::iter::once(&outside).chain(&brackets).enumerate() {
            let words = words(&turned(half));
            let people: Vec<String> = words.iter().filter(|word| !is_device_word(word)).map(|w| bare(w)).collect();
            device |= people.len() < words.len();
            named |= people.len() == words.len() && !people.is_empty();
            let whole = at == 0 && brackets.is_empty() && people.len() == words.len();
            if !people.is_empty() {
                forms.push(Form { words: people, whole });
            }
        }
        NameInReport { folded: folded(name), forms, names_a_device: device && !named }
    }

    /// It names a device, or a number, and nobody.
    pub(super) fn is_nobody(&self) -> bool {
        self.forms.is_empty()
    }

    /// Whether it can be remembered as a name of somebody: a device’s name cannot.
    pub(super) fn can_be_an_alias(&self) -> bool {
        !self.forms.is_empty() && !self.names_a_device
    }

    /// How near it is to a person’s name, the nearest of its halves.
    pub(super) fn likeness(&self, key: &PersonName) -> Option<Likeness> {
        self.forms.iter().filter_map(|form| key.likeness(form)).min()
    }
}

/// How near a name in a report is to a person’s: the smaller, the nearer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Likeness {
    FullName,
    FullNameWithin,
    WithoutMiddleNames,
    Initial,
    ShortFirstName,
    NearlyTheSame,
    FirstNameOnly,
    LastNameOnly,
    LastName,
}

impl Likeness {
    /// Why they may be one, as words without a full stop.
    pub(super) fn words(self) -> &'static str {
        match self {
            Likeness::FullName => "Same full name",
            Likeness::FullNameWithin => "Their full name is part of it",
            Likeness::WithoutMiddleNames => "Same first and last name",
            Likeness::Initial => "Same name with an initial",
            Likeness::ShortFirstName => "Same last name, and the first name begins alike",
            Likeness::NearlyTheSame => "Nearly the same name",
            Likeness::FirstNameOnly => "Same first name",
            Likeness::LastNameOnly | Likeness::LastName => "Same last name",
        }
    }
}

/// A person’s name for comparing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct PersonName {
    first: Vec<String>,
    last: Vec<String>,
}

impl PersonName {
    pub(super) fn of(first: &str, last: &str) -> PersonName {
        // Letters after the name belong to nobody’s name.
        let last = last.split(',').next().unwrap_or_default();
        PersonName { first: words(&halves(first).0), last: words(&halves(last).0) }
    }

    /// A whole name in one.
    pub(super) fn of_whole(name: &str) -> PersonName {
        let (first, last) = crate::applications::names(name);
        PersonName::of(&first, &last)
    }

    fn likeness(&self, form: &Form) -> Option<Likeness> {
        let (mine, theirs) = (form.words.join(" "), [&self.first[..], &self.last[..]].concat().join(" "));
        let turned = [&self.last[..], &self.first[..]].concat().join(" ");
        if theirs.is_empty() {
            return None;
        }
        if mine == theirs || mine == turned {
            return Some(if form.whole { Likeness::FullName } else { Likeness::FullNameWithin });
        }
        let (Some(first), Some(last)) = (self.first.first(), self.last.last()) else {
            return near(&mine, &theirs).then_some(Likeness::NearlyTheSame);
        };
        let is_initial = |one: &str, of: &str| one.chars().count() == 1 && of.starts_with(one);
        if let [a] = form.words.as_slice() {
            return if a == first {
                Some(Likeness::FirstNameOnly)
            } else if a == last || *a == self.last.join("") {
                Some(Likeness::LastNameOnly)
            } else {
                near(&mine, &theirs).then_some(Likeness::NearlyTheSame)
            };
        }
        let (a, b) = (&form.words[0], &form.words[form.words.len() - 1]);
        // “Adeyemi Grace” is as good as “Grace Adeyemi”.
        for (a, b) in [(a, b), (b, a)] {
            if a == first && b == last {
                return Some(Likeness::WithoutMiddleNames);
            }
            if a == first && is_initial(b, last) || b == last && is_initial(a, first) {
                return Some(Likeness::Initial);
            }
        }
        let begins = |one: &str, another: &str| one.chars().count() >= 3 && another.starts_with(one);
        if b == last && (begins(a, first) || begins(first, a)) {
            return Some(Likeness::ShortFirstName);
        }
        if near(&mine, &theirs) || near(&mine, &turned) {
            return Some(Likeness::NearlyTheSame);
        }
        (b == last).then_some(Likeness::LastName)
    }
}

/// A letter or two apart, in names that are long enough for that to mean something.
fn near(one: &str, another: &str) -> bool {
    let (one, another) = (one.replace(' ', ""), another.replace(' ', ""));
    let shorter = one.chars().count().min(another.chars().count());
    let most = match shorter {
        0..6 => return false,
        6..11 => 1,
        _ => 2,
    };
    one.len().abs_diff(another.len()) <= 8 && osa_distance(&one, &another) <= most
}

/// What stands outside brackets, and what stands in each of them; `[Harbour]` before a name is a label.
fn halves(name: &str) -> (String, Vec<String>) {
    let name = name.trim();
    let name = name.strip_prefix('[').and_then(|rest| rest.split_once(']')).map_or(name, |(_, rest)| rest);
    let (mut outside, mut inside, mut depth) = (String::new(), Vec::new(), 0_u32);
    for c in name.chars() {
        match c {
            '(' | '（' => {
                depth += 1;
                if depth == 1 {
                    inside.push(String::new());
                    outside.push(' ');
                }
            }
            ')' | '）' => depth = depth.saturating_sub(1),
            _ if depth > 0 => inside.last_mut().unwrap_or(&mut outside).push(c),
            _ => outside.push(c),
        }
    }
    (outside, inside)
}

/// `Smith, Brian` as `Brian Smith`.
fn turned(half: &str) -> String {
    match half.split_once(',') {
        Some((last, first)) if !last.trim().is_empty() && !first.trim().is_empty() && !first.contains(',') => {
            format!("{first} {last}")
        }
        _ => half.replace(',', " "),
    }
}

fn words(text: &str) -> Vec<String> {
    let plain = folded(text).replace(['_', '-', '.', '/', '|', ';', ':', '"', '*', '~', '<', '>', '+', '#', '&'], " ");
    plain
        .split_whitespace()
        .filter(|word| !word.chars().any(|c| c.is_ascii_digit()) && !is_title(word))
        .map(str::to_owned)
        .collect()
}

/// Without the `'s` of “Grace’s iPhone”.
fn bare(word: &str) -> String {
    word.strip_suffix("'s").unwrap_or(word).to_owned()
}

fn is_device_word(word: &str) -> bool {
    DEVICE_WORDS.contains(&word)
}

fn is_label(text: &str) -> bool {
    let plain = crate::text::plain_words(text);
    plain.is_empty() || LABELS.contains(&plain.as_str()) || plain.split(' ').all(|word| PRONOUNS.contains(&word))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn likeness(name: &str, first: &str, last: &str) -> Option<Likeness> {
        NameInReport::of(name).likeness(&PersonName::of(first, last))
    }

    #[test]
    fn how_near_a_name_is() {
        use Likeness::{
            FirstNameOnly, FullName, FullNameWithin, Initial, LastName, LastNameOnly, NearlyTheSame, ShortFirstName,
            WithoutMiddleNames,
        };
        for (name, first, last, expected) in [
            ("Grace Adeyemi", "Grace", "Adeyemi", Some(FullName)),
            ("GRACE  adeyemi", "Dr Grace", "Adeyemi, RN", Some(FullName)),
            ("Adeyemi, Grace", "Grace", "Adeyemi", Some(FullName)),
            ("Adeyemi Grace", "Grace", "Adeyemi", Some(FullName)),
            ("Grace Adeyemi (she/her)", "Grace", "Adeyemi", Some(FullName)),
            ("Grace Adeyemi (External)", "Grace", "Adeyemi", Some(FullName)),
            ("[Harbour] Adeyemi, Grace (Unverified)", "Grace", "Adeyemi", Some(FullName)),
            ("Siân O’Neill", "Sian", "O'Neill", Some(FullName)),
            ("Łucja Dąbrowska", "Lucja", "Dabrowska", Some(FullName)),
            ("Anne-Marie Bright", "Anne Marie", "Bright", Some(FullName)),
            ("iPhone (Brian Smith)", "Brian", "Smith", Some(FullNameWithin)),
            ("24JR1A05L3(Gorige M)", "Gorige", "M", Some(FullNameWithin)),
            ("015_Loki (Loki L)", "Loki", "L", Some(FullNameWithin)),
            ("Grace Adeyemi’s iPad", "Grace", "Adeyemi", Some(FullNameWithin)),
            ("Diego Gomez (TA)", "Diego", "Gomez", Some(FullNameWithin)),
            ("Grace Ann Adeyemi", "Grace", "Adeyemi", Some(WithoutMiddleNames)),
            ("Grace A", "Grace", "Adeyemi", Some(Initial)),
            ("G. Adeyemi", "Grace", "Adeyemi", Some(Initial)),
            ("Dan Brown", "Daniel", "Brown", Some(ShortFirstName)),
            ("Grace Adeyeme", "Grace", "Adeyemi", Some(NearlyTheSame)),
            ("GraceAdeyemi", "Grace", "Adeyemi", Some(NearlyTheSame)),
            ("Jon Smith", "John", "Smith", Some(NearlyTheSame)),
            ("Grace", "Grace", "Adeyemi", Some(FirstNameOnly)),
            ("Adeyemi", "Grace", "Adeyemi", Some(LastNameOnly)),
            ("Liz Brown", "Elizabeth", "Brown", Some(LastName)),
            ("Tom Ashworth", "Grace", "Adeyemi", None),
            ("iPhone", "Grace", "Adeyemi", None),
            ("Ann Lee", "Ian", "Lee", Some(LastName)),
        ] {
            assert_eq!(likeness(name, first, last), expected, "{name:?} and {first} {last}");
        }
    }

    #[test]
    fn a_device_is_nobody_and_never_an_alias() {
        for (name, nobody, alias) in [
            ("iPhone", true, false),
            ("iPad (2)", true, false),
            ("Galaxy A12", true, false),
            ("Zoom user", true, false),
            ("+44 7700 900123", true, false),
            ("07700900123", true, false),
            ("Grace's iPhone", false, false),
            ("iPhone (Brian Smith)", false, true),
            ("Grace Adeyemi", false, true),
            ("Grace (she/her)", false, true),
        ] {
            let name_of = NameInReport::of(name);
            assert_eq!((name_of.is_nobody(), name_of.can_be_an_alias()), (nobody, alias), "{name:?}");
        }
    }
}
