//! What the machine must have before the program can be built or its window tested. On Debian and
//! Ubuntu what is missing gets installed; elsewhere it is named, and the build goes on.

use std::io::IsTerminal;
use std::process::Command;

use crate::command::{answer, on_path, succeed};

/// A Debian package, and the program by which one from elsewhere (a newer node, say) is recognised.
struct Need {
    package: &'static str,
    program: Option<&'static str>,
}

const fn library(package: &'static str) -> Need {
    Need { package, program: None }
}

const fn tool(package: &'static str, program: &'static str) -> Need {
    Need { package, program: Some(program) }
}

const BUILD: &[Need] = &[
    tool("build-essential", "cc"),
    tool("pkg-config", "pkg-config"),
    library("libwebkit2gtk-4.1-dev"),
    library("libgtk-3-dev"),
    library("librsvg2-dev"),
    library("libssl-dev"),
];

const TEST: &[Need] = &[
    tool("nodejs", "node"),
    tool("npm", "npm"),
    tool("python3", "python3"),
    tool("webkit2gtk-driver", "WebKitWebDriver"),
    tool("xvfb", "Xvfb"),
    tool("openbox", "openbox"),
    tool("xdotool", "xdotool"),
    tool("dbus-daemon", "dbus-daemon"),
    tool("strace", "strace"),
    tool("e2fsprogs", "mkfs.ext4"),
    tool("mount", "losetup"),
    tool("iproute2", "ip"),
    tool("libreoffice-calc", "soffice"),
    tool("poppler-utils", "pdftotext"),
    tool("qpdf", "qpdf"),
    library("python3-pikepdf"),
    library("python3-icalendar"),
    library("python3-openpyxl"),
    library("python3-gi"),
    library("gir1.2-gtk-3.0"),
    library("gir1.2-ical-3.0"),
    library("tzdata"),
    library("fonts-dejavu-core"),
    library("locales"),
];

const BENCH: &[Need] =
    &[tool("sqlite3", "sqlite3"), tool("valgrind", "valgrind"), tool("x11-apps", "xwd"), library("python3-venv")];

/// Sees to it that the program can be built here.
pub fn ready_to_build() -> Result<(), String> {
    ready(BUILD)
}

/// Sees to it that the program can be built and tested here.
pub fn ready_to_test() -> Result<(), String> {
    ready(BUILD)?;
    ready(TEST)
}

/// Sees to it that the program can be measured here, beside the programs that do the same.
pub fn ready_to_bench() -> Result<(), String> {
    ready_to_test()?;
    ready(BENCH)
}

fn ready(needs: &[Need]) -> Result<(), String> {
    if cfg!(target_os = "linux") && on_path("apt-get") && on_path("dpkg-query") {
        let missing: Vec<_> = needs.iter().filter(|need| !is_there(need)).map(|need| need.package).collect();
        return if missing.is_empty() { Ok(()) } else { install(&missing) };
    }
    for line in missing_elsewhere(needs) {
        eprintln!("{line}");
    }
    Ok(())
}

fn is_there(need: &Need) -> bool {
    if need.program.is_some_and(on_path) {
        return true;
    }
    let mut query = Command::new("dpkg-query");
    query.args(["--show", "--showformat", "${Status}", need.package]);
    answer(&mut query).is_some_and(|status| status.contains("ok installed"))
}

