// @ts-check
// The sheet that `?` opens: the keys of this screen and those that work everywhere.
import { html } from '../vendor/lit-html/lit-html.js';
import { open_dialog } from '../shared/dialog.js';
import { mod_name } from '../shared/keyboard.js';
import { RAIL } from './screens.js';

/** @typedef {import('../shared/context.js').Key} Key */

/** @type {readonly Key[]} */
const EVERYWHERE = [
  { keys: [mod_name, 'K'], does: 'find or do anything' },
  ...RAIL.map(({ word, key }) => ({ keys: [mod_name, key], does: word })),
  { keys: [mod_name, 'Z'], does: 'undo (in a text field: the field’s own)' },
  { keys: [mod_name, 'Shift', 'Z'], does: 'redo' },
  { keys: ['Esc'], does: 'close the innermost thing' },
  { keys: ['?'], does: 'these keys' },
];

/** @param {readonly Key[]} keys */
const list = (keys) => html`<dl class="keys_sheet">${keys.map((one) => html`<dt>${one.sign ?? one.keys.map((key) => html`<kbd>${key}</kbd>`)}</dt><dd>${one.does}</dd>`)}</dl>`;

/** @param {string} screen its name @param {readonly Key[]} keys */
export function open_keys_sheet(screen, keys) {
  const dialog = open_dialog({
    title: 'Keys',
    content: () => html`<div class="dialog_body" tabindex="0" role="group" aria-label="Keys" autofocus>${keys.length ? html`<section class="stack tight"><h3>${screen}</h3>${list(keys)}</section>` : ''}<section class="stack tight"><h3>Everywhere</h3>${list(EVERYWHERE)}</section></div>`,
  });
  return dialog.result;
}
