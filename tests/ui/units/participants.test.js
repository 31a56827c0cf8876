// @ts-check
import './no_page.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { first_query, is_narrowed, make_list_state, room_of } from '../../../ui/participants/list_state.js';
import { who_can_be_booked_first } from '../../../ui/participants/add_panel.js';
import { columns } from '../../../ui/participants/columns.js';
import { is_said_above } from '../../../ui/participants/booking_part.js';
import { merged, same_order } from '../../../ui/shared/order.js';
import { courses_to_move_to } from '../../../ui/participants/move_part.js';
import { money_words, ordinal, payment_words, shown_mark, some_of, whole_name } from '../../../ui/participants/words.js';

/** @param {number[]} ids @param {number[]} [rows] @returns {any} */
const list = (ids, rows = ids) => ({ ids, rows: rows.map(row), total: ids.length, counts: {}, places: null, requirements: [] });
/** @param {number} id @returns {any} */
const row = (id) => ({ participant_id: id, first_name: `P${id}`, last_name: '' });

test('who is shown stays where they are, newcomers come in at their place', () => {
  assert.deepEqual(merged([3, 1, 2], [1, 2, 3]), [3, 1, 2], 'a new order does not move anybody');
  assert.deepEqual(merged([1, 3], [1, 2, 3]), [1, 2, 3], 'a newcomer stands after the one before them');
  assert.deepEqual(merged([2, 3], [1, 2, 3]), [1, 2, 3], 'or at the top');
  assert.deepEqual(merged([1, 2], [2]), [1, 2], 'who no longer fits stays');
  assert.deepEqual(merged([5, 1], [1, 7, 8, 5, 9]), [5, 9, 1, 7, 8]);
  assert.deepEqual(merged([], [4, 2]), [4, 2]);
});

test('a row that no longer fits stays until the filters are applied again', () => {
  const state = make_list_state(list([1, 2, 3]));
  state.ticked.add(2);
  state.refresh(list([1, 3]), [row(1), row(2), row(3)], [1, 2, 3]);
  assert.deepEqual([state.ids, state.is_stale], [[1, 2, 3], true]);
  assert.ok(state.ticked.has(2), 'and keeps its tick');
  state.apply(list([1, 3]));
  assert.deepEqual([state.ids, state.is_stale, state.ticked.has(2)], [[1, 3], false, false], 'nobody who is out of sight stays ticked');
});

test('who was taken away by undo goes at once', () => {
  const state = make_list_state(list([1, 2, 3]));
  state.ticked.add(2);
  state.refresh(list([1, 3]), [row(1), row(3)], [1, 2, 3]);
  assert.deepEqual([state.ids, state.is_stale, state.ticked.size], [[1, 3], false, 0]);
});

test('rows that come into sight are asked for once', () => {
  const state = make_list_state(list([1, 2, 3, 4], [1, 2]));
  state.begin_drawing();
  for (const id of [2, 3, 4]) state.row(id);
  assert.deepEqual(state.wanted(), [3, 4]);
  assert.deepEqual(state.in_sight(), [2, 3, 4]);
  state.fill([3, 4], [row(3)]);
  assert.deepEqual(state.ids, [1, 2, 3], 'who was asked for and is not there has gone');
  state.begin_drawing();
  state.row(3);
  assert.deepEqual(state.wanted(), []);
});

test('a list is narrowed by words and filters, not by its order', () => {
  assert.equal(is_narrowed(first_query(1)), false);
  assert.equal(is_narrowed({ ...first_query(1), sort: 'payment', descending: true }), false);
  assert.equal(is_narrowed({ ...first_query(1), search: '  ' }), false);
  assert.equal(is_narrowed({ ...first_query(1), search: 'a' }), true);
  assert.equal(is_narrowed({ ...first_query(null), payment: 'unpaid' }), true);
  assert.equal(same_order([1, 2], [1, 2]) && !same_order([1, 2], [2, 1]) && !same_order([1], [1, 2]), true);
});

test('money in a row says how much of how much', () => {
  const say = (/** @type {any} */ payment, /** @type {number} */ paid_pence) => payment_words({ payment, fee_pence: 20_000, paid_pence });
  assert.deepEqual([say('unpaid', 0), say('part', 5_050), say('paid', 20_000), say('nothing_due', 0)], ['£200 due', '£50.50 of £200 paid', '£200 paid', 'Nothing due']);
  assert.equal(payment_words({ payment: 'part', fee_pence: 20_000, paid_pence: 10_000 }, false), '£100 of £200', 'in little room');
});

test('what is overdue goes before how much of how much', () => {
  assert.equal(payment_words({ payment: 'part', fee_pence: 20_000, paid_pence: 8_000, is_overdue: true }), '£120 overdue');
  assert.equal(payment_words({ payment: 'unpaid', fee_pence: 20_000, paid_pence: 0, is_overdue: true }, false), '£200 late', 'in little room');
});

