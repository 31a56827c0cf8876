//! Finding dates: which of those that are thought of suit the facilitators and most of the people asked.

mod undone;

use course_register_core::courses::{CourseForm, CourseSheet, FacilitatorChoice};
use course_register_core::date_finder::{
    self, AskForm, CandidateForm, CandidatesForm, DateCandidate, DateReply, DateReplyCell, FacilitatorState,
    FinderSheet, MakeFollowUps, PollForm,
};
use course_register_core::error::{Code, Error};
use course_register_core::facilitators::{self, AbsenceForm};
use course_register_core::follow_ups::{self, FollowUpQuery, Reply, WhomToInvite};
use course_register_core::ids::{DateCandidateId, ParticipantId, ProgrammeId};
use course_register_core::poll::PastedReplies;
use course_register_core::register::{RegisterOf, mark::Mark};
use course_register_tests::{World, compassionate_leadership};

/// The dates that the centre found in 2025, each one hour.
const OF_2025: [(&str, &str); 4] =
    [("18 Sep 2025", "4pm"), ("15 Oct 2025", "4pm"), ("18 Nov 2025", "1pm"), ("8 Dec 2025", "4pm")];

/// Six others that were thought of: a bank holiday, a day on which Ruby Hart is away, and four that suit fewer.
const OTHERS: [(&str, &str); 6] = [
    ("25 Aug 2025", "4pm"),
    ("9 Oct 2025", "4pm"),
    ("11 Sep 2025", "10am"),
    ("27 Oct 2025", "4pm"),
    ("25 Nov 2025", "1pm"),
    ("15 Dec 2025", "11am"),
];

fn finder(world: &mut World, programme: ProgrammeId) -> FinderSheet {
    let moment = world.moment();
    world.file.read(|reading| date_finder::sheet(reading, programme, &moment)).unwrap()
}

fn dates(programme_id: ProgrammeId, dates: &[(&str, &str)]) -> CandidatesForm {
    let one = |(date, starts_at): &(&str, &str)| CandidateForm {
        date: (*date).to_owned(),
        starts_at: (*starts_at).to_owned(),
        length_minutes: "60".to_owned(),
    };
    CandidatesForm { programme_id, dates: dates.iter().map(one).collect() }
}

fn add(world: &mut World, form: &CandidatesForm) -> Result<FinderSheet, Error> {
    let moment = world.moment();
    Ok(date_finder::add_date_candidates(&world.file, &moment, form)?.view)
}

fn ask(world: &mut World, form: &AskForm) -> FinderSheet {
    let moment = world.moment();
    date_finder::ask_people(&world.file, &moment, form).unwrap().view
}

fn set(world: &mut World, programme: ProgrammeId, cells: &[DateReplyCell]) {
    let moment = world.moment();
    date_finder::set_date_replies(&world.file, &moment, programme, cells).unwrap();
}

fn poll(programme_id: ProgrammeId, text: &str) -> PollForm {
    PollForm { programme_id, table: PastedReplies::of(text) }
}

fn cohort(world: &mut World, title: &str, first_date: &str, programme: Option<ProgrammeId>) -> CourseSheet {
    let mut form = CourseForm {
        title: title.to_owned(),
        programme_id: programme,
        facilitators: vec![FacilitatorChoice::named("Ruby Hart"), FacilitatorChoice::named("Callum Frost")],
        capacity: String::new(),
        confirmed: true,
        ..compassionate_leadership()
    };
    form.plan.first_date = first_date.to_owned();
    world.course(&form)
}

fn graduate(world: &mut World, course: &CourseSheet, name: &str) -> ParticipantId {
    let (first, last) = name.split_once(' ').unwrap();
    let email = format!("{}@example.org", first.to_lowercase());
    let person = world.add_with_email(first, last, &email, course.course_id);
    for session in &course.sessions[..4] {
        world.mark(RegisterOf::Course(course.course_id), session.session_id, person, Some(Mark::Present)).unwrap();
    }
    person
}

/// Two cohorts of one programme, three and two of whose people graduated, in the summer of 2025.
fn two_cohorts() -> (World, ProgrammeId, Vec<ParticipantId>) {
    let mut world = World::at("2025-07-01T09:00:00Z");
    let spring = cohort(&mut world, "Spring 2025", "2 Jan 2025", None);
    let programme = spring.programme_id;
    let summer = cohort(&mut world, "Summer 2025", "6 May 2025", Some(programme));
    let mut people: Vec<_> = ["Grace Adeyemi", "Tom Ashworth", "Bea Bright"]
        .iter()
        .map(|name| graduate(&mut world, &spring, name))
        .collect();
    people.extend(["Nia Evans", "Idris Jones"].iter().map(|name| graduate(&mut world, &summer, name)));
    (world, programme, people)
}

