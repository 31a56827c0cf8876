//! P9: a batch of 30 certificates, against the same engine from Python (the `typst` wheel) that makes the same ones one by
//! one; and the preview of one, against the same engine that draws the same page.
//!
//! `course-register-bench-documents FOLDER PYTHON FONTS`: a folder of its own, a Python that has the wheel, and where the
//! fonts are. Both make other certificates each time: what they remember of the last ones is of no use to either.

#[path = "../measured.rs"]
#[allow(dead_code, reason = "the core's measures need more of it")]
mod measured;
#[path = "../peers.rs"]
#[allow(dead_code, reason = "the core's measures need more of it")]
mod peers;

use std::path::Path;

use course_register_documents::{
    Certificate, Date, Detail, Paper, Signatory, certificate_preview, certificate_source, certificates_pdf,
};
use measured::{few_pairs, pair, timed};
use peers::Python;

/// How many certificates are a batch.
const BATCH: usize = 30;
/// How many different ones there are; more than are made in one run.
const ALL: usize = 20 * BATCH;

/// The same certificates by the wheel, whose compiler is kept, as a person would keep it.
const WHEEL: &str = r"
import os, typst
folder, fonts = sys.argv[1:3]
data = os.path.join(folder, 'data.json')
compiler = typst.Compiler(input=os.path.join(folder, 'certificate.typ'), root=folder, font_paths=[fonts], ignore_system_fonts=True)
number = 0
def next_one():
    global number
    os.replace(os.path.join(folder, f'{number}.json'), data)
    number += 1
";
const ALL_BY_ONE: &str = "
def once():
    for _ in range(30):
        next_one()
        assert len(compiler.compile(pdf_standards='ua-1')) > 10_000
";
const ONE_PICTURE: &str = "
def once():
    next_one()
    assert len(compiler.compile(format='png', ppi=72)) > 10_000
";

fn main() -> Result<(), String> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [folder, python, fonts] = words.as_slice() else { return Err("FOLDER PYTHON FONTS".to_owned()) };
    let (folder, fonts) = (Path::new(folder), Path::new(fonts));
    let batch = format!("a batch of {BATCH} certificates, against the same engine from Python making them one by one");
    let mut wheel = Python::start_as(Path::new(python), &format!("{WHEEL}{ALL_BY_ONE}"), &[given(folder)?, fonts])?;
    let mut made = 0;
    few_pairs(
        ("P9", &batch, 1.0),
        || {
            let some: Vec<_> = (made..made + BATCH).map(certificate).collect();
            made += BATCH;
            let (took, outcome) = timed(|| certificates_pdf(&some));
            outcome.into_iter().try_for_each(|one| one.map(drop)).map_err(|why| why.to_string())?;
            Ok(took)
        },
        || wheel.once(),
    )?;
    drop(wheel);
    let mut wheel = Python::start_as(Path::new(python), &format!("{WHEEL}{ONE_PICTURE}"), &[given(folder)?, fonts])?;
    pair(
        ("P9 preview", "a certificate as a picture, against the same engine from Python drawing the page", 2.0),
        || {
            made += 1;
            let (took, outcome) = timed(|| certificate_preview(&certificate(made), 1.0));
            outcome.map(|_| took).map_err(|why| why.to_string())
        },
        || wheel.once(),
    )
}

/// What the wheel is given: the layout, and what each certificate says.
fn given(folder: &Path) -> Result<&Path, String> {
    let said = |why: std::io::Error| format!("{}: {why}", folder.display());
    std::fs::create_dir_all(folder).map_err(said)?;
    for number in 0..ALL {
        let (layout, data) = certificate_source(&certificate(number)).map_err(|why| why.to_string())?;
        if number == 0 {
            std::fs::write(folder.join("certificate.typ"), layout).map_err(said)?;
        }
        std::fs::write(folder.join(format!("{number}.json")), data).map_err(said)?;
    }
    Ok(folder)
}

fn certificate(number: usize) -> Certificate {
    let detail = |label: &str, value: &str| Detail { label: label.to_owned(), value: value.to_owned() };
    let signatory = |name: &str| Signatory { name: name.to_owned(), role: "Facilitator".to_owned() };
    Certificate {
        paper: Paper::Portrait,
        heading: "Certificate of Attendance".to_owned(),
        opening: "This is to certify that".to_owned(),
        recipient: format!("Zoë Example-Číslo {number}"),
        statement: "attended 5 of the 6 sessions of".to_owned(),
        course: "Compassionate Leadership Training for health and social care leaders".to_owned(),
        details: vec![detail("Dates", "Monday 9 February to Monday 16 March 2026"), detail("Hours", "10 hours")],
        closing: "This certificate records attendance. It is not an accredited qualification.".to_owned(),
        centre: "The Harbour Centre".to_owned(),
        signatories: vec![signatory("Dr Anna Example"), signatory("Ben Sample")],
        number: format!("Certificate number 2026-{number:04}"),
        issued_on: "Issued on 17 March 2026".to_owned(),
        issued: Date { year: 2026, month: 3, day: 17 },
        picture: None,
    }
}
