//! Certificates of many kinds into a folder, as PDF and as PNG, to be looked at:
//! `cargo run -p course-register-documents --example pictures FOLDER`

use std::path::Path;

use course_register_documents::{
    Certificate, Date, Detail, Paper, Picture, Signatory, certificate_pdf, certificate_preview,
};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::env::args().nth(1).ok_or("Say into which folder.")?;
    let folder = Path::new(&folder);
    std::fs::create_dir_all(folder)?;
    let names = [
        ("short", "Ana Roe"),
        (
            "long",
            "Dr Maximiliana Theodora Wolfeschlegelsteinhausenbergerdorff Featherstonehaugh-Cholmondeley de la Concepción y Santísima Trinidad von und zu Hohenlohe-Schillingsfürst-Breunigsweiler the Third",
        ),
        ("accented", "Zoë Ŵynne-Čapková Nguyễn Thị Ẹ̀bùn"),
        ("arabic", "فاطمة الزهراء بنت عبد الله"),
        ("chinese", "欧阳娜娜"),
    ];
    for (file, name) in names {
        for paper in [Paper::Portrait, Paper::Landscape] {
            for with in [false, true] {
                let certificate = certificate(name, paper, with);
                let lies = if paper == Paper::Portrait { "portrait" } else { "landscape" };
                let head = if with { "picture" } else { "plain" };
                let path = folder.join(format!("{file}-{lies}-{head}"));
                std::fs::write(path.with_extension("pdf"), certificate_pdf(&certificate)?)?;
                std::fs::write(path.with_extension("png"), certificate_preview(&certificate, 1.0)?)?;
            }
        }
    }
    Ok(())
}

fn certificate(name: &str, paper: Paper, with_picture: bool) -> Certificate {
    let signatory = |name: &str, role: &str| Signatory { name: name.to_owned(), role: role.to_owned() };
    let detail = |label: &str, value: &str| Detail { label: label.to_owned(), value: value.to_owned() };
    Certificate {
        paper,
        heading: "Certificate of Attendance".to_owned(),
        opening: "This is to certify that".to_owned(),
        recipient: name.to_owned(),
        statement: "attended 5 of the 6 sessions of".to_owned(),
        course: "Compassionate Leadership Training for health and social care leaders".to_owned(),
        details: vec![detail("Dates", "Monday 9 February to Monday 16 March 2026"), detail("Hours", "10 hours")],
        closing: "This certificate records attendance. It is not an accredited qualification.".to_owned(),
        centre: "The Harbour Centre".to_owned(),
        signatories: vec![signatory("Dr Anna Example", "Facilitator"), signatory("Ben Sample", "Facilitator")],
        number: "Certificate number 2026-0014".to_owned(),
        issued_on: "Issued on 17 March 2026".to_owned(),
        issued: Date { year: 2026, month: 3, day: 17 },
        picture: with_picture.then(|| Picture { bytes: drawn(), description: "The mark of the centre".to_owned() }),
    }
}

/// A picture: rings in the colour of water.
fn drawn() -> Vec<u8> {
    let mut picture = image::RgbaImage::new(900, 320);
    for (x, y, dot) in picture.enumerate_pixels_mut() {
        let away = ((f64::from(x) - 450.0) / 2.6).hypot(f64::from(y) - 160.0);
        if away < 150.0 && ((away / 25.0) as u32).is_multiple_of(2) {
            *dot = image::Rgba([11, 93, 87, 255]);
        }
    }
    let mut bytes = std::io::Cursor::new(Vec::new());
    let _ = picture.write_to(&mut bytes, image::ImageFormat::Png);
    bytes.into_inner()
}