fn everybody(sheet: &FinderSheet) -> AskForm {
    AskForm {
        programme_id: sheet.programme_id,
        facilitators: Some(sheet.defaults.facilitators.clone()),
        whom: WhomToInvite {
            courses: sheet.cohorts.iter().filter_map(|cohort| cohort.course_id).collect(),
            earlier_graduates: true,
            people: Vec::new(),
            only_not_invited: false,
        },
    }
}

fn found<'s>(sheet: &'s FinderSheet, (date, time): (&str, &str)) -> &'s DateCandidate {
    let is_it = |one: &&DateCandidate| {
        one.date.format("%-d %b %Y").to_string() == date && one.times.starts_with(&format!("{time} "))
    };
    sheet.candidates.iter().find(is_it).unwrap()
}

/// Ten dates and five people, before anybody replied. Ruby Hart is away on 9 October.
fn ten_dates() -> (World, ProgrammeId, Vec<ParticipantId>) {
    let (mut world, programme, people) = two_cohorts();
    let sheet = finder(&mut world, programme);
    let ruby = sheet.all_facilitators.iter().find(|who| who.name == "Ruby Hart").unwrap().facilitator_id;
    let absence = AbsenceForm {
        first_day: "9 Oct 2025".to_owned(),
        last_day: "9 Oct 2025".to_owned(),
        reason: "Conference".to_owned(),
    };
    let moment = world.moment();
    facilitators::add_absence(&world.file, &moment, ruby, &absence).unwrap();
    ask(&mut world, &everybody(&sheet));
    add(&mut world, &dates(programme, &[OF_2025.as_slice(), OTHERS.as_slice()].concat())).unwrap();
    (world, programme, people)
}

/// The replies of both cohorts: everybody can come on the day that Ruby Hart is away, four or more on the four dates.
fn replies(sheet: &FinderSheet, people: &[ParticipantId]) -> Vec<DateReplyCell> {
    let words = |date: &DateCandidate| match date.date.to_string().as_str() {
        "2025-10-09" => "yyyyy",
        "2025-09-18" => "yyyyi",
        "2025-10-15" => "yyyyn",
        "2025-11-18" => "yyyy ",
        "2025-12-08" => "nyyyy",
        "2025-08-25" => "yyyii",
        _ => "yn in",
    };
    let reply = |word: char| match word {
        'y' => Some(DateReply::Yes),
        'i' => Some(DateReply::IfNeedBe),
        'n' => Some(DateReply::No),
        _ => None,
    };
    let of_date = |date: &DateCandidate| -> Vec<DateReplyCell> {
        let cell = |(person, word): (&ParticipantId, char)| DateReplyCell {
            candidate_id: date.candidate_id,
            participant_id: *person,
            reply: reply(word),
        };
        people.iter().zip(words(date).chars()).map(cell).collect()
    };
    sheet.candidates.iter().flat_map(of_date).collect()
}

