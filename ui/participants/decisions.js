// @ts-check
// What the administrator is asked: is it the same person, is one more than the places right, since when and why.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { add_days } from '../shared/dates.js';
import { Declined } from '../shared/declined.js';
import { open_dialog } from '../shared/dialog.js';
import * as f from '../shared/form.js';
import { plural } from '../shared/words.js';
import { as_typed, some_of, state_words, takes_a_place, whole_name } from './words.js';

/** @typedef {import('../shared/context.js').Context} Context */
/** @typedef {import('../types.d.ts').LikelyDuplicate} LikelyDuplicate */
/** @typedef {import('../types.d.ts').BookingState} BookingState */
/** @typedef {{ same: LikelyDuplicate } | 'different' | null} WhoItIs */

/** @typedef {{ over_capacity_reason: string | null, lapsed_reason: string | null, only_those_that_fit: boolean, more_than_due: boolean }} Answers what was decided so far */
/** @typedef {{ title: string, label: string, with_reason: boolean, answered: (answers: Answers, reason: string) => void }} Question */

/** The questions that the program asks by a code. @type {Partial<Record<import('../types.d.ts').Code, Question>>} */
const QUESTIONS = {
  over_capacity: { title: 'The course is full', label: 'Go over the number of places', with_reason: true, answered: (answers, reason) => { answers.over_capacity_reason = reason; } },
  offer_lapsed: { title: 'The offer has lapsed', label: 'Book all the same', with_reason: true, answered: (answers, reason) => { answers.lapsed_reason = reason; } },
  some_do_not_fit: { title: 'It does not fit all of them', label: 'Do it for the others', with_reason: false, answered: (answers) => { answers.only_those_that_fit = true; } },
  overpaid: { title: 'This is more than what is due', label: 'Record it all the same', with_reason: false, answered: (answers) => { answers.more_than_due = true; } },
};

/**
 * Tries, asks what has to be decided first, and tries again with the answer.
 * @template T @param {Context} context @param {(answers: Answers) => Promise<T>} attempt @returns {Promise<T>}
 */
export async function with_answers(context, attempt) {
  /** @type {Answers} */
  const answers = { over_capacity_reason: null, lapsed_reason: null, only_those_that_fit: false, more_than_due: false };
  for (;;) {
    try {
      return await attempt(answers);
    } catch (thrown) {
      const question = thrown instanceof context.ipc.Problem && thrown.code ? QUESTIONS[thrown.code] : undefined;
      if (!question || !(thrown instanceof context.ipc.Problem)) throw thrown;
      const { title, label, with_reason } = question;
      const answer = await context.ask({ title, body: thrown.message, buttons: [{ id: 'yes', label }], ...(with_reason ? { reason: { label: 'Reason', hint: 'It stays with the booking.', required: true } } : {}) });
      if (!answer) throw new Declined(title);
      question.answered(answers, answer.reason);
    }
  }
}

/**
 * The same where only the number of places can be asked about.
 * @template T @param {Context} context @param {(reason: string | null) => Promise<T>} attempt @returns {Promise<T>}
 */
export const with_room = (context, attempt) => with_answers(context, ({ over_capacity_reason }) => attempt(over_capacity_reason));

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
        ${adding ? html`<button type="button" class="btn" ?autofocus=${at === 0} @click=${() => opened.close({ same: one })}>${course_id === null || on_course(one) ? 'Same person: open them' : 'Same person: book them'}</button>` : html`<button type="button" class="btn" ?autofocus=${at === 0} @click=${() => opened.close({ same: one })}>Same person: merge the two…</button>`}</li>`)}</ul></div>
      <div class="dialog_buttons"><button type="button" class="btn" @click=${() => opened.close(null)}>Back to the form</button>
      <button type="button" class="btn first" @click=${() => opened.close('different')}>${adding ? 'Different person: add' : 'Different person: save'}</button></div>`,
  });
  return dialog.result;
}

/**
 * On which day many paid what they still owed, and how.
 * @param {Context} context @param {number} count how many @param {(values: { paid_on: string, method: string }) => Promise<unknown>} save
 */
export function ask_paid_in_full(context, count, save) {
  const form = f.make_form({
    name: 'paid_in_full', context, redraw: () => dialog.redraw(), save_label: 'Record the payments',
    fields: { paid_on: f.date({ label: 'Paid on' }), method: f.text({ label: 'Method', hint: 'Such as: bank transfer', optional: true, most: 100 }) },
    values: { paid_on: context.today() },
    save: async (values) => { await save(values); dialog.close(true); },
  });
  /** @type {import('../shared/dialog.js').Opened<boolean>} */
  const dialog = open_dialog({
    title: `Record that ${plural(count, 'participant')} paid`,
    content: (opened) => form.dialog_template(html`<p>Each gets a payment of what is still due from them. A part of it, or more, is recorded with the person.</p>${form.field('paid_on')}${form.field('method')}`, () => opened.close(null)),
  });
  return dialog.result;
}

/**
 * Since when many are in a new state, and why; of offers, until when they are to be answered.
 * @param {Context} context @param {BookingState} state @param {readonly string[]} whose their names @param {number} reply_days how many days an offer is kept open
 * @param {(values: { on_date: string, reply_by: string | null, reason: string }) => Promise<unknown>} save
 */
export function ask_state(context, state, whose, reply_days, save) {
  const { names, others } = some_of(whose);
  const last = others ? names.length : names.length - 1;
  const form = f.make_form({
    name: 'many', context, redraw: () => dialog.redraw(), save_label: `Set to ${state_words(state)}`,
    fields: { on_date: f.date({ label: 'Since' }), ...(state === 'offered' ? { reply_by: f.date({ label: 'To be answered by' }) } : {}), reason: f.text({ label: 'Reason', hint: takes_a_place(state) ? '' : 'Such as: not paid in time', optional: true, most: 500 }) },
    values: { on_date: context.today(), reply_by: add_days(context.today(), reply_days) },
    save: async (values) => { await save({ ...values, reply_by: values.reply_by ?? null }); dialog.close(true); },
  });
  /** @type {import('../shared/dialog.js').Opened<boolean>} */
  const dialog = open_dialog({
    title: `Set ${plural(whose.length, 'participant')} to ${state_words(state)}`,
    content: (opened) => form.dialog_template(html`<p>${names.map((name, at) => html`${at === 0 ? nothing : at === last ? ' and ' : ', '}${as_typed(name)}`)}${others ? ` and ${others}` : nothing}</p>${form.field('on_date')}${state === 'offered' ? form.field('reply_by') : nothing}${form.field('reason')}`, () => opened.close(null)),
  });
  return dialog.result;
}
