//! P1: from a process that starts to the data of the first screen, against the `sqlite3` program that opens the same
//! file and asks for the list of all courses: one query.

use std::path::Path;
use std::process::Command;

use course_register_core::data_file::DataFile;
use course_register_core::frame::Frame;
use course_register_core::today::{Backups, today_sheet};

use crate::marking::moment;
use crate::measured::pair;
use crate::peers;

const COURSES: &str = "SELECT c.id, c.title, p.title, c.archived_on IS NOT NULL, \
    (SELECT min(s.local_date) FROM session s WHERE s.course_id = c.id AND s.state = 'planned') AS first, \
    (SELECT max(s.local_date) FROM session s WHERE s.course_id = c.id AND s.state = 'planned'), \
    (SELECT count(*) FROM booking b WHERE b.course_id = c.id AND b.state = 'booked'), p.id \
    FROM course c JOIN programme p ON p.id = c.programme_id ORDER BY first IS NOT NULL, first DESC, c.id DESC";

/// The data of the first screen: the frame and Today, as they cross to the page.
pub fn first_screen(file: &DataFile) -> Result<usize, String> {
    let moment = moment();
    let frame: Frame = file.first_frame(&moment).map_err(|why| why.problem().message)?;
    let sheet =
        file.read(|reading| today_sheet(reading, &moment, Backups::default())).map_err(|why| why.problem().message)?;
    let crossing = serde_json::to_string(&(frame, sheet)).map_err(|why| why.to_string())?;
    Ok(crossing.len())
}

pub fn open_once(path: &Path) -> Result<(), String> {
    let file = DataFile::open(path).map_err(|why| why.to_string())?;
    first_screen(&file).map(drop)
}

pub fn measure(file: &Path) -> Result<(), String> {
    let own = std::env::current_exe().map_err(|why| why.to_string())?;
    pair(
        ("P1", "open to the first screen's data, against sqlite3 and one query", 1.5),
        || peers::run(Command::new(&own).arg("open").arg(file)),
        || peers::run(&mut peers::sqlite3(&[], file, COURSES)),
    )
}
