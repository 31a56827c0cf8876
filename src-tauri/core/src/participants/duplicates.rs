//! Who may be the person in a form.

use super::model::{Alike, LikelyDuplicate, PersonForm};
use super::rules::{self, Person};
use crate::error::{Code, Error, Result};
use crate::ids::ParticipantId;
use crate::store::{self, Reading};

/// How many are shown, the likeliest first.
const MOST_SHOWN: usize = 20;

/// Those who may be the person in the form, the likeliest first; `except` is the person being changed.
///
/// # Errors
/// What is wrong with a field of the form.
pub fn likely_duplicates(
    reading: &Reading<'_>,
    form: &PersonForm,
    except: Option<ParticipantId>,
) -> Result<Vec<LikelyDuplicate>> {
    of_person(reading, &rules::person(form)?, except)
}

/// Asks, when there are any who are alike in one of these ways.
pub(super) fn ask_about_likely_duplicates(
    reading: &Reading<'_>,
    person: &Person,
    except: Option<ParticipantId>,
    ways: &[Alike],
) -> Result<()> {
    if ways.is_empty() {
        return Ok(());
    }
    let found = of_person(reading, person, except)?;
    let sentence = match found.iter().filter(|one| ways.contains(&one.alike)).count() {
        0 => return Ok(()),
        1 => "Somebody like this is in the register already. Is it the same person?".to_owned(),
        several => format!("{several} people like this are in the register already. Is it one of them?"),
    };
    Err(Error::asks(Code::LikelyDuplicates, sentence))
}

fn of_person(reading: &Reading<'_>, person: &Person, except: Option<ParticipantId>) -> Result<Vec<LikelyDuplicate>> {
    let candidates = store::participants::alike(reading, person, except)?;
    let mut found: Vec<LikelyDuplicate> = candidates
        .into_iter()
        .filter_map(|known| {
            let alike = rules::alike(person, &known.sort_key, &known.person.organisation, &known.person.emails)?;
            Some(LikelyDuplicate {
                participant_id: known.participant_id,
                first_name: known.person.first_name,
                last_name: known.person.last_name,
                organisation: known.person.organisation,
                emails: known.person.emails,
                alike,
                alike_words: alike.words().to_owned(),
                courses: Vec::new(),
            })
        })
        .collect();
    found.sort_by_key(|one| (one.alike, one.participant_id));
    found.truncate(MOST_SHOWN);
    let ids: Vec<ParticipantId> = found.iter().map(|one| one.participant_id).collect();
    let mut courses = store::participants::courses(reading, &ids)?;
    for one in &mut found {
        one.courses = courses.remove(&one.participant_id).unwrap_or_default();
    }
    Ok(found)
}
