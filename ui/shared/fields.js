// @ts-check
// The kinds of fields: how each reads what was typed, what it accepts in words, and its control. What was typed is kept as it is;
// reading it never changes it.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { live } from '../vendor/lit-html/directives/live.js';
import { long_date, read_date, read_time, time_words } from './dates.js';
import { icon } from './icons.js';
import { pounds_plain, read_pounds } from './money.js';
import { count_words } from './words.js';

/** @typedef {string | boolean | string[]} Raw what the control holds */
/** @typedef {{ ok: true, value: any } | { ok: false, why: string }} Reading */
/**
 * @typedef {object} Control what a control is drawn from
 * @property {string} id
 * @property {string} about ids of hint and error, for aria-describedby
 * @property {boolean} wrong
 * @property {string} label
 * @property {Raw} raw
 * @property {string} today
 * @property {(raw: Raw) => void} input
 */
/**
 * @typedef {object} Field
 * @property {string} label
 * @property {string} [hint] what it accepts
 * @property {boolean} [optional] an empty field is null (or "", for texts); otherwise it is an error
 * @property {boolean} [grouped] several controls: a fieldset with a legend
 * @property {boolean} [bare] the control brings its own label
 * @property {string} [missing] what is said when it is empty: "Enter when it starts"; otherwise "Enter the …"
 * @property {(raw: Raw, today: string) => Reading} read
 * @property {(value: any) => Raw} write
 * @property {(control: Control) => unknown} control
 */
/** @typedef {{ label: string, hint?: string, optional?: boolean, missing?: string }} Named */
/** @typedef {InputEvent & { target: HTMLInputElement & HTMLTextAreaElement & HTMLSelectElement }} Typed */

const fine = (/** @type {any} */ value) => /** @type {Reading} */ ({ ok: true, value });
const not = (/** @type {string} */ why) => /** @type {Reading} */ ({ ok: false, why });
const words_of = (/** @type {string} */ label) => label.charAt(0).toLowerCase() + label.slice(1);
// eslint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000b-\u001f\u007f]/;

/**
 * An empty required field is an error in the field's own words; text that is there goes to the reader.
 * @param {Named} named @param {any} empty @param {(text: string, today: string) => Reading} read
 * @returns {(raw: Raw, today: string) => Reading}
 */
function reading({ label, optional, missing = `Enter the ${words_of(label)}` }, empty, read) {
  return (raw, today) => {
    const text = String(raw);
    if (!text.trim()) return optional ? fine(empty) : not(missing);
    return read(text, today);
  };
}

/** @param {Control} control @param {Record<string, any>} [more] */
function input({ id, about, wrong, raw, input: typed }, { type = 'text', look = '', mode, complete = 'off', spell = 'false', list } = {}) {
  return html`<input id=${id} type=${type} class=${look} inputmode=${mode ?? nothing} autocomplete=${complete} spellcheck=${spell} list=${list ?? nothing} aria-invalid=${wrong ? 'true' : 'false'} aria-describedby=${about || nothing} .value=${live(String(raw))} @input=${(/** @type {Typed} */ event) => typed(event.target.value)}>`;
}

/** A line of text. @param {Named & { most?: number, look?: string, spell?: boolean, suggestions?: string[] }} of @returns {Field} */
export function text(of) {
  const { most = 200, look = '', spell = false, suggestions } = of;
  return {
    ...of,
    read: reading(of, '', (typed) => {
      if (controls.test(typed)) return not(`Take the invisible control character out of the ${words_of(of.label)}`);
      const length = [...typed.trim()].length;
      return length > most ? not(`Shorten the ${words_of(of.label)} to ${count_words(most)} characters: it has ${count_words(length)}`) : fine(typed.trim());
    }),
    write: (value) => value ?? '',
    control: (control) => html`${input(control, { look, spell: String(spell), list: suggestions ? `${control.id}_list` : undefined })}${suggestions ? html`<datalist id="${control.id}_list">${suggestions.map((one) => html`<option value=${one}></option>`)}</datalist>` : nothing}`,
  };
}

/** Several lines. @param {Named & { most?: number, rows?: number }} of @returns {Field} */
export function long_text(of) {
  const { most = 10_000, rows = 4 } = of;
  return {
    ...text({ ...of, most }),
    control: ({ id, about, wrong, raw, input: typed }) => html`<textarea id=${id} rows=${rows} spellcheck="true" aria-invalid=${wrong ? 'true' : 'false'} aria-describedby=${about || nothing} .value=${live(String(raw))} @input=${(/** @type {Typed} */ event) => typed(event.target.value)}></textarea>`,
  };
}

/** A link to a meeting, such as the program takes. @param {Named} of @returns {Field} */
export function link(of) {
  const line = text({ ...of, most: 2000 });
  return {
    ...line,
    read(raw, today) {
      const read = line.read(raw, today);
      return read.ok && read.value && !/^https?:\/\/\S+$/i.test(read.value) ? not('Enter the whole Zoom link: it begins with https:// and has no spaces') : read;
    },
  };
}

