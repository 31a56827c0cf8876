//! P2: one mark with its history, against a bare commit of one row with the same settings; thirty against one.

use std::cell::Cell;
use std::path::Path;
use std::time::Duration;

use chrono::{DateTime, Utc};
use course_register_core::data_file::DataFile;
use course_register_core::ids::CourseId;
use course_register_core::moment::Moment;
use course_register_core::register::mark::Mark;
use course_register_core::register::{self, CellMark, RegisterOf};
use course_register_tests::large::END;

use crate::measured::{pair, timed};
use crate::peers::Python;

const BARE_COMMIT: &str = "\
db = sqlite3.connect(sys.argv[1], isolation_level=None)
for setting in ['locking_mode=EXCLUSIVE', 'journal_mode=DELETE', 'journal_size_limit=0', 'synchronous=EXTRA', 'fullfsync=ON',
                'checkpoint_fullfsync=ON', 'foreign_keys=ON', 'cell_size_check=ON', 'secure_delete=ON', 'temp_store=MEMORY']:
    db.execute('PRAGMA ' + setting).fetchall()
some = db.execute('SELECT id FROM attendance ORDER BY id DESC LIMIT 1').fetchone()[0]
turn = 0
def once():
    global turn
    turn += 1
    db.execute('BEGIN IMMEDIATE')
    db.execute('UPDATE attendance SET note = ? WHERE id = ?', (str(turn), some))
    db.execute('COMMIT')";

/// The end of the twenty years, with names that no other moment gives.
pub fn moment() -> Moment {
    thread_local!(static MADE: Cell<u64> = const { Cell::new(0) });
    let now: DateTime<Utc> = END.parse().unwrap_or_default();
    let made = MADE.with(|made| {
        made.set(made.get() + 1);
        made.get()
    });
    let mut seed = [0xbe_u8; 16];
    seed[..8].copy_from_slice(&made.to_le_bytes());
    Moment::new(now, seed)
}

/// The register of the newest course, in which marks go to and fro.
pub struct Marking {
    pub file: DataFile,
    pub course: CourseId,
    cells: Vec<CellMark>,
    turn: bool,
}

impl Marking {
    /// Opens it and makes one mark, after which the file has been looked through.
    pub fn open(path: &Path) -> Result<Marking, String> {
        let said = |why: course_register_core::error::Error| why.problem().message;
        let file = DataFile::open(path).map_err(|why| why.to_string())?;
        let courses = file.frame(&moment()).map_err(said)?.courses.unwrap_or_default();
        let course = courses.first().ok_or("there is no course")?.course_id;
        let sheet = file.read(|reading| register::sheet(reading, course, moment().now())).map_err(said)?;
        let session = sheet.sessions.first().ok_or("there is no session")?.session_id;
        let cells = sheet.rows.iter().map(|row| CellMark {
            session_id: session,
            participant_id: row.participant_id,
            mark: Some(Mark::Present),
        });
        let mut marking = Marking { file, course, cells: cells.collect(), turn: false };
        marking.mark(marking.cells.len())?;
        Ok(marking)
    }

    /// Marks so many people at once, each otherwise than before; how long it took.
    pub fn mark(&mut self, people: usize) -> Result<Duration, String> {
        self.turn = !self.turn;
        let mark = if self.turn { Mark::Absent } else { Mark::Apologies };
        let cells: Vec<CellMark> =
            self.cells.iter().take(people).map(|cell| CellMark { mark: Some(mark), ..*cell }).collect();
        let moment = moment();
        let (took, done) = timed(|| register::mark_cells(&self.file, &moment, RegisterOf::Course(self.course), &cells));
        let done = done.map_err(|why| why.problem().message)?;
        if done.said.is_none() || done.view.rows.len() != people {
            return Err(format!("{people} marks were to be made: {:?}", done.said));
        }
        Ok(took)
    }
}

pub fn measure(file: &Path) -> Result<(), String> {
    let (ours, theirs) = (file.with_extension("ours"), file.with_extension("theirs"));
    for copy in [&ours, &theirs] {
        std::fs::copy(file, copy).map_err(|why| why.to_string())?;
    }
    let mut marking = Marking::open(&ours)?;
    let mut python = Python::start(BARE_COMMIT, &theirs)?;
    pair(
        ("P2", "one mark with its history, against a bare commit of one row", 1.5),
        || marking.mark(1),
        || python.once(),
    )?;
    let marking = std::cell::RefCell::new(marking);
    pair(
        ("P2", "thirty marks at once, against one", 2.0),
        || marking.borrow_mut().mark(30),
        || marking.borrow_mut().mark(1),
    )?;
    for copy in [&ours, &theirs] {
        std::fs::remove_file(copy).map_err(|why| why.to_string())?;
    }
    Ok(())
}
