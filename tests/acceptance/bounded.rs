//! Every screen is read in a bounded number of queries: as many when there are many people, courses, programmes,
//! follow-ups and facilitators as when there are few.

mod exports;
mod world;

use course_register_core::applications::{ApplicationRows, read_pasted};
use course_register_core::attendance_reports::{ReportRequest, review_report};
use course_register_core::certificates::{self, Standing};
use course_register_core::courses::{
    CourseForm, ProgrammePick, SessionForm, course_sheet, new_course, next_cohort, programme_form, propose_session,
    propose_sessions,
};
use course_register_core::data_file::DataFile;
use course_register_core::date_finder::{self, PollForm};
use course_register_core::error::Result;
use course_register_core::facilitators::{diary, facilitator_list};
use course_register_core::files::{GivenFile, ReadAs, read};
use course_register_core::follow_ups::suggest::FollowUpRule;
use course_register_core::follow_ups::{
    self, FollowUpQuery, PastedRepliesForm, SuggestForm, check_follow_ups, invitees, people_to_invite,
    suggest_follow_ups,
};
use course_register_core::history::{self, HistoryQuery};
use course_register_core::ids::{CourseId, FacilitatorId, ParticipantId, ProgrammeId, SessionId};
use course_register_core::invitations::{CalendarFilesOf, calendar_files_preview, session_holdings};
use course_register_core::messages::{
    self, DraftRequest, LogQuery, MessageAbout, MessageState, TemplateChoice, TemplateKind,
};
use course_register_core::moment::Moment;
use course_register_core::overview;
use course_register_core::participants::{
    ParticipantsQuery, access_needs, likely_duplicates, main_emails, merge_preview, participant_rows,
    participant_sheet, participants,
};
use course_register_core::poll::PastedReplies;
use course_register_core::register::{self, CellRef, RegisterOf};
use course_register_core::sample::sample_removal;
use course_register_core::search::search;
use course_register_core::settings;
use course_register_core::store::Reading;
use course_register_core::today::{Backups, today_sheet};
use course_register_tests::{compassionate_leadership, date, person};
use world::picked;
pub use world::world;

const COURSE: CourseId = CourseId(1);
const PROGRAMME: ProgrammeId = ProgrammeId(1);
/// The first follow-up of the programme: the course has six sessions.
const FOLLOW_UP: SessionId = SessionId(7);

/// How many people are on the course, and how many there are of everything else.
#[derive(Clone, Copy)]
pub struct Size {
    people: i64,
    each: i64,
}

pub const FEW: Size = Size { people: 6, each: 2 };
const MANY: Size = Size { people: 60, each: 12 };

pub type Screen = fn(&Reading<'_>, &Moment, Size) -> Result<()>;

/// A message to each of these people.
fn drafts(kind: TemplateKind, about: MessageAbout, people: Vec<ParticipantId>) -> DraftRequest {
    let template = TemplateChoice { kind, template_id: None };
    DraftRequest { template, about, people, subject: None, body: None, only_those_that_can: false }
}

/// Everybody on the course.
fn everybody(size: Size) -> Vec<ParticipantId> {
    (1..=size.people).map(ParticipantId).collect()
}

/// Every screen, and what else is read for one.
pub fn screens() -> impl Iterator<Item = &'static (&'static str, Screen)> {
    SCREENS.iter().chain(exports::EXPORTS)
}