/** One e-mail address. @param {Named} of @returns {Field} */
export function email(of) {
  return {
    ...of,
    read: reading(of, '', (typed) => (/^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[^\s@<>(),;:".]{2,}$/u.test(typed.trim()) && !typed.includes('..') ? fine(typed.trim()) : not(`Write the ${words_of(of.label)} as name@example.org`))),
    write: (value) => value ?? '',
    control: (control) => input(control, { mode: 'email' }),
  };
}

/** A whole number. @param {Named & { least?: number, most?: number }} of @returns {Field} */
export function whole_number(of) {
  const { least = 0, most = 100_000 } = of;
  return {
    ...of,
    hint: of.hint ?? `A whole number, ${count_words(least)} to ${count_words(most)}`,
    read: reading(of, null, (typed) => {
      const words = typed.trim().replace('−', '-');
      if (!/^-?(\d{1,3}(,\d{3})+|\d+)$/.test(words)) return not(`${of.label} must be a whole number`);
      const number = Number(words.replace(/,/g, ''));
      return number < least || number > most ? not(`${of.label} must be from ${count_words(least)} to ${count_words(most)}`) : fine(number);
    }),
    write: (value) => (value === null || value === undefined ? '' : String(value)),
    control: (control) => input(control, { mode: 'numeric', look: 'of_few' }),
  };
}

/** Pounds as text, pence as value. @param {Named} of @returns {Field} */
export function money(of) {
  return {
    ...of,
    hint: of.hint ?? 'In pounds, such as 200 or 200.50',
    read: reading(of, null, (words) => read_pounds(words, `The ${of.label.charAt(0).toLowerCase()}${of.label.slice(1)}`)),
    write: (value) => (value === null || value === undefined ? '' : pounds_plain(value)),
    control: (control) => html`<span class="prefixed of_few"><span aria-hidden="true">£</span>${input(control, { mode: 'decimal' })}</span>`,
  };
}

/** A day; typed in any usual way, or picked. The value is an ISO day. @param {Named} of @returns {Field} */
export function date(of) {
  return {
    ...of,
    hint: of.hint ?? 'Such as 9 Feb 2026 or 09/02/2026',
    read: reading(of, null, read_date),
    write: (value) => (value ? long_date(value).replace(/^\S+ /, '') : ''),
    control: (control) => {
      const read = String(control.raw).trim() ? read_date(String(control.raw), control.today) : null;
      return html`<span class="with_button">${input(control, { look: 'of_some' })}<button type="button" class="btn icon" aria-label="Pick ${words_of(control.label)} from a calendar" title="Pick from a calendar" @click=${pick}>${icon('calendar')}</button><input type="date" class="picker" tabindex="-1" aria-hidden="true" .value=${read?.ok ? read.value : ''} @change=${(/** @type {Typed} */ event) => { if (event.target.value) control.input(long_date(event.target.value).replace(/^\S+ /, '')); }}></span><span class="echo" aria-live="polite">${read?.ok ? long_date(read.value) : nothing}</span>`;
    },
  };
}

/** @param {MouseEvent & { currentTarget: HTMLElement }} event */
function pick(event) {
  const picker = event.currentTarget.parentElement?.querySelector('.picker');
  if (!(picker instanceof HTMLInputElement)) return;
  try {
    picker.showPicker();
  } catch {
    // Not every webview has a picker to show: the date can be typed as ever.
    picker.previousElementSibling?.previousElementSibling instanceof HTMLElement && picker.previousElementSibling.previousElementSibling.focus();
  }
}

/** A time of day. The value is "15:00". @param {Named} of @returns {Field} */
export function time(of) {
  return {
    ...of,
    hint: of.hint ?? 'Such as 15:00 or 3pm',
    read: reading(of, null, read_time),
    write: (value) => value ?? '',
    control: (control) => {
      const read = String(control.raw).trim() ? read_time(String(control.raw)) : null;
      return html`${input(control, { look: 'of_few' })}<span class="echo" aria-live="polite">${read?.ok ? time_words(read.value) : nothing}</span>`;
    },
  };
}

/** @typedef {{ id: string, label: string, hint?: string }} Option */

/** One of several, folded away. @param {Named & { options: () => readonly Option[], empty?: string }} of  empty: the words of the empty choice @returns {Field} */
export function select(of) {
  return {
    ...of,
    read: reading({ ...of, missing: of.missing ?? `Choose the ${words_of(of.label)}` }, null, (typed) => (of.options().some(({ id }) => id === typed) ? fine(typed) : not(`Choose the ${words_of(of.label)} again: what was chosen is gone`))),
    write: (value) => (value === null || value === undefined ? '' : String(value)),
    control: ({ id, about, wrong, raw, input: typed }) => html`<select id=${id} aria-invalid=${wrong ? 'true' : 'false'} aria-describedby=${about || nothing} @change=${(/** @type {Typed} */ event) => typed(event.target.value)}>${of.empty !== undefined || !raw ? html`<option value="" ?selected=${!raw}>${of.empty ?? 'Choose'}</option>` : nothing}${of.options().map((option) => html`<option value=${option.id} .selected=${live(option.id === raw)}>${option.label}</option>`)}</select>`,
  };
}

/** One of a few, all in sight. @param {Named & { options: () => readonly Option[], beside?: boolean }} of @returns {Field} */
export function radios(of) {
  return {
    ...select(of),
    grouped: true,
    control: ({ id, raw, input: typed }) => html`<div class="choices ${of.beside ? 'beside' : ''}">${of.options().map((option, at) => html`<label class="choice"><input type="radio" id=${at === 0 ? id : `${id}_${at}`} name=${id} value=${option.id} .checked=${live(option.id === raw)} @change=${() => typed(option.id)}><span>${option.label}${option.hint ? html`<span class="hint">${option.hint}</span>` : nothing}</span></label>`)}</div>`,
  };
}

/** Any of several; the value is a list of their ids. @param {Named & { options: () => readonly Option[], beside?: boolean }} of @returns {Field} */
export function checkboxes(of) {
  const list = (/** @type {Raw} */ raw) => (Array.isArray(raw) ? raw : []);
  return {
    ...of,
    grouped: true,
    read: (raw) => (list(raw).length || of.optional ? fine([...list(raw)]) : not(of.missing ?? `Choose at least one of the ${words_of(of.label)}`)),
    write: (value) => (value ?? []).map(String),
    control: ({ id, raw, input: typed }) => html`<div class="choices ${of.beside ? 'beside' : ''}">${of.options().map((option, at) => html`<label class="choice"><input type="checkbox" id=${at === 0 ? id : `${id}_${at}`} .checked=${live(list(raw).includes(option.id))} @change=${(/** @type {Typed} */ event) => typed(event.target.checked ? [...list(raw), option.id] : list(raw).filter((one) => one !== option.id))}><span>${option.label}${option.hint ? html`<span class="hint">${option.hint}</span>` : nothing}</span></label>`)}</div>`,
  };
}

/** Yes or no. @param {Named} of @returns {Field} */
export function checkbox(of) {
  return {
    ...of,
    optional: true,
    bare: true,
    read: (raw) => fine(raw === true),
    write: (value) => value === true,
    control: ({ id, about, raw, input: typed }) => html`<label class="choice"><input type="checkbox" id=${id} aria-describedby=${about || nothing} .checked=${live(raw === true)} @change=${(/** @type {Typed} */ event) => typed(event.target.checked)}><span>${of.label}</span></label>`,
  };
}

/** A list of short texts, one field each. Empty lines are left out. @param {Named & { add: string, one: string, most?: number }} of  add: "Add a requirement"; one: "Requirement" @returns {Field} */
export function texts(of) {
  const lines = (/** @type {Raw} */ raw) => (Array.isArray(raw) ? raw : []);
  return {
    ...of,
    grouped: true,
    read: (raw) => {
      const kept = lines(raw).map((line) => line.trim()).filter(Boolean);
      if (!kept.length && !of.optional) return not(of.missing ?? `Enter the ${words_of(of.label)}`);
      const long = kept.findIndex((line) => [...line].length > (of.most ?? 200));
      if (long >= 0) return not(`Shorten ${words_of(of.one)} ${long + 1} to ${of.most ?? 200} characters`);
      return kept.some((line) => controls.test(line)) ? not(`Take the invisible control character out of the ${words_of(of.label)}`) : fine(kept);
    },
    write: (value) => [...(value ?? [])],
    control: ({ id, wrong, raw, input: typed }) => html`<ol class="text_list">${lines(raw).map((line, at) => html`<li><input id=${at === 0 ? id : `${id}_${at}`} autocomplete="off" aria-label="${of.one} ${at + 1}" aria-invalid=${wrong ? 'true' : 'false'} .value=${live(line)} @input=${(/** @type {Typed} */ event) => typed(lines(raw).map((old, index) => (index === at ? event.target.value : old)))}><button type="button" class="btn quiet icon" aria-label="Remove ${words_of(of.one)} ${at + 1}" title="Remove" @click=${(/** @type {MouseEvent & { currentTarget: HTMLElement }} */ event) => {
      const list = event.currentTarget.closest('.text_list');
      typed(lines(raw).filter((_, index) => index !== at));
      last_of(list?.parentElement, at - 1);
    }}>${icon('close')}</button></li>`)}</ol><div><button type="button" class="btn small" id=${lines(raw).length ? nothing : id} data-add @click=${(/** @type {MouseEvent & { currentTarget: HTMLElement }} */ event) => {
      const place = event.currentTarget.closest('.field');
      typed([...lines(raw), '']);
      last_of(place, lines(raw).length);
    }}>${icon('plus')}${of.add}</button></div>`,
  };
}

/** Puts the focus into the numbered line, or on the button that adds one. @param {Element | null | undefined} place @param {number} at */
function last_of(place, at) {
  const inputs = place?.querySelectorAll('.text_list input') ?? [];
  const next = inputs[Math.max(at, 0)] ?? place?.querySelector('[data-add]');
  if (next instanceof HTMLElement) next.focus();
}
