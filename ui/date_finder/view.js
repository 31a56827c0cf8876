// @ts-check
// Finding dates: which of some days and times suit the facilitators and most of those asked. Letters note a reply in the cell under
// the cursor and go on to the next person; a reply is shown at once, and the file has it a moment later or the old one stands again.
import { html, nothing, render } from '../vendor/lit-html/lit-html.js';
import { cursor_at, is_several, moved, next_person, places_of, within } from '../shared/cursor.js';
import { empty_place } from '../shared/empty.js';
import { filter_chips, search_field } from '../shared/filters.js';
import { icon, mark_shape } from '../shared/icons.js';
import { is_plain_key, is_screen_key, key_name, mod_name, open_layer, run_key } from '../shared/keyboard.js';
import { make_panel } from '../shared/panel.js';
import { make_queue } from '../shared/queue.js';
import { folded, plural } from '../shared/words.js';
import { make_adding } from './adding.js';
import { detail } from './detail.js';
import { make_grid } from './grid.js';
import { make_sessions } from './making.js';
import { paste_poll } from './paste.js';
import { make_people } from './people.js';
import { make_ranking } from './ranking.js';
import { changed_sheet, date_words, place_words, REPLIES, sheet_words } from './words.js';

/** @typedef {import('../types.d.ts').FinderSheet} FinderSheet */
/** @typedef {import('../types.d.ts').DateReply} DateReply */
/** @typedef {import('../types.d.ts').DateReplyCell} Cell */

const UNDO_KEYS = ['Mod+z', 'Mod+Shift+z', 'Mod+y'];
const cell_key = (/** @type {number} */ candidate_id, /** @type {number} */ participant_id) => `${candidate_id} ${participant_id}`;

