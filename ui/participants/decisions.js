// @ts-check
// What the administrator is asked: is it the same person, is one more than the places right, since when and why.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { Declined } from '../shared/declined.js';
import { open_dialog } from '../shared/dialog.js';
import * as f from '../shared/form.js';
import { plural } from '../shared/words.js';
import { as_typed, some_of, state_words, takes_a_place, whole_name } from './words.js';

/** @typedef {import('../shared/context.js').Context} Context */
/** @typedef {import('../types.d.ts').LikelyDuplicate} LikelyDuplicate */
/** @typedef {import('../types.d.ts').BookingState} BookingState */
/** @typedef {{ same: LikelyDuplicate } | 'different' | null} WhoItIs */

/**
 * Tries, and where the course is full asks for the reason and tries again.
 * @template T @param {Context} context @param {(reason: string | null) => Promise<T>} attempt @returns {Promise<T>}
 */
export async function with_room(context, attempt) {
  try {
    return await attempt(null);
  } catch (thrown) {
    if (!(thrown instanceof context.ipc.Problem) || thrown.code !== 'over_capacity') throw thrown;
    const answer = await context.ask({
      title: 'The course is full', body: thrown.message, buttons: [{ id: 'over', label: 'Go over the number of places' }],
      reason: { label: 'Reason', hint: 'It stays with the booking.', required: true },
    });
    if (!answer) throw new Declined('The course is full');
    return attempt(answer.reason);
  }
}

/**
 * Shows who may be the same person.
 * @param {readonly LikelyDuplicate[]} found @param {string} name the person in the form @param {number | null} course_id @param {boolean} adding
 * @returns {Promise<WhoItIs>}
 */
export function ask_who(found, name, course_id, adding) {
  const on_course = (/** @type {LikelyDuplicate} */ one) => one.courses.some((course) => course.course_id === course_id);
  const dialog = open_dialog({
    title: 'Is it the same person?', wide: true,
    content: (/** @type {import('../shared/dialog.js').Opened<WhoItIs>} */ opened) => html`<div class="dialog_body"><p>${found.length === 1 ? 'Somebody' : `${found.length} people`} like ${as_typed(name)} ${found.length === 1 ? 'is' : 'are'} among the participants already.</p>
      <ul class="alike_people">${found.map((one, at) => html`<li class="card"><div><b>${as_typed(whole_name(one))}</b>
        <div class="small">${one.organisation ? html`${as_typed(one.organisation)}. ` : nothing}${one.emails.join(', ')}</div>
        <div class="small soft">${one.courses.length ? one.courses.map((course, index) => html`${index ? '; ' : nothing}${as_typed(course.title)}: ${state_words(course.state)}`) : 'On no course yet'}</div></div>
        <span class="chip ${one.alike === 'same_name' ? 'plain' : 'warn'}">${one.alike_words}</span>
        ${adding ? html`<button type="button" class="btn" ?autofocus=${at === 0} @click=${() => opened.close({ same: one })}>${course_id === null || on_course(one) ? 'Same person: open them' : 'Same person: book them'}</button>` : nothing}</li>`)}</ul></div>
      <div class="dialog_buttons"><button type="button" class="btn" @click=${() => opened.close(null)}>Back to the form</button>
      <button type="button" class="btn first" @click=${() => opened.close('different')}>${adding ? 'Different person: add' : 'Different person: save'}</button></div>`,
  });
  return dialog.result;
}

/**
 * Since when many are in a new state, and why.
 * @param {Context} context @param {BookingState} state @param {readonly string[]} whose their names
 * @param {(values: { on_date: string, reason: string }) => Promise<unknown>} save
 */
export function ask_state(context, state, whose, save) {
  const { names, others } = some_of(whose);
  const last = others ? names.length : names.length - 1;
  const form = f.make_form({
    name: 'many', context, redraw: () => dialog.redraw(), save_label: `Set to ${state_words(state)}`,
    fields: { on_date: f.date({ label: 'Since' }), reason: f.text({ label: 'Reason', hint: takes_a_place(state) ? '' : 'Such as: not paid in time', optional: true, most: 500 }) },
    values: { on_date: context.today() },
    save: async (values) => { await save(values); dialog.close(true); },
  });
  /** @type {import('../shared/dialog.js').Opened<boolean>} */
  const dialog = open_dialog({
    title: `Set ${plural(whose.length, 'participant')} to ${state_words(state)}`,
    content: (opened) => form.dialog_template(html`<p>${names.map((name, at) => html`${at === 0 ? nothing : at === last ? ' and ' : ', '}${as_typed(name)}`)}${others ? ` and ${others}` : nothing}</p>${form.field('on_date')}${form.field('reason')}`, () => opened.close(null)),
  });
  return dialog.result;
}
