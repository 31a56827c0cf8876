// @ts-check
// A native table for lists of any length: only the rows in sight are in the page, the head stays, the focus is never lost.
// Arrows, Home, End and Page keys move from row to row, Enter opens, Space ticks, Shift+arrow ticks as it goes, Mod+A ticks all.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { repeat } from '../vendor/lit-html/directives/repeat.js';
import { live } from '../vendor/lit-html/directives/live.js';
import { icon } from './icons.js';
import { key_name } from './keyboard.js';
import { pieces, scroll_to_show, window_rows } from './window_rows.js';

/** @typedef {string | number} Id */
/**
 * @template R
 * @typedef {object} Column
 * @property {string} key
 * @property {unknown} head
 * @property {(row: R) => unknown} cell one line; what does not fit is cut with dots
 * @property {'header' | 'number' | 'middle'} [kind] header: the row's name, one column only
 * @property {boolean} [sortable]
 */
/** @typedef {{ key: string, down: boolean }} Sort */

/**
 * @template R
 * @param {object} of
 * @param {string} of.name part of the ids in the page
 * @param {string} of.label what the table lists: "Participants"
 * @param {() => void} of.redraw draws the screen again, at once
 * @param {(row: R) => Id} of.id_of
 * @param {(row: R) => string} of.name_of for the name of its tick box
 * @param {(row: R) => void} [of.open] Enter or a click on the name
 * @param {(row: R) => void} [of.follow] called when the arrows come to a row, so that an open panel can follow
 * @param {{ has: (id: Id) => boolean, set: (ids: Id[], on: boolean) => void }} [of.ticks] multiple selection
 */
