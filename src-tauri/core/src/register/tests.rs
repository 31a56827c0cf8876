//! The register on a real file: each operation, what it says, and that undo and redo bring back what was.

mod random_steps;

use chrono::{DateTime, Utc};

use super::mark::{Mark, SetByHand};
use super::*;
use crate::data_file::{Changed, DataFile};
use crate::error::{Error, Result};
use crate::ids::{CourseId, ParticipantId, ProgrammeId, SessionId};
use crate::moment::Moment;
use crate::store::seed::Seed;

const DATES: [&str; 6] = ["2026-02-09", "2026-02-16", "2026-02-23", "2026-03-02", "2026-03-09", "2026-03-16"];
const PART: Mark = Mark::Part { minutes: 95 };

/// The course of six Mondays on 3 March 2026: four sessions held, the third cancelled when asked for.
struct Course {
    _seed: Seed,
    file: DataFile,
    now: DateTime<Utc>,
    of: RegisterOf,
    sessions: Vec<SessionId>,
    /// Grace, Tom and Bea from the start; Rowan from session 2; Fergus until 20 February.
    people: Vec<ParticipantId>,
}

impl Course {
    fn new() -> Course {
        Course::with(|_, _| {})
    }

    fn with(prepare: impl FnOnce(&mut Seed, &[SessionId])) -> Course {
        let mut seed = Seed::new();
        let programme = seed.programme();
        let (course, sessions) = seed.course(programme, &DATES);
        let names = [("Grace", "Adeyemi"), ("Tom", "Ashworth"), ("Bea", "Bright"), ("Rowan", "Castle")];
        let mut people: Vec<ParticipantId> = names.iter().map(|(first, last)| seed.person(first, last)).collect();
        for (index, person) in people.iter().enumerate() {
            seed.booking(*person, course, if index == 3 { 2 } else { 1 }, &[("booked", "2026-01-12")]);
        }
        let fergus = seed.person("Fergus", "Doyle");
        seed.booking(fergus, course, 1, &[("booked", "2026-01-12"), ("withdrawn", "2026-02-20")]);
        people.push(fergus);
        prepare(&mut seed, &sessions);
        let file = DataFile::open(seed.close()).unwrap();
        let now = "2026-03-03T09:00:00Z".parse().unwrap();
        Course { _seed: seed, file, now, of: RegisterOf::Course(course), sessions, people }
    }

    fn moment(&self) -> Moment {
        Moment::new(self.now, [9; 16])
    }

    fn at(&self, session: usize, person: usize) -> CellRef {
        CellRef { session_id: self.sessions[session - 1], participant_id: self.people[person] }
    }

    fn mark(&mut self, marks: &[(usize, usize, Option<Mark>)]) -> Result<Changed<SheetChange>> {
        let marks: Vec<CellMark> = marks
            .iter()
            .map(|(session, person, mark)| {
                let CellRef { session_id, participant_id } = self.at(*session, *person);
                CellMark { session_id, participant_id, mark: *mark }
            })
            .collect();
        let moment = self.moment();
        mark_cells(&self.file, &moment, self.of, &marks)
    }

    fn sheet(&self) -> RegisterSheet {
        self.file.read(|reading| sheet_of(reading, self.of, self.now)).unwrap()
    }

    fn cell(&self, session: usize, person: usize) -> RegisterCell {
        let sheet = self.sheet();
        let who = self.people[person];
        sheet.rows.into_iter().find(|row| row.participant_id == who).unwrap().cells[session - 1]
    }

    fn verdict(&self, person: usize) -> String {
        let who = self.people[person];
        let row = self.sheet().rows.into_iter().find(|row| row.participant_id == who).unwrap();
        row.verdict.unwrap().sentence
    }

    /// Does it, undoes it, redoes it, and answers what it said.
    fn there_and_back(&mut self, work: impl FnOnce(&mut Course) -> Result<Changed<SheetChange>>) -> String {
        let before = self.file.dump().unwrap();
        let done = work(self).unwrap();
        let said = done.said.expect("something changed");
        let after = self.file.dump().unwrap();
        assert_ne!(before, after, "{said}");
        let moment = self.moment();
        assert_eq!(self.file.undo(&moment).unwrap().said, Some(format!("Undone: {said}")));
        assert_eq!(self.file.dump().unwrap(), before, "undoing: {said}");
        assert_eq!(self.file.redo(&moment).unwrap().said, Some(format!("Done again: {said}")));
        assert_eq!(self.file.dump().unwrap(), after, "doing again: {said}");
        said
    }
}

fn sentence(result: Result<Changed<SheetChange>>) -> String {
    match result {
        Err(Error::Refused { message, .. }) => message,
        Err(Error::Invalid(fields)) => format!("{}: {}", fields[0].field, fields[0].message),
        Err(other) => panic!("refused otherwise: {other}"),
        Ok(done) => panic!("it was done: {:?}", done.said),
    }
}

