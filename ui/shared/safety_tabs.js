// @ts-check
// The two screens of Data safety, one beside the other: the backups, and what was done.
import { html, nothing } from '../vendor/lit-html/lit-html.js';

/** @typedef {'data_safety' | 'history'} Part */
/** @type {readonly { screen: Part, word: string }[]} */
const PARTS = [{ screen: 'data_safety', word: 'Backups' }, { screen: 'history', word: 'History' }];

/** @param {Part} shown @param {(screen: Part) => void} go */
export function safety_tabs(shown, go) {
  return html`<nav class="screen_tabs" aria-label="Data safety">${PARTS.map(({ screen, word }) => html`<a href="#${screen}" aria-current=${screen === shown ? 'page' : nothing} @click=${(/** @type {MouseEvent} */ event) => { event.preventDefault(); if (screen !== shown) go(screen); }}>${word}</a>`)}</nav>`;
}
