//! Random steps in a register: undoing them all brings back the start, doing them again the end.

use proptest::prelude::*;

use super::*;
use crate::certificates::verdict::Standing;

#[derive(Clone, Debug)]
enum Step {
    Mark(Vec<(usize, usize, Option<Mark>)>),
    Rest(usize),
    Note(usize, usize, String),
    Set(usize, usize, SetByHand),
    Clear(usize, usize),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let mark = prop_oneof![
        Just(Some(Mark::Present)),
        (0_u32..=125).prop_map(|minutes| Some(Mark::Part { minutes })),
        Just(Some(Mark::Apologies)),
        Just(Some(Mark::Absent)),
        Just(None)
    ];
    let at = || (1_usize..=6, 0_usize..5);
    let marks = prop::collection::vec((at(), mark).prop_map(|((session, person), mark)| (session, person, mark)), 1..8);
    let step = prop_oneof![
        6 => marks.prop_map(Step::Mark),
        1 => (1_usize..=6).prop_map(Step::Rest),
        1 => (at(), "[a-z ]{0,9}").prop_map(|((session, person), note)| Step::Note(session, person, note)),
        1 => (at(), any::<bool>()).prop_map(|((session, person), counts)| {
            Step::Set(session, person, if counts { SetByHand::Counts } else { SetByHand::DoesNotCount })
        }),
        1 => at().prop_map(|(session, person)| Step::Clear(session, person)),
    ];
    prop::collection::vec(step, 1..12)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn whatever_is_marked_undoing_it_all_brings_back_the_start(steps in steps()) {
        let mut course = Course::with(|seed, sessions| seed.cancel(sessions[1]));
        let start = course.file.dump().unwrap();
        let mut done = 0;
        for step in steps {
            let (of, moment) = (course.of, course.moment());
            let answer = match step {
                Step::Mark(marks) => course.mark(&marks),
                Step::Rest(session) => {
                    let session = course.sessions[session - 1];
                    mark_the_rest_present(&course.file, &moment, of, session)
                }
                Step::Note(session, person, note) => {
                    let at = course.at(session, person);
                    write_note(&course.file, &moment, of, at, &note)
                }
                Step::Set(session, person, set) => {
                    let at = course.at(session, person);
                    set_by_hand(&course.file, &moment, of, &[at], set, "so decided")
                }
                Step::Clear(session, person) => {
                    let at = course.at(session, person);
                    clear_set_by_hand(&course.file, &moment, of, &[at])
                }
            };
            match answer {
                Ok(changed) => done += usize::from(changed.said.is_some()),
                Err(Error::Refused { .. }) => {}
                Err(other) => prop_assert!(false, "{other}"),
            }
            for row in course.sheet().rows {
                let verdict = row.verdict.unwrap();
                let counted = row.cells.iter().zip(&course.sheet().sessions)
                    .filter(|(cell, session)| !session.cancelled && cell.counts == mark::Counts::Yes).count();
                prop_assert_eq!(verdict.attended as usize, counted, "the cells and the verdict agree");
                prop_assert!(verdict.standing != Standing::Reached || counted >= 4);
            }
        }
        let end = course.file.dump().unwrap();
        for _ in 0..done {
            let moment = course.moment();
            course.file.undo(&moment).unwrap();
        }
        prop_assert_eq!(course.file.dump().unwrap(), start);
        for _ in 0..done {
            let moment = course.moment();
            course.file.redo(&moment).unwrap();
        }
        prop_assert_eq!(course.file.dump().unwrap(), end);
    }
}
