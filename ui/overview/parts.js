// @ts-check
// The tables of the overview, as the screen and the paper show them. The bars beside the numbers are for the eye alone.
import { html, nothing, svg } from '../vendor/lit-html/lit-html.js';
import { day_and_month } from '../shared/dates.js';
import { pounds } from '../shared/money.js';
import { count_words } from '../shared/words.js';

/** @typedef {import('../ipc.js').CourseOverview} CourseOverview */
/** @typedef {import('../types.d.ts').SessionAttendance} SessionAttendance */

/** @param {CourseOverview} course @returns {{ word: string, means: string, people: number }[]} */
export function steps({ path, certificate_threshold }) {
  return [
    { word: 'Applied', means: 'everybody with a booking, even without an application', people: path.applied },
    { word: 'Offered a place', means: 'at some time, or booked without an offer', people: path.offered },
    { word: 'Booked', means: 'held a place on at least one day, even if they withdrew later', people: path.booked },
    { word: 'Secured', means: 'of those booked: paid in full, or no fee', people: path.secured },
    { word: 'Started', means: 'of those booked: came to at least one session', people: path.started },
    { word: 'Completed', means: `of those who started: attended at least ${certificate_threshold}`, people: path.completed },
  ];
}

/** @param {CourseOverview} course @returns {[string, number][]} */
export const standing = ({ now }) => [['Applied, to be decided', now.to_decide], ['Offer open', now.open_offers], ['Waiting list', now.waiting_list], ['Booked', now.booked], ['Declined', now.declined], ['Withdrawn before the start', now.withdrawn_before], ['Withdrawn after the start', now.withdrawn_after]];

/** @param {CourseOverview} course @returns {[string, number][]} */
export const money = ({ income }) => [['Fees due', income.due], ['Paid', income.paid], ['Paid back', income.paid_back], ['Income', income.kept], ['Still to be paid', income.outstanding], ...(income.credit ? [/** @type {[string, number]} */ (['Paid beyond what is due', income.credit])] : [])];

/** What a session's people are, in the order of the bar. @type {readonly { key: 'present' | 'part_counts' | 'part_short' | 'by_hand' | 'apologies' | 'absent' | 'unmarked' | 'to_come', word: string, look: string }[]} */
const KINDS = [
  { key: 'present', word: 'Present', look: 'present' }, { key: 'part_counts', word: 'Part', look: 'part' }, { key: 'part_short', word: 'Too short', look: 'short' }, { key: 'by_hand', word: 'By hand', look: 'hand' },
  { key: 'apologies', word: 'Apologies', look: 'apologies' }, { key: 'absent', word: 'Absent', look: 'absent' }, { key: 'unmarked', word: 'Unmarked', look: 'unmarked' }, { key: 'to_come', word: 'To come', look: 'to_come' },
];
/** The kinds that have a column: what was set by hand without a mark is rare, and what is to come stands in the bar. @param {CourseOverview} course */
export const kinds = ({ sessions }) => KINDS.filter(({ key }) => key !== 'to_come' && (key !== 'by_hand' || sessions.some((session) => session.by_hand)));

/** A bar of pieces, each as long as its count is of the whole. @param {readonly { count: number, look: string }[]} pieces @param {number} whole */
function bar(pieces, whole) {
  let from = 0;
  const placed = pieces.filter(({ count }) => count).map(({ count, look }) => {
    const x = (from / whole) * 100;
    from += count;
    return { x, width: (count / whole) * 100, look };
  });
  return html`<svg class="share" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">${placed.map(({ x, width, look }) => svg`<rect class=${look} x=${x.toFixed(2)} y="0" width=${Math.max(width - 0.4, 0.4).toFixed(2)} height="10"></rect>`)}</svg>`;
}

/** @param {number | null} percent */
export const percent_words = (percent) => (percent === null ? '–' : `${percent}%`);
/** @param {number} part @param {number} whole */
const share_words = (part, whole) => (whole ? percent_words(Math.floor((200 * part + whole) / (2 * whole))) : '–');

