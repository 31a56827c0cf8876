//! The calendar the centre works by.
//!
//! - All dates and times are the wall clock of the United Kingdom (`Europe/London`): 3pm stays 3pm when the clocks
//!   change. A time that the clock skips in spring or shows twice in autumn is refused, with a sentence.
//! - Bank holidays of England and Wales come from the published list, then from the centre's own additions; the
//!   years after the published ones are worked out by rule and say that they are provisional.
//! - School holidays differ from council to council, so the centre keeps its own weeks to avoid.
//! - Dates read `Monday 9 February 2026`, times `3pm`, `5.30pm`, `midday`.
//!
//! Nothing here reads the clock: today and now are always handed in.

pub mod avoided_weeks;
pub mod bank_holidays;
pub mod display;
pub mod hhmm;
pub mod remarks;
pub mod wall_clock;

pub use avoided_weeks::AvoidedWeek;
pub use bank_holidays::{BankHoliday, BankHolidays};
pub use remarks::{DateRemark, RemarkKind, remarks};
