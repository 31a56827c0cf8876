use chrono::{NaiveDate, NaiveTime};
use proptest::prelude::*;

use super::*;

fn at(year: i32, month: u32, day: u32, hour: u32) -> (NaiveDate, NaiveTime) {
    (NaiveDate::from_ymd_opt(year, month, day).unwrap(), NaiveTime::from_hms_opt(hour, 0, 0).unwrap())
}

fn looked(dates: &[(NaiveDate, NaiveTime)]) -> Vec<Looked> {
    let one = |(id, (date, starts_at)): (i64, &(NaiveDate, NaiveTime))| Looked {
        id: PollDateId(id),
        date: *date,
        starts_at: *starts_at,
    };
    (1..).zip(dates).map(one).collect()
}

/// The four of 2025, one at another time on the same day, and two that are one another's month first.
fn known() -> Known {
    let dates = [
        at(2025, 9, 18, 16),
        at(2025, 10, 15, 16),
        at(2025, 11, 18, 13),
        at(2025, 12, 8, 16),
        at(2025, 12, 8, 10),
        at(2025, 8, 12, 16),
    ];
    let person = |id: i64, first: &str, last: &str, email: &str| {
        Person::new(ParticipantId(id), first, last, vec![email.to_owned()])
    };
    Known {
        asked: Asked::Dates,
        dates: looked(&dates),
        people: vec![
            person(1, "Grace", "Adeyemi", "grace@example.org"),
            person(2, "Siân", "O’Neill", "sian@example.org"),
            person(3, "Tom", "Ashworth", "office@example.org"),
            person(4, "Tom", "Ashworth", "tom@example.org"),
            person(5, "Nia", "Evans", "office@example.org"),
        ],
        facilitators: vec!["Ruby Hart".to_owned()],
        replies: BTreeMap::new(),
    }
}

fn form(text: &str) -> PastedReplies {
    PastedReplies::of(text)
}

fn fit(heading: &str) -> Option<i64> {
    let known = known();
    match Dates::of(&known.dates).fit(heading) {
        Fit::One(id) => Some(id.0),
        _ => None,
    }
}

#[test]
fn dates_as_polls_write_them() {
    for (heading, id) in [
        ("Thu 18 Sep 2025 16:00", 1),
        ("Thursday 18 September 2025, 4pm to 5pm", 1),
        ("18/09/2025 16:00–17:00", 1),
        ("18/09/2025 16:00:00", 1),
        ("2025-09-18T16:00", 1),
        ("2025-09-18", 1),
        ("18 Sep", 1),
        ("Thu 18 Sep 4:00 PM – 5:00 PM", 1),
        ("September 18, 2025 4:00 pm", 1),
        ("September 2025 Thu 18 4:00 PM - 5:00 PM", 1),
        ("4pm, 18th Sept 2025", 1),
        ("18.09.2025 16.00", 1),
        ("18.9.", 1),
        ("15/10 4pm-5pm", 2),
        ("18 nov 25 1pm", 3),
        ("Mon 8 Dec 2025 10:00", 5),
        ("8 Dec 2025 10am (BST)", 5),
    ] {
        assert_eq!(fit(heading), Some(id), "{heading:?}");
    }
}

#[test]
fn a_date_that_fits_two_or_none_is_never_chosen() {
    let known = known();
    let dates = Dates::of(&known.dates);
    let ids = |ids: &[i64]| ids.iter().map(|id| PollDateId(*id)).collect::<Vec<_>>();
    for (heading, expected) in [
        ("Mon 8 Dec 2025", Fit::Several(ids(&[4, 5]))),
        // The 12th of August, or the 8th of December: both are looked at.
        ("12/8/2025 16:00", Fit::Several(ids(&[4, 6]))),
        ("09/18/2025", Fit::Turned(ids(&[1]))),
        ("Thu 18 Sep 2025 15:00", Fit::Nothing),
        ("Fri 18 Sep 2025", Fit::NoDate),
        ("19 Sep 2025", Fit::Nothing),
        ("Comments", Fit::NoDate),
        ("4pm", Fit::NoDate),
        ("", Fit::NoDate),
    ] {
        assert_eq!(dates.fit(heading), expected, "{heading:?}");
    }
}

