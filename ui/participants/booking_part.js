// @ts-check
// A person's booking: its state and dates, requirements, what is due and paid.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { live } from '../vendor/lit-html/directives/live.js';
import { day_and_month, long_date, short_date } from '../shared/dates.js';
import * as f from '../shared/form.js';
import { icon } from '../shared/icons.js';
import { open_layer } from '../shared/keyboard.js';
import { pounds, pounds_plain, pounds_short } from '../shared/money.js';
import { capital } from '../shared/words.js';
import { with_room } from './decisions.js';
import { booking_fields, booking_part } from './person_form.js';
import { as_typed, state_chip, state_words, takes_a_place } from './words.js';

/** @typedef {import('./person_form.js').Form} Form */
/** @typedef {import('../types.d.ts').BookingSheet} Booking */
/** @typedef {'book' | 'state' | 'payment' | 'fee' | `requirement ${number}`} Doing */

/** Whether "Booked since …" says all that there is: one state, one day, and nothing with it. @param {Pick<Booking, 'events' | 'state' | 'state_since'>} booking */
export function is_said_above({ events, state, state_since }) {
  return events.every((event) => events.length === 1 && event.state === state && event.on_date === state_since && !event.over_capacity && !event.reason);
}

/** @param {import('./person_panel.js').Part} part */
export function make_booking_part({ context, course_id, sheet, redraw, write }) {
  /** @type {{ doing: Doing, form: Form, drop_layer: () => void } | null} what is being changed */
  let open = null;
  let begun = 0;
  /** How each form begins, with the values that hold now. @type {Map<Doing, () => void>} */
  const starts = new Map();
  /** While a form is only made anew, it takes no focus. */
  let quietly = false;
  /** Ticks that wait for their acknowledgement. @type {Set<number>} */
  const saving = new Set();

  /** @param {Doing} doing @param {Record<string, any>} fields @param {Record<string, any>} values @param {string} save_label @param {(values: any) => Promise<unknown>} save @param {string} [focus] @param {(key: string) => void} [on_input] */
  async function begin(doing, fields, values, save_label, save, focus = Object.keys(fields)[0] ?? '', on_input) {
    leave();
    const stays = quietly;
    const { booking, participant_id } = sheet();
    const mine = (begun += 1);
    const form = f.make_form({
      name: 'booking', context, fields, values, redraw, save_label, on_input, cancel: () => { end(doing); },
      draft: booking ? `participants/booking/${booking.booking_id}/${doing}` : `participants/book/${participant_id}/${course_id}`,
      save: async (given) => { await write(() => save(given)); queueMicrotask(() => end(doing)); },
    });
    await form.restore();
    if (mine !== begun) return;
    open = { doing, form, drop_layer: open_layer(() => { form.stop(); end(doing); }) };
    redraw();
    if (stays) return;
    document.querySelector('.person_part .form')?.scrollIntoView({ block: 'nearest' });
    form.focus(focus);
  }
  /** Leaves the form, keeping what was typed in it. */
  function leave() {
    begun += 1;
    open?.drop_layer();
    open?.form.stop();
    open = null;
  }
  /** Closes the form and gives the focus back to its button. @param {Doing} doing */
  function end(doing) {
    if (open?.doing !== doing) return;
    open.drop_layer();
    open = null;
    redraw();
    (document.getElementById(id_of(doing)) ?? document.getElementById('do_state'))?.focus();
  }
  const is_open = (/** @type {Doing} */ doing) => open?.doing === doing;
  const id_of = (/** @type {Doing} */ doing) => `do_${doing.replace(' ', '_')}`;
  /** @param {Doing} doing @param {string} label */
  const starter = (doing, label) => html`<button type="button" class="btn small" id=${id_of(doing)} @click=${() => starts.get(doing)?.()}>${label}</button>`;

  /** @param {Booking} booking */
  function state_part(booking) {
    // The same state puts its day right, so it begins with that day; another state begins today.
    const usual = (/** @type {boolean} */ same) => (same ? booking.state_since : context.today());
    const day_follows = (/** @type {string} */ key) => {
      if (key !== 'state' || !open) return;
      const same = open.form.value('state') === booking.state;
      if (open.form.value('on_date') === usual(!same)) open.form.set('on_date', usual(same));
    };
    starts.set('state', () => begin('state', booking_fields(), { state: booking.state, on_date: usual(true) }, 'Change', (values) => with_room(context, (over) => context.ipc.set_booking_state({ booking_ids: [booking.booking_id], ...values, over_capacity_reason: over })), undefined, day_follows));
    const { capacity, taken } = booking.places;
    return html`<section><h3>Booking</h3>
      <div class="line_up">${state_chip(booking.state)}<span>since ${long_date(booking.state_since)}</span><span class="push"></span>${is_open('state') ? nothing : starter('state', 'Change state')}</div>
      ${is_open('state') && open ? open.form.template(booking_part(open.form, 'New state')) : nothing}
      ${is_said_above(booking) ? nothing : html`<ol class="dated_events">${booking.events.map((event) => html`<li><span class="soft">${short_date(event.on_date)}</span><span>${capital(state_words(event.state))}${event.over_capacity ? html` <span class="chip warn">Over the places</span>` : nothing}${event.reason ? html`<span class="said_reason">${as_typed(event.reason)}</span>` : nothing}</span></li>`)}</ol>`}
      <div class="line_up"><label for="start_session">Starts at</label><select id="start_session" class="of_some" @change=${(/** @type {Event & { target: HTMLSelectElement }} */ event) => start_at(booking, Number(event.target.value))}>${start_options(booking)}</select></div>
      ${capacity === null ? nothing : html`<p class="small soft">${taken} of ${capacity} places taken on this course (booked or offered).</p>`}
      ${takes_a_place(booking.state) ? html`<p class="small soft">Nobody is removed from a course: who leaves is set to withdrawn, and their marks and payments stay.</p>` : nothing}</section>`;
  }

  /** @param {Booking} booking */
  function start_options(booking) {
    const known = booking.sessions.some(({ number }) => number === booking.start_session_number);
    return html`${known ? nothing : html`<option value=${booking.start_session_number} selected>Session ${booking.start_session_number}</option>`}${booking.sessions.map(({ number, date }) => html`<option value=${number} .selected=${live(number === booking.start_session_number)}>Session ${number}, ${day_and_month(date)}</option>`)}`;
  }
  /** @param {Booking} booking @param {number} number */
  async function start_at(booking, number) {
    try { await write(() => context.ipc.set_start_session(booking.booking_id, number)); } catch (thrown) { context.problem(thrown); redraw(); }
  }

  /** @param {Booking} booking */
  function requirements_part(booking) {
    const met = booking.requirements.filter(({ met_on }) => met_on).length;
    if (!booking.requirements.length) return nothing;
    return html`<section><h3>Requirements: ${met} of ${booking.requirements.length} met</h3><ul class="requirement_list">${booking.requirements.map((one) => {
      /** @type {Doing} */
      const doing = `requirement ${one.requirement_id}`;
      starts.set(doing, () => begin(doing, { met_on: f.date({ label: 'Met on' }) }, { met_on: one.met_on }, 'Save', ({ met_on }) => context.ipc.set_requirement({ booking_ids: [booking.booking_id], requirement_id: one.requirement_id, met_on })));
      return html`<li class=${saving.has(one.requirement_id) ? 'saving' : ''}><label class="choice"><input type="checkbox" .checked=${live(Boolean(one.met_on))} @change=${() => tick(booking, one)}><span>${as_typed(one.requirement)}</span></label>
        ${one.met_on && !is_open(doing) ? html`<button type="button" class="link small" id=${id_of(doing)} aria-label="${short_date(one.met_on)}: change the date of ${one.requirement}" @click=${() => starts.get(doing)?.()}>${short_date(one.met_on)}</button>` : nothing}
        ${is_open(doing) && open ? open.form.template(open.form.field('met_on')) : nothing}</li>`;
    })}</ul></section>`;
  }
  /** Painted at once; put back when it could not be saved. @param {Booking} booking @param {import('../types.d.ts').RequirementOfBooking} one */
  async function tick(booking, one) {
    const before = one.met_on;
    one.met_on = before ? null : context.today();
    saving.add(one.requirement_id);
    redraw();
    try {
      await write(() => context.ipc.set_requirement({ booking_ids: [booking.booking_id], requirement_id: one.requirement_id, met_on: one.met_on }));
    } catch (thrown) {
      one.met_on = before;
      context.problem(thrown);
    }
    saving.delete(one.requirement_id);
    redraw();
  }

  /** @param {Booking} booking */
  function payment_part(booking) {
    const due = takes_a_place(booking.state) ? Math.max(booking.fee_pence - booking.paid_pence, 0) : 0;
    starts.set('payment', () => begin('payment', {
      kind: f.radios({ label: 'Kind', beside: true, options: () => [{ id: 'payment', label: 'Payment' }, { id: 'refund', label: 'Refund' }] }),
      amount: f.money({ label: 'Amount' }), paid_on: f.date({ label: 'Date' }),
      method: f.text({ label: 'Method', optional: true, most: 100, suggestions: ['Bank transfer', 'Card', 'Cheque', 'Invoice to employer'] }), notes: f.text({ label: 'Note', hint: 'Such as an invoice or purchase order number', optional: true, most: 500 }),
    }, { kind: 'payment', amount: due || null, paid_on: context.today() }, 'Add the payment', (values) => context.ipc.record_payment({ ...values, booking_id: booking.booking_id, amount: pounds_plain(values.amount) }), 'amount'));
    starts.set('fee', () => begin('fee', { fee: f.money({ label: 'Fee' }), reason: f.text({ label: 'Reason', hint: 'Asked for where nothing is due', optional: true, most: 500 }) }, { fee: booking.fee_pence, reason: booking.fee_reason }, 'Save',
      (values) => context.ipc.set_fee({ booking_id: booking.booking_id, fee: pounds_plain(values.fee), reason: values.reason })));
    return html`<section><h3>Payment</h3>
      <dl class="facts"><dt>Fee</dt><dd>${pounds_short(booking.fee_pence)}${booking.fee_reason ? html`<span class="said_reason">${as_typed(booking.fee_reason)}</span>` : nothing}</dd><dt>Paid</dt><dd>${pounds_short(booking.paid_pence)}</dd>${due ? html`<dt>Still due</dt><dd><b class="still_missing">${pounds_short(due)}</b></dd>` : nothing}</dl>
      ${booking.payments.length ? html`<ul class="dated_events">${booking.payments.map((one) => html`<li><span class="soft">${short_date(one.paid_on)}</span><span>${one.kind === 'refund' ? `${pounds(one.amount_pence)} paid back` : pounds(one.amount_pence)}${one.method || one.notes ? html`<span class="said_reason">${as_typed([one.method, one.notes].filter(Boolean).join(', '))}</span>` : nothing}</span></li>`)}</ul>` : nothing}
      ${is_open('payment') && open ? open.form.template(html`<div class="form_group">${open.form.field('kind')}<div class="columns">${open.form.field('amount')}${open.form.field('paid_on')}</div>${open.form.field('method')}${open.form.field('notes')}</div>`) : nothing}
      ${is_open('fee') && open ? open.form.template(html`<div class="form_group">${open.form.field('fee')}${open.form.field('reason')}</div>`) : nothing}
      <div class="line_up">${is_open('payment') ? nothing : starter('payment', 'Add a payment')}${is_open('fee') ? nothing : starter('fee', 'Change the fee')}</div></section>`;
  }

  return {
    /** Leaves what is being typed; it is kept. */
    leave,
    /** After an undo or a redo: a form in which nothing was typed shows what holds now. */
    refreshed() {
      if (!open || open.form.is_touched || open.form.is_busy) return;
      const { doing } = open;
      leave();
      redraw();
      quietly = true;
      starts.get(doing)?.();
      quietly = false;
    },
    stop() { leave(); saving.clear(); },
    content() {
      const { booking, participant_id } = sheet();
      if (booking) return html`${state_part(booking)}${requirements_part(booking)}${payment_part(booking)}`;
      starts.set('book', () => begin('book', booking_fields(), { state: 'booked', on_date: context.today() }, 'Book', (values) => with_room(context, (over) => context.ipc.book({ participant_id, booking: { ...values, course_id, over_capacity_reason: over } }))));
      return html`<section><p>Not on this course.</p>${is_open('book') && open ? open.form.template(booking_part(open.form, 'Booking')) : html`<div><button type="button" class="btn" id="do_book" @click=${() => starts.get('book')?.()}>${icon('plus')}Book on this course</button></div>`}</section>`;
    },
  };
}
