//! Adding the sample: programme, facilitators, two courses with their people and marks, follow-up sessions.

use chrono::{Datelike, NaiveDate, NaiveTime, TimeDelta};

use super::dates::{Shift, clock, day, weekly};
use super::people::{FINISHED, REQUIREMENTS, RUNNING};
use super::places::{Course, places};
use super::{SampleAdded, SampleOperation};
use crate::courses::{CourseFacts, ProgrammeDefaults};
use crate::data_file::{Changed, DataFile};
use crate::error::{Error, Result};
use crate::follow_ups::Reply;
use crate::history::Operation;
use crate::ids::{CourseId, FacilitatorId, ParticipantId, ProgrammeId, SessionId};
use crate::moment::Moment;
use crate::register::mark::Mark;
use crate::store::register::Attendance;
use crate::store::sessions::{self, NewSession, SessionOwner};
use crate::store::{self, Tx};

const TITLE: &str = "Compassionate Leadership";
const ZOOM_LINK: &str = "https://zoom.example.org/j/97000000000";
pub(super) const FEE_PENCE: i64 = 20_000;
const CAPACITY: u32 = 24;
const STARTS_AT: NaiveTime = clock(15, 0);
const ENDS_AT: NaiveTime = clock(17, 0);

/// Three days before the fourth session, which is always the last one held.
const LAST_REPLY: NaiveDate = day(2026, 2, 27);

/// Adds the sample course.
///
/// # Errors
/// That it is here already, or that the file could not be written.
pub fn add_sample(file: &DataFile, moment: &Moment) -> Result<Changed<SampleAdded>> {
    let shift = Shift::at(moment.now());
    file.change(
        moment,
        |tx| {
            if store::frame::facts(tx)?.sample_present {
                return Err(Error::refused("The sample course is here already."));
            }
            Ok((add(tx, shift)?, Operation::Sample(SampleOperation::Added)))
        },
        |_, course_id| Ok(SampleAdded { course_id }),
    )
}

fn add(tx: &Tx<'_>, shift: Shift) -> Result<CourseId> {
    let programme = store::programmes::insert(tx, &defaults())?;
    store::sample::flag_programme(tx, programme)?;
    let facilitators = [("Ruby Hart", "ruby.hart@example.org"), ("Callum Frost", "callum.frost@example.org")]
        .map(|(name, email)| store::facilitators::insert(tx, name, email));
    let facilitators = facilitators.into_iter().collect::<std::result::Result<Vec<FacilitatorId>, _>>()?;
    store::sample::flag_facilitators(tx, &facilitators)?;
    if let Some(callum) = facilitators.last() {
        let (first, last) = (shift.of(day(2026, 6, 8)), shift.of(day(2026, 6, 19)));
        store::facilitators::insert_absence(tx, *callum, first, last, "Leave")?;
    }

    let before = weekly(day(2025, 1, 16), 6, Some(day(2025, 2, 20)));
    let before = course(tx, programme, &facilitators, &before, shift)?;
    let graduates = places(tx, &before, FINISHED, 51)?;
    let running = course(tx, programme, &facilitators, &weekly(day(2026, 2, 9), 6, None), shift)?;
    places(tx, &running, RUNNING, 1)?;

    // Two of the ten did not reach the minimum of four: they are the last two.
    follow_ups(tx, programme, &facilitators, &graduates[..graduates.len().saturating_sub(2)], shift)?;
    Ok(running.course_id)
}

fn defaults() -> ProgrammeDefaults {
    ProgrammeDefaults {
        title: TITLE.to_owned(),
        session_count: 6,
        every_weeks: 1,
        starts_at: STARTS_AT,
        ends_at: ENDS_AT,
        capacity: Some(CAPACITY),
        fee_pence: FEE_PENCE,
        zoom_link: ZOOM_LINK.to_owned(),
        certificate_threshold: 4,
        minimum_minutes: 90,
        follow_up_starts_at: STARTS_AT,
        follow_up_minutes: 60,
        requirements: REQUIREMENTS.map(str::to_owned).into(),
    }
}

