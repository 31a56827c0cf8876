// @ts-check
// The words of the safety of the data, in one place.
import { moment_words } from '../shared/dates.js';
import { stopped } from '../shared/notices.js';
import { and_list } from '../shared/words.js';

/** @typedef {import('../types.d.ts').Backup} Backup */
/** @typedef {import('../types.d.ts').Check} Check */
/** @typedef {import('../types.d.ts').SafetyStanding} Standing */
/** @typedef {import('../types.d.ts').Why} Why */

/** Why a backup was made, beside when it was. @type {Record<Why, string>} */
const WHYS = {
  start: 'when the file was opened',
  close: 'when the program was closed',
  while_open: 'half an hour with changes',
  before_import: 'before an import',
  before_migration: 'before the file was brought up to date',
  before_restore: 'before a restore',
  by_hand: 'asked for by you',
};
/** @param {Why} why */
export const why_words = (why) => WHYS[why];

/** What differs from the open file: "8 marks fewer and 1 payment fewer". @param {readonly string[]} differs */
export const differs_words = (differs) => (differs.length ? and_list(differs) : 'the same as now');

/** @param {string} at RFC 3339 @param {string} today */
const then = (at, today) => moment_words(at, today);

/** "Checked today at 9.12am: sound"; what was found is said once, where it says how things stand. @param {Check | null} check @param {string} today */
export function check_words(check, today) {
  if (!check) return 'Not checked yet';
  return `${check.full ? 'Checked' : 'Looked through'} ${then(check.at, today)}: ${check.found === null ? 'sound' : 'something is wrong'}`;
}

/**
 * How things stand, in one calm sentence.
 * @param {Standing} standing @param {Check | null} check @param {string} today
 * @returns {{ look: 'good' | 'warn' | 'bad', sentence: string }}
 */
export function standing_words(standing, check, today) {
  const backed_up = standing.backed_up_at === null ? 'There is no backup yet' : `Backed up ${then(standing.backed_up_at, today)}`;
  if (standing.state === 'stopped' || standing.state === 'view_only') {
    return { look: standing.state === 'stopped' ? 'bad' : 'warn', sentence: standing.sentence ?? (standing.state === 'stopped' ? 'Writing has been stopped' : 'The file is open for viewing only') };
  }
  if (check?.found) return { look: 'bad', sentence: stopped(check.found) };
  if (standing.state === 'not_backed_up') return { look: 'warn', sentence: `All changes are saved. ${stopped(standing.sentence ?? 'The last backup was not made')}` };
  const since = standing.backed_up_at !== null && standing.changed_since ? '; what was changed since will be in the next one' : '';
  return { look: 'good', sentence: `All changes are saved. ${backed_up}${since}.` };
}

/** What a backup is called where one is asked about it. @param {Backup} backup @param {string} today */
export const backup_name = ({ made_at }, today) => `the backup of ${then(made_at, today)}`;

