//! A table without dates, of replies to one session: a column of names or addresses and one of replies, with headings or
//! without: pure.

use super::cells::is_a_reply;
use super::headings::{
    Column, FIRST_ROWS, Fit, Head, Looked, PersonColumn, is_of_a_person, person_column, typed_email,
};
use crate::ids::PollDateId;

/// What each column holds: by its heading, else by what stands in it. Nothing where there is no column of replies.
pub(super) fn head(rows: &[&[String]], width: usize) -> Option<Head> {
    let is_heading = |row: &&[String]| row.iter().any(|cell| person_column(cell).is_some()) && !is_of_a_person(row);
    let heading = rows.iter().take(FIRST_ROWS).position(is_heading);
    let first = heading.map_or(0, |at| at + 1);
    let below = &rows[first..];
    let columns: Vec<Column> = (0..width)
        .map(|at| {
            let heading = heading.and_then(|row| rows[row].get(at)).map(String::as_str).unwrap_or_default();
            column(heading, &Cells::of(below, at))
        })
        .collect();
    // A heading alone has told that the table is one; without it the replies do.
    let has_replies = columns.iter().any(|column| matches!(column, Column::Replies(_)));
    has_replies.then_some(Head { rows: first, is_dated: false, columns })
}

fn column(heading: &str, cells: &Cells) -> Column {
    match person_column(heading) {
        Some(kind) => Column::Person(kind),
        None if cells.filled == 0 && heading.is_empty() => Column::Empty,
        None if cells.addresses > 0 => Column::Person(PersonColumn::Unnamed),
        None if !heading.is_empty() || cells.says_replies() => Column::Replies(heading.to_owned()),
        None => Column::Person(PersonColumn::Unnamed),
    }
}

/// What stands in a column, counted.
struct Cells {
    filled: usize,
    addresses: usize,
    replies: usize,
}

impl Cells {
    fn of(rows: &[&[String]], at: usize) -> Cells {
        let filled = || rows.iter().filter_map(|row| row.get(at)).filter(|cell| !cell.is_empty());
        Cells {
            filled: filled().count(),
            addresses: filled().filter(|cell| cell.contains('@') && typed_email(cell)).count(),
            replies: filled().filter(|cell| is_a_reply(cell)).count(),
        }
    }

    /// Most of what stands there is how people reply; a name may be a word for no.
    fn says_replies(&self) -> bool {
        self.replies > 0 && self.replies * 2 >= self.filled
    }
}

/// How each column fits the one session there is.
pub(super) struct Alone {
    date: Vec<PollDateId>,
    with_replies: Vec<usize>,
}

/// The only column in which replies stand is about the session.
pub(super) fn fits(head: &Head, below: &[&[String]], dates: &[Looked]) -> Alone {
    let with_replies = head.replies().map(|(at, _)| at).filter(|at| Cells::of(below, *at).replies > 0).collect();
    Alone { date: dates.iter().map(|one| one.id).collect(), with_replies }
}

impl Alone {
    pub(super) fn of(&self, column: usize) -> Fit {
        match (self.date.as_slice(), self.with_replies.as_slice()) {
            ([one], [only]) if *only == column => Fit::One(*one),
            ([_], several) if several.contains(&column) => Fit::OneOfSeveral(self.date.clone()),
            _ => Fit::NoReply,
        }
    }
}
