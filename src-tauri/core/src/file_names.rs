//! Names of files that every system takes: Windows is the strictest, and a file may be mailed there.

/// The most bytes of a title in a file name: with folders around it the whole path stays below 260 characters.
pub const LONGEST: usize = 100;

/// The name without its ending: the title, cleaned. A title of which nothing is left is called `instead`, and so does
/// one begin that Windows takes for a device.
#[must_use]
pub fn stem(title: &str, instead: &str, longest: usize) -> String {
    let name = cleaned(title, longest);
    match name.is_empty() {
        true => instead.to_owned(),
        false if is_device(&name) => format!("{instead} {name}"),
        false => name,
    }
}

/// Without what a file system forbids or a reader cannot see, on one line, of so many bytes at most, with no dot or
/// space at either end.
#[must_use]
pub fn cleaned(title: &str, longest: usize) -> String {
    let mut out = String::new();
    for c in title.chars() {
        let c = match c {
            '/' | '\\' | '|' | ':' => '-',
            '"' => '\'',
            '<' | '>' | '?' | '*' => ' ',
            // Direction marks could show `gnp.vsc` as `csv.png`.
            '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' => {
                continue;
            }
            c if c.is_control() || c.is_whitespace() => ' ',
            c => c,
        };
        if c == ' ' && (out.is_empty() || out.ends_with(' ')) {
            continue;
        }
        if out.len() + c.len_utf8() > longest {
            break;
        }
        out.push(c);
    }
    out.trim_matches(|c| c == ' ' || c == '.').to_owned()
}

/// What Windows calls a device, whatever follows the first dot: `nul.a` is one.
#[must_use]
pub fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end().to_uppercase();
    let is_port = |port: &str| stem.strip_prefix(port).is_some_and(|rest| rest.chars().count() == 1);
    ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"].contains(&stem.as_str()) || is_port("COM") || is_port("LPT")
}

/// What a hostile title may be made of, for the tests of all who name files.
#[cfg(test)]
pub(crate) fn any_title() -> impl proptest::strategy::Strategy<Value = String> {
    use proptest::prelude::*;
    prop_oneof![
        any::<String>(),
        "(CON|aux|LPT1|com²|\\.| |nul)(\\.[a-z]{0,3})?",
        "\\PC{90,300}",
        "(\\.\\./){1,3}[a-z]{1,4}\u{0}?[\u{61c}\u{200f}\u{202e}]\\.{0,3}"
    ]
}

/// Whether Windows, the strictest, takes this name as that of a file in the folder that was meant.
#[cfg(test)]
pub(crate) fn is_taken_everywhere(name: &str) -> bool {
    name.len() <= 160
        && !name.contains(['<', '>', ':', '"', '/', '\\', '|', '?', '*'])
        && !name.chars().any(|c| {
            c.is_control()
                || matches!(c, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        })
        && !name.starts_with([' ', '.'])
        && !name.ends_with([' ', '.'])
        && !is_device(name)
}
