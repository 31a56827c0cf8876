// @ts-check
// Choosing whose graduates are put on a list: those of every course unless one is unticked.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { live } from '../vendor/lit-html/directives/live.js';
import { plural } from '../shared/words.js';
import { NO_MESSAGE } from './words.js';

/** @typedef {import('../types.d.ts').Cohort} Cohort */
/** @typedef {import('../types.d.ts').WhomToInvite} WhomToInvite */

/** The graduates of all these cohorts. @param {readonly Cohort[]} cohorts @param {boolean} [only_not_invited] @returns {WhomToInvite} */
export function everybody(cohorts, only_not_invited = false) {
  return { courses: cohorts.flatMap(({ course_id }) => (course_id === null ? [] : [course_id])), earlier_graduates: cohorts.some(({ course_id }) => course_id === null), people: [], only_not_invited };
}

/** @param {{ cohorts: readonly Cohort[], redraw: () => void, name: string, changed?: () => void }} of */
export function make_cohort_choice({ cohorts, redraw, name, changed }) {
  const id_of = (/** @type {Cohort} */ { course_id }) => String(course_id ?? 'earlier');
  const ticked = new Set(cohorts.map(id_of));
  const chosen = () => cohorts.filter((cohort) => ticked.has(id_of(cohort)));
  const people = () => chosen().reduce((sum, { graduates }) => sum + graduates, 0);
  return {
    /** @returns {WhomToInvite} */
    whom: () => everybody(chosen()),
    any: () => ticked.size > 0,
    /** Who was unticked, to be kept. */
    left_out: () => cohorts.map(id_of).filter((id) => !ticked.has(id)),
    /** @param {readonly string[]} ids */
    leave_out: (ids) => ids.forEach((id) => ticked.delete(id)),
    /** What will happen, beside the button. @param {number} dates */
    words: (dates) => (!dates ? '' : !cohorts.length ? 'Nobody has graduated yet: whoever does is offered here later.' : ticked.size ? `${plural(people(), 'graduate')} of ${plural(ticked.size, 'course')} will be on the list. ${NO_MESSAGE}` : 'Nobody will be on the list yet.'),
    /** Whether nobody's graduates were unticked. */
    all: () => ticked.size === cohorts.length,
    people,
    template() {
      if (!cohorts.length) return nothing;
      return html`<fieldset class="field cohorts"><legend>Put on the list the graduates of</legend><div class="choices">${cohorts.map((cohort, at) => html`<label class="choice"><input type="checkbox" id="${name}_${at}" .checked=${live(ticked.has(id_of(cohort)))} @change=${(/** @type {Event & { target: HTMLInputElement }} */ event) => { if (event.target.checked) ticked.add(id_of(cohort)); else ticked.delete(id_of(cohort)); changed?.(); redraw(); }}><span>${cohort.title} <span class="soft">${plural(cohort.graduates, 'graduate')}</span></span></label>`)}</div></fieldset>`;
    },
  };
}
