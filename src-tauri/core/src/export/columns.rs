//! The columns, their names and their order: a promise to everybody who reads the files.

use chrono::NaiveDate;

use super::model::{ExportColumn, ExportKind};

/// A column of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Column {
    pub(super) name: String,
    pub(super) about: &'static str,
    /// Typed by people: guarded against being taken for a formula.
    pub(super) is_text: bool,
    /// Only when ticked.
    pub(super) is_health: bool,
}

fn text(name: &str) -> Column {
    Column { name: name.to_owned(), about: "", is_text: true, is_health: false }
}

fn value(name: &str, about: &'static str) -> Column {
    Column { name: name.to_owned(), about, is_text: false, is_health: false }
}

/// The columns of `participants`.
pub(super) fn participants() -> Vec<Column> {
    vec![
        value("participant_id", "never changes"),
        text("first_name"),
        text("last_name"),
        text("email"),
        text("phone"),
        text("organisation"),
        text("job_title"),
        text("course"),
        value("booking_status", "applied, offered, waiting list, booked, declined or withdrawn"),
        value("applied_on", ""),
        value("requirements_met", "such as 4 of 5"),
        value("fee_due_gbp", "of who has a place or an offer"),
        value("fee_paid_gbp", ""),
        value("sessions_attended", "those that count"),
        value("certificate_verdict", "empty for who never had a place"),
        Column { name: "access_needs".to_owned(), about: "health data", is_text: true, is_health: true },
    ]
}

/// The columns of `register`.
pub(super) fn register() -> Vec<Column> {
    vec![
        text("course"),
        value("session_number", ""),
        value("session_date", ""),
        value("starts_at", ""),
        value("ends_at", ""),
        value("participant_id", "never changes"),
        text("first_name"),
        text("last_name"),
        text("email"),
        value("mark", "present, part, apologies, absent, or empty"),
        value("minutes", "of a part"),
        value("counts", "yes, no, or empty"),
        value("set_by", "hand, import or override"),
        text("note"),
    ]
}

/// The columns of a course's register grid, one for each session.
pub(super) fn register_grid(sessions: impl IntoIterator<Item = (u32, NaiveDate)>) -> Vec<Column> {
    let mut columns = vec![text("last_name"), text("first_name"), text("email"), text("organisation")];
    columns.extend(sessions.into_iter().map(|(number, date)| value(&format!("{number} ({date})"), "")));
    columns.push(value("attended", "sessions that count"));
    columns.push(value("certificate_verdict", "empty for who never had a place"));
    columns
}

/// The columns of `follow_ups`.
pub(super) fn follow_ups() -> Vec<Column> {
    vec![
        text("programme"),
        value("date", ""),
        value("starts_at", ""),
        value("ends_at", ""),
        value("status", "planned, held or cancelled"),
        value("participant_id", "never changes"),
        text("first_name"),
        text("last_name"),
        text("email"),
        value("reply", "coming, not coming or no reply"),
        value("mark", "present, part, apologies, absent, or empty"),
    ]
}

/// The columns of `payments`.
pub(super) fn payments() -> Vec<Column> {
    vec![
        text("course"),
        value("participant_id", "never changes"),
        text("first_name"),
        text("last_name"),
        text("email"),
        value("date", ""),
        value("kind", "payment or refund"),
        value("amount_gbp", "always positive"),
        text("payer"),
        text("purchase_order"),
        text("invoice_number"),
    ]
}

/// The columns of `certificates`.
pub(super) fn certificates() -> Vec<Column> {
    vec![
        value("certificate_number", "empty: none was issued"),
        value("issued_on", ""),
        value("status", "issued, superseded, withdrawn, or asked, approved, declined, request withdrawn"),
        value("participant_id", "never changes"),
        text("first_name"),
        text("last_name"),
        text("course"),
        value("sessions_attended", "as printed"),
        value("hours", "as printed, such as 7.50"),
        value("requested_on", ""),
        value("superseded_by", "the number of the one in its place"),
    ]
}

