// @ts-check
// Finding dates: a rule suggests, the administrator ticks, changes, and adds any date by hand; all of it is scheduled in one step.
// What is not scheduled yet survives leaving the screen.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { time_words } from '../shared/dates.js';
import { icon } from '../shared/icons.js';
import { make_keeper } from '../shared/keeper.js';
import { open_layer } from '../shared/keyboard.js';
import { focus_on_summary, problem_summary } from '../shared/summary.js';
import { plural } from '../shared/words.js';
import { make_cohort_choice } from './cohorts.js';
import { all_seen, chosen, day_of_row, first_year, form_of, new_row, problems_by_row, rule_of, with_checks, with_suggestions, year_looked_at } from './plan_rules.js';
import { found_sentence, read, written } from './plan_draft.js';
import { ALL_FIELDS, plan_form, RULE_FIELDS, rule_fields } from './plan_fields.js';
import { rows_template } from './plan_rows.js';

/** @typedef {import('../types.d.ts').FollowUpSheet} FollowUpSheet */
/** @typedef {import('./plan_rules.js').Row} Row */

/** How long typing must pause before the reasons are asked for, in milliseconds. */
const PAUSE = 300;

/**
 * @param {object} of
 * @param {import('../shared/context.js').Context} of.context
 * @param {() => void} of.redraw
 * @param {FollowUpSheet} of.sheet
 * @param {boolean} of.by_hand without a rule, beginning with one empty row
 * @param {(sheet: FollowUpSheet, first: string) => void} of.scheduled the fresh sheet of the year of the first new date
 * @param {() => void} of.closed
 */
