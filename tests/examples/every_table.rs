//! Makes a data file with rows in every table, of invented people only:
//! `cargo run -p course-register-tests --example every_table -- FILE`. From such a file of each released schema,
//! `sqlite3 FILE .dump` makes the text in `tests/schema`.

fn main() -> Result<(), String> {
    let place = std::env::args_os().nth(1).ok_or("give the name of a new data file")?;
    let world = course_register_tests::work::busy(6);
    std::fs::copy(world.file.path(), place).map(drop).map_err(|error| error.to_string())
}
