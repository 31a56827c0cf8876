// @ts-check
// What was saved, and where: each file can be opened, or shown in its folder.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { icon } from './icons.js';
import { plural } from './words.js';

/** @typedef {import('../types.d.ts').SavedFile} SavedFile */

/**
 * @param {object} of
 * @param {readonly SavedFile[]} of.files
 * @param {(token: string) => void} of.open
 * @param {(token: string) => void} of.show
 * @param {() => void} of.close
 */
export function saved_card({ files, open, show, close }) {
  const [first] = files;
  if (!first) return nothing;
  return html`<section class="card wash saved_files" aria-label="Saved">
    <div class="saved_head">${icon('saved')}<div class="grow"><h2 id="saved_title" tabindex="-1">${files.length === 1 ? 'Saved' : `${plural(files.length, 'file')} saved`}</h2>
      <p class="soft">in <span class="saved_folder">${first.folder}</span></p></div>
      ${files.length > 1 ? html`<button type="button" class="btn small" @click=${() => show(first.token)}>${icon('folder')}Show in folder</button>` : nothing}
      <button type="button" class="btn quiet icon small" aria-label="Close" title="Close" @click=${close}>${icon('close')}</button></div>
    <ul class="saved_list">${files.map((file) => html`<li><span class="saved_name"><b>${file.file_name}</b> <span class="soft small nowrap">${plural(file.row_count, 'row')}</span></span>
      <span class="line_up"><button type="button" class="btn small" aria-label="Open ${file.file_name}" @click=${() => open(file.token)}>${icon('eye')}Open</button>
      ${files.length === 1 ? html`<button type="button" class="btn small" @click=${() => show(file.token)}>${icon('folder')}Show in folder</button>` : nothing}</span></li>`)}</ul>
  </section>`;
}
