use super::*;

const NAME: &str = "Course Register.courses";

#[test]
fn every_service_s_conflict_copies_are_known_by_name() {
    use Service::{Dropbox, GoogleDrive, ICloud, Nextcloud, OneDrive, Syncthing};
    // (name, the folder's service, whether it is one there, whether it is one anywhere)
    for (other, service, there, anywhere) in [
        ("Course Register-DESKTOP-4F7K2QX.courses", OneDrive, true, false),
        ("Course Register-LAPTOP-4F7K2QX1.courses", OneDrive, true, false),
        ("Course Register-OFFICE.courses", OneDrive, true, false),
        ("Course Register-office-2.courses", OneDrive, true, false),
        ("Course Register-2026.courses", OneDrive, false, false),
        ("Course Register-OLD.courses", OneDrive, false, false),
        ("Course Register-.courses", OneDrive, false, false),
        ("Course Register (Ruby's conflicted copy 2026-11-26).courses", Dropbox, true, true),
        ("Course Register (OFFICE's conflicted copy 2026-11-26 (1)).courses", Dropbox, true, true),
        ("Course Register (Case Conflict).courses", Dropbox, true, true),
        ("course register (Case Conflict 1).courses", Dropbox, true, true),
        ("Course Register (Unicode Encoding Conflict).courses", Dropbox, true, true),
        ("Course Register 2.courses", ICloud, true, false),
        ("Course Register 12.courses", ICloud, true, false),
        ("Course Register 1.courses", ICloud, false, false),
        ("Course Register 2026.courses", ICloud, false, false),
        ("Course Register 02.courses", ICloud, false, false),
        ("Course Register (1).courses", GoogleDrive, true, false),
        ("Course Register (2026).courses", GoogleDrive, false, false),
        ("Course Register.sync-conflict-20261126-091200-ABCDEF7.courses", Syncthing, true, true),
        ("Course Register (conflicted copy 2026-11-26 091200).courses", Nextcloud, true, true),
        ("Course Register_conflict-20261126-091200.courses", Nextcloud, true, true),
        ("Course Register (case clash from ruby).courses", Nextcloud, true, true),
    ] {
        assert_eq!(is_conflict_copy(NAME, other, Some(service), "Office"), there, "{other} in {service:?}");
        assert_eq!(is_conflict_copy(NAME, other, None, "Office"), anywhere, "{other} anywhere");
    }
}

#[test]
fn what_people_and_the_program_itself_put_there_is_no_alarm() {
    use Service::{Another, Dropbox, GoogleDrive, ICloud, Nextcloud, OneDrive, Syncthing};
    for other in [
        NAME,
        "Course Register.courses-journal",
        "Course Register backups",
        "Course Register (set aside 2026-11-26 09.12).courses",
        "Course Register (kept 2026-11-26 09.12).courses",
        "Course Register (rescued 2026-11-26 09.12).courses",
        "Course Register copy.courses",
        "Course Register - Copy.courses",
        "Course Register - Copy (2).courses",
        "Course Register 2026-11-26.courses",
        "Course Register, spring 2026.courses",
        "Course Register (conflict resolution course).courses",
        "Another Register (Ruby's conflicted copy 2026-11-26).courses",
        "Another Register.sync-conflict-20261126-091200-ABCDEF7.courses",
        "Course Register (Ruby's conflicted copy 2026-11-26).xlsx",
        "Course Register.sync-conflict-20261126-091200-ABCDEF7.tmp",
        "~syncthing~Course Register.courses.tmp",
        "000123 2026-11-26 09.12 start.courses",
        "Conflict resolution.courses",
        "",
    ] {
        for service in [OneDrive, Dropbox, ICloud, GoogleDrive, Nextcloud, Syncthing, Another] {
            assert!(!is_conflict_copy(NAME, other, Some(service), "Office"), "{other} in {service:?}");
        }
        assert!(!is_conflict_copy(NAME, other, None, ""), "{other}");
    }
}

#[test]
fn names_without_an_ending_or_with_several_points_are_compared_whole() {
    for (name, other, expected) in [
        ("register", "register (conflicted copy 2026-11-26 091200)", true),
        ("a.b.courses", "a.b.sync-conflict-20261126-091200-X.courses", true),
        ("a.b.courses", "a.sync-conflict-20261126-091200-X.courses", false),
        (".courses", ".courses (case conflict)", true),
        ("مريم.courses", "مريم (Ruby's conflicted copy 2026-11-26).courses", true),
    ] {
        assert_eq!(is_conflict_copy(name, other, None, ""), expected, "{name} and {other}");
    }
}

#[test]
fn they_are_found_beside_the_file_in_order() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join(NAME);
    for name in [NAME, "Course Register (B's conflicted copy 2026-11-26).courses", "Course Register 2.courses"] {
        std::fs::write(folder.path().join(name), "").unwrap();
    }
    std::fs::write(folder.path().join("Course Register (A's conflicted copy 2026-11-26).courses"), "").unwrap();
    let plain = [
        "Course Register (A's conflicted copy 2026-11-26).courses",
        "Course Register (B's conflicted copy 2026-11-26).courses",
    ];
    assert_eq!(conflict_copies(&file, None, ""), plain);
    assert_eq!(conflict_copies(&file, Some(Service::ICloud), "").len(), 3);
    assert_eq!(conflict_copies(&folder.path().join("gone/a.courses"), None, ""), [""; 0]);
}
