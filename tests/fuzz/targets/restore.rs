//! A data file with any bytes over it, as somebody restores it: nothing is lost, whatever lies in it.
#![no_main]

use std::path::PathBuf;
use std::sync::OnceLock;

use course_register_core::data_file::DataFile;
use course_register_tests::work;

/// A data file with rows in it, made once.
fn whole() -> &'static [u8] {
    static WHOLE: OnceLock<Vec<u8>> = OnceLock::new();
    WHOLE.get_or_init(|| {
        let (_folder, path) = work::prepared().close();
        std::fs::read(path).expect("a data file")
    })
}

/// Where it lies, in memory.
fn place() -> PathBuf {
    let folder = if std::path::Path::new("/dev/shm").is_dir() { PathBuf::from("/dev/shm") } else { std::env::temp_dir() };
    folder.join(format!("course-register-fuzz-{}.courses", std::process::id()))
}

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let mut file = whole().to_vec();
    // Eight bytes each: where, how long, and what is written there.
    for piece in bytes.chunks_exact(8) {
        let at = u32::from_le_bytes([piece[0], piece[1], piece[2], 0]) as usize % file.len();
        let long = usize::from(piece[3] % 64) + 1;
        let end = (at + long).min(file.len());
        for (byte, with) in file[at..end].iter_mut().zip(piece[4..8].iter().cycle()) {
            *byte = *with;
        }
    }
    if bytes.len() % 8 == 7 {
        let kept = file.len() * usize::from(bytes[bytes.len() - 1]) / 256;
        file.truncate(kept);
    }
    let place = place();
    std::fs::write(&place, &file).expect("a place for it");
    match DataFile::open(&place) {
        Ok(opened) => {
            let _ = opened.dump();
            drop(opened);
        }
        Err(why) => {
            let after = std::fs::read(&place).expect("what was refused is still there");
            let other = after.iter().zip(&file).position(|(one, another)| one != another);
            assert!(
                after == file,
                "{why:?}: refused, and not left as it is: {} bytes of {}, from {other:?} on",
                after.len(),
                file.len()
            );
        }
    }
    let _ = std::fs::remove_file(&place);
    let _ = std::fs::remove_file(place.with_extension("courses-journal"));
});