#[test]
fn each_operation_says_what_it_did_and_can_be_undone_and_redone() {
    let mut course = Course::new();
    let present = Some(Mark::Present);
    for (marks, said) in [
        (&[(3, 0, present)][..], "Marked Grace Adeyemi present for session 3"),
        (&[(3, 1, Some(PART))], "Marked Tom Ashworth part (95 minutes) for session 3"),
        (&[(3, 2, Some(Mark::Apologies))], "Marked apologies from Bea Bright for session 3"),
        (
            &[(5, 2, Some(Mark::Apologies)), (5, 3, Some(Mark::Apologies))],
            "Marked apologies from 2 people for session 5",
        ),
        (&[(3, 3, Some(Mark::Absent))], "Marked Rowan Castle absent from session 3"),
        (&[(3, 0, None)], "Unmarked Grace Adeyemi for session 3"),
        (&[(1, 0, present), (1, 1, present), (1, 2, present)], "Marked 3 present for session 1"),
        (&[(2, 0, present), (4, 0, present)], "Marked Grace Adeyemi present for 2 sessions"),
        (&[(2, 1, present), (4, 2, present)], "Marked 2 present for 2 sessions"),
        (
            &[(4, 1, present), (4, 3, Some(PART)), (4, 2, None)],
            "Marked 3 for session 4: 1 present, 1 part and 1 unmarked",
        ),
    ] {
        assert_eq!(course.there_and_back(|course| course.mark(marks)), said);
    }
    let (of, first, second) = (course.of, course.at(1, 0), course.at(3, 1));
    let said = course.there_and_back(|c| {
        let moment = c.moment();
        write_note(&c.file, &moment, of, first, " Camera off,\r\nrang at 4pm ")
    });
    assert_eq!(said, "Wrote a note on Grace Adeyemi for session 1");
    let said = course.there_and_back(|c| {
        let moment = c.moment();
        write_note(&c.file, &moment, of, first, "  ")
    });
    assert_eq!(said, "Removed the note on Grace Adeyemi for session 1");
    let said = course.there_and_back(|c| {
        let moment = c.moment();
        set_by_hand(&c.file, &moment, of, &[second], SetByHand::Counts, "Her line dropped")
    });
    assert_eq!(said, "Set by hand that session 3 counts for Tom Ashworth");
    let said = course.there_and_back(|c| {
        let moment = c.moment();
        set_by_hand(&c.file, &moment, of, &[first, second], SetByHand::DoesNotCount, "Wrong room")
    });
    assert_eq!(said, "Set by hand that 2 sessions do not count for 2 people");
    let said = course.there_and_back(|c| {
        let moment = c.moment();
        clear_set_by_hand(&c.file, &moment, of, &[second])
    });
    assert_eq!(said, "Took back what was set by hand for Tom Ashworth at session 3");
}

#[test]
fn the_rest_are_those_expected_and_unmarked() {
    let mut course = Course::new();
    course.mark(&[(1, 1, Some(Mark::Absent)), (3, 0, Some(Mark::Apologies))]).unwrap();
    let rest = |session: usize| {
        move |c: &mut Course| {
            let (moment, of, session) = (c.moment(), c.of, c.sessions[session - 1]);
            mark_the_rest_present(&c.file, &moment, of, session)
        }
    };
    // Grace, Bea and Fergus: Tom is marked, Rowan has not started.
    assert_eq!(course.there_and_back(rest(1)), "Marked 3 present for session 1");
    assert_eq!(course.cell(1, 3).mark, None, "a late starter is not expected at session 1");
    // Tom, Bea and Rowan: Grace sent apologies, Fergus has withdrawn.
    assert_eq!(course.there_and_back(rest(3)), "Marked 3 present for session 3");
    assert_eq!(course.cell(3, 4).mark, None);
    assert!(rest(1)(&mut course).unwrap().said.is_none(), "nobody is left: nothing is said");
    assert_eq!(
        sentence(rest(5)(&mut course)),
        "Session 5 is on Monday 9 March: “present” can be marked from 3pm that day."
    );
}

