// @ts-check
// A person's way to a certificate beside the list: what they asked for, and recording that they do.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { STATES, can, requests_possible, way_words } from '../shared/certificates.js';
import { icon } from '../shared/icons.js';
import { ask_request_of_person } from '../shared/request_dialog.js';
import { whole_name } from './words.js';

/** @typedef {import('../types.d.ts').CourseOverYears} Course */

/** @param {import('./person_panel.js').Part} part */
export function make_request_part({ context, sheet, write }) {
  /** @param {readonly Course[]} courses of which it may be @param {string} id where the focus goes on */
  async function record(courses, id) {
    const { participant_id, person } = sheet();
    try {
      if (!(await ask_request_of_person(context, { participant_id, courses: [...courses] }, whole_name(person)))) return;
      await write(async () => {});
    } catch (thrown) {
      context.problem(thrown);
    }
    document.getElementById(id)?.focus();
  }
  /** @param {readonly Course[]} courses @param {string} id @param {string} label */
  const button = (courses, id, label) => html`<button type="button" class="btn small" @click=${() => void record(courses, id)}>${icon('plus')}${label}</button>`;

  return {
    /** Where they stand on the way to the certificate of one course. @param {Course} course */
    way({ certificate }) {
      if (!certificate) return nothing;
      const { state, request } = certificate;
      return html`<div class="line_up"><span class="chip ${STATES[state].look}">${STATES[state].word}</span><span class="small">${way_words(certificate)}</span></div>${request?.reason && !certificate.certificate ? html`<p class="said_reason">Reason: <bdi>${request.reason}</bdi></p>` : nothing}`;
    },
    /** What can be done with it on the course that is chosen. @param {Course} course */
    buttons(course) {
      if (!course.certificate) return nothing;
      return html`<div class="line_up">${can('record', course.certificate.state) ? button([course], 'open_certificates', 'Record a request') : nothing}<button type="button" class="btn small" id="open_certificates" @click=${() => context.go('certificates', { participant_id: sheet().participant_id })}>Open in Certificates</button></div>`;
    },
    /** One button over all courses: which one is asked. @param {readonly Course[]} courses */
    of_any: (courses) => (requests_possible(courses).open.length ? html`<div>${button(courses, 'tab_courses', 'Record a request for a certificate…')}</div>` : nothing),
  };
}
