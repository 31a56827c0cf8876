use super::*;

const MOUNTS: &str = "\
/dev/vda / ext4 rw,relatime 0 0
proc /proc proc rw 0 0
server:/export /srv/centre nfs4 rw,vers=4.2 0 0
/dev/vdb /srv/centre/local ext4 rw 0 0
//server/share /mnt/My\\040share cifs rw 0 0
ruby@server:/home /home/ruby/far fuse.sshfs rw 0 0
systemd-1 /auto autofs rw 0 0
server:/auto /auto nfs rw 0 0
C:\\134 /mnt/c 9p rw 0 0
server:/over /over nfs rw 0 0
tmpfs /over tmpfs rw 0 0
gvfsd-fuse /run/user/1000/gvfs fuse.gvfsd-fuse rw 0 0
broken
";

fn linux(path: &str) -> Place {
    kind_of(path, &Surroundings { mounts: MOUNTS.to_owned(), ..Surroundings::default() })
}

fn windows(path: &str) -> Place {
    let named = vec![(Service::OneDrive, r"D:\Centre Files".to_owned())];
    kind_of(path, &Surroundings { is_windows: true, named, ..Surroundings::default() })
}

#[test]
fn synced_folders_are_known_by_their_names() {
    use Service::{Another, Dropbox, GoogleDrive, ICloud, Nextcloud, OneDrive};
    for (path, service) in [
        ("/Users/ruby/OneDrive/Centre/a.courses", Some(OneDrive)),
        ("/Users/ruby/Library/CloudStorage/OneDrive-Centre/a.courses", Some(OneDrive)),
        ("/Users/ruby/OneDrive - The Centre/a.courses", Some(OneDrive)),
        ("/home/ruby/Dropbox/a.courses", Some(Dropbox)),
        ("/home/ruby/Dropbox (The Centre)/x/a.courses", Some(Dropbox)),
        ("/Users/ruby/Library/CloudStorage/Dropbox/a.courses", Some(Dropbox)),
        ("/Users/ruby/Library/Mobile Documents/com~apple~CloudDocs/a.courses", Some(ICloud)),
        ("/Users/ruby/Library/Mobile Documents/x/a.courses", Some(ICloud)),
        ("/Users/ruby/iCloud Drive/a.courses", Some(ICloud)),
        ("/Users/ruby/Google Drive/a.courses", Some(GoogleDrive)),
        ("/Users/ruby/Library/CloudStorage/GoogleDrive-ruby@example.org/My Drive/a.courses", Some(GoogleDrive)),
        ("/home/ruby/Nextcloud/a.courses", Some(Nextcloud)),
        ("/Users/ruby/Library/CloudStorage/Box-Box/a.courses", Some(Another)),
        ("/home/ruby/Documents/a.courses", None),
        // The file's own name, and names that only resemble them, say nothing.
        ("/home/ruby/OneDrive", None),
        ("/home/ruby/Dropbox.courses", None),
        ("/home/ruby/Dropboxes/a.courses", None),
        ("/home/ruby/My Drive/a.courses", None),
        ("/home/ruby/Mobile Documents/a.courses", None),
        ("/home/ruby/Old OneDrive/a.courses", None),
        ("", None),
    ] {
        assert_eq!(linux(path), service.map_or(Place::Ordinary, Place::Synced), "{path}");
    }
}

