//! The rules of a follow-up session.

use super::*;
use crate::follow_ups::suggest::{Objection, Reason};

fn form(date: &str, starts_at: &str, length_minutes: &str) -> FollowUpForm {
    FollowUpForm {
        date: date.to_owned(),
        starts_at: starts_at.to_owned(),
        length_minutes: length_minutes.to_owned(),
        title: String::new(),
        facilitators: Vec::new(),
        zoom_link: String::new(),
    }
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn a_session_ends_its_length_after_its_start() {
    for (starts_at, length, ends_at) in [("15:00", "60", "16:00"), ("1pm", "75", "14:15"), ("22:59", "60", "23:59")] {
        let read = read(&form("8 Dec 2025", starts_at, length), "").unwrap();
        assert_eq!(read.ends_at.format("%H:%M").to_string(), ends_at);
    }
}

#[test]
fn a_length_is_counted_in_minutes_that_pass() {
    for (date, length, ends_at) in
        [("28 Mar 2026", "60", "01:30"), ("29 Mar 2026", "60", "02:30"), ("25 Oct 2026", "180", "02:30")]
    {
        let read = read(&form(date, "0:30", length), "").unwrap();
        assert_eq!(read.ends_at.format("%H:%M").to_string(), ends_at, "{date}");
    }
}

#[test]
fn what_cannot_be_planned_is_said_at_its_field() {
    for (date, starts_at, length, field, said) in [
        ("31 Apr 2026", "15:00", "60", "date", "There is no 31 April 2026"),
        ("13 Apr 2026", "25:00", "60", "starts_at", "There is no 25:00 on the clock"),
        ("13 Apr 2026", "15:00", "0", "length_minutes", "from 5 to 720"),
        ("13 Apr 2026", "15:00", "-5", "length_minutes", "from 5 to 720"),
        ("13 Apr 2026", "11pm", "90", "length_minutes", "beyond midnight: from 11pm it can last 59 minutes"),
        ("29 Mar 2026", "1.30am", "60", "starts_at", "1.30am does not exist on Sunday 29 March 2026"),
        ("25 Oct 2026", "1.30am", "60", "starts_at", "1.30am happens twice on Sunday 25 October 2026"),
        ("25 Oct 2026", "0:30", "60", "length_minutes", "1.30am happens twice"),
        ("29 Mar 2026", "11.30pm", "60", "length_minutes", "from 11.30pm it can last 29 minutes"),
    ] {
        let problems = read(&form(date, starts_at, length), "dates.2.").unwrap_err();
        assert_eq!(problems.len(), 1, "{problems:?}");
        assert_eq!(problems[0].field, format!("dates.2.{field}"));
        assert!(problems[0].message.contains(said), "{:?} must say {said:?}", problems[0].message);
    }
}

#[test]
fn all_problems_are_said_at_once() {
    let mut wrong = form("soon", "teatime", "long");
    wrong.title = "x".repeat(201);
    wrong.zoom_link = "javascript:alert(1)".to_owned();
    let fields: Vec<String> = read(&wrong, "").unwrap_err().into_iter().map(|problem| problem.field).collect();
    assert_eq!(fields, ["date", "starts_at", "length_minutes", "title", "zoom_link"]);
}

fn proposal(date: &str, starts_at: &str, against: &[&str]) -> Proposal {
    let starts_at: NaiveTime = format!("{starts_at}:00").parse().unwrap();
    let about = Objection::AvoidedWeek { label: String::new() };
    let reasons = against.iter().map(|said| Reason { about: about.clone(), sentence: (*said).to_owned() });
    Proposal {
        date: day(date),
        starts_at,
        ends_at: starts_at + TimeDelta::hours(1),
        against: reasons.collect(),
        in_favour: Vec::new(),
        remarks: Vec::new(),
    }
}

#[test]
fn a_warning_names_the_dates_and_counts_the_rest() {
    assert_eq!(warning(&[proposal("2026-04-13", "15:00", &[])]), None);
    assert_eq!(
        warning(&[
            proposal("2026-04-13", "15:00", &[]),
            proposal("2026-04-06", "15:00", &["Bank holiday: Easter Monday"])
        ]),
        Some("Monday 6 April 2026: Bank holiday: Easter Monday.".to_owned()),
        "one date needs no count"
    );
    let many: Vec<Proposal> =
        (1..=6).map(|day| proposal(&format!("2026-06-0{day}"), "15:00", &["Half-term"])).collect();
    let said = warning(&many).unwrap();
    assert!(said.starts_with("6 dates have something against them.") && said.ends_with("And 2 more."), "{said}");
}

#[test]
fn a_warning_says_bank_holiday_once() {
    for (title, provisional, said) in [
        ("Early May bank holiday", false, "Early May bank holiday"),
        ("Early May bank holiday", true, "Early May bank holiday (provisional, not published yet)"),
        ("Easter Monday", false, "Bank holiday: Easter Monday"),
    ] {
        let mut one = proposal("2026-05-04", "15:00", &[]);
        one.against = vec![Reason::new(Objection::BankHoliday { title: title.to_owned(), provisional }, one.date)];
        assert_eq!(warning(&[one]), Some(format!("Monday 4 May 2026: {said}.")));
    }
}

#[test]
fn dates_scheduled_together_are_held_against_each_other() {
    let at = |times: [&str; 2]| warning(&times.map(|time| proposal("2026-04-13", time, &[])));
    assert!(at(["15:00", "15:30"]).unwrap().contains("another of these dates is at the same time"));
    assert_eq!(at(["15:00", "16:00"]), None, "one may end when the next begins");
}

#[test]
fn the_usual_period_begins_after_the_course_and_is_never_short() {
    for (last_course_date, today, first, last) in [
        (Some("2026-03-16"), "2026-03-03", "2026-03-17", "2026-12-31"),
        (Some("2026-03-16"), "2026-06-20", "2026-06-21", "2026-12-31"),
        (None, "2026-01-05", "2026-01-06", "2026-12-31"),
        (Some("2026-11-02"), "2026-03-03", "2026-11-03", "2027-12-31"),
    ] {
        assert_eq!(usual_period(last_course_date.map(day), day(today)), (day(first), day(last)));
    }
}

#[test]
fn the_year_shown_is_this_one_unless_the_follow_ups_are_elsewhere() {
    let years = |years: &[i32]| years.iter().copied().collect::<BTreeSet<i32>>();
    let today = day("2026-03-03");
    assert_eq!(year_to_show(Some(2019), today, &years(&[2026])), 2019, "whoever asks gets it");
    assert_eq!(year_to_show(None, today, &years(&[])), 2026);
    assert_eq!(year_to_show(None, today, &years(&[2025, 2026])), 2026);
    assert_eq!(year_to_show(None, today, &years(&[2023, 2025])), 2025);
    assert_eq!(year_to_show(None, today, &years(&[2025, 2027])), 2027, "what comes goes before what was");
    assert!(days_of(1).is_err() && days_of(i32::MAX).is_err());
}
