//! What becomes of each row: pure. Who it is, is known by an address or by name and organisation; where it may be two
//! people it is asked, never guessed.

use std::collections::HashMap;

use super::matching_rules::{Before, Index, Keyed, Match, among_earlier, among_known, keyed, whole_name};
use super::model::{ChosenRow, DifferingField, PastedCounts, PersonField, RowChoice, RowOutcome};
use crate::bookings::BookingState;
use crate::calendar::display::list;
use crate::ids::ParticipantId;
use crate::participants::rules::Person;
use crate::participants::{Alike, LONGEST_NOTES};
use crate::text::{folded, folded_email};

/// A person in a row, as the file would keep them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Applicant {
    /// Their details.
    pub person: Person,
    /// Empty: none.
    pub access_needs: String,
    /// What is worth knowing about how the row was read.
    pub remarks: Vec<String>,
    /// Answers to questions that no field is for, each with its question.
    pub answers: Vec<(String, String)>,
}

/// Somebody in the file who may be in a row.
#[derive(Clone, Debug)]
pub struct Known {
    /// Whom.
    pub participant_id: ParticipantId,
    /// Their details.
    pub person: Person,
    /// Their booking on this course.
    pub booked_here: Option<BookingState>,
    /// They have access needs written down.
    pub has_access_needs: bool,
}

/// What becomes of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decided {
    /// What.
    pub outcome: RowOutcome,
    /// Why, as a sentence without a full stop.
    pub reason: String,
    /// Who it is, when it is somebody known.
    pub known: Option<ParticipantId>,
    /// Who it may be, when that is asked or was answered.
    pub candidates: Vec<(ParticipantId, Alike)>,
}

/// What becomes of each row, in their order: `rows` are the numbers of the rows with the applicant, or why there is none.
#[must_use]
pub fn decide(
    rows: &[(u32, std::result::Result<Applicant, String>)],
    known: &[Known],
    choices: &[ChosenRow],
    replace: &HashMap<u32, Vec<PersonField>>,
) -> Vec<Decided> {
    let index = Index::of(known.iter().map(|one| &one.person));
    let places: HashMap<ParticipantId, usize> =
        known.iter().enumerate().map(|(at, one)| (one.participant_id, at)).collect();
    let chosen: HashMap<u32, RowChoice> = choices.iter().map(|one| (one.row, one.choice)).collect();
    let mut among =
        Among { known, index, places, earlier: Index::default(), numbers: Vec::new(), taken: HashMap::new() };
    let mut out = Vec::with_capacity(rows.len());
    for (number, applicant) in rows {
        let choice = chosen.get(number).copied();
        let replace = replace.get(number).map(Vec::as_slice).unwrap_or_default();
        let decided = match applicant {
            Err(why) => simply(RowOutcome::Rejected, why.clone()),
            Ok(_) if choice == Some(RowChoice::LeaveOut) => simply(RowOutcome::Skipped, "Left out"),
            Ok(applicant) => {
                let row = keyed(&applicant.person);
                let decided = one_row(&row, applicant, choice, replace, &among);
                if let Some(id) = decided.known.filter(|_| decided.outcome == RowOutcome::Updated) {
                    among.taken.insert(id, *number);
                }
                if decided.outcome != RowOutcome::Skipped || decided.known.is_some() {
                    among.earlier.add(row);
                    among.numbers.push(*number);
                }
                decided
            }
        };
        let decided = match (choice, applicant) {
            // What was said can be said otherwise: who else it may be stays in the answer.
            (Some(_), Ok(applicant)) => Decided { candidates: may_be(&keyed(&applicant.person), &among), ..decided },
            _ => decided,
        };
        out.push(decided);
    }
    out
}

/// Whom a row is looked for among: everybody known, and the rows above it.
struct Among<'p> {
    known: &'p [Known],
    index: Index<'p>,
    /// Where each of them is.
    places: HashMap<ParticipantId, usize>,
    earlier: Index<'p>,
    /// The numbers of the earlier rows.
    numbers: Vec<u32>,
    /// Who a row was found to be.
    taken: HashMap<ParticipantId, u32>,
}

/// Who somebody may be, where that is a question.
fn may_be(row: &Keyed<'_>, Among { known, index, .. }: &Among<'_>) -> Vec<(ParticipantId, Alike)> {
    match among_known(row, index) {
        Match::Asks(candidates, _) => {
            candidates.into_iter().map(|(at, alike)| (known[at].participant_id, alike)).collect()
        }
        Match::One(at, _) if row.shares_an_address(index.at(at)) => {
            vec![(known[at].participant_id, Alike::SameEmail)]
        }
        Match::One(at, _) => vec![(known[at].participant_id, Alike::SameNameAndOrganisation)],
        Match::Nobody => Vec::new(),
    }
}

