// @ts-check
// Participants: the people of a course, or everybody. The list answers while one types; details open beside it.
import { html, nothing, render } from '../vendor/lit-html/lit-html.js';
import { empty_place } from '../shared/empty.js';
import { icon } from '../shared/icons.js';
import { in_text_field, is_on_heading, is_plain_key, mod_name, run_key } from '../shared/keyboard.js';
import { make_long_table } from '../shared/long_table.js';
import { make_panel } from '../shared/panel.js';
import { pounds_short } from '../shared/money.js';
import { capital, count_words, plural } from '../shared/words.js';
import { make_add_panel } from './add_panel.js';
import { bulk_bar } from './bulk_bar.js';
import { columns } from './columns.js';
import { filters } from './filters.js';
import { free_place } from './free_place.js';
import { first_query, is_narrowed, make_list_state, PAGE, room_of } from './list_state.js';
import { is_paste_key, paste_applications } from './paste.js';
import { make_person_panel } from './person_panel.js';
import { money_words, whole_name } from './words.js';

/** @typedef {import('../types.d.ts').ParticipantsQuery} Query */

/** @typedef {import('../shared/context.js').Context} Context */

/** @type {import('../shared/context.js').Mount} */
export async function mount(root, context) {
  const chosen = context.course_id();
  /** @type {() => void} */
  let leave = () => {};
  let left = false;
  let opening = 0;
  /** The people of the chosen course, or everybody. @param {boolean} everybody @param {import('../shared/context.js').Params} params */
  async function open(everybody, params) {
    const mine = (opening += 1);
    leave();
    leave = () => {};
    context.remember('everybody', everybody);
    // Asked for twice, or left meanwhile: only the last list is drawn, and stays.
    const is_wanted = () => mine === opening && !left;
    const stop = await open_list(root, { ...context, params }, everybody ? null : chosen, chosen === null ? null : () => { open(!everybody, {}).catch(context.problem); }, is_wanted);
    if (!is_wanted()) stop();
    else leave = stop;
  }
  await open(chosen === null || (context.recall('everybody', false) && context.params.participant_id === undefined && context.params.query === undefined), context.params);
  return () => { left = true; leave(); };
}

/**
 * @param {HTMLElement} root @param {Context} context
 * @param {number | null} course_id null: everybody
 * @param {(() => void) | null} the_others shows everybody instead of the course, or the course instead of everybody
 * @param {() => boolean} is_wanted false once another list is asked for, or the screen is left
 * @returns {Promise<() => void>}
 */
