// Made from the Rust types by the test `types_for_ui`: do not edit.

/**
 * Of what a message speaks: what its placeholders can say depends on it.
 */
export type About = "course" | "session" | "follow_ups";

/**
 * A span of days on which a facilitator is away, both ends included.
 */
export type Absence = { 
/**
 * Its id.
 */
absence_id: AbsenceId, 
/**
 * Who is away.
 */
facilitator: FacilitatorName, 
/**
 * The first day away.
 */
first_day: string, 
/**
 * The last day away.
 */
last_day: string, 
/**
 * Why; may be empty.
 */
reason: string, };

/**
 * The form for days away.
 */
export type AbsenceForm = { 
/**
 * The first day away.
 */
first_day: string, 
/**
 * The last day away; blank: the same day.
 */
last_day: string, 
/**
 * Why; may be blank.
 */
reason: string, };

/**
 * A span of days on which a facilitator is away.
 */
export type AbsenceId = number;

/**
 * Adding a person, and booking them on a course in the same step.
 */
export type AddParticipant = { 
/**
 * The person.
 */
person: PersonForm, 
/**
 * Their place on a course, if any.
 */
booking: NewBooking | null, 
/**
 * The administrator has seen who is alike and says: a different person.
 */
is_different: boolean, };

/**
 * Taking the rows onto the course.
 */
export type AddPasted = { 
/**
 * The rows.
 */
pasted: ApplicationRows, 
/**
 * The state of each new booking.
 */
state: BookingState, 
/**
 * The date of that state, `2026-02-09`.
 */
on_date: string, 
/**
 * Given when the course is full and the places are given all the same.
 */
over_capacity_reason: string | null, };

/**
 * A bank holiday that the centre added.
 */
export type AddedBankHolidayId = number;

/**
 * A session that was set by hand, in place of what the rhythm gives.
 */
export type AdjustedSession = { 
/**
 * Which session.
 */
number: number, 
/**
 * Its date.
 */
date: string, 
/**
 * Its start.
 */
starts_at: string, 
/**
 * Its end.
 */
ends_at: string, };

/**
 * A name under which somebody came, remembered.
 */
export type Alias = { 
/**
 * Its id.
 */
alias_id: AliasId, 
/**
 * As it stood in a report.
 */
name: string, 
/**
 * The course, or the programme’s follow-up sessions, to which it belongs.
 */
belongs_to: string, };

/**
 * A name under which somebody came, remembered.
 */
export type AliasId = number;

/**
 * Why two people may be one, the strongest first.
 */
export type Alike = "same_email" | "same_name_and_organisation" | "same_name";

/**
 * The rows that were given, and what was said about them so far.
 */
export type ApplicationRows = { 
/**
 * The course to which the people applied.
 */
course_id: CourseId, 
/**
 * Rows with tabs, commas or semicolons between the cells, as a spreadsheet copies them; not looked at with a file.
 */
text: string, 
/**
 * The file with the rows; `null`: they are in the text.
 */
file: FileGiven | null, 
/**
 * Whether there is a line of headings; `null`: as it looks.
 */
has_header: boolean | null, 
/**
 * What each column holds; `null`: as it looks. Columns beyond these are left out.
 */
columns: Array<ColumnKind> | null, 
/**
 * What was decided about single rows.
 */
choices: Array<ChosenRow>, 
/**
 * What of people who are known is replaced by what their row says.
 */
replace: Array<RowReplaces>, };

/**
 * Who has to be there, and whom to ask.
 */
export type AskForm = { 
/**
 * For which programme.
 */
programme_id: ProgrammeId, 
/**
 * The facilitators, all of them; nothing: they stay as they are.
 */
facilitators: Array<FacilitatorId> | null, 
/**
 * Whom to ask; whoever is asked already stays.
 */
whom: WhomToInvite, };

/**
 * Somebody who was asked.
 */
export type AskedPerson = { 
/**
 * Who.
 */
participant_id: ParticipantId, 
/**
 * The name.
 */
name: string, 
/**
 * Where they work.
 */
organisation: string, 
/**
 * What they answered about each date, in the order of the dates; nothing: no reply yet.
 */
replies: Array<DateReply | null>, };

/**
 * The held sessions together, in attendances: one person at one session.
 */
export type AttendanceTotal = { 
/**
 * Sessions that take place.
 */
sessions: number, 
/**
 * Sessions held so far.
 */
held: number, 
/**
 * Expected.
 */
expected: number, 
/**
 * Attended, as far as it counts.
 */
attended: number, 
/**
 * Expected and still unmarked: until these are marked, the percentage is a lower limit.
 */
unmarked: number, 
/**
 * Attended of expected in whole percent; `null` with nobody expected so far.
 */
percent: number | null, };

/**
 * A span of days to avoid, both ends included.
 */
export type AvoidedWeek = { 
/**
 * The first day to avoid.
 */
first_day: string, 
/**
 * The last day to avoid, itself included.
 */
last_day: string, 
/**
 * Why, in the centre's words: `Half-term`.
 */
label: string, };

/**
 * A span to avoid, as it is typed.
 */
export type AvoidedWeekForm = { 
/**
 * ISO date.
 */
first_day: string, 
/**
 * ISO date, not before the first; empty: the first day alone.
 */
last_day: string, 
/**
 * Up to 200 characters.
 */
label: string, };

/**
 * A span of avoided days.
 */
export type AvoidedWeekId = number;

/**
 * One backup. Its number rises with each one, whatever the clock says, and names it.
 */
export type Backup = { 
/**
 * Its number.
 */
number: number, 
/**
 * When it was made, as the clock then said.
 */
made_at: string, 
/**
 * Why.
 */
why: Why, 
/**
 * Its size in bytes.
 */
bytes: number, 
/**
 * What lies in it; nothing when it cannot be read any more.
 */
contents: Contents | null, 
/**
 * What is different from the open file, in words, such as “2 participants fewer”; empty when nothing is, or when
 * no file is open.
 */
differs: Array<string>, 
/**
 * Whether it also lies in the second place.
 */
in_second_place: boolean, };

/**
 * One bank holiday.
 */
export type BankHoliday = { 
/**
 * The day that is off: the substitute day where there is one.
 */
date: string, 
/**
 * `Easter Monday`, `Boxing Day (substitute day)`.
 */
title: string, 
/**
 * Where it is known from.
 */
source: BankHolidaySource, };

/**
 * A bank holiday to add, as it is typed.
 */
export type BankHolidayForm = { 
/**
 * ISO date.
 */
date: string, 
/**
 * Up to 200 characters.
 */
title: string, };

/**
 * Where a bank holiday is known from.
 */
export type BankHolidaySource = "published" | "provisional" | "added";

/**
 * The bank holidays of a year.
 */
export type BankHolidayYear = { 
/**
 * The year.
 */
year: number, 
/**
 * Not published yet: worked out by rule.
 */
is_provisional: boolean, 
/**
 * By date.
 */
days: Array<BankHoliday>, };

/**
 * Booking a person who is known already.
 */
export type BookParticipant = { 
/**
 * Whom.
 */
participant_id: ParticipantId, 
/**
 * Their place.
 */
booking: NewBooking, };

/**
 * One dated event of a booking.
 */
export type BookingEvent = { 
/**
 * The state it went into.
 */
state: BookingState, 
/**
 * When.
 */
on_date: string, 
/**
 * Why, where something was said.
 */
reason: string, 
/**
 * The place was given though the course was full.
 */
over_capacity: boolean, };

/**
 * A booking: a participant's place on a course.
 */
export type BookingId = number;

/**
 * Another course that a booking came from, or went to.
 */
export type BookingMove = { 
/**
 * They came from there; otherwise they went there.
 */
came: boolean, 
/**
 * The other course.
 */
course_id: CourseId, 
/**
 * Its title.
 */
title: string, };

/**
 * A booking with everything that belongs to it.
 */
export type BookingSheet = { 
/**
 * Its id.
 */
booking_id: BookingId, 
/**
 * Its course.
 */
course_id: CourseId, 
/**
 * That course's title.
 */
course_title: string, 
/**
 * Where it stands.
 */
state: BookingState, 
/**
 * Since when.
 */
state_since: string, 
/**
 * What else it can become.
 */
can_become: Array<BookingState>, 
/**
 * Until when an offer is to be answered.
 */
reply_by: string | null, 
/**
 * The place on the waiting list, from 1.
 */
waiting_position: number | null, 
/**
 * How many days an offer is kept open.
 */
offer_reply_days: number, 
/**
 * The courses from which they moved to this one and to which they moved from it.
 */
moves: Array<BookingMove>, 
/**
 * When they applied.
 */
applied_on: string, 
/**
 * The first session they are expected at.
 */
start_session_number: number, 
/**
 * What it costs, in pence.
 */
fee_pence: number, 
/**
 * Why it differs from the course's.
 */
fee_reason: string, 
/**
 * Until when that is to be paid.
 */
due_on: string | null, 
/**
 * Something should have been paid by now.
 */
is_overdue: boolean, 
/**
 * Who pays.
 */
payer: Payer, 
/**
 * Payments less refunds, in pence.
 */
paid_pence: number, 
/**
 * The entries, in the order in which they were recorded.
 */
payments: Array<PaymentEntry>, 
/**
 * What happened to the booking, in the order in which it was recorded.
 */
events: Array<BookingEvent>, 
/**
 * What was answered in the application: each question with its answer.
 */
answers: Array<[string, string]>, 
/**
 * The course's requirements, in their order.
 */
requirements: Array<RequirementOfBooking>, 
/**
 * The course's places.
 */
places: Places, 
/**
 * The course's sessions, for choosing where a person starts.
 */
sessions: Array<StartSession>, 
/**
 * What the register says, session by session.
 */
marks: Array<SessionMark>, 
/**
 * Where they stand and why, when they are in the register.
 */
verdict: ExplainedVerdict | null, };

/**
 * Where a booking stands.
 */
export type BookingState = "applied" | "offered" | "waiting_list" | "booked" | "declined" | "withdrawn";

/**
 * A calendar file that would be saved.
 */
export type CalendarFileToSave = { 
/**
 * Of which session.
 */
session_id: SessionId, 
/**
 * What it would be called.
 */
name: string, 
/**
 * Whether it says that the session does not take place.
 */
cancelled: boolean, 
/**
 * Whether a link to the meeting is in it.
 */
has_link: boolean, };

/**
 * Of which sessions calendar files are saved.
 */
export type CalendarFilesOf = { "of": "session", 
/**
 * Which.
 */
session_id: SessionId, } | { "of": "course", 
/**
 * Which.
 */
course_id: CourseId, } | { "of": "follow_ups", 
/**
 * Of which programme.
 */
programme_id: ProgrammeId, };

/**
 * What would be saved.
 */
export type CalendarFilesPreview = { 
/**
 * Of what, in words.
 */
about: string, 
/**
 * The files, in order of date.
 */
files: Array<CalendarFileToSave>, 
/**
 * How many cancelled sessions of the course are left out.
 */
cancelled_left_out: number, 
/**
 * Who is to come to any of them, in the order of their names.
 */
people: Array<PersonToGive>, };

/**
 * What was saved.
 */
export type CalendarFilesSaved = { 
/**
 * The names of the files, in order of date.
 */
files: Array<string>, };

/**
 * A date as it is typed.
 */
export type CandidateForm = { 
/**
 * `2026-09-18`, or as people write it.
 */
date: string, 
/**
 * `16:00` or `4pm`, on the wall clock.
 */
starts_at: string, 
/**
 * From 5 to 720.
 */
length_minutes: string, };

/**
 * Dates to look at, picked by hand or suggested by a rule.
 */
export type CandidatesForm = { 
/**
 * For which programme.
 */
programme_id: ProgrammeId, 
/**
 * The dates.
 */
dates: Array<CandidateForm>, };

/**
 * Everything about one person at one session: the panel beside the grid.
 */
export type CellDetail = { 
/**
 * The session.
 */
session: RegisterSession, 
/**
 * The person, with all their cells.
 */
row: RegisterRow, 
/**
 * Which of the row's cells this is about.
 */
at: number, 
/**
 * The mark came with a report.
 */
imported: boolean, 
/**
 * What it rests on, when it came with one that is kept.
 */
source: MarkSource | null, 
/**
 * The note.
 */
note: string, 
/**
 * Why it was set by hand.
 */
reason: string, 
/**
 * The verdict with everything it rests on; `null` in a register of follow-up sessions.
 */
explained: ExplainedVerdict | null, };

/**
 * A mark for one person at one session.
 */
export type CellMark = { 
/**
 * Which session.
 */
session_id: SessionId, 
/**
 * Which person.
 */
participant_id: ParticipantId, 
/**
 * The mark; `null` unmarks.
 */
mark: Mark | null, };

/**
 * One person at one session.
 */
export type CellRef = { 
/**
 * Which session.
 */
session_id: SessionId, 
/**
 * Which person.
 */
participant_id: ParticipantId, };

/**
 * What holds for the whole centre.
 */
export type Centre = { 
/**
 * Empty until it was set.
 */
name: string, 
/**
 * Empty until it was set.
 */
email: string, 
/**
 * The minutes from which a part counts in a new programme.
 */
minimum_minutes: number, 
/**
 * How many days an offer is kept open.
 */
offer_reply_days: number, 
/**
 * How many days there are to pay a fee.
 */
payment_days: number, };

/**
 * The centre as it is typed.
 */
export type CentreForm = { 
/**
 * Up to 200 characters; may be empty.
 */
name: string, 
/**
 * One address; may be empty.
 */
email: string, 
/**
 * A whole number from 0 to 1,440.
 */
minimum_minutes: string, 
/**
 * A whole number from 0 to 365.
 */
offer_reply_days: string, 
/**
 * A whole number from 0 to 365.
 */
payment_days: string, };

/**
 * How certificates look, as it is kept and as it is typed.
 */
export type CertificateDesign = { 
/**
 * Which way the paper lies.
 */
orientation: Orientation, 
/**
 * What it is called.
 */
heading: string, 
/**
 * The line above the name.
 */
opening: string, 
/**
 * The line between the name and the course; `{attended}` and `{sessions}` are numbers.
 */
statement: string, 
/**
 * A text below the facts; may be empty.
 */
closing: string, 
/**
 * Who signs, at most three; may be nobody.
 */
signatories: Array<Signatory>, 
/**
 * What is seen in the image, for who cannot see it; needed where there is one.
 */
picture_description: string, };

/**
 * All that there is on one person and course.
 */
export type CertificateDetail = { 
/**
 * As the list shows them.
 */
row: CertificateRow, 
/**
 * The verdict with the sessions counted and not counted, and the rule in words.
 */
explained: ExplainedVerdict, 
/**
 * Every request: an open one first, then the newest.
 */
requests: Array<ShownRequest>, 
/**
 * Every certificate: one that counts first, then the newest.
 */
certificates: Array<ShownCertificate>, 
/**
 * How many minutes of follow-up sessions of the programme they attended.
 */
follow_up_minutes: number, };

/**
 * A certificate that was issued.
 */
export type CertificateId = number;

/**
 * Where one person stands on the way to a certificate of one course, wherever that is told.
 */
export type CertificateOfCourse = { 
/**
 * Where they stand.
 */
state: CertificateState, 
/**
 * The newest request.
 */
request: ShownRequest | null, 
/**
 * The newest certificate.
 */
certificate: ShownCertificate | null, };

/**
 * A request for a certificate.
 */
export type CertificateRequestId = number;

/**
 * Somebody in the register of the course.
 */
export type CertificateRow = { 
/**
 * Who.
 */
participant_id: ParticipantId, 
/**
 * First name.
 */
first_name: string, 
/**
 * Last name.
 */
last_name: string, 
/**
 * Where they work.
 */
organisation: string, 
/**
 * Where they stand by the register.
 */
verdict: Verdict, 
/**
 * Where they stand on the way to a certificate.
 */
state: CertificateState, 
/**
 * The newest request.
 */
request: ShownRequest | null, 
/**
 * The newest certificate.
 */
certificate: ShownCertificate | null, 
/**
 * What differs now from what the newest certificate says; nothing: all is as it says.
 */
differs: string | null, };

/**
 * Where somebody stands on the way to a certificate of one course.
 */
export type CertificateState = "not_yet" | "may_ask" | "asked" | "approved" | "declined" | "withdrawn" | "issued" | "reissued" | "certificate_withdrawn";

/**
 * What became of many.
 */
export type CertificatesChanged = { 
/**
 * The screen afresh.
 */
sheet: CertificatesSheet, 
/**
 * Of how many it could not be.
 */
left_out: number, };

/**
 * The screen: everybody in the register of a course.
 */
