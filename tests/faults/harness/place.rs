//! File systems made for a fault. They are mounted in a namespace of the harness's own, so that nothing of them is left
//! when it ends, however it ends.

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

use crate::driver::run;

/// Set for the harness that runs in a namespace of its own.
const INSIDE: &str = "COURSE_REGISTER_FAULTS_INSIDE";

/// Whether file systems can be mounted here without anybody else seeing them.
pub fn can_mount() -> bool {
    std::env::var_os(INSIDE).is_some()
}

/// Starts the harness again where only it sees what it mounts, if this machine lets us; answers how that one ended.
pub fn inside_a_namespace_of_its_own(words: &[String]) -> Option<ExitCode> {
    let wanted = ["--mount", "--propagation", "private", "--"];
    if can_mount() || !cfg!(target_os = "linux") || !is_root() {
        return None;
    }
    let tried = Command::new("unshare").args(wanted).arg("true").stderr(Stdio::null()).status();
    if !tried.is_ok_and(|status| status.success()) {
        return None;
    }
    let me = std::env::current_exe().ok()?;
    let status = Command::new("unshare").args(wanted).arg(me).args(words).env(INSIDE, "yes").status().ok()?;
    Some(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Whether a file can be shown as a disk here.
pub fn has_loop_devices() -> bool {
    let free = Command::new("losetup").arg("--find").stdout(Stdio::null()).stderr(Stdio::null()).status();
    free.is_ok_and(|status| status.success())
}

fn is_root() -> bool {
    let id = Command::new("id").arg("-u").stderr(Stdio::null()).output();
    id.is_ok_and(|said| said.stdout.starts_with(b"0\n"))
}

/// A file system at a folder; it goes with this.
pub struct Mounted {
    path: PathBuf,
}

impl Mounted {
    /// `mount WORDS… FOLDER`; the folder is made.
    fn mount(words: &[&str], at: &Path) -> Result<Mounted, String> {
        std::fs::create_dir_all(at).map_err(|why| format!("{}: {why}", at.display()))?;
        run("mount", words.iter().map(|word| (*word).into()).chain([at.as_os_str().to_owned()]))?;
        Ok(Mounted { path: at.to_owned() })
    }

    /// An image with ext4 on it, which by itself writes nothing for ten minutes.
    pub fn image(image: &Path, at: &Path) -> Result<Mounted, String> {
        Mounted::mount(&["-o", "loop,commit=600", &image.to_string_lossy()], at)
    }

    /// So much memory.
    pub fn memory(bytes: u64, at: &Path) -> Result<Mounted, String> {
        Mounted::mount(&["-t", "tmpfs", "-o", &format!("size={bytes}"), "faults"], at)
    }

    /// A folder again at another place, where it can only be read.
    pub fn read_only(folder: &Path, at: &Path) -> Result<Mounted, String> {
        let mounted = Mounted::mount(&["--bind", &folder.to_string_lossy()], at)?;
        run("mount", ["-o", "remount,bind,ro", &at.to_string_lossy()])?;
        Ok(mounted)
    }

    /// Gives it more room.
    pub fn grow(&self, bytes: u64) -> Result<(), String> {
        run("mount", ["-o", &format!("remount,size={bytes}"), &self.path.to_string_lossy()]).map(drop)
    }

    pub fn path(&self) -> &Path {
        &self.path
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        // Lazily: what a killed driver still holds goes with it.
        let gone = Command::new("umount").arg("--lazy").arg(&self.path).status();
        if !gone.is_ok_and(|status| status.success()) {
            eprintln!("{} could not be unmounted", self.path.display());
        }
    }
}

/// A new image of so many megabytes with ext4 on it.
pub fn new_image(image: &Path, megabytes: u64) -> Result<(), String> {
    let file = std::fs::File::create(image).map_err(|why| format!("{}: {why}", image.display()))?;
    file.set_len(megabytes << 20).map_err(|why| format!("{}: {why}", image.display()))?;
    run("mkfs.ext4", ["-q", "-F", "-E", "lazy_itable_init=0,lazy_journal_init=0", &image.to_string_lossy()]).map(drop)
}
