// @ts-check
// The words of the safety of the data, in one place.
import { moment_words } from '../shared/dates.js';
import { stopped } from '../shared/notices.js';

/** @typedef {import('../types.d.ts').SafetyStanding} Standing */

/**
 * How things stand, in one calm sentence.
 * @param {Standing} standing @param {string} today
 * @returns {{ look: 'good' | 'warn' | 'bad', sentence: string }}
 */
export function standing_words(standing, today) {
  const backed_up = standing.backed_up_at === null ? 'There is no backup yet' : `Backed up ${moment_words(standing.backed_up_at, today)}`;
  if (standing.state === 'stopped' || standing.state === 'view_only') {
    return { look: standing.state === 'stopped' ? 'bad' : 'warn', sentence: stopped(standing.sentence ?? (standing.state === 'stopped' ? 'Writing has been stopped' : 'The file is open for viewing only')) };
  }
  if (standing.state === 'not_backed_up') return { look: 'warn', sentence: `All changes are saved, but the last backup was not made. ${stopped(standing.sentence ?? backed_up)}` };
  const since = standing.backed_up_at !== null && standing.changed_since ? '; what was changed since is in the next one' : '';
  return { look: 'good', sentence: `All changes are saved. ${backed_up}${since}.` };
}
