// @ts-check
// One small set of shapes, drawn on a 16 by 16 field with the colour of the text around them. All are decoration: the words beside
// them, or the aria-label of their button, say what they mean.
import { html, svg } from '../vendor/lit-html/lit-html.js';

const shapes = {
  today: svg`<circle cx="8" cy="8" r="6"/><path d="M8 4.8V8l2.2 1.6"/>`,
  courses: svg`<path d="M2.5 4.2c2-1 3.8-1 5.5.2 1.7-1.2 3.5-1.2 5.5-.2v8.6c-2-1-3.8-1-5.5.2-1.7-1.2-3.5-1.2-5.5-.2zM8 4.4V13"/>`,
  participants: svg`<circle cx="6" cy="5.4" r="2.4"/><path d="M1.8 13.2c.4-2.7 2-4.1 4.2-4.1s3.8 1.4 4.2 4.1M10.6 3.3a2.3 2.3 0 0 1 0 4.3M12 9.5c1.3.6 2 1.9 2.3 3.7"/>`,
  person: svg`<circle cx="8" cy="5.3" r="2.6"/><path d="M2.8 13.5c.6-2.7 2.6-4 5.2-4s4.6 1.3 5.2 4"/>`,
  register: svg`<rect x="2.5" y="2.5" width="11" height="11" rx="1.5"/><path d="M2.5 6.2h11M6.2 2.5v11M8.6 9.9l1.2 1.2 2-2.2"/>`,
  follow_ups: svg`<path d="M13.5 7.5V5A1.5 1.5 0 0 0 12 3.5H4A1.5 1.5 0 0 0 2.5 5v7A1.5 1.5 0 0 0 4 13.5h3M2.5 6.5h11M5.5 2v2.5M10.5 2v2.5"/><path d="M9.5 11.5h4.5M12.2 9.6l1.9 1.9-1.9 1.9"/>`,
  calendar: svg`<rect x="2.5" y="3.5" width="11" height="10" rx="1.5"/><path d="M2.5 6.5h11M5.5 2v2.5M10.5 2v2.5"/>`,
  export: svg`<path d="M8 2.5v7M5 6.8l3 3 3-3M3 13h10"/>`,
  history: svg`<path d="M2.6 8a5.4 5.4 0 1 0 1.7-3.9L2.5 5.8M2.5 2.6v3.2h3.2M8 5v3.2l2.2 1.3"/>`,
  shield: svg`<path d="M8 2 3 4v4c0 3 2.2 5.2 5 6 2.8-.8 5-3 5-6V4z"/>`,
  settings: svg`<circle cx="5.5" cy="4.5" r="1.7"/><circle cx="10.5" cy="11.5" r="1.7"/><path d="M7.2 4.5h6.3M2.5 4.5h1.3M12.2 11.5h1.3M2.5 11.5h6.3"/><path d="M2.5 8h11"/>`,
  search: svg`<circle cx="7" cy="7" r="4.3"/><path d="m10.3 10.3 3.4 3.4"/>`,
  plus: svg`<path d="M8 3v10M3 8h10"/>`,
  minus: svg`<path d="M3 8h10"/>`,
  close: svg`<path d="m3.8 3.8 8.4 8.4m0-8.4-8.4 8.4"/>`,
  down: svg`<path d="M4.5 6.3 8 9.8l3.5-3.5"/>`,
  up: svg`<path d="M4.5 9.7 8 6.2l3.5 3.5"/>`,
  left: svg`<path d="M9.7 4.5 6.2 8l3.5 3.5"/>`,
  right: svg`<path d="M6.3 4.5 9.8 8l-3.5 3.5"/>`,
  more: svg`<circle cx="3.5" cy="8" r=".7"/><circle cx="8" cy="8" r=".7"/><circle cx="12.5" cy="8" r=".7"/>`,
  warning: svg`<path d="M8 2.3 14.3 13H1.7zM8 6.3v3.2M8 11.3v.1"/>`,
  about: svg`<circle cx="8" cy="8" r="6"/><path d="M8 7.3v3.7M8 5v.1"/>`,
  tick: svg`<path d="m3 8.5 3.3 3.3L13 4.8"/>`,
  saved: svg`<circle cx="8" cy="8" r="6"/><path d="m5.2 8.2 2 2 3.6-4"/>`,
  waiting: svg`<circle cx="8" cy="8" r="6"/><path d="M5.2 8h.1M8 8h.1M10.8 8h.1"/>`,
  eye: svg`<path d="M1.5 8S4 3.8 8 3.8 14.5 8 14.5 8 12 12.2 8 12.2 1.5 8 1.5 8z"/><circle cx="8" cy="8" r="1.9"/>`,
  undo: svg`<path d="M6 3.5 2.8 6.7 6 9.9M3 6.7h6.3a3.3 3.3 0 0 1 0 6.6H6.5"/>`,
  redo: svg`<path d="m10 3.5 3.2 3.2L10 9.9M13 6.7H6.7a3.3 3.3 0 0 0 0 6.6h2.8"/>`,
  edit: svg`<path d="m10.8 2.8 2.4 2.4-7.7 7.7-3 .6.6-3z"/>`,
  copy: svg`<rect x="5.5" y="5.5" width="8" height="8" rx="1.2"/><path d="M10.5 5.5v-2a1 1 0 0 0-1-1h-6a1 1 0 0 0-1 1v6a1 1 0 0 0 1 1h2"/>`,
  bin: svg`<path d="M3 4.5h10M6.3 4.5V3h3.4v1.5M4.3 4.5l.6 9h6.2l.6-9M6.7 7v4M9.3 7v4"/>`,
  move: svg`<path d="M2.5 8h11M10.5 5l3 3-3 3M5.5 5l-3 3 3 3"/>`,
  file: svg`<path d="M4 2.5h5l3 3v8H4zM9 2.5v3h3M6 8.5h4M6 11h4"/>`,
  folder: svg`<path d="M2 4.3a1 1 0 0 1 1-1h3.2l1.5 1.7H13a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1z"/>`,
  print: svg`<path d="M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2"/><path d="M4.5 9.5h7v4h-7z"/>`,
  certificate: svg`<rect x="2" y="2.5" width="12" height="8.5" rx="1.2"/><path d="M4.5 5.5h5M4.5 8h3"/><circle cx="11" cy="10.5" r="2"/><path d="m10 12.2-.4 2.3 1.4-.8 1.4.8-.4-2.3"/>`,
  mail: svg`<rect x="2" y="3.5" width="12" height="9" rx="1.2"/><path d="m2.5 4.5 5.5 4.3 5.5-4.3"/>`,
  link: svg`<path d="M6.7 9.3a2.5 2.5 0 0 0 3.6 0l2.4-2.4a2.5 2.5 0 0 0-3.6-3.6l-.8.8M9.3 6.7a2.5 2.5 0 0 0-3.6 0L3.3 9.1a2.5 2.5 0 0 0 3.6 3.6l.8-.8"/>`,
  sort: svg`<path d="M8 3v10M4.5 6.5 8 3l3.5 3.5"/>`,
  keys: svg`<rect x="1.5" y="4" width="13" height="8.5" rx="1.3"/><path d="M4 6.8h.1M6.7 6.8h.1M9.3 6.8h.1M12 6.8h.1M5 9.8h6"/>`,
  pound: svg`<path d="M11.3 5.2c-.4-1.7-4.5-2.1-4.8.7-.2 2 .8 2.7.3 5-.2.9-.8 1.6-1.3 2h6M5 8.7h4.3"/>`,
  archive: svg`<path d="M2.5 3.5h11v2.7h-11zM3.5 6.2v6.3a1 1 0 0 0 1 1h7a1 1 0 0 0 1-1V6.2M6.5 8.8h3"/>`,
};

