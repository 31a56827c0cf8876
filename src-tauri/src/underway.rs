//! Long work that the page can cancel: it hears how far the work has come, and the work hears when it is to stop.

use std::sync::atomic::{AtomicBool, AtomicU8, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use tauri::ipc::Channel;

/// The long work that is under way.
#[derive(Default)]
pub struct Underway(Mutex<Vec<Weak<Work>>>);

/// One piece of long work; it is under way for as long as somebody holds it.
pub struct Work {
    cancelled: AtomicBool,
    said: AtomicU8,
    page: Channel<u8>,
}

impl Underway {
    fn all(&self) -> MutexGuard<'_, Vec<Weak<Work>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Work begins; the page hears how far it has come, in hundredths.
    pub fn begin(&self, page: Channel<u8>) -> Arc<Work> {
        let work = Arc::new(Work { cancelled: AtomicBool::new(false), said: AtomicU8::new(0), page });
        let mut all = self.all();
        all.retain(|one| one.strong_count() > 0);
        all.push(Arc::downgrade(&work));
        work
    }

    /// Everything that is under way is to stop.
    pub fn cancel(&self) {
        for work in self.all().drain(..).filter_map(|one| one.upgrade()) {
            work.cancelled.store(true, Ordering::Relaxed);
        }
    }
}

impl Work {
    /// So many of so many steps are done; answers whether to go on.
    pub fn reached(&self, done: usize, of: usize) -> bool {
        let hundredths = u8::try_from(done * 100 / of.max(1)).unwrap_or(100);
        if self.said.swap(hundredths, Ordering::Relaxed) != hundredths {
            // A page that has gone hears nothing.
            let _ = self.page.send(hundredths);
        }
        !self.cancelled.load(Ordering::Relaxed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tauri::ipc::InvokeResponseBody;

    fn heard_by(said: &Arc<Mutex<Vec<String>>>) -> Channel<u8> {
        let said = Arc::clone(said);
        Channel::new(move |body| {
            if let InvokeResponseBody::Json(json) = body {
                said.lock().unwrap_or_else(PoisonError::into_inner).push(json);
            }
            Ok(())
        })
    }

    #[test]
    fn the_page_hears_each_hundredth_once_and_cancels_what_is_under_way() {
        let said = Arc::default();
        let underway = Underway::default();
        let (first, second) = (underway.begin(heard_by(&said)), underway.begin(heard_by(&said)));
        assert!((0..1_000).all(|done| first.reached(done, 1_000)));
        let expected: Vec<String> = (1..100).map(|hundredths: u8| hundredths.to_string()).collect();
        assert_eq!(*said.lock().unwrap_or_else(PoisonError::into_inner), expected);
        drop(second);
        underway.cancel();
        assert!(!first.reached(999, 1_000));
        // What begins afterwards goes on.
        assert!(underway.begin(heard_by(&said)).reached(0, 0));
    }
}
