// The words of the review of an attendance report, and what is said about its names.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { absent_words, fitting, group_of, in_groups, names_words, next_open, perhaps_there, take_words, to_be_absent, with_decision, with_full_names, writes } from '../../../ui/attendance_reports/words.js';

const none = { rows: 0, used_rows: 0, folded_in: 0, left_out: 0, names: 0, matched: 0, not_counted: 0, open: 0, full_names: 0, present: 0, part: 0, absent: 0, unmarked: 0, same: 0, kept_by_hand: 0 };
const name = (/** @type {string} */ key, /** @type {any} */ state, open = true, /** @type {number[]} */ ...candidates) => ({ key, name: key, email: '', rows: '2', times: '', minutes: 90, state, reason: '', participant_id: null, decided: null, open, candidates: candidates.map((participant_id) => ({ participant_id, reason: '' })) });

test('how far it is, in words', () => {
  assert.equal(names_words({ ...none, names: 25, matched: 22, not_counted: 1, open: 2 }), '25 names: 22 in the register, 1 not counted, 2 still to match');
  assert.equal(names_words({ ...none, names: 1, matched: 1 }), '1 name: 1 in the register');
  assert.equal(names_words(none), '0 names');
});

test('the first button says what it does', () => {
  const review = (/** @type {object} */ counts, /** @type {string | null} */ problem = null) => /** @type {any} */ ({ counts: { ...none, ...counts }, problem });
  assert.equal(take_words(review({ present: 20, part: 2, unmarked: 1 })), 'Mark 23 people');
  assert.equal(take_words(review({ absent: 1 })), 'Mark 1 person');
  assert.equal(take_words(review({ open: 1, present: 3 })), 'Match 1 name first');
  assert.equal(take_words(review({ open: 1200 })), 'Match 1,200 names first');
  assert.equal(take_words(review({ same: 4 })), 'Keep it, no mark changes');
  assert.equal(take_words(review({ present: 4 }, 'No')), 'Mark them');
  assert.equal(writes({ ...none, present: 1, part: 2, absent: 4, unmarked: 8, same: 16, kept_by_hand: 32 }), 15);
});

test('who is missing is marked absent only in so many words', () => {
  assert.equal(absent_words(1, 1), 'Mark this person absent');
  assert.equal(absent_words(24, 24), 'Mark all 24 absent');
  assert.equal(absent_words(3, 4), 'Mark the 3 without a mark absent');
  assert.equal(absent_words(3, 5, 2), 'Mark the other 3 absent');
  assert.equal(absent_words(1, 2, 1), 'Mark the other person absent');
  assert.equal(absent_words(2, 5, 2), 'Mark the other 2 without a mark absent');
});

test('who may be under a name that is still to be said is not swept along', () => {
  const names = /** @type {any[]} */ ([name('J Smith', 'several', true, 1, 2), name('Smith', 'suggested', true, 2), name('Wren S', 'suggested', false, 3)]);
  const missing = /** @type {any[]} */ ([1, 2, 3, 4].map((participant_id) => ({ participant_id, mark: participant_id === 4 ? { kind: 'apologies' } : null })));
  const marks = /** @type {any[]} */ ([]);
  const review = /** @type {any} */ ({ names, missing, marks, marks_absent: false });
  const perhaps = perhaps_there(review);
  assert.deepEqual([...perhaps], [[1, ['J Smith']], [2, ['J Smith', 'Smith']]]);
  assert.deepEqual(to_be_absent(review, perhaps).map(({ participant_id }) => participant_id), [3]);
  const said = perhaps_there({ ...review, names: names.map((one) => ({ ...one, open: false })) });
  assert.equal(said.size, 0, 'once every name is said, nobody is');
  assert.deepEqual(to_be_absent(review, said).map(({ participant_id }) => participant_id), [1, 2, 3]);
});

test('names stand under the heading of what was found, and stay there', () => {
  const names = /** @type {any[]} */ ([name('a', 'email', false), name('b', 'stranger'), name('c', 'several'), name('d', 'full_name', false), name('e', 'facilitator', false), name('f', 'suggested'), name('g', 'alias', false), name('h', 'device')]);
  assert.equal(in_groups(names).map(({ key }) => key).join(''), 'cfdbhage');
  assert.deepEqual(['several', 'suggested'].map((state) => group_of(/** @type {any} */ (state))), [0, 0]);
});

test('a decision replaces the one before, and can be taken back', () => {
  const first = with_decision([], 'a', { is: 'nobody' });
  assert.deepEqual(with_decision(first, 'a', { is: 'facilitator' }), [{ key: 'a', who: { is: 'facilitator' } }]);
  assert.deepEqual(with_decision(first, 'a', null), []);
  assert.equal(first.length, 1, 'what was there is not changed');
});

test('only open full names are said at once', () => {
  const names = /** @type {any[]} */ ([name('a', 'full_name', true, 7), name('b', 'suggested', true, 8), name('c', 'full_name', false, 9)]);
  assert.deepEqual(with_full_names(names, []), [{ key: 'a', who: { is: 'person', participant_id: 7 } }]);
});

test('the next open name is the one below, else the first', () => {
  const names = /** @type {any[]} */ ([name('a', 'several'), name('b', 'suggested', false), name('c', 'stranger')]);
  assert.deepEqual([-1, 0, 1, 2].map((from) => next_open(names, from)), [0, 2, 2, 0]);
  assert.equal(next_open(names.map((one) => ({ ...one, open: false })), 0), -1);
});

test('somebody is found by the beginnings of their words', () => {
  const people = [{ name: 'Ann-Marie O\'Neill', organisation: 'Harbour Hospice' }, { name: 'Bea Bright', organisation: '' }];
  const plain = (/** @type {string} */ text) => text.toLowerCase();
  assert.deepEqual(fitting(people, 'mar harb', plain).map((one) => one.name), ['Ann-Marie O\'Neill']);
  assert.equal(fitting(people, '', plain).length, 2);
  assert.equal(fitting(people, 'ill', plain).length, 0, 'not within a word');
});