fn simply(outcome: RowOutcome, reason: impl Into<String>) -> Decided {
    Decided { outcome, reason: reason.into(), known: None, candidates: Vec::new() }
}

fn one_row(
    row: &Keyed<'_>,
    applicant: &Applicant,
    choice: Option<RowChoice>,
    replace: &[PersonField],
    Among { known, index, places, earlier, numbers, taken }: &Among<'_>,
) -> Decided {
    let is = |at: usize, why: &str| {
        let one = &known[at];
        let id = Some(one.participant_id);
        if let Some(number) = taken.get(&one.participant_id) {
            let reason = format!("Repeats row {number}: the same person");
            return Decided { known: id, ..simply(RowOutcome::Skipped, reason) };
        }
        match one.booked_here {
            Some(state) => {
                let reason = format!("{why}; on this course already: {}", state.words());
                Decided { known: id, ..simply(RowOutcome::Skipped, reason) }
            }
            None => {
                let more = enriched(one, applicant, replace).said;
                let why = if row.name == index.at(at).name {
                    why.to_owned()
                } else {
                    format!("{why} as {}", whole_name(&one.person))
                };
                let reason =
                    std::iter::once(why).chain(more).chain(applicant.remarks.clone()).collect::<Vec<_>>().join("; ");
                Decided { known: id, ..simply(RowOutcome::Updated, reason) }
            }
        }
    };
    let new = |why: &str| {
        let mut words = vec![why.to_owned()];
        if applicant.person.emails.is_empty() {
            words.push("no e-mail address".to_owned());
        }
        words.extend(applicant.remarks.clone());
        simply(RowOutcome::Added, words.join("; "))
    };
    match choice {
        Some(RowChoice::New) => return new("A different person"),
        Some(RowChoice::Known { participant_id }) => {
            if let Some(at) = places.get(&participant_id) {
                return is(*at, "The same person");
            }
        }
        Some(RowChoice::LeaveOut) | None => {}
    }
    let found = among_known(row, index);
    if let Match::One(at, why) = found {
        return is(at, why);
    }
    match among_earlier(row, earlier) {
        Some(Before::Repeats(at)) => {
            let number = numbers[at];
            let differs = differing(earlier.at(at).person, &applicant.person);
            let more =
                if differs.is_empty() { String::new() } else { format!("; not taken from here: {}", list(differs)) };
            simply(RowOutcome::Skipped, format!("Repeats row {number}{more}"))
        }
        Some(Before::Asks(at, what)) => {
            let number = numbers[at];
            let candidates = match found {
                Match::Asks(candidates, _) => {
                    candidates.into_iter().map(|(at, alike)| (known[at].participant_id, alike)).collect()
                }
                Match::Nobody | Match::One(..) => Vec::new(),
            };
            Decided { candidates, ..simply(RowOutcome::Asks, format!("May be the person of row {number}: {what}")) }
        }
        None => match found {
            Match::Asks(candidates, why) => Decided {
                candidates: candidates.into_iter().map(|(at, alike)| (known[at].participant_id, alike)).collect(),
                ..simply(RowOutcome::Asks, why)
            },
            Match::Nobody | Match::One(..) => new("New"),
        },
    }
}

/// The fields that a second row has otherwise than the first: it is not taken, and that is said.
fn differing(first: &Person, second: &Person) -> Vec<&'static str> {
    let other = |one: &str, another: &str| !another.is_empty() && folded(one) != folded(another);
    let mut out = Vec::new();
    let new_address =
        second.emails.iter().any(|email| !first.emails.iter().any(|one| folded_email(one) == folded_email(email)));
    if new_address {
        out.push("e-mail address");
    }
    for (name, one, another) in [
        ("phone", &first.phone, &second.phone),
        ("organisation", &first.organisation, &second.organisation),
        ("job title", &first.job_title, &second.job_title),
        ("notes", &first.notes, &second.notes),
    ] {
        if other(one, another) {
            out.push(name);
        }
    }
    out
}

/// A known person with what their row adds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Enriched {
    /// Their details.
    pub person: Person,
    /// Access needs that were not there before; empty: none.
    pub access_needs: String,
    /// What is added, and what is left as it is, in words.
    pub said: Vec<String>,
}

