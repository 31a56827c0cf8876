//! P7: the marks of all courses as a workbook, synced and renamed, against Python reading the same rows and openpyxl writing
//! them row by row.

use std::path::Path;
use std::process::Command;

use course_register_core::data_file::DataFile;
use course_register_core::export::ExportFormat;

use crate::exporting::{MARKS, all_marks};
use crate::measured::few_pairs;
use crate::peers;

const OPENPYXL: &str = r"
import openpyxl, sqlite3, sys
book = openpyxl.Workbook(write_only=True)
sheet = book.create_sheet('Marks')
found = sqlite3.connect('file:' + sys.argv[1] + '?mode=ro', uri=True).execute(sys.argv[3])
sheet.append([column[0] for column in found.description])
for row in found:
    sheet.append(row)
book.save(sys.argv[2])
";

/// Writes all marks as a workbook, once.
pub fn workbook_once(path: &Path, place: &Path) -> Result<(), String> {
    let file = DataFile::open(path).map_err(|why| why.to_string())?;
    println!("{}", all_marks(&file, place, ExportFormat::Xlsx)?);
    Ok(())
}

pub fn measure(file: &Path) -> Result<(), String> {
    let own = std::env::current_exe().map_err(|why| why.to_string())?;
    let (ours, theirs) = (file.with_extension("ours.xlsx"), file.with_extension("theirs.xlsx"));
    let output = Command::new(&own).arg("workbook").arg(file).arg(&ours).output().map_err(|why| why.to_string())?;
    let rows: u32 = String::from_utf8_lossy(&output.stdout).trim().parse().map_err(|_| "nothing was exported")?;
    if rows < 100_000 {
        return Err(format!("P7 is about 100,000 rows, and these are {rows}"));
    }
    few_pairs(
        ("P7", &format!("XLSX of {rows} rows, real dates, synced, renamed, against openpyxl write-only"), 0.25),
        || peers::run(Command::new(&own).arg("workbook").arg(file).arg(&ours)),
        || peers::run(Command::new("/usr/bin/python3").args(["-c", OPENPYXL]).arg(file).arg(&theirs).arg(MARKS)),
    )?;
    for place in [&ours, &theirs] {
        std::fs::remove_file(place).map_err(|why| why.to_string())?;
    }
    Ok(())
}
