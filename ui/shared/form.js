// @ts-check
// Forms: checked when they are sent, errors in a summary and at the field, nothing typed is ever lost. An unfinished form is kept
// as a draft and comes back with a line that says so.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { Declined } from './declined.js';
import { icon } from './icons.js';
import { make_keeper } from './keeper.js';
import { focus_on_summary, problem_summary } from './summary.js';
export { checkbox, checkboxes, date, email, link, long_text, money, radios, select, text, texts, time, whole_number } from './fields.js';

/** @typedef {import('./fields.js').Field} Field */
/** @typedef {import('./fields.js').Raw} Raw */
/** @typedef {import('./context.js').Context} Context */

/**
 * @param {object} of
 * @param {string} of.name part of the ids in the page, so one for each form
 * @param {Context} of.context
 * @param {Record<string, Field>} of.fields
 * @param {Record<string, any>} [of.values] what the fields hold at first
 * @param {string | null} [of.draft] the key of the draft, such as "courses/new" or "participants/7"; null for a form too small to keep
 * @param {(values: any) => Promise<unknown>} of.save gets the read values; what it throws is shown
 * @param {() => void} of.redraw draws the screen again, at once
 * @param {string} [of.save_label]
 * @param {() => void} [of.cancel] shows a Cancel button; what was typed is discarded
 * @param {(name: string) => void} [of.on_input] after each change of a field, before the redraw
 */
