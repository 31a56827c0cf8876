//! Export to CSV.

pub mod csv_text;
pub mod file_name;
