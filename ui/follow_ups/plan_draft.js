// @ts-check
// What is kept of a plan that is not scheduled yet: every field as it was typed, the rows, and whose graduates are left out.
import { is_scheduled, new_row } from './plan_rules.js';

/** @typedef {import('./plan_rules.js').Row} Row */
/** @typedef {import('../shared/fields.js').Raw} Raw */
/** @typedef {{ fields: Record<string, Raw>, rows: readonly Pick<Row, 'ticked' | 'by_rule' | 'date' | 'starts_at' | 'length_minutes'>[], left_out: readonly string[] }} PlanDraft */

/** @param {Record<string, Raw>} fields @param {readonly Row[]} rows @param {readonly string[]} left_out */
export function written(fields, rows, left_out) {
  const kept = rows.map(({ ticked, by_rule, date, starts_at, length_minutes }) => ({ ticked, by_rule, date, starts_at, length_minutes }));
  return JSON.stringify(/** @type {PlanDraft} */ ({ fields, rows: kept, left_out }));
}

/** @param {string} content @param {() => number} next_key @returns {{ fields: Record<string, Raw>, rows: Row[], left_out: string[] }} */
export function read(content, next_key) {
  const { fields = {}, rows = [], left_out = [] } = /** @type {Partial<PlanDraft>} */ (JSON.parse(content));
  return { fields, rows: rows.map((row) => ({ ...new_row(next_key(), { starts_at: '', length_minutes: '' }), ...row })), left_out: [...left_out] };
}

/** What was found, in a sentence; a plan that came back no longer knows its rule's words. @param {string} rule @param {readonly Row[]} rows @param {string} counted such as "9 dates" */
export function found_sentence(rule, rows, counted) {
  if (!rows.length) return 'This rule gives no date in this period.';
  const scheduled = rows.filter(is_scheduled).length;
  const against = rows.filter(({ proposal, refused }) => refused.length || (proposal?.against.length ?? 0) > 0).length - scheduled;
  const others = rows.length - scheduled;
  const found = [];
  if (scheduled) found.push(`${scheduled} ${scheduled === 1 ? 'is' : 'are'} scheduled already`);
  if (against) found.push(`${against} ${against === 1 ? 'has' : 'have'} something against ${against === 1 ? 'it' : 'them'}`);
  else if (others) found.push(`nothing is against ${scheduled ? (others === 1 ? 'the other' : 'the others') : others === 1 ? 'it' : 'any of them'}`);
  return `${rule ? `${rule.charAt(0).toUpperCase()}${rule.slice(1)} gives ` : ''}${counted}: ${found.join(', ')}.`;
}