/** @typedef {keyof typeof shapes} IconName */

/** @param {IconName} name @param {string} [extra] more class names */
export function icon(name, extra = '') {
  return html`<svg class="ico ${extra}" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${shapes[name]}</svg>`;
}

const mark_shapes = {
  present: svg`<circle cx="6" cy="6" r="5.5" fill="currentColor"/><path class="cut" d="m3.4 6.2 1.8 1.8 3.4-3.7" fill="none" stroke="var(--present-wash)" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round"/>`,
  part: svg`<circle cx="6" cy="6" r="5" fill="none" stroke="currentColor" stroke-width="1.3"/><path d="M6 1a5 5 0 0 1 0 10z" fill="currentColor"/>`,
  apologies: svg`<circle cx="6" cy="6" r="5" fill="none" stroke="currentColor" stroke-width="1.3"/><path d="M3.5 6h5" stroke="currentColor" stroke-width="1.5"/>`,
  absent: svg`<path d="m2.5 2.5 7 7m0-7-7 7" stroke="currentColor" stroke-width="1.9" fill="none" stroke-linecap="round"/>`,
  unmarked: svg`<path d="M3 6h6" stroke="currentColor" stroke-width="1.3" stroke-dasharray="1.6 1.4"/>`,
};

/** The shape of a mark, on a 12 by 12 field. @param {keyof typeof mark_shapes} name */
export function mark_shape(name) {
  return html`<svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">${mark_shapes[name]}</svg>`;
}

const verdict_shapes = {
  reached: mark_shapes.present,
  can_still_reach: svg`<circle cx="6" cy="6" r="5" fill="none" stroke="currentColor" stroke-width="1.3"/>`,
  every_remaining_needed: svg`<path d="M6 .9 11.5 10.6H.5z" fill="currentColor"/><path d="M6 4.4v3M6 8.9v.1" stroke="var(--part-wash)" stroke-width="1.4" stroke-linecap="round"/>`,
  cannot_reach: mark_shapes.absent,
  needs_marks: svg`<circle cx="6" cy="6" r="5" fill="none" stroke="currentColor" stroke-width="1.3" stroke-dasharray="2.2 1.5"/><path d="M4.6 4.8c0-1.9 2.9-1.8 2.9-.1 0 1.1-1.4 1.2-1.4 2.3M6.1 8.8v.1" fill="none" stroke="currentColor" stroke-width="1.2" stroke-linecap="round"/>`,
};

/** The shape of a certificate verdict. @param {keyof typeof verdict_shapes} name */
export function verdict_shape(name) {
  return html`<svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">${verdict_shapes[name]}</svg>`;
}
