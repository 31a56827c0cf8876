//! The hottest paths of the core, run so often that callgrind can count their instructions: the difference of two
//! counts is that of the path alone.

use std::path::Path;

use course_register_core::export::{self, ExportFormat, ExportKind, ExportRequest, ExportScope};
use course_register_core::participants::{ParticipantsQuery, participants};
use course_register_core::register;
use course_register_core::search::search;

use crate::marking::{Marking, moment};
use crate::opening::{first_screen, open_once};

/// Runs a path `repeats` times.
pub fn run(path: &Path, name: &str, repeats: &str) -> Result<(), String> {
    let repeats: usize = repeats.parse().map_err(|_| format!("{repeats} is not a number"))?;
    if name == "open" {
        return (0..repeats).try_for_each(|_| open_once(path));
    }
    let mut marking = Marking::open(path)?;
    for _ in 0..repeats {
        once(&mut marking, name)?;
    }
    Ok(())
}

fn once(marking: &mut Marking, name: &str) -> Result<(), String> {
    let problem = |why: course_register_core::error::Error| why.problem().message;
    let moment = moment();
    let (file, course) = (&marking.file, marking.course);
    match name {
        "first_screen" => first_screen(file).map(drop),
        "mark" => marking.mark(1).map(drop),
        "register" => file.read(|reading| register::sheet(reading, course, moment.now())).map(drop).map_err(problem),
        "search" => file.read(|reading| search(reading, "grace bev")).map(drop).map_err(problem),
        "participants" => {
            let query = ParticipantsQuery { course_id: Some(course), ..ParticipantsQuery::default() };
            file.read(|reading| participants(reading, &query, &moment)).map(drop).map_err(problem)
        }
        "export" => {
            let scope = ExportScope::Course { course_id: course };
            let request = ExportRequest { kind: ExportKind::Register, scope, columns: None, format: ExportFormat::Csv };
            file.read(|reading| export::write(reading, &request, moment.now(), &mut Vec::new()))
                .map(drop)
                .map_err(problem)
        }
        other => Err(format!("There is no hot path “{other}”.")),
    }
}
