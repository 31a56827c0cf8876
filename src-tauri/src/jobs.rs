//! A thread that owns something and does jobs on it, one after the other, in the order in which they came. A long job
//! goes in steps and lets others in between them; a job that replaces what is owned stops the long one first.

use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, Sender, channel};

use tokio::sync::oneshot;

#[cfg(test)]
mod tests;

/// Asked by a long job between two of its steps: lets other jobs in, and answers whether to go on.
pub type Between<'a> = &'a mut dyn FnMut() -> bool;

/// The way to the thread; when it is gone, the thread ends after the jobs that it has.
pub struct Jobs<T>(Sender<Job<T>>);

impl<T> Clone for Jobs<T> {
    fn clone(&self) -> Jobs<T> {
        Jobs(self.0.clone())
    }
}

type LongWork<T> = dyn FnOnce(&T, Between<'_>) + Send;

enum Job<T> {
    Work(Box<dyn FnOnce(&T) + Send>),
    Long(Box<LongWork<T>>),
    Replace(Box<dyn FnOnce(&mut T) + Send>),
}

/// Why a job has no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unanswered {
    /// Something went wrong inside it. What is owned is sound: a transaction that was open has been rolled back.
    Panicked,
    /// It was not begun, because what it was about was replaced.
    Replaced,
}

/// The answer of a job, once it is there.
pub struct Answered<R>(oneshot::Receiver<Option<R>>);

impl<R> Answered<R> {
    /// Waits for it without a thread.
    pub async fn come(self) -> Result<R, Unanswered> {
        self.0.await.map_or(Err(Unanswered::Replaced), |answer| answer.ok_or(Unanswered::Panicked))
    }

    /// Waits for it on a thread that may wait.
    pub fn wait(self) -> Result<R, Unanswered> {
        self.0.blocking_recv().map_or(Err(Unanswered::Replaced), |answer| answer.ok_or(Unanswered::Panicked))
    }
}

impl<T: 'static> Jobs<T> {
    /// Starts the thread; what it owns is made on it, before the first job.
    pub fn on(name: &str, make: impl FnOnce() -> T + Send + 'static) -> std::io::Result<Jobs<T>> {
        let (jobs, come) = channel();
        std::thread::Builder::new().name(name.to_owned()).spawn(move || work_off(&mut make(), &come))?;
        Ok(Jobs(jobs))
    }

    fn send<R>(&self, job: impl FnOnce(oneshot::Sender<Option<R>>) -> Job<T>) -> Answered<R> {
        let (reply, answer) = oneshot::channel();
        // A thread that has ended drops the job, and with it the reply: that is answered too.
        let _ = self.0.send(job(reply));
        Answered(answer)
    }

    /// A job on what is owned.
    pub fn work<R: Send + 'static>(&self, work: impl FnOnce(&T) -> R + Send + 'static) -> Answered<R> {
        self.send(|reply| Job::Work(Box::new(move |owned| answer(reply, || work(owned)))))
    }

    /// A job that goes in steps, asks between them, and stops when it is told to.
    pub fn long<R: Send + 'static>(&self, work: impl FnOnce(&T, Between<'_>) -> R + Send + 'static) -> Answered<R> {
        self.send(|reply| Job::Long(Box::new(move |owned, between| answer(reply, || work(owned, between)))))
    }

    /// A job that may replace what is owned. Long jobs that have not been begun are not begun any more.
    pub fn replace<R: Send + 'static>(&self, work: impl FnOnce(&mut T) -> R + Send + 'static) -> Answered<R> {
        self.send(|reply| Job::Replace(Box::new(move |owned| answer(reply, || work(owned)))))
    }
}

/// A panic ends its job alone.
fn answer<R>(reply: oneshot::Sender<Option<R>>, work: impl FnOnce() -> R) {
    let done = catch_unwind(AssertUnwindSafe(work)).ok();
    // Whoever asked may have stopped waiting.
    let _ = reply.send(done);
}

fn work_off<T>(owned: &mut T, jobs: &Receiver<Job<T>>) {
    let mut set_aside = VecDeque::new();
    while let Some(job) = set_aside.pop_front().or_else(|| jobs.recv().ok()) {
        match job {
            Job::Work(work) => work(owned),
            Job::Long(work) => work(owned, &mut || let_in(owned, jobs, &mut set_aside)),
            Job::Replace(work) => work(owned),
        }
    }
}

/// Does the jobs that came meanwhile; answers whether the long one goes on. Another long one waits its turn.
fn let_in<T>(owned: &T, jobs: &Receiver<Job<T>>, set_aside: &mut VecDeque<Job<T>>) -> bool {
    if matches!(set_aside.back(), Some(Job::Replace(_))) {
        return false;
    }
    while let Ok(job) = jobs.try_recv() {
        match job {
            Job::Work(work) => work(owned),
            Job::Long(_) => set_aside.push_back(job),
            Job::Replace(_) => {
                set_aside.clear();
                set_aside.push_back(job);
                return false;
            }
        }
    }
    true
}
