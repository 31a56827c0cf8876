//! A person over the years, and two people who are one.

mod merging;
mod merging_any;
mod years;
