// @ts-check
// Moving a person to another course: their marks stay, what was paid goes along.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { date_span } from '../shared/dates.js';
import * as f from '../shared/form.js';
import { pounds_short } from '../shared/money.js';
import { capital } from '../shared/words.js';
import { with_room } from './decisions.js';
import { is_closed, state_words } from './words.js';

/** @typedef {import('../types.d.ts').BookingSheet} Booking */

/** How somebody can come to the other course. @type {readonly import('./words.js').BookingState[]} */
const STATES = ['booked', 'applied', 'waiting_list'];

/**
 * The courses that somebody can move to: neither put away nor one of their own, unless they left it.
 * @template {{ course_id: number, status: import('../types.d.ts').CourseStatus }} C
 * @param {readonly C[]} courses @param {readonly { course_id: number, state: import('./words.js').BookingState }[]} theirs @param {number} course_id the one they leave @returns {C[]}
 */
export function courses_to_move_to(courses, theirs, course_id) {
  const is_live = (/** @type {number} */ id) => theirs.some((one) => one.course_id === id && !is_closed(one.state));
  return courses.filter((one) => one.course_id !== course_id && one.status !== 'archived' && !is_live(one.course_id));
}

/** @param {{ context: import('../shared/context.js').Context, forms: import('./booking_part.js').Forms, sheet: () => import('../types.d.ts').ParticipantSheet }} of */
export function make_move_part({ context, forms, sheet }) {
  /** @param {import('../ipc.js').FrameCourse} course */
  const label = ({ title, first_date, last_date }) => (first_date && last_date ? `${title} (${date_span(first_date, last_date)})` : title);

  return {
    /** @param {Booking} booking */
    content(booking) {
      const courses = () => courses_to_move_to(context.frame().courses, sheet().courses, booking.course_id);
      forms.starts.set('move', () => forms.begin('move', {
        course_id: f.select({ label: 'Other course', missing: 'Choose the course that they go to', options: () => courses().map((one) => ({ id: String(one.course_id), label: label(one) })) }),
        state: f.select({ label: 'There they are', options: () => STATES.map((state) => ({ id: state, label: capital(state_words(state)) })) }),
        on_date: f.date({ label: 'Day of the move' }),
      }, { state: 'booked', on_date: context.today() }, 'Move', (values) => with_room(context, (over) => context.ipc.move_booking({ ...values, booking_id: booking.booking_id, course_id: Number(values.course_id), over_capacity_reason: over }))));
      const form = forms.form();
      if (!forms.is_open('move') || !form) return nothing;
      const goes = [booking.paid_pence > 0 ? `${pounds_short(booking.paid_pence)} that was paid goes along, as a refund here and a payment there` : '', booking.payer.payer === 'employer' || booking.payer.invoice_number ? 'so does who pays' : ''].filter(Boolean).join('; ');
      return form.template(html`<fieldset class="form_group"><legend class="field_label">Move to another course</legend>
        ${courses().length ? nothing : html`<p class="remark">There is no other course that they could go to. Start it first.</p>`}
        ${form.field('course_id')}<div class="columns">${form.field('state')}${form.field('on_date')}</div>
        <p class="small soft">Here they are set to withdrawn, and their marks stay.${goes ? ` ${capital(goes)}.` : nothing}</p></fieldset>`);
    },
  };
}
