//! The driver's lines: each is written at once, with one call, when what it says has become true.

use std::fmt;

/// One line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    /// The file is open; `writing` is false when it is open for viewing only.
    Open {
        /// Whether changes are taken.
        writing: bool,
    },
    /// The file was not opened, in the words for the administrator.
    NotOpen(String),
    /// Step `step` is done and acknowledged; the register then has this digest.
    Done {
        /// The step's number.
        step: u64,
        /// Of the dump after it.
        digest: u64,
    },
    /// A step was refused by a rule: nothing was changed, as it should be.
    Refused {
        /// The step's number.
        step: u64,
        /// Of the dump after it.
        digest: u64,
    },
    /// A step could not be saved, in the words for the administrator.
    Failed {
        /// The step's number.
        step: u64,
        /// What the administrator reads.
        sentence: String,
    },
    /// Everything that was asked for has been done.
    End,
}

impl fmt::Display for Line {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Line::Open { writing: true } => write!(out, "open"),
            Line::Open { writing: false } => write!(out, "viewing"),
            Line::NotOpen(sentence) => write!(out, "not-open {}", sentence.replace('\n', " ")),
            Line::Done { step, digest } => write!(out, "done {step} {digest}"),
            Line::Refused { step, digest } => write!(out, "refused {step} {digest}"),
            Line::Failed { step, sentence } => write!(out, "failed {step} {}", sentence.replace('\n', " ")),
            Line::End => write!(out, "end"),
        }
    }
}

impl Line {
    /// Reads a line; nothing when it is none of ours, such as one that was cut off.
    #[must_use]
    pub fn read(text: &str) -> Option<Line> {
        let (word, rest) = text.split_once(' ').unwrap_or((text, ""));
        let numbers = || {
            let (step, digest) = rest.split_once(' ')?;
            Some((step.parse().ok()?, digest.parse().ok()?))
        };
        match word {
            "open" => Some(Line::Open { writing: true }),
            "viewing" => Some(Line::Open { writing: false }),
            "not-open" => Some(Line::NotOpen(rest.to_owned())),
            "done" => numbers().map(|(step, digest)| Line::Done { step, digest }),
            "refused" => numbers().map(|(step, digest)| Line::Refused { step, digest }),
            "failed" => {
                let (step, sentence) = rest.split_once(' ')?;
                Some(Line::Failed { step: step.parse().ok()?, sentence: sentence.to_owned() })
            }
            "end" => Some(Line::End),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Line;

    #[test]
    fn every_line_is_read_as_it_was_written() {
        for line in [
            Line::Open { writing: true },
            Line::Open { writing: false },
            Line::NotOpen("“x” is empty.".to_owned()),
            Line::Done { step: 7, digest: u64::MAX },
            Line::Refused { step: 0, digest: 1 },
            Line::Failed { step: 3, sentence: "Not saved: the disk is full.".to_owned() },
            Line::End,
        ] {
            assert_eq!(Line::read(&line.to_string()), Some(line));
        }
        assert_eq!(Line::read("done 12"), None, "a line that was cut off acknowledges nothing");
    }
}
