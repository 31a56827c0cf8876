// @ts-check
// The table of replies: dates across, the facilitators first and then the people asked down; only the rows in sight are in the page.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { live } from '../vendor/lit-html/directives/live.js';
import { repeat } from '../vendor/lit-html/directives/repeat.js';
import { holds, is_several, rectangle } from '../shared/cursor.js';
import { time_words, weekday_and_day } from '../shared/dates.js';
import { icon, mark_shape } from '../shared/icons.js';
import { pieces, scroll_to_show, window_rows } from '../shared/window_rows.js';
import { plural } from '../shared/words.js';
import { another_year, date_words, facilitator_chip, ordinal, place_words, reply_chip, reply_words } from './words.js';

/** @typedef {import('../shared/cursor.js').Cursor} Cursor */
/** @typedef {import('../types.d.ts').DateCandidate} DateCandidate */
/** @typedef {import('../types.d.ts').DateReply} DateReply */
/** @typedef {{ kind: 'facilitator', of: import('../types.d.ts').FinderFacilitator } | { kind: 'person', of: import('../types.d.ts').AskedPerson }} Row */
/**
 * @typedef {object} Shown
 * @property {import('../types.d.ts').FinderSheet} sheet
 * @property {readonly Row[]} rows filtered already
 * @property {Cursor} cursor
 * @property {ReadonlySet<number>} ticked dates to be made into sessions
 * @property {(candidate_id: number, participant_id: number) => { reply: DateReply | null } | undefined} pending
 */

const SHEET = 'date_finder_sheet';
/** From so many replies on there is only room for those who can come. */
const MANY = 100;

/**
 * @param {object} of
 * @param {() => void} of.redraw
 * @param {(event: KeyboardEvent) => void} of.pressed
 * @param {(row: number, column: number, extend: boolean) => void} of.pointed row below 0: the head of a column
 * @param {() => void} of.opened a double click
 * @param {(candidate: DateCandidate, on: boolean) => void} of.tick
 */
