// @ts-check
// Starts the window: the frame around one screen at a time, the keys that work everywhere, undo and redo.
import { html, nothing, render } from './vendor/lit-html/lit-html.js';
import * as ipc from './ipc.js';
import { banners } from './frame/banners.js';
import { make_due } from './frame/due.js';
import { keys_everywhere } from './frame/keys.js';
import { make_problems } from './frame/problems.js';
import { rail } from './frame/rail.js';
import { make_safety } from './frame/safety.js';
import { is_to_go } from './frame/sample.js';
import { RAIL, course_to_begin_with, focus_on, styles_of_the_others, view_of } from './frame/screens.js';
import { ask } from './shared/dialog.js';
import { icon } from './shared/icons.js';
import { keep_all } from './shared/keeper.js';
import { forget_layers } from './shared/keyboard.js';
import { stopped, undo_line } from './shared/notices.js';
import { note_scrollbars } from './shared/scrollbars.js';

/** @typedef {import('./shared/context.js').Screen} Screen */
/** @typedef {import('./shared/context.js').Params} Params */
/** @typedef {import('./shared/context.js').Context} Context */

const place_of = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));
const places = { rail: place_of('rail'), banners: place_of('banners'), view: place_of('place'), foot: place_of('foot') };

const state = {
  /** @type {import('./shared/context.js').ShownFrame} */
  frame: { today: '', courses: [], changed_courses: [], archived_to_come: false, undo: null, redo: null, file_name: '', file_folder: '', sample_present: false, is_empty: true },
  /** @type {string | null} the name of a data file that was asked for from outside */
  offered: null,
  /** @type {number | null} */
  course_id: null,
  /** @type {Screen} */
  screen: 'welcome',
  /** @type {Params} */
  params: {},
  waiting: 0,
  /** The last thing done was a restore, which can be taken back. */
  restored: false,
  /** @type {import('./shared/notices.js').UndoLine} */
  line: null,
  switcher_open: false,
  /** @type {readonly import('./shared/context.js').Key[]} */
  keys: [],
};
const problems = make_problems();
const due = make_due(draw);
const safety = make_safety({
  draw, attempt, say, another, go,
  problem: () => (problems.unsaved ? places.banners.querySelector('[role=alert] .btn') : null),
  focus_banner: () => /** @type {HTMLElement | null} */ (places.banners.querySelector('.banner.bad[role=status] .btn'))?.focus(),
});
/** What opens over the screen comes when it is first wanted, at the latest after the first screen. @type {Promise<ReturnType<import('./frame/over.js')['make_over']>> | null} */
let over = null;
async function things_over() {
  over ??= import('./frame/over.js').then(({ make_over }) => make_over({ state, context: () => context_for(state.screen, state.params), show_again, draw, go, choose_course, show_problem, remove_sample, take_back, bring_back }));
  return over;
}
const open_switcher = () => void things_over().then((over) => over.open_switcher()).catch(show_problem);
const open_box = () => void things_over().then((over) => over.open_box()).catch(show_problem);
const show_keys = () => void import('./frame/keys_sheet.js').then(({ open_keys_sheet }) => open_keys_sheet(word_of(state.screen), state.keys)).catch(show_problem);
/** What each screen wants to find again when one comes back to it. @type {Map<string, unknown>} */
const remembered = new Map();
/** Goes up with each screen shown, so that one that arrives late knows that it is no longer wanted. */
let visit = 0;
/** @type {() => void} */
let leave = () => {};
/** @type {(() => unknown) | null} */
let reload = null;
/** The course that the screen was mounted for: an undo may take it away. @type {number | null} */
let shown_course = null;
const course = () => state.frame.courses.find(({ course_id }) => course_id === state.course_id) ?? null;
const word_of = (/** @type {Screen} */ screen) => ({ history: 'History', overview: 'Overview', welcome: 'Welcome', attendance_reports: 'Attendance report', date_finder: 'Find dates' })[/** @type {string} */ (screen)] ?? RAIL.find((entry) => entry.screen === screen)?.word ?? '';