/** @param {CourseOverview} course */
export function path_table(course) {
  return html`<table class="path" aria-labelledby="path_head"><thead><tr><th scope="col">Step</th><th scope="col" class="number">People</th><th scope="col" class="number">Of applied</th><td class="bar"></td></tr></thead>
    <tbody>${steps(course).map(({ word, means, people }) => html`<tr><th scope="row">${word}<small>${means}</small></th><td class="number">${count_words(people)}</td><td class="number">${share_words(people, course.path.applied)}</td><td class="bar">${bar([{ count: people, look: 'step' }], Math.max(1, course.path.applied))}</td></tr>`)}</tbody></table>`;
}

/** @param {SessionAttendance} session */
const state_words = ({ cancelled, held }) => (cancelled ? 'cancelled' : held ? '' : 'to come');

/** @param {CourseOverview} course */
export function attendance_table(course) {
  const shown = kinds(course);
  const most = Math.max(1, ...course.sessions.map(({ expected }) => expected));
  const all = course.attendance;
  return html`<table class="attended" aria-labelledby="attended_head"><thead><tr><th scope="col">Session</th><th scope="col" class="number">Expected</th>${shown.map(({ word, look }) => html`<th scope="col" class="number"><span class="key ${look}" aria-hidden="true"></span>${word}</th>`)}<th scope="col" class="number">Attended</th><td class="bar"></td></tr></thead>
    <tbody>${course.sessions.map((session) => html`<tr class=${session.cancelled ? 'cancelled' : ''}><th scope="row">${session.number}<small>${day_and_month(session.date)}${state_words(session) ? html`, <span class="nowrap">${state_words(session)}</span>` : nothing}</small></th>
      ${session.cancelled ? html`<td colspan=${shown.length + 3} class="soft">does not take place</td>` : html`<td class="number">${session.expected}</td>${shown.map(({ key }) => html`<td class="number ${session[key] ? '' : 'none'}">${session[key]}</td>`)}
      <td class="number">${session.held ? html`<b>${percent_words(session.percent)}</b> <small>${session.attended} of ${session.expected}</small>` : html`<span class="soft">–</span>`}</td><td class="bar">${bar(KINDS.map(({ key, look }) => ({ count: session[key], look })), most)}</td>`}</tr>`)}</tbody>
    <tfoot><tr><th scope="row">All held<small>${all.held} of ${all.sessions}</small></th><td class="number">${count_words(all.expected)}</td>${shown.map(({ key }) => html`<td class="number">${count_words(course.sessions.filter(({ held }) => held).reduce((sum, session) => sum + session[key], 0))}</td>`)}<td class="number"><b>${percent_words(all.percent)}</b> <small>${count_words(all.attended)} of ${count_words(all.expected)}</small></td><td class="bar"></td></tr></tfoot></table>`;
}

/** @param {CourseOverview} course */
export function organisations_table(course) {
  return html`<table class="from" aria-labelledby="from_head"><thead><tr><th scope="col">Organisation</th><th scope="col" class="number">People</th><th scope="col" class="number">Sessions attended</th><th scope="col" class="number">Percent</th><th scope="col" class="number">Completed</th></tr></thead>
    <tbody>${course.organisations.map((one) => html`<tr><th scope="row"><bdi>${one.organisation ?? html`<span class="soft">None given</span>`}</bdi></th><td class="number">${one.people}</td><td class="number">${count_words(one.attended)} of ${count_words(one.expected)}</td><td class="number">${percent_words(one.percent)}</td><td class="number">${one.completed}</td></tr>`)}</tbody></table>`;
}

/** Words and numbers under each other. @param {string} head @param {string} id @param {readonly [string, string][]} rows @param {unknown} [more] */
const pairs = (head, id, rows, more = nothing) => html`<section class="card" aria-labelledby=${id}><h2 id=${id}>${head}</h2><dl class="pairs">${rows.map(([word, value]) => html`<dt>${word}</dt><dd>${value}</dd>`)}</dl>${more}</section>`;

/** @param {CourseOverview} course */
export const income_card = (course) => pairs('Income', 'income_head', money(course).map(([word, pence]) => [word, pounds(pence)]), html`<p class="soft small">Fees due are those of everybody who is booked now.</p>`);
/** @param {CourseOverview} course */
export const standing_card = (course) => pairs('Where they stand now', 'standing_head', standing(course).map(([word, people]) => [word, count_words(people)]), course.without_place ? html`<p class="soft small">${course.without_place} more in the register without ever having held a place: in the attendance, and not in the path.</p>` : nothing);
