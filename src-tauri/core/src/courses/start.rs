//! What the form for a new course begins with: a programme's defaults, or the last cohort's own values.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate, NaiveTime};

use super::facts::ProgrammeDefaults;
use super::forms::{CourseForm, CourseStart, FacilitatorChoice, PlanForm, ProgrammePick};
use super::plan::MOST_WEEKS;
use crate::calendar::display;
use crate::error::{Error, Result};
use crate::facilitators::FacilitatorName;
use crate::ids::{CourseId, ProgrammeId};
use crate::settings;
use crate::store::sessions::{SessionOwner, StoredSession};
use crate::store::{self, Reading};
use crate::typed;

/// What a programme that is new asks of its participants, until the centre says otherwise.
const USUAL_REQUIREMENTS: [&str; 5] = [
    "Able to attend all six sessions",
    "Zoom in a private space, camera on throughout",
    "Guidelines read before session 1",
    "Equipment checked with the Zoom link",
    "Leadership role in health or social care",
];

/// The form for a course of a programme, filled in with its defaults; at most seven queries. The sample's programme is
/// only started with when it is chosen: a course in it goes when the sample is removed.
///
/// # Errors
/// [`Error::Gone`] when there is no such programme.
pub fn new_course(reading: &Reading<'_>, pick: ProgrammePick) -> Result<CourseStart> {
    let programmes = store::programmes::all(reading)?;
    let programme_id = match pick {
        ProgrammePick::Latest => store::programmes::own(reading)?.first().map(|p| p.programme_id),
        ProgrammePick::New => None,
        ProgrammePick::Known { programme_id } => Some(programme_id),
    };
    let form = match programme_id {
        None => of_a_new_programme(settings::centre(reading)?.minimum_minutes),
        Some(id) => {
            let defaults = store::programmes::find(reading, id)?.ok_or(Error::Gone("programme"))?;
            let last_course = store::courses::newest_of(reading, id)?;
            let facilitators = match last_course {
                Some(course) => store::courses::facilitators(reading, course)?,
                None => Vec::new(),
            };
            of_a_programme(id, &defaults, &facilitators)
        }
    };
    Ok(CourseStart { form, programmes, facilitators: store::facilitators::names(reading)? })
}

/// The form for the next cohort of a course: the same weekday, times, facilitators, fee, rules and requirements, from
/// the first such weekday after the course's last session (and after today). Cancelled sessions say nothing about it;
/// where every session was cancelled, the programme's defaults stand.
///
/// # Errors
/// [`Error::Gone`] when there is no such course.
pub fn next_cohort(reading: &Reading<'_>, course_id: CourseId, today: NaiveDate) -> Result<CourseStart> {
    let course = store::courses::find(reading, course_id)?.ok_or(Error::Gone("course"))?;
    let defaults = store::programmes::find(reading, course.programme_id)?.ok_or(Error::Gone("programme"))?;
    let facilitators = store::courses::facilitators(reading, course_id)?;
    let mut sessions = store::sessions::of(reading, SessionOwner::Course(course_id))?;
    sessions.retain(|session| !session.cancelled);
    let facts = course.facts;
    let mut form = of_a_programme(course.programme_id, &defaults, &facilitators);
    form.capacity = facts.capacity.map(|capacity| capacity.to_string()).unwrap_or_default();
    form.fee = typed::pounds(facts.fee_pence);
    form.zoom_link = facts.zoom_link;
    form.certificate_threshold = facts.certificate_threshold.to_string();
    form.minimum_minutes = facts.minimum_minutes.to_string();
    let requirements = store::courses::requirements(reading, course_id)?;
    form.requirements = requirements.into_iter().map(|r| r.requirement).collect();
    if let Some(rhythm) = rhythm_of(&sessions, today) {
        form.title = suggested_title(&facts.title, rhythm.first);
        form.plan = PlanForm {
            first_date: display::short_date(rhythm.first),
            session_count: sessions.len().to_string(),
            every_weeks: rhythm.every_weeks.to_string(),
            starts_at: display::time(rhythm.starts_at),
            ends_at: display::time(rhythm.ends_at),
            ..PlanForm::default()
        };
        form.break_minutes = rhythm.break_minutes.to_string();
    }
    let programmes = store::programmes::all(reading)?;
    Ok(CourseStart { form, programmes, facilitators: store::facilitators::names(reading)? })
}

fn of_a_new_programme(minimum_minutes: u32) -> CourseForm {
    CourseForm {
        plan: PlanForm {
            session_count: "6".to_owned(),
            every_weeks: "1".to_owned(),
            starts_at: "3pm".to_owned(),
            ends_at: "5pm".to_owned(),
            ..PlanForm::default()
        },
        break_minutes: "0".to_owned(),
        certificate_threshold: "4".to_owned(),
        minimum_minutes: minimum_minutes.to_string(),
        requirements: USUAL_REQUIREMENTS.map(str::to_owned).to_vec(),
        ..CourseForm::default()
    }
}

