//! Files that are brought in, as bytes: what is too much is refused in words, in good time and without much memory.

use std::time::{Duration, Instant};

use course_register_core::files::{FileTable, ReadAs, Separator, read};
use course_register_tests::{hostile_files, workbook};

/// The most memory that this process had, in megabytes; nothing where that is not known.
fn most_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.split_whitespace().next()?.parse::<u64>().ok().map(|kilobytes| kilobytes / 1024)
}

#[test]
fn hostile_files_are_read_or_refused_in_good_time_and_without_much_memory() {
    for (name, bytes, refused) in hostile_files() {
        let began = Instant::now();
        let done = read(&bytes, &ReadAs::default());
        assert_eq!(done.as_ref().err(), refused.as_ref(), "{name}");
        if let Err(why) = done {
            assert!(why.sentence().ends_with('.'), "{name}");
        }
        // A limit against hanging, far above what any of them takes.
        assert!(began.elapsed() < Duration::from_secs(60), "{name} took {:?}", began.elapsed());
    }
    // Of this, 300 MB are the files themselves, made above.
    if let Some(most) = most_memory() {
        assert!(most < 1_024, "{most} MB");
    }
}

fn table(bytes: &[u8]) -> FileTable {
    read(bytes, &ReadAs::default()).unwrap()
}

#[test]
fn rows_keep_the_numbers_that_a_spreadsheet_gives_them() {
    let read = table(b"A,B\r\n\r\n1,\"two\r\n\r\nlines\"\r\n,,\r\n3,4\r\n");
    assert_eq!(read.rows.iter().map(|row| row.0).collect::<Vec<_>>(), [1, 3, 5]);
    assert_eq!((read.empty_rows, read.separator), (2, Some(Separator::Comma)));
    let sheet = br#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="2"><c r="B2" t="str"><v>Name</v></c></row><row r="4"><c r="A4"><v>46062.625</v></c><c r="C4"><v>7700900123</v></c></row></sheetData></worksheet>"#;
    let read = table(&workbook(sheet, b"<sst/>", b"<styleSheet/>"));
    let cells: Vec<(u32, Vec<&str>)> =
        read.rows.iter().map(|row| (row.0, row.1.iter().map(String::as_str).collect())).collect();
    assert_eq!(cells, [(2, vec!["", "Name"]), (4, vec!["46062.625", "", "7700900123"])]);
    assert_eq!((read.empty_rows, read.encoding), (2, None));
}

#[test]
fn how_a_file_is_read_can_be_said() {
    let bytes = b"Name;Where\nSi\xe2n;Caf\xe9, town\n";
    let found = table(bytes);
    assert_eq!((found.encoding, found.separator), (Some("windows-1252"), Some(Separator::Semicolon)));
    assert_eq!(found.words(), "windows-1252, with semicolons between the cells");
    let said = ReadAs { encoding: Some("windows-1251".to_owned()), separator: Some(Separator::Comma), sheet: None };
    let other = read(bytes, &said).unwrap();
    assert_eq!(other.rows[1].1, ["Siвn;Cafй", "town"]);
    assert_eq!(found.sha256, other.sha256, "the bytes are the same");
}
