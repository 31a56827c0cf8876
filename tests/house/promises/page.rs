//! The page: one file calls the shell, no view knows another one, no markup is made from strings.

use super::{between, lines_with};
use crate::tree::Tree;

/// The one file that talks to the shell, the one that knows it, and the few lines with which the window begins before
/// either is there.
const CALLS: &str = "ui/calling.js";
const BEGINS: &str = "ui/first_questions.js";
const ASKS: &str = "ui/ipc.js";

/// Whether a file is the one that asks, or one of the parts that it is made of.
pub fn asks(path: &str) -> bool {
    path == ASKS || path.starts_with("ui/ipc/")
}

pub fn only_ipc_calls_invoke(tree: &Tree) -> Vec<String> {
    let words = &["__TAURI", "invoke("];
    let may = |path: &str| [CALLS, BEGINS].contains(&path);
    let mut out = lines_with(tree.files("ui/", ".js"), words, may, "only ui/calling.js talks to the shell");
    for (path, text) in tree.files("ui/", ".js").filter(|(path, _)| !asks(path)) {
        if imports(text).iter().any(|import| place(path, import) == CALLS) {
            out.push(format!("{path}: imports {CALLS}, which only {ASKS} knows"));
        }
    }
    out
}

/// The page's code without its comments, in which a type may be named from anywhere.
fn code(text: &str) -> String {
    let mut out = String::new();
    for (at, part) in text.split("/*").enumerate() {
        out.push_str(if at == 0 { part } else { part.split_once("*/").map_or("", |(_, after)| after) });
    }
    out.lines().map(|line| line.split("//").next().unwrap_or_default()).collect::<Vec<_>>().join("\n")
}

/// What a file imports: `from '…'`, `import '…'` and `import('…')`, with either kind of quotes.
fn imports(text: &str) -> Vec<String> {
    let code = code(text);
    ["from", "import", "import("]
        .iter()
        .flat_map(|word| ["", " "].map(|space| format!("{word}{space}")))
        .flat_map(|word| ["'", "\"", "`"].map(|quote| format!("{word}{quote}")))
        .flat_map(|before| between(&code, &before, &['\'', '"', '`']))
        .map(ToOwned::to_owned)
        .collect()
}

/// The place that an import names, seen from a file in the page.
fn place(from: &str, import: &str) -> String {
    let mut parts: Vec<&str> = if import.starts_with('/') { vec!["ui"] } else { from.split('/').collect() };
    if !import.starts_with('/') {
        parts.pop();
    }
    for part in import.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// The one file that brings a view to the screen, whichever is asked for.
const MOUNTS: &str = "ui/frame/screens.js";

/// A view, and what is shared by the views, may import its own folder, what is shared, and `ipc.js`.
pub fn views_know_no_view(tree: &Tree) -> Vec<String> {
    let mut out = Vec::new();
    for (path, text) in tree.files("ui/", ".js") {
        let Some((room, _)) = path["ui/".len()..].split_once('/').filter(|_| path != MOUNTS && !asks(path)) else {
            continue;
        };
        for import in imports(text).iter().filter(|import| import.starts_with(['.', '/'])) {
            let place = place(path, import);
            let known = [&format!("ui/{room}/"), "ui/shared/", "ui/vendor/"];
            if place != ASKS && !known.iter().any(|known| place.starts_with(*known)) {
                out.push(format!("{path}: imports {place}, which is another view’s or the frame’s"));
            }
        }
    }
    out
}

pub fn no_markup_from_strings(tree: &Tree) -> Vec<String> {
    let sinks = &[
        "innerHTML",
        "outerHTML",
        "insertAdjacentHTML",
        "document.write",
        "unsafeHTML",
        "unsafeSVG",
        "eval(",
        "new Function",
    ];
    let mut out = lines_with(tree.files("ui/", ".js"), sinks, |_| false, "markup comes from templates only");
    out.extend(lines_with(
        tree.files("ui/", ".js"),
        &[" style=\"", " style='", " style=$"],
        |_| false,
        "styles come from style sheets",
    ));
    out.extend(lines_with(
        tree.files("ui/", ".html"),
        &[" style=", " onclick=", "<script>"],
        |_| false,
        "the page holds no code",
    ));
    out
}