export type CertificatesSheet = { 
/**
 * The course.
 */
course_id: CourseId, 
/**
 * Its title.
 */
title: string, 
/**
 * Its programme.
 */
programme_id: ProgrammeId, 
/**
 * How many sessions a certificate asks for, at least.
 */
threshold: number, 
/**
 * The date of its last session that is not cancelled.
 */
last_session_on: string | null, 
/**
 * Whether that is over.
 */
ended: boolean, 
/**
 * Everybody, in the order of their names.
 */
rows: Array<CertificateRow>, 
/**
 * What is still to be entered before a certificate can be issued, in sentences.
 */
missing: Array<string>, };

/**
 * What every change answers: the sentence for the undo line, the fresh screen, the fresh frame.
 */
export type Changed<V> = { 
/**
 * What happened, in words; nothing when nothing changed.
 */
said: string | null, 
/**
 * The screen's read model after the change.
 */
view: V, 
/**
 * What the frame shows after the change.
 */
frame: Frame, };

/**
 * How somebody asked for their certificate.
 */
export type Channel = "email" | "phone" | "in_person" | "form" | "other";

/**
 * A check of the whole file or of a copy of it.
 */
export type Check = { 
/**
 * When.
 */
at: string, 
/**
 * Whether every page was looked at (`integrity_check` and foreign keys), or only the structure.
 */
full: boolean, 
/**
 * What was found, in words; nothing when all is well.
 */
found: string | null, };

/**
 * What a number or a file turned out to be.
 */
export type Checked = { "is": "ours", 
/**
 * Which.
 */
certificate: CheckedCertificate, } | { "is": "superseded", 
/**
 * Which.
 */
certificate: CheckedCertificate, } | { "is": "withdrawn", 
/**
 * Which.
 */
certificate: CheckedCertificate, } | { "is": "altered", 
/**
 * Which number it carries.
 */
certificate: CheckedCertificate, } | { "is": "unknown" };

/**
 * A certificate as it is checked.
 */
export type CheckedCertificate = { 
/**
 * As it was issued.
 */
certificate: ShownCertificate, 
/**
 * Whose, today.
 */
participant_id: ParticipantId, 
/**
 * Of which course.
 */
course_id: CourseId, 
/**
 * The course's title, as printed.
 */
course_title: string, };

/**
 * One date that was picked or changed by hand, held against the calendar and everybody's diary.
 */
export type CheckedDate = { 
/**
 * What speaks for and against it; nothing while the date cannot be accepted.
 */
proposal: Proposal | null, 
/**
 * Why it cannot be accepted.
 */
problems: Array<FieldProblem>, };

/**
 * A file that was chosen or dropped, and could be read.
 */
export type ChosenFile = { 
/**
 * What the page calls it.
 */
token: string, 
/**
 * Its name, without its folder.
 */
name: string, 
/**
 * The encoding in which it was read; `null` for a workbook.
 */
encoding: string | null, 
/**
 * What stands between two cells; `null` for a workbook.
 */
separator: Separator | null, 
/**
 * The sheets of a workbook that can be seen.
 */
sheets: Array<string>, 
/**
 * Which of them was read.
 */
sheet: number, 
/**
 * Rows with anything in them.
 */
rows: number, };

/**
 * A folder that was chosen for all files of a course.
 */
export type ChosenFolder = { 
/**
 * To save there.
 */
token: string, 
/**
 * Where it is, to be shown.
 */
folder: string, 
/**
 * The names of the files to be.
 */
file_names: Array<string>, 
/**
 * Those that are taken already.
 */
taken: Array<string>, };

/**
 * What was decided about one row.
 */
export type ChosenRow = { 
/**
 * Its number, as the preview gives it.
 */
row: number, 
/**
 * What is to become of it.
 */
choice: RowChoice, };

/**
 * A clock change on a date, or on the day before or after it.
 */
export type ClockChange = { 
/**
 * The day on which the clocks change.
 */
changes_on: string, 
/**
 * Which way they go.
 */
direction: ClockDirection, 
/**
 * Where the date asked about lies.
 */
nearness: ClockChangeNearness, };

/**
 * Where a date lies beside the night of a clock change.
 */
export type ClockChangeNearness = "day_before" | "same_day" | "day_after";

/**
 * Which way the clocks go.
 */
export type ClockDirection = "forward" | "back";

/**
 * A code exists only where the screen does something with it.
 */
export type Code = "over_capacity" | "offer_lapsed" | "overpaid" | "some_do_not_fit" | "likely_duplicates" | "against_the_verdict" | "needs_confirming" | "gone" | "cancelled" | "not_saved";

/**
 * The graduates of one course.
 */
export type Cohort = { 
/**
 * The course; nothing: those from before this program, recorded by hand.
 */
course_id: CourseId | null, 
/**
 * Its title.
 */
title: string, 
/**
 * How many graduated.
 */
graduates: number, 
/**
 * Of them, whom no date to come has invited.
 */
not_invited: number, };

/**
 * What a column holds.
 */
export type ColumnKind = "left_out" | "title" | "first_name" | "last_name" | "full_name" | "email" | "phone" | "organisation" | "job_title" | "notes" | "access_needs" | "answer";

/**
 * A day of the coming week on which there is something.
 */
export type ComingDay = { 
/**
 * Which.
 */
date: string, 
/**
 * What, one sentence each.
 */
lines: Array<string>, };

/**
 * What lies in a data file or a backup, as people count it.
 */
export type Contents = { 
/**
 * Courses.
 */
courses: number, 
/**
 * Participants.
 */
participants: number, 
/**
 * Bookings in any state.
 */
bookings: number, 
/**
 * Sessions of courses and follow-ups with at least one mark.
 */
sessions_marked: number, 
/**
 * Marks.
 */
marks: number, 
/**
 * Payments and refunds.
 */
payments: number, 
/**
 * Follow-up sessions in any state.
 */
follow_ups: number, 
/**
 * Certificates that were issued.
 */
certificates: number, 
/**
 * Messages in the log.
 */
messages: number, 
/**
 * Steps in history.
 */
steps: number, };

/**
 * A copy of the register that was saved for somebody.
 */
export type CopySaved = { 
/**
 * Opens or shows it.
 */
token: string, 
/**
 * Its name.
 */
file_name: string, 
/**
 * Its folder, to be shown.
 */
folder: string, 
/**
 * What lies in it.
 */
contents: Contents, };

/**
 * Whether a session counts towards the certificate.
 */
export type Counts = "yes" | "no" | "not_known";

/**
 * The form for a course that is there.
 */
export type CourseEdit = { 
/**
 * Its title.
 */
title: string, 
/**
 * How many can be booked; blank: no limit.
 */
capacity: string, 
/**
 * What a new booking costs, in pounds.
 */
fee: string, 
/**
 * The link that all sessions share; may be blank.
 */
zoom_link: string, 
/**
 * How many sessions a certificate asks for.
 */
certificate_threshold: string, 
/**
 * How many minutes of a session count as having attended it.
 */
minimum_minutes: string, 
/**
 * Who facilitates; sessions to come that had the same people follow.
 */
facilitators: Array<FacilitatorChoice>, 
/**
 * Notes; may be blank.
 */
notes: string, 
/**
 * Whether the warnings were seen and accepted.
 */
confirmed: boolean, };

/**
 * The form for a new course.
 */
export type CourseForm = { 
/**
 * The programme that it is a run of; none: a new one, of `programme_title`.
 */
programme_id: ProgrammeId | null, 
/**
 * The new programme's title; not looked at when there is a `programme_id`.
 */
programme_title: string, 
/**
 * The course's title.
 */
title: string, 
/**
 * When its sessions are.
 */
plan: PlanForm, 
/**
 * Minutes of break in each session.
 */
break_minutes: string, 
/**
 * Who facilitates all sessions.
 */
facilitators: Array<FacilitatorChoice>, 
/**
 * How many can be booked; blank: no limit.
 */
capacity: string, 
/**
 * What a booking costs, in pounds.
 */
fee: string, 
/**
 * The link that all sessions share; may be blank.
 */
zoom_link: string, 
/**
 * How many sessions a certificate asks for.
 */
certificate_threshold: string, 
/**
 * How many minutes of a session count as having attended it.
 */
minimum_minutes: string, 
/**
 * What each participant has to meet, one by one; blank ones are left out.
 */
requirements: Array<string>, 
/**
 * Anything worth remembering.
 */
notes: string, 
/**
 * Whether the warnings were seen and accepted.
 */
confirmed: boolean, };

/**
 * A course: one run (cohort) of a programme.
 */
export type CourseId = number;

/**
 * The money of a course in whole pence: `due + credit - outstanding` is `paid - paid_back`.
 */
export type CourseIncome = { 
/**
 * The fees of everybody who is booked now.
 */
due: number, 
/**
 * Paid in, by anybody with a booking on the course.
 */
paid: number, 
/**
 * Paid back.
 */
paid_back: number, 
/**
 * Paid in and not paid back.
 */
kept: number, 
/**
 * The balance: what those who are booked have still to pay.
 */
outstanding: number, 
/**
 * Kept beyond the fees due: overpaid, or paid by somebody who is not booked now. Negative where more was paid back
 * to those than they had paid.
 */
credit: number, };

/**
 * One course of a person, with all that came of it.
 */
export type CourseOverYears = { 
/**
 * The booking.
 */
booking_id: BookingId, 
/**
 * Its course.
 */
course_id: CourseId, 
/**
 * That course's title.
 */
title: string, 
/**
 * Its programme.
 */
programme_id: ProgrammeId, 
/**
 * The local date of its first session that is not cancelled; `null` when there is none.
 */
first_on: string | null, 
/**
 * The local date of the last of them.
 */
last_on: string | null, 
/**
 * The course is put away.
 */
is_archived: boolean, 
/**
 * Where the booking stands.
 */
state: BookingState, 
/**
 * Since when.
 */
state_since: string, 
/**
 * What it costs, in pence.
 */
fee_pence: number, 
/**
 * Payments less refunds, in pence.
 */
paid_pence: number, 
/**
 * What the register says, session by session; empty when they are not in the register.
 */
marks: Array<SessionMark>, 
/**
 * Where they stand, when they have or had a place, or attended all the same.
 */
verdict: Verdict | null, 
/**
 * Where they stand on the way to its certificate; `null` when they are not in its register.
 */
certificate: CertificateOfCourse | null, 
/**
 * Follow-up sessions of the programme to which they were invited after this course, cancelled ones left out …
 */
follow_ups_invited: number, 
/**
 * … and how many of these they attended.
 */
follow_ups_attended: number, 
/**
 * What was noted about the booking.
 */
notes: string, };

/**
 * A course in numbers.
 */
export type CourseOverview = { 
/**
 * Which.
 */
course_id: CourseId, 
/**
 * Its title.
 */
title: string, 
/**
 * Its programme's title.
 */
programme_title: string, 
/**
 * Its dates in one line.
 */
when: string, 
/**
 * The date of the first session that takes place.
 */
first_on: string | null, 
/**
 * The date of the last one.
 */
last_on: string | null, 
/**
 * Who facilitates it, by name.
 */
facilitators: Array<string>, 
/**
 * Sessions to attend for the certificate.
 */
certificate_threshold: number, 
/**
 * Minutes from which a part counts.
 */
minimum_minutes: number, 
/**
 * How far people came.
 */
path: CoursePath, 
/**
 * How the bookings stand now; together they are as many as have applied.
 */
now: StandingNow, 
/**
 * Who is in the register although they never held a place: in the attendance, and not in the path.
 */
without_place: number, 
/**
 * Each session, by number, cancelled ones too.
 */
sessions: Array<SessionAttendance>, 
/**
 * The held sessions together.
 */
attendance: AttendanceTotal, 
/**
 * From where they came: most people first, those without an organisation last.
 */
organisations: Array<OrganisationAttendance>, 
/**
 * The money.
 */
income: CourseIncome, };

/**
 * How many people came how far. Each step is a part of the one before it, but for `started`, which is a part of
 * `booked`: a booking does not depend on payment.
 */
export type CoursePath = { 
/**
 * Asked for a place: whoever has a booking on the course, in whatever state. Who was booked, offered a place or put
 * on the waiting list without an application counts as applied.
 */
applied: number, 
/**
 * Was offered a place at some time, or was booked without an offer.
 */
offered: number, 
/**
 * Held a place on at least one day, even if they withdrew later.
 */
booked: number, 
/**
 * Of those booked, whose fee is paid in full, what was paid back taken off; or there is no fee.
 */
secured: number, 
/**
 * Of those booked, who came to at least one session: present, part, or set by hand to count.
 */
started: number, 
/**
 * Of those who started, who reached the certificate's minimum attendance.
 */
completed: number, };

/**
 * A course that a person has a booking on.
 */
export type CoursePlace = { 
/**
 * Which course.
 */
course_id: CourseId, 
/**
 * Its title.
 */
title: string, 
/**
 * Where the booking stands.
 */
state: BookingState, };

/**
 * Everything about a course.
 */
export type CourseSheet = { 
/**
 * Its id.
 */
course_id: CourseId, 
/**
 * The programme that it is a run of.
 */
programme_id: ProgrammeId, 
/**
 * The programme's title.
 */
programme_title: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Where it stands today.
 */
status: CourseStatus, 
/**
 * `Mondays 3pm to 5pm, 9 February to 16 March 2026`.
 */
when: string, 
/**
 * The day on which it was put away.
 */
archived_on: string | null, 
/**
 * How many can be booked; none: no limit.
 */
capacity: number | null, 
/**
 * How many are booked.
 */
booked: number, 
/**
 * How many hold an offer; they take places too.
 */
offered: number, 
/**
 * How many wait for a place.
 */
waiting_list: number, 
/**
 * How many have applied and not been answered.
 */
applied: number, 
/**
 * When a place is free and somebody waits for one.
 */
place_free: PlaceFree | null, 
/**
 * What a new booking costs, in pence.
 */
fee_pence: number, 
/**
 * The link that all sessions share; may be empty.
 */
zoom_link: string, 
/**
 * How many sessions a certificate asks for.
 */
certificate_threshold: number, 
/**
 * How many minutes of a session count as having attended it.
 */
minimum_minutes: number, 
/**
 * Notes; may be empty.
 */
notes: string, 
/**
 * Its sessions in order of number.
 */
sessions: Array<Session>, 
/**
 * Who facilitates it by default.
 */
facilitators: Array<FacilitatorName>, 
/**
 * What each participant has to meet, in order.
 */
requirements: Array<Requirement>, 
/**
 * What does not fit together, in sentences.
 */
warnings: Array<string>, 
/**
 * What cancelling one more session would mean: `5 sessions would be left and the certificate would still ask for 4`.
 */
when_cancelled: string, };

/**
 * What the form for a new course begins with.
 */
export type CourseStart = { 
/**
 * The form, filled in as far as can be known.
 */
form: CourseForm, 
/**
 * The programmes to choose from, newest first.
 */
programmes: Array<ProgrammeName>, 
/**
 * The facilitators to choose from.
 */
facilitators: Array<FacilitatorName>, };

/**
 * Where a course stands.
 */
export type CourseStatus = "planned" | "running" | "finished" | "archived" | "no_sessions";

/**
 * The screen.
 */
export type DataSafetySheet = { 
/**
 * The data file's name.
 */
file_name: string, 
/**
 * Its folder, to be shown.
 */
file_folder: string, 
/**
 * Its size in bytes.
 */
file_bytes: number, 
/**
 * What lies in it.
 */
contents: Contents, 
/**
 * The last check of it or of a copy of it.
 */
last_check: Check | null, 
/**
 * The backups, newest first.
 */
backups: Array<Backup>, 
/**
 * The folder where they lie, to be shown.
 */
backups_folder: string, 
/**
 * Shows that folder.
 */
backups_token: string, 
/**
 * How much they take, in bytes.
 */
backups_bytes: number, 
/**
 * The most that they may take together, in megabytes; the newest five always stay.
 */
most_megabytes: number, 
/**
 * The second place, if one was chosen.
 */
second_place: SecondPlace | null, 
/**
 * How things stand.
 */
standing: SafetyStanding, };

/**
 * A date that is thought of, with everything that speaks for and against it.
 */