fn course(
    tx: &Tx<'_>,
    programme: ProgrammeId,
    facilitators: &[FacilitatorId],
    dates: &[NaiveDate],
    shift: Shift,
) -> Result<Course> {
    let dates: Vec<NaiveDate> = dates.iter().map(|date| shift.of(*date)).collect();
    let first = dates.first().copied().unwrap_or_default();
    let facts = CourseFacts {
        title: format!("{TITLE} {}", first.year()),
        capacity: Some(CAPACITY),
        fee_pence: FEE_PENCE,
        zoom_link: ZOOM_LINK.to_owned(),
        certificate_threshold: 4,
        minimum_minutes: 90,
        notes: String::new(),
    };
    let requirements = REQUIREMENTS.map(str::to_owned);
    let course_id = store::courses::insert(tx, programme, &facts, &requirements, facilitators)?;
    let owner = SessionOwner::Course(course_id);
    let sessions = dates.iter().map(|date| session(tx, owner, *date, STARTS_AT, ENDS_AT, facilitators));
    let sessions = sessions.collect::<Result<Vec<SessionId>>>()?;
    let requirements = store::courses::requirements(tx, course_id)?;
    let requirements = requirements.into_iter().map(|requirement| requirement.requirement_id).collect();
    Ok(Course { course_id, first, sessions, requirements })
}

fn session(
    tx: &Tx<'_>,
    owner: SessionOwner,
    date: NaiveDate,
    starts_at: NaiveTime,
    ends_at: NaiveTime,
    facilitators: &[FacilitatorId],
) -> Result<SessionId> {
    let new = NewSession {
        date,
        starts_at,
        ends_at,
        break_minutes: 0,
        zoom_link: String::new(),
        title: String::new(),
        notes: String::new(),
    };
    Ok(sessions::insert(tx, owner, &new, facilitators)?.0)
}

/// Two that were held and two to come, on weekdays and at times of their own: follow-ups keep no rhythm.
fn follow_ups(
    tx: &Tx<'_>,
    programme: ProgrammeId,
    facilitators: &[FacilitatorId],
    graduates: &[ParticipantId],
    shift: Shift,
) -> Result<()> {
    let dates = [
        (day(2025, 11, 18), 13, "CCCNCC-C", "PPP-PA-P"),
        (day(2025, 12, 8), 16, "CNCCCC-C", "P-PPXP-P"),
        (day(2026, 4, 13), 15, "CC-NC--C", ""),
        (day(2026, 5, 11), 15, "C----N--", ""),
    ];
    for (date, hour, replies, marks) in dates {
        let owner = SessionOwner::Programme(programme);
        let lead = facilitators.get(..1).unwrap_or_default();
        let date = shift.of(date);
        let session = session(tx, owner, date, clock(hour, 0), clock(hour + 1, 0), lead)?;
        store::invitees::insert(tx, &[session], graduates)?;
        // Of those to come the replies are in already: nothing that was done lies after the day of adding the sample.
        let replied_on = Some((date - TimeDelta::days(12)).min(shift.of(LAST_REPLY)));
        for (letter, reply) in [('C', Reply::Coming), ('N', Reply::NotComing)] {
            let who = whose(graduates, replies, letter);
            store::invitees::set_reply(tx, session, &who, reply, replied_on)?;
        }
        for (letter, mark) in [('P', Mark::Present), ('A', Mark::Apologies), ('X', Mark::Absent)] {
            for who in whose(graduates, marks, letter) {
                let attendance = Attendance { mark: Some(mark), ..Attendance::default() };
                store::register::put(tx, session, who, &attendance)?;
            }
        }
    }
    Ok(())
}

fn whose(people: &[ParticipantId], letters: &str, letter: char) -> Vec<ParticipantId> {
    people.iter().zip(letters.chars()).filter(|(_, found)| *found == letter).map(|(who, _)| *who).collect()
}
