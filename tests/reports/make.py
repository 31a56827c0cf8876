"""Makes the corpus of attendance reports: files as Zoom, Teams and Meet write them, and what they say.

Run from this folder: python3 make.py. The files and expected.json are committed; this program shares nothing with the
importer: it knows who is in the room second by second, writes that down as each program would, and counts the seconds.
Everybody is invented.
"""
import csv, datetime as dt, io, json, math, pathlib, random

OUT = pathlib.Path(__file__).parent / "files"
SESSIONS = {n: dt.date(2026, 2, 9) + dt.timedelta(weeks=n - 1) for n in range(1, 7)}
START, END = dt.time(15), dt.time(17)
# Who is on the course: first name, last name, addresses.
PEOPLE = [
    ("Grace", "Adeyemi", "grace.adeyemi@example.org"), ("Tom", "Ashworth", "tom.ashworth@example.org"),
    ("Bea", "Bright", "bea@harbour.example.org"), ("Rowan", "Castle", "r.castle@example.org"),
    ("Nia", "Evans", "nia.evans@example.org"), ("Idris", "Jones", "idris@example.org"),
    ("Siân", "O'Neill", "sian.oneill@example.org"), ("Łucja", "Dąbrowska", "lucja@example.org"),
    ("Mei", "Lin", "mei.lin@example.org"), ("Anna", "van der Berg", "anna.vdb@example.org"),
    ("Brian", "Smith", "brian.smith@example.org"), ("Dr Joan", "Smith", "joan.smith@example.org"),
    ("John", "Smith", "john.smith@example.org"), ("Zoë", "Müller-Hart", "zoe@example.org"),
    ("Priya", "Nair", "priya.nair@example.org"), ("Omar", "Haddad", "omar@example.org"),
    ("Ewan", "McLeod", "ewan@example.org"), ("Chidi", "Okafor", "chidi@example.org"),
    ("Ines", "Duarte", "ines@example.org"), ("Tariq", "Aziz", "tariq@example.org"),
]
FACILITATORS = ["Ruby Hart", "Samuel Okoro"]
rng = random.Random(20260209)
cases = []


def full(person):
    return f"{PEOPLE[person][0]} {PEOPLE[person][1]}"


class Row:
    """One stretch of being there: who (None: nobody on the course), under which name and address, from and to."""

    def __init__(self, who, name, email, join, leave, waiting=False, state=None, host=False, absent=False):
        self.who, self.name, self.email, self.join, self.leave = who, name, email, join, leave
        self.waiting, self.state, self.host, self.absent = waiting, state, host, absent


def at(day, minutes, seconds=0):
    return dt.datetime.combine(day, START) + dt.timedelta(minutes=minutes, seconds=seconds)


def meeting(session, with_email=True, seconds=True, style="plain"):
    """People come early and late, leave and come back, and some have two devices."""
    day = SESSIONS[session]
    sec = (lambda: rng.randrange(60)) if seconds else (lambda: 0)
    rows = []
    for who in range(len(PEOPLE)):
        kind = rng.choice(["whole", "whole", "whole", "late", "rejoin", "devices", "early_leave", "before"])
        name, email, state = full(who), PEOPLE[who][2] if with_email else "", None
        if not with_email:
            state = "full_name"
        if kind == "whole":
            spans = [(rng.randrange(-15, 1), rng.randrange(118, 130))]
        elif kind == "late":
            spans = [(rng.randrange(10, 60), rng.randrange(118, 130))]
        elif kind == "early_leave":
            spans = [(rng.randrange(-5, 5), rng.randrange(20, 100))]
        elif kind == "rejoin":
            first = rng.randrange(20, 60)
            spans = [(-4, first), (first + rng.randrange(1, 15), rng.randrange(100, 125))]
        elif kind == "devices":
            spans = [(-2, 125), (rng.randrange(5, 40), rng.randrange(60, 121))]
        else:
            spans = [(-40, rng.randrange(-20, -5))]
        for a, b in spans:
            rows.append(Row(who, name, email, at(day, a, sec()), at(day, b, sec()), state=state))
    rows.append(Row(None, FACILITATORS[0], "", at(day, -20), at(day, 128), state="facilitator", host=True))
    rows.append(Row(None, "A Visitor", "visitor@example.org", at(day, 3), at(day, 50), state="stranger"))
    rows.append(Row(None, "iPhone", "", at(day, 10), at(day, 30), state="device"))
    rng.shuffle(rows)
    return rows


