//! Saving: the rows are written while the data file is held, so that all are of one instant; the disk is waited for
//! afterwards, so that work goes on meanwhile.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};

use super::files::{NewFile, folder_of, name_of, not_the_data_file};
use super::model::{ExportFormat, ExportKind, ExportRequest, ExportScope, IfTaken, SavedFile};
use super::writing::{expected_name, write, write_csv};
use crate::error::{Error, Result};
use crate::ids::{CourseId, Uid};
use crate::moment::Moment;
use crate::store::{self, Reading};

/// A file with all its rows, which has no name yet.
pub struct Written {
    file: NewFile,
    row_count: u32,
    token: Uid,
}

impl Written {
    /// Gives the file its name; answers where it is, and what to tell about it.
    ///
    /// # Errors
    /// That the disk did not take it, or that the name is taken; nothing is left behind then.
    pub fn settle(self, if_taken: IfTaken) -> Result<(PathBuf, SavedFile)> {
        let Written { file, row_count, token } = self;
        let place = file.settle(if_taken)?;
        let folder = folder_of(&place).to_string_lossy().into_owned();
        let saved = SavedFile { token: token.0, file_name: name_of(&place), folder, row_count };
        Ok((place, saved))
    }
}

/// Writes one file for `place`, which is never the data file itself.
///
/// # Errors
/// What cannot be exported, or that it could not be written.
pub fn write_one(reading: &Reading<'_>, request: &ExportRequest, moment: &Moment, place: &Path) -> Result<Written> {
    not_the_data_file(&reading.data_file(), place)?;
    let mut file = NewFile::begin(place)?;
    let row_count = write(reading, request, moment.now(), &mut file)?;
    Ok(Written { file, row_count, token: moment.new_uid() })
}

/// Writes rows of another feature, whose texts are guarded already, for `place`, which is never the data file itself.
///
/// # Errors
/// That they could not be written.
pub(crate) fn write_rows<const N: usize>(
    reading: &Reading<'_>,
    moment: &Moment,
    place: &Path,
    header: &[&str; N],
    rows: Vec<[String; N]>,
) -> Result<Written> {
    not_the_data_file(&reading.data_file(), place)?;
    let mut file = NewFile::begin(place)?;
    let row_count = write_csv(header.map(str::to_owned), rows.into_iter(), &mut file)?;
    Ok(Written { file, row_count, token: moment.new_uid() })
}

/// The same with as many columns as there are.
///
/// # Errors
/// That they could not be written.
pub(crate) fn write_table(
    reading: &Reading<'_>,
    moment: &Moment,
    place: &Path,
    header: Vec<String>,
    rows: Vec<Vec<String>>,
) -> Result<Written> {
    not_the_data_file(&reading.data_file(), place)?;
    let mut file = NewFile::begin(place)?;
    let row_count = write_csv(header, rows.into_iter(), &mut file)?;
    Ok(Written { file, row_count, token: moment.new_uid() })
}

/// The five files of a course with their usual columns, by the names that they would have: its participants, its
/// register twice, its payments, and the follow-up sessions of its programme.
///
/// # Errors
/// That the course is gone, or that the file could not be read.
pub fn all_of_course(
    reading: &Reading<'_>,
    course_id: CourseId,
    format: ExportFormat,
    now: DateTime<Utc>,
) -> Result<Vec<(String, ExportRequest)>> {
    let programme_id = store::export::programme_of(reading, course_id)?.ok_or(Error::Gone("course"))?;
    let course = ExportScope::Course { course_id };
    let files = [
        (ExportKind::Participants, course),
        (ExportKind::Register, course),
        (ExportKind::RegisterGrid, course),
        (ExportKind::Payments, course),
        (ExportKind::FollowUps, ExportScope::Programme { programme_id }),
    ];
    let named = files.into_iter().map(|(kind, scope)| {
        let request = ExportRequest { kind, scope, columns: None, format };
        Ok((expected_name(reading, &request, now)?, request))
    });
    named.collect()
}

/// Writes all files of a course for `folder`.
///
/// # Errors
/// What cannot be exported, or that one could not be written; nothing is left behind then.
pub fn write_all(
    reading: &Reading<'_>,
    course: CourseId,
    format: ExportFormat,
    moment: &Moment,
    folder: &Path,
) -> Result<Vec<Written>> {
    let files = all_of_course(reading, course, format, moment.now())?;
    files.iter().map(|(name, request)| write_one(reading, request, moment, &folder.join(name))).collect()
}

/// Gives all of them their names, one after the other.
///
/// # Errors
/// That one of them could not be named: then those that are new go away again, so that no half set stays behind.
/// What was replaced before that cannot come back, and the sentence says so.
pub fn settle_all(written: Vec<Written>, if_taken: IfTaken) -> Result<Vec<(PathBuf, SavedFile)>> {
    let mut done: Vec<(PathBuf, SavedFile)> = Vec::new();
    for one in written {
        match one.settle(if_taken) {
            Ok(saved) => done.push(saved),
            Err(error) if if_taken == IfTaken::Replace && !done.is_empty() => {
                let names: Vec<&str> = done.iter().map(|(_, saved)| saved.file_name.as_str()).collect();
                let why = error.problem().message;
                return Err(Error::refused(format!("{why} These were saved before that: {}.", names.join(", "))));
            }
            Err(error) => {
                for (place, _) in &done {
                    // Just made by ourselves; if it cannot be removed it is a whole file, and does no harm.
                    if let Err(error) = std::fs::remove_file(place) {
                        log::warn!("an export of a set that failed could not be removed: {}", error.kind());
                    }
                }
                return Err(error);
            }
        }
    }
    Ok(done)
}
