//! What may be decided on a request, and why not: pure. The verdict says whether somebody reached the minimum
//! attendance; a decision against it needs a reason, and an unmarked session that matters comes first.

use super::model::{CertificateState, Decision};
use super::verdict::{Standing, Verdict};
use crate::calendar::display::{full_date, session_numbers};
use chrono::NaiveDate;

/// What is known of one person's way to a certificate.
#[derive(Clone, Debug)]
pub struct Way<'w> {
    /// Where they stand.
    pub verdict: &'w Verdict,
    /// What was decided on the newest request; nothing: there is none.
    pub decision: Option<Decision>,
    /// When they asked.
    pub asked_on: Option<NaiveDate>,
    /// The number of the newest certificate that counts or did.
    pub certificate: Option<&'w str>,
    /// Whether that was issued on the newest request.
    pub issued_on_it: bool,
    /// Whether that was withdrawn.
    pub certificate_withdrawn: bool,
    /// Whether that was issued in place of an earlier one.
    pub reissued: bool,
    /// Whether the last session of the course is over.
    pub ended: bool,
}

impl Way<'_> {
    /// Where somebody stands. A certificate that counts goes before every request.
    #[must_use]
    pub fn state(&self) -> CertificateState {
        match (self.certificate, self.certificate_withdrawn, self.decision) {
            (Some(_), false, _) if self.reissued => CertificateState::Reissued,
            (Some(_), false, _) => CertificateState::Issued,
            (Some(_), true, _) if self.issued_on_it => CertificateState::CertificateWithdrawn,
            (_, _, Some(Decision::Asked)) => CertificateState::Asked,
            (_, _, Some(Decision::Approved)) => CertificateState::Approved,
            (_, _, Some(Decision::Declined)) => CertificateState::Declined,
            (_, _, Some(Decision::Withdrawn)) => CertificateState::Withdrawn,
            (_, _, None) if self.verdict.may_request => CertificateState::MayAsk,
            (_, _, None) => CertificateState::NotYet,
        }
    }

    /// Whether a request can be recorded: one at a time, and none beside a certificate that counts. After a request was
    /// declined or withdrawn, or its certificate was, somebody may ask again.
    ///
    /// # Errors
    /// Why not, to follow the name: `asked on 3 March 2026 already …`.
    pub fn may_be_recorded(&self) -> Result<(), String> {
        match self.state() {
            CertificateState::Issued | CertificateState::Reissued => Err(format!(
                "holds certificate {}: save or draft it again, or reissue it where the name is corrected",
                self.certificate.unwrap_or_default()
            )),
            CertificateState::Asked | CertificateState::Approved => Err(match self.asked_on {
                Some(asked) => format!("asked on {} already, and that request is open", full_date(asked)),
                None => "asked already, and that request is open".to_owned(),
            }),
            _ => Ok(()),
        }
    }

    /// Whether it can be decided so. `reason` is what was given as the reason.
    ///
    /// # Errors
    /// Why not, to follow the name.
    pub fn may_be_decided(&self, decision: Decision, reason: &str) -> Result<(), NotDecided> {
        let no = |why: &str| Err(NotDecided::No(why.to_owned()));
        match self.state() {
            CertificateState::Issued | CertificateState::Reissued => {
                return no("holds a certificate already: withdraw that where it must not count");
            }
            CertificateState::NotYet | CertificateState::MayAsk => {
                return no("has not asked: record the request first");
            }
            CertificateState::Withdrawn | CertificateState::CertificateWithdrawn => {
                return no("has no request that is open: record a new one first");
            }
            CertificateState::Asked | CertificateState::Approved | CertificateState::Declined => {}
        }
        if self.decision == Some(decision) {
            return no("has this decision already");
        }
        match decision {
            Decision::Asked => no("has asked already"),
            Decision::Withdrawn => Ok(()),
            Decision::Approved | Decision::Declined if self.verdict.standing == Standing::NeedsMarks => {
                Err(NotDecided::No(format!(
                    "has no mark for {}, which decides: mark it in the register first",
                    session_numbers(&self.verdict.unmarked)
                )))
            }
            Decision::Approved if !self.ended => no("can be approved once the last session of the course is over"),
            Decision::Approved if self.verdict.standing != Standing::Reached && reason.is_empty() => {
                Err(NotDecided::AgainstTheVerdict)
            }
            Decision::Declined if reason.is_empty() => Err(NotDecided::NeedsAReason),
            Decision::Approved | Decision::Declined => Ok(()),
        }
    }

    /// Whether a certificate can be issued.
    ///
    /// # Errors
    /// Why not, to follow the name.
    pub fn may_be_issued(&self) -> Result<(), String> {
        match self.state() {
            CertificateState::Approved => Ok(()),
            CertificateState::Issued | CertificateState::Reissued => {
                Err(format!("holds certificate {} already", self.certificate.unwrap_or_default()))
            }
            CertificateState::Asked => Err("asked, and nothing was decided: approve the request first".to_owned()),
            CertificateState::Declined => Err("has a request that was declined".to_owned()),
            CertificateState::Withdrawn | CertificateState::CertificateWithdrawn => {
                Err("has no request that is open: record a new one first".to_owned())
            }
            CertificateState::NotYet | CertificateState::MayAsk => {
                Err("has not asked: record the request first".to_owned())
            }
        }
    }
}

/// Why something is not decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotDecided {
    /// It cannot be, whatever reason is given: the sentence follows the name.
    No(String),
    /// It goes against the verdict: a reason is needed.
    AgainstTheVerdict,
    /// A reason is needed.
    NeedsAReason,
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
