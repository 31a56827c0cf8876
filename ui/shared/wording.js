// @ts-check
// The fields of a wording: subject and text, with the placeholders offered while one is typed and in a menu beside the label.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { live } from '../vendor/lit-html/directives/live.js';
import { being_typed, with_placeholder } from './draft_words.js';
import { icon } from './icons.js';
import { menu_button } from './menu.js';

/** @typedef {'subject' | 'body'} Part */

/**
 * @param {object} of
 * @param {string} of.name part of the ids in the page
 * @param {(part: Part) => string} of.value what stands there now
 * @param {(part: Part, text: string) => void} of.input
 * @param {() => readonly string[]} of.placeholders those that say something here
 * @param {(part: Part) => readonly string[]} of.problems
 * @param {() => void} of.redraw
 */
export function make_wording({ name, value, input, placeholders, problems, redraw }) {
  /** What is offered for what is typed, and which of it Enter takes. @type {{ part: Part, names: string[], at: number } | null} */
  let offered = null;

  const field = (/** @type {Part} */ part) => /** @type {HTMLInputElement | HTMLTextAreaElement | null} */ (document.getElementById(`${name}_${part}`));

  /** @param {Part} part */
  function offer(part) {
    const element = field(part);
    const typed = element ? being_typed(element.value, element.selectionStart ?? 0) : null;
    const names = typed === null ? [] : placeholders().filter((one) => one.startsWith(typed.trimStart().toLowerCase()));
    offered = names.length ? { part, names, at: 0 } : null;
  }

  /** @param {Part} part @param {string} which */
  function put(part, which) {
    const element = field(part);
    const text = value(part);
    const from = element?.selectionStart ?? text.length;
    const done = with_placeholder(text, from, Math.max(element?.selectionEnd ?? from, from), which);
    offered = null;
    input(part, done.text);
    redraw();
    element?.focus();
    element?.setSelectionRange(done.at, done.at);
  }

  /** @param {KeyboardEvent} event @param {Part} part */
  function pressed(event, part) {
    if (!offered || offered.part !== part) return;
    const { names, at } = offered;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') offered = { part, names, at: (at + (event.key === 'ArrowDown' ? 1 : names.length - 1)) % names.length };
    else if (event.key === 'Enter' || event.key === 'Tab') put(part, names[at] ?? '');
    else if (event.key === 'Escape') offered = null;
    else return;
    event.preventDefault();
    event.stopPropagation();
    redraw();
  }

  /** @param {Part} part */
  function offers(part) {
    if (offered?.part !== part) return nothing;
    return html`<ul class="offers" id="${name}_${part}_offers" role="listbox" aria-label="Placeholders">${offered.names.slice(0, 8).map((one, n) => html`<li role="option" id="${name}_${part}_offer_${n}" aria-selected=${n === offered?.at ? 'true' : 'false'} @mousedown=${(/** @type {MouseEvent} */ event) => { event.preventDefault(); put(part, one); }}>{${one}}</li>`)}</ul>`;
  }

  /** @param {Part} part @param {string} label @param {number} rows */
  function one(part, label, rows) {
    const wrong = problems(part);
    const id = `${name}_${part}`;
    const typed = (/** @type {InputEvent & { target: HTMLInputElement | HTMLTextAreaElement }} */ event) => { input(part, event.target.value); offer(part); redraw(); };
    const open = offered?.part === part;
    const shared = { about: wrong.length ? `${id}_error` : nothing, invalid: wrong.length ? 'true' : 'false', owns: open ? `${id}_offers` : nothing, active: open ? `${id}_offer_${offered?.at}` : nothing };
    const control = rows === 1
      ? html`<input id=${id} autocomplete="off" role="combobox" aria-autocomplete="list" aria-expanded=${open ? 'true' : 'false'} aria-controls=${shared.owns} aria-activedescendant=${shared.active} aria-invalid=${shared.invalid} aria-describedby=${shared.about} .value=${live(value(part))} @input=${typed} @keydown=${(/** @type {KeyboardEvent} */ event) => pressed(event, part)} @blur=${() => { offered = null; redraw(); }}>`
      : html`<textarea id=${id} rows=${rows} aria-invalid=${shared.invalid} aria-describedby=${shared.about} .value=${live(value(part))} @input=${typed} @keydown=${(/** @type {KeyboardEvent} */ event) => pressed(event, part)} @blur=${() => { offered = null; redraw(); }}></textarea>`;
    return html`<div class="field wording_field ${wrong.length ? 'wrong' : ''}"><div class="line_up"><label for=${id}>${label}</label>${menu_button({ label: `Put a placeholder into the ${label.toLowerCase()}`, shown: html`${icon('plus')}Placeholder`, look: 'btn quiet small', items: () => placeholders().map((which) => ({ label: `{${which}}`, run: () => put(part, which) })) })}</div>
      ${wrong.length ? html`<span class="field_error" id="${id}_error">${icon('warning')}<span>${wrong.join('. ')}</span></span>` : nothing}${control}${offers(part)}</div>`;
  }

  return { template: (rows = 12) => html`${one('subject', 'Subject', 1)}${one('body', 'Text', rows)}` };
}
