// @ts-check
// The only file that calls the program behind the window. One function for each command, grouped by feature.
//
// What a command cannot do arrives as a Problem and is thrown. A command that changes something answers with what it said, what
// the frame now shows, and the fresh view of the screen: the first two go to whoever listens (the frame), the view to the caller.

/** @typedef {'planned' | 'running' | 'finished' | 'archived' | 'no_sessions'} CourseStatus */
/**
 * @typedef {object} CourseInFrame
 * @property {number} course_id
 * @property {string} title
 * @property {string} programme_title
 * @property {string | null} first_date ISO day
 * @property {string | null} last_date ISO day
 * @property {CourseStatus} status
 * @property {number} participants how many are booked
 */
/**
 * @typedef {object} Frame what the rail, the foot and the undo keys need to know
 * @property {string} today ISO day in London
 * @property {CourseInFrame[]} courses
 * @property {{ said: string } | null} undo what the next undo takes back
 * @property {{ said: string } | null} redo what the next redo brings back
 * @property {string} file_name
 * @property {string} file_folder
 * @property {string | null} read_only why nothing can be changed, as a sentence
 * @property {boolean} sample_present
 * @property {boolean} is_empty neither programme, course nor person yet
 * @property {string | null} offer_to_open name of another data file that was asked for from outside
 */
/**
 * @template T
 * @typedef {{ said: string | null, view: T, frame: Frame }} Changed
 */
/**
 * @typedef {object} Found one line of the search
 * @property {'participant' | 'course' | 'session' | 'follow_up'} kind
 * @property {number} id
 * @property {number | null} course_id
 * @property {string} title
 * @property {string} detail
 */
/** @typedef {{ field: string, message: string }} FieldProblem */

/** Something that could not be done, in a sentence for the reader. */
export class Problem extends Error {
  /** @param {string} code @param {string} message @param {FieldProblem[]} [fields] */
  constructor(code, message, fields = []) {
    super(message);
    this.code = code;
    /** @type {FieldProblem[]} */
    this.fields = fields;
  }
}

/**
 * @typedef {object} Listener
 * @property {(frame: Frame, said: string | null) => void} changed
 * @property {(waiting: number, failed: boolean) => void} saving how many changes wait for their acknowledgement
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
  if (typeof thrown === 'object' && thrown !== null && 'message' in thrown && 'code' in thrown && typeof thrown.message === 'string') {
    const fields = 'fields' in thrown && Array.isArray(thrown.fields) ? thrown.fields.filter(is_field_problem) : [];
    return new Problem(String(thrown.code), thrown.message, fields);
  }
  // The details are for the developer tools: they are not words for the person at the screen.
  console.error(thrown);
  return new Problem('unexpected', 'Something went wrong inside the program, and this was not done. What was saved before is safe.');
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
  waiting += 1;
  listener?.saving(waiting, false);
  let failed = true;
  try {
    /** @type {Changed<T>} */
    const changed = await ask(command, given);
    failed = false;
    listener?.changed(changed.frame, changed.said);
    return changed.view;
  } finally {
    waiting -= 1;
    listener?.saving(waiting, failed);
  }
}

// ---- the frame

/** The first question after the page has loaded. @returns {Promise<Frame>} */
export const start_up = () => ask('start_up');
/** @returns {Promise<Frame>} */
export const frame = () => ask('frame');
/** Takes back the newest change. @returns {Promise<unknown>} */
export const undo = () => change('undo');
/** Brings back what was last taken back. @returns {Promise<unknown>} */
export const redo = () => change('redo');
/** People, courses and sessions. @param {string} text @returns {Promise<Found[]>} */
export const search = (text) => ask('search', { text });

// ---- drafts: what was typed into a form that is not saved yet

/** @param {string} key @returns {Promise<string | null>} */
export const draft = (key) => ask('draft', { key });
/** @param {string} key @param {string} content @returns {Promise<void>} */
export const save_draft = (key, content) => ask('save_draft', { key, content });
/** @param {string} key @returns {Promise<void>} */
export const discard_draft = (key) => ask('discard_draft', { key });

// ---- the sample course

/** @returns {Promise<unknown>} */
export const add_sample = () => change('add_sample');

// ---- courses

// ---- participants

// ---- register

// ---- follow-ups

// ---- export

// ---- history

// ---- settings
