//! Exports for tests: written as the program writes them, read back by other programs.

use std::path::{Path, PathBuf};
use std::process::Command;

use course_register_core::export::{self, ExportFormat, ExportKind, ExportRequest, ExportScope, IfTaken};

use crate::World;

/// Reads a CSV file with Python's `csv` module; nothing is stripped or converted.
///
/// # Panics
/// When there is no Python, or it cannot read the file.
#[must_use]
pub fn read_by_python(file: &Path) -> Vec<Vec<String>> {
    const PROGRAM: &str = "import csv, json, sys\n\
        with open(sys.argv[1], encoding='utf-8-sig', newline='') as f:\n    \
            json.dump(list(csv.reader(f, strict=True)), sys.stdout)";
    let said = Command::new("python3").args(["-c", PROGRAM]).arg(file).output().expect("python3");
    assert!(said.status.success(), "Python could not read it: {}", String::from_utf8_lossy(&said.stderr));
    serde_json::from_slice(&said.stdout).expect("rows")
}

/// Reads a workbook with openpyxl: its sheets by name, whether anything in it cannot be seen, its author, and the cells of
/// the first sheet as `[type, text]`, where the type is Python’s.
///
/// # Panics
/// When there is no openpyxl, or it cannot read the file.
#[must_use]
pub fn read_by_openpyxl(file: &Path) -> serde_json::Value {
    const PROGRAM: &str = r"
import json, openpyxl, sys
book = openpyxl.load_workbook(sys.argv[1])
sheet = book.worksheets[0]
unseen = [one.title for one in book.worksheets if one.sheet_state != 'visible']
unseen += [name for name, column in sheet.column_dimensions.items() if column.hidden]
unseen += [str(at) for at, row in sheet.row_dimensions.items() if row.hidden]
unseen += [cell.coordinate for row in sheet.iter_rows() for cell in row if cell.comment or cell.hyperlink]
unseen += [name for name in book.defined_names]
cells = [[[('formula' if cell.data_type == 'f' else type(cell.value).__name__), '' if cell.value is None else str(cell.value)] for cell in row] for row in sheet.iter_rows()]
json.dump({'sheets': book.sheetnames, 'unseen': unseen, 'author': book.properties.creator or '', 'last': book.properties.lastModifiedBy or '', 'cells': cells}, sys.stdout)
";
    let said = system_python().args(["-c", PROGRAM]).arg(file).output().expect("python3");
    assert!(said.status.success(), "openpyxl could not read it: {}", String::from_utf8_lossy(&said.stderr));
    serde_json::from_slice(&said.stdout).expect("a workbook")
}

/// The system’s own Python: what is installed with the system’s packages is there.
#[must_use]
pub fn system_python() -> Command {
    Command::new(if Path::new("/usr/bin/python3").exists() { "/usr/bin/python3" } else { "python3" })
}

impl World {
    /// Saves an export in this test's folder.
    ///
    /// # Panics
    /// When it is refused.
    pub fn export(&mut self, kind: ExportKind, scope: ExportScope, columns: Option<&[&str]>) -> PathBuf {
        self.export_as(kind, scope, columns, ExportFormat::Csv)
    }

    /// Saves an export in this test's folder, as this kind of file.
    ///
    /// # Panics
    /// When it is refused.
    pub fn export_as(
        &mut self,
        kind: ExportKind,
        scope: ExportScope,
        columns: Option<&[&str]>,
        format: ExportFormat,
    ) -> PathBuf {
        let columns = columns.map(|names| names.iter().map(|name| (*name).to_owned()).collect());
        let request = ExportRequest { kind, scope, columns, format };
        let moment = self.moment();
        let name = self.file.read(|reading| export::expected_name(reading, &request, moment.now())).expect("a name");
        let place = self.folder().join(name);
        let written =
            self.file.read(|reading| export::write_one(reading, &request, &moment, &place)).expect("an export");
        written.settle(IfTaken::Replace).expect("a file").0
    }
}