def covered(spans, day):
    """Counts each second of the session in which any of the spans is."""
    begin, end = dt.datetime.combine(day, START), dt.datetime.combine(day, END)
    inside = set()
    for join, leave in spans:
        for second in range(int((end - begin).total_seconds())):
            moment = begin + dt.timedelta(seconds=second)
            if join <= moment < leave:
                inside.add(second)
    return math.ceil(len(inside) / 60)


def expected(rows, session, minutes=None):
    day, names = SESSIONS[session], {}
    for row in rows:
        if row.waiting or row.absent:
            continue
        names.setdefault((row.name, row.email), []).append(row)
    out = []
    for (name, email), group in sorted(names.items()):
        spans = [(row.join, row.leave) for row in group]
        state = group[0].state
        out.append({
            "name": name, "email": email, "person": group[0].who,
            "sure": state is None, "state": state or "email",
            "minutes": minutes(group) if minutes else covered(spans, day),
        })
    return out


def keep(name, data, session, rows, minutes=None, left_out=0, folded_in=0, order=None, ask_session=False):
    (OUT / name).write_bytes(data if isinstance(data, bytes) else data.encode("utf-8"))
    cases.append({
        "file": name, "session": session, "left_out": left_out, "folded_in": folded_in, "date_order": order,
        "ask_session": ask_session, "names": expected(rows, session, minutes),
    })


def lines(table, separator=",", newline="\r\n"):
    out = io.StringIO()
    writer = csv.writer(out, delimiter=separator, lineterminator=newline)
    for row in table:
        out.write(newline) if row is None else writer.writerow(row)
    return out.getvalue()


US = lambda when: when.strftime("%m/%d/%Y %I:%M:%S %p")
UK = lambda when: when.strftime("%d/%m/%Y %H:%M:%S")
US_SHORT = lambda when: when.strftime("%m/%d/%Y %H:%M")
UK_SHORT = lambda when: when.strftime("%d/%m/%Y %H:%M")
LONG = lambda when: when.strftime("%b %d, %Y %H:%M:%S")
ISO = lambda when: when.strftime("%Y-%m-%d %H:%M:%S")


def long_minutes(row):
    return max(1, math.ceil((row.leave - row.join).total_seconds() / 60))


def zoom(rows, date, waiting=False):
    head = ["Name (Original Name)", "User Email", "Join Time", "Leave Time", "Duration (Minutes)", "Guest"]
    head += ["Recording Disclaimer Response", "In Waiting Room"] if waiting else ["Recording Consent"]
    body = []
    for row in rows:
        line = [row.name, row.email, date(row.join), date(row.leave), long_minutes(row), "No" if row.email else "Yes"]
        body.append(line + (["", "Yes" if row.waiting else "No"] if waiting else [""]))
    return [head] + body


def with_meeting(rows, date, day, newer=False, blank=True, comma=False):
    start, end = at(day, -20), at(day, 130)
    topic = "Compassionate Leadership, session"
    if newer:
        head = ["Topic", "ID", "Host", "Duration (minutes)", "Start time", "End time", "Participants"]
        facts = [topic, "700 9000 0000", "Ruby Hart", 150, date(start), date(end), len(rows)]
    else:
        head = ["Meeting ID", "Topic", "Start Time", "End Time", "User Email", "Duration (Minutes)", "Participants"]
        facts = ["700 9000 0000", topic, date(start), date(end), "ruby@example.org", 150, len(rows)]
    if comma:
        facts.append("")
    block = zoom(rows, date, waiting=True)
    if newer:
        block[0] = ["Name (original name)", "Email", "Join time", "Leave time", "Duration (minutes)", "Guest", "Recording disclaimer response", "In waiting room"]
    return [head, facts] + ([None] if blank else [["", "", "", "", "", "", ""]]) + block