const SCREENS: &[(&str, Screen)] = &[
    ("course", |reading, moment, _| course_sheet(reading, COURSE, moment.now()).map(drop)),
    ("overview of a course", |reading, moment, _| {
        overview::report_name(reading, COURSE)?;
        overview::course_overview(reading, COURSE, moment.now()).map(drop)
    }),
    ("a new course", |reading, _, _| {
        let pick = ProgrammePick::Known { programme_id: PROGRAMME };
        new_course(reading, pick).map(drop)
    }),
    ("the next cohort", |reading, moment, _| next_cohort(reading, COURSE, moment.today()).map(drop)),
    ("sessions proposed", |reading, moment, _| {
        let form = CourseForm { programme_id: Some(PROGRAMME), ..compassionate_leadership() };
        propose_sessions(reading, &form, moment.today()).map(drop)
    }),
    ("one session proposed", |reading, moment, _| {
        let form = SessionForm {
            date: "2026-02-09".to_owned(),
            starts_at: "15:00".to_owned(),
            ends_at: "17:00".to_owned(),
            ..SessionForm::default()
        };
        propose_session(reading, Some(SessionId(1)), 1, &form, moment.today()).map(drop)
    }),
    ("what a programme's courses start with", |reading, _, _| programme_form(reading, PROGRAMME).map(drop)),
    ("the diary", |reading, _, _| diary(reading, date("2026-01-01"), date("2026-12-31")).map(drop)),
    ("facilitators", |reading, moment, _| facilitator_list(reading, moment.today()).map(drop)),
    ("participants of a course", |reading, moment, _| {
        let query = ParticipantsQuery { course_id: Some(COURSE), ..ParticipantsQuery::default() };
        participants(reading, &query, moment).map(drop)
    }),
    ("participants by verdict", |reading, moment, _| {
        let query = ParticipantsQuery {
            course_id: Some(COURSE),
            verdict: Some(Standing::CanStillReach),
            ..ParticipantsQuery::default()
        };
        participants(reading, &query, moment).map(drop)
    }),
    ("everybody, searched", |reading, moment, _| {
        let query = ParticipantsQuery { search: "invented".to_owned(), ..ParticipantsQuery::default() };
        participants(reading, &query, moment).map(drop)
    }),
    ("rows of participants", |reading, moment, size| {
        participant_rows(reading, Some(COURSE), &everybody(size), moment).map(drop)
    }),
    ("addresses of participants", |reading, _, size| main_emails(reading, &everybody(size)).map(drop)),
    ("access needs", |reading, _, _| access_needs(reading, ParticipantId(1)).map(drop)),
    ("who is like a new person", |reading, _, _| {
        let found = likely_duplicates(reading, &person("Person1 Invented"), None)?;
        assert!(!found.is_empty(), "somebody is alike");
        Ok(())
    }),
    ("one participant", |reading, moment, _| {
        participant_sheet(reading, ParticipantId(1), Some(COURSE), moment).map(drop)
    }),
    ("pasted rows", |reading, _, size| {
        let rows = (1..=size.people).map(|n| format!("Person{n} Invented\tperson{n}.0@example.org\n"));
        let text = format!("Name\tE-mail\nPerson1 Invented\tother@example.org\n{}", rows.collect::<String>());
        let pasted = ApplicationRows {
            course_id: COURSE,
            text,
            file: None,
            has_header: None,
            columns: None,
            choices: Vec::new(),
            replace: Vec::new(),
        };
        read_pasted(reading, &pasted, None).map(drop)
    }),
    ("an attendance report", |reading, moment, size| {
        let mut text = "Name (Original Name),User Email,Join Time,Leave Time\n".to_owned();
        for n in 1..=size.people {
            text.push_str(&format!("Person{n} Invented,,23/02/2026 15:00:00,23/02/2026 17:00:00\n"));
        }
        let table = read(text.as_bytes(), &ReadAs::default()).expect("a table");
        let file = GivenFile { name: "report.csv".to_owned(), read_as: ReadAs::default(), table };
        let request = ReportRequest {
            of: RegisterOf::Course(COURSE),
            session_id: Some(SessionId(3)),
            date_order: None,
            shift_minutes: None,
            columns: None,
            decisions: Vec::new(),
            replace: Vec::new(),
            marks_absent: None,
        };
        let seen = review_report(reading, &request, &[file], moment)?;
        assert!(!seen.names.is_empty(), "there are names: {:?}", seen.problem);
        Ok(())
    }),
    ("two people side by side", |reading, _, _| merge_preview(reading, ParticipantId(1), ParticipantId(2)).map(drop)),
    ("register", |reading, moment, _| register::sheet(reading, COURSE, moment.now()).map(drop)),
    ("register of follow-ups", |reading, moment, _| {
        register::follow_up_sheet(reading, PROGRAMME, moment.now()).map(drop)
    }),
    ("one cell of the register", |reading, moment, _| {
        let cell = CellRef { session_id: SessionId(1), participant_id: ParticipantId(1) };
        register::cell(reading, RegisterOf::Course(COURSE), cell, moment.now()).map(drop)
    }),
    ("follow-ups", |reading, moment, _| {
        follow_ups::sheet(reading, FollowUpQuery { programme_id: PROGRAMME, year: None }, moment).map(drop)
    }),
    ("dates suggested for follow-ups", |reading, _, size| {
        let form = SuggestForm {
            programme_id: PROGRAMME,
            rule: FollowUpRule::EveryWeeks { weeks: 1, from: date("2026-03-16") },
            first: "2026-04-01".to_owned(),
            last: "2026-12-31".to_owned(),
            starts_at: "15:00".to_owned(),
            length_minutes: "60".to_owned(),
            facilitators: (1..=size.each).map(FacilitatorId).collect(),
        };
        suggest_follow_ups(reading, &form).map(drop)
    }),
    ("dates picked for follow-ups", |reading, _, size| {
        let dates: Vec<_> = (0..size.each).map(picked).collect();
        check_follow_ups(reading, PROGRAMME, &dates, Some(FOLLOW_UP)).map(drop)
    }),
    ("whom to invite", |reading, moment, _| people_to_invite(reading, FOLLOW_UP, "", moment).map(drop)),
    ("whom to invite, searched", |reading, moment, _| {
        people_to_invite(reading, FOLLOW_UP, "invented", moment).map(drop)
    }),
    ("where a follow-up stands", |reading, _, _| follow_ups::place_of(reading, FOLLOW_UP).map(drop)),
    ("who is invited", |reading, moment, _| invitees(reading, FOLLOW_UP, moment).map(drop)),
    ("what everybody holds of a follow-up", |reading, _, _| session_holdings(reading, FOLLOW_UP).map(drop)),
    ("calendar files of a course and of follow-ups", |reading, moment, size| {
        let course = calendar_files_preview(reading, CalendarFilesOf::Course { course_id: COURSE }, moment)?;
        let follow_ups =
            calendar_files_preview(reading, CalendarFilesOf::FollowUps { programme_id: PROGRAMME }, moment)?;
        assert_eq!(follow_ups.files.len(), usize::try_from(size.each).unwrap());
        assert!(course.people.len() >= usize::try_from(size.people).unwrap());
        Ok(())
    }),
    ("messages about a course", |reading, moment, size| {
        let about = MessageAbout::Course { course_id: COURSE };
        messages::people_concerned(reading, about, moment)?;
        let request = drafts(TemplateKind::JoiningInstructions, about, everybody(size));
        messages::preview(reading, &request, None, moment).map(drop)
    }),
    ("messages about a session", |reading, moment, size| {
        let about = MessageAbout::Session { session_id: FOLLOW_UP };
        messages::people_concerned(reading, about, moment)?;
        messages::preview(reading, &drafts(TemplateKind::SessionMoved, about, everybody(size)), None, moment).map(drop)
    }),
    ("follow-up invitations", |reading, moment, size| {
        let about = MessageAbout::FollowUps { programme_id: PROGRAMME };
        messages::people_concerned(reading, about, moment)?;
        let request = drafts(TemplateKind::FollowUpInvitation, about, everybody(size));
        messages::preview(reading, &request, None, moment).map(drop)
    }),
    ("messages", |reading, _, _| {
        messages::template_sheet(reading)?;
        messages::message_log(reading, &LogQuery::default()).map(drop)
    }),
    ("a message in full", |reading, moment, _| {
        let log = messages::message_log(reading, &LogQuery::default())?;
        let first = log.messages.first().expect("a message").message_id;
        messages::mailto_of(reading, first)?;
        messages::draft_again(reading, first, moment).map(drop)
    }),
    ("messages not said yet, searched", |reading, _, _| {
        let query =
            LogQuery { state: Some(MessageState::Drafted), search: "invented".to_owned(), ..LogQuery::default() };
        messages::message_log(reading, &query).map(drop)
    }),
    ("messages to one person", |reading, _, _| {
        let query = LogQuery { participant_id: Some(ParticipantId(1)), ..LogQuery::default() };
        messages::message_log(reading, &query).map(drop)
    }),
    ("dates that are looked for", |reading, moment, size| {
        let sheet = date_finder::sheet(reading, PROGRAMME, moment)?;
        assert_eq!(sheet.candidates.len(), usize::try_from(size.each).unwrap(), "dates");
        assert!(sheet.people.len() >= usize::try_from(size.people).unwrap(), "people");
        Ok(())
    }),
    ("whom to ask about dates", |reading, moment, _| {
        date_finder::people_to_ask(reading, PROGRAMME, "", moment)?;
        date_finder::people_to_ask(reading, PROGRAMME, "invented", moment).map(drop)
    }),
    ("a table of replies", |reading, _, size| {
        let rows = (1..=size.people).map(|n| format!("Person{n} Invented\tyes\n"));
        let text = format!("Name\t13 Apr 2026\n{}", rows.collect::<String>());
        let form = PollForm { programme_id: PROGRAMME, table: PastedReplies::of(text) };
        let taken = date_finder::read_poll(reading, &form)?.counts;
        assert_eq!(i64::from(taken.taken + taken.already_so), size.people, "all are read");
        Ok(())
    }),
    ("replies to a follow-up, pasted", |reading, _, size| {
        let rows = (1..=size.people).map(|n| format!("Person{n} Invented\tyes\n"));
        let form = PastedRepliesForm {
            session_id: FOLLOW_UP,
            table: PastedReplies::of(rows.collect::<String>()),
            replied_on: String::new(),
        };
        let counts = follow_ups::read_replies(reading, &form)?.counts;
        assert_eq!(i64::from(counts.taken), size.people, "all are read");
        Ok(())
    }),
    ("today", |reading, moment, _| today_sheet(reading, moment, Backups::default()).map(drop)),
    ("register on paper", |reading, moment, _| {
        register::paper_register(reading, RegisterOf::Course(COURSE), true, moment).map(drop)
    }),
    ("certificates", |reading, moment, _| certificates::certificates(reading, COURSE, moment).map(drop)),
    ("one person's certificates", |reading, moment, _| {
        certificates::certificate_detail(reading, COURSE, ParticipantId(1), moment).map(drop)
    }),
    ("a certificate checked", |reading, _, _| {
        certificates::check_document(reading, b"%PDF")?;
        certificates::check_number(reading, "CLT-2026-0001").map(drop)
    }),
    ("documents of certificates", |reading, _, _| certificates::documents(reading, &[]).map(drop)),
    ("how certificates look", |reading, _, _| certificates::certificate_design(reading).map(drop)),
    ("settings", |reading, moment, _| settings::sheet(reading, moment.today()).map(drop)),
    ("history", |reading, _, _| history::page(reading, &HistoryQuery::default()).map(drop)),
    ("history of one participant", |reading, _, _| {
        let query = HistoryQuery { participant_id: Some(ParticipantId(1)), ..HistoryQuery::default() };
        history::page(reading, &query).map(drop)
    }),
    ("history of one course", |reading, _, _| {
        let query = HistoryQuery { course_id: Some(COURSE), ..HistoryQuery::default() };
        history::page(reading, &query).map(drop)
    }),
    ("history, searched", |reading, _, _| {
        let query = HistoryQuery { search: "invented session 3".to_owned(), ..HistoryQuery::default() };
        history::page(reading, &query).map(drop)
    }),
    ("what removing the sample takes out", |reading, _, _| sample_removal(reading).map(drop)),
    ("search", |reading, _, _| search(reading, "invented").map(drop)),
    ("search with a typing error", |reading, _, _| search(reading, "zzqxy").map(drop)),
    ("search for messages", |reading, _, size| {
        let found = search(reading, "follow-up dates person2")?;
        assert_eq!(found.len(), if size.people < 20 { 1 } else { 5 }, "{found:?}");
        Ok(())
    }),
    ("search by a date", |reading, _, _| search(reading, "2 mar").map(drop)),
];

