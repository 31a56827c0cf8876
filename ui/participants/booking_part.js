// @ts-check
// A person's booking: its state and dates, the move to another course, requirements, what is due and paid.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { live } from '../vendor/lit-html/directives/live.js';
import { add_days, day_and_month, long_date, short_date } from '../shared/dates.js';
import * as f from '../shared/form.js';
import { icon } from '../shared/icons.js';
import { open_layer } from '../shared/keyboard.js';
import { capital } from '../shared/words.js';
import { with_answers, with_room } from './decisions.js';
import { make_move_part } from './move_part.js';
import { make_payment_part } from './payment_part.js';
import { booking_fields, booking_part, reply_of } from './person_form.js';
import { as_typed, ordinal, state_chip, state_words, takes_a_place } from './words.js';

/** @typedef {import('./person_form.js').Form} Form */
/** @typedef {import('../types.d.ts').BookingSheet} Booking */
/** @typedef {'book' | 'state' | 'move' | 'payment' | 'fee' | 'payer' | `requirement ${number}`} Doing */
/** @typedef {object} Forms the one form that is open
 * @property {Begin} begin @property {(doing: Doing) => boolean} is_open @property {() => Form | undefined} form @property {Map<Doing, () => void>} starts @property {(doing: Doing, label: string) => unknown} starter */
/** @typedef {(doing: Doing, fields: Record<string, any>, values: Record<string, any>, save_label: string, save: (values: any) => Promise<unknown>, focus?: string, on_input?: (key: string) => void) => Promise<void>} Begin */

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

  /** @type {Forms} */
  const forms = { begin, is_open, starts, starter, form: () => open?.form };
  const payment = make_payment_part({ context, forms });
  const moving = make_move_part({ context, forms, sheet });

  /** @param {Booking} booking */
  function state_part(booking) {
    // The same state puts its day right, so it begins with that day; another state begins today.
    const usual = (/** @type {boolean} */ same) => (same ? booking.state_since : context.today());
    const reply_day = (/** @type {string | null} */ on) => add_days(on ?? context.today(), booking.offer_reply_days);
    const day_follows = (/** @type {string} */ key) => {
      const form = open?.form;
      if (!form) return;
      const same = form.value('state') === booking.state;
      if (key === 'state' && form.value('on_date') === usual(!same)) form.set('on_date', usual(same));
      // An offer that is there keeps its own day.
      if (key !== 'reply_by' && !(same && booking.reply_by) && (key === 'state' || replied)) form.set('reply_by', replied = reply_day(form.value('on_date')));
      if (key === 'reply_by') replied = null;
    };
    /** The day that follows by itself, until another one is typed. @type {string | null} */
    let replied = null;
    starts.set('state', () => { replied = null; return begin('state', booking_fields([booking.state, ...booking.can_become]), { state: booking.state, on_date: usual(true), reply_by: booking.reply_by ?? reply_day(null) }, 'Change',
      (values) => with_answers(context, ({ over_capacity_reason, lapsed_reason }) => context.ipc.set_booking_state({ booking_ids: [booking.booking_id], ...values, reply_by: reply_of(values), over_capacity_reason, lapsed_reason, only_those_that_fit: false })), undefined, day_follows); });
    const { capacity, taken } = booking.places;
    return html`<section><h3>Booking</h3>
      <div class="line_up">${state_chip(booking.state)}<span>since ${long_date(booking.state_since)}</span>${said_of(booking)}</div>
      ${is_open('state') || is_open('move') ? nothing : html`<div class="line_up">${starter('state', 'Change state')}${booking.can_become.includes('withdrawn') ? starter('move', 'Move to another course…') : nothing}</div>`}
      ${is_open('state') && open ? open.form.template(booking_part(open.form, 'New state')) : nothing}
      ${moving.content(booking)}
      ${is_said_above(booking) ? nothing : html`<ol class="dated_events">${booking.events.map((event) => html`<li><span class="soft">${short_date(event.on_date)}</span><span>${capital(state_words(event.state))}${event.over_capacity ? html` <span class="chip warn">Over the places</span>` : nothing}${event.reason ? html`<span class="said_reason">${as_typed(event.reason)}</span>` : nothing}</span></li>`)}</ol>`}
      <div class="line_up"><label for="start_session">Starts at</label><select id="start_session" class="of_some" @change=${(/** @type {Event & { target: HTMLSelectElement }} */ event) => start_at(booking, Number(event.target.value))}>${start_options(booking)}</select></div>
      ${capacity === null ? nothing : html`<p class="small soft">${taken} of ${capacity} places taken on this course (booked or offered).</p>`}
      ${takes_a_place(booking.state) ? html`<p class="small soft">Nobody is removed from a course: who leaves is set to withdrawn, and their marks and payments stay.</p>` : nothing}</section>`;
  }

  /** What is waited for, and where they came from or went to. @param {Booking} booking */
  function said_of({ reply_by, waiting_position, moves }) {
    const late = reply_by !== null && reply_by < context.today();
    return html`${reply_by === null ? nothing : html`<span class=${late ? 'still_missing' : 'soft'}>${late ? 'Was to be answered by' : 'To be answered by'} ${long_date(reply_by)}</span>`}
      ${waiting_position === null ? nothing : html`<span><b>${ordinal(waiting_position)}</b> on the waiting list</span>`}
      ${moves.map(({ came, course_id: other, title }) => html`<span class="soft">${came ? 'Moved from' : 'Moved to'} <button type="button" class="link" @click=${() => context.go('participants', { course_id: other, participant_id: sheet().participant_id })}>${as_typed(title)}</button></span>`)}`;
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
      if (booking) return html`${state_part(booking)}${requirements_part(booking)}${payment.content(booking)}${booking.answers.length ? html`<section><h3>Answers in the application</h3><dl class="answers">${booking.answers.map(([question, answer]) => html`<dt>${as_typed(question)}</dt><dd>${as_typed(answer)}</dd>`)}</dl></section>` : nothing}`;
      starts.set('book', () => begin('book', booking_fields(), { state: 'booked', on_date: context.today() }, 'Book', (values) => with_room(context, (over) => context.ipc.book({ participant_id, booking: { ...values, reply_by: values.reply_by && reply_of(values), course_id: Number(course_id), over_capacity_reason: over } }))));
      return html`<section><p>Not on this course.</p>${is_open('book') && open ? open.form.template(booking_part(open.form, 'Booking')) : html`<div><button type="button" class="btn" id="do_book" @click=${() => starts.get('book')?.()}>${icon('plus')}Book on this course</button></div>`}</section>`;
    },
  };
}
