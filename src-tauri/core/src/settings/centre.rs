//! The centre's own facts.

use super::{Centre, CentreForm, SettingsOperation, SettingsSheet, sheet};
use crate::data_file::{Changed, DataFile};
use crate::error::{FieldProblems, Result};
use crate::history::Operation;
use crate::moment::Moment;
use crate::store;
use crate::text::{cleaned_line, email_address};

/// Changes the centre's name and e-mail address, and what new programmes, offers and places start with.
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
                minimum_minutes: other(before.minimum_minutes, wanted.minimum_minutes),
                offer_reply_days: other(before.offer_reply_days, wanted.offer_reply_days),
                payment_days: other(before.payment_days, wanted.payment_days),
            };
            Ok(((), Operation::Settings(operation)))
        },
        |reading, ()| sheet(reading, today),
    )
}

/// The number that is wanted, where it is another one than before.
fn other(before: u32, wanted: u32) -> Option<u32> {
    (before != wanted).then_some(wanted)
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
    let reply = problems.keep("offer_reply_days", days(&form.offer_reply_days, "the days to answer an offer", "7"));
    let payment = problems.keep("payment_days", days(&form.payment_days, "the days to pay", "30"));
    problems.finish()?;
    Ok(Centre {
        name: name.unwrap_or_default(),
        email: email.unwrap_or_default(),
        minimum_minutes: minutes.unwrap_or_default(),
        offer_reply_days: reply.unwrap_or_default(),
        payment_days: payment.unwrap_or_default(),
    })
}

fn minutes(typed: &str) -> std::result::Result<u32, String> {
    whole(typed, 1_440)
        .ok_or_else(|| "Enter the minimum minutes as a whole number from 0 to 1,440, such as 90".to_owned())
}

fn days(typed: &str, what: &str, such_as: &str) -> std::result::Result<u32, String> {
    whole(typed, 365).ok_or_else(|| format!("Enter {what} as a whole number from 0 to 365, such as {such_as}"))
}

fn whole(typed: &str, most: u32) -> Option<u32> {
    let text = typed.trim();
    let is_whole = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    is_whole.then(|| text.parse::<u32>().ok()).flatten().filter(|number| *number <= most)
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

    #[test]
    fn days_are_whole_and_fit_in_a_year() {
        assert_eq!((days("0", "it", "7"), days(" 365 ", "it", "7")), (Ok(0), Ok(365)));
        for wrong in ["", "-1", "366", "7.5", "a week"] {
            let said = days(wrong, "the days to pay", "30").unwrap_err();
            assert_eq!(said, "Enter the days to pay as a whole number from 0 to 365, such as 30", "{wrong:?}");
        }
    }
}
