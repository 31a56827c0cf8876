// @ts-check
// The words about a search of history.
import { moment_words } from '../shared/dates.js';
import { count_words, plural } from '../shared/words.js';

/** A search that has found so many goes no further back by itself. */
export const ENOUGH = 20;

/**
 * How much was found, and in how much of history: a search looks through so many steps at a time.
 * @param {{ found: number, looked_at: number, back_to: string | null, more: boolean, today: string }} of  back_to: an instant, RFC 3339
 */
export function reach_words({ found, looked_at, back_to, more, today }) {
  const steps = found === 0 ? 'Nothing found' : `${plural(found, 'step')} found`;
  if (!more || back_to === null) return `${steps}. Every step was looked at.`;
  return `${steps} so far, among the newest ${count_words(looked_at)} steps: back to ${moment_words(back_to, today)}.`;
}
