// @ts-check
// The only file that calls the program behind the window. One function for each command, grouped by feature.
//
// What a command cannot do arrives as a Problem and is thrown. A command that changes something answers with what it said, what
// the frame now shows, and the fresh view of the screen: the first two go to whoever listens (the frame), the view to the caller.

import { concerns } from './shared/concerns.js';
import { make_drafts } from './shared/drafts.js';

/** @typedef {import('./types.d.ts').Frame} Frame */
/** @typedef {import('./types.d.ts').FrameCourse} FrameCourse */
/** @typedef {import('./types.d.ts').CourseStatus} CourseStatus */
/** @typedef {import('./types.d.ts').Found} Found */
/** @typedef {import('./types.d.ts').FieldProblem} FieldProblem */
/** @typedef {import('./types.d.ts').Code} Code */

/** Something that could not be done, in a sentence for the reader. */
export class Problem extends Error {
  /** @param {Code | null} code what the screen acts on @param {string} message @param {FieldProblem[]} [fields] */
  constructor(code, message, fields = []) {
    super(message);
    this.code = code;
    this.fields = fields;
    /** The things that were not saved, as concerns() names them. @type {readonly string[]} */
    this.about = [];
    /** It is what is being typed that the file did not take; it is kept in the page. */
    this.of_draft = false;
  }
}

/**
 * @typedef {object} Listener
 * @property {(frame: Frame, said: string | null, about: readonly string[]) => void} changed about: what is in the file now, as concerns() names it
 * @property {(waiting: number) => void} saving how many changes wait for their acknowledgement
 * @property {() => void} failed the file did not take a change
 */
/** @type {Listener | null} */
let listener = null;
let waiting = 0;

/** @param {Listener} heard */
export function listen(heard) {
  listener = heard;
}

/** @param {unknown} thrown @returns {Problem} */
export function problem_from(thrown) {
  if (thrown instanceof Problem) return thrown;
  if (typeof thrown === 'object' && thrown !== null && 'message' in thrown && 'fields' in thrown && typeof thrown.message === 'string') {
    const fields = Array.isArray(thrown.fields) ? thrown.fields.filter(is_field_problem) : [];
    const code = 'code' in thrown && typeof thrown.code === 'string' ? /** @type {Code} */ (thrown.code) : null;
    return new Problem(code, thrown.message, fields);
  }
  // The details are for the developer tools: they are not words for the person at the screen.
  console.error(thrown);
  return new Problem('not_saved', 'Something went wrong inside the program, and this was not done. What was saved before is safe.');
}

/** @param {unknown} one @returns {one is FieldProblem} */
function is_field_problem(one) {
  return typeof one === 'object' && one !== null && 'field' in one && 'message' in one && typeof one.field === 'string' && typeof one.message === 'string';
}

/**
 * Asks without changing anything.
 * @template T @param {string} command @param {Record<string, unknown>} [given] @returns {Promise<T>}
 */
async function ask(command, given = {}) {
  try {
    return await window.__TAURI__.core.invoke(command, given);
  } catch (thrown) {
    throw problem_from(thrown);
  }
}

/**
 * Changes something: tells the listener what was said, gives back the fresh view.
 * @template T @param {string} command @param {Record<string, unknown>} [given] @returns {Promise<T>}
 */
async function change(command, given = {}) {
  const about = concerns(command, given);
  waiting += 1;
  tell((heard) => heard.saving(waiting));
  try {
    /** @type {import('./types.d.ts').Changed<T>} */
    const changed = await ask(command, given);
    tell((heard) => heard.changed(changed.frame, changed.said, about));
    drafts.again();
    return changed.view;
  } catch (thrown) {
    const problem = problem_from(thrown);
    // A question, or a field that is not right yet, is no failure: the screen that asked says so in its place.
    if (problem.fields.length === 0 && (problem.code === null || problem.code === 'not_saved')) {
      problem.about = about;
      if (problem.code === 'not_saved') tell((heard) => heard.failed());
    }
    throw problem;
  } finally {
    waiting -= 1;
    tell((heard) => heard.saving(waiting));
  }
}

