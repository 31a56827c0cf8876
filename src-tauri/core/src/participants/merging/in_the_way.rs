//! What stands in the way of making two people one, in sentences that say what to do first. Without a file.

use super::model::MergeChoice;
use super::rules::{CertificateWords, Whole, at_the_same_place, emails};
use crate::calendar::display::plural;
use crate::ids::CourseId;

/// The most addresses that a person can have.
const MOST_EMAILS: usize = 20;

/// What stands in the way, in sentences.
#[must_use]
pub fn in_the_way(stays: &Whole, goes: &Whole) -> Vec<String> {
    if stays.participant_id == goes.participant_id {
        return vec!["This is one and the same person. Choose somebody else to merge them with.".to_owned()];
    }
    let mut out = Vec::new();
    out.extend(at_the_same_place(&stays.certificates, &goes.certificates).into_iter().map(two_certificates));
    let emails = emails(&stays.person, &goes.person, MergeChoice::Stays).len();
    if emails > MOST_EMAILS {
        out.push(format!(
            "Together they have {}, and a person can have up to {MOST_EMAILS}. Take some out of the details of either first.",
            plural(emails as u64, "e-mail address", "e-mail addresses")
        ));
    }
    out
}

/// Why two people who wait for a certificate of one course, or hold one, are not made one.
fn two_certificates((_, mine, theirs): (CourseId, &CertificateWords, &CertificateWords)) -> String {
    let course = &mine.course;
    match (&mine.number, &theirs.number) {
        (None, None) => format!(
            "Both have a request for a certificate of {course} that is open, and a person has one. First say of one of the two, \
             in Certificates, that it is no longer asked for."
        ),
        (Some(number), None) | (None, Some(number)) => format!(
            "One holds certificate {number} of {course}, and the other has a request for one that is open. First say of that \
             request, in Certificates, that it is no longer asked for."
        ),
        (Some(one), Some(other)) => format!(
            "Both hold a certificate of {course}, {one} and {other}, and a person holds one. First withdraw one of the two in \
             Certificates."
        ),
    }
}
