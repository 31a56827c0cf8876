//! A table of messes, each with what is to become of it, worked out by hand.

use course_register_core::applications::{ColumnKind, PastedCounts, RowOutcome};

use super::{pasted, prepared, preview};

use RowOutcome::{Added, Asks, Rejected, Skipped, Updated};

/// What was pasted, and for each row that is read: its number, the name, what becomes of it, words of the reason.
type Mess = (&'static str, &'static str, &'static [(u32, &'static str, RowOutcome, &'static str)]);

const MESSES: &[Mess] = &[
    (
        "headings, tabs",
        "First name\tLast name\tEmail\nBea\tBright\tbea@example.org\n",
        &[(2, "Bea Bright", Added, "New")],
    ),
    ("no headings, CSV", "bea@example.org,07700 900123\n", &[(1, "", Rejected, "There is no name")]),
    (
        "Name <mail> alone",
        "Bea Bright <bea@example.org>\nNia Evans <nia@example.org>\n",
        &[(1, "Bea Bright", Added, "New"), (2, "Nia Evans", Added, "New")],
    ),
    (
        "mailto:, NBSP, trailing spaces",
        "Name\tE-mail\n\u{a0}Bea\u{a0}Bright \tmailto:bea@example.org \u{a0}\n",
        &[(2, "Bea Bright", Added, "New")],
    ),
    (
        "a title line, an empty row",
        "Applications for spring\t\t\n\t\t\nName\tEmail\tJob title\n\t\t\nBea Bright\tbea@example.org\tMatron\n",
        &[(5, "Bea Bright", Added, "New")],
    ),
    (
        "quoted line breaks",
        "Name,Email,Comments\n\"Bright,\nBea\",bea@example.org,\"one\ntwo, \"\"three\"\"\"\n",
        &[(2, "Bea Bright", Added, "New")],
    ),
    (
        "semicolons after sep=",
        "sep=;\r\nSurname;Forename;E-mail\r\nBright;Bea;bea@example.org\r\n",
        &[(2, "Bea Bright", Added, "New")],
    ),
    (
        "blank and duplicate headings",
        "Name\t\tEmail\tEmail\nBea Bright\tx\tanonymous\tbea@example.org\n",
        &[(2, "Bea Bright", Added, "New")],
    ),
    (
        "ragged rows",
        "Name\tEmail\nBea Bright\tbea@example.org\tmore\tstill more\nNia Evans\nIdris Jones\tidris@example.org\n",
        &[
            (2, "Bea Bright", Added, "New"),
            (3, "", Rejected, "but no e-mail address, phone number or organisation"),
            (4, "Idris Jones", Added, "New"),
        ],
    ),
    (
        "a lost 0",
        "Name\tMobile\nBea Bright\t7700900123\n",
        &[(2, "Bea Bright", Added, "New; no e-mail address; the phone number got back the 0")],
    ),
    (
        "titles are kept, and are nobody's name",
        "Name\tEmail\nDr Grace Adeyemi\tgrace@example.org\nProf. Bea Bright\tbea@example.org\n",
        &[(2, "Dr Grace Adeyemi", Updated, "Same e-mail address"), (3, "Prof. Bea Bright", Added, "New")],
    ),
    (
        "known by address in any letter case",
        "Name\tEmail\nGrace Smith\tGRACE@EXAMPLE.ORG\n",
        &[(2, "Grace Smith", Updated, "Same e-mail address as Grace Adeyemi")],
    ),
    (
        "known by name and organisation",
        "Name\tEmail\tOrganisation\nGRÁCE adeyemi\tnew@example.org\tHARBOUR hospice\n",
        &[(2, "GRÁCE adeyemi", Updated, "Same name and organisation; adds an e-mail address")],
    ),
    (
        "known, and another organisation",
        "Name\tEmail\tOrganisation\nGrace Adeyemi\tgrace@example.org\tElsewhere\n",
        &[(2, "Grace Adeyemi", Updated, "left as in the register: organisation")],
    ),
    (
        "here already",
        "Name\tEmail\nTom Ashworth\tTom@example.org\n",
        &[(2, "Tom Ashworth", Skipped, "on this course already: booked")],
    ),
    (
        "repeated in another letter case",
        "Name\tEmail\tPhone\nBea Bright\tbea@example.org\t\nBEA BRIGHT\tBea@Example.org\t07700 900123\n",
        &[(2, "Bea Bright", Added, "New"), (3, "BEA BRIGHT", Skipped, "Repeats row 2; not taken from here: phone")],
    ),
    (
        "known twice in the paste",
        "Name\tEmail\nGrace Adeyemi\tgrace@example.org\nGrace Adeyemi\tgrace@example.org\n",
        &[(2, "Grace Adeyemi", Updated, "Same e-mail address"), (3, "Grace Adeyemi", Skipped, "Repeats row 2")],
    ),
    (
        "one address, two people",
        "Name\tEmail\nBea Bright\toffice@example.org\nNia Evans\toffice@example.org\n",
        &[(2, "Bea Bright", Added, "New"), (3, "Nia Evans", Asks, "May be the person of row 2: same e-mail address")],
    ),
    (
        "one name, two addresses",
        "Name\tEmail\nBea Bright\tbea@example.org\nBea Bright\tbright@example.org\n",
        &[(2, "Bea Bright", Added, "New"), (3, "Bea Bright", Asks, "May be the person of row 2: same name")],
    ),
    (
        "a name that two have",
        "Name\tEmail\nAda Quist\tada@example.org\n",
        &[(2, "Ada Quist", Asks, "Somebody of this name is known already")],
    ),
    (
        "no address at all",
        "Name\tEmail\tOrganisation\nBea Bright\t\tAsh Hospice\n",
        &[(2, "Bea Bright", Added, "no e-mail address")],
    ),
    ("an address that is none", "Name\tEmail\nBea Bright\tbea.example.org\n", &[(2, "", Rejected, "there is no @")]),
    (
        "a total below the rows",
        "Name\tEmail\nBea Bright\tbea@example.org\nTotal\t\n",
        &[(2, "Bea Bright", Added, "New"), (3, "", Rejected, "There is a name, but no e-mail address")],
    ),
    (
        "a control character",
        "Name\tEmail\nBea\u{7} Bright\tbea@example.org\n",
        &[(2, "", Rejected, "control character")],
    ),
    ("guarded cells", "Name\tPhone\n'+Bea Bright\t'+447700900123\n", &[(2, "+Bea Bright", Added, "no e-mail address")]),
    (
        "a mark that opens nothing",
        "Name\tEmail\n\"Bea Bright\tbea@example.org\nNia Evans\tnia@example.org\n",
        &[(2, "\"Bea Bright", Added, "New"), (3, "Nia Evans", Added, "New")],
    ),
];

#[test]
fn each_mess_becomes_what_was_worked_out_by_hand() {
    let (world, course) = prepared();
    for (what, text, expected) in MESSES {
        let shown = preview(&world, &pasted(course, text));
        let found: Vec<_> =
            shown.rows.iter().map(|row| (row.row, &row.name[..], row.outcome, &row.reason[..])).collect();
        assert_eq!(found.len(), expected.len(), "{what}: {found:?}");
        for ((row, name, outcome, reason), (at, called, becomes, words)) in found.iter().zip(*expected) {
            assert_eq!((row, name, outcome), (at, called, becomes), "{what}: {reason}");
            assert!(reason.contains(words), "{what}: {reason:?} does not say {words:?}");
        }
        let PastedCounts { read, added, updated, skipped, rejected, asks } = shown.counts;
        assert_eq!(read, added + updated + skipped + rejected + asks, "{what}");
        assert_eq!(read as usize, shown.rows.len(), "{what}");
    }
}

#[test]
fn what_stands_above_and_what_is_empty_is_said() {
    let (world, course) = prepared();
    let text = "Applications\tspring\t\n\t\t\nName\tEmail\tShoe size\n\t\t\nBea Bright\tbea@example.org\t39\n\t\t\n";
    let shown = preview(&world, &pasted(course, text));
    assert_eq!(shown.above, ["Applications, spring"]);
    assert_eq!((shown.empty_rows, shown.has_header), (3, true));
    let columns: Vec<_> = shown.columns.iter().map(|column| (&column.heading[..], column.kind)).collect();
    let (name, email) = (ColumnKind::FullName, ColumnKind::Email);
    assert_eq!(columns, [("Name", name), ("Email", email), ("Shoe size", ColumnKind::Answer)]);
    assert_eq!(shown.rows[0].cells, ["Bea Bright", "bea@example.org", "39"], "every cell is shown");
}

#[test]
fn what_a_column_holds_and_whether_there_are_headings_can_be_said() {
    let (world, course) = prepared();
    let mut given = pasted(course, "Bea Bright\tAsh Hospice\nNia Evans\tFern Trust");
    given.columns = Some(vec![ColumnKind::FullName, ColumnKind::Organisation]);
    let shown = preview(&world, &given);
    assert_eq!((shown.missing.as_deref(), shown.counts.added), (None, 2));
    given.has_header = Some(true);
    let shown = preview(&world, &given);
    assert_eq!((&shown.columns[0].heading[..], shown.counts.read), ("Bea Bright", 1));
    given.columns = Some(vec![ColumnKind::FullName]);
    assert_eq!(preview(&world, &given).columns[1].kind, ColumnKind::LeftOut);
    let mut headed = pasted(course, "Name\tEmail\nBea Bright\tbea@example.org");
    headed.has_header = Some(false);
    headed.columns = Some(vec![ColumnKind::FullName, ColumnKind::Email]);
    assert_eq!(
        preview(&world, &headed).counts,
        PastedCounts { read: 2, added: 1, rejected: 1, ..PastedCounts::default() }
    );
}