export type DateCandidate = { 
/**
 * Its id.
 */
candidate_id: DateCandidateId, 
/**
 * The local date.
 */
date: string, 
/**
 * The local start.
 */
starts_at: string, 
/**
 * The local end.
 */
ends_at: string, 
/**
 * The time in words: `4pm to 5pm`.
 */
times: string, 
/**
 * Whether the day has passed: then it can only be taken away.
 */
passed: boolean, 
/**
 * What speaks against it, the facilitators' clashes among it.
 */
against: Array<Reason>, 
/**
 * A weekend, a clock change.
 */
remarks: Array<DateRemark>, 
/**
 * Whether a facilitator who has to be there cannot.
 */
clashes: boolean, 
/**
 * How many can come.
 */
yes: number, 
/**
 * How many can come if need be.
 */
if_need_be: number, 
/**
 * How many cannot.
 */
no: number, 
/**
 * How many have not answered.
 */
no_reply: number, 
/**
 * The place among the dates to come, 1 is the best; nothing for a day that has passed.
 */
rank: number | null, 
/**
 * Why it stands there: `7 yes, 2 if need be, 1 no; nothing against it`.
 */
words: string, };

/**
 * A date that is thought of for follow-up sessions.
 */
export type DateCandidateId = number;

/**
 * Which of two numbers is the day.
 */
export type DateOrder = "day_first" | "month_first";

/**
 * One remark on a date, ready to be shown.
 */
export type DateRemark = { 
/**
 * What it is about.
 */
about: RemarkKind, 
/**
 * The same in plain words.
 */
sentence: string, };

/**
 * What somebody answered about one date.
 */
export type DateReply = "yes" | "if_need_be" | "no";

/**
 * A reply to one date.
 */
export type DateReplyCell = { 
/**
 * To which date.
 */
candidate_id: DateCandidateId, 
/**
 * Whose.
 */
participant_id: ParticipantId, 
/**
 * The reply; nothing takes it back.
 */
reply: DateReply | null, };

/**
 * A decision on requests.
 */
export type DecideRequests = { 
/**
 * Of which course.
 */
course_id: CourseId, 
/**
 * Whose.
 */
people: Array<ParticipantId>, 
/**
 * What: approved, declined or withdrawn.
 */
decision: Decision, 
/**
 * Why; needed where it goes against the verdict, and to decline.
 */
reason: string, 
/**
 * Of whom it cannot be decided so, leave out.
 */
only_those_that_can: boolean, };

/**
 * Where a request stands by what was decided; that a certificate was issued on it is told by the certificate.
 */
export type Decision = "asked" | "approved" | "declined" | "withdrawn";

/**
 * The form in Settings.
 */
export type DesignSheet = { 
/**
 * How certificates look.
 */
design: CertificateDesign, 
/**
 * Whether there is an image.
 */
has_picture: boolean, 
/**
 * The centre's name, as it is printed.
 */
centre: string, };

/**
 * A field of somebody known that their row has otherwise.
 */
export type DifferingField = { 
/**
 * Which.
 */
field: PersonField, 
/**
 * What is in the register.
 */
stands: string, 
/**
 * What the row says.
 */
says: string, 
/**
 * The row’s is taken.
 */
replaced: boolean, };

/**
 * What would be drafted.
 */
export type DraftPreview = { 
/**
 * The wordings that speak of such a thing.
 */
templates: Array<Template>, 
/**
 * The one that is used, with what was changed this time.
 */
template: Template, 
/**
 * About what, in words: `Follow-up 3, Thursday 18 September 2025, 4pm to 5pm`.
 */
about: string, 
/**
 * What is wrong with the subject; empty: nothing.
 */
subject_problems: Array<string>, 
/**
 * What is wrong with the text; empty: nothing.
 */
body_problems: Array<string>, 
/**
 * For whom, in the order of their names.
 */
recipients: Array<Recipient>, 
/**
 * The message of the person asked for, or of the first for whom it can be drafted.
 */
shown: ShownMessage | null, };

/**
 * Messages that are to be drafted: one for each person.
 */
export type DraftRequest = { 
/**
 * In which wording.
 */
template: TemplateChoice, 
/**
 * About what.
 */
about: MessageAbout, 
/**
 * For whom.
 */
people: Array<ParticipantId>, 
/**
 * Another subject, this time only.
 */
subject: string | null, 
/**
 * Another text, this time only.
 */
body: string | null, 
/**
 * Of whom it cannot be drafted, leave out.
 */
only_those_that_can: boolean, };

/**
 * What was drafted.
 */
export type Drafted = { 
/**
 * The messages, as the log shows them.
 */
messages: Array<LoggedMessage>, 
/**
 * For how many it was not drafted.
 */
left_out: number, 
/**
 * The names of the files, where there are any.
 */
files: Array<string>, };

/**
 * The one thing that settles an item.
 */
export type DueAction = { "kind": "open_register", 
/**
 * Whose.
 */
course_id: CourseId, 
/**
 * At which session.
 */
session_id: SessionId, } | { "kind": "open_follow_up_register", 
/**
 * Whose.
 */
programme_id: ProgrammeId, 
/**
 * At which session.
 */
session_id: SessionId, } | { "kind": "show_bookings", 
/**
 * Of which course.
 */
course_id: CourseId, 
/**
 * In which state.
 */
state: BookingState, } | { "kind": "offer_place", 
/**
 * On which course.
 */
course_id: CourseId, 
/**
 * Whose booking.
 */
booking_id: BookingId, 
/**
 * Who waits.
 */
name: string, 
/**
 * Until when it is to be answered, as the settings say.
 */
reply_by: string, } | { "kind": "show_payments", 
/**
 * Of which course.
 */
course_id: CourseId, } | { "kind": "show_requirements", 
/**
 * Of which course.
 */
course_id: CourseId, } | { "kind": "open_session", 
/**
 * Of which course.
 */
course_id: CourseId, 
/**
 * Which.
 */
session_id: SessionId, } | { "kind": "open_follow_up", 
/**
 * Of which programme.
 */
programme_id: ProgrammeId, 
/**
 * Which.
 */
session_id: SessionId, } | { "kind": "draft_messages", 
/**
 * About what.
 */
about: MessageAbout, 
/**
 * In which wording.
 */
template: TemplateKind, 
/**
 * For whom.
 */
people: Array<ParticipantId>, } | { "kind": "told", 
/**
 * Of which course.
 */
course_id: CourseId, 
/**
 * What they were told.
 */
about: ToldAbout, 
/**
 * Their bookings.
 */
booking_ids: Array<BookingId>, } | { "kind": "show_to_tell", 
/**
 * Of which course.
 */
course_id: CourseId, 
/**
 * What.
 */
about: ToldAbout, } | { "kind": "day_stays", 
/**
 * Which session.
 */
session_id: SessionId, } | { "kind": "find_dates", 
/**
 * Of which programme.
 */
programme_id: ProgrammeId, 
/**
 * After which course.
 */
course_id: CourseId, } | { "kind": "show_certificates", 
/**
 * Of which course.
 */
course_id: CourseId, 
/**
 * Those to decide; else those to issue.
 */
asked: boolean, } | { "kind": "archive", 
/**
 * Which.
 */
course_id: CourseId, } | { "kind": "back_up" } | { "kind": "show_data_safety" };

/**
 * Something that is due.
 */
export type DueItem = { 
/**
 * Words and ids that name it: the same as long as it is the same item.
 */
key: string, 
/**
 * How soon.
 */
urgency: Urgency, 
/**
 * About what.
 */
kind: DueKind, 
/**
 * Of which course or programme, by title; nothing for the file itself.
 */
of: string, 
/**
 * What is due.
 */
sentence: string, 
/**
 * Who, and since when.
 */
detail: string, 
/**
 * What settles it.
 */
action: DueAction, 
/**
 * What else can be done about it.
 */
also: DueAction | null, };

/**
 * What an item is about, in the order in which items of one urgency stand.
 */
export type DueKind = "backup" | "session_incomplete" | "session_against" | "outdated" | "unmarked" | "needs_every" | "cannot_reach" | "free_place" | "offers" | "applications" | "certificate_requests" | "certificates_to_issue" | "fees" | "requirements" | "invite" | "follow_up_dates" | "second_place" | "archive";

/**
 * The items of one urgency.
 */
export type DueSection = { 
/**
 * How soon.
 */
urgency: Urgency, 
/**
 * The first of them.
 */
items: Array<DueItem>, 
/**
 * How many more there are than are shown.
 */
more: number, };

/**
 * A course from before this register, of which the person is a graduate.
 */
export type EarlierCourse = { 
/**
 * The programme's title.
 */
programme_title: string, 
/**
 * The course, as it was typed.
 */
course: string, 
/**
 * How that is known.
 */
reason: string, };

/**
 * A graduate of a course from before this program.
 */
export type EarlierGraduate = { 
/**
 * Who.
 */
participant_id: ParticipantId, 
/**
 * The name.
 */
name: string, 
/**
 * The course, in words.
 */
course: string, 
/**
 * How one knows.
 */
reason: string, };

/**
 * A graduate of a course from before this program.
 */
export type EarlierGraduateForm = { 
/**
 * Who.
 */
participant_id: ParticipantId, 
/**
 * The course, in words: "Autumn 2024".
 */
course: string, 
/**
 * How one knows: "On the 2024 certificate list".
 */
reason: string, };

/**
 * Changing a person.
 */
export type EditParticipant = { 
/**
 * Whom.
 */
participant_id: ParticipantId, 
/**
 * The person as they shall be.
 */
person: PersonForm, 
/**
 * The administrator has seen who is alike and says: a different person.
 */
is_different: boolean, };

/**
 * One session in the full explanation.
 */
export type ExplainedSession = { 
/**
 * Its number within the course.
 */
number: number, 
/**
 * What it means for the verdict.
 */
outcome: SessionOutcome, 
/**
 * Why, in words: `part, 40 of the 90 minutes needed`.
 */
words: string, };

/**
 * The verdict with everything it rests on.
 */
export type ExplainedVerdict = { 
/**
 * The verdict itself.
 */
verdict: Verdict, 
/**
 * Every session, in the order given.
 */
sessions: Array<ExplainedSession>, 
/**
 * The whole explanation, sentence by sentence.
 */
sentences: Array<string>, };

/**
 * A column that can be ticked.
 */
export type ExportColumn = { 
/**
 * As it stands in the file's first line.
 */
name: string, 
/**
 * What is in it, where the name alone does not say.
 */
about: string, 
/**
 * Whether it is ticked.
 */
is_chosen: boolean, 
/**
 * Health data: left out unless it is ticked.
 */
is_health: boolean, };

/**
 * A kind of file for spreadsheets.
 */
export type ExportFormat = "csv" | "xlsx";

/**
 * What to take out.
 */
export type ExportKind = "participants" | "register" | "register_grid" | "follow_ups" | "payments" | "certificates";

/**
 * How the file would begin.
 */
export type ExportPreview = { 
/**
 * Every column that there is, in the order of the file.
 */
columns: Array<ExportColumn>, 
/**
 * The first line.
 */
header: Array<string>, 
/**
 * The next lines, as they would be written.
 */
rows: Array<Array<string>>, 
/**
 * How many lines there would be, without the first.
 */
row_count: number, 
/**
 * The name that the file would have.
 */
file_name: string, 
/**
 * What to know about health data in it, or left out of it.
 */
notice: string | null, };

/**
 * One file to take out.
 */
export type ExportRequest = { 
/**
 * What.
 */
kind: ExportKind, 
/**
 * Of what.
 */
scope: ExportScope, 
/**
 * The names of the ticked columns; `null` for the usual ones, which leave access needs out.
 */
columns: Array<string> | null, 
/**
 * As which kind of file.
 */
format: ExportFormat, };

/**
 * Of what.
 */
export type ExportScope = { "of": "course", 
/**
 * Which.
 */
course_id: CourseId, } | { "of": "all_courses" } | { "of": "programme", 
/**
 * Which.
 */
programme_id: ProgrammeId, };

/**
 * A facilitator, with the days they are away from today on.
 */
export type Facilitator = { 
/**
 * Who.
 */
facilitator_id: FacilitatorId, 
/**
 * As the centre writes it.
 */
name: string, 
/**
 * The e-mail address; may be empty.
 */
email: string, 
/**
 * How many planned sessions from today on, follow-ups too.
 */
sessions_ahead: number, 
/**
 * Whether any course or session, past ones too, names them: they cannot be removed then.
 */
is_named: boolean, 
/**
 * In order of first day; those that are over are left out.
 */
absences: Array<Absence>, };

/**
 * How a facilitator stands on one date.
 */
export type FacilitatorCell = { 
/**
 * Whether they can.
 */
state: FacilitatorState, 
/**
 * In words: `Ruby Hart is away: half-term`, `Ruby Hart is free`; empty for a day that has passed.
 */
words: string, };

/**
 * A facilitator who is known, or a new one by name. A name that one facilitator has already is that facilitator.
 */
export type FacilitatorChoice = { 
/**
 * Who, when known.
 */
facilitator_id: FacilitatorId | null, 
/**
 * The name.
 */
name: string, };

/**
 * The form for a facilitator.
 */
export type FacilitatorForm = { 
/**
 * The name.
 */
name: string, 
/**
 * The e-mail address; may be blank.
 */
email: string, };

/**
 * A facilitator.
 */
export type FacilitatorId = number;

/**
 * Everybody who facilitates, with the days they are away.
 */
export type FacilitatorList = { 
/**
 * In order of name.
 */
facilitators: Array<Facilitator>, };

/**
 * A facilitator by name.
 */
export type FacilitatorName = { 
/**
 * Who.
 */
facilitator_id: FacilitatorId, 
/**
 * As the centre writes it.
 */
name: string, };

/**
 * Whether a facilitator can on one date.
 */
export type FacilitatorState = "free" | "away" | "engaged" | "passed";

/**
 * One field that cannot be accepted, by its name in the form.
 */
export type FieldProblem = { 
/**
 * The field's name, as the form sent it.
 */
field: string, 
/**
 * What is wrong and what to do.
 */
message: string, };

/**
 * A file that the page means, by its token.
 */
export type FileGiven = { 
/**
 * What it was called when it was chosen.
 */
token: string, 
/**
 * How it is to be read.
 */
read_as: ReadAs, };

/**
 * What came of choosing or dropping files.
 */
export type FilesChosen = { 
/**
 * Those that could be read.
 */
files: Array<ChosenFile>, 
/**
 * Why others could not, each in a sentence that begins with the file’s name.
 */
problems: Array<string>, };

/**
 * What each filter would show.
 */
export type FilterCounts = { 
/**
 * Without a filter by state.
 */
any_state: number, 
/**
 * By state, in the order of the states.
 */
states: Array<StateCount>, 
/**
 * Who was not told where their booking stands; none while nobody on the course was told anything.
 */
not_told: number, 
/**
 * Without a filter by payment.
 */
any_payment: number, 
/**
 * By payment.
 */
payments: Array<PaymentCount>, 
/**
 * Who should have paid by now.
 */
overdue: number, 
/**
 * Without a filter by requirements.
 */
any_requirements: number, 
/**
 * All requirements met.
 */
complete: number, 
/**
 * Some not met.
 */
incomplete: number, 
/**
 * Ready for session 1.
 */
ready: number, 
/**
 * Booked, and not ready.
 */
not_ready: number, 
/**
 * Without a filter by verdict.
 */
any_verdict: number, 
/**
 * By verdict; nothing when there are too many people to count them while typing.
 */
verdicts: Array<VerdictCount>, };

/**
 * A facilitator who has to be there.
 */
export type FinderFacilitator = { 
/**
 * Who.
 */
facilitator_id: FacilitatorId, 
/**
 * The name.
 */
name: string, 
/**
 * How they stand on each date, in the order of the dates.
 */
cells: Array<FacilitatorCell>, };

/**
 * The screen: the dates that are thought of, and who can come to each.
 */
export type FinderSheet = { 
/**
 * The programme.
 */
programme_id: ProgrammeId, 
/**
 * Its title.
 */
programme_title: string, 
/**
 * The dates, in order of day and time.
 */
candidates: Array<DateCandidate>, 
/**
 * The facilitators who have to be there, in order of name.
 */
facilitators: Array<FinderFacilitator>, 
/**
 * The people asked, in the order of their names.
 */
people: Array<AskedPerson>, 
/**
 * Everybody who could lead a follow-up session.
 */
all_facilitators: Array<FacilitatorName>, 
/**
 * Whose graduates can be asked, by course; of each how many are not asked yet.
 */
cohorts: Array<Cohort>, 
/**
 * How many graduates are not asked yet, each counted once.
 */
not_asked: number, 
/**
 * What a new date starts with, and who leads the newest course.
 */
defaults: FollowUpDefaults, 
/**
 * How many dates there can be at most.
 */
most_candidates: number, };

/**
 * A folder that was chosen for files.
 */
export type FolderForFiles = { 
/**
 * What stands for it.
 */
token: string, 
/**
 * Where it is, to be shown.
 */
folder: string, };

/**
 * What a new follow-up session starts with.
 */
