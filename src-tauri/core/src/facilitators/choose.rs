//! Facilitators picked in a form: known ones by id or by name, new ones by name.

use super::FacilitatorName;
use crate::courses::FacilitatorChoice;
use crate::error::{Error, FieldProblems, Result};
use crate::ids::FacilitatorId;
use crate::store::{self, Reading, Tx};
use crate::text;

/// A facilitator who was picked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Chosen {
    Known(FacilitatorName),
    New(String),
}

impl Chosen {
    pub(crate) fn known(&self) -> Option<FacilitatorName> {
        match self {
            Chosen::Known(name) => Some(name.clone()),
            Chosen::New(_) => None,
        }
    }

    fn is_same(&self, other: &Chosen) -> bool {
        match (self, other) {
            (Chosen::Known(one), Chosen::Known(two)) => one.facilitator_id == two.facilitator_id,
            (Chosen::New(one), Chosen::New(two)) => text::folded(one) == text::folded(two),
            _ => false,
        }
    }
}

/// Reads what was picked; blank names are left out, and nobody is there twice.
pub(crate) fn choose(
    reading: &Reading<'_>,
    choices: &[FacilitatorChoice],
    problems: &mut FieldProblems,
) -> Result<Vec<Chosen>> {
    let known = store::facilitators::names(reading)?;
    let mut chosen: Vec<Chosen> = Vec::new();
    for (at, choice) in choices.iter().enumerate() {
        let field = format!("facilitators.{at}");
        let one = match choice.facilitator_id {
            Some(id) => {
                let found = known.iter().find(|f| f.facilitator_id == id).cloned();
                Chosen::Known(found.ok_or(Error::Gone("facilitator"))?)
            }
            None => {
                let name = text::cleaned_line(&choice.name, "The facilitator’s name", 200);
                let Some(name) = problems.keep(&field, name).filter(|name| !name.is_empty()) else { continue };
                let mut same = known.iter().filter(|f| text::folded(&f.name) == text::folded(&name));
                match (same.next(), same.next()) {
                    (Some(_), Some(_)) => {
                        problems.add(
                            &field,
                            format!("More than one facilitator is called {name}: choose one from the list"),
                        );
                        continue;
                    }
                    (Some(one), None) => Chosen::Known(one.clone()),
                    _ => Chosen::New(name),
                }
            }
        };
        if !chosen.iter().any(|other| other.is_same(&one)) {
            chosen.push(one);
        }
    }
    Ok(chosen)
}

/// The id of who was picked; somebody new is added.
pub(crate) fn chosen_id(tx: &Tx<'_>, chosen: &Chosen) -> Result<FacilitatorId> {
    Ok(match chosen {
        Chosen::Known(name) => name.facilitator_id,
        Chosen::New(name) => store::facilitators::insert(tx, name, "")?,
    })
}