/** What goes wrong while the frame is drawn says nothing about whether the change was saved. @param {(heard: Listener) => void} say */
function tell(say) {
  try {
    if (listener) say(listener);
  } catch (thrown) {
    console.error(thrown);
  }
}

// ---- the frame

/** The first question after the page has loaded: what the frame shows, or (thrown) why the data file is not open. @returns {Promise<Frame>} */
export const start_up = () => ask('start_up');
/** @returns {Promise<Frame>} */
export const frame = () => ask('frame');
/** Takes back the newest change. @returns {Promise<import('./types.d.ts').Undone>} */
export const undo = () => change('undo');
/** Brings back what was last taken back. @returns {Promise<import('./types.d.ts').Undone>} */
export const redo = () => change('redo');
/** Asks for a data file and opens it in place of this one. @returns {Promise<boolean>} false when the dialog was closed */
export const open_another = () => ask('open_another');
/** Opens the data file with which the program was started a second time. @returns {Promise<boolean>} false when there is none */
export const open_offered = () => ask('open_offered');
/** Hears the name of such a file. @param {(name: string) => void} heard */
export const when_offered = (heard) => window.__TAURI__.event.listen('offered', ({ payload }) => heard(String(payload)));
/** Hears that the window is about to close; there is a moment left. @param {() => void} heard */
export const when_closing = (heard) => window.__TAURI__.event.listen('closing', heard);

// ---- search

/** People, courses and sessions. @param {string} text @returns {Promise<Found[]>} */
export const search = (text) => ask('search', { text });

// ---- drafts: what was typed into a form that is not saved yet

const drafts = make_drafts({
  read: (key) => ask('draft', { key }),
  write: (key, content) => ask('save_draft', { key, content }),
  discard: (key) => ask('discard_draft', { key }),
});
/** @param {unknown} thrown @returns {never} */
const of_draft = (thrown) => { throw Object.assign(problem_from(thrown), { of_draft: true }); };
/** @param {string} key @returns {Promise<string | null>} */
export const draft = (key) => drafts.read(key);
/** While the file does not take it, it is kept in the page. @param {string} key @param {string} content @returns {Promise<void>} */
export const save_draft = (key, content) => drafts.save(key, content).catch(of_draft);
/** @param {string} key @returns {Promise<void>} */
export const discard_draft = (key) => drafts.discard(key).catch(of_draft);
/** The file takes something again: it may take what it has refused before. */
export const save_drafts_again = () => drafts.again();
/** Another file is open: what was typed into the one before is not for it. */
export const forget_drafts = () => drafts.forget();

// ---- the sample course

/** @returns {Promise<import('./types.d.ts').SampleAdded>} */
export const add_sample = () => change('add_sample');
/** What removing it would take out. @returns {Promise<import('./types.d.ts').SampleRemoval>} */
export const sample_removal = () => ask('sample_removal');
/** @returns {Promise<import('./types.d.ts').SampleRemoval>} */
export const remove_sample = () => change('remove_sample');

// ---- courses