#[test]
fn a_table_is_read_with_every_row_and_cell_accounted_for() {
    let mut known = known();
    known.replies.insert((PollDateId(1), ParticipantId(1)), DateReply::Yes);
    known.replies.insert((PollDateId(2), ParticipantId(2)), DateReply::No);
    let text = "Follow-ups, autumn\n\
        Name\tE-mail\tThu 18 Sep 2025 4pm\tWed 15 Oct 2025 4pm\t8 Dec 2025\tComments\n\
        Somebody\tGRACE@example.org\tyes\t(OK)\tyes\tlooking forward\n\
        sian o'neill\t\tmaybe\t\tno\t\n\
        Tom Ashworth\t\tyes\tyes\tyes\t\n\
        Tom Ashworth\ttom@example.org\tno\tperhaps not\tyes\t\n\
        Nia Evans\toffice@example.org\tyes\tyes\tyes\t\n\
        Ruby Hart\t\tyes\tyes\tyes\t\n\
        Count\t\t4\t3\t2\t\n";
    let read = read(&form(text), &known).unwrap();
    let columns: Vec<_> = read.preview.columns.iter().map(|one| (one.date_id.map(|id| id.0), &*one.reason)).collect();
    assert_eq!(
        columns,
        [
            (Some(1), ""),
            (Some(2), ""),
            (None, "It may be more than one of the dates here: say which"),
            (None, "No date can be read in this heading"),
        ]
    );
    let rows: Vec<_> = read.preview.rows.iter().map(|one| (one.participant_id.map(|id| id.0), &*one.reason)).collect();
    assert_eq!(
        rows,
        [
            (Some(1), ""),
            (Some(2), ""),
            (None, "Several people who are asked have this name"),
            (Some(4), ""),
            (None, "Several people who are asked have this address"),
            (None, "A facilitator: when they can is worked out"),
            (None, "Nobody who is asked has this name or address"),
        ]
    );
    let taken: Vec<_> = read.taken.iter().map(|one| (one.date_id.0, one.participant_id.0, one.reply)).collect();
    assert_eq!(taken, [(2, 1, DateReply::IfNeedBe), (1, 2, DateReply::IfNeedBe), (1, 4, DateReply::No)]);
    // Grace's yes stands already; Siân's empty cell does not take her no back.
    assert_eq!(read.preview.counts, PollCounts { read: 28, taken: 3, already_so: 1, left_out: 24 });
    assert_eq!(read.preview.unknown_words, ["perhaps not"]);
    assert_eq!(read.preview.empty, 1);
}

#[test]
fn what_was_said_about_columns_counts() {
    let known = known();
    let text = "Name,8 Dec 2025,Session two\nGrace Adeyemi,x,\n";
    let choices = |columns: &[(u32, Option<i64>)]| -> Vec<PollColumnChoice> {
        columns.iter().map(|(column, id)| PollColumnChoice { column: *column, date_id: id.map(PollDateId) }).collect()
    };
    let said = |columns: &[(u32, Option<i64>)], x_means, empty_means_no| {
        let columns = choices(columns);
        read(&PastedReplies { columns, x_means, empty_means_no, ..form(text) }, &known).unwrap()
    };
    let asked = said(&[(1, Some(5))], None, false);
    assert_eq!((asked.preview.asks_x, asked.taken.len()), (1, 0));
    let both = said(&[(1, Some(5)), (2, Some(4))], Some(DateReply::Yes), true);
    let taken: Vec<_> = both.taken.iter().map(|one| (one.date_id.0, one.reply)).collect();
    assert_eq!(taken, [(5, DateReply::Yes), (4, DateReply::No)]);
    let same = said(&[(1, Some(5)), (2, Some(5))], Some(DateReply::Yes), true);
    assert!(same.taken.is_empty());
    assert!(same.preview.columns.iter().all(|one| one.reason.contains("Another column is about the same date")));
    let out = said(&[(1, None)], None, false);
    assert_eq!(out.preview.columns[0].reason, "Left out, as you said");
}

