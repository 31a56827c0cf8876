// @ts-check
// The quiet line that says what happened, with Undo; and the banner for what went wrong, which stays until it is replaced or closed.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { icon } from './icons.js';

/** @typedef {{ sentence: string, action?: { label: string, run: () => void } } | null} UndoLine */

/**
 * The words are a live region that is always in the page, so that each new line is read out; the button lies outside of it.
 * @param {UndoLine} line
 */
export function undo_line(line) {
  return html`<div class="undo_place"><div class=${line ? 'undo_line' : ''}><span role="status">${line ? stopped(line.sentence) : nothing}</span>${line?.action ? html`<button type="button" class="btn quiet small" @click=${line.action.run}>${line.action.label}</button>` : nothing}</div></div>`;
}

/** A sentence ends with a full stop. @param {string} sentence */
export function stopped(sentence) {
  return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}

/** @param {{ message: string, close: () => void } | null} problem */
export function problem_banner(problem) {
  return html`<div role="alert">${problem ? html`<div class="banner bad">${icon('warning')}<div><b>There is a problem.</b> ${stopped(problem.message)}</div><button type="button" class="btn small" @click=${problem.close}>Close</button></div>` : nothing}</div>`;
}

/** A lasting remark about the whole window: read only, another file was asked for. @param {unknown} content @param {unknown} [buttons] @param {import('./icons.js').IconName} [shape] */
export function lasting_banner(content, buttons, shape = 'about') {
  return html`<div class="banner" role="status">${icon(shape)}<div>${content}</div>${buttons ?? nothing}</div>`;
}
