//! Sessions, applications, offers, places and fees.

use super::facts::{add, names, offer, one, owes, session};
use super::{MORNING, Situation};
use crate::bookings::BookingState::{Applied, Booked, Offered, WaitingList};
use crate::today::facts::TodayFacts;

pub(super) const SITUATIONS: &[Situation] = &[
    ("nothing", MORNING, |_| {}, &[]),
    ("an empty file", MORNING, |f| *f = TodayFacts::default(), &[]),
    (
        "unmarked after a session",
        MORNING,
        |f| one(f, 2).unmarked = names(&["Harriet Holm", "Jo Tennant"]),
        &["Now: 2 people are unmarked in session 3 | Harriet Holm, Jo Tennant · held Monday 23 February"],
    ),
    (
        "one unmarked",
        MORNING,
        |f| one(f, 3).unmarked = names(&["Jo Tennant"]),
        &["Now: 1 person is unmarked in session 4 | Jo Tennant · held Monday 2 March"],
    ),
    (
        "seven unmarked",
        MORNING,
        |f| one(f, 0).unmarked = names(&["A A", "B B", "C C", "D D", "E E", "F F", "G G"]),
        &["Now: 7 people are unmarked in session 1 | A A, B B, C C and 4 more · held Monday 9 February"],
    ),
    ("unmarked before the end", "2026-03-02T16:59:00", |f| one(f, 3).unmarked = names(&["Jo Tennant"]), &[]),
    (
        "unmarked at the end",
        "2026-03-02T17:00:00",
        |f| one(f, 3).unmarked = names(&["Jo Tennant"]),
        &["Now: 1 person is unmarked in session 4 | Jo Tennant · held Monday 2 March"],
    ),
    (
        "unmarked in a cancelled session",
        MORNING,
        |f| {
            one(f, 2).unmarked = names(&["Jo Tennant"]);
            one(f, 2).cancelled = true;
        },
        &[],
    ),
    (
        "two sessions with gaps, the older first",
        MORNING,
        |f| {
            one(f, 3).unmarked = names(&["Jo Tennant"]);
            one(f, 1).unmarked = names(&["Jo Tennant"]);
        },
        &[
            "Now: 1 person is unmarked in session 2 | Jo Tennant · held Monday 16 February",
            "Now: 1 person is unmarked in session 4 | Jo Tennant · held Monday 2 March",
        ],
    ),
    (
        "unmarked in a follow-up",
        "2026-04-13T17:00:00",
        |f| {
            f.programmes[0].follow_ups[0].unmarked = names(&["Oona MacBride"]);
            f.programmes[0].follow_ups.push(session(8, 2, "2026-05-11"));
        },
        &["Now: 1 person is unmarked in the follow-up session | Oona MacBride · held Monday 13 April"],
    ),
    (
        "an application of today, long before",
        "2025-12-01T09:00:00",
        |f| {
            add(f, "Idris Jones", Applied, "2025-12-01");
        },
        &["Week: 1 application waits for a decision | Idris Jones · since today"],
    ),
    (
        "an application of 3 days",
        "2025-12-04T09:00:00",
        |f| {
            add(f, "Idris Jones", Applied, "2025-12-01");
        },
        &["Week: 1 application waits for a decision | Idris Jones · since Monday 1 December"],
    ),
    (
        "an application of 4 days",
        "2025-12-05T09:00:00",
        |f| {
            add(f, "Idris Jones", Applied, "2025-12-01");
        },
        &["Now: 1 application waits for a decision | Idris Jones · since Monday 1 December"],
    ),
    (
        "29 days before the start",
        "2026-01-11T09:00:00",
        |f| {
            add(f, "Idris Jones", Applied, "2026-01-11");
        },
        &["Week: 1 application waits for a decision | Idris Jones · since today"],
    ),
    (
        "28 days before the start",
        "2026-01-12T09:00:00",
        |f| {
            add(f, "Idris Jones", Applied, "2026-01-11");
            add(f, "Sam Okoro", Applied, "2026-01-12");
        },
        &["Now: 2 applications wait for a decision | Idris Jones, Sam Okoro · the oldest since yesterday"],
    ),
    (
        "an application after the course",
        "2026-03-17T09:00:00",
        |f| {
            add(f, "Idris Jones", Applied, "2025-12-01");
        },
        &["Later: 1 application waits for a decision | Idris Jones · since Monday 1 December 2025"],
    ),
    ("an offer with time", "2026-01-12T09:00:00", |f| offer(f, "Sam Okoro", "2026-01-15"), &[]),
    (
        "an offer to answer in 2 days",
        "2026-01-12T09:00:00",
        |f| offer(f, "Sam Okoro", "2026-01-14"),
        &["Week: 1 offer is to be answered soon | Sam Okoro · by Wednesday 14 January"],
    ),
    (
        "an offer to answer today",
        "2026-01-12T23:59:00",
        |f| offer(f, "Sam Okoro", "2026-01-12"),
        &["Week: 1 offer is to be answered soon | Sam Okoro · by today"],
    ),
    (
        "an offer not answered",
        "2026-01-13T00:00:00",
        |f| offer(f, "Sam Okoro", "2026-01-12"),
        &["Now: 1 offer was not answered by its day | Sam Okoro · by yesterday"],
    ),
    (
        "offers late and soon",
        "2026-01-13T09:00:00",
        |f| {
            offer(f, "Sam Okoro", "2026-01-14");
            offer(f, "Tariq Rahman", "2026-01-12");
            offer(f, "Una Vale", "2026-01-09");
        },
        &[
            "Now: 2 offers were not answered by their day | Una Vale, Tariq Rahman · the first by Friday 9 January",
            "Week: 1 offer is to be answered soon | Sam Okoro · by tomorrow",
        ],
    ),
    (
        "a place is free and somebody waits",
        "2026-01-12T09:00:00",
        |f| {
            f.courses[0].capacity = Some(2);
            add(f, "Ann Bell", Booked, "2026-01-05");
            add(f, "Sam Okoro", WaitingList, "2026-01-07");
            add(f, "Tariq Rahman", WaitingList, "2026-01-06");
        },
        &["Now: 1 place is free: Tariq Rahman waits | First of 2 on the waiting list, since Tuesday 6 January"],
    ),
    (
        "no place is free",
        "2026-01-12T09:00:00",
        |f| {
            f.courses[0].capacity = Some(1);
            add(f, "Ann Bell", Offered, "2026-01-05");
            add(f, "Sam Okoro", WaitingList, "2026-01-07");
        },
        &[],
    ),
    (
        "a free place after the course",
        "2026-03-17T09:00:00",
        |f| {
            f.courses[0].capacity = Some(1);
            add(f, "Sam Okoro", WaitingList, "2026-01-07");
        },
        &[],
    ),
    ("a fee due today", MORNING, |f| owes(f, "Sam Okoro", Booked, 20_000, Some("2026-03-03")), &[]),
    ("a fee without a day", MORNING, |f| owes(f, "Sam Okoro", Booked, 20_000, None), &[]),
    (
        "fees overdue",
        MORNING,
        |f| {
            owes(f, "Fergus Doyle", Booked, 20_000, Some("2026-02-20"));
            owes(f, "Sam Okoro", Offered, 5_050, Some("2026-03-02"));
            owes(f, "Una Vale", WaitingList, 20_000, Some("2026-02-01"));
        },
        &["Week: £250.50 is overdue from 2 bookings | Fergus Doyle, Sam Okoro · the oldest due Friday 20 February"],
    ),
    (
        "a fee overdue for 15 days",
        MORNING,
        |f| owes(f, "Sam Okoro", Booked, 20_000, Some("2026-02-16")),
        &["Now: £200 is overdue from 1 booking | Sam Okoro · due Monday 16 February"],
    ),
];
