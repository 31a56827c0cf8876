// @ts-check
// The register: people down, sessions across. Letters mark the cell under the cursor, or all that is selected, and go on to the next
// person. A mark is shown at once as saving; the file has it a moment later, or the old mark stands again and a sentence says why.
import { html, nothing, render } from '../vendor/lit-html/lit-html.js';
import { live } from '../vendor/lit-html/directives/live.js';
import { empty_place, no_course } from '../shared/empty.js';
import { filter_chips, search_field } from '../shared/filters.js';
import { icon, mark_shape } from '../shared/icons.js';
import { is_plain_key, key_name } from '../shared/keyboard.js';
import { menu_button } from '../shared/menu.js';
import { make_panel } from '../shared/panel.js';
import { make_cell_panel } from './cell_panel.js';
import { cursor_at, is_several, moved, next_person, places_of, within } from './cursor.js';
import { make_grid } from './grid.js';
import { read_minutes } from './minutes.js';
import { print_register } from './paper.js';
import { make_queue } from './queue.js';
import { changed_sheet, fitting, is_unmarked, rows_of, session_words } from './sheet.js';

/** @typedef {import('../types.d.ts').Mark} Mark */
/** @typedef {import('../types.d.ts').RegisterOf} RegisterOf */
/** @typedef {import('./sheet.js').RegisterSheet} RegisterSheet */
/** @typedef {{ text: string, problem: string | null }} Minutes */

/** @type {readonly { key: string, kind: Mark['kind'] | null, does: string }[]} */
const LETTERS = [
  { key: 'p', kind: 'present', does: 'present' }, { key: 't', kind: 'part', does: 'part' }, { key: 'a', kind: 'apologies', does: 'apologies' },
  { key: 'x', kind: 'absent', does: 'absent' }, { key: 'u', kind: null, does: 'unmark' },
];