#[test]
fn what_the_sheet_shows() {
    let mut course = Course::with(|seed, sessions| seed.cancel(sessions[2]));
    course.mark(&[(1, 0, Some(Mark::Present)), (1, 1, Some(PART)), (4, 0, Some(Mark::Part { minutes: 40 }))]).unwrap();
    let sheet = course.sheet();
    assert_eq!((sheet.threshold, sheet.minimum_minutes), (Some(4), Some(90)));
    assert_eq!(sheet.current_session_id, Some(course.sessions[3]), "session 4 was held last");
    let names: Vec<&str> = sheet.rows.iter().map(|row| &*row.name).collect();
    assert_eq!(names, ["Grace Adeyemi", "Tom Ashworth", "Bea Bright", "Rowan Castle", "Fergus Doyle"]);
    let first = sheet.sessions[0].counts;
    assert_eq!((first.present, first.part, first.unmarked, first.expected), (1, 1, 2, 4));
    assert_eq!(
        sheet.sessions.iter().map(|s| (s.cancelled, s.started, s.held)).collect::<Vec<_>>(),
        [
            (false, true, true),
            (false, true, true),
            (true, true, false),
            (false, true, true),
            (false, false, false),
            (false, false, false)
        ]
    );
    assert_eq!(sheet.rows[4].withdrawn_on, Some("2026-02-20".parse().unwrap()));
    assert_eq!(sheet.rows[0].cells[3].counts, mark::Counts::No, "40 of 90 minutes");
    let detail = course.file.read(|r| cell(r, course.of, course.at(4, 0), course.now)).unwrap();
    assert_eq!(detail.explained.unwrap().sessions[3].words, "part, 40 of the 90 minutes needed");
}

#[test]
fn the_session_of_today_comes_first() {
    let mut course = Course::new();
    course.now = "2026-03-09T08:00:00Z".parse().unwrap();
    assert_eq!(course.sheet().current_session_id, Some(course.sessions[4]), "in the morning of session 5");
    course.now = "2026-01-10T08:00:00Z".parse().unwrap();
    assert_eq!(course.sheet().current_session_id, Some(course.sessions[0]), "before the course: the first to come");
}

#[test]
fn the_verdict_follows_each_mark() {
    let mut course = Course::new();
    assert_eq!(course.verdict(0), "0 of 4 held, needs marks for sessions 1, 2, 3 and 4");
    let mut steps = Vec::new();
    for (session, mark) in [(1, Mark::Present), (2, Mark::Absent), (3, PART), (4, Mark::Apologies)] {
        let done = course.mark(&[(session, 0, Some(mark))]).unwrap();
        assert_eq!(done.view.rows.len(), 1, "only the row that was written comes back");
        steps.push(done.view.rows[0].verdict.clone().unwrap().sentence);
    }
    assert_eq!(
        steps,
        [
            "1 of 4 held, needs marks for sessions 2, 3 and 4",
            "1 of 4 held, needs marks for sessions 3 and 4",
            "2 of 4 held, needs a mark for session 4",
            "2 of 4 held, every remaining session needed",
        ]
    );
    course.mark(&[(5, 0, Some(Mark::Apologies))]).unwrap();
    assert_eq!(course.verdict(0), "2 of 4 held, cannot reach, at most 3");
}

#[test]
fn set_by_hand_goes_before_the_mark_and_leaves_it() {
    let mut course = Course::new();
    let (of, at, moment) = (course.of, course.at(1, 0), course.moment());
    course.mark(&[(1, 0, Some(Mark::Part { minutes: 40 }))]).unwrap();
    set_by_hand(&course.file, &moment, of, &[at], SetByHand::Counts, "Her line dropped; she watched the recording")
        .unwrap();
    let cell = course.cell(1, 0);
    assert_eq!((cell.mark, cell.counts), (Some(Mark::Part { minutes: 40 }), mark::Counts::Yes));
    course.mark(&[(1, 0, None)]).unwrap();
    assert_eq!(course.cell(1, 0).set_by_hand, Some(SetByHand::Counts), "unmarking leaves what was set by hand");
    clear_set_by_hand(&course.file, &moment, of, &[at]).unwrap();
    assert!(course.file.dump().unwrap().iter().all(|row| !row.contains("line dropped")), "nothing empty is kept");
    assert_eq!(
        sentence(set_by_hand(&course.file, &moment, of, &[at], SetByHand::Counts, "  ")),
        "reason: Say why it is set by hand."
    );
}

