#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::*;
use crate::calendar::{AvoidedWeek, BankHolidays};
use crate::facilitators::FacilitatorName;
use crate::ids::FacilitatorId;
use chrono::{NaiveDate, NaiveTime, Weekday};

fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn at(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).unwrap()
}

/// A centre with two facilitators who would lead the follow-up, and a third who would not.
#[derive(Default)]
struct Centre {
    bank_holidays: BankHolidays,
    avoided_weeks: Vec<AvoidedWeek>,
    facilitators: Vec<FacilitatorName>,
    absences: Vec<FacilitatorAbsence>,
    engagements: Vec<Engagement>,
}

fn centre() -> Centre {
    Centre { facilitators: vec![named("Ruby Hart"), named("Callum Frost")], ..Centre::default() }
}

/// Each of these names is one person.
fn named(name: &str) -> FacilitatorName {
    const KNOWN: [&str; 3] = ["Ruby Hart", "Callum Frost", "Wren Sadler"];
    let id = KNOWN.iter().position(|known| *known == name).unwrap();
    FacilitatorName { facilitator_id: FacilitatorId(i64::try_from(id).unwrap()), name: name.to_owned() }
}

impl Centre {
    fn away(mut self, who: &str, first_day: NaiveDate, last_day: NaiveDate, reason: &str) -> Self {
        self.absences.push(FacilitatorAbsence { facilitator: named(who), first_day, last_day, reason: reason.into() });
        self
    }

    fn planned(mut self, kind: EngagementKind, (starts_at, ends_at): (NaiveTime, NaiveTime), who: &[&str]) -> Self {
        self.engagements.push(Engagement {
            date: date(2026, 4, 13),
            starts_at,
            ends_at,
            title: "Spring course, session 3".into(),
            facilitators: who.iter().copied().map(named).collect(),
            kind,
        });
        self
    }

    fn surroundings(&self) -> Surroundings<'_> {
        Surroundings {
            bank_holidays: &self.bank_holidays,
            avoided_weeks: &self.avoided_weeks,
            facilitators: &self.facilitators,
            absences: &self.absences,
            engagements: &self.engagements,
        }
    }

    fn afternoon_of(&self, date: NaiveDate) -> Proposal {
        propose(date, at(15, 0), at(16, 0), &self.surroundings())
    }

    fn against(&self, date: NaiveDate) -> Vec<String> {
        let against = self.afternoon_of(date).against;
        against.into_iter().map(|reason| reason.sentence).collect()
    }
}

const NOTHING: [&str; 0] = [];

#[test]
fn a_good_date_has_nothing_against_it() {
    let proposal = centre().afternoon_of(date(2026, 4, 13));
    assert_eq!(proposal.against, []);
    assert_eq!(proposal.remarks, []);
    assert_eq!(proposal.in_favour, ["Ruby Hart and Callum Frost are free"]);
}

#[test]
fn bank_holidays_and_avoided_weeks() {
    let mut centre = centre();
    centre.avoided_weeks.push(AvoidedWeek {
        first_day: date(2026, 5, 25),
        last_day: date(2026, 5, 29),
        label: "Half-term".into(),
    });
    assert_eq!(
        centre.against(date(2026, 5, 25)),
        ["Bank holiday: Spring bank holiday", "In a week to avoid: Half-term"]
    );
    assert_eq!(centre.afternoon_of(date(2026, 5, 25)).in_favour, ["Ruby Hart and Callum Frost are free"]);
    assert_eq!(centre.against(date(2029, 4, 2)), ["Bank holiday: Easter Monday (provisional, not published yet)"]);
}

#[test]
fn a_facilitator_away_counts_only_when_they_would_lead() {
    let day = date(2026, 4, 13);
    let centre = centre()
        .away("Ruby Hart", date(2026, 4, 7), day, "leave")
        .away("Callum Frost", day, date(2026, 4, 17), "  ")
        .away("Wren Sadler", day, day, "leave");
    assert_eq!(
        centre.against(day),
        ["Ruby Hart is away: leave", "Callum Frost is away"],
        "both ends of an absence are days away"
    );
    assert_eq!(centre.afternoon_of(day).in_favour, NOTHING);
    let next = centre.afternoon_of(date(2026, 4, 14));
    assert_eq!(next.against.len(), 1);
    assert_eq!(next.in_favour[0], "Ruby Hart is free", "back from leave on the 14th");
    assert_eq!(centre.against(date(2026, 4, 18)), NOTHING);
}

