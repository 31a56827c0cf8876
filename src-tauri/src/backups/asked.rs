//! What somebody asked of the keeper. One thing after the other: what is done to the folder of backups is never done
//! twice at a time.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use course_register_core::data_safety::{
    BackupError, Check, CopySaved, Kept, NewCopy, Restored, Shelf, Why, choose_second_place,
};

use super::Keeper;
use super::making::Heard;
use super::second_place::SecondPlace;
use crate::clock;
use crate::error::{Answer, answered, problem, told};
use crate::file::Opening;

/// What is to be restored.
pub enum Which {
    /// The backup of this number.
    Number(u32),
    /// The newest that is well.
    Newest,
    /// What undoes the last restore.
    BeforeTheLast,
    /// A file that was chosen.
    Chosen(PathBuf),
}

fn said(error: &BackupError) -> course_register_core::error::Problem {
    problem(error.sentence())
}

impl Keeper {
    fn opening(&self) -> Answer<Opening> {
        let opening = self.file.work(|file| file.open().map(|_| file.opening())).wait();
        answered(opening)?.ok_or_else(|| problem("The data file is not open."))
    }

    /// Where the file is, or would be.
    fn place(&self) -> Answer<PathBuf> {
        let place = self.file.work(|file| Ok(file.path().map(ToOwned::to_owned))).wait();
        answered(place)?.ok_or_else(|| problem("There is no data file."))
    }

    /// The folder of the file's backups.
    pub fn shelf(&self) -> Answer<Shelf> {
        Ok(Shelf::beside(&self.place()?))
    }

    /// Makes a backup because somebody asked for it.
    pub fn back_up_now(&self, heard: &Heard) -> Answer<Kept> {
        self.opening()?;
        self.back_up(Why::ByHand, heard).map_err(|error| said(&error))
    }

    /// Looks at every page of a fresh copy; the file is in use meanwhile.
    pub fn check_now(&self, heard: &Heard) -> Answer<Check> {
        let opening = self.opening()?;
        let check = || {
            let shelf = Shelf::beside(&opening.path);
            let begun = shelf.begin(self.bytes(&opening)?)?;
            self.copy(&opening, begun.path(), heard)?;
            shelf.look_at(&begun, &clock::moment())
        };
        let check = check().map_err(|error| said(&error))?;
        heard(100);
        let (well, foot) = (check.found.is_none(), Arc::clone(&self.foot));
        self.file.work(move |file| {
            if let Some(open) = file.still(&opening) {
                open.note_checked(well);
                file.look();
                foot.set(|parts| parts.signs = file.signs());
            }
        });
        Ok(check)
    }

    /// Saves a copy for somebody at the place that was chosen.
    pub fn save_a_copy(&self, chosen: PathBuf, heard: &Heard) -> Answer<(PathBuf, CopySaved)> {
        let opening = self.opening()?;
        let bytes = self.bytes(&opening).unwrap_or_default();
        let copy = NewCopy::at(chosen, &opening.path, bytes).map_err(told)?;
        self.saved(&opening, copy, heard)
    }

    /// Keeps what is open beside the file that was put in its place.
    pub fn keep_both(&self) -> Answer<(PathBuf, CopySaved)> {
        let opening = self.opening()?;
        let stopped = answered(self.file.work(|file| Ok(file.signs().stopped.is_some())).wait())?;
        if !stopped {
            return Err(problem(
                "Changes are saved in the data file, so there is nothing to keep beside it. Use “Save a copy”.",
            ));
        }
        let bytes = self.bytes(&opening).unwrap_or_default();
        let copy = NewCopy::beside(&opening.path, bytes).map_err(told)?;
        self.saved(&opening, copy, &super::making::unheard())
    }

    fn saved(&self, opening: &Opening, copy: NewCopy, heard: &Heard) -> Answer<(PathBuf, CopySaved)> {
        self.copy(opening, copy.path(), heard).map_err(|error| {
            log::error!("a copy was not made: {error}");
            problem(
                "Not saved: the copy could not be made. Check the drive and its free space, or choose another place.",
            )
        })?;
        let saved = copy.settle(&clock::moment()).map_err(told)?;
        heard(100);
        Ok(saved)
    }

    /// Chooses the second place, or none; the newest backup goes there at once.
    pub fn choose_second_place(&self, folder: Option<&Path>) -> Answer<()> {
        let shelf = self.shelf()?;
        choose_second_place(&shelf, folder, &clock::moment()).map_err(|error| said(&error))?;
        self.second.work(SecondPlace::look);
        Ok(())
    }

    /// Puts a backup, or another file, in the data file's place. What is there is kept aside first.
    pub fn restore(&self, which: Which) -> Answer<Restored> {
        let shelf = self.shelf()?;
        let chosen = match which {
            Which::Chosen(place) => place,
            Which::Newest => {
                shelf.newest_good().ok_or_else(|| problem("There is no good backup in the folder of backups."))?.path
            }
            Which::Number(number) => numbered(&shelf, number)?,
            Which::BeforeTheLast => {
                let number = answered(self.file.work(|file| Ok(file.undoes_restore())).wait())?;
                numbered(&shelf, number.ok_or_else(|| problem("There is no restore to undo."))?)?
            }
        };
        let foot = Arc::clone(&self.foot);
        let restored = self.file.replace(move |file| {
            let restored = file.restore(&chosen, &clock::moment());
            if restored.is_ok() {
                foot.begin_anew();
            }
            restored
        });
        answered(restored.wait())
    }
}

fn numbered(shelf: &Shelf, number: u32) -> Answer<PathBuf> {
    let kept = shelf.list().unwrap_or_default().into_iter().find(|kept| kept.number == number);
    kept.map(|kept| kept.path).ok_or_else(|| {
        problem("This backup is no longer in the folder of backups. Nothing was changed. Choose another one.")
    })
}
