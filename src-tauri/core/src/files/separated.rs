//! Text as rows of cells: pure. Nothing is lost: what is no sound quoting is taken as it stands.

use super::{FileError, MOST_ROWS, Separator};

/// Pasted rows of cells, without spaces at their ends. A row may be empty, and rows may be of different lengths.
#[must_use]
pub(crate) fn rows(text: &str) -> Vec<Vec<String>> {
    let text = text.trim_start_matches('\u{feff}');
    let (text, said) = without_sep_line(text);
    split(text, said.unwrap_or_else(|| delimiter(text)), usize::MAX)
}

/// The rows of a file, and what stands between their cells: as it was said here, or in a first line `sep=;`, or as it
/// looks.
pub(super) fn rows_of_file(text: &str, said: Option<Separator>) -> Result<(Vec<Vec<String>>, Separator), FileError> {
    let text = text.trim_start_matches('\u{feff}');
    let (text, line) = without_sep_line(text);
    let of_byte =
        |byte: u8| [Separator::Comma, Separator::Semicolon, Separator::Tab].into_iter().find(|one| one.byte() == byte);
    let separator = said.or(line.and_then(of_byte)).or(of_byte(delimiter(text))).unwrap_or(Separator::Comma);
    let rows = split(text, separator.byte(), MOST_ROWS * 2);
    if rows.len() >= MOST_ROWS * 2 { Err(FileError::TooManyRows) } else { Ok((rows, separator)) }
}

fn split(text: &str, delimiter: u8, most: usize) -> Vec<Vec<String>> {
    // Between lone carriage returns, as an old spreadsheet copies, there are rows too.
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let quoting = is_soundly_quoted(&text, delimiter);
    let text = with_blank_lines(&text, quoting);
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .quoting(quoting)
        .from_reader(text.as_bytes());
    let mut out = Vec::new();
    // The text is UTF-8 and rows may be ragged, so no record is an error.
    for record in reader.records().map_while(Result::ok).take(most) {
        out.push(record.iter().map(cell).collect());
    }
    out
}

/// A line with nothing in it is a row as well, so that rows have the numbers that a spreadsheet gives them: the reader
/// would pass over it, but not over a space.
fn with_blank_lines(text: &str, quoting: bool) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut quoted = false;
    for line in text.split_inclusive('\n') {
        if line == "\n" && !quoted {
            out.push(' ');
        }
        out.push_str(line);
        quoted ^= quoting && line.matches('"').count() % 2 == 1;
    }
    out
}

/// A cell without spaces at its ends, and without the `'` that guards a formula in an export.
pub(super) fn cell(raw: &str) -> String {
    let text = raw.trim_matches(|c: char| c.is_whitespace() || matches!(c, '\u{feff}' | '\u{200b}'));
    match text.strip_prefix('\'') {
        Some(rest) if rest.trim_start().starts_with(['=', '+', '-', '@', '\'', '＝', '＋', '－', '＠']) => {
            rest.to_owned()
        }
        _ => text.to_owned(),
    }
}

/// Takes off a first line `sep=;`, and answers what it says.
fn without_sep_line(text: &str) -> (&str, Option<u8>) {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let first = first.trim_end_matches('\r').trim_matches('"');
    match first.get(..4).filter(|start| start.eq_ignore_ascii_case("sep=")).map(|_| &first.as_bytes()[4..]) {
        Some([one]) => (rest, Some(*one)),
        _ => (text, None),
    }
}

/// What stands between the cells: a tab, where there is one outside quotes; else whichever of comma and semicolon there
/// are more of.
fn delimiter(text: &str) -> u8 {
    // A single mark that opens nothing says nothing about what follows it.
    let sound = text.matches('"').count().is_multiple_of(2);
    let mut quoted = false;
    let mut counts = [(b'\t', 0_usize), (b',', 0), (b';', 0)];
    for byte in text.bytes() {
        if byte == b'"' {
            quoted = sound && !quoted;
        } else if !quoted && let Some((_, count)) = counts.iter_mut().find(|(one, _)| *one == byte) {
            *count += 1;
        }
    }
    let [(tab, tabs), (comma, commas), (semicolon, semicolons)] = counts;
    if tabs > 0 {
        tab
    } else if semicolons > commas {
        semicolon
    } else {
        comma
    }
}

/// Whether every cell that begins with a quotation mark ends with one. A spreadsheet copies a cell such as `"Annie" Lee`
/// or `5" tablet` as it stands.
fn is_soundly_quoted(text: &str, delimiter: u8) -> bool {
    let bytes = text.as_bytes();
    let ends = |at: usize| bytes.get(at).is_none_or(|byte| *byte == delimiter || *byte == b'\n');
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at] == b'"' {
            at += 1;
            loop {
                match (bytes.get(at), bytes.get(at + 1)) {
                    (None, _) => return false,
                    (Some(b'"'), Some(b'"')) => at += 2,
                    (Some(b'"'), _) => break,
                    _ => at += 1,
                }
            }
            at += 1;
            if !ends(at) {
                return false;
            }
        } else {
            while !ends(at) {
                at += 1;
            }
        }
        at += 1;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<Vec<String>> {
        rows(text)
    }

    #[test]
    fn cells_come_as_they_were_copied() {
        for (text, expected) in [
            ("a\tb\nc\td", vec![vec!["a", "b"], vec!["c", "d"]]),
            ("a\tb\r\nc\td\r\n", vec![vec!["a", "b"], vec!["c", "d"]]),
            ("a\tb\rc\td", vec![vec!["a", "b"], vec!["c", "d"]]),
            ("a,b\nc,\"d,\ne\"", vec![vec!["a", "b"], vec!["c", "d,\ne"]]),
            ("a;b,c;d", vec![vec!["a", "b,c", "d"]]),
            ("sep=;\r\na;b\r\n", vec![vec!["a", "b"]]),
            ("\"sep=,\"\na;b,c\n", vec![vec!["a;b", "c"]]),
            ("\u{feff}a\tb", vec![vec!["a", "b"]]),
            ("\u{a0}a \t b\u{a0}\u{202f}", vec![vec!["a", "b"]]),
            ("a\t\tb\n\t\t\nc", vec![vec!["a", "", "b"], vec!["", "", ""], vec!["c"]]),
            ("\"two\nlines\"\tb", vec![vec!["two\nlines", "b"]]),
            ("\"She said \"\"yes\"\"\"\tb", vec![vec!["She said \"yes\"", "b"]]),
            ("\"Annie\" Lee\tb\nc\td", vec![vec!["\"Annie\" Lee", "b"], vec!["c", "d"]]),
            ("\"Bob\tb\nc\td", vec![vec!["\"Bob", "b"], vec!["c", "d"]]),
            ("5\" tablet\tb", vec![vec!["5\" tablet", "b"]]),
            ("'+447700900123\t'=1+1\t't Hart", vec![vec!["+447700900123", "=1+1", "'t Hart"]]),
            ("one column\nof names", vec![vec!["one column"], vec!["of names"]]),
            ("a,b\n\nc,\"d\n\ne\"\n\n", vec![vec!["a", "b"], vec![""], vec!["c", "d\n\ne"], vec![""]]),
            ("", vec![]),
        ] {
            assert_eq!(read(text), expected, "{text:?}");
        }
    }
}