#[test]
fn the_four_dates_of_2025_are_found_among_ten_and_made_in_one_step() {
    let (mut world, programme, people) = ten_dates();
    let sheet = finder(&mut world, programme);
    assert_eq!((sheet.candidates.len(), sheet.people.len(), sheet.facilitators.len()), (10, 5, 2));
    assert_eq!(sheet.not_asked, 0);
    set(&mut world, programme, &replies(&sheet, &people));
    let sheet = finder(&mut world, programme);
    let mut ranked: Vec<&DateCandidate> = sheet.candidates.iter().collect();
    ranked.sort_by_key(|one| one.rank);
    let best: Vec<String> = ranked[..4].iter().map(|one| one.date.to_string()).collect();
    assert_eq!(best, ["2025-09-18", "2025-10-15", "2025-11-18", "2025-12-08"]);
    assert_eq!(found(&sheet, OF_2025[0]).words, "4 yes, 1 if need be; nothing against it");
    assert_eq!(found(&sheet, OF_2025[2]).words, "4 yes, 1 no reply yet; nothing against it");
    let away = found(&sheet, ("9 Oct 2025", "4pm"));
    assert_eq!((away.rank, away.clashes, away.yes), (Some(10), true, 5), "nobody’s yes outweighs a facilitator’s no");
    assert_eq!(away.words, "5 yes; Ruby Hart is away: Conference");
    let ruby = sheet.facilitators.iter().find(|who| who.name == "Ruby Hart").unwrap();
    let cell = &ruby.cells[sheet.candidates.iter().position(|one| one.candidate_id == away.candidate_id).unwrap()];
    assert_eq!((cell.state, cell.words.as_str()), (FacilitatorState::Away, "Ruby Hart is away: Conference"));
    assert!(found(&sheet, ("25 Aug 2025", "4pm")).words.contains("Summer bank holiday"));
    let clocks = found(&sheet, ("27 Oct 2025", "4pm"));
    assert!(clocks.words.contains("clocks"), "{}", clocks.words);

    let candidates: Vec<DateCandidateId> = ranked[..4].iter().rev().map(|one| one.candidate_id).collect();
    let form = MakeFollowUps { programme_id: programme, candidates, yes_is_coming: true, confirmed: false };
    let (said, after) = world.there_and_back(|file, moment| date_finder::make_follow_ups(file, moment, &form));
    assert_eq!(said, "Made 4 follow-up sessions from the date finder, with 5 people on the list");
    assert_eq!(after.candidates.len(), 6, "the dates made are looked for no more");
    let moment = world.moment();
    let shown = FollowUpQuery { programme_id: programme, year: Some(2025) };
    let made = world.file.read(|reading| follow_ups::sheet(reading, shown, &moment)).unwrap().sessions;
    let when: Vec<(&str, u32, u32, u32)> =
        made.iter().map(|one| (one.starts_at_utc.as_str(), one.invited, one.coming, one.not_coming)).collect();
    assert_eq!(
        when,
        [
            ("2025-09-18T15:00:00Z", 5, 4, 0),
            ("2025-10-15T15:00:00Z", 5, 4, 0),
            ("2025-11-18T13:00:00Z", 5, 4, 0),
            ("2025-12-08T16:00:00Z", 5, 4, 0),
        ]
    );
    assert!(made.iter().all(|one| one.facilitators.len() == 2));
    let list = world.file.read(|reading| follow_ups::invitees(reading, made[3].session_id, &moment)).unwrap();
    let grace = list.invitees.iter().find(|one| one.participant_id == people[0]).unwrap();
    assert_eq!((grace.reply, grace.replied_on), (Reply::NoReply, None), "a no is not taken for not coming");
}

#[test]
fn making_asks_where_something_is_against_a_date_and_refuses_a_day_that_has_passed() {
    let (mut world, programme, _) = ten_dates();
    let sheet = finder(&mut world, programme);
    let id = |date| found(&sheet, date).candidate_id;
    let form = |candidates: Vec<DateCandidateId>, confirmed| MakeFollowUps {
        programme_id: programme,
        candidates,
        yes_is_coming: false,
        confirmed,
    };
    let moment = world.moment();
    let refused = date_finder::make_follow_ups(&world.file, &moment, &form(vec![id(OTHERS[1])], false)).unwrap_err();
    let problem = refused.problem();
    assert_eq!(problem.code, Some(Code::NeedsConfirming));
    assert!(problem.message.contains("Thursday 9 October 2025: Ruby Hart is away: Conference"), "{}", problem.message);
    date_finder::make_follow_ups(&world.file, &moment, &form(vec![id(OTHERS[1])], true)).unwrap();

    world.set_now("2025-09-19T09:00:00Z");
    let later = finder(&mut world, programme);
    let over = found(&later, OF_2025[0]);
    assert_eq!((over.passed, over.rank), (true, None));
    assert!(over.words.ends_with("this day has passed"));
    let moment = world.moment();
    let refused = date_finder::make_follow_ups(&world.file, &moment, &form(vec![id(OF_2025[0])], true)).unwrap_err();
    assert!(refused.problem().message.contains("Thursday 18 September 2025 has passed"));
}

#[test]
fn a_reply_answers_fresh_counts_and_places_as_the_screen_would_show_them() {
    let (mut world, programme, people) = ten_dates();
    let sheet = finder(&mut world, programme);
    set(&mut world, programme, &replies(&sheet, &people));
    let to = found(&sheet, OTHERS[2]).candidate_id;
    let cells: Vec<DateReplyCell> = people
        .iter()
        .map(|person| DateReplyCell { candidate_id: to, participant_id: *person, reply: Some(DateReply::Yes) })
        .collect();
    let moment = world.moment();
    let changed = date_finder::set_date_replies(&world.file, &moment, programme, &cells).unwrap().view;
    let fresh = finder(&mut world, programme);
    assert_eq!(changed.candidates, fresh.candidates);
    assert_eq!(changed.people, fresh.people);
    assert_eq!(found(&fresh, OTHERS[2]).rank, Some(1));
}

