// @ts-check
// Of which session a report is, and how its files are read.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { live } from '../vendor/lit-html/directives/live.js';
import { list_field, read_as_fields } from '../shared/read_as.js';

/** @typedef {import('./words.js').Review} Review */
/** @typedef {import('../types.d.ts').ReadAs} ReadAs */
/** @typedef {import('../types.d.ts').ReportColumn} Column */
/** @typedef {import('../shared/read_as.js').Held} Held */
/** @typedef {Event & { target: HTMLSelectElement }} Chosen */

/** @type {readonly [Column, string][]} */
const COLUMNS = [['left_out', 'Left out'], ['name', 'Name'], ['first_name', 'First name'], ['last_name', 'Last name'], ['email', 'E-mail address'], ['join', 'Joined'], ['leave', 'Left'], ['minutes', 'Minutes']];
/** @type {readonly [number, string][]} */
const SHIFTS = [[0, 'As they are written'], [60, '1 hour later'], [-60, '1 hour earlier']];

/** Which session: shown as a list to choose from while that is open. @param {Review} review @param {(id: number) => void} choose */
export function which_session({ sessions }, choose) {
  return html`<section class="report_sessions"><h2>Of which session is this the report?</h2><ul>${sessions.slice(0, MOST).map(({ session_id, words, title, why }, at) => html`<li><button type="button" class="btn" id=${at === 0 ? 'report_first' : nothing} @click=${() => choose(session_id)}><b>${words}</b><span class="soft small">${title}${why ? html`. ${why}` : nothing}</span></button></li>`)}</ul></section>`;
}
const MOST = 60;

/**
 * What the columns hold, where the headings say nothing: said for all of them, then read so.
 * @param {NonNullable<Review['unknown']>} unknown @param {readonly Column[]} columns as said so far @param {(columns: Column[]) => void} changed @param {() => void} read_so
 */
export function which_columns({ file, headings, some }, columns, changed, read_so) {
  const has = (/** @type {Column[]} */ ...any) => any.some((one) => columns.includes(one));
  const enough = has('name', 'first_name', 'last_name') && has('join', 'minutes');
  return html`<section class="report_columns"><h2>What do the columns hold?</h2><p>The headings of “${file}” say nothing that is known here. Say which column holds the name, and which the times or the minutes; it is remembered for the next file of this kind.</p>
    <div class="sheet low" tabindex="0" role="region" aria-label="The first rows of the file"><table><thead><tr>${columns.map((column, at) => html`<th scope="col"><span>${headings[at] || `Column ${at + 1}`}</span><select id=${at === 0 ? 'report_first' : nothing} aria-label="What the column ${headings[at] || at + 1} holds" .value=${live(column)} @change=${(/** @type {Chosen} */ event) => changed(columns.map((one, index) => (index === at ? /** @type {Column} */ (event.target.value) : one)))}>${COLUMNS.map(([id, label]) => html`<option value=${id} ?selected=${id === column}>${label}</option>`)}</select></th>`)}</tr></thead>
    <tbody>${some.map((row) => html`<tr>${columns.map((_, at) => html`<td>${row[at] ?? ''}</td>`)}</tr>`)}</tbody></table></div>
    <div class="line_up"><button type="button" class="btn first" aria-disabled=${enough ? nothing : 'true'} @click=${() => { if (enough) read_so(); }}>Read it so</button>${enough ? nothing : html`<span class="soft small">A name is needed, and when they joined or for how many minutes they were there.</span>`}</div></section>`;
}

/**
 * The line above the names: the files, and how they are read.
 * @param {object} of
 * @param {Review} of.review
 * @param {readonly Held[]} of.held
 * @param {(at: number, read_as: ReadAs) => void} of.read_as
 * @param {(id: number) => void} of.choose_session
 * @param {(minutes: number) => void} of.shift
 * @param {(order: import('../types.d.ts').DateOrder | null) => void} of.order
 * @param {() => void} of.add_file
 */
export function files_line({ review, held, read_as, choose_session, shift, order, add_file }) {
  const { session, files } = review;
  return html`<details class="report_files"><summary>${files.map(({ name, layout, taken }, at) => html`${at ? ', ' : nothing}<b><bdi>${name}</bdi></b>${layout ? html` <span class="soft">${layout}${taken ? ', taken before' : nothing}</span>` : nothing}`)}${files.length ? nothing : 'No file yet'}</summary>
    <div class="report_settings">
      ${session ? list_field('report_session', 'It is the report of', String(session.session_id), review.sessions.map(({ session_id, words }) => [session_id, words]), (value) => choose_session(Number(value))) : nothing}
      ${list_field('report_shift', 'Its times are', String(review.shift_minutes), SHIFTS, (value) => shift(Number(value)))}
      ${list_field('report_order', 'Its dates are read', review.date_order ?? '', [['', 'So that they fit the session'], ['day_first', 'Day first'], ['month_first', 'Month first']], (value) => order(value === '' ? null : /** @type {import('../types.d.ts').DateOrder} */ (value)))}
      ${held.map(({ file, read_as: as }, at) => html`<fieldset class="form_group"><legend>${file.name}</legend>
        ${read_as_fields(`report_file_${at}`, { file, read_as: as }, (changed) => read_as(at, changed))}</fieldset>`)}
      <button type="button" class="btn" @click=${add_file}>Add another file of this session</button></div></details>`;
}
