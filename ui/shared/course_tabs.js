// @ts-check
// The two screens of a course, one beside the other: how it is set up, and what came of it.
import { html, nothing } from '../vendor/lit-html/lit-html.js';

/** @typedef {'courses' | 'overview'} Part */
/** @type {readonly { screen: Part, word: string }[]} */
const PARTS = [{ screen: 'courses', word: 'Sessions and rules' }, { screen: 'overview', word: 'Overview' }];

/** @param {Part} shown @param {(screen: Part) => void} go */
export function course_tabs(shown, go) {
  return html`<nav class="screen_tabs" aria-label="Course">${PARTS.map(({ screen, word }) => html`<a href="#${screen}" aria-current=${screen === shown ? 'page' : nothing} @click=${(/** @type {MouseEvent} */ event) => { event.preventDefault(); if (screen !== shown) go(screen); }}>${word}</a>`)}</nav>`;
}
