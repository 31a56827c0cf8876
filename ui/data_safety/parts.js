// @ts-check
// What stands around the backups: how things are, the file, the second place, the room that backups may take.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { bytes_words, contents_words } from '../shared/contents.js';
import { moment_words } from '../shared/dates.js';
import { icon } from '../shared/icons.js';
import { stopped } from '../shared/notices.js';
import { check_words, standing_words } from './words.js';

/** @typedef {import('../types.d.ts').DataSafetySheet} Sheet */
/** @typedef {{ words: string, percent: number | null } | null} Work what is being done, and how far it is; null where that is not known */

/** How things stand, and where the file is. @param {Sheet} sheet @param {string} today @param {Work} work */
export function standing_card(sheet, today, work) {
  const { look, sentence } = standing_words(sheet.standing, sheet.last_check, today);
  return html`<section class="card safety_now ${look}" aria-label="How things stand">${icon(look === 'good' ? 'saved' : sheet.standing.state === 'view_only' ? 'eye' : 'warning')}
    <div class="stack tight"><p class="big">${sentence}</p>
      <p class="soft"><b>${sheet.file_name}</b> in ${sheet.file_folder} · ${bytes_words(sheet.file_bytes)} · ${contents_words(sheet.contents)}. ${check_words(sheet.last_check, today)}.</p></div>
    <div class="safety_work"><div role="status" id="safety_work_words">${work ? work.words : nothing}</div>${work ? html`<progress max="100" value=${work.percent ?? nothing} aria-labelledby="safety_work_words"></progress>` : nothing}</div></section>`;
}

/** What is not urgent: where the file lies, and a second place that is away. @param {Sheet} sheet @param {boolean} busy @param {() => void} choose */
export const advice = ({ standing, second_place: place }, busy, choose) => html`${place?.warning ? html`<div class="remark warn second_away">${icon('warning')}<span class="grow">${stopped(place.warning)}</span><button type="button" class="btn small" aria-disabled=${busy ? 'true' : 'false'} @click=${choose}>${icon('folder')}Choose another folder…</button></div>` : nothing}
  ${standing.advice ? html`<div class="remark warn">${icon('warning')}<span>${stopped(standing.advice)}</span></div>` : nothing}`;

/** A copy that was saved, and how to see it. @param {import('../types.d.ts').CopySaved | null} copy @param {(token: string) => void} show @param {() => void} close */
export function saved_copy(copy, show, close) {
  if (!copy) return nothing;
  return html`<div class="remark saved_copy" id="saved_copy" tabindex="-1">${icon('saved')}<span class="grow">Saved the copy <b>${copy.file_name}</b> in ${copy.folder}. It was checked and is whole.</span>
    <button type="button" class="btn small" @click=${() => show(copy.token)}>${icon('folder')}Show in folder</button><button type="button" class="btn quiet icon small" aria-label="Close" title="Close" @click=${close}>${icon('close')}</button></div>`;
}

/**
 * The second place: a stick or a network drive, so that the loss of this computer is not the loss of the data.
 * @param {object} of
 * @param {Sheet} of.sheet @param {string} of.today @param {boolean} of.busy
 * @param {() => void} of.choose @param {() => void} of.forget
 */
export function second_place({ sheet, today, busy, choose, forget }) {
  const place = sheet.second_place;
  const disabled = busy ? 'true' : 'false';
  return html`<section class="card" aria-labelledby="second_title"><h2 id="second_title" tabindex="-1">A second place</h2>
    ${place ? html`<p class="breaks"><b>${place.folder}</b></p>
      <p class="soft">${place.is_there ? '' : 'It is not there at the moment. '}${place.last_at ? `A backup last arrived there ${moment_words(place.last_at, today)}.` : 'No backup has arrived there yet: the next one does.'}</p>
      <div class="line_up"><button type="button" class="btn small" aria-disabled=${disabled} @click=${choose}>${icon('folder')}Choose another…</button><button type="button" class="btn quiet small" aria-disabled=${disabled} @click=${forget}>Stop using it</button></div>`
    : html`<p class="soft">A USB stick or a network drive: each backup is put there as well, and is still there when this computer is not.</p>
      <div><button type="button" class="btn small" id="choose_second" aria-disabled=${disabled} @click=${choose}>${icon('folder')}Choose a place…</button></div>`}</section>`;
}

/** What backups take and may take. @param {Sheet} sheet @param {ReturnType<typeof import('../shared/form.js').make_form>} form @param {() => void} show_folder */
export function room(sheet, form, show_folder) {
  const most = sheet.most_megabytes * 1_000_000;
  return html`<section class="card" aria-labelledby="room_title"><h2 id="room_title">Room for backups</h2>
    <p>${bytes_words(sheet.backups_bytes)} of ${bytes_words(most)} used</p>
    <progress max=${most} .value=${Math.min(sheet.backups_bytes, most)} aria-label="Room that the backups take"></progress>
    <form class="form room_form" novalidate @submit=${(/** @type {SubmitEvent} */ event) => { event.preventDefault(); void form.send(); }}>${form.summary()}<div class="room_line">${form.field('most_megabytes')}<button type="submit" class="btn" aria-disabled=${form.is_busy ? 'true' : 'false'}>${form.is_busy ? 'Saving…' : 'Save'}</button></div></form>
    <p class="soft small breaks">They lie in ${sheet.backups_folder}. <button type="button" class="link" @click=${show_folder}>Show them</button></p></section>`;
}
