// @ts-check
// How a file is read: its letters, what stands between its cells, which sheet. It is found; here it can be said otherwise.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { live } from '../vendor/lit-html/directives/live.js';

/** @typedef {import('../types.d.ts').ChosenFile} ChosenFile */
/** @typedef {import('../types.d.ts').ReadAs} ReadAs */
/** @typedef {{ file: ChosenFile, read_as: ReadAs }} Held a file that was chosen, and how it is to be read */
/** @typedef {Event & { target: HTMLSelectElement }} Chosen */

/** As it was found. @param {ChosenFile} file @returns {Held} */
export const as_found = (file) => ({ file, read_as: { encoding: null, separator: null, sheet: null } });
/** What the program is told of it. @param {Held} held @returns {import('../types.d.ts').FileGiven} */
export const given_of = ({ file, read_as }) => ({ token: file.token, read_as });

const ENCODINGS = ['UTF-8', 'windows-1252', 'windows-1250', 'windows-1251', 'ISO-8859-2', 'macintosh', 'UTF-16LE', 'UTF-16BE'];
/** @type {readonly [import('../types.d.ts').Separator, string][]} */
const SEPARATORS = [['comma', 'Commas'], ['semicolon', 'Semicolons'], ['tab', 'Tabs']];

/** A field with a list. @param {string} id @param {string} label @param {string} value @param {readonly (readonly [string | number, string])[]} options @param {(value: string) => void} changed */
export function list_field(id, label, value, options, changed) {
  return html`<div class="field"><label for=${id}>${label}</label><select id=${id} .value=${live(value)} @change=${(/** @type {Chosen} */ event) => changed(event.target.value)}>${options.map(([one, words]) => html`<option value=${one} ?selected=${String(one) === value}>${words}</option>`)}</select></div>`;
}

/** The fields of one file. @param {string} id @param {Held} held @param {(read_as: ReadAs) => void} changed */
export function read_as_fields(id, { file, read_as: as }, changed) {
  return html`${file.encoding !== null ? html`${list_field(`${id}_encoding`, 'Letters', as.encoding ?? file.encoding, [...new Set([file.encoding, ...ENCODINGS])].map((one) => [one, one]), (value) => changed({ ...as, encoding: value }))}
      ${list_field(`${id}_separator`, 'Between the cells', as.separator ?? file.separator ?? 'comma', SEPARATORS, (value) => changed({ ...as, separator: /** @type {import('../types.d.ts').Separator} */ (value) }))}` : nothing}
    ${file.sheets.length > 1 ? list_field(`${id}_sheet`, 'Sheet', String(as.sheet ?? file.sheet), file.sheets.map((name, sheet) => [sheet, name]), (value) => changed({ ...as, sheet: Number(value) })) : nothing}`;
}
