//! What kind of place the data file lies in: on this computer, in a folder that a service keeps in step with other
//! computers, or on the network. Pure over its inputs, but for [`of`], which gathers them.

use std::path::Path;

/// Who keeps a folder in step with other computers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Service {
    /// Microsoft OneDrive, a person's own or an organisation's.
    OneDrive,
    /// Dropbox.
    Dropbox,
    /// Apple iCloud Drive.
    ICloud,
    /// Google Drive.
    GoogleDrive,
    /// Nextcloud or ownCloud.
    Nextcloud,
    /// Syncthing.
    Syncthing,
    /// Another one, in the folder where macOS keeps all of them.
    Another,
}

impl Service {
    /// Its name for people.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Service::OneDrive => "OneDrive",
            Service::Dropbox => "Dropbox",
            Service::ICloud => "iCloud Drive",
            Service::GoogleDrive => "Google Drive",
            Service::Nextcloud => "Nextcloud",
            Service::Syncthing => "Syncthing",
            Service::Another => "a cloud service",
        }
    }
}

/// The kind of place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// On this computer, as far as can be told.
    Ordinary,
    /// In a folder that is kept in step with other computers.
    Synced(Service),
    /// On another computer.
    Network,
}

impl Place {
    /// What to do about it, in words; nothing where nothing need be done.
    #[must_use]
    pub fn advice(self) -> Option<String> {
        match self {
            Place::Ordinary => None,
            Place::Synced(service) => {
                let name = service.name();
                Some(format!(
                    "The data file lies in a folder that {name} keeps in step with other computers. It can put another file in its place while you work, or make a second one beside it. Close Course Register, move the file to a folder of this computer alone, and open it there. Then choose a folder of {name} as the second place for backups, so that they are kept there too."
                ))
            }
            Place::Network => Some(
                "The data file lies on a network drive. When the connection breaks while something is saved, that is not saved, and two computers may not notice that both have the file open. Close Course Register, move the file to a folder of this computer, and open it there. Then choose a folder of the network drive as the second place for backups."
                    .to_owned(),
            ),
        }
    }
}

/// What is known about the computer, for [`kind_of`].
#[derive(Clone, Debug, Default)]
pub struct Surroundings {
    /// Whether paths are written as on Windows.
    pub is_windows: bool,
    /// Folders that the services themselves name, from the environment.
    pub named: Vec<(Service, String)>,
    /// What is mounted where, as `/proc/mounts` has it; empty where there is no such list.
    pub mounts: String,
    /// Names of marker files that were found in the folder or one above it.
    pub markers: Vec<String>,
}

/// Files and folders that a service leaves in the folder that it keeps in step.
const MARKERS: &[(&str, Service)] = &[
    (".stfolder", Service::Syncthing),
    (".dropbox.cache", Service::Dropbox),
    (".nextcloudsync.log", Service::Nextcloud),
    (".owncloudsync.log", Service::Nextcloud),
];

/// File systems of other computers.
const NETWORK: &[&str] = &[
    "9p",
    "afpfs",
    "afs",
    "beegfs",
    "ceph",
    "cifs",
    "davfs",
    "fuse.davfs2",
    "fuse.glusterfs",
    "fuse.gvfsd-fuse",
    "fuse.rclone",
    "fuse.sshfs",
    "glusterfs",
    "lustre",
    "ncpfs",
    "nfs",
    "nfs4",
    "smb2",
    "smb3",
    "smbfs",
];

/// The kind of place at a path that is absolute and, where that could be done, without links.
#[must_use]
pub fn kind_of(path: &str, around: &Surroundings) -> Place {
    let parts = parts(path, around.is_windows);
    if let Some(service) = by_markers(&around.markers).or_else(|| by_name(&parts)) {
        return Place::Synced(service);
    }
    let is_in = |folder: &str| {
        let folder = self::parts(folder, around.is_windows);
        !folder.is_empty() && parts.starts_with(&folder)
    };
    if let Some((service, _)) = around.named.iter().find(|(_, folder)| is_in(folder)) {
        return Place::Synced(*service);
    }
    if (around.is_windows && is_unc(path)) || is_mounted_from_elsewhere(path, &around.mounts) {
        return Place::Network;
    }
    Place::Ordinary
}

/// The folders and the file of a path, in small letters.
fn parts(path: &str, is_windows: bool) -> Vec<String> {
    let between = |c: char| c == '/' || (is_windows && c == '\\');
    path.split(between).filter(|part| !part.is_empty() && *part != ".").map(str::to_lowercase).collect()
}

