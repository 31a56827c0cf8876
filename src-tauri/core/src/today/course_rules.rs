//! What is due about the people of a course, and about the course itself.

use std::collections::BTreeSet;

use chrono::{DateTime, Days, NaiveDate, Utc};

use super::facts::{BookingDue, CourseDue, TodayFacts};
use super::model::{DueAction, DueItem, DueKind, ToldAbout, Urgency};
use super::rules::{Placed, dates, told_key};
use super::session_rules::of_session;
use super::words::{names, number, on, people};
use crate::bookings::BookingState;
use crate::bookings::rules::pounds;
use crate::calendar::display::plural;
use crate::calendar::wall_clock::local_date;

/// An application that waits longer, in days, is to be decided now.
const WAITS_LONG: i64 = 3;
/// So is one for a course that starts within so many days.
const STARTS_SOON: i64 = 28;
/// An offer is asked about so many days before its day.
const ANSWER_SOON: i64 = 2;
/// A fee that is overdue for more days is pressing.
const LONG_OVERDUE: i64 = 14;
/// What people are to confirm is looked at so many days before the start, and is pressing within so many.
const CONFIRM: i64 = 14;
const CONFIRM_NOW: i64 = 3;
/// So many days after the end nobody needs to be told any more.
pub(super) const TOLD_UNTIL: i64 = 14;
/// A course can be put away after so many days.
const PUT_AWAY: i64 = 28;

/// What a course asks for.
pub(super) fn of_course(course: &CourseDue, facts: &TodayFacts, now: DateTime<Utc>) -> Vec<Placed> {
    let today = local_date(now);
    let settled = &facts.settled;
    let reply_by = today.checked_add_days(Days::new(facts.offer_reply_days.into())).unwrap_or(today);
    let course_id = course.course_id;
    let dates = dates(course);
    let actions = |session_id| {
        (DueAction::OpenRegister { course_id, session_id }, DueAction::OpenSession { course_id, session_id })
    };
    let mut found = Vec::new();
    for one in &course.sessions {
        found.extend(of_session(one, &course.title, false, &actions, (settled, now)));
    }
    let look = Look { course, today, dates, reply_by };
    let mut items = vec![
        look.to_tell(ToldAbout::NeedsEvery, settled),
        look.to_tell(ToldAbout::CannotReach, settled),
        look.free_place(),
        look.late_offers(),
        look.offers_to_answer(),
        look.applications(),
        look.fees(),
        look.requirements(),
    ];
    let requests = facts.requests.iter().any(|of| of.course_id == course_id);
    if found.is_empty() && !requests && items.iter().all(Option::is_none) {
        items.push(look.put_away());
    }
    found.extend(items.into_iter().flatten().map(|item| ((today, course_id.0), item)));
    found
}

struct Look<'c> {
    course: &'c CourseDue,
    today: NaiveDate,
    /// Of the first and the last session.
    dates: Option<(NaiveDate, NaiveDate)>,
    /// Until when an offer of today is to be answered.
    reply_by: NaiveDate,
}

impl<'c> Look<'c> {
    fn item(&self, word: &str, urgency: Urgency, kind: DueKind, said: (String, String), action: DueAction) -> DueItem {
        let (sentence, detail) = said;
        let key = format!("{word}/course {}", self.course.course_id.0);
        DueItem { key, urgency, kind, of: self.course.title.clone(), sentence, detail, action, also: None }
    }

