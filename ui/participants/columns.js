// @ts-check
// The columns of the list: what is compared, and fewer of them where there is less room.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { mark_row } from '../shared/marks.js';
import { verdict_short } from '../shared/verdict.js';
import { PAYMENTS, as_typed, payment_words, shown_mark, state_chip, where_they_work, whole_name } from './words.js';

/** @typedef {import('./words.js').ParticipantRow} Row */
/** @typedef {import('../shared/long_table.js').Column<number>} Column */

/**
 * @param {{ row: (id: number) => Row | undefined, of_course: boolean, room: import('./list_state.js').Room }} of
 *   row answers what is loaded and notes what is missing
 * @returns {Column[]}
 */
export function columns({ row, of_course, room }) {
  /** @param {(row: Row) => unknown} cell @returns {(id: number) => unknown} */
  const of = (cell) => (id) => {
    const found = row(id);
    return found ? cell(found) : nothing;
  };
  /** @type {Column} */
  const name = {
    key: 'name', head: 'Name', kind: 'header', sortable: true,
    cell: (id) => { const found = row(id); return found ? html`<span class="cell_name">${as_typed(whole_name(found))}</span>` : html`<span class="soft">…</span>`; },
  };
  /** @type {Column} */
  const organisation = { key: 'organisation', head: 'Organisation and role', sortable: true, cell: of((found) => html`<span class="cell_work clip">${where_they_work(found)}</span>`) };
  /** @type {Column} */
  const booking = { key: 'booking', head: 'Booking', sortable: true, cell: of(({ booking: one }) => (one ? state_chip(one.state) : nothing)) };
  /** @type {Column} */
  const courses = { key: 'booking', head: 'Courses', sortable: true, cell: of((found) => html`<span class="cell_work cell_course clip">${course_words(found)}</span>`) };
  /** @type {Column} */
  const payment = { key: 'payment', head: 'Payment', sortable: true, cell: of(payment_cell) };
  /** @type {Column} */
  const requirements = {
    key: 'requirements', head: html`<abbr title="Requirements met">Met</abbr>`, sortable: true,
    cell: of(({ booking: one }) => (one && one.requirements_total ? html`<span class=${one.requirements_met < one.requirements_total ? 'still_missing' : 'soft'}>${one.requirements_met} of ${one.requirements_total}</span>` : nothing)),
  };
  /** @type {Column} */
  const attendance = { key: 'attendance', head: 'Attendance', sortable: true, cell: of(({ marks }) => (marks.length ? mark_row(marks.map(shown_mark)) : nothing)) };
  /** @type {Column} */
  const certificate = {
    key: 'verdict', head: 'Certificate', sortable: true,
    cell: of(({ verdict: one }) => (one ? html`<span class="cell_verdict clip">${verdict_short({ standing: one.standing, explanation: one.sentence })}</span>` : nothing)),
  };
  if (!of_course) return room === 'narrow' ? [name, courses] : [name, organisation, courses, payment];
  if (room === 'narrow') return [name, booking, payment];
  if (room === 'middle') return [name, booking, payment, requirements, attendance];
  if (room === 'close') return [name, booking, payment, requirements];
  return [name, organisation, booking, payment, requirements, attendance, certificate];
}

/** @param {Row} row */
function payment_cell(row) {
  if (row.payment === 'nothing_due') return html`<span class="soft">${PAYMENTS.nothing_due}</span>`;
  return html`<span class=${row.payment === 'paid' ? 'soft' : 'still_missing'}>${payment_words(row)}</span>`;
}

/** @param {Row} row */
function course_words({ courses: places }) {
  const [newest, ...more] = places;
  if (!newest) return html`<span class="soft">None yet</span>`;
  return html`${state_chip(newest.state)}${as_typed(newest.title)}${more.length ? html`<small class="soft">, and ${more.length} more</small>` : nothing}`;
}
