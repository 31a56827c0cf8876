//! One course from its set-up to its last follow-up, step by step on the days on which each is done.

use chrono::{DateTime, Days, NaiveDate, Utc};
use course_register_core::bookings::{self, BookingState, PaymentKind, RecordPayment, SetBookingState, SetRequirement};
use course_register_core::courses::{CourseForm, PlanForm, archive_course, create_course};
use course_register_core::follow_ups::{
    self, FollowUpForm, FollowUpQuery, Reply, ReplyForm, ScheduleForm, WhomToInvite,
};
use course_register_core::ids::{BookingId, CourseId, ParticipantId, ProgrammeId, RequirementId, SessionId};
use course_register_core::messages::TemplateKind;
use course_register_core::participants::{self, AddParticipant};
use course_register_core::register::mark::Mark;
use course_register_core::register::{self, CellMark, CellRef, RegisterOf};

use super::{Making, PEOPLE, PROGRAMMES};
use crate::{compassionate_leadership, invented, place};

/// Days from the first session: set up, applications, offers, bookings, payments, requirements; then six sessions, the
/// certificates, the invitation to three follow-ups and the follow-ups themselves; and then it is archived.
const DAYS: [i64; 18] = [-42, -35, -28, -21, -14, -7, 0, 7, 14, 21, 28, 35, 42, 49, 70, 100, 130, 165];
const FIRST_SESSION: usize = 6;
pub(super) const CERTIFICATES: usize = 12;
const INVITATION: usize = 13;
const ARCHIVED: usize = 17;

/// Where a course has come to.
pub(super) struct Course {
    pub(super) number: usize,
    first: NaiveDate,
    pub(super) programme: ProgrammeId,
    pub(super) course: CourseId,
    pub(super) sessions: Vec<SessionId>,
    /// Of its sessions.
    pub(super) dates: Vec<NaiveDate>,
    requirements: Vec<RequirementId>,
    pub(super) people: Vec<ParticipantId>,
    bookings: Vec<BookingId>,
    follow_ups: Vec<SessionId>,
}

fn day(first: NaiveDate, days: i64) -> NaiveDate {
    if days < 0 { first - Days::new(days.unsigned_abs()) } else { first + Days::new(days.unsigned_abs()) }
}

impl Course {
    pub(super) fn new(number: usize, first: NaiveDate) -> Course {
        Course {
            number,
            first,
            programme: ProgrammeId(0),
            course: CourseId(0),
            sessions: Vec::new(),
            dates: Vec::new(),
            requirements: Vec::new(),
            people: Vec::new(),
            bookings: Vec::new(),
            follow_ups: Vec::new(),
        }
    }

    /// When each step is done: in the evening, when that day's session is over.
    pub(super) fn days(&self) -> Vec<DateTime<Utc>> {
        let evening = |days| day(self.first, days).and_hms_opt(17, 30, 0).expect("a time of day").and_utc();
        DAYS.into_iter().map(evening).collect()
    }

    pub(super) fn on(&self, step: usize) -> String {
        day(self.first, DAYS[step]).to_string()
    }

    pub(super) fn step(&mut self, making: &mut Making, step: usize) {
        match step {
            0 => self.set_up(making),
            1 => self.apply(making),
            2 => {
                self.set_state(making, BookingState::Offered, step);
                self.write(making, TemplateKind::Offer);
            }
            3 => {
                self.set_state(making, BookingState::Booked, step);
                self.write(making, TemplateKind::JoiningInstructions);
            }
            4 => self.pay(making),
            5 => self.meet(making),
            CERTIFICATES => self.certify(making),
            INVITATION => self.invite(making),
            ARCHIVED => self.archive(making),
            _ if step < CERTIFICATES => self.mark_session(making, step - FIRST_SESSION),
            _ => self.mark_follow_up(making, step - INVITATION - 1),
        }
    }

    fn set_up(&mut self, making: &mut Making) {
        let at = self.number % PROGRAMMES;
        let title = format!("Compassionate Leadership {}", at + 1);
        let form = CourseForm {
            programme_id: making.programmes[at],
            programme_title: title.clone(),
            title: format!("{title}, {}", self.first.format("%B %Y")),
            plan: PlanForm { first_date: self.first.to_string(), ..compassionate_leadership().plan },
            capacity: PEOPLE.to_string(),
            confirmed: true,
            ..compassionate_leadership()
        };
        let moment = making.moment();
        let sheet = create_course(&making.file, &moment, &form).expect("a course").view;
        making.programmes[at] = Some(sheet.programme_id);
        self.programme = sheet.programme_id;
        self.course = sheet.course_id;
        self.sessions = sheet.sessions.iter().map(|session| session.session_id).collect();
        self.dates = sheet.sessions.iter().map(|session| session.date).collect();
        self.requirements = sheet.requirements.iter().map(|requirement| requirement.requirement_id).collect();
    }

    fn archive(&self, making: &mut Making) {
        let moment = making.moment();
        archive_course(&making.file, &moment, self.course).expect("archived");
    }

    fn apply(&mut self, making: &mut Making) {
        for n in 0..PEOPLE {
            let mut person = invented(self.number * PEOPLE + n);
            // Thirty thousand people have more names than are invented: a second first name tells them apart.
            let second = ["", " Ann", " Lee", " Jo", " Kit", " Sam", " Max", " Bo"][making.chance.below(8) as usize];
            person.first_name.push_str(second);
            let booking = Some(place(self.course, BookingState::Applied, &self.on(1)));
            let request = AddParticipant { person, booking, is_different: true };
            let moment = making.moment();
            let sheet = participants::add_participant(&making.file, &moment, &request).expect("a person").view;
            self.people.push(sheet.participant_id);
            self.bookings.push(sheet.booking.expect("a booking").booking_id);
        }
    }