/** @typedef {import('./types.d.ts').CourseSheet} CourseSheet */
/** @typedef {import('./types.d.ts').FacilitatorList} FacilitatorList */
/** What the form for a new course begins with. @param {import('./types.d.ts').ProgrammePick} pick @returns {Promise<import('./types.d.ts').CourseStart>} */
export const new_course = (pick) => ask('new_course', { pick });
/** What the form for the next cohort begins with. @param {number} course_id @returns {Promise<import('./types.d.ts').CourseStart>} */
export const next_cohort = (course_id) => ask('next_cohort', { courseId: course_id });
/** @param {import('./types.d.ts').CourseForm} form @returns {Promise<import('./types.d.ts').SessionsProposed>} */
export const propose_sessions = (form) => ask('propose_sessions', { form });
/** @param {import('./types.d.ts').CourseForm} form @returns {Promise<CourseSheet>} */
export const create_course = (form) => change('create_course', { form });
/** @param {number} course_id @returns {Promise<CourseSheet>} */
export const course_sheet = (course_id) => ask('course_sheet', { courseId: course_id });
/** @param {number} course_id @param {import('./types.d.ts').CourseEdit} form @returns {Promise<CourseSheet>} */
export const edit_course = (course_id, form) => change('edit_course', { courseId: course_id, form });
/** @param {number} course_id @returns {Promise<CourseSheet>} */
export const archive_course = (course_id) => change('archive_course', { courseId: course_id });
/** @param {number} course_id @returns {Promise<CourseSheet>} */
export const bring_back_course = (course_id) => change('bring_back_course', { courseId: course_id });
/** @param {number | null} session_id @param {number} number @param {import('./types.d.ts').SessionForm} form @returns {Promise<import('./types.d.ts').SessionProposed>} */
export const propose_session = (session_id, number, form) => ask('propose_session', { sessionId: session_id, number, form });
/** @param {number} course_id @param {import('./types.d.ts').SessionForm} form @returns {Promise<CourseSheet>} */
export const add_session = (course_id, form) => change('add_session', { courseId: course_id, form });
/** @param {number} session_id @param {import('./types.d.ts').SessionForm} form @returns {Promise<CourseSheet>} */
export const change_session = (session_id, form) => change('change_session', { sessionId: session_id, form });
/** @param {number} session_id @param {string} reason @param {boolean} confirmed @returns {Promise<CourseSheet>} */
export const cancel_session = (session_id, reason, confirmed) => change('cancel_session', { sessionId: session_id, reason, confirmed });
/** @param {number} session_id @param {boolean} confirmed @returns {Promise<CourseSheet>} */
export const reinstate_session = (session_id, confirmed) => change('reinstate_session', { sessionId: session_id, confirmed });
/** @param {number} course_id @param {string} requirement @returns {Promise<CourseSheet>} */
export const add_requirement = (course_id, requirement) => change('add_requirement', { courseId: course_id, requirement });
/** @param {number} requirement_id @param {string} requirement @returns {Promise<CourseSheet>} */
export const reword_requirement = (requirement_id, requirement) => change('reword_requirement', { requirementId: requirement_id, requirement });
/** @param {number} requirement_id @returns {Promise<CourseSheet>} */
export const remove_requirement = (requirement_id) => change('remove_requirement', { requirementId: requirement_id });
/** @param {number} programme_id @returns {Promise<import('./types.d.ts').ProgrammeForm>} */
export const programme_form = (programme_id) => ask('programme_form', { programmeId: programme_id });
/** @param {number} programme_id @param {import('./types.d.ts').ProgrammeForm} form @returns {Promise<import('./types.d.ts').ProgrammeForm>} */
export const edit_programme = (programme_id, form) => change('edit_programme', { programmeId: programme_id, form });

// ---- facilitators

/** @returns {Promise<FacilitatorList>} */
export const facilitators = () => ask('facilitators');
/** @param {import('./types.d.ts').FacilitatorForm} form @returns {Promise<FacilitatorList>} */
export const add_facilitator = (form) => change('add_facilitator', { form });
/** @param {number} facilitator_id @param {import('./types.d.ts').FacilitatorForm} form @returns {Promise<FacilitatorList>} */
export const change_facilitator = (facilitator_id, form) => change('change_facilitator', { facilitatorId: facilitator_id, form });
/** @param {number} facilitator_id @returns {Promise<FacilitatorList>} */
export const remove_facilitator = (facilitator_id) => change('remove_facilitator', { facilitatorId: facilitator_id });
/** @param {number} facilitator_id @param {import('./types.d.ts').AbsenceForm} form @returns {Promise<FacilitatorList>} */
export const add_absence = (facilitator_id, form) => change('add_absence', { facilitatorId: facilitator_id, form });
/** @param {number} absence_id @returns {Promise<FacilitatorList>} */
export const remove_absence = (absence_id) => change('remove_absence', { absenceId: absence_id });

// ---- participants

/** @typedef {import('./types.d.ts').ParticipantSheet} ParticipantSheet */
/** @typedef {import('./types.d.ts').PersonForm} PersonForm */
/** @typedef {import('./types.d.ts').ManyChanged} ManyChanged */

