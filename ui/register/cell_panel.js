// @ts-check
// The panel beside the grid: one person at one session. Whether it counts and why, the note, and what was set by hand.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { mark_chip } from '../shared/marks.js';
import { icon, verdict_shape } from '../shared/icons.js';
import * as f from '../shared/form.js';
import { why_marked } from './report.js';
import { session_words } from './sheet.js';

/** @typedef {import('../types.d.ts').CellDetail} CellDetail */
/** @typedef {import('../types.d.ts').CellRef} CellRef */
/** @typedef {import('../types.d.ts').SheetChange} SheetChange */
/** @typedef {import('./sheet.js').RegisterSheet} RegisterSheet */

const BY_HAND = [
  { id: 'mark', label: 'By its mark' },
  { id: 'counts', label: 'It counts, whatever the mark' },
  { id: 'does_not_count', label: 'It does not count, whatever the mark' },
];

/**
 * @param {object} of
 * @param {import('../shared/context.js').Context} of.context
 * @param {() => RegisterSheet} of.sheet
 * @param {() => void} of.redraw
 * @param {(run: () => Promise<SheetChange>) => Promise<void>} of.write after the marks that are on their way; shows the change
 */
export function make_cell_panel({ context, sheet, redraw, write }) {
  /** @type {CellRef | null} */
  let shown = null;
  /** @type {CellDetail | null} */
  let detail = null;
  /** @type {ReturnType<typeof f.make_form> | null} */
  let note = null;
  /** @type {ReturnType<typeof f.make_form> | null} */
  let by_hand = null;
  let asked = 0;
  /** The note is what was asked for: the focus goes there as soon as it is there. */
  let to_note = false;

  /** Asks for the cell again, after something changed. */
  async function refresh() {
    const cell = shown;
    if (!cell) return;
    const mine = (asked += 1);
    try {
      const found = await context.ipc.register_cell(sheet().of, cell);
      if (mine !== asked) return;
      const first = detail === null;
      detail = found;
      if (first || !note?.is_touched) make_note(cell, found);
      if (first || !by_hand?.is_touched) make_by_hand(cell, found);
      if (first) await Promise.all([note?.restore(), by_hand?.restore()]);
    } catch (thrown) {
      if (mine === asked) context.problem(thrown);
    }
    redraw();
    if (to_note && note) { to_note = false; note.focus('note'); }
  }

  /** @param {CellRef} cell @param {CellDetail} found */
  function make_note(cell, found) {
    const { of } = sheet();
    note = f.make_form({
      name: 'note', context, redraw, save_label: 'Save note', draft: `register/note/${cell.session_id}/${cell.participant_id}`,
      fields: { note: f.long_text({ label: 'Note', optional: true, rows: 4, hint: 'For the centre alone, up to 10,000 characters' }) },
      values: { note: found.note },
      save: (values) => write(() => context.ipc.write_note(of, cell, values.note)),
    });
  }

  /** @param {CellRef} cell @param {CellDetail} found */
  function make_by_hand(cell, found) {
    const { of } = sheet();
    by_hand = f.make_form({
      name: 'by_hand', context, redraw, save_label: 'Save', draft: `register/by_hand/${cell.session_id}/${cell.participant_id}`,
      fields: {
        set: f.radios({ label: 'Does it count?', options: () => BY_HAND }),
        reason: f.long_text({ label: 'Reason', optional: true, rows: 2, most: 1000, hint: 'Needed when it is set by hand; it stays with the mark' }),
      },
      values: { set: found.row.cells[found.at]?.set_by_hand ?? 'mark', reason: found.reason },
      save: (values) => write(() => (values.set === 'mark' ? context.ipc.clear_set_by_hand(of, [cell]) : context.ipc.set_by_hand(of, [cell], values.set, values.reason))),
    });
  }

  function forget() {
    note?.stop();
    by_hand?.stop();
    note = null;
    by_hand = null;
    detail = null;
  }

  return {
    refresh,
    /** @param {CellRef} cell @param {{ note?: boolean }} [how] note: the focus goes to the note */
    show(cell, how = {}) {
      to_note = how.note === true;
      if (to_note && note && shown?.session_id === cell.session_id && shown.participant_id === cell.participant_id) { to_note = false; note.focus('note'); }
      if (shown && shown.session_id === cell.session_id && shown.participant_id === cell.participant_id) return;
      forget();
      shown = cell;
      void refresh();
    },
    hide() { forget(); shown = null; asked += 1; },
    stop: forget,

    /** @returns {import('../shared/panel.js').PanelContent} */
    content() {
      const who = sheet().rows.find(({ participant_id }) => participant_id === shown?.participant_id);
      if (!detail) return { title: who?.name ?? 'One moment', body: html`<p class="waiting">Reading…</p>` };
      const { session, row, at, explained, imported } = detail;
      const cell = row.cells[at];
      const mark = cell?.mark ?? null;
      const course = sheet().of.kind === 'course';
      return {
        title: row.name,
        foot: html`<button type="button" class="btn" @click=${() => context.go('participants', { participant_id: row.participant_id })}>${icon('person')}Everything about ${row.name}</button>`,
        under: html`${row.organisation ? html`${row.organisation}<br>` : nothing}${session_words(sheet(), session)}`,
        body: html`<section><h3>Mark</h3><div class="line_up">${mark_chip({ mark: mark?.kind ?? null, minutes: mark?.kind === 'part' ? mark.minutes : null, set_by_hand: cell?.set_by_hand ?? null, noted: false, not_expected: !cell?.expected || session.cancelled, planned: !session.started })}<span>${explained?.sessions[at] ? capital_first(explained.sessions[at].words) : nothing}</span></div>${imported ? why_marked(context, sheet().of, detail) : nothing}</section>
          <section><h3 class="just_read">Note</h3>${note?.template(note.field('note')) ?? nothing}</section>
          ${course && !session.cancelled ? html`<section><h3>Set by hand</h3>${by_hand?.template(html`${by_hand.field('set')}${by_hand.value('set') === 'mark' ? nothing : by_hand.field('reason')}`) ?? nothing}</section>` : nothing}
          ${explained && row.verdict ? html`<section><h3>Certificate</h3><p class="verdict_line"><span class="verdict ${explained.verdict.standing}">${verdict_shape(explained.verdict.standing)}<b>${explained.verdict.label}</b></span></p>${explained.sentences.map((sentence) => html`<p>${sentence}</p>`)}</section>` : nothing}
          ${session.cancelled ? html`<p class="remark">${icon('about')}<span>This session was cancelled: whatever is marked counts for nobody.</span></p>` : nothing}`,
      };
    },
  };
}

/** @param {string} words */
function capital_first(words) {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
