//! Issuing: the next number, the values that are printed and the document, kept for ever in one step. A number is never
//! given twice and none is left out, because it is counted, printed and kept in one transaction.

use chrono::Datelike;
use sha2::{Digest, Sha256};

use super::design::nothing_missing;
use super::known::{Known, follow_ups, full_name};
use super::model::{CertificatesChanged, IssueCertificates, ReissueCertificate};
use super::numbers;
use super::operation::CertificateOperation;
use super::printing::{Attended, Printed, Whose, printed};
use super::requests::{Sorted, changed};
use super::settings::{Design, design};
use super::standings::PersonStanding;
use crate::data_file::{Changed, DataFile};
use crate::error::{Error, FieldProblems, Result};
use crate::history::Operation;
use crate::ids::{CertificateId, CertificateRequestId, ProgrammeId};
use crate::moment::Moment;
use crate::steps::Steps;
use crate::store::certificates::NewCertificate;
use crate::store::{self, StoreError, Tx};
use crate::text::cleaned;

/// Makes the document of what is to be printed; it is handed the image's bytes where there is one.
pub type Make<'m> = &'m dyn Fn(&Printed, Option<&[u8]>) -> Result<Vec<u8>>;

/// What one issuing needs to know once.
struct Press<'p> {
    design: Design,
    centre: String,
    code: String,
    year: i32,
    serial: u32,
    programme_id: ProgrammeId,
    make: Make<'p>,
}

impl<'p> Press<'p> {
    fn ready(tx: &Tx<'_>, programme_id: ProgrammeId, make: Make<'p>) -> Result<Press<'p>> {
        let centre = store::settings::centre(tx)?.name;
        nothing_missing(&centre)?;
        let (own, others) = store::certificates::codes(tx, programme_id)?;
        let code = match own {
            Some(code) => code,
            None => {
                let programme = store::follow_ups::programme(tx, programme_id)?.ok_or(Error::Gone("programme"))?;
                let code = numbers::code(&programme.title, &others);
                store::certificates::fix_code(tx, programme_id, &code)?;
                code
            }
        };
        let year = tx.today().year();
        let serial = store::certificates::last_serial(tx, programme_id, year)?;
        Ok(Press { design: design(tx)?, centre, code, year, serial, programme_id, make })
    }

    /// Issues the next one; answers its number.
    fn issue(&mut self, tx: &Tx<'_>, known: &Known, person: &PersonStanding, of: &Of<'_>) -> Result<String> {
        let serial = self.serial + 1;
        let number = numbers::number(&self.code, self.year, serial);
        let recipient = full_name(&person.first_name, &person.last_name);
        let issued_on = tx.today();
        let whose = Whose {
            recipient: &recipient,
            course: &known.standings.title,
            centre: &self.centre,
            number: &number,
            issued_on,
        };
        let picture = self.design.picture.as_ref();
        let values = printed(&self.design.design, picture.map(|(sha256, _)| sha256.as_str()), &whose, &of.attended);
        let document = (self.make)(&values, picture.map(|(_, bytes)| bytes.as_slice()))?;
        let values = serde_json::to_string(&values).map_err(StoreError::from)?;
        let new = NewCertificate {
            programme_id: self.programme_id,
            year: self.year,
            serial,
            number: &number,
            participant_id: person.participant_id,
            course_id: known.standings.course_id,
            request_id: of.request,
            issued_on,
            name: (&person.first_name, &person.last_name),
            course_title: &known.standings.title,
            sessions_attended: of.attended.sessions,
            minutes: of.attended.minutes,
            supersedes: of.supersedes,
            reason: of.reason,
            document: (&sha256_of(&document), &values, &document),
        };
        store::certificates::issue(tx, &new)?;
        self.serial = serial;
        Ok(number)
    }
}

/// On which request, in place of which, and what it says.
struct Of<'o> {
    request: CertificateRequestId,
    supersedes: Option<CertificateId>,
    reason: &'o str,
    attended: Attended,
}

