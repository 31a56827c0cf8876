//! Times of day as `15:00`: how they are stored and how they travel to and from the window.
//!
//! Used as `#[serde(with = "crate::calendar::hhmm")]` on a `NaiveTime`, and `crate::calendar::hhmm::optional` on an
//! `Option<NaiveTime>`. The app works in whole minutes: seconds are neither written nor accepted.

use chrono::{NaiveTime, Timelike};
use serde::{Deserialize, Deserializer, Serializer, de::Error};

/// `15:00` for 3pm.
#[must_use]
pub fn format(time: NaiveTime) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

/// Reads `15:00`: two digits, a colon, two digits, from `00:00` to `23:59`. Anything else is `None`.
#[must_use]
pub fn parse(text: &str) -> Option<NaiveTime> {
    let two_digits = |part: &str| {
        let all_digits = part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit());
        all_digits.then(|| part.parse().ok()).flatten()
    };
    let (hour, minute) = text.split_once(':')?;
    NaiveTime::from_hms_opt(two_digits(hour)?, two_digits(minute)?, 0)
}

/// Writes a time as `15:00`.
///
/// # Errors
/// Only those of the serializer itself.
pub fn serialize<S: Serializer>(time: &NaiveTime, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&format(*time))
}

/// Reads a time as `15:00`.
///
/// # Errors
/// When the text is not a time of day in that form.
pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<NaiveTime, D::Error> {
    let text = String::deserialize(deserializer)?;
    parse(&text).ok_or_else(|| D::Error::custom("a time must be written like 15:00"))
}

/// The same for a time that may be missing (`null`).
pub mod optional {
    use chrono::NaiveTime;
    use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

    /// Writes a time as `15:00`, or null.
    ///
    /// # Errors
    /// Only those of the serializer itself.
    pub fn serialize<S: Serializer>(time: &Option<NaiveTime>, serializer: S) -> Result<S::Ok, S::Error> {
        time.map(super::format).serialize(serializer)
    }

    /// Reads a time as `15:00`, or null.
    ///
    /// # Errors
    /// When there is a text that is not a time of day in that form.
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<NaiveTime>, D::Error> {
        Option::<String>::deserialize(deserializer)?
            .map(|text| super::parse(&text).ok_or_else(|| D::Error::custom("a time must be written like 15:00")))
            .transpose()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;

    #[test]
    fn every_minute_of_the_day_reads_back() {
        for minute in 0..24 * 60 {
            let time = NaiveTime::from_hms_opt(minute / 60, minute % 60, 0).unwrap();
            assert_eq!(parse(&format(time)), Some(time), "{}", format(time));
        }
        assert_eq!(format(NaiveTime::from_hms_opt(9, 5, 0).unwrap()), "09:05");
    }

    #[test]
    fn other_shapes_are_refused() {
        for text in ["", "15", "24:00", "12:60", "3pm", "9:05", "15:00:00", "+1:00", "15:0", "1５:00", " 15:00"] {
            assert_eq!(parse(text), None, "{text:?} is not a time like 15:00");
        }
    }

    #[test]
    fn travels_as_a_short_text() {
        #[derive(serde::Serialize, serde::Deserialize, PartialEq, Debug)]
        struct Meeting {
            #[serde(with = "crate::calendar::hhmm")]
            starts_at: NaiveTime,
            #[serde(with = "crate::calendar::hhmm::optional")]
            ends_at: Option<NaiveTime>,
        }
        let meeting = Meeting { starts_at: parse("15:00").unwrap(), ends_at: None };
        let text = serde_json::to_string(&meeting).unwrap();
        assert_eq!(text, r#"{"starts_at":"15:00","ends_at":null}"#);
        assert_eq!(serde_json::from_str::<Meeting>(&text).unwrap(), meeting);
        let both = r#"{"starts_at":"15:00","ends_at":"17:30"}"#;
        let with_an_end: Meeting = serde_json::from_str(both).unwrap();
        assert_eq!(with_an_end.ends_at, parse("17:30"));
        assert_eq!(serde_json::to_string(&with_an_end).unwrap(), both);
        for wrong in [r#"{"starts_at":"3pm","ends_at":null}"#, r#"{"starts_at":"15:00","ends_at":"25:00"}"#] {
            let refused = serde_json::from_str::<Meeting>(wrong).unwrap_err();
            assert!(refused.to_string().contains("a time must be written like 15:00"));
        }
    }
}
