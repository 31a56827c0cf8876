// @ts-check
// What a booking costs, who pays and until when, what came in and went back.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { long_date, short_date } from '../shared/dates.js';
import * as f from '../shared/form.js';
import { pounds, pounds_plain, pounds_short } from '../shared/money.js';
import { with_answers } from './decisions.js';
import { as_typed, takes_a_place } from './words.js';

/** @typedef {import('../types.d.ts').BookingSheet} Booking */

/** @param {{ context: import('../shared/context.js').Context, forms: import('./booking_part.js').Forms }} of */
export function make_payment_part({ context, forms }) {
  const { begin, is_open, starts, starter } = forms;

  /** @param {Booking} booking @param {number} due */
  function set_starts(booking, due) {
    const { booking_id, payer } = booking;
    starts.set('payment', () => begin('payment', {
      kind: f.radios({ label: 'Kind', beside: true, options: () => [{ id: 'payment', label: 'Payment' }, { id: 'refund', label: 'Refund' }] }),
      amount: f.money({ label: 'Amount' }), paid_on: f.date({ label: 'Date' }),
      method: f.text({ label: 'Method', optional: true, most: 100, suggestions: ['Bank transfer', 'Card', 'Cheque', 'Invoice to employer'] }), notes: f.text({ label: 'Note', optional: true, most: 500 }),
    }, { kind: 'payment', amount: due || null, paid_on: context.today() }, 'Add the payment', (values) => with_answers(context, ({ more_than_due }) => context.ipc.record_payment({ ...values, booking_id, amount: pounds_plain(values.amount), more_than_due })), 'amount'));
    starts.set('fee', () => begin('fee', { fee: f.money({ label: 'Fee' }), reason: f.text({ label: 'Reason', hint: 'Asked for where nothing is due', optional: true, most: 500 }) }, { fee: booking.fee_pence, reason: booking.fee_reason }, 'Save',
      (values) => context.ipc.set_fee({ booking_id, fee: pounds_plain(values.fee), reason: values.reason })));
    starts.set('payer', () => begin('payer', {
      payer: f.radios({ label: 'Who pays', beside: true, options: () => [{ id: 'person', label: 'The participant' }, { id: 'employer', label: 'Their employer' }] }),
      // Asked for where the employer pays; where not, the field is not there.
      payer_name: { ...f.text({ label: 'Employer’s name', optional: true }), optional: false },
      purchase_order: f.text({ label: 'Purchase order', optional: true, most: 100 }), invoice_number: f.text({ label: 'Invoice number', optional: true, most: 100 }),
      due_on: f.date({ label: 'To be paid by', hint: 'Left empty, no day is set', optional: true }),
    }, { ...payer, due_on: booking.due_on }, 'Save', (values) => context.ipc.set_payer({ ...values, booking_id, due_on: values.due_on ?? '' })));
  }

  /** @param {Booking} booking */
  function facts(booking, /** @type {number} */ due) {
    const { payer, due_on, is_overdue } = booking;
    const goes_by = [payer.purchase_order && `purchase order ${payer.purchase_order}`, payer.invoice_number && `invoice ${payer.invoice_number}`].filter(Boolean).join(', ');
    const more = booking.paid_pence - (takes_a_place(booking.state) ? booking.fee_pence : 0);
    return html`<dl class="facts"><dt>Fee</dt><dd>${pounds_short(booking.fee_pence)}${booking.fee_reason ? html`<span class="said_reason">${as_typed(booking.fee_reason)}</span>` : nothing}</dd>
      <dt>Who pays</dt><dd>${payer.payer === 'employer' ? as_typed(payer.payer_name) : 'The participant'}${goes_by ? html`<span class="said_reason">${as_typed(goes_by)}</span>` : nothing}</dd>
      <dt>Paid</dt><dd>${pounds_short(booking.paid_pence)}</dd>
      ${due ? html`<dt>Still due</dt><dd><b class="still_missing">${pounds_short(due)}</b>${due_on ? html`<span class="said_reason ${is_overdue ? 'still_missing' : ''}">${is_overdue ? 'overdue since' : 'by'} ${long_date(due_on)}</span>` : nothing}</dd>` : nothing}
      ${more > 0 ? html`<dt>More than due</dt><dd>${pounds_short(more)}</dd>` : nothing}</dl>`;
  }

  /** @param {import('./person_form.js').Form} form */
  const payer_fields = (form) => html`<div class="form_group">${form.field('payer')}${form.value('payer') === 'employer' ? form.field('payer_name') : nothing}<div class="columns narrow">${form.field('purchase_order')}${form.field('invoice_number')}</div>${form.field('due_on')}</div>`;

  return {
    /** @param {Booking} booking */
    content(booking) {
      const due = takes_a_place(booking.state) ? Math.max(booking.fee_pence - booking.paid_pence, 0) : 0;
      set_starts(booking, due);
      const form = forms.form();
      return html`<section><h3>Payment</h3>${facts(booking, due)}
        ${booking.payments.length ? html`<ul class="dated_events">${booking.payments.map((one) => html`<li><span class="soft">${short_date(one.paid_on)}</span><span>${one.kind === 'refund' ? `${pounds(one.amount_pence)} paid back` : pounds(one.amount_pence)}${one.method || one.notes ? html`<span class="said_reason">${as_typed([one.method, one.notes].filter(Boolean).join(', '))}</span>` : nothing}</span></li>`)}</ul>` : nothing}
        ${is_open('payment') && form ? form.template(html`<div class="form_group">${form.field('kind')}<div class="columns">${form.field('amount')}${form.field('paid_on')}</div>${form.field('method')}${form.field('notes')}<p class="small soft">An entry is never changed. Undo takes back the last one; an older slip is put right by an opposite entry.</p></div>`) : nothing}
        ${is_open('fee') && form ? form.template(html`<div class="form_group">${form.field('fee')}${form.field('reason')}</div>`) : nothing}
        ${is_open('payer') && form ? form.template(payer_fields(form)) : nothing}
        <div class="line_up">${is_open('payment') ? nothing : starter('payment', 'Add a payment')}${is_open('fee') ? nothing : starter('fee', 'Change the fee')}${is_open('payer') ? nothing : starter('payer', 'Who pays')}</div></section>`;
    },
  };
}
