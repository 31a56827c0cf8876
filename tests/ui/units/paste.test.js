// @ts-check
import './no_page.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choice_of, choice_value, counts_words, reason_words, with_kind } from '../../../ui/participants/paste.js';

test('what becomes of the rows is said so that the sum is plain', () => {
  assert.equal(counts_words({ read: 30, added: 25, updated: 1, skipped: 2, rejected: 1, asks: 1 }), '30 rows read: 25 new, 1 known, 2 skipped, 1 rejected, 1 to be decided');
  assert.equal(counts_words({ read: 1, added: 0, updated: 0, skipped: 1, rejected: 0, asks: 0 }), '1 row read: 0 new, 0 known, 1 skipped');
});

test('a reason is not told twice', () => {
  assert.equal(reason_words({ outcome: 'added', reason: 'New' }), '');
  assert.equal(reason_words({ outcome: 'added', reason: 'New; no e-mail address' }), 'No e-mail address');
  assert.equal(reason_words({ outcome: 'skipped', reason: 'Repeats row 3' }), 'Repeats row 3');
});

test('a choice goes into a list and comes back', () => {
  for (const choice of /** @type {import('../../../ui/types.d.ts').RowChoice[]} */ ([{ what: 'new' }, { what: 'leave_out' }, { what: 'known', participant_id: 7 }])) assert.deepEqual(choice_of(choice_value(choice)), choice);
  assert.equal(choice_of(choice_value(null)), null);
});

test('what a column can hold once goes from the other one', () => {
  assert.deepEqual(with_kind(['full_name', 'email', 'left_out'], 2, 'full_name'), ['left_out', 'email', 'full_name']);
  assert.deepEqual(with_kind(['full_name', 'email', 'left_out'], 2, 'email'), ['full_name', 'email', 'email']);
  assert.deepEqual(with_kind(['notes', 'left_out'], 1, 'notes'), ['notes', 'notes']);
});
