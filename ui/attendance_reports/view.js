// @ts-check
// An attendance report, reviewed in place of the register: each name with who it is, what will be marked, and one button that marks it.
// Nothing is kept until then, and all of it is one step that can be undone.
import { html, nothing, render } from '../vendor/lit-html/lit-html.js';
import { long_date } from '../shared/dates.js';
import { open_dialog } from '../shared/dialog.js';
import { make_chooser } from '../shared/chooser.js';
import { icon } from '../shared/icons.js';
import { is_screen_key, key_name, mod_name } from '../shared/keyboard.js';
import { as_found, given_of } from '../shared/read_as.js';
import { make_underway, was_cancelled } from '../shared/underway.js';
import { folded } from '../shared/words.js';
import { beside } from './beside.js';
import { names_table } from './names.js';
import { files_line, which_columns, which_session } from './reading.js';
import { fitting, hours, in_groups, names_words, next_open, perhaps_there, take_words, to_be_absent, with_decision, with_full_names } from './words.js';

/** @typedef {import('./words.js').Review} Review */
/** @typedef {import('./words.js').Request} Request */
/** @typedef {import('./words.js').Who} Who */
/** @typedef {import('../shared/read_as.js').Held} Held */
/** @typedef {import('../types.d.ts').FilesChosen} FilesChosen */

/** @type {import('../shared/context.js').Key[]} */
const KEYS = [
  { keys: ['Enter'], does: 'it is this person', hint: true }, { keys: ['1 – 5'], does: 'one of those it may be', hint: true },
  { keys: ['A'], does: 'all full names are theirs', hint: true }, { keys: ['S'], does: 'nobody in this register', hint: true }, { keys: ['F'], does: 'a facilitator' },
  { keys: ['/'], does: 'somebody else in the register' }, { keys: ['U'], does: 'not so: open again' }, { keys: ['X'], does: 'who is not in the report is absent' },
  { keys: ['↑', '↓'], does: 'from name to name' }, { keys: [mod_name, 'Enter'], does: 'mark them', hint: true },
];

