// @ts-check
// That somebody asked for their certificate: of which course, on which day and how. It is recorded from wherever one is.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { CHANNELS, requests_possible } from './certificates.js';
import { date_span } from './dates.js';
import { open_dialog } from './dialog.js';
import * as f from './form.js';
import { with_some } from './with_some.js';

/** @typedef {import('./context.js').Context} Context */
/** @typedef {import('../types.d.ts').CertificatesChanged} Changed */
/** @typedef {import('../types.d.ts').CourseOverYears} Course */
/** A course, and where those who ask stand on it. @typedef {{ course_id: number, title: string, standing?: string }} OfCourse */

/** @param {Course} course @returns {OfCourse} */
const of_course = ({ course_id, title, first_on, last_on, verdict }) => ({ course_id, title, standing: [date_span(first_on, last_on), ...(verdict ? [verdict.sentence] : [])].join(': ') });

/**
 * @param {object} of
 * @param {Context} of.context
 * @param {readonly OfCourse[]} of.courses where there are several, it is asked which one is meant
 * @param {readonly { title: string, why: string }[]} [of.settled] courses of which it cannot be recorded now
 * @param {readonly number[]} of.people
 * @param {string} of.whose
 * @param {(changed: Changed) => void} [of.done]
 * @returns {Promise<boolean | null>} null when it was left
 */
export function ask_requests({ context, courses, settled = [], people, whose, done = () => {} }) {
  const only = courses.length === 1 ? courses[0] : undefined;
  const which = f.radios({ label: 'Which course', missing: 'Choose the course of which they asked for the certificate', options: () => courses.map(({ course_id, title, standing }) => ({ id: String(course_id), label: title, hint: standing })) });
  const form = f.make_form({
    name: 'certificate_request', context, redraw: () => dialog.redraw(), save_label: 'Record it',
    fields: { ...(only ? {} : { course_id: which }), asked_on: f.date({ label: 'Asked on' }), channel: f.radios({ label: 'How', beside: true, options: () => CHANNELS.map(([id, label]) => ({ id, label })) }) },
    values: { asked_on: context.today(), channel: 'email' },
    save: async ({ course_id, asked_on, channel }) => {
      const request = { course_id: only?.course_id ?? Number(course_id), people: [...people], asked_on, channel };
      done(await with_some(context, 'Not all of them can ask', (only_those_that_can) => context.ipc.record_requests({ ...request, only_those_that_can })));
      dialog.close(true);
    },
  });
  /** @type {import('./dialog.js').Opened<boolean>} */
  const dialog = open_dialog({
    title: `Record that ${whose} asked for ${people.length === 1 ? 'a certificate' : 'certificates'}`,
    content: (opened) => form.dialog_template(html`${only ? html`<p class="request_course"><b><bdi>${only.title}</bdi></b>${only.standing ? html`<span class="soft">${only.standing}</span>` : nothing}</p>` : form.field('course_id')}
      ${form.field('asked_on')}${form.field('channel')}
      ${settled.length ? html`<div class="small soft"><p>Not asked about here:</p><ul class="request_settled">${settled.map(({ title, why }) => html`<li><bdi>${title}</bdi>: ${why}</li>`)}</ul></div>` : nothing}`, () => opened.close(null)),
  });
  return dialog.result;
}

/**
 * Of one person, who may have been on several courses: of which of them is asked, never guessed.
 * @param {Context} context @param {Pick<import('../types.d.ts').ParticipantSheet, 'participant_id' | 'courses'>} sheet @param {string} name
 * @returns {Promise<boolean | null>}
 */
export async function ask_request_of_person(context, { participant_id, courses }, name) {
  const { open, settled } = requests_possible(courses);
  const others = settled.map(({ course, why }) => ({ title: course.title, why }));
  if (open.length) return ask_requests({ context, courses: open.map(of_course), settled: others, people: [participant_id], whose: name });
  const body = others.length ? html`<p>A request is open, or a certificate counts:</p><ul class="request_settled">${others.map(({ title, why }) => html`<li><b><bdi>${title}</bdi></b>: ${why}</li>`)}</ul>` : 'A certificate is for people in the register of a course, and they are in none. Book them on a course first.';
  const answer = await context.ask({ title: `No request can be recorded for ${name} now`, body, buttons: [{ id: 'show', label: others.length ? 'Open in Certificates' : 'Open the person' }], cancel: 'Close' });
  if (answer) context.go(...(/** @type {[import('./context.js').Screen, import('./context.js').Params]} */ (settled[0] ? ['certificates', { course_id: settled[0].course.course_id, participant_id }] : ['participants', { participant_id }])));
  return null;
}
