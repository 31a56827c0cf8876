// @ts-check
// How Today is drawn: the session that comes next, the sections of what is due, the coming week.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { repeat } from '../vendor/lit-html/directives/repeat.js';
import { long_date } from '../shared/dates.js';
import { icon } from '../shared/icons.js';
import { plural } from '../shared/words.js';
import { label_of } from './ways.js';

/** @typedef {import('../types.d.ts').TodaySheet} Sheet */
/** @typedef {import('../types.d.ts').DueItem} Item */
/** @typedef {import('../types.d.ts').DueAction} Action */
/** @typedef {{ go_on: (action: Action) => unknown, settle: (item: Item, action: Action) => unknown, busy: string | null }} Hands busy: the key of the item that is being settled */

/** @type {Record<import('../types.d.ts').DueKind, import('../shared/icons.js').IconName>} */
const SHAPES = {
  backup: 'shield', session_incomplete: 'link', session_against: 'calendar', unmarked: 'register', needs_every: 'warning', cannot_reach: 'about',
  free_place: 'person', offers: 'waiting', applications: 'participants', certificate_requests: 'certificate', certificates_to_issue: 'certificate', fees: 'pound', requirements: 'tick', invite: 'mail', follow_up_dates: 'follow_ups',
  second_place: 'shield', archive: 'archive', outdated: 'calendar',
};

const SECTIONS = { now: 'Do now', week: 'This week', later: 'Later' };

/** The card on top. @param {Sheet} sheet @param {Hands} hands */
export function next_card({ next, several }, { go_on }) {
  if (!next) return nothing;
  return html`<section class="next" aria-labelledby="next_session"><div><h2 id="next_session">${next.sentence}</h2><p class="soft">${several ? html`<span class="of">${next.of}</span> ` : nothing}${next.detail}</p></div>
    <button type="button" class="btn first due_action" aria-describedby="next_session" @click=${() => go_on(next.action)}>${icon('register')}Open the register</button></section>`;
}

/** What is due. @param {Sheet} sheet @param {Hands} hands */
export function sections({ sections: all, several }, hands) {
  return all.map(({ urgency, items, more }) => html`<section class="due ${urgency}" aria-labelledby="due_${urgency}"><h2 id="due_${urgency}">${SECTIONS[urgency]} <span class="tally">${items.length + more}</span></h2>
    <ul>${repeat(items, ({ key }) => key, (item) => line(item, several, hands))}${more ? html`<li class="more soft">${plural(more, 'more', 'more')}, shown as these are done.</li>` : nothing}</ul></section>`);
}

/** @param {Item} item @param {boolean} several @param {Hands} hands */
function line(item, several, { settle, busy }) {
  const id = `due ${item.key}`.replace(/[^\w]+/g, '_');
  const button = (/** @type {Action} */ action, /** @type {string} */ extra) => html`<button type="button" class="btn ${extra}" aria-describedby=${id} aria-disabled=${busy === item.key ? 'true' : 'false'} @click=${() => settle(item, action)}>${label_of(action, item.kind)}</button>`;
  return html`<li data-key=${item.key}>${icon(SHAPES[item.kind])}<div class="said"><p id=${id}>${item.sentence}</p><p class="soft">${several && item.of && !item.sentence.includes(item.of) ? html`<span class="of">${item.of}</span> ` : nothing}${item.detail}</p></div>
    <div class="do">${item.also ? button(item.also, 'quiet') : nothing}${button(item.action, 'due_action')}</div></li>`;
}

/** A morning on which nothing is due. @param {Sheet} sheet */
export function nothing_due({ sections: all, next_due }) {
  if (all.length) return nothing;
  return html`<div class="nothing_due">${icon('saved')}<div><h2>Nothing is due</h2><p class="soft">${next_due ? `The next thing to do comes on ${long_date(next_due)}.` : 'Nothing to do is foreseen for the next 60 days.'}</p></div></div>`;
}

/** @param {Sheet} sheet */
export function coming_week({ week }) {
  return html`<section class="week" aria-labelledby="coming_week"><h2 id="coming_week">The next 7 days</h2>
    ${week.length ? html`<dl>${week.map(({ date, lines }) => html`<div><dt>${long_date(date).replace(/ \d{4}$/, '')}</dt>${lines.map((one) => html`<dd>${one}</dd>`)}</div>`)}</dl>` : html`<p class="soft">No session, no answer and no payment falls in them.</p>`}</section>`;
}