export type FollowUpDefaults = { 
/**
 * The programme's usual start.
 */
starts_at: string, 
/**
 * The programme's usual length.
 */
length_minutes: number, 
/**
 * The programme's link, where a session has none of its own.
 */
zoom_link: string, 
/**
 * Who leads the programme's newest course.
 */
facilitators: Array<FacilitatorId>, 
/**
 * The last session of the programme's newest course: where counting weeks would begin.
 */
last_course_date: string | null, 
/**
 * The first day to look for dates: after the newest course and from tomorrow on.
 */
first: string, 
/**
 * The last day to look for dates: the end of that year, or of the next where little of it is left.
 */
last: string, };

/**
 * One follow-up session as it is typed, each with its own time and length.
 */
export type FollowUpForm = { 
/**
 * `2026-04-13`, or as people write it.
 */
date: string, 
/**
 * `15:00` or `3pm`, on the wall clock.
 */
starts_at: string, 
/**
 * From 5 to 720.
 */
length_minutes: string, 
/**
 * Its own title; mostly empty.
 */
title: string, 
/**
 * Who leads it.
 */
facilitators: Array<FacilitatorId>, 
/**
 * Its own link; empty: the programme's.
 */
zoom_link: string, };

/**
 * A follow-up session that a person is invited to.
 */
export type FollowUpInvitation = { 
/**
 * The session.
 */
session_id: SessionId, 
/**
 * Its programme.
 */
programme_id: ProgrammeId, 
/**
 * That programme's title.
 */
programme_title: string, 
/**
 * The local date.
 */
local_date: string, 
/**
 * Local start.
 */
starts_at: string, 
/**
 * Local end.
 */
ends_at: string, 
/**
 * It does not take place.
 */
is_cancelled: boolean, 
/**
 * `no_reply`, `coming` or `not_coming`.
 */
reply: string, 
/**
 * The word of the mark; empty: unmarked.
 */
mark: string, };

/**
 * Which follow-ups the screen shows.
 */
export type FollowUpQuery = { 
/**
 * The programme.
 */
programme_id: ProgrammeId, 
/**
 * The calendar year; nothing: this year, or the nearest one with follow-ups when this one has none.
 */
year: number | null, };

/**
 * How dates are to be suggested.
 */
export type FollowUpRule = { "kind": "every_weeks", 
/**
 * From 1 to [`MOST_WEEKS`].
 */
weeks: number, 
/**
 * The date from which the weeks are counted: the last session, say.
 */
from: string, } | { "kind": "nth_weekday", 
/**
 * From 1 to 4.
 */
nth: number, 
/**
 * `Mon` to `Sun`.
 */
weekday: 'Mon' | 'Tue' | 'Wed' | 'Thu' | 'Fri' | 'Sat' | 'Sun', } | { "kind": "last_weekday", 
/**
 * `Mon` to `Sun`.
 */
weekday: 'Mon' | 'Tue' | 'Wed' | 'Thu' | 'Fri' | 'Sat' | 'Sun', } | { "kind": "weekday_nearest", 
/**
 * `Mon` to `Sun`.
 */
weekday: 'Mon' | 'Tue' | 'Wed' | 'Thu' | 'Fri' | 'Sat' | 'Sun', 
/**
 * From 1 to 31; in a shorter month its last day.
 */
day_of_month: number, };

/**
 * One follow-up session.
 */
export type FollowUpSession = { 
/**
 * Its id.
 */
session_id: SessionId, 
/**
 * Its number among the programme's follow-ups, which a move does not change.
 */
number: number, 
/**
 * The local date.
 */
date: string, 
/**
 * The local start.
 */
starts_at: string, 
/**
 * The local end.
 */
ends_at: string, 
/**
 * The start as an instant, RFC 3339 in UTC: 15:00 is 14:00Z in summer time.
 */
starts_at_utc: string, 
/**
 * The time in words: `3pm to 4pm`.
 */
times: string, 
/**
 * From start to end.
 */
length_minutes: number, 
/**
 * Planned, held or cancelled.
 */
state: FollowUpState, 
/**
 * Why it was cancelled; may be empty.
 */
cancelled_reason: string, 
/**
 * Its own title; mostly empty.
 */
title: string, 
/**
 * Its own link; empty: the programme's.
 */
zoom_link: string, 
/**
 * Who leads it.
 */
facilitators: Array<FacilitatorName>, 
/**
 * How many are invited.
 */
invited: number, 
/**
 * Of them, who said they are coming.
 */
coming: number, 
/**
 * Of them, who said they are not.
 */
not_coming: number, 
/**
 * Of them, who have not replied.
 */
no_reply: number, 
/**
 * How many marks its register holds.
 */
marked: number, 
/**
 * What speaks against its date now; only while it lies ahead.
 */
against: Array<Reason>, 
/**
 * A weekend, a clock change; only while it lies ahead.
 */
remarks: Array<DateRemark>, };

/**
 * The screen: a programme's follow-up sessions in one year, and everything that lies behind them.
 */
export type FollowUpSheet = { 
/**
 * The programme.
 */
programme_id: ProgrammeId, 
/**
 * Its title.
 */
programme_title: string, 
/**
 * The calendar year shown.
 */
year: number, 
/**
 * The years with a follow-up session or a course of this programme, and the one shown, in order.
 */
years: Array<number>, 
/**
 * The programme's follow-up sessions of the year, in order of date and time.
 */
sessions: Array<FollowUpSession>, 
/**
 * All follow-up sessions, of whatever year, that are planned and not over.
 */
to_come: Array<SessionId>, 
/**
 * The courses with a session in the year: this programme's first, then others'.
 */
courses: Array<StripCourse>, 
/**
 * Bank holidays of the year.
 */
bank_holidays: Array<BankHoliday>, 
/**
 * Avoided weeks that touch the year.
 */
avoided_weeks: Array<AvoidedWeek>, 
/**
 * Facilitators' absences that touch the year.
 */
absences: Array<Absence>, 
/**
 * Who can be invited, by course, newest course first; those from before this program last.
 */
cohorts: Array<Cohort>, 
/**
 * Graduates whom no date to come has invited; offered, never added by themselves.
 */
not_invited: NotInvited, 
/**
 * Graduates of earlier courses, recorded by hand.
 */
earlier_graduates: Array<EarlierGraduate>, 
/**
 * Who can lead a follow-up session.
 */
facilitators: Array<FacilitatorName>, 
/**
 * What a new follow-up session starts with.
 */
defaults: FollowUpDefaults, };

/**
 * Whether a follow-up session takes place.
 */
export type FollowUpState = "planned" | "held" | "cancelled";

/**
 * One line of the search.
 */
export type Found = { 
/**
 * What it is.
 */
kind: FoundKind, 
/**
 * Its id.
 */
id: number, 
/**
 * The course it belongs to, or for a person the newest one; of a message nothing.
 */
course_id: CourseId | null, 
/**
 * Its name.
 */
title: string, 
/**
 * What tells it from others.
 */
detail: string, };

/**
 * What was found.
 */
export type FoundKind = "participant" | "course" | "session" | "follow_up" | "message";

/**
 * The frame's read model.
 */
export type Frame = { 
/**
 * The date in Europe/London.
 */
today: string, 
/**
 * The courses, newest first; `null` after a change that cannot have altered which there are, or their order.
 */
courses: Array<FrameCourse> | null, 
/**
 * After such a change, those that are to take the place of what was known of them.
 */
changed_courses: Array<FrameCourse>, 
/**
 * Only those that are not archived are listed so far: the others are asked for once the first screen is there.
 */
archived_to_come: boolean, 
/**
 * What Undo would take back.
 */
undo: Step | null, 
/**
 * What Redo would bring back.
 */
redo: Step | null, 
/**
 * The data file's name.
 */
file_name: string, 
/**
 * Its folder, to be shown.
 */
file_folder: string, 
/**
 * Whether the sample course is in the file.
 */
sample_present: boolean, 
/**
 * Whether there is no course and nobody yet.
 */
is_empty: boolean, };

/**
 * A course as the switcher lists it.
 */
export type FrameCourse = { 
/**
 * Its id.
 */
course_id: CourseId, 
/**
 * Its programme.
 */
programme_id: ProgrammeId, 
/**
 * Its title.
 */
title: string, 
/**
 * Its programme's title.
 */
programme_title: string, 
/**
 * The first session that is not cancelled.
 */
first_date: string | null, 
/**
 * The last session that is not cancelled.
 */
last_date: string | null, 
/**
 * Where it stands today.
 */
status: CourseStatus, 
/**
 * How many are booked.
 */
booked: number, };

/**
 * Calendar files that are saved, and noted as given to people.
 */
export type GiveCalendarFiles = { 
/**
 * Of which sessions.
 */
of: CalendarFilesOf, 
/**
 * To whom.
 */
people: Array<ParticipantId>, };

/**
 * A participant who reached the minimum attendance of a course.
 */
export type Graduate = { 
/**
 * Who it is.
 */
participant_id: ParticipantId, 
/**
 * First name.
 */
first_name: string, 
/**
 * Last name.
 */
last_name: string, 
/**
 * Where they work.
 */
organisation: string, 
/**
 * Of which course.
 */
course_id: CourseId, 
/**
 * Its title.
 */
course_title: string, 
/**
 * The date of the session with which they reached it; none when the course asks for no session.
 */
reached_on: string | null, 
/**
 * The date of the course's last session that is not cancelled.
 */
last_session_on: string | null, 
/**
 * Sessions that count.
 */
attended: number, };

/**
 * A page of history, newest first.
 */
export type HistoryPage = { 
/**
 * At most 100.
 */
steps: Array<HistoryStep>, 
/**
 * Whether older ones may follow.
 */
more: boolean, 
/**
 * How far back was looked for them; nothing when there was no step to look at.
 */
reach: Reach | null, 
/**
 * Whose history it is, by name, when it is one person's.
 */
person: string | null, };

/**
 * Which part of history to show.
 */
export type HistoryQuery = { 
/**
 * Only steps before this one: the next page.
 */
before: OperationId | null, 
/**
 * Only steps that concern this person.
 */
participant_id: ParticipantId | null, 
/**
 * Only steps that concern this course.
 */
course_id: CourseId | null, 
/**
 * Only steps in which every one of these words is found: in the sentence, or in the name of a person, course or
 * session that it changed. Empty for all.
 */
search: string, };

/**
 * One step.
 */
export type HistoryStep = { 
/**
 * Its place in the order of history (the order is this, never the clock).
 */
operation_id: OperationId, 
/**
 * RFC 3339, UTC.
 */
at: string, 
/**
 * What was done, in words.
 */
said: string, 
/**
 * The course or programme that it is about, where the words do not name it; empty when it is about none.
 */
about: string, 
/**
 * Whether it is in effect.
 */
kind: StepKind, 
/**
 * For an undo or redo: the step that it took back or brought back.
 */
target_id: OperationId | null, };

/**
 * What somebody who is to come holds of a session.
 */
export type Holding = { "kind": "nothing" } | { "kind": "current" } | { "kind": "outdated", 
/**
 * What has changed since: `its time`, `its link`.
 */
changed: Array<string>, };

/**
 * What to do with files of the same name in a chosen folder.
 */
export type IfTaken = "refuse" | "replace" | "number";

/**
 * An invitation to a follow-up session, with its reply.
 */
export type Invitation = "not_invited" | "no_reply" | "coming" | "not_coming";

/**
 * One invited person.
 */
export type Invitee = { 
/**
 * Who.
 */
participant_id: ParticipantId, 
/**
 * The name.
 */
name: string, 
/**
 * Where they work.
 */
organisation: string, 
/**
 * What they answered.
 */
reply: Reply, 
/**
 * When.
 */
replied_on: string | null, 
/**
 * Whether the session's register has a mark for them: then they stay on the list.
 */
marked: boolean, };

/**
 * Who is invited to one follow-up session, in the order of their names.
 */
export type InviteeList = { 
/**
 * The session, as the sheet shows it.
 */
session: FollowUpSession, 
/**
 * Everybody invited.
 */
invitees: Array<Invitee>, 
/**
 * How many graduates of the programme are not invited to this session.
 */
graduates_not_invited: number, };

/**
 * Certificates that are to be issued.
 */
export type IssueCertificates = { 
/**
 * Of which course.
 */
course_id: CourseId, 
/**
 * Whose.
 */
people: Array<ParticipantId>, 
/**
 * Whether the follow-up sessions that they attended are named with their hours.
 */
with_follow_ups: boolean, 
/**
 * Of whom it cannot be issued, leave out.
 */
only_those_that_can: boolean, };

/**
 * A span of days to avoid, both ends included.
 */
export type KeptAvoidedWeek = { 
/**
 * Its id.
 */
avoided_week_id: AvoidedWeekId, 
/**
 * The first day to avoid.
 */
first_day: string, 
/**
 * The last day to avoid.
 */
last_day: string, 
/**
 * `Half-term`.
 */
label: string, };

/**
 * A bank holiday that the centre added.
 */
export type KeptBankHoliday = { 
/**
 * Its id.
 */
added_bank_holiday_id: AddedBankHolidayId, 
/**
 * The day.
 */
date: string, 
/**
 * What it is called.
 */
title: string, };

/**
 * A row that is not taken.
 */
export type LeftOutRow = { 
/**
 * In which file.
 */
file: string, 
/**
 * Its number there.
 */
row: number, 
/**
 * What stands in it.
 */
text: string, 
/**
 * Why, in words.
 */
why: string, };

/**
 * Somebody who may be the person in a form.
 */
export type LikelyDuplicate = { 
/**
 * Whom.
 */
participant_id: ParticipantId, 
/**
 * Their first name.
 */
first_name: string, 
/**
 * Their last name.
 */
last_name: string, 
/**
 * Where they work.
 */
organisation: string, 
/**
 * Their addresses, the main one first.
 */
emails: Array<string>, 
/**
 * The strongest reason to think so.
 */
alike: Alike, 
/**
 * `Same e-mail address`.
 */
alike_words: string, 
/**
 * Their courses, newest booking first.
 */
courses: Array<CoursePlace>, };

/**
 * A booking in the list.
 */
export type ListedBooking = { 
/**
 * Its id.
 */
booking_id: BookingId, 
/**
 * Where it stands.
 */
state: BookingState, 
/**
 * Since when.
 */
state_since: string, 
/**
 * Until when an offer is to be answered.
 */
reply_by: string | null, 
/**
 * The place on the waiting list, from 1.
 */
waiting_position: number | null, 
/**
 * Requirements met …
 */
requirements_met: number, 
/**
 * … of so many.
 */
requirements_total: number, };

/**
 * A requirement of the course, for noting it as met by many.
 */
export type ListedRequirement = { 
/**
 * Its id.
 */
requirement_id: RequirementId, 
/**
 * What is required.
 */
requirement: string, };

/**
 * A page of the log, newest first.
 */
export type LogPage = { 
/**
 * The messages.
 */
messages: Array<LoggedMessage>, 
/**
 * Before which there may be older ones: where the next page begins.
 */
more_before: MessageId | null, 
/**
 * Of how many it was not said yet whether they were sent.
 */
drafted: number, };

/**
 * Which part of the log is shown.
 */
export type LogQuery = { 
/**
 * Older than this one: the next page.
 */
before: MessageId | null, 
/**
 * Of one person.
 */
participant_id: ParticipantId | null, 
/**
 * About one session.
 */
session_id: SessionId | null, 
/**
 * What became of them.
 */
state: MessageState | null, 
/**
 * Words in names, addresses and subjects.
 */
search: string, };

/**
 * A message in the log.
 */
export type LoggedMessage = { 
/**
 * Its id.
 */
message_id: MessageId, 
/**
 * To whom.
 */
participant_id: ParticipantId, 
/**
 * Their name.
 */
name: string, 
/**
 * To which address.
 */
email: string, 
/**
 * In which wording.
 */
template: string, 
/**
 * About what: the course, or the follow-up session.
 */
about: string, 
/**
 * The subject.
 */
subject: string, 
/**
 * The local day on which it was drafted.
 */
drafted_on: string, 
/**
 * What became of it.
 */
state: MessageState, 
/**
 * When it was sent.
 */
sent_on: string | null, 
/**
 * How many calendar files went with it.
 */
calendar_files: number, };

/**
 * Which dates become follow-up sessions.
 */
export type MakeFollowUps = { 
/**
 * For which programme.
 */
programme_id: ProgrammeId, 
/**
 * Which dates.
 */
candidates: Array<DateCandidateId>, 
/**
 * Whether those who said yes are set to coming.
 */
yes_is_coming: boolean, 
/**
 * Whether what speaks against the dates was seen.
 */
confirmed: boolean, };

/**
 * What a change of one booking or many did.
 */
