//! A file or folder that takes no changes, for as long as a test needs it.

use std::path::{Path, PathBuf};
use std::process::Command;

/// Protected until it goes out of sight.
pub struct Protected {
    path: PathBuf,
    by_attribute: bool,
}

impl Protected {
    /// Protects a file or a folder. Nothing when that cannot be had here, which is then said: root is stopped by the
    /// attribute of a file system alone, and not every file system has it.
    #[must_use]
    pub fn against_changes(path: &Path) -> Option<Protected> {
        let by_attribute = Command::new("chattr").arg("+i").arg(path).output().is_ok_and(|done| done.status.success());
        let protected = Protected { path: path.to_owned(), by_attribute };
        if !by_attribute {
            protected.set_readonly(true);
        }
        let probe = if path.is_dir() {
            std::fs::File::create(path.join("probe")).map(|_| drop(std::fs::remove_file(path.join("probe"))))
        } else {
            std::fs::OpenOptions::new().append(true).open(path).map(drop)
        };
        if probe.is_ok() {
            eprintln!("skipped: nothing here protects {} against changes", path.display());
            return None;
        }
        Some(protected)
    }

    fn set_readonly(&self, readonly: bool) {
        if let Ok(meta) = std::fs::metadata(&self.path) {
            let mut permissions = meta.permissions();
            #[cfg(unix)]
            {
                use std::os::unix::fs::PermissionsExt;
                let mode = permissions.mode();
                permissions.set_mode(if readonly { mode & !0o222 } else { mode | 0o200 });
            }
            #[cfg(not(unix))]
            permissions.set_readonly(readonly);
            let _ = std::fs::set_permissions(&self.path, permissions);
        }
    }
}

impl Drop for Protected {
    fn drop(&mut self) {
        if self.by_attribute {
            let _ = Command::new("chattr").arg("-i").arg(&self.path).output();
        } else {
            self.set_readonly(false);
        }
    }
}
