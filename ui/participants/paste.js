// @ts-check
// Applications as rows, in a file or copied from a spreadsheet: each shown with what will become of it and why, then taken in one step.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { live } from '../vendor/lit-html/directives/live.js';
import { repeat } from '../vendor/lit-html/directives/repeat.js';
import { open_dialog } from '../shared/dialog.js';
import { Declined } from '../shared/declined.js';
import * as f from '../shared/form.js';
import { as_found, given_of, read_as_fields } from '../shared/read_as.js';
import { key_name } from '../shared/keyboard.js';
import { focus_on_summary, problem_summary } from '../shared/summary.js';
import { make_underway, was_cancelled } from '../shared/underway.js';
import { capital, count_words, plural } from '../shared/words.js';
import { with_room } from './decisions.js';
import { STATES, as_typed, state_words, whole_name } from './words.js';

/** @typedef {import('../shared/context.js').Context} Context */
/** @typedef {import('../types.d.ts').ColumnKind} Kind */
/** @typedef {import('../types.d.ts').PastedPreview} Preview */
/** @typedef {import('../types.d.ts').PastedCounts} Counts */
/** @typedef {import('../types.d.ts').PastedRow} Row */
/** @typedef {import('../types.d.ts').RowChoice} Choice */
/** @typedef {import('../types.d.ts').RowOutcome} Outcome */

/** What a column can hold, in the order of the list. @type {readonly [Kind, string][]} */
const KINDS = [['left_out', 'Left out'], ['full_name', 'Name'], ['title', 'Title (Dr, Ms …)'], ['first_name', 'First name'], ['last_name', 'Last name'], ['email', 'E-mail address'], ['phone', 'Phone'], ['organisation', 'Organisation'], ['job_title', 'Job title'], ['notes', 'Notes'], ['access_needs', 'Access needs'], ['answer', 'An answer, kept with it']];
/** @type {Record<import('../types.d.ts').PersonField, string>} */
const FIELDS = { name: 'name', phone: 'phone', organisation: 'organisation', job_title: 'job title' };

/** @type {Record<Outcome, { word: string, look: string }>} */
const OUTCOMES = { added: { word: 'New', look: 'good' }, updated: { word: 'Known', look: 'note' }, skipped: { word: 'Skipped', look: 'plain' }, rejected: { word: 'Rejected', look: 'bad' }, asks: { word: 'Who is it?', look: 'warn' } };

/** Rows that are drawn at once. */
export const AT_ONCE = 100;

/** What becomes of the rows, in words: their sum is what was read. @param {Counts} counts */
export function counts_words({ read, added, updated, skipped, rejected, asks }) {
  /** @type {[number, string][]} */
  const parts = [[added, 'new'], [updated, 'known'], [skipped, 'skipped'], [rejected, 'rejected'], [asks, 'to be decided']];
  return `${plural(read, 'row')} read: ${parts.filter(([count], at) => count || at < 2).map(([count, word]) => `${count_words(count)} ${word}`).join(', ')}`;
}

/** Why, where that says more than the chip does. @param {Pick<Row, 'outcome' | 'reason'>} row */
export const reason_words = ({ outcome, reason }) => capital(outcome === 'added' ? reason.replace(/^New(; |$)/, '') : reason);

/** A choice as the value of a list. @param {Choice | null} choice */
export const choice_value = (choice) => (!choice ? '' : choice.what === 'known' ? String(choice.participant_id) : choice.what);
/** @param {string} value @returns {Choice | null} */
export const choice_of = (value) => (value === '' ? null : value === 'new' || value === 'leave_out' ? { what: value } : { what: 'known', participant_id: Number(value) });

/** The kinds with one of them set; what can stand once goes from the other column. @param {readonly Kind[]} kinds @param {number} at @param {Kind} kind @returns {Kind[]} */
export function with_kind(kinds, at, kind) {
  const repeats = kind === 'email' || kind === 'notes' || kind === 'left_out' || kind === 'answer';
  return kinds.map((one, index) => (index === at ? kind : !repeats && one === kind ? 'left_out' : one));
}

/** Whether Ctrl+V is meant for the list: no field has the focus, and nothing lies over it. @param {KeyboardEvent} event */
export const is_paste_key = (event) => key_name(event) === 'Mod+v' && !event.defaultPrevented && !document.querySelector('dialog[open]');

/**
 * Opens the dialog; what Ctrl+V brings goes into its box.
 * @param {object} of
 * @param {Context} of.context
 * @param {number} of.course_id
 * @param {import('../types.d.ts').FilesChosen | null} [of.chosen] a file that was chosen or dropped
 * @returns {Promise<Counts | null>} what became of the rows; null when nothing was taken
 */
