// @ts-check
// What is asked before a backup is put in the file's place: exactly what will change, and that it can be undone.
import { html } from '../vendor/lit-html/lit-html.js';
import { contents_words } from '../shared/contents.js';
import { long_date, in_london, time_words } from '../shared/dates.js';

/**
 * @param {import('../types.d.ts').Backup} backup @param {import('../types.d.ts').DataSafetySheet} sheet @param {string} today
 * @returns {import('../shared/dialog.js').AskOptions}
 */
export function question(backup, sheet, today) {
  const { date, time } = in_london(backup.made_at);
  return {
    title: date === today ? `Restore the backup of ${time_words(time)} today?` : 'Restore this backup?',
    body: html`<p><b>${sheet.file_name}</b> becomes what it was on ${long_date(date)} at ${time_words(time)}: ${contents_words(backup.contents)}.</p>
      ${backup.differs.length ? html`<div class="stack tight"><p>Compared with now, that is:</p><ul class="change_list">${backup.differs.map((one) => html`<li>${one}</li>`)}</ul></div>` : html`<p>The file holds just that now, so nothing would change.</p>`}
      <p>The present file is kept as a backup first, so this can be undone.</p>`,
    buttons: [{ id: 'restore', label: 'Restore' }],
  };
}
