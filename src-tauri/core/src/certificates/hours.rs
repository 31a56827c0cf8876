//! The hours on a certificate: the lengths of the attended sessions, without their breaks. A part that counts is
//! counted with the session's whole length. Four sessions of two hours make `8 hours`.

use crate::calendar::display::duration;

/// How long one attended session was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SessionLength {
    /// From start to end, as time passes (not as the clock shows it on the night of a clock change).
    pub length_minutes: u32,
    /// Breaks within it, which are not attendance.
    pub break_minutes: u32,
}

/// The minutes of all attended sessions together, breaks excluded.
pub fn certificate_minutes(attended: impl IntoIterator<Item = SessionLength>) -> u32 {
    attended
        .into_iter()
        .map(|session| session.length_minutes.saturating_sub(session.break_minutes))
        .fold(0, u32::saturating_add)
}

/// The hours as a certificate says them: `8 hours`, `7 hours 30 minutes`.
#[must_use]
pub fn hours_text(minutes: u32) -> String {
    duration(minutes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sessions(count: usize, length_minutes: u32, break_minutes: u32) -> Vec<SessionLength> {
        let session = SessionLength { length_minutes, break_minutes };
        vec![session; count]
    }

    #[test]
    fn four_sessions_of_two_hours_are_eight_hours() {
        assert_eq!(hours_text(certificate_minutes(sessions(4, 120, 0))), "8 hours");
    }

    #[test]
    fn breaks_are_left_out() {
        assert_eq!(hours_text(certificate_minutes(sessions(6, 120, 15))), "10 hours 30 minutes");
        assert_eq!(
            certificate_minutes(sessions(2, 10, 30)),
            0,
            "a break longer than its session takes nothing from the others"
        );
        assert_eq!(hours_text(certificate_minutes([])), "0 minutes");
    }
}
