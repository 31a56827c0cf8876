//! A person over the years.

mod years;
