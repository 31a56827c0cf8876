//! The second place, and the advice at the foot, on a thread of their own: a stick that is slow or a network drive that
//! hangs holds up no backup and nobody who asks for one.

use std::path::Path;
use std::sync::Arc;

use course_register_core::data_safety::{Shelf, second_place_warning, to_second_place};

use super::Foot;
use crate::clock;
use crate::file::File;
use crate::jobs::Jobs;

/// Sends backups to the second place.
pub struct SecondPlace {
    pub(super) file: Jobs<File>,
    pub(super) foot: Arc<Foot>,
}

impl SecondPlace {
    /// Sends the newest backup there, if there is such a place and it has it not yet; then says at the foot what is not
    /// urgent: where the file lies, and a second place that is away.
    pub(super) fn look(&self) {
        let known = self.file.work(|file| {
            let advice = file.opening().and_then(|_| file.open().ok()?.place().advice());
            (file.path().map(Shelf::beside), advice)
        });
        let Ok((Some(shelf), advice)) = known.wait() else { return };
        send_newest(&shelf);
        let second = shelf.settings().second_place;
        let warning = second.and_then(|second| second_place_warning(&second, clock::moment().now()));
        self.foot.set(|parts| (parts.advice, parts.second_place) = (advice, warning));
    }
}

fn send_newest(shelf: &Shelf) {
    let Some(second) = shelf.settings().second_place else { return };
    let Some(newest) = shelf.list().unwrap_or_default().into_iter().next() else { return };
    // While it is away there is nothing new to say.
    if second.arrived.contains(&newest.name()) || (!second.is_there && !Path::new(&second.folder).is_dir()) {
        return;
    }
    // Why not is kept with the settings.
    if let Err(error) = to_second_place(shelf, &newest, &clock::moment()) {
        log::warn!("a backup did not reach the second place: {error}");
    }
}
