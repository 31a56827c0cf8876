// @ts-check
// Who facilitates: those who are known as ticks, somebody new as a line of text. The value is a list of names; a name that is known
// already is that facilitator, whichever way it was given.
import { html } from '../vendor/lit-html/lit-html.js';
import { live } from '../vendor/lit-html/directives/live.js';
import { icon } from '../shared/icons.js';

/** @typedef {import('../shared/form.js').Field} Field */
/** @typedef {InputEvent & { target: HTMLInputElement }} Typed */

// What is kept while typing is a list of lines: "=" is a tick at a known name, "+" a line that is being typed.
const ticked = (/** @type {string} */ name) => `=${name}`;
const written = (/** @type {string} */ name) => `+${name}`;

/** @param {{ label: string, hint?: string, known: () => readonly string[] }} of @returns {Field} */
export function people({ label, hint, known }) {
  const lines = (/** @type {unknown} */ raw) => /** @type {string[]} */ (Array.isArray(raw) ? raw : []);
  return {
    label,
    hint,
    grouped: true,
    read: (raw) => ({ ok: true, value: lines(raw).map((line) => line.slice(1).trim()).filter(Boolean) }),
    write: (value) => {
      const names = /** @type {string[]} */ (value ?? []);
      const list = names.map((name) => (known().includes(name) ? ticked(name) : written(name)));
      return known().length || list.length ? list : [written('')];
    },
    control: ({ id, raw, input }) => {
      const all = lines(raw);
      const new_ones = all.filter((line) => line.startsWith('+'));
      const first = known().length ? 'tick' : 'line';
      return html`<div class="people">
        ${known().length ? html`<div class="choices beside">${known().map((name, at) => html`<label class="choice"><input type="checkbox" id=${at === 0 ? id : `${id}_known_${at}`} .checked=${live(all.includes(ticked(name)))} @change=${(/** @type {Typed} */ event) => input(event.target.checked ? [...all, ticked(name)] : all.filter((line) => line !== ticked(name)))}><span>${name}</span></label>`)}</div>` : ''}
        ${new_ones.length ? html`<ul class="text_list">${new_ones.map((line, at) => html`<li><input id=${at === 0 && first === 'line' ? id : `${id}_new_${at}`} autocomplete="off" spellcheck="false" aria-label="Name of facilitator ${at + 1 + all.length - new_ones.length}" .value=${live(line.slice(1))} @input=${(/** @type {Typed} */ event) => change(at, event.target.value)}><button type="button" class="btn quiet icon" aria-label="Remove ${line.slice(1) || 'this line'}" title="Remove" @click=${(/** @type {MouseEvent & { currentTarget: HTMLElement }} */ event) => {
          const place = event.currentTarget.closest('.people');
          change(at, null);
          const inputs = place?.querySelectorAll('.text_list input') ?? [];
          const next = inputs[Math.min(at, inputs.length - 1)] ?? place?.querySelector('[data-add]');
          if (next instanceof HTMLElement) next.focus();
        }}>${icon('close')}</button></li>`)}</ul>` : ''}
        <div><button type="button" class="btn small" data-add @click=${(/** @type {MouseEvent & { currentTarget: HTMLElement }} */ event) => {
          const place = event.currentTarget.closest('.people');
          input([...all, written('')]);
          const inputs = place?.querySelectorAll('.text_list input') ?? [];
          const last = inputs[inputs.length - 1];
          if (last instanceof HTMLElement) last.focus();
        }}>${icon('plus')}${all.length || known().length ? 'Somebody else' : 'Add a facilitator'}</button></div></div>`;

      /** @param {number} at @param {string | null} text */
      function change(at, text) {
        let seen = -1;
        input(all.flatMap((line) => {
          if (!line.startsWith('+')) return [line];
          seen += 1;
          if (seen !== at) return [line];
          return text === null ? [] : [written(text)];
        }));
      }
    },
  };
}

/** Names as the program's forms take them. @param {readonly string[] | null} names @returns {import('../types.d.ts').FacilitatorChoice[]} */
export const choices = (names) => (names ?? []).map((name) => ({ facilitator_id: null, name }));
