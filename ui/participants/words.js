// @ts-check
// The words of people and bookings, in one place.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { pounds_short } from '../shared/money.js';
import { capital, count_words } from '../shared/words.js';

/** @typedef {import('../types.d.ts').BookingState} BookingState */
/** @typedef {import('../types.d.ts').PaymentState} PaymentState */
/** @typedef {import('../types.d.ts').ParticipantRow} ParticipantRow */
/** @typedef {import('../types.d.ts').SessionMark} SessionMark */

/** In the order in which bookings pass them. @type {readonly BookingState[]} */
export const STATES = ['applied', 'offered', 'waiting_list', 'booked', 'declined', 'withdrawn'];

/** @param {BookingState} state */
export const state_words = (state) => (state === 'waiting_list' ? 'waiting list' : state);

/** Whether the state takes one of the course's places. @param {BookingState} state */
export const takes_a_place = (state) => state === 'booked' || state === 'offered';

/** Whether nothing is waited for any more: neither money nor requirements. @param {BookingState} state */
export const is_closed = (state) => state === 'declined' || state === 'withdrawn';

/** @type {Record<BookingState, string>} */
const looks = { applied: 'note', offered: 'warn', waiting_list: 'plain', booked: 'good', declined: 'plain', withdrawn: 'plain' };

/** @param {BookingState} state @param {string} [words] where they say more than its own */
export const state_chip = (state, words = capital(state_words(state))) => html`<span class="chip ${looks[state]}">${words}</span>`;

/** `1st`, `2nd`, `11th`. @param {number} number */
export function ordinal(number) {
  const ending = number % 100 > 10 && number % 100 < 14 ? 'th' : { 1: 'st', 2: 'nd', 3: 'rd' }[number % 10] ?? 'th';
  return `${number}${ending}`;
}

/** @type {Record<PaymentState, string>} */
export const PAYMENTS = { unpaid: 'Unpaid', part: 'Part paid', paid: 'Paid', nothing_due: 'Nothing due' };

/**
 * What a row says about money: how much of how much.
 * @param {{ payment: PaymentState, fee_pence: number, paid_pence: number, is_overdue?: boolean }} of
 * @param {boolean} [has_room] whether there is room for all the words
 */
export function payment_words({ payment, fee_pence, paid_pence, is_overdue = false }, has_room = true) {
  if (is_overdue) return `${pounds_short(fee_pence - paid_pence)} ${has_room ? 'overdue' : 'late'}`;
  if (payment === 'unpaid') return `${pounds_short(fee_pence)} due`;
  if (payment === 'part') return `${pounds_short(paid_pence)} of ${pounds_short(fee_pence)}${has_room ? ' paid' : ''}`;
  if (payment === 'paid') return `${pounds_short(paid_pence)} paid`;
  return 'Nothing due';
}

/** What was paid of what a booking costs: "£150 of £200 paid". @param {{ state: BookingState, fee_pence: number, paid_pence: number }} booking */
export function payment_line({ state, fee_pence, paid_pence }) {
  if (paid_pence > 0 && paid_pence >= fee_pence) return `${pounds_short(paid_pence)} paid`;
  if (paid_pence > 0) return `${pounds_short(paid_pence)} of ${pounds_short(fee_pence)} paid`;
  return fee_pence && takes_a_place(state) ? `${pounds_short(fee_pence)} due, nothing paid` : 'Nothing due';
}

/** "Grace Adeyemi", whichever of the two there are. @param {{ first_name: string, last_name: string }} of */
export const whole_name = ({ first_name, last_name }) => `${first_name} ${last_name}`.trim();

/**
 * The money of a course in one line: what it brings, and what is missing.
 * @param {import('../types.d.ts').MoneyTotals} of
 */
export function money_words({ fees_pence, received_pence, refunded_pence, still_due_pence, more_than_due_pence, overdue_count }) {
  if (!fees_pence && !received_pence) return '';
  return [
    `fees ${pounds_short(fees_pence)}`, `paid ${pounds_short(received_pence - refunded_pence)}${refunded_pence ? ` (${pounds_short(refunded_pence)} paid back)` : ''}`,
    still_due_pence ? `still due ${pounds_short(still_due_pence)}${overdue_count ? ` (${count_words(overdue_count)} overdue)` : ''}` : '', more_than_due_pence ? `more than due ${pounds_short(more_than_due_pence)}` : '',
  ].filter(Boolean).join(', ');
}

/** Typed text keeps to its own direction. @param {string} text */
export const as_typed = (text) => html`<bdi>${text}</bdi>`;

/** An e-mail address that breaks after @ and full stops before it breaks anywhere else. @param {string} address */
export const as_address = (address) => html`<bdi>${(address.match(/[^@.]+[@.]*|[@.]+/g) ?? []).map((piece) => html`${piece}<wbr>`)}</bdi>`;

/** The first five of many names, and how many others there are, as parts of a list. @param {readonly string[]} names @returns {{ names: readonly string[], others: string }} */
export function some_of(names) {
  const more = names.length - 5;
  return { names: names.slice(0, 5), others: more <= 0 ? '' : `${count_words(more)} ${more === 1 ? 'other' : 'others'}` };
}

/** Organisation and role in plain words. @param {{ job_title: string, organisation: string }} of */
export const work_words = ({ job_title, organisation }) => [organisation, job_title].filter(Boolean).join(', ');

/** Role and organisation on one line. @param {{ job_title: string, organisation: string }} of */
export function where_they_work({ job_title, organisation }) {
  return html`${organisation ? as_typed(organisation) : nothing}${job_title ? html`<small class="soft">${organisation ? ', ' : nothing}${as_typed(job_title)}</small>` : nothing}`;
}

/** A mark as shared/marks.js shows it. @param {SessionMark} of */
export function shown_mark({ number, mark, set_by_hand, note, is_expected, is_held, is_cancelled }) {
  return {
    number,
    mark: mark?.kind ?? null,
    minutes: mark?.kind === 'part' ? mark.minutes : null,
    set_by_hand,
    noted: Boolean(note),
    not_expected: is_cancelled || !is_expected,
    planned: !is_held,
  };
}
