//! Messages: drafted for one person each, never sent by the program, and kept in a log.
//!
//! - A wording has placeholders, which are filled for each person. What is unknown or empty for somebody stops the draft
//!   for them, and it is said why; nothing is drafted for the others unless that is said too.
//! - A message goes to one person. There is no message to all: not even hidden recipients stay hidden for long.
//! - A draft is a file that mail programs open, or is copied from the log. Whether it was sent, the administrator says.
//! - Of a message that was not sent nothing counts: neither that somebody was told, nor the calendar files that went with it.
//! - What was drafted is kept as it was, whatever becomes of its wording.

mod again;
mod certificates;
mod concerned;
pub mod draft_file;
mod drafting;
mod facts;
mod kinds;
mod log;
pub mod mailto;
mod model;
mod operation;
pub mod placeholders;
mod taking;
mod templates;
mod wording;

pub use again::draft_again;
pub use concerned::people_concerned;
pub use drafting::preview;
pub use kinds::{About, TemplateKind};
pub use log::{mailto_of, message_detail, message_log, set_message_state};
pub use model::{
    DraftPreview, DraftRequest, Drafted, FolderForFiles, LogPage, LogQuery, LoggedMessage, MessageAbout, MessageDetail,
    MessageState, OfferedPlaceholder, Recipient, ShownMessage, Template, TemplateChoice, TemplateForm, TemplateSheet,
};
pub use operation::MessageOperation;
pub use taking::draft;
pub use templates::{remove_template, save_template, template_sheet};
