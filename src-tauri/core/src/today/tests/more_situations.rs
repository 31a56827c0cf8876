//! Sessions to come, what is confirmed, who is told, follow-ups, backups; and everything at once.

use super::facts::{add, names, offer, one, owes, session, tell, to_issue};
use super::{MORNING, Situation, at};
use crate::bookings::BookingState::{Applied, Booked, WaitingList};
use crate::ids::{BookingId, SessionId};
use crate::today::model::ToldAbout;
use crate::today::rules::{stays_key, told_key};

pub(super) const SITUATIONS: &[Situation] = &[
    (
        "no link in 6 days",
        MORNING,
        |f| one(f, 4).has_link = false,
        &["Week: Session 5 on Monday 9 March has no Zoom link | 22 people expected"],
    ),
    ("no link in 13 days", MORNING, |f| one(f, 5).has_link = false, &[]),
    (
        "nobody facilitates tomorrow",
        "2026-03-08T09:00:00",
        |f| one(f, 4).facilitators.clear(),
        &["Now: Session 5 tomorrow has nobody who facilitates | 22 people expected"],
    ),
    (
        "neither, today",
        "2026-03-09T09:00:00",
        |f| {
            one(f, 4).facilitators.clear();
            one(f, 4).has_link = false;
        },
        &["Now: Session 5 today has no Zoom link and nobody who facilitates | 22 people expected"],
    ),
    (
        "no link in a cancelled session",
        MORNING,
        |f| {
            one(f, 4).has_link = false;
            one(f, 4).cancelled = true;
        },
        &[],
    ),
    (
        "a day that is spoken against",
        MORNING,
        |f| one(f, 4).against = names(&["a bank holiday (Made up)", "Ruby Hart is away"]),
        &["Week: Session 5 on Monday 9 March may need another day | a bank holiday (Made up) and Ruby Hart is away"],
    ),
    (
        "it was said that it stays on that day",
        MORNING,
        |f| {
            one(f, 4).against = names(&["a bank holiday (Made up)"]);
            f.settled.insert(stays_key(SessionId(5), "2026-03-09".parse().unwrap()));
        },
        &[],
    ),
    (
        "it was said of another day, from which it was moved",
        MORNING,
        |f| {
            one(f, 4).against = names(&["a bank holiday (Made up)"]);
            f.settled.insert(stays_key(SessionId(5), "2026-03-10".parse().unwrap()));
        },
        &["Week: Session 5 on Monday 9 March may need another day | a bank holiday (Made up)"],
    ),
    (
        "a follow-up without a link",
        "2026-04-12T09:00:00",
        |f| f.programmes[0].follow_ups[0].has_link = false,
        &["Now: The follow-up session tomorrow has no Zoom link | 22 people expected"],
    ),
    (
        "not confirmed 14 days before",
        "2026-01-26T09:00:00",
        |f| {
            add(f, "Ann Bell", Booked, "2026-01-05").met = 1;
            add(f, "Sam Okoro", Booked, "2026-01-05").leads = false;
            add(f, "Una Vale", Applied, "2026-01-25").met = 0;
        },
        &[
            "Now: 1 application waits for a decision | Una Vale · since yesterday",
            "Week: 2 people have not confirmed everything | Ann Bell, Sam Okoro · the course starts on Monday 9 February",
        ],
    ),
    ("not confirmed 15 days before", "2026-01-25T09:00:00", |f| add(f, "Ann Bell", Booked, "2026-01-05").met = 1, &[]),
    (
        "not confirmed 3 days before",
        "2026-02-06T09:00:00",
        |f| add(f, "Ann Bell", Booked, "2026-01-05").met = 1,
        &["Now: 1 person has not confirmed everything | Ann Bell · the course starts on Monday 9 February"],
    ),
    ("not confirmed after the start", "2026-02-10T09:00:00", |f| add(f, "Ann Bell", Booked, "2026-01-05").met = 1, &[]),
    (
        "who needs every session",
        MORNING,
        |f| {
            tell(f, "Idris Jones", ToldAbout::NeedsEvery, 4);
            tell(f, "Oona MacBride", ToldAbout::CannotReach, 4);
            tell(f, "Tariq Rahman", ToldAbout::NeedsEvery, 4);
        },
        &[
            "Now: 2 people now need every remaining session | Idris Jones, Tariq Rahman · not told yet",
            "Now: 1 person cannot reach the certificate any more | Oona MacBride · not told yet",
        ],
    ),
    (
        "told already",
        MORNING,
        |f| {
            tell(f, "Idris Jones", ToldAbout::NeedsEvery, 4);
            f.settled.insert(told_key(ToldAbout::NeedsEvery, BookingId(1), 4));
        },
        &[],
    ),
    (
        "told before the last session",
        MORNING,
        |f| {
            tell(f, "Idris Jones", ToldAbout::NeedsEvery, 4);
            f.settled.insert(told_key(ToldAbout::NeedsEvery, BookingId(1), 3));
        },
        &["Now: 1 person now needs every remaining session | Idris Jones · not told yet"],
    ),
    (
        "told the other thing",
        MORNING,
        |f| {
            tell(f, "Idris Jones", ToldAbout::CannotReach, 4);
            f.settled.insert(told_key(ToldAbout::NeedsEvery, BookingId(1), 4));
        },
        &["Now: 1 person cannot reach the certificate any more | Idris Jones · not told yet"],
    ),
    (
        "nobody needs to be told any more",
        "2026-03-31T09:00:00",
        |f| tell(f, "Idris Jones", ToldAbout::CannotReach, 6),
        &[],
    ),
    (
        "no follow-up planned, 14 days before the end",
        "2026-03-02T09:00:00",
        |f| f.programmes[0].follow_ups.clear(),
        &["Week: Follow-up dates are not organised yet | Spring 2026 ends on Monday 16 March"],
    ),
    ("no follow-up planned, earlier", "2026-03-01T09:00:00", |f| f.programmes[0].follow_ups.clear(), &[]),
    (
        "the last follow-up has been",
        "2026-04-13T17:00:00",
        |_| {},
        &["Week: Follow-up dates are not organised yet | Spring 2026 ended on Monday 16 March"],
    ),
    (
        "graduates to invite",
        "2026-03-23T09:00:00",
        |f| f.programmes[0].follow_ups[0].to_invite = names(&["Ann Bell"]),
        &["Week: 1 graduate can be invited to the follow-up session on Monday 13 April | Ann Bell"],
    ),
    (
        "graduates to invite, too early",
        "2026-03-22T09:00:00",
        |f| f.programmes[0].follow_ups[0].to_invite = names(&["Ann Bell"]),
        &[],
    ),
    ("28 days after the end", "2026-04-13T09:00:00", |_| {}, &[]),
    (
        "29 days after the end",
        "2026-04-14T09:00:00",
        |f| f.programmes[0].follow_ups.push(session(8, 2, "2026-05-11")),
        &["Later: Spring 2026 can be archived | It ended on Monday 16 March and nothing is open"],
    ),
    (
        "29 days after the end, with a certificate to issue",
        "2026-04-14T09:00:00",
        |f| {
            f.programmes[0].follow_ups.push(session(8, 2, "2026-05-11"));
            to_issue(f, "Jo Tennant");
        },
        &["Week: 1 certificate to issue | Jo Tennant"],
    ),
    (
        "29 days after the end, with a gap",
        "2026-04-14T09:00:00",
        |f| {
            f.programmes[0].follow_ups.push(session(8, 2, "2026-05-11"));
            one(f, 5).unmarked = names(&["Jo Tennant"]);
        },
        &["Now: 1 person is unmarked in session 6 | Jo Tennant · held Monday 16 March"],
    ),
    ("a backup of a week ago", MORNING, |f| f.backups.newest = Some(at("2026-02-24T09:00:00")), &[]),
    (
        "an older backup",
        MORNING,
        |f| f.backups.newest = Some(at("2026-02-24T08:59:00")),
        &["Now: There has been no backup for a week | The newest was made on Tuesday 24 February"],
    ),
    (
        "a backup that failed, and a second place that is away",
        MORNING,
        |f| {
            f.backups.failed = Some("The disk is full.".to_owned());
            f.backups.second_place = Some("It has not been seen for 8 days.".to_owned());
        },
        &[
            "Now: The last backup was not made | The disk is full.",
            "Later: The second place for backups needs a look | It has not been seen for 8 days.",
        ],
    ),
    (
        "everything at once",
        MORNING,
        |f| {
            f.backups.failed = Some("The disk is full.".to_owned());
            f.courses[0].capacity = Some(9);
            f.programmes[0].follow_ups.clear();
            one(f, 3).unmarked = names(&["Jo Tennant"]);
            one(f, 4).has_link = false;
            tell(f, "Idris Jones", ToldAbout::NeedsEvery, 4);
            add(f, "Sam Okoro", WaitingList, "2026-03-01");
            offer(f, "Una Vale", "2026-03-04");
            owes(f, "Vic West", Booked, 20_000, Some("2026-03-01"));
            add(f, "Wyn Young", Applied, "2026-03-02");
        },
        &[
            "Now: The last backup was not made | The disk is full.",
            "Now: 1 person is unmarked in session 4 | Jo Tennant · held Monday 2 March",
            "Now: 1 person now needs every remaining session | Idris Jones · not told yet",
            "Now: 6 places are free: Sam Okoro waits | On the waiting list since Sunday 1 March",
            "Now: 1 application waits for a decision | Wyn Young · since yesterday",
            "Week: Session 5 on Monday 9 March has no Zoom link | 22 people expected",
            "Week: 1 offer is to be answered soon | Una Vale · by tomorrow",
            "Week: £200 is overdue from 1 booking | Vic West · due Sunday 1 March",
            "Week: Follow-up dates are not organised yet | Spring 2026 ends on Monday 16 March",
        ],
    ),
];
