// @ts-check
// The grid in the page: a native table with the roles of a grid, one tab stop, names and heads that stay, and only the rows in
// sight. It draws what the view tells it and answers where a key or the pointer was.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { repeat } from '../vendor/lit-html/directives/repeat.js';
import { verdict_shape } from '../shared/icons.js';
import { mark_chip } from '../shared/marks.js';
import { plural } from '../shared/words.js';
import { day_and_month } from '../shared/dates.js';
import { pieces, scroll_to_show, window_rows } from '../shared/window_rows.js';
import { holds, is_several, rectangle } from '../shared/cursor.js';
import { STANDINGS_SHORT } from '../shared/verdict.js';
import { cell_words, column_total, is_short, place_words, session_name, session_words, totals_words, verdict_parts } from './sheet.js';

/** @typedef {import('../shared/cursor.js').Cursor} Cursor */
/** @typedef {import('./sheet.js').RegisterRow} RegisterRow */
/** @typedef {import('./sheet.js').RegisterSession} RegisterSession */
/** @typedef {import('./sheet.js').RegisterSheet} RegisterSheet */
/** @typedef {import('./queue.js').Pending} Pending */

/**
 * @typedef {object} Shown everything that is drawn
 * @property {RegisterSheet} sheet
 * @property {readonly RegisterRow[]} rows filtered already
 * @property {Cursor} cursor
 * @property {(session_id: number, participant_id: number) => Pending | undefined} pending
 * @property {unknown} field the field for minutes, which stands in the cursor's cell; nothing when there is none
 * @property {{ row: number, column: number } | null} opened the cell whose panel is open
 */

const SHEET = 'register_sheet';

/**
 * @param {object} of
 * @param {() => void} of.redraw draws the screen again, at once
 * @param {(event: KeyboardEvent) => void} of.pressed a key in a cell
 * @param {(row: number, column: number, extend: boolean) => void} of.pointed the pointer went down on a cell, or was drawn over it
 * @param {(row: number, column: number) => void} of.opened a double click
 * @param {(row: number) => void} of.named a click on a name
 */
