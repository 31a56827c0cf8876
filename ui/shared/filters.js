// @ts-check
// Filter chips with counts, and the search field above a list.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { live } from '../vendor/lit-html/directives/live.js';
import { icon } from './icons.js';
import { count_words } from './words.js';

/**
 * Toggle buttons; each has the number of rows it would show.
 * @param {{ label: string, options: readonly { id: string, label: unknown, count?: number }[], chosen: string | ReadonlySet<string>, choose: (id: string) => void }} of
 */
export function filter_chips({ label, options, chosen, choose }) {
  const is_on = (/** @type {string} */ id) => (typeof chosen === 'string' ? chosen === id : chosen.has(id));
  return html`<div class="filters" role="group" aria-label=${label}>${options.map(({ id, label: words, count }) => html`<button type="button" class="filter" aria-pressed=${is_on(id) ? 'true' : 'false'} @click=${() => choose(id)}>${words}${count === undefined ? nothing : html` <span class="tally">${count_words(count)}</span>`}</button>`)}</div>`;
}

/**
 * Search as you type. Escape empties it first, then is everybody's again.
 * @param {{ label: string, placeholder?: string, value: string, search: (text: string) => void, id?: string }} of
 */
export function search_field({ label, placeholder = label, value, search, id = 'search' }) {
  return html`<div class="search">${icon('search')}<input type="search" id=${id} aria-label=${label} placeholder=${placeholder} autocomplete="off" spellcheck="false" .value=${live(value)}
    @input=${(/** @type {InputEvent & { target: HTMLInputElement }} */ event) => search(event.target.value)}
    @keydown=${(/** @type {KeyboardEvent & { target: HTMLInputElement }} */ event) => {
      if (event.key === 'Escape' && event.target.value) { event.preventDefault(); event.stopPropagation(); search(''); }
    }}></div>`;
}
