//! The centre's own picture: printed with its description, or refused with its own sentence.

use std::io::Cursor;

use course_register_documents::{
    Certificate, DocumentError, Paper, Picture, PictureKind, PictureProblem, certificate_pdf, certificate_preview,
    looked_at,
};
use image::{ImageFormat, RgbImage, RgbaImage};

use crate::support::{certificate, fact, looked_into, made};

fn bytes_of(format: ImageFormat, width: u32, height: u32) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    let dots = |x: u32, y: u32| [(x % 251) as u8, (y % 241) as u8, 87];
    if format == ImageFormat::Png {
        let picture = RgbaImage::from_fn(width, height, |x, y| {
            let [red, green, blue] = dots(x, y);
            image::Rgba([red, green, blue, 200])
        });
        picture.write_to(&mut bytes, format).expect("encoded");
    } else {
        let picture = RgbImage::from_fn(width, height, |x, y| image::Rgb(dots(x, y)));
        picture.write_to(&mut bytes, format).expect("encoded");
    }
    bytes.into_inner()
}

fn with(bytes: Vec<u8>, description: &str) -> Certificate {
    let mut certificate = certificate("Ana Roe");
    certificate.picture = Some(Picture { bytes, description: description.to_owned() });
    certificate
}

#[test]
fn a_good_picture_is_printed_with_its_description() {
    for (format, kind) in [(ImageFormat::Png, PictureKind::Png), (ImageFormat::Jpeg, PictureKind::Jpeg)] {
        for (width, height) in [(300, 100), (60, 600), (1, 1)] {
            let bytes = bytes_of(format, width, height);
            let facts = looked_at(&bytes).expect("taken");
            assert_eq!((facts.kind, facts.width, facts.height), (kind, width, height));
            let mut certificate = with(bytes, "The mark of the centre");
            for paper in [Paper::Portrait, Paper::Landscape] {
                certificate.paper = paper;
                assert_eq!(fact(&made(&certificate), "Pages"), "1");
            }
        }
        let inside = looked_into(&made(&with(bytes_of(format, 300, 100), "The mark of the centre")));
        assert_eq!(inside["alternatives"], serde_json::json!(["The mark of the centre"]));
        assert_eq!(inside["kinds"]["/Figure"], 1);
    }
}

#[test]
fn the_preview_shows_the_picture() {
    let plain = certificate_preview(&certificate("Ana Roe"), 0.5).expect("a preview");
    let shown = certificate_preview(&with(bytes_of(ImageFormat::Png, 90, 30), "A mark"), 0.5).expect("a preview");
    assert_ne!(plain, shown);
}

#[test]
fn what_is_not_a_good_picture_has_its_own_sentence() {
    let png = bytes_of(ImageFormat::Png, 400, 300);
    let jpeg = bytes_of(ImageFormat::Jpeg, 400, 300);
    let kind = |kind: &str| PictureProblem::OtherKind { kind: kind.to_owned() };
    for (bytes, problem) in [
        (Vec::new(), PictureProblem::Empty),
        (b"Dear all, here is the logo".to_vec(), PictureProblem::NoPicture),
        (b"%PDF-1.7 not a picture".to_vec(), PictureProblem::NoPicture),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>".to_vec(), kind("SVG")),
        (b"GIF89a\x01\x00\x01\x00\x00\x00\x00;".to_vec(), kind("GIF")),
        (png[..png.len() / 2].to_vec(), PictureProblem::Damaged),
        (png[..20].to_vec(), PictureProblem::Damaged),
        (jpeg[..jpeg.len() / 2].to_vec(), PictureProblem::Damaged),
        (jpeg[..30].to_vec(), PictureProblem::Damaged),
        (changed(&png, png.len() / 2), PictureProblem::Damaged),
        (vec![0; 5_000_001], PictureProblem::TooLarge { bytes: 5_000_001 }),
    ] {
        assert_eq!(looked_at(&bytes), Err(problem.clone()));
        assert_eq!(certificate_pdf(&with(bytes, "A mark")), Err(DocumentError::Picture(problem.clone())));
        let sentence = problem.to_string();
        assert!(
            sentence.starts_with("The ") && sentence.ends_with('.') && sentence.matches(". ").count() == 1,
            "{sentence}"
        );
    }
    let why = certificate_pdf(&with(png, " ")).expect_err("refused");
    assert_eq!(why, DocumentError::Picture(PictureProblem::NoDescription));
}

fn changed(bytes: &[u8], at: usize) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    bytes[at] ^= 0xff;
    bytes
}

/// A few bytes can say that a picture has a thousand million dots: they are never unpacked.
#[test]
fn a_huge_picture_is_refused_by_its_head_alone() {
    let mut png = bytes_of(ImageFormat::Png, 8, 8);
    png[16..20].copy_from_slice(&100_000_u32.to_be_bytes());
    png[20..24].copy_from_slice(&4_000_u32.to_be_bytes());
    let sum = crc32fast::hash(&png[12..29]);
    png[29..33].copy_from_slice(&sum.to_be_bytes());
    assert_eq!(looked_at(&png), Err(PictureProblem::TooManyPixels { width: 100_000, height: 4_000 }));
}
