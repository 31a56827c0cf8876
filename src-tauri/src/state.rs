//! What the program holds while it runs: the data file, on a thread of its own, and what its files are called. All
//! work on the data file, opening it too, is a job for that thread, so that the window never waits.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use course_register_core::data_file::DataFile;
use course_register_core::error::{Code, Problem, Result};
use course_register_core::moment::Moment;

use crate::clock;
use crate::error::{Answer, problem, told};
use crate::file::File;
use crate::jobs::{Jobs, Unanswered};

/// What the program holds while it runs.
pub struct State {
    file: Jobs<File>,
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

fn went_wrong() -> Problem {
    Problem {
        code: Some(Code::NotSaved),
        ..problem(
            "Something went wrong inside the program. Nothing was changed. Try again; if it happens again, close the program and open it anew.",
        )
    }
}

fn lock(names: &Mutex<Names>) -> MutexGuard<'_, Names> {
    names.lock().unwrap_or_else(PoisonError::into_inner)
}

impl State {
    /// The file at `path`, which is opened when it is first asked for; a failure is kept, to be shown in the window.
    ///
    /// # Errors
    /// That the system starts no thread for it.
    pub fn of(path: Option<PathBuf>) -> std::io::Result<State> {
        let names = Names { open: path.clone().unwrap_or_default(), offered: None };
        let file = Jobs::on(|| {
            path.map_or_else(|| File::none(
                "This computer names no folder for the data of programs, so there is no data file yet. Choose one.",
            ), File::at)
        })?;
        Ok(State { file, names: Arc::new(Mutex::new(names)) })
    }

    /// Works on the open file.
    pub async fn with_data_file<T: Send + 'static>(
        &self,
        work: impl FnOnce(&DataFile, &Moment) -> Result<T> + Send + 'static,
    ) -> Answer<T> {
        let job = self.file.work(move |file| work(file.open()?, &clock::moment()).map_err(told));
        answered(job.come().await)
    }

    /// Closes the file and opens another; when that cannot be opened, the first one is opened again.
    pub async fn open_another(&self, path: PathBuf) -> Answer<()> {
        let names = Arc::clone(&self.names);
        let job = self.file.replace(move |file| {
            let opened = file.open_another(path);
            lock(&names).open = file.path().to_owned();
            opened
        });
        answered(job.come().await)
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

/// A job that was not done says so as one that failed.
fn answered<T>(answer: std::result::Result<Answer<T>, Unanswered>) -> Answer<T> {
    answer.unwrap_or_else(|why| {
        log::error!("a job on the data file has no answer: {why:?}");
        Err(went_wrong())
    })
}