async function open_list(root, context, course_id, the_others, is_wanted) {
  const of_course = course_id !== null;
  const remembered = `query ${course_id ?? 'all'}`;
  /** @type {Query} */
  let query = { ...first_query(course_id), ...(context.params.query ?? context.recall(remembered, {})) };
  const first = await context.ipc.participants(query);
  if (!is_wanted()) return () => {};
  const state = make_list_state(first);
  let asked = 0;
  let filling = false;
  /** @type {import('./list_state.js').Room} */
  let room = 'wide';
  let small = false;
  let stopped = false;

  const panel = make_panel({ redraw: () => draw(), label: 'Participant', focus_back: () => table.row_element(), on_close: () => { person.stop(); adding.stop(); context.remember(`open ${remembered}`, null); } });
  const person = make_person_panel({ context, course_id, redraw: () => draw(), changed: refresh, gone: () => panel.close(), merged: (stayed) => { refresh().then(() => open_person(stayed)).catch(context.problem); } });
  const adding = make_add_panel({ context, course_id, reply_days: () => state.list.offer_reply_days, redraw: () => draw(), cancel: () => panel.close(), done: async (id, { another, changed }) => {
    if (changed) await refresh();
    if (!another) await open_person(id);
  } });
  const table = make_long_table({
    name: 'people', label: 'Participants', redraw: () => draw(),
    id_of: (/** @type {number} */ id) => id,
    name_of: (id) => { const row = state.peek(id); return row ? whole_name(row) : 'participant'; },
    open: (id) => { void open_person(id); },
    follow: (id) => { if (panel.is_open && typeof panel.key === 'number' && panel.key !== id) void open_person(id, { focus: false }); },
    ticks: { has: (id) => state.ticked.has(Number(id)), set: (ids, on) => { for (const id of ids) { if (on) state.ticked.add(Number(id)); else state.ticked.delete(Number(id)); } } },
  });

  /** @param {number} id @param {{ focus?: boolean }} [options] */
  async function open_person(id, options) {
    const before = panel.key;
    try {
      if (!(await person.show(id)) || stopped) return;
    } catch (thrown) { context.problem(thrown); return; }
    if (person.shown !== id || (options?.focus === false && panel.key !== before)) return;
    adding.stop();
    context.remember(`open ${remembered}`, id);
    panel.open(id, options);
  }
  async function add_new() {
    person.stop();
    await adding.open_new();
    panel.open('new');
    adding.focus();
  }
  /** @param {import('../types.d.ts').FilesChosen | null} [chosen] a file that was dropped */
  async function paste(chosen = null) {
    if (course_id !== null && (await paste_applications({ context, course_id, chosen })) && !stopped) await ask_again({});
  }
  function add_known() {
    person.stop();
    adding.open_known();
    panel.open('known');
    adding.focus();
  }

  /** A new question from a button that goes away with it: the focus goes on to the list. @param {Partial<Query>} change */
  async function ask_again(change) {
    await ask(change);
    if (state.ids.length) table.focus();
    else document.getElementById('search')?.focus();
  }

  /** A new question. The newest answer counts. @param {Partial<Query>} change */
  async function ask(change) {
    query = { ...query, ...change };
    context.remember(remembered, { ...query, course_id });
    draw();
    const number = (asked += 1);
    try {
      const list = await context.ipc.participants(query);
      if (number !== asked || stopped) return;
      state.apply(list);
      table.to_top();
      draw();
    } catch (thrown) { if (number === asked) context.problem(thrown); }
  }

  /** After a change: fresh counts and rows, but nobody jumps. */
  async function refresh() {
    const number = (asked += 1);
    const sight = [...new Set([...state.in_sight(), ...(person.shown === null ? [] : [person.shown])])].filter((id) => state.peek(id)).slice(0, PAGE);
    const [list, rows] = await Promise.all([context.ipc.participants(query), context.ipc.participant_rows(course_id, sight)]);
    if (number !== asked || stopped) return;
    state.refresh(list, rows, sight);
    draw();
  }

  /** Rows that have come into sight and are not loaded yet. */
  async function fill() {
    const wanted = state.wanted();
    if (filling || !wanted.length || stopped) return;
    filling = true;
    try {
      const rows = await context.ipc.participant_rows(course_id, wanted);
      state.fill(wanted, rows);
    } catch (thrown) {
      context.problem(thrown);
      return;
    } finally { filling = false; }
    if (!stopped) draw();
  }

  /** The bookings of all who are ticked, and whose they are. */
  async function ticked_bookings() {
    const ids = state.ids.filter((id) => state.ticked.has(id));
    /** @type {{ booking_id: number, name: string }[]} */
    const out = [];
    try {
      for (let at = 0; at < ids.length; at += PAGE) {
        for (const row of await context.ipc.participant_rows(course_id, ids.slice(at, at + PAGE))) if (row.booking) out.push({ booking_id: row.booking.booking_id, name: whole_name(row) });
      }
    } catch (thrown) { context.problem(thrown); return null; }
    return out;
  }

  /** @param {string} key */
  function sort_by(key) {
    const sort = /** @type {Query['sort']} */ (key);
    void ask({ sort, descending: query.sort === sort ? !query.descending : false });
  }

  function under() {
    const { places, secured, total, money } = state.list;
    const sums = money ? money_words(money) : '';
    const switch_over = the_others ? html` <button type="button" class="link" @click=${the_others}>${of_course ? 'Show everybody' : 'Show this course only'}</button>` : nothing;
    if (!places) return html`${plural(total, 'person', 'people')}, whatever their courses. ${switch_over}`;
    return html`${plural(total, 'booking')}, ${places.capacity === null ? `${count_words(places.taken)} places taken` : `${count_words(places.taken)} of ${plural(places.capacity, 'place')} taken`}${secured === null ? nothing : html`, <span title="Booked, and paid in full or free">${count_words(secured)} secured</span>`}${small && money?.still_due_pence ? html`<span class="money_short" title=${capital(sums)}>, ${pounds_short(money.still_due_pence)} due</span>` : nothing}. ${switch_over}${sums && !small ? html`<span class="money_line">${capital(sums)}</span>` : nothing}`;
  }

  function nobody() {
    if (is_narrowed(query)) {
      return empty_place({ icon: 'search', title: 'Nobody fits', text: 'No one fits the search and the filters together.', actions: html`<button type="button" class="btn" @click=${() => ask_again({ ...first_query(course_id), sort: query.sort, descending: query.descending })}>Take them all off</button>` });
    }
    return empty_place({ icon: 'participants', title: of_course ? 'Nobody on this course yet' : 'No participants yet', text: of_course ? 'Add the first participant, book someone who is known from another course, or paste the rows of an application form.' : 'People who apply or take part are kept here, whatever courses they are on.',
      actions: html`<button type="button" class="btn" @click=${add_new}>${icon('plus')}Add a participant</button>${of_course ? html`<button type="button" class="btn" @click=${() => paste().catch(context.problem)}>${icon('file')}Bring in applications</button>` : nothing}` });
  }

  function list() {
    return html`${state.is_stale ? html`<div class="list_stale remark" role="status"><span>Something has changed since these filters and this order were applied.</span><button type="button" class="btn small" @click=${() => ask_again({})}>Apply them again</button></div>` : nothing}
      ${table.template(state.ids, columns({ row: state.row, of_course, room, today: context.today() }), { sort: { key: query.sort, down: query.descending }, sort_by, active: typeof panel.key === 'number' ? panel.key : null, empty: nobody() })}`;
  }

  function content() {
    if (panel.key === 'new') return adding.new_content();
    if (panel.key === 'known') return adding.known_content();
    return person.content();
  }

  function draw() {
    if (stopped || !is_wanted()) return;
    state.begin_drawing();
    render(html`<header class="head"><div><h1>Participants</h1><div class="soft">${under()}</div></div><div class="actions">${of_course ? html`<button type="button" class="btn" @click=${add_known}>${icon('person')}Book someone known</button><button type="button" class="btn" id="paste_rows" aria-label="Bring in applications…" title="Bring in applications: a file, or rows copied from a spreadsheet (${mod_name}+V)" @click=${() => paste().catch(context.problem)}>${icon('file')}<span>Bring in applications</span></button>` : nothing}<button type="button" class="btn first" @click=${add_new}>${icon('plus')}Add a participant</button></div></header>
      <div class="tools ${small ? 'in_one_row' : ''}">${filters(query, state.list.counts, ask, small)}</div>
      ${free_place({ context, free: state.list.place_free, reply_days: state.list.offer_reply_days, changed: refresh, again: () => person.refresh(), focus: () => table.focus() })}
      ${panel.split(list(), content)}
      ${bulk_bar({ context, state, ticked_bookings, changed: refresh, clear: () => { state.ticked.clear(); draw(); table.focus(); } })}`, root);
    void fill();
  }

  const watcher = new ResizeObserver(([entry]) => {
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize) || 15;
    const width = (entry?.contentRect.width ?? 1000) / rem;
    const now = room_of(width);
    const is_small = innerWidth / rem < 62 || innerHeight / rem < 42;
    if (now !== room || small !== is_small) { room = now; small = is_small; draw(); }
  });
  /** @param {KeyboardEvent} event */
  function pressed(event) {
    // The box takes the focus while the key is on its way: what is pasted lands in it.
    if (of_course && is_paste_key(event) && !in_text_field(event.target)) void paste().catch(context.problem);
    if (is_on_heading(event) && run_key(event, { ArrowDown: () => table.focus(typeof panel.key === 'number' ? panel.key : undefined) })) return;
    if (is_plain_key(event)) run_key(event, { n: add_new, '/': () => document.getElementById('search')?.focus() });
  }

  context.set_keys([
    { keys: ['N'], does: 'add a participant', hint: true }, { keys: ['/'], does: 'search', hint: true }, { keys: ['↑', '↓'], does: 'go from row to row' }, { keys: ['Enter'], does: 'open', hint: true },
    { keys: ['Space'], does: 'tick', hint: true }, { keys: ['Shift', '↓'], does: 'tick several' }, { keys: [mod_name, 'A'], does: 'tick all' }, { keys: [mod_name, 'Enter'], does: 'add, then another' }, ...(of_course ? [{ keys: [mod_name, 'V'], does: 'paste rows copied from a spreadsheet' }] : []),
  ]);
  context.on_changed_elsewhere(async () => {
    try { await Promise.all([refresh(), person.shown === null ? null : person.again()]); } catch (thrown) { context.problem(thrown); }
  });
  document.addEventListener('keydown', pressed);
  draw();
  const place = root.querySelector('.split_list');
  if (place) watcher.observe(place);
  const wanted = context.params.participant_id;
  const open_before = context.recall(`open ${remembered}`, null);
  if (context.params.new === true) await add_new();
  const dropped = /** @type {import('../types.d.ts').FilesChosen | undefined} */ (context.params.files);
  if (dropped) void paste(dropped).catch(context.problem);
  else if (typeof wanted === 'number') await open_person(wanted);
  else if (typeof open_before === 'number') await open_person(open_before, { focus: false });

  return () => {
    stopped = true;
    document.removeEventListener('keydown', pressed);
    watcher.disconnect();
    panel.stop();
    table.stop();
    person.stop();
    adding.stop();
  };
}
