//! Attendance reports, taken and revised, and the names that are remembered from them.

use course_register_core::attendance_reports::{
    NameDecision, NameState, ReportColumn, ReportRequest, Who, remove_alias, review_report, take_report,
};
use course_register_core::error::Result;
use course_register_core::files::{GivenFile, ReadAs, read};
use course_register_core::ids::{ParticipantId, SessionId};
use course_register_core::participants::participant_sheet;
use course_register_core::register::{self, CellRef, RegisterOf};
use course_register_core::steps::Steps;

use super::{COURSE, Kind, PROGRAMME, follow_up, session, somebody};
use crate::World;

/// Names under which people come: of the course, like somebody of it, and of nobody.
const NAMES: [&str; 6] = ["Grace Adeyemi", "Tom A", "Bea", "iPhone (Rowan Castle)", "Nia Evans", "A Visitor"];

fn request(of: RegisterOf, session_id: Option<SessionId>) -> ReportRequest {
    ReportRequest {
        of,
        session_id,
        date_order: None,
        shift_minutes: None,
        columns: None,
        decisions: Vec::new(),
        replace: Vec::new(),
        marks_absent: None,
    }
}

fn file(headings: &str, a: usize, b: usize) -> GivenFile {
    let mut text = format!("{headings}\n");
    let day = 9 + a % 3 * 7;
    for n in 0..=b % 4 {
        let name = NAMES[(a + n) % NAMES.len()];
        text.push_str(&format!("{name},,{day}/02/2026 15:{:02}:00,{day}/02/2026 16:{:02}:30\n", b % 60, a % 60));
    }
    let table = read(text.as_bytes(), &ReadAs::default()).expect("a table");
    GivenFile { name: "report.csv".to_owned(), read_as: ReadAs::default(), table }
}

/// Says who everybody is, the first whom it may be, and takes the report.
fn take(w: &mut World, mut request: ReportRequest, files: &[GivenFile], whoever: bool) -> Result<()> {
    let moment = w.moment();
    let seen = w.file.read(|reading| review_report(reading, &request, files, &moment))?;
    let open = seen.names.iter().filter(|name| name.open || whoever);
    request.decisions = open
        .map(|name| {
            let who = match name.candidates.first().filter(|_| name.state != NameState::Device && !whoever) {
                Some(one) => Who::Person { participant_id: one.participant_id },
                None => Who::Nobody,
            };
            NameDecision { key: name.key.clone(), who }
        })
        .collect();
    take_report(&w.file, &moment, &request, files, Steps::unwatched()).map(drop)
}

/// A report whose columns are said, then said otherwise: the names that it had are gone. Then why a mark is there.
///
/// # Panics
/// When any of it is refused.
pub fn said_otherwise(w: &mut World) {
    let odd = |first: &str, second: &str| {
        let text = format!("A,B,C,D\n{first},{second},23/02/2026 15:00:00,23/02/2026 16:30:00\n");
        let table = read(text.as_bytes(), &ReadAs::default()).expect("a table");
        GivenFile { name: "odd.csv".to_owned(), read_as: ReadAs::default(), table }
    };
    let of = RegisterOf::Course(COURSE);
    let [name, other, join, leave] =
        [ReportColumn::Name, ReportColumn::LeftOut, ReportColumn::Join, ReportColumn::Leave];
    for columns in [vec![name, other, join, leave], vec![other, name, join, leave]] {
        let request = ReportRequest { columns: Some(columns), ..request(of, Some(SessionId(3))) };
        take(w, request, &[odd("Grace Adeyemi", "Tom Ashworth")], false).expect("a report");
    }
    let cell = CellRef { session_id: SessionId(3), participant_id: ParticipantId(2) };
    let moment = w.moment();
    let detail = w.file.read(|reading| register::cell(reading, of, cell, moment.now())).expect("a cell");
    assert_eq!(detail.source.expect("a source").names[0].name, "Tom Ashworth");
    let follow_up = request(RegisterOf::FollowUps(PROGRAMME), Some(follow_up(0)));
    w.file.read(|reading| review_report(reading, &follow_up, &[file(ZOOM, 0, 3)], &moment)).expect("a review");
}

const ZOOM: &str = "Name (Original Name),User Email,Join Time,Leave Time";

pub const KINDS: &[Kind] = &[
    ("forget a name", |w, a, _| {
        let moment = w.moment();
        for who in a..a + 6 {
            let sheet = w.file.read(|reading| participant_sheet(reading, somebody(who), Some(COURSE), &moment))?;
            if let Some(alias) = sheet.aliases.first() {
                return remove_alias(&w.file, &moment, alias.alias_id).map(drop);
            }
        }
        Ok(())
    }),
    ("take an attendance report", |w, a, b| {
        let request = ReportRequest { marks_absent: Some(b % 3 == 0), ..request(RegisterOf::Course(COURSE), None) };
        take(w, request, &[file(ZOOM, a, b)], false)
    }),
    ("take a report with columns of its own", |w, a, b| {
        let columns = vec![ReportColumn::Name, ReportColumn::Email, ReportColumn::Join, ReportColumn::Leave];
        let columns = if a % 4 == 0 { None } else { Some(columns) };
        let request = ReportRequest { columns, ..request(RegisterOf::Course(COURSE), None) };
        take(w, request, &[file("Who,Where,From,To", a, b)], false)
    }),
    ("revise a report", |w, a, b| {
        let of = RegisterOf::Course(COURSE);
        // With another file one name more may be in it, and one less when the last step is undone.
        let files = if a % 2 == 0 { vec![file(ZOOM, a, b)] } else { Vec::new() };
        take(w, request(of, Some(session(b))), &files, b % 2 == 0)
    }),
];
