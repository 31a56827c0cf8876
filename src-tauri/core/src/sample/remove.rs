//! Removing the sample.

use super::{SampleOperation, SampleRemoval};
use crate::data_file::{Changed, DataFile};
use crate::error::{Error, Result};
use crate::history::Operation;
use crate::moment::Moment;
use crate::store::sample::{self as stored, Belongings};
use crate::store::{self, Reading};

/// What removing the sample would take out.
///
/// # Errors
/// That it is not here, or that the file could not be read.
pub fn sample_removal(reading: &Reading<'_>) -> Result<SampleRemoval> {
    Ok(told(reading, &belongings(reading)?)?)
}

/// Removes the sample course with everything that belongs to it.
///
/// # Errors
/// That it is not here, or that the file could not be written.
pub fn remove_sample(file: &DataFile, moment: &Moment) -> Result<Changed<SampleRemoval>> {
    file.change(
        moment,
        |tx| {
            let belongings = belongings(tx)?;
            let removal = told(tx, &belongings)?;
            stored::remove(tx, &belongings)?;
            let operation = SampleOperation::Removed {
                people: removal.people,
                courses: removal.courses,
                added_since: removal.added_since,
                staying: removal.staying,
            };
            Ok((removal, Operation::Sample(operation)))
        },
        |_, removal| Ok(removal),
    )
}

fn belongings(reading: &Reading<'_>) -> Result<Belongings> {
    if !store::frame::facts(reading)?.sample_present {
        return Err(Error::Gone("sample course"));
    }
    Ok(stored::belongings(reading)?)
}

fn told(reading: &Reading<'_>, belongings: &Belongings) -> std::result::Result<SampleRemoval, store::StoreError> {
    let count = |ids: &[i64]| u32::try_from(ids.len()).unwrap_or(u32::MAX);
    Ok(SampleRemoval {
        people: count(&belongings.people),
        courses: count(&belongings.courses),
        added_since: stored::added_since(reading, belongings)?,
        own_courses: stored::own_courses(reading, belongings)?,
        staying: count(&belongings.staying),
    })
}
