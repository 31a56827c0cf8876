//! The table, as it is read by people.

use std::time::Duration;

use crate::row::{Ended, Form, Row};

/// One row.
pub fn line(row: &Row, form: Form, ended: &Ended, time: Duration) -> String {
    let (figure, control) = match ended {
        Ended::Met(measured) => (measured.figure.clone(), measured.control.clone()),
        Ended::Missed(why) => (format!("**MISSED** {why}"), String::new()),
        Ended::Skipped(why) => (format!("skipped: {why}"), String::new()),
    };
    let minutes = time.as_secs_f64() / 60.0;
    let cells =
        [row.name.to_owned(), row.fault.to_owned(), (row.wanted)(form), figure, control, format!("{minutes:.1}")];
    format!("| {} |", cells.map(|cell| cell.replace('\n', " ").replace('|', "¦")).join(" | "))
}

/// All of it.
pub fn whole(form: Form, lines: &[(&Row, Ended, Duration)]) -> String {
    let mut out = vec![
        "| row | fault | wanted | measured | this harness can fail: seen | minutes |".to_owned(),
        "|---|---|---|---|---|---|".to_owned(),
    ];
    out.extend(lines.iter().map(|(row, ended, time)| line(row, form, ended, *time)));
    out.join("\n")
}