/// The SHA-256 of a document, as it is kept: 64 hexadecimal digits.
#[must_use]
pub fn sha256_of(document: &[u8]) -> String {
    Sha256::digest(document).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Issues the certificates of approved requests, in the order of the names, in one step. `steps` hears of each. It is
/// not undone: a certificate that must not count is withdrawn.
///
/// # Errors
/// What is still to be entered; of whom it cannot be issued and why, as a question where it can be of others; what is
/// wrong with a document; that it was cancelled, or that the file could not be written. Nothing is issued then.
pub fn issue_certificates(
    file: &DataFile,
    moment: &Moment,
    request: &IssueCertificates,
    make: Make<'_>,
    steps: Steps<'_>,
) -> Result<Changed<CertificatesChanged>> {
    let course = request.course_id;
    file.change(
        moment,
        |tx| {
            let known = Known::read(tx, course, Some(&request.people), moment)?;
            let sorted = Sorted::of(&known, &request.people, |person| known.way(person).may_be_issued())?;
            let left_out = sorted.agreed(request.only_those_that_can, "issued")?;
            let follow_ups = match request.with_follow_ups {
                true => follow_ups(tx, &known.standings, &request.people)?,
                false => Default::default(),
            };
            let mut press = Press::ready(tx, known.standings.programme_id, make)?;
            let mut given = Vec::new();
            for (at, person) in sorted.can.iter().enumerate() {
                steps.at(at, sorted.can.len())?;
                let newest = known.requests(person.participant_id).first().ok_or(Error::Gone("request"))?;
                let attended =
                    Attended { follow_ups: follow_ups.get(&person.participant_id).copied(), ..known.attended(person) };
                let of = Of { request: newest.shown.request_id, supersedes: None, reason: "", attended };
                given.push((person.participant_id, press.issue(tx, &known, person, &of)?));
            }
            let (Some((participant_id, first)), Some((_, last))) = (given.first(), given.last()) else {
                return Err(Error::Gone("participant"));
            };
            let operation = CertificateOperation::Issued {
                participant_id: *participant_id,
                people: u32::try_from(given.len()).unwrap_or(u32::MAX),
                numbers: (first.clone(), last.clone()),
            };
            Ok((left_out, Operation::Certificates(operation)))
        },
        |reading, left_out| changed(reading, course, moment, left_out),
    )
}

/// Issues a certificate in place of an earlier one, with a number of its own; both are kept. It says what the register
/// says now. It is not undone.
///
/// # Errors
/// That a reason is needed, that another was issued in its place already or it was withdrawn, what is wrong with the
/// document, or that the file could not be written. Nothing is issued then.
pub fn reissue_certificate(
    file: &DataFile,
    moment: &Moment,
    request: &ReissueCertificate,
    make: Make<'_>,
) -> Result<Changed<CertificatesChanged>> {
    let earlier = file.read(|reading| Ok(store::certificates::find(reading, request.certificate_id)?))?;
    let earlier = earlier.ok_or(Error::Gone("certificate"))?;
    let course = earlier.course_id;
    file.change(
        moment,
        |tx| {
            let reason = needed(&request.reason, "Enter why it is issued anew, such as: corrected name, or lost")?;
            let earlier = store::certificates::find(tx, request.certificate_id)?.ok_or(Error::Gone("certificate"))?;
            if let Some(later) = &earlier.shown.superseded_by {
                return Err(Error::refused(format!(
                    "Certificate {later} was issued in its place already. Reissue that one."
                )));
            }
            if earlier.shown.withdrawn_on.is_some() {
                return Err(Error::refused("This certificate was withdrawn. Record a new request, and issue on that."));
            }
            let known = Known::read(tx, course, Some(&[earlier.participant_id]), moment)?;
            let person = known.standings.people.iter().find(|one| one.participant_id == earlier.participant_id);
            let person = person.ok_or(Error::Gone("person in this register"))?;
            let mut press = Press::ready(tx, known.standings.programme_id, make)?;
            let of = Of {
                request: earlier.request_id,
                supersedes: Some(request.certificate_id),
                reason: &reason,
                attended: known.attended(person),
            };
            let number = press.issue(tx, &known, person, &of)?;
            let operation = CertificateOperation::Reissued {
                participant_id: person.participant_id,
                numbers: (number, earlier.shown.number),
            };
            Ok((0, Operation::Certificates(operation)))
        },
        |reading, left_out| changed(reading, course, moment, left_out),
    )
}

/// Notes that a certificate does not count any more. What was issued is kept, with its number.
///
/// # Errors
/// That a reason is needed, that it does not count already, or that the file could not be written.
pub fn withdraw_certificate(
    file: &DataFile,
    moment: &Moment,
    request: &ReissueCertificate,
) -> Result<Changed<CertificatesChanged>> {
    let found = file.read(|reading| Ok(store::certificates::find(reading, request.certificate_id)?))?;
    let course = found.ok_or(Error::Gone("certificate"))?.course_id;
    file.change(
        moment,
        |tx| {
            let reason = needed(&request.reason, "Enter why it does not count any more: the reason is kept with it")?;
            let found = store::certificates::find(tx, request.certificate_id)?.ok_or(Error::Gone("certificate"))?;
            if let Some(later) = &found.shown.superseded_by {
                return Err(Error::refused(format!(
                    "Certificate {later} was issued in its place, so this one does not count already."
                )));
            }
            if found.shown.withdrawn_on.is_some() {
                return Err(Error::refused("This certificate was withdrawn already."));
            }
            store::certificates::withdraw(tx, request.certificate_id, moment.today(), &reason)?;
            let operation = CertificateOperation::WithdrewCertificate {
                participant_id: found.participant_id,
                number: found.shown.number,
            };
            Ok((0, Operation::Certificates(operation)))
        },
        |reading, left_out| changed(reading, course, moment, left_out),
    )
}

fn needed(typed: &str, empty: &str) -> Result<String> {
    let mut problems = FieldProblems::new();
    let reason = problems.keep("reason", cleaned(typed, "The reason", 1000));
    if reason.as_ref().is_some_and(String::is_empty) {
        problems.add("reason", empty);
    }
    problems.finish()?;
    Ok(reason.unwrap_or_default())
}
