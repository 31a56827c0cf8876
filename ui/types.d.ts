// Made from the Rust types by the test `types_for_ui`: do not edit.

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

