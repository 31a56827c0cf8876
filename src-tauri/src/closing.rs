//! Closing the window: the page is told first, so that what was typed in the last moment is kept. Then the window is
//! gone for the eye, and the last backup is made behind it.

use std::sync::atomic::{AtomicU8, Ordering};
use std::time::Duration;

use tauri::plugin::TauriPlugin;
use tauri::{Emitter, Manager, Runtime, Window, WindowEvent};
use tauri_plugin_window_state::StateFlags;

use crate::saved::Saved;
use crate::state::State;

/// How long the page has. It needs a few milliseconds; whatever happens in it, the window goes after this.
const LAST_MOMENT: Duration = Duration::from_millis(300);

/// How long the last backup has. A drive that hangs keeps nobody from switching the computer off.
const LAST_BACKUP: Duration = Duration::from_secs(20);

static LEAVING: Leaving = Leaving(AtomicU8::new(STAYS));

/// Whether the window is on its way out: it may be called back until it has gone.
struct Leaving(AtomicU8);

const STAYS: u8 = 0;
const LEAVES: u8 = 1;
const GONE: u8 = 2;

impl Leaving {
    fn step(&self, from: u8, to: u8) -> bool {
        self.0.compare_exchange(from, to, Ordering::SeqCst, Ordering::SeqCst).is_ok()
    }

    /// It is to go; answers whether that is new.
    fn begin(&self) -> bool {
        self.step(STAYS, LEAVES)
    }

    /// It is wanted again.
    fn call_back(&self) {
        self.step(LEAVES, STAYS);
    }

    /// Answers whether nobody has called it back; from here on nobody can.
    fn end(&self) -> bool {
        self.step(LEAVES, GONE)
    }
}

/// The window opens where it was. That it is out of sight while the last backup is made is not kept.
pub fn where_the_window_was<R: Runtime>() -> TauriPlugin<R> {
    tauri_plugin_window_state::Builder::default().with_state_flags(StateFlags::all() - StateFlags::VISIBLE).build()
}

/// Called with everything that happens to the window.
pub fn heard(window: &Window, event: &WindowEvent) {
    let WindowEvent::CloseRequested { api, .. } = event else { return };
    if !LEAVING.begin() {
        // It is on its way out: asked again, it is not quicker.
        api.prevent_close();
        return;
    }
    if window.emit("closing", ()).is_err() {
        return;
    }
    api.prevent_close();
    let window = window.clone();
    std::thread::spawn(move || leave(&window));
}

fn leave(window: &Window) {
    std::thread::sleep(LAST_MOMENT);
    if let Err(error) = window.hide() {
        log::warn!("the window could not be hidden: {error}");
    }
    let state = window.try_state::<State>();
    if let Some(state) = &state {
        state.at_close(LAST_BACKUP);
    }
    if !LEAVING.end() {
        return;
    }
    if let Some(state) = &state {
        state.let_go(LAST_MOMENT);
    }
    if let Some(saved) = window.try_state::<Saved>() {
        saved.clear();
    }
    if let Err(error) = window.destroy() {
        log::error!("the window could not be closed: {error}");
    }
}

/// Started again while it was on its way out: it stays.
pub fn wanted_again() {
    LEAVING.call_back();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_on_its_way_out_can_be_called_back_until_it_has_gone() {
        let leaving = Leaving(AtomicU8::new(STAYS));
        leaving.call_back();
        assert!(!leaving.end(), "nobody has closed it");
        assert!(leaving.begin());
        assert!(!leaving.begin(), "it is on its way already");
        leaving.call_back();
        assert!(!leaving.end(), "it was called back");
        assert!(leaving.begin(), "and can be closed again");
        assert!(leaving.end());
        leaving.call_back();
        assert!(!leaving.begin(), "it has gone");
    }
}
