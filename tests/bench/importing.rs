//! P8: 10,000 applications from a file, checked, matched against 30,000 known people, in history, kept with their rows,
//! against Python's csv and sqlite3 making the same rows in the same schema with the same triggers and settings.

use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use course_register_core::applications::{AddPasted, ApplicationRows, PastedCounts, add_pasted};
use course_register_core::bookings::BookingState;
use course_register_core::data_file::DataFile;
use course_register_core::files::{GivenFile, ReadAs, read};
use course_register_core::ids::CourseId;
use course_register_core::steps::Steps;

use crate::marking::moment;
use crate::measured::{Row, few_pairs, timed};
use crate::peers;

const ROWS: usize = 10_000;
/// One in so many rows is somebody known.
const KNOWN_EACH: usize = 20;

/// The applications: names that nobody has, and every twentieth somebody who is known by their address.
fn applications(file: &Path) -> Result<String, String> {
    let known = peers::sqlite3(
        &["-separator", "\t"],
        file,
        "SELECT p.first_name || ' ' || p.last_name, e.email FROM participant p JOIN participant_email e ON e.participant_id = p.id \
         WHERE p.id NOT IN (SELECT participant_id FROM booking WHERE course_id = (SELECT max(id) FROM course)) \
         GROUP BY e.folded HAVING count(*) = 1 ORDER BY p.id LIMIT 500",
    )
    .output()
    .map_err(|why| format!("sqlite3: {why}"))?;
    let known = String::from_utf8_lossy(&known.stdout).into_owned();
    let known: Vec<(&str, &str)> = known.lines().filter_map(|line| line.split_once('\t')).collect();
    if known.len() < ROWS / KNOWN_EACH {
        return Err(format!("{} people are known by their address alone, too few", known.len()));
    }
    let mut text = "Name,Email,Phone,Organisation,Why do you want to come?\r\n".to_owned();
    for at in 0..ROWS {
        let row = match at % KNOWN_EACH {
            0 => {
                let (name, email) = known[at / KNOWN_EACH];
                writeln!(text, "{name},{email},,,To lead\r")
            }
            _ => writeln!(
                text,
                "Bench{at} Quux{at},bench{at}@example.org,07700 90{:04},Bench {},To lead\r",
                at % 10_000,
                at % 97
            ),
        };
        row.map_err(|why| why.to_string())?;
    }
    Ok(text)
}

/// Brings the applications in, once: the open file is given what is read from the disk. Answers how long that took, what became
/// of the rows, and the most memory that this process ever had, in megabytes.
pub fn import_once(path: &Path, csv: &Path) -> Result<(), String> {
    let file = DataFile::open(path).map_err(|why| why.to_string())?;
    let moment = moment();
    let frame = file.frame(&moment).map_err(|why| why.problem().message)?;
    let course = frame.courses.unwrap_or_default().iter().map(|course| course.course_id).max().unwrap_or(CourseId(1));
    // The whole file is looked through before the first change, once: that is not the import's.
    file.save_draft(&moment, "bench", "{}").map_err(|why| why.problem().message)?;
    let (took, counts) = timed(|| -> Result<PastedCounts, String> {
        let bytes = std::fs::read(csv).map_err(|why| why.to_string())?;
        let table = read(&bytes, &ReadAs::default()).map_err(|why| why.sentence())?;
        let given = GivenFile { name: "applications.csv".to_owned(), read_as: ReadAs::default(), table };
        let pasted = ApplicationRows {
            course_id: course,
            text: String::new(),
            file: None,
            has_header: None,
            columns: None,
            choices: Vec::new(),
            replace: Vec::new(),
        };
        let request = AddPasted {
            pasted,
            state: BookingState::Applied,
            on_date: "2026-11-23".to_owned(),
            over_capacity_reason: None,
        };
        let done = add_pasted(&file, &moment, &request, Some(&given), Steps::unwatched())
            .map_err(|why| why.problem().message)?;
        Ok(done.view)
    });
    let counts = counts?;
    println!("{} {} {} {}", took.as_nanos(), counts.added, counts.updated, most_memory());
    Ok(())
}