#[test]
fn what_cannot_be_marked_is_refused_in_a_sentence_and_nothing_is_marked() {
    let mut course = Course::with(|seed, sessions| seed.cancel(sessions[2]));
    let before = course.file.dump().unwrap();
    let present = Some(Mark::Present);
    assert_eq!(
        sentence(course.mark(&[(1, 0, present), (3, 0, present)])),
        "Session 3 on Monday 23 February was cancelled, so it takes no marks. If it takes place after all, reinstate it first."
    );
    assert_eq!(
        sentence(course.mark(&[(1, 0, present), (5, 0, present)])),
        "Session 5 is on Monday 9 March: “present” can be marked from 3pm that day."
    );
    assert!(sentence(course.mark(&[(1, 0, Some(Mark::Part { minutes: 121 }))])).contains("from 0 to 120"));
    let (of, at, moment) = (course.of, course.at(1, 0), course.moment());
    assert!(sentence(write_note(&course.file, &moment, of, at, &"x".repeat(10_001))).contains("shorten it by 1"));
    assert!(sentence(write_note(&course.file, &moment, of, at, "a\u{7}")).contains("control character"));
    let nobody = CellMark { session_id: course.sessions[0], participant_id: ParticipantId(-1), mark: present };
    let elsewhere = CellMark { session_id: SessionId(99), participant_id: course.people[0], mark: present };
    for gone in [nobody, elsewhere] {
        assert!(matches!(mark_cells(&course.file, &moment, of, &[gone]), Err(Error::Gone(_))));
    }
    let unknown = RegisterOf::Course(CourseId(99));
    assert!(matches!(mark_cells(&course.file, &moment, unknown, &[]), Err(Error::Gone("course"))));
    assert_eq!(course.file.dump().unwrap(), before);
    write_note(&course.file, &moment, of, at, &"ß".repeat(10_000)).expect("10,000 characters are kept");
}

#[test]
fn the_same_mark_again_is_no_change_and_the_later_of_two_goes() {
    let mut course = Course::new();
    course.mark(&[(1, 0, Some(Mark::Absent)), (1, 0, Some(Mark::Present))]).unwrap();
    assert_eq!(course.cell(1, 0).mark, Some(Mark::Present));
    let again = course.mark(&[(1, 0, Some(Mark::Present))]).unwrap();
    assert_eq!(again.said, None);
    assert_eq!(again.view.rows.len(), 1, "the screen is still told how the row stands");
}

#[test]
fn marks_on_a_cancelled_session_stay_and_count_for_nobody() {
    let mut course = Course::with(|seed, sessions| {
        let who = ParticipantId(1);
        seed.mark(sessions[2], who, "present");
        seed.cancel(sessions[2]);
    });
    let verdict = course.sheet().rows[0].verdict.clone().unwrap();
    assert_eq!((verdict.attended, verdict.sessions, verdict.threshold), (0, 5, 4));
    assert_eq!(course.cell(3, 0).mark, Some(Mark::Present));
    course.mark(&[(3, 0, None)]).expect("what is there can be unmarked");
}

#[test]
fn follow_ups_have_the_same_register_without_a_verdict() {
    let mut seed = Seed::new();
    let programme: ProgrammeId = seed.programme();
    let later = seed.follow_up(programme, 1, "2026-05-11");
    let first = seed.follow_up(programme, 2, "2026-04-13");
    let (ana, ben, cy) = (seed.person("Ana", "Ash"), seed.person("Ben", "Birch"), seed.person("Cy", "Cedar"));
    for (session, who, reply) in
        [(first, ana, "coming"), (first, ben, "no_reply"), (first, cy, "not_coming"), (later, ana, "no_reply")]
    {
        seed.invite(session, who, reply);
    }
    let file = DataFile::open(seed.close()).unwrap();
    let now: DateTime<Utc> = "2026-04-13T20:00:00Z".parse().unwrap();
    let of = RegisterOf::FollowUps(programme);
    let moment = Moment::new(now, [3; 16]);
    let sheet = |file: &DataFile| file.read(|reading| follow_up_sheet(reading, programme, now)).unwrap();
    let start = sheet(&file);
    assert_eq!(start.sessions.iter().map(|s| s.session_id).collect::<Vec<_>>(), [first, later], "by date");
    assert_eq!(start.sessions[0].counts.expected, 2, "whoever said no is not expected");
    assert_eq!(start.rows[2].cells[1].invitation, Some(Invitation::NotInvited));
    assert!(start.rows.iter().all(|row| row.verdict.is_none() && row.place.is_none()));
    let done = mark_the_rest_present(&file, &moment, of, first).unwrap();
    assert_eq!(done.said.unwrap(), "Marked 2 present for the follow-up session on 13 April 2026");
    let came = CellMark { session_id: first, participant_id: cy, mark: Some(Mark::Part { minutes: 60 }) };
    mark_cells(&file, &moment, of, &[came]).expect("whoever comes all the same can be marked");
    let too_long = CellMark { mark: Some(Mark::Part { minutes: 61 }), ..came };
    assert!(sentence(mark_cells(&file, &moment, of, &[too_long])).starts_with("The follow-up session lasts 60"));
    let at = CellRef { session_id: first, participant_id: cy };
    assert!(sentence(set_by_hand(&file, &moment, of, &[at], SetByHand::Counts, "x")).contains("certificate"));
    assert!(file.read(|reading| cell(reading, of, at, now)).unwrap().explained.is_none());
    let gone = file.read(|reading| follow_up_sheet(reading, ProgrammeId(99), now));
    assert!(matches!(gone, Err(Error::Gone("programme"))));
}