#[test]
fn windows_paths_are_read_as_windows_writes_them() {
    use Service::{Dropbox, GoogleDrive, ICloud, OneDrive};
    for (path, place) in [
        (r"C:\Users\Ruby\OneDrive\a.courses", Place::Synced(OneDrive)),
        (r"C:\Users\Ruby\OneDrive - The Centre\Documents\a.courses", Place::Synced(OneDrive)),
        (r"\\?\C:\Users\Ruby\ONEDRIVE\a.courses", Place::Synced(OneDrive)),
        (r"D:\Centre Files\Courses\a.courses", Place::Synced(OneDrive)),
        (r"d:\centre files\a.courses", Place::Synced(OneDrive)),
        (r"D:\Centre Files 2\a.courses", Place::Ordinary),
        (r"C:\Users\Ruby\Dropbox\a.courses", Place::Synced(Dropbox)),
        (r"C:\Users\Ruby\iCloudDrive\a.courses", Place::Synced(ICloud)),
        (r"G:\My Drive\Centre\a.courses", Place::Synced(GoogleDrive)),
        (r"G:\Shared drives\Centre\a.courses", Place::Synced(GoogleDrive)),
        (r"C:\Users\Ruby\My Drive\a.courses", Place::Ordinary),
        (r"\\server\share\a.courses", Place::Network),
        ("//server/share/a.courses", Place::Network),
        (r"\\?\UNC\server\share\a.courses", Place::Network),
        (r"\\?\C:\Users\Ruby\a.courses", Place::Ordinary),
        (r"\\.\C:\a.courses", Place::Ordinary),
        (r"C:\Users\Ruby\AppData\Roaming\org.example\Course Register.courses", Place::Ordinary),
    ] {
        assert_eq!(windows(path), place, "{path}");
    }
}

#[test]
fn the_nearest_mount_says_whether_it_is_the_network() {
    for (path, is_network) in [
        ("/home/ruby/a.courses", false),
        ("/srv/centre/a.courses", true),
        ("/srv/centre/local/a.courses", false),
        ("/srv/centre2/a.courses", false),
        ("/mnt/My share/a.courses", true),
        ("/home/ruby/far/x/a.courses", true),
        ("/auto/a.courses", true),
        ("/mnt/c/Users/a.courses", true),
        ("/over/a.courses", false),
        ("/run/user/1000/gvfs/smb-share/a.courses", true),
    ] {
        assert_eq!(linux(path), if is_network { Place::Network } else { Place::Ordinary }, "{path}");
    }
}

#[test]
fn a_marker_tells_whatever_the_folder_is_called() {
    for (marker, service) in [
        (".stfolder", Some(Service::Syncthing)),
        (".dropbox.cache", Some(Service::Dropbox)),
        (".nextcloudsync.log", Some(Service::Nextcloud)),
        // Where Dropbox keeps its settings, in every home that has it.
        (".dropbox", None),
    ] {
        let around = Surroundings { markers: vec![marker.to_owned()], ..Surroundings::default() };
        let place = kind_of("/home/ruby/Centre/a.courses", &around);
        assert_eq!(place, service.map_or(Place::Ordinary, Place::Synced), "{marker}");
    }
}

#[test]
#[allow(clippy::unwrap_used)]
fn the_place_of_a_real_file_is_found_also_by_way_of_a_link() {
    let folder = tempfile::tempdir().unwrap();
    let synced = folder.path().join("Dropbox/Centre");
    let shared = folder.path().join("Shared");
    for made in [&synced, &shared.join(".stfolder"), &shared.join("Centre")] {
        std::fs::create_dir_all(made).unwrap();
    }
    assert_eq!(of(&folder.path().join("a.courses")), Place::Ordinary);
    assert_eq!(of(&synced.join("a.courses")), Place::Synced(Service::Dropbox));
    assert_eq!(of(&shared.join("Centre/a.courses")), Place::Synced(Service::Syncthing));
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink(&synced, folder.path().join("Documents")).unwrap();
        assert_eq!(of(&folder.path().join("Documents/a.courses")), Place::Synced(Service::Dropbox));
    }
}

#[test]
fn advice_names_the_service_and_says_what_to_do() {
    assert_eq!(Place::Ordinary.advice(), None);
    for (place, name) in [(Place::Synced(Service::OneDrive), "OneDrive"), (Place::Network, "network drive")] {
        let advice = place.advice().unwrap_or_default();
        assert!(
            advice.contains(name) && advice.contains("move the file") && advice.contains("second place"),
            "{advice}"
        );
    }
}
