// @ts-check
// The report for managers and funders on paper: the same numbers as on the screen, and nobody's name.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { long_date } from '../shared/dates.js';
import { pounds } from '../shared/money.js';
import { print_on_paper } from '../shared/paper.js';
import { and_list, count_words } from '../shared/words.js';
import { attendance_table, money, organisations_table, path_table, standing } from './parts.js';

/** @typedef {import('../ipc.js').CourseOverview} CourseOverview */

/** @param {string} head @param {readonly [string, string][]} rows */
const pairs = (head, rows) => html`<section><h2>${head}</h2><table class="two"><tbody>${rows.map(([word, value]) => html`<tr><th scope="row">${word}</th><td class="number">${value}</td></tr>`)}</tbody></table></section>`;

/** @param {CourseOverview} course @param {string} today */
export function paper(course, today) {
  return html`<h1>${course.title}</h1>
    <p>${course.programme_title}. ${course.when}. ${course.facilitators.length ? `Facilitated by ${and_list(course.facilitators)}. ` : nothing}Report of ${long_date(today)}.</p>
    <section><h2>From application to completion</h2>${path_table(course)}</section>
    <section><h2>Attendance by session</h2>${attendance_table(course)}${course.attendance.unmarked ? html`<p>${count_words(course.attendance.unmarked)} still unmarked: until then the percentages are lower limits.</p>` : nothing}</section>
    <div class="beside">${pairs('Where they stand now', standing(course).map(([word, people]) => [word, count_words(people)]))}${pairs('Income', money(course).map(([word, pence]) => [word, pounds(pence)]))}</div>
    ${course.organisations.length ? html`<section><h2>Organisations</h2>${organisations_table(course)}</section>` : nothing}`;
}

/** @param {CourseOverview} course @param {string} today */
export const print_report = (course, today) => print_on_paper(paper(course, today), 'report');