function draw() {
  if (document.body.classList.contains('not_open')) return;
  render(rail({
    frame: state.frame, course: course(), screen: state.screen, saving: { waiting: state.waiting, failed: problems.unsaved, standing: safety.standing }, due: due.now, switcher_open: state.switcher_open,
    open_switcher, find: open_box, remove_sample, open_safety: safety.open, go: (screen) => go(screen),
  }), places.rail);
  render(banners({
    problem: problems.message, unsaved: problems.unsaved, close_problem, standing: safety.standing, safety: safety.ways(), offered: state.offered, file_name: state.frame.file_name, open_offered: () => void another(ipc.open_offered), stay,
  }), places.banners);
  const hints = state.keys.filter(({ hint }) => hint);
  render(html`${state.screen === 'welcome' ? nothing : html`<button type="button" class="btn quiet small" title="The keys of this screen (?)" @click=${show_keys}>${icon('keys')}Keys</button>`}
    <div class="hints">${hints.map((one) => html`<span>${one.keys.map((key) => html`<kbd>${key}</kbd> `)}${one.does}</span>`)}</div>${undo_line(state.line)}`, places.foot);
}

/** @param {string} sentence @param {{ undo?: boolean, redo?: boolean }} [options] */
function say(sentence, { undo = false, redo = false } = {}) {
  const action = undo && state.frame.undo && !state.frame.undo.lasts ? { label: 'Undo', run: take_back } : redo && state.frame.redo ? { label: 'Redo', run: bring_back } : undefined;
  state.line = action ? { sentence, action } : { sentence };
  draw();
}
/** @param {unknown} thrown */
function show_problem(thrown) {
  const { message, about, code, of_draft } = ipc.problem_from(thrown);
  // A file that takes no changes has its own words above the screen; what is typed is kept in the page.
  if (of_draft && (safety.standing?.state === 'view_only' || safety.standing?.state === 'stopped')) return;
  problems.show(message, about, code === 'not_saved');
  draw();
}
/** What was not saved is said until it is saved, or the banner is closed. */
function no_problem() {
  problems.quiet();
  draw();
}
function close_problem() {
  problems.clear();
  draw();
}

/** @param {ipc.Frame} frame */
function take_frame(frame) {
  const changed = new Map(frame.changed_courses.map((course) => [course.course_id, course]));
  state.frame = { ...frame, courses: frame.courses ?? state.frame.courses.map((course) => changed.get(course.course_id) ?? course) };
  if (!course()) state.course_id = course_to_begin_with(state.frame);
}

// ---- one screen at a time

/** @param {Screen} screen @param {Params} [params] @param {{ done?: boolean }} [how] done: it is part of what was done, of which the line speaks */
async function go(screen, params = {}, { done = false } = {}) {
  const mine = (visit += 1);
  leave();
  leave = () => {};
  forget_layers();
  reload = null;
  safety.tell(null);
  problems.clear();
  if (typeof params.course_id === 'number') state.course_id = params.course_id;
  shown_course = state.course_id;
  Object.assign(state, { screen, params, keys: [], line: done ? state.line : null });
  document.title = `${word_of(screen)} · Course Register`;
  const root = document.createElement('div');
  root.className = 'view';
  root.dataset.screen = screen;
  places.view.replaceChildren(root);
  draw();
  try {
    const view = await view_of(screen);
    if (mine !== visit) return;
    const unmount = await view.mount(root, context_for(screen, params));
    if (mine !== visit) { unmount?.(); return; }
    leave = unmount ?? leave;
    focus_on(root);
  } catch (thrown) {
    if (mine !== visit) return;
    const { message } = thrown instanceof ipc.Problem ? thrown : new ipc.Problem(null, 'This screen could not be shown');
    if (!(thrown instanceof ipc.Problem)) console.error(thrown);
    render(html`<div class="empty">${icon('warning')}<h1 tabindex="-1">${word_of(screen)} cannot be shown</h1><p>${stopped(message)}</p><button type="button" class="btn" @click=${() => go(screen, params)}>Try again</button></div>`, root);
    focus_on(root);
  }
}