/** @param {import('./types.d.ts').AddParticipant} request @returns {Promise<ParticipantSheet>} */
export const add_participant = (request) => change('add_participant', { request });
/** @param {import('./types.d.ts').EditParticipant} request @param {number | null} course_id @returns {Promise<ParticipantSheet>} */
export const edit_participant = (request, course_id) => change('edit_participant', { request, courseId: course_id });
/** Who may be this person. @param {PersonForm} person @param {number | null} except @returns {Promise<import('./types.d.ts').LikelyDuplicate[]>} */
export const likely_duplicates = (person, except) => ask('likely_duplicates', { person, except });
/** Everything about one person. @param {number} participant_id @param {number | null} course_id @returns {Promise<ParticipantSheet>} */
export const participant_sheet = (participant_id, course_id) => ask('participant_sheet', { participantId: participant_id, courseId: course_id });
/** The list: everybody who fits, in order, the first rows, and what each filter would show. @param {import('./types.d.ts').ParticipantsQuery} query @returns {Promise<import('./types.d.ts').ParticipantList>} */
export const participants = (query) => ask('participants', { query });
/** Rows of the list, at most 200. @param {number | null} course_id @param {number[]} participant_ids @returns {Promise<import('./types.d.ts').ParticipantRow[]>} */
export const participant_rows = (course_id, participant_ids) => ask('participant_rows', { courseId: course_id, participantIds: participant_ids });
/** @param {number[]} participant_ids @returns {Promise<string[]>} */
export const main_emails = (participant_ids) => ask('main_emails', { participantIds: participant_ids });
/** Health data: asked for only when it is opened. @param {number} participant_id @returns {Promise<string>} */
export const access_needs = (participant_id) => ask('access_needs', { participantId: participant_id });
/** @param {number} participant_id @param {string} needs @returns {Promise<string>} */
export const save_access_needs = (participant_id, needs) => change('save_access_needs', { participantId: participant_id, needs });

// ---- bookings

/** @param {import('./types.d.ts').BookParticipant} request @returns {Promise<ParticipantSheet>} */
export const book = (request) => change('book', { request });
/** @param {import('./types.d.ts').SetBookingState} request @returns {Promise<ManyChanged>} */
export const set_booking_state = (request) => change('set_booking_state', { request });
/** @param {number} booking_id @param {number} session_number @returns {Promise<ManyChanged>} */
export const set_start_session = (booking_id, session_number) => change('set_start_session', { bookingId: booking_id, sessionNumber: session_number });
/** @param {import('./types.d.ts').RecordPayment} request @returns {Promise<ManyChanged>} */
export const record_payment = (request) => change('record_payment', { request });
/** @param {import('./types.d.ts').SetFee} request @returns {Promise<ManyChanged>} */
export const set_fee = (request) => change('set_fee', { request });
/** @param {import('./types.d.ts').SetRequirement} request @returns {Promise<ManyChanged>} */
export const set_requirement = (request) => change('set_requirement', { request });

// ---- register

/** @typedef {import('./types.d.ts').RegisterOf} RegisterOf a course's register, or a programme's follow-up sessions */
/** @typedef {import('./types.d.ts').CellRef} CellRef one person at one session */
/** @typedef {import('./types.d.ts').SheetChange} SheetChange the totals, and the rows that were written */

