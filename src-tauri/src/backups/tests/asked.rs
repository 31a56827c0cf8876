//! What somebody asks of the keeper.

use super::*;
use crate::backups::Which;

fn unheard() -> making::Heard {
    making::unheard()
}

impl Desk {
    fn draft(&self) -> Option<String> {
        let read = self.file.work(|file| file.open().map(|open| open.draft("course").expect("it is read")));
        read.wait().expect("an answer").expect("a file is open")
    }

    fn ask<R: Send + 'static>(&self, work: impl FnOnce(&Keeper) -> crate::error::Answer<R> + Send + 'static) -> R {
        let done = self.backups.jobs.work(work).wait().expect("the keeper answers");
        self.second_place();
        done.map_err(|why| why.message).expect("it is done")
    }
}

#[test]
fn a_restore_can_be_undone_and_begins_anew() {
    let desk = Desk::new();
    desk.change("\"1\"".to_owned());
    let number = desk.ask(|keeper| keeper.back_up_now(&unheard())).number;
    desk.change("\"2\"".to_owned());
    let restored = desk.ask(move |keeper| keeper.restore(Which::Number(number)));
    assert_eq!(desk.draft().as_deref(), Some("\"1\""));
    assert_eq!(desk.foot.standing().backed_up_at, None, "nothing is claimed of another file");
    assert_eq!(restored.undone_by, Some(number + 1));
    desk.keeper(Keeper::first_screen);
    assert!(desk.foot.standing().backed_up_at.is_some());
    desk.ask(|keeper| keeper.restore(Which::BeforeTheLast));
    assert_eq!(desk.draft().as_deref(), Some("\"2\""));
}

#[test]
fn what_cannot_be_restored_leaves_the_file_open_as_it_was() {
    let desk = Desk::new();
    desk.change("\"1\"".to_owned());
    let letter = desk.path.with_file_name("letter.courses");
    std::fs::write(&letter, "Dear all,").expect("a file that is not ours");
    for which in [Which::Chosen(letter), Which::Chosen(desk.path.clone()), Which::Number(7), Which::BeforeTheLast] {
        let refused = desk.backups.jobs.work(|keeper| keeper.restore(which)).wait().expect("an answer");
        assert!(!refused.expect_err("it is refused").message.is_empty());
        assert_eq!(desk.draft().as_deref(), Some("\"1\""));
    }
    desk.change("\"2\"".to_owned());
}

#[test]
fn a_missing_file_is_restored_or_begun_anew_as_somebody_chooses() {
    let desk = Desk::new();
    desk.change("\"1\"".to_owned());
    desk.ask(|keeper| keeper.back_up_now(&unheard()));
    desk.file.replace(File::close).wait().expect("an answer");
    let moved = desk.path.with_extension("moved");
    std::fs::rename(&desk.path, &moved).expect("it is moved");
    let told = desk.file.work(File::not_open).wait().expect("an answer").expect("it is not open");
    assert!(told.can_begin_anew && told.newest.is_some());
    assert!(!desk.path.exists(), "no new register is begun unasked");
    desk.ask(|keeper| keeper.restore(Which::Newest));
    assert_eq!(desk.draft().as_deref(), Some("\"1\""));

    desk.file.replace(File::close).wait().expect("an answer");
    std::fs::remove_file(&desk.path).expect("it is gone");
    desk.file.work(File::not_open).wait().expect("an answer").expect("it is not open");
    desk.file.replace(File::begin_anew).wait().expect("an answer").expect("it is begun");
    assert_eq!(desk.draft(), None);
    let again = desk.file.replace(File::begin_anew).wait().expect("an answer");
    assert!(again.is_err(), "there is one now");
}

#[test]
fn a_check_says_what_it_found_and_keeps_no_copy() {
    let desk = Desk::new();
    let check = desk.ask(|keeper| keeper.check_now(&unheard()));
    assert!(check.full && check.found.is_none());
    assert_eq!(desk.kept(), []);
    assert_eq!(Shelf::beside(&desk.path).settings().last_check, Some(check));
}

