//! The open data file, or why it is not open. All work on it is done on a thread that may wait.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use course_register_core::data_file::DataFile;
use course_register_core::error::Result;
use course_register_core::moment::Moment;

use crate::clock;
use crate::error::{Answer, problem, told};

/// What the program holds while it runs.
pub struct State {
    inner: Arc<Mutex<Held>>,
}

struct Held {
    file: std::result::Result<DataFile, NotOpen>,
    /// A file that a second start named.
    offered: Option<PathBuf>,
}

/// Why no data file is open, in words.
struct NotOpen {
    path: PathBuf,
    sentence: String,
}

fn opened(path: PathBuf) -> std::result::Result<DataFile, NotOpen> {
    DataFile::open(&path).map_err(|error| {
        log::error!("data file not opened: {error}");
        NotOpen { sentence: error.sentence(&path), path }
    })
}

/// Work that may wait for a disk, on a thread where that disturbs nobody.
pub async fn aside<T: Send + 'static>(work: impl FnOnce() -> Answer<T> + Send + 'static) -> Answer<T> {
    tokio::task::spawn_blocking(work).await.unwrap_or_else(|_| {
        Err(problem("Something went wrong inside the program. Nothing was changed. Try again; if it happens again, close the program and open it anew."))
    })
}

impl State {
    /// Opens the file; a failure is kept, to be shown in the window.
    pub fn open(path: PathBuf) -> State {
        State { inner: Arc::new(Mutex::new(Held { file: opened(path), offered: None })) }
    }

    async fn with<T: Send + 'static>(&self, work: impl FnOnce(&mut Held) -> Answer<T> + Send + 'static) -> Answer<T> {
        let inner = Arc::clone(&self.inner);
        // A panic in an operation has rolled its transaction back: the file is sound, so work goes on.
        aside(move || work(&mut inner.lock().unwrap_or_else(PoisonError::into_inner))).await
    }

    /// Works on the open file.
    pub async fn with_data_file<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut DataFile, &Moment) -> Result<T> + Send + 'static,
    ) -> Answer<T> {
        self.with(move |held| match &mut held.file {
            Ok(file) => work(file, &clock::moment()).map_err(told),
            Err(not_open) => Err(problem(not_open.sentence.clone())),
        })
        .await
    }

    /// Closes the file and opens another; when that cannot be opened, the first one is opened again.
    pub async fn open_another(&self, path: PathBuf) -> Answer<()> {
        self.with(move |held| {
            let before = match &held.file {
                Ok(file) => file.path().to_owned(),
                Err(not_open) => not_open.path.clone(),
            };
            let was_open = held.file.is_ok();
            // The lock on the first one goes before the second is opened: it may be the same file.
            held.file = Err(NotOpen { path: before.clone(), sentence: String::new() });
            held.file = opened(path);
            let failed = held.file.as_ref().err().map(|not_open| not_open.sentence.clone());
            match failed {
                Some(sentence) => {
                    if was_open {
                        held.file = opened(before);
                    }
                    Err(problem(sentence))
                }
                None => Ok(()),
            }
        })
        .await
    }

    /// Notes a file that a second start named; answers its name unless it is the one that is open.
    pub fn offer(&self, path: PathBuf) -> Option<String> {
        let mut held = self.inner.lock().unwrap_or_else(PoisonError::into_inner);
        let open = match &held.file {
            Ok(file) => std::fs::canonicalize(file.path()).ok(),
            Err(_) => None,
        };
        if open.as_ref() == Some(&path) {
            return None;
        }
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        held.offered = Some(path);
        name
    }

    /// The file that was offered, once.
    pub async fn take_offered(&self) -> Answer<Option<PathBuf>> {
        self.with(|held| Ok(held.offered.take())).await
    }
}