/// The most queries that any screen may take.
const MOST: u64 = 34;

/// How many queries some work on the file takes.
fn counted(file: &DataFile, work: impl FnOnce(&DataFile) -> Result<()>) -> u64 {
    let before = file.queries();
    work(file).unwrap();
    file.queries() - before
}

#[test]
fn a_screen_takes_as_many_queries_for_many_as_for_few() {
    let mut worlds = [(world(FEW), FEW), (world(MANY), MANY)];
    let moments = worlds.each_mut().map(|(world, _)| world.moment());
    let of = |work: &dyn Fn(&DataFile, &Moment, Size) -> Result<()>| -> [u64; 2] {
        [0, 1].map(|at| counted(&worlds[at].0.file, |file| work(file, &moments[at], worlds[at].1)))
    };
    let mut said = vec![
        ("frame", of(&|file, moment, _| file.frame(moment).map(drop))),
        ("frame at the start", of(&|file, moment, _| file.first_frame(moment).map(drop))),
    ];
    for (name, screen) in screens() {
        said.push((name, of(&|file, moment, size| file.read(|reading| screen(reading, moment, size)))));
    }
    let wrong: Vec<_> = said.iter().filter(|(_, [few, many])| *few == 0 || few != many || *many > MOST).collect();
    assert!(wrong.is_empty(), "queries for few and for many, {MOST} at most: {wrong:?}");
}