fn by_markers(markers: &[String]) -> Option<Service> {
    MARKERS.iter().find(|(marker, _)| markers.iter().any(|found| found == marker)).map(|(_, service)| *service)
}

/// By the names of the folders above the file.
fn by_name(parts: &[String]) -> Option<Service> {
    let folders = &parts[..parts.len().saturating_sub(1)];
    folders.iter().enumerate().find_map(|(at, folder)| {
        let above = at.checked_sub(1).map_or("", |above| folders[above].as_str());
        named(folder, above, at).or((above == "cloudstorage").then_some(Service::Another))
    })
}

fn named(folder: &str, above: &str, at: usize) -> Option<Service> {
    let begins = |starts: &[&str]| starts.iter().any(|start| folder.starts_with(start));
    match folder {
        "onedrive" => Some(Service::OneDrive),
        _ if begins(&["onedrive - ", "onedrive-"]) => Some(Service::OneDrive),
        "dropbox" => Some(Service::Dropbox),
        _ if begins(&["dropbox (", "dropbox-"]) => Some(Service::Dropbox),
        "iclouddrive" | "icloud drive" | "com~apple~clouddocs" => Some(Service::ICloud),
        "mobile documents" if above == "library" => Some(Service::ICloud),
        "google drive" | "googledrive" => Some(Service::GoogleDrive),
        _ if begins(&["googledrive-"]) => Some(Service::GoogleDrive),
        // What Google Drive calls the folders on the drive that it adds.
        "my drive" | "shared drives" if at == 1 && above.ends_with(':') => Some(Service::GoogleDrive),
        "nextcloud" | "owncloud" => Some(Service::Nextcloud),
        _ => None,
    }
}

/// `\\server\share`, also as Windows writes it for a mapped drive: `\\?\UNC\server\share`.
fn is_unc(path: &str) -> bool {
    let path = path.replace('/', "\\");
    let lower = path.to_lowercase();
    if lower.starts_with(r"\\?\") || lower.starts_with(r"\\.\") {
        return lower[4..].starts_with(r"unc\");
    }
    path.starts_with(r"\\")
}

/// Whether the mount that the path lies on is of another computer.
fn is_mounted_from_elsewhere(path: &str, mounts: &str) -> bool {
    let mut nearest: Option<(usize, &str)> = None;
    for line in mounts.lines() {
        let mut words = line.split(' ');
        let (Some(_), Some(point), Some(kind)) = (words.next(), words.next(), words.next()) else { continue };
        let point = unescaped(point);
        // Of two at the same place, the later one lies on top.
        if lies_below(path, &point) && nearest.is_none_or(|(length, _)| point.len() >= length) {
            nearest = Some((point.len(), kind));
        }
    }
    nearest.is_some_and(|(_, kind)| NETWORK.contains(&kind))
}

fn lies_below(path: &str, point: &str) -> bool {
    let point = point.trim_end_matches('/');
    path.strip_prefix(point).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Spaces, tabs, line ends and backslashes stand in the list as three octal digits.
fn unescaped(point: &str) -> String {
    [("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")]
        .iter()
        .fold(point.to_owned(), |point, (written, meant)| point.replace(written, meant))
}

/// The kind of place that a file lies in, or would lie in.
#[must_use]
pub fn of(path: &Path) -> Place {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let folder = path.parent().unwrap_or(&path);
    // Without links; on Windows a mapped drive becomes the place that it is mapped to.
    let resolved = std::fs::canonicalize(folder).map(|folder| folder.join(path.file_name().unwrap_or_default()));
    let around = around(folder);
    let as_named = kind_of(&path.to_string_lossy(), &around);
    match (as_named, resolved) {
        (Place::Ordinary, Ok(resolved)) => kind_of(&resolved.to_string_lossy(), &around),
        (found, _) => found,
    }
}

fn around(folder: &Path) -> Surroundings {
    let variables = ["OneDrive", "OneDriveConsumer", "OneDriveCommercial"];
    Surroundings {
        is_windows: cfg!(windows),
        named: variables.iter().filter_map(|name| Some((Service::OneDrive, std::env::var(name).ok()?))).collect(),
        mounts: if cfg!(target_os = "linux") {
            std::fs::read_to_string("/proc/mounts").unwrap_or_default()
        } else {
            String::new()
        },
        markers: folder
            .ancestors()
            .flat_map(|folder| MARKERS.iter().map(move |(marker, _)| (folder, *marker)))
            .filter(|(folder, marker)| folder.join(marker).exists())
            .map(|(_, marker)| marker.to_owned())
            .collect(),
    }
}

#[cfg(test)]
mod tests;
