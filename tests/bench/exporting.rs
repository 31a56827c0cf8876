//! P6: the marks of all courses as CSV, guarded, synced and renamed, against `sqlite3 -csv` writing the same columns.

use std::fs::File;
use std::path::Path;
use std::process::{Command, Stdio};

use course_register_core::data_file::DataFile;
use course_register_core::export::{self, ExportFormat, ExportKind, ExportRequest, ExportScope, IfTaken};

use crate::marking::moment;
use crate::measured::{pair, timed};
use crate::peers;

/// What the file of all marks holds, as far as SQL knows it.
pub const MARKS: &str = "SELECT c.title AS course, s.number AS session_number, s.local_date AS session_date, s.starts_at, s.ends_at, \
    p.uid AS participant_id, p.first_name, p.last_name, \
    coalesce((SELECT e.email FROM participant_email e WHERE e.participant_id = p.id ORDER BY e.is_main DESC, e.id LIMIT 1), '') AS email, \
    coalesce(a.mark, '') AS mark, a.minutes, \
    CASE WHEN a.mark = 'present' OR a.minutes >= c.minimum_minutes THEN 'yes' WHEN a.mark IS NULL THEN '' ELSE 'no' END AS counts, \
    coalesce(a.set_by_hand, a.source) AS set_by, a.note \
    FROM course c JOIN session s ON s.course_id = c.id JOIN booking b ON b.course_id = c.id AND b.state = 'booked' \
    JOIN participant p ON p.id = b.participant_id \
    LEFT JOIN attendance a ON a.session_id = s.id AND a.participant_id = p.id \
    WHERE s.state = 'planned' AND s.local_date <= '2026-11-23' ORDER BY s.local_date, c.id, s.number, p.sort_key, p.id";

/// Writes all marks and answers how many rows there are.
pub fn all_marks(file: &DataFile, place: &Path, format: ExportFormat) -> Result<u32, String> {
    let request = ExportRequest { kind: ExportKind::Register, scope: ExportScope::AllCourses, columns: None, format };
    let moment = moment();
    let written = file.read(|reading| export::write_one(reading, &request, &moment, place));
    let settled = written.and_then(|written| written.settle(IfTaken::Replace));
    settled.map(|(_, saved)| saved.row_count).map_err(|why| why.problem().message)
}

pub fn export_once(path: &Path, place: &Path) -> Result<(), String> {
    let file = DataFile::open(path).map_err(|why| why.to_string())?;
    println!("{}", all_marks(&file, place, ExportFormat::Csv)?);
    Ok(())
}

pub fn measure(file: &Path) -> Result<(), String> {
    let own = std::env::current_exe().map_err(|why| why.to_string())?;
    let (ours, theirs) = (file.with_extension("ours.csv"), file.with_extension("theirs.csv"));
    let output = Command::new(&own).arg("export").arg(file).arg(&ours).output().map_err(|why| why.to_string())?;
    let rows: u32 = String::from_utf8_lossy(&output.stdout).trim().parse().map_err(|_| "nothing was exported")?;
    pair(
        ("P6", &format!("CSV of {rows} marks, guarded, synced, renamed, against sqlite3 -csv"), 1.0),
        || peers::run(Command::new(&own).arg("export").arg(file).arg(&ours)),
        || {
            let out = File::create(&theirs).map_err(|why| why.to_string())?;
            let mut command = peers::sqlite3(&["-csv", "-header"], file, MARKS);
            command.stdout(Stdio::from(out));
            let (took, status) = timed(|| command.status());
            match status {
                Ok(status) if status.success() => Ok(took),
                other => Err(format!("sqlite3: {other:?}")),
            }
        },
    )?;
    let lines = |place: &Path| std::fs::read(place).map(|text| text.iter().filter(|byte| **byte == b'\n').count());
    let (a, b) = (lines(&ours).map_err(|why| why.to_string())?, lines(&theirs).map_err(|why| why.to_string())?);
    if a != b {
        return Err(format!("P6 compares two files of the same rows, but ours has {a} lines and sqlite3's {b}"));
    }
    for place in [&ours, &theirs] {
        std::fs::remove_file(place).map_err(|why| why.to_string())?;
    }
    Ok(())
}
