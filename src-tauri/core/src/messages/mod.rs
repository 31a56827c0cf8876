//! Messages that the administrator sends with their own mail program: nothing is sent from here.

pub mod draft_file;
pub mod mailto;
