// @ts-check
// A person's attendance, the certificate with its reasons, and the follow-up sessions they are invited to.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { long_date, short_date, time_span } from '../shared/dates.js';
import { mark_chip } from '../shared/marks.js';
import { verdict } from '../shared/verdict.js';
import { capital } from '../shared/words.js';
import { make_request_part } from './request_part.js';
import { as_typed, shown_mark } from './words.js';

/** @type {Record<string, string>} */
const REPLIES = { no_reply: 'No reply', coming: 'Coming', not_coming: 'Not coming' };

/** @param {import('./person_panel.js').Part} part */
export function make_attendance_part(part) {
  const { context, course_id, sheet } = part;
  const request = make_request_part(part);
  return {
    content() {
      const { booking, courses, follow_ups } = sheet();
      const course = courses.find((one) => one.course_id === course_id);
      const explained = booking?.verdict ?? null;
      return html`<section><h3>Certificate</h3>${explained ? html`<div>${verdict({ standing: explained.verdict.standing, detail: explained.verdict.held ? `${explained.verdict.attended} of ${explained.verdict.held} held` : 'none held yet' })}</div><ul class="why_list">${explained.sentences.map((sentence) => html`<li>${sentence}</li>`)}</ul>` : html`<p class="soft">No verdict: never had a place on this course.</p>`}${course ? html`${request.way(course)}${request.buttons(course)}` : nothing}</section>
        ${booking?.marks.length ? html`<section><h3>Sessions</h3><ul class="person_sessions">${booking.marks.map((one) => html`<li><span>Session ${one.number}<span class="soft">, ${short_date(one.date)}${one.is_cancelled ? ', cancelled' : nothing}</span></span>${mark_chip(shown_mark(one))}${one.note ? html`<span class="said_reason">${as_typed(one.note)}</span>` : nothing}</li>`)}</ul>
          <div><button type="button" class="btn small" @click=${() => context.go('register')}>Open the register</button></div></section>` : nothing}
        <section><h3>Follow-ups</h3>${follow_ups.length ? html`<ul class="dated_events">${follow_ups.map((one) => html`<li><span class="soft">${short_date(one.local_date)}</span><span><span title=${long_date(one.local_date)}>${time_span(one.starts_at, one.ends_at)}</span>${one.is_cancelled ? ', cancelled' : nothing}<span class="said_reason">${as_typed(one.programme_title)}: ${REPLIES[one.reply] ?? one.reply}${one.mark ? `, ${capital(one.mark)}` : nothing}</span></span></li>`)}</ul>` : html`<p class="soft">Not invited to any.</p>`}</section>`;
    },
  };
}
