// @ts-check
// A table of replies, pasted: each column, row and cell is shown with what becomes of it, then it is taken in one step.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { live } from '../vendor/lit-html/directives/live.js';
import { repeat } from '../vendor/lit-html/directives/repeat.js';
import { open_dialog } from './dialog.js';
import { icon } from './icons.js';
import { focus_on_summary, problem_summary } from './summary.js';
import { and_list, count_words, plural } from './words.js';

/** @typedef {import('../types.d.ts').PollPreview} PollPreview */
/** @typedef {import('../types.d.ts').PollRow} PollRow */
/** @typedef {import('../types.d.ts').DateReply} DateReply */
/** @typedef {import('../types.d.ts').PastedReplies} PastedReplies */

/** Rows that are drawn at once. */
const AT_ONCE = 50;

/** 40 cells read: 30 taken, 4 already so, 6 left out @param {import('../types.d.ts').PollCounts} counts */
export function counts_words({ read, taken, already_so, left_out }) {
  return `${plural(read, 'cell')} read: ${count_words(taken)} taken, ${count_words(already_so)} already so, ${count_words(left_out)} left out`;
}

/**
 * @template T
 * @param {object} of
 * @param {import('./context.js').Context} of.context
 * @param {readonly { date_id: number, label: string }[]} of.dates to which the replies may be
 * @param {string} of.label what is asked for @param {string} of.hint what to copy
 * @param {readonly { reply: DateReply, word: string }[]} of.replies how a reply is said here
 * @param {(reply: DateReply | null) => unknown} of.chip how one looks
 * @param {(table: PastedReplies) => Promise<PollPreview>} of.read what would become of it
 * @param {(table: PastedReplies) => Promise<T>} of.take
 * @returns {Promise<T | null>} null when nothing was taken
 */
