//! All files of a course, saved into a folder at once.

use course_register_core::error::Problem;
use course_register_core::export::files::name_of;
use course_register_core::export::{ExportFormat, IfTaken, SavedFile, all_of_course, settle_all, write_all};
use course_register_tests::World;

use super::{NOW, Small, small};

fn names_in(world: &World) -> Vec<String> {
    let files = std::fs::read_dir(world.folder().join("out")).unwrap();
    let mut names: Vec<String> = files.map(|file| name_of(&file.unwrap().path())).collect();
    names.sort();
    names
}

fn save_all(small: &mut Small, if_taken: IfTaken) -> Result<Vec<SavedFile>, Problem> {
    let folder = small.world.folder().join("out");
    let course_id = small.course.course_id;
    let moment = small.world.moment();
    let written =
        small.world.file.read(|reading| write_all(reading, course_id, ExportFormat::Csv, &moment, &folder)).unwrap();
    let saved = settle_all(written, if_taken).map_err(|error| error.problem())?;
    Ok(saved.into_iter().map(|(_, file)| file).collect())
}

#[test]
fn all_files_of_a_course_go_into_a_folder_and_none_is_overwritten_silently() {
    let mut small = small();
    std::fs::create_dir(small.world.folder().join("out")).unwrap();
    let now = NOW.parse().unwrap();
    let course_id = small.course.course_id;
    let files = small.world.file.read(|reading| all_of_course(reading, course_id, ExportFormat::Csv, now)).unwrap();
    let mut all: Vec<String> = files.into_iter().map(|(name, _)| name).collect();
    all.sort();
    assert_eq!(all.len(), 5);
    save_all(&mut small, IfTaken::Refuse).unwrap();
    assert_eq!(names_in(&small.world), all);

    let said = save_all(&mut small, IfTaken::Refuse).unwrap_err();
    assert!(said.message.contains("left as it is"), "{said:?}");
    assert_eq!(names_in(&small.world), all, "no half set beside the old one");

    let again = save_all(&mut small, IfTaken::Number).unwrap();
    assert!(again.iter().all(|file| file.file_name.ends_with(" (2).csv")), "{again:?}");
    assert_eq!(names_in(&small.world).len(), 10);
    save_all(&mut small, IfTaken::Replace).unwrap();
    assert_eq!(names_in(&small.world).len(), 10);
}

#[test]
fn one_taken_name_stops_the_whole_set() {
    let mut small = small();
    let folder = small.world.folder().join("out");
    std::fs::create_dir(&folder).unwrap();
    let taken = folder.join("Compassionate Leadership, spring 2026 – register grid.csv");
    std::fs::write(&taken, "mine").unwrap();
    save_all(&mut small, IfTaken::Refuse).unwrap_err();
    assert_eq!(names_in(&small.world).len(), 1, "what was named before goes away again");
    assert_eq!(std::fs::read_to_string(&taken).unwrap(), "mine");
}
