// @ts-check
// Data safety: how things stand, and where the file and its backups are.
import { html, nothing, render } from '../vendor/lit-html/lit-html.js';
import { icon } from '../shared/icons.js';
import { is_plain_key, run_key } from '../shared/keyboard.js';
import { stopped } from '../shared/notices.js';
import { safety_tabs } from '../shared/safety_tabs.js';
import { standing_words } from './words.js';

/** @type {import('../shared/context.js').Mount} */
export function mount(root, context) {
  function draw() {
    const standing = context.standing();
    const { file_name, file_folder } = context.frame();
    const { look, sentence } = standing ? standing_words(standing, context.today()) : { look: 'good', sentence: 'All changes are saved.' };
    render(html`<header class="head"><div><h1>Data safety</h1></div></header>
      ${safety_tabs('data_safety', context.go)}
      <div class="scroll body"><div class="stack">
        <section class="card safety_now ${look}" aria-label="How things stand">${icon(look === 'good' ? 'saved' : standing?.state === 'view_only' ? 'eye' : 'warning')}
          <div class="stack tight"><p class="big">${sentence}</p><p class="soft"><b>${file_name}</b> in ${file_folder}. Its backups lie in a folder beside it.</p></div></section>
        ${standing ? standing.advice.map((one) => html`<div class="remark warn">${icon('warning')}<span>${stopped(one)}</span></div>`) : nothing}</div></div>`, root);
  }
  /** @param {KeyboardEvent} event */
  function pressed(event) {
    if (is_plain_key(event)) run_key(event, { h: () => context.go('history') });
  }

  context.set_keys([{ keys: ['H'], does: 'history', hint: true }]);
  context.on_changed_elsewhere(draw);
  context.on_safety(draw);
  document.addEventListener('keydown', pressed);
  draw();
  return () => document.removeEventListener('keydown', pressed);
}