#[test]
fn a_course_at_that_time_and_who_leads_it() {
    let day = date(2026, 4, 13);
    let course = EngagementKind::CourseSession;
    let with_ruby = centre().planned(course, (at(14, 0), at(15, 30)), &["Ruby Hart"]);
    assert_eq!(
        with_ruby.against(day),
        [
            "Ruby Hart is engaged: Spring course, session 3, 2pm to 3.30pm",
            "A course meets at that time: Spring course, session 3, 2pm to 3.30pm"
        ]
    );
    assert_eq!(with_ruby.afternoon_of(day).in_favour[0], "Callum Frost is free");
    let with_both = centre().planned(course, (at(15, 0), at(16, 0)), &["Callum Frost", "Ruby Hart"]);
    assert_eq!(
        with_both.against(day)[0],
        "Ruby Hart and Callum Frost are engaged: Spring course, session 3, 3pm to 4pm"
    );
    let led_by_others = centre().planned(course, (at(15, 59), at(17, 0)), &["Wren Sadler"]);
    assert_eq!(led_by_others.against(day), ["A course meets at that time: Spring course, session 3, 3.59pm to 5pm"]);
    assert_eq!(led_by_others.against(date(2026, 4, 14)), NOTHING);
    for touching in [(at(14, 0), at(15, 0)), (at(16, 0), at(17, 0))] {
        assert_eq!(
            centre().planned(course, touching, &["Ruby Hart"]).against(day),
            NOTHING,
            "one may end when the next starts"
        );
    }
}

#[test]
fn a_follow_up_on_that_day_already() {
    let day = date(2026, 4, 13);
    let morning = (at(9, 0), at(10, 0));
    let own = centre().planned(EngagementKind::FollowUp, morning, &["Ruby Hart"]);
    assert_eq!(own.against(day), ["There is a follow-up on that day already, 9am to 10am"], "whatever its time");
    let other = centre().planned(EngagementKind::OtherFollowUp, morning, &["Ruby Hart"]);
    assert_eq!(other.against(day), NOTHING);
    let other = centre().planned(EngagementKind::OtherFollowUp, (at(15, 30), at(16, 30)), &["Ruby Hart"]);
    assert_eq!(other.against(day), ["Ruby Hart is engaged: Spring course, session 3, 3.30pm to 4.30pm"]);
    let own = centre().planned(EngagementKind::FollowUp, (at(15, 30), at(16, 30)), &["Ruby Hart"]);
    assert_eq!(
        own.against(day),
        ["Ruby Hart is engaged: Spring course, session 3, 3.30pm to 4.30pm"],
        "one session is one reason"
    );
}

#[test]
fn a_date_of_the_programme_that_is_scheduled_at_that_very_time_is_said_to_be() {
    let (day, own) = (date(2026, 4, 13), EngagementKind::FollowUp);
    let already = "Already scheduled, 3pm to 4pm";
    for (kind, times, who, said) in [
        (own, (at(15, 0), at(16, 0)), &["Ruby Hart"][..], already),
        (own, (at(15, 0), at(16, 0)), &["Wren Sadler"][..], already),
        (own, (at(15, 0), at(16, 0)), &[][..], already),
        (own, (at(15, 0), at(16, 30)), &[][..], "There is a follow-up on that day already, 3pm to 4.30pm"),
        (own, (at(9, 0), at(10, 0)), &[][..], "There is a follow-up on that day already, 9am to 10am"),
        (
            EngagementKind::OtherFollowUp,
            (at(15, 0), at(16, 0)),
            &["Ruby Hart"][..],
            "Ruby Hart is engaged: Spring course, session 3, 3pm to 4pm",
        ),
    ] {
        assert_eq!(centre().planned(kind, times, who).against(day), [said], "{kind:?} {times:?} {who:?}");
    }
    let mut centre = centre().planned(own, (at(15, 0), at(16, 0)), &["Ruby Hart"]);
    centre.avoided_weeks.push(AvoidedWeek { first_day: day, last_day: day, label: "Half-term".into() });
    assert_eq!(centre.against(day), ["In a week to avoid: Half-term", already], "what else is against it stays");
}

