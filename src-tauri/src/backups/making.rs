//! One backup: copied on the data file's thread, in steps, then looked at and named on the keeper's.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use course_register_core::data_file::ChangeMark;
use course_register_core::data_safety::{BackupError, Go, Kept, Progress, Shelf, Why};

use super::Keeper;
use super::second_place::SecondPlace;
use crate::clock;
use crate::file::{File, Opening};
use crate::jobs::Unanswered;

/// Hears how far a copy has come, in hundredths.
pub type Heard = Arc<dyn Fn(u8) + Send + Sync>;

/// Nobody waits for it.
pub fn unheard() -> Heard {
    Arc::new(|_| ())
}

/// The copy is most of the work; what remains is looking at it.
const COPIED: u32 = 70;

impl Keeper {
    /// Makes a backup; the foot then says so, or why there is none.
    pub(super) fn back_up(&self, why: Why, heard: &Heard) -> Result<Kept, BackupError> {
        let Ok(Some(opening)) = self.file.work(File::opening).wait() else { return Err(BackupError::Stopped) };
        let made = self.make(&opening, why, heard);
        self.note(opening, &made);
        if made.is_ok() {
            self.second.work(SecondPlace::look);
        }
        made.map(|(kept, _)| kept)
    }

    /// The foot says what became of it, unless another file is open by now.
    fn note(&self, opening: Opening, made: &Result<(Kept, ChangeMark), BackupError>) {
        let (mark, at, failed) = match made {
            Ok((kept, mark)) => (Some(*mark), Some(kept.same_at.unwrap_or(kept.made_at)), None),
            Err(BackupError::Stopped) => return,
            Err(error) => {
                log::error!("no backup: {error}");
                (None, None, Some(error.sentence()))
            }
        };
        let damaged = made.as_ref().is_err_and(BackupError::is_damage);
        let foot = Arc::clone(&self.foot);
        self.file.work(move |file| {
            let Some(open) = file.still(&opening) else { return };
            if damaged || mark.is_some() {
                open.note_checked(!damaged);
            }
            if damaged {
                file.look();
            }
            if let Some(mark) = mark {
                file.note_backup(mark);
            }
            foot.set(|parts| {
                parts.backed_up_at = at.or(parts.backed_up_at);
                parts.not_backed_up = failed;
                parts.signs = file.signs();
            });
        });
    }

    fn make(&self, opening: &Opening, why: Why, heard: &Heard) -> Result<(Kept, ChangeMark), BackupError> {
        let shelf = Shelf::beside(&opening.path);
        let begun = shelf.begin(self.bytes(opening)?)?;
        let mark = self.copy(opening, begun.path(), heard)?;
        let kept = shelf.finish(begun, why, &clock::moment())?;
        heard(100);
        Ok((kept, mark))
    }

    /// How many bytes a copy needs.
    pub(super) fn bytes(&self, opening: &Opening) -> Result<u64, BackupError> {
        Ok(std::fs::metadata(&opening.path)?.len())
    }

    /// Copies the open file to the empty file `copy`, as a long job of its thread; what was changed until the mark that
    /// is answered is in it. It is neither checked nor synced.
    pub(super) fn copy(&self, opening: &Opening, copy: &Path, heard: &Heard) -> Result<ChangeMark, BackupError> {
        self.stop.store(false, Ordering::SeqCst);
        let (copy, of, stop) = (copy.to_owned(), opening.clone(), Arc::clone(&self.stop));
        let heard = Arc::clone(heard);
        let copied = self.file.long(move |file, between| -> Result<ChangeMark, BackupError> {
            let Some(open) = file.still(&of) else { return Err(BackupError::Stopped) };
            let mut told = None;
            let copied = open.copy_to(&copy, &mut |progress| {
                let now = hundredths(progress);
                if told != Some(now) {
                    told = Some(now);
                    heard(now);
                }
                if between() && !stop.load(Ordering::SeqCst) { Go::On } else { Go::Stop }
            })?;
            if copied == Go::On { Ok(open.change_mark()) } else { Err(BackupError::Stopped) }
        });
        match copied.wait() {
            Ok(copied) => copied,
            Err(Unanswered::Replaced) => Err(BackupError::Stopped),
            Err(Unanswered::Panicked) => Err(BackupError::Disk(std::io::ErrorKind::Other)),
        }
    }
}

fn hundredths(progress: Progress) -> u8 {
    let done = u64::from(progress.pages - progress.remaining.min(progress.pages));
    u8::try_from(done * u64::from(COPIED) / u64::from(progress.pages.max(1))).unwrap_or(0)
}
