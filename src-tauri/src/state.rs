//! The open data file, or why it is not open. All work on it, opening it too, is done on a thread that may wait.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use course_register_core::data_file::DataFile;
use course_register_core::error::{Code, Problem, Result};
use course_register_core::moment::Moment;

use crate::clock;
use crate::error::{Answer, problem, told};

/// What the program holds while it runs.
pub struct State {
    file: Arc<Mutex<File>>,
    names: Arc<Mutex<Names>>,
}

/// The data file as it stands.
enum File {
    /// Found, and opened by whoever asks for it first.
    Waiting(PathBuf),
    Open(Box<DataFile>),
    /// Why none is open, in words.
    NotOpen {
        path: PathBuf,
        sentence: String,
    },
}

/// Which files there are, known at once while work on the file itself goes on.
struct Names {
    open: PathBuf,
    /// A file that a second start named.
    offered: Option<PathBuf>,
}

impl File {
    fn at(path: PathBuf) -> File {
        match DataFile::open(&path) {
            Ok(file) => File::Open(Box::new(file)),
            Err(error) => {
                log::error!("data file not opened: {error}");
                File::NotOpen { sentence: error.sentence(&path), path }
            }
        }
    }

    fn path(&self) -> PathBuf {
        match self {
            File::Waiting(path) | File::NotOpen { path, .. } => path.clone(),
            File::Open(file) => file.path().to_owned(),
        }
    }

    fn open(&mut self) -> Answer<&DataFile> {
        if let File::Waiting(path) = self {
            *self = File::at(std::mem::take(path));
        }
        match self {
            File::Open(file) => Ok(file),
            File::Waiting(_) => Err(problem("The data file is not open.")),
            File::NotOpen { sentence, .. } => Err(problem(sentence.clone())),
        }
    }
}

/// Work that may wait for a disk, on a thread where that disturbs nobody.
pub async fn aside<T: Send + 'static>(work: impl FnOnce() -> Answer<T> + Send + 'static) -> Answer<T> {
    tokio::task::spawn_blocking(work).await.unwrap_or_else(|_| {
        Err(Problem { code: Some(Code::NotSaved), ..problem("Something went wrong inside the program. Nothing was changed. Try again; if it happens again, close the program and open it anew.") })
    })
}

/// A panic in an operation has rolled its transaction back: what is behind the lock is sound, so work goes on.
fn lock<T>(behind: &Mutex<T>) -> MutexGuard<'_, T> {
    behind.lock().unwrap_or_else(PoisonError::into_inner)
}

impl State {
    /// The file at `path`, which is opened when it is first asked for; a failure is kept, to be shown in the window.
    pub fn of(path: Option<PathBuf>) -> State {
        let names = Names { open: path.clone().unwrap_or_default(), offered: None };
        let file = path.map_or_else(
            || File::NotOpen {
                path: PathBuf::new(),
                sentence:
                    "This computer names no folder for the data of programs, so there is no data file yet. Choose one."
                        .to_owned(),
            },
            File::Waiting,
        );
        State { file: Arc::new(Mutex::new(file)), names: Arc::new(Mutex::new(names)) }
    }

    async fn with<T: Send + 'static>(&self, work: impl FnOnce(&mut File) -> Answer<T> + Send + 'static) -> Answer<T> {
        let file = Arc::clone(&self.file);
        aside(move || work(&mut lock(&file))).await
    }

    /// Works on the open file.
    pub async fn with_data_file<T: Send + 'static>(
        &self,
        work: impl FnOnce(&DataFile, &Moment) -> Result<T> + Send + 'static,
    ) -> Answer<T> {
        self.with(move |file| work(file.open()?, &clock::moment()).map_err(told)).await
    }

    /// Closes the file and opens another; when that cannot be opened, the first one is opened again.
    pub async fn open_another(&self, path: PathBuf) -> Answer<()> {
        let names = Arc::clone(&self.names);
        self.with(move |file| {
            let before = file.path();
            let was_open = matches!(file, File::Open(_));
            // The lock on the first one goes before the second is opened: it may be the same file.
            *file = File::NotOpen { path: before.clone(), sentence: String::new() };
            *file = File::at(path);
            let failed = match file {
                File::NotOpen { sentence, .. } => Some(sentence.clone()),
                _ => None,
            };
            if failed.is_some() && was_open {
                *file = File::at(before);
            }
            lock(&names).open = file.path();
            failed.map_or(Ok(()), |sentence| Err(problem(sentence)))
        })
        .await
    }

    /// Notes a file that a second start named; answers its name unless it is the one that is open. It never waits for
    /// work on the file: it is called where the window lives.
    pub fn offer(&self, path: PathBuf) -> Option<String> {
        let mut names = lock(&self.names);
        if std::fs::canonicalize(&names.open).is_ok_and(|open| open == path) {
            return None;
        }
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        names.offered = Some(path);
        name
    }

    /// The file that was offered, once.
    pub fn take_offered(&self) -> Option<PathBuf> {
        lock(&self.names).offered.take()
    }
}
