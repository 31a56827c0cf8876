//! Follow-ups, who is invited, and what they reply.

use crate::World;
use course_register_core::error::Result;
use course_register_core::follow_ups::{
    self, EarlierGraduateForm, FollowUpForm, FollowUpQuery, PastedRepliesForm, Reply, ReplyForm, ScheduleForm,
    WhomToInvite,
};
use course_register_core::ids::FacilitatorId;
use course_register_core::poll::PastedReplies;

use super::{COURSE, Kind, PROGRAMME, date, follow_up, id, somebody, word};

const SHOWN: FollowUpQuery = FollowUpQuery { programme_id: PROGRAMME, year: None };

pub fn schedule(world: &mut World, a: usize, b: usize) -> Result<()> {
    let form = ScheduleForm {
        programme_id: PROGRAMME,
        dates: vec![follow_up_form(a, b)],
        invite: WhomToInvite {
            courses: vec![COURSE],
            earlier_graduates: true,
            people: vec![somebody(a), somebody(b)],
            only_not_invited: false,
        },
        confirmed: true,
    };
    let moment = world.moment();
    follow_ups::schedule_follow_ups(&world.file, &moment, &form, SHOWN).map(drop)
}

fn follow_up_form(a: usize, b: usize) -> FollowUpForm {
    FollowUpForm {
        date: date(a),
        starts_at: ["15:00", "16:00", "13:30"][b % 3].to_owned(),
        length_minutes: "60".to_owned(),
        title: word(b),
        facilitators: vec![FacilitatorId(id(a, 2))],
        zoom_link: String::new(),
    }
}

pub const KINDS: &[Kind] = &[
    ("schedule a follow-up", schedule),
    ("change a follow-up", |w, a, b| {
        let moment = w.moment();
        follow_ups::change_follow_up(&w.file, &moment, follow_up(a), &follow_up_form(b, a), true, SHOWN).map(drop)
    }),
    ("cancel a follow-up", |w, a, b| {
        let moment = w.moment();
        follow_ups::cancel_follow_up(&w.file, &moment, follow_up(a), &word(b), true, SHOWN).map(drop)
    }),
    ("reinstate a follow-up", |w, a, _| {
        let moment = w.moment();
        follow_ups::reinstate_follow_up(&w.file, &moment, follow_up(a), true, SHOWN).map(drop)
    }),
    ("invite", |w, a, b| {
        let whom = WhomToInvite {
            courses: vec![COURSE],
            earlier_graduates: true,
            people: vec![somebody(a), somebody(b)],
            only_not_invited: false,
        };
        let moment = w.moment();
        follow_ups::invite(&w.file, &moment, &[follow_up(a)], &whom, SHOWN).map(drop)
    }),
    ("take an invitation back", |w, a, b| {
        let moment = w.moment();
        follow_ups::remove_invitees(&w.file, &moment, follow_up(a), &[somebody(b)], SHOWN).map(drop)
    }),
    ("reply", |w, a, b| {
        let form = ReplyForm {
            session_id: follow_up(a),
            people: vec![somebody(b)],
            reply: [Reply::Coming, Reply::NotComing, Reply::NoReply][a % 3],
            replied_on: String::new(),
        };
        let moment = w.moment();
        follow_ups::set_reply(&w.file, &moment, &form).map(drop)
    }),
    ("take replies from a table", |w, a, b| {
        let words = ["yes", "no", "maybe", ""];
        let text = format!("Name\tComing\nGrace Adeyemi\t{}\nTom Ashworth\t{}\n", words[a % 4], words[b % 4]);
        let form = PastedRepliesForm {
            session_id: follow_up(a),
            table: PastedReplies { empty_means_no: b.is_multiple_of(2), ..PastedReplies::of(text) },
            replied_on: String::new(),
        };
        let moment = w.moment();
        follow_ups::take_replies(&w.file, &moment, &form).map(drop)
    }),
    ("record an earlier graduate", |w, a, b| {
        let form =
            EarlierGraduateForm { participant_id: somebody(a), course: "Autumn 2024".to_owned(), reason: word(b) };
        let moment = w.moment();
        follow_ups::record_earlier_graduate(&w.file, &moment, &form, SHOWN).map(drop)
    }),
    ("remove an earlier graduate", |w, a, _| {
        let moment = w.moment();
        follow_ups::remove_earlier_graduate(&w.file, &moment, somebody(a), SHOWN).map(drop)
    }),
];
