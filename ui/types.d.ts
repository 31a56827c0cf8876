// Made from the Rust types by the test `types_for_ui`: do not edit.

/**
 * A bank holiday that the centre added.
 */
export type AddedBankHolidayId = number;

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
 * A code exists only where the screen does something with it.
 */
export type Code = "over_capacity" | "likely_duplicates" | "needs_confirming" | "gone" | "not_saved";

/**
 * A course: one run (cohort) of a programme.
 */
export type CourseId = number;

/**
 * Where a course stands.
 */
export type CourseStatus = "planned" | "running" | "finished" | "archived" | "no_sessions";

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
 * One thing that was done, as history keeps it.
 */
export type OperationId = number;

/**
 * A participant.
 */
export type ParticipantId = number;

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

