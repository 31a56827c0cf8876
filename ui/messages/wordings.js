// @ts-check
// The wordings: those that the program brings, which can be changed and brought back, and the administrator's own.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { icon } from '../shared/icons.js';
import { make_kept_words } from '../shared/kept_words.js';
import { is_screen_key, run_key } from '../shared/keyboard.js';
import { template_key } from '../shared/draft_words.js';
import { make_wording } from '../shared/wording.js';
import { ABOUT } from './words.js';

/** @typedef {import('../types.d.ts').Template} Template */
/** @typedef {import('../types.d.ts').TemplateSheet} TemplateSheet */
/** @typedef {import('../types.d.ts').About} About */

/** @param {{ context: import('../shared/context.js').Context, redraw: () => void }} of */
export function make_wordings({ context, redraw }) {
  const { ipc } = context;
  /** @type {TemplateSheet} */
  let sheet = { templates: [], placeholders: [] };
  let chosen = '';
  /** What is being typed: a new one has no key yet. @type {{ name: string, about: About, subject: string, body: string }} */
  let typed = { name: '', about: 'course', subject: '', body: '' };
  /** The id of the field in which something was typed last. */
  let last_typed = 'wording_subject';
  let restored = false;
  let busy = false;
  /** @type {Map<string, string>} */
  let wrong = new Map();

  const template = () => sheet.templates.find((one) => template_key(one) === chosen) ?? null;
  const about = () => { const one = template(); return one && one.kind !== 'own' ? one.about : typed.about; };

  const kept = make_kept_words({ context, draft: 'messages/wording', typed: () => ({ chosen, typed }), discard });

  /** @param {Partial<typeof typed>} change */
  function type(change) {
    typed = { ...typed, ...change };
    for (const field of Object.keys(change)) {
      last_typed = `wording_${field}`;
      wrong.delete(field);
    }
    kept.soon();
  }

  const fields = make_wording({
    name: 'wording', redraw,
    value: (part) => typed[part],
    input: (part, text) => type({ [part]: text }),
    placeholders: () => sheet.placeholders.filter((one) => one.about.includes(about())).map(({ name }) => name),
    problems: (part) => { const why = wrong.get(part); return why ? [why] : []; },
  });

  /** @param {string} key */
  function fill(key) {
    chosen = key;
    const one = template();
    typed = one ? { name: one.name, about: one.about, subject: one.subject, body: one.body } : { name: '', about: 'course', subject: '', body: 'Dear {first name},\n\n\n\nKind regards\n{centre}' };
    wrong = new Map();
  }
  /** What is saved, instead of what was typed. */
  function discard() {
    kept.forget();
    fill(template() ? chosen : template_key(/** @type {Template} */ (sheet.templates[0])));
    redraw();
  }
  /** Brings back what was typed and not saved; the words of a wording that is gone are those of a new one. */
  async function restore() {
    const back = await kept.restore();
    if (!back) return;
    fill(back.chosen);
    if (!template()) chosen = 'new';
    typed = { ...typed, ...back.typed };
  }

  /** What was typed and not saved is asked about before it goes. @param {string} key */
  async function choose(key) {
    if (key === chosen) return;
    if (kept.is_touched && !(await context.ask({ title: 'Leave without saving?', body: 'What you typed in this wording is not saved.', buttons: [{ id: 'leave', label: 'Leave it' }], danger: true, cancel: 'Go on typing' }))) {
      document.getElementById(last_typed)?.focus();
      return;
    }
    kept.forget();
    fill(key);
    redraw();
    if (key === 'new') document.getElementById('wording_name')?.focus();
  }

  async function save() {
    if (busy) return;
    busy = true;
    redraw();
    try {
      context.no_problem();
      const one = template();
      const which = one ? { kind: one.kind, template_id: one.kind === 'own' ? one.template_id : null } : { kind: /** @type {const} */ ('own'), template_id: null };
      const known = new Set(sheet.templates.map(template_key));
      sheet = await ipc.save_template({ which, ...typed });
      kept.forget();
      const added = sheet.templates.find((each) => !known.has(template_key(each)));
      fill(added ? template_key(added) : chosen);
    } catch (thrown) {
      const problem = ipc.problem_from(thrown);
      wrong = new Map(problem.fields.map(({ field, message }) => [field, message]));
      if (!problem.fields.length) context.problem(thrown);
    }
    busy = false;
    redraw();
    const first = document.querySelector('.wordings [aria-invalid="true"]');
    if (first instanceof HTMLElement) first.focus();
  }

  /** @param {number} id */
  async function remove(id) {
    try {
      context.no_problem();
      sheet = await ipc.remove_template(id);
      kept.forget();
      fill(template() ? chosen : template_key(/** @type {Template} */ (sheet.templates[0])));
    } catch (thrown) {
      context.problem(thrown);
    }
    redraw();
    document.getElementById('wording_subject')?.focus();
  }

  /** @param {Template} one */
  const entry = (one) => html`<li><button type="button" aria-current=${template_key(one) === chosen ? 'true' : nothing} @click=${() => void choose(template_key(one))}><span>${one.name}</span>${one.changed ? html`<span class="chip plain">changed</span>` : nothing}</button></li>`;
  /** @param {'name'} field */
  const error = (field) => (wrong.get(field) ? html`<span class="field_error" id="wording_${field}_error">${icon('warning')}<span>${wrong.get(field)}</span></span>` : nothing);

  return {
    async read() {
      sheet = await ipc.template_sheet();
      if (!kept.is_touched) fill(template() || chosen === 'new' ? chosen : template_key(/** @type {Template} */ (sheet.templates[0])));
      if (!restored) await restore();
      restored = true;
    },
    keys: [{ keys: ['{'], does: 'a placeholder, while typing', hint: true }, { keys: ['A'], does: 'add a wording of your own', hint: true }],
    actions: () => html`<button type="button" class="btn" @click=${() => void choose('new')}>${icon('plus')}Add a wording</button>`,
    template() {
      const one = template();
      const own = !one || one.kind === 'own';
      const brought = sheet.templates.filter(({ kind }) => kind !== 'own');
      const owned = sheet.templates.filter(({ kind }) => kind === 'own');
      return html`<div class="wordings"><nav aria-label="Wordings"><h2>Brought by the program</h2><ul class="wordings_list">${brought.map(entry)}</ul>
          ${owned.length || chosen === 'new' ? html`<h2>Your own</h2><ul class="wordings_list">${owned.map(entry)}${chosen === 'new' ? html`<li><button type="button" aria-current="true">New wording</button></li>` : nothing}</ul>` : nothing}</nav>
        <form class="form" novalidate @submit=${(/** @type {SubmitEvent} */ event) => { event.preventDefault(); void save(); }}>
          ${kept.line()}${own ? html`<div class="field ${wrong.has('name') ? 'wrong' : ''}"><label for="wording_name">Name</label>${error('name')}<input id="wording_name" class="of_many" autocomplete="off" aria-invalid=${wrong.has('name') ? 'true' : 'false'} aria-describedby=${wrong.has('name') ? 'wording_name_error' : nothing} .value=${typed.name} @input=${(/** @type {InputEvent & { target: HTMLInputElement }} */ event) => { type({ name: event.target.value }); redraw(); }}></div>
            <div class="field"><label for="wording_about">Of what it speaks</label><select id="wording_about" @change=${(/** @type {Event & { target: HTMLSelectElement }} */ event) => { type({ about: /** @type {About} */ (event.target.value) }); redraw(); }}>${Object.entries(ABOUT).map(([value, word]) => html`<option value=${value} ?selected=${value === typed.about}>${word}</option>`)}</select></div>`
            : html`<h2>${one?.name}</h2><p class="soft">${ABOUT[about()]}${one?.calendar_files ? '. Calendar files go with it.' : ''}</p>`}
          ${fields.template(14)}
          <div class="form_buttons"><button type="submit" class="btn first" aria-disabled=${busy ? 'true' : nothing}>${busy ? 'Saving…' : 'Save'}</button>
            ${kept.is_touched ? html`<button type="button" class="btn" @click=${discard}>Cancel</button>` : nothing}
            ${one && own && one.template_id !== null ? html`<button type="button" class="btn" @click=${() => void remove(/** @type {number} */ (one.template_id))}>${icon('bin')}Remove this wording</button>` : nothing}
            ${one && !own && one.template_id !== null ? html`<button type="button" class="btn" @click=${() => void remove(/** @type {number} */ (one.template_id))}>${icon('undo')}Bring back the original words</button>` : nothing}</div></form></div>`;
    },
    /** @param {KeyboardEvent} event */
    pressed(event) {
      if (is_screen_key(event)) run_key(event, { a: () => void choose('new') });
    },
    stop: kept.stop,
  };
}
