//! The centre's own facts.

use super::{Centre, CentreForm, SettingsOperation, SettingsSheet, sheet};
use crate::data_file::{Changed, DataFile};
use crate::error::{FieldProblems, Result};
use crate::history::Operation;
use crate::moment::Moment;
use crate::store;
use crate::text::{cleaned_line, email_address};

/// Changes the centre's name, e-mail address and usual minimum minutes.
///
/// # Errors
/// The fields that cannot be accepted, or that the file could not be written.
pub fn change_centre(file: &DataFile, moment: &Moment, form: &CentreForm) -> Result<Changed<SettingsSheet>> {
    let wanted = read(form)?;
    let today = moment.today();
    file.change(
        moment,
        |tx| {
            let before = store::settings::centre(tx)?;
            store::settings::set_centre(tx, &wanted)?;
            let operation = SettingsOperation::ChangedCentre {
                name: before.name != wanted.name,
                email: before.email != wanted.email,
                minimum_minutes: (before.minimum_minutes != wanted.minimum_minutes).then_some(wanted.minimum_minutes),
            };
            Ok(((), Operation::Settings(operation)))
        },
        |reading, ()| sheet(reading, today),
    )
}

fn read(form: &CentreForm) -> Result<Centre> {
    let mut problems = FieldProblems::new();
    let name = problems.keep("name", cleaned_line(&form.name, "The centre’s name", 200));
    let email = if form.email.trim().is_empty() {
        Some(String::new())
    } else {
        problems.keep("email", email_address(&form.email))
    };
    let minutes = problems.keep("minimum_minutes", minutes(&form.minimum_minutes));
    problems.finish()?;
    Ok(Centre {
        name: name.unwrap_or_default(),
        email: email.unwrap_or_default(),
        minimum_minutes: minutes.unwrap_or_default(),
    })
}

fn minutes(typed: &str) -> std::result::Result<u32, String> {
    let text = typed.trim();
    let whole = (!text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse::<u32>().ok());
    match whole.flatten() {
        Some(minutes) if minutes <= 1_440 => Ok(minutes),
        _ => Err("Enter the minimum minutes as a whole number from 0 to 1,440, such as 90".to_owned()),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;

    #[test]
    fn minutes_are_whole_and_fit_in_a_day() {
        assert_eq!(minutes(" 90 ").unwrap(), 90);
        assert_eq!((minutes("0").unwrap(), minutes("1440").unwrap()), (0, 1_440));
        for wrong in ["", "-1", "1441", "90.5", "ninety", "9 0", "+90", "99999999999", "９０"] {
            assert!(minutes(wrong).is_err(), "{wrong:?} must be refused");
        }
    }
}
