//! The disks.

use std::process::Command;

use course_register_tests::{Rights, SmallDisk, with_own_mounts};

use super::work::{Busy, WAYS};

const FULL: &str = "Not saved: the disk is full. Free some space, then try again";
const READ_ONLY: &str = "Not saved: the drive with the data file takes no changes any more";
const AWAY: &str = "Not saved: the drive or folder of the data file is not there at the moment.";

#[test]
fn a_full_disk_takes_nothing_half_and_everything_once_there_is_space() {
    with_own_mounts(
        Rights::Anybody,
        "errors_while_saving::disks::a_full_disk_takes_nothing_half_and_everything_once_there_is_space",
        || {
            for (name, way) in WAYS {
                let disk = SmallDisk::tmpfs(4096);
                let mut busy = Busy::on(disk.path());
                let mut refused = 0;
                // One page more at a time: the disk fills while the journal is written, then while the file grows.
                for pages in 0.. {
                    disk.fill(pages * 4096);
                    let before = busy.everything();
                    if way(&mut busy).is_ok() {
                        assert_ne!(busy.everything(), before, "{name} was acknowledged with {pages} free pages");
                        break;
                    }
                    assert_eq!(busy.everything(), before, "{name} with {pages} free pages");
                    busy.is_refused(name, *way, FULL);
                    refused += 1;
                }
                assert!(refused > 0, "{name} was never refused, so this shows nothing");
                println!("{name}: refused {refused} times");
                // And again from one that was refused, straight to one with space.
                disk.free();
                let mut busy = Busy::on(disk.path());
                disk.fill(0);
                busy.is_refused(name, *way, FULL);
                disk.free();
                busy.then_done(name, *way);
            }
        },
    );
}

#[test]
fn a_disk_that_fails_when_it_is_to_keep_something_takes_it_once_it_is_well() {
    with_own_mounts(
        Rights::Root,
        "errors_while_saving::disks::a_disk_that_fails_when_it_is_to_keep_something_takes_it_once_it_is_well",
        || {
            let mut refused = 0;
            // The image has holes, and what it lies on is full: what is written is only refused when it is synced.
            for (name, way) in WAYS {
                let under = SmallDisk::tmpfs(6144);
                let disk = SmallDisk::ext4(&under.path().join("image"), 32, "continue");
                let mut busy = Busy::on(disk.path());
                disk.give_back();
                under.fill(0);
                let before = busy.everything();
                if way(&mut busy).is_ok() {
                    println!("{name}: the little that it writes had room in the image");
                    assert_ne!(busy.everything(), before);
                    continue;
                }
                assert_eq!(busy.everything(), before, "{name} was refused");
                busy.is_refused(name, *way, "Not saved: the disk ");
                refused += 1;
                under.free();
                busy.then_done(name, *way);
            }
            assert!(refused >= 5, "only {refused} ways to write met the error");
        },
    );
}

#[test]
fn a_drive_that_is_pulled_out_and_put_back_goes_on() {
    with_own_mounts(
        Rights::Anybody,
        "errors_while_saving::disks::a_drive_that_is_pulled_out_and_put_back_goes_on",
        || {
            let drive = SmallDisk::tmpfs(8192);
            let place = SmallDisk::tmpfs(64);
            for (name, way) in WAYS {
                place.show(drive.path());
                let mut busy = Busy::on(place.path());
                place.pull_out();
                busy.is_refused(name, *way, AWAY);
                assert_eq!(std::fs::read_dir(place.path()).unwrap().count(), 0, "nothing is made where it was");
                place.show(drive.path());
                busy.then_done(name, *way);
                place.pull_out();
            }
        },
    );
}

#[test]
fn a_drive_that_turns_read_only_takes_changes_again_when_it_was_mounted_anew() {
    with_own_mounts(
        Rights::Root,
        "errors_while_saving::disks::a_drive_that_turns_read_only_takes_changes_again_when_it_was_mounted_anew",
        || {
            for (name, way) in WAYS {
                let under = tempfile::tempdir().unwrap();
                let image = under.path().join("image");
                let disk = SmallDisk::ext4(&image, 16, "remount-ro");
                let mut busy = Busy::on(disk.path());
                // The file system finds an error in itself: the kernel then writes no more to it.
                let source = Command::new("findmnt").args(["-no", "SOURCE"]).arg(disk.path()).output().unwrap();
                let device = String::from_utf8(source.stdout).unwrap();
                let device = device.trim().trim_start_matches("/dev/");
                std::fs::write(format!("/sys/fs/ext4/{device}/trigger_fs_error"), "1").unwrap();
                busy.is_refused(name, *way, READ_ONLY);
                busy.is_refused(name, *way, READ_ONLY);
                // Pulled out and put back it is another device to the system.
                disk.pull_out();
                let back = under.path().join("back");
                std::fs::copy(&image, &back).unwrap();
                busy.is_refused(name, *way, AWAY);
                let mended = Command::new("e2fsck").args(["-fy"]).arg(&back).output().unwrap().status;
                assert!(mended.code().is_some_and(|code| code <= 1), "{mended}");
                disk.mount(&back, "remount-ro");
                busy.then_done(name, *way);
            }
        },
    );
}

/// The register's folder on one drive, as it is on another one.
fn copied(busy: &Busy, from: &SmallDisk, to: &SmallDisk) {
    let name = busy.world.folder().file_name().unwrap();
    let done = Command::new("cp").arg("-r").args([&from.path().join(name), to.path()]).status().unwrap();
    assert!(done.success());
}

#[test]
fn another_drive_in_its_place_goes_on_only_with_the_very_same_register() {
    with_own_mounts(
        Rights::Anybody,
        "errors_while_saving::disks::another_drive_in_its_place_goes_on_only_with_the_very_same_register",
        || {
            let (drive, older, same) = (SmallDisk::tmpfs(8192), SmallDisk::tmpfs(8192), SmallDisk::tmpfs(8192));
            let place = SmallDisk::tmpfs(64);
            let (name, add) = WAYS[0];
            place.show(drive.path());
            let mut busy = Busy::on(place.path());
            copied(&busy, &drive, &older);
            busy.world.undo_one();
            copied(&busy, &drive, &same);
            place.pull_out();
            busy.is_refused(name, add, AWAY);
            place.show(same.path());
            let mut busy = busy.then_done(name, add);
            let known = busy.everything();
            place.pull_out();
            busy.is_refused(name, add, AWAY);
            place.show(older.path());
            busy.is_refused(name, add, "Not saved: another file has been put in the place of the data file");
            place.pull_out();
            place.show(same.path());
            busy.is_refused(name, add, "Not saved: another file has been put in the place of the data file");
            assert_eq!(busy.everything(), known, "what was last saved is still read");
        },
    );
}
