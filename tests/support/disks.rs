//! Small disks of a test's own: real file systems, mounted where nobody else sees them and gone with the test.

use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What a test needs of the machine to mount things.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Rights {
    /// What `unshare` gives everybody where the system allows it: enough for a tmpfs and to mount a folder elsewhere.
    Anybody,
    /// An image with a file system of its own.
    Root,
}

/// Runs a test in a process with mounts of its own. `name` is the test's, as `cargo test` says it. Where that cannot
/// be had it is left out, and says so.
///
/// # Panics
/// When the test fails there.
pub fn with_own_mounts(rights: Rights, name: &str, work: impl FnOnce()) {
    const INSIDE: &str = "COURSE_REGISTER_TEST_HAS_ITS_OWN_MOUNTS";
    if std::env::var_os(INSIDE).is_some() {
        return work();
    }
    let (flag, needed, tried) = match rights {
        Rights::Anybody => ("-rm", "unshare -rm", &["true"][..]),
        Rights::Root => ("-m", "root and a loop device", &["losetup", "--find"][..]),
    };
    let can = Command::new("unshare").arg(flag).args(tried).output().is_ok_and(|done| done.status.success());
    if !can {
        eprintln!("{name}: LEFT OUT, because it needs {needed} here");
        return;
    }
    let program = std::env::current_exe().expect("this test's program");
    let inside = Command::new("unshare")
        .arg(flag)
        .arg(program)
        .args([name, "--exact", "--nocapture"])
        .env(INSIDE, "1")
        .output()
        .expect("it starts");
    let said = format!("{}{}", String::from_utf8_lossy(&inside.stdout), String::from_utf8_lossy(&inside.stderr));
    assert!(inside.status.success(), "{said}");
    assert!(said.contains("1 passed"), "the name must be the test's own: {said}");
    print!("{said}");
}

/// A disk that is as small as the test wants it.
pub struct SmallDisk {
    folder: tempfile::TempDir,
}

impl SmallDisk {
    /// Memory with an end.
    ///
    /// # Panics
    /// When it cannot be mounted.
    #[must_use]
    pub fn tmpfs(kib: u32) -> SmallDisk {
        let folder = tempfile::tempdir().expect("a temporary folder");
        run("mount", &["-t", "tmpfs", "-o", &format!("size={kib}k,huge=never"), "tmpfs", text(folder.path())]);
        SmallDisk { folder }
    }

    /// An ext4 file system in an image; what it does after an error is `continue` or `remount-ro`.
    ///
    /// # Panics
    /// When it cannot be made or mounted.
    #[must_use]
    pub fn ext4(image: &Path, mib: u64, after_an_error: &str) -> SmallDisk {
        File::create(image).and_then(|file| file.set_len(mib << 20)).expect("an image");
        run("mkfs.ext4", &["-q", "-O", "^has_journal", "-E", "lazy_itable_init=0", text(image)]);
        let folder = tempfile::tempdir().expect("a temporary folder");
        let disk = SmallDisk { folder };
        disk.mount(image, after_an_error);
        disk
    }

    /// Mounts an image here.
    ///
    /// # Panics
    /// When it cannot be mounted.
    pub fn mount(&self, image: &Path, after_an_error: &str) {
        run("mount", &["-o", &format!("loop,errors={after_an_error}"), text(image), text(self.path())]);
    }

    /// Gives back to what the image lies on all that it does not use.
    ///
    /// # Panics
    /// When it cannot.
    pub fn give_back(&self) {
        run("sync", &["-f", text(self.path())]);
        run("fstrim", &[text(self.path())]);
    }

    /// Shows another folder here.
    ///
    /// # Panics
    /// When it cannot be mounted.
    pub fn show(&self, folder: &Path) {
        run("mount", &["--bind", text(folder), text(self.path())]);
    }

    /// Takes away what is mounted here, as a drive is pulled out: what has files open on it still has them.
    ///
    /// # Panics
    /// When nothing is mounted here.
    pub fn pull_out(&self) {
        run("umount", &["-l", text(self.path())]);
    }

    /// Where it is mounted.
    #[must_use]
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Fills it but for so many bytes.
    ///
    /// # Panics
    /// When it cannot be filled.
    pub fn fill(&self, but_for: u64) {
        let filler = self.filler();
        let mut file = File::create(&filler).expect("a file");
        let block = [7_u8; 4096];
        while file.write_all(&block).is_ok() {}
        let _ = file.sync_all();
        let length = std::fs::metadata(&filler).expect("the file").len();
        file.set_len(length.saturating_sub(but_for) / 4096 * 4096).expect("it is shortened");
    }

    /// Frees what was filled.
    ///
    /// # Panics
    /// When it cannot be freed.
    pub fn free(&self) {
        std::fs::remove_file(self.filler()).expect("it is removed");
    }

    fn filler(&self) -> PathBuf {
        self.path().join("filler")
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        // With the process its mounts go; the temporary folder is only removed when nothing lies over it.
        while Command::new("umount").args(["-l", text(self.path())]).output().is_ok_and(|done| done.status.success()) {}
    }
}

fn text(path: &Path) -> &str {
    path.to_str().expect("a path that is text")
}

/// Runs a program to its end.
fn run(program: &str, words: &[&str]) {
    let done = Command::new(program).args(words).output().expect("it starts");
    assert!(done.status.success(), "{program} {words:?}: {}", String::from_utf8_lossy(&done.stderr));
}
