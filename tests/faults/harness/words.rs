//! What stands on the command line. A word that is not known is refused before anything is done: the long form takes
//! long, and nobody is to start it by a slip.

use crate::chance;
use crate::row::{Form, ROWS, Row};

/// How it is called.
pub const USAGE: &str = "\
cargo xtask faults [ROW…] [--short] [--seed=N] [--only=PIECE]
  ROW        F1, F2, … : only these faults; all of them without one
  --short    the form that is a part of every test run, instead of the long one
  --seed=N   the same chances as the run that printed this number
  --only=PIECE  in F2 only this piece of work, at every point: issue, import, bulk, …";

/// What is asked for.
pub struct Wanted {
    pub form: Form,
    pub seed: u64,
    /// The piece of work that F2 is asked for, at every point.
    pub only: Option<String>,
    named: Vec<String>,
}

impl Wanted {
    /// Reads the words after the program's name.
    ///
    /// # Errors
    /// The sentence that says which word is not known, and which are.
    pub fn read(words: &[String]) -> Result<Wanted, String> {
        let mut wanted = Wanted { form: Form::Long, seed: chance::seed(), only: None, named: Vec::new() };
        for word in words {
            if word == "--short" {
                wanted.form = Form::Short;
            } else if let Some(seed) = word.strip_prefix("--seed=") {
                wanted.seed = seed.parse().map_err(|_| format!("“{word}” names no number.\n{USAGE}"))?;
            } else if let Some(piece) = word.strip_prefix("--only=") {
                wanted.only = Some(piece.to_owned());
            } else if word.starts_with('-') {
                return Err(format!("There is no “{word}”.\n{USAGE}"));
            } else if ROWS.iter().any(|row| row.name == word.as_str()) {
                wanted.named.push(word.clone());
            } else {
                let known: Vec<_> = ROWS.iter().map(|row| row.name).collect();
                return Err(format!("There is no fault “{word}”, only: {}.", known.join(", ")));
            }
        }
        Ok(wanted)
    }

    /// The rows that are to be run, in the order of the table.
    pub fn rows(&self) -> impl Iterator<Item = &'static Row> {
        ROWS.iter().filter(|row| self.named.is_empty() || self.named.iter().any(|name| row.name == name.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(words: &[&str]) -> Result<Wanted, String> {
        Wanted::read(&words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn what_is_known_is_read() {
        let wanted = read(&["F10", "--short", "--seed=7", "F1"]).expect("all are known");
        assert!(wanted.form == Form::Short && wanted.seed == 7);
        assert_eq!(wanted.rows().map(|row| row.name).collect::<Vec<_>>(), ["F1", "F10"]);
        assert_eq!(read(&["F2", "--only=issue"]).expect("all are known").only.as_deref(), Some("issue"));
        let all = read(&[]).expect("no word is needed");
        assert!(all.form == Form::Long);
        assert_eq!(all.rows().count(), ROWS.len());
    }

    #[test]
    fn what_is_not_known_is_refused_with_the_usage() {
        for word in ["--help", "-h", "--shrot", "--seed", "--seed=", "--seed=many", "--seed=-1", "-", "--"] {
            let refused = read(&["F1", word]).err().unwrap_or_else(|| panic!("{word} is refused"));
            assert!(refused.contains(&format!("“{word}”")) && refused.ends_with(USAGE), "{refused}");
        }
        for word in ["F999", "f1", "short", ""] {
            let refused = read(&[word]).err().unwrap_or_else(|| panic!("{word} is refused"));
            assert!(refused.starts_with(&format!("There is no fault “{word}”, only: F1, ")), "{refused}");
        }
    }
}
