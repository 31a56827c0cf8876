//! What is due about calendar files that people hold: what they say is not so any more.

use super::model::{DueAction, DueItem, DueKind, Urgency};
use super::rules::Placed;
use super::words::{names, number, people};
use crate::calendar::display::{list, long_date};
use crate::invitations::Outdated;
use crate::messages::{MessageAbout, TemplateKind};

/// Who holds an outdated calendar file of a session to come.
pub(super) fn of_invitations(outdated: &Outdated) -> Placed {
    let who = || outdated.people.iter().map(|(_, name)| name.as_str());
    let count = outdated.people.len();
    let (sentence, detail, kind) = if outdated.cancelled {
        let has = number(count, "has", "have");
        let sentence = format!("{} {has} not been told that {} is cancelled", people(count), outdated.session);
        let detail = format!("{} · their calendar still shows {}", names(who()), long_date(outdated.date));
        (sentence, detail, TemplateKind::SessionCancelled)
    } else {
        let holds = number(count, "holds an outdated invitation", "hold an outdated invitation");
        let sentence = format!("{} {holds} to {}", people(count), outdated.session);
        let has = number(outdated.changed.len(), "has", "have");
        let detail = format!("{} · {} {has} changed since", names(who()), list(outdated.changed.iter().cloned()));
        (sentence, detail, TemplateKind::SessionMoved)
    };
    let item = DueItem {
        key: format!("outdated/session {}", outdated.session_id.0),
        urgency: Urgency::Now,
        kind: DueKind::Outdated,
        of: outdated.of.clone(),
        sentence,
        detail,
        action: DueAction::DraftMessages {
            about: MessageAbout::Session { session_id: outdated.session_id },
            template: kind,
            people: outdated.people.iter().map(|(who, _)| *who).collect(),
        },
        also: None,
    };
    ((outdated.date, outdated.session_id.0), item)
}
