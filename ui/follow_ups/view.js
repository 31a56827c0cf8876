// @ts-check
// Follow-ups: a programme's year, its follow-up sessions, and finding dates for more.
import { html, nothing, render } from '../vendor/lit-html/lit-html.js';
import { open_calendar_files_dialog } from '../shared/calendar_files_dialog.js';
import { open_draft_dialog } from '../shared/draft_dialog.js';
import { empty_place } from '../shared/empty.js';
import { icon } from '../shared/icons.js';
import { is_screen_key, mod_name, run_key } from '../shared/keyboard.js';
import { menu_button } from '../shared/menu.js';
import { make_panel } from '../shared/panel.js';
import { everybody } from './cohorts.js';
import { make_graduates } from './graduates.js';
import { make_list } from './list.js';
import { make_other_year } from './other_year.js';
import { make_plan } from './plan.js';
import { make_session_panel } from './session_panel.js';
import { legend, make_strip, year_list } from './strip.js';
import { add_them_words, not_invited_words, to_come_words } from './words.js';

/** @typedef {import('../types.d.ts').FollowUpSheet} FollowUpSheet */
/** @typedef {import('../types.d.ts').FollowUpQuery} FollowUpQuery */
/** @typedef {import('../shared/context.js').Context} Context */

/** @type {import('../shared/context.js').Mount} */
export async function mount(root, context) {
  const wanted = typeof context.params.follow_up_id === 'number' ? context.params.follow_up_id : null;
  const query = await where_to_begin(context, wanted);
  if (!query) return no_programme(root, context);
  let sheet = await context.ipc.follow_ups(query);
  let in_words = context.recall('in words', false);
  /** @type {ReturnType<typeof make_plan> | null} */
  let plan = null;
  let plan_year = make_other_year({ context, redraw: draw, begin: sheet });

  const panel = make_panel({ redraw: draw, label: 'Follow-up session', focus_back: () => list.row_element(), on_close: () => { void session_panel.show(null, false); graduates.stop(); set_keys(); } });
  const strip = make_strip({ redraw: draw, today: context.today, open: ({ session_id }) => open(session_id) });
  const list = make_list({ redraw: draw, today: context.today, open: ({ session_id }) => open(session_id), follow: ({ session_id }) => { if (panel.is_open) open(session_id, false); } });
  const session_panel = make_session_panel({ context, redraw: draw, sheet: () => sheet, take, counted });
  const graduates = make_graduates({ context, redraw: draw, sheet: () => sheet, take, invite_them: () => void invite_not_invited() });

  /** @param {FollowUpSheet} fresh */
  function take(fresh) {
    sheet = fresh;
    context.remember(`year ${sheet.programme_id}`, sheet.year);
    draw();
  }
  /** A reply changes one row only. @param {import('../types.d.ts').FollowUpSession} session */
  function counted(session) {
    sheet = { ...sheet, sessions: sheet.sessions.map((one) => (one.session_id === session.session_id ? session : one)) };
  }

  /** @param {number} session_id @param {boolean} [into] the focus goes into the panel */
  function open(session_id, into = true) {
    graduates.stop();
    panel.open(session_id, { focus: into });
    set_keys();
    void session_panel.show(session_id, into);
  }
  function open_graduates() {
    void session_panel.show(null, false);
    panel.open('graduates');
  }

  /** @param {number} year */
  async function go_to_year(year) {
    try {
      panel.close();
      take(await context.ipc.follow_ups({ programme_id: sheet.programme_id, year }));
    } catch (thrown) {
      context.problem(thrown);
    }
  }
  async function invite_not_invited() {
    try {
      take(await context.ipc.invite(sheet.to_come, everybody(sheet.cohorts, true), { programme_id: sheet.programme_id, year: sheet.year }));
      await session_panel.again();
      document.querySelector('main h1') instanceof HTMLElement && /** @type {HTMLElement} */ (document.querySelector('main h1')).focus();
    } catch (thrown) {
      context.problem(thrown);
    }
  }

  async function draft_invitations() {
    if (await open_draft_dialog({ context, about: { of: 'follow_ups', programme_id: sheet.programme_id } })) await session_panel.again();
  }

  async function save_calendar_files() {
    if (await open_calendar_files_dialog({ context, of: { of: 'follow_ups', programme_id: sheet.programme_id } })) await session_panel.again();
  }

  /** @param {boolean} by_hand */
  function start_plan(by_hand) {
    if (plan) return;
    panel.close();
    plan_year = make_other_year({ context, redraw: draw, begin: sheet });
    plan = make_plan({
      context, redraw: draw, sheet, by_hand,
      scheduled: (fresh, first) => { plan = null; take(fresh); set_keys(); list.focus(fresh.sessions.find(({ date }) => date === first)?.session_id); },
      closed: () => { plan = null; draw(); set_keys(); document.getElementById(by_hand ? 'pick_by_hand' : 'suggest_dates')?.focus(); },
    });
    set_keys();
    draw();
    void plan.begin();
  }

  /** @param {KeyboardEvent} event */
  function pressed(event) {
    if (plan || !is_screen_key(event)) return;
    run_key(event, { f: () => context.go('date_finder'), s: () => start_plan(false), h: () => start_plan(true), '[': () => void go_to_year(sheet.year - 1), ']': () => void go_to_year(sheet.year + 1) });
  }
  document.addEventListener('keydown', pressed);

  function set_keys() {
    const hint = typeof panel.key !== 'number';
    const replies = [{ keys: ['C'], does: 'coming', hint: !hint }, { keys: ['N'], does: 'not coming', hint: !hint }, { keys: ['R'], does: 'no reply', hint: !hint }, { keys: ['P'], does: 'paste replies' }, { keys: ['Delete'], does: 'take off the list' }];
    const year = [{ keys: ['S'], does: 'suggest dates', hint }, { keys: ['H'], does: 'pick dates by hand', hint }, { keys: ['F'], does: 'find dates that suit most', hint }, { keys: ['Enter'], does: 'open a session', hint }, { keys: ['←', '→'], does: 'along the year' }, { keys: ['['], does: 'the year before' }, { keys: [']'], does: 'the year after' }];
    context.set_keys(plan
      ? [{ keys: ['Enter'], does: plan.by_hand ? 'next date' : 'suggest, or next date', hint: true }, { keys: [mod_name, 'Enter'], does: 'schedule', hint: true }, { keys: ['Space'], does: 'tick or untick a date' }, { keys: ['Esc'], does: 'leave; what was typed is kept', hint: true }]
      : [...replies, ...year]);
  }

  function year_tools() {
    const step = (/** @type {number} */ year, /** @type {'left' | 'right'} */ shape) => html`<button type="button" class="btn quiet icon small" aria-label="Show ${year}" title="${year} (${shape === 'left' ? '[' : ']'})" @click=${() => void go_to_year(year)}>${icon(shape)}</button>`;
    const others = sheet.years.filter((year) => Math.abs(year - sheet.year) > 1);
    return html`<div class="tools year_tools">${step(sheet.year - 1, 'left')}<b class="the_year" aria-live="polite">${sheet.year}</b>${step(sheet.year + 1, 'right')}
      ${others.map((year) => html`<button type="button" class="btn quiet small" aria-label="Show ${year}" @click=${() => void go_to_year(year)}>${year}</button>`)}
      <button type="button" class="btn small" aria-pressed=${in_words ? 'true' : 'false'} @click=${() => { in_words = !in_words; context.remember('in words', in_words); draw(); }}>In words</button>${in_words ? nothing : legend(sheet)}</div>`;
  }
  function offer() {
    // The graduates' panel says it itself.
    if (!sheet.not_invited.people || panel.key === 'graduates') return nothing;
    return html`<div class="body offer"><div class="remark">${icon('participants')}<span class="grow">${not_invited_words(sheet)}</span><button type="button" class="btn small" @click=${() => void invite_not_invited()}>${add_them_words(sheet)}</button></div></div>`;
  }
  const actions = () => html`<button type="button" class="btn" @click=${() => start_plan(true)}>Pick a date by hand</button><button type="button" class="btn" @click=${() => start_plan(false)}>Suggest dates</button>`;

  function draw() {
    const active = typeof panel.key === 'number' ? panel.key : null;
    const graduated = sheet.cohorts.reduce((sum, { graduates: count }) => sum + count, 0);
    render(html`<header class="head"><div><h1>${plan ? (plan.by_hand ? 'Pick dates by hand' : 'Suggest dates') : 'Follow-ups'}</h1><div class="soft">${sheet.programme_title}: ${to_come_words(sheet)}</div></div>
      ${plan ? legend(plan_year.of(plan.year())) : html`<div class="actions">${sheet.to_come.length ? menu_button({ label: 'More', items: () => [{ label: `Save calendar files of ${sheet.to_come.length === 1 ? 'the date' : `the ${sheet.to_come.length} dates`} to come`, icon: 'calendar', run: () => void save_calendar_files() }] }) : nothing}<button type="button" class="btn" @click=${open_graduates}>Graduates <span class="tally">${graduated}</span></button>${sheet.to_come.length ? html`<button type="button" class="btn" id="draft_invitations" @click=${() => void draft_invitations()}>${icon('mail')}Draft invitations</button>` : nothing}<button type="button" class="btn" id="find_dates" title="Ask which dates suit most people (F)" @click=${() => context.go('date_finder')}>Find dates</button><button type="button" class="btn" id="pick_by_hand" @click=${() => start_plan(true)}>Pick a date by hand</button><button type="button" class="btn first" id="suggest_dates" @click=${() => start_plan(false)}>Suggest dates</button></div>`}</header>
      ${plan
        ? plan.template(html`<div class="strip_place">${strip.template(plan_year.of(plan.year()), { proposed: plan.proposed() })}</div>`)
        : panel.split(html`${year_tools()}<div class="strip_place">${in_words ? year_list(sheet) : strip.template(sheet, { active })}</div>${offer()}${list.template(sheet, active, panel.is_open, actions())}`, () => (panel.key === 'graduates' ? graduates.content() : session_panel.content()))}`, root);
  }

  context.on_changed_elsewhere(async () => {
    sheet = await context.ipc.follow_ups({ programme_id: sheet.programme_id, year: sheet.year });
    if (typeof panel.key === 'number' && !sheet.sessions.some(({ session_id }) => session_id === panel.key)) panel.close();
    draw();
    await session_panel.again();
  });
  set_keys();
  draw();
  if (wanted !== null) open(wanted);
  else if (context.params.suggest === true) start_plan(false);
  return () => {
    document.removeEventListener('keydown', pressed);
    plan?.stop();
    panel.stop();
    session_panel.stop();
    graduates.stop();
    list.stop();
    strip.stop();
  };
}

/** Whose year is shown: of what was asked for, else of the chosen course's programme. @param {Context} context @param {number | null} wanted @returns {Promise<FollowUpQuery | null>} */
async function where_to_begin(context, wanted) {
  if (wanted !== null) return context.ipc.follow_up_place(wanted);
  const programme_id = context.course()?.programme_id ?? null;
  return programme_id === null ? null : { programme_id, year: typeof context.params.year === 'number' ? context.params.year : context.recall(`year ${programme_id}`, null) };
}

/** @param {HTMLElement} root @param {Context} context */
function no_programme(root, context) {
  render(html`<header class="head"><div><h1>Follow-ups</h1></div></header>
    ${empty_place({ icon: 'follow_ups', title: 'No programme yet', text: 'Follow-up sessions belong to a programme, and a programme begins with its first course.', actions: html`<button type="button" class="btn first" @click=${() => context.go('courses', { new: true })}>${icon('plus')}New course</button>` })}`, root);
}
