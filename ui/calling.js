// @ts-check
// The only file that talks to the program behind the window; only ipc.js, with a function for each command, knows it.
//
// What a command cannot do arrives as a Problem and is thrown. A command that changes something answers with what it said, what
// the frame now shows, and the fresh view of the screen: the first two go to whoever listens (the frame), the view to the caller.

import { concerns } from './shared/concerns.js';

/** @typedef {import('./types.d.ts').Frame} Frame */
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

/** What follows each change that the file took. */
let then = () => {};
/** @param {() => void} run */
export function after_each_change(run) {
  then = run;
}

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

/** The answer to a question with which the window begins, once: see first_questions.js. @param {string} command */
function asked_already(command) {
  const answer = window.first_answers?.get(command);
  window.first_answers?.delete(command);
  return answer;
}
/** The first screen is there: what is asked from now on is asked anew. */
export const forget_first_answers = () => window.first_answers?.clear();

/**
 * Asks without changing anything.
 * @template T @param {string} command @param {Record<string, unknown>} [given] @returns {Promise<T>}
 */
export async function ask(command, given = {}) {
  try {
    return await /** @type {Promise<any>} */ (asked_already(command) ?? window.__TAURI__.core.invoke(command, given));
  } catch (thrown) {
    throw problem_from(thrown);
  }
}

/**
 * Changes something: tells the listener what was said, gives back the fresh view.
 * @template T @param {string} command @param {Record<string, unknown>} [given] @returns {Promise<T>}
 */
export async function change(command, given = {}) {
  const about = concerns(command, given);
  waiting += 1;
  tell((heard) => heard.saving(waiting));
  try {
    /** @type {import('./types.d.ts').Changed<T>} */
    const changed = await ask(command, given);
    tell((heard) => heard.changed(changed.frame, changed.said, about));
    then();
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

/** Hears what the program says by itself. @param {string} event @param {(payload: unknown) => void} heard @returns {Promise<() => void>} */
export const when = (event, heard) => window.__TAURI__.event.listen(event, ({ payload }) => heard(payload));

/** A way for the program to say how far it has come, in hundredths. @param {(hundredths: number) => void} heard */
export function progress(heard) {
  const channel = new window.__TAURI__.core.Channel();
  channel.onmessage = (hundredths) => heard(Number(hundredths));
  return channel;
}
