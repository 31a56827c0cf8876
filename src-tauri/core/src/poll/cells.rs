//! What a cell of a poll's table means: pure.

use super::model::DateReply;
use crate::text::folded;

/// What a cell means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    /// A reply.
    Reply(DateReply),
    /// It is empty: no reply.
    SaysNothing,
    /// An `x`, and it is not said what that means.
    AskedX,
    /// A word that means nothing here.
    Unknown,
}

/// What was said about the words of a table.
#[derive(Clone, Copy, Debug)]
pub(super) struct Says {
    /// What an `x` means, where that was said.
    pub(super) x: Option<DateReply>,
    /// Whether an empty cell means no.
    pub(super) empty_means_no: bool,
    /// Whether `if need be` is a reply here.
    pub(super) if_need_be: bool,
}

/// How one table writes its replies.
pub(super) struct Meanings(Says);

impl Meanings {
    /// `x` means what was said; else no beside words for yes alone, and yes beside words for no alone.
    pub(super) fn of(rows: &[&[String]], columns: &[usize], said: Says) -> Meanings {
        let all = || rows.iter().flat_map(|row| columns.iter().filter_map(|at| row.get(*at)));
        let says = |reply: DateReply| all().any(|cell| plain(cell) == Meaning::Reply(reply));
        let as_it_looks = || match (says(DateReply::Yes), says(DateReply::No)) {
            (true, false) => Some(DateReply::No),
            (false, true) => Some(DateReply::Yes),
            _ => None,
        };
        Meanings(Says { x: said.x.or_else(as_it_looks), ..said })
    }

    pub(super) fn of_cell(&self, cell: &str) -> Meaning {
        let meaning = match (plain(cell), self.0.x) {
            (Meaning::AskedX, Some(reply)) => Meaning::Reply(reply),
            (Meaning::SaysNothing, _) if self.0.empty_means_no => Meaning::Reply(DateReply::No),
            (other, _) => other,
        };
        match meaning {
            Meaning::Reply(DateReply::IfNeedBe) if !self.0.if_need_be => Meaning::Unknown,
            other => other,
        }
    }
}

/// Whether this is how somebody replies, and no part of a heading.
pub(super) fn is_a_reply(cell: &str) -> bool {
    matches!(plain(cell), Meaning::Reply(_) | Meaning::AskedX)
}

/// What a cell means by itself.
fn plain(cell: &str) -> Meaning {
    let cell = cell.trim();
    let (inner, in_brackets) = match cell.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
        Some(inner) => (inner.trim(), true),
        None => (cell, false),
    };
    let reply = match inner {
        "" if !in_brackets => return Meaning::SaysNothing,
        "✓" | "✔" | "✔️" | "☑" | "✅" => Some(DateReply::Yes),
        "✗" | "✘" | "❌" | "✖" => Some(DateReply::No),
        "x" | "X" | "×" => return if in_brackets { Meaning::Unknown } else { Meaning::AskedX },
        _ => match folded(inner).trim_end_matches(['.', '!']).replace(['\'', '-', '_'], " ").trim() {
            "yes" | "y" | "ok" | "okay" | "true" | "1" | "available" | "can come" | "coming" => Some(DateReply::Yes),
            "if need be" | "ifneedbe" | "if needed" | "if necessary" | "maybe" | "may be" | "possibly" | "perhaps"
            | "tentative" | "under reserve" => Some(DateReply::IfNeedBe),
            "no" | "n" | "false" | "0" | "not available" | "unavailable" | "cannot come" | "can t come"
            | "not coming" | "cannot" => Some(DateReply::No),
            _ => None,
        },
    };
    match reply {
        // "(OK)" is what some polls write for if need be.
        Some(DateReply::Yes) if in_brackets => Meaning::Reply(DateReply::IfNeedBe),
        Some(DateReply::No) if in_brackets => Meaning::Unknown,
        Some(reply) => Meaning::Reply(reply),
        None => Meaning::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn replies_as_polls_write_them() {
        use DateReply::{IfNeedBe, No, Yes};
        for (cell, meaning) in [
            ("yes", Meaning::Reply(Yes)),
            (" YES ", Meaning::Reply(Yes)),
            ("OK", Meaning::Reply(Yes)),
            ("✓", Meaning::Reply(Yes)),
            ("1", Meaning::Reply(Yes)),
            ("(OK)", Meaning::Reply(IfNeedBe)),
            ("(yes)", Meaning::Reply(IfNeedBe)),
            ("If need be", Meaning::Reply(IfNeedBe)),
            ("if-need-be", Meaning::Reply(IfNeedBe)),
            ("Maybe", Meaning::Reply(IfNeedBe)),
            ("no", Meaning::Reply(No)),
            ("0", Meaning::Reply(No)),
            ("Can’t come", Meaning::Reply(No)),
            ("✗", Meaning::Reply(No)),
            ("", Meaning::SaysNothing),
            ("x", Meaning::AskedX),
            ("X", Meaning::AskedX),
            ("(no)", Meaning::Unknown),
            ("()", Meaning::Unknown),
            ("2", Meaning::Unknown),
            ("I shall see", Meaning::Unknown),
        ] {
            assert_eq!(plain(cell), meaning, "{cell:?}");
        }
    }

    #[test]
    fn an_x_means_what_the_other_words_leave_for_it() {
        let means = |words: &[&str], said: Option<DateReply>| {
            let row: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
            let columns: Vec<usize> = (0..row.len()).collect();
            Meanings::of(&[&row], &columns, Says { x: said, empty_means_no: false, if_need_be: true }).of_cell("x")
        };
        assert_eq!(means(&["✓", "x"], None), Meaning::Reply(DateReply::No));
        assert_eq!(means(&["x", "no"], None), Meaning::Reply(DateReply::Yes));
        assert_eq!(means(&["x", ""], None), Meaning::AskedX);
        assert_eq!(means(&["x", "yes", "no"], None), Meaning::AskedX);
        assert_eq!(means(&["x", "✓"], Some(DateReply::IfNeedBe)), Meaning::Reply(DateReply::IfNeedBe));
    }
}
