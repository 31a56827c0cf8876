// @ts-check
// Certificates in words: who is shown under which filter, what can be done with whom, what a check found.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FILTERS, STATES, can, checked_words, filters_with_counts, shown_rows } from '../../../ui/certificates/words.js';
import { folded } from '../../../ui/shared/words.js';

/** @typedef {import('../../../ui/types.d.ts').CertificateRow} Row */

/** @param {Row['state']} state @param {string} name @param {string} [number] */
const row = (state, name, number) => /** @type {Row} */ (/** @type {unknown} */ ({ state, first_name: name, last_name: 'Quist', organisation: 'Harbour Trust', certificate: number ? { number } : null }));

test('each filter shows its own, and everybody is under at most one besides all', () => {
  const rows = Object.keys(STATES).map((state) => row(/** @type {Row['state']} */ (state), state));
  for (const { state } of rows) {
    const under = FILTERS.filter(({ states }) => states?.includes(state));
    assert.equal(under.length, state === 'not_yet' ? 0 : 1, state);
  }
  const counts = new Map(filters_with_counts(rows).map(({ id, count }) => [id, count]));
  assert.deepEqual([counts.get('all'), counts.get('issued'), counts.get('not')], [9, 2, 3]);
  assert.deepEqual(shown_rows(rows, 'issued', '', folded).map(({ state }) => state), ['issued', 'reissued']);
});

test('a search finds names, organisations and numbers, in any case and without accents', () => {
  const rows = [row('issued', 'Siân', 'CLT-2026-0003'), row('asked', 'Bo')];
  const found = (/** @type {string} */ typed) => shown_rows(rows, 'all', folded(typed), folded).map(({ first_name }) => first_name);
  assert.deepEqual(found('sian quist'), ['Siân']);
  assert.deepEqual(found('clt-2026-0003'), ['Siân']);
  assert.deepEqual(found('harbour'), ['Siân', 'Bo']);
  assert.deepEqual(found('harbour x'), []);
});

test('only what was approved is issued, and nothing is decided twice', () => {
  const states = /** @type {Row['state'][]} */ (Object.keys(STATES));
  assert.deepEqual(states.filter((state) => can('issue', state)), ['approved']);
  assert.deepEqual(states.filter((state) => can('approve', state)), ['asked', 'declined']);
  assert.ok(!can('record', 'issued') && !can('record', 'asked') && can('record', 'may_ask'));
});

test('what a check found is said as it is', () => {
  const certificate = /** @type {any} */ ({ certificate: { number: 'CLT-2026-0003', superseded_by: 'CLT-2026-0009' } });
  assert.equal(checked_words({ is: 'ours', certificate }).look, 'good');
  assert.match(checked_words({ is: 'superseded', certificate }).title, /replaced by CLT-2026-0009/);
  assert.match(checked_words({ is: 'altered', certificate }).title, /carries the number CLT-2026-0003, but is not what was issued/);
  assert.equal(checked_words({ is: 'unknown' }).look, 'bad');
});