# ---- Zoom: each date order, with and without addresses, with waiting rooms
for session in (1, 3, 4, 5):
    for label, date, order in (("us", US, "month_first"), ("uk", UK, "day_first"), ("long", LONG, None), ("iso", ISO, None)):
        rows = meeting(session)
        keep(f"zoom_block_s{session}_{label}.csv", "\ufeff" + lines(zoom(rows, date)), session, rows, order=order)
for session, date, order in ((2, US, "month_first"), (4, UK, "day_first")):
    rows = meeting(session, with_email=False)
    keep(f"zoom_no_email_s{session}.csv", lines(zoom(rows, date)), session, rows, order=order)
for label, date, order in (("us", US_SHORT, "month_first"), ("uk", UK_SHORT, "day_first")):
    rows = meeting(3, seconds=False)
    keep(f"zoom_to_the_minute_{label}.csv", lines(zoom(rows, date)), 3, rows, order=order)
rows = meeting(3)
waiting = [Row(3, full(3), PEOPLE[3][2], at(SESSIONS[3], -10), at(SESSIONS[3], 60), waiting=True), Row(None, "Someone Waiting", "", at(SESSIONS[3], 0), at(SESSIONS[3], 120), waiting=True)]
keep("zoom_waiting_room.csv", lines(zoom(rows + waiting, US, waiting=True)), 3, rows + waiting, left_out=2, order="month_first")
for newer in (False, True):
    for blank in (False, True):
        rows = meeting(2)
        keep(f"zoom_meeting_{'newer' if newer else 'older'}_{'blank' if blank else 'commas'}.csv", lines(with_meeting(rows, US, SESSIONS[2], newer, blank, comma=not newer)), 2, rows, order="month_first")


def unique_rows(session, with_email):
    rows = meeting(session, with_email=with_email, seconds=False)
    once, seen = [], set()
    for row in rows:
        if (row.name, row.email) not in seen:
            seen.add((row.name, row.email))
            once.append(row)
    return once


def total_of(group):
    return min(120, max(long_minutes(row) for row in group))


for with_email, guest in ((True, True), (False, True), (True, False)):
    once = unique_rows(3, with_email)
    head = ["Name (Original Name)", "User Email", "Total Duration (Minutes)"] + (["Guest"] if guest else [])
    body = [[row.name, row.email, long_minutes(row)] + (["No"] if guest else []) for row in once]
    keep(f"zoom_unique_{'email' if with_email else 'names'}_{'guest' if guest else 'plain'}.csv", lines([head] + body), 3, once, minutes=total_of, ask_session=True)
once = unique_rows(2, True)
head = ["Name (original name)", "Email", "Total duration (minutes)", "Guest"]
keep("zoom_unique_newer.csv", lines([["Topic", "ID", "Duration (minutes)", "Start time", "End time", "Participants", ""], ["Session", "700 9000 0000", 150, US(at(SESSIONS[2], -20)), US(at(SESSIONS[2], 130)), len(once), ""], None, head] + [[row.name, row.email, long_minutes(row), "No"] for row in once]), 2, once, minutes=total_of, ask_session=True)

# ---- Zoom webinars
rows = meeting(3)
shows = ["Attended", "User Name (Original Name)", "Email", "Join Time", "Leave Time", "Time in Session (minutes)", "Is Guest"]
table = [["Attendee Report"], ["Topic", "Webinar ID", "Actual Start Time", "Actual Duration (minutes)"], ["Session 3", "700 9000 0000", US(at(SESSIONS[3], -20)), 150], ["Host Details"], shows]
host = [row for row in rows if row.host]
guests = [row for row in rows if not row.host]
table += [["Yes", row.name, row.email, US(row.join), US(row.leave), long_minutes(row), "No"] for row in host]
table += [["Panelist Details"], shows, ["Attendee Details"], shows]
table += [["Yes", row.name, row.email, US(row.join), US(row.leave), long_minutes(row), "Yes"] for row in guests]
gone = [Row(None, "Never There", "never@example.org", None, None, absent=True), Row(5, full(5), "idris.other@example.org", None, None, absent=True)]
table += [["No", row.name, row.email, "--", "--", "--", "--"] for row in gone]
keep("zoom_webinar.csv", "\ufeff" + lines(table), 3, rows, left_out=2, order="month_first")


