// @ts-check
// Beside the names: what will be marked, what was set by hand and stays, who is not in the report, and what was left out.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { live } from '../vendor/lit-html/directives/live.js';
import { mark_chip } from '../shared/marks.js';
import { plural } from '../shared/words.js';
import { absent_words, perhaps_there, to_be_absent } from './words.js';

/** @typedef {import('./words.js').Review} Review */
/** @typedef {import('../types.d.ts').Mark} Mark */
/** @typedef {Event & { target: HTMLInputElement }} Ticked */

/** How many lines of a list are shown at once. */
const MOST = 40;

/** @param {Mark | null} mark */
const chip = (mark) => mark_chip({ mark: mark?.kind ?? null, minutes: mark?.kind === 'part' ? mark.minutes : null });

/**
 * @param {object} of
 * @param {Review} of.review
 * @param {(absent: boolean) => void} of.mark_absent
 * @param {(id: number, replaced: boolean) => void} of.replace
 */
export function beside({ review, mark_absent, replace }) {
  const { counts, session } = review;
  const name = (/** @type {number} */ id) => html`<bdi>${review.people.find(({ participant_id }) => participant_id === id)?.name ?? ''}</bdi>`;
  const by_hand = review.marks.filter(({ change }) => change === 'kept_by_hand' || change === 'replaces_by_hand');
  const perhaps = perhaps_there(review);
  const changed = review.marks.filter(({ participant_id, change }) => change === 'changed' && !perhaps.has(participant_id));
  const missing = [...review.missing].sort((one, other) => Number(perhaps.has(other.participant_id)) - Number(perhaps.has(one.participant_id)));
  const unmarked = to_be_absent(review, perhaps);
  const not_yet_absent = review.marks.filter(({ participant_id, mark, change }) => perhaps.has(participant_id) && mark?.kind === 'absent' && (change === 'new' || change === 'changed')).length;
  /** @param {readonly string[]} names */
  const under = (names) => html`<span class="soft small">perhaps in the report as ${names.map((one, nth) => html`${nth ? ' or ' : ''}“<bdi>${one}</bdi>”`)}</span>`;
  /** @type {[number, string][]} */
  const said = [[counts.present, 'present'], [counts.part, 'part'], [counts.absent - not_yet_absent, 'absent'], [counts.unmarked, 'unmarked again'], [counts.same, 'as they stand already'], [counts.kept_by_hand, 'set by hand, left as they are']];
  return html`<aside class="report_beside" tabindex=${unmarked.length || by_hand.length ? nothing : '0'} aria-label="What becomes of it">
    <section><h2>Will be marked</h2>
      <ul class="report_counts">${said.filter(([count]) => count > 0).map(([count, word]) => html`<li><b>${count}</b> ${word}</li>`)}${said.every(([count]) => !count) ? html`<li class="soft">Nobody yet</li>` : nothing}</ul>
      ${session ? html`<p class="small soft">Present from ${plural(session.present_from_minutes, 'minute')} of the session, part below that.</p>` : nothing}</section>
    ${by_hand.length ? html`<section><h2>Set by hand, and the report says otherwise</h2><ul class="report_lines">${by_hand.slice(0, MOST).map(({ participant_id, mark, standing, change }) => html`<li><span>${name(participant_id)}</span><span class="marks">${chip(standing)}<span class="soft small">report: ${chip(mark)}</span></span><label class="choice small"><input type="checkbox" .checked=${live(change === 'replaces_by_hand')} @change=${(/** @type {Ticked} */ event) => replace(participant_id, event.target.checked)}><span>Replace it</span></label></li>`)}</ul></section>` : nothing}
    ${changed.length ? html`<section><h2>Other than the report before</h2><ul class="report_lines">${changed.slice(0, MOST).map(({ participant_id, mark, standing }) => html`<li><span>${name(participant_id)}</span><span class="marks">${chip(standing)}<span class="soft small">now: ${chip(mark)}</span></span></li>`)}</ul></section>` : nothing}
    ${review.missing.length ? html`<section><h2>Expected, not in the report <span class="soft">${review.missing.length}</span></h2>
      ${unmarked.length ? html`<label class="choice"><input type="checkbox" id="report_absent" .checked=${live(review.marks_absent)} @change=${(/** @type {Ticked} */ event) => mark_absent(event.target.checked)}><span>${absent_words(unmarked.length, review.missing.length, perhaps.size)} <kbd>X</kbd></span></label>` : nothing}
      <ul class="report_lines report_missing">${missing.slice(0, MOST).map(({ participant_id, mark }) => html`<li><span>${name(participant_id)}</span>${mark ? html`<span class="marks">${chip(mark)}</span>` : nothing}${perhaps.has(participant_id) ? under(perhaps.get(participant_id) ?? []) : mark ? nothing : html`<span class="soft small">${review.marks_absent ? 'absent' : 'stays unmarked'}</span>`}</li>`)}${review.missing.length > MOST ? html`<li class="soft small">and ${review.missing.length - MOST} more</li>` : nothing}</ul></section>` : nothing}
    ${review.left_out.length ? html`<section><h2>Rows left out <span class="soft">${review.left_out.length}</span></h2><ul class="report_lines left_out">${review.left_out.slice(0, MOST).map(({ row, text, why }) => html`<li><span>Row ${row}: ${why}</span><small class="soft"><bdi>${text}</bdi></small></li>`)}${review.left_out.length > MOST ? html`<li class="soft small">and ${review.left_out.length - MOST} more</li>` : nothing}</ul></section>` : nothing}
    <p class="small soft">${plural(counts.rows, 'row')} read: ${counts.used_rows} used${counts.folded_in ? html`, ${counts.folded_in} said again by others` : nothing}, ${counts.left_out} left out.</p></aside>`;
}
