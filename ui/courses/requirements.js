// @ts-check
// What each participant has to meet, in the panel: reworded in place, removed with one key, undone with another.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { repeat } from '../vendor/lit-html/directives/repeat.js';
import { live } from '../vendor/lit-html/directives/live.js';
import * as f from '../shared/form.js';
import { fit_to_words } from '../shared/fit.js';
import { icon } from '../shared/icons.js';
import { make_keeper } from '../shared/keeper.js';

/** @typedef {InputEvent & { target: HTMLTextAreaElement }} Typed */

/** @param {import('./parts.js').Screen} screen @returns {Promise<import('./parts.js').Part>} */
export async function requirements_part(screen) {
  const { context, course_id } = screen;
  /** What is being reworded, by requirement. @type {Map<number, string>} */
  const typed = new Map();
  /** Why new words were refused, by requirement. @type {Map<number, string>} */
  const refused = new Map();
  /** @type {Set<number>} */
  const saving = new Set();

  const form = f.make_form({
    name: 'requirement', context, draft: `courses/requirement/${course_id}`, redraw: screen.redraw, save_label: 'Add',
    fields: { requirement: f.text({ label: 'Another requirement', most: 500, missing: 'Enter what participants have to meet', spell: true }) },
    save: async ({ requirement }) => {
      screen.take(await context.ipc.add_requirement(course_id, requirement));
      form.set('requirement', '');
      form.focus('requirement');
    },
  });
  await form.restore();

  // Words that are not saved yet survive leaving the screen, as those of any form do.
  const draft = `courses/rewording/${course_id}`;
  const kept = await context.ipc.draft(draft).catch(() => null);
  for (const [id, words] of kept ? Object.entries(JSON.parse(kept)) : []) {
    if (screen.sheet().requirements.some(({ requirement_id }) => requirement_id === Number(id))) typed.set(Number(id), words);
  }
  let came_back = typed.size > 0;
  const keeper = make_keeper(keep);
  function keep() {
    const kept_now = typed.size ? context.ipc.save_draft(draft, JSON.stringify(Object.fromEntries(typed))) : context.ipc.discard_draft(draft);
    kept_now.catch(context.problem);
  }
  /** @param {number} id @param {string} words */
  function type(id, words) {
    typed.set(id, words.replace(/\s*\n\s*/g, ' '));
    keeper.soon();
    screen.redraw();
  }
  /** The old words again. @param {number} id */
  function forget(id) {
    typed.delete(id);
    refused.delete(id);
    if (!typed.size) came_back = false;
    keeper.drop();
    keep();
  }

  /** Saves what was reworded; what is refused stays as it was typed, with the reason at it. @param {import('../types.d.ts').Requirement} one */
  async function reword({ requirement_id: id, requirement }) {
    const words = typed.get(id);
    if (words === undefined || saving.has(id)) return;
    if (words.trim() === requirement) {
      forget(id);
    } else {
      saving.add(id);
      try {
        screen.take(await context.ipc.reword_requirement(id, words));
        if (typed.get(id) === words) forget(id);
      } catch (thrown) {
        const problem = context.ipc.problem_from(thrown);
        refused.set(id, problem.fields[0]?.message ?? problem.message);
      }
      saving.delete(id);
    }
    screen.redraw();
  }
  /** @param {KeyboardEvent} event @param {import('../types.d.ts').Requirement} one */
  function pressed(event, one) {
    if (event.key === 'Enter') void reword(one);
    else if (event.key === 'Escape' && typed.has(one.requirement_id)) {
      forget(one.requirement_id);
      screen.redraw();
    } else return;
    event.preventDefault();
  }
  /** @param {import('../types.d.ts').Requirement} one @param {number} at */
  const remove = (one, at) => screen.attempt(async () => {
    forget(one.requirement_id);
    screen.take(await context.ipc.remove_requirement(one.requirement_id));
    screen.redraw();
    const inputs = document.querySelectorAll('.reworded textarea');
    const next = inputs[Math.min(at, inputs.length - 1)] ?? document.getElementById('requirement_requirement');
    if (next instanceof HTMLElement) next.focus();
  });

  /** @param {import('../types.d.ts').Requirement} one @param {number} at */
  function line(one, at) {
    const id = one.requirement_id;
    const why = refused.get(id);
    return html`<li>${why ? html`<span class="field_error" id="reworded_${id}_error" role="alert">${icon('warning')}<span>${why}</span></span>` : nothing}
      <textarea rows="1" autocomplete="off" spellcheck="true" aria-label="Requirement ${at + 1}" aria-invalid=${why ? 'true' : 'false'} aria-describedby=${why ? `reworded_${id}_error` : nothing} .value=${live(typed.get(id) ?? one.requirement)}
        @input=${(/** @type {Typed} */ event) => type(id, event.target.value)} @change=${() => reword(one)} @keydown=${(/** @type {KeyboardEvent} */ event) => pressed(event, one)}></textarea>
      <span class="soft small nowrap">${one.met_by ? `${one.met_by} met` : nothing}</span><button type="button" class="btn quiet icon" aria-label="Remove requirement ${at + 1}${one.met_by ? `, which ${one.met_by} have met` : ''}" title="Remove" @click=${() => remove(one, at)}>${icon('close')}</button></li>`;
  }
  const fit = () => fit_to_words(document.querySelector('.reworded'));
  window.addEventListener('resize', fit);

  return {
    kind: 'requirements', session_id: null, focus: () => form.focus('requirement'),
    stop() {
      window.removeEventListener('resize', fit);
      keeper.now();
      form.stop();
    },
    content() {
      queueMicrotask(fit);
      return {
        title: 'Requirements', under: 'What each participant of this course has to meet.',
        body: html`${came_back ? html`<div class="kept" role="status">We kept what you had typed. <button type="button" class="link" @click=${() => { [...typed.keys()].forEach(forget); screen.redraw(); document.querySelector('.reworded textarea') instanceof HTMLElement && /** @type {HTMLElement} */ (document.querySelector('.reworded textarea')).focus(); }}>Discard</button></div>` : nothing}
          <ol class="text_list reworded">${repeat(screen.sheet().requirements, ({ requirement_id }) => requirement_id, line)}</ol>
          ${form.template(form.field('requirement'))}`,
      };
    },
  };
}
