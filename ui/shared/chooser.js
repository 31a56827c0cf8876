// @ts-check
// A field with a list of options below it (the ARIA combobox pattern): one types, the arrows move, Enter takes. The focus stays in
// the field. The course switcher and the command box are made of it.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { live } from '../vendor/lit-html/directives/live.js';
import { icon } from './icons.js';

/**
 * @typedef {object} Choice
 * @property {string} id
 * @property {string} title
 * @property {unknown} [detail]
 * @property {unknown} [aside] a chip or a kind, at the right
 * @property {string} [group] options of one group stand together under its name
 * @property {string} [after] a quiet line below it
 * @property {boolean} [chosen] the one in use now
 * @property {() => void} take
 */

/** What is kept free above and below, in pixels. */
const ROOM = 12;

/** What an element is scrolled in. @param {Element} element @returns {Element | null} */
function scroller_of(element) {
  const parent = element.parentElement;
  if (!parent) return null;
  return /auto|scroll/.test(getComputedStyle(parent).overflowY) && parent.scrollHeight > parent.clientHeight ? parent : scroller_of(parent);
}

/**
 * @param {{ id: string, label: string, placeholder: string, redraw: () => void, typed: (text: string) => void, close: () => void }} of
 */
export function make_chooser({ id, label, placeholder, redraw, typed, close }) {
  let text = '';
  let at = 0;
  /** @type {readonly Choice[]} */
  let choices = [];
  /** The text that these choices answer. */
  let answered = '';
  /** Enter was pressed before the answer to what is typed was there. */
  let awaited = false;
  const option_id = (/** @type {number} */ index) => `${id}_option_${index}`;

  /** @param {KeyboardEvent} event */
  function pressed(event) {
    if (event.isComposing) return;
    const last = choices.length - 1;
    const to = { ArrowDown: at >= last ? 0 : at + 1, ArrowUp: at <= 0 ? last : at - 1, PageDown: Math.min(at + 8, last), PageUp: Math.max(at - 8, 0) }[event.key];
    if (to !== undefined) {
      at = Math.max(to, 0);
      redraw();
      document.getElementById(option_id(at))?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter') {
      if (answered === text) choices[at]?.take();
      else awaited = true;
    } else if (event.key === 'Escape') { awaited = false; close(); }
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** All that belongs to the field is in sight, options and buttons; where there is no room for that, what follows the field is. */
  function in_sight() {
    requestAnimationFrame(() => {
      const field = document.getElementById(`${id}_field`);
      const options = document.getElementById(`${id}_options`);
      const whole = field?.closest('.adder') ?? options;
      const place = field && scroller_of(field);
      if (!field || !whole || !place) return;
      // Only what it stands in is scrolled, never the window around that.
      const box = place.getBoundingClientRect();
      const above = field.getBoundingClientRect().top - ROOM - box.top;
      const below = whole.getBoundingClientRect().bottom + ROOM - box.bottom;
      if (below > 0) place.scrollTop += Math.min(below, above);
      else if (above < 0) place.scrollTop += above;
    });
  }

  return {
    get text() { return text; },
    /** The field. */
    field() {
      return html`<div class="search">${icon('search')}<input type="text" id="${id}_field" role="combobox" aria-label=${label} placeholder=${placeholder} autocomplete="off" spellcheck="false" aria-expanded="true" aria-controls="${id}_options" aria-autocomplete="list" aria-activedescendant=${choices.length ? option_id(at) : nothing} .value=${live(text)} autofocus
        @input=${(/** @type {InputEvent & { target: HTMLInputElement }} */ event) => { text = event.target.value; at = 0; awaited = false; typed(text); in_sight(); }} @keydown=${pressed} @focus=${in_sight}></div>`;
    },
    /**
     * The options; give them before field() is drawn.
     * @param {readonly Choice[]} all @param {string} [of] the text that they answer, when it may have changed since it was asked about
     */
    set(all, of = text) {
      choices = all;
      answered = of;
      if (document.activeElement?.id === `${id}_field`) in_sight();
      if (at >= all.length) at = Math.max(all.length - 1, 0);
      if (!awaited || answered !== text) return;
      awaited = false;
      at = 0;
      // Not while it is drawn.
      const asked_about = text;
      queueMicrotask(() => { if (text === asked_about) all[0]?.take(); });
    },
    /** Begins anew: nothing is typed, nothing is found. */
    reset() {
      text = '';
      at = 0;
      choices = [];
      answered = '';
      awaited = false;
    },
    /** @param {string} name the list's name @param {string} none what is said when nothing fits */
    options(name, none) {
      let group = '';
      return html`<div class="just_read" role="status">${choices.length === 1 ? '1 found' : `${choices.length} found`}</div>
      ${choices.length ? nothing : html`<div class="options"><p class="none">${none}</p></div>`}
      <ul class="options" id="${id}_options" role="listbox" aria-label=${name} ?hidden=${!choices.length}>${choices.map((choice, index) => {
        const heading = choice.group && choice.group !== group ? choice.group : null;
        group = choice.group ?? '';
        return html`${heading ? html`<li class="group" role="presentation">${heading}</li>` : nothing}<li role="option" id=${option_id(index)} class=${index === at ? 'active' : ''} aria-selected=${index === at ? 'true' : 'false'} @click=${() => { awaited = false; choice.take(); }}><b><bdi>${choice.title}</bdi></b>${choice.detail ? html`<span class="small clip">${choice.detail}</span>` : nothing}${choice.aside ?? (choice.chosen ? icon('tick') : nothing)}</li>${choice.after ? html`<li class="none small" role="presentation">${choice.after}</li>` : nothing}`;
      })}</ul>`;
    },
  };
}
