//! The words and numbers of the files: small letters, ISO dates, money with two decimals and no sign.

use chrono::NaiveTime;

use crate::calendar::hhmm;
use crate::certificates::standings::CellStanding;
use crate::certificates::verdict::Verdict;
use crate::register::mark::{Mark, SetByHand};

/// `15:00`.
pub(super) fn time(time: NaiveTime) -> String {
    hhmm::format(time)
}

/// `200.00`; more paid back than paid in is `-50.00`.
pub(crate) fn pounds(pence: i64) -> String {
    let sign = if pence < 0 { "-" } else { "" };
    let pence = pence.unsigned_abs();
    format!("{sign}{}.{:02}", pence / 100, pence % 100)
}

/// `waiting list` for `waiting_list`.
pub(super) fn spaced(word: &str) -> String {
    word.replace('_', " ")
}

/// `present`, `part`, `apologies`, `absent`, or nothing.
pub(super) fn mark(mark: Option<Mark>) -> String {
    mark.map(Mark::word).unwrap_or_default().to_owned()
}

/// The minutes of a part, or nothing.
pub(super) fn minutes(mark: Option<Mark>) -> String {
    mark.and_then(Mark::minutes).map(|minutes| minutes.to_string()).unwrap_or_default()
}

/// `yes`, `no`, or nothing while it is not known. Nothing counts in a cancelled session.
pub(super) fn counts(cancelled: bool, cell: &CellStanding, minimum_minutes: u32) -> &'static str {
    match cell.counts(minimum_minutes).word() {
        "yes" if cancelled => "no",
        word => word,
    }
}

/// Who decided: `override`, `import` or `hand`; nothing without a mark.
pub(super) fn set_by(cell: &CellStanding) -> &'static str {
    match cell {
        CellStanding { set_by_hand: Some(SetByHand::Counts | SetByHand::DoesNotCount), .. } => "override",
        CellStanding { mark: None, .. } => "",
        CellStanding { imported: true, .. } => "import",
        CellStanding { .. } => "hand",
    }
}

/// The verdict in small letters; empty for who has none.
pub(super) fn verdict(judged: Option<&Verdict>) -> &'static str {
    judged.map_or("", |verdict| verdict.standing.export_word())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;
    use crate::certificates::CertificateRule;

    #[test]
    fn money_has_two_decimals_and_no_sign() {
        let written = [0, 5, 99, 100, 20_000, 123_456_789, -5_000].map(pounds);
        assert_eq!(written, ["0.00", "0.05", "0.99", "1.00", "200.00", "1234567.89", "-50.00"]);
    }

    #[test]
    fn who_decided_and_what_counts() {
        let cell =
            |mark, imported, set_by_hand| CellStanding { mark, imported, set_by_hand, ..CellStanding::default() };
        let (part, present) = (Some(Mark::Part { minutes: 40 }), Some(Mark::Present));
        for (cell, by, counted) in [
            (cell(None, false, None), "", ""),
            (cell(present, false, None), "hand", "yes"),
            (cell(present, true, None), "import", "yes"),
            (cell(part, true, None), "import", "no"),
            (cell(part, true, Some(SetByHand::Counts)), "override", "yes"),
            (cell(None, false, Some(SetByHand::DoesNotCount)), "override", "no"),
        ] {
            assert_eq!((set_by(&cell), counts(false, &cell, 90)), (by, counted), "{cell:?}");
        }
        assert_eq!(counts(true, &cell(present, false, None), 90), "no", "nothing counts in a cancelled session");
        assert_eq!((mark(part), minutes(part), minutes(present)), ("part".into(), "40".into(), String::new()));
    }

    #[test]
    fn who_has_no_verdict_has_an_empty_one() {
        let before_any_session =
            crate::certificates::verdict(&CertificateRule { threshold: 4, minimum_minutes: 90 }, &[]);
        assert_eq!((verdict(Some(&before_any_session)), verdict(None)), ("can still reach", ""));
    }
}
