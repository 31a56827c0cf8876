"""Makes the corpus of applications: files as forms and booking programs write them, and what each row becomes.

Run from this folder: python3 make.py. The files and expected.json are committed; this program shares nothing with the importer.
Everybody is invented. Known beforehand: Grace Adeyemi (grace@example.org, Harbour Hospice, 07700 900100) without a booking,
and Tom Ashworth (tom@example.org), who is booked on the course.
"""
import csv, datetime as dt, io, json, pathlib

OUT = pathlib.Path(__file__).parent / "files"
cases = []
# first, last, address, phone, organisation, role, needs, why
PEOPLE = [
    ("Bea", "Bright", "bea@example.org", "07700 900101", "Ash Hospice", "Matron", "", "To lead, and to listen"),
    ("Siân", "O'Neill", "sian@example.org", "+44 (0)7700 900102", "Dŵr Trust", "Team lead", "Step-free access", "My team asked:\n“go!”"),
    ("Grace", "Adeyemi", "GRACE@example.org", "07700 900999", "Harbour Hospice", "Director", "", "Again"),
    ("Tom", "Ashworth", "tom@example.org", "", "Ash Hospice", "Nurse", "", ""),
    ("Bea", "Bright", "Bea@Example.org", "", "Ash Hospice", "Matron", "", "Sent twice"),
]
OUTCOME = ["added", "added", "updated", "skipped", "skipped"]


def lines(table, separator=",", newline="\r\n"):
    out = io.StringIO()
    csv.writer(out, delimiter=separator, lineterminator=newline).writerows(table)
    return out.getvalue()


def keep(name, data, rows, above=0, empty=0):
    (OUT / name).write_bytes(data if isinstance(data, bytes) else data.encode("utf-8"))
    cases.append({"file": name, "above": above, "empty": empty, "rows": rows})


def row(number, at, answers, outcome=None, **other):
    first, last, email, *_ = PEOPLE[at]
    return {"row": number, "name": f"{first} {last}", "outcome": outcome or OUTCOME[at], "answers": answers, **other}


def usual(answers, first=2, step=1):
    """The five of them, one below the other; `answers`: how many of the questions each has answered."""
    return [row(first + at * step, at, answers[at]) for at in range(len(PEOPLE))]


STAMP = dt.datetime(2026, 1, 12, 9, 30)
WHY = "Why do you want to come?, in your own words"


def microsoft(name_of, email_of, native=False):
    head = ["ID", "Start time", "Completion time", "Email", "Name", "Last modified time", "Your full name", "Work e-mail address", "Mobile number", "Where do you work?", "Job title", "Do you have any access needs?", WHY, "Which days suit you?\n(choose all)"]
    body = []
    for at, (first, last, email, phone, place, role, needs, why) in enumerate(PEOPLE, 1):
        when = STAMP if native else STAMP.strftime("%m/%d/%y %H:%M:%S")
        body.append([at, when, when, email_of(email), name_of(first, last), "", f"{first} {last}", email, phone, place, role, needs, why, "Monday;Tuesday;" if at % 2 else ""])
    return [head] + body


BOTH = [2, 1, 2, 0, 2]
keep("microsoft_forms_anonymous.csv", "\ufeff" + lines(microsoft(lambda *_: "", lambda _: "anonymous")), usual(BOTH))
keep("microsoft_forms_signed_in.csv", "\ufeff" + lines(microsoft(lambda first, last: f"{first} {last}", lambda email: email)), usual(BOTH))

import openpyxl

book = openpyxl.Workbook()
for line in microsoft(lambda *_: "", lambda _: "anonymous", native=True):
    book.active.append(line)
out = io.BytesIO()
book.save(out)
keep("microsoft_forms.xlsx", out.getvalue(), usual(BOTH))

google = [["Timestamp", "Email Address", "First name", "Last name", "Phone", "Organisation / employer", "Your role", WHY]]
google += [["2026/01/12 9:30:00 am GMT", email, first, last, phone, place, role, why] for first, last, email, phone, place, role, _, why in PEOPLE]
ONE = [1, 1, 1, 0, 1]
keep("google_forms.csv", lines(google, newline="\n"), usual(ONE))
keep("google_forms.tsv", lines(google, "\t", "\n"), usual(ONE))

