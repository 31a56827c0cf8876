//! Where things stand on a certificate: every word within the paper's margins, no word over another one or over the
//! image, all on one page, whatever the name and however the paper lies.

use std::io::Cursor;

use course_register_documents::{Certificate, Paper, Picture, certificate_preview};

use crate::support::{certificate, detail, fact, made, on_disk, run, run_together};

const NAMES: [(&str, &str); 5] = [
    ("short", "Ana Roe"),
    (
        "long",
        "Dr Maximiliana Theodora Wolfeschlegelsteinhausenbergerdorff Featherstonehaugh-Cholmondeley de la Concepción y Santísima Trinidad von und zu Hohenlohe-Schillingsfürst-Breunigsweiler the Third",
    ),
    ("accented", "Zoë Ŵynne-Čapková Nguyễn Thị Ẹ̀bùn"),
    ("arabic", "فاطمة الزهراء بنت عبد الله"),
    ("chinese", "欧阳娜娜"),
];

/// The least that is kept free on each side, in points: 10 mm.
const MARGIN: f64 = 10.0 / 25.4 * 72.0;
/// The image’s one colour, which nothing else has.
const PINK: [u8; 3] = [230, 20, 140];

/// Where something stands: from the left, from above, to the right, down to; in points.
#[derive(Clone, Debug)]
struct Area {
    words: String,
    left: f64,
    top: f64,
    right: f64,
    bottom: f64,
}

impl Area {
    fn covers(&self, other: &Area) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }

    fn is_within(&self, width: f64, height: f64) -> bool {
        self.left >= MARGIN && self.top >= MARGIN && self.right <= width - MARGIN && self.bottom <= height - MARGIN
    }
}

/// The words of a page, each where poppler finds its letters: the middle of its line, for the whole height of a line
/// reaches into the next.
fn words_of(pdf: &[u8]) -> (f64, f64, Vec<Area>) {
    let file = on_disk(pdf);
    let said = run("pdftotext", &["-bbox", "-enc", "UTF-8"], file.path(), &["-"]);
    let number = |line: &str, name: &str| -> f64 {
        let (_, from) = line.split_once(&format!("{name}=\"")).expect(name);
        from.split_once('"').expect(name).0.parse().expect(name)
    };
    let page = said.lines().find(|line| line.contains("<page ")).expect("a page");
    let words = said.lines().filter(|line| line.contains("<word ")).map(|line| {
        let (top, bottom) = (number(line, "yMin"), number(line, "yMax"));
        let spare = (bottom - top) * 0.3;
        let words = line.split_once('>').expect("a word").1.trim_end_matches("</word>").to_owned();
        Area {
            words,
            left: number(line, "xMin"),
            right: number(line, "xMax"),
            top: top + spare,
            bottom: bottom - spare,
        }
    });
    (number(page, "width"), number(page, "height"), words.collect())
}

/// An image of one colour, three times as wide as high.
fn pink() -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    let image = image::RgbImage::from_pixel(900, 300, image::Rgb(PINK));
    image.write_to(&mut bytes, image::ImageFormat::Png).expect("encoded");
    bytes.into_inner()
}

/// Where the image stands on the page as it is seen.
fn seen(certificate: &Certificate, width: f64) -> Option<Area> {
    let page = image::load_from_memory(&certificate_preview(certificate, 1.0).expect("a page")).expect("an image");
    let page = page.to_rgb8();
    let scale = width / f64::from(page.width());
    let near = |dot: &image::Rgb<u8>| dot.0.iter().zip(PINK).all(|(one, other)| one.abs_diff(other) < 8);
    let dots = page.enumerate_pixels().filter(|(_, _, dot)| near(dot)).map(|(x, y, _)| (f64::from(x), f64::from(y)));
    let (mut left, mut top, mut right, mut bottom) = (f64::MAX, f64::MAX, f64::MIN, f64::MIN);
    for (x, y) in dots {
        (left, top, right, bottom) = (left.min(x), top.min(y), right.max(x + 1.0), bottom.max(y + 1.0));
    }
    (left < right).then(|| Area {
        words: "the image".to_owned(),
        left: left * scale,
        top: top * scale,
        right: right * scale,
        bottom: bottom * scale,
    })
}

/// What is wrong with the layout of a certificate.
fn wrong(certificate: &Certificate) -> Vec<String> {
    let pdf = made(certificate);
    let (width, height, mut areas) = words_of(&pdf);
    let mut wrong = Vec::new();
    if fact(&pdf, "Pages") != "1" {
        wrong.push(format!("{} pages", fact(&pdf, "Pages")));
    }
    let read: String = areas.iter().map(|word| word.words.as_str()).collect();
    if read.contains('\u{fffd}') {
        wrong.push(format!("a letter that cannot be read: {read}"));
    }
    let read = run_together(&read);
    wrong.extend(
        run_together(&certificate.recipient).chars().filter(|one| !read.contains(*one)).map(|one| format!("no {one}")),
    );
    if areas.len() < 20 {
        wrong.push(format!("{} words", areas.len()));
    }
    match (seen(certificate, width), certificate.picture.is_some()) {
        (Some(image), true) => areas.push(image),
        (None, false) => {}
        (there, _) => wrong.push(format!("the image: {there:?}")),
    }
    wrong.extend(areas.iter().filter(|area| !area.is_within(width, height)).map(|area| format!("beyond: {area:?}")));
    for (at, one) in areas.iter().enumerate() {
        let over = areas.iter().skip(at + 1).filter(|other| one.covers(other));
        wrong.extend(over.map(|other| format!("{one:?} lies over {other:?}")));
    }
    wrong
}

#[test]
fn every_word_and_the_image_have_their_own_place_within_the_margins() {
    for (kind, name) in NAMES {
        for paper in [Paper::Portrait, Paper::Landscape] {
            for with_image in [false, true] {
                let course = "Compassionate Leadership Training for health and social care leaders".to_owned();
                let picture = with_image.then(|| Picture { bytes: pink(), description: "A pink field".to_owned() });
                let one = Certificate { paper, course, picture, ..certificate(name) };
                assert_eq!(wrong(&one), Vec::<String>::new(), "{kind}, {paper:?}, with an image: {with_image}");
            }
        }
    }
}

#[test]
fn the_fullest_certificate_has_room_for_all_of_it() {
    for paper in [Paper::Portrait, Paper::Landscape] {
        let mut full = certificate(NAMES[1].1);
        full.paper = paper;
        full.closing =
            ["A line of the closing text, as long as they are wont to be on a page of this kind."; 6].join("\n");
        full.details.push(detail("Follow-up sessions", "3 sessions, 3 hours"));
        full.signatories.push(crate::support::signatory("Prof. Ifeoma Featherstonehaugh", "Head of training"));
        full.picture = Some(Picture { bytes: pink(), description: "A pink field".to_owned() });
        assert_eq!(wrong(&full), Vec::<String>::new(), "{paper:?}");
    }
}
