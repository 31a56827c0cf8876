//! What `cargo xtask bench` measures of the core, beside the programs that people would otherwise use. Rows go to the
//! standard output, one line each, fields parted by tabs; `xtask` draws the table.

mod backing_up;
mod exporting;
mod growth;
mod hot_paths;
mod importing;
mod marking;
mod measured;
mod opening;
mod peers;
mod workbook;

use std::path::{Path, PathBuf};

use course_register_tests::large::large;

const HELP: &str = "\
make FILE COURSES SEED     makes a large file
open FILE                  opens it and reads the first screen, once
export FILE OUT            writes all marks, once
workbook FILE OUT          writes them as a workbook, once
import FILE CSV            brings applications in, once
hot FILE PATH REPEATS      runs one hot path so often: what callgrind counts
measure FOLDER P1 P2 …     measures on FOLDER/1.courses, 10, 100 and 1000";

fn main() -> Result<(), String> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["make", file, courses, seed] => {
            let number = |text: &str| text.parse::<u64>().map_err(|why| format!("{text}: {why}"));
            large(Path::new(file), number(courses)? as usize, number(seed)?);
            Ok(())
        }
        ["open", file] => opening::open_once(Path::new(file)),
        ["export", file, out] => exporting::export_once(Path::new(file), Path::new(out)),
        ["workbook", file, out] => workbook::workbook_once(Path::new(file), Path::new(out)),
        ["import", file, csv] => importing::import_once(Path::new(file), Path::new(csv)),
        ["hot", file, path, repeats] => hot_paths::run(Path::new(file), path, repeats),
        ["measure", folder, measures @ ..] => measure(Path::new(folder), measures),
        _ => Err(HELP.to_owned()),
    }
}

fn measure(folder: &Path, measures: &[&str]) -> Result<(), String> {
    let files: Vec<(usize, PathBuf)> =
        [1, 10, 100, 1000].into_iter().map(|size| (size, folder.join(format!("{size}.courses")))).collect();
    let largest = &files[files.len() - 1].1;
    for measure in measures {
        match *measure {
            "P1" => opening::measure(largest)?,
            "P2" => marking::measure(largest)?,
            "P6" => exporting::measure(largest)?,
            "P7" => workbook::measure(largest)?,
            "P8" => importing::measure(largest)?,
            "P10" => backing_up::measure(largest)?,
            "growth" => growth::measure(&files)?,
            other => return Err(format!("The core has no measure “{other}”.")),
        }
    }
    Ok(())
}
