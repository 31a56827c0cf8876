//! What is read for the files that come out.

use course_register_core::error::Result;
use course_register_core::export::{self, ExportFormat, ExportKind, ExportRequest, ExportScope};
use course_register_core::moment::Moment;
use course_register_core::store::Reading;

use super::{COURSE, PROGRAMME, Screen};

fn exported(reading: &Reading<'_>, moment: &Moment, kind: ExportKind, scope: ExportScope) -> Result<()> {
    let request = ExportRequest { kind, scope, columns: None, format: ExportFormat::Csv };
    export::preview(reading, &request, moment.now())?;
    let mut out = Vec::new();
    export::write(reading, &request, moment.now(), &mut out).map(drop)
}

/// Every file.
pub const EXPORTS: &[(&str, Screen)] = &[
    ("export of participants", |reading, moment, _| {
        exported(reading, moment, ExportKind::Participants, ExportScope::AllCourses)
    }),
    ("export of the register of all courses", |reading, moment, _| {
        exported(reading, moment, ExportKind::Register, ExportScope::AllCourses)
    }),
    ("export of the register", |reading, moment, _| {
        exported(reading, moment, ExportKind::Register, ExportScope::Course { course_id: COURSE })
    }),
    ("export of the register grid", |reading, moment, _| {
        exported(reading, moment, ExportKind::RegisterGrid, ExportScope::Course { course_id: COURSE })
    }),
    ("export of follow-ups", |reading, moment, _| {
        exported(reading, moment, ExportKind::FollowUps, ExportScope::Programme { programme_id: PROGRAMME })
    }),
    ("export of the payments of all courses", |reading, moment, _| {
        exported(reading, moment, ExportKind::Payments, ExportScope::AllCourses)
    }),
    ("export of certificates", |reading, moment, _| {
        exported(reading, moment, ExportKind::Certificates, ExportScope::AllCourses)
    }),
    ("export of payments", |reading, moment, _| {
        exported(reading, moment, ExportKind::Payments, ExportScope::Course { course_id: COURSE })
    }),
];
