//! The certificate itself: what stands on it, how it is built, and that it is the same every time.

use course_register_documents::{Paper, certificate_pdf, certificate_preview, certificates_pdf};

use crate::support::{certificate, detail, fact, looked_into, made, on_disk, run, signatory, text_of};

#[test]
fn all_that_is_to_stand_there_is_read_back() {
    for paper in [Paper::Portrait, Paper::Landscape] {
        let mut certificate = certificate("Zoë Ŵynne-Čapková");
        certificate.paper = paper;
        certificate.closing = "It records attendance.\nIt is not a qualification.".to_owned();
        let text = text_of(&made(&certificate));
        for words in [
            "The Harbour Centre",
            "Certificate of Attendance",
            "This is to certify that",
            "Zoë Ŵynne-Čapková",
            "attended 5 of the 6 sessions of",
            "Compassionate Leadership Training",
            "Monday 9 February to Monday 16 March 2026",
            "10 hours",
            "It records attendance. It is not a qualification.",
            "Dr Anna Example",
            "Ben Sample",
            "Certificate number 2026-0014",
            "Issued on 17 March 2026",
        ] {
            assert!(text.contains(words), "“{words}” is not in: {text}");
        }
    }
}

#[test]
fn it_is_a_sound_tagged_file_with_a_title_a_language_and_its_fonts() {
    let pdf = made(&certificate("Ana Roe"));
    let file = on_disk(&pdf);
    let said = run("qpdf", &["--check"], file.path(), &[]);
    assert!(said.contains("No syntax or stream encoding errors found"), "{said}");

    let inside = looked_into(&pdf);
    assert_eq!(inside["lang"], "en-GB");
    assert_eq!(inside["marked"], true);
    assert_eq!(inside["shows title"], true);
    assert_eq!(inside["title"], "Certificate of Attendance: Ana Roe");
    assert_eq!(inside["description"]["title"], "Certificate of Attendance: Ana Roe");
    assert_eq!(inside["description"]["part"], "1");
    assert_eq!(inside["kinds"]["/H1"], 1, "{inside}");
    let fonts = inside["fonts"].as_object().expect("fonts");
    assert!(fonts.len() >= 2, "{inside}");
    for (name, font) in fonts {
        assert_eq!(name.find('+'), Some(7), "{name} is not cut down");
        assert!(font["bytes"].as_u64() > Some(500) && font["unicode"] == true, "{name} is not embedded: {font}");
    }
    assert!(pdf.len() < 100_000, "{} bytes", pdf.len());

    let said = run("pdfinfo", &[], file.path(), &[]);
    assert!(said.contains("Tagged:          yes") && said.contains("Form:            none"), "{said}");
}

#[test]
fn a_page_is_a4_and_lies_as_it_is_asked_to() {
    let mut certificate = certificate("Ana Roe");
    for (paper, size) in
        [(Paper::Portrait, "595.276 x 841.89 pts (A4)"), (Paper::Landscape, "841.89 x 595.276 pts (A4)")]
    {
        certificate.paper = paper;
        assert_eq!(fact(&made(&certificate), "Page size"), size);
    }
}

#[test]
fn the_same_certificate_gives_the_same_bytes_from_any_thread() {
    let first = certificate("Zoë 欧阳 فاطمة");
    let once = made(&first);
    let other = certificate("Ben Sample");
    let threads: Vec<_> = (0..2)
        .map(|_| {
            let (first, other) = (first.clone(), other.clone());
            std::thread::spawn(move || {
                let different = made(&other);
                (made(&first), different)
            })
        })
        .collect();
    for thread in threads {
        let (again, different) = thread.join().expect("a thread");
        assert!(again == once, "the bytes differ");
        assert!(different != once);
    }
}

#[test]
fn many_at_once_are_the_same_ones_in_their_order() {
    let mut some: Vec<_> = (0..7).map(|number| certificate(&format!("Person Example {number}"))).collect();
    some[3].recipient.clear();
    let made = certificates_pdf(&some);
    assert_eq!(made.len(), 7);
    for (one, made) in some.iter().zip(made) {
        assert!(made == certificate_pdf(one), "{}", one.recipient);
    }
    assert!(certificates_pdf(&[]).is_empty());
}

#[test]
fn whatever_is_left_out_or_long_it_stays_on_one_page() {
    let long = "Dr Maximiliana Theodora Wolfeschlegelsteinhausenbergerdorff Featherstonehaugh-Cholmondeley ";
    let mut cases = Vec::new();
    let mut bare = certificate("Ana Roe");
    for text in [&mut bare.opening, &mut bare.statement, &mut bare.course, &mut bare.closing, &mut bare.centre] {
        text.clear();
    }
    (bare.number, bare.issued_on) = (String::new(), String::new());
    (bare.details, bare.signatories) = (Vec::new(), Vec::new());
    cases.push(bare);
    let mut full = certificate(&long.repeat(2)[..180]);
    full.course = "Compassionate Leadership Training for health and social care ".repeat(4);
    full.centre = "The Harbour Centre for compassionate practice on the north coast".to_owned();
    full.details.push(detail("Facilitators", "Dr Anna Example, Ben Sample and Professor Cordelia Featherstonehaugh"));
    full.signatories
        .push(signatory(&long[..90], "Director of the centre and of its school of compassionate leadership"));
    full.closing = "It records attendance. It is not a qualification.\n".repeat(4);
    cases.push(full);
    cases.push(certificate(&"W".repeat(200)));
    cases.push(certificate(&"欧".repeat(200)));
    for mut certificate in cases {
        for paper in [Paper::Portrait, Paper::Landscape] {
            certificate.paper = paper;
            let pdf = made(&certificate);
            assert_eq!(fact(&pdf, "Pages"), "1", "{certificate:?}");
            let letters = crate::support::run_together(&crate::support::raw_text_of(&pdf));
            assert!(letters.contains(&crate::support::run_together(&certificate.recipient)), "{letters}");
        }
    }
}

#[test]
fn the_preview_is_the_page() {
    let certificate = certificate("Ana Roe");
    let png = certificate_preview(&certificate, 1.5).expect("a preview");
    let picture = image::load_from_memory(&png).expect("PNG").into_rgb8();
    assert_eq!((picture.width(), picture.height()), (893, 1263));
    let dark = picture.pixels().filter(|dot| dot.0.iter().all(|part| *part < 128)).count();
    assert!(dark > 5_000, "{dark} dark dots");
    assert_eq!(png, certificate_preview(&certificate, 1.5).expect("again"));
    let mut other = certificate.clone();
    other.recipient = "Ana Rae".to_owned();
    assert_ne!(png, certificate_preview(&other, 1.5).expect("a preview"));
    assert!(certificate_pdf(&other).is_ok());
}

#[test]
fn the_number_stands_in_plain_letters_whatever_the_name() {
    for name in ["Grace Adeyemi", "Łucja Żak", "مريم"] {
        let one = certificate(name);
        let bytes = made(&one);
        let number = one.number.as_bytes();
        assert!(bytes.windows(number.len()).any(|at| at == number), "{name}: {}", one.number);
    }
}