#[test]
fn days_and_times_may_stand_in_rows_of_their_own() {
    let known = known();
    let text = "\tSeptember 2025\tOctober 2025\tDecember 2025\t\n\
        \tThu 18\tWed 15\tMon 8\t\n\
        \t4:00 PM – 5:00 PM\t4:00 PM – 5:00 PM\t10:00 AM – 11:00 AM\t4:00 PM – 5:00 PM\n\
        Grace Adeyemi\tOK\t(OK)\t\tOK\n";
    let read = read(&form(text), &known).unwrap();
    let ids: Vec<_> = read.preview.columns.iter().map(|one| one.date_id.map(|id| id.0)).collect();
    assert_eq!(ids, [Some(1), Some(2), Some(5), Some(4)]);
    assert_eq!(read.taken.len(), 3);
}

#[test]
fn somebody_in_two_rows_is_in_neither() {
    let read = read(&form("Name,18 Sep 2025\nGrace Adeyemi,yes\n\"Adeyemi, Grace\",no\n"), &known()).unwrap();
    assert!(read.taken.is_empty());
    assert!(
        read.preview
            .rows
            .iter()
            .all(|row| row.reason == "Grace Adeyemi is in more than one row: keep the one that counts")
    );
}

#[test]
fn what_cannot_be_a_table_is_said() {
    for (text, said) in [
        ("", "There is nothing"),
        (" \n\t\n", "There is nothing"),
        ("Grace\tyes\nTom\tno\n", "No date was found"),
        ("Name\t18 Sep 2025\n", "no row below the headings"),
        (&"a\t".repeat(150), "columns"),
        (&"a\n".repeat(1_500), "1,500 rows"),
    ] {
        assert!(read(&form(text), &known()).unwrap_err().contains(said), "{said}");
    }
}

/// Whether people come on 18 September; Tom is two people.
fn one_session() -> Known {
    let mut known = Known { asked: Asked::OneSession, ..known() };
    known.dates.truncate(1);
    known.replies.insert((PollDateId(1), ParticipantId(2)), DateReply::No);
    known
}

fn told(text: &str) -> (Vec<(i64, DateReply)>, ReadPoll) {
    let read = read(&form(text), &one_session()).unwrap();
    (read.taken.iter().map(|one| (one.participant_id.0, one.reply)).collect(), read)
}

#[test]
fn replies_to_one_session_are_told_by_two_columns_with_headings_or_without() {
    use DateReply::{No, Yes};
    for text in [
        "Grace Adeyemi\tyes\nO’Neill, Siân\tcoming\ntom@example.org\tno\n",
        "grace@example.org,Y\nSian O'Neill,OK\ntom@example.org,can’t come\n",
        "Name\tComing?\nGrace Adeyemi\t✓\nSiân O’Neill\t1\nTom Ashworth <tom@example.org>\tnot coming\n",
        "Replies of September\n\nE-mail\tFirst name\tAnswer\tComments\nGRACE@example.org\tG\tyes\tsee you\nsian@example.org\t\tyes\t\ntom@example.org\t\tno\t\n",
        "Follow-up 18 September 2025\nGrace Adeyemi\tyes\nSiân O’Neill\tyes\ntom@example.org\tno\n",
        "Name\tE-mail\t18 Sep 2025 4pm\t15 Oct 2025 4pm\nGrace Adeyemi\t\tyes\tno\nSiân O’Neill\t\tyes\tno\n\ttom@example.org\tno\tyes\n",
    ] {
        let (taken, read) = told(text);
        assert_eq!(taken, [(1, Yes), (2, Yes), (4, No)], "{text}: {:?}", read.preview);
    }
}

