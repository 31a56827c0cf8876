//! Data files of earlier schemas, from the dumps in `tests/schema`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Every dump there is, by the number of its schema.
///
/// # Panics
/// When the folder cannot be read.
#[must_use]
pub fn dumps() -> Vec<(u32, PathBuf)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("schema");
    let number = |path: &Path| path.file_stem()?.to_str()?.strip_prefix('v')?.parse().ok();
    let paths = std::fs::read_dir(folder).expect("the dumps").map(|entry| entry.expect("a dump").path());
    let mut dumps: Vec<(u32, PathBuf)> = paths.filter_map(|path| Some((number(&path)?, path))).collect();
    dumps.sort();
    dumps
}

/// Makes a data file from a dump, as Python's SQLite reads it.
///
/// # Panics
/// When there is no Python, or it does not take the dump.
pub fn file_of(dump: &Path, path: &Path) {
    const PROGRAM: &str =
        "import sqlite3, sys; sqlite3.connect(sys.argv[1]).executescript(open(sys.argv[2], encoding='utf-8').read())";
    let said = std::process::Command::new("python3").args(["-c", PROGRAM]).arg(path).arg(dump).output();
    let said = said.expect("python3");
    assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
}

/// What lies in a closed data file, as Python's SQLite reads it.
#[derive(Debug)]
pub struct Contents {
    /// Every row as JSON with the names of its columns, by its id, for each table.
    pub rows: BTreeMap<String, BTreeMap<i64, String>>,
    /// The words of every table and index.
    pub schema: Vec<String>,
    /// What `integrity_check` and `foreign_key_check` say: `ok` when all is well.
    pub said: String,
}

/// Whether a row is what it was, by what the row of the earlier schema says of it.
///
/// # Panics
/// When one is no JSON.
#[must_use]
pub fn keeps(now: &str, was: &str) -> bool {
    type Row = serde_json::Map<String, serde_json::Value>;
    let (now, was): (Row, Row) = (serde_json::from_str(now).expect("JSON"), serde_json::from_str(was).expect("JSON"));
    was.iter().all(|(column, value)| now.get(column) == Some(value))
}

/// Reads everything in a closed data file; changes nothing.
///
/// # Panics
/// When there is no Python, or the file cannot be read.
#[must_use]
pub fn contents(path: &Path) -> Contents {
    const PROGRAM: &str = r#"import json, sqlite3, sys
file = sqlite3.connect('file:' + sys.argv[1] + '?mode=ro', uri=True)
names = [row[0] for row in file.execute("SELECT name FROM sqlite_schema WHERE type = 'table'") if not row[0].startswith('sqlite_')]
def named(name):
    found = file.execute('SELECT * FROM ' + name)
    columns = [column[0] for column in found.description]
    return [[row[0], json.dumps(dict(zip(columns, row)), default=bytes.hex)] for row in found]
rows = {name: named(name) for name in names}
schema = [json.dumps(row) for row in file.execute('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name')]
said = [row[0] for row in file.execute('PRAGMA integrity_check')] + [str(row) for row in file.execute('PRAGMA foreign_key_check')]
print(json.dumps([rows, schema, ' '.join(said)]))
"#;
    let said = std::process::Command::new("python3").args(["-c", PROGRAM]).arg(path).output().expect("python3");
    type Rows = BTreeMap<String, Vec<(i64, String)>>;
    let read: Result<(Rows, Vec<String>, String), _> = serde_json::from_slice(&said.stdout);
    let (rows, schema, checked) = read.unwrap_or_else(|_| panic!("{}", String::from_utf8_lossy(&said.stderr)));
    let rows = rows.into_iter().map(|(name, rows)| (name, rows.into_iter().collect())).collect();
    Contents { rows, schema, said: checked }
}
