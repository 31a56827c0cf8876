//! Of any two people who are one nothing is lost but what was chosen against.

use std::collections::BTreeSet;

use course_register_core::bookings::{self, BookParticipant, BookingState, PaymentKind, RecordPayment};
use course_register_core::follow_ups::{self, EarlierGraduateForm, FollowUpQuery, Reply, ReplyForm};
use course_register_core::participants::merging::MergeChoice;
use course_register_core::participants::{PersonForm, participant_sheet};
use course_register_core::register::RegisterOf;
use course_register_core::register::mark::Mark;
use course_register_tests::{World, person, place};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use super::merging::{edit, merge, preview, rows};
use super::years::{course_from, follow_up};

#[test]
fn of_random_pairs_nothing_is_lost_and_undo_is_the_start() {
    let mut runner = TestRunner::new(Config { cases: 24, failure_persistence: None, ..Config::default() });
    let pair = (
        proptest::collection::vec((0..2_usize, 0..4_usize, 0..5_usize), 0..20),
        proptest::collection::vec((0..2_usize, 0..6_usize), 0..8),
        proptest::collection::vec((0..2_usize, 0..3_usize, 0..3_usize, 0..4_usize), 0..8),
        any::<u64>(),
    );
    runner
        .run(&pair, |(marks, emails, replies, seed)| {
            let mut world = World::at("2025-01-10T09:00:00Z");
            let courses = [("A", "2025-02-10"), ("B", "2025-05-12"), ("C", "2025-09-08"), ("D", "2026-02-09")]
                .map(|(title, first)| course_from(&mut world, title, first));
            let two = ["Grace Adeyemi", "Gracie Adeyemi"].map(|name| world.add(name));
            world.set_now("2026-06-01T09:00:00Z");
            // Each course is one's, the other's, nobody's, or both's.
            let on = |at: usize| [&two[..1], &two[1..], &[], &two[..]][(seed >> (8 * at)) as usize % 4];
            for (course, who) in
                courses.iter().enumerate().flat_map(|(at, course)| on(at).iter().map(move |who| (course, who)))
            {
                let at = course.course_id.0;
                let moment = world.moment();
                let booking = place(course.course_id, BookingState::Booked, "2025-01-12");
                let request = BookParticipant { participant_id: *who, booking };
                let sheet = bookings::book(&world.file, &moment, &request).unwrap().view;
                let booking_id = sheet.courses.iter().find(|one| one.course_id == course.course_id).unwrap().booking_id;
                for _ in 0..(seed >> (5 * at)) % 3 {
                    let (amount, paid_on) = ("20".to_owned(), "2025-02-01".to_owned());
                    let (kind, method, notes) = (PaymentKind::Payment, String::new(), String::new());
                    let more_than_due = true;
                    let request = RecordPayment { booking_id, kind, amount, paid_on, method, notes, more_than_due };
                    let moment = world.moment();
                    bookings::record_payment(&world.file, &moment, &request).unwrap();
                }
            }
            let sessions =
                ["2026-03-20", "2026-04-20", "2026-05-18"].map(|date| follow_up(&mut world, &courses[0], date, &two));
            let kinds = [Mark::Present, Mark::Absent, Mark::Apologies, Mark::Part { minutes: 40 }];
            for (who, course, mark) in marks {
                let course = &courses[course];
                let session = course.sessions[mark % 6].session_id;
                // Who has no booking there is refused.
                let _ = world.mark(RegisterOf::Course(course.course_id), session, two[who], Some(kinds[mark % 4]));
            }
            let of = RegisterOf::FollowUps(courses[0].programme_id);
            for (who, session, reply, mark) in replies {
                let reply = [Reply::NoReply, Reply::Coming, Reply::NotComing][reply];
                let (session_id, people) = (sessions[session], vec![two[who]]);
                let form = ReplyForm { session_id, people, reply, replied_on: String::new() };
                let moment = world.moment();
                let _ = follow_ups::set_reply(&world.file, &moment, &form);
                world.mark(of, sessions[session], two[who], Some(kinds[mark])).unwrap();
            }
            for (who, name) in [(0, "Grace Adeyemi"), (1, "Gracie Adeyemi")] {
                let mine = emails.iter().filter(|(whose, _)| *whose == who);
                let emails =
                    mine.map(|(_, n)| if who == 0 { format!("p{n}@example.org") } else { format!("P{n}@example.org") });
                let form = PersonForm { emails: emails.collect(), notes: "x".repeat(who), ..person(name) };
                edit(&mut world, two[who], form);
            }
            if seed % 2 == 0 {
                let shown = FollowUpQuery { programme_id: courses[0].programme_id, year: None };
                for (who, course) in [(0, "Autumn 2019"), (1, "Autumn 2020")] {
                    let form = EarlierGraduateForm {
                        participant_id: two[who],
                        course: course.to_owned(),
                        reason: "list".to_owned(),
                    };
                    let moment = world.moment();
                    follow_ups::record_earlier_graduate(&world.file, &moment, &form, shown).unwrap();
                }
            }
            let start = world.dump();
            let shown = preview(&world, two[0], two[1]);
            let choices: Vec<(String, MergeChoice)> = shown
                .fields
                .iter()
                .enumerate()
                .map(|(at, field)| {
                    let goes = (seed >> (at % 60)) & 1 == 1;
                    (field.field.clone(), if goes { MergeChoice::Goes } else { MergeChoice::Stays })
                })
                .collect();
            let kept = |world: &World| {
                [
                    rows(world, "payment", &["uid", "amount_pence"]),
                    rows(world, "attendance", &["session_id"]),
                    rows(world, "invitee", &["session_id"]),
                    rows(world, "earlier_graduate", &["programme_id"]),
                ]
            };
            let bookings = |world: &World| rows(world, "booking", &["course_id", "uid", "state", "fee_pence"]);
            let events = |world: &World| rows(world, "booking_event", &["id", "booking_id", "state"]).len();
            let twice = (0..courses.len()).filter(|at| on(*at).len() == 2).count();
            let (booked, steps) = (bookings(&world), events(&world));
            let folded = |world: &World| rows(world, "participant_email", &["folded"]);
            let (had, addresses) = (kept(&world), folded(&world));
            let marks = |world: &World| rows(world, "attendance", &["session_id", "mark", "minutes"]);
            let before = marks(&world);
            let borrowed: Vec<(&str, MergeChoice)> = choices.iter().map(|(f, c)| (&f[..], *c)).collect();
            merge(&mut world, two[0], two[1], &borrowed).unwrap();
            prop_assert_eq!(kept(&world), had, "nothing at all of these is lost");
            let left = bookings(&world);
            prop_assert!(
                left.is_subset(&booked) && left.len() == booked.len() - twice,
                "one booking of two: {:?}",
                left
            );
            let each_once: BTreeSet<_> = left.iter().map(|row| row[0].clone()).collect();
            prop_assert_eq!(each_once.len(), left.len(), "one on each course");
            prop_assert_eq!(events(&world), steps - twice, "with its own steps");
            prop_assert_eq!(folded(&world), addresses, "nor an address");
            let lost: Vec<_> = before.difference(&marks(&world)).cloned().collect();
            let decided = shown.fields.iter().filter(|field| field.field.starts_with("mark ")).count();
            prop_assert!(lost.len() == decided, "only a mark that was chosen against is gone: {:?}", lost);
            prop_assert!(marks(&world).is_subset(&before));
            for table in ["booking", "attendance", "invitee", "participant_email", "earlier_graduate"] {
                let whose = rows(&world, table, &["participant_id"]);
                let stays = BTreeSet::from([vec![two[0].0.to_string()]]);
                prop_assert!(whose.is_subset(&stays), "{} holds rows of others: {:?}", table, whose);
            }
            prop_assert!(world.file.read(|reading| participant_sheet(reading, two[1], None, &world_moment())).is_err());
            let end = world.dump();
            world.undo_one();
            prop_assert_eq!(world.dump(), start);
            world.redo_one();
            prop_assert_eq!(world.dump(), end);
            Ok(())
        })
        .unwrap();
}

fn world_moment() -> course_register_core::moment::Moment {
    course_register_core::moment::Moment::new("2026-06-02T09:00:00Z".parse().unwrap(), [7; 16])
}