/** @param {Screen} screen @param {Params} params @returns {Context} */
function context_for(screen, params) {
  const mine = visit;
  return {
    ipc,
    params,
    course_id: () => state.course_id,
    course,
    frame: () => state.frame,
    today: () => state.frame.today,
    choose_course,
    go,
    say,
    problem: show_problem,
    no_problem,
    ask,
    set_keys(keys) { if (mine === visit) { state.keys = keys; draw(); } },
    on_changed_elsewhere(again) { if (mine === visit) reload = again; },
    on_safety(heard) { if (mine === visit) safety.tell(heard); },
    begin_anew: another,
    due_now: due.hear,
    set_title(title) { if (mine === visit) document.title = `${title} · Course Register`; },
    remember(key, value) { remembered.set(`${screen} ${key}`, value); },
    recall: (key, otherwise) => /** @type {any} */ (remembered.has(`${screen} ${key}`) ? remembered.get(`${screen} ${key}`) : otherwise),
  };
}

/** @param {number | null} id */
function choose_course(id) {
  if (state.course_id === id) return;
  state.course_id = id;
  if (state.screen === 'welcome') draw();
  else void go(state.screen);
}

/** Draws the screen from what is stored now. */
async function show_again() {
  try {
    if (state.frame.is_empty && !['welcome', 'settings', 'data_safety', 'history'].includes(state.screen)) await go('welcome', {}, { done: true });
    else if (shown_course !== state.course_id) await go(state.screen, { ...state.params, course_id: undefined }, { done: true });
    else if (reload) await reload();
    else await go(state.screen, state.params, { done: true });
  } catch (thrown) {
    show_problem(thrown);
  }
}

// ---- undo and redo

/** @param {() => Promise<unknown>} change */
async function changing(change) {
  try {
    no_problem();
    await change();
    await show_again();
  } catch (thrown) {
    show_problem(thrown);
  }
}
let going_back = false;
function take_back() {
  if (!state.frame.undo && state.restored) undo_restore();
  else if (!state.frame.undo) say('There is nothing to undo');
  else { going_back = true; void changing(ipc.undo).finally(() => { going_back = false; }); }
}
function undo_restore() {
  void another(async () => ({ ...await ipc.undo_restore(), said: 'Took the restore back: everything is as it was before it' }));
}
async function remove_sample() {
  if (await is_to_go(show_problem)) await changing(ipc.remove_sample);
}
function bring_back() {
  if (!state.frame.redo) say('There is nothing to redo');
  else void changing(ipc.redo);
}

// ---- start

ipc.listen({
  changed(frame, said, about) {
    take_frame(frame);
    state.restored = false;
    problems.saved(about);
    due.later();
    if (said) say(said, going_back ? { redo: true } : { undo: true });
    else draw();
  },
  saving(waiting) {
    state.waiting = waiting;
    draw();
  },
  failed() {
    problems.failed();
    draw();
  },
});

/** Another day may have begun, or another file been asked for, while the window was not looked at. */
async function looked_at_again() {
  if (document.body.classList.contains('not_open')) return;
  const before = state.frame.today;
  try {
    take_frame(await ipc.frame());
    draw();
    due.later();
    if (state.frame.today !== before && reload) await reload();
  } catch (thrown) {
    show_problem(thrown);
  }
}

/**
 * Another data file, or another state of this one, in place of what is shown: everything begins anew.
 * @param {() => Promise<unknown>} open answers nothing when a dialog was closed; a restore answers what it says, and whether it can be undone
 * @param {{ same?: boolean }} [how] same: it is what was open, in another place, so that what was typed goes on with it
 */
