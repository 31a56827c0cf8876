// @ts-check
// The way to a certificate in words, wherever it is told: where somebody stands, what can be done, what they asked for.
import { short_date } from './dates.js';

/** @typedef {import('../types.d.ts').CertificateState} State */
/** @typedef {import('../types.d.ts').Channel} Channel */
/** @typedef {import('../types.d.ts').CertificateOfCourse} Way */
/** @typedef {import('../types.d.ts').CourseOverYears} Course */

/** @type {Record<State, { word: string, look: string }>} */
export const STATES = {
  not_yet: { word: 'Not yet', look: 'plain' },
  may_ask: { word: 'May ask', look: 'note' },
  asked: { word: 'Asked', look: 'warn' },
  approved: { word: 'Approved', look: 'warn' },
  declined: { word: 'Declined', look: 'plain' },
  withdrawn: { word: 'Request withdrawn', look: 'plain' },
  issued: { word: 'Issued', look: 'good' },
  reissued: { word: 'Reissued', look: 'good' },
  certificate_withdrawn: { word: 'Withdrawn', look: 'bad' },
};

/** Where somebody stands: who cannot reach it any more is not told that it is still to come. @param {{ state: State, verdict: { standing: string } }} row */
export const state_of = ({ state, verdict }) => (state === 'not_yet' && verdict.standing === 'cannot_reach' ? { word: 'Not possible', look: 'plain' } : STATES[state]);

/** @type {readonly [Channel, string][]} */
export const CHANNELS = [['email', 'By e-mail'], ['phone', 'On the phone'], ['in_person', 'In person'], ['form', 'On a form'], ['other', 'In another way']];
/** @param {Channel} channel */
export const channel_words = (channel) => (CHANNELS.find(([one]) => one === channel)?.[1] ?? '').toLowerCase();

/** What can be done with somebody. @typedef {'record' | 'approve' | 'decline' | 'withdraw' | 'issue'} Deed */
/** @type {Record<Deed, readonly State[]>} */
const CAN = {
  record: ['not_yet', 'may_ask', 'declined', 'withdrawn', 'certificate_withdrawn'],
  approve: ['asked', 'declined'],
  decline: ['asked', 'approved'],
  withdraw: ['asked', 'approved'],
  issue: ['approved'],
};
/** @param {Deed} deed @param {State} state */
export const can = (deed, state) => CAN[deed].includes(state);

/** What somebody asked for and what came of it, in one line: "Asked by e-mail on 16 Mar 2026, approved on 18 Mar 2026". @param {Way} way */
export function way_words({ state, request, certificate }) {
  const of_certificate = certificate && ['issued', 'reissued', 'certificate_withdrawn'].includes(state) ? certificate : null;
  if (of_certificate) return `${of_certificate.number}, issued on ${short_date(of_certificate.issued_on)}${of_certificate.withdrawn_on ? `, withdrawn on ${short_date(of_certificate.withdrawn_on)}` : ''}`;
  if (!request) return state === 'may_ask' ? 'They may ask, and have not' : 'They have not asked';
  const asked = `Asked ${channel_words(request.channel)} on ${short_date(request.asked_on)}`;
  return request.decided_on && request.decision !== 'asked' ? `${asked}, ${request.decision} on ${short_date(request.decided_on)}` : asked;
}

/**
 * Of which courses a request can be recorded now, and of which it cannot, with what stands in the way.
 * @template {Pick<Course, 'certificate'>} C @param {readonly C[]} courses @returns {{ open: C[], settled: { course: C, why: string }[] }}
 */
export function requests_possible(courses) {
  const in_register = courses.filter(({ certificate }) => certificate !== null);
  const may = (/** @type {C} */ { certificate }) => certificate !== null && can('record', certificate.state);
  return { open: in_register.filter(may), settled: in_register.filter((course) => !may(course)).map((course) => ({ course, why: course.certificate ? way_words(course.certificate) : '' })) };
}
