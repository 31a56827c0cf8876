// @ts-check
// The columns of the list: what is compared, and fewer of them where there is less room.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { day_and_month, long_date } from '../shared/dates.js';
import { verdict_shape } from '../shared/icons.js';
import { mark_row } from '../shared/marks.js';
import { STANDINGS, verdict_short } from '../shared/verdict.js';
import { PAYMENTS, as_typed, is_closed, ordinal, payment_words, shown_mark, state_chip, where_they_work, whole_name, work_words } from './words.js';

/** @typedef {import('./words.js').ParticipantRow} Row */
/** @typedef {import('../shared/long_table.js').Column<number>} Column */

/**
 * @param {{ row: (id: number) => Row | undefined, of_course: boolean, room: import('./list_state.js').Room, today: string }} of
 *   row answers what is loaded and notes what is missing
 * @returns {Column[]}
 */
export function columns({ row, of_course, room, today }) {
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
  const organisation = { key: 'organisation', head: 'Organisation and role', sortable: true, cell: of((found) => html`<span class="cell_work clip" title=${work_words(found)}>${where_they_work(found)}</span>`) };
  /** @type {Column} */
  const booking = { key: 'booking', head: 'Booking', sortable: true, cell: of(({ booking: one }) => (one ? booking_cell(one, today, room === 'spacious') : nothing)) };
  /** @type {Column} */
  const courses = { key: 'booking', head: 'Courses', sortable: true, cell: of((found) => html`<span class="cell_work cell_course clip" title=${found.courses.map(({ title }) => title).join(', ')}>${course_words(found)}</span>`) };
  /** @type {Column} */
  const payment = { key: 'payment', head: 'Payment', sortable: true, cell: of((found) => payment_cell(found, room === 'spacious')) };
  /** @type {Column} */
  const requirements = {
    key: 'requirements', head: html`<abbr title="Requirements met">Met</abbr>`, sortable: true,
    cell: of(({ booking: one }) => (one && one.requirements_total ? html`<span class=${one.requirements_met < one.requirements_total && !is_closed(one.state) ? 'still_missing' : 'soft'}>${one.requirements_met} of ${one.requirements_total}</span>` : nothing)),
  };
  /** @type {Column} */
  const attendance = { key: 'attendance', head: 'Attendance', sortable: true, cell: of(({ marks }) => (marks.length ? mark_row(marks.map(shown_mark)) : nothing)) };
  /** @type {Column} */
  const certificate = {
    key: 'verdict', head: 'Certificate', sortable: true,
    cell: of(({ verdict: one }) => (one ? html`<span class="cell_verdict clip">${verdict_short({ standing: one.standing, explanation: one.sentence })}</span>` : nothing)),
  };
  /** Where there is little room, its shape alone. @type {Column} */
  const certificate_shape = {
    key: 'verdict', head: html`<abbr title="Certificate">Cert.</abbr>`, sortable: true,
    cell: of(({ verdict: one }) => (one ? html`<span class="verdict ${one.standing}" title="${STANDINGS[one.standing]}. ${one.sentence}">${verdict_shape(one.standing)}<b class="just_read">${STANDINGS[one.standing]}</b></span>` : nothing)),
  };
  if (!of_course && room === 'narrow') return [name, courses];
  if (!of_course && room === 'tight') return [name, courses, payment];
  if (!of_course) return [name, organisation, courses, payment];
  if (room === 'narrow') return [name, booking, payment];
  if (room === 'tight') return [name, booking, payment, certificate_shape];
  if (room === 'close') return [name, booking, payment, requirements, certificate_shape];
  if (room === 'middle') return [name, booking, payment, attendance, certificate_shape];
  if (room === 'broad') return [name, booking, payment, requirements, attendance, certificate_shape];
  return [name, organisation, booking, payment, requirements, attendance, certificate];
}

/** @param {Row} row @param {boolean} has_room */
function payment_cell(row, has_room) {
  if (row.payment === 'nothing_due') return html`<span class="soft">${PAYMENTS.nothing_due}</span>`;
  const is_waited_for = row.payment !== 'paid' && !(row.booking && is_closed(row.booking.state));
  return html`<span class=${is_waited_for ? 'still_missing' : 'soft'} title=${row.is_overdue ? 'Overdue' : nothing}>${payment_words(row, has_room)}</span>`;
}

/** The state, and what is waited for: beside it where there is room, otherwise in its place. @param {NonNullable<Row['booking']>} booking @param {string} today @param {boolean} has_room */
function booking_cell({ state, waiting_position, reply_by }, today, has_room) {
  const late = reply_by !== null && reply_by < today;
  const why = waiting_position !== null ? `${ordinal(waiting_position)} on the waiting list` : reply_by === null ? '' : `${late ? 'Was to be answered by' : 'To be answered by'} ${long_date(reply_by)}`;
  const note = waiting_position !== null ? ordinal(waiting_position) : reply_by === null ? '' : `by ${day_and_month(reply_by)}`;
  if (!why) return state_chip(state);
  const short = waiting_position !== null ? `Waiting ${note}` : late ? 'Offer lapsed' : undefined;
  return has_room ? html`<span title=${why}>${state_chip(state)} <small class=${late ? 'still_missing' : 'soft'}>${note}</small></span>` : html`<span title=${why}>${state_chip(state, short)}</span>`;
}

/** @param {Row} row */
function course_words({ courses: places }) {
  const [newest, ...more] = places;
  if (!newest) return html`<span class="soft">None yet</span>`;
  return html`${state_chip(newest.state)}${as_typed(newest.title)}${more.length ? html`<small class="soft">, and ${more.length} more</small>` : nothing}`;
}
