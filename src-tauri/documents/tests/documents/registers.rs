//! Registers on paper: blank to sign, and as marked.

use course_register_documents::{Date, DocumentError, RegisterSheet, SessionColumn, SheetRow, register_pdf};

use crate::support::{looked_into, on_disk, raw_text_of, run, run_together, text_of};

fn sheet(people: usize, sessions: usize, cell: impl Fn(usize, usize) -> String) -> RegisterSheet {
    RegisterSheet {
        title: "Compassionate Leadership Training".to_owned(),
        lines_below: vec!["Mondays, 3pm to 5pm".to_owned(), "Dr Anna Example, Ben Sample".to_owned()],
        sessions: (1..=sessions)
            .map(|number| SessionColumn {
                number: format!("Session {number}"),
                date: format!("Mon {number} Feb"),
                time: "3pm to 5pm".to_owned(),
            })
            .collect(),
        people: (0..people)
            .map(|row| SheetRow {
                name: format!("Person Example{row}"),
                organisation: "Harbour Hospice".to_owned(),
                cells: (0..sessions).map(|session| cell(row, session)).collect(),
            })
            .collect(),
        legend: String::new(),
        printed_on: "Printed on 9 February 2026".to_owned(),
        printed: Date { year: 2026, month: 2, day: 9 },
    }
}

fn made(sheet: &RegisterSheet) -> Vec<u8> {
    register_pdf(sheet).unwrap_or_else(|why| panic!("{why}"))
}

/// The text of each page.
fn pages(pdf: &[u8]) -> Vec<String> {
    let file = on_disk(pdf);
    let text = run("pdftotext", &["-layout"], file.path(), &["-"]);
    text.split('\u{c}').map(crate::support::plain).filter(|page| !page.is_empty()).collect()
}

#[test]
fn a_blank_one_has_its_head_and_number_on_each_page_and_room_to_sign() {
    let pdf = made(&sheet(60, 6, |_, _| String::new()));
    let file = on_disk(&pdf);
    run("qpdf", &["--check"], file.path(), &[]);
    let pages = pages(&pdf);
    assert!((4..=8).contains(&pages.len()), "{} pages", pages.len());
    for (index, page) in pages.iter().enumerate() {
        assert!(page.contains("Session 6") && page.contains("Mon 6 Feb"), "{page}");
        assert!(page.contains(&format!("Page {} of {}", index + 1, pages.len())), "{page}");
        // 11 mm for each row leave room for 16 on a page at most.
        assert!(page.matches("Person Example").count() <= 16, "{page}");
    }
    let all = pages.join(" ");
    assert!((0..60).all(|row| all.contains(&format!("Person Example{row} "))), "{all}");
    let inside = looked_into(&pdf);
    assert_eq!(inside["sizes"][0][0].as_f64().map(f64::round), Some(842.0));
    assert_eq!((&inside["lang"], &inside["description"]["part"]), (&"en-GB".into(), &"1".into()));
    assert_eq!(inside["kinds"]["/TR"], 61, "{inside}");
    assert_eq!(inside["kinds"]["/TH"], 8);
}

#[test]
fn a_marked_one_says_how_each_was_marked() {
    let words = ["Present", "Part, 95 minutes", "Apologies", "Absent"];
    let mut marked = sheet(12, 4, |row, session| words[(row + session) % 4].to_owned());
    marked.legend = "Part: the minutes are those of the report.".to_owned();
    let text = text_of(&made(&marked));
    for word in words {
        assert_eq!(text.matches(word).count(), 12, "{word} in: {text}");
    }
    assert!(text.contains("the minutes are those of the report."));
}

#[test]
fn it_holds_from_one_person_to_four_hundred_and_many_sessions() {
    let one = pages(&made(&sheet(1, 1, |_, _| String::new())));
    assert_eq!(one.len(), 1);
    assert!(one[0].contains("Page 1 of 1"));
    let many = pages(&made(&sheet(400, 6, |_, _| String::new())));
    let all = many.join(" ");
    assert!((0..400).all(|row| all.contains(&format!("Person Example{row} "))));
    let wide = pages(&made(&sheet(3, 30, |_, session| format!("m{session}x"))));
    let all = wide.join(" ");
    assert!((0..30).all(|session| all.matches(&format!("m{session}x")).count() == 3), "{all}");
    assert!((1..=30).all(|session| all.contains(&format!("Session {session}"))), "{all}");
    assert!(pages(&made(&sheet(0, 0, |_, _| String::new()))).len() == 1);
}

#[test]
fn long_names_and_other_scripts_stand_whole() {
    let mut sheet = sheet(3, 6, |_, _| String::new());
    sheet.people[0].name = "W".repeat(200);
    sheet.people[1].name = "欧阳娜娜 #*$".to_owned();
    sheet.people[2].name = "Wolfeschlegelsteinhausenbergerdorff Featherstonehaugh-Cholmondeley ".repeat(2);
    let pdf = made(&sheet);
    let text = run_together(&raw_text_of(&pdf));
    for person in &sheet.people {
        assert!(text.contains(&run_together(&person.name)), "{} is not in {text}", person.name);
    }
    assert!(made(&sheet) == pdf, "the bytes differ");
}

#[test]
fn what_cannot_be_printed_is_named_by_its_row() {
    let mut sheet = sheet(3, 2, |_, _| String::new());
    sheet.people[1].name = "Ana \u{e000}".to_owned();
    let why = register_pdf(&sheet).expect_err("refused");
    assert!(matches!(&why, DocumentError::Unprintable { field, .. } if field == "name in row 2"), "{why:?}");
}
