// @ts-check
// A mark as it is shown: a letter and a shape on a wash, never a colour alone.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { mark_shape } from './icons.js';

/** @typedef {'present' | 'part' | 'apologies' | 'absent'} MarkName */
/**
 * @typedef {object} ShownMark
 * @property {MarkName | null} mark null is unmarked, which is not absent
 * @property {number | null} [minutes] of a part attendance
 * @property {'counts' | 'does_not_count' | null} [set_by_hand]
 * @property {boolean} [noted] whether a note stands with it
 * @property {boolean} [saving] painted but not yet acknowledged
 * @property {boolean} [not_expected] nobody waits for a mark here: before the start session, or cancelled
 * @property {boolean} [planned] the session is still to come
 */

/** @type {Record<MarkName, { letter: string, word: string }>} */
export const MARKS = {
  present: { letter: 'P', word: 'present' },
  part: { letter: 'T', word: 'part' },
  apologies: { letter: 'A', word: 'apologies' },
  absent: { letter: 'X', word: 'absent' },
};

/** The mark in words, for those who listen and for titles. @param {ShownMark} shown */
export function mark_words({ mark, minutes, set_by_hand, noted, not_expected, planned }) {
  const said = mark === 'part' ? `part, ${minutes ?? 0} minutes` : mark ? MARKS[mark].word : not_expected ? 'not expected' : planned ? 'not held yet' : 'unmarked';
  return `${said}${set_by_hand === 'counts' ? ', set by hand to count' : set_by_hand === 'does_not_count' ? ', set by hand not to count' : ''}${noted ? ', with a note' : ''}`;
}

/** The chip of the register's grid. @param {ShownMark} shown */
export function mark_chip(shown) {
  const { mark, minutes, set_by_hand, noted, saving, not_expected, planned } = shown;
  const kind = mark ?? (not_expected || planned ? 'none' : 'unmarked');
  const letter = mark === 'part' ? String(minutes ?? 0) : mark ? MARKS[mark].letter : not_expected ? '' : planned ? '·' : '–';
  return html`<span class="mark ${kind}${set_by_hand ? ' by_hand' : ''}${saving ? ' saving' : ''}"
    ><span class="just_read">${mark_words(shown)}</span>${mark ? mark_shape(mark) : nothing}<span aria-hidden="true">${letter}</span>${noted ? html`<i class="noted" aria-hidden="true"></i>` : nothing}</span>`;
}

/** A row of small shapes, one for each session, as in the list of participants. @param {readonly (ShownMark & { number: number })[]} shown */
export function mark_row(shown) {
  const words = shown.map((one) => `session ${one.number} ${mark_words(one)}`).join('; ');
  return html`<span class="mark_row" role="img" aria-label=${words}>${shown.map((one) => html`<span class="mark small ${one.mark ?? (one.not_expected || one.planned ? 'none' : 'unmarked')}${one.set_by_hand ? ' by_hand' : ''}" title="Session ${one.number}: ${mark_words(one)}">${one.mark ? mark_shape(one.mark) : one.not_expected ? nothing : one.planned ? '·' : '–'}</span>`)}</span>`;
}
