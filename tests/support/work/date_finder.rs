//! Dates that are looked for, and what people answer.

use crate::World;
use course_register_core::date_finder::{
    self, AskForm, CandidateForm, CandidatesForm, DateReply, DateReplyCell, MakeFollowUps, PollForm,
};
use course_register_core::follow_ups::WhomToInvite;
use course_register_core::ids::{DateCandidateId, FacilitatorId};
use course_register_core::poll::PastedReplies;

use super::{COURSE, Kind, PROGRAMME, date, id, somebody};

/// One of the programme's dates; where there is none, one that is not there.
fn candidate(world: &mut World, a: usize) -> DateCandidateId {
    let moment = world.moment();
    let sheet = world.file.read(|reading| date_finder::sheet(reading, PROGRAMME, &moment));
    let dates = sheet.map(|sheet| sheet.candidates).unwrap_or_default();
    if dates.is_empty() { DateCandidateId(id(a, 3)) } else { dates[a % dates.len()].candidate_id }
}

pub const KINDS: &[Kind] = &[
    ("look at dates", |w, a, b| {
        let one = |a: usize, b: usize| CandidateForm {
            date: date(a),
            starts_at: ["4pm", "13:00", "10.30am", "15:00"][b % 4].to_owned(),
            length_minutes: "60".to_owned(),
        };
        let dates = if a.is_multiple_of(3) { vec![one(a, b), one(a + 1, b)] } else { vec![one(a, b)] };
        let form = CandidatesForm { programme_id: PROGRAMME, dates };
        let moment = w.moment();
        date_finder::add_date_candidates(&w.file, &moment, &form).map(drop)
    }),
    ("ask people about dates", |w, a, b| {
        let form = AskForm {
            programme_id: PROGRAMME,
            facilitators: (b % 3 != 0).then(|| vec![FacilitatorId(id(b, 2))]),
            whom: WhomToInvite {
                courses: vec![COURSE],
                earlier_graduates: true,
                people: vec![somebody(a), somebody(b)],
                only_not_invited: false,
            },
        };
        let moment = w.moment();
        date_finder::ask_people(&w.file, &moment, &form).map(drop)
    }),
    ("reply to dates", |w, a, b| {
        let reply = |a: usize| [Some(DateReply::Yes), Some(DateReply::IfNeedBe), Some(DateReply::No), None][a % 4];
        let dates = [candidate(w, a), candidate(w, b)];
        let cell = |at: usize, person: usize| DateReplyCell {
            candidate_id: dates[at],
            participant_id: somebody(person),
            reply: reply(a + at),
        };
        let cells = if b.is_multiple_of(2) { vec![cell(0, b), cell(1, a)] } else { vec![cell(0, b)] };
        let moment = w.moment();
        date_finder::set_date_replies(&w.file, &moment, PROGRAMME, &cells).map(drop)
    }),
    ("take a table of replies", |w, a, b| {
        let words = ["yes", "no", "(OK)", ""];
        let text = format!(
            "Name\t{}\t{}\nGrace Adeyemi\t{}\t{}\nTom Ashworth\t{}\tno\n",
            date(a),
            date(b),
            words[a % 4],
            words[b % 4],
            words[(a + b) % 4]
        );
        let table = PastedReplies { empty_means_no: a.is_multiple_of(2), ..PastedReplies::of(text) };
        let form = PollForm { programme_id: PROGRAMME, table };
        let moment = w.moment();
        date_finder::take_poll(&w.file, &moment, &form).map(drop)
    }),
    ("ask somebody about dates no more", |w, a, _| {
        let moment = w.moment();
        date_finder::stop_asking(&w.file, &moment, PROGRAMME, &[somebody(a)]).map(drop)
    }),
    ("make a follow-up of a date", |w, a, b| {
        let candidates = vec![candidate(w, a)];
        let yes_is_coming = b.is_multiple_of(2);
        let form = MakeFollowUps { programme_id: PROGRAMME, candidates, yes_is_coming, confirmed: true };
        let moment = w.moment();
        date_finder::make_follow_ups(&w.file, &moment, &form).map(drop)
    }),
    ("look at a date no more", |w, a, _| {
        let candidates = [candidate(w, a)];
        let moment = w.moment();
        date_finder::remove_date_candidates(&w.file, &moment, PROGRAMME, &candidates).map(drop)
    }),
];