/** @type {import('../shared/context.js').Mount} */
export async function mount(root, context) {
  const given = /** @type {FilesChosen | undefined} */ (context.params.files);
  /** @type {Held[]} */
  let held = (given?.files ?? []).map(as_found);
  const course_id = context.course_id();
  /** @type {Request} */
  let request = {
    of: /** @type {Request['of'] | undefined} */ (context.params.of) ?? { kind: 'course', id: course_id ?? 0 }, session_id: typeof context.params.session_id === 'number' ? context.params.session_id : null,
    date_order: null, shift_minutes: null, columns: null, decisions: [], replace: [], marks_absent: null,
  };
  /** What the columns of an unknown file were said to hold. @type {import('../types.d.ts').ReportColumn[] | null} */
  let columns = null;
  /** @type {string[]} */
  let not_read = given?.problems ?? [];
  let review = await read();
  let names = in_groups(review.names);
  let at = Math.max(next_open(names, -1), 0);
  let asked = 0;
  let busy = false;
  let left = false;
  /** A key answers what it was pressed for: those that come while the last one is still on its way wait for it. @type {string[]} */
  const waiting = [];
  let working = 0;

  function read() {
    return context.ipc.review_report(request, held.map(given_of));
  }

  /** Asks again with what was said; the newest question counts. @param {Partial<Request>} change @param {() => void} [then] */
  async function said(change, then) {
    const before = request;
    request = { ...request, ...change };
    const mine = (asked += 1);
    working += 1;
    try {
      const fresh = await read();
      if (left || mine !== asked) return;
      review = fresh;
      names = in_groups(fresh.names);
      at = Math.min(at, Math.max(names.length - 1, 0));
      context.no_problem();
    } catch (thrown) {
      if (mine === asked) request = before;
      context.problem(thrown);
      waiting.length = 0;
    } finally {
      working -= 1;
    }
    draw();
    then?.();
    for (let key = waiting.shift(); key !== undefined && !left; key = working ? undefined : waiting.shift()) act(key);
  }
  /** Of another session, or read in another way: the cursor begins anew. @param {Partial<Request>} change */
  const otherwise = (change) => said(change, () => { at = Math.max(next_open(names, -1), 0); draw(); focus_first(); });

  /** @param {number} index @param {Who | null} who */
  function say(index, who) {
    const name = names[index];
    if (!name) return;
    at = index;
    const goes_on = who !== null && who.is !== 'open';
    void said({ decisions: with_decision(request.decisions, name.key, who) }, () => {
      const next = goes_on ? next_open(names, index) : index;
      if (next >= 0) at = next;
      draw();
      focus_name();
    });
  }
  function say_full_names() {
    void said({ decisions: with_full_names(names, request.decisions) }, () => {
      const next = next_open(names, -1);
      if (next >= 0) at = next;
      draw();
      focus_name();
    });
  }

  /** Somebody else in the register, by typing. @param {number} index */
  async function find(index) {
    const name = names[index];
    if (!name) return;
    const chooser = make_chooser({ id: 'report_find', label: 'Name', placeholder: 'Type a name', redraw: () => dialog.redraw(), typed: () => dialog.redraw(), close: () => dialog.close(null) });
    /** @type {import('../shared/dialog.js').Opened<number>} */
    const dialog = open_dialog({
      title: `Who is ${name.name}?`,
      content: () => {
        const fits = fitting(review.people, chooser.text, folded).slice(0, 8);
        chooser.set(fits.map(({ participant_id, name: title, organisation, remark }) => ({ id: String(participant_id), title, detail: [organisation, remark].filter(Boolean).join(', '), take: () => dialog.close(participant_id) })));
        return html`<div class="dialog_body known_people">${chooser.field()}${chooser.options('People in this register', 'Nobody in this register fits. Who is not on it cannot be marked: book them first.')}</div><div class="dialog_buttons"><button type="button" class="btn" @click=${() => dialog.close(null)}>Cancel</button></div>`;
      },
    });
    const found = await dialog.result;
    if (found !== null && found !== undefined) say(index, { is: 'person', participant_id: found });
    else focus_name();
  }

  const taking = make_underway(context, draw);
  let said_last = '';
  async function take() {
    if (busy) return;
    if (review.problem) { document.getElementById('report_problem')?.focus(); return; }
    if (review.counts.open) { at = next_open(names, -1); draw(); focus_name(); return; }
    busy = true;
    said_last = '';
    try {
      context.no_problem();
      const taken = await taking.run((heard) => context.ipc.take_report(request, held.map(given_of), heard));
      let_go();
      back(taken.of, taken.session_id, { done: true });
    } catch (thrown) {
      if (was_cancelled(thrown, context)) said_last = 'Cancelled. Nothing was marked.'; else context.problem(thrown);
      busy = false;
      draw();
    }
  }
  /** @param {Request['of']} of @param {number | null} session_id @param {{ done?: boolean }} [how] */
  function back(of, session_id, how = {}) {
    context.go('register', { session_id, follow_ups: of.kind === 'follow_ups', ...(of.kind === 'course' ? { course_id: of.id } : {}) }, how);
  }
  const let_go = () => void context.ipc.let_go_of_files(held.map(({ file }) => file.token)).catch(() => {});

  async function add_file() {
    try {
      take_in(await context.ipc.choose_files());
    } catch (thrown) {
      context.problem(thrown);
    }
  }
  /** @param {FilesChosen | null} chosen */
  function take_in(chosen) {
    if (!chosen) return;
    not_read = chosen.problems;
    held = [...held, ...chosen.files.map(as_found)];
    void otherwise({});
  }

  // ---- keys

  /** @param {KeyboardEvent} event */
  function pressed(event) {
    if (key_name(event) === 'Mod+Enter' && !document.querySelector('dialog[open]')) { event.preventDefault(); if (working) waiting.push('Mod+Enter'); else void take(); return; }
    if (taking.is()) { if (key_name(event) === 'Escape') { event.preventDefault(); taking.stop(); } return; }
    if (!is_screen_key(event)) return;
    const key = key_name(event);
    const on_button = event.target instanceof Element && event.target.closest('button, summary, a, input') !== null;
    if (!names.length || (on_button && (key === 'Enter' || moves(key) !== undefined))) return;
    if (working) { waiting.push(key); event.preventDefault(); } else if (act(key)) event.preventDefault();
  }
  const moves = (/** @type {string} */ key) => ({ ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10, Home: -names.length, End: names.length })[key];
  /** @param {string} key @returns {boolean} whether it does anything */
  function act(key) {
    const name = names[at];
    const move = moves(key);
    if (move !== undefined) { at = Math.max(0, Math.min(names.length - 1, at + move)); draw(); focus_name(); }
    else if (key === 'Enter' && name?.open && name.state !== 'several' && name.candidates[0]) say(at, { is: 'person', participant_id: name.candidates[0].participant_id });
    else if (/^[1-5]$/.test(key) && name?.open && name.candidates[Number(key) - 1]) say(at, { is: 'person', participant_id: /** @type {import('../types.d.ts').NameCandidate} */ (name.candidates[Number(key) - 1]).participant_id });
    else if (key === 'a' && review.counts.full_names) say_full_names();
    else if (key === 's' && name) say(at, { is: 'nobody' });
    else if (key === 'f' && name) say(at, { is: 'facilitator' });
    else if (key === 'u' && name && !name.open) say(at, { is: 'open' });
    else if (key === '/' && name) void find(at);
    else if (key === 'x' && to_be_absent(review, perhaps_there(review)).length) void said({ marks_absent: !review.marks_absent });
    else if (key === 'Mod+Enter') void take();
    else return false;
    return true;
  }

  function focus_name() {
    const cell = root.querySelector(`[data-name="${at}"]`);
    if (cell instanceof HTMLElement) { cell.focus({ preventScroll: true }); cell.scrollIntoView({ block: 'nearest' }); }
  }
  function focus_first() {
    const first = document.getElementById('report_first');
    if (first) first.focus(); else if (review.names.length) focus_name(); else document.getElementById('report_problem')?.focus();
  }

  // ---- drawing

  function draw() {
    if (left) return;
    const { session } = review;
    const first = review.unknown ? which_columns(review.unknown, columns ?? review.unknown.columns, (said_so) => { columns = said_so; draw(); }, () => void otherwise({ columns: columns ?? null })) : !session ? which_session(review, (id) => void otherwise({ session_id: id })) : null;
    const has_names = first === null && names.length > 0;
    render(html`<header class="head"><div><h1>Attendance report</h1><div class="soft">${session ? html`${session.name}, ${long_date(session.date)}, ${hours(session)} · ${session.title}` : 'Nothing is kept until you mark them'}</div></div>
      <div class="actions"><button type="button" class="btn" @click=${() => { let_go(); back(session?.of ?? request.of, session?.session_id ?? null); }}>Back to the register</button>
        ${has_names ? html`<button type="button" class="btn first" title="${mod_name}+Enter" aria-disabled=${review.problem || taking.is() ? 'true' : nothing} @click=${() => void take()}>${take_words(review)}</button>` : nothing}</div></header>
      ${taking.is() ? html`<div class="line_up report_taking">${taking.bar('Taking the report')}<button type="button" class="btn small" title="Escape" @click=${taking.stop}>Cancel</button></div>` : nothing}
      <div class="report_page ${has_names ? '' : 'alone'}">
        <div class="report_said">${not_read.map((one) => html`<p class="remark bad">${icon('warning')}<span>${one}</span></p>`)}
          ${review.problem ? html`<p class="remark warn" id="report_problem" tabindex="-1" role="alert">${icon('warning')}<span>${review.problem}</span></p>` : nothing}
          ${review.remarks.map((one) => html`<p class="remark">${icon('about')}<span>${one}</span></p>`)}
          ${files_line({ review, held, read_as: (index, read_as) => { held = held.map((one, nth) => (nth === index ? { ...one, read_as } : one)); void otherwise({}); }, choose_session: (id) => void otherwise({ session_id: id, decisions: [], replace: [] }), shift: (minutes) => void said({ shift_minutes: minutes }), order: (order) => void said({ date_order: order }), add_file: () => void add_file() })}
          ${has_names ? html`<p class="report_sum" role="status">${names_words(review.counts)}</p>` : nothing}<p role="status">${said_last}</p></div>
        ${first ?? nothing}
        ${has_names ? html`${names_table({ review, names, at, point: (index) => { at = index; draw(); focus_name(); }, say, say_full_names, find: (index) => void find(index) })}
          ${beside({ review, mark_absent: (absent) => void said({ marks_absent: absent }), replace: (id, replaced) => void said({ replace: replaced ? [...request.replace, id] : request.replace.filter((one) => one !== id) }) })}` : nothing}</div>`, root);
  }

  context.set_keys(KEYS);
  context.on_changed_elsewhere(() => said({}));
  document.addEventListener('keydown', pressed);
  draw();
  focus_first();
  return () => {
    left = true;
    document.removeEventListener('keydown', pressed);
  };
}
