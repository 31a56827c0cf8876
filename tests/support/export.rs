//! Exports for tests: written as the program writes them, read back by other programs.

use std::path::{Path, PathBuf};
use std::process::Command;

use course_register_core::export::{self, ExportKind, ExportRequest, ExportScope, IfTaken};

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

impl World {
    /// Saves an export in this test's folder.
    ///
    /// # Panics
    /// When it is refused.
    pub fn export(&mut self, kind: ExportKind, scope: ExportScope, columns: Option<&[&str]>) -> PathBuf {
        let columns = columns.map(|names| names.iter().map(|name| (*name).to_owned()).collect());
        let request = ExportRequest { kind, scope, columns };
        let moment = self.moment();
        let name = self.file.read(|reading| export::expected_name(reading, &request, moment.now())).expect("a name");
        let place = self.folder().join(name);
        let written =
            self.file.read(|reading| export::write_one(reading, &request, &moment, &place)).expect("an export");
        written.settle(IfTaken::Replace).expect("a file").0
    }
}