export function make_plan({ context, redraw, sheet, by_hand, scheduled, closed }) {
  const { programme_id, defaults } = sheet;
  const draft_key = `follow_ups/${by_hand ? 'by_hand' : 'by_rule'}/${programme_id}`;
  const today = context.today;
  let keys = 0;
  const next_key = () => (keys += 1);
  /** @type {Row[]} */
  let rows = by_hand ? [new_row(next_key(), { starts_at: time_words(defaults.starts_at), length_minutes: String(defaults.length_minutes) })] : [];
  let rule_words = '';
  let rule_problem = '';
  /** @type {{ key: number, field: string, message: string }[]} */
  let wrong = [];
  /** @type {string[]} */
  let wrong_in_general = [];
  let busy = false;
  let touched = false;
  let kept = false;
  let asked = 0;
  let suggested = 0;
  let stopped = false;
  /** @type {number | null} the row that had the focus last */
  let focused = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let check_timer;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let suggest_timer;
  const keeper = make_keeper(keep);
  const cohorts = make_cohort_choice({ cohorts: sheet.cohorts, redraw, name: 'plan_invite', changed: touch });
  const drop_layer = open_layer(() => close());

  const form = plan_form({
    context, redraw, sheet,
    on_input: (name) => {
      touch();
      if (!by_hand && (RULE_FIELDS.includes(name) || name === 'starts_at' || name === 'length_minutes' || name === 'facilitators')) suggest_soon();
      if (by_hand && name === 'facilitators') check_soon();
    },
  });

  const value = (/** @type {string} */ name) => form.value(name);
  const common = () => ({ facilitators: (value('facilitators') ?? []).map(Number), zoom_link: '' });

  // ---- what the rule suggests

  function suggest_soon() {
    clearTimeout(suggest_timer);
    suggest_timer = setTimeout(() => void suggest(), PAUSE);
  }
  async function suggest() {
    clearTimeout(suggest_timer);
    const rule = rule_of({ kind: value('kind'), nth: value('nth'), weekday: value('weekday'), weeks: value('weeks'), from: value('from'), day_of_month: value('day_of_month') });
    const [first, last, starts_at, length] = ['first', 'last', 'starts_at', 'length_minutes'].map(value);
    if (!rule || !first || !last || !starts_at || length === null) {
      rule_problem = 'The rule is not complete yet: dates are suggested as soon as every field can be read.';
      return redraw();
    }
    const mine = (suggested += 1);
    try {
      const found = await context.ipc.suggest_follow_ups({ programme_id, rule, first, last, starts_at, length_minutes: String(length), facilitators: common().facilitators });
      if (mine !== suggested || stopped) return;
      rule_words = found.rule;
      rule_problem = '';
      rows = with_suggestions(rows, found.proposals, today(), next_key);
    } catch (thrown) {
      if (mine !== suggested || stopped) return;
      const problem = context.ipc.problem_from(thrown);
      rule_problem = problem.fields[0]?.message ?? problem.message;
    }
    redraw();
  }

  // ---- what speaks against dates that were typed

  function check_soon() {
    clearTimeout(check_timer);
    check_timer = setTimeout(() => void check(), PAUSE);
  }
  async function check() {
    const about = rows.filter((row) => day_of_row(row, today()) !== null);
    if (!about.length) return;
    const mine = (asked += 1);
    try {
      const found = await context.ipc.check_follow_ups(programme_id, about.map((row) => form_of(row, common(), today())));
      if (mine !== asked || stopped) return;
      rows = with_checks(rows, about.map(({ key }) => key), found, today());
      redraw();
    } catch (thrown) {
      if (mine === asked) context.problem(thrown);
    }
  }

  // ---- rows

  /** @param {number} key @param {Partial<Row>} change */
  function change_row(key, change) {
    const typed = 'date' in change || 'starts_at' in change || 'length_minutes' in change;
    rows = rows.map((row) => (row.key !== key ? row : { ...row, ...change, ...(typed ? { by_rule: false, proposal: null, refused: [], ticked: true } : {}) }));
    wrong = wrong.filter((one) => one.key !== key || !(one.field in change));
    touch();
    if (typed) check_soon();
    redraw();
  }
  function add_row() {
    const like = rows[rows.length - 1] ?? { starts_at: time_words(value('starts_at') ?? defaults.starts_at), length_minutes: String(value('length_minutes') ?? defaults.length_minutes) };
    const row = new_row(next_key(), like);
    rows = [...rows, row];
    touch();
    redraw();
    focus_row(row.key);
  }
  /** @param {number} key */
  function remove_row(key) {
    const at = rows.findIndex((row) => row.key === key);
    rows = rows.filter((row) => row.key !== key);
    touch();
    redraw();
    const next = rows[Math.min(at, rows.length - 1)];
    if (next) focus_row(next.key);
    else document.getElementById('plan_add')?.focus();
  }
  /** Enter in a row: to the next row; after the last a new one. @param {number} key */
  function next_row(key) {
    const next = rows[rows.findIndex((row) => row.key === key) + 1];
    if (next) focus_row(next.key);
    else add_row();
  }
  function focus_row(/** @type {number} */ key, field = 'date') {
    const element = document.getElementById(`plan_${key}_${field}`);
    element?.focus();
    element?.scrollIntoView({ block: 'nearest' });
  }

  // ---- the draft

  function touch() {
    touched = true;
    keeper.soon();
  }
  function keep() {
    const fields = Object.fromEntries(ALL_FIELDS.map((name) => [name, form.raw(name)]));
    context.ipc.save_draft(draft_key, written(fields, rows, cohorts.left_out())).catch(context.problem);
  }
  async function restore() {
    const content = await context.ipc.draft(draft_key).catch(() => null);
    if (!content) return false;
    const saved = read(content, next_key);
    for (const [name, typed] of Object.entries(saved.fields)) form.put_back(name, typed);
    cohorts.leave_out(saved.left_out);
    rows = saved.rows;
    kept = true;
    touched = true;
    return true;
  }
  async function forget() {
    keeper.drop();
    touched = false;
    await context.ipc.discard_draft(draft_key).catch(context.problem);
  }

  // ---- scheduling

  async function schedule(confirmed = false) {
    const sent = chosen(rows);
    wrong = [];
    wrong_in_general = sent.length ? [] : ['Tick at least one date, or type one'];
    if (!sent.length) return show_problems();
    if (busy) return;
    busy = true;
    redraw();
    try {
      const dates = sent.map((row) => form_of(row, common(), today()));
      const fresh = await context.ipc.schedule_follow_ups({ programme_id, dates, invite: cohorts.whom(), confirmed: confirmed || all_seen(sent) }, { programme_id, year: first_year(dates) });
      await forget();
      stop();
      scheduled(fresh, dates.map(({ date }) => date).sort()[0] ?? '');
    } catch (thrown) {
      busy = false;
      const problem = context.ipc.problem_from(thrown);
      if (problem.code === 'needs_confirming') {
        redraw();
        const answer = await context.ask({ title: `Schedule ${sent.length === 1 ? 'this date' : 'these dates'} all the same?`, body: problem.message, buttons: [{ id: 'schedule', label: sent.length === 1 ? 'Schedule it' : 'Schedule them' }] });
        if (answer) await schedule(true);
        return;
      }
      const { found, others } = problems_by_row(problem.fields, sent);
      wrong = found;
      wrong_in_general = problem.fields.length ? others : [problem.message];
      show_problems();
    }
  }
  function show_problems() {
    redraw();
    focus_on_summary('plan_dates_problems');
  }
  async function close() {
    stop();
    if (!touched) await forget();
    closed();
  }
  function stop() {
    if (stopped) return;
    stopped = true;
    clearTimeout(suggest_timer);
    clearTimeout(check_timer);
    keeper.now();
    drop_layer();
  }

  /** The row with the focus says which year is looked at. @param {FocusEvent} event */
  function came(event) {
    const key = event.target instanceof HTMLInputElement ? Number(event.target.dataset.row) : NaN;
    if (key !== focused && key > 0) { focused = key; redraw(); }
  }
  /** @param {KeyboardEvent} event */
  function pressed(event) {
    if (event.key !== 'Enter' || event.isComposing) return;
    if (event.ctrlKey || event.metaKey) { event.preventDefault(); void schedule(); return; }
    if (event.target instanceof HTMLInputElement && event.target.type !== 'checkbox') {
      event.preventDefault();
      const key = event.target.dataset.row;
      if (key !== undefined) next_row(Number(key));
      else if (!by_hand) void suggest();
    }
  }

  // ---- how it looks

  const problems = () => problem_summary('plan_dates_problems', wrong_in_general, wrong.map(({ key, field, message }) => ({ id: `plan_${key}_${field}`, message, go: () => focus_row(key, field) })));
  function found_words() {
    if (by_hand) return 'Each date has its own time and length. Enter goes to the next one.';
    if (rule_problem) return rule_problem;
    return found_sentence(rule_words, rows, plural(rows.length, 'date'));
  }

  return {
    by_hand,
    /** Reads the draft, or lets the rule suggest; then draws. */
    async begin() {
      const back = await restore();
      if (stopped) return;
      if (back) await check();
      if (!by_hand && !rows.length) await suggest();
      redraw();
      const first = rows[0];
      if (by_hand && first) focus_row(first.key);
      else document.getElementById('plan_kind')?.focus();
    },
    /** The dates that are ticked, for the strip. */
    proposed: () => chosen(rows).map((row) => day_of_row(row, today())).filter((day) => day !== null),
    /** The year that the strip shows meanwhile. */
    year: () => year_looked_at(rows, focused, by_hand, today()) ?? sheet.year,
    close,
    stop,

    /** @param {unknown} strip the year with what is ticked */
    template(strip) {
      const count = chosen(rows).length;
      return html`<div class="scroll body plan" @keydown=${pressed} @focusin=${came}><div class="stack">
        ${kept ? html`<div class="kept" role="status">We kept what you had typed. <button type="button" class="link" @click=${async () => { await forget(); kept = false; stop(); closed(); }}>Discard</button></div>` : nothing}
        ${problems()}${strip}
        ${by_hand ? (sheet.facilitators.length ? html`<section class="card plan_rule">${form.field('facilitators')}</section>` : nothing) : rule_fields(form, sheet)}
        <div class="line_up apart plan_said"><p role="status" class=${rule_problem ? 'remark warn' : 'soft'}>${rule_problem ? icon('warning') : nothing}${found_words()}</p>
          <button type="button" class="btn small" id="plan_add" @click=${add_row}>${icon('plus')}Add a date</button></div>
        ${rows.length ? rows_template(rows, { wrong, today: today(), change_row, remove_row }) : nothing}
        ${cohorts.template()}
      </div></div>
      <div class="plan_buttons"><button type="button" class="btn first" aria-disabled=${busy ? 'true' : nothing} @click=${() => void schedule()}>${busy ? 'Scheduling…' : count ? `Schedule ${plural(count, 'date')}` : 'Schedule'}</button><button type="button" class="btn" @click=${async () => { await forget(); stop(); closed(); }}>Cancel</button>
        <span class="soft small">${cohorts.words(count)}</span></div>`;
    },
  };
}
