//! The report as a file: one row for each measure, so that a spreadsheet can sum, filter and pivot it. The columns are a
//! promise: `section,item,measure,value`. Counts are whole numbers, money is pounds with two decimals, dates are ISO.

use chrono::NaiveDate;

use super::model::{CourseOverview, SessionAttendance};
use crate::export::csv_text::guard;
use crate::export::words::pounds;

/// The first line.
pub const HEADER: [&str; 4] = ["section", "item", "measure", "value"];

/// Every row, as it is written; what people typed is guarded. `today` is the day of the report.
#[must_use]
pub fn rows(course: &CourseOverview, today: NaiveDate) -> Vec<[String; 4]> {
    let mut rows = Rows(Vec::new());
    let date = |date: Option<NaiveDate>| date.map(|date| date.to_string()).unwrap_or_default();
    rows.add("course", "course", "title", guard(&course.title));
    rows.add("course", "course", "programme", guard(&course.programme_title));
    rows.add("course", "course", "first session", date(course.first_on));
    rows.add("course", "course", "last session", date(course.last_on));
    rows.add("course", "course", "sessions", course.attendance.sessions);
    rows.add("course", "course", "sessions held", course.attendance.held);
    rows.add("course", "course", "minimum attendance", course.certificate_threshold);
    rows.add("course", "course", "minimum minutes of a part", course.minimum_minutes);
    for (at, name) in course.facilitators.iter().enumerate() {
        rows.add("course", "course", &format!("facilitator {}", at + 1), guard(name));
    }
    rows.add("course", "course", "report of", today);
    let path = course.path;
    for (step, people) in [
        ("applied", path.applied),
        ("offered a place", path.offered),
        ("booked", path.booked),
        ("secured", path.secured),
        ("started", path.started),
        ("completed", path.completed),
    ] {
        rows.add("path", step, "people", people);
    }
    let now = course.now;
    for (state, people) in [
        ("applied, to be decided", now.to_decide),
        ("offer open", now.open_offers),
        ("waiting list", now.waiting_list),
        ("booked", now.booked),
        ("declined", now.declined),
        ("withdrawn before the start", now.withdrawn_before),
        ("withdrawn after the start", now.withdrawn_after),
    ] {
        rows.add("standing now", state, "people", people);
    }
    rows.add("standing now", "in the register without a place", "people", course.without_place);
    for session in &course.sessions {
        of_session(&mut rows, session);
    }
    let all = course.attendance;
    for (measure, value) in [("expected", all.expected), ("attended", all.attended), ("unmarked", all.unmarked)] {
        rows.add("attendance", "all held sessions", measure, value);
    }
    rows.add("attendance", "all held sessions", "percent", whole(all.percent));
    for one in &course.organisations {
        let name = one.organisation.as_deref().map_or_else(|| "none given".to_owned(), guard);
        for (measure, value) in [
            ("people", one.people),
            ("expected", one.expected),
            ("attended", one.attended),
            ("completed", one.completed),
        ] {
            rows.add("organisations", &name, measure, value);
        }
        rows.add("organisations", &name, "percent", whole(one.percent));
    }
    let income = course.income;
    for (item, pence) in [
        ("fees due", income.due),
        ("paid", income.paid),
        ("paid back", income.paid_back),
        ("income", income.kept),
        ("still to be paid", income.outstanding),
        ("paid beyond what is due", income.credit),
    ] {
        rows.add("income", item, "pounds", pounds(pence));
    }
    rows.0
}

fn of_session(rows: &mut Rows, session: &SessionAttendance) {
    let item = format!("session {}", session.number);
    let state = match session {
        SessionAttendance { cancelled: true, .. } => "cancelled",
        SessionAttendance { held: true, .. } => "held",
        SessionAttendance { .. } => "planned",
    };
    rows.add("attendance", &item, "date", session.date);
    rows.add("attendance", &item, "state", state);
    for (measure, value) in [
        ("expected", session.expected),
        ("attended", session.attended),
        ("present", session.present),
        ("part that counts", session.part_counts),
        ("part too short", session.part_short),
        ("apologies", session.apologies),
        ("absent", session.absent),
        ("unmarked", session.unmarked),
        ("still to come", session.to_come),
        ("set by hand without a mark", session.by_hand),
    ] {
        rows.add("attendance", &item, measure, value);
    }
    rows.add("attendance", &item, "percent", whole(session.percent));
}

fn whole(percent: Option<u32>) -> String {
    percent.map(|percent| percent.to_string()).unwrap_or_default()
}

struct Rows(Vec<[String; 4]>);

impl Rows {
    fn add(&mut self, section: &str, item: &str, measure: &str, value: impl ToString) {
        self.0.push([section.to_owned(), item.to_owned(), measure.to_owned(), value.to_string()]);
    }
}
