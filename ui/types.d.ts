// Made from the Rust types by the test `types_for_ui`: do not edit.

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
 * A bank holiday that the centre added.
 */
export type AddedBankHolidayId = number;

/**
 * Why two people may be one, the strongest first.
 */
export type Alike = "same_email" | "same_name_and_organisation" | "same_name";

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
 * The course's requirements, in their order.
 */
requirements: Array<RequirementOfBooking>, 
/**
 * The course's places.
 */
places: Places, };

/**
 * Where a booking stands.
 */
export type BookingState = "applied" | "offered" | "waiting_list" | "booked" | "declined" | "withdrawn";

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
minimum_minutes: number, };

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
minimum_minutes: string, };

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
 * A code exists only where the screen does something with it.
 */
export type Code = "over_capacity" | "likely_duplicates" | "needs_confirming" | "gone" | "not_saved";

/**
 * A course: one run (cohort) of a programme.
 */
export type CourseId = number;

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
 * Where a course stands.
 */
export type CourseStatus = "planned" | "running" | "finished" | "archived" | "no_sessions";

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
 * What to take out.
 */
export type ExportKind = "participants" | "register" | "register_grid" | "follow_ups";

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
columns: Array<string> | null, };

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
 * The course it belongs to, or for a person the newest one.
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
export type FoundKind = "participant" | "course" | "session" | "follow_up";

/**
 * The frame's read model.
 */
export type Frame = { 
/**
 * The date in Europe/London.
 */
today: string, 
/**
 * The courses, newest first; `null` after a change that cannot have altered them.
 */
courses: Array<FrameCourse> | null, 
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
more: boolean, };

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
course_id: CourseId | null, };

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
 * Whether it is in effect.
 */
kind: StepKind, 
/**
 * For an undo or redo: the step that it took back or brought back.
 */
target_id: OperationId | null, };

/**
 * What to do with files of the same name in a chosen folder.
 */
export type IfTaken = "refuse" | "replace" | "number";

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
 * What a change of many bookings did.
 */
export type ManyChanged = { 
/**
 * So many were changed.
 */
changed: number, 
/**
 * So many were so already.
 */
unchanged: number, };

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
 * Given when the course is full and the place is given all the same.
 */
over_capacity_reason: string | null, };

/**
 * One thing that was done, as history keeps it.
 */
export type OperationId = number;

/**
 * A participant.
 */
export type ParticipantId = number;

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
 * Whether access needs are written down; they are read apart.
 */
has_access_needs: boolean, 
/**
 * Their booking on the course asked for.
 */
booking: BookingSheet | null, 
/**
 * All their courses, newest booking first.
 */
courses: Array<CoursePlace>, 
/**
 * Follow-up sessions that they are invited to, by date.
 */
follow_ups: Array<FollowUpInvitation>, 
/**
 * What was done that concerns them, newest first.
 */
history: HistoryPage, };

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
 * An invoice number, for instance.
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
 * A programme: a kind of course that is run again and again.
 */
export type ProgrammeId = number;

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
 * An invoice or purchase order number, for instance.
 */
notes: string, };

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
 * A session of a course, or a follow-up session of a programme.
 */
export type SessionId = number;

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
 * Given when the course is full and the places are given all the same.
 */
over_capacity_reason: string | null, };

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
 * A step that can be undone or redone, in words.
 */
export type Step = { 
/**
 * Its sentence.
 */
said: string, };

/**
 * What a step is.
 */
export type StepKind = "done" | "taken_back" | "undo" | "redo" | "barrier";

/**
 * What Undo or Redo did.
 */
export type Undone = { 
/**
 * The operation that was taken back or brought back.
 */
operation_id: OperationId, };

