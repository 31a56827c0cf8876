//! Bytes as text: by the mark at their beginning, by the zeros of UTF-16, as UTF-8 where that fits, and else by what
//! the letters look like.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use super::FileError;

/// How many bytes the zeros are counted in.
const LOOKED_AT: usize = 4_096;

/// The text, and the encoding in which it was read. `said`: the encoding that was asked for.
pub(super) fn text(bytes: &[u8], said: Option<&str>) -> Result<(String, &'static Encoding), FileError> {
    let encoding = match said.and_then(|label| Encoding::for_label(label.as_bytes())) {
        Some(encoding) => encoding,
        None => found(bytes)?,
    };
    let (text, used, _) = encoding.decode(bytes);
    Ok((text.into_owned(), used))
}

fn found(bytes: &[u8]) -> Result<&'static Encoding, FileError> {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return Ok(encoding);
    }
    let head = &bytes[..bytes.len().min(LOOKED_AT)];
    let zeros = |from: usize| head.iter().skip(from).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    // Text in Latin letters has a zero in every second byte of UTF-16, and none in any other encoding.
    if odd * 4 >= head.len() && even * 10 <= odd {
        return Ok(UTF_16LE);
    }
    if even * 4 >= head.len() && odd * 10 <= even {
        return Ok(UTF_16BE);
    }
    if even + odd > 0 {
        return Err(FileError::NotATable);
    }
    if std::str::from_utf8(bytes).is_ok() {
        return Ok(UTF_8);
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    Ok(detector.guess(Some(b"uk"), Utf8Detection::Deny))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> (String, &'static str) {
        let (text, encoding) = text(bytes, None).unwrap();
        (text, encoding.name())
    }

    #[test]
    fn an_encoding_is_found() {
        let words = "Name,Where\r\nSiân O’Neill,Dŵr Centre\r\nZoë Müller,Café";
        let utf16 = |little: bool| -> Vec<u8> {
            words.encode_utf16().flat_map(|unit| if little { unit.to_le_bytes() } else { unit.to_be_bytes() }).collect()
        };
        assert_eq!(read(words.as_bytes()), (words.to_owned(), "UTF-8"));
        assert_eq!(read(&[b"\xef\xbb\xbf", words.as_bytes()].concat()), (words.to_owned(), "UTF-8"));
        assert_eq!(read(&[&b"\xff\xfe"[..], &utf16(true)].concat()), (words.to_owned(), "UTF-16LE"));
        assert_eq!(read(&[&b"\xfe\xff"[..], &utf16(false)].concat()), (words.to_owned(), "UTF-16BE"));
        assert_eq!(read(&utf16(true)), (words.to_owned(), "UTF-16LE"));
        assert_eq!(read(&utf16(false)), (words.to_owned(), "UTF-16BE"));
        let latin = b"Name,Where\r\nSi\xe2n O\x92Neill,Caf\xe9\r\n\x93Zo\xeb\x94 M\xfcller,The Harbour Hospice";
        assert_eq!(
            read(latin),
            ("Name,Where\r\nSiân O’Neill,Café\r\n“Zoë” Müller,The Harbour Hospice".to_owned(), "windows-1252")
        );
    }

    #[test]
    fn what_was_said_goes_before_what_is_found() {
        let (read, encoding) = text(b"Zbigniew \xa3uk", Some("windows-1250")).unwrap();
        assert_eq!((read.as_str(), encoding.name()), ("Zbigniew Łuk", "windows-1250"));
    }

    #[test]
    fn bytes_that_are_no_text_are_no_table() {
        assert_eq!(text(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", None).unwrap_err(), FileError::NotATable);
        assert_eq!(text(b"%PDF-1.7 \0\x01\x02", None).unwrap_err(), FileError::NotATable);
    }
}