/** @param {RegisterOf} of @returns {Promise<import('./types.d.ts').RegisterSheet>} */
export const register_sheet = (of) => ask('register_sheet', { of });
/** @param {RegisterOf} of @param {CellRef} cell @returns {Promise<import('./types.d.ts').CellDetail>} */
export const register_cell = (of, cell) => ask('register_cell', { of, cell });
/** @param {RegisterOf} of @param {import('./types.d.ts').CellMark[]} marks @returns {Promise<SheetChange>} */
export const mark_cells = (of, marks) => change('mark_cells', { of, marks });
/** @param {RegisterOf} of @param {number} session_id @returns {Promise<SheetChange>} */
export const mark_the_rest_present = (of, session_id) => change('mark_the_rest_present', { of, sessionId: session_id });
/** @param {RegisterOf} of @param {CellRef} cell @param {string} note @returns {Promise<SheetChange>} */
export const write_note = (of, cell, note) => change('write_note', { of, cell, note });
/** @param {RegisterOf} of @param {CellRef[]} cells @param {import('./types.d.ts').SetByHand} set @param {string} reason @returns {Promise<SheetChange>} */
export const set_by_hand = (of, cells, set, reason) => change('set_by_hand', { of, cells, set, reason });
/** @param {RegisterOf} of @param {CellRef[]} cells @returns {Promise<SheetChange>} */
export const clear_set_by_hand = (of, cells) => change('clear_set_by_hand', { of, cells });

// ---- follow-ups

/** @typedef {import('./types.d.ts').FollowUpQuery} FollowUpQuery which programme and year the screen shows */

/** Where a follow-up session is shown. @param {number} session_id @returns {Promise<FollowUpQuery>} */
export const follow_up_place = (session_id) => ask('follow_up_place', { sessionId: session_id });
/** @param {FollowUpQuery} query @returns {Promise<import('./types.d.ts').FollowUpSheet>} */
export const follow_ups = (query) => ask('follow_ups', { query });
/** @param {import('./types.d.ts').SuggestForm} form @returns {Promise<import('./types.d.ts').Suggestions>} */
export const suggest_follow_ups = (form) => ask('suggest_follow_ups', { form });
/** What speaks for and against dates; `except` is the session itself when it is moved. @param {number} programme_id @param {import('./types.d.ts').FollowUpForm[]} dates @param {number | null} [except] @returns {Promise<import('./types.d.ts').CheckedDate[]>} */
export const check_follow_ups = (programme_id, dates, except = null) => ask('check_follow_ups', { programmeId: programme_id, dates, except });
/** @param {import('./types.d.ts').ScheduleForm} form @param {FollowUpQuery} shown @returns {Promise<import('./types.d.ts').FollowUpSheet>} */
export const schedule_follow_ups = (form, shown) => change('schedule_follow_ups', { form, shown });
/** @param {number} session_id @param {import('./types.d.ts').FollowUpForm} form @param {boolean} confirmed @param {FollowUpQuery} shown @returns {Promise<import('./types.d.ts').FollowUpSheet>} */
export const change_follow_up = (session_id, form, confirmed, shown) => change('change_follow_up', { sessionId: session_id, form, confirmed, shown });
/** @param {number} session_id @param {string} reason @param {boolean} confirmed @param {FollowUpQuery} shown @returns {Promise<import('./types.d.ts').FollowUpSheet>} */
export const cancel_follow_up = (session_id, reason, confirmed, shown) => change('cancel_follow_up', { sessionId: session_id, reason, confirmed, shown });
/** @param {number} session_id @param {boolean} confirmed @param {FollowUpQuery} shown @returns {Promise<import('./types.d.ts').FollowUpSheet>} */
export const reinstate_follow_up = (session_id, confirmed, shown) => change('reinstate_follow_up', { sessionId: session_id, confirmed, shown });
/** @param {number} session_id @returns {Promise<import('./types.d.ts').InviteeList>} */
export const invitees = (session_id) => ask('invitees', { sessionId: session_id });
/** People who are not on the session's list, graduates first. @param {number} session_id @param {string} search @returns {Promise<import('./types.d.ts').PersonToInvite[]>} */
export const people_to_invite = (session_id, search) => ask('people_to_invite', { sessionId: session_id, search });
/** @param {number[]} sessions @param {import('./types.d.ts').WhomToInvite} whom @param {FollowUpQuery} shown @returns {Promise<import('./types.d.ts').FollowUpSheet>} */
export const invite = (sessions, whom, shown) => change('invite', { sessions, whom, shown });
/** @param {number} session_id @param {number[]} people @param {FollowUpQuery} shown @returns {Promise<import('./types.d.ts').FollowUpSheet>} */
export const remove_invitees = (session_id, people, shown) => change('remove_invitees', { sessionId: session_id, people, shown });
/** @param {import('./types.d.ts').ReplyForm} form @returns {Promise<import('./types.d.ts').RepliesSet>} */
export const set_reply = (form) => change('set_reply', { form });
/** @param {import('./types.d.ts').EarlierGraduateForm} form @param {FollowUpQuery} shown @returns {Promise<import('./types.d.ts').FollowUpSheet>} */
export const record_earlier_graduate = (form, shown) => change('record_earlier_graduate', { form, shown });
/** @param {number} participant_id @param {FollowUpQuery} shown @returns {Promise<import('./types.d.ts').FollowUpSheet>} */
export const remove_earlier_graduate = (participant_id, shown) => change('remove_earlier_graduate', { participantId: participant_id, shown });