/// Which columns are ticked, in the order of the file: the usual ones unless some are named.
///
/// # Errors
/// The sentence for the field, when none is ticked or one does not exist.
pub(super) fn chosen(columns: &[Column], named: Option<&[String]>) -> Result<Vec<bool>, String> {
    let Some(named) = named else { return Ok(columns.iter().map(|column| !column.is_health).collect()) };
    if let Some(unknown) = named.iter().find(|name| !columns.iter().any(|column| column.name == **name)) {
        return Err(format!("There is no column “{unknown}” in this file any more. Choose the columns again."));
    }
    if named.is_empty() {
        return Err("Tick at least one column".to_owned());
    }
    Ok(columns.iter().map(|column| named.contains(&column.name)).collect())
}

/// The columns as the screen shows them.
pub(super) fn shown(columns: &[Column], chosen: &[bool]) -> Vec<ExportColumn> {
    let shown = columns.iter().zip(chosen).map(|(column, is_chosen)| ExportColumn {
        name: column.name.clone(),
        about: column.about.to_owned(),
        is_chosen: *is_chosen,
        is_health: column.is_health,
    });
    shown.collect()
}

/// What to know about health data.
pub(super) fn notice(kind: ExportKind, columns: &[Column], chosen: &[bool]) -> Option<String> {
    let (_, is_chosen) = columns.iter().zip(chosen).find(|(column, _)| column.is_health)?;
    (kind == ExportKind::Participants).then(|| {
        if *is_chosen {
            "Access needs are in this file. They are health data: give it only to people who must know, and delete it after."
        } else {
            "Access needs are left out, because they are health data. Tick the column only for people who must know."
        }
        .to_owned()
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;

    fn names(columns: &[Column]) -> String {
        columns.iter().map(|column| column.name.as_str()).collect::<Vec<_>>().join(",")
    }

    #[test]
    fn the_names_and_their_order_are_a_promise() {
        assert_eq!(
            names(&participants()),
            "participant_id,first_name,last_name,email,phone,organisation,job_title,course,booking_status,applied_on,requirements_met,fee_due_gbp,fee_paid_gbp,sessions_attended,certificate_verdict,access_needs"
        );
        assert_eq!(
            names(&register()),
            "course,session_number,session_date,starts_at,ends_at,participant_id,first_name,last_name,email,mark,minutes,counts,set_by,note"
        );
        let dates = [(1, "2026-02-09".parse().unwrap()), (3, "2026-02-24".parse().unwrap())];
        assert_eq!(
            names(&register_grid(dates)),
            "last_name,first_name,email,organisation,1 (2026-02-09),3 (2026-02-24),attended,certificate_verdict"
        );
        assert_eq!(
            names(&follow_ups()),
            "programme,date,starts_at,ends_at,status,participant_id,first_name,last_name,email,reply,mark"
        );
        assert_eq!(
            names(&payments()),
            "course,participant_id,first_name,last_name,email,date,kind,amount_gbp,payer,purchase_order,invoice_number"
        );
    }

    #[test]
    fn access_needs_are_out_unless_ticked_and_it_says_so() {
        let columns = participants();
        let usual = chosen(&columns, None).unwrap();
        assert_eq!(usual.iter().filter(|ticked| **ticked).count(), 15);
        assert!(!usual[15], "access needs are off by default");
        assert!(notice(ExportKind::Participants, &columns, &usual).unwrap().starts_with("Access needs are left out"));
        let ticked = chosen(&columns, Some(&["access_needs".to_owned(), "email".to_owned()])).unwrap();
        assert!(notice(ExportKind::Participants, &columns, &ticked).unwrap().starts_with("Access needs are in this"));
        let in_order: Vec<&str> =
            columns.iter().zip(&ticked).filter(|(_, t)| **t).map(|(column, _)| column.name.as_str()).collect();
        assert_eq!(in_order, ["email", "access_needs"], "the order of the file stays, however they were ticked");
        assert_eq!(notice(ExportKind::Register, &register(), &chosen(&register(), None).unwrap()), None);
    }

    #[test]
    fn no_column_and_unknown_columns_are_refused() {
        assert_eq!(chosen(&register(), Some(&[])).unwrap_err(), "Tick at least one column");
        assert!(chosen(&register(), Some(&["access_needs".to_owned()])).is_err(), "health data is in one file only");
    }
}
