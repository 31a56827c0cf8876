//! What cannot be printed is refused in a sentence that says what it is and what to do.

use course_register_documents::{Date, DocumentError, certificate_pdf, certificate_preview, unprintable};

use crate::support::{certificate, signatory};

#[test]
fn a_character_that_no_font_has_is_named_with_its_field() {
    // Linear B and a private character; the second is in no script.
    let name = "Ana \u{10000}\u{e000} Roe \u{10000}";
    assert_eq!(unprintable(name), ['\u{10000}', '\u{e000}']);
    let why = certificate_pdf(&certificate(name)).expect_err("refused");
    let DocumentError::Unprintable { field, characters } = &why else { panic!("{why:?}") };
    assert_eq!((field.as_str(), characters.as_slice()), ("name of the participant", &['\u{10000}', '\u{e000}'][..]));
    let sentence = why.to_string();
    assert!(sentence.starts_with("The name of the participant has what cannot be printed: "), "{sentence}");
    assert!(sentence.contains("U+10000") && sentence.ends_with("Write it in another way."), "{sentence}");
    assert_eq!(certificate_preview(&certificate(name), 1.0), Err(why));
}

#[test]
fn control_characters_are_refused_and_joiners_are_not() {
    assert_eq!(unprintable("\u{feff}a\u{ffff}"), ['\u{feff}', '\u{ffff}']);
    assert_eq!(unprintable("a\u{0}b\u{7f}\u{85}"), ['\u{0}', '\u{7f}', '\u{85}']);
    assert!(unprintable("Zo\u{eb}, می\u{200c}خواهم \u{200f}\u{2066}x\u{2069} ❤\u{fe0f} a\tb\nc").is_empty());
    assert!(certificate_pdf(&certificate("Zoe\u{200b} می\u{200c}خواهم ❤\u{fe0f}")).is_ok());
}

#[test]
fn each_field_is_looked_at() {
    type Change = fn(&mut course_register_documents::Certificate, String);
    let changes: &[(&str, Change)] = &[
        ("heading of the certificate", |one, text| one.heading = text),
        ("line before the name", |one, text| one.opening = text),
        ("line before the course", |one, text| one.statement = text),
        ("title of the course", |one, text| one.course = text),
        ("closing text", |one, text| one.closing = text),
        ("name of the centre", |one, text| one.centre = text),
        ("number of the certificate", |one, text| one.number = text),
        ("line with the day of issue", |one, text| one.issued_on = text),
        ("label of a detail", |one, text| one.details[1].label = text),
        ("text of a detail", |one, text| one.details[1].value = text),
        ("name of a signatory", |one, text| one.signatories[1].name = text),
        ("role of a signatory", |one, text| one.signatories[1].role = text),
    ];
    for (name, change) in changes {
        let mut changed = certificate("Ana Roe");
        change(&mut changed, "x\u{e000}".to_owned());
        let why = certificate_pdf(&changed).expect_err(name);
        assert!(matches!(&why, DocumentError::Unprintable { field, .. } if field == name), "{name}: {why:?}");
        change(&mut changed, "x".repeat(1001));
        let why = certificate_pdf(&changed).expect_err(name);
        assert!(matches!(&why, DocumentError::TooLong { field, .. } if field == name), "{name}: {why:?}");
    }
}

#[test]
fn what_is_missing_too_long_or_too_much_is_said() {
    let said = |one: &course_register_documents::Certificate| certificate_pdf(one).expect_err("refused").to_string();
    assert_eq!(said(&certificate(" ")), "The name of the participant is empty. Type what is to stand there.");
    assert_eq!(
        said(&certificate(&"a".repeat(201))),
        "The name of the participant has 201 characters, and at most 200 can be printed. Shorten it."
    );
    let mut many = certificate("Ana Roe");
    many.signatories = vec![signatory("Ana Roe", ""); 4];
    assert!(said(&many).starts_with("A certificate has room for 3 signatories, and 4 are named."));
    let mut never = certificate("Ana Roe");
    never.issued = Date { year: 2026, month: 2, day: 29 };
    assert!(said(&never).starts_with("The date 29.2.2026 is not in the calendar."));
    let mut full = certificate("Ana Roe");
    full.details = vec![crate::support::detail("Dates", &"Monday 9 February ".repeat(16)); 30];
    assert_eq!(certificate_pdf(&full), Err(DocumentError::DoesNotFit));
}

#[test]
fn nobody_needs_to_sign() {
    let mut certificate = certificate("Ana Roe");
    certificate.signatories.clear();
    assert!(certificate_pdf(&certificate).is_ok());
}
