//! What a person types into a field, read generously: dates, times, money, whole numbers. What cannot be read is
//! answered with a sentence that says what is accepted; nothing is guessed where two readings are possible.

mod dates;
mod numbers;

pub use dates::{date, time};
pub use numbers::{pence, pounds, whole};
