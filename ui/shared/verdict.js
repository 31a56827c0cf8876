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

/**
 * @param {{ standing: Standing, detail?: string, explanation?: string }} verdict
 *   detail stands beside the words ("2 of 4 held"), explanation is shown under the pointer
 */
export function verdict({ standing, detail, explanation }) {
  return html`<span class="verdict ${standing}" title=${explanation ?? nothing}>${verdict_shape(standing)}<span><b>${STANDINGS[standing]}</b>${detail ? html`<span class="soft">, ${detail}</span>` : nothing}</span></span>`;
}