export type ManyChanged = { 
/**
 * So many were changed.
 */
changed: number, 
/**
 * So many were so already.
 */
unchanged: number, 
/**
 * So many could not be set to it, and were left as they are.
 */
left: number, 
/**
 * When this has freed a place and somebody waits for one.
 */
place_free: PlaceFree | null, };

/**
 * What the register says about one person at one session.
 */
export type Mark = { "kind": "present" } | { "kind": "part", 
/**
 * The minutes attended.
 */
minutes: number, } | { "kind": "apologies" } | { "kind": "absent" };

/**
 * What happens to a mark.
 */
export type MarkChange = "new" | "changed" | "same" | "kept_by_hand" | "replaces_by_hand";

/**
 * What a mark rests on, when it came with a report.
 */
export type MarkSource = { 
/**
 * When it was taken. RFC 3339, UTC.
 */
taken_at: string, 
/**
 * The files’ names.
 */
files: Array<string>, 
/**
 * The names under which the person came; empty when they are in no report.
 */
names: Array<SourceName>, };

/**
 * Whose value stays where the two differ.
 */
export type MergeChoice = "stays" | "goes" | "both";

/**
 * A field in which the two differ.
 */
export type MergeField = { 
/**
 * Its name, for the choice: `phone`, `booking 3`, `mark 12`.
 */
field: string, 
/**
 * `Phone`, `Mark at the follow-up session on 18 September 2025`.
 */
label: string, 
/**
 * What the one who stays has, in words.
 */
stays: string, 
/**
 * What the one who goes has, in words.
 */
goes: string, 
/**
 * Both can stay, one under the other.
 */
can_be_both: boolean, 
/**
 * Health data: shown only when it is opened.
 */
is_private: boolean, 
/**
 * What is likely right; `null` where only the administrator can know.
 */
suggested: MergeChoice | null, };

/**
 * What becomes the one's who stays.
 */
export type MergeMoves = { 
/**
 * Bookings on courses on which the one who stays has none.
 */
bookings: number, 
/**
 * Marks and notes in registers.
 */
marks: number, 
/**
 * Invitations to follow-up sessions.
 */
invitations: number, 
/**
 * Payments and refunds.
 */
payments: number, 
/**
 * E-mail addresses.
 */
emails: number, 
/**
 * Courses from before this register.
 */
earlier_courses: number, };

/**
 * Merging two people into one.
 */
export type MergeParticipants = { 
/**
 * Who stays, with their number in history.
 */
stays_id: ParticipantId, 
/**
 * Who goes: all that is theirs becomes the other's.
 */
goes_id: ParticipantId, 
/**
 * For each field in which they differ, by its name, whose value stays.
 */
choices: { [key in string]: MergeChoice }, };

/**
 * The two of them side by side, and what merging them would do.
 */
export type MergePreview = { 
/**
 * Who stays.
 */
stays: MergeSide, 
/**
 * Who goes.
 */
goes: MergeSide, 
/**
 * What stands in the way, in sentences; empty: nothing.
 */
in_the_way: Array<string>, 
/**
 * What differs and is to be chosen.
 */
fields: Array<MergeField>, 
/**
 * What only the one who goes has, and brings along: a label and its value.
 */
taken: Array<MergeTaken>, 
/**
 * What becomes the one's who stays.
 */
moves: MergeMoves, };

/**
 * One of the two.
 */
export type MergeSide = { 
/**
 * Whom.
 */
participant_id: ParticipantId, 
/**
 * Their first name.
 */
first_name: string, 
/**
 * Their last name.
 */
last_name: string, 
/**
 * Where they work.
 */
organisation: string, 
/**
 * Their addresses, the main one first.
 */
emails: Array<string>, 
/**
 * The titles of their courses, the newest booking first.
 */
courses: Array<string>, };

/**
 * What only the one who goes has.
 */
export type MergeTaken = { 
/**
 * `Phone`.
 */
label: string, 
/**
 * In words; empty where it is health data.
 */
value: string, };

/**
 * What messages are about.
 */
export type MessageAbout = { "of": "course", 
/**
 * Which.
 */
course_id: CourseId, } | { "of": "session", 
/**
 * Which.
 */
session_id: SessionId, } | { "of": "follow_ups", 
/**
 * Of which programme.
 */
programme_id: ProgrammeId, };

/**
 * One message in full, to copy from.
 */
export type MessageDetail = { 
/**
 * As the log shows it.
 */
message: LoggedMessage, 
/**
 * The text.
 */
body: string, 
/**
 * The sessions whose calendar files went with it, in words.
 */
calendar_files: Array<string>, 
/**
 * The number of the certificate that went with it.
 */
certificate: string | null, 
/**
 * Whether it is short enough for a `mailto:` address.
 */
fits_mailto: boolean, };

/**
 * A message that was drafted for one person.
 */
export type MessageId = number;

/**
 * What became of a message.
 */
export type MessageState = "drafted" | "sent" | "not_sent";

/**
 * Somebody who was expected and is in no report.
 */
export type MissingPerson = { 
/**
 * Who.
 */
participant_id: ParticipantId, 
/**
 * The mark that stands, or none.
 */
mark: Mark | null, };

/**
 * The money of a course. `fees − (received − refunded) = still due − more than due`.
 */
export type MoneyTotals = { 
/**
 * What those cost who have a place: booked, or an open offer.
 */
fees_pence: number, 
/**
 * What came in, from everybody.
 */
received_pence: number, 
/**
 * What went back, to anybody.
 */
refunded_pence: number, 
/**
 * What is still to be paid by those who have a place.
 */
still_due_pence: number, 
/**
 * What is held beyond what is due, for instance of who withdrew after paying.
 */
more_than_due_pence: number, 
/**
 * What should have been paid by yesterday.
 */
overdue_pence: number, 
/**
 * How many bookings that is of.
 */
overdue_count: number, };

/**
 * Moving somebody to another course, as typed.
 */
export type MoveBooking = { 
/**
 * The booking that they leave.
 */
booking_id: BookingId, 
/**
 * The course that they go to.
 */
course_id: CourseId, 
/**
 * How they are there: booked, applied or on its waiting list.
 */
state: BookingState, 
/**
 * The date of the move, `2026-02-09`.
 */
on_date: string, 
/**
 * Given when the course is full and the place is given all the same.
 */
over_capacity_reason: string | null, };

/**
 * Somebody whom a name may be.
 */
export type NameCandidate = { 
/**
 * Who.
 */
participant_id: ParticipantId, 
/**
 * Why, in words.
 */
reason: string, };

/**
 * Who one name is.
 */
export type NameDecision = { 
/**
 * The name’s key, as the review gives it.
 */
key: string, 
/**
 * Who it is.
 */
who: Who, };

/**
 * How a name was matched.
 */
export type NameState = "several" | "suggested" | "full_name" | "stranger" | "device" | "email" | "alias" | "facilitator";

/**
 * A new booking, apart from the person.
 */
export type NewBooking = { 
/**
 * The course.
 */
course_id: CourseId, 
/**
 * How it begins.
 */
state: BookingState, 
/**
 * The date of that state, `2026-02-09`.
 */
on_date: string, 
/**
 * Why, where there is something to say.
 */
reason: string, 
/**
 * Until when an offer is to be answered; nothing: as long as the centre usually gives. No other state has it.
 */
reply_by: string | null, 
/**
 * Given when the course is full and the place is given all the same.
 */
over_capacity_reason: string | null, };

/**
 * The session that comes next.
 */
export type NextSession = { 
/**
 * `Session 4, today 3pm to 5pm`.
 */
sentence: string, 
/**
 * `22 expected, 1 sent apologies · Ruby Hart facilitates · Zoom link ready`.
 */
detail: string, 
/**
 * Of which course or programme.
 */
of: string, 
/**
 * Opens its register.
 */
action: DueAction, };

/**
 * Graduates whom no date to come has invited. Each is counted once, of however many courses.
 */
export type NotInvited = { 
/**
 * How many.
 */
people: number, 
/**
 * The first few names.
 */
names: Array<string>, };

/**
 * Why the data file is not open, and what can be done about it.
 */
export type NotOpen = { 
/**
 * The data file's name; empty when there is no place for one.
 */
file_name: string, 
/**
 * Its folder, to be shown.
 */
file_folder: string, 
/**
 * Why it is not open, and what to do.
 */
sentence: string, 
/**
 * The newest good backup, where one can help.
 */
newest: Backup | null, 
/**
 * Whether there is a file of which some rows may still be read.
 */
can_rescue: boolean, 
/**
 * Whether a new register may be begun in its place, because there is no file.
 */
can_begin_anew: boolean, 
/**
 * Whether the same file may open another time: it is open elsewhere, or its drive was not there.
 */
can_try_again: boolean, };

/**
 * What speaks against a date and time.
 */
export type Objection = { "kind": "bank_holiday", 
/**
 * Its title.
 */
title: string, 
/**
 * Worked out by rule, not published yet.
 */
provisional: boolean, } | { "kind": "avoided_week", 
/**
 * Why it is avoided.
 */
label: string, } | { "kind": "facilitator_away", 
/**
 * Who.
 */
facilitator: string, 
/**
 * Why, in the centre's words; may be empty.
 */
reason: string, } | { "kind": "facilitator_engaged", 
/**
 * Who.
 */
facilitators: Array<string>, 
/**
 * What they lead.
 */
title: string, 
/**
 * Its start.
 */
starts_at: string, 
/**
 * Its end.
 */
ends_at: string, } | { "kind": "course_session", 
/**
 * Which.
 */
title: string, 
/**
 * Its start.
 */
starts_at: string, 
/**
 * Its end.
 */
ends_at: string, } | { "kind": "already_scheduled", 
/**
 * Its start.
 */
starts_at: string, 
/**
 * Its end.
 */
ends_at: string, } | { "kind": "already_a_follow_up", 
/**
 * Its start.
 */
starts_at: string, 
/**
 * Its end.
 */
ends_at: string, } | { "kind": "time_does_not_exist", 
/**
 * The start or the end that is skipped.
 */
time: string, } | { "kind": "time_happens_twice", 
/**
 * The start or the end that happens twice.
 */
time: string, };

/**
 * A placeholder as it is offered.
 */
export type OfferedPlaceholder = { 
/**
 * Its name between the braces.
 */
name: string, 
/**
 * In messages about what it says something.
 */
about: Array<About>, };

/**
 * One thing that was done, as history keeps it.
 */
export type OperationId = number;

/**
 * An organisation. Spellings that differ in accents, letter case or spaces alone are one.
 */
export type OrganisationAttendance = { 
/**
 * As most of its people write it; `null` for those who named none.
 */
organisation: string | null, 
/**
 * Who held a place or is in the register.
 */
people: number, 
/**
 * Attendances that count, at held sessions.
 */
attended: number, 
/**
 * Attendances expected there.
 */
expected: number, 
/**
 * Attended of expected in whole percent.
 */
percent: number | null, 
/**
 * Who completed, as the path says it.
 */
completed: number, };

/**
 * Which way the paper lies.
 */
export type Orientation = "landscape" | "portrait";

/**
 * A participant.
 */
export type ParticipantId = number;

/**
 * The list.
 */
export type ParticipantList = { 
/**
 * Everybody who fits, in order. Rows are read a page at a time.
 */
ids: Array<ParticipantId>, 
/**
 * The first rows, at most 200.
 */
rows: Array<ParticipantRow>, 
/**
 * How many there are before searching and filtering.
 */
total: number, 
/**
 * What each filter would show, with the search and the other filters as they are.
 */
counts: FilterCounts, 
/**
 * The course's places.
 */
places: Places | null, 
/**
 * How many of the course's places are secured: booked, and paid in full or free. Nothing depends on it.
 */
secured: number | null, 
/**
 * When a place is free and somebody waits for one.
 */
place_free: PlaceFree | null, 
/**
 * The course's money.
 */
money: MoneyTotals | null, 
/**
 * How many days an offer is kept open.
 */
offer_reply_days: number, 
/**
 * The course's requirements, in their order.
 */
requirements: Array<ListedRequirement>, };

/**
 * One row of the list.
 */
export type ParticipantRow = { 
/**
 * Whom.
 */
participant_id: ParticipantId, 
/**
 * First name.
 */
first_name: string, 
/**
 * Last name.
 */
last_name: string, 
/**
 * Where they work.
 */
organisation: string, 
/**
 * What they do there.
 */
job_title: string, 
/**
 * The main address; empty when there is none.
 */
email: string, 
/**
 * The booking on the course asked for.
 */
booking: ListedBooking | null, 
/**
 * In the list of everybody: their courses, newest booking first.
 */
courses: Array<CoursePlace>, 
/**
 * What is due, in pence; in the list of everybody from all bookings.
 */
fee_pence: number, 
/**
 * What is paid, in pence.
 */
paid_pence: number, 
/**
 * How much is paid of what is due.
 */
payment: PaymentState, 
/**
 * Something should have been paid by now.
 */
is_overdue: boolean, 
/**
 * One for each session of the course.
 */
marks: Array<SessionMark>, 
/**
 * Where they stand, when they have or had a place on the course, or attended all the same.
 */
verdict: Verdict | null, };

/**
 * One person, with their booking on one course where one is asked for.
 */
export type ParticipantSheet = { 
/**
 * Whom.
 */
participant_id: ParticipantId, 
/**
 * Their details, ready to be changed.
 */
person: PersonForm, 
/**
 * Names under which they came to meetings, remembered for the next report.
 */
aliases: Array<Alias>, 
/**
 * Whether access needs are written down; they are read apart.
 */
has_access_needs: boolean, 
/**
 * Their booking on the course asked for.
 */
booking: BookingSheet | null, 
/**
 * All their courses, the newest course first.
 */
courses: Array<CourseOverYears>, 
/**
 * Courses from before this register, the newest entry first.
 */
earlier_courses: Array<EarlierCourse>, 
/**
 * Follow-up sessions that they are invited to, by date.
 */
follow_ups: Array<FollowUpInvitation>, 
/**
 * What was done that concerns them, newest first.
 */
history: HistoryPage, };

/**
 * Which participants, in which order.
 */
export type ParticipantsQuery = { 
/**
 * The bookings of one course; `null`: everybody.
 */
course_id: CourseId | null, 
/**
 * Words that must all occur in names, addresses, organisation or phone number.
 */
search: string, 
/**
 * Only bookings in this state.
 */
state: BookingState | null, 
/**
 * Only those who have paid so.
 */
payment: PaymentState | null, 
/**
 * Only those who have met all requirements (or not).
 */
requirements: RequirementsState | null, 
/**
 * Only those who should have paid by now.
 */
overdue: boolean, 
/**
 * Only those for whom nothing was drafted that says where their booking stands; of one course only.
 */
not_told: boolean, 
/**
 * Only those with this verdict.
 */
verdict: Standing | null, 
/**
 * The order.
 */
sort: ParticipantsSort, 
/**
 * The other way round.
 */
descending: boolean, };

/**
 * What the list is ordered by; equals are in the order of their names.
 */
export type ParticipantsSort = "name" | "organisation" | "booking" | "payment" | "requirements" | "attendance" | "verdict";

/**
 * One column.
 */
export type PastedColumn = { 
/**
 * Its heading; empty when it has none.
 */
heading: string, 
/**
 * What it holds.
 */
kind: ColumnKind, };

/**
 * How many rows become what.
 */
export type PastedCounts = { 
/**
 * All rows but empty ones, the headings, and what stands above them.
 */
read: number, 
/**
 * New people.
 */
added: number, 
/**
 * Known people who get a booking.
 */
updated: number, 
/**
 * Not taken.
 */
skipped: number, 
/**
 * Cannot be used.
 */
rejected: number, 
/**
 * To be decided first.
 */
asks: number, };

/**
 * What would become of the rows. `read` is the sum of the five others.
 */
export type PastedPreview = { 
/**
 * The columns, as many as the longest row has.
 */
columns: Array<PastedColumn>, 
/**
 * There is a line of headings.
 */
has_header: boolean, 
/**
 * Lines above the headings, which are left out.
 */
above: Array<string>, 
/**
 * Rows without anything in them, which are left out.
 */
empty_rows: number, 
/**
 * Every row that was read.
 */
rows: Array<PastedRow>, 
/**
 * How many will become what.
 */
counts: PastedCounts, 
/**
 * What has to be said first: which column holds the name; `null`: nothing.
 */
missing: string | null, 
/**
 * Worth knowing: that this file was taken before; `null`: nothing.
 */
remark: string | null, 
/**
 * The course's places.
 */
places: Places, };

/**
 * A table of replies that was pasted, and what was said about it.
 */
