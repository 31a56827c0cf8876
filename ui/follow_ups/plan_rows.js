// @ts-check
// The rows of a plan: a tick, the date, its time and length, and what speaks for and against it, in words with a shape. The roles are
// written out because a narrow window lays each row out as a grid, and a table would lose them.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { live } from '../vendor/lit-html/directives/live.js';
import { repeat } from '../vendor/lit-html/directives/repeat.js';
import { long_date, read_date, read_time, short_date, time_words, WEEKDAYS, weekday_of } from '../shared/dates.js';
import { icon } from '../shared/icons.js';
import { good_words, is_twice, typed_date } from './plan_rules.js';

/** @typedef {import('./plan_rules.js').Row} Row */
/**
 * @typedef {object} Around
 * @property {readonly { key: number, field: string, message: string }[]} wrong
 * @property {string} today
 * @property {(key: number, change: Partial<Row>) => void} change_row
 * @property {(key: number) => void} remove_row
 */

/** @param {readonly Row[]} rows @param {Around} around */
export function rows_template(rows, around) {
  return html`<div class="sheet low plan_rows"><table role="table" aria-label="Dates to schedule"><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col" class="tick"><span class="just_read">Schedule it</span></th><th role="columnheader" scope="col" class="of_date">Date</th><th role="columnheader" scope="col" class="of_time">Starts at</th><th role="columnheader" scope="col" class="of_length">Minutes</th><th role="columnheader" scope="col" class="ends">Ends</th><th role="columnheader" scope="col" class="of_reasons">For and against</th><th role="columnheader" scope="col" class="of_remove"><span class="just_read">Remove</span></th></tr></thead>
    <tbody role="rowgroup">${repeat(rows, ({ key }) => key, (row, at) => one_row(row, at, rows, around))}</tbody></table></div>`;
}

/** @param {Row} row @param {number} at @param {readonly Row[]} rows @param {Around} around */
function one_row(row, at, rows, { wrong, today, change_row, remove_row }) {
  const read = row.date.trim() ? read_date(row.date, today) : null;
  const day = read?.ok ? read.value : null;
  const name = day ? long_date(day) : `date ${at + 1}`;
  return html`<tr role="row" class=${row.ticked ? '' : 'left_out'}>
    <td role="cell" class="tick"><label><span class="just_read">Schedule ${name}</span><input type="checkbox" id="plan_${row.key}_tick" .checked=${live(row.ticked)} @change=${(/** @type {Event & { target: HTMLInputElement }} */ event) => change_row(row.key, { ticked: event.target.checked })}></label></td>
    <td role="cell">${cell(row, 'date', `Date ${at + 1}`, 'plan_date', row.date, wrong, change_row)}${day && row.date !== typed_date(day) ? html`<span class="echo" aria-live="polite">${WEEKDAYS[weekday_of(day)]} ${short_date(day)}</span>` : nothing}</td>
    <td role="cell">${cell(row, 'starts_at', `Start of ${name}`, 'plan_time', row.starts_at, wrong, change_row)}</td>
    <td role="cell">${cell(row, 'length_minutes', `Minutes of ${name}`, 'plan_length', row.length_minutes, wrong, change_row)}</td>
    <td role="cell" class="ends soft">${ends(row)}</td>
    <td role="cell" class="plan_reasons">${reasons(row, rows, today, wrong.filter(({ key }) => key === row.key))}</td>
    <td role="cell" class="remove"><button type="button" class="btn quiet icon small" aria-label="Remove ${name}" title="Remove from this plan" @click=${() => remove_row(row.key)}>${icon('close')}</button></td></tr>`;
}

/**
 * @param {Row} row @param {'date' | 'starts_at' | 'length_minutes'} field @param {string} label @param {string} look @param {string} value
 * @param {Around['wrong']} wrong @param {Around['change_row']} change_row
 */
function cell(row, field, label, look, value, wrong, change_row) {
  const id = `plan_${row.key}_${field}`;
  const error = wrong.find((one) => one.key === row.key && one.field === field);
  return html`<input id=${id} class=${look} data-row=${row.key} autocomplete="off" spellcheck="false" inputmode=${field === 'length_minutes' ? 'numeric' : nothing} placeholder=${field === 'date' ? '18 Sep 2025' : nothing} aria-label=${label} aria-invalid=${error ? 'true' : 'false'} aria-describedby=${error ? `${id}_error` : nothing} .value=${live(value)} @input=${(/** @type {InputEvent & { target: HTMLInputElement }} */ event) => change_row(row.key, { [field]: event.target.value })}>`;
}

/** 4pm, as soon as it can be worked out. @param {Row} row */
function ends(row) {
  const start = read_time(row.starts_at);
  const length = Number(row.length_minutes);
  if (!start.ok || !Number.isInteger(length) || length < 1) return nothing;
  const [hour = 0, minute = 0] = start.value.split(':').map(Number);
  const end = hour * 60 + minute + length;
  if (end >= 24 * 60) return nothing;
  return `${time_words(`${String(Math.floor(end / 60)).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}`)}`;
}

/** @param {Row} row @param {readonly Row[]} rows @param {string} today @param {Around['wrong']} wrong why it was refused when it was sent: its fields point here */
function reasons(row, rows, today, wrong) {
  const said = row.proposal?.against ?? [];
  const scheduled = said.filter(({ about }) => about.kind === 'already_scheduled');
  const against = [...(wrong.length ? [] : row.refused), ...said.filter((reason) => !scheduled.includes(reason)).map(({ sentence }) => sentence)];
  if (is_twice(row, rows, today)) against.push('Another of these dates is at the same time');
  const remarks = row.proposal?.remarks.map(({ sentence }) => sentence) ?? [];
  if (!row.proposal && !against.length && !wrong.length) return html`<span class="soft small">${read_date(row.date, today).ok ? '…' : 'Type a date, such as 18 Sep 2025 or 18/9/25'}</span>`;
  return html`<ul>${wrong.map(({ field, message }) => html`<li class="field_error" id="plan_${row.key}_${field}_error">${icon('warning')}<span>${message}</span></li>`)}${against.map((sentence) => html`<li class="against">${icon('warning')}<span><span class="just_read">Against: </span>${sentence}</span></li>`)}
    ${scheduled.map(({ sentence }) => html`<li class="soft">${icon('follow_ups')}<span>${sentence}</span></li>`)}
    ${against.length || wrong.length || scheduled.length ? nothing : html`<li class="in_favour">${icon('tick')}<span><span class="just_read">For: </span>${good_words(row.proposal)}</span></li>`}
    ${remarks.map((sentence) => html`<li class="soft">${icon('about')}<span>${sentence}</span></li>`)}</ul>`;
}
