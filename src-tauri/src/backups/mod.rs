//! Keeping backups while the program runs: right after the first screen, each half hour in which something was
//! changed, at close, and when somebody asks. The copy is a long job of the data file's thread, which lets all other
//! work in; looking at it, naming it and thinning happen on the keeper's own thread, one backup at a time; the second
//! place has a thread of its own too.

mod asked;
mod foot;
mod making;
mod second_place;
#[cfg(test)]
mod tests;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use chrono::TimeDelta;
use course_register_core::data_safety::{Shelf, Why, due};

pub use asked::Which;
pub use foot::{Foot, Signs};
pub use making::Heard;
use second_place::SecondPlace;

use crate::clock;
use crate::error::{Answer, answered};
use crate::file::File;
use crate::jobs::Jobs;

/// Keeps the backups of the file that is open.
pub struct Keeper {
    file: Jobs<File>,
    foot: Arc<Foot>,
    second: Jobs<SecondPlace>,
    /// Set while a copy on its way is to stop.
    stop: Arc<AtomicBool>,
}

/// The way to the keeper's thread.
#[derive(Clone)]
pub struct Backups {
    jobs: Jobs<Keeper>,
    stop: Arc<AtomicBool>,
}

impl Backups {
    /// Starts the keeper's thread, and one that reminds it of the time.
    ///
    /// # Errors
    /// That the system starts no thread.
    pub fn of(file: Jobs<File>, foot: Arc<Foot>) -> std::io::Result<Backups> {
        let stop = Arc::new(AtomicBool::new(false));
        let sends = SecondPlace { file: file.clone(), foot: Arc::clone(&foot) };
        let second = Jobs::on("second place", || sends)?;
        let keeper = Keeper { file, foot, second, stop: Arc::clone(&stop) };
        let jobs = Jobs::on("backups", || keeper)?;
        let reminded = jobs.clone();
        let every = clock::half_hour() / 30;
        std::thread::Builder::new().name("reminder".to_owned()).spawn(move || {
            loop {
                std::thread::sleep(every);
                // A panic there ended that look alone.
                let _ = reminded.work(Keeper::look).wait();
            }
        })?;
        Ok(Backups { jobs, stop })
    }

    /// A file is open and its first screen has been answered: its backup is made now.
    pub fn first_screen(&self) {
        self.jobs.work(Keeper::first_screen);
    }

    /// Something that somebody asked for, done when the keeper comes to it.
    pub async fn ask<R: Send + 'static>(&self, work: impl FnOnce(&Keeper) -> Answer<R> + Send + 'static) -> Answer<R> {
        answered(self.jobs.work(work).come().await)
    }

    /// As [`Backups::ask`], for what makes a copy on its way useless: it is stopped.
    pub async fn ask_now<R: Send + 'static>(
        &self,
        work: impl FnOnce(&Keeper) -> Answer<R> + Send + 'static,
    ) -> Answer<R> {
        self.stop.store(true, Ordering::SeqCst);
        self.ask(work).await
    }

    /// The program closes: makes the last backup if something was changed since the one before. Comes back after
    /// `longest` in any case; a copy that is still on its way is stopped then.
    pub fn at_close(&self, longest: Duration) {
        let (done, ended) = std::sync::mpsc::channel();
        self.jobs.work(move |keeper| {
            keeper.back_up_what_changed(Why::Close);
            let _ = keeper.second.work(|_| ()).wait();
            let _ = done.send(());
        });
        if ended.recv_timeout(longest).is_err() {
            log::error!("the backup at close was not made in time");
            self.stop.store(true, Ordering::SeqCst);
        }
    }
}

impl Keeper {
    fn first_screen(&self) {
        let Ok(Some(opening)) = self.file.work(File::opening).wait() else { return };
        let newest = Shelf::beside(&opening.path).list().unwrap_or_default().into_iter().next();
        let at = newest.map(|newest| newest.same_at.unwrap_or(newest.made_at));
        let foot = Arc::clone(&self.foot);
        let seen = self.file.work(move |file| {
            foot.set(|parts| {
                parts.signs = file.signs();
                parts.backed_up_at = at;
                parts.not_backed_up = None;
            });
            file.signs()
        });
        // Where nothing can be written, nothing changes.
        if !seen.wait().is_ok_and(|signs| !signs.viewing) {
            return;
        }
        self.second.work(SecondPlace::look);
        let _ = self.back_up(Why::Start, &making::unheard());
    }

    /// Each minute: are changes taken, and is half an hour over, with changes in it?
    fn look(&self) {
        let foot = Arc::clone(&self.foot);
        let seen = self.file.work(move |file| {
            file.look();
            foot.set(|parts| parts.signs = file.signs());
        });
        if seen.wait().is_err() {
            return;
        }
        let standing = self.foot.standing();
        let now = clock::moment().now();
        // A test’s half hour is shorter.
        let stretched = |passed: TimeDelta| {
            let factor = 1_800_000 / i64::try_from(clock::half_hour().as_millis()).unwrap_or(i64::MAX).max(1);
            passed * i32::try_from(factor.max(1)).unwrap_or(1)
        };
        let then = standing.backed_up_at.map(|at| now - stretched(now - at));
        if due(now, then, standing.changed_since) {
            self.back_up_what_changed(Why::WhileOpen);
        } else {
            // The second place may have been connected again.
            self.second.work(SecondPlace::look);
        }
    }

    fn back_up_what_changed(&self, why: Why) {
        let wanted = |signs: Signs| signs.changed_since && !signs.viewing && signs.stopped.is_none();
        if self.file.work(File::signs).wait().is_ok_and(wanted) {
            let _ = self.back_up(why, &making::unheard());
        }
    }
}
