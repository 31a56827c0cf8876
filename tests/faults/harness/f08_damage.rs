//! F8: data files damaged in every way that a disk, a stick or another program damages them. Nothing falls over, hangs
//! or deletes; what is not opened stays as it is, and its backup is there to be restored.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::{Duration, Instant};

use course_register_core::data_file::DataFile;
use course_register_core::data_safety::{Shelf, Why};
use course_register_faults::Line;
use course_register_tests::damage::{PAGE_SIZE, broken_off, journal_of};
use course_register_tests::{World, crowd};

use crate::chance::Chance;
use crate::driver::{Driving, Gone, command};
use crate::f06_full_disk::contents;
use crate::row::{Form, Measured, Round};
use crate::scene::{FILE, copied};
use crate::twin::{copy, in_memory};
use crate::verdict::plain;

const AT_MOST: Duration = Duration::from_secs(5);

pub fn files(form: Form) -> u64 {
    form.of(1000, 60)
}

/// A way to damage a file.
type Way = (&'static str, fn(&mut Vec<u8>, &mut Chance));

fn at(bytes: &[u8], chance: &mut Chance) -> usize {
    usize::try_from(chance.below(bytes.len().max(1) as u64)).unwrap_or_default()
}

fn flip(bytes: &mut [u8], chance: &mut Chance) {
    for _ in 0..=chance.below(8) {
        let at = at(bytes, chance);
        bytes[at] ^= 1 << chance.below(8);
    }
}

fn fill_pages(bytes: &mut [u8], chance: &mut Chance, mut with: impl FnMut(&mut Chance) -> u8) {
    for _ in 0..=chance.below(3) {
        let page = at(bytes, chance) / PAGE_SIZE * PAGE_SIZE;
        let end = bytes.len().min(page + PAGE_SIZE);
        bytes[page..end].fill_with(|| with(chance));
    }
}

/// Those that change the file itself; what changes its journal is below.
const WAYS: &[Way] = &[
    ("flipped bits", |bytes, chance| flip(bytes, chance)),
    ("flipped bits of the header", |bytes, chance| flip(&mut bytes[..100], chance)),
    ("truncated", |bytes, chance| bytes.truncate(at(bytes, chance).max(1))),
    ("truncated between pages", |bytes, chance| bytes.truncate((at(bytes, chance) / PAGE_SIZE).max(1) * PAGE_SIZE)),
    ("zeroed pages", |bytes, chance| fill_pages(bytes, chance, |_| 0)),
    ("pages of something else", |bytes, chance| fill_pages(bytes, chance, |chance| chance.below(256) as u8)),
    ("exchanged pages", |bytes, chance| {
        let pages = bytes.len() / PAGE_SIZE;
        let [one, other] = [0; 2].map(|_| 1 + at(&bytes[..pages - 1], chance));
        for n in 0..PAGE_SIZE {
            bytes.swap(one * PAGE_SIZE + n, other * PAGE_SIZE + n);
        }
    }),
    ("empty", |bytes, _| bytes.clear()),
    ("not SQLite", |bytes, chance| bytes.fill_with(|| chance.below(256) as u8)),
    ("longer", |bytes, chance| bytes.extend(vec![0; at(&[0; 20_000], chance) + 1])),
];

const FOREIGN_JOURNAL: &str = "a foreign journal";

const FOREIGN_JOURNALS: u64 = 2;

/// What came of them.
#[derive(Default)]
struct Met {
    not_opened: u64,
    stopped: u64,
    went_on: u64,
    slowest: Duration,
}

pub fn run(round: &Round) -> Result<Measured, String> {
    let whole = in_memory()?;
    let path = whole.path().join(FILE);
    crowd(&path, 40);
    let mut world = World::over(DataFile::open(&path).map_err(|why| why.to_string())?, "2026-03-03T09:00:00Z");
    world.set_made(50_000);
    world.back_up(Why::ByHand);
    drop(world);
    let journals = journals_of_others(&path)?;
    let mut chance = round.chance();
    let mut met = Met::default();
    for number in 0..files(round.form) {
        let folder = copied(whole.path())?;
        let path = folder.path().join(FILE);
        let ways = WAYS.len() as u64 + FOREIGN_JOURNALS;
        let way = usize::try_from(number % ways).unwrap_or_default();
        let name: &str = if let Some((name, damage)) = WAYS.get(way) {
            let mut bytes = std::fs::read(&path).map_err(|why| why.to_string())?;
            damage(&mut bytes, &mut chance);
            std::fs::write(&path, bytes).map_err(|why| why.to_string())?;
            name
        } else {
            let mut journal = journals[way % journals.len()].clone();
            if chance.below(2) == 0 {
                // In its header, after the words by which it is known.
                flip(&mut journal[8..28], &mut chance);
            }
            std::fs::write(journal_of(&path), journal).map_err(|why| why.to_string())?;
            FOREIGN_JOURNAL
        };
        one_file(folder.path(), &mut met)
            .and_then(|opened| if opened && name == FOREIGN_JOURNAL { as_before(&path) } else { Ok(()) })
            .map_err(|why| format!("file {number}, {name} (seed {}): {why}", round.seed))?;
    }
    if met.not_opened == 0 || met.went_on == 0 {
        return Err("all were refused, or none: nothing was shown".to_owned());
    }
    let control = control(whole.path())?;
    Ok(Measured {
        figure: format!(
            "{} files: {} not opened, {} opened and stopped at what was damaged, {} damaged where SQLite has nothing to compare (a letter, unused bytes); 0 panics, slowest {:.1} s, 0 deletions, the backup good in every case",
            files(round.form),
            met.not_opened,
            met.stopped,
            met.went_on,
            met.slowest.as_secs_f64()
        ),
        control,
    })
}

/// Journals that do not belong to the file: of another register, and of an earlier state of this one.
fn journals_of_others(path: &Path) -> Result<Vec<Vec<u8>>, String> {
    let folder = in_memory()?;
    let mut journals = Vec::new();
    for (name, change) in [
        ("other", "UPDATE change SET after = json_set(after, '$.notes', 'another register') WHERE after IS NOT NULL"),
        ("earlier", "UPDATE change SET row_id = row_id + 1"),
        ("more", "DELETE FROM change WHERE id > 5"),
    ] {
        let other = folder.path().join(format!("{name}.courses"));
        copy(path, &other)?;
        if name == "other" {
            std::fs::remove_file(&other).map_err(|why| why.to_string())?;
            crowd(&other, 50);
        }
        broken_off(&other, change);
        journals.push(std::fs::read(journal_of(&other)).map_err(|why| why.to_string())?);
    }
    Ok(journals)
}

/// The program is started on a damaged file, looks at everything and does one step. Answers whether it opened it.
fn one_file(folder: &Path, met: &mut Met) -> Result<bool, String> {
    let path = folder.join(FILE);
    let before = contents(folder)?;
    let begun = Instant::now();
    let gone = Driving::start(&mut command("look", &path))?.until_gone_within(AT_MOST)?;
    met.slowest = met.slowest.max(begun.elapsed());
    fell_over(&gone)?;
    let after = contents(folder)?;
    nothing_deleted(&before, &after)?;
    match gone.heard.last() {
        Some(Line::NotOpen(sentence)) => {
            plain(sentence)?;
            met.not_opened += 1;
            if after.get(FILE) != before.get(FILE) {
                return Err(format!("CHANGED, although it was not opened: “{sentence}”"));
            }
        }
        Some(Line::Failed { sentence, .. }) => {
            plain(sentence)?;
            met.stopped += 1;
        }
        Some(Line::End) => met.went_on += 1,
        other => return Err(format!("it ended without a word: {other:?} {}", gone.errors)),
    }
    let good = Shelf::beside(&path).newest_good();
    if good.is_none() {
        return Err("no good backup is offered".to_owned());
    }
    Ok(!matches!(gone.heard.last(), Some(Line::NotOpen(_))))
}

/// What belongs to another file has not come into this one: the file is whole and agrees with its history.
fn as_before(path: &Path) -> Result<(), String> {
    let seen = crate::sql::see(path)?;
    let wrong: Vec<String> = seen.wrong.into_iter().chain(seen.broken).collect();
    if wrong.is_empty() { Ok(()) } else { Err(format!("the foreign journal was played back: {}", wrong.join("; "))) }
}

/// A journal may go, once it has been played back.
fn nothing_deleted(before: &BTreeMap<String, Vec<u8>>, after: &BTreeMap<String, Vec<u8>>) -> Result<(), String> {
    let mut gone = before.keys().filter(|name| !name.ends_with("-journal") && !after.contains_key(*name));
    gone.next().map_or(Ok(()), |name| Err(format!("DELETED: {name}")))
}

fn fell_over(gone: &Gone) -> Result<(), String> {
    if gone.errors.contains("panicked") || gone.status.code().is_none() {
        return Err(format!("PANIC: {} {}", gone.status, gone.errors));
    }
    Ok(())
}

/// A program that falls over, and one that changes what it does not open, must be seen.
fn control(whole: &Path) -> Result<String, String> {
    let folder = copied(whole)?;
    let before = contents(folder.path())?;
    let killed = Driving::start(&mut command("storm", &folder.path().join(FILE)))?.kill()?;
    if fell_over(&killed).is_ok() {
        return Err("CONTROL: a program that fell over was not seen".to_owned());
    }
    let hang =
        Driving::start(&mut command("storm", &folder.path().join(FILE)))?.until_gone_within(Duration::from_millis(300));
    if !hang.is_err_and(|why| why.contains("hangs")) {
        return Err("CONTROL: a program that does not end was not seen".to_owned());
    }
    std::fs::remove_file(folder.path().join(FILE)).map_err(|why| why.to_string())?;
    if nothing_deleted(&before, &contents(folder.path())?).is_ok() {
        return Err("CONTROL: a deletion was not seen".to_owned());
    }
    Ok("a program that was killed, one that did not end, a file that was deleted: each caught".to_owned())
}
