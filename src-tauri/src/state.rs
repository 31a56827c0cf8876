//! What the program holds while it runs: the data file, on a thread of its own, and what its files are called. All
//! work on the data file, opening it too, is a job for that thread, so that the window never waits.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use course_register_core::data_file::DataFile;
use course_register_core::data_safety::{NotOpen, Standing};
use course_register_core::error::{Error, Result};
use course_register_core::moment::Moment;
use course_register_core::today::{Backups as Known, today_sheet};

use crate::backups::{Backups, Foot};
use crate::clock;
use crate::error::{Answer, answered, told, went_wrong};
use crate::file::File;
use crate::jobs::Jobs;

/// What the program holds while it runs.
pub struct State {
    file: Jobs<File>,
    backups: Backups,
    foot: Arc<Foot>,
    names: Arc<Mutex<Names>>,
}

/// Which files there are, known at once while work on the file itself goes on. The lock is held for no longer than it
/// takes to read or write a name.
struct Names {
    open: PathBuf,
    /// A file that a second start named.
    offered: Option<PathBuf>,
}

/// Work that may wait for a disk, on a thread where that disturbs nobody.
pub async fn aside<T: Send + 'static>(work: impl FnOnce() -> Answer<T> + Send + 'static) -> Answer<T> {
    tokio::task::spawn_blocking(work).await.unwrap_or_else(|_| Err(went_wrong()))
}

fn lock(names: &Mutex<Names>) -> MutexGuard<'_, Names> {
    names.lock().unwrap_or_else(PoisonError::into_inner)
}

impl State {
    /// The file at `path`, which is opened while the window comes up; a failure is kept, to be shown in the window.
    /// `tell` hears how the safety of the data stands whenever that changes.
    ///
    /// # Errors
    /// That the system starts no thread for it.
    pub fn of(path: Option<PathBuf>, tell: impl Fn(&Standing) + Send + Sync + 'static) -> std::io::Result<State> {
        let names = Names { open: path.clone().unwrap_or_default(), offered: None };
        let file = Jobs::on("data file", || File::at(path))?;
        // It is opened while the window comes up, and what the first screen reads is read once, so that the page does
        // not wait for either. What goes wrong is said when the page asks.
        drop(file.work(|file| {
            let moment = clock::moment();
            file.open().map(|open| {
                let _ = open.first_frame(&moment);
                let _ = open.read(|reading| today_sheet(reading, &moment, Known::default()));
            })
        }));
        let foot = Arc::new(Foot::new(tell));
        let backups = Backups::of(file.clone(), Arc::clone(&foot))?;
        Ok(State { file, backups, foot, names: Arc::new(Mutex::new(names)) })
    }

    /// Works on the open file.
    pub async fn with_data_file<T: Send + 'static>(
        &self,
        work: impl FnOnce(&DataFile, &Moment) -> Result<T> + Send + 'static,
    ) -> Answer<T> {
        let foot = Arc::clone(&self.foot);
        let job = self.file.work(move |file| {
            let done = work(file.open()?, &clock::moment());
            file.worked(!matches!(done, Err(Error::Store(_))));
            foot.set(|parts| parts.signs = file.signs());
            done.map_err(told)
        });
        answered(job.come().await)
    }

    /// Closes the file and opens another; when that cannot be opened, the first one is opened again.
    pub async fn open_another(&self, path: PathBuf) -> Answer<()> {
        let (names, foot) = (Arc::clone(&self.names), Arc::clone(&self.foot));
        let job = self.file.replace(move |file| {
            let opened = file.open_another(path);
            lock(&names).open = file.path().map(Path::to_owned).unwrap_or_default();
            if opened.is_ok() {
                foot.begin_anew();
            }
            opened
        });
        answered(job.come().await)
    }

    /// How the safety of the data stands.
    pub fn standing(&self) -> Standing {
        self.foot.standing()
    }

    /// The way to the keeper of the backups.
    pub fn backups(&self) -> &Backups {
        &self.backups
    }

    /// Why the file is not open, and what can be done; nothing while it is.
    pub async fn not_open(&self) -> Answer<Option<NotOpen>> {
        answered(self.file.work(|file| Ok(file.not_open())).come().await)
    }

    /// Work that may put something else in the place of what is open, or of nothing.
    pub async fn with_file<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut File) -> Answer<T> + Send + 'static,
    ) -> Answer<T> {
        let foot = Arc::clone(&self.foot);
        let job = self.file.replace(move |file| {
            let before = file.opening();
            let done = work(file);
            if file.opening() != before {
                foot.begin_anew();
            }
            done
        });
        answered(job.come().await)
    }

    /// The first screen has been answered: from here on backups are kept.
    pub fn first_screen(&self) {
        self.backups.first_screen();
    }

    /// The program closes: the last backup is made if something was changed, for no longer than this.
    pub fn at_close(&self, longest: Duration) {
        self.backups.at_close(longest);
    }

    /// Closes the file, waiting no longer than this for what is still being done to it.
    pub fn let_go(&self, longest: Duration) {
        let (done, gone) = std::sync::mpsc::channel();
        self.file.replace(move |file| {
            file.close();
            let _ = done.send(());
        });
        let _ = gone.recv_timeout(longest);
    }

    /// Notes a file that a second start named; answers its name unless it is the one that is open. It never waits for
    /// work on the file.
    pub fn offer(&self, path: PathBuf) -> Option<String> {
        let open = lock(&self.names).open.clone();
        if std::fs::canonicalize(open).is_ok_and(|open| open == path) {
            return None;
        }
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        lock(&self.names).offered = Some(path);
        name
    }

    /// The file that was offered, once.
    pub fn take_offered(&self) -> Option<PathBuf> {
        lock(&self.names).offered.take()
    }
}
