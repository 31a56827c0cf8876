//! What is worth knowing about a report, and what stands in the way of taking it, in words.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::clock::{Clock, Part};
use super::model::ReportReview;
use super::report::Came;
use super::review::Groups;
use super::shown::is_timeless;
use super::sources::{Source, days_in_words};
use crate::calendar::display::{self, plural};
use crate::error::Result;
use crate::register::mark::Mark;
use crate::register::session::SessionFacts;
use crate::store::Reading;
use crate::store::attendance_reports as stored;

/// What is gone by.
pub(super) struct About<'a> {
    pub(super) facts: &'a SessionFacts,
    pub(super) clock: &'a Clock,
    pub(super) groups: &'a Groups<'a>,
    /// Somebody joined on the session’s day.
    pub(super) on_the_day: bool,
    /// The days on which anybody joined.
    pub(super) days: BTreeSet<NaiveDate>,
    pub(super) today: NaiveDate,
    /// Something would be changed.
    pub(super) is_new: bool,
}

impl<'a> About<'a> {
    fn everybody(&self) -> impl Iterator<Item = Part<'a>> {
        self.groups.values().flatten().copied()
    }
}

/// What is worth knowing. `again`: files that were taken before.
pub(super) fn remarks(
    review: &ReportReview,
    reading: &Reading<'_>,
    sources: &[Source],
    about: &About<'_>,
    again: u32,
) -> Result<Vec<String>> {
    let mut remarks = Vec::new();
    if again > 0 {
        let (files, were) = if again == 1 { ("This file", "was") } else { ("These files", "were") };
        remarks.push(format!("{files} {were} taken for this session before, and count once."));
    }
    for source in sources.iter().filter(|source| source.is_new) {
        let elsewhere = stored::also_taken_for(reading, &source.kept.sha256, about.facts.session_id)?;
        if let Some(other) = elsewhere.first() {
            let other = stored::session(reading, *other)?;
            let which = other.map_or_else(
                || "another session".to_owned(),
                |one| format!("{} of {}", super::sources::session_name(&one).to_lowercase(), one.title),
            );
            remarks.push(format!("“{}” was taken for {which} as well.", source.kept.name));
        }
    }
    if sources.iter().filter_map(|source| source.report.as_ref().ok()).any(is_timeless) {
        remarks.push(
            "This report has no times, only minutes in all: what was before or after the session counts with it."
                .to_owned(),
        );
    }
    let open = about.everybody().filter(|(_, one)| matches!(one.came, Came::Stay(_, None))).count();
    if open > 0 {
        let rows = plural(open as u64, "row has", "rows have");
        remarks.push(format!("{rows} no time of leaving: the time counts to the end of the session."));
    }
    if let Some(better) = better_shift(about) {
        let (how, where_to) = if better > 0 { ("before", "later") } else { ("after", "earlier") };
        remarks.push(format!(
            "Most of the times lie {} {how} the session. If the report is of another time zone, read its times as {} {where_to}.",
            display::duration(better.unsigned_abs()),
            display::duration(better.unsigned_abs())
        ));
    }
    let outside = review.names.iter().filter(|name| name.minutes == 0).count();
    if outside > 0 && outside < review.names.len() {
        let names = plural(outside as u64, "name was", "names were");
        remarks.push(format!("{names} there only before or after the session."));
    }
    Ok(remarks)
}

/// By how many minutes the times would have to be moved so that far more of them lie within the session.
fn better_shift(About { clock, groups, .. }: &About<'_>) -> Option<i32> {
    let total = |minutes: i32| -> u64 {
        let moved = Clock { shift_minutes: clock.shift_minutes + minutes, ..**clock };
        groups.values().map(|parts| u64::from(moved.seconds(parts.iter().copied()))).sum()
    };
    let now = total(0);
    let (best, minutes) = [60, -60].into_iter().map(|minutes| (total(minutes), minutes)).max()?;
    (best > 0 && best * 4 >= now * 5).then_some(minutes)
}

/// Why nothing can be taken yet.
pub(super) fn problem(review: &ReportReview, about: &About<'_>) -> Option<String> {
    let About { facts, clock, days, .. } = about;
    if let Err(sentence) = facts.takes(Some(Mark::Present), about.today) {
        return Some(sentence);
    }
    if review.files.is_empty() {
        return Some("There is no report for this session yet. Choose its file.".to_owned());
    }
    if review.names.is_empty() {
        return Some(
            "There is no name in this report. Look at the rows that are left out, or choose another file.".to_owned(),
        );
    }
    if review.date_order.is_none() && about.on_the_day && !days.is_empty() && days.len() > 1 {
        return Some("Its dates can be read day first or month first: say which.".to_owned());
    }
    if !about.on_the_day {
        return Some(format!(
            "This is a report of {}, and {} was on {}. Choose the session that it is of.",
            days_in_words(days),
            facts.name().to_lowercase(),
            display::full_date(facts.date)
        ));
    }
    if review.names.iter().all(|name| name.minutes == 0) {
        let span = clock.whole_span(about.everybody());
        let times = span.map_or_else(String::new, |(from, to)| {
            format!(": its times are from {} to {}", display::time(from.time()), display::time(to.time()))
        });
        return Some(format!(
            "Nobody was there between {} by this report{times}. Choose the session that it is of, or move its times.",
            display::time_range(facts.starts_at, facts.ends_at).replace(" to ", " and ")
        ));
    }
    let nobody = review.names.iter().all(|name| name.candidates.is_empty() && name.participant_id.is_none());
    if nobody {
        return Some(
            "None of these names is like anybody’s in this register. It may be the report of another course: choose the session that it is of. Nobody is marked."
                .to_owned(),
        );
    }
    if review.counts.open == 0 && !about.is_new {
        return Some("This report was taken before, and nothing in it is new. Nothing would change.".to_owned());
    }
    None
}
