// @ts-check
// Rules by which dates are suggested, as fields say them.
import { weekday_of, WEEKDAYS } from './dates.js';

/** @typedef {import('../types.d.ts').FollowUpRule} FollowUpRule */
/** @typedef {'Mon' | 'Tue' | 'Wed' | 'Thu' | 'Fri' | 'Sat' | 'Sun'} Weekday */

/** @type {readonly Weekday[]} */
const SHORT = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** @type {readonly { id: string, label: string }[]} */
export const WEEKDAY_OPTIONS = SHORT.map((id, at) => ({ id, label: WEEKDAYS[at] ?? id }));

/** The nth of the choice; last is a rule of its own. @type {readonly { id: string, label: string }[]} */
export const NTH_OPTIONS = [{ id: '1', label: '1st' }, { id: '2', label: '2nd' }, { id: '3', label: '3rd' }, { id: '4', label: '4th' }, { id: 'last', label: 'last' }];

/** The weekday of a date, as rules name it. @param {string | null} iso @returns {Weekday} */
export function weekday_name(iso) {
  return (iso ? SHORT[weekday_of(iso)] : undefined) ?? 'Mon';
}

/** @typedef {{ kind: string, nth: string, weekday: string, weeks: number | null, from: string | null, day_of_month: number | null }} RuleValues */

/** The rule that the fields say; null while one of them is missing. @param {RuleValues} values @returns {FollowUpRule | null} */
export function rule_of({ kind, nth, weekday, weeks, from, day_of_month }) {
  const day = /** @type {Weekday} */ (weekday);
  if (kind === 'every_weeks') return weeks === null || from === null ? null : { kind, weeks, from };
  if (kind === 'weekday_nearest') return day_of_month === null ? null : { kind, weekday: day, day_of_month };
  return nth === 'last' ? { kind: 'last_weekday', weekday: day } : { kind: 'nth_weekday', nth: Number(nth), weekday: day };
}