#[test]
fn what_cannot_be_looked_at_is_said_at_its_field() {
    let (mut world, programme, _) = ten_dates();
    let refused = |world: &mut World, wanted: &[(&str, &str)]| match add(world, &dates(programme, wanted)).unwrap_err()
    {
        Error::Invalid(problems) => {
            problems.into_iter().map(|one| (one.field, one.message)).collect::<Vec<(String, String)>>()
        }
        other => panic!("{other:?}"),
    };
    for (wanted, field, said) in [
        (("soon", "4pm"), "dates.0.date", "for example 9 Feb 2026"),
        (("1 Oct 2025", "4"), "dates.0.starts_at", "for example 3pm or 15:00"),
        (("1 Oct 2025", "11.30pm"), "dates.0.length_minutes", "beyond midnight"),
        (("30 Jun 2025", "4pm"), "dates.0.date", "Monday 30 June 2025 has passed"),
        (("1 Oct 2035", "4pm"), "dates.0.date", "more than two years away"),
        (("18/9/25", "16:00"), "dates.0.date", "is looked at already"),
        (("29 Mar 2026", "1.30am"), "dates.0.starts_at", "does not exist"),
    ] {
        let problems = refused(&mut world, &[wanted]);
        assert_eq!(problems[0].0, field, "{problems:?}");
        assert!(problems[0].1.contains(said), "{problems:?}");
    }
    let twice = refused(&mut world, &[("1 Oct 2025", "4pm"), ("1/10/2025", "16:00")]);
    assert_eq!(twice[0].0, "dates.1.date");
    let many: Vec<(String, &str)> = (1..=31).map(|day| (format!("{day} Jan 2026"), "3pm")).collect();
    let many: Vec<(&str, &str)> = many.iter().map(|(date, time)| (date.as_str(), *time)).collect();
    add(&mut world, &dates(programme, &many)).unwrap();
    let too_many = refused(&mut world, &many.iter().map(|(date, _)| (*date, "5pm")).collect::<Vec<_>>());
    assert_eq!(too_many[0].0, "dates");
    assert!(too_many[0].1.contains("60 dates at most"), "{too_many:?}");
}

#[test]
fn a_pasted_table_is_looked_at_and_taken_as_it_was_shown() {
    let (mut world, programme, people) = ten_dates();
    let text = "Poll of July\n\
        Name\tE-mail\tThu 18 Sep 2025 16:00\tWed 15 Oct 2025 4pm\tTue 18 Nov 13:00\t8/12/2025 4pm\t1 Apr 2026\n\
        G Adeyemi\tGRACE@example.org\tyes\tOK\t✓\t1\tyes\n\
        Ashworth, Tom\t\t(OK)\tno\t0\tif need be\t\n\
        Somebody Else\telse@example.org\tyes\tyes\tyes\tyes\tyes\n\
        Ruby Hart\t\tyes\tyes\tyes\tyes\tyes\n";
    let form = poll(programme, text);
    let preview = world.file.read(|reading| date_finder::read_poll(reading, &form)).unwrap();
    let counts = preview.counts;
    assert_eq!(
        (counts.read, counts.taken, counts.already_so, counts.left_out),
        (20, 8, 0, 12),
        "{:?}",
        preview.rows.iter().map(|row| &row.reason).collect::<Vec<_>>()
    );
    let moment = world.moment();
    let taken = date_finder::take_poll(&world.file, &moment, &form).unwrap();
    assert_eq!(taken.said.unwrap(), "Took 8 replies of 2 people to 4 dates from a pasted table");
    let grace = taken.view.people.iter().find(|one| one.participant_id == people[0]).unwrap();
    assert_eq!(grace.replies.iter().filter(|reply| **reply == Some(DateReply::Yes)).count(), 4);
    let again = world.file.read(|reading| date_finder::read_poll(reading, &form)).unwrap();
    assert_eq!((again.counts.taken, again.counts.already_so), (0, 8));
    let moment = world.moment();
    let refused = date_finder::take_poll(&world.file, &moment, &form).unwrap_err();
    assert!(refused.problem().message.contains("no new reply"));
}