eventbrite = [["Order #", "Order Date", "First Name", "Surname", "Email", "Quantity", "Ticket Type", "Attendee Status", "Mobile Phone", "Company", "Job Title", "Dietary wishes"]]
eventbrite += [[f"700900{at}", "2026-01-12 09:30", first, last, email, 1, "Place", "Attending", phone, place, role, "None" if at else ""] for at, (first, last, email, phone, place, role, _, why) in enumerate(PEOPLE)]
keep("eventbrite.csv", lines(eventbrite), usual([0, 1, 1, 0, 1]))

# Who books is not who comes.
bookwhen = [["Booking reference", "Booker name", "Booker email", "Attendee name", "Attendee email", "Attendee phone", "Ticket", "Organisation"]]
bookwhen += [[f"BK{at}", "Olive Office", "office@example.org", f"{first} {last}", email, phone, "Place", place] for at, (first, last, email, phone, place, *_) in enumerate(PEOPLE)]
keep("bookwhen.csv", lines(bookwhen), usual([2, 2, 2, 0, 2]))

# Our own list of participants, brought back in: texts that could be formulas are guarded.
own = [["participant_id", "first_name", "last_name", "email", "phone", "organisation", "job_title"]]
own += [[f"uid-{at}", first, last, email, f"'{phone}" if phone.startswith("+") else phone, place, role] for at, (first, last, email, phone, place, role, *_) in enumerate(PEOPLE)]
keep("our_own_export.csv", "\ufeff" + lines(own), usual([0, 0, 0, 0, 0]))

# The same form in every mess.
plain = google
text = lines(plain)
keep("mess_windows_1252.csv", text.encode("windows-1252", "replace").replace(b"D?r", b"Dwr"), usual(ONE))
keep("mess_semicolons.csv", "sep=;\r\n" + lines(plain, ";"), usual(ONE))
keep("mess_utf16.csv", b"\xff\xfe" + lines(plain, "\t").encode("utf-16-le"), usual(ONE))
keep("mess_title.csv", lines([["Applications, spring 2026"], [], ["exported 12 January", "by the office"], []]) + lines(plain), usual(ONE, first=6), above=2, empty=2)
keep("mess_blank_rows.csv", lines([cell for line in plain for cell in (line, [])]), usual(ONE, first=3, step=2), empty=6)
keep("mess_ragged.csv", lines([plain[0]] + [line[:6] if at == 3 else line + ["", "more"] for at, line in enumerate(plain[1:])]), usual(ONE))
spaced = [[f"\u00a0{cell} " for cell in line] for line in plain]
keep("mess_spaces.csv", lines(spaced), usual(ONE))
mailed = [plain[0]] + [[line[0], f"{line[2]} {line[3]} <mailto:{line[1]}>"] + line[2:] for line in plain[1:]]
keep("mess_addresses.csv", lines(mailed), usual(ONE))
titled = [["Title"] + plain[0]] + [["Dr" if at == 0 else "Ms"] + line for at, line in enumerate(plain[1:])]
keep("mess_titles.csv", lines(titled), [{**one, "name": f"{'Dr' if at == 0 else 'Ms'} {one['name']}"} for at, one in enumerate(usual(ONE))])
lost = [plain[0]] + [line[:4] + ["7700900101" if at == 0 else line[4]] + line[5:] for at, line in enumerate(plain[1:])]
keep("mess_lost_zero.csv", lines(lost), [{**one, "reason": "got back the 0"} if at == 0 else one for at, one in enumerate(usual(ONE))])
bad = plain + [["x", "nobody@example.org", "", "", "", "", "", ""], ["x", "not an address", "Zed", "Quux", "", "", "", ""], ["x", "", "Ann", "Only", "", "", "", ""]]
keep("mess_rows_that_cannot_be_used.csv", lines(bad), usual(ONE) + [
    {"row": 7, "name": "", "outcome": "rejected", "answers": 0, "reason": "There is no name"},
    {"row": 8, "name": "", "outcome": "rejected", "answers": 0, "reason": "there is no @"},
    {"row": 9, "name": "", "outcome": "rejected", "answers": 0, "reason": "no e-mail address, phone number or organisation"},
])

(OUT.parent / "expected.json").write_text(json.dumps(cases, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
print(len(cases), "files")
