// @ts-check
// What each participant has to meet, in the panel: reworded in place, removed with one key, undone with another.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { repeat } from '../vendor/lit-html/directives/repeat.js';
import { live } from '../vendor/lit-html/directives/live.js';
import * as f from '../shared/form.js';
import { icon } from '../shared/icons.js';

/** @typedef {InputEvent & { target: HTMLTextAreaElement }} Typed */

/** @param {import('./parts.js').Screen} screen @returns {Promise<import('./parts.js').Part>} */
export async function requirements_part(screen) {
  const { context, course_id } = screen;
  /** What is being reworded, by requirement. @type {Map<number, string>} */
  const typed = new Map();

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

  /** Saves what was reworded; the old words come back when they are refused. @param {import('../types.d.ts').Requirement} one */
  const reword = (one) => screen.attempt(async () => {
    const words = typed.get(one.requirement_id);
    typed.delete(one.requirement_id);
    if (words === undefined || words.trim() === one.requirement) return screen.redraw();
    try {
      screen.take(await context.ipc.reword_requirement(one.requirement_id, words));
    } catch (thrown) {
      const problem = context.ipc.problem_from(thrown);
      throw problem.fields[0] ? new context.ipc.Problem(null, problem.fields[0].message) : problem;
    } finally {
      screen.redraw();
    }
  });
  /** @param {import('../types.d.ts').Requirement} one @param {number} at */
  const remove = (one, at) => screen.attempt(async () => {
    typed.delete(one.requirement_id);
    screen.take(await context.ipc.remove_requirement(one.requirement_id));
    screen.redraw();
    const inputs = document.querySelectorAll('.requirement_list textarea');
    const next = inputs[Math.min(at, inputs.length - 1)] ?? document.getElementById('requirement_requirement');
    if (next instanceof HTMLElement) next.focus();
  });

  return {
    kind: 'requirements', session_id: null, focus: () => form.focus('requirement'),
    stop: () => { for (const one of screen.sheet().requirements) if (typed.has(one.requirement_id)) void reword(one); form.stop(); },
    content: () => ({
      title: 'Requirements', under: 'What each participant of this course has to meet.',
      body: html`<ol class="text_list requirement_list">${repeat(screen.sheet().requirements, ({ requirement_id }) => requirement_id, (one, at) => html`<li><textarea rows="1" autocomplete="off" spellcheck="true" aria-label="Requirement ${at + 1}" .value=${live(typed.get(one.requirement_id) ?? one.requirement)}
          @input=${(/** @type {Typed} */ event) => typed.set(one.requirement_id, event.target.value.replace(/\s*\n\s*/g, ' '))} @change=${() => reword(one)} @keydown=${(/** @type {KeyboardEvent} */ event) => { if (event.key === 'Enter') { event.preventDefault(); void reword(one); } }}></textarea>
        <span class="soft small nowrap">${one.met_by ? `${one.met_by} met` : nothing}</span><button type="button" class="btn quiet icon" aria-label="Remove requirement ${at + 1}${one.met_by ? `, which ${one.met_by} have met` : ''}" title="Remove" @click=${() => remove(one, at)}>${icon('close')}</button></li>`)}</ol>
        ${form.template(form.field('requirement'))}`,
    }),
  };
}
