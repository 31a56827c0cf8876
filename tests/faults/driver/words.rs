//! The command line: a verb, a file, and switches in any order.

use std::path::PathBuf;

/// What was typed.
pub struct Words(Vec<String>);

impl Words {
    /// What this program was started with.
    pub fn given() -> Words {
        Words(std::env::args().skip(1).collect())
    }

    /// The first word.
    pub fn verb(&self) -> String {
        self.0.first().cloned().unwrap_or_default()
    }

    /// The second word.
    pub fn path(&self) -> Result<PathBuf, String> {
        self.0.get(1).map(PathBuf::from).ok_or_else(|| "give the work and the data file".to_owned())
    }

    /// Whether a switch is there.
    pub fn has(&self, switch: &str) -> bool {
        self.0.iter().any(|word| word == switch)
    }

    /// What stands after a switch.
    pub fn after(&self, switch: &str) -> Option<&str> {
        let at = self.0.iter().position(|word| word == switch)?;
        self.0.get(at + 1).map(String::as_str)
    }

    /// The number after a switch.
    pub fn number(&self, switch: &str, without: u64) -> Result<u64, String> {
        self.after(switch).map_or(Ok(without), |text| text.parse().map_err(|_| format!("{switch}: a number, please")))
    }

    /// With `wait`, waits for a line before the next step: something is done to the file meanwhile.
    pub fn wait_for_one(&self, wait: bool) -> Result<(), String> {
        if wait && !matches!(std::io::stdin().read_line(&mut String::new()), Ok(1..)) {
            return Err("nobody says go on".to_owned());
        }
        Ok(())
    }
}