export type PastedReplies = { 
/**
 * The rows, as they were copied.
 */
text: string, 
/**
 * What was said about columns.
 */
columns: Array<PollColumnChoice>, 
/**
 * What an `x` means; nothing: as the other words say, else it is asked.
 */
x_means: DateReply | null, 
/**
 * Whether an empty cell means no; else it says nothing.
 */
empty_means_no: boolean, };

/**
 * Replies of invited people, pasted.
 */
export type PastedRepliesForm = { 
/**
 * To which session.
 */
session_id: SessionId, 
/**
 * The table, and what was said about it.
 */
table: PastedReplies, 
/**
 * When they replied, `2026-04-02`; empty: today.
 */
replied_on: string, };

/**
 * One row, and what will become of it.
 */
export type PastedRow = { 
/**
 * Its number among all pasted rows, headings and empty rows included, from 1.
 */
row: number, 
/**
 * What was pasted, without spaces at its ends; as many cells as there are columns.
 */
cells: Array<string>, 
/**
 * The person as read: `Dr Grace Adeyemi`; empty when there is no name.
 */
name: string, 
/**
 * What will become of it.
 */
outcome: RowOutcome, 
/**
 * Why, in words.
 */
reason: string, 
/**
 * Who it may be, where that is asked or was answered.
 */
candidates: Array<LikelyDuplicate>, 
/**
 * What was decided about it.
 */
choice: RowChoice | null, 
/**
 * What of somebody known the row has otherwise.
 */
differs: Array<DifferingField>, };

/**
 * Several paid what they still owed.
 */
export type PayInFull = { 
/**
 * Which bookings; all of one course.
 */
booking_ids: Array<BookingId>, 
/**
 * The date, `2026-02-09`.
 */
paid_on: string, 
/**
 * "Bank transfer", "card" …
 */
method: string, 
/**
 * Who owes nothing is left out.
 */
only_those_that_owe: boolean, };

/**
 * Who pays for a booking, with what they go by.
 */
export type Payer = { 
/**
 * The participant, or their employer.
 */
payer: PayerKind, 
/**
 * The employer's name; empty where the participant pays.
 */
payer_name: string, 
/**
 * The employer's purchase order; may be empty.
 */
purchase_order: string, 
/**
 * The centre's invoice; may be empty.
 */
invoice_number: string, };

/**
 * Who pays.
 */
export type PayerKind = "person" | "employer";

/**
 * How many have paid so.
 */
export type PaymentCount = { 
/**
 * How.
 */
payment: PaymentState, 
/**
 * So many.
 */
count: number, };

/**
 * One payment or refund.
 */
export type PaymentEntry = { 
/**
 * Its id.
 */
payment_id: PaymentId, 
/**
 * In or back.
 */
kind: PaymentKind, 
/**
 * Positive, in pence.
 */
amount_pence: number, 
/**
 * The date.
 */
paid_on: string, 
/**
 * How.
 */
method: string, 
/**
 * What there is to say about it.
 */
notes: string, };

/**
 * A payment or refund entry.
 */
export type PaymentId = number;

/**
 * Money that came in, or went back.
 */
export type PaymentKind = "payment" | "refund";

/**
 * How much is paid of what is due. Money is due from whoever is booked or has an open offer.
 */
export type PaymentState = "unpaid" | "part" | "paid" | "nothing_due";

/**
 * A field that can hold one thing only.
 */
export type PersonField = "name" | "phone" | "organisation" | "job_title";

/**
 * A person as typed. What is refused names the field.
 */
export type PersonForm = { 
/**
 * One of first and last name, at least.
 */
first_name: string, 
/**
 * One of first and last name, at least.
 */
last_name: string, 
/**
 * The first is the main address; empty lines are left out.
 */
emails: Array<string>, 
/**
 * Shown as `07700 900123` where it is such a number, otherwise as typed.
 */
phone: string, 
/**
 * Where they work.
 */
organisation: string, 
/**
 * What they do there.
 */
job_title: string, 
/**
 * The date on which the leadership role was confirmed, `2026-02-09`; empty: not confirmed.
 */
leadership_role_confirmed_on: string, 
/**
 * Up to 10,000 characters.
 */
notes: string, };

/**
 * Somebody who is to come, and could be given the files.
 */
export type PersonToGive = { 
/**
 * Who.
 */
participant_id: ParticipantId, 
/**
 * The name.
 */
name: string, 
/**
 * To how many of the sessions they are to come.
 */
sessions: number, 
/**
 * What they hold of them: outdated where one file is, nothing where one is missing.
 */
holding: Holding, };

/**
 * Somebody who could be invited to a session.
 */
export type PersonToInvite = { 
/**
 * Who.
 */
participant_id: ParticipantId, 
/**
 * The name.
 */
name: string, 
/**
 * Where they work.
 */
organisation: string, 
/**
 * The course they graduated from; nothing: no graduate of this programme.
 */
graduate_of: string | null, };

/**
 * What becomes of the image when a design is saved.
 */
export type PictureChoice = "as_it_is" | "none" | "chosen";

/**
 * A person's place on the course, as the register sees it.
 */
export type Place = "booked" | "withdrawn" | "none";

/**
 * A place is free, and somebody waits for one.
 */
export type PlaceFree = { 
/**
 * So many places are free.
 */
places: number, 
/**
 * So many people wait.
 */
waiting: number, 
/**
 * Who is first on the waiting list …
 */
participant_id: ParticipantId, 
/**
 * … and their booking.
 */
booking_id: BookingId, 
/**
 * Their name.
 */
name: string, 
/**
 * `1 place is free; Ana Reyes is first on the waiting list`.
 */
said: string, };

/**
 * How many places are taken.
 */
export type Places = { 
/**
 * `null`: no limit.
 */
capacity: number | null, 
/**
 * Booked and open offers.
 */
taken: number, };

/**
 * When the sessions of a new course are: a rhythm, and what was set otherwise one by one.
 */
export type PlanForm = { 
/**
 * The first date of the rhythm.
 */
first_date: string, 
/**
 * How many sessions.
 */
session_count: string, 
/**
 * How many weeks from one to the next.
 */
every_weeks: string, 
/**
 * Dates of the rhythm that are jumped over; blank ones are left out.
 */
skipped_dates: Array<string>, 
/**
 * When sessions start.
 */
starts_at: string, 
/**
 * When sessions end.
 */
ends_at: string, 
/**
 * Sessions that were set by hand.
 */
adjusted: Array<AdjustedSession>, };

/**
 * One cell of the table.
 */
export type PollCell = { 
/**
 * What stands there.
 */
written: string, 
/**
 * What it means.
 */
reply: DateReply | null, 
/**
 * What becomes of it.
 */
state: PollCellState, };

/**
 * What becomes of a cell.
 */
export type PollCellState = "taken" | "already_so" | "left_out";

/**
 * One column of the table.
 */
export type PollColumn = { 
/**
 * Its place in the table, from 0.
 */
column: number, 
/**
 * Its heading, as it stands.
 */
heading: string, 
/**
 * The date that it is about; nothing: left out.
 */
date_id: PollDateId | null, 
/**
 * The dates that it may be about.
 */
may_be: Array<PollDateId>, 
/**
 * Why it is left out or has to be said; empty when it is taken.
 */
reason: string, };

/**
 * What was said about one column of a pasted table.
 */
export type PollColumnChoice = { 
/**
 * Its place in the table, from 0.
 */
column: number, 
/**
 * Which date it is about; nothing: it is left out.
 */
date_id: PollDateId | null, };

/**
 * What becomes of the cells: those read are the sum of the others.
 */
export type PollCounts = { 
/**
 * Read.
 */
read: number, 
/**
 * Taken: the reply is new, or another.
 */
taken: number, 
/**
 * The reply stands there already.
 */
already_so: number, 
/**
 * Left out, for the reason that its column, its row or itself gives.
 */
left_out: number, };

/**
 * A date to which the replies in a pasted table may be: by the number of the date that is thought of, or of the
 * session.
 */
export type PollDateId = number;

/**
 * A table of replies to dates, pasted.
 */
export type PollForm = { 
/**
 * For which programme.
 */
programme_id: ProgrammeId, 
/**
 * The table, and what was said about it.
 */
table: PastedReplies, };

/**
 * What a pasted table would become.
 */
export type PollPreview = { 
/**
 * The columns that are no name and no address.
 */
columns: Array<PollColumn>, 
/**
 * The rows below the headings that hold anything.
 */
rows: Array<PollRow>, 
/**
 * All cells below those columns, counted.
 */
counts: PollCounts, 
/**
 * How many `x` there are of which it is not said what they mean.
 */
asks_x: number, 
/**
 * How many empty cells there are of which it is not said that they mean no.
 */
empty: number, 
/**
 * Words that mean nothing here, each once, as they stand.
 */
unknown_words: Array<string>, };

/**
 * One row of the table.
 */
export type PollRow = { 
/**
 * Its number among the lines that were pasted.
 */
row: number, 
/**
 * Name and address as they stand.
 */
written: string, 
/**
 * Who it is; nothing: left out.
 */
participant_id: ParticipantId | null, 
/**
 * Their name as it is known; empty when it is nobody.
 */
name: string, 
/**
 * Why it is left out; empty when it is taken.
 */
reason: string, 
/**
 * Its cells, in the order of the columns.
 */
cells: Array<PollCell>, };

/**
 * What the screen is handed.
 */
export type Problem = { 
/**
 * Set where the screen acts on it.
 */
code: Code | null, 
/**
 * One sentence, or two.
 */
message: string, 
/**
 * The fields that it is about, if it is about fields.
 */
fields: Array<FieldProblem>, };

/**
 * The form for what courses of a programme start with.
 */
export type ProgrammeForm = { 
/**
 * The programme's title.
 */
title: string, 
/**
 * How many sessions.
 */
session_count: string, 
/**
 * How many weeks from one to the next.
 */
every_weeks: string, 
/**
 * When sessions start.
 */
starts_at: string, 
/**
 * When sessions end.
 */
ends_at: string, 
/**
 * How many can be booked; blank: no limit.
 */
capacity: string, 
/**
 * What a booking costs, in pounds.
 */
fee: string, 
/**
 * The link that sessions share; may be blank.
 */
zoom_link: string, 
/**
 * How many sessions a certificate asks for.
 */
certificate_threshold: string, 
/**
 * How many minutes of a session count as having attended it.
 */
minimum_minutes: string, 
/**
 * What each participant has to meet; blank ones are left out.
 */
requirements: Array<string>, 
/**
 * When follow-up sessions start.
 */
follow_up_starts_at: string, 
/**
 * How many minutes follow-up sessions last.
 */
follow_up_minutes: string, };

/**
 * A programme: a kind of course that is run again and again.
 */
export type ProgrammeId = number;

/**
 * A programme by title.
 */
export type ProgrammeName = { 
/**
 * Which.
 */
programme_id: ProgrammeId, 
/**
 * Its title.
 */
title: string, };

/**
 * Which programme the form for a new course begins with.
 */
export type ProgrammePick = { "kind": "latest" } | { "kind": "new" } | { "kind": "known", 
/**
 * Which.
 */
programme_id: ProgrammeId, };

/**
 * A date and time with its reasons for and against.
 */
export type Proposal = { 
/**
 * The date.
 */
date: string, 
/**
 * The start, on the wall clock.
 */
starts_at: string, 
/**
 * The end, on the wall clock.
 */
ends_at: string, 
/**
 * What speaks against it; empty is a good date.
 */
against: Array<Reason>, 
/**
 * What speaks for it beside that nothing is against it, in plain words: who is free.
 */
in_favour: Array<string>, 
/**
 * What else is worth knowing: a weekend, a clock change.
 */
remarks: Array<DateRemark>, };

/**
 * How far back a page of history has looked: a search looks at a bounded number of steps, and may find few.
 */
export type Reach = { 
/**
 * How many steps were looked at.
 */
steps: number, 
/**
 * The oldest of them: the next page goes on before it.
 */
operation_id: OperationId, 
/**
 * When that one was done. RFC 3339, UTC.
 */
at: string, };

/**
 * How a file is to be read, where that was said; else it is found.
 */
export type ReadAs = { 
/**
 * The encoding by its name on the web, such as `windows-1252`.
 */
encoding: string | null, 
/**
 * What stands between two cells.
 */
separator: Separator | null, 
/**
 * The sheet's place among those that can be seen, from 0.
 */
sheet: number | null, };

/**
 * One reason against a proposal, ready to be shown.
 */
export type Reason = { 
/**
 * What speaks against it.
 */
about: Objection, 
/**
 * The same in plain words.
 */
sentence: string, };

/**
 * Somebody for whom a message is to be drafted.
 */
export type Recipient = { 
/**
 * Who.
 */
participant_id: ParticipantId, 
/**
 * The name.
 */
name: string, 
/**
 * The main address; may be empty.
 */
email: string, 
/**
 * Why it cannot be drafted for them; nothing: it can.
 */
problem: string | null, 
/**
 * What is to be known before: that the address is another's too, that the same was drafted already.
 */
notes: Array<string>, };

/**
 * Recording a payment, as typed.
 */
export type RecordPayment = { 
/**
 * For which booking.
 */
booking_id: BookingId, 
/**
 * In or back.
 */
kind: PaymentKind, 
/**
 * Pounds, such as `200` or `200.50`.
 */
amount: string, 
/**
 * The date, `2026-02-09`.
 */
paid_on: string, 
/**
 * "Bank transfer", "card" …
 */
method: string, 
/**
 * What there is to say about it.
 */
notes: string, 
/**
 * It is more than what is due, and that much came in.
 */
more_than_due: boolean, };

/**
 * People on a course who asked for their certificates.
 */
export type RecordRequests = { 
/**
 * Of which course.
 */
course_id: CourseId, 
/**
 * Who.
 */
people: Array<ParticipantId>, 
/**
 * When, as typed.
 */
asked_on: string, 
/**
 * How.
 */
channel: Channel, 
/**
 * Of whom it cannot be recorded, leave out.
 */
only_those_that_can: boolean, };

/**
 * One person at one session.
 */
export type RegisterCell = { 
/**
 * The mark, or none.
 */
mark: Mark | null, 
/**
 * Set by hand, which goes before the mark.
 */
set_by_hand: SetByHand | null, 
/**
 * Whether it counts towards the certificate.
 */
counts: Counts, 
/**
 * There is a note.
 */
has_note: boolean, 
/**
 * The person is expected here.
 */
expected: boolean, 
/**
 * The invitation to a follow-up session; `null` in a course's register.
 */
invitation: Invitation | null, };

/**
 * Which register: a course's, or that of a programme's follow-up sessions.
 */
export type RegisterOf = { "kind": "course", "id": CourseId } | { "kind": "follow_ups", "id": ProgrammeId };

/**
 * A person.
 */
export type RegisterRow = { 
/**
 * Who it is.
 */
participant_id: ParticipantId, 
/**
 * First and last name.
 */
name: string, 
/**
 * Where they work, or nothing.
 */
organisation: string, 
/**
 * Their place on the course; `null` in a register of follow-up sessions.
 */
place: Place | null, 
/**
 * When they withdrew, if they did.
 */
withdrawn_on: string | null, 
/**
 * The first session at which they are expected.
 */
start_session: number, 
/**
 * One for each session, in the same order.
 */
cells: Array<RegisterCell>, 
/**
 * Where they stand; `null` for who never had a place on the course, and in a register of follow-up sessions.
 */
verdict: Verdict | null, };

/**
 * A column.
 */
export type RegisterSession = { 
/**
 * Its id.
 */
session_id: SessionId, 
/**
 * Its number.
 */
number: number, 
/**
 * Its title, or nothing.
 */
title: string, 
/**
 * Local date.
 */
date: string, 
/**
 * Local.
 */
starts_at: string, 
/**
 * Local.
 */
ends_at: string, 
/**
 * From start to end.
 */
length_minutes: number, 
/**
 * It does not take place, and takes no marks.
 */
cancelled: boolean, 
/**
 * Its start has passed: present and part can be marked.
 */
started: boolean, 
/**
 * Not cancelled, and its end has passed.
 */
held: boolean, 
/**
 * Its totals.
 */
counts: SessionCounts, };

/**
 * The register's grid.
 */
export type RegisterSheet = { 
/**
 * Which register this is.
 */
of: RegisterOf, 
/**
 * The course's title, or the programme's.
 */
title: string, 
/**
 * The programme.
 */
programme_id: ProgrammeId, 
/**
 * How many sessions the certificate asks for; `null` in a register of follow-up sessions.
 */
threshold: number | null, 
/**
 * The minutes from which a part counts; `null` in a register of follow-up sessions.
 */
minimum_minutes: number | null, 
/**
 * The sessions, cancelled ones too: a course's by number, follow-up sessions by date.
 */
sessions: Array<RegisterSession>, 
/**
 * Where the register opens: today's session, else the last that was held, else the next.
 */
current_session_id: SessionId | null, 
/**
 * The people, by name.
 */
rows: Array<RegisterRow>, };