#[test]
fn two_facilitators_of_one_name_are_two_people() {
    let day = date(2026, 4, 13);
    let mut centre = centre().away("Ruby Hart", day, day, "leave").planned(
        EngagementKind::CourseSession,
        (at(15, 0), at(16, 0)),
        &["Ruby Hart"],
    );
    let other = FacilitatorName { facilitator_id: FacilitatorId(9), name: "Ruby Hart".to_owned() };
    centre.facilitators = vec![other.clone()];
    let proposal = centre.afternoon_of(day);
    assert_eq!(proposal.against.len(), 1, "a course meets, and that is all: {:?}", proposal.against);
    assert_eq!(proposal.in_favour[0], "Ruby Hart is free");
    centre.facilitators = vec![named("Ruby Hart"), other];
    let proposal = centre.afternoon_of(day);
    assert_eq!(proposal.against[0].sentence, "Ruby Hart is away: leave");
    assert_eq!(proposal.in_favour[0], "Ruby Hart is free", "the other one");
}

#[test]
fn times_that_the_clocks_skip_or_repeat() {
    let centre = centre();
    let against = |date, starts_at, ends_at| {
        let proposal = propose(date, starts_at, ends_at, &centre.surroundings());
        let sentences = proposal.against.into_iter().map(|reason| reason.sentence);
        sentences.collect::<Vec<_>>()
    };
    assert_eq!(
        against(date(2026, 3, 29), at(0, 30), at(1, 30)),
        ["1.30am does not exist on Sunday 29 March 2026: the clocks go forward that night"]
    );
    assert_eq!(
        against(date(2026, 10, 25), at(1, 0), at(2, 0)),
        ["1am happens twice on Sunday 25 October 2026: the clocks go back that night"]
    );
}

#[test]
fn weekends_and_clock_changes_are_only_remarked_on() {
    let proposal = centre().afternoon_of(date(2026, 10, 26));
    assert_eq!(proposal.against, []);
    assert_eq!(proposal.remarks[0].sentence, "The clocks go back the day before, on Sunday 25 October 2026");
    let saturday = centre().afternoon_of(date(2026, 4, 18));
    assert_eq!(saturday.against, []);
    assert_eq!(saturday.remarks[0].sentence, "On a Saturday");
}

#[test]
fn a_rule_gives_a_proposal_for_each_of_its_dates() {
    let centre = centre();
    let first_mondays = FollowUpRule::NthWeekday { nth: 1, weekday: Weekday::Mon };
    let period = (date(2026, 4, 1), date(2026, 12, 31));
    let surroundings = centre.surroundings();
    let times = (at(16, 0), at(17, 0));
    let proposals = propose_by_rule(&first_mondays, period, times, &surroundings).unwrap();
    assert_eq!(proposals.len(), 9);
    let with_reasons: Vec<_> = proposals.iter().filter(|one| !one.against.is_empty()).map(|one| one.date).collect();
    assert_eq!(with_reasons, [date(2026, 4, 6), date(2026, 5, 4)]);
    for wrong in [(at(16, 0), at(16, 0)), (at(17, 0), at(16, 0))] {
        assert_eq!(
            propose_by_rule(&first_mondays, period, wrong, &surroundings).unwrap_err().to_string(),
            "Enter an end time that is after the start time"
        );
    }
}

#[test]
fn proposals_travel_to_the_window() {
    let centre = centre().planned(EngagementKind::FollowUp, (at(9, 0), at(10, 0)), &["Ruby Hart"]);
    let proposal = centre.afternoon_of(date(2026, 4, 13));
    let value = serde_json::to_value(&proposal).unwrap();
    assert_eq!(value["date"], "2026-04-13");
    assert_eq!(value["starts_at"], "15:00");
    assert_eq!(value["against"][0]["about"]["kind"], "already_a_follow_up");
    assert_eq!(value["against"][0]["about"]["ends_at"], "10:00");
    assert_eq!(serde_json::from_value::<Proposal>(value).unwrap(), proposal);
}