#[test]
fn what_one_session_cannot_take_is_left_out_and_says_why() {
    let (taken, read) = told(
        "Grace Adeyemi\tmaybe\nTom Ashworth\tyes\nSiân O’Neill\tno\nNia Evans\tyes\nNia Evans\tno\nRuby Hart\tyes\nEli Stone\tyes\n",
    );
    assert!(taken.is_empty(), "{taken:?}");
    assert_eq!(read.preview.unknown_words, ["maybe"], "if need be is neither coming nor not coming");
    let reasons: Vec<&str> = read.preview.rows.iter().map(|row| row.reason.as_str()).collect();
    let twice = "Nia Evans is in more than one row: keep the one that counts";
    assert_eq!(
        reasons,
        [
            "",
            "Several people who are invited have this name",
            "",
            twice,
            twice,
            "A facilitator, who is not invited",
            "Nobody who is invited has this name or address",
        ]
    );
    assert_eq!(read.preview.counts, PollCounts { read: 7, taken: 0, already_so: 1, left_out: 6 });

    // An x beside nothing else asks; beside words for no alone it means yes.
    assert_eq!(told("Grace Adeyemi\tx\nSiân O’Neill\tx\n").1.preview.asks_x, 2);
    assert_eq!(told("Grace Adeyemi\tx\nNia Evans\tno\n").0, [(1, DateReply::Yes), (5, DateReply::No)]);

    // Replies in two columns are a question.
    let (taken, read) = told("Name\tFirst answer\tLater answer\nGrace Adeyemi\tyes\tno\n");
    assert!(taken.is_empty());
    assert!(read.preview.columns.iter().all(|one| one.reason.contains("say which one counts")), "{:?}", read.preview);
    for text in ["Grace Adeyemi\nNia Evans\n", "Grace Adeyemi\tGuildford\n"] {
        assert!(super::read(&form(text), &one_session()).unwrap_err().starts_with("No reply was found"), "{text}");
    }
}

proptest! {
    #[test]
    fn whatever_is_pasted_adds_up(
        heads in prop::collection::vec(prop::sample::select(vec!["Name", "18 Sep 2025", "15/10/2025 4pm", "8 Dec 2025", "E-mail", "", "x", "4pm", "12/8/25", "Comments"]), 1..7),
        rows in prop::collection::vec(prop::collection::vec(prop::sample::select(vec!["Grace Adeyemi", "Tom Ashworth", "yes", "no", "x", "(OK)", "", "?", "grace@example.org", "18 Sep 2025", "1", "\u{a0}"]), 0..8), 0..8),
        columns in prop::collection::vec((0_u32..8, prop::option::of(1_i64..8)), 0..3),
        empty_means_no: bool,
        one_session: bool,
    ) {
        let lines = std::iter::once(heads.join("\t")).chain(rows.iter().map(|row| row.join("\t")));
        let choice = |(column, id): (u32, Option<i64>)| PollColumnChoice { column, date_id: id.map(PollDateId) };
        let columns: Vec<PollColumnChoice> = columns.into_iter().map(choice).collect();
        let text = lines.collect::<Vec<_>>().join("\n");
        let form = PastedReplies { columns, empty_means_no, ..form(&text) };
        let mut known = known();
        if one_session {
            known.asked = Asked::OneSession;
            known.dates.truncate(1);
        }
        if let Ok(read) = read(&form, &known) {
            let PollCounts { read: all, taken, already_so, left_out } = read.preview.counts;
            prop_assert_eq!(all, taken + already_so + left_out);
            prop_assert_eq!(all as usize, read.preview.rows.len() * read.preview.columns.len());
            prop_assert_eq!(taken as usize, read.taken.len());
            let cells: BTreeSet<_> = read.taken.iter().map(|one| (one.date_id, one.participant_id)).collect();
            prop_assert_eq!(cells.len(), read.taken.len(), "no cell is taken twice");
            for cell in &read.taken {
                prop_assert!(known.dates.iter().any(|one| one.id == cell.date_id));
                prop_assert!(known.people.iter().any(|one| one.id == cell.participant_id));
            }
        }
    }
}