export function make_grid({ redraw, pressed, pointed, opened, named }) {
  let scroll_top = 0;
  let scrolled_to = 0;
  let column = -1;
  let height = 600;
  let row_height = 36;
  let head = 64;
  let count = 0;
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
        scrolled_to = scroll_top;
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
    scrolled_to = scroll_top;
    const is = visible();
    if (was.first !== is.first || was.last !== is.last) redraw_soon();
  }

  /** The row and column of an element in the grid. @param {EventTarget | null} target */
  function where(target) {
    const cell = target instanceof Element ? target.closest('td.one') : null;
    const row = cell?.closest('tr.row');
    if (!(cell instanceof HTMLElement) || !(row instanceof HTMLElement)) return null;
    return { row: Number(row.dataset.row), column: Number(cell.dataset.column) };
  }
  /** @param {PointerEvent} event */
  function pointer_down(event) {
    if (event.button !== 0 || (event.target instanceof Element && event.target.closest('input'))) return;
    const at = where(event.target);
    if (!at) return;
    event.preventDefault();
    pointed(at.row, at.column, event.shiftKey);
  }
  /** @param {PointerEvent} event */
  function pointer_over(event) {
    const at = event.buttons === 1 ? where(event.target) : null;
    if (at) pointed(at.row, at.column, true);
  }
  /** @param {MouseEvent} event */
  function double_click(event) {
    const at = where(event.target);
    if (at) opened(at.row, at.column);
  }
  /** @param {KeyboardEvent} event */
  function key_down(event) {
    if (event.target instanceof HTMLInputElement || !where(event.target)) return;
    pressed(event);
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
      // Where it is scrolled to is known from its events: asking the page would make it lay itself out before each mark is painted.
      if (Math.abs(scrolled_to - scroll_top) >= 1) { place.scrollTop = scroll_top; scrolled_to = scroll_top; }
      grid.focus(cursor.at.column !== column);
      column = cursor.at.column;
    },

    /** Puts the focus on the cursor's cell, or on the field in it. @param {boolean} [sideways] it may lie behind what stays at the sides */
    focus(sideways = true) {
      const cell = place_of()?.querySelector('[data-here]');
      if (!(cell instanceof HTMLElement)) return;
      const target = cell.querySelector('input') ?? cell;
      target.focus({ preventScroll: true });
      if (sideways) bring_sideways(cell);
    },
    /** The cell that has the tab stop. */
    cell_element: () => place_of()?.querySelector('[data-here]') ?? null,
    to_top() { scroll_top = 0; scrolled_to = 0; const place = place_of(); if (place) place.scrollTop = 0; },
    /** Call from the view's unmount. */
    stop() { watcher.disconnect(); watched = null; },

    /** @param {Shown} shown @param {unknown} empty what stands there when no row fits */
    template(shown, empty) {
      const { sheet, rows, cursor } = shown;
      count = rows.length;
      queueMicrotask(after_drawing);
      const columns = sheet.sessions.length + (sheet.threshold === null ? 1 : 2);
      const drawn = pieces(visible(), rows.length, row_height, has_focus ? cursor.at.row : null);
      const chosen = rectangle(cursor);
      return html`<div class="sheet register ${sheet.threshold === null ? 'low' : ''}" id=${SHEET} @scroll=${scrolled}>
        <table class="${is_several(cursor) ? 'several' : ''} ${sheet.threshold === null ? 'plain' : ''}" data-columns=${sheet.sessions.length} role="grid" aria-label="Marks of ${sheet.title}" aria-multiselectable="true" aria-rowcount=${sheet.rows.length + 1} aria-colcount=${columns}
          @keydown=${key_down} @pointerdown=${pointer_down} @pointerover=${pointer_over} @dblclick=${double_click} @focusin=${focus_came} @focusout=${focus_went}>
          <colgroup><col class="who">${sheet.sessions.map(() => html`<col class="one">`)}${sheet.threshold === null ? nothing : html`<col class="stand">`}</colgroup>
          <thead><tr aria-rowindex="1"><th scope="col">${rows.length === sheet.rows.length ? plural(rows.length, 'person', 'people') : `${rows.length} of ${plural(sheet.rows.length, 'person', 'people')}`}</th>
            ${sheet.sessions.map((session, column) => session_head(sheet, session, column === cursor.at.column, column))}
            ${sheet.threshold === null ? nothing : html`<th scope="col" class="stand">Certificate, at least ${sheet.threshold} of ${sheet.sessions.filter(({ cancelled }) => !cancelled).length}</th>`}</tr></thead>
          <tbody>${repeat(drawn, (piece) => (piece.kind === 'gap' ? `gap ${piece.name}` : rows[piece.index]?.participant_id), (piece) => (piece.kind === 'gap' ? html`<tr class="gap" aria-hidden="true"><td colspan=${columns} data-px=${piece.px}></td></tr>` : one_row(shown, piece.index, chosen)))}</tbody>
        </table>${rows.length ? nothing : empty}</div>`;
    },
  };

  /** The names stay at the left and the verdict at the right: a cell must not hide behind them. @param {HTMLElement} cell */
  function bring_sideways(cell) {
    const place = place_of();
    const name = cell.parentElement?.firstElementChild;
    const stand = cell.parentElement?.querySelector('td.stand');
    if (!place || !name || place.scrollWidth <= place.clientWidth) return;
    const box = cell.getBoundingClientRect();
    const left = name.getBoundingClientRect().right;
    const right = stand && getComputedStyle(stand).position === 'sticky' ? stand.getBoundingClientRect().left : place.getBoundingClientRect().right;
    if (box.left < left) place.scrollLeft -= left - box.left + 4;
    else if (box.right > right) place.scrollLeft += box.right - right + 4;
  }
  /** @param {FocusEvent} event */
  function focus_came(event) {
    has_focus = true;
    const at = where(event.target);
    if (at && event.target instanceof HTMLElement && !event.target.hasAttribute('data-here') && !(event.target instanceof HTMLInputElement)) pointed(at.row, at.column, false);
  }
  /** @param {FocusEvent & { currentTarget: HTMLElement }} event */
  function focus_went(event) {
    has_focus = event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget);
  }

  /** @param {RegisterSheet} sheet @param {RegisterSession} session @param {boolean} now @param {number} column */
  function session_head(sheet, session, now, column) {
    const { total, short, unmarked } = column_total(session);
    const [came, of_all] = total.split(' of ');
    // "2 of 22" stands in one line, "198 of 234" in two, and "12 apologies" as the letter that marks them.
    const is_long = total.length > 9;
    const words = `${session_words(sheet, session)}. ${totals_words(session)}`;
    return html`<th scope="col" class="one ${now ? 'now' : ''} ${session.cancelled ? 'cancelled' : ''}" title=${words}>
      <button type="button" class="session" tabindex="-1" @click=${() => pointed(-1, column, false)}><span class="just_read">${session_name(sheet, session)}</span>${sheet.of.kind === 'course' ? html`<b aria-hidden="true">${session.number}</b>` : nothing}<span>${day_and_month(session.date)}</span>${sheet.of.kind === 'course' ? nothing : html`<span class="soft">${session.date.slice(0, 4)}</span>`}</button>
      <span class="count ${is_long ? 'long' : ''}">${of_all ? html`${came} <span class="nowrap">of ${of_all}</span>` : short === total ? total : html`<span class="whole">${total}</span><span class="short" aria-hidden="true">${short}</span>`}</span><span class="count todo ${unmarked.length > 8 ? 'many' : ''}">${unmarked ? html`${unmarked.split(' ')[0]} <span class="nowrap">to do</span>` : nothing}</span></th>`;
  }

  /** @param {Shown} shown @param {number} index @param {import('../shared/cursor.js').Rectangle} chosen */
  function one_row({ sheet, rows, cursor, pending, field, opened: open }, index, chosen) {
    const row = /** @type {RegisterRow} */ (rows[index]);
    return html`<tr class="row ${open?.row === index ? 'active' : ''} ${row.place === 'withdrawn' ? 'withdrawn' : ''}" aria-rowindex=${index + 2} data-row=${index}>
      <th scope="row" title=${[row.name, row.organisation, place_words(row)].filter(Boolean).join(', ')}><span class="who" @click=${() => named(index)}><span class="clip">${row.name}</span>${about(row)}${row.organisation ? html`<small>${row.organisation}</small>` : nothing}</span></th>
      ${sheet.sessions.map((session, column) => {
        const here = cursor.at.row === index && cursor.at.column === column;
        const selected = holds(chosen, index, column);
        const editing = here && field !== nothing;
        const short = is_short(row.cells[column]);
        return html`<td class="one ${column === cursor.at.column ? 'now' : ''} ${session.cancelled ? 'cancelled' : ''} ${editing ? 'editing' : ''} ${short ? 'short' : ''}" title=${cell_words(sheet, row.cells[column]) || nothing} data-column=${column} ?data-here=${here} tabindex=${here && !editing ? '0' : '-1'} aria-selected=${selected ? 'true' : 'false'}>${editing ? field : cell_content(row, session, column, pending)}</td>`;
      })}
      ${row.verdict ? stand(row.verdict) : sheet.threshold !== null ? html`<td class="stand"></td>` : nothing}</tr>`;
  }
  return grid;
}

