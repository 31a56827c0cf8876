//! Money is pounds and pence, never less than nothing; counts are whole numbers.

/// The most that an amount may be: ten million pounds, less a penny.
const MOST_PENCE: i64 = 999_999_999;

/// Reads `200`, `£200`, `200.50` or `1,200.00` as pence. `what` is the field in a sentence: `the fee`.
///
/// # Errors
/// The sentence for the field.
pub fn pence(typed: &str, what: &str) -> Result<i64, String> {
    let example = || format!("Enter {what} in pounds, for example 200 or 187.50");
    let text: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
    let text = text.replace('\u{2212}', "-");
    if text.starts_with('-') || text.starts_with("£-") {
        return Err(format!("{} cannot be less than £0. {}", capital(what), example()));
    }
    let text = text.strip_prefix('£').unwrap_or(&text);
    let (pounds, part) = text.split_once('.').map_or((text, None), |(pounds, part)| (pounds, Some(part)));
    let pounds = without_commas(pounds).ok_or_else(example)?;
    let part = match part {
        None => 0,
        Some(part) if part.is_empty() || !part.bytes().all(|b| b.is_ascii_digit()) => return Err(example()),
        Some(part) if part.len() > 2 => {
            return Err(format!("{} has more than two figures after the point. {}", capital(what), example()));
        }
        Some(part) => format!("{part:0<2}").parse::<i64>().map_err(|_| example())?,
    };
    let amount = pounds.parse::<i64>().ok().and_then(|pounds| pounds.checked_mul(100)?.checked_add(part));
    amount
        .filter(|amount| *amount <= MOST_PENCE)
        .ok_or_else(|| format!("{} is too large: it can be up to £9,999,999.99", capital(what)))
}

/// Pence as a field shows them: `200`, `187.50`.
#[must_use]
pub fn pounds(pence: i64) -> String {
    if pence % 100 == 0 { format!("{}", pence / 100) } else { format!("{}.{:02}", pence / 100, pence % 100) }
}

/// Reads a whole number from `least` to `most`, with commas between thousands or without. `what` is the field in a sentence: `the number of sessions`.
///
/// # Errors
/// The sentence for the field.
pub fn whole(typed: &str, what: &str, (least, most): (u32, u32)) -> Result<u32, String> {
    without_commas(typed.trim())
        .and_then(|figures| figures.parse::<u32>().ok())
        .filter(|number| (least..=most).contains(number))
        .ok_or_else(|| format!("Enter {what} as a whole number from {least} to {}", most_said(most)))
}

fn most_said(most: u32) -> String {
    crate::calendar::display::number(u64::from(most))
}

/// Figures, in groups of three where there are commas at all.
fn without_commas(text: &str) -> Option<String> {
    let mut groups = text.split(',');
    let first = groups.next()?;
    let rest: Vec<&str> = groups.collect();
    let grouped = rest.iter().all(|g| g.len() == 3) && (rest.is_empty() || (1..=3).contains(&first.len()));
    let figures = std::iter::once(first).chain(rest).collect::<String>();
    let sound = grouped && !figures.is_empty() && figures.bytes().all(|b| b.is_ascii_digit());
    sound.then_some(figures)
}

fn capital(what: &str) -> String {
    let mut letters = what.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn pounds_become_pence() {
        for (typed, expected) in [
            ("200", 20_000),
            ("£200", 20_000),
            (" 200.00 ", 20_000),
            ("187.5", 18_750),
            ("1,200.50", 120_050),
            ("0", 0),
            ("0.07", 7),
            ("9,999,999.99", 999_999_999),
        ] {
            assert_eq!(pence(typed, "the fee"), Ok(expected), "{typed:?}");
        }
    }

    #[test]
    fn what_is_no_amount_is_said() {
        for (typed, said) in [
            ("", "for example 200"),
            ("free", "for example 200"),
            ("-5", "cannot be less than £0"),
            ("£-5", "cannot be less than £0"),
            ("\u{2212}5", "cannot be less than £0"),
            ("1.234", "more than two figures"),
            ("1,20", "for example"),
            ("1.2.3", "for example"),
            (".", "for example"),
            ("99999999999999999999", "too large"),
            ("10000000", "too large"),
            ("=1+1", "for example"),
        ] {
            let refused = pence(typed, "the fee").unwrap_err();
            assert!(refused.contains(said), "{typed:?} was answered {refused:?}");
        }
    }

    #[test]
    fn whole_numbers_say_their_limits() {
        for (typed, number) in [(" 6 ", 6), ("06", 6), ("1,200", 1_200), ("100,000", 100_000), ("12", 12)] {
            assert_eq!(whole(typed, "how many can be booked", (0, 100_000)), Ok(number), "{typed:?}");
        }
        for typed in ["", "-1", "6.5", "61", "six", "99999999999999", "4,5", "1,5", "4,50", ",6", "6,", "0,,006"] {
            assert_eq!(
                whole(typed, "the number of sessions", (0, 60)),
                Err("Enter the number of sessions as a whole number from 0 to 60".to_owned()),
                "{typed:?}"
            );
        }
    }

    proptest! {
        #[test]
        fn an_amount_reads_back(amount in 0..=MOST_PENCE) {
            prop_assert_eq!(pence(&pounds(amount), "the fee"), Ok(amount));
        }

        #[test]
        fn nothing_typed_breaks_it(typed in "\\PC{0,20}") {
            let _ = pence(&typed, "the fee");
            let _ = whole(&typed, "the fee", (0, 9));
            let _ = super::super::date(&typed, "the date");
            let _ = super::super::time(&typed, "the start");
        }
    }
}
