//! Every screen is read in a bounded number of queries: as many for 60 people as for 6, for 12 follow-ups as for 2.

use chrono::{Days, NaiveDate};
use course_register_core::certificates::Standing;
use course_register_core::courses::course_sheet;
use course_register_core::error::Result;
use course_register_core::export::{self, ExportKind, ExportRequest, ExportScope};
use course_register_core::facilitators::facilitator_list;
use course_register_core::follow_ups::{
    self, FollowUpForm, FollowUpQuery, ScheduleForm, WhomToInvite, invitees, programmes,
};
use course_register_core::history::{self, HistoryQuery};
use course_register_core::ids::{CourseId, ParticipantId, ProgrammeId, SessionId};
use course_register_core::moment::Moment;
use course_register_core::participants::{ParticipantsQuery, participant_rows, participant_sheet, participants};
use course_register_core::register::mark::Mark;
use course_register_core::register::{self, CellMark, CellRef, RegisterOf};
use course_register_core::search::search;
use course_register_core::settings;
use course_register_core::store::Reading;
use course_register_tests::{World, date};

const COURSE: CourseId = CourseId(1);
const PROGRAMME: ProgrammeId = ProgrammeId(1);

/// The real course with so many people, everybody marked for three sessions, and so many follow-ups.
fn world(people: i64, follow_up_dates: u64) -> World {
    let mut world = World::at("2026-01-12T09:00:00Z");
    world.real_course();
    for n in 0..people {
        world.add_booked(&format!("Person{n} Invented"), COURSE, "2026-01-12");
    }
    world.set_now("2026-03-03T09:00:00Z");
    let marks: Vec<CellMark> = (1..=3)
        .flat_map(|session| {
            (1..=people).map(move |person| CellMark {
                session_id: SessionId(session),
                participant_id: ParticipantId(person),
                mark: Some(Mark::Present),
            })
        })
        .collect();
    let moment = world.moment();
    register::mark_cells(&mut world.file, &moment, RegisterOf::Course(COURSE), &marks).unwrap();
    let day = |n: u64| -> NaiveDate { date("2026-04-13").checked_add_days(Days::new(7 * n)).unwrap() };
    let form = ScheduleForm {
        programme_id: PROGRAMME,
        dates: (0..follow_up_dates)
            .map(|n| FollowUpForm {
                date: day(n).to_string(),
                starts_at: "15:00".to_owned(),
                length_minutes: "60".to_owned(),
                title: String::new(),
                facilitators: Vec::new(),
                zoom_link: String::new(),
            })
            .collect(),
        invite: WhomToInvite {
            courses: Vec::new(),
            earlier_graduates: false,
            people: (1..=people).map(ParticipantId).collect(),
            only_not_invited: false,
        },
        confirmed: true,
    };
    let moment = world.moment();
    let shown = FollowUpQuery { programme_id: PROGRAMME, year: None };
    follow_ups::schedule_follow_ups(&mut world.file, &moment, &form, shown).unwrap();
    world
}

type Screen = fn(&Reading<'_>, &Moment) -> Result<()>;

fn exported(reading: &Reading<'_>, moment: &Moment, kind: ExportKind, scope: ExportScope) -> Result<()> {
    let request = ExportRequest { kind, scope, columns: None };
    export::preview(reading, &request, moment.now())?;
    let mut out = Vec::new();
    export::write(reading, &request, moment.now(), &mut out).map(drop)
}

const SCREENS: &[(&str, Screen)] = &[
    ("course", |reading, moment| course_sheet(reading, COURSE, moment.now()).map(drop)),
    ("facilitators", |reading, moment| facilitator_list(reading, moment.today()).map(drop)),
    ("participants of a course", |reading, moment| {
        let query = ParticipantsQuery { course_id: Some(COURSE), ..ParticipantsQuery::default() };
        participants(reading, &query, moment).map(drop)
    }),
    ("participants by verdict", |reading, moment| {
        let query = ParticipantsQuery {
            course_id: Some(COURSE),
            verdict: Some(Standing::CanStillReach),
            ..ParticipantsQuery::default()
        };
        participants(reading, &query, moment).map(drop)
    }),
    ("everybody, searched", |reading, moment| {
        let query = ParticipantsQuery { search: "invented".to_owned(), ..ParticipantsQuery::default() };
        participants(reading, &query, moment).map(drop)
    }),
    ("rows of participants", |reading, moment| {
        let ids: Vec<ParticipantId> = (1..=6).map(ParticipantId).collect();
        participant_rows(reading, Some(COURSE), &ids, moment).map(drop)
    }),
    ("one participant", |reading, moment| participant_sheet(reading, ParticipantId(1), Some(COURSE), moment).map(drop)),
    ("register", |reading, moment| register::sheet(reading, COURSE, moment.now()).map(drop)),
    ("register of follow-ups", |reading, moment| register::follow_up_sheet(reading, PROGRAMME, moment.now()).map(drop)),
    ("one cell of the register", |reading, moment| {
        let cell = CellRef { session_id: SessionId(1), participant_id: ParticipantId(1) };
        register::cell(reading, RegisterOf::Course(COURSE), cell, moment.now()).map(drop)
    }),
    ("follow-ups", |reading, moment| {
        follow_ups::sheet(reading, FollowUpQuery { programme_id: PROGRAMME, year: None }, moment).map(drop)
    }),
    ("programmes", |reading, moment| programmes(reading, moment.today()).map(drop)),
    ("who is invited", |reading, moment| invitees(reading, SessionId(7), moment).map(drop)),
    ("export of participants", |reading, moment| {
        exported(reading, moment, ExportKind::Participants, ExportScope::AllCourses)
    }),
    ("export of the register", |reading, moment| {
        exported(reading, moment, ExportKind::Register, ExportScope::Course { course_id: COURSE })
    }),
    ("export of the register grid", |reading, moment| {
        exported(reading, moment, ExportKind::RegisterGrid, ExportScope::Course { course_id: COURSE })
    }),
    ("export of follow-ups", |reading, moment| {
        exported(reading, moment, ExportKind::FollowUps, ExportScope::Programme { programme_id: PROGRAMME })
    }),
    ("settings", |reading, moment| settings::sheet(reading, moment.today()).map(drop)),
    ("history", |reading, _| history::page(reading, &HistoryQuery::default()).map(drop)),
    ("search", |reading, _| search(reading, "invented").map(drop)),
];

/// The most queries that any screen may take.
const MOST: u64 = 30;

#[test]
fn a_screen_takes_as_many_queries_for_many_as_for_few() {
    let mut few = world(6, 2);
    let mut many = world(60, 12);
    let mut said = Vec::new();
    for (name, screen) in SCREENS {
        let mut counts = [0, 0];
        for (world, count) in [&mut few, &mut many].into_iter().zip(&mut counts) {
            let moment = world.moment();
            let before = world.file.queries();
            world.file.read(|reading| screen(reading, &moment)).unwrap();
            *count = world.file.queries() - before;
        }
        said.push(format!("{name}: {} and {}", counts[0], counts[1]));
        assert!(counts[0] > 0, "{name} is counted");
        assert_eq!(counts[0], counts[1], "{name} takes more queries for more people");
        assert!(counts[1] <= MOST, "{name} takes {} queries", counts[1]);
    }
    // The frame, which goes with every change.
    for world in [&mut few, &mut many] {
        let moment = world.moment();
        let before = world.file.queries();
        world.file.frame(&moment).unwrap();
        said.push(format!("frame: {}", world.file.queries() - before));
        assert!(world.file.queries() - before <= MOST);
    }
    println!("{}", said.join("\n"));
}