/// The most memory that this process had, in megabytes, as Linux counts it.
fn most_memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
    line.split_whitespace().next().and_then(|kilobytes| kilobytes.parse::<u64>().ok()).unwrap_or_default() / 1024
}

/// The same rows made by Python.
const PYTHON: &str = r#"
import csv, json, sqlite3, sys, time, uuid
db = sqlite3.connect(sys.argv[1], isolation_level=None)
for setting in ('journal_mode=DELETE', 'synchronous=EXTRA', 'locking_mode=EXCLUSIVE', 'foreign_keys=ON', 'secure_delete=ON', 'cell_size_check=ON', 'temp_store=MEMORY'):
    db.execute('PRAGMA ' + setting)
OUTSIDE = ('operation', 'change', 'draft', 'kept_file', 'message_text', 'calendar_file')
db.execute('CREATE TEMP TABLE under_way (one INTEGER PRIMARY KEY CHECK (one = 1), operation_id INTEGER NOT NULL)')
tables = [row[0] for row in db.execute("SELECT name FROM main.sqlite_schema WHERE type = 'table' AND substr(name, 1, 7) <> 'sqlite_'")]
for name in tables:
    if name in OUTSIDE: continue
    columns = [row[1] for row in db.execute(f'PRAGMA table_info({name})')]
    image = lambda row: 'json_object(' + ', '.join("'" + c + "', " + row + '.' + c for c in columns) + ')'
    def of(row, what, id_of):
        if name == what: return row + '.id'
        if what + '_id' in columns: return f'{row}.{what}_id'
        if 'booking_id' in columns: return f'(SELECT {what}_id FROM main.booking WHERE id = {row}.booking_id)'
        if what == 'course' and 'session_id' in columns: return f'(SELECT course_id FROM main.session WHERE id = {row}.session_id)'
        return 'NULL'
    for verb, row, before, after in (('INSERT', 'NEW', 'NULL', image('NEW')), ('UPDATE', 'NEW', image('OLD'), image('NEW')), ('DELETE', 'OLD', image('OLD'), 'NULL')):
        unchanged = f' WHERE {before} IS NOT {after}' if verb == 'UPDATE' else ''
        db.execute(f"CREATE TEMP TRIGGER record_{name}_{verb} AFTER {verb} ON main.{name} BEGIN "
            f"SELECT RAISE(ABORT, 'a write outside an operation') WHERE NOT EXISTS (SELECT 1 FROM temp.under_way); "
            f"INSERT INTO change (operation_id, table_name, row_id, participant_id, course_id, before, after) "
            f"SELECT (SELECT operation_id FROM temp.under_way), '{name}', {row}.id, {of(row, 'participant', 0)}, {of(row, 'course', 0)}, {before}, {after}{unchanged}; END")
db.execute('BEGIN EXCLUSIVE')
db.execute('COMMIT')
began = time.perf_counter_ns()
db.execute('BEGIN IMMEDIATE')
course = db.execute('SELECT max(id) FROM course').fetchone()[0]
operation = db.execute("INSERT INTO operation (kind, what, at) VALUES ('do', ?, '2026-11-23T09:00:00Z')", (json.dumps({'feature': 'applications'}),)).lastrowid
db.execute('INSERT INTO temp.under_way (one, operation_id) VALUES (1, ?)', (operation,))
known = dict(db.execute('SELECT folded, participant_id FROM participant_email'))
added = updated = 0
with open(sys.argv[2], encoding='utf-8', newline='') as lines:
    rows = list(csv.reader(lines))
