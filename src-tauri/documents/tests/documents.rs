//! What is promised of documents, with every file read by programs that are not ours: poppler, qpdf, pikepdf.

#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

#[path = "documents/bad_input.rs"]
mod bad_input;
#[path = "documents/certificates.rs"]
mod certificates;
#[path = "documents/layout.rs"]
mod layout;
#[path = "documents/names.rs"]
mod names;
#[path = "documents/pictures.rs"]
mod pictures;
#[path = "documents/registers.rs"]
mod registers;
#[path = "documents/support.rs"]
mod support;
