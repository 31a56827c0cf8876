//! A register on paper: who is expected, with a cell for each session, to be signed or as it was marked.

use std::sync::LazyLock;

use serde_json::{Value, json};
use typst::syntax::Source;

use crate::certificate::{Date, check_date};
use crate::engine::{self, Sheet};
use crate::error::DocumentError;
use crate::fonts;
use crate::text::{field, for_layout, from_right, in_one_line};

static LAYOUT: LazyLock<Option<Source>> = LazyLock::new(|| {
    engine::layout(
        "/register.typ",
        concat!(include_str!("../assets/shared.typ"), include_str!("../assets/register.typ")),
    )
});

/// The head of a session's column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionColumn {
    /// `Session 1`.
    pub number: String,
    /// `Mon 9 Feb`; may be empty.
    pub date: String,
    /// `3pm to 5pm`; may be empty.
    pub time: String,
}

/// One person's row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetRow {
    /// Their name. Not empty, at most 200 characters.
    pub name: String,
    /// Where they work, under their name; may be empty.
    pub organisation: String,
    /// What stands in the cell of each session, in their order. An empty one, or one that is missing, is to be signed.
    pub cells: Vec<String>,
}

/// A register as it is to be printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegisterSheet {
    /// The title of the course. Not empty.
    pub title: String,
    /// What stands under it, line by line: when, where, with whom.
    pub lines_below: Vec<String>,
    /// Its sessions. More than 12 are printed in parts, each with all the people.
    pub sessions: Vec<SessionColumn>,
    /// Who is expected, in the order in which they are to be printed.
    pub people: Vec<SheetRow>,
    /// What the marks mean; may be empty.
    pub legend: String,
    /// `Printed on 9 February 2026`, at the foot of each page; may be empty.
    pub printed_on: String,
    /// The same day for the file's own description.
    pub printed: Date,
}

/// A register as PDF/UA-1: A4 pages that lie, the head of the table on each, and `Page 2 of 5` at the foot. Rows are
/// high enough to be signed where no cell has a mark. The same sheet gives the same bytes.
///
/// # Errors
/// When a text cannot be printed. See [`DocumentError`].
pub fn register_pdf(sheet: &RegisterSheet) -> Result<Vec<u8>, DocumentError> {
    check(sheet)?;
    let identifier = format!("register {} {}", sheet.title, sheet.printed_on);
    Sheet::new(LAYOUT.as_ref(), &data(sheet), None)?.set()?.pdf(identifier)
}

fn check(sheet: &RegisterSheet) -> Result<(), DocumentError> {
    field("title of the register", &sheet.title, 300).needed()?;
    field("legend of the register", &sheet.legend, 1000).checked()?;
    field("line with the day of printing", &sheet.printed_on, 80).checked()?;
    for line in &sheet.lines_below {
        field("line under the title", line, 500).checked()?;
    }
    for session in &sheet.sessions {
        field("number of a session", &session.number, 40).checked()?;
        field("date of a session", &session.date, 60).checked()?;
        field("time of a session", &session.time, 60).checked()?;
    }
    for (index, person) in sheet.people.iter().enumerate() {
        let row = index + 1;
        field(&format!("name in row {row}"), &person.name, 200).needed()?;
        field(&format!("organisation in row {row}"), &person.organisation, 300).checked()?;
        for cell in &person.cells {
            field(&format!("mark in row {row}"), cell, 60).checked()?;
        }
    }
    check_date(sheet.printed)
}

/// What the layout reads.
fn data(sheet: &RegisterSheet) -> Value {
    let line = in_one_line;
    let text = for_layout;
    json!({
        "title": format!("Register: {}", line(&sheet.title)),
        "keywords": [],
        "short_title": text(&sheet.title),
        "author": "",
        "year": sheet.printed.year,
        "month": sheet.printed.month,
        "day": sheet.printed.day,
        "fonts": fonts::for_registers(),
        "lines_below": sheet.lines_below.iter().map(|one| text(one)).collect::<Vec<_>>(),
        "sessions": sheet.sessions.iter().map(|session| json!({
            "number": text(&session.number),
            "date": text(&session.date),
            "time": text(&session.time),
        })).collect::<Vec<_>>(),
        "to_sign": sheet.people.iter().all(|person| person.cells.iter().all(|cell| cell.trim().is_empty())),
        "people": sheet.people.iter().map(|person| json!({
            "name": text(&person.name),
            "from_right": from_right(&person.name),
            "organisation": text(&person.organisation),
            "cells": person.cells.iter().map(|cell| text(cell)).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
        "legend": text(&sheet.legend),
        "printed_on": text(&sheet.printed_on),
    })
}
