// @ts-check
// The names of a report, one line each, those to be said first. A name is said with one key; who it may be stands beside it.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { repeat } from '../vendor/lit-html/directives/repeat.js';
import { plural } from '../shared/words.js';
import { GROUPS, STATES, group_of } from './words.js';

/** @typedef {import('./words.js').Review} Review */
/** @typedef {import('./words.js').Name} Name */
/** @typedef {import('./words.js').Who} Who */

/** Names that are drawn at once. */
export const AT_ONCE = 100;

/**
 * @param {object} of
 * @param {Review} of.review
 * @param {readonly Name[]} of.names in the order in which they are shown
 * @param {number} of.at the name with the cursor
 * @param {(at: number) => void} of.point
 * @param {(at: number, who: Who | null) => void} of.say
 * @param {() => void} of.say_full_names
 * @param {(at: number) => void} of.find somebody else in the register
 */
export function names_table({ review, names, at, point, say, say_full_names, find }) {
  const page = Math.floor(Math.max(at, 0) / AT_ONCE);
  const shown = names.slice(page * AT_ONCE, (page + 1) * AT_ONCE);
  /** @param {number} id */
  const person = (id) => review.people.find(({ participant_id }) => participant_id === id);
  const lines = shown.flatMap((name, within) => {
    const index = page * AT_ONCE + within;
    const group = group_of(name.state);
    const begins = within === 0 || group_of(/** @type {Name} */ (shown[within - 1]).state) !== group;
    return begins ? [{ key: `group ${group}`, group, name: null, index }, { key: name.key, group, name, index }] : [{ key: name.key, group, name, index }];
  });
  const all = (/** @type {number} */ group) => names.filter(({ state }) => group_of(state) === group).length;
  return html`<div class="sheet report_names"><table role="grid" aria-label="Names in the report" aria-rowcount=${names.length + 1}><thead><tr><th scope="col">In the report</th><th scope="col">There</th><th scope="col">Who it is</th></tr></thead>
    <tbody>${repeat(lines, ({ key }) => key, (line) => (line.name ? one(line.name, line.index) : heading(line.group)))}</tbody></table>
    ${names.length > AT_ONCE ? html`<p class="small soft report_pages">Names ${page * AT_ONCE + 1} to ${page * AT_ONCE + shown.length} of ${names.length}: the arrows go on.</p>` : nothing}</div>`;

  /** @param {number} group */
  function heading(group) {
    const open = review.counts.full_names;
    return html`<tr class="group"><th colspan="3" scope="colgroup"><span>${GROUPS[group]?.word} <span class="soft">${all(group)}</span></span>${group === 1 && open ? html`<button type="button" class="btn small" tabindex="-1" @click=${say_full_names}>${open === 1 ? 'It is this person' : `They are these ${open} people`} <kbd>A</kbd></button>` : nothing}</th></tr>`;
  }

  /** @param {Name} name @param {number} index */
  function one(name, index) {
    const here = index === at;
    return html`<tr class="report_name ${name.open ? 'open' : ''} ${here ? 'active' : ''}" aria-rowindex=${index + 2} @click=${() => point(index)}>
      <th scope="row" tabindex=${here ? '0' : '-1'} data-name=${index} aria-label=${spoken(name)}><bdi>${name.name}</bdi><small>${name.email ? html`<bdi>${name.email}</bdi>` : nothing}<span>row ${name.rows}</span></small></th>
      <td class="there">${plural(name.minutes, 'minute')}<small>${name.times}</small></td>
      <td class="who">${who(name, index, here)}</td></tr>`;
  }

  /** The line for those who listen. @param {Name} name */
  function spoken(name) {
    const whom = name.participant_id === null ? null : person(name.participant_id)?.name;
    const is = whom ?? (name.open ? `${STATES[name.state].word}, ${name.candidates.map(({ participant_id }, nth) => `${nth + 1} ${person(participant_id)?.name ?? ''}`).join(', ') || name.reason}` : 'not counted');
    return `${name.name}, ${plural(name.minutes, 'minute')}: ${is}`;
  }

  /** @param {Name} name @param {number} index @param {boolean} here */
  function who(name, index, here) {
    const key = (/** @type {string} */ letter) => (here ? html`<kbd>${letter}</kbd> ` : nothing);
    const button = (/** @type {unknown} */ label, /** @type {() => void} */ run, /** @type {string} */ look = '') => html`<button type="button" class="btn small ${look}" tabindex="-1" @click=${(/** @type {Event} */ event) => { event.stopPropagation(); run(); }}>${label}</button>`;
    if (!name.open) {
      const found = name.participant_id === null ? null : person(name.participant_id);
      const said = name.decided ? html`<span class="chip note">As you said</span>` : html`<span class="chip ${STATES[name.state].look}">${STATES[name.state].word}</span>`;
      return html`<span class="report_is"><b>${found ? html`<bdi>${found.name}</bdi>` : name.decided?.is === 'nobody' ? 'Not in this register' : 'Facilitator, not marked'}</b>${said}${found?.remark ? html`<span class="chip warn">${found.remark}</span>` : nothing}</span>
        ${here ? html`<span class="report_ways">${button(html`${key('U')}Not so`, () => say(index, { is: 'open' }), 'quiet')}</span>` : nothing}`;
    }
    const candidates = name.candidates.map((one, nth) => {
      const found = person(one.participant_id);
      const about = [found?.organisation, found?.remark, name.candidates.length > 1 ? one.reason : ''].filter(Boolean).join(', ');
      return html`<span class="report_candidate">${button(html`${key(nth === 0 && name.state !== 'several' ? 'Enter' : String(nth + 1))}<bdi>${found?.name ?? ''}</bdi>`, () => say(index, { is: 'person', participant_id: one.participant_id }))}${about ? html`<small>${about}</small>` : nothing}</span>`;
    });
    const alone = name.state === 'full_name';
    return html`<span class="report_is"><span class="chip ${STATES[name.state].look}">${STATES[name.state].word}</span>${alone ? candidates : html`<span class="small">${name.reason}</span>`}</span>
      ${candidates.length && !alone ? html`<span class="report_candidates">${candidates}</span>` : nothing}
      ${here ? html`<span class="report_ways">${button(html`${key('/')}Somebody else`, () => find(index), 'quiet')}${button(html`${key('S')}Nobody here`, () => say(index, { is: 'nobody' }), 'quiet')}${button(html`${key('F')}Facilitator`, () => say(index, { is: 'facilitator' }), 'quiet')}</span>` : nothing}`;
  }
}