    fn of_state(&self, state: BookingState) -> impl Iterator<Item = &'c BookingDue> {
        self.course.bookings.iter().filter(move |booking| booking.state == state)
    }

    fn is_over(&self) -> bool {
        self.dates.is_some_and(|(_, last)| last < self.today)
    }

    fn to_tell(&self, about: ToldAbout, settled: &BTreeSet<String>) -> Option<DueItem> {
        let (_, last) = self.dates?;
        if (self.today - last).num_days() > TOLD_UNTIL {
            return None;
        }
        let who: Vec<&BookingDue> = self
            .of_state(BookingState::Booked)
            .filter(|one| one.held > 0 && one.to_tell == Some(about))
            .filter(|one| !settled.contains(&told_key(about, one.booking_id, one.held)))
            .collect();
        who.first()?;
        let (word, kind, what) = match about {
            ToldAbout::NeedsEvery => (
                "needs every",
                DueKind::NeedsEvery,
                number(who.len(), "now needs", "now need").to_owned() + " every remaining session",
            ),
            ToldAbout::CannotReach => {
                ("cannot reach", DueKind::CannotReach, "cannot reach the certificate any more".to_owned())
            }
        };
        let detail = format!("{} · not told yet", names(who.iter().map(|one| one.name.as_str())));
        let booking_ids = who.iter().map(|one| one.booking_id).collect();
        let action = DueAction::Told { course_id: self.course.course_id, about, booking_ids };
        let item = self.item(word, Urgency::Now, kind, (format!("{} {what}", people(who.len())), detail), action);
        Some(DueItem { also: Some(DueAction::ShowToTell { course_id: self.course.course_id, about }), ..item })
    }

    fn free_place(&self) -> Option<DueItem> {
        let capacity = self.course.capacity? as usize;
        let taken = self.course.bookings.iter().filter(|one| one.state.takes_a_place()).count();
        let waiting = || self.of_state(BookingState::WaitingList);
        let first = waiting().min_by_key(|one| (one.since, one.booking_id))?;
        if taken >= capacity || self.is_over() {
            return None;
        }
        let free = capacity - taken;
        let sentence = format!("{} free: {} waits", plural(free as u64, "place is", "places are"), first.name);
        let detail = match waiting().count() {
            1 => format!("On the waiting list since {}", since(first.since, self.today)),
            all => format!("First of {all} on the waiting list, since {}", since(first.since, self.today)),
        };
        let action = DueAction::OfferPlace {
            course_id: self.course.course_id,
            booking_id: first.booking_id,
            name: first.name.clone(),
            reply_by: self.reply_by,
        };
        Some(self.item("free place", Urgency::Now, DueKind::FreePlace, (sentence, detail), action))
    }

    fn offers(&self, fits: impl Fn(i64) -> bool) -> Vec<(NaiveDate, &'c BookingDue)> {
        let mut who: Vec<(NaiveDate, &BookingDue)> = self
            .of_state(BookingState::Offered)
            .filter_map(|one| one.reply_by.map(|by| (by, one)))
            .filter(|(by, _)| fits((*by - self.today).num_days()))
            .collect();
        who.sort_by_key(|(by, _)| *by);
        who
    }

    fn offer_item(
        &self,
        word: &str,
        urgency: Urgency,
        who: &[(NaiveDate, &BookingDue)],
        said: [&str; 2],
    ) -> Option<DueItem> {
        let (by, _) = who.first()?;
        let sentence = plural(who.len() as u64, said[0], said[1]);
        let detail = format!(
            "{} · {} {}",
            names(who.iter().map(|(_, one)| one.name.as_str())),
            number(who.len(), "by", "the first by"),
            since(*by, self.today)
        );
        let action = DueAction::ShowBookings { course_id: self.course.course_id, state: BookingState::Offered };
        Some(self.item(word, urgency, DueKind::Offers, (sentence, detail), action))
    }

    fn late_offers(&self) -> Option<DueItem> {
        let said = ["offer was not answered by its day", "offers were not answered by their day"];
        self.offer_item("late offers", Urgency::Now, &self.offers(|days| days < 0), said)
    }

    fn offers_to_answer(&self) -> Option<DueItem> {
        let said = ["offer is to be answered soon", "offers are to be answered soon"];
        let soon = self.offers(|days| (0..=ANSWER_SOON).contains(&days));
        self.offer_item("offers", Urgency::Week, &soon, said)
    }

    fn applications(&self) -> Option<DueItem> {
        let who: Vec<&BookingDue> = self.of_state(BookingState::Applied).collect();
        let oldest = who.iter().map(|one| one.since).min()?;
        let soon = self.dates.is_some_and(|(first, _)| (first - self.today).num_days() <= STARTS_SOON);
        let urgency = if self.is_over() {
            Urgency::Later
        } else if soon || (self.today - oldest).num_days() > WAITS_LONG {
            Urgency::Now
        } else {
            Urgency::Week
        };
        let count = plural(who.len() as u64, "application waits", "applications wait");
        let which = number(who.len(), "since", "the oldest since");
        let detail =
            format!("{} · {which} {}", names(who.iter().map(|one| one.name.as_str())), since(oldest, self.today));
        let action = DueAction::ShowBookings { course_id: self.course.course_id, state: BookingState::Applied };
        let said = (format!("{count} for a decision"), detail);
        Some(self.item("applications", urgency, DueKind::Applications, said, action))
    }

    fn fees(&self) -> Option<DueItem> {
        let who: Vec<(NaiveDate, &BookingDue)> = self
            .course
            .bookings
            .iter()
            .filter(|one| one.state.takes_a_place() && one.owed_pence > 0)
            .filter_map(|one| one.due_on.filter(|due| *due < self.today).map(|due| (due, one)))
            .collect();
        let oldest = who.iter().map(|(due, _)| *due).min()?;
        let sum: i64 = who.iter().map(|(_, one)| one.owed_pence).sum();
        let pressing = (self.today - oldest).num_days() > LONG_OVERDUE;
        let bookings = plural(who.len() as u64, "booking", "bookings");
        let which = number(who.len(), "due", "the oldest due");
        let detail =
            format!("{} · {which} {}", names(who.iter().map(|(_, one)| one.name.as_str())), since(oldest, self.today));
        let said = (format!("{} is overdue from {bookings}", pounds(sum)), detail);
        let urgency = if pressing { Urgency::Now } else { Urgency::Week };
        let action = DueAction::ShowPayments { course_id: self.course.course_id };
        Some(self.item("fees", urgency, DueKind::Fees, said, action))
    }

    fn requirements(&self) -> Option<DueItem> {
        let (first, _) = self.dates?;
        let days = (first - self.today).num_days();
        let open = |one: &&BookingDue| one.met < self.course.requirements || !one.leads;
        let who: Vec<&BookingDue> = self.of_state(BookingState::Booked).filter(open).collect();
        if who.is_empty() || !(0..=CONFIRM).contains(&days) {
            return None;
        }
        let has = number(who.len(), "has", "have");
        let sentence = format!("{} {has} not confirmed everything", people(who.len()));
        let starts = on(first, self.today);
        let detail = format!("{} · the course starts {starts}", names(who.iter().map(|one| one.name.as_str())));
        let urgency = if days <= CONFIRM_NOW { Urgency::Now } else { Urgency::Week };
        let action = DueAction::ShowRequirements { course_id: self.course.course_id };
        Some(self.item("requirements", urgency, DueKind::Requirements, (sentence, detail), action))
    }

    fn put_away(&self) -> Option<DueItem> {
        let (_, last) = self.dates?;
        if (self.today - last).num_days() <= PUT_AWAY {
            return None;
        }
        let said = (
            format!("{} can be archived", self.course.title),
            format!("It ended {} and nothing is open", on(last, self.today)),
        );
        let action = DueAction::Archive { course_id: self.course.course_id };
        Some(self.item("archive", Urgency::Later, DueKind::Archive, said, action))
    }
}

/// A day after `since` or `by`: `yesterday`, `Monday 9 March`.
fn since(date: NaiveDate, today: NaiveDate) -> String {
    let said = on(date, today);
    said.strip_prefix("on ").map_or(said.clone(), str::to_owned)
}
