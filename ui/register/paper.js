// @ts-check
// The register on paper: empty, to be filled in by hand, or as it is marked. It is in the page only while it is printed.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { MARKS } from '../shared/marks.js';
import { day_and_month, long_date, time_span } from '../shared/dates.js';
import { print_on_paper } from '../shared/paper.js';
import { plural } from '../shared/words.js';

/** @typedef {import('./sheet.js').RegisterSheet} RegisterSheet */
/** @typedef {import('./sheet.js').RegisterRow} RegisterRow */

/** @param {import('../types.d.ts').Mark | null | undefined} mark */
function on_paper(mark) {
  if (!mark) return '';
  return mark.kind === 'part' ? `T ${mark.minutes}` : MARKS[mark.kind].letter;
}

/** @param {RegisterSheet} sheet @param {readonly RegisterRow[]} rows those that are shown @param {boolean} marked */
export function paper(sheet, rows, marked) {
  const sessions = sheet.sessions.map((session, column) => ({ session, column })).filter(({ session }) => marked || !session.cancelled);
  // To be filled in: without those who left.
  const people = rows.filter(({ place }) => marked || place !== 'withdrawn');
  const [first, last] = [sessions[0]?.session, sessions[sessions.length - 1]?.session];
  return html`<h1>${sheet.title}</h1>
    <p>${first && last ? `${long_date(first.date)} to ${long_date(last.date)}, ${time_span(first.starts_at, first.ends_at)}. ` : nothing}${plural(people.length, 'person', 'people')}. P present, T part (minutes), A apologies, X absent.</p>
    <table><thead><tr><th>Name</th>${sessions.map(({ session }) => html`<th>${sheet.of.kind === 'course' ? html`${session.number}<br>` : nothing}${day_and_month(session.date)}${session.cancelled ? html`<br>cancelled` : nothing}</th>`)}${marked && sheet.threshold !== null ? html`<th>Certificate</th>` : nothing}</tr></thead>
    <tbody>${people.map((row) => html`<tr><th>${row.name}<small>${row.organisation}</small></th>${sessions.map(({ column }) => html`<td>${marked ? on_paper(row.cells[column]?.mark) : ''}</td>`)}${marked && sheet.threshold !== null ? html`<td class="words">${row.verdict?.sentence ?? nothing}</td>` : nothing}</tr>`)}</tbody></table>`;
}

/** @param {RegisterSheet} sheet @param {readonly RegisterRow[]} rows @param {boolean} marked */
export const print_register = (sheet, rows, marked) => print_on_paper(paper(sheet, rows, marked));
