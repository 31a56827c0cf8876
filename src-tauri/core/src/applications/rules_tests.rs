//! Names, headings and cells, by the rules alone.

use super::cells::{has_phone_shape, names, person};
use super::columns::{header_row, kinds, recognised};
use super::model::ColumnKind;

#[test]
fn a_whole_name_is_taken_apart_and_keeps_its_title() {
    for (whole, first, last) in [
        ("Grace Adeyemi", "Grace", "Adeyemi"),
        ("  Grace \n Ann  Adeyemi ", "Grace Ann", "Adeyemi"),
        ("Adeyemi, Grace", "Grace", "Adeyemi"),
        ("Adeyemi, Dr Grace", "Dr Grace", "Adeyemi"),
        ("Dr Grace Adeyemi", "Dr Grace", "Adeyemi"),
        ("Prof. Dr. Grace Adeyemi", "Prof. Dr. Grace", "Adeyemi"),
        ("Dr Adeyemi", "Dr", "Adeyemi"),
        ("Grace Adeyemi, RN", "Grace", "Adeyemi, RN"),
        ("Anna van der Berg", "Anna", "van der Berg"),
        ("Grace Adeyemi (she/her)", "Grace", "Adeyemi (she/her)"),
        ("Grace", "Grace", ""),
        ("مريم", "مريم", ""),
        ("", "", ""),
    ] {
        assert_eq!(names(whole), (first.to_owned(), last.to_owned()), "{whole:?}");
    }
}

#[test]
fn a_heading_is_known_by_its_words() {
    use ColumnKind::{AccessNeeds, Email, FirstName, FullName, JobTitle, LastName, Notes, Organisation, Phone, Title};
    for (heading, kind) in [
        ("First name", Some(FirstName)),
        ("FORENAME(S)", Some(FirstName)),
        ("Forenames", Some(FirstName)),
        ("Surname", Some(LastName)),
        ("Last Name", Some(LastName)),
        ("Your full name", Some(FullName)),
        ("Name (Original Name)", None),
        ("E-mail", Some(Email)),
        ("Email Address", Some(Email)),
        ("What is your work e‑mail address?", Some(Email)),
        ("Line manager's email", None),
        ("Emergency contact phone", None),
        ("Mobile", Some(Phone)),
        ("Tel. no.", Some(Phone)),
        ("Organisation / employer", Some(Organisation)),
        ("NHS Trust", Some(Organisation)),
        ("Job title", Some(JobTitle)),
        ("Title", Some(Title)),
        ("Do you have any access needs?", Some(AccessNeeds)),
        ("Comments", Some(Notes)),
        ("Completion time", None),
        ("", None),
    ] {
        assert_eq!(recognised(heading), kind, "{heading:?}");
    }
}

fn table(rows: &[&[&str]]) -> Vec<Vec<String>> {
    rows.iter().map(|row| row.iter().map(|cell| (*cell).to_owned()).collect()).collect()
}

#[test]
fn the_headings_are_found_below_a_title_line_and_never_among_addresses() {
    let titled = table(&[&["Applications, spring"], &[], &["Name", "Email"], &["Grace Adeyemi", "grace@example.org"]]);
    assert_eq!(header_row(&titled), Some(2));
    assert_eq!(header_row(&table(&[&["Grace Adeyemi", "grace@example.org"], &["Name", "Email"]])), None);
    assert_eq!(header_row(&table(&[&["Email"], &["grace@example.org"]])), Some(0));
    assert_eq!(header_row(&table(&[&["Grace Adeyemi", "Harbour Hospice"]])), None);
}

#[test]
fn columns_are_known_by_what_is_in_them_where_no_heading_says_it() {
    use ColumnKind::{Email, FirstName, JobTitle, LastName, LeftOut, Phone, Title};
    let rows = table(&[&["Grace", "grace@example.org", "07700 900123"], &["Tom", "tom@example.org", ""]]);
    let plain: Vec<&[String]> = rows.iter().map(Vec::as_slice).collect();
    assert_eq!(kinds(&[], &plain, 3), [LeftOut, Email, Phone]);
    let headings = ["Title", "Name", "Surname", "Title", "Surname"].map(str::to_owned);
    let rows = table(&[&["Dr", "Grace", "Adeyemi", "Dr", "Other"]]);
    let plain: Vec<&[String]> = rows.iter().map(Vec::as_slice).collect();
    assert_eq!(kinds(&headings, &plain, 5), [Title, FirstName, LastName, LeftOut, LeftOut]);
    let rows = table(&[&["Matron", "Grace", "Adeyemi"]]);
    let plain: Vec<&[String]> = rows.iter().map(Vec::as_slice).collect();
    assert_eq!(kinds(&headings[..3], &plain, 3), [JobTitle, FirstName, LastName]);
}

#[test]
fn cells_become_a_person() {
    use ColumnKind::{Email, FullName, Notes, Phone, Title};
    let of = |cells: &[(&str, &str, ColumnKind)]| {
        let text = |at: usize| cells.iter().map(|cell| [cell.0, cell.1][at].to_owned()).collect::<Vec<_>>();
        person(&text(1), &text(0), &cells.iter().map(|cell| cell.2).collect::<Vec<_>>())
    };
    let found = of(&[
        ("E-mail", "Grace Adeyemi <grace@example.org>", Email),
        ("Email", "anonymous", Email),
        ("Title", "Dr", Title),
        ("Mobile", "7700900123", Phone),
        ("Why", "To lead", Notes),
        ("Where", "", Notes),
    ]);
    assert_eq!((&found.form.first_name[..], &found.form.last_name[..]), ("Dr Grace", "Adeyemi"));
    assert_eq!(found.form.emails, ["grace@example.org"]);
    assert_eq!(found.form.phone, "07700900123");
    assert_eq!(found.form.notes, "Why: To lead");
    assert_eq!(found.remarks, ["the phone number got back the 0 that it begins with"]);
    let found = of(&[("Name", "Ada Quist <ada@example.org>", FullName), ("Tel", "7.7009E+09", Phone)]);
    assert_eq!((&found.form.last_name[..], &found.form.emails[..]), ("Quist", &["ada@example.org".to_owned()][..]));
    assert_eq!((&found.form.phone[..], found.remarks.len()), ("", 1));
    let found = of(&[
        ("Name", "Ada Quist", FullName),
        ("Tel", "7700900123.0", Phone),
        ("", "a@example.org; b@example.org", Email),
    ]);
    assert_eq!((&found.form.phone[..], found.form.emails.len()), ("07700900123", 2));
}

#[test]
fn a_phone_number_looks_like_one() {
    for (cell, is) in [
        ("07700 900123", true),
        ("+44 (0)7700 900123", true),
        ("7700900123", true),
        ("2026-02-09", false),
        ("12", false),
        ("Room 7700900123", false),
    ] {
        assert_eq!(has_phone_shape(cell), is, "{cell}");
    }
}