/**
 * A certificate in place of an earlier one.
 */
export type ReissueCertificate = { 
/**
 * Which.
 */
certificate_id: CertificateId, 
/**
 * Why.
 */
reason: string, };

/**
 * What a remark is about.
 */
export type RemarkKind = { "kind": "bank_holiday", 
/**
 * Its title.
 */
title: string, 
/**
 * Worked out by rule, not published yet.
 */
provisional: boolean, } | { "kind": "avoided_week", 
/**
 * Why it is avoided.
 */
label: string, } | { "kind": "weekend" } | { "kind": "clock_change", 
/**
 * Which way, when.
 */
change: ClockChange, };

/**
 * What a reply changes: every date's counts and place, and the people who replied.
 */
export type RepliesChanged = { 
/**
 * The dates, afresh.
 */
candidates: Array<DateCandidate>, 
/**
 * Those whose replies were set.
 */
people: Array<AskedPerson>, };

/**
 * What a reply changes: the session's counts and the people who replied, so that a key costs little.
 */
export type RepliesSet = { 
/**
 * The session with its fresh counts.
 */
session: FollowUpSession, 
/**
 * Those whose reply was set.
 */
invitees: Array<Invitee>, };

/**
 * What an invited person answered.
 */
export type Reply = "no_reply" | "coming" | "not_coming";

/**
 * A reply of some invited people.
 */
export type ReplyForm = { 
/**
 * To which session.
 */
session_id: SessionId, 
/**
 * Who.
 */
people: Array<ParticipantId>, 
/**
 * What they answered.
 */
reply: Reply, 
/**
 * When, `2026-04-02`; empty: today. Nobody has a date for no reply.
 */
replied_on: string, };

/**
 * What a column holds, where its heading says nothing.
 */
export type ReportColumn = "left_out" | "name" | "first_name" | "last_name" | "email" | "join" | "leave" | "minutes";

/**
 * What is known of a report so far, and what was said about it.
 */
export type ReportRequest = { 
/**
 * The register from which it was asked for.
 */
of: RegisterOf, 
/**
 * The session, where that was said; else it is found by the report’s date.
 */
session_id: SessionId | null, 
/**
 * Which number is the day, where that was said; else the session’s date decides.
 */
date_order: DateOrder | null, 
/**
 * How many minutes later than written the times are; `null`: as before.
 */
shift_minutes: number | null, 
/**
 * What the columns hold, where the headings say nothing.
 */
columns: Array<ReportColumn> | null, 
/**
 * Who the names are, where that was said.
 */
decisions: Array<NameDecision>, 
/**
 * Whose marks that were set by hand are replaced all the same.
 */
replace: Array<ParticipantId>, 
/**
 * Whether who was expected and is in no report is marked absent; `null`: as before.
 */
marks_absent: boolean | null, };

/**
 * Everything that the review shows.
 */
export type ReportReview = { 
/**
 * The files, those that were taken before first.
 */
files: Array<ReviewFile>, 
/**
 * What it may be the report of.
 */
sessions: Array<SessionChoice>, 
/**
 * What it is the report of; `null` while that is open.
 */
session: ReviewSession | null, 
/**
 * In which order its dates are read; `null` when it has none, or that is open.
 */
date_order: DateOrder | null, 
/**
 * How many minutes later than written the times are.
 */
shift_minutes: number, 
/**
 * Columns that have to be said first; `null`: none.
 */
unknown: UnknownColumns | null, 
/**
 * Each name, the ones to be said first.
 */
names: Array<ReviewName>, 
/**
 * Who was expected and is in no report.
 */
missing: Array<MissingPerson>, 
/**
 * What will be marked.
 */
marks: Array<ReviewMark>, 
/**
 * Whom a name can be said to be: everybody in the register.
 */
people: Array<ReviewPerson>, 
/**
 * Rows that are not taken, with their reasons.
 */
left_out: Array<LeftOutRow>, 
/**
 * How many of what.
 */
counts: ReviewCounts, 
/**
 * Worth knowing, as sentences.
 */
remarks: Array<string>, 
/**
 * Why nothing can be taken yet, beside open names; `null`: nothing stands in the way.
 */
problem: string | null, 
/**
 * Who was expected and is in no report is marked absent.
 */
marks_absent: boolean, };

/**
 * What was taken from a report.
 */
export type ReportTaken = { 
/**
 * In which register.
 */
of: RegisterOf, 
/**
 * For which session.
 */
session_id: SessionId, 
/**
 * How many of what.
 */
counts: ReviewCounts, };

/**
 * One thing that every participant of a course has to meet.
 */
export type Requirement = { 
/**
 * Its id.
 */
requirement_id: RequirementId, 
/**
 * What it asks.
 */
requirement: string, 
/**
 * How many people have met it.
 */
met_by: number, };

/**
 * One requirement of a course.
 */
export type RequirementId = number;

/**
 * One of the course's requirements, as this booking meets it.
 */
export type RequirementOfBooking = { 
/**
 * Its id.
 */
requirement_id: RequirementId, 
/**
 * What is required.
 */
requirement: string, 
/**
 * Since when it is met; `null`: not met.
 */
met_on: string | null, };

/**
 * Whether all requirements are met.
 */
export type RequirementsState = "complete" | "incomplete" | "ready" | "not_ready";

/**
 * A new file with what could be read of a damaged one.
 */
export type RescueSaved = { 
/**
 * Opens or shows it.
 */
token: string, 
/**
 * Its name.
 */
file_name: string, 
/**
 * Its folder, to be shown.
 */
folder: string, 
/**
 * What was saved, such as “127 of 132 marks and notes in registers”, what one looks for first at the beginning.
 */
words: Array<string>, 
/**
 * Whether nothing was lost, as far as can be told.
 */
is_everything: boolean, };

/**
 * What was done.
 */
export type Restored = { 
/**
 * In words, as history says it.
 */
said: string, 
/**
 * The number of the backup of what was there before: restoring it undoes this.
 */
undone_by: number | null, 
/**
 * The name under which what was there before was set aside, beside the data file, when no backup of it could be
 * made.
 */
set_aside: string | null, };

/**
 * How many of what. `rows` is the sum of `used_rows`, `folded_in` and `left_out`.
 */
export type ReviewCounts = { 
/**
 * Rows below the headings, in all files.
 */
rows: number, 
/**
 * Rows that say when a name was there.
 */
used_rows: number, 
/**
 * Rows that say again what another says.
 */
folded_in: number, 
/**
 * Rows that are not taken.
 */
left_out: number, 
/**
 * Names.
 */
names: number, 
/**
 * Names of people in the register.
 */
matched: number, 
/**
 * Names of facilitators and of nobody in it.
 */
not_counted: number, 
/**
 * Names that have to be said.
 */
open: number, 
/**
 * Of these, full names of one person who is expected.
 */
full_names: number, 
/**
 * Marks that are written: present.
 */
present: number, 
/**
 * Marks that are written: part.
 */
part: number, 
/**
 * Marks that are written: absent.
 */
absent: number, 
/**
 * Marks that are taken away.
 */
unmarked: number, 
/**
 * Marks that stand as they are.
 */
same: number, 
/**
 * Marks that were set by hand and stay.
 */
kept_by_hand: number, };

/**
 * One file of the report.
 */
export type ReviewFile = { 
/**
 * Its name.
 */
name: string, 
/**
 * How it was read: `UTF-8, with commas between the cells`.
 */
read_as: string, 
/**
 * Its layout in words; empty while its columns are not known.
 */
layout: string, 
/**
 * The meeting’s title, or nothing.
 */
topic: string, 
/**
 * The rows below its headings.
 */
rows: number, 
/**
 * It was taken before.
 */
taken: boolean, };

/**
 * What becomes of one person’s mark.
 */
export type ReviewMark = { 
/**
 * Who.
 */
participant_id: ParticipantId, 
/**
 * What the report says; `null`: nothing any more.
 */
mark: Mark | null, 
/**
 * What stands now.
 */
standing: Mark | null, 
/**
 * What happens to it.
 */
change: MarkChange, };

/**
 * One name in the report.
 */
export type ReviewName = { 
/**
 * What decisions name it by.
 */
key: string, 
/**
 * As it stands there.
 */
name: string, 
/**
 * The address; empty when there is none.
 */
email: string, 
/**
 * Its rows: `4, 9`.
 */
rows: string, 
/**
 * When it was there: `3.02pm to 4.58pm, in 2 parts`.
 */
times: string, 
/**
 * Minutes within the session.
 */
minutes: number, 
/**
 * How it was matched.
 */
state: NameState, 
/**
 * Why, in words.
 */
reason: string, 
/**
 * Who it counts for now; `null` for nobody.
 */
participant_id: ParticipantId | null, 
/**
 * Everybody it may be, the likeliest first.
 */
candidates: Array<NameCandidate>, 
/**
 * What was said; `null`: nothing.
 */
decided: Who | null, 
/**
 * It has to be said who it is.
 */
open: boolean, };

/**
 * Somebody in the register.
 */
export type ReviewPerson = { 
/**
 * Who.
 */
participant_id: ParticipantId, 
/**
 * First and last name.
 */
name: string, 
/**
 * Where they work, or nothing.
 */
organisation: string, 
/**
 * Why they are not expected: `withdrew on 20 February 2026`; empty for who is.
 */
remark: string, };

/**
 * The session that a report is of.
 */
export type ReviewSession = { 
/**
 * Which.
 */
session_id: SessionId, 
/**
 * In which register.
 */
of: RegisterOf, 
/**
 * `Session 3`, or `Follow-up session`.
 */
name: string, 
/**
 * The course or programme.
 */
title: string, 
/**
 * Local.
 */
date: string, 
/**
 * Local.
 */
starts_at: string, 
/**
 * Local.
 */
ends_at: string, 
/**
 * From these minutes on it is present, below part.
 */
present_from_minutes: number, };

/**
 * What is to become of a row.
 */
export type RowChoice = { "what": "leave_out" } | { "what": "new" } | { "what": "known", 
/**
 * Whom.
 */
participant_id: ParticipantId, };

/**
 * What will become of a row.
 */
export type RowOutcome = "added" | "updated" | "skipped" | "rejected" | "asks";

/**
 * What of a person who is known is replaced by what their row says.
 */
export type RowReplaces = { 
/**
 * The row’s number, as the preview gives it.
 */
row: number, 
/**
 * Which fields.
 */
fields: Array<PersonField>, };

/**
 * What the foot of the rail says, always true.
 */
export type SafetyStanding = { 
/**
 * How things stand.
 */
state: SafetyState, 
/**
 * When the newest good backup was made.
 */
backed_up_at: string | null, 
/**
 * Whether something was changed since.
 */
changed_since: boolean, 
/**
 * What is wrong and what to do, when something is.
 */
sentence: string | null, 
/**
 * Whether writing has been stopped because the file is damaged: then another file helps, not this one.
 */
is_damaged: boolean, 
/**
 * Advice about where the file lies, such as in a synchronised folder.
 */
advice: string | null, 
/**
 * What is wrong with the second place, once it has not been seen for a week or did not take a backup.
 */
second_place: string | null, };

/**
 * How things stand, worst last.
 */
export type SafetyState = "well" | "not_backed_up" | "view_only" | "stopped";

/**
 * The sample, just added.
 */
export type SampleAdded = { 
/**
 * The course that is running.
 */
course_id: CourseId, };

/**
 * What removing the sample takes out, told before and after.
 */
export type SampleRemoval = { 
/**
 * Invented people.
 */
people: number, 
/**
 * Courses, also those added to the sample’s programme since.
 */
courses: number, 
/**
 * Courses, sessions, bookings, marks, payments and invitations that were added to it since.
 */
added_since: number, 
/**
 * The titles of the courses that the administrator added to the sample’s programme.
 */
own_courses: Array<string>, 
/**
 * Invented people who stay, because they have a place on a course of the administrator’s own.
 */
staying: number, };

/**
 * A file that was saved.
 */
export type SavedFile = { 
/**
 * To open it, or to show it in its folder.
 */
token: string, 
/**
 * Its name, which may have got a number.
 */
file_name: string, 
/**
 * Where it is, to be shown.
 */
folder: string, 
/**
 * How many lines it has, without the first.
 */
row_count: number, };

/**
 * Dates to schedule, and whom to invite to each of them.
 */
export type ScheduleForm = { 
/**
 * For which programme.
 */
programme_id: ProgrammeId, 
/**
 * The dates.
 */
dates: Array<FollowUpForm>, 
/**
 * Whom to invite.
 */
invite: WhomToInvite, 
/**
 * Whether what speaks against the dates was seen.
 */
confirmed: boolean, };

/**
 * The second place for backups.
 */
export type SecondPlace = { 
/**
 * The folder, to be shown.
 */
folder: string, 
/**
 * When a backup last arrived there.
 */
last_at: string | null, 
/**
 * Whether it is there now.
 */
is_there: boolean, 
/**
 * What is wrong, in words, once it has been missing for a week or could not be written.
 */
warning: string | null, };

/**
 * What stands between two cells.
 */
export type Separator = "comma" | "semicolon" | "tab";

/**
 * A session of a course.
 */
export type Session = { 
/**
 * Its id.
 */
session_id: SessionId, 
/**
 * Its number in the course: it survives a move and is never used again.
 */
number: number, 
/**
 * Planned, held or cancelled.
 */
state: SessionState, 
/**
 * Why it was cancelled; may be empty.
 */
cancelled_reason: string, 
/**
 * Its local date.
 */
date: string, 
/**
 * Its start on the wall clock.
 */
starts_at: string, 
/**
 * Its end on the wall clock.
 */
ends_at: string, 
/**
 * Minutes of break in it.
 */
break_minutes: number, 
/**
 * A link of its own; empty: the course's.
 */
zoom_link: string, 
/**
 * What it is about; may be empty.
 */
title: string, 
/**
 * Notes; may be empty.
 */
notes: string, 
/**
 * Rises whenever start or end changes, and when it is cancelled or planned again.
 */
calendar_sequence: number, 
/**
 * Who facilitates it.
 */
facilitators: Array<FacilitatorName>, 
/**
 * How many people have a mark in it.
 */
marks_entered: number, 
/**
 * Bank holiday, week to avoid, weekend, clock change.
 */
remarks: Array<DateRemark>, 
/**
 * Facilitators who are away, or engaged at that time; nothing once it has been held or cancelled.
 */
against: Array<string>, };

/**
 * One session. Whoever was expected or has a mark is exactly one of: present, part that counts, part too short,
 * apologies, absent, unmarked, still to come, decided without a mark.
 */
export type SessionAttendance = { 
/**
 * Its id.
 */
session_id: SessionId, 
/**
 * Its number.
 */
number: number, 
/**
 * Its date.
 */
date: string, 
/**
 * It does not take place: everything else is 0 then.
 */
cancelled: boolean, 
/**
 * Not cancelled, and over.
 */
held: boolean, 
/**
 * Expected by their place, or in the register of this session all the same.
 */
expected: number, 
/**
 * Marked present.
 */
present: number, 
/**
 * Part, with at least the course's minimum minutes.
 */
part_counts: number, 
/**
 * Part, with fewer.
 */
part_short: number, 
/**
 * Apologies.
 */
apologies: number, 
/**
 * Absent.
 */
absent: number, 
/**
 * Held, expected and without a mark.
 */
unmarked: number, 
/**
 * Not held yet, and without a mark.
 */
to_come: number, 
/**
 * Without a mark, and set by hand to count or not to.
 */
by_hand: number, 
/**
 * For whom it counts, what was set by hand included.
 */
attended: number, 
/**
 * Attended of expected in whole percent, rounded half up; `null` before it is held, and with nobody expected.
 */
percent: number | null, };

/**
 * A session that a report may be of.
 */
export type SessionChoice = { 
/**
 * Which.
 */
session_id: SessionId, 
/**
 * `Session 3, Monday 23 February 2026`.
 */
words: string, 
/**
 * The course or programme.
 */
title: string, 
/**
 * Why it may be this one: `The report is of this day`.
 */
why: string, };

/**
 * The totals of a session.
 */
export type SessionCounts = { 
/**
 * Marked present.
 */
present: number, 
/**
 * Marked part.
 */
part: number, 
/**
 * Marked with apologies.
 */
apologies: number, 
/**
 * Marked absent.
 */
absent: number, 
/**
 * Expected, without a mark, and nothing set by hand.
 */
unmarked: number, 
/**
 * Expected: booked, from the start session, until withdrawn. Invited and not "not coming", for follow-ups.
 */
expected: number, };

