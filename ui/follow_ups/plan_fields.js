// @ts-check
// The fields of a plan: the rule, the period in which it is tried, and what all its dates have in common.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import * as f from '../shared/form.js';
import { NTH_OPTIONS, weekday_name, WEEKDAY_OPTIONS } from './plan_rules.js';

/** @typedef {import('../types.d.ts').FollowUpSheet} FollowUpSheet */

/** The fields that only a rule needs. */
export const RULE_FIELDS = ['kind', 'nth', 'weekday', 'weeks', 'from', 'day_of_month', 'first', 'last'];
/** All of them. */
export const ALL_FIELDS = [...RULE_FIELDS, 'starts_at', 'length_minutes', 'facilitators'];

/**
 * The form: begins with the 2nd such weekday as the newest course met on, and with the programme's usual time.
 * @param {{ context: import('../shared/context.js').Context, redraw: () => void, sheet: FollowUpSheet, on_input: (name: string) => void }} of
 */
export function plan_form({ context, redraw, sheet: { defaults, facilitators }, on_input }) {
  return f.make_form({
    name: 'plan', context, redraw, on_input, save: async () => {},
    fields: {
      kind: f.select({ label: 'Rule', options: () => [{ id: 'nth_weekday', label: 'A weekday of each month' }, { id: 'every_weeks', label: 'Every so many weeks' }, { id: 'weekday_nearest', label: 'The weekday nearest a day' }] }),
      nth: f.select({ label: 'Which', options: () => NTH_OPTIONS }),
      weekday: f.select({ label: 'Weekday', options: () => WEEKDAY_OPTIONS }),
      weeks: f.whole_number({ label: 'Weeks between', least: 1, most: 52, hint: '' }),
      from: f.date({ label: 'Counted from', hint: '' }),
      day_of_month: f.whole_number({ label: 'Day of the month', least: 1, most: 31, hint: '' }),
      first: f.date({ label: 'From', hint: '' }),
      last: f.date({ label: 'To', hint: '' }),
      starts_at: f.time({ label: 'Starts at', hint: '' }),
      length_minutes: f.whole_number({ label: 'Minutes', least: 5, most: 720, hint: '' }),
      facilitators: f.checkboxes({ label: 'Led by', optional: true, beside: true, options: () => facilitators.map(({ facilitator_id, name }) => ({ id: String(facilitator_id), label: name })) }),
    },
    values: {
      kind: 'nth_weekday', nth: '2', weekday: weekday_name(defaults.last_course_date), weeks: 4, from: defaults.last_course_date ?? context.today(), day_of_month: 16,
      first: defaults.first, last: defaults.last, starts_at: defaults.starts_at, length_minutes: defaults.length_minutes, facilitators: defaults.facilitators.map(String),
    },
  });
}

/** The fields as they stand: only those that the chosen kind of rule needs. @param {ReturnType<typeof plan_form>} form @param {FollowUpSheet} sheet */
export function rule_fields(form, sheet) {
  const kind = form.value('kind');
  return html`<section class="card plan_rule" aria-label="The rule"><div class="plan_fields">
    ${form.field('kind')}
    ${kind === 'every_weeks' ? html`${form.field('weeks')}${form.field('from')}` : html`${kind === 'weekday_nearest' ? nothing : form.field('nth')}${form.field('weekday')}${kind === 'weekday_nearest' ? form.field('day_of_month') : nothing}`}
    </div><div class="plan_fields"><div class="plan_period">${form.field('first')}${form.field('last')}</div>${form.field('starts_at')}${form.field('length_minutes')}
    ${sheet.facilitators.length ? form.field('facilitators') : nothing}</div></section>`;
}