async function another(open, { same = false } = {}) {
  /** @type {unknown} */
  let opened;
  // What was typed belongs to the file that is open now.
  keep_all();
  try {
    opened = await open();
    if (!opened) return;
  } catch (thrown) {
    if (document.body.classList.contains('not_open')) throw thrown;
    show_problem(thrown);
    return;
  }
  remembered.clear();
  (same ? ipc.save_drafts_again : ipc.forget_drafts)();
  state.frame.courses = [];
  const restored = typeof opened === 'object' && 'said' in opened ? /** @type {ipc.Restored} */ (opened) : null;
  Object.assign(state, { offered: null, line: null, course_id: null, restored: restored !== null && restored.undone_by !== null });
  await begin(restored && !document.body.classList.contains('not_open') ? 'data_safety' : null);
  due.later();
  if (!restored) return;
  const { said, set_aside, undone_by } = restored;
  state.line = { sentence: set_aside ? `${stopped(said)} What was there before is set aside as ${set_aside}` : said, ...(undone_by !== null ? { action: { label: 'Undo', run: undo_restore } } : {}) };
  draw();
}
function stay() {
  state.offered = null;
  draw();
}

/** Shows what the data file holds, or why it is not open. @param {Screen | null} [screen] where to begin, unless the file is empty */
async function begin(screen = null) {
  safety.hear(null);
  const before = visit;
  /** @type {ipc.Frame} */
  let frame;
  try {
    frame = await ipc.start_up();
  } catch (thrown) {
    ipc.forget_first_answers();
    await not_open(ipc.problem_from(thrown).message);
    return;
  }
  document.body.classList.remove('not_open');
  take_frame(frame);
  // Who pressed a key meanwhile goes where they wanted.
  await go(frame.is_empty ? 'welcome' : screen ?? (visit === before ? 'today' : state.screen), visit === before ? {} : state.params);
  performance.mark('usable');
  ipc.forget_first_answers();
  void styles_of_the_others();
  void things_over();
  await attempt(ipc.first_screen_shown);
  // The courses of the years before are only looked for by those who look for them.
  if (frame.archived_to_come) await attempt(async () => { take_frame(await ipc.frame()); draw(); });
  await attempt(async () => safety.hear(await ipc.safety_standing()));
}

/** There is nothing to show but why, and the ways on from there. @param {string} sentence */
async function not_open(sentence) {
  document.body.classList.add('not_open');
  visit += 1;
  leave();
  leave = () => {};
  safety.tell(null);
  for (const place of [places.rail, places.foot, places.banners]) render(nothing, place);
  const root = document.createElement('div');
  root.className = 'view';
  places.view.replaceChildren(root);
  await styles_of_the_others();
  const { show_not_open } = await import('./frame/not_open.js');
  await show_not_open({ root, ipc, another, sentence });
  focus_on(root);
}

/** @param {() => Promise<unknown>} run */
async function attempt(run) {
  try {
    no_problem();
    await run();
  } catch (thrown) {
    show_problem(thrown);
  }
}

async function start() {
  document.addEventListener('keydown', keys_everywhere({
    go, find: open_box, undo: take_back, redo: bring_back, show_keys,
  }));
  window.addEventListener('focus', looked_at_again);
  // The window is put away, as before it is closed: what was typed in the last moment is kept too.
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') keep_all(); });
  note_scrollbars();
  // What the program says by itself is heard while the first screen is asked for.
  await Promise.all([begin(), ipc.when_offered((name) => { state.offered = name; draw(); }), ipc.when_closing(keep_all), ipc.when_safety_changes(safety.hear)]);
  const { hear_dropped } = await import('./frame/dropping.js');
  await hear_dropped({ go, problem: show_problem, screen: () => state.screen, is_open: () => !document.body.classList.contains('not_open') && course() !== null });
}
void start();