/**
 * The form for one session: for planning another, and for moving or changing one.
 */
export type SessionForm = { 
/**
 * Its date.
 */
date: string, 
/**
 * Its start.
 */
starts_at: string, 
/**
 * Its end.
 */
ends_at: string, 
/**
 * Minutes of break in it.
 */
break_minutes: string, 
/**
 * A link of its own; blank: the course's.
 */
zoom_link: string, 
/**
 * What it is about; may be blank.
 */
title: string, 
/**
 * Notes; may be blank.
 */
notes: string, 
/**
 * Who facilitates it.
 */
facilitators: Array<FacilitatorChoice>, 
/**
 * Whether the warnings were seen and accepted.
 */
confirmed: boolean, };

/**
 * Who holds what of one session, in the order of their names.
 */
export type SessionHoldings = { 
/**
 * Which session.
 */
session_id: SessionId, 
/**
 * Who is to come, and what they hold.
 */
people: Array<[ParticipantId, Holding]>, 
/**
 * How many hold nothing.
 */
nothing: number, 
/**
 * How many hold something outdated.
 */
outdated: number, };

/**
 * A session of a course, or a follow-up session of a programme.
 */
export type SessionId = number;

/**
 * What the register says about one person at one session.
 */
export type SessionMark = { 
/**
 * Which session.
 */
session_id: SessionId, 
/**
 * Its number.
 */
number: number, 
/**
 * Its local date.
 */
date: string, 
/**
 * It does not take place.
 */
is_cancelled: boolean, 
/**
 * Not cancelled, and over.
 */
is_held: boolean, 
/**
 * The person is expected there.
 */
is_expected: boolean, 
/**
 * The mark; `null`: unmarked.
 */
mark: Mark | null, 
/**
 * Set by hand, which goes before the mark.
 */
set_by_hand: SetByHand | null, 
/**
 * The note.
 */
note: string, };

/**
 * What one session means for the verdict.
 */
export type SessionOutcome = "counted" | "not_counted" | "unmarked" | "to_come" | "not_expected" | "cancelled";

/**
 * One session as it would be.
 */
export type SessionProposed = { 
/**
 * Its number.
 */
number: number, 
/**
 * Its date.
 */
date: string, 
/**
 * Its start.
 */
starts_at: string, 
/**
 * Its end.
 */
ends_at: string, 
/**
 * Whether it was set by hand and differs from the rhythm.
 */
adjusted: boolean, 
/**
 * Bank holiday, week to avoid, weekend, clock change.
 */
remarks: Array<DateRemark>, 
/**
 * Facilitators who are away or engaged, a new date that has passed.
 */
against: Array<string>, 
/**
 * Why it cannot be saved so.
 */
problems: Array<FieldProblem>, };

/**
 * Where a session stands.
 */
export type SessionState = "planned" | "held" | "cancelled";

/**
 * The sessions that a new course would have.
 */
export type SessionsProposed = { 
/**
 * `Mondays 3pm to 5pm, 9 February to 16 March 2026`; empty while the dates cannot be worked out.
 */
when: string, 
/**
 * In order of number; none while the dates cannot be worked out.
 */
sessions: Array<SessionProposed>, 
/**
 * The dates that are jumped over, as they were read.
 */
skipped: Array<string>, 
/**
 * What does not fit together, in sentences.
 */
warnings: Array<string>, 
/**
 * Fields of the rhythm that cannot be read yet.
 */
problems: Array<FieldProblem>, 
/**
 * A title for the course, from its programme and first date; empty while one is missing.
 */
suggested_title: string, };

/**
 * A change of state, of one booking or many.
 */
export type SetBookingState = { 
/**
 * Which; all of one course.
 */
booking_ids: Array<BookingId>, 
/**
 * The new state.
 */
state: BookingState, 
/**
 * Since when, `2026-02-09`.
 */
on_date: string, 
/**
 * Why, where there is something to say.
 */
reason: string, 
/**
 * Until when an offer is to be answered; nothing: as long as the centre usually gives. No other state has it.
 */
reply_by: string | null, 
/**
 * Given when the course is full and the places are given all the same.
 */
over_capacity_reason: string | null, 
/**
 * Given when an offer is accepted after the day by which it was to be answered.
 */
lapsed_reason: string | null, 
/**
 * Among many: leaves those as they are that cannot go into this state, and does the others.
 */
only_those_that_fit: boolean, };

/**
 * The administrator's decision that goes before the mark.
 */
export type SetByHand = "counts" | "does_not_count";

/**
 * What a booking costs.
 */
export type SetFee = { 
/**
 * Which booking.
 */
booking_id: BookingId, 
/**
 * Pounds, such as `200`; `0` needs a reason.
 */
fee: string, 
/**
 * Why it differs from the course's.
 */
reason: string, };

/**
 * Who pays, and until when, as typed.
 */
export type SetPayer = { 
/**
 * For which booking.
 */
booking_id: BookingId, 
/**
 * The participant, or their employer.
 */
payer: PayerKind, 
/**
 * The employer's name; asked for where the employer pays.
 */
payer_name: string, 
/**
 * Up to 100 characters; may be empty.
 */
purchase_order: string, 
/**
 * Up to 100 characters; may be empty.
 */
invoice_number: string, 
/**
 * `2026-03-09`; empty: no day is set.
 */
due_on: string, };

/**
 * A requirement met, or not met after all, of one booking or many.
 */
export type SetRequirement = { 
/**
 * Which bookings; all of one course.
 */
booking_ids: Array<BookingId>, 
/**
 * Which requirement of that course.
 */
requirement_id: RequirementId, 
/**
 * Since when, `2026-02-09`; nothing takes it back.
 */
met_on: string | null, };

/**
 * The screen.
 */
export type SettingsSheet = { 
/**
 * The first form.
 */
centre: Centre, 
/**
 * Always `Europe/London`.
 */
time_zone: string, 
/**
 * By first day.
 */
avoided_weeks: Array<KeptAvoidedWeek>, 
/**
 * By date.
 */
added_bank_holidays: Array<KeptBankHoliday>, 
/**
 * This year and the next ones: published, added and provisional days together.
 */
bank_holiday_years: Array<BankHolidayYear>, };

/**
 * What a change of marks answers: the sessions with their totals, and the rows that may look different.
 */
export type SheetChange = { 
/**
 * The sessions whose cells were written, with their totals.
 */
sessions: Array<RegisterSession>, 
/**
 * The people whose cells were written.
 */
rows: Array<RegisterRow>, };

/**
 * A certificate as it is shown.
 */
export type ShownCertificate = { 
/**
 * Its id.
 */
certificate_id: CertificateId, 
/**
 * Its number: `CLT-2026-0003`.
 */
number: string, 
/**
 * When it was issued.
 */
issued_on: string, 
/**
 * The name that is printed in it.
 */
recipient: string, 
/**
 * The sessions that it says.
 */
sessions_attended: number, 
/**
 * The hours that it says: `8 hours`.
 */
hours: string, 
/**
 * Why it was issued in place of an earlier one; else empty.
 */
reason: string, 
/**
 * The number of that earlier one.
 */
supersedes: string | null, 
/**
 * The number of the one that was issued in its place.
 */
superseded_by: string | null, 
/**
 * Since when it does not count any more.
 */
withdrawn_on: string | null, 
/**
 * Why; else empty.
 */
withdrawn_reason: string, };

/**
 * One message as it will be.
 */
export type ShownMessage = { 
/**
 * Whose.
 */
participant_id: ParticipantId, 
/**
 * The subject.
 */
subject: string, 
/**
 * The text.
 */
body: string, 
/**
 * The names of the files that go with it.
 */
attachments: Array<string>, };

/**
 * A request as it is shown.
 */
export type ShownRequest = { 
/**
 * Its id.
 */
request_id: CertificateRequestId, 
/**
 * When they asked.
 */
asked_on: string, 
/**
 * How.
 */
channel: Channel, 
/**
 * What was decided.
 */
decision: Decision, 
/**
 * When.
 */
decided_on: string | null, 
/**
 * Why, where a reason was needed; else empty.
 */
reason: string, 
/**
 * What the verdict said when it was decided; else empty.
 */
verdict: string, };

/**
 * Somebody whose name stands under a certificate.
 */
export type Signatory = { 
/**
 * The name.
 */
name: string, 
/**
 * As what they sign; may be empty.
 */
role: string, };

/**
 * A name under which somebody came.
 */
export type SourceName = { 
/**
 * As it stands in the report.
 */
name: string, 
/**
 * The address; empty when there is none.
 */
email: string, 
/**
 * Minutes within the session.
 */
minutes: number, 
/**
 * How it was matched: `by e-mail address`.
 */
how: string, };

/**
 * Where a person stands.
 */
export type Standing = "reached" | "can_still_reach" | "every_remaining_needed" | "cannot_reach" | "needs_marks";

/**
 * How the bookings stand now.
 */
export type StandingNow = { 
/**
 * Applied, to be decided.
 */
to_decide: number, 
/**
 * An open offer.
 */
open_offers: number, 
/**
 * On the waiting list.
 */
waiting_list: number, 
/**
 * Booked.
 */
booked: number, 
/**
 * Not given a place.
 */
declined: number, 
/**
 * Withdrawn before their start: no later than the day of the first session at which they were expected, without
 * having come to any; or without ever having held a place.
 */
withdrawn_before: number, 
/**
 * Withdrawn after it.
 */
withdrawn_after: number, };

/**
 * A session that a person can start at.
 */
export type StartSession = { 
/**
 * Its number.
 */
number: number, 
/**
 * Its local date.
 */
date: string, };

/**
 * How many there are in a state.
 */
export type StateCount = { 
/**
 * The state.
 */
state: BookingState, 
/**
 * So many.
 */
count: number, };

/**
 * A step that can be undone or redone, in words.
 */
export type Step = { 
/**
 * Its sentence.
 */
said: string, 
/**
 * Whether it is a promise made outside the program: it is not undone.
 */
lasts: boolean, };

/**
 * What a step is.
 */
export type StepKind = "done" | "taken_back" | "lasting" | "undo" | "redo" | "barrier";

/**
 * A course on the year strip.
 */
export type StripCourse = { 
/**
 * Its id.
 */
course_id: CourseId, 
/**
 * Its title.
 */
title: string, 
/**
 * Whether it is of the programme shown.
 */
of_this_programme: boolean, 
/**
 * Its sessions of the year that are not cancelled, in order.
 */
sessions: Array<StripSession>, };

/**
 * A session of a course on the year strip.
 */
export type StripSession = { 
/**
 * Its number in the course.
 */
number: number, 
/**
 * The local date.
 */
date: string, 
/**
 * The time in words.
 */
times: string, };

/**
 * Which dates to suggest.
 */
export type SuggestForm = { 
/**
 * For which programme.
 */
programme_id: ProgrammeId, 
/**
 * By which rule.
 */
rule: FollowUpRule, 
/**
 * The first day, `2026-04-01`.
 */
first: string, 
/**
 * The last day, itself included.
 */
last: string, 
/**
 * `15:00`, on the wall clock.
 */
starts_at: string, 
/**
 * From 5 to 720.
 */
length_minutes: string, 
/**
 * Who would lead them.
 */
facilitators: Array<FacilitatorId>, };

/**
 * The dates that a rule suggests.
 */
export type Suggestions = { 
/**
 * The rule in words: `2nd Monday of the month`.
 */
rule: string, 
/**
 * Its dates, each with what speaks for and against it.
 */
proposals: Array<Proposal>, };

/**
 * A wording as it is now.
 */
export type Template = { 
/**
 * Its row, where there is one.
 */
template_id: TemplateId | null, 
/**
 * What it is for.
 */
kind: TemplateKind, 
/**
 * What it is called.
 */
name: string, 
/**
 * Of what it speaks.
 */
about: About, 
/**
 * The subject.
 */
subject: string, 
/**
 * The text.
 */
body: string, 
/**
 * Whether it differs from what the program brings.
 */
changed: boolean, 
/**
 * Whether calendar files go with it.
 */
calendar_files: boolean, };

/**
 * Which wording: one that the program brings, or one of the administrator's own.
 */
export type TemplateChoice = { 
/**
 * What it is for.
 */
kind: TemplateKind, 
/**
 * Which of the administrator's own.
 */
template_id: TemplateId | null, };

/**
 * A wording as it is typed.
 */
export type TemplateForm = { 
/**
 * Which; of a new one of the administrator's own, no id.
 */
which: TemplateChoice, 
/**
 * What it is called; only of one's own.
 */
name: string, 
/**
 * Of what it speaks; only of one's own.
 */
about: About, 
/**
 * The subject.
 */
subject: string, 
/**
 * The text.
 */
body: string, };

/**
 * The wording of a message, where it was changed or is the administrator's own.
 */
export type TemplateId = number;

/**
 * What a message is for.
 */
export type TemplateKind = "offer" | "payment_due" | "joining_instructions" | "reminder" | "we_missed_you" | "follow_up_dates" | "follow_up_invitation" | "session_moved" | "session_cancelled" | "certificate" | "own";

/**
 * The wordings, and what can stand in them.
 */
export type TemplateSheet = { 
/**
 * Those that the program brings, then the administrator's own by name.
 */
templates: Array<Template>, 
/**
 * Every placeholder.
 */
placeholders: Array<OfferedPlaceholder>, };

/**
 * The screen of the morning.
 */
export type TodaySheet = { 
/**
 * The date in Europe/London.
 */
date: string, 
/**
 * The next session, if one is planned.
 */
next: NextSession | null, 
/**
 * What is due, most urgent first; a section without items is not there.
 */
sections: Array<DueSection>, 
/**
 * How many items are to be done now.
 */
now: number, 
/**
 * The next seven days.
 */
week: Array<ComingDay>, 
/**
 * When nothing is due: the day on which something next is, as far as that is known.
 */
next_due: string | null, 
/**
 * Whether there are several courses, so that each is to be named.
 */
several: boolean, };

/**
 * Of what people are told after a session.
 */
export type ToldAbout = "needs_every" | "cannot_reach";

/**
 * What Undo or Redo did.
 */
export type Undone = { 
/**
 * The operation that was taken back or brought back.
 */
operation_id: OperationId, };

/**
 * A file whose headings say nothing.
 */
export type UnknownColumns = { 
/**
 * Which of the files.
 */
file: string, 
/**
 * Its headings.
 */
headings: Array<string>, 
/**
 * Its first rows.
 */
some: Array<Array<string>>, 
/**
 * What was said before about a file with these headings, or nothing.
 */
columns: Array<ReportColumn>, };

/**
 * How soon something is to be done.
 */
export type Urgency = "now" | "week" | "later";

/**
 * The verdict on one person, ready to be shown.
 */
export type Verdict = { 
/**
 * Where the person stands.
 */
standing: Standing, 
/**
 * `Every remaining session needed`.
 */
label: string, 
/**
 * `2 of 4 held, every remaining session needed`.
 */
sentence: string, 
/**
 * Sessions that count.
 */
attended: number, 
/**
 * Sessions held so far, and any under way where this person already counts.
 */
held: number, 
/**
 * Sessions that are not over and may still count.
 */
remaining: number, 
/**
 * The numbers of the held sessions where this person is unmarked.
 */
unmarked: Array<number>, 
/**
 * The most that can still come together: attended, unmarked and remaining.
 */
at_most: number, 
/**
 * What the course asks for.
 */
threshold: number, 
/**
 * The course's sessions without the cancelled ones.
 */
sessions: number, 
/**
 * Reached, and the last session is over.
 */
may_request: boolean, };

/**
 * How many have a verdict.
 */
export type VerdictCount = { 
/**
 * The verdict.
 */
verdict: Standing, 
/**
 * So many.
 */
count: number, };

/**
 * Who a name is.
 */
export type Who = { "is": "person", 
/**
 * Whom.
 */
participant_id: ParticipantId, } | { "is": "facilitator" } | { "is": "nobody" } | { "is": "open" };

/**
 * Whom to invite.
 */
export type WhomToInvite = { 
/**
 * The graduates of these courses.
 */
courses: Array<CourseId>, 
/**
 * Those recorded by hand as graduates from before this program.
 */
earlier_graduates: boolean, 
/**
 * These people, graduates or not.
 */
people: Array<ParticipantId>, 
/**
 * Of the graduates only those whom no date to come has invited.
 */
only_not_invited: boolean, };

/**
 * Why a backup was made.
 */
export type Why = "start" | "close" | "while_open" | "before_import" | "before_migration" | "before_restore" | "by_hand";

