//! One folder of backups, beside its data file.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use tempfile::NamedTempFile;

use super::error::BackupError;
use super::files;
use super::kept::{Kept, Known};
use super::model::{Check, Why};
use super::naming::{self, Named};
use super::settings::{self, ShelfSettings};
use super::thinning::{self, Candidate};
use crate::moment::Moment;
use crate::store::OpenError;
use crate::store::data_safety::{glance, look_closely};

/// What else a backup writes, beside the copy itself.
pub(super) const MARGIN: u64 = 1 << 20;

/// The file with what is known of each backup; it can be made anew from the backups.
const KNOWN: &str = "backups.json";

/// What is remembered beside the backups is read, changed and written again by one at a time.
static KNOWN_LOCK: Mutex<()> = Mutex::new(());
static SETTINGS_LOCK: Mutex<()> = Mutex::new(());

fn hold(lock: &'static Mutex<()>) -> MutexGuard<'static, ()> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What a check says that found something.
const NOT_WELL: &str = "A copy of the data file was checked and is not well.";

/// One folder of backups. Files in it that are not named as backups are never touched.
#[derive(Clone, Debug)]
pub struct Shelf {
    folder: PathBuf,
}

/// A copy on its way; it goes away by itself unless it is finished.
#[derive(Debug)]
pub struct Begun {
    file: NamedTempFile,
}

impl Begun {
    /// Where the copy is to be written.
    #[must_use]
    pub fn path(&self) -> &Path {
        self.file.path()
    }
}

impl Shelf {
    /// The folder that belongs to a data file; it need not be there yet.
    #[must_use]
    pub fn beside(data_file: &Path) -> Shelf {
        Shelf { folder: naming::folder_beside(data_file) }
    }

    /// Where it is.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The settings; the usual ones when they are missing or damaged.
    #[must_use]
    pub fn settings(&self) -> ShelfSettings {
        files::read(&self.folder.join(settings::FILE)).unwrap_or_default()
    }

    /// Changes the settings.
    ///
    /// # Errors
    /// That they could not be written; they are then as they were.
    pub fn set_settings(&self, change: impl FnOnce(&mut ShelfSettings)) -> Result<ShelfSettings, BackupError> {
        let _held = hold(&SETTINGS_LOCK);
        files::make_private_folder(&self.folder)?;
        let mut settings = self.settings();
        change(&mut settings);
        files::replace(&self.folder.join(settings::FILE), &settings)?;
        Ok(settings)
    }

    /// The backups, newest first; none when there is no folder.
    ///
    /// # Errors
    /// That the folder could not be read.
    pub fn list(&self) -> io::Result<Vec<Kept>> {
        let _held = hold(&KNOWN_LOCK);
        self.listed()
    }

    fn listed(&self) -> io::Result<Vec<Kept>> {
        let known: Vec<Known> = files::read(&self.folder.join(KNOWN)).unwrap_or_default();
        let mut kept = Vec::new();
        let mut all_known = true;
        for (name, named, bytes) in self.named()? {
            let path = self.folder.join(&name);
            let known = known.iter().find(|known| known.name == name && known.bytes == bytes).cloned();
            all_known &= known.is_some();
            let known = known.unwrap_or_else(|| {
                let (contents, newest_step) = glance(&path).map(|found| (found.contents, found.newest_step)).unzip();
                Known {
                    made_at: named.made_at,
                    bytes,
                    contents,
                    newest_step: newest_step.unwrap_or_default(),
                    same_at: None,
                    sha256: None,
                    name,
                }
            });
            kept.push(known.lying_at(path, named));
        }
        kept.sort_by_key(|kept| std::cmp::Reverse(kept.number));
        if !all_known {
            self.note(&kept);
        }
        Ok(kept)
    }

    /// Whether there is any backup at all.
    #[must_use]
    pub fn holds_backups(&self) -> bool {
        self.named().is_ok_and(|named| !named.is_empty())
    }

    /// The newest backup that is found well when it is looked at closely.
    #[must_use]
    pub fn newest_good(&self) -> Option<Kept> {
        self.list().unwrap_or_default().into_iter().find(|kept| kept.check().is_ok())
    }

    /// The backup that lies at this place, when it is one of these.
    pub(super) fn of(&self, place: &Path) -> Option<Kept> {
        let place = std::fs::canonicalize(place).ok()?;
        let is_it = |kept: &Kept| std::fs::canonicalize(&kept.path).is_ok_and(|path| path == place);
        self.list().unwrap_or_default().into_iter().find(is_it)
    }

    /// Begins a copy: it may be written to [`Begun::path`], where an empty file is, then finished.
    ///
    /// # Errors
    /// That it would not fit, or that nothing can be written there.
    pub fn begin(&self, need_bytes: u64) -> Result<Begun, BackupError> {
        files::make_private_folder(&self.folder)?;
        files::sweep(&self.folder);
        files::sweep(files::folder_of(&self.folder));
        let need = need_bytes.saturating_add(MARGIN);
        if let Some(free) = files::free_space(&self.folder).filter(|free| *free < need) {
            return Err(BackupError::NoRoom { need, free });
        }
        Ok(Begun { file: files::begin(&self.folder)? })
    }

    /// Makes a backup of a copy: looks at all of it through a connection of its own, syncs it, gives it the next number
    /// and its name, and only then takes away what need not stay. When the newest backup has exactly this content, one
    /// at the start or close of the program is not kept twice: the newest then says that it was still so.
    ///
    /// # Errors
    /// That the copy is not well, or that the disk did not take it; nothing was taken away then.
    pub fn finish(&self, begun: Begun, why: Why, moment: &Moment) -> Result<Kept, BackupError> {
        let copy = begun.file.path();
        let looked = match look_closely(copy) {
            Ok(looked) => looked,
            Err(error) => return Err(self.not_well(error, moment)),
        };
        let bytes = std::fs::metadata(copy)?.len();
        let sha256 = files::fingerprint(copy)?;
        let well = Check { at: moment.now(), full: true, found: None };
        if matches!(why, Why::Start | Why::Close)
            && let Some(same) = self.still_so(&sha256, moment)?
        {
            self.set_settings(|settings| settings.last_check = Some(well))?;
            return Ok(same);
        }
        begun.file.as_file().sync_all()?;
        let highest = self.named()?.iter().map(|(_, named, _)| named.number).max().unwrap_or_default();
        let settings = self.set_settings(|settings| {
            settings.highest_number = settings.highest_number.max(highest).saturating_add(1);
            settings.last_check = Some(well);
        })?;
        let number = settings.highest_number;
        let path = self.folder.join(naming::backup_name(number, moment.now(), why));
        files::name_it(begun.file, &path)?;
        files::sync_folder(&self.folder);
        let made = Kept {
            number,
            made_at: moment.now(),
            why,
            bytes,
            path,
            contents: Some(looked.contents),
            newest_step: looked.newest_step,
            same_at: None,
            sha256: Some(sha256),
        };
        if let Err(error) = self.thin(&made, settings.most_bytes()) {
            log::warn!("old backups could not be taken away: {}", error.kind());
        }
        Ok(made)
    }

    /// Looks at all of a copy, notes what was found, and lets the copy go.
    ///
    /// # Errors
    /// That it could not be looked at.
    pub fn look_at(&self, begun: &Begun, moment: &Moment) -> Result<Check, BackupError> {
        let check = match look_closely(begun.path()).map_err(|error| self.not_well(error, moment)) {
            Ok(_) => Check { at: moment.now(), full: true, found: None },
            Err(BackupError::NotWell) => Check { at: moment.now(), full: true, found: Some(NOT_WELL.to_owned()) },
            Err(error) => return Err(error),
        };
        self.set_settings(|settings| settings.last_check = Some(check.clone()))?;
        Ok(check)
    }

    fn not_well(&self, error: OpenError, moment: &Moment) -> BackupError {
        match error {
            OpenError::Store(error) => error.into(),
            OpenError::NoAccess(kind) => io::Error::from(kind).into(),
            error => {
                log::error!("a copy of the data file is not well: {error}");
                let found = Some(NOT_WELL.to_owned());
                let check = Check { at: moment.now(), full: true, found };
                if let Err(error) = self.set_settings(|settings| settings.last_check = Some(check)) {
                    log::warn!("what the check found could not be noted: {error}");
                }
                BackupError::NotWell
            }
        }
    }

    /// The newest backup, when it has exactly this content still; it then says so.
    fn still_so(&self, sha256: &str, moment: &Moment) -> Result<Option<Kept>, BackupError> {
        let _held = hold(&KNOWN_LOCK);
        let mut kept = self.listed()?;
        let Some(newest) = kept.first_mut() else { return Ok(None) };
        if !files::fingerprint(&newest.path).is_ok_and(|lies_there| lies_there == sha256) {
            return Ok(None);
        }
        newest.same_at = Some(moment.now());
        newest.sha256 = Some(sha256.to_owned());
        let newest = newest.clone();
        self.note(&kept);
        Ok(Some(newest))
    }

    /// Notes the new backup, and takes away what need not stay any more.
    fn thin(&self, made: &Kept, most_bytes: u64) -> io::Result<()> {
        let _held = hold(&KNOWN_LOCK);
        let mut known: Vec<Known> = files::read(&self.folder.join(KNOWN)).unwrap_or_default();
        known.push(made.known());
        self.write(&known);
        let mut kept = self.listed()?;
        let candidates: Vec<Candidate> = kept.iter().map(Kept::candidate).collect();
        let going = thinning::to_delete(&candidates, most_bytes);
        if going.is_empty() {
            return Ok(());
        }
        kept.retain(|kept| {
            let gone = going.contains(&kept.number) && std::fs::remove_file(&kept.path).is_ok();
            if going.contains(&kept.number) && !gone {
                // It is taken away another time.
                log::warn!("an old backup could not be taken away");
            }
            !gone
        });
        self.note(&kept);
        Ok(())
    }

    fn note(&self, kept: &[Kept]) {
        self.write(&kept.iter().map(Kept::known).collect::<Vec<_>>());
    }

    /// What is known can be made anew from the backups, so that it is no failure when it cannot be written.
    fn write(&self, known: &[Known]) {
        if let Err(error) = files::replace(&self.folder.join(KNOWN), &known) {
            log::warn!("what is known of the backups could not be written: {}", error.kind());
        }
    }

    /// The files that are backups by name, with their sizes.
    fn named(&self) -> io::Result<Vec<(String, Named, u64)>> {
        let entries = match std::fs::read_dir(&self.folder) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            entries => entries?,
        };
        let mut out = Vec::new();
        for entry in entries {
            let entry = entry?;
            let Ok(name) = entry.file_name().into_string() else { continue };
            let Some(named) = naming::parse(&name) else { continue };
            if let Some(meta) = entry.metadata().ok().filter(std::fs::Metadata::is_file) {
                out.push((name, named, meta.len()));
            }
        }
        Ok(out)
    }
}
