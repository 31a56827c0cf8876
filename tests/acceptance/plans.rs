//! No statement reads through a table that grows with the years: as SQLite itself says it would run each.

mod allowed;

use std::collections::BTreeSet;

use course_register_core::bookings::{self, SetRequirement};
use course_register_core::courses;
use course_register_core::export::{ExportFormat, all_of_course};
use course_register_core::follow_ups::{EarlierGraduateForm, FollowUpQuery, record_earlier_graduate};
use course_register_core::history::HistoryQuery;
use course_register_core::ids::{BookingId, CourseId, ParticipantId, ProgrammeId, RequirementId, SessionId};
use course_register_core::register::RegisterOf;
use course_register_core::register::mark::Mark;
use course_register_core::today::{self, Backups, ToldAbout};
use course_register_tests::World;
use course_register_tests::work::{kinds, lasting, prepared, said_otherwise};

use crate::any_day::page_before;
use crate::bounded::{FEW, screens as all_screens, world};
use allowed::{ALLOWED, GROWING, NARROWS_NOTHING};

/// How often every kind of work is tried, on whatever is picked.
const ROUNDS: usize = 12;

/// Keeps the words of what a piece of work runs.
fn note(world: &World, statements: &mut BTreeSet<String>) {
    statements.extend(world.file.statements());
}

/// Every statement that the screens and the work of a day run.
fn statements() -> BTreeSet<String> {
    let mut statements = BTreeSet::new();
    let mut screens = world(FEW);
    screens.file.keep_words();
    let moment = screens.moment();
    screens.file.frame(&moment).unwrap();
    screens.file.first_frame(&moment).unwrap();
    for (_, screen) in all_screens() {
        screens.file.read(|reading| screen(reading, &moment, FEW)).unwrap();
    }
    note(&screens, &mut statements);
    let mut reports = prepared();
    reports.file.keep_words();
    said_otherwise(&mut reports);
    note(&reports, &mut statements);
    let mut day = prepared();
    day.file.keep_words();
    what_is_rare(&mut day);
    let mut pick: usize = 7;
    let mut pick = || {
        pick = pick.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        pick >> 33
    };
    for _ in 0..ROUNDS {
        for (_, work) in lasting().into_iter().chain(kinds()) {
            let _ = work(&mut day, pick(), pick());
        }
    }
    for (_, work) in kinds() {
        let _ = work(&mut day, pick(), pick());
        let newest = page_before(&day, &HistoryQuery::default()).steps;
        if let Some(older) = newest.get(pick() % 5) {
            let moment = day.moment();
            let _ = day.file.undo_operation(&moment, older.operation_id);
        }
    }
    for _ in 0..40 {
        let moment = day.moment();
        let _ = day.file.undo(&moment);
    }
    for _ in 0..20 {
        let moment = day.moment();
        let _ = day.file.redo(&moment);
    }
    note(&day, &mut statements);
    statements
}

/// What the work of a day picks too seldom to rely on.
fn what_is_rare(day: &mut World) {
    for met_on in [Some("2026-02-01"), Some("2026-02-02"), None] {
        let met_on = met_on.map(str::to_owned);
        let request = SetRequirement { booking_ids: vec![BookingId(1)], requirement_id: RequirementId(1), met_on };
        let moment = day.moment();
        bookings::set_requirement(&day.file, &moment, &request).unwrap();
    }
    for requirements in [vec!["Able to attend".to_owned(), "Guidelines read".to_owned()], Vec::new()] {
        let mut form = day.file.read(|reading| courses::programme_form(reading, ProgrammeId(1))).unwrap();
        form.requirements = requirements;
        let moment = day.moment();
        courses::edit_programme(&day.file, &moment, ProgrammeId(1), &form).unwrap();
    }
    for number in 1..=4 {
        let (of, session) = (RegisterOf::Course(CourseId(1)), SessionId(number));
        day.mark(of, session, ParticipantId(2), Some(Mark::Absent)).unwrap();
    }
    let moment = day.moment();
    let (about, backups) = (ToldAbout::CannotReach, Backups::default());
    today::note_told(&day.file, &moment, CourseId(1), about, &[BookingId(2)], &backups).unwrap();
    // A graduate whom no date to come has invited is named.
    let earlier = EarlierGraduateForm {
        participant_id: ParticipantId(5),
        course: "Autumn 2024".to_owned(),
        reason: "On the list".to_owned(),
    };
    let shown = FollowUpQuery { programme_id: ProgrammeId(1), year: None };
    let moment = day.moment();
    record_earlier_graduate(&day.file, &moment, &earlier, shown).unwrap();
    let moment = day.moment();
    day.file.read(|reading| all_of_course(reading, CourseId(1), ExportFormat::Csv, moment.now())).unwrap();
    day.file.save_draft(&moment, "a form", "{}").unwrap();
    day.file.draft("a form").unwrap();
    day.file.discard_draft(&moment, "a form").unwrap();
}

/// The tables that grow and that a line of a plan calls by this name: it says `b` where the statement said `booking b`.
fn growing(sql: &str, name: &str) -> Vec<&'static str> {
    let words: Vec<&str> = sql
        .split(|c: char| !(c.is_alphanumeric() || c == '_'))
        .filter(|word| !word.is_empty() && !word.eq_ignore_ascii_case("as"))
        .collect();
    let is_called = |table: &str| words.windows(2).any(|pair| pair[0] == table && pair[1] == name);
    GROWING.iter().copied().filter(|table| *table == name || is_called(table)).collect()
}

