// @ts-check
// Search and filters above the list; each says how many it would show.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { live } from '../vendor/lit-html/directives/live.js';
import { filter_chips, search_field } from '../shared/filters.js';
import { STANDINGS } from '../shared/verdict.js';
import { capital, count_words } from '../shared/words.js';
import { PAYMENTS, state_words } from './words.js';

/** @typedef {import('../types.d.ts').ParticipantsQuery} Query */
/** @typedef {import('../types.d.ts').FilterCounts} Counts */

/**
 * @param {Query} query @param {Counts} counts @param {(change: Partial<Query>) => void} ask
 * @param {boolean} small there is little room: everything stands in one row, the states folded away as well, and the names are short
 */
export function filters(query, counts, ask, small) {
  const chosen_state = query.not_told ? 'not_told' : query.state ?? '';
  const choose_state = (/** @type {string} */ id) => ask({ not_told: id === 'not_told', state: id === 'not_told' ? null : /** @type {Query['state']} */ (id || null) });
  const states = [{ id: '', label: 'All', count: counts.any_state }, ...counts.states
    .map(({ state, count }) => ({ id: /** @type {string} */ (state), label: capital(state_words(state)), count })), ...(counts.not_told || query.not_told ? [{ id: 'not_told', label: 'Not told yet', count: counts.not_told }] : [])];
  return html`${search_field({ label: 'Search participants', placeholder: small ? 'Search' : 'Name, e-mail, organisation or phone', value: query.search, search: (search) => ask({ search }) })}
    <div class="line_up picks">
    ${small ? pick(small, 'Booking', states.slice(1), chosen_state || null, (id) => choose_state(id ?? '')) : nothing}
    ${pick(small, 'Payment', [{ id: 'overdue', label: 'Overdue', count: counts.overdue }, ...counts.payments.map(({ payment, count }) => ({ id: /** @type {string} */ (payment), label: PAYMENTS[payment], count }))], query.overdue ? 'overdue' : query.payment, (id) => ask({ overdue: id === 'overdue', payment: id === 'overdue' ? null : /** @type {Query['payment']} */ (id) }))}
    ${query.course_id === null ? nothing : html`
    ${pick(small, 'Requirements', [{ id: 'ready', label: 'Ready for session 1', count: counts.ready }, { id: 'not_ready', label: 'Not ready for session 1', count: counts.not_ready }, { id: 'complete', label: 'All met', count: counts.complete }, { id: 'incomplete', label: 'Some not met', count: counts.incomplete }], query.requirements, (id) => ask({ requirements: /** @type {Query['requirements']} */ (id) }))}
    ${pick(small, 'Certificate', verdicts(counts), query.verdict, (id) => ask({ verdict: /** @type {Query['verdict']} */ (id) }))}`}</div>
    ${small ? nothing : filter_chips({ label: 'State of the booking', options: states, chosen: chosen_state, choose: choose_state })}`;
}

/** Among very many people they are not counted while one types. @param {Counts} counts @returns {{ id: string, label: string, count?: number }[]} */
function verdicts({ verdicts: counted }) {
  if (counted.length) return counted.map(({ verdict, count }) => ({ id: verdict, label: STANDINGS[verdict], count }));
  return Object.entries(STANDINGS).map(([id, label]) => ({ id, label }));
}

/** @param {boolean} small @param {string} label @param {{ id: string, label: string, count?: number }[]} options @param {string | null} chosen @param {(id: string | null) => void} choose */
function pick(small, label, options, chosen, choose) {
  return html`<select class="pick of_${label.toLowerCase()} ${chosen ? 'on' : ''}" aria-label="${label}" @change=${(/** @type {Event & { target: HTMLSelectElement }} */ event) => choose(event.target.value || null)}>
    <option value="" .selected=${live(!chosen)}>${small ? label : `${label}: any`}</option>${options.filter(({ id, count }) => count !== 0 || id === chosen).map((one) => html`<option value=${one.id} .selected=${live(one.id === chosen)}>${one.label}${one.count === undefined ? nothing : ` (${count_words(one.count)})`}</option>`)}</select>`;
}
