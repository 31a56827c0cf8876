// @ts-check
import './no_page.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { begun_choices, moves_words, turned_round } from '../../../ui/participants/merging.js';

test('what becomes the other’s is counted in words', () => {
  assert.deepEqual(moves_words({ bookings: 1, marks: 8, invitations: 2, payments: 0, emails: 2, earlier_courses: 1 }), ['1 booking', '8 marks', '2 follow-up invitations', '2 e-mail addresses', '1 earlier course']);
  assert.deepEqual(moves_words({ bookings: 0, marks: 0, invitations: 0, payments: 0, emails: 0, earlier_courses: 0 }), []);
});

test('turned round, what was chosen of one stays chosen', () => {
  const before = new Map([['phone', /** @type {const} */ ('stays')], ['mark 3', /** @type {const} */ ('goes')], ['notes', /** @type {const} */ ('both')]]);
  assert.deepEqual([...turned_round(before)], [['phone', 'goes'], ['mark 3', 'stays'], ['notes', 'both']]);
});

test('a choice begins with what is likely, and with nothing where nobody can know', () => {
  /** @param {string} field @param {'stays' | 'both' | null} suggested @returns {any} */
  const field = (field, suggested) => ({ field, suggested });
  const fields = [field('phone', 'stays'), field('notes', 'both'), field('mark 3', null)];
  assert.deepEqual([...begun_choices(fields, new Map())], [['phone', 'stays'], ['notes', 'both']]);
  assert.deepEqual([...begun_choices(fields, new Map([['phone', 'goes'], ['gone', 'stays']]))], [['phone', 'goes'], ['notes', 'both']]);
});