/** What the register says about a person beside the name; with little room only the first word or two. @param {RegisterRow} row */
function about(row) {
  if (row.place === 'withdrawn') return html`<span class="tag">withdrew${row.withdrawn_on ? html`<span class="when"> ${day_and_month(row.withdrawn_on)}</span>` : nothing}</span>`;
  const words = place_words(row);
  return words ? html`<span class="tag">${words}</span>` : nothing;
}

/** @param {RegisterRow} row @param {RegisterSession} session @param {number} column @param {Shown['pending']} pending */
function cell_content(row, session, column, pending) {
  const cell = row.cells[column];
  if (!cell) return nothing;
  const waiting = pending(session.session_id, row.participant_id);
  const mark = waiting ? waiting.mark : cell.mark;
  const reply = mark || session.cancelled ? null : cell.invitation;
  // Before a follow-up the reply is what matters; afterwards only that somebody was not coming.
  if (reply === 'not_coming' || (!session.started && (reply === 'coming' || reply === 'no_reply'))) {
    return html`<span class="mark none reply">${{ coming: 'coming', not_coming: 'not coming', no_reply: 'no reply' }[reply]}</span>`;
  }
  return mark_chip({
    mark: mark?.kind ?? null, minutes: mark?.kind === 'part' ? mark.minutes : null, set_by_hand: cell.set_by_hand, noted: cell.has_note,
    saving: waiting !== undefined, not_expected: !cell.expected || session.cancelled, planned: !session.started,
  });
}

/** @param {import('../types.d.ts').Verdict} verdict */
function stand({ standing, sentence }) {
  const parts = verdict_parts(sentence);
  return html`<td class="stand" title=${sentence}><span class="verdict ${standing}">${verdict_shape(standing)}<span class="long"><b>${parts.standing}</b><span class="soft">${parts.so_far ? `, ${parts.so_far}` : ''}</span></span><b class="short" aria-hidden="true">${STANDINGS_SHORT[standing]}</b></span></td>`;
}
