//! What is due about certificates: requests that wait for a decision, and approved ones that wait to be issued.

use super::facts::RequestsDue;
use super::model::{DueAction, DueItem, DueKind, Urgency};
use super::rules::Placed;
use super::words::{names, number};
use crate::calendar::display::plural;

/// The open requests of a course. They are decided after its last session, so before that they are for later.
pub(super) fn of_requests(due: &RequestsDue) -> Vec<Placed> {
    let urgency = if due.ended { Urgency::Week } else { Urgency::Later };
    let place = (due.since, due.course_id.0);
    let item = |key: &str, kind: DueKind, sentence: String, of: &[String]| DueItem {
        key: format!("{key}/course {}", due.course_id.0),
        urgency,
        kind,
        of: due.title.clone(),
        sentence,
        detail: names(of.iter().map(String::as_str)),
        action: DueAction::ShowCertificates { course_id: due.course_id, asked: kind == DueKind::CertificateRequests },
        also: None,
    };
    let mut found = Vec::new();
    if !due.asked.is_empty() {
        let requests = plural(due.asked.len() as u64, "certificate request", "certificate requests");
        let sentence = match due.ended {
            true => format!("{requests} to decide"),
            false => format!("{requests} {} for the end of the course", number(due.asked.len(), "waits", "wait")),
        };
        found.push((place, item("requests", DueKind::CertificateRequests, sentence, &due.asked)));
    }
    if !due.approved.is_empty() {
        let sentence = format!("{} to issue", plural(due.approved.len() as u64, "certificate", "certificates"));
        found.push((place, item("certificates", DueKind::CertificatesToIssue, sentence, &due.approved)));
    }
    found
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::ids::CourseId;
    use chrono::NaiveDate;

    #[test]
    fn what_waits_is_said_with_the_names_and_more_urgently_once_the_course_is_over() {
        let mut due = RequestsDue {
            course_id: CourseId(3),
            title: "Spring".to_owned(),
            ended: true,
            since: NaiveDate::from_ymd_opt(2026, 3, 18).unwrap(),
            asked: vec!["Ada Quist".to_owned(), "Bo Quist".to_owned()],
            approved: vec!["Cy Quist".to_owned()],
        };
        let said = |due: &RequestsDue| -> Vec<(Urgency, String, String)> {
            of_requests(due).into_iter().map(|(_, item)| (item.urgency, item.sentence, item.detail)).collect()
        };
        assert_eq!(
            said(&due),
            [
                (Urgency::Week, "2 certificate requests to decide".to_owned(), "Ada Quist, Bo Quist".to_owned()),
                (Urgency::Week, "1 certificate to issue".to_owned(), "Cy Quist".to_owned()),
            ]
        );
        due.ended = false;
        due.asked.truncate(1);
        due.approved.clear();
        assert_eq!(
            said(&due),
            [(
                Urgency::Later,
                "1 certificate request waits for the end of the course".to_owned(),
                "Ada Quist".to_owned()
            )]
        );
    }
}
