//! Any bytes as an attendance report and as applications, on a course with people.
#![no_main]

use std::cell::RefCell;

use course_register_core::applications::{ApplicationRows, read_pasted};
use course_register_core::attendance_reports::{ReportRequest, review_report};
use course_register_core::files::{GivenFile, ReadAs, read};
use course_register_core::ids::CourseId;
use course_register_core::register::RegisterOf;
use course_register_tests::{World, work};

thread_local! {
    static WORLD: RefCell<World> = RefCell::new(work::prepared());
}

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let Ok(table) = read(bytes, &ReadAs::default()) else { return };
    let file = GivenFile { name: "any".to_owned(), read_as: ReadAs::default(), table };
    WORLD.with_borrow_mut(|world| {
        let moment = world.moment();
        let request = ReportRequest {
            of: RegisterOf::Course(CourseId(1)),
            session_id: None,
            date_order: None,
            shift_minutes: None,
            columns: None,
            decisions: Vec::new(),
            replace: Vec::new(),
            marks_absent: None,
        };
        let seen = world.file.read(|reading| review_report(reading, &request, std::slice::from_ref(&file), &moment));
        if let Ok(seen) = seen {
            let counts = seen.counts;
            assert_eq!(counts.rows, counts.used_rows + counts.folded_in + counts.left_out, "a row is lost");
        }
        let rows = ApplicationRows {
            course_id: CourseId(1),
            text: String::new(),
            file: None,
            has_header: None,
            columns: None,
            choices: Vec::new(),
            replace: Vec::new(),
        };
        if let Ok(seen) = world.file.read(|reading| read_pasted(reading, &rows, Some(&file))) {
            let counts = seen.counts;
            let sum = counts.added + counts.updated + counts.skipped + counts.rejected + counts.asks;
            assert_eq!(counts.read, sum, "a row is lost");
        }
    });
});