#[test]
fn a_copy_is_saved_while_work_goes_on() {
    let desk = Desk::new();
    desk.change(megabytes(5));
    let place = desk.path.with_file_name("for the office.courses");
    let chosen = place.clone();
    let (at, saved) = desk.ask(move |keeper| keeper.save_a_copy(chosen, &unheard()));
    assert_eq!((at, saved.file_name.as_str()), (place.clone(), "for the office.courses"));
    let refused = desk.backups.jobs.work(Keeper::keep_both).wait().expect("an answer");
    assert!(refused.is_err(), "there is nothing to keep beside the file: it is the one that is open");
    desk.file.replace(|file| file.open_another(place)).wait().expect("an answer").expect("it opens");
    assert_eq!(desk.draft().map(|held| held.len()), Some((5 << 20) + 2));
}

#[cfg(unix)]
#[test]
fn what_is_open_is_kept_when_another_file_was_put_in_its_place() {
    let desk = Desk::new();
    desk.change("\"1\"".to_owned());
    let other = desk.path.with_file_name("other");
    std::fs::write(&other, "from another computer").expect("another file");
    std::fs::rename(&other, &desk.path).expect("it is put in its place");
    desk.keeper(Keeper::look);
    assert_eq!(desk.foot.standing().state, SafetyState::Stopped);
    let (at, kept) = desk.ask(Keeper::keep_both);
    assert!(kept.file_name.starts_with("register (kept "), "{}", kept.file_name);
    assert_eq!(std::fs::read_to_string(&desk.path).expect("the other one"), "from another computer");
    desk.file.replace(|file| file.open_another(at)).wait().expect("an answer").expect("it opens");
    assert_eq!(desk.draft().as_deref(), Some("\"1\""));
    desk.change("\"2\"".to_owned());
}

#[test]
fn backups_go_to_the_second_place_too_and_wait_while_it_is_away() {
    let desk = Desk::new();
    let stick = tempfile::tempdir().expect("a stick");
    let place = stick.path().join("register backups");
    let there = |place: &std::path::Path| {
        let names = std::fs::read_dir(place).expect("the folder").map(|one| one.expect("an entry").file_name());
        names.filter(|name| name.to_string_lossy().ends_with(".courses")).count()
    };
    desk.keeper(Keeper::first_screen);
    let chosen = stick.path().to_owned();
    desk.ask(move |keeper| keeper.choose_second_place(Some(&chosen)));
    assert_eq!(there(&place), 1, "the newest one goes there at once");
    let away = stick.path().join("away");
    std::fs::rename(&place, &away).expect("it is taken out");
    desk.change("\"1\"".to_owned());
    desk.ask(|keeper| keeper.back_up_now(&unheard()));
    assert!(!place.exists(), "no folder is made in its place");
    assert_eq!(desk.foot.standing().state, SafetyState::Well, "the backup itself was made");
    std::fs::rename(&away, &place).expect("it is there again");
    desk.keeper(Keeper::look);
    assert_eq!(there(&place), 2, "what it missed arrives");
    desk.ask(|keeper| keeper.choose_second_place(None));
    assert_eq!(there(&place), 2, "what lies there stays there");
}

#[test]
fn a_synchronised_folder_is_advised_against_at_the_foot() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let synced = folder.path().join("Dropbox");
    std::fs::create_dir(&synced).expect("a folder");
    let desk = Desk::new();
    let path = synced.join("register.courses");
    desk.file.replace(|file| file.open_another(path)).wait().expect("an answer").expect("it is open");
    desk.keeper(Keeper::first_screen);
    let told = desk.last_told().expect("the page is told");
    assert_eq!(told.state, SafetyState::Well);
    assert!(told.advice.as_ref().is_some_and(|advice| advice.contains("Dropbox")), "{:?}", told.advice);
    let copy = synced.join("register (Ruby's conflicted copy 2026-11-26).courses");
    std::fs::write(&copy, "changed elsewhere").expect("a conflict copy");
    desk.keeper(Keeper::look);
    assert_eq!(desk.last_told().expect("the page is told").state, SafetyState::Stopped);
}