/// What of somebody known their row has otherwise, where one thing only can be kept.
#[must_use]
pub fn differing_fields(known: &Known, applicant: &Applicant, replace: &[PersonField]) -> Vec<DifferingField> {
    let (mine, theirs) = (&known.person, &applicant.person);
    let whole = |person: &Person| format!("{} {}", person.first_name, person.last_name).trim().to_owned();
    [
        (PersonField::Name, whole(mine), whole(theirs)),
        (PersonField::Phone, mine.phone.clone(), theirs.phone.clone()),
        (PersonField::Organisation, mine.organisation.clone(), theirs.organisation.clone()),
        (PersonField::JobTitle, mine.job_title.clone(), theirs.job_title.clone()),
    ]
    .into_iter()
    .filter(|(_, stands, says)| !stands.is_empty() && !says.is_empty() && stands != says)
    .filter(|(field, stands, says)| *field != PersonField::Phone || digits(stands) != digits(says))
    .map(|(field, stands, says)| DifferingField { field, stands, says, replaced: replace.contains(&field) })
    .collect()
}

/// A phone number without what stands between its digits, and without the country’s own beginning.
fn digits(phone: &str) -> String {
    let digits: String = phone.chars().filter(char::is_ascii_digit).collect();
    digits.strip_prefix("44").unwrap_or(&digits).trim_start_matches('0').to_owned()
}

/// Fills what is empty, adds addresses and notes, and changes nothing that is there but the fields that were said.
#[must_use]
pub fn enriched(known: &Known, applicant: &Applicant, replace: &[PersonField]) -> Enriched {
    let mut person = known.person.clone();
    let (mut adds, mut left): (Vec<&str>, Vec<&str>) = (Vec::new(), Vec::new());
    let mut replaces: Vec<&str> = Vec::new();
    if replace.contains(&PersonField::Name) && whole_name(&person) != whole_name(&applicant.person) {
        person.first_name.clone_from(&applicant.person.first_name);
        person.last_name.clone_from(&applicant.person.last_name);
        replaces.push(PersonField::Name.word());
    }
    for email in &applicant.person.emails {
        if !person.emails.iter().any(|one| folded_email(one) == folded_email(email)) {
            if person.emails.len() < 20 {
                person.emails.push(email.clone());
                adds.push("an e-mail address");
            } else {
                left.push("e-mail addresses");
            }
        }
    }
    let from = &applicant.person;
    for (field, mine, theirs) in [
        (PersonField::Phone, &mut person.phone, &from.phone),
        (PersonField::Organisation, &mut person.organisation, &from.organisation),
        (PersonField::JobTitle, &mut person.job_title, &from.job_title),
    ] {
        if mine.is_empty() && !theirs.is_empty() {
            mine.clone_from(theirs);
            adds.push(field.word());
        } else if !theirs.is_empty() && mine != theirs && replace.contains(&field) {
            mine.clone_from(theirs);
            replaces.push(field.word());
        } else if !theirs.is_empty() && folded(mine) != folded(theirs) {
            left.push(field.word());
        }
    }
    if !from.notes.is_empty() && !person.notes.contains(&from.notes) {
        let both =
            if person.notes.is_empty() { from.notes.clone() } else { format!("{}\n\n{}", person.notes, from.notes) };
        if both.chars().count() <= LONGEST_NOTES {
            person.notes = both;
            adds.push("notes");
        } else {
            left.push("notes");
        }
    }
    let mut access_needs = String::new();
    if !applicant.access_needs.is_empty() {
        if known.has_access_needs {
            left.push("access needs");
        } else {
            access_needs.clone_from(&applicant.access_needs);
            adds.push("access needs");
        }
    }
    adds.dedup();
    let mut said = Vec::new();
    if !adds.is_empty() {
        said.push(format!("adds {}", list(adds)));
    }
    if !replaces.is_empty() {
        said.push(format!("replaces {}", list(replaces)));
    }
    if !left.is_empty() {
        said.push(format!("left as in the register: {}", list(left)));
    }
    Enriched { person, access_needs, said }
}

/// How many rows become what.
#[must_use]
pub fn counts(decided: &[Decided]) -> PastedCounts {
    let mut counts = PastedCounts::default();
    for one in decided {
        counts.read += 1;
        *match one.outcome {
            RowOutcome::Added => &mut counts.added,
            RowOutcome::Updated => &mut counts.updated,
            RowOutcome::Skipped => &mut counts.skipped,
            RowOutcome::Rejected => &mut counts.rejected,
            RowOutcome::Asks => &mut counts.asks,
        } += 1;
    }
    counts
}
