//! Any bytes as a file with rows.
#![no_main]

use course_register_core::files::{ReadAs, Separator, read};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let _ = read(bytes, &ReadAs::default());
    let _ = read(bytes, &ReadAs { encoding: Some("utf-16le".to_owned()), separator: Some(Separator::Tab), sheet: Some(1) });
});
