//! What stands around the courses: facilitators, the centre, its calendar, the sample.

use course_register_core::facilitators::{self, AbsenceForm, FacilitatorForm};
use course_register_core::ids::{AbsenceId, AddedBankHolidayId, AvoidedWeekId, FacilitatorId, SessionId};
use course_register_core::sample::{add_sample, remove_sample};
use course_register_core::settings::{self, AvoidedWeekForm, BankHolidayForm, CentreForm};
use course_register_core::today::{Backups, DueAction, ToldAbout, keep_session_day, note_told, today_sheet};

use super::{COURSE, Kind, date, id, word};

pub const KINDS: &[Kind] = &[
    ("add a facilitator", |w, a, b| {
        let form = FacilitatorForm { name: format!("{} {}", word(a), b % 90), email: String::new() };
        let moment = w.moment();
        facilitators::add_facilitator(&w.file, &moment, &form).map(drop)
    }),
    ("change a facilitator", |w, a, b| {
        let form = FacilitatorForm { name: word(b), email: "ruby@example.org".to_owned() };
        let moment = w.moment();
        facilitators::change_facilitator(&w.file, &moment, FacilitatorId(id(a, 2)), &form).map(drop)
    }),
    ("remove a facilitator", |w, a, _| {
        let moment = w.moment();
        facilitators::remove_facilitator(&w.file, &moment, FacilitatorId(id(a, 9))).map(drop)
    }),
    ("note an absence", |w, a, b| {
        let form = AbsenceForm { first_day: date(a), last_day: date(a), reason: word(b) };
        let moment = w.moment();
        facilitators::add_absence(&w.file, &moment, FacilitatorId(id(b, 2)), &form).map(drop)
    }),
    ("remove an absence", |w, a, _| {
        let moment = w.moment();
        facilitators::remove_absence(&w.file, &moment, AbsenceId(id(a, 4))).map(drop)
    }),
    ("change the centre", |w, a, b| {
        let form = CentreForm {
            name: word(a),
            email: "centre@example.org".to_owned(),
            minimum_minutes: (b % 120).to_string(),
            offer_reply_days: (a % 9).to_string(),
            payment_days: (b % 31).to_string(),
        };
        let moment = w.moment();
        settings::change_centre(&w.file, &moment, &form).map(drop)
    }),
    ("avoid a week", |w, a, b| {
        let form = AvoidedWeekForm { first_day: date(a), last_day: date(a), label: word(b) };
        let moment = w.moment();
        settings::add_avoided_week(&w.file, &moment, &form).map(drop)
    }),
    ("no longer avoid a week", |w, a, _| {
        let moment = w.moment();
        settings::remove_avoided_week(&w.file, &moment, AvoidedWeekId(id(a, 4))).map(drop)
    }),
    ("add a bank holiday", |w, a, b| {
        let form = BankHolidayForm { date: format!("2026-0{}-1{}", a % 9 + 1, b % 10), title: word(b) };
        let moment = w.moment();
        settings::add_bank_holiday(&w.file, &moment, &form).map(drop)
    }),
    ("remove a bank holiday", |w, a, _| {
        let moment = w.moment();
        settings::remove_bank_holiday(&w.file, &moment, AddedBankHolidayId(id(a, 4))).map(drop)
    }),
    ("note who was told", |w, a, _| {
        let moment = w.moment();
        let sheet = w.file.read(|reading| today_sheet(reading, &moment, Backups::default()))?;
        let due = sheet.sections.into_iter().flat_map(|section| section.items).filter_map(|item| match item.action {
            DueAction::Told { course_id, about, booking_ids } => Some((course_id, about, booking_ids)),
            _ => None,
        });
        let due: Vec<_> = due.collect();
        // The sample has people of every verdict; elsewhere they are rare.
        let nobody = (COURSE, ToldAbout::NeedsEvery, Vec::new());
        let (course_id, about, booking_ids) = due.get(a % due.len().max(1)).unwrap_or(&nobody);
        note_told(&w.file, &moment, *course_id, *about, booking_ids, &Backups::default()).map(drop)
    }),
    ("keep a session on its day", |w, a, b| {
        // Nearly every day is spoken for by nothing: one that is made a bank holiday first has something against it.
        let moment = w.moment();
        let sheet = w.file.read(|reading| today_sheet(reading, &moment, Backups::default()))?;
        let also = sheet.sections.into_iter().flat_map(|section| section.items).filter_map(|item| item.also);
        let found: Vec<_> = also
            .filter_map(|also| match also {
                DueAction::DayStays { session_id } => Some(session_id),
                _ => None,
            })
            .collect();
        let session_id = found.get(a % found.len().max(1)).copied().unwrap_or(SessionId(id(b, 6)));
        keep_session_day(&w.file, &moment, session_id, &Backups::default()).map(drop)
    }),
    ("add the sample", |w, _, _| {
        let moment = w.moment();
        add_sample(&w.file, &moment).map(drop)
    }),
    ("remove the sample", |w, _, _| {
        let moment = w.moment();
        remove_sample(&w.file, &moment).map(drop)
    }),
];
