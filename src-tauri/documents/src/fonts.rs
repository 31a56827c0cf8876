//! The fonts in the program: one face for certificates, one for registers, and one for each script that neither has.

use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::Font;

macro_rules! embedded {
    ($($file:literal),* $(,)?) => {
        &[$(include_bytes!(concat!("../assets/fonts/", $file)).as_slice()),*]
    };
}

/// The files, in the order in which a character is looked for in them.
const FILES: &[&[u8]] = embedded![
    "EBGaramond-Regular.ttf",
    "EBGaramond-SemiBold.ttf",
    "EBGaramond-Italic.ttf",
    "NotoSans-Regular.ttf",
    "NotoSans-Bold.ttf",
    "NotoNaskhArabic-Regular.ttf",
    "NotoSerifHebrew-Regular.ttf",
    "NotoSerifDevanagari-Regular.ttf",
    "NotoSerifBengali-Regular.ttf",
    "NotoSerifGujarati-Regular.ttf",
    "NotoSerifGurmukhi-Regular.ttf",
    "NotoSerifTamil-Regular.ttf",
    "NotoSerifTelugu-Regular.ttf",
    "NotoSerifKannada-Regular.ttf",
    "NotoSerifMalayalam-Regular.ttf",
    "NotoSerifSinhala-Regular.ttf",
    "NotoSerifThai-Regular.ttf",
    "NotoSerifLao-Regular.ttf",
    "NotoSerifKhmer-Regular.ttf",
    "NotoSerifMyanmar-Regular.ttf",
    "NotoSerifEthiopic-Regular.ttf",
    "NotoSerifGeorgian-Regular.ttf",
    "NotoSerifArmenian-Regular.ttf",
    "DroidSansFallback.ttf",
    "NotoEmoji-Regular.ttf",
];

/// The face of certificates.
const SERIF: &str = "EB Garamond";
/// The face of registers.
const SANS: &str = "Noto Sans";

/// All embedded fonts, read once.
pub(crate) static FONTS: LazyLock<Vec<Font>> =
    LazyLock::new(|| FILES.iter().flat_map(|bytes| Font::iter(Bytes::new(*bytes))).collect());

/// The families in which a certificate's characters are looked for, one after the other.
pub(crate) fn for_certificates() -> Vec<&'static str> {
    families(SERIF)
}

/// The families in which a register's characters are looked for, one after the other.
pub(crate) fn for_registers() -> Vec<&'static str> {
    families(SANS)
}

/// The document's own face, then the other ones in the order of the files.
fn families(own: &'static str) -> Vec<&'static str> {
    let mut names = vec![own];
    for font in FONTS.iter() {
        let name = font.info().family.as_str();
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// The characters of a text that no embedded font can show, each once, in their order. Characters that never show
/// anything (joiners, direction marks, variation selectors) can always be printed; other control characters never.
#[must_use]
pub fn unprintable(text: &str) -> Vec<char> {
    let mut found = Vec::new();
    for one in text.chars() {
        if !printable(one) && !found.contains(&one) {
            found.push(one);
        }
    }
    found
}

fn printable(one: char) -> bool {
    // A byte order mark and its reverse are never part of a text: a PDF that is to be read out must not have them.
    if matches!(one, '\u{feff}' | '\u{fffe}' | '\u{ffff}') {
        return false;
    }
    if matches!(one, '\n' | '\r' | '\t') || shows_nothing(one) {
        return true;
    }
    !one.is_control() && FONTS.iter().any(|font| font.info().coverage.contains(u32::from(one)))
}

/// What Unicode calls default ignorable, as far as it occurs in text that people type.
fn shows_nothing(one: char) -> bool {
    matches!(one,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}')
}