fn of_a_programme(
    programme_id: ProgrammeId,
    defaults: &ProgrammeDefaults,
    facilitators: &[FacilitatorName],
) -> CourseForm {
    CourseForm {
        programme_id: Some(programme_id),
        programme_title: defaults.title.clone(),
        plan: PlanForm {
            session_count: defaults.session_count.to_string(),
            every_weeks: defaults.every_weeks.to_string(),
            starts_at: display::time(defaults.starts_at),
            ends_at: display::time(defaults.ends_at),
            ..PlanForm::default()
        },
        break_minutes: "0".to_owned(),
        facilitators: facilitators.iter().map(picked).collect(),
        capacity: defaults.capacity.map(|capacity| capacity.to_string()).unwrap_or_default(),
        fee: typed::pounds(defaults.fee_pence),
        zoom_link: defaults.zoom_link.clone(),
        certificate_threshold: defaults.certificate_threshold.to_string(),
        minimum_minutes: defaults.minimum_minutes.to_string(),
        requirements: defaults.requirements.clone(),
        ..CourseForm::default()
    }
}

fn picked(name: &FacilitatorName) -> FacilitatorChoice {
    FacilitatorChoice { facilitator_id: Some(name.facilitator_id), name: name.name.clone() }
}

/// `Compassionate Leadership, February 2026`: the title without an earlier month, season or year, and the new month.
pub(crate) fn suggested_title(title: &str, first: NaiveDate) -> String {
    const SEASONS: [&str; 5] = ["spring", "summer", "autumn", "winter", "cohort"];
    let mut words: Vec<&str> = title.split_whitespace().collect();
    let is_year = |word: &str| word.len() == 4 && word.starts_with("20") && word.bytes().all(|b| b.is_ascii_digit());
    if words.len() > 1 && words.last().is_some_and(|word| is_year(word)) {
        words.pop();
        let is_part = |word: &str| {
            let word = word.to_lowercase();
            SEASONS.contains(&word.as_str()) || typed::date(&format!("1 {word} 2000"), "it").is_ok()
        };
        if words.len() > 1 && words.last().is_some_and(|word| is_part(word)) {
            words.pop();
        }
    }
    let base = words.join(" ");
    format!("{}, {}", base.trim_end_matches([',', ' ', '-', '–']), first.format("%B %Y"))
}

struct CohortRhythm {
    first: NaiveDate,
    every_weeks: u64,
    starts_at: NaiveTime,
    ends_at: NaiveTime,
    break_minutes: u32,
}

/// What most sessions of a course have in common, from the first fitting day on; nothing without sessions.
fn rhythm_of(sessions: &[StoredSession], today: NaiveDate) -> Option<CohortRhythm> {
    let last = sessions.iter().map(|s| s.date).max()?;
    let weekday = most_common(sessions.iter().map(|s| s.date.weekday().num_days_from_monday()))?;
    let (starts_at, ends_at, break_minutes) =
        most_common(sessions.iter().map(|s| (s.starts_at, s.ends_at, s.break_minutes)))?;
    let mut dates: Vec<NaiveDate> = sessions.iter().map(|s| s.date).collect();
    dates.sort_unstable();
    let weeks = dates.windows(2).map(|pair| (pair[1] - pair[0]).num_weeks()).filter(|weeks| *weeks > 0);
    let every_weeks = most_common(weeks).and_then(|weeks| u64::try_from(weeks).ok()).unwrap_or(1);
    let after = last.max(today);
    let first =
        (1..=7).map(|days| after + Days::new(days)).find(|day| day.weekday().num_days_from_monday() == weekday)?;
    Some(CohortRhythm {
        first,
        every_weeks: every_weeks.clamp(1, u64::from(MOST_WEEKS)),
        starts_at,
        ends_at,
        break_minutes,
    })
}

/// The value that occurs most often; of several, the smallest.
fn most_common<T: Ord + Copy>(values: impl IntoIterator<Item = T>) -> Option<T> {
    let mut counts: BTreeMap<T, usize> = BTreeMap::new();
    for value in values {
        *counts.entry(value).or_default() += 1;
    }
    counts.into_iter().rev().max_by_key(|(_, count)| *count).map(|(value, _)| value)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;

    #[test]
    fn a_title_for_the_next_cohort() {
        let march = NaiveDate::from_ymd_opt(2026, 3, 23).unwrap();
        for (title, next) in [
            ("Compassionate Leadership", "Compassionate Leadership, March 2026"),
            ("Compassionate Leadership, spring 2026", "Compassionate Leadership, March 2026"),
            ("Compassionate Leadership, February 2026", "Compassionate Leadership, March 2026"),
            ("Compassionate Leadership 2025", "Compassionate Leadership, March 2026"),
            ("Compassionate Leadership – Autumn 2025", "Compassionate Leadership, March 2026"),
            ("2025", "2025, March 2026"),
        ] {
            assert_eq!(suggested_title(title, march), next, "{title}");
        }
    }

    #[test]
    fn the_most_common_is_found_and_the_smallest_of_equals() {
        assert_eq!(most_common([3, 1, 3, 2]), Some(3));
        assert_eq!(most_common([2, 1]), Some(1));
        assert_eq!(most_common(Vec::<u8>::new()), None);
    }
}
