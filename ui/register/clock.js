// @ts-check
// Time passes while the register is open: a session begins, and can be marked; it ends, and is held.

/** @typedef {import('./sheet.js').RegisterSession} RegisterSession */

/** How often the file is asked while a session of today has not ended, in milliseconds. */
const EVERY = 30_000;

/** Whether one of the sessions may begin or end today. @param {readonly RegisterSession[]} sessions @param {string} today ISO day */
export function waits_for_the_clock(sessions, today) {
  return sessions.some(({ date, cancelled, held }) => date === today && !cancelled && !held);
}

/** Whether a session has begun or ended since. @param {readonly RegisterSession[]} before @param {readonly RegisterSession[]} now */
export function time_has_passed(before, now) {
  return now.some(({ session_id, started, held }) => before.some((one) => one.session_id === session_id && (one.started !== started || one.held !== held)));
}

/**
 * Looks again and again until it is stopped. A look that fails says nothing: the next one may do better.
 * @param {object} of
 * @param {() => readonly RegisterSession[]} of.shown
 * @param {() => string} of.today
 * @param {() => Promise<readonly RegisterSession[]>} of.read
 * @param {() => unknown} of.passed a session has begun or ended
 * @returns {() => void} stops
 */
export function watch_the_clock({ shown, today, read, passed }) {
  async function look() {
    if (!waits_for_the_clock(shown(), today())) return;
    const now = await read().catch(() => null);
    if (now && time_has_passed(shown(), now)) await passed();
  }
  const timer = setInterval(() => void look(), EVERY);
  return () => clearInterval(timer);
}