/// Installs Debian packages as root or through sudo; otherwise names the one command to type.
fn install(packages: &[&str]) -> Result<(), String> {
    let by_hand = format!("sudo apt-get update && sudo apt-get install {}", packages.join(" "));
    println!("Installing {}", packages.join(" "));
    let Some(prefix) = rights() else {
        return Err(format!(
            "These packages are missing, and installing them needs an administrator's rights. Type:\n  {by_hand}"
        ));
    };
    let apt_get = |arguments: &[&str]| {
        let mut words = prefix.clone();
        words.extend(["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]);
        words.extend(["-o", "DPkg::Lock::Timeout=600"]);
        words.extend(arguments);
        let mut command = Command::new(words[0]);
        command.args(&words[1..]);
        command
    };
    let mut arguments = vec!["install", "--yes", "--no-install-recommends"];
    arguments.extend(packages);
    // The lists of a fresh machine are empty or old, but one unreachable source among many is no
    // reason to give up: only the installation itself decides.
    let lists = succeed(&mut apt_get(&["update"]));
    succeed(&mut apt_get(&arguments)).map_err(|why| {
        let lists = lists.err().map(|lists| format!("{lists}\n"));
        format!(
            "{}{why}\nIs this machine online? What is needed can also be installed by hand:\n  {by_hand}",
            lists.unwrap_or_default()
        )
    })
}

/// What to put before apt-get: nothing for root, sudo where it works (it may ask a person for a
/// password, never a script), and None when there is no way.
fn rights() -> Option<Vec<&'static str>> {
    if answer(Command::new("id").arg("-u")).is_some_and(|id| id.trim() == "0") {
        return Some(Vec::new());
    }
    if !on_path("sudo") {
        return None;
    }
    if answer(Command::new("sudo").args(["-n", "true"])).is_some() {
        return Some(vec!["sudo", "-n"]);
    }
    std::io::stdin().is_terminal().then(|| vec!["sudo"])
}

/// One line for each thing that is missing on a system whose packages we do not install.
fn missing_elsewhere(needs: &[Need]) -> Vec<String> {
    let mut lines = Vec::new();
    if cfg!(target_os = "macos") {
        if answer(Command::new("xcode-select").arg("-p")).is_none() {
            lines.push("Missing: the Xcode command line tools. Type: xcode-select --install".into());
        }
    } else if cfg!(windows) {
        lines.extend(missing_on_windows());
    } else {
        let libraries = ["webkit2gtk-4.1", "gtk+-3.0", "librsvg-2.0", "openssl"];
        let missing = libraries
            .into_iter()
            .filter(|name| answer(Command::new("pkg-config").args(["--exists", name])).is_none())
            .collect::<Vec<_>>();
        if !missing.is_empty() {
            lines.push(format!("Missing libraries: {}.", missing.join(", ")));
            lines.push("On Fedora, type: sudo dnf install gcc pkgconf webkit2gtk4.1-devel gtk3-devel librsvg2-devel openssl-devel".into());
        }
    }
    for program in needs.iter().filter_map(|need| need.program) {
        let built_in = matches!(program, "cc" | "pkg-config") && !cfg!(target_os = "linux");
        let linux_only = matches!(
            program,
            "WebKitWebDriver"
                | "Xvfb"
                | "openbox"
                | "xdotool"
                | "dbus-daemon"
                | "strace"
                | "mkfs.ext4"
                | "losetup"
                | "ip"
        ) && !cfg!(target_os = "linux");
        if !built_in && !linux_only && !on_path(program) {
            lines.push(format!("Missing program: {program}."));
        }
    }
    lines
}

/// Windows: the linker of the Visual Studio build tools, and the web view that Windows 11 brings.
fn missing_on_windows() -> Vec<String> {
    let mut lines = Vec::new();
    let programs = std::env::var("ProgramFiles(x86)").unwrap_or_default();
    let mut vswhere = Command::new(format!("{programs}\\Microsoft Visual Studio\\Installer\\vswhere.exe"));
    vswhere.args(["-latest", "-products", "*", "-property", "installationPath"]);
    vswhere.args(["-requires", "Microsoft.VisualStudio.Component.VC.Tools.x86.x64"]);
    if answer(&mut vswhere).is_none_or(|path| path.trim().is_empty()) {
        lines.push(
            "Missing: the Visual Studio Build Tools with “Desktop development with C++” (visualstudio.microsoft.com)."
                .into(),
        );
    }
    let client = "{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}";
    let keys = [
        format!("HKLM\\SOFTWARE\\WOW6432Node\\Microsoft\\EdgeUpdate\\Clients\\{client}"),
        format!("HKCU\\Software\\Microsoft\\EdgeUpdate\\Clients\\{client}"),
    ];
    if !keys.iter().any(|key| answer(Command::new("reg").args(["query", key, "/v", "pv"])).is_some()) {
        lines.push("Missing: the WebView2 runtime, which Windows 11 brings with it (developer.microsoft.com/microsoft-edge/webview2).".into());
    }
    lines
}
