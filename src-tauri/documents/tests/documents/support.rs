//! Documents to begin from, and the programs that read them.

use std::io::Write;
use std::path::Path;
use std::process::Command;

use course_register_documents::{Certificate, Date, Detail, Paper, Signatory, certificate_pdf};
use serde_json::Value;
use tempfile::NamedTempFile;
use unicode_normalization::UnicodeNormalization;

/// A certificate as most of them are.
pub fn certificate(recipient: &str) -> Certificate {
    Certificate {
        paper: Paper::Portrait,
        heading: "Certificate of Attendance".to_owned(),
        opening: "This is to certify that".to_owned(),
        recipient: recipient.to_owned(),
        statement: "attended 5 of the 6 sessions of".to_owned(),
        course: "Compassionate Leadership Training".to_owned(),
        details: vec![detail("Dates", "Monday 9 February to Monday 16 March 2026"), detail("Hours", "10 hours")],
        closing: "This certificate records attendance.".to_owned(),
        centre: "The Harbour Centre".to_owned(),
        signatories: vec![signatory("Dr Anna Example", "Facilitator"), signatory("Ben Sample", "Facilitator")],
        number: "Certificate number 2026-0014".to_owned(),
        issued_on: "Issued on 17 March 2026".to_owned(),
        issued: Date { year: 2026, month: 3, day: 17 },
        picture: None,
    }
}

pub fn detail(label: &str, value: &str) -> Detail {
    Detail { label: label.to_owned(), value: value.to_owned() }
}

pub fn signatory(name: &str, role: &str) -> Signatory {
    Signatory { name: name.to_owned(), role: role.to_owned() }
}

pub fn made(certificate: &Certificate) -> Vec<u8> {
    certificate_pdf(certificate).unwrap_or_else(|why| panic!("{:?}: {why}", certificate.recipient))
}

pub fn on_disk(bytes: &[u8]) -> NamedTempFile {
    let mut file = NamedTempFile::new().expect("a file");
    file.write_all(bytes).expect("written");
    file
}

/// The text of all pages as poppler reads it, composed, without direction marks, each white space one space.
pub fn text_of(pdf: &[u8]) -> String {
    let file = on_disk(pdf);
    plain(&run("pdftotext", &["-enc", "UTF-8"], file.path(), &["-"]))
}

/// The same in the order in which it was printed: a hyphen at the end of a line stays, words from right to left do not.
pub fn raw_text_of(pdf: &[u8]) -> String {
    let file = on_disk(pdf);
    plain(&run("pdftotext", &["-raw", "-enc", "UTF-8"], file.path(), &["-"]))
}

/// Text as it is compared: composed (NFC), without direction marks, each white space one space.
pub fn plain(text: &str) -> String {
    let marks = ['\u{200e}', '\u{200f}', '\u{202a}', '\u{202b}', '\u{202c}', '\u{202d}', '\u{202e}', '\u{feff}'];
    let text: String = text.chars().filter(|one| !marks.contains(one)).collect();
    text.nfc().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Text without any white space: what a line's end may stand in.
pub fn run_together(text: &str) -> String {
    plain(text).split(' ').collect()
}

/// What a program says of a file; it must end well.
pub fn run(program: &str, before: &[&str], file: &Path, after: &[&str]) -> String {
    let said = Command::new(program).args(before).arg(file).args(after).output();
    let said = said.unwrap_or_else(|why| panic!("{program}: {why}"));
    let out = String::from_utf8_lossy(&said.stdout).into_owned();
    assert!(said.status.success(), "{program}: {out}{}", String::from_utf8_lossy(&said.stderr));
    out
}

/// One line of what poppler says of a document: `Title`, `Pages`.
pub fn fact(pdf: &[u8], name: &str) -> String {
    let file = on_disk(pdf);
    let said = run("pdfinfo", &["-enc", "UTF-8"], file.path(), &[]);
    let line = said.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
    line.unwrap_or_else(|| panic!("no {name} in {said}")).trim().to_owned()
}

/// What pikepdf finds in a document: its language, tags, description, fonts, pages and the kinds of its structure.
pub fn looked_into(pdf: &[u8]) -> Value {
    const PROGRAM: &str = r#"
import json, sys
import pikepdf
pdf = pikepdf.open(sys.argv[1])
root = pdf.Root
kinds, alternatives = {}, []
def walk(element):
    if isinstance(element, pikepdf.Array):
        for one in element: walk(one)
    elif isinstance(element, pikepdf.Dictionary):
        if '/S' in element:
            kinds[str(element.S)] = kinds.get(str(element.S), 0) + 1
        if '/Alt' in element:
            alternatives.append(str(element.Alt))
        if '/K' in element: walk(element.K)
walk(root.StructTreeRoot.K)
fonts = {}
for page in pdf.pages:
    for _, font in page.Resources.get('/Font', {}).items():
        inner = font.DescendantFonts[0]
        descriptor = inner.FontDescriptor
        size = sum(len(descriptor[key].read_bytes()) for key in ('/FontFile2', '/FontFile3') if key in descriptor)
        fonts[str(font.BaseFont)] = {'bytes': size, 'unicode': '/ToUnicode' in font}
with pdf.open_metadata() as meta:
    part = meta.get('{http://www.aiim.org/pdfua/ns/id/}part')
    description = {'title': meta.get('dc:title'), 'part': part, 'created': meta.get('xmp:CreateDate')}
print(json.dumps({
    'lang': str(root.Lang), 'marked': bool(root.MarkInfo.Marked), 'kinds': kinds, 'alternatives': alternatives,
    'shows title': bool(root.ViewerPreferences.DisplayDocTitle), 'description': description,
    'title': str(pdf.docinfo['/Title']), 'fonts': fonts, 'pages': len(pdf.pages),
    'sizes': [[float(x) for x in page.MediaBox][2:] for page in pdf.pages],
}))
"#;
    let file = on_disk(pdf);
    // The system's own Python: what is installed with the system's packages is there.
    let python = if Path::new("/usr/bin/python3").exists() { "/usr/bin/python3" } else { "python3" };
    serde_json::from_str(&run(python, &["-c", PROGRAM], file.path(), &[])).expect("JSON")
}
