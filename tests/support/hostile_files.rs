//! Files that are made to hurt whoever reads them.

use std::io::{Cursor, Write};

use course_register_core::files::FileError;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const TYPES: &str = r#"<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>"#;
const TOP: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const BOOK: &str = r#"<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="s"/></sheets></workbook>"#;
const PARTS: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="t" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="y" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>"#;

/// A workbook with these parts in it.
///
/// # Panics
/// When it cannot be packed.
#[must_use]
pub fn workbook(sheet: &[u8], strings: &[u8], styles: &[u8]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in [
        ("[Content_Types].xml", TYPES.as_bytes()),
        ("_rels/.rels", TOP.as_bytes()),
        ("xl/workbook.xml", BOOK.as_bytes()),
        ("xl/_rels/workbook.xml.rels", PARTS.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet),
        ("xl/sharedStrings.xml", strings),
        ("xl/styles.xml", styles),
    ] {
        zip.start_file(name, SimpleFileOptions::default()).expect("a part");
        zip.write_all(content).expect("its content");
    }
    zip.finish().expect("a workbook").into_inner()
}

fn sheet(rows: &str) -> Vec<u8> {
    format!("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{rows}</sheetData></worksheet>").into_bytes()
}

const NO_STRINGS: &[u8] = b"<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>";
const NO_STYLES: &[u8] = b"<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>";

/// Each with its name, and why it is refused; nothing where it can be read.
///
/// # Panics
/// When one cannot be made.
#[must_use]
pub fn hostile_files() -> Vec<(&'static str, Vec<u8>, Option<FileError>)> {
    let text = |cell: &str| format!("<c t=\"inlineStr\"><is><t>{cell}</t></is></c>");
    let beyond = format!("<row r=\"1\"><c r=\"ZZZZZZZZZZ1\" t=\"str\"><v>a</v></c>{}</row>", text("Name"));
    let far = format!("<row r=\"1\">{}</row><row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>", text("Name"));
    let low = format!("<row r=\"1\">{}</row><row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row>", text("Name"));
    let bomb = format!("<row r=\"1\">{}</row>", text(&"a".repeat(250_000_000)));
    let strings = format!("<sst>{}</sst>", "<si><t>a</t></si>".repeat(300_000));
    let many = format!("<row r=\"1\">{}</row>", "<c t=\"s\"><v>0</v></c>".repeat(3));
    let mut field = b"Name,Email\n\"".to_vec();
    field.extend(std::iter::repeat_n(b'x', 10_000_000));
    field.extend(b"\",a@example.org\n");
    let quotes = format!("Name,Email\n{}", "\"".repeat(1_000_001));
    let columns = "a,".repeat(100_000);
    let rows = "a\n".repeat(3_000_000);
    let utf16: Vec<u8> = "Name\tMinutes\r\nSi\u{e2}n\t90".encode_utf16().flat_map(u16::to_le_bytes).collect();
    vec![
        ("one cell at XFD1048576", workbook(&sheet(&far), NO_STRINGS, NO_STYLES), Some(FileError::TooManyColumns)),
        (
            "a column beyond every count",
            workbook(&sheet(&beyond), NO_STRINGS, NO_STYLES),
            Some(FileError::TooManyColumns),
        ),
        ("one cell in the last row", workbook(&sheet(&low), NO_STRINGS, NO_STYLES), None),
        ("a zip bomb", workbook(&sheet(&bomb), NO_STRINGS, NO_STYLES), Some(FileError::TooLargeUnzipped)),
        ("three hundred thousand strings", workbook(&sheet(&many), strings.as_bytes(), NO_STYLES), None),
        ("a field of 10 MB", field, None),
        ("a million quotation marks", quotes.into_bytes(), None),
        ("a hundred thousand columns", columns.into_bytes(), Some(FileError::TooManyColumns)),
        ("three million rows", rows.into_bytes(), Some(FileError::TooManyRows)),
        ("UTF-16 that ends within a letter", utf16[..utf16.len() - 1].to_vec(), None),
        (
            "a workbook that is cut off",
            workbook(&sheet(&low), NO_STRINGS, NO_STYLES)[..400].to_vec(),
            Some(FileError::DamagedWorkbook),
        ),
        ("21 MB", vec![b'a'; 21_000_000], Some(FileError::TooLarge)),
        ("nothing", Vec::new(), Some(FileError::Empty)),
        ("zeros", vec![0; 100_000], Some(FileError::NotATable)),
    ]
}
