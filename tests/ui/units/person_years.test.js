// @ts-check
import './no_page.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { year_of, years_words } from '../../../ui/participants/person_years.js';
import { payment_line } from '../../../ui/participants/words.js';

/** @param {number} attended @param {'reached' | 'cannot_reach'} standing @param {number} [follow_ups_attended] @returns {any} */
const course = (attended, standing, follow_ups_attended = 0) => ({ verdict: { attended, standing }, follow_ups_attended });

test('a course stands under the year of its first session, or of its booking', () => {
  assert.equal(year_of({ first_on: '2025-12-29', state_since: '2024-11-01' }), 2025);
  assert.equal(year_of({ first_on: null, state_since: '2024-11-01' }), 2024);
});

test('what a person came to is one line', () => {
  assert.equal(years_words([{ verdict: null, follow_ups_attended: 0 }]), '1 course, 0 sessions attended');
  assert.equal(years_words([course(4, 'reached', 1), course(1, 'cannot_reach')]), '2 courses, 5 sessions attended, certificate reached once, 1 follow-up');
  assert.equal(years_words([course(4, 'reached', 2), course(6, 'reached')]), '2 courses, 10 sessions attended, certificate reached 2 times, 2 follow-ups');
});

test('what was paid of what a booking costs', () => {
  assert.equal(payment_line({ state: 'booked', fee_pence: 20_000, paid_pence: 20_000 }), '£200 paid');
  assert.equal(payment_line({ state: 'withdrawn', fee_pence: 20_000, paid_pence: 5_050 }), '£50.50 of £200 paid');
  assert.equal(payment_line({ state: 'offered', fee_pence: 20_000, paid_pence: 0 }), '£200 due, nothing paid');
  assert.equal(payment_line({ state: 'applied', fee_pence: 20_000, paid_pence: 0 }), 'Nothing due');
  assert.equal(payment_line({ state: 'booked', fee_pence: 0, paid_pence: 0 }), 'Nothing due');
});
