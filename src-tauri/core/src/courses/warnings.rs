//! What does not fit together, in sentences. None of it is forbidden: the administrator decides.

use chrono::{NaiveDate, NaiveTime};

use crate::calendar::display::{list, long_date, plural, session_numbers, time_range};
use crate::facilitators::{Diary, FacilitatorName};
use crate::ids::SessionId;

/// A session that is about to be planned or moved.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Meeting<'f> {
    /// Itself, when it is planned already: nobody is in its way on its own account.
    pub(crate) session_id: Option<SessionId>,
    pub(crate) date: NaiveDate,
    pub(crate) starts_at: NaiveTime,
    pub(crate) ends_at: NaiveTime,
    /// Who would facilitate it.
    pub(crate) facilitators: &'f [FacilitatorName],
}

/// Facilitators who are away, or engaged at that time, without a full stop.
pub(crate) fn clashes(meeting: &Meeting<'_>, diary: &Diary) -> Vec<String> {
    let mut found = Vec::new();
    for absence in &diary.absences {
        let wanted = meeting.facilitators.contains(&absence.facilitator);
        if wanted && (absence.first_day..=absence.last_day).contains(&meeting.date) {
            let name = &absence.facilitator.name;
            found.push(if absence.reason.is_empty() {
                format!("{name} is away")
            } else {
                format!("{name} is away: {}", absence.reason)
            });
        }
    }
    for other in &diary.engagements {
        // One may end at the minute at which the next starts.
        let at_that_time = other.date == meeting.date
            && other.starts_at < meeting.ends_at
            && meeting.starts_at < other.ends_at
            && Some(other.session_id) != meeting.session_id;
        let busy: Vec<&str> = meeting
            .facilitators
            .iter()
            .filter(|wanted| {
                at_that_time && other.facilitators.iter().any(|f| f.facilitator_id == wanted.facilitator_id)
            })
            .map(|wanted| wanted.name.as_str())
            .collect();
        if !busy.is_empty() {
            found.push(format!(
                "{} {} engaged: {}, {}",
                list(&busy),
                if busy.len() == 1 { "is" } else { "are" },
                other.title,
                time_range(other.starts_at, other.ends_at)
            ));
        }
    }
    found
}

/// As one sentence that names the session: `Session 3, Monday 23 February 2026: Ruby Hart is away.`
pub(crate) fn about_session(number: u32, date: NaiveDate, clash: &str) -> String {
    format!("Session {number}, {}: {clash}.", long_date(date))
}

/// More sessions asked for than there are.
pub(crate) fn threshold(threshold: u32, sessions: usize) -> Option<String> {
    (sessions > 0 && threshold as usize > sessions).then(|| {
        format!(
            "The certificate asks for {}, but there {} only {}: nobody could reach it.",
            plural(u64::from(threshold), "session", "sessions"),
            if sessions == 1 { "is" } else { "are" },
            sessions
        )
    })
}

/// Sessions in which nobody could attend for as many minutes as count, of those given by number and length.
pub(crate) fn minimum_minutes(minimum: u32, lengths: impl IntoIterator<Item = (u32, u32)>) -> Option<String> {
    let (short, long): (Vec<_>, Vec<_>) = lengths.into_iter().partition(|(_, minutes)| *minutes < minimum);
    let numbers: Vec<u32> = short.into_iter().map(|(number, _)| number).collect();
    let which = match numbers.as_slice() {
        [] => return None,
        _ if long.is_empty() => "no session lasts that long: no part could count".to_owned(),
        [_] => format!("{} does not last that long: no part of it could count", session_numbers(&numbers)),
        _ => format!("{} do not last that long: no part of them could count", session_numbers(&numbers)),
    };
    Some(format!("Attending in part counts from {}, but {which}.", plural(u64::from(minimum), "minute", "minutes")))
}

/// As [`minimum_minutes`], of one session.
pub(crate) fn minimum_minutes_of(minimum: u32, number: u32, length: u32) -> Option<String> {
    // Beside one that would last long enough, it is named.
    minimum_minutes(minimum, [(number, length), (0, u32::MAX)])
}

/// More people than places.
pub(crate) fn capacity(capacity: Option<u32>, booked: u32, offered: u32) -> Option<String> {
    let capacity = capacity?;
    let taken = booked + offered;
    (taken > capacity).then(|| {
        let offers = if offered == 0 {
            String::new()
        } else {
            format!(" and {} open", plural(u64::from(offered), "offer is", "offers are"))
        };
        format!(
            "{} booked{offers}: {} more than the {}.",
            plural(u64::from(booked), "person is", "people are"),
            taken - capacity,
            plural(u64::from(capacity), "place", "places")
        )
    })
}

/// A session that starts before another of the same course has ended: `Sessions 3 and 4 are at the same time.`
pub(crate) fn overlaps(sessions: &[(u32, NaiveDate, NaiveTime, NaiveTime)]) -> Vec<String> {
    let mut found = Vec::new();
    for (at, one) in sessions.iter().enumerate() {
        for other in &sessions[at + 1..] {
            if one.1 == other.1 && one.2 < other.3 && other.2 < one.3 {
                found.push(format!(
                    "Sessions {} and {} are at the same time, on {}.",
                    one.0,
                    other.0,
                    long_date(one.1)
                ));
            }
        }
    }
    found
}

/// What cancelling means for the certificate: `5 sessions are left and the certificate still asks for 4`.
pub(crate) fn left(sessions: usize, threshold: u32, would: bool) -> String {
    let count = match sessions {
        0 => "no sessions".to_owned(),
        _ => plural(sessions as u64, "session", "sessions"),
    };
    let (be, ask) = match (would, sessions) {
        (true, _) => ("would be", "would still ask for"),
        (false, 1) => ("is", "still asks for"),
        (false, _) => ("are", "still asks for"),
    };
    format!("{count} {be} left and the certificate {ask} {threshold}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sessions_that_are_too_short_for_a_part_to_count() {
        for (minimum, lengths, said) in [
            (90, vec![(1, 120), (2, 90)], None),
            (0, vec![(1, 5)], None),
            (90, vec![], None),
            (90, vec![(1, 89)], Some("no session lasts that long: no part could count.")),
            (90, vec![(1, 60), (2, 60)], Some("no session lasts that long: no part could count.")),
            (90, vec![(1, 120), (2, 60)], Some("session 2 does not last that long: no part of it could count.")),
            (
                90,
                vec![(1, 60), (2, 120), (3, 45)],
                Some("sessions 1 and 3 do not last that long: no part of them could count."),
            ),
        ] {
            let expected = said.map(|said| format!("Attending in part counts from {minimum} minutes, but {said}"));
            assert_eq!(minimum_minutes(minimum, lengths.clone()), expected, "{lengths:?}");
        }
    }
}