for name, email, phone, place, why in rows[1:]:
    first, last = name.rsplit(' ', 1)
    who = known.get(email.lower())
    if who is None:
        who = db.execute('INSERT INTO participant (uid, first_name, last_name, phone, organisation, job_title, notes, search_text, sort_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
            (str(uuid.uuid4()), first, last, phone, place, '', '', f'{name} {email} {place} {phone}'.lower(), f'{last} {first}'.lower())).lastrowid
        db.execute('INSERT INTO participant_email (participant_id, email, folded, is_main) VALUES (?, ?, ?, 1)', (who, email, email.lower()))
        known[email.lower()] = who
        added += 1
    else:
        updated += 1
    booking = db.execute("INSERT INTO booking (uid, participant_id, course_id, state, state_since, applied_on, fee_pence) VALUES (?, ?, ?, 'applied', '2026-11-23', '2026-11-23', 20000)", (str(uuid.uuid4()), who, course)).lastrowid
    db.execute("INSERT INTO booking_event (booking_id, state, on_date) VALUES (?, 'applied', '2026-11-23')", (booking,))
    db.execute('INSERT INTO application_answer (booking_id, question, answer) VALUES (?, ?, ?)', (booking, 'Why do you want to come?', why))
kept = db.execute("INSERT INTO kept_file (sha256, read_as, name, kept_at, content) VALUES (?, '{}', 'a.csv', '2026-11-23', ?)", ('0' * 64, json.dumps([[at, row] for at, row in enumerate(rows, 1)]))).lastrowid
db.execute("INSERT INTO application_file (course_id, kept_file_id, taken_at) VALUES (?, ?, '2026-11-23')", (course, kept))
db.execute('DELETE FROM temp.under_way')
db.execute('COMMIT')
took = time.perf_counter_ns() - began
db.close()
print(took, added, updated, 0)
"#;

/// Runs one of the two on a fresh copy; how long it took, and what else it says.
fn on_a_copy(command: &mut Command, file: &Path, copy: &Path) -> Result<(Duration, Vec<u64>), String> {
    std::fs::copy(file, copy).map_err(|why| why.to_string())?;
    let output = command.output().map_err(|why| why.to_string())?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let numbers: Vec<u64> = said.split_whitespace().filter_map(|number| number.parse().ok()).collect();
    std::fs::remove_file(copy).map_err(|why| why.to_string())?;
    match numbers.as_slice() {
        [took, rest @ ..] if rest.len() == 3 => Ok((Duration::from_nanos(*took), rest.to_vec())),
        _ => Err(format!("{said}{}", String::from_utf8_lossy(&output.stderr))),
    }
}

pub fn measure(file: &Path) -> Result<(), String> {
    let own = std::env::current_exe().map_err(|why| why.to_string())?;
    let (csv, copy) = (file.with_extension("applications.csv"), file.with_extension("copy.courses"));
    std::fs::write(&csv, applications(file)?).map_err(|why| why.to_string())?;
    let ours = || on_a_copy(Command::new(&own).arg("import").arg(&copy).arg(&csv), file, &copy);
    let theirs = || on_a_copy(Command::new("/usr/bin/python3").args(["-c", PYTHON]).arg(&copy).arg(&csv), file, &copy);
    let (one, other) = (ours()?.1, theirs()?.1);
    if one[..2] != other[..2] {
        return Err(format!("P8 compares two that make the same people, but ours are {one:?} and Python's {other:?}"));
    }
    let what = format!(
        "{ROWS} applications checked, matched and in history ({} new, {} known), against Python",
        one[0], one[1]
    );
    few_pairs(("P8", &what, 1.0), || ours().map(|done| done.0), || theirs().map(|done| done.0))?;
    Row {
        measure: "P8 memory",
        what: "the most memory of that process, with 30,000 people known",
        ours: format!("{} MB", one[2]),
        theirs: String::new(),
        figure: one[2] as f64,
        unit: " MB",
        at_most: 300.0,
        repeats: 1,
    }
    .say();
    std::fs::remove_file(&csv).map_err(|why| why.to_string())
}