export function make_long_table({ name, label, redraw, id_of, name_of, open, follow, ticks }) {
  /** @type {readonly R[]} */
  let rows = [];
  let scroll_top = 0;
  let height = 600;
  let row_height = 36;
  let head = 36;
  /** @type {Id | null} the row that Tab goes to */
  let current = null;
  /** @type {Id | null} where a range of ticks began */
  let anchor = null;
  let has_focus = false;
  let asked = false;

  const sheet_id = `${name}_sheet`;
  const sheet = () => document.getElementById(sheet_id);
  const visible = () => window_rows({ scroll_top, height, row_height, count: rows.length });
  const index_of = (/** @type {Id | null} */ id) => (id === null ? -1 : rows.findIndex((row) => id_of(row) === id));

  function redraw_soon() {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => { asked = false; if (sheet()) redraw(); });
  }

  function measure() {
    const place = sheet();
    if (!place) return;
    for (const gap of place.querySelectorAll('tr.gap > td')) {
      if (gap instanceof HTMLElement) gap.style.height = `${gap.dataset.px ?? 0}px`;
    }
    const row = place.querySelector('tr.row')?.getBoundingClientRect().height ?? row_height;
    const before = [height, row_height];
    height = place.clientHeight || height;
    row_height = row > 8 ? row : row_height;
    head = place.querySelector('thead')?.getBoundingClientRect().height ?? head;
    if (Math.abs((before[0] ?? 0) - height) > 1 || Math.abs((before[1] ?? 0) - row_height) > .1) redraw_soon();
  }
  const watcher = new ResizeObserver(measure);
  /** @type {Element | null} */
  let watched = null;

  function after_drawing() {
    const place = sheet();
    if (place !== watched) {
      watcher.disconnect();
      watched = place;
      if (place) { watcher.observe(place); place.scrollTop = scroll_top; }
    }
    measure();
  }

  /** @param {Event & { currentTarget: HTMLElement }} event */
  function scrolled(event) {
    const was = visible();
    scroll_top = event.currentTarget.scrollTop;
    const is = visible();
    if (was.first !== is.first || was.last !== is.last) redraw_soon();
  }

  /** Goes to a row: scrolls, draws, focuses. @param {number} index */
  function go_to(index) {
    const row = rows[Math.max(0, Math.min(index, rows.length - 1))];
    const place = sheet();
    if (!row || !place) return;
    current = id_of(row);
    const at = index_of(current);
    scroll_top = scroll_to_show({ index: at, scroll_top: place.scrollTop, height: place.clientHeight, row_height, head });
    has_focus = true;
    follow?.(row);
    redraw();
    measure();
    place.scrollTop = scroll_top;
    focus_current();
    // A list that does not scroll by itself is scrolled with what it stands in.
    if (place.scrollHeight <= place.clientHeight) row_element()?.closest('tr')?.scrollIntoView({ block: 'nearest' });
  }
  function row_element() {
    const row = sheet()?.querySelector('tr[data-current]');
    const element = row?.querySelector('.opener') ?? row?.querySelector('input');
    return element instanceof HTMLElement ? element : null;
  }
  function focus_current() {
    row_element()?.focus({ preventScroll: true });
  }

  /** @param {Id} id @param {boolean} range */
  function toggle(id, range) {
    if (!ticks) return;
    const on = !ticks.has(id);
    const from = index_of(anchor);
    const to = index_of(id);
    if (range && from >= 0) ticks.set(rows.slice(Math.min(from, to), Math.max(from, to) + 1).map(id_of), true);
    else ticks.set([id], on);
    anchor = id;
    current = id;
    redraw();
  }

  /** @param {KeyboardEvent} event */
  function pressed(event) {
    if (!(event.target instanceof Element) || !event.target.closest('tr.row')) return;
    const at = index_of(current);
    const page = Math.max(Math.floor((height - head) / row_height) - 1, 1);
    const key = key_name(event);
    /** @type {Record<string, number>} */
    const moves = { ArrowDown: at + 1, ArrowUp: at - 1, 'Shift+ArrowDown': at + 1, 'Shift+ArrowUp': at - 1, Home: 0, End: rows.length - 1, PageDown: at + page, PageUp: at - page };
    const to = moves[key];
    if (to !== undefined) {
      if (key.startsWith('Shift') && ticks && current !== null) {
        const next = rows[Math.max(0, Math.min(to, rows.length - 1))];
        ticks.set([current, ...(next ? [id_of(next)] : [])], true);
        anchor ??= current;
      }
      go_to(to);
    } else if (key === ' ' && ticks && current !== null) toggle(current, false);
    else if (key === 'Mod+a' && ticks) { ticks.set(rows.map(id_of), true); redraw(); } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  const table = {
    /**
     * @param {readonly R[]} all the rows, filtered and sorted already
     * @param {readonly Column<R>[]} columns
     * @param {{ sort?: Sort, sort_by?: (key: string) => void, active?: Id | null, empty?: unknown }} [look] active: the row whose panel is open
     */
    template(all, columns, { sort, sort_by, active = null, empty } = {}) {
      rows = all;
      if (index_of(current) < 0) current = rows[0] ? id_of(rows[0]) : null;
      queueMicrotask(after_drawing);
      if (!rows.length && empty) return html`<div class="sheet" id=${sheet_id}>${empty}</div>`;
      const width = columns.length + (ticks ? 1 : 0);
      const seen = visible();
      const drawn = pieces(seen, rows.length, row_height, has_focus ? index_of(current) : null);
      const ticked = ticks ? rows.reduce((sum, row) => sum + (ticks.has(id_of(row)) ? 1 : 0), 0) : 0;
      return html`<div class="sheet long" id=${sheet_id} tabindex=${open || ticks ? nothing : '0'} role="group" aria-label=${label} @scroll=${scrolled} @keydown=${pressed} @focusin=${focus_came} @focusout=${focus_went}>
        <table aria-label=${label} aria-rowcount=${rows.length + 1}><thead><tr aria-rowindex="1">
          ${ticks ? html`<th scope="col" class="tick"><label><span class="just_read">Tick all ${rows.length}</span><input type="checkbox" .checked=${live(ticked > 0 && ticked === rows.length)} .indeterminate=${live(ticked > 0 && ticked < rows.length)} @change=${(/** @type {Event & { target: HTMLInputElement }} */ event) => { ticks.set(rows.map(id_of), event.target.checked); redraw(); }}></label></th>` : nothing}
          ${columns.map((column) => html`<th scope="col" class=${column.kind ?? ''} aria-sort=${sort?.key === column.key ? (sort.down ? 'descending' : 'ascending') : nothing}>${column.sortable && sort_by ? html`<button type="button" class="sort" @click=${() => sort_by(column.key)}>${column.head}${icon('sort')}</button>` : column.head}</th>`)}
        </tr></thead><tbody>${repeat(drawn, (piece) => (piece.kind === 'gap' ? `gap ${piece.name}` : id_of(/** @type {R} */ (rows[piece.index]))), (piece) => (piece.kind === 'gap' ? html`<tr class="gap" aria-hidden="true"><td colspan=${width} data-px=${piece.px}></td></tr>` : one_row(piece.index, columns, active)))}</tbody></table></div>`;
    },

    /** Where the list is, for the focus to come back to. */
    row_element,
    /** Puts the focus on a row. @param {Id} [id] */
    focus(id) { go_to(Math.max(index_of(id ?? current), 0)); },
    /** After a new filter or order: from the top. */
    to_top() { scroll_top = 0; const place = sheet(); if (place) place.scrollTop = 0; },
    /** Call from the view's unmount. */
    stop() { watcher.disconnect(); watched = null; },
  };

  /** @param {FocusEvent} event */
  function focus_came(event) {
    const row = event.target instanceof Element ? event.target.closest('tr.row') : null;
    if (!(row instanceof HTMLElement)) return;
    has_focus = true;
    const found = rows[Number(row.dataset.index)];
    if (found && id_of(found) !== current) { current = id_of(found); redraw_soon(); }
  }
  /** @param {FocusEvent & { currentTarget: HTMLElement }} event */
  function focus_went(event) {
    has_focus = event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget);
  }

  /** @param {number} index @param {readonly Column<R>[]} columns @param {Id | null} active */
  function one_row(index, columns, active) {
    const row = /** @type {R} */ (rows[index]);
    const id = id_of(row);
    const is_current = id === current;
    const on = ticks?.has(id) ?? false;
    const stop = is_current ? '0' : '-1';
    return html`<tr class="row ${on ? 'chosen' : ''} ${id === active ? 'active' : ''}" aria-rowindex=${index + 2} data-index=${index} ?data-current=${is_current}>
      ${ticks ? html`<td class="tick"><label><span class="just_read">Tick ${name_of(row)}</span><input type="checkbox" tabindex=${open ? '-1' : stop} .checked=${live(on)} @click=${(/** @type {MouseEvent} */ event) => { event.preventDefault(); const range = event.shiftKey; queueMicrotask(() => toggle(id, range)); }}></label></td>` : nothing}
      ${columns.map((column) => (column.kind === 'header'
        ? html`<th scope="row">${open ? html`<button type="button" class="opener" tabindex=${stop} @click=${() => { current = id; open(row); }}>${column.cell(row)}</button>` : column.cell(row)}</th>`
        : html`<td class=${column.kind ?? ''}>${column.cell(row)}</td>`))}</tr>`;
  }
  return table;
}