# ---- Teams
def hms(seconds):
    parts = [(seconds // 3600, "h"), (seconds // 60 % 60, "m"), (seconds % 60, "s")]
    return " ".join(f"{count}{unit}" for count, unit in parts if count) or "0s"


def hms_de(seconds):
    hours = seconds // 3600
    return (f"{hours} Std. " if hours else "") + f"{seconds // 60 % 60} Min. {seconds % 60} Sek."


TEAMS_US = lambda when: f"{when.month}/{when.day}/{when:%y}, {when:%I:%M:%S}\u202f{when:%p}".replace(", 0", ", ")
TEAMS_GB = lambda when: f"{when:%d/%m/%y, %H:%M:%S}"
TEAMS_DE = lambda when: f"{when:%d.%m.%y, %H:%M:%S}"


def teams(rows, date, words, long=hms, activities=True):
    groups = {}
    for row in rows:
        groups.setdefault((row.name, row.email), []).append(row)
    table = [[words["summary"]], [words["title"], "Compassionate\nLeadership"], [words["count"], str(len(groups))], None, [words["people"]], words["people_head"]]
    for (name, email), group in groups.items():
        seconds = sum(int((row.leave - row.join).total_seconds()) for row in group)
        first, last = min(row.join for row in group), max(row.leave for row in group)
        table.append([name, date(first), date(last), long(seconds), email, "upn" + (email or "@unknown"), words["organiser"] if group[0].host else words["attendee"]])
    if activities:
        table += [None, [words["activities"]], words["activities_head"]]
        for (name, email), group in groups.items():
            for row in group:
                line = [name, date(row.join), date(row.leave), long(int((row.leave - row.join).total_seconds())), email]
                # The last cell is often missing.
                table.append(line if rng.random() < 0.3 else line + [words["attendee"]])
    table += [None, [words["engagement"]], ["Name", "Reactions"]]
    return lines(table, separator="\t"), len(groups)


EN = {"summary": "1. Summary", "title": "Meeting title", "count": "Attended participants", "people": "2. Participants", "people_head": ["Name", "First Join", "Last Leave", "In-Meeting Duration", "Email", "Participant ID (UPN)", "Role"], "organiser": "Organizer", "attendee": "Attendee", "activities": "3. In-Meeting Activities", "activities_head": ["Name", "Join Time", "Leave Time", "Duration", "Email", "Role"], "engagement": "4. Meeting Engagement"}
GB = {**EN, "people_head": ["Name", "First join", "Last leave", "In-meeting duration", "Email", "Participant ID (UPN)", "Role"], "organiser": "Organiser", "activities": "3. In-meeting activities", "activities_head": ["Name", "Join time", "Leave time", "Duration", "Email", "Role"]}
DE = {"summary": "1. Zusammenfassung", "title": "Besprechungstitel", "count": "Teilnehmeranzahl", "people": "2. Teilnehmer", "people_head": ["Name", "Erster Beitritt", "Letztes Verlassen", "Besprechungsdauer", "E-Mail", "Teilnehmer-ID (UPN)", "Rolle"], "organiser": "Organisator", "attendee": "Teilnehmer", "activities": "3. Aktivitäten während der Besprechung", "activities_head": ["Name", "Beitrittszeit", "Zeitpunkt des Verlassens", "Dauer", "E-Mail", "Rolle"], "engagement": "4. Engagement"}
for label, words, date, long, session, order in (("us", EN, TEAMS_US, hms, 3, "month_first"), ("gb", GB, TEAMS_GB, hms, 4, "day_first"), ("gb_us_dates", GB, TEAMS_US, hms, 5, "month_first"), ("us_gb_dates", EN, TEAMS_GB, hms, 1, "day_first"), ("de", DE, TEAMS_DE, hms_de, 3, None)):
    rows = meeting(session)
    text, groups = teams(rows, date, words, long)
    keep(f"teams_{label}.csv", b"\xff\xfe" + text.encode("utf-16-le"), session, rows, folded_in=groups, order=order)
# Without the third section the durations are what there is, and they are clipped by the first joining and last leaving.
rows = [row for row in meeting(3) if row.who is None or row.who % 2]
single = []
for row in rows:
    if not any(one.name == row.name for one in single):
        single.append(row)
text, groups = teams(single, TEAMS_GB, GB, activities=False)
keep("teams_no_activities.csv", b"\xff\xfe" + text.encode("utf-16-le"), 3, single, order="day_first")
# Names as Teams writes those from outside.
rows = [row for row in meeting(3) if row.who is not None and row.who not in (10, 11, 12)]
for row in rows:
    first, last, _ = PEOPLE[row.who]
    row.email, row.state = "", "full_name"
    row.name = [f"{first} {last} (External)", f"{last}, {first} (Unverified)", f"[Harbour] {first} {last}", f"{first}\u00a0{last}"][row.who % 4]
rows.append(Row(None, "+44 7700 900123", "", at(SESSIONS[3], 0), at(SESSIONS[3], 20), state="device"))
text, groups = teams(rows, TEAMS_US, EN)
shown = [Row(row.who, " ".join(row.name.split()), row.email, row.join, row.leave, state=row.state) for row in rows]
keep("teams_external_names.csv", b"\xff\xfe" + text.encode("utf-16-le"), 3, shown, folded_in=groups, order="month_first")
# 2021: one list of stays. 2020: one row for each action.
rows = meeting(2)
table = [["Meeting Summary"], ["Total Number of Participants", str(len(PEOPLE))], ["Meeting Title", "Session 2"], None, ["Full Name", "Join Time", "Leave Time", "Duration", "Email", "Role", "Participant ID (UPN)"]]
table += [[row.name, TEAMS_US(row.join), TEAMS_US(row.leave), hms(int((row.leave - row.join).total_seconds())), row.email, "Organizer" if row.host else "Attendee", row.email] for row in rows]
keep("teams_2021.csv", b"\xff\xfe" + lines(table, "\t").encode("utf-16-le"), 2, rows, order="month_first")
rows = [row for row in meeting(2, with_email=False)]
once = {}
for row in rows:
    once.setdefault(row.name, row)
rows = list(once.values())
for row in rows:
    row.email = ""
actions = sorted([(row.join, row.name, "Joined") for row in rows] + [(row.leave, row.name, "Left") for row in rows])
rejoin = Row(0, full(0), "", at(SESSIONS[2], 131), at(SESSIONS[2], 133), state="full_name")
actions += [(rejoin.join, rejoin.name, "Joined"), (rejoin.leave, rejoin.name, "Left")]
table = [["Full Name", "User Action", "Timestamp"]] + [[name, action, TEAMS_US(when)] for when, name, action in actions]
keep("teams_2020.csv", b"\xff\xfe" + lines(table, "\t").encode("utf-16-le"), 2, rows + [rejoin], folded_in=len(rows) + 1, order="month_first")

# ---- Meet: times without dates
once = unique_rows(3, True)
table = [["First name", "Last name", "Email", "Duration", "Time joined", "Time exited"]]
for row in once:
    first, _, last = row.name.partition(" ")
    minutes = long_minutes(row)
    long = f"{minutes // 60} hr {minutes % 60} min" if minutes >= 60 else f"{minutes} min"
    table.append([first, last, row.email, long, row.join.strftime("%I:%M %p"), row.leave.strftime("%I:%M %p")])
keep("meet.csv", lines(table), 3, once, ask_session=True)

# ---- The same report in every mess
rows = meeting(3)
plain = zoom(rows, UK)
text = lines(plain)
keep("mess_no_bom.csv", text, 3, rows, order="day_first")
keep("mess_semicolons.csv", lines(plain, ";"), 3, rows, order="day_first")
keep("mess_tabs.tsv", lines(plain, "\t"), 3, rows, order="day_first")
keep("mess_sep_line.csv", "sep=;\r\n" + lines(plain, ";"), 3, rows, order="day_first")
keep("mess_line_feeds.csv", lines(plain, newline="\n"), 3, rows, order="day_first")
keep("mess_carriage_returns.csv", lines(plain, newline="\r"), 3, rows, order="day_first")
keep("mess_utf16_be.csv", b"\xfe\xff" + text.encode("utf-16-be"), 3, rows, order="day_first")
keep("mess_utf16_no_mark.csv", text.encode("utf-16-le"), 3, rows, order="day_first")
latin = [row for row in rows if row.who not in (7,)]
keep("mess_windows_1252.csv", lines(zoom(latin, UK)).encode("windows-1252"), 3, latin, order="day_first")
keep("mess_title_lines.csv", lines([["Attendance of our course"], ["exported by the office", "", "23 February"], None] + plain), 3, rows, order="day_first")
keep("mess_headers_in_capitals.csv", lines([[cell.upper() for cell in plain[0]]] + plain[1:]), 3, rows, order="day_first")
keep("mess_columns_turned.csv", lines([list(reversed(line)) for line in plain]), 3, rows, order="day_first")
keep("mess_ragged.csv", lines([plain[0]] + [line[:5] if at % 2 else line + ["", ""] for at, line in enumerate(plain[1:])]), 3, rows, order="day_first")
keep("mess_blank_lines.csv", lines([cell for line in plain for cell in (line, None)]), 3, rows, order="day_first")
keep("mess_spaces.csv", lines([[f"  {cell}\u00a0" for cell in line] for line in plain]), 3, rows, order="day_first")
keep("mess_everything_quoted.csv", "".join(",".join(f'"{cell}"' for cell in line) + "\r\n" for line in plain), 3, rows, order="day_first")
keep("mess_duplicate_headers.csv", lines([plain[0] + ["User Email", ""]] + [line + ["office@example.org", "x"] for line in plain[1:]]), 3, rows, order="day_first")
broken = [["No Times At All", "nobody@example.org", "", "", "", "No", ""], ["", "", UK(at(SESSIONS[3], 0)), UK(at(SESSIONS[3], 9)), 9, "No", ""], ["Wrong Time", "", "yesterday at 3", "", "", "No", ""]]
keep("mess_broken_rows.csv", lines(plain + broken), 3, rows, left_out=3, order="day_first")

# ---- A workbook, with real dates and with text
import openpyxl

for real in (True, False):
    rows = meeting(4)
    book = openpyxl.Workbook()
    book.active.title = "Cover"
    book.active["A1"] = "See the next sheet" if not real else None
    sheet = book.create_sheet("Attendance") if real else book.active
    if not real:
        sheet.title = "Attendance"
        sheet["A1"] = "Attendance of session 4"
    for line in zoom(rows, (lambda when: when) if real else UK):
        sheet.append(line)
    hidden = book.create_sheet("Hidden")
    hidden.sheet_state = "hidden"
    hidden["A1"] = "not for anybody"
    out = io.BytesIO()
    book.save(out)
    keep(f"workbook_{'dates' if real else 'text'}.xlsx", out.getvalue(), 4, rows, order=None if real else "day_first")

# ---- Names that are like somebody's
day = SESSIONS[3]
rows = []


def say(who, name, state, email=""):
    rows.append(Row(who, name, email, at(day, -1), at(day, 121), state=state))


say(10, "iPhone (Brian Smith)", "suggested")
say(9, "Anna v. d. Berg", "suggested")
say(2, "Bea B", "suggested")
say(5, "Idris", "suggested")
say(17, "Chidi Okaforr", "suggested")
say(14, "Priya Nair (she/her)", "full_name")
say(13, "MULLER HART, Zoe", "full_name")
say(16, "Ewan", "email", "ewan@example.org")
rows[-1].state = None
say(None, "Jo Smith", "several")
say(None, "J Smith", "several")
say(None, "Ms Smith", "several")
say(None, "Grace Adeyemi", "several", "tom.ashworth@example.org")
say(None, "Galaxy A12", "device")
say(None, "Zoom user", "device")
say(None, "Samuel Okoro", "facilitator")
say(None, "Wendy Stranger", "stranger")
keep("names_like_somebody.csv", lines(zoom(rows, UK)), 3, rows, order="day_first")

(OUT.parent / "expected.json").write_text(json.dumps({"people": PEOPLE, "facilitators": FACILITATORS, "cases": cases}, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
print(len(cases), "files")
