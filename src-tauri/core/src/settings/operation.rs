//! What can be done in settings, and how history says it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::calendar::display::{date_range, list, long_date, plural};
use crate::history::Names;

/// One thing that was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum SettingsOperation {
    /// The centre's own facts.
    ChangedCentre {
        /// The name is another one.
        name: bool,
        /// The address is another one.
        email: bool,
        /// The new minimum, when it is another one.
        minimum_minutes: Option<u32>,
        /// The new number of days to answer an offer, when it is another one.
        #[serde(default)]
        offer_reply_days: Option<u32>,
        /// The new number of days to pay, when it is another one.
        #[serde(default)]
        payment_days: Option<u32>,
    },
    /// A span of days to avoid.
    AddedAvoidedWeek {
        /// Its first day.
        first_day: NaiveDate,
        /// Its last day.
        last_day: NaiveDate,
    },
    /// A span of days to avoid.
    RemovedAvoidedWeek {
        /// Its first day.
        first_day: NaiveDate,
        /// Its last day.
        last_day: NaiveDate,
    },
    /// A bank holiday of the centre's own list.
    AddedBankHoliday {
        /// The day.
        date: NaiveDate,
    },
    /// A bank holiday of the centre's own list.
    RemovedBankHoliday {
        /// The day.
        date: NaiveDate,
    },
}

impl SettingsOperation {
    /// What was done, in words.
    pub fn sentence(&self, _names: &dyn Names) -> String {
        match self {
            Self::ChangedCentre { name, email, minimum_minutes, offer_reply_days, payment_days } => {
                let mut changed = Vec::new();
                if *name {
                    changed.push("the centre’s name".to_owned());
                }
                if *email {
                    changed.push("the centre’s e-mail address".to_owned());
                }
                if let Some(minutes) = minimum_minutes {
                    let minutes = plural(u64::from(*minutes), "minute", "minutes");
                    changed.push(format!("the minimum for new programmes to {minutes}"));
                }
                for (days, what) in
                    [(offer_reply_days, "the time to answer an offer"), (payment_days, "the time to pay")]
                {
                    if let Some(days) = days {
                        changed.push(format!("{what} to {}", plural(u64::from(*days), "day", "days")));
                    }
                }
                format!("Changed {}", list(changed))
            }
            Self::AddedAvoidedWeek { first_day, last_day } => {
                format!("Added {} to the weeks to avoid", date_range(*first_day, *last_day))
            }
            Self::RemovedAvoidedWeek { first_day, last_day } => {
                format!("Removed {} from the weeks to avoid", date_range(*first_day, *last_day))
            }
            Self::AddedBankHoliday { date } => format!("Added the bank holiday on {}", long_date(*date)),
            Self::RemovedBankHoliday { date } => format!("Removed the bank holiday on {}", long_date(*date)),
        }
    }
}