    fn set_state(&mut self, making: &mut Making, state: BookingState, step: usize) {
        let request = SetBookingState {
            booking_ids: self.bookings.clone(),
            state,
            on_date: self.on(step),
            reason: String::new(),
            over_capacity_reason: None,
            reply_by: None,
            lapsed_reason: None,
            only_those_that_fit: false,
        };
        let moment = making.moment();
        bookings::set_booking_state(&making.file, &moment, &request).expect("a place");
    }

    /// All but one in fifteen pay, some of them a part.
    fn pay(&mut self, making: &mut Making) {
        for booking in self.bookings.clone() {
            let amount = match making.chance.below(15) {
                0 => continue,
                1 | 2 => "80",
                _ => "200",
            };
            let request = RecordPayment {
                booking_id: booking,
                kind: PaymentKind::Payment,
                amount: amount.to_owned(),
                paid_on: self.on(4),
                method: "Bank transfer".to_owned(),
                notes: String::new(),
                more_than_due: false,
            };
            let moment = making.moment();
            bookings::record_payment(&making.file, &moment, &request).expect("a payment");
        }
    }

    fn meet(&mut self, making: &mut Making) {
        for requirement in self.requirements.clone() {
            let booking_ids = self.bookings.iter().copied().filter(|_| making.chance.below(20) > 0).collect();
            let request = SetRequirement { booking_ids, requirement_id: requirement, met_on: Some(self.on(5)) };
            let moment = making.moment();
            bookings::set_requirement(&making.file, &moment, &request).expect("a requirement met");
        }
    }

    /// The register of one session, every second one from the report of the meeting: everybody, then one mark put right
    /// and one note.
    fn mark_session(&mut self, making: &mut Making, at: usize) {
        let session_id = self.sessions[at];
        let of = RegisterOf::Course(self.course);
        let drawn = |making: &mut Making| match making.chance.below(100) {
            0..78 => Mark::Present,
            78..86 => Mark::Part { minutes: 40 + 5 * making.chance.below(14) as u32 },
            86..94 => Mark::Apologies,
            _ => Mark::Absent,
        };
        let marks: Vec<(ParticipantId, Mark)> = self.people.iter().map(|who| (*who, drawn(making))).collect();
        let reported = if at % 2 == 1 { self.report(making, at, &marks) } else { Vec::new() };
        let cell =
            |(participant_id, mark): (ParticipantId, Mark)| CellMark { session_id, participant_id, mark: Some(mark) };
        let marks: Vec<CellMark> = marks.into_iter().filter(|(who, _)| !reported.contains(who)).map(cell).collect();
        let moment = making.moment();
        register::mark_cells(&making.file, &moment, of, &marks).expect("marks");
        let participant_id = self.people[making.chance.below(PEOPLE as u64) as usize];
        let corrected = cell((participant_id, drawn(making)));
        let moment = making.moment();
        register::mark_cells(&making.file, &moment, of, &[corrected]).expect("a mark");
        let cell = CellRef { session_id, participant_id };
        let moment = making.moment();
        register::write_note(&making.file, &moment, of, cell, "Came late: the train").expect("a note");
    }

    fn invite(&mut self, making: &mut Making) {
        let dates = (INVITATION + 1..ARCHIVED).map(|step| FollowUpForm {
            date: self.on(step),
            starts_at: "15:00".to_owned(),
            length_minutes: "60".to_owned(),
            title: String::new(),
            facilitators: Vec::new(),
            zoom_link: String::new(),
        });
        let form = ScheduleForm {
            programme_id: self.programme,
            dates: dates.collect(),
            invite: WhomToInvite {
                courses: Vec::new(),
                earlier_graduates: false,
                people: self.people.clone(),
                only_not_invited: false,
            },
            confirmed: true,
        };
        let shown = FollowUpQuery { programme_id: self.programme, year: None };
        let moment = making.moment();
        let sheet = follow_ups::schedule_follow_ups(&making.file, &moment, &form, shown).expect("follow-ups").view;
        // The dates just planned are the newest sessions there are.
        let mut to_come = sheet.to_come;
        to_come.sort_unstable_by_key(|session| session.0);
        self.follow_ups = to_come.split_off(to_come.len() - 3);
        self.write(making, TemplateKind::FollowUpInvitation);
        for session_id in self.follow_ups.clone() {
            let people = self.people.iter().copied().filter(|_| making.chance.below(5) > 0).collect();
            let form = ReplyForm { session_id, people, reply: Reply::Coming, replied_on: String::new() };
            let moment = making.moment();
            follow_ups::set_reply(&making.file, &moment, &form).expect("replies");
        }
    }

    fn mark_follow_up(&mut self, making: &mut Making, at: usize) {
        let session_id = self.follow_ups[at];
        let of = RegisterOf::FollowUps(self.programme);
        let there = self.people.iter().filter(|_| making.chance.below(3) > 0);
        let marks: Vec<CellMark> =
            there.map(|who| CellMark { session_id, participant_id: *who, mark: Some(Mark::Present) }).collect();
        let moment = making.moment();
        register::mark_cells(&making.file, &moment, of, &marks).expect("marks");
    }
}
