// @ts-check
// How a course and a session stand, in one word each, and the look of their chips: the same everywhere.
import { capital } from './words.js';

/** @typedef {import('../types.d.ts').CourseStatus} CourseStatus */
/** @typedef {import('../types.d.ts').SessionState} SessionState */

/** @type {Record<CourseStatus, { word: string, look: string }>} */
const COURSE = {
  running: { word: 'running', look: 'good' },
  planned: { word: 'planned', look: 'note' },
  no_sessions: { word: 'no sessions yet', look: 'warn' },
  finished: { word: 'finished', look: 'plain' },
  archived: { word: 'archived', look: 'plain' },
};
/** @type {Record<SessionState, { word: string, look: string }>} */
const SESSION = {
  planned: { word: 'planned', look: 'plain' },
  held: { word: 'held', look: 'good' },
  cancelled: { word: 'cancelled', look: 'bad' },
};

/** In the order in which they matter. */
export const COURSE_STATUSES = /** @type {readonly CourseStatus[]} */ (Object.keys(COURSE));

/** running; no sessions yet @param {CourseStatus} status */
export const course_word = (status) => COURSE[status].word;
/** The class of its chip. @param {CourseStatus} status */
export const course_look = (status) => COURSE[status].look;
/** Held; beginning a cell or a chip of its own @param {SessionState} state */
export const session_word = (state) => capital(SESSION[state].word);
/** The class of its chip. @param {SessionState} state */
export const session_look = (state) => SESSION[state].look;
