//! What is different between a backup and the open file, in words.

use super::model::Contents;
use crate::calendar::display::plural;

/// What lies in a file, and the last thing that was done to it: two that are equal are one register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct State<'a> {
    /// What lies in it, counted.
    pub contents: &'a Contents,
    /// Its newest step in history, by number and time.
    pub newest_step: &'a str,
}

/// What a backup has more or fewer of than the file has now, such as "2 participants fewer"; empty when the two are the
/// same.
#[must_use]
pub fn differs(backup: State<'_>, now: State<'_>) -> Vec<String> {
    let (then, today) = (backup.contents, now.contents);
    let mut words: Vec<String> = [
        (then.courses, today.courses, "course", "courses"),
        (then.participants, today.participants, "participant", "participants"),
        (then.bookings, today.bookings, "booking", "bookings"),
        (then.sessions_marked, today.sessions_marked, "marked session", "marked sessions"),
        (then.marks, today.marks, "mark", "marks"),
        (then.payments, today.payments, "payment or refund", "payments or refunds"),
        (then.follow_ups, today.follow_ups, "follow-up session", "follow-up sessions"),
        (then.certificates, today.certificates, "certificate", "certificates"),
        (then.messages, today.messages, "message in the log", "messages in the log"),
    ]
    .into_iter()
    .filter_map(|(then, today, one, many)| more_or_fewer(then, today, one, many))
    .collect();
    if words.is_empty() {
        words.extend(more_or_fewer(then.steps, today.steps, "step of history", "steps of history"));
    }
    if words.is_empty() && backup.newest_step != now.newest_step {
        words.push("other changes, as many as there are now".to_owned());
    }
    words
}

fn more_or_fewer(then: u32, today: u32, one: &str, many: &str) -> Option<String> {
    let count = plural(u64::from(then.abs_diff(today)), one, many);
    match then.cmp(&today) {
        std::cmp::Ordering::Less => Some(format!("{count} fewer")),
        std::cmp::Ordering::Equal => None,
        std::cmp::Ordering::Greater => Some(format!("{count} more")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Contents = Contents {
        courses: 3,
        participants: 22,
        bookings: 24,
        sessions_marked: 4,
        marks: 88,
        payments: 20,
        follow_ups: 2,
        certificates: 5,
        messages: 40,
        steps: 150,
    };

    #[test]
    fn what_differs_is_said_in_words() {
        for (then, newest_step, expected) in [
            (NOW, "150 now", vec![]),
            (Contents { participants: 20, ..NOW }, "150 now", vec!["2 participants fewer"]),
            (Contents { participants: 21, ..NOW }, "150 now", vec!["1 participant fewer"]),
            (
                Contents { courses: 4, sessions_marked: 7, marks: 1_500, ..NOW },
                "150 now",
                vec!["1 course more", "3 marked sessions more", "1,412 marks more"],
            ),
            (
                Contents { payments: 19, bookings: 0, ..NOW },
                "150 now",
                vec!["24 bookings fewer", "1 payment or refund fewer"],
            ),
            (
                Contents { follow_ups: 0, certificates: 4, messages: 41, ..NOW },
                "150 now",
                vec!["2 follow-up sessions fewer", "1 certificate fewer", "1 message in the log more"],
            ),
            // Steps are said only where nothing else is to be said.
            (Contents { marks: 87, steps: 149, ..NOW }, "149 then", vec!["1 mark fewer"]),
            (Contents { steps: 149, ..NOW }, "149 then", vec!["1 step of history fewer"]),
            (NOW, "150 then", vec!["other changes, as many as there are now"]),
        ] {
            let backup = State { contents: &then, newest_step };
            assert_eq!(differs(backup, State { contents: &NOW, newest_step: "150 now" }), expected);
        }
    }
}
