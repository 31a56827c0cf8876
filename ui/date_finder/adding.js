// @ts-check
// Adding dates, in the panel: one by one as they come to mind, or all that a rule suggests.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { live } from '../vendor/lit-html/directives/live.js';
import { NTH_OPTIONS, rule_of, weekday_name, WEEKDAY_OPTIONS } from '../shared/date_rules.js';
import { long_date, time_span } from '../shared/dates.js';
import { filter_chips } from '../shared/filters.js';
import * as f from '../shared/form.js';
import { icon } from '../shared/icons.js';
import { plural } from '../shared/words.js';
import { listed_day } from './words.js';

/** @typedef {import('../types.d.ts').FinderSheet} FinderSheet */
/** @typedef {import('../types.d.ts').Proposal} Proposal */

/**
 * @param {object} of
 * @param {import('../shared/context.js').Context} of.context
 * @param {() => void} of.redraw
 * @param {() => FinderSheet} of.sheet
 * @param {(sheet: FinderSheet) => void} of.take
 */
export function make_adding({ context, redraw, sheet, take }) {
  const { programme_id, defaults } = sheet();
  /** @type {{ proposal: Proposal, ticked: boolean }[]} */
  let suggested = [];
  let rule_words = '';
  /** @type {'hand' | 'rule'} */
  let way = 'hand';

  /** What is wrong with the first date is about the form's own fields. @template T @param {() => Promise<T>} run @returns {Promise<T>} */
  async function at_own_fields(run) {
    try {
      return await run();
    } catch (thrown) {
      const problem = context.ipc.problem_from(thrown);
      throw new context.ipc.Problem(problem.code, problem.message, problem.fields.map(({ field, message }) => ({ field: field.replace(/^dates(\.\d+\.|$)/, '') || 'date', message })));
    }
  }

  const by_hand = f.make_form({
    name: 'candidate', context, redraw, save_label: 'Add the date', draft: `date_finder/by_hand/${programme_id}`,
    fields: { date: f.date({ label: 'Date' }), starts_at: f.time({ label: 'Starts at', hint: '' }), length_minutes: f.whole_number({ label: 'Minutes', least: 5, most: 720, hint: '' }) },
    values: { starts_at: defaults.starts_at, length_minutes: defaults.length_minutes },
    save: async ({ date, starts_at, length_minutes }) => {
      take(await at_own_fields(() => context.ipc.add_date_candidates({ programme_id, dates: [{ date, starts_at, length_minutes: String(length_minutes) }] })));
      by_hand.set('date', null);
      queueMicrotask(() => by_hand.focus('date'));
    },
  });
  const by_rule = f.make_form({
    name: 'date_rule', context, redraw, save_label: 'Suggest dates', on_input: () => { suggested = []; },
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
    },
    values: {
      kind: 'nth_weekday', nth: '2', weekday: weekday_name(defaults.last_course_date), weeks: 4, from: defaults.last_course_date ?? context.today(), day_of_month: 16,
      first: defaults.first, last: defaults.last, starts_at: defaults.starts_at, length_minutes: defaults.length_minutes,
    },
    save: async (values) => {
      const rule = rule_of(values);
      if (!rule) return;
      const { first, last, starts_at, length_minutes } = values;
      const facilitators = sheet().facilitators.map(({ facilitator_id }) => facilitator_id);
      const found = await context.ipc.suggest_follow_ups({ programme_id, rule, first, last, starts_at, length_minutes: String(length_minutes), facilitators });
      rule_words = found.rule;
      const there = new Set(sheet().candidates.map(({ date, starts_at: start }) => `${date} ${start}`));
      suggested = found.proposals.filter((one) => !there.has(`${one.date} ${one.starts_at}`)).map((proposal) => ({ proposal, ticked: proposal.against.length === 0 }));
      redraw();
      queueMicrotask(() => { document.getElementById(suggested.length ? 'add_suggested' : 'date_rule_kind')?.focus(); document.querySelector('.suggested')?.scrollIntoView({ block: 'start' }); });
    },
  });

  const ticked = () => suggested.filter((one) => one.ticked);
  /** @param {string} starts_at @param {string} ends_at */
  const minutes = (starts_at, ends_at) => {
    const [from = 0, to = 0] = [starts_at, ends_at].map((time) => { const [hour = 0, minute = 0] = time.split(':').map(Number); return hour * 60 + minute; });
    return String(to - from);
  };
  async function add_suggested() {
    const dates = ticked().map(({ proposal: { date, starts_at, ends_at } }) => ({ date, starts_at, length_minutes: minutes(starts_at, ends_at) }));
    if (!dates.length) return;
    try {
      const fresh = await at_own_fields(() => context.ipc.add_date_candidates({ programme_id, dates }));
      suggested = suggested.filter((one) => !one.ticked);
      take(fresh);
      by_rule.focus('kind');
    } catch (thrown) {
      by_rule.problem(thrown);
    }
  }

  function proposals() {
    if (!rule_words) return nothing;
    if (!suggested.length) return html`<p class="soft" role="status">The rule “${rule_words}” gives no further date in this period.</p>`;
    return html`<p class="small" role="status">The rule “${rule_words}” gives ${plural(suggested.length, 'date')}.</p>
      <div class="choices suggested">${suggested.map((one) => html`<label class="choice"><input type="checkbox" .checked=${live(one.ticked)} @change=${(/** @type {Event & { target: HTMLInputElement }} */ event) => { one.ticked = event.target.checked; redraw(); }}><span><span title=${long_date(one.proposal.date)}>${listed_day(one.proposal.date, suggested[0]?.proposal.date)}, ${time_span(one.proposal.starts_at, one.proposal.ends_at)}</span>${[...one.proposal.against, ...one.proposal.remarks].map(({ sentence }) => html`<span class="small against">${icon('warning')}${sentence}</span>`)}</span></label>`)}</div>`;
  }

  return {
    /** Brings back what was typed and not added. */
    begin: () => by_hand.restore(),
    focus: () => (way === 'hand' ? by_hand.focus('date') : by_rule.focus('kind')),
    /** @returns {import('../shared/panel.js').PanelContent} */
    content() {
      const { candidates, most_candidates } = sheet();
      const kind = by_rule.value('kind');
      const count = ticked().length;
      return {
        title: 'Add dates', under: candidates.length ? `${plural(candidates.length, 'date')} so far, ${most_candidates} at most` : `Up to ${most_candidates} dates can be compared`,
        body: html`<section>${filter_chips({ label: 'How', chosen: way, choose: (id) => { way = id === 'rule' ? 'rule' : 'hand'; redraw(); }, options: [{ id: 'hand', label: 'One by one' }, { id: 'rule', label: 'By a rule' }] })}
          ${way === 'hand' ? by_hand.template(html`${by_hand.field('date')}<div class="pair">${by_hand.field('starts_at')}${by_hand.field('length_minutes')}</div>`)
            : html`<form class="form" id="date_rule_form" novalidate @submit=${(/** @type {SubmitEvent} */ event) => { event.preventDefault(); void by_rule.send(); }}>${by_rule.summary()}${by_rule.field('kind')}<div class="pair">${kind === 'every_weeks' ? html`${by_rule.field('weeks')}${by_rule.field('from')}` : kind === 'weekday_nearest' ? html`${by_rule.field('weekday')}${by_rule.field('day_of_month')}` : html`${by_rule.field('nth')}${by_rule.field('weekday')}`}</div>
              <div class="pair">${by_rule.field('first')}${by_rule.field('last')}</div><div class="pair">${by_rule.field('starts_at')}${by_rule.field('length_minutes')}</div></form>${proposals()}`}</section>`,
        foot: way === 'hand' ? undefined : html`${suggested.length ? html`<button type="button" class="btn first" id="add_suggested" aria-disabled=${count ? nothing : 'true'} @click=${() => void add_suggested()}>${count ? `Add ${plural(count, 'date')}` : 'Add dates'}</button>` : nothing}<button type="submit" form="date_rule_form" class="btn ${suggested.length ? '' : 'first'}">Suggest dates</button>`,
      };
    },
    stop() { by_hand.stop(); by_rule.stop(); },
  };
}