export function make_grid({ redraw, pressed, pointed, opened, tick }) {
  let scroll_top = 0;
  let height = 500;
  let row_height = 36;
  let head = 110;
  let count = 0;
  let column = -1;
  let asked = false;
  let has_focus = false;
  /** @type {Element | null} */
  let watched = null;

  const place_of = () => document.getElementById(SHEET);
  const visible = () => window_rows({ scroll_top, height: Math.max(height - head, 0), row_height, count, overscan: 6 });

  function redraw_soon() {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => { asked = false; if (place_of()) redraw(); });
  }
  function measure() {
    const place = place_of();
    if (!place) return;
    const before = [height, row_height];
    height = place.clientHeight || height;
    const row = place.querySelector('tr.row')?.getBoundingClientRect().height ?? 0;
    row_height = row > 8 ? row : row_height;
    head = place.querySelector('thead')?.getBoundingClientRect().height ?? head;
    if (Math.abs((before[0] ?? 0) - height) > 1 || Math.abs((before[1] ?? 0) - row_height) > .1) redraw_soon();
  }
  const watcher = new ResizeObserver(measure);

  function after_drawing() {
    const place = place_of();
    if (place !== watched) {
      watcher.disconnect();
      watched = place;
      if (place) {
        watcher.observe(place);
        place.scrollTop = scroll_top;
        column = -1;
        measure();
      }
    }
    const table = place?.querySelector('table');
    if (table && table.dataset.columns !== table.style.getPropertyValue('--columns')) table.style.setProperty('--columns', table.dataset.columns ?? '');
    for (const gap of place?.querySelectorAll('tr.gap > td') ?? []) {
      if (gap instanceof HTMLElement) gap.style.height = `${gap.dataset.px ?? 0}px`;
    }
  }
  /** @param {Event & { currentTarget: HTMLElement }} event */
  function scrolled(event) {
    const was = visible();
    scroll_top = event.currentTarget.scrollTop;
    const is = visible();
    if (was.first !== is.first || was.last !== is.last) redraw_soon();
  }

  /** @param {EventTarget | null} target */
  function where(target) {
    const cell = target instanceof Element ? target.closest('td.one') : null;
    const row = cell?.closest('tr.row');
    if (!(cell instanceof HTMLElement) || !(row instanceof HTMLElement)) return null;
    return { row: Number(row.dataset.row), column: Number(cell.dataset.column) };
  }
  /** @param {PointerEvent} event */
  function pointer_down(event) {
    const at = event.button === 0 ? where(event.target) : null;
    if (!at) return;
    event.preventDefault();
    pointed(at.row, at.column, event.shiftKey);
  }
  /** @param {PointerEvent} event */
  function pointer_over(event) {
    const at = event.buttons === 1 ? where(event.target) : null;
    if (at) pointed(at.row, at.column, true);
  }
  /** @param {FocusEvent} event */
  function focus_came(event) {
    has_focus = true;
    const at = where(event.target);
    if (at && event.target instanceof HTMLElement && !event.target.hasAttribute('data-here')) pointed(at.row, at.column, false);
  }
  /** @param {FocusEvent & { currentTarget: HTMLElement }} event */
  function focus_went(event) {
    has_focus = event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget);
  }
  /** The names stay at the left: a cell must not hide behind them. @param {HTMLElement} cell */
  function bring_sideways(cell) {
    const place = place_of();
    const name = cell.parentElement?.firstElementChild;
    if (!place || !name || place.scrollWidth <= place.clientWidth) return;
    const box = cell.getBoundingClientRect();
    const left = name.getBoundingClientRect().right;
    const { right } = place.getBoundingClientRect();
    if (box.left < left) place.scrollLeft -= left - box.left + 4;
    else if (box.right > right - 16) place.scrollLeft += box.right - right + 20;
  }

  const grid = {
    /** How many rows make a page. */
    get page() { return Math.max(Math.floor((height - head) / row_height) - 1, 1); },
    get has_focus() { return has_focus; },
    /** Scrolls to the cursor, draws, and puts the focus there. @param {Cursor} cursor */
    go_to(cursor) {
      const place = place_of();
      has_focus = true;
      if (place) scroll_top = scroll_to_show({ index: cursor.at.row, scroll_top, height, row_height, head });
      redraw();
      after_drawing();
      if (!place) return;
      if (Math.abs(place.scrollTop - scroll_top) >= 1) place.scrollTop = scroll_top;
      grid.focus(cursor.at.column !== column);
      column = cursor.at.column;
    },
    /** @param {boolean} [sideways] it may lie behind what stays at the side */
    focus(sideways = true) {
      const cell = grid.cell_element();
      if (!(cell instanceof HTMLElement)) return;
      cell.focus({ preventScroll: true });
      if (sideways) bring_sideways(cell);
    },
    /** The cell that has the tab stop. */
    cell_element: () => place_of()?.querySelector('[data-here]') ?? null,
    to_top() { scroll_top = 0; const place = place_of(); if (place) place.scrollTop = 0; },
    /** Call from the view's unmount. */
    stop() { watcher.disconnect(); watched = null; },

    /** @param {Shown} shown @param {unknown} empty what stands there when there is no row */
    template(shown, empty) {
      const { sheet, rows, cursor } = shown;
      count = rows.length;
      queueMicrotask(after_drawing);
      const { candidates } = sheet;
      const drawn = pieces(visible(), rows.length, row_height, has_focus ? cursor.at.row : null);
      const chosen = rectangle(cursor);
      const people = rows.filter(({ kind }) => kind === 'person').length;
      return html`<div class="sheet date_finder" id=${SHEET} @scroll=${scrolled}>
        <table class=${is_several(cursor) ? 'several' : ''} data-columns=${candidates.length} role="grid" aria-label="Who can come when" aria-multiselectable="true" aria-rowcount=${sheet.facilitators.length + sheet.people.length + 1} aria-colcount=${candidates.length + 1}
          @keydown=${(/** @type {KeyboardEvent} */ event) => { if (where(event.target)) pressed(event); }} @pointerdown=${pointer_down} @pointerover=${pointer_over} @dblclick=${(/** @type {MouseEvent} */ event) => { if (where(event.target)) opened(); }} @focusin=${focus_came} @focusout=${focus_went}>
          <colgroup><col class="who">${candidates.map(() => html`<col class="one">`)}<col class="rest"></colgroup>
          <thead><tr aria-rowindex="1"><th scope="col" class="who">${people === sheet.people.length ? plural(people, 'person asked', 'people asked') : `${people} of ${plural(sheet.people.length, 'person', 'people')}`}</th>
            ${candidates.map((candidate, at) => column_head(shown, candidate, at))}<td class="rest"></td></tr></thead>
          <tbody>${repeat(drawn, (piece) => (piece.kind === 'gap' ? `gap ${piece.name}` : row_key(rows[piece.index])), (piece) => (piece.kind === 'gap' ? html`<tr class="gap" aria-hidden="true"><td colspan=${candidates.length + 2} data-px=${piece.px}></td></tr>` : one_row(shown, piece.index, chosen)))}</tbody>
        </table>${rows.length ? nothing : empty}</div>`;
    },
  };

  /** @param {Shown} shown @param {DateCandidate} candidate @param {number} at */
  function column_head({ sheet, cursor, ticked }, candidate, at) {
    const { candidate_id, passed, rank, clashes, against, remarks } = candidate;
    const words = `${date_words(candidate)}: ${candidate.words}. ${rank === null ? '' : `Place: ${place_words(candidate, sheet.candidates)}`}`;
    const sign = clashes || against.length ? icon('warning') : remarks.length ? icon('about') : nothing;
    return html`<th scope="col" class="one ${at === cursor.at.column ? 'now' : ''} ${passed ? 'passed' : ''} ${ticked.has(candidate_id) ? 'ticked' : ''}" title=${words}>
      <span class="place_line">${passed ? html`<span class="soft">passed</span>` : html`<label><span class="just_read">Make a follow-up session on ${date_words(candidate)}</span><input type="checkbox" tabindex="-1" .checked=${live(ticked.has(candidate_id))} @change=${(/** @type {Event & { target: HTMLInputElement }} */ event) => tick(candidate, event.target.checked)}></label><b>${ordinal(rank ?? 0)}</b>`}<span class="sign ${clashes ? 'clash' : against.length ? 'against' : ''}">${sign}</span></span>
      <button type="button" class="session" tabindex="-1" @click=${() => pointed(-1, at, false)}><b>${weekday_and_day(candidate.date)}</b><span>${[another_year(candidate.date, sheet.candidates[0]?.date), time_words(candidate.starts_at)].filter(Boolean).join(', ')}</span><span class="just_read">${candidate.words}</span></button>
      <span class="counts" aria-hidden="true"><span class="yes">${mark_shape('present')}${candidate.yes}</span><span class="if_need_be">${mark_shape('part')}${candidate.if_need_be}</span>${candidate.yes + candidate.if_need_be + candidate.no < MANY ? html`<span class="no">${mark_shape('absent')}${candidate.no}</span>` : nothing}</span></th>`;
  }

  /** @param {Shown} shown @param {number} index @param {import('../shared/cursor.js').Rectangle} chosen */
  function one_row({ sheet, rows, cursor, pending }, index, chosen) {
    const row = rows[index];
    if (!row) return nothing;
    const first = row.kind === 'person' && rows[index - 1]?.kind !== 'person';
    const detail = row.kind === 'facilitator' ? 'facilitator' : row.of.organisation;
    return html`<tr class="row ${row.kind} ${first ? 'first' : ''}" aria-rowindex=${index + 2} data-row=${index}>
      <th scope="row" class="who" title=${[row.of.name, detail].filter(Boolean).join(', ')}><span class="clip"><bdi>${row.of.name}</bdi></span>${detail ? html`<small>${detail}</small>` : nothing}</th>
      ${sheet.candidates.map((candidate, at) => {
        const here = cursor.at.row === index && cursor.at.column === at;
        const shape = `one ${at === cursor.at.column ? 'now' : ''} ${candidate.passed ? 'passed' : ''}`;
        const selected = holds(chosen, index, at) ? 'true' : 'false';
        if (row.kind === 'facilitator') {
          const cell = row.of.cells[at] ?? { state: 'passed', words: '' };
          return html`<td class=${shape} title=${cell.words || nothing} data-column=${at} ?data-here=${here} tabindex=${here ? '0' : '-1'} aria-selected=${selected}>${facilitator_chip(cell)}</td>`;
        }
        const waiting = pending(candidate.candidate_id, row.of.participant_id);
        const reply = waiting ? waiting.reply : row.of.replies[at] ?? null;
        return html`<td class=${shape} title="${row.of.name}, ${weekday_and_day(candidate.date)}: ${reply_words(reply)}" data-column=${at} ?data-here=${here} tabindex=${here ? '0' : '-1'} aria-selected=${selected}>${reply_chip(reply, waiting !== undefined)}</td>`;
      })}<td class="rest"></td></tr>`;
  }
  return grid;
}

/** @param {Row | undefined} row */
const row_key = (row) => (row === undefined ? '' : row.kind === 'facilitator' ? `f${row.of.facilitator_id}` : `p${row.of.participant_id}`);
