//! Names are data: whatever somebody is called stands there exactly so, in any script, and nothing of it is markup.

use course_register_documents::{DocumentError, certificate_pdf};
use proptest::prelude::*;

use crate::support::{certificate, fact, made, plain, raw_text_of, run_together, text_of};

/// Each is read back from the page itself.
const NAMES: &[&str] = &[
    "Ana Roe",
    "Zoë Ŵynne-Čapková",
    "Þórdís Åse Łukasiewicz-O’Brien",
    "Nguyễn Thị Hằng",
    "Ẹ̀bùnolúwa Adéọlá",
    "Γιώργος Παπαδόπουλος",
    "Олександр Їжакевич",
    "欧阳娜娜",
    "山田 太郎",
    "やまだ タロウ",
    "김민준",
    "שרה כהן",
    "فاطمة بنت عبد الله",
    "สมชาย ใจดี",
    "শ্রীমতী",
    "Անի Գրիգորյան",
    "ნინო ბერიძე",
    "Fiona Affleck-Baffle",
    "Sam 😀",
];

/// Their letters are joined or change places on the page, which readers put back differently, so that the page is
/// compared letter by letter without their order, and the name itself in the document's title.
const JOINED: &[&str] =
    &["علاء الدين محمّد", "नरेन्द्र कुमार शर्मा", "தமிழ்ச்செல்வி", "ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ", "సుబ్రహ్మణ్యం", "יוֹסֵף", "សុខា", "አበበ"];

#[test]
fn a_name_in_any_script_is_read_back_from_the_page() {
    for name in NAMES {
        let pdf = made(&certificate(name));
        let text = text_of(&pdf);
        assert!(text.contains(&plain(name)), "{name} is not in: {text}");
        assert_eq!(fact(&pdf, "Title"), format!("Certificate of Attendance: {name}"));
    }
}

#[test]
fn a_name_whose_letters_are_joined_has_all_of_them() {
    for name in JOINED {
        let pdf = made(&certificate(name));
        assert_eq!(fact(&pdf, "Title"), format!("Certificate of Attendance: {name}"));
        let text = text_of(&pdf);
        for letter in run_together(name).chars() {
            assert!(text.contains(letter), "{letter:?} of {name} is not in: {text}");
        }
    }
}

#[test]
fn markup_in_any_text_is_text() {
    let tricks =
        "#panic(\"x\") *bold* _it_ $x^2$ `raw` <label> @ref \\u{41} // /* = [a] #{1+1} ~ -- ... \"quoted\" 'q'";
    let mut certificate = certificate(tricks);
    certificate.course = format!("{tricks} course");
    certificate.closing = format!("{tricks} closing");
    certificate.centre = format!("{tricks} centre");
    certificate.statement = format!("{tricks} statement");
    certificate.details[0].value = format!("{tricks} value");
    certificate.signatories[0].name = format!("{tricks} signs");
    let text = raw_text_of(&made(&certificate));
    for after in [" course", " closing", " centre", " statement", " value", " signs", ""] {
        let words = run_together(&format!("{tricks}{after}"));
        assert!(run_together(&text).contains(&words), "“{words}” is not in: {text}");
    }
}

/// A line may not end after an opening bracket or at some other marks, whatever space follows.
#[test]
fn a_name_with_no_place_to_break_is_not_printed_beyond_the_paper() {
    for name in [
        "0aGWWWW{ \"mÀΑ<AаÀ'\"Α<A_\"_AΑ\"",
        &"( ".repeat(99),
        &"1-2-".repeat(50),
        &"\u{a0}W".repeat(100),
        &"א-".repeat(99),
    ] {
        let text = raw_text_of(&made(&certificate(name)));
        let (found, wanted) = (run_together(&text), run_together(name));
        assert!(found.contains(&wanted) || name.starts_with('א'), "{name} is not in: {text}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 30, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_name_of_letters_and_markup_is_read_back(
        name in r##"[A-Za-zÀ-žḀ-ỿ0-9#*$\\@<>"'`_~=\[\]{}()/.,;:!?&%+^|-]{1,30}( [A-Za-zÀ-žΑ-ΡΣ-Ωа-я#*$\\@<>"'`_~=\[\]{}-]{1,30}){0,4}"##,
    ) {
        let text = raw_text_of(&made(&certificate(&name)));
        prop_assert!(run_together(&text).contains(&run_together(&name)), "{} is not in: {}", name, text);
    }

    /// Whatever is typed, it is printed or refused in words; the engine never stumbles over it.
    #[test]
    fn any_text_is_printed_or_refused_in_words(name in r"[\PC\p{Arabic}\p{Hebrew}\p{Devanagari}\p{Mn}\p{So}\p{Cf}]{1,40}") {
        match certificate_pdf(&certificate(&name)) {
            Ok(_) | Err(DocumentError::Unprintable { .. } | DocumentError::Empty { .. }) => {}
            Err(why) => prop_assert!(false, "{name:?}: {why}"),
        }
    }
}
