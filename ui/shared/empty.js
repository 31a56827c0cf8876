// @ts-check
// An empty place: what belongs here, and the first action.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { icon } from './icons.js';

/**
 * @param {{ icon: import('./icons.js').IconName, title: string, text: unknown, actions?: unknown }} of
 */
export function empty_place({ icon: shape, title, text, actions = nothing }) {
  return html`<div class="empty">${icon(shape)}<h2>${title}</h2><p>${text}</p>${actions === nothing ? nothing : html`<div class="line_up">${actions}</div>`}</div>`;
}

/**
 * What a screen shows while no course is chosen.
 * @param {import('./context.js').Context} context @param {string} title the screen's h1 @param {import('./icons.js').IconName} shape
 */
export function no_course(context, title, shape) {
  return html`<header class="head"><div><h1>${title}</h1></div></header>${empty_place({
    icon: shape, title: 'No course is chosen', text: 'Choose one at the top left, or start a new one.',
    actions: html`<button type="button" class="btn first" @click=${() => context.go('courses', { new: true })}>${icon('plus')}New course</button><button type="button" class="btn" @click=${() => context.go('courses', { all: true })}>All courses</button>`,
  })}`;
}