export function paste_applications({ context, course_id, chosen = null }) {
  let text = '';
  /** The file with the rows; null: they are pasted. @type {import('../shared/read_as.js').Held | null} */
  let brought = chosen?.files[0] ? as_found(chosen.files[0]) : null;
  /** What of people who are known is replaced, by the row's number. @type {Map<number, import('../types.d.ts').PersonField[]>} */
  let replace = new Map();
  /** @type {Preview | null} */
  let preview = null;
  /** @type {boolean | null} */
  let has_header = null;
  /** @type {Kind[] | null} */
  let columns = null;
  /** @type {Map<number, Choice>} */
  let choices = new Map();
  let problem = '';
  let from = 0;
  let asked = 0;
  /** The rows that were to be decided when only these were asked for; null: all are shown. @type {ReadonlySet<number> | null} */
  let only = null;
  /** What the columns held when the list of one of them took the focus: the arrows pass through kinds that are another column's. @type {Kind[]} */
  let held = [];

  const form = f.make_form({
    name: 'paste', context, redraw: () => dialog.redraw(), save_label: 'Take them',
    fields: { state: f.select({ label: 'Their state', options: () => STATES.filter((state) => state !== 'withdrawn').map((state) => ({ id: state, label: capital(state_words(state)) })) }), on_date: f.date({ label: 'Since' }) },
    values: { state: 'applied', on_date: context.today() },
    save: async ({ state, on_date }) => {
      if (preview?.counts.asks) { show_asks(); throw new Declined('It is still to be said who some of them are'); }
      said = '';
      try {
        const counts = await with_room(context, (over) => taking.run((heard) => context.ipc.add_pasted({ pasted: pasted(), state, on_date, over_capacity_reason: over }, heard)));
        dialog.close(counts);
      } catch (thrown) {
        if (!was_cancelled(thrown, context)) throw thrown;
        said = 'Cancelled. Nobody was put on the course.';
        throw new Declined(said);
      }
    },
  });

  const taking = make_underway(context, () => dialog.redraw());
  const pasted = () => ({ course_id, text, file: brought && given_of(brought), has_header, columns, choices: [...choices].map(([row, choice]) => ({ row, choice })), replace: [...replace].map(([row, fields]) => ({ row, fields })) });

  /** Reads what is there with what was said about it. @param {() => void} [then] after it was drawn */
  async function read(then) {
    const number = (asked += 1);
    problem = '';
    if (!brought && !text.trim()) { preview = null; dialog.redraw(); return; }
    try {
      const fresh = await context.ipc.read_pasted(pasted());
      if (number !== asked) return;
      preview = fresh;
      if (from >= fresh.rows.length) from = 0;
    } catch (thrown) {
      if (number !== asked) return;
      preview = null;
      problem = context.ipc.problem_from(thrown).message;
    }
    dialog.redraw();
    if (problem) focus_on_summary('paste_wrong');
    else then?.();
  }

  /** Other rows: nothing of what was said about the last ones holds. @param {string} typed */
  function typed_in(typed) {
    text = typed;
    forget();
    void read(() => document.getElementById('paste_first')?.focus());
  }
  function forget() {
    [has_header, columns, choices, replace, from, only] = [null, null, new Map(), new Map(), 0, null];
  }
  /** @param {import('../types.d.ts').FilesChosen | null} files */
  function take_file(files) {
    if (!files) return;
    problem = files.problems.join(' ');
    const [file] = files.files;
    if (file) { brought = as_found(file); forget(); void read(() => document.getElementById('paste_first')?.focus()); } else { dialog.redraw(); focus_on_summary('paste_wrong'); }
  }
  const choose = async () => { try { take_file(await context.ipc.choose_files()); } catch (thrown) { problem = context.ipc.problem_from(thrown).message; dialog.redraw(); } };
  async function save_rejected() {
    try {
      const saved = await context.ipc.save_rejected(pasted());
      if (saved) { said = `Saved ${plural(saved.row_count, 'row')} as ${saved.file_name} in ${saved.folder}`; dialog.redraw(); }
    } catch (thrown) { problem = context.ipc.problem_from(thrown).message; dialog.redraw(); }
  }
  let said = '';
  function others() {
    [text, preview, brought, said] = ['', null, null, ''];
    dialog.redraw();
    document.getElementById('paste_box')?.focus();
  }
  function show_asks() {
    only = new Set(preview?.rows.filter(({ outcome }) => outcome === 'asks').map(({ row }) => row));
    from = 0;
    dialog.redraw();
    /** @type {HTMLElement | null} */ (dialog.element.querySelector('.paste_row select'))?.focus();
  }

  /** @param {Row} row */
  function decide(row) {
    const { candidates } = row;
    if (row.outcome === 'rejected') return nothing;
    return html`<select class="paste_who" aria-label="What becomes of row ${row.row}${row.name ? `, ${row.name}` : ''}" .value=${live(choice_value(row.choice))} @change=${(/** @type {Event & { target: HTMLSelectElement }} */ event) => {
      const choice = choice_of(event.target.value);
      if (choice) choices.set(row.row, choice); else choices.delete(row.row);
      void read();
    }}><option value="">${row.outcome === 'asks' ? 'Choose who it is' : 'As it looks'}</option>
      ${candidates.map((one) => html`<option value=${one.participant_id}>${whole_name(one)}${one.organisation ? `, ${one.organisation}` : ''}${one.emails[0] ? `, ${one.emails[0]}` : ''}</option>`)}
      ${row.choice?.what === 'known' && !candidates.some((one) => row.choice?.what === 'known' && one.participant_id === row.choice.participant_id) ? html`<option value=${choice_value(row.choice)}>The person who was chosen</option>` : nothing}
      <option value="new">A different person: add</option><option value="leave_out">Leave out</option></select>`;
  }

  /** What the row has otherwise than the register, each to be replaced or not. @param {Row} row */
  function differing({ row, differs }) {
    return differs.map(({ field, stands, says, replaced }) => html`<label class="choice small paste_differs"><input type="checkbox" .checked=${live(replaced)} @change=${(/** @type {Event & { target: HTMLInputElement }} */ event) => {
      const others_of = (replace.get(row) ?? []).filter((one) => one !== field);
      replace.set(row, event.target.checked ? [...others_of, field] : others_of);
      void read();
    }}><span>Replace the ${FIELDS[field]}: ${as_typed(stands)} → ${as_typed(says)}</span></label>`);
  }

  /** @param {Row} row @param {Preview} now */
  function one_row(row, now) {
    const { word, look } = OUTCOMES[row.outcome];
    const reason = reason_words(row);
    return html`<tr class="paste_row ${row.outcome}"><th scope="row"><span class="paste_number soft">${row.row}</span><span class="chip ${look}">${word}</span>${decide(row)}${reason ? html`<span class="paste_reason">${as_typed(reason)}</span>` : nothing}${differing(row)}</th>
      ${row.cells.map((cell, at) => html`<td class=${now.columns[at]?.kind === 'left_out' ? 'left_out' : ''}><span class="paste_cell" title=${cell.length > 40 ? cell : nothing}>${now.columns[at]?.kind === 'access_needs' && cell ? html`<span class="soft">Written down</span>` : as_typed(cell)}</span></td>`)}</tr>`;
  }

  /** @param {Preview} now */
  function table(now) {
    const rows = only ? now.rows.filter(({ row }) => only?.has(row)) : now.rows;
    const shown = rows.slice(from, from + AT_ONCE);
    return html`<div class="paste_sheet" tabindex="0" role="region" aria-label="The pasted rows"><table><thead><tr><th scope="col">What will become of it</th>${now.columns.map(({ heading, kind }, at) => html`<th scope="col"><span class="paste_heading" title=${heading.length > 24 ? heading : nothing}>${heading ? as_typed(heading) : `Column ${at + 1}`}</span>
      <select id=${at === 0 ? 'paste_first' : nothing} aria-label="What the column ${heading || at + 1} holds" .value=${live(kind)} @focus=${() => { held = now.columns.map((column) => column.kind); }} @change=${(/** @type {Event & { target: HTMLSelectElement }} */ event) => { columns = with_kind(held.length === now.columns.length ? held : now.columns.map((column) => column.kind), at, /** @type {Kind} */ (event.target.value)); void read(); }}>${KINDS.map(([id, label]) => html`<option value=${id} ?selected=${id === kind}>${label}</option>`)}</select></th>`)}</tr></thead>
      <tbody>${repeat(shown, ({ row }) => row, (row) => one_row(row, now))}</tbody></table></div>
      ${rows.length > AT_ONCE ? html`<div class="line_up small"><button type="button" class="btn small" aria-disabled=${from === 0 ? 'true' : nothing} @click=${() => { from = Math.max(0, from - AT_ONCE); dialog.redraw(); }}>Earlier rows</button><span>${count_words(from + 1)} to ${count_words(from + shown.length)} of ${count_words(rows.length)}</span><button type="button" class="btn small" aria-disabled=${from + AT_ONCE >= rows.length ? 'true' : nothing} @click=${() => { if (from + AT_ONCE < rows.length) from += AT_ONCE; dialog.redraw(); }}>Later rows</button></div>` : nothing}`;
  }

  /** @param {Preview} now */
  function shown(now) {
    const taken = now.counts.added + now.counts.updated;
    const left = [...now.above.map((line) => html`the line “${as_typed(line)}” above the headings`), ...(now.empty_rows ? [plural(now.empty_rows, 'empty row')] : [])];
    return html`<form class="dialog_form" novalidate @submit=${(/** @type {SubmitEvent} */ event) => { event.preventDefault(); if ((taken || now.counts.asks) && !taking.is()) void form.send(); }}><div class="dialog_body paste_body">
      ${form.summary()}${problem_summary('paste_wrong', problem ? [problem] : [], [])}${now.remark ? html`<div class="remark warn" role="status">${now.remark}</div>` : nothing}${now.missing ? html`<div class="remark warn" role="status">${now.missing} The list above each column says what it holds.</div>` : nothing}
      <div class="line_up paste_counts"><b role="status">${counts_words(now.counts)}</b>${now.counts.asks || only ? html`<button type="button" class="btn small" aria-pressed=${only ? 'true' : 'false'} @click=${() => { if (only) { only = null; from = 0; dialog.redraw(); } else show_asks(); }}>Only those to be decided</button>` : nothing}<span class="push"></span>
        <label class="choice small"><input type="checkbox" .checked=${live(now.has_header)} @change=${(/** @type {Event & { target: HTMLInputElement }} */ event) => { has_header = event.target.checked; columns = null; void read(); }}><span>The rows have headings</span></label></div>
      ${brought ? html`<details class="paste_file"><summary><b>${as_typed(brought.file.name)}</b></summary><div class="columns">${read_as_fields('paste_file', brought, (read_as) => { if (brought) brought = { ...brought, read_as }; forget(); void read(); })}</div></details>` : nothing}
      ${now.counts.rejected ? html`<div class="line_up small"><button type="button" class="btn small" @click=${() => void save_rejected()}>Save the ${plural(now.counts.rejected, 'rejected row')} as CSV…</button></div>` : nothing}<p class="small" role="status">${said}</p>
      ${left.length ? html`<p class="small soft">Left out: ${left.map((one, at) => html`${at ? '; ' : nothing}${one}`)}.</p>` : nothing}
      ${table(now)}
      <div class="columns paste_state">${form.field('state')}${form.field('on_date')}</div></div>
      <div class="dialog_buttons"><button type="button" class="btn" aria-disabled=${taking.is() ? 'true' : nothing} @click=${() => { if (!taking.is()) others(); }}>Other rows</button>${taking.bar(`Putting ${plural(taken, 'person', 'people')} on the course`)}<span class="push"></span><button type="button" class="btn" @click=${() => dialog.close(null)}>Cancel</button><button type="submit" class="btn first" aria-disabled=${(taken || now.counts.asks) && !taking.is() ? nothing : 'true'}>${now.counts.asks ? `Decide ${plural(now.counts.asks, 'row')} first` : taken ? `Put ${plural(taken, 'person', 'people')} on the course` : 'Nothing to take'}</button></div></form>`;
  }

  const box = () => html`<div class="dialog_body paste_begin">${problem_summary('paste_wrong', problem ? [problem] : [], [])}
    <div class="field"><label for="paste_box">Rows copied from a spreadsheet</label><span class="hint" id="paste_hint">Select the rows with their headings in Excel, Forms or a mail, copy them, and paste them here; or choose the file that a form gave you (CSV, TSV or Excel). Nothing is kept until you have seen what becomes of each row.</span>
      <textarea id="paste_box" rows="9" spellcheck="false" autofocus aria-describedby="paste_hint" .value=${live(text)} @input=${(/** @type {InputEvent & { target: HTMLTextAreaElement }} */ event) => { text = event.target.value; if (event.inputType !== 'insertText' && event.inputType !== 'insertLineBreak' && event.inputType !== 'deleteContentBackward') typed_in(text); }}></textarea></div></div>
    <div class="dialog_buttons"><button type="button" class="btn" id="paste_choose" @click=${() => void choose()}>Choose a file…</button><span class="push"></span><button type="button" class="btn" @click=${() => dialog.close(null)}>Cancel</button><button type="button" class="btn first" @click=${() => typed_in(text)}>Show what becomes of them</button></div>`;

  /** @type {import('../shared/dialog.js').Opened<Counts>} */
  const dialog = open_dialog({ title: 'Bring in applications', wide: true, content: () => (preview ? shown(preview) : box()), may_close: () => { taking.stop(); return !taking.is(); } });
  dialog.element.classList.add('paste');
  if (chosen) take_file(chosen);
  void dialog.result.then(() => { if (brought) void context.ipc.let_go_of_files([brought.file.token]).catch(() => {}); });
  return dialog.result;
}