export function paste_replies({ context, dates: known, label, hint, replies, chip, read: look, take: keep }) {
  let text = '';
  /** @type {PollPreview | null} */
  let preview = null;
  /** @type {Map<number, number | null>} what was said about columns */
  let columns = new Map();
  /** @type {DateReply | null} */
  let x_means = null;
  let empty_means_no = false;
  /** Whether it was ever asked what an x means: then the answer can be changed. */
  let asked_x = false;
  let problem = '';
  let from = 0;
  let only_left_out = false;
  let asked = 0;
  let busy = false;

  const form = () => ({ text, columns: [...columns].map(([column, date_id]) => ({ column, date_id })), x_means, empty_means_no });
  const said = (/** @type {DateReply | null} */ reply) => replies.find((one) => one.reply === reply)?.word ?? 'no reply';

  /** @param {() => void} [then] after it was drawn */
  async function read(then) {
    const mine = (asked += 1);
    problem = '';
    try {
      const fresh = await look(form());
      if (mine !== asked) return;
      preview = fresh;
      asked_x ||= fresh.asks_x > 0;
      if (from >= fresh.rows.length) from = 0;
    } catch (thrown) {
      if (mine !== asked) return;
      preview = null;
      problem = context.ipc.problem_from(thrown).message;
    }
    dialog.redraw();
    if (problem) focus_on_summary('poll_problem');
    else then?.();
  }
  /** @param {string} typed */
  function typed_in(typed) {
    text = typed;
    [columns, x_means, empty_means_no, asked_x, from, only_left_out] = [new Map(), null, false, false, 0, false];
    void read(() => document.getElementById('poll_column_0')?.focus());
  }
  function another() {
    [text, preview, problem] = ['', null, ''];
    dialog.redraw();
    document.getElementById('poll_box')?.focus();
  }
  async function take() {
    if (busy || !preview?.counts.taken) return;
    busy = true;
    problem = '';
    dialog.redraw();
    try {
      dialog.close(await keep(form()));
    } catch (thrown) {
      busy = false;
      problem = context.ipc.problem_from(thrown).message;
      dialog.redraw();
      focus_on_summary('poll_problem');
    }
  }

  /** @param {import('../types.d.ts').PollColumn} one @param {number} at */
  function column_head(one, at) {
    const heading = one.heading || `Column ${one.column + 1}`;
    const value = one.date_id === null ? '' : String(one.date_id);
    const likely = new Set(one.may_be);
    const dates = [...known].sort((a, b) => Number(likely.has(b.date_id)) - Number(likely.has(a.date_id)));
    return html`<th scope="col" class=${value ? '' : 'left_out'}><span class="poll_heading" title=${heading}>${heading}</span>
      <select id="poll_column_${at}" aria-label="Which date ${heading} is" aria-describedby=${one.reason ? `poll_reason_${at}` : nothing} .value=${live(value)} @change=${(/** @type {Event & { target: HTMLSelectElement }} */ event) => { columns.set(one.column, event.target.value ? Number(event.target.value) : null); void read(); }}>
        <option value="" ?selected=${!value}>Left out</option>${dates.map((date) => html`<option value=${date.date_id} ?selected=${String(date.date_id) === value}>${date.label}</option>`)}</select>
      ${one.reason ? html`<span class="poll_reason" id="poll_reason_${at}">${one.reason}</span>` : nothing}</th>`;
  }
  /** @param {PollRow} row */
  function one_row(row) {
    return html`<tr class=${row.participant_id === null ? 'left_out' : ''}><th scope="row"><span class="poll_who"><span class="soft small">${row.row}</span> <b title=${row.written}>${row.written || 'No name'}</b></span>${row.participant_id === null
      ? html`<span class="poll_reason">${icon('warning')}${row.reason}</span>` : row.written.startsWith(row.name) ? nothing : html`<span class="poll_known soft small">${icon('person')}${row.name}</span>`}</th>
      ${row.cells.map((cell) => html`<td class="cell_${cell.state}" title="${cell.written || 'empty'}: ${cell.state === 'taken' ? `taken as ${said(cell.reply)}` : cell.state === 'already_so' ? 'already so' : 'left out'}">${cell.state === 'taken' ? chip(cell.reply) : html`<span class="soft">${cell.written || '–'}</span><span class="just_read">${cell.state === 'already_so' ? 'already so' : 'left out'}</span>`}</td>`)}</tr>`;
  }
  /** @param {PollPreview} now */
  function table(now) {
    const rows = only_left_out ? now.rows.filter(({ participant_id }) => participant_id === null) : now.rows;
    const shown = rows.slice(from, from + AT_ONCE);
    const step = (/** @type {number} */ to, /** @type {string} */ words, /** @type {boolean} */ there) => html`<button type="button" class="btn small" aria-disabled=${there ? nothing : 'true'} @click=${() => { if (there) { from = to; dialog.redraw(); } }}>${words}</button>`;
    return html`<div class="poll_sheet" tabindex="0" role="region" aria-label="The pasted table"><table><thead><tr><th scope="col">Who</th>${now.columns.map(column_head)}</tr></thead><tbody>${repeat(shown, ({ row }) => row, one_row)}</tbody></table></div>
      ${rows.length > AT_ONCE ? html`<div class="line_up small">${step(Math.max(0, from - AT_ONCE), 'Earlier rows', from > 0)}<span>${count_words(from + 1)} to ${count_words(from + shown.length)} of ${count_words(rows.length)}</span>${step(from + AT_ONCE, 'Later rows', from + AT_ONCE < rows.length)}</div>` : nothing}`;
  }
  /** @param {PollPreview} now */
  function questions(now) {
    return html`${now.asks_x || asked_x ? html`<div class="line_up small ${now.asks_x ? 'remark warn' : ''}"><label class="grow" for="poll_x">${now.asks_x ? `${plural(now.asks_x, 'cell')} with an x: what does it mean?` : 'An x means'}</label><select id="poll_x" .value=${live(x_means ?? '')} @change=${(/** @type {Event & { target: HTMLSelectElement }} */ event) => { x_means = /** @type {DateReply | null} */ (event.target.value || null); void read(); }}><option value="">Say which</option>${replies.map(({ reply, word }) => html`<option value=${reply}>${word}</option>`)}</select></div>` : nothing}
      ${now.empty || empty_means_no ? html`<label class="choice small"><input type="checkbox" id="poll_empty" .checked=${live(empty_means_no)} @change=${(/** @type {Event & { target: HTMLInputElement }} */ event) => { empty_means_no = event.target.checked; void read(); }}><span>An empty cell means ${said('no')}${now.empty ? ` (${plural(now.empty, 'cell')})` : ''}</span></label>` : nothing}
      ${now.unknown_words.length ? html`<p class="small remark warn">${icon('warning')}<span>Left out, for they say none of ${and_list(replies.map(({ word }) => word))}: ${now.unknown_words.map((word) => `“${word}”`).join(', ')}</span></p>` : nothing}`;
  }
  /** @param {PollPreview} now */
  function shown(now) {
    const { taken } = now.counts;
    const strangers = now.rows.filter(({ participant_id }) => participant_id === null).length;
    return html`<form class="dialog_form" novalidate @submit=${(/** @type {SubmitEvent} */ event) => { event.preventDefault(); void take(); }}><div class="dialog_body poll_body">${problem_summary('poll_problem', problem ? [problem] : [], [])}
      <div class="line_up"><b role="status">${counts_words(now.counts)}</b>${strangers ? html`<button type="button" class="btn small" aria-pressed=${only_left_out ? 'true' : 'false'} @click=${() => { only_left_out = !only_left_out; from = 0; dialog.redraw(); }}>${plural(strangers, 'row')} left out</button>` : nothing}</div>
      ${questions(now)}${table(now)}</div>
      <div class="dialog_buttons"><button type="button" class="btn" @click=${another}>Another table</button><span class="push"></span><button type="button" class="btn" @click=${() => dialog.close(null)}>Cancel</button><button type="submit" class="btn first" aria-disabled=${taken && !busy ? 'false' : 'true'}>${taken ? `Take ${plural(taken, 'reply', 'replies')}` : 'Nothing to take'}</button></div></form>`;
  }
  const box = () => html`<div class="dialog_body">${problem_summary('poll_problem', problem ? [problem] : [], [])}
    <div class="field"><label for="poll_box">${label}</label><span class="hint" id="poll_hint">${hint} Nothing is kept until you have seen what becomes of each cell.</span>
      <textarea id="poll_box" rows="9" spellcheck="false" autofocus aria-describedby="poll_hint" .value=${live(text)} @input=${(/** @type {InputEvent & { target: HTMLTextAreaElement }} */ event) => { text = event.target.value; if (event.inputType === 'insertFromPaste' || event.inputType === 'insertFromDrop') typed_in(text); }}></textarea></div></div>
    <div class="dialog_buttons"><span class="push"></span><button type="button" class="btn" @click=${() => dialog.close(null)}>Cancel</button><button type="button" class="btn first" id="poll_read" @click=${() => typed_in(text)}>Show what becomes of it</button></div>`;

  /** @type {import('./dialog.js').Opened<T>} */
  const dialog = open_dialog({ title: 'Paste replies', wide: true, content: () => (preview ? shown(preview) : box()) });
  return dialog.result;
}