// ---- export

/** @typedef {import('./types.d.ts').ExportRequest} ExportRequest what, of what, which columns */
/** @typedef {import('./types.d.ts').SavedFile} SavedFile */
/** @param {ExportRequest} request @returns {Promise<import('./types.d.ts').ExportPreview>} */
export const export_preview = (request) => ask('export_preview', { request });
/** Asks where in the system's own dialog. @param {ExportRequest} request @returns {Promise<SavedFile | null>} null when it was closed */
export const save_export = (request) => ask('save_export', { request });
/** Asks for a folder in the system's own dialog. @param {number} course_id @returns {Promise<import('./types.d.ts').ChosenFolder | null>} null when it was closed */
export const choose_export_folder = (course_id) => ask('choose_export_folder', { courseId: course_id });
/** @param {string} token @param {number} course_id @param {import('./types.d.ts').IfTaken} if_taken @returns {Promise<SavedFile[]>} */
export const export_into_folder = (token, course_id, if_taken) => ask('export_into_folder', { token, courseId: course_id, ifTaken: if_taken });
/** Opens a saved file with the program that the system has for it. @param {string} token @returns {Promise<void>} */
export const open_saved = (token) => ask('open_saved', { token });
/** Shows a saved file in its folder. @param {string} token @returns {Promise<void>} */
export const show_saved = (token) => ask('show_saved', { token });

// ---- data safety

/** @typedef {import('./types.d.ts').SafetyStanding} SafetyStanding */
/** What the foot of the rail says about the safety of the data. @returns {Promise<SafetyStanding>} */
export const safety_standing = () => ask('safety_standing');
/** Hears it whenever it changes. @param {(standing: SafetyStanding) => void} heard */
export const when_safety_changes = (heard) => window.__TAURI__.event.listen('safety', ({ payload }) => heard(/** @type {SafetyStanding} */ (payload)));

// ---- history

/** @param {import('./types.d.ts').HistoryQuery} query @returns {Promise<import('./types.d.ts').HistoryPage>} */
export const history = (query) => ask('history', { query });
/** Undoes an older step. @param {number} operation_id @returns {Promise<import('./types.d.ts').Undone>} */
export const undo_operation = (operation_id) => change('undo_operation', { operationId: operation_id });

// ---- settings

/** @typedef {import('./types.d.ts').SettingsSheet} SettingsSheet */
/** @returns {Promise<SettingsSheet>} */
export const settings = () => ask('settings');
/** @param {import('./types.d.ts').CentreForm} form @returns {Promise<SettingsSheet>} */
export const change_centre = (form) => change('change_centre', { form });
/** @param {import('./types.d.ts').AvoidedWeekForm} form @returns {Promise<SettingsSheet>} */
export const add_avoided_week = (form) => change('add_avoided_week', { form });
/** @param {number} id @returns {Promise<SettingsSheet>} */
export const remove_avoided_week = (id) => change('remove_avoided_week', { id });
/** @param {import('./types.d.ts').BankHolidayForm} form @returns {Promise<SettingsSheet>} */
export const add_bank_holiday = (form) => change('add_bank_holiday', { form });
/** @param {number} id @returns {Promise<SettingsSheet>} */
export const remove_bank_holiday = (id) => change('remove_bank_holiday', { id });
