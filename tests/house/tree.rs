//! The project's own text files, in memory, so that a promise can be broken in a copy.

use std::collections::BTreeMap;
use std::path::Path;

/// Path from the project's root, with `/`, to text.
#[derive(Clone)]
pub struct Tree(BTreeMap<String, String>);

impl Tree {
    /// Reads the source folders.
    pub fn of_the_project() -> Tree {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let mut files = BTreeMap::new();
        for folder in ["src-tauri", "ui"] {
            read(root, &root.join(folder), &mut files);
        }
        assert!(files.len() > 20, "the project's files must be found");
        Tree(files)
    }

    /// The text of a file; empty when there is none.
    pub fn text(&self, path: &str) -> &str {
        self.0.get(path).map_or("", String::as_str)
    }

    /// Puts a file in.
    pub fn set(&mut self, path: &str, text: String) {
        self.0.insert(path.to_owned(), text);
    }

    /// The files below a folder with an ending.
    pub fn files<'t>(&'t self, folder: &'t str, ending: &'t str) -> impl Iterator<Item = (&'t str, &'t str)> {
        self.0
            .iter()
            .filter(move |(path, _)| path.starts_with(folder) && path.ends_with(ending))
            .map(|(path, text)| (path.as_str(), text.as_str()))
    }
}

fn read(root: &Path, folder: &Path, files: &mut BTreeMap<String, String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/");
        if path.is_dir() {
            if !["src-tauri/gen", "ui/vendor"].contains(&name.as_str()) {
                read(root, &path, files);
            }
        } else if [".rs", ".js", ".toml", ".json", ".html", ".css", ".sql"].iter().any(|e| name.ends_with(e))
            && let Ok(text) = std::fs::read_to_string(&path)
        {
            files.insert(name, text);
        }
    }
}
