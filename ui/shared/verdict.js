// @ts-check
// The certificate verdict: its shape, its short words, its reason.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { verdict_shape } from './icons.js';

/** @typedef {'reached' | 'can_still_reach' | 'every_remaining_needed' | 'cannot_reach' | 'needs_marks'} Standing */

/** @type {Record<Standing, string>} */
export const STANDINGS = {
  reached: 'Reached',
  can_still_reach: 'Can still reach',
  every_remaining_needed: 'Every remaining session needed',
  cannot_reach: 'Cannot reach',
  needs_marks: 'Needs marks',
};

/** For a narrow column; the long words are read out and stand under the pointer. @type {Record<Standing, string>} */
export const STANDINGS_SHORT = {
  reached: 'Reached',
  can_still_reach: 'Can reach',
  every_remaining_needed: 'All needed',
  cannot_reach: 'Cannot',
  needs_marks: 'To mark',
};

/** In a narrow column. @param {{ standing: Standing, explanation: string }} verdict */
export function verdict_short({ standing, explanation }) {
  return html`<span class="verdict ${standing}" title=${explanation}>${verdict_shape(standing)}<b aria-hidden="true">${STANDINGS_SHORT[standing]}</b><span class="just_read">${STANDINGS[standing]}</span></span>`;
}

/**
 * @param {{ standing: Standing, detail?: string, explanation?: string }} verdict
 *   detail stands beside the words ("2 of 4 held"), explanation is shown under the pointer
 */
export function verdict({ standing, detail, explanation }) {
  return html`<span class="verdict ${standing}" title=${explanation ?? nothing}>${verdict_shape(standing)}<span><b>${STANDINGS[standing]}</b>${detail ? html`<span class="soft">, ${detail}</span>` : nothing}</span></span>`;
}
