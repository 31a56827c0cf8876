// @ts-check
// The backups as a table, newest first: when and why each was made, what lies in it, and what differs from now.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { repeat } from '../vendor/lit-html/directives/repeat.js';
import { bytes_words, contents_words } from '../shared/contents.js';
import { moment_words } from '../shared/dates.js';
import { icon } from '../shared/icons.js';
import { capital } from '../shared/words.js';
import { differs_words, why_words } from './words.js';

/** @typedef {import('../types.d.ts').Backup} Backup */

/**
 * @param {object} of
 * @param {readonly Backup[]} of.backups
 * @param {string} of.today
 * @param {boolean} of.has_second_place
 * @param {boolean} of.busy nothing new can be begun
 * @param {(backup: Backup) => void} of.restore
 * @param {(number: number | null) => void} of.point the row that has the focus, or the pointer
 */
export function backups_table({ backups, today, has_second_place, busy, restore, point }) {
  return html`<div class="backup_sheet"><table aria-label="Backups, the newest first" @pointerleave=${() => point(null)}>
    <thead><tr><th scope="col">Made</th><th scope="col">What lies in it</th><th scope="col" class="number">Size</th><th scope="col"><span class="just_read">Restore</span></th></tr></thead>
    <tbody>${repeat(backups, ({ number }) => number, (backup) => html`<tr class="backup" @pointerenter=${() => point(backup.number)} @focusin=${() => point(backup.number)}>
      <th scope="row">${capital(moment_words(backup.made_at, today))}<span class="backup_more">${capital(why_words(backup.why))}</span></th>
      <td class=${backup.contents ? '' : 'backup_lost'}>${capital(contents_words(backup.contents))}<span class="backup_more">${backup.contents ? capital(differs_words(backup.differs)) : nothing}</span></td>
      <td class="number">${bytes_words(backup.bytes)}${has_second_place ? html`<span class="backup_more">${backup.in_second_place ? html`${icon('tick')} in both places` : 'here only'}</span>` : nothing}</td>
      <td>${backup.contents ? html`<button type="button" class="btn small" data-restore=${backup.number} aria-disabled=${busy ? 'true' : 'false'} aria-label="Restore… the backup of ${moment_words(backup.made_at, today)}" @click=${() => { if (!busy) restore(backup); }}>Restore…</button>` : nothing}</td></tr>`)}</tbody></table></div>`;
}
