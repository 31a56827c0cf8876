//! The wordings that the program brings. Each can be changed, and brought back. Pure.

use super::kinds::TemplateKind;

/// The words of a template.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wording {
    /// What it is called.
    pub name: &'static str,
    /// The subject.
    pub subject: &'static str,
    /// The text, with placeholders.
    pub body: &'static str,
}

/// The words that come with a kind; of the administrator's own there are none.
#[must_use]
pub fn brought(kind: TemplateKind) -> Option<Wording> {
    let (name, subject, body) = match kind {
        TemplateKind::Offer => (
            "Offer of a place",
            "A place for you on {course}",
            "Dear {first name},\n\nThank you for your application. We are glad to offer you a place on {course}.\n\n\
             The sessions are on Zoom:\n{sessions}\n\nThe fee is {fee}. Please let us know by {reply by} whether you take the place.\n\n\
             Kind regards\n{centre}",
        ),
        TemplateKind::PaymentDue => (
            "Payment due",
            "Payment for {course}",
            "Dear {first name},\n\nFor your place on {course}, {amount due} is still to be paid. Please pay it by {due on}.\n\n\
             If it has been paid in the meantime, thank you, and please leave this aside.\n\nKind regards\n{centre}",
        ),
        TemplateKind::JoiningInstructions => (
            "Joining instructions",
            "How to join {course}",
            "Dear {first name},\n\nWe look forward to seeing you on {course}. The sessions are:\n{sessions}\n\n\
             Join on Zoom: {link}\n\nPlease try the link and your equipment beforehand, be in a private space rather than an \
             open-plan office, keep your camera on throughout, and read the guidelines before session 1.\n\n\
             A calendar file for each session is attached: open it to put the session into your calendar.\n\n\
             Kind regards\n{centre}",
        ),
        TemplateKind::Reminder => (
            "Reminder",
            "{session}, {session date}",
            "Dear {first name},\n\nThis is a reminder of {session} of {programme}: {session date}, {session times}.\n\n\
             Join on Zoom: {link}\n\nKind regards\n{centre}",
        ),
        TemplateKind::WeMissedYou => (
            "We missed you",
            "We missed you at {session}",
            "Dear {first name},\n\nWe missed you at {session} of {programme} on {session date}, and hope that all is well. \
             Please let us know whether you are coming to the next one.\n\nKind regards\n{centre}",
        ),
        TemplateKind::Certificate => (
            "Certificate",
            "Your certificate of attendance for {course}",
            "Dear {first name},\n\nYou attended {attended} sessions of {course}; a certificate of attendance asks for {sessions needed}. \
             Your certificate comes with this message.\n\n\
             Kind regards\n{centre}",
        ),
        TemplateKind::FollowUpDates => (
            "Follow-up dates to choose",
            "{programme}: which follow-up dates suit you?",
            "Dear {first name},\n\nWe are organising the follow-up sessions of {programme}. Which of these dates suit you: yes, \
             if need be, or no?\n{dates to choose}\n\nPlease answer this message.\n\nKind regards\n{centre}",
        ),
        TemplateKind::FollowUpInvitation => (
            "Follow-up invitation",
            "Follow-up sessions of {programme}",
            "Dear {first name},\n\nYou are invited to the follow-up sessions of {programme}, to review learning and practice:\n\
             {follow-ups}\n\nJoin on Zoom: {link}\n\nA calendar file for each is attached: open it to put the session into your \
             calendar. Please let us know to which you are coming.\n\nKind regards\n{centre}",
        ),
        TemplateKind::SessionMoved => (
            "Session moved",
            "Changed: {session} is on {session date}, {session times}",
            "Dear {first name},\n\n{session} of {programme} has changed. In your calendar it stands as: {date before}. It now is: \
             {session date}, {session times}.\n\nJoin on Zoom: {link}\n\nThe attached calendar file replaces the earlier one: \
             open it, and delete the old entry if your calendar shows both.\n\nKind regards\n{centre}",
        ),
        TemplateKind::SessionCancelled => (
            "Session cancelled",
            "Cancelled: {session}, {session date}",
            "Dear {first name},\n\n{session} of {programme} on {session date}, {session times}, does not take place.\n\n\
             Please delete it from your calendar, or open the attached calendar file, which takes it out.\n\nKind regards\n{centre}",
        ),
        TemplateKind::Own => return None,
    };
    Some(Wording { name, subject, body })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::super::placeholders::problems;
    use super::*;

    #[test]
    fn every_wording_that_is_brought_can_be_filled() {
        for kind in TemplateKind::BROUGHT {
            let words = brought(kind).unwrap();
            for text in [words.subject, words.body] {
                assert_eq!(problems(text, kind.about()), Vec::<String>::new(), "{}", words.name);
            }
            assert!(words.body.contains("{first name}") && words.body.contains("{centre}"), "{}", words.name);
        }
        assert_eq!(brought(TemplateKind::Own), None);
    }
}
