//! Certificates of attendance.
//!
//! - A course asks for a number of its sessions, the threshold: with at least so many attended, a participant may
//!   request a certificate after the last session. Nothing is issued or sent on its own.
//! - The verdict beside a name says where the person stands and explains itself: which sessions counted, which did
//!   not and why, which are still unmarked.
//! - A cancelled session is one session fewer; the threshold stays until the administrator changes it, and the
//!   verdict says so.
//! - The hours on a certificate are the lengths of the attended sessions without their breaks. Follow-up sessions
//!   never count towards the threshold.
//! - A request is a record: when it was asked, how, what was decided, and what the verdict said then. A decision against
//!   the verdict needs a reason; an unmarked session that matters comes before any decision.
//! - What was issued is kept for ever: its number, the values that are printed, the document and its SHA-256. Numbers
//!   have no gaps. Nothing that changes later changes it: a reissue has a number of its own and supersedes it, and one
//!   that must not count is withdrawn. Issuing is not undone.
//! - The word is attendance.

pub mod checking;
pub mod design;
pub mod hours;
mod issuing;
mod known;
pub mod model;
pub mod numbers;
mod operation;
pub mod printing;
pub mod request_rules;
mod requests;
mod saving;
mod settings;
mod sheet;
pub mod standings;
pub mod verdict;

pub use checking::{check_document, check_number};
pub use design::{CertificateDesign, Orientation, Signatory};
pub use hours::{SessionLength, certificate_minutes, hours_text};
pub use issuing::{Make, issue_certificates, reissue_certificate, sha256_of, withdraw_certificate};
pub(crate) use known::ways_of_person;
pub use model::{
    CertificateDetail, CertificateOfCourse, CertificateRow, CertificateState, CertificatesChanged, CertificatesSheet,
    Channel, Checked, CheckedCertificate, DecideRequests, Decision, IssueCertificates, RecordRequests,
    ReissueCertificate, ShownCertificate, ShownRequest,
};
pub use operation::CertificateOperation;
pub use printing::{Printed, PrintedDetail};
pub use requests::{decide_requests, record_requests};
pub use saving::{documents, file_name, save_documents};
pub use settings::{DesignSheet, PictureChoice, certificate_design, certificate_sample, change_certificate_design};
pub use sheet::{certificate_detail, certificates};
pub use standings::{
    CourseStandings, Graduate, PersonStanding, graduates_of_programme, verdicts_of_course, verdicts_of_participant,
    verdicts_of_people,
};
pub use verdict::{CertificateRule, SessionStanding, Standing, Verdict, explain, verdict};
