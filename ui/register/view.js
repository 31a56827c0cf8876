// @ts-check
// The register: people down, sessions across. Letters mark the cell under the cursor, or all that is selected, and go on to the next
// person. A mark is shown at once as saving; the file has it a moment later, or the old mark stands again and a sentence says why.
import { html, nothing, render } from '../vendor/lit-html/lit-html.js';
import { empty_place, no_course } from '../shared/empty.js';
import { icon } from '../shared/icons.js';
import { is_plain_key, is_screen_key, key_name } from '../shared/keyboard.js';
import { menu_button } from '../shared/menu.js';
import { make_panel } from '../shared/panel.js';
import { take_paper_away } from '../shared/paper.js';
import { KEYS, LETTERS, nothing_yet, tools } from './around.js';
import { make_cell_panel } from './cell_panel.js';
import { watch_the_clock } from './clock.js';
import { cursor_at, is_several, moved, next_person, places_of, within } from '../shared/cursor.js';
import { make_grid } from './grid.js';
import { print_register } from './paper.js';
import { make_part } from './part.js';
import { make_queue } from './queue.js';
import { first_register } from './registers.js';
import { bring_report, report_menu } from './report.js';
import { changed_sheet, first_expected, fitting, rest_words, rows_of, selection_words, session_words } from './sheet.js';

/** @typedef {import('../types.d.ts').Mark} Mark */
/** @typedef {import('../types.d.ts').RegisterOf} RegisterOf */
/** @typedef {import('./sheet.js').RegisterSheet} RegisterSheet */

const UNDO_KEYS = ['Mod+z', 'Mod+Shift+z', 'Mod+y'];

