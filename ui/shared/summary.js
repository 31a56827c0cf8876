// @ts-check
// The summary of what is wrong with a form: it has the focus when it appears, and leads to each field.
import { html, nothing } from '../vendor/lit-html/lit-html.js';

/** @typedef {{ id: string, message: string, go: () => void }} AtField a problem, and the element that it is about */

/** @param {string} id @param {readonly string[]} general what belongs to no field @param {readonly AtField[]} at_fields */
export function problem_summary(id, general, at_fields) {
  if (!general.length && !at_fields.length) return nothing;
  return html`<div class="summary" id=${id} role="alert" tabindex="-1" aria-labelledby="${id}_title"><h2 id="${id}_title">There is a problem</h2><ul>${general.map((message) => html`<li>${message}</li>`)}${at_fields.map(({ id: field, message, go }) => html`<li><a href="#${field}" @click=${(/** @type {MouseEvent} */ event) => { event.preventDefault(); go(); }}>${message}</a></li>`)}</ul></div>`;
}

/** Call after it was drawn. @param {string} id */
export function focus_on_summary(id) {
  const summary = document.getElementById(id);
  summary?.focus();
  summary?.scrollIntoView({ block: 'nearest' });
}