export function make_form({ name, context, fields, values = {}, draft = null, save, redraw, save_label = 'Save', cancel, on_input }) {
  const form_id = `${name}_form`;
  /** @type {Map<string, Raw>} */
  const raw = new Map();
  /** @type {Map<string, string>} */
  let errors = new Map();
  /** @type {string[]} */
  let general = [];
  let kept = false;
  let busy = false;
  let touched = false;
  let stopped = false;
  const keeper = make_keeper(() => keep());
  fill();

  function fill() {
    for (const [key, field] of Object.entries(fields)) raw.set(key, field.write(values[key]));
  }
  const id_of = (/** @type {string} */ key) => `${name}_${key}`;

  function keep_soon() {
    touched = true;
    if (draft) keeper.soon();
  }
  /** @param {boolean} [said] the form has just said itself what the file does not take */
  function keep(said = false) {
    if (draft) context.ipc.save_draft(draft, JSON.stringify(Object.fromEntries(raw))).catch(said ? () => {} : context.problem);
  }
  function discard_draft() {
    keeper.drop();
    touched = false;
    kept = false;
    if (draft) context.ipc.discard_draft(draft).catch(context.problem);
  }

  /** @returns {Record<string, any> | null} the values, or null when something is wrong */
  function read_all() {
    errors = new Map();
    general = [];
    /** @type {Record<string, any>} */
    const out = {};
    for (const [key, field] of Object.entries(fields)) {
      const read = field.read(raw.get(key) ?? '', context.today());
      if (read.ok) out[key] = read.value;
      else errors.set(key, read.why);
    }
    return errors.size ? null : out;
  }

  function show_errors() {
    redraw();
    focus_on_summary(`${name}_problems`);
  }

  async function send() {
    if (busy) return;
    const read = read_all();
    if (!read) return show_errors();
    busy = true;
    keeper.drop();
    redraw();
    try {
      await save(read);
      discard_draft();
      busy = false;
    } catch (thrown) {
      busy = false;
      const declined = thrown instanceof Declined;
      if (!declined) { context.no_problem(); form.problem(thrown); }
      keep(!declined);
    }
    if (!stopped) redraw();
  }

  /** @param {string} key */
  function focus(key) {
    const element = document.getElementById(id_of(key));
    element?.focus();
    element?.scrollIntoView({ block: 'nearest' });
  }

  const form = {
    /** Brings back what was typed and not saved. Await it before the first drawing, or redraw after it. */
    async restore() {
      if (!draft) return;
      const content = await context.ipc.draft(draft).catch(() => null);
      if (!content) return;
      /** @type {Map<string, unknown>} */
      const saved = new Map(Object.entries(JSON.parse(content)));
      for (const [key, old] of raw) {
        const typed = saved.get(key);
        if (typeof typed === typeof old && Array.isArray(typed) === Array.isArray(old)) raw.set(key, /** @type {Raw} */ (typed));
      }
      kept = true;
      touched = true;
    },

    /** Call from the view's unmount: what was typed in the last moment is kept too. */
    stop() {
      stopped = true;
      keeper.now();
    },

    /** Whether something was typed that is not saved. */
    get is_touched() { return touched; },
    get is_busy() { return busy; },

    /** What a field holds now, read; null while it is empty or cannot be read. @param {string} key */
    value(key) {
      const read = fields[key]?.read(raw.get(key) ?? '', context.today());
      return read?.ok ? read.value : null;
    },
    /** What a field holds, as it was typed. @param {string} key */
    raw: (key) => raw.get(key) ?? '',
    /** Puts back what was typed. @param {string} key @param {Raw} typed */
    put_back(key, typed) {
      const old = raw.get(key);
      if (typeof typed === typeof old && Array.isArray(typed) === Array.isArray(old)) raw.set(key, typed);
    },
    /** Whether a field is as this value leaves it: nobody typed anything else. @param {string} key @param {any} value */
    holds: (key, value) => JSON.stringify(raw.get(key)) === JSON.stringify(fields[key]?.write(value)),
    /** Fills a field for the reader, as a button "use 9 Feb" does. @param {string} key @param {any} value */
    set(key, value) {
      const field = fields[key];
      if (field) raw.set(key, field.write(value));
      keep_soon();
      redraw();
    },

    /** Shows what the program refused: at the fields it names, the rest in the summary. @param {unknown} thrown */
    problem(thrown) {
      const problem = context.ipc.problem_from(thrown);
      errors = new Map(problem.fields.filter(({ field }) => field in fields).map(({ field, message }) => [field, message]));
      general = problem.fields.filter(({ field }) => !(field in fields)).map(({ message }) => message);
      if (!problem.fields.length) general.push(problem.message);
      show_errors();
    },

    /** One field with label, hint, error and control. @param {string} key */
    field(key) {
      const field = fields[key];
      if (!field) throw new Error(`the form ${name} has no field ${key}`);
      const id = id_of(key);
      const error = errors.get(key);
      const about = [field.hint ? `${id}_hint` : '', error ? `${id}_error` : ''].filter(Boolean).join(' ');
      const control = field.control({
        id, about, wrong: Boolean(error), label: field.label, raw: raw.get(key) ?? '', today: context.today(),
        input: (typed) => { raw.set(key, typed); keep_soon(); on_input?.(key); redraw(); },
      });
      const optional = field.optional && !field.bare ? html` <span class="optional">(optional)</span>` : nothing;
      const between = html`${field.hint ? html`<span class="hint" id="${id}_hint">${field.hint}</span>` : nothing}${error ? html`<span class="field_error" id="${id}_error">${icon('warning')}<span>${error}</span></span>` : nothing}`;
      const look = `field ${error ? 'wrong' : ''}`;
      if (field.grouped) return html`<fieldset class=${look} aria-describedby=${about || nothing}><legend>${field.label}${optional}</legend>${between}${control}</fieldset>`;
      if (field.bare) return html`<div class=${look}>${control}${between}</div>`;
      return html`<div class=${look}><label for=${id}>${field.label}${optional}</label>${between}${control}</div>`;
    },

    /** The summary of what is wrong; part of template(). */
    summary() {
      const wrong = Object.keys(fields).filter((key) => errors.has(key));
      return problem_summary(`${name}_problems`, general, wrong.map((key) => ({ id: id_of(key), message: errors.get(key) ?? '', go: () => focus(key) })));
    },

    /** The line about a draft that came back; part of template(). */
    kept() {
      return kept ? html`<div class="kept" role="status">We kept what you had typed. <button type="button" class="link" @click=${() => { fill(); errors = new Map(); general = []; discard_draft(); redraw(); }}>Discard</button></div>` : nothing;
    },

    /** Save and Cancel; part of template(), and wherever else they should be in sight. @param {unknown} [more] further buttons */
    buttons(more = nothing) {
      return html`${send_button()}${cancel_button()}${more}`;
    },
    /** Its buttons in the head of a screen, the primary one last. */
    head_buttons: () => html`${cancel_button()}${send_button()}`,

    /** The whole form around its fields. Enter in a line sends it. @param {unknown} content @param {unknown} [more] further buttons */
    template(content, more = nothing) {
      return html`<form class="form" id=${form_id} novalidate @submit=${on_submit} @focusin=${in_sight}>${form.kept()}${form.summary()}${content}<div class="form_buttons">${form.buttons(more)}</div></form>`;
    },

    /** The form as the content of a dialog. @param {unknown} content @param {() => void} close */
    dialog_template(content, close) {
      return html`<form class="dialog_form" novalidate @submit=${on_submit}><div class="dialog_body">${form.kept()}${form.summary()}${content}</div><div class="dialog_buttons"><button type="button" class="btn" @click=${() => { discard_draft(); close(); }}>Cancel</button><button type="submit" class="btn first" aria-disabled=${busy ? 'true' : nothing}>${busy ? 'Saving…' : save_label}</button></div></form>`;
    },

    send,
    focus,
  };

  const send_button = () => html`<button type="submit" form=${form_id} class="btn first" aria-disabled=${busy ? 'true' : nothing}>${busy ? 'Saving…' : save_label}</button>`;
  const cancel_button = () => (cancel ? html`<button type="button" class="btn" @click=${() => { discard_draft(); cancel(); }}>Cancel</button>` : nothing);
  /** Tab alone brings a field no further than the edge of what scrolls, where the buttons may lie over it. @param {FocusEvent} event */
  function in_sight({ target }) {
    if (target instanceof HTMLElement && target.matches('input, select, textarea')) target.scrollIntoView({ block: 'nearest' });
  }
  /** @param {SubmitEvent} event */
  function on_submit(event) {
    event.preventDefault();
    void send();
  }
  return form;
}