/** @type {import('../shared/context.js').Mount} */
export async function mount(root, context) {
  const course = context.course();
  if (!course) { render(no_course(context, 'Register', 'register'), root); return; }
  const wanted = typeof context.params.session_id === 'number' ? context.params.session_id : null;
  const first = await first_register(context, course, wanted, context.params.follow_ups === true ? 'follow_ups' : context.recall('kind', /** @type {import('./around.js').Kind} */ ('course')));
  const { registers } = first;
  let { kind, sheet } = first;
  if (first.missing) context.problem(new context.ipc.Problem(null, 'The session that was asked for is in no register: it may have been undone. Choose one here, or look for it again'));
  let filter = { text: '', unmarked: context.params.unmarked === true && !first.missing ? wanted : null };
  let ids = fitting(sheet, filter);
  let rows = rows_of(sheet, ids);
  const begun = column_of(wanted ?? sheet.current_session_id);
  let cursor = cursor_at(first_expected(rows, begun), begun);
  /** The sessions that are follow-ups, of all that have been shown. @type {Set<number>} */
  const follow_ups = new Set();
  note_sessions();
  /** How often the file answered a write: a sheet that was asked for before an answer is not the newest. */
  let written = 0;
  /** The screen has been left: marks on their way are still written, but nothing is drawn. */
  let left = false;

  const queue = make_queue({
    write: async (marks) => {
      // The other register may be shown by the time that these are written.
      const of = registers[follow_ups.has(marks[0]?.session_id ?? 0) ? 'follow_ups' : 'course'];
      return { of, change: await context.ipc.mark_cells(of, marks) };
    },
    wrote: ({ of, change }) => show_change(of, change),
    failed: problem,
    changed: draw_after_this_frame,
  });
  const cell_panel = make_cell_panel({ context, sheet: () => sheet, redraw: () => draw(), write: (run) => in_turn(run) });
  const panel = make_panel({ redraw: () => draw(), label: 'Mark', focus_back: () => grid.cell_element(), on_close: cell_panel.hide });
  const grid = make_grid({
    redraw: () => draw(), pressed, opened: (row, column) => { if (!part.leave()) return; cursor = cursor_at(row, column); open_panel(); },
    pointed(row, column, extend) {
      if (!part.leave()) return grid.go_to(cursor);
      const at = { row: row < 0 ? cursor.at.row : row, column };
      cursor = within({ at, anchor: extend ? cursor.anchor : at }, size());
      went();
    },
    named(row) { const person = rows[row]; if (person) context.go('participants', { participant_id: person.participant_id }); },
  });

  const part = make_part({
    redraw: () => draw(), back: () => grid.go_to(cursor),
    write: (cells, minutes) => { put(cells, { kind: 'part', minutes }); },
    take(minutes, stay) {
      const before = cursor;
      set({ kind: 'part', minutes });
      if (stay) { cursor = before; went(); }
    },
  });

  const size = () => ({ rows: rows.length, columns: sheet.sessions.length });
  const has_grid = () => sheet.sessions.length > 0 && sheet.rows.length > 0;
  const session = () => sheet.sessions[cursor.at.column];
  const person = () => rows[cursor.at.row];
  /** @param {number | null} id */
  function column_of(id) {
    return Math.max(sheet.sessions.findIndex(({ session_id }) => session_id === id), 0);
  }

  function note_sessions() {
    if (sheet.of.kind === 'follow_ups') sheet.sessions.forEach(({ session_id }) => follow_ups.add(session_id));
  }

  // ---- what the file answers

  /** Does something that changes marks when it is its turn. @param {() => Promise<import('../types.d.ts').SheetChange>} run */
  function in_turn(run) {
    const { of } = sheet;
    return queue.then_run(async () => show_change(of, await run()));
  }
  /** @param {RegisterOf} of @param {import('../types.d.ts').SheetChange} change */
  function show_change(of, change) {
    written += 1;
    if (of.kind !== sheet.of.kind) return;
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
    note_sessions();
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
    part.drop();
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
  /** @param {{ note?: boolean }} [how] */
  function open_panel(how) {
    const [who, when] = [person(), session()];
    if (!who || !when) return;
    part.drop();
    panel.open(`${when.session_id} ${who.participant_id}`);
    cell_panel.show({ session_id: when.session_id, participant_id: who.participant_id }, how);
    draw();
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

  /** Paints and writes marks, or asks the file first. @param {readonly import('./part.js').Cell[]} cells @param {Mark | null} mark @returns {boolean} whether they are painted */
  function put(cells, mark) {
    const { of } = sheet;
    const marks = cells.map(({ session_id, participant_id }) => ({ session_id, participant_id, mark }));
    const may_be_refused = mark !== null && cells.some(({ when }) => when.cancelled || (!when.started && (mark.kind === 'present' || mark.kind === 'part')));
    if (!may_be_refused) {
      queue.add(marks);
      return true;
    }
    // Nothing is painted that cannot be: the sentence comes from where the rule is. The session may have begun since it was read.
    const before = cursor;
    void in_turn(() => context.ipc.mark_cells(of, marks)).then(() => {
      if (cursor === before && grid.has_focus && !left) go_on(); else draw();
    }, problem);
    return false;
  }
  /** To the next person, unless several are selected. */
  function go_on() {
    if (!is_several(cursor)) cursor = next_person(cursor, size());
    went();
  }
  /** @param {Mark | null} mark */
  function set(mark) {
    const cells = selected();
    if (!cells.length) return;
    if (put(cells, mark)) go_on(); else went();
  }
  /** @param {Mark['kind'] | null} kind_of */
  function letter(kind_of) {
    const cells = selected();
    if (kind_of !== 'part') set(kind_of === null ? null : { kind: kind_of });
    else if (cells.length) part.ask(cells, is_several(cursor) ? `${cells.length} cells` : (person()?.name ?? ''));
  }

  async function mark_rest() {
    const when = session();
    if (!when) return;
    try {
      const { of } = sheet;
      await in_turn(() => context.ipc.mark_the_rest_present(of, when.session_id));
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
    if (UNDO_KEYS.includes(key)) return after_the_marks(event);
    const to = moved(cursor, key, size(), grid.page);
    const mark = LETTERS.find((one) => one.key === key);
    // A key that is held down goes on moving, but marks one person only.
    if (to) { cursor = to; went(); } else if (mark) { if (!event.repeat) letter(mark.kind); } else if (key === 'Enter') open_panel(); else if (key === 'n') open_panel({ note: true }); else if (key === 'Escape' && is_several(cursor)) { cursor = cursor_at(cursor.at.row, cursor.at.column); went(); } else return;
    event.preventDefault();
    event.stopPropagation();
  }
  /** Undo means the mark that was pressed last, also while it is on its way: the key waits for it. @param {KeyboardEvent} event */
  function after_the_marks(event) {
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
    const key = key_name(event);
    if (key === '/') document.getElementById('register_search')?.focus(); else if (key === 'r' && has_grid()) void mark_rest(); else if (key === 'i' && has_grid()) void bring_report(context, sheet.of); else return;
    event.preventDefault();
  }
  document.addEventListener('keydown', pressed_anywhere);

  // ---- filters and the other register

  /** @param {Partial<typeof filter>} change */
  function filter_by(change) {
    part.drop();
    filter = { ...filter, ...change };
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
      sheet = await queue.then_run(() => context.ipc.register_sheet(registers[to]));
    } catch (thrown) {
      return context.problem(thrown);
    }
    part.drop();
    kind = to;
    note_sessions();
    context.remember('kind', kind);
    panel.close();
    filter = { text: '', unmarked: null };
    ids = fitting(sheet, filter);
    rows = rows_of(sheet, ids);
    cursor = cursor_at(0, column_of(sheet.current_session_id));
    grid.to_top();
    draw();
  }

  /** @param {boolean} marked */
  async function save_paper(marked) {
    try {
      context.no_problem();
      const name = await context.ipc.save_paper_register(sheet.of, marked);
      if (name) context.say(`Saved ${name}`, { undo: false });
    } catch (thrown) { context.problem(thrown); }
  }

  // ---- drawing

  function body() {
    if (!has_grid()) return nothing_yet(context, kind, sheet.sessions.length > 0);
    return grid.template(
      { sheet, rows, cursor, pending: queue.pending, field: part.field(), opened: panel.is_open ? cursor.at : null },
      empty_place({ icon: 'search', title: 'No one fits', text: 'Take the filter off to see everybody.', actions: html`<button type="button" class="btn" @click=${() => { filter_by({ text: '', unmarked: null }); went(); }}>Show everybody</button>` }),
    );
  }

  let asked = false;
  /** What the file answers waits until what was pressed is painted: the totals and the verdict lay the table out again. */
  function draw_after_this_frame() {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => setTimeout(() => { asked = false; draw(); }));
  }

  function draw() {
    if (left) return;
    const when = session();
    render(html`<header class="head"><div><h1>Register</h1><div class="soft">${is_several(cursor) && has_grid() ? selection_words(places_of(cursor).length, selected().length) : when ? session_words(sheet, when) : sheet.title}</div></div>
      ${has_grid() ? html`<div class="actions">${report_menu(context, sheet.of, when)}${menu_button({ label: 'Print', look: 'btn', shown: html`${icon('print')}Print`, items: () => [{ label: 'Paper register, to fill in', run: () => print_register(sheet, rows, false) }, { label: 'Register as marked', run: () => print_register(sheet, rows, true) }, 'separator', { label: 'Save as PDF, to sign…', run: () => void save_paper(false) }, { label: 'Save as PDF, as marked…', run: () => void save_paper(true) }] })}
        <button type="button" class="btn first" title=${rest_words(sheet)} aria-disabled=${when?.started && !when.cancelled ? nothing : 'true'} @click=${() => void mark_rest()}>Mark the rest present</button></div>` : nothing}</header>
      ${tools({ sheet, rows, now: when, filter, choose_register: (to) => void choose_register(to), filter_by, letter, into_grid: () => grid.go_to(cursor) })}${panel.split(body(), () => cell_panel.content())}`, root);
  }

  context.set_keys(KEYS);
  context.on_changed_elsewhere(reload);
  const stop_clock = watch_the_clock({ shown: () => sheet.sessions, today: context.today, read: async () => (await context.ipc.register_sheet(sheet.of)).sessions, passed: reload });
  draw();
  if (has_grid()) grid.go_to(cursor);
  return () => {
    part.leave();
    left = true;
    stop_clock();
    take_paper_away();
    document.removeEventListener('keydown', pressed_anywhere);
    grid.stop();
    panel.stop();
    cell_panel.stop();
  };
}
