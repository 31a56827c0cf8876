//! What the disk is asked for: small files that are replaced whole, folders that are synced, and fingerprints.

use std::fs::File;
use std::io::{self, Read, Write};
use std::path::Path;

use serde::Serialize;
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};

/// How the names of files begin and end that are still being written.
const UNDER_WAY: &str = ".course-register-making-";
const ENDING: &str = ".part";

/// Makes a folder that only its owner may look into, unless it is there.
pub(super) fn make_private_folder(folder: &Path) -> io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        builder.mode(0o700);
    }
    match builder.create(folder) {
        Ok(()) => {
            sync_folder(folder_of(folder));
            Ok(())
        }
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists && folder.is_dir() => Ok(()),
        Err(error) => Err(error),
    }
}

/// The folder in which something lies.
pub(super) fn folder_of(place: &Path) -> &Path {
    place.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// The name of a file, to be shown.
pub(super) fn name_of(place: &Path) -> String {
    place.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// A file on its way in `folder`, which goes away by itself unless it is given a name. Only its owner can read it. Its
/// own name says which process makes it, so that what a killed one left is known.
pub(super) fn begin(folder: &Path) -> io::Result<tempfile::NamedTempFile> {
    let prefix = format!("{UNDER_WAY}{}-", std::process::id());
    tempfile::Builder::new().prefix(&prefix).suffix(ENDING).tempfile_in(folder)
}

/// Gives a file its name, which nothing has yet. A drive that cannot do so without the risk of replacing something (a
/// stick, often) is not asked to: nobody else makes names like ours.
pub(super) fn name_it(file: tempfile::NamedTempFile, place: &Path) -> io::Result<()> {
    match file.persist_noclobber(place) {
        Ok(_) => Ok(()),
        Err(error) if error.error.kind() == io::ErrorKind::AlreadyExists || place.exists() => Err(error.error),
        Err(error) => error.file.persist(place).map(drop).map_err(|error| error.error),
    }
}

/// Takes away what killed processes left on its way.
pub(super) fn sweep(folder: &Path) {
    let own = format!("{UNDER_WAY}{}-", std::process::id());
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let is_ours = name.starts_with(UNDER_WAY) && name.ends_with(ENDING);
        if is_ours && !name.starts_with(&own) && std::fs::remove_file(entry.path()).is_err() {
            log::warn!("what an earlier backup left could not be taken away");
        }
    }
}

/// Replaces a small file, so that there is always either the earlier or the new one, whole.
pub(super) fn replace(place: &Path, content: &impl Serialize) -> io::Result<()> {
    let text = serde_json::to_vec_pretty(content)?;
    let mut file = begin(folder_of(place))?;
    file.write_all(&text)?;
    file.as_file().sync_all()?;
    file.persist(place).map_err(|error| error.error)?;
    sync_folder(folder_of(place));
    Ok(())
}

/// What stands in a small file; nothing when it is missing or damaged.
pub(super) fn read<T: DeserializeOwned>(place: &Path) -> Option<T> {
    let text = std::fs::read(place).ok()?;
    let content = serde_json::from_slice(&text);
    if content.is_err() {
        log::warn!("a file beside the backups is damaged, and is made anew");
    }
    content.ok()
}

/// A new name is durable only when its folder is. Not every system and drive can be asked for that; what the name
/// stands for is safe by then, so a refusal is no failure.
pub(super) fn sync_folder(folder: &Path) {
    if let Err(error) = File::open(folder).and_then(|folder| folder.sync_all()) {
        log::info!("the backups' folder could not be synced: {}", error.kind());
    }
}

/// The SHA-256 of a file's bytes, as text.
pub(super) fn fingerprint(place: &Path) -> io::Result<String> {
    let mut file = File::open(place)?;
    let mut sha = Sha256::new();
    let mut bytes = vec![0_u8; 1 << 16];
    loop {
        let read = match file.read(&mut bytes) {
            Ok(0) => break,
            Ok(read) => read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        sha.update(&bytes[..read]);
    }
    Ok(sha.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
}

/// How much more a disk takes; nothing when it cannot be asked.
pub(super) fn free_space(folder: &Path) -> Option<u64> {
    fs4::available_space(folder).ok()
}
