// @ts-check
// A person over the years: every course of theirs, the newest first, whichever course is chosen.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { date_span, day_of, long_date, short_date } from '../shared/dates.js';
import { mark_row } from '../shared/marks.js';
import { verdict } from '../shared/verdict.js';
import { plural } from '../shared/words.js';
import { make_request_part } from './request_part.js';
import { as_typed, payment_line, shown_mark, state_chip } from './words.js';

/** @typedef {import('../types.d.ts').CourseOverYears} Course */

/** The year that a course stands under: that of its first session, or of its booking. @param {Pick<Course, 'first_on' | 'state_since'>} course */
export const year_of = ({ first_on, state_since }) => day_of(first_on ?? state_since).year;

/** What a person came to over the years, in one line. @param {readonly Pick<Course, 'verdict' | 'follow_ups_attended'>[]} courses */
export function years_words(courses) {
  const attended = courses.reduce((sum, { verdict: one }) => sum + (one?.attended ?? 0), 0);
  const reached = courses.filter(({ verdict: one }) => one?.standing === 'reached').length;
  const follow_ups = courses.reduce((sum, one) => sum + one.follow_ups_attended, 0);
  return [plural(courses.length, 'course'), `${plural(attended, 'session')} attended`, ...(reached ? [`certificate reached ${reached === 1 ? 'once' : `${reached} times`}`] : []), ...(follow_ups ? [plural(follow_ups, 'follow-up')] : [])].join(', ');
}

/** @param {import('./person_panel.js').Part} part */
export function make_years_part(part) {
  const { context, course_id, sheet } = part;
  const request = make_request_part(part);
  /** @param {Course} course @param {number | null} above the year of the course above it */
  function one_course(course, above) {
    const year = year_of(course);
    const { verdict: standing, marks } = course;
    return html`<li><span class="year ${year === above ? 'again' : ''}">${year}</span><div class="year_course">
      <div class="line_up">${course.course_id === course_id ? html`<b class="grow">${as_typed(course.title)}</b>` : html`<button type="button" class="link grow" @click=${() => context.go('participants', { course_id: course.course_id, participant_id: sheet().participant_id })}>${as_typed(course.title)}</button>`}${state_chip(course.state)}</div>
      <div class="small soft">${date_span(course.first_on, course.last_on)}${course.is_archived ? ', archived' : nothing}${course.state === 'booked' ? nothing : html`<span title=${long_date(course.state_since)}>; since ${short_date(course.state_since)}</span>`}</div>
      ${standing ? html`<div class="year_marks">${mark_row(marks.map(shown_mark))}<span><b>${standing.attended} of ${standing.sessions}</b></span>${verdict({ standing: standing.standing, explanation: standing.sentence })}</div>` : nothing}
      ${course.certificate?.request || course.certificate?.certificate ? html`<div class="small">${request.way(course)}</div>` : nothing}
      <div class="small">${payment_line(course)}${course.follow_ups_invited ? html`<span class="soft"> · </span>Follow-ups: ${course.follow_ups_attended} of ${course.follow_ups_invited} attended` : nothing}</div>
      ${course.notes ? html`<p class="said_reason prose">${as_typed(course.notes)}</p>` : nothing}</div></li>`;
  }

  return {
    content() {
      const { courses, earlier_courses } = sheet();
      return html`<section>${courses.length ? html`<p class="small soft">${years_words(courses)}.</p><ol class="years">${courses.map((course, at) => one_course(course, at ? year_of(/** @type {Course} */ (courses[at - 1])) : null))}</ol>${request.of_any(courses)}` : html`<p class="soft">On no course yet. Choose a course at the top left, then “Book someone known”.</p>`}</section>
        ${earlier_courses.length ? html`<section><h3>Before this register</h3><ul class="dated_events earlier">${earlier_courses.map((one) => html`<li><span>${as_typed(one.course)}<span class="said_reason">${as_typed(one.programme_title)}: ${as_typed(one.reason)}</span></span></li>`)}</ul></section>` : nothing}`;
    },
  };
}