test('the money of a course in one line', () => {
  const none = { fees_pence: 0, received_pence: 0, refunded_pence: 0, still_due_pence: 0, more_than_due_pence: 0, overdue_pence: 0, overdue_count: 0 };
  assert.equal(money_words(none), '', 'a free course says nothing');
  assert.equal(money_words({ ...none, fees_pence: 40_000, received_pence: 40_000 }), 'fees £400, paid £400');
  assert.equal(money_words({ fees_pence: 440_000, received_pence: 345_050, refunded_pence: 20_000, still_due_pence: 120_000, more_than_due_pence: 5_050, overdue_pence: 40_000, overdue_count: 2 }),
    'fees £4,400, paid £3,250.50 (£200 paid back), still due £1,200 (2 overdue), more than due £50.50');
});

test('places on the waiting list are counted as people say them', () => {
  assert.deepEqual([1, 2, 3, 4, 11, 12, 13, 21, 22, 101, 111].map(ordinal), ['1st', '2nd', '3rd', '4th', '11th', '12th', '13th', '21st', '22nd', '101st', '111th']);
});

test('where somebody can move to', () => {
  const course = (/** @type {number} */ course_id, /** @type {any} */ status = 'planned') => ({ course_id, status });
  const courses = [course(1), course(2), course(3, 'archived'), course(4), course(5, 'running')];
  const theirs = [{ course_id: 1, state: /** @type {const} */ ('booked') }, { course_id: 2, state: /** @type {const} */ ('applied') }, { course_id: 4, state: /** @type {const} */ ('withdrawn') }];
  assert.deepEqual(courses_to_move_to(courses, theirs, 1).map(({ course_id }) => course_id), [4, 5], 'not where they are, nor to what is put away; back to what they left');
});

test('names and marks as the shared parts want them', () => {
  assert.equal(whole_name({ first_name: '', last_name: 'Cher' }), 'Cher');
  /** @type {any} */
  const session = { session_id: 1, number: 2, date: '2026-02-16', is_cancelled: false, is_held: true, is_expected: true, mark: { kind: 'part', minutes: 40 }, set_by_hand: null, note: 'left early' };
  assert.deepEqual(shown_mark(session), { number: 2, mark: 'part', minutes: 40, set_by_hand: null, noted: true, not_expected: false, planned: false });
  assert.equal(shown_mark({ ...session, is_cancelled: true }).not_expected, true);
});

test('a change for many names five of them', () => {
  const names = (/** @type {number} */ count) => Array.from({ length: count }, (_, at) => `P${at + 1}`);
  for (const [count, others] of /** @type {[number, string][]} */ ([[1, ''], [5, ''], [6, '1 other'], [8, '3 others'], [1_205, '1,200 others']])) {
    assert.deepEqual(some_of(names(count)), { names: names(Math.min(count, 5)), others }, `${count} names`);
  }
});

test('with less room there are fewer columns, and the certificate goes last', () => {
  const keys = (/** @type {number} */ width) => columns({ row: () => undefined, of_course: true, room: room_of(width), today: '2026-01-20' }).map(({ key }) => key).join(' ');
  for (const [width, expected] of /** @type {[number, string][]} */ ([
    [72, 'name organisation booking payment requirements attendance verdict'], [60, 'name organisation booking payment requirements attendance verdict'],
    [50, 'name booking payment requirements attendance verdict'], [43.5, 'name booking payment attendance verdict'], [41, 'name booking payment requirements verdict'],
    [31, 'name booking payment verdict'], [30.9, 'name booking payment'],
  ])) assert.equal(keys(width), expected, `${width} rem`);
});

test('the days of a booking are listed when there is more than its state and day say', () => {
  /** @type {any} */
  const event = { state: 'booked', on_date: '2025-12-07', over_capacity: false, reason: '' };
  const said = (/** @type {any[]} */ ...events) => is_said_above({ state: 'booked', state_since: '2025-12-07', events });
  assert.equal(said(event), true);
  for (const [what, ...events] of [['two', { ...event, state: 'applied' }, event], ['a reason', { ...event, reason: 'From the list' }], ['over the places', { ...event, over_capacity: true }], ['another day', { ...event, on_date: '2025-12-01' }]]) {
    assert.equal(said(...events), false, String(what));
  }
});

test('who can be booked comes before who has a place already', () => {
  const person = (/** @type {string} */ name, /** @type {number[]} */ ...courses) => ({ name, courses: courses.map((course_id) => ({ course_id, title: '', state: /** @type {const} */ ('booked') })) });
  const rows = [person('a', 2), person('b'), person('c', 1, 2), person('d', 1)];
  assert.deepEqual(who_can_be_booked_first(rows, 2).map(({ name }) => name).join(''), 'bdac');
  assert.deepEqual(who_can_be_booked_first(rows, null).map(({ name }) => name).join(''), 'abcd');
});