/** @type {import('../shared/context.js').Mount} */
export async function mount(root, context) {
  const course = context.course();
  if (!course) { render(no_course(context, 'Register', 'register'), root); return; }
  const registers = { course: /** @type {RegisterOf} */ ({ kind: 'course', id: course.course_id }), follow_ups: /** @type {RegisterOf} */ ({ kind: 'follow_ups', id: course.programme_id }) };
  const wanted = typeof context.params.session_id === 'number' ? context.params.session_id : null;
  let kind = /** @type {keyof typeof registers} */ (context.params.follow_ups === true ? 'follow_ups' : wanted === null ? context.recall('kind', 'course') : 'course');

  /** @type {RegisterSheet} */
  let sheet = await context.ipc.register_sheet(registers[kind]);
  if (wanted !== null && kind === 'course' && !sheet.sessions.some(({ session_id }) => session_id === wanted)) {
    const other = await context.ipc.register_sheet(registers.follow_ups);
    if (other.sessions.some(({ session_id }) => session_id === wanted)) { sheet = other; kind = 'follow_ups'; }
  }
  let filter = { text: '', unmarked: /** @type {number | null} */ (null) };
  let ids = fitting(sheet, filter);
  let rows = rows_of(sheet, ids);
  let cursor = cursor_at(0, column_of(wanted ?? sheet.current_session_id));
  /** @type {Minutes | null} */
  let minutes = null;
  /** How often the file answered a write: a sheet that was asked for before an answer is not the newest. */
  let written = 0;

  const queue = make_queue({
    write: async (marks) => show_change(await context.ipc.mark_cells(sheet.of, marks)),
    failed: problem,
    changed: () => draw(),
  });
  const cell_panel = make_cell_panel({ context, sheet: () => sheet, redraw: () => draw(), write: (run) => queue.then_run(async () => show_change(await run())) });
  const panel = make_panel({ redraw: () => draw(), label: 'Mark', focus_back: () => grid.cell_element(), on_close: cell_panel.hide });
  const grid = make_grid({
    redraw: () => draw(), pressed, opened: (row, column) => { cursor = cursor_at(row, column); open_panel(true); },
    pointed(row, column, extend) {
      const at = { row: row < 0 ? cursor.at.row : row, column };
      cursor = within({ at, anchor: extend ? cursor.anchor : at }, size());
      went();
    },
    named(row) { const person = rows[row]; if (person) context.go('participants', { participant_id: person.participant_id }); },
  });

  const size = () => ({ rows: rows.length, columns: sheet.sessions.length });
  const session = () => sheet.sessions[cursor.at.column];
  const person = () => rows[cursor.at.row];
  /** @param {number | null} id */
  function column_of(id) {
    return Math.max(sheet.sessions.findIndex(({ session_id }) => session_id === id), 0);
  }

  // ---- what the file answers

  /** @param {import('../types.d.ts').SheetChange} change */
  function show_change(change) {
    written += 1;
    sheet = changed_sheet(sheet, change);
    rows = rows_of(sheet, ids);
    if (panel.is_open) void cell_panel.refresh();
  }
  /** @param {unknown} thrown */
  function problem(thrown) {
    context.problem(thrown);
    if (thrown instanceof context.ipc.Problem && thrown.code === 'gone') void reload();
  }
  /** After an undo, a redo, or another day: everything afresh, and the people in the order in which they stand. */
  async function reload() {
    let before;
    do {
      before = written;
      sheet = await context.ipc.register_sheet(registers[kind]);
    } while (before !== written);
    const there = new Set(sheet.rows.map(({ participant_id }) => participant_id));
    ids = filter.text || filter.unmarked !== null ? ids.filter((id) => there.has(id)) : fitting(sheet, filter);
    rows = rows_of(sheet, ids);
    cursor = within(cursor, size());
    if (panel.is_open) { follow(); void cell_panel.refresh(); }
    draw();
    if (grid.has_focus) grid.focus();
  }

  // ---- moving

  function went() {
    minutes = null;
    grid.go_to(cursor);
    follow();
  }
  /** The open panel shows the cell under the cursor. */
  function follow() {
    const [who, when] = [person(), session()];
    if (!panel.is_open || !who || !when) return;
    cell_panel.show({ session_id: when.session_id, participant_id: who.participant_id });
    panel.open(`${when.session_id} ${who.participant_id}`, { focus: false });
  }
  /** @param {boolean} focus */
  function open_panel(focus) {
    const [who, when] = [person(), session()];
    if (!who || !when) return;
    minutes = null;
    cell_panel.show({ session_id: when.session_id, participant_id: who.participant_id });
    panel.open(`${when.session_id} ${who.participant_id}`, { focus });
  }

  // ---- marking

  /** The selected cells as the file knows them; of several, those of cancelled sessions are left out. */
  function selected() {
    const places = places_of(cursor);
    const open = places.filter(({ column }) => !sheet.sessions[column]?.cancelled);
    return (open.length ? open : places).flatMap(({ row, column }) => {
      const [who, when] = [rows[row], sheet.sessions[column]];
      return who && when ? [{ session_id: when.session_id, participant_id: who.participant_id, when }] : [];
    });
  }

  /** @param {Mark | null} mark */
  function set(mark) {
    const cells = selected();
    if (!cells.length) return;
    const marks = cells.map(({ session_id, participant_id }) => ({ session_id, participant_id, mark }));
    const will_be_refused = mark !== null && cells.some(({ when }) => when.cancelled || (!when.started && (mark.kind === 'present' || mark.kind === 'part')));
    if (will_be_refused) {
      // Nothing is painted that cannot be: the sentence comes from where the rule is.
      void queue.then_run(async () => show_change(await context.ipc.mark_cells(sheet.of, marks))).catch(problem);
      return went();
    }
    queue.add(marks);
    if (!is_several(cursor)) cursor = next_person(cursor, size());
    went();
  }
  /** @param {Mark['kind'] | null} kind_of */
  function letter(kind_of) {
    if (kind_of === 'part') ask_minutes();
    else set(kind_of === null ? null : { kind: kind_of });
  }

  function ask_minutes() {
    const when = selected().map(({ when }) => when);
    const refused = when.some(({ cancelled, started }) => cancelled || !started);
    if (!when.length) return;
    if (refused) return set({ kind: 'part', minutes: 0 });
    minutes = { text: '', problem: null };
    grid.go_to(cursor);
  }
  const longest = () => Math.min(...selected().map(({ when }) => when.length_minutes));
  /** @param {boolean} stay */
  function take_minutes(stay) {
    if (!minutes) return;
    const read = read_minutes(minutes.text, longest());
    if (read.minutes === null) { minutes = { ...minutes, problem: read.problem }; grid.go_to(cursor); return; }
    minutes = null;
    const before = cursor;
    set({ kind: 'part', minutes: read.minutes });
    if (stay) { cursor = before; went(); }
  }
  function minutes_field() {
    if (!minutes) return nothing;
    const name = is_several(cursor) ? `${selected().length} cells` : person()?.name;
    return html`<span class="minutes"><input id="minutes" inputmode="numeric" autocomplete="off" maxlength="9" aria-label="Minutes attended: ${name}, 0 to ${longest()}" aria-describedby="minutes_hint" aria-invalid=${minutes.problem ? 'true' : 'false'} .value=${live(minutes.text)}
      @input=${(/** @type {InputEvent & { target: HTMLInputElement }} */ event) => { minutes = { text: event.target.value, problem: null }; draw(); }}
      @keydown=${(/** @type {KeyboardEvent} */ event) => {
        const key = key_name(event);
        if (key === 'Escape') { minutes = null; grid.go_to(cursor); } else if (key === 'Enter' || key === 'ArrowDown') take_minutes(false); else if (key === 'Tab') take_minutes(true); else return;
        event.preventDefault();
        event.stopPropagation();
      }}
      @blur=${left_minutes}><span class="minutes_hint ${minutes.problem ? 'wrong' : ''}" id="minutes_hint" role=${minutes.problem ? 'alert' : nothing}>${minutes.problem ?? `of ${longest()} minutes`}</span></span>`;
  }
  /** The pointer went elsewhere: what was typed is kept if it can be. */
  function left_minutes() {
    const typed = minutes;
    if (!typed || !document.hasFocus()) return;
    minutes = null;
    const read = read_minutes(typed.text, longest());
    if (read.minutes !== null) {
      const mark = /** @type {Mark} */ ({ kind: 'part', minutes: read.minutes });
      queue.add(selected().map(({ session_id, participant_id }) => ({ session_id, participant_id, mark })));
    }
    queueMicrotask(() => draw());
  }

  async function mark_rest() {
    const when = session();
    if (!when) return;
    try {
      await queue.then_run(async () => show_change(await context.ipc.mark_the_rest_present(sheet.of, when.session_id)));
      context.no_problem();
    } catch (thrown) {
      problem(thrown);
    }
    draw();
    grid.focus();
  }

  // ---- keys

  /** A key in a cell. @param {KeyboardEvent} event */
  function pressed(event) {
    if (!is_plain_key(event) && !event.ctrlKey && !event.metaKey) return;
    const key = key_name(event);
    const to = moved(cursor, key, size(), grid.page);
    const mark = LETTERS.find((one) => one.key === key);
    if (to) { cursor = to; went(); } else if (mark) letter(mark.kind); else if (key === 'Enter' || key === 'n') open_panel(true); else if (key === 'Escape' && is_several(cursor)) { cursor = cursor_at(cursor.at.row, cursor.at.column); went(); } else return;
    event.preventDefault();
    event.stopPropagation();
  }
  /** A key anywhere on the screen. @param {KeyboardEvent} event */
  function pressed_anywhere(event) {
    if (!is_plain_key(event)) return;
    const key = key_name(event);
    if (key === '/') document.getElementById('register_search')?.focus(); else if (key === 'r') void mark_rest(); else return;
    event.preventDefault();
  }
  document.addEventListener('keydown', pressed_anywhere);

  // ---- filters and the other register

  /** @param {Partial<typeof filter>} part */
  function filter_by(part) {
    filter = { ...filter, ...part };
    ids = fitting(sheet, filter);
    rows = rows_of(sheet, ids);
    cursor = within(cursor_at(0, cursor.at.column), size());
    grid.to_top();
    draw();
  }
  /** @param {keyof typeof registers} to */
  async function choose_register(to) {
    if (to === kind) return;
    try {
      sheet = await context.ipc.register_sheet(registers[to]);
    } catch (thrown) {
      return context.problem(thrown);
    }
    kind = to;
    context.remember('kind', kind);
    panel.close();
    filter = { text: '', unmarked: null };
    ids = fitting(sheet, filter);
    rows = rows_of(sheet, ids);
    cursor = cursor_at(0, column_of(sheet.current_session_id));
    grid.to_top();
    draw();
  }

  // ---- drawing

  function tools() {
    const when = session();
    const unmarked = when ? sheet.rows.filter((row) => is_unmarked(row.cells[cursor.at.column])).length : 0;
    const chosen = sheet.sessions.find(({ session_id }) => session_id === filter.unmarked);
    const name = chosen ?? when;
    return html`<div class="tools register_tools">
      ${filter_chips({ label: 'Which register', chosen: kind, choose: (id) => void choose_register(/** @type {keyof typeof registers} */ (id)), options: [{ id: 'course', label: 'Course' }, { id: 'follow_ups', label: 'Follow-ups' }] })}
      <div class="find_name" @keydown=${(/** @type {KeyboardEvent} */ event) => { if (event.key === 'Enter' || event.key === 'ArrowDown') { event.preventDefault(); went(); } }}>${search_field({ id: 'register_search', label: 'Find a name', value: filter.text, search: (text) => filter_by({ text }) })}${filter.text ? nothing : html`<kbd aria-hidden="true">/</kbd>`}</div>
      ${name ? filter_chips({ label: 'Who is shown', chosen: new Set(filter.unmarked === null ? [] : ['unmarked']), choose: () => filter_by({ unmarked: filter.unmarked === null ? name.session_id : null }), options: [{ id: 'unmarked', label: kind === 'course' ? `To do in ${name.number}` : 'To do', count: chosen ? rows.filter((row) => is_unmarked(row.cells[column_of(chosen.session_id)])).length : unmarked }] }) : nothing}
      <div class="letters push" role="group" aria-label="Mark what is selected">${LETTERS.map(({ key, kind: of, does }) => html`<button type="button" class="btn small letter ${of ?? 'unmark'}" title="${does} (${key.toUpperCase()})" aria-label="Mark ${does}" @click=${() => letter(of)}>${of ? mark_shape(of) : icon('minus')}<span>${key.toUpperCase()}</span></button>`)}</div></div>`;
  }

  function body() {
    if (!sheet.sessions.length) {
      return kind === 'course'
        ? empty_place({ icon: 'calendar', title: 'This course has no sessions yet', text: 'The register has a column for each session.', actions: html`<button type="button" class="btn first" @click=${() => context.go('courses')}>Add sessions</button>` })
        : empty_place({ icon: 'follow_ups', title: 'No follow-up sessions yet', text: 'Once dates are found and people are invited, their marks are kept here.', actions: html`<button type="button" class="btn first" @click=${() => context.go('follow_ups')}>Go to Follow-ups</button>` });
    }
    if (!sheet.rows.length) {
      return empty_place({ icon: 'participants', title: kind === 'course' ? 'Nobody is booked yet' : 'Nobody is invited yet', text: kind === 'course' ? 'Whoever is booked on the course stands in its register.' : 'Whoever is invited to a follow-up session stands in its register.', actions: html`<button type="button" class="btn first" @click=${() => context.go(kind === 'course' ? 'participants' : 'follow_ups')}>${kind === 'course' ? 'Go to Participants' : 'Go to Follow-ups'}</button>` });
    }
    return grid.template(
      { sheet, rows, cursor, pending: queue.pending, field: minutes_field(), opened: panel.is_open ? cursor.at : null },
      empty_place({ icon: 'search', title: 'No one fits', text: 'Take the filter off to see everybody.', actions: html`<button type="button" class="btn" @click=${() => { filter_by({ text: '', unmarked: null }); went(); }}>Show everybody</button>` }),
    );
  }

  function draw() {
    const when = session();
    render(html`<header class="head"><div><h1>Register</h1><div class="soft">${when ? session_words(sheet, when) : sheet.title}</div></div>
      <div class="actions">${menu_button({ label: 'Print', look: 'btn', shown: html`${icon('print')}Print`, items: () => [{ label: 'Paper register, to fill in', run: () => print_register(sheet, rows, false) }, { label: 'Register as marked', run: () => print_register(sheet, rows, true) }] })}
        <button type="button" class="btn first" title="Everybody expected who has no mark (R)" aria-disabled=${when?.started && !when.cancelled ? nothing : 'true'} @click=${() => void mark_rest()}>Mark the rest present</button></div></header>
      ${sheet.sessions.length ? tools() : nothing}${panel.split(body(), () => cell_panel.content())}`, root);
  }

  context.set_keys([
    ...LETTERS.map(({ key, does }) => ({ keys: [key.toUpperCase()], does, hint: true })),
    { keys: ['R'], does: 'mark the rest present', hint: true },
    { keys: ['N'], does: 'note, or set by hand', hint: true },
    { keys: ['↑', '↓', '←', '→'], does: 'from cell to cell' },
    { keys: ['Shift', '↓'], does: 'select more; a letter then marks all that is selected' },
    { keys: ['Ctrl', 'A'], does: 'select everybody at this session' },
    { keys: ['Home', 'End'], does: 'first and last session' },
    { keys: ['Ctrl', 'Home'], does: 'the first person' },
    { keys: ['Page down'], does: 'a page on' },
    { keys: ['/'], does: 'find a name' },
  ]);
  context.on_changed_elsewhere(reload);
  draw();
  if (rows.length && sheet.sessions.length) grid.go_to(cursor);
  return () => {
    document.removeEventListener('keydown', pressed_anywhere);
    grid.stop();
    panel.stop();
    cell_panel.stop();
  };
}
