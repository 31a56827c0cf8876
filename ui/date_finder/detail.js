// @ts-check
// One date in the panel: why it stands where it does, who can come, and taking it or somebody away.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { live } from '../vendor/lit-html/directives/live.js';
import { icon, mark_shape } from '../shared/icons.js';
import { capital, plural } from '../shared/words.js';
import { place_words, REPLIES } from './words.js';
import { long_date } from '../shared/dates.js';

/** @typedef {import('../types.d.ts').DateCandidate} DateCandidate */
/** @typedef {import('../types.d.ts').FinderSheet} FinderSheet */

/** How many names stand under one reply. */
const NAMED = 12;

/**
 * @param {object} of
 * @param {FinderSheet} of.sheet
 * @param {DateCandidate} of.candidate
 * @param {{ participant_id: number, name: string } | null} of.person whom the cursor stands on
 * @param {boolean} of.ticked
 * @param {(on: boolean) => void} of.tick
 * @param {() => void} of.remove
 * @param {(person: { participant_id: number, name: string }) => void} of.stop_asking
 * @returns {import('../shared/panel.js').PanelContent}
 */
export function detail({ sheet, candidate, person, ticked, tick, remove, stop_asking }) {
  const at = sheet.candidates.indexOf(candidate);
  const free = sheet.facilitators.flatMap(({ cells }) => (cells[at]?.state === 'free' ? [cells[at]?.words ?? ''] : []));
  const { against, remarks, passed } = candidate;
  return {
    title: long_date(candidate.date), under: `${candidate.times}, ${place_words(candidate, sheet.candidates)}`,
    body: html`<section><h3>For and against</h3>${passed ? html`<p>This day has passed: no follow-up session can be made of it.</p>` : html`<ul class="list for_and_against">
        ${against.map(({ sentence }) => html`<li class="against">${icon('warning')}<span><span class="just_read">Against: </span>${sentence}</span></li>`)}
        ${against.length ? nothing : html`<li class="in_favour">${icon('tick')}<span>Nothing is against it</span></li>`}
        ${free.map((words) => html`<li class="in_favour">${icon('tick')}<span>${words}</span></li>`)}
        ${remarks.map(({ sentence }) => html`<li class="soft">${icon('about')}<span>${sentence}</span></li>`)}</ul>
        <label class="choice"><input type="checkbox" id="date_ticked" .checked=${live(ticked)} @change=${(/** @type {Event & { target: HTMLInputElement }} */ event) => tick(event.target.checked)}><span>Make a follow-up session of it</span></label>`}</section>
      <section><h3>Who can come</h3>${sheet.people.length ? REPLIES.map(({ reply, does, look }) => {
        const who = sheet.people.filter(({ replies }) => (replies[at] ?? null) === reply);
        if (!who.length) return nothing;
        const names = who.slice(0, NAMED).map(({ name }) => name);
        return html`<div class="who_can"><b>${look === 'none' ? nothing : html`<span class="shape ${look}">${mark_shape(look)}</span>`}${capital(reply === null ? 'no reply yet' : does)}: ${who.length}</b><span class="soft">${names.join(', ')}${who.length > NAMED ? ` and ${plural(who.length - NAMED, 'other')}` : ''}</span></div>`;
      }) : html`<p class="soft">Nobody is asked yet.</p>`}</section>`,
    foot: html`<button type="button" class="btn small" id="remove_date" @click=${remove}>${icon('bin')}Take this date away</button>
      ${person ? html`<button type="button" class="btn small" id="stop_asking" title="Their replies to all dates go too" @click=${() => stop_asking(person)}><span class="clip">Take ${person.name} out</span></button>` : nothing}`,
  };
}
