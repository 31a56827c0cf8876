// @ts-check
// The fields of a person and of a booking, for adding and for changing.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import * as f from '../shared/form.js';
import { capital } from '../shared/words.js';
import { STATES, state_words } from './words.js';

/** @typedef {import('../types.d.ts').PersonForm} PersonForm */
/** @typedef {ReturnType<typeof f.make_form>} Form */

/** Named as the program's own form is, so that what it refuses lands at its field. */
export const person_fields = () => ({
  first_name: may_be_empty(f.text({ label: 'First name', optional: true })),
  last_name: may_be_empty(f.text({ label: 'Last name', optional: true })),
  emails: may_be_empty(f.texts({ label: 'E-mail addresses', hint: 'Such as name@example.org; the first is the main one', one: 'E-mail address', add: 'Add an address', optional: true, most: 320 })),
  phone: may_be_empty(f.text({ label: 'Phone', hint: 'Such as 07700 900123', optional: true, most: 100 })),
  organisation: may_be_empty(f.text({ label: 'Organisation', optional: true, most: 300 })),
  job_title: may_be_empty(f.text({ label: 'Job title', optional: true, most: 300 })),
  leadership_role_confirmed_on: may_be_empty(f.date({ label: 'Leadership role confirmed on', optional: true })),
  notes: may_be_empty(f.long_text({ label: 'Notes', hint: 'Up to 10,000 characters. Access needs have a place of their own.', optional: true })),
});

/** Nearly every field may stay empty: one line says so for all, not each for itself. @param {f.Field} field @returns {f.Field} */
function may_be_empty(field) {
  return { ...field, optional: false };
}

/** @param {Record<string, any>} values @returns {PersonForm} */
export const person_of = (values) => ({
  first_name: values.first_name, last_name: values.last_name, emails: values.emails, phone: values.phone, organisation: values.organisation,
  job_title: values.job_title, leadership_role_confirmed_on: values.leadership_role_confirmed_on ?? '', notes: values.notes,
});

/** @param {PersonForm} person */
export const values_of = (person) => ({ ...person, leadership_role_confirmed_on: person.leadership_role_confirmed_on || null });

/** @param {Form} form */
export const person_part = (form) => html`<div class="form_group"><p class="small soft">A first or a last name is enough; all else may stay empty.</p>
  <div class="columns narrow">${form.field('first_name')}${form.field('last_name')}</div>
  ${form.field('emails')}${form.field('phone')}</div>
  <div class="form_group">${form.field('organisation')}${form.field('job_title')}${form.field('leadership_role_confirmed_on')}</div>
  <div class="form_group">${form.field('notes')}</div>`;

/** What a booking begins with, or goes on with. @param {readonly import('./words.js').BookingState[]} [states] those that it can be set to */
export const booking_fields = (states = STATES.filter((state) => state !== 'withdrawn')) => ({
  state: f.select({ label: 'State', options: () => STATES.filter((state) => states.includes(state)).map((state) => ({ id: state, label: capital(state_words(state)) })) }),
  on_date: f.date({ label: 'Since', hint: 'Such as 9 Feb 2026' }),
  reply_by: may_be_empty(f.date({ label: 'To be answered by', hint: 'The offer is kept open until then', optional: true })),
  reason: f.text({ label: 'Reason', optional: true, most: 500 }),
});

/** Until when an offer is to be answered; in any other state the field is not there. @param {Record<string, any>} values */
export const reply_of = (values) => (values.state === 'offered' ? values.reply_by ?? '' : null);

/** @param {Form} form @param {string} title @param {boolean} [with_reason] */
export const booking_part = (form, title, with_reason = true) => html`<fieldset class="form_group"><legend class="field_label">${title}</legend>
  <div class="columns">${form.field('state')}${form.field('on_date')}</div>${form.value('state') === 'offered' ? form.field('reply_by') : nothing}${with_reason ? form.field('reason') : nothing}</fieldset>`;
