// @ts-check
// Export: what, of what, which columns; how the file begins; then save it, and where it is.
import { html, nothing, render } from '../vendor/lit-html/lit-html.js';
import { live } from '../vendor/lit-html/directives/live.js';
import { empty_place } from '../shared/empty.js';
import { icon } from '../shared/icons.js';
import { key_name, mod_name } from '../shared/keyboard.js';
import { plural } from '../shared/words.js';
import { FORMATS, KINDS, has_guard, request, scopes, ticked } from './choices.js';
import { saved_card } from '../shared/saved.js';

/** @typedef {import('./choices.js').Kind} Kind */
/** @typedef {import('../types.d.ts').ExportPreview} Preview */
/** @typedef {Event & { target: HTMLInputElement }} Ticked */

/** @type {import('../shared/context.js').Mount} */
export async function mount(root, context) {
  const course = context.course();
  const { courses } = context.frame();
  if (!courses.length) { no_courses(root, context); return undefined; }

  const asked = KINDS.find(({ id }) => id === context.params.kind)?.id;
  /** @type {Kind} */
  let kind = asked ?? context.recall('kind', /** @type {Kind} */ ('participants'));
  if (!scopes(kind, course, courses).length) kind = 'participants';
  /** Of what, by kind. @type {Map<Kind, string>} */
  const chosen_scope = context.recall('scope', new Map());
  /** The columns that are the other way round than usual, by kind. @type {Map<Kind, Set<string>>} */
  const turned = context.recall('turned', new Map());
  /** @type {import('../types.d.ts').ExportFormat} */
  let format = context.recall('format', /** @type {import('../types.d.ts').ExportFormat} */ ('csv'));
  /** @type {Preview | null} */
  let preview = null;
  let reading = 0;
  let busy = false;
  let none_ticked = false;
  /** @type {import('../types.d.ts').SavedFile[]} */
  let saved = [];

  const offered = () => scopes(kind, course, courses);
  const of = () => offered().find(({ id }) => id === chosen_scope.get(kind)) ?? /** @type {import('./choices.js').Of} */ (offered()[0]);
  const turned_here = () => turned.get(kind) ?? new Set();
  const wanted = () => request(kind, of().scope, preview?.columns ?? [], turned_here(), format);

  /** Reads how the file begins. What arrives after a newer question is dropped. */
  async function read() {
    const mine = (reading += 1);
    try {
      // Which columns there are is known from the last time, unless another kind of file was chosen since.
      let found = preview ?? await context.ipc.export_preview({ kind, scope: of().scope, columns: null, format });
      if (mine !== reading) return;
      const better = request(kind, of().scope, found.columns, turned_here(), format);
      none_ticked = better.columns?.length === 0;
      if (!none_ticked && (better.columns || found === preview)) found = await context.ipc.export_preview(better);
      if (mine !== reading) return;
      preview = none_ticked ? { ...found, columns: found.columns.map((column) => ({ ...column, is_chosen: false })), header: [], rows: [] } : found;
      context.no_problem();
    } catch (thrown) {
      if (mine !== reading) return;
      preview = null;
      context.problem(thrown);
    }
    draw();
  }

  /** @param {Kind} id */
  function choose_kind(id) {
    kind = id;
    context.remember('kind', kind);
    preview = null;
    void read();
  }
  /** @param {import('../types.d.ts').ExportFormat} id */
  function choose_format(id) {
    format = id;
    context.remember('format', format);
    preview = null;
    void read();
  }
  /** @param {string} id */
  function choose_scope(id) {
    chosen_scope.set(kind, id);
    context.remember('scope', chosen_scope);
    // Another course's grid has other columns.
    if (kind === 'register_grid') preview = null;
    void read();
  }
  /** @param {readonly string[]} names @param {boolean} on @param {string} [other] the button that has the focus when the one that was pressed has gone */
  async function tick(names, on, other) {
    const set = new Set(turned_here());
    for (const column of preview?.columns ?? []) {
      if (!names.includes(column.name)) continue;
      if (on === column.is_health) set.add(column.name);
      else set.delete(column.name);
    }
    turned.set(kind, set);
    context.remember('turned', turned);
    await read();
    if (other && !document.activeElement?.closest('.export_columns')) document.getElementById(other)?.focus();
  }

  /** One thing with the system's dialogs at a time. @param {() => Promise<unknown>} what */
  async function doing(what) {
    if (busy) return;
    busy = true;
    context.no_problem();
    draw();
    try {
      await what();
    } catch (thrown) {
      context.problem(thrown);
    }
    busy = false;
    draw();
  }

  const save = () => doing(async () => {
    if (none_ticked) return root.querySelector(/** @type {'input'} */ ('.export_columns input'))?.focus();
    const file = await context.ipc.save_export(wanted());
    if (!file) return undefined;
    saved = [file];
    context.say(`Saved ${file.file_name}`);
    return undefined;
  });

  const save_all = () => doing(async () => {
    if (!course) return;
    const folder = await context.ipc.choose_export_folder(course.course_id, format);
    if (!folder) return;
    const if_taken = folder.taken.length ? await decide(folder) : 'refuse';
    if (!if_taken) return;
    saved = await context.ipc.export_into_folder(folder.token, course.course_id, format, if_taken);
    context.say(`Saved ${plural(saved.length, 'file')}`);
  });

  /** @param {import('../types.d.ts').ChosenFolder} folder @returns {Promise<import('../types.d.ts').IfTaken | null>} */
  async function decide({ folder, file_names, taken }) {
    const all = taken.length === file_names.length;
    const answer = await context.ask({
      title: taken.length === 1 ? 'One of these files is there already' : `${all ? 'These' : plural(taken.length, 'of these file').replace(/ of these files?$/, ' of these')} files are there already`,
      body: html`<p>In ${folder}:</p><ul class="taken">${taken.map((name) => html`<li>${name}</li>`)}</ul><p>Keep both, and the new ones get a number; or replace the old ones.</p>`,
      buttons: [{ id: 'number', label: 'Keep both' }, { id: 'replace', label: 'Replace' }],
    });
    return answer && /** @type {import('../types.d.ts').IfTaken} */ (answer.button);
  }

  /** @param {KeyboardEvent} event */
  function pressed(event) {
    if (event.defaultPrevented || document.querySelector('dialog[open]') || key_name(event) !== 'Mod+s') return;
    event.preventDefault();
    void save();
  }

  // ---- drawing

  const kind_choice = () => html`<fieldset class="export_kinds"><legend class="just_read">What</legend>${KINDS.map(({ id, label, hint }) => {
    const possible = scopes(id, course, courses).length > 0;
    return html`<label class="choice export_kind ${kind === id ? 'on' : ''}"><input type="radio" name="export_kind" .checked=${live(kind === id)} ?disabled=${!possible} @change=${() => choose_kind(id)}><span><b>${label}</b> <span class="hint">${possible ? hint : 'Choose a course at the top left first'}</span></span></label>`;
  })}</fieldset>`;

  const scope_choice = () => {
    const all = offered();
    return html`<fieldset class="export_group"><legend>${kind === 'follow_ups' ? 'Which programme' : 'Which course'}</legend>${all.map(({ id, label, hint }) => html`<label class="choice"><input type="radio" name="export_of" .checked=${live(of().id === id)} @change=${() => choose_scope(id)}><span>${label}${hint ? html` <span class="hint">${hint}</span>` : nothing}</span></label>`)}</fieldset>`;
  };

  const format_choice = () => html`<fieldset class="export_group"><legend>As</legend>${FORMATS.map(({ id, label, hint }) => html`<label class="choice"><input type="radio" name="export_format" .checked=${live(format === id)} @change=${() => choose_format(id)}><span>${label} <span class="hint">${hint}</span></span></label>`)}</fieldset>`;

  const column_choice = () => {
    const columns = preview?.columns ?? [];
    const usual = columns.filter(({ is_health }) => !is_health).map(({ name }) => name);
    const on = ticked(columns, turned_here());
    return html`<fieldset class="export_group export_columns" aria-describedby=${none_ticked ? 'export_none' : nothing}><legend>Columns</legend>
      ${none_ticked ? html`<span class="field_error" id="export_none" role="alert">${icon('warning')}<span>Tick at least one column</span></span>` : nothing}
      ${columns.map(({ name, about, is_chosen, is_health }) => html`<label class="choice"><input type="checkbox" .checked=${live(is_chosen)} @change=${(/** @type {Ticked} */ event) => void tick([name], event.target.checked)}><span class="column_name">${name}${about || is_health ? html` <span class="hint">${is_health ? 'Health data: left out unless you tick it' : about}</span>` : nothing}</span></label>`)}
      <div class="line_up">${on.length < usual.length ? html`<button type="button" class="btn small" id="tick_usual" @click=${() => tick(usual, true, 'tick_none')}>Tick all but health data</button>` : nothing}${on.length ? html`<button type="button" class="btn quiet small" id="tick_none" @click=${() => tick(columns.map(({ name }) => name), false, 'tick_usual')}>Tick none</button>` : nothing}</div>
    </fieldset>`;
  };

  const begins = () => {
    if (!preview) return html`<p class="waiting">Reading…</p>`;
    const { header, rows, row_count, file_name, notice } = preview;
    const counted = row_count === 0 ? 'There are no rows yet' : rows.length < row_count ? `The first ${rows.length} of ${plural(row_count, 'row')}` : plural(row_count, 'row');
    return html`<div class="export_preview"><div class="preview_head"><h2>${file_name}</h2><span class="soft small">${counted}</span></div>
      ${notice ? html`<p class="remark ${notice.startsWith('Access needs are in') ? 'warn' : ''}">${icon(notice.startsWith('Access needs are in') ? 'warning' : 'about')}<span>${notice}</span></p>` : nothing}
      ${header.length ? html`<div class="sheet low preview" tabindex="0" role="group" aria-label="How the file begins"><table><caption class="just_read">How ${file_name} begins</caption>
        <thead><tr>${header.map((name) => html`<th scope="col" class=${look_of(name)} title=${name}>${name}</th>`)}</tr></thead>
        <tbody>${rows.length ? rows.map((row) => html`<tr>${row.map((cell, at) => html`<td class=${look_of(header[at] ?? '')} title=${cell || nothing}>${cell}</td>`)}</tr>`) : html`<tr><td class="soft" colspan=${header.length}>${kind === 'participants' ? 'Nobody has a booking yet' : kind === 'payments' ? 'Nothing has been paid yet' : kind === 'certificates' ? 'Nobody has asked for a certificate yet' : kind === 'follow_ups' ? 'No follow-up session is planned yet' : 'Nobody is in the register yet'}</td></tr>`}</tbody></table></div>` : nothing}
      ${format === 'csv' && has_guard(rows) ? html`<p class="soft small">A ' stands before a text that a spreadsheet would run as a formula. It stays text.</p>` : nothing}
      <p class="soft small">Opens in Excel, LibreOffice and Numbers by a double click (file kind ${format === 'csv' ? 'CSV' : 'XLSX, one sheet, nothing hidden'}).</p></div>`;
  };

  function draw() {
    render(html`<header class="head"><div><h1>Export</h1><div class="soft">Files for any spreadsheet. Only the ticked columns are in them.</div></div>
      <div class="actions"><button type="button" class="btn" aria-disabled=${busy || !course ? 'true' : nothing} title=${course ? `Participants, register, register grid, payments and follow-ups of ${course.title}, with their usual columns` : 'Choose a course at the top left first'} @click=${save_all}>${icon('folder')}All into a folder…</button>
      <button type="button" class="btn first" aria-disabled=${busy ? 'true' : nothing} @click=${save}>${icon('export')}Save…</button></div></header>
    <div class="export_body body scroll">
      ${saved.length ? saved_card({ files: saved, open: (token) => void doing(() => context.ipc.open_saved(token)), show: (token) => void doing(() => context.ipc.show_saved(token)), close: () => { saved = []; draw(); root.querySelector('h1')?.focus(); } }) : nothing}
      ${kind_choice()}<div class="export_parts"><div class="export_choices">${scope_choice()}${format_choice()}${column_choice()}</div>${begins()}</div>
    </div>`, root);
  }

  context.set_keys([
    { keys: [mod_name, 'S'], does: 'save', hint: true },
    { keys: ['↑', '↓'], does: 'choose', hint: true },
    { keys: ['Space'], does: 'tick a column', hint: true },
  ]);
  context.on_changed_elsewhere(() => { preview = null; return read(); });
  document.addEventListener('keydown', pressed);
  draw();
  await read();
  return () => { reading += 1; document.removeEventListener('keydown', pressed); };
}

/** An id is cut, and an address never is. @param {string} column */
function look_of(column) {
  return column.endsWith('_id') ? 'long_id' : column === 'email' ? 'whole' : '';
}

/** @param {HTMLElement} root @param {import('../shared/context.js').Context} context */
function no_courses(root, context) {
  render(html`<header class="head"><div><h1>Export</h1></div></header>
    ${empty_place({ icon: 'export', title: 'No courses yet', text: 'Files for a spreadsheet are made from courses. Start the first one, and its people and marks can be exported.', actions: html`<button type="button" class="btn first" @click=${() => context.go('courses', { new: true })}>${icon('plus')}New course</button>` })}`, root);
}