/// Whether a line of a plan reads through all of what it names: it scans, builds an index for this once, or is
/// narrowed by nothing but a range or by what fits a good part of the rows.
fn reads_through(line: &str) -> bool {
    if line.starts_with("SCAN ") || line.contains("AUTOMATIC") {
        return true;
    }
    let narrowed = line.rsplit_once('(').map_or("", |(_, narrowed)| narrowed.split(')').next().unwrap_or_default());
    !narrowed.split(" AND ").any(|by| by.ends_with("=?") && !NARROWS_NOTHING.contains(&by))
}

/// What these statements read through: the table, the line of the plan, and the statement.
fn found<'s>(plans: impl IntoIterator<Item = (&'s String, Vec<String>)>) -> Vec<(&'static str, String, String)> {
    let mut found = Vec::new();
    for (sql, plan) in plans {
        let said = sql.split_whitespace().collect::<Vec<_>>().join(" ");
        for line in plan {
            let mut words = line.split(' ');
            let (Some("SCAN" | "SEARCH"), Some(name)) = (words.next(), words.next()) else { continue };
            if !reads_through(&line) {
                continue;
            }
            for table in growing(sql, name) {
                if !ALLOWED.iter().any(|(words, how, _)| line.starts_with(how) && said.contains(words)) {
                    found.push((table, line.clone(), said.clone()));
                }
            }
        }
    }
    found
}

#[test]
fn no_statement_reads_through_a_table_that_grows() {
    let statements = statements();
    let file = prepared();
    let found = found(statements.iter().map(|sql| (sql, file.file.plan(sql).unwrap())));
    assert!(found.is_empty(), "{} of {} statements: {found:#?}", found.len(), statements.len());
    let unused: Vec<_> = ALLOWED
        .iter()
        .filter(|(words, _, _)| {
            !statements.iter().any(|sql| sql.split_whitespace().collect::<Vec<_>>().join(" ").contains(words))
        })
        .collect();
    assert!(unused.is_empty(), "no statement says so any more: {unused:?}");
}

/// How Python's SQLite would run these statements in a file without an index: the program itself does not open one.
fn plans_without(index: &str, statements: &BTreeSet<String>) -> Vec<Vec<String>> {
    const PROGRAM: &str = r"import json, re, sqlite3, sys
file = sqlite3.connect(sys.argv[1])
file.execute('DROP INDEX ' + sys.argv[2])
def plan(sql):
    values = [None] * max([int(at) for at in re.findall(r'\?(\d+)', sql)] + [0])
    try: return [row[3] for row in file.execute('EXPLAIN QUERY PLAN ' + sql, values)]
    except sqlite3.Error: return []
print(json.dumps([plan(sql) for sql in json.load(open(sys.argv[3]))]))
";
    let world = prepared();
    let (copy, wanted) = (world.folder().join("without.courses"), world.folder().join("statements.json"));
    std::fs::copy(world.file.path(), &copy).unwrap();
    std::fs::write(&wanted, serde_json::to_string(statements).unwrap()).unwrap();
    let said = std::process::Command::new("python3").args(["-c", PROGRAM]).arg(copy).arg(index).arg(wanted).output();
    let said = said.unwrap();
    serde_json::from_slice(&said.stdout).unwrap_or_else(|_| panic!("{}", String::from_utf8_lossy(&said.stderr)))
}

#[test]
fn an_index_that_is_gone_is_noticed() {
    let statements = statements();
    for (index, table) in [
        ("booking_of_course", "booking"),
        ("payment_of", "payment"),
        ("attendance_of_participant", "attendance"),
        ("change_of_participant", "change"),
        ("session_on_date", "session"),
        ("participant_in_order", "participant"),
    ] {
        let found = found(statements.iter().zip(plans_without(index, &statements)));
        assert!(
            found.iter().any(|(of, _, _)| *of == table),
            "without {index} somebody reads through {table}: {found:?}"
        );
    }
}

/// The beginning of every statement that is written in the store, up to where a part of it is filled in.
fn written_in_the_store() -> Vec<(String, String)> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../src-tauri/core/src/store");
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let Ok(text) = std::fs::read_to_string(&path) else { continue };
        // What tests write, and what looks at the file rather than at the register, is no statement of a screen's.
        let of_the_register = text.contains("Reading<") || text.contains("Tx<");
        if !name.ends_with(".rs") || !of_the_register || ["tests.rs", "seed.rs"].contains(&name.as_str()) {
            continue;
        }
        let text = text.split("#[cfg(test)]").next().unwrap();
        for literal in text.split('"').skip(1).step_by(2) {
            let begins = ["SELECT ", "INSERT INTO ", "UPDATE ", "DELETE FROM ", "WITH "];
            if begins.iter().any(|verb| literal.starts_with(verb)) {
                let beginning: String = literal.split(['{', '\\']).next().unwrap().to_owned();
                found.push((name.clone(), beginning.trim().to_owned()));
            }
        }
    }
    found
}

#[test]
fn every_statement_of_the_store_is_among_those_looked_at() {
    let statements = statements();
    let said: Vec<String> = statements.iter().map(|sql| sql.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
    let missing: Vec<_> = written_in_the_store()
        .into_iter()
        .filter(|(_, begins)| !said.iter().any(|sql| sql.contains(begins.as_str())))
        .collect();
    assert!(missing.is_empty(), "no screen and no work of a day runs these: {missing:#?}");
}