/** @type {import('../shared/context.js').Mount} */
export async function mount(root, context) {
  const programme_id = context.course()?.programme_id ?? null;
  if (programme_id === null) {
    render(html`<header class="head"><div><h1>Find dates</h1></div></header>${empty_place({ icon: 'calendar', title: 'No programme yet', text: 'Follow-up sessions belong to a programme, and a programme begins with its first course.', actions: html`<button type="button" class="btn first" @click=${() => context.go('courses', { new: true })}>${icon('plus')}New course</button>` })}`, root);
    return undefined;
  }
  const programme = programme_id;
  let sheet = await context.ipc.date_finder(programme);
  /** @type {'replies' | 'ranking'} */
  let shown = context.recall('shown', /** @type {'replies' | 'ranking'} */ ('replies'));
  let text = '';
  let cursor = cursor_at(sheet.facilitators.length, 0);
  let left = false;
  /** How often the file answered: a sheet that was asked for before an answer is not the newest. */
  let written = 0;
  /** @type {Set<number>} dates to be made into sessions */
  const ticked = new Set();
  let rows = rows_of();

  function rows_of() {
    const words = folded(text.trim());
    const fits = (/** @type {string} */ name) => !words || folded(name).includes(words);
    return [
      ...sheet.facilitators.map((of) => ({ kind: /** @type {const} */ ('facilitator'), of })),
      ...sheet.people.filter(({ name, organisation }) => fits(`${name} ${organisation}`)).map((of) => ({ kind: /** @type {const} */ ('person'), of })),
    ];
  }
  const size = () => ({ rows: rows.length, columns: sheet.candidates.length });
  const has_grid = () => sheet.candidates.length > 0 && sheet.facilitators.length + sheet.people.length > 0;
  const candidate = () => sheet.candidates[cursor.at.column];
  const person = () => { const row = rows[cursor.at.row]; return row?.kind === 'person' ? row.of : null; };

  const queue = make_queue({
    key_of: (/** @type {Cell} */ { candidate_id, participant_id }) => cell_key(candidate_id, participant_id),
    write: (cells) => context.ipc.set_date_replies(programme, cells),
    wrote: (answer) => { written += 1; sheet = changed_sheet(sheet, answer); rows = rows_of(); },
    failed: problem,
    changed: () => draw(),
  });
  const adding = make_adding({ context, redraw: () => draw(), sheet: () => sheet, take });
  const people = make_people({ context, redraw: () => draw(), sheet: () => sheet, take, done: () => { panel.close(); into_view(); } });
  const panel = make_panel({ redraw: () => draw(), label: 'Dates', focus_back: () => (shown === 'ranking' ? ranking.row_element() : grid.cell_element()), on_close: () => { people.leave(); if (document.activeElement === document.body || document.activeElement?.tagName === 'H1') into_view(); } });
  const grid = make_grid({
    redraw: () => draw(), pressed, opened: () => open_date(), tick: (one, on) => tick(one.candidate_id, on),
    pointed(row, column, extend) {
      const at = { row: row < 0 ? cursor.at.row : row, column };
      cursor = within({ at, anchor: extend ? cursor.anchor : at }, size());
      went();
    },
  });
  const ranking = make_ranking({ redraw: () => draw(), ticked, open: (id) => { const column = sheet.candidates.findIndex(({ candidate_id }) => candidate_id === id); cursor = within(cursor_at(cursor.at.row, Math.max(column, 0)), size()); open_date(); } });
  /** Escape leads back to the follow-ups, once nothing else is open. */
  let drop_layer = open_layer(back);

  function back() {
    context.go('follow_ups');
  }
  /** @param {FinderSheet} fresh */
  function take(fresh) {
    sheet = fresh;
    rows = rows_of();
    cursor = within(cursor, size());
    for (const id of ticked) if (!sheet.candidates.some(({ candidate_id, passed }) => candidate_id === id && !passed)) ticked.delete(id);
    set_keys();
    draw();
  }
  /** @param {unknown} thrown */
  function problem(thrown) {
    context.problem(thrown);
    if (thrown instanceof context.ipc.Problem && thrown.code === 'gone') void reload();
  }
  async function reload() {
    let before;
    let fresh;
    do {
      before = written;
      fresh = await context.ipc.date_finder(programme);
    } while (before !== written);
    if (left) return;
    take(fresh);
    if (typeof panel.key === 'number' && !sheet.candidates.some(({ candidate_id }) => candidate_id === panel.key)) panel.close();
    if (panel.key === 'people') people.begin();
    draw();
    if (grid.has_focus) grid.focus();
  }

  // ---- moving and noting

  function went() {
    grid.go_to(cursor);
    const now = candidate();
    if (typeof panel.key === 'number' && now) panel.open(now.candidate_id, { focus: false });
  }
  function into_view() {
    if (shown === 'ranking') ranking.focus(); else if (has_grid()) grid.go_to(cursor);
  }
  /** @param {DateReply | null} reply */
  function letter(reply) {
    const cells = places_of(cursor).flatMap(({ row, column }) => {
      const [who, when] = [rows[row], sheet.candidates[column]];
      return who?.kind === 'person' && when ? [{ candidate_id: when.candidate_id, participant_id: who.of.participant_id, reply }] : [];
    });
    if (!cells.length) { if (rows.length) context.say('When a facilitator can is worked out from what is planned, not noted here'); return went(); }
    queue.add(cells);
    if (!is_several(cursor)) cursor = next_person(cursor, size());
    went();
  }
  /** @param {number} candidate_id @param {boolean} on */
  function tick(candidate_id, on) {
    if (on) ticked.add(candidate_id); else ticked.delete(candidate_id);
    draw();
  }
  function tick_here() {
    const now = candidate();
    if (now && !now.passed) tick(now.candidate_id, !ticked.has(now.candidate_id));
  }

  // ---- what opens

  function open_date() {
    const now = candidate();
    if (now) panel.open(now.candidate_id);
  }
  async function open_adding() {
    people.leave();
    panel.open('adding');
    adding.focus();
  }
  function open_people() {
    people.begin();
    panel.open('people');
    people.focus();
  }
  /** Runs a change after everything that was pressed before it. @param {() => Promise<FinderSheet | null>} run @returns {Promise<boolean>} */
  async function in_turn(run) {
    try {
      context.no_problem();
      const fresh = await queue.then_run(run);
      if (!fresh || left) return false;
      written += 1;
      take(fresh);
      return true;
    } catch (thrown) {
      problem(thrown);
      return false;
    }
  }
  async function remove_date() {
    const now = candidate();
    if (now && await in_turn(() => context.ipc.remove_date_candidates(programme, [now.candidate_id]))) { panel.close(); into_view(); }
  }
  /** @param {{ participant_id: number }} who */
  async function stop_asking({ participant_id }) {
    if (await in_turn(() => context.ipc.stop_asking(programme, [participant_id]))) { panel.close(); into_view(); }
  }
  async function paste() {
    if (!sheet.candidates.length || !sheet.people.length) return;
    await queue.then_run(async () => {});
    const fresh = await paste_poll({ context, sheet });
    if (fresh && !left) { written += 1; take(fresh); into_view(); }
  }
  async function make() {
    const chosen = sheet.candidates.filter(({ candidate_id }) => ticked.has(candidate_id));
    if (!chosen.length) return context.say('Tick the dates first: Space ticks the date under the cursor');
    await queue.then_run(async () => {});
    const fresh = await make_sessions({ context, sheet, chosen });
    if (!fresh || left) return;
    ticked.clear();
    const year = Number(chosen[0]?.date.slice(0, 4));
    context.go('follow_ups', { year }, { done: true });
  }

  // ---- keys

  /** A key in a cell. @param {KeyboardEvent} event */
  function pressed(event) {
    if (!is_plain_key(event) && !event.ctrlKey && !event.metaKey) return;
    const key = key_name(event);
    if (UNDO_KEYS.includes(key)) return after_the_replies(event);
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLButtonElement) return;
    const to = moved(cursor, key, size(), grid.page);
    const reply = REPLIES.find((one) => one.key === key);
    // A key that is held down goes on moving, but notes one reply only.
    if (to) { cursor = to; went(); } else if (reply) { if (!event.repeat) letter(reply.reply); } else if (key === ' ') tick_here(); else if (key === 'Enter') open_date(); else if (key === 'Escape' && is_several(cursor)) { cursor = cursor_at(cursor.at.row, cursor.at.column); went(); } else return;
    event.preventDefault();
    event.stopPropagation();
  }
  /** Undo means the reply that was pressed last, also while it is on its way: the key waits for it. @param {KeyboardEvent} event */
  function after_the_replies(event) {
    if (queue.is_idle) return;
    event.preventDefault();
    event.stopPropagation();
    const { target } = event;
    const again = new KeyboardEvent('keydown', event);
    void queue.then_run(async () => {}).then(() => setTimeout(() => target?.dispatchEvent(again)));
  }
  /** A key anywhere on the screen. @param {KeyboardEvent} event */
  function pressed_anywhere(event) {
    if (!is_screen_key(event)) return;
    run_key(event, {
      a: () => void open_adding(), w: () => open_people(), p: () => void paste(), m: () => void make(), r: () => show(shown === 'ranking' ? 'replies' : 'ranking'),
      '/': () => document.getElementById('finder_search')?.focus(),
    });
  }
  document.addEventListener('keydown', pressed_anywhere);

  /** @param {'replies' | 'ranking'} to */
  function show(to) {
    if (to === shown || !has_grid()) return;
    shown = to;
    context.remember('shown', shown);
    panel.close();
    set_keys();
    draw();
    into_view();
  }
  function set_keys() {
    const hint = has_grid();
    context.set_keys([
      ...REPLIES.map(({ key, does }) => ({ keys: [key.toUpperCase()], does, hint: hint && shown === 'replies' })),
      { keys: ['Space'], does: 'tick the date', hint }, { keys: ['R'], does: shown === 'ranking' ? 'replies' : 'ranking', hint },
      { keys: ['A'], does: 'add dates', hint: !hint }, { keys: ['W'], does: 'who takes part', hint: !hint }, { keys: ['P'], does: 'paste replies' }, { keys: ['M'], does: 'make follow-up sessions of the ticked dates' },
      { keys: ['Enter'], does: 'the date: why it stands there, who can come' }, { keys: ['↑', '↓', '←', '→'], does: 'from cell to cell' },
      { keys: ['Shift', '↓'], does: 'select more; a letter then notes all that is selected' }, { keys: [mod_name, 'A'], does: 'select everybody on this date' }, { keys: ['/'], does: 'find a name' }, { keys: ['Esc'], does: 'back to the follow-ups' },
    ]);
  }

  // ---- drawing

  function begin_here() {
    const nobody = !sheet.people.length && !sheet.facilitators.length;
    const steps = html`<button type="button" class="btn ${nobody ? 'first' : ''}" @click=${open_people}>${icon('participants')}Who takes part</button><button type="button" class="btn ${nobody ? '' : 'first'}" @click=${() => void open_adding()}>${icon('plus')}Add dates</button>`;
    if (nobody) return empty_place({ icon: 'calendar', title: sheet.candidates.length ? 'Nobody takes part yet' : 'No dates are looked for yet', text: 'Choose the facilitators who have to be there and the graduates who are asked, and add the dates that are thought of. Their replies then show which date suits most.', actions: steps });
    return empty_place({ icon: 'calendar', title: 'No dates to choose from yet', text: 'Add the days and times to choose from, one by one or by a rule.', actions: steps });
  }
  function content() {
    if (!has_grid()) return begin_here();
    if (shown === 'ranking') return ranking.template(sheet.candidates, nothing);
    return grid.template({ sheet, rows, cursor, ticked, pending: (candidate_id, participant_id) => queue.pending(cell_key(candidate_id, participant_id)) }, nothing);
  }
  function panel_content() {
    if (panel.key === 'adding') return adding.content();
    const now = sheet.candidates.find(({ candidate_id }) => candidate_id === panel.key);
    if (panel.key === 'people' || !now) return people.content();
    return detail({ sheet, candidate: now, person: shown === 'replies' ? person() : null, ticked: ticked.has(now.candidate_id), tick: (on) => tick(now.candidate_id, on), remove: () => void remove_date(), stop_asking: (who) => void stop_asking(who) });
  }
  function tools() {
    if (!has_grid()) return nothing;
    const from_search = (/** @type {KeyboardEvent} */ event) => {
      if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
      event.preventDefault();
      cursor = within(cursor_at(sheet.facilitators.length, cursor.at.column), size());
      grid.go_to(cursor);
    };
    return html`<div class="tools finder_tools">${filter_chips({ label: 'What is shown', chosen: shown, choose: (id) => show(id === 'ranking' ? 'ranking' : 'replies'), options: [{ id: 'replies', label: 'Replies' }, { id: 'ranking', label: 'Ranking' }] })}
      ${shown === 'replies' && sheet.people.length ? html`<div class="find_name" @keydown=${from_search}>${search_field({ id: 'finder_search', label: 'Find a name', placeholder: 'Name', value: text, search: (typed) => { text = typed; rows = rows_of(); cursor = within(cursor, size()); grid.to_top(); draw(); } })}</div>
      <div class="letters push" role="group" aria-label="Note what is selected">${REPLIES.map(({ reply, key, does, look }) => html`<button type="button" class="btn small letter ${look}" title="${does} (${key.toUpperCase()})" aria-label="Note ${does}" @click=${() => letter(reply)}>${look === 'none' ? icon('minus') : mark_shape(look)}<span>${key.toUpperCase()}</span></button>`)}</div>` : nothing}</div>`;
  }
  function draw() {
    if (left) return;
    const now = candidate();
    const about = has_grid() && shown === 'replies' && now ? html`<b>${date_words(now)}</b> <span class="nowrap">${place_words(now, sheet.candidates)}</span>: ${now.words}` : html`${sheet.programme_title}${sheet.candidates.length + sheet.people.length ? `: ${sheet_words(sheet)}` : nothing}`;
    const ready = sheet.candidates.length > 0 && sheet.people.length > 0;
    render(html`<header class="head finder_head"><div><h1>Find dates</h1></div>
      <div class="actions"><button type="button" class="btn quiet" id="back" title="Back to the follow-ups (Esc)" @click=${back}>${icon('left')}<span class="word">Follow-ups</span></button>
      ${has_grid() ? html`<button type="button" class="btn" id="who_takes_part" title="Who takes part (W)" @click=${open_people}>${icon('participants')}<span class="word">Who takes part</span></button><button type="button" class="btn" id="add_dates" title="Add dates (A)" @click=${() => void open_adding()}>${icon('plus')}<span class="word">Add dates</span></button>
        ${ready ? html`<button type="button" class="btn" id="paste_replies" title="Paste replies (P)" @click=${() => void paste()}>${icon('copy')}<span class="word">Paste replies</span></button>` : nothing}
        <button type="button" class="btn first" id="make_sessions" title="Make follow-up sessions of the ticked dates (M)" aria-disabled=${ticked.size ? nothing : 'true'} @click=${() => void make()}>${ticked.size ? `Make ${plural(ticked.size, 'session')}` : 'Make sessions'}</button>` : nothing}</div></header><p class="about_date soft">${about}</p>
      ${tools()}${panel.split(content(), panel_content)}`, root);
  }

  await adding.begin();
  set_keys();
  context.on_changed_elsewhere(reload);
  draw();
  into_view();
  return () => {
    left = true;
    drop_layer();
    drop_layer = () => {};
    document.removeEventListener('keydown', pressed_anywhere);
    grid.stop();
    ranking.stop();
    panel.stop();
    adding.stop();
    people.stop();
  };
}
