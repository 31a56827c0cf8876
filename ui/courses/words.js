// @ts-check
// A course in words: what the screen says about places, rules and sessions. Nothing here touches the page.
import { and_list, plural } from '../shared/words.js';

/** @typedef {import('../types.d.ts').CourseSheet} CourseSheet */
/** @typedef {import('../types.d.ts').Session} Session */

/** "22 of 24 places taken", "20 places taken, no limit": booked people and open offers take one each. @param {Pick<CourseSheet, 'booked' | 'offered' | 'capacity'>} sheet */
export function places_words({ booked, offered, capacity }) {
  const taken = booked + offered;
  return capacity === null ? `${plural(taken, 'place')} taken, no limit` : `${taken} of ${plural(capacity, 'place')} taken`;
}

/** Who that is, and what else is in hand: "20 booked", "2 offers open", "3 on the waiting list". @param {Pick<CourseSheet, 'booked' | 'offered' | 'waiting_list' | 'applied'>} sheet @returns {string[]} */
export function waiting_words({ booked, offered, waiting_list, applied }) {
  return [
    booked ? `${booked} booked` : '',
    offered ? `${plural(offered, 'offer')} open` : '',
    waiting_list ? `${waiting_list} on the waiting list` : '',
    applied ? `${plural(applied, 'application')} to decide` : '',
  ].filter(Boolean);
}

/** "At least 4 of 6 sessions". Cancelled sessions are not among them. @param {Pick<CourseSheet, 'certificate_threshold' | 'sessions'>} sheet */
export function certificate_words({ certificate_threshold, sessions }) {
  const count = sessions.filter(({ state }) => state !== 'cancelled').length;
  if (certificate_threshold === 0) return 'No sessions are asked for';
  return count === 0 ? `At least ${plural(certificate_threshold, 'session')}` : `At least ${certificate_threshold} of ${plural(count, 'session')}`;
}

/** "Ruby Hart and Callum Frost", "Nobody yet". @param {readonly { name: string }[]} facilitators */
export function names_of(facilitators) {
  return facilitators.length ? and_list(facilitators.map(({ name }) => name)) : 'Nobody yet';
}

/**
 * What stands against a session and what is worth knowing, one sentence each. A clock change is worth knowing, and no warning.
 * @param {{ remarks: readonly import('../types.d.ts').DateRemark[], against: readonly string[] }} session
 * @returns {{ text: string, warns: boolean }[]}
 */
export function notes_of({ remarks, against }) {
  return [...against.map((text) => ({ text, warns: true })), ...remarks.map(({ about, sentence }) => ({ text: sentence, warns: about.kind !== 'clock_change' }))];
}

/**
 * What comes of the first date, in one line: "6 Mondays 3pm to 5pm, 20 April to 25 May 2026 · 1 bank holiday". Empty while there is nothing.
 * @param {Pick<import('../types.d.ts').SessionsProposed, 'when' | 'sessions'> | null} proposed
 */
export function preview_words(proposed) {
  if (!proposed?.sessions.length) return '';
  const { when, sessions } = proposed;
  const holds = (/** @type {string} */ kind) => sessions.filter(({ remarks }) => remarks.some(({ about }) => about.kind === kind)).length;
  const [holidays, avoided, others] = [holds('bank_holiday'), holds('avoided_week'), sessions.filter(({ against, problems }) => against.length + problems.length > 0).length];
  const days = sessions.length === 1 ? when : /^[A-Z][a-z]+days\b/.test(when) ? `${sessions.length} ${when}` : `${sessions.length} sessions, ${when.charAt(0).toLowerCase()}${when.slice(1)}`;
  return [days, holidays ? plural(holidays, 'bank holiday') : '', avoided ? `${avoided} in a week to avoid` : '', others ? `${others} to look at` : ''].filter(Boolean).join(' · ');
}

/** The first session that lies ahead. @param {readonly Session[]} sessions */
export function next_session(sessions) {
  return [...sessions].filter(({ state }) => state === 'planned').sort((a, b) => `${a.date}${a.starts_at}`.localeCompare(`${b.date}${b.starts_at}`))[0] ?? null;
}

/** The forms that the program reads hold what was typed. @param {number | null | undefined} number */
export const typed_number = (number) => (number === null || number === undefined ? '' : String(number));
