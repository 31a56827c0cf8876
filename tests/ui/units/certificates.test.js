// @ts-check
// Certificates in words: who is shown under which filter, what can be done with whom, what a check found.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FILTERS, checked_words, filters_with_counts, shown_rows } from '../../../ui/certificates/words.js';
import { STATES, can, requests_possible, state_of, way_words } from '../../../ui/shared/certificates.js';
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

test('what somebody asked for and what came of it is one line', () => {
  const request = /** @type {any} */ ({ asked_on: '2026-03-16', channel: 'in_person', decision: 'asked', decided_on: null });
  const certificate = /** @type {any} */ ({ number: 'CLT-2026-0003', issued_on: '2026-03-20', withdrawn_on: null });
  /** @param {Row['state']} state @param {object} [more] */
  const said = (state, more = {}) => way_words({ state, request: null, certificate: null, ...more });
  assert.equal(said('not_yet'), 'They have not asked');
  assert.equal(said('may_ask'), 'They may ask, and have not');
  assert.equal(said('asked', { request }), 'Asked in person on 16 Mar 2026');
  assert.equal(said('declined', { request: { ...request, decision: 'declined', decided_on: '2026-03-18' } }), 'Asked in person on 16 Mar 2026, declined on 18 Mar 2026');
  assert.equal(said('issued', { request, certificate }), 'CLT-2026-0003, issued on 20 Mar 2026');
  const withdrawn = { ...certificate, withdrawn_on: '2026-03-25' };
  assert.equal(said('certificate_withdrawn', { request, certificate: withdrawn }), 'CLT-2026-0003, issued on 20 Mar 2026, withdrawn on 25 Mar 2026');
  assert.equal(said('asked', { request, certificate: withdrawn }), 'Asked in person on 16 Mar 2026', 'asked again: the older certificate is no answer to it');
});

test('a request can be recorded of the courses in whose register somebody is, unless one is open or a certificate counts', () => {
  const course = (/** @type {string} */ title, /** @type {Row['state'] | null} */ state) => ({ title, certificate: state && { state, request: null, certificate: null } });
  const { open, settled } = requests_possible([course('Autumn', 'not_yet'), course('Spring', 'issued'), course('Winter', null), course('Summer', 'declined')]);
  assert.deepEqual(open.map(({ title }) => title), ['Autumn', 'Summer']);
  assert.deepEqual(settled.map(({ course: { title } }) => title), ['Spring']);
});

test('who cannot reach the certificate is not told that it is still to come', () => {
  const words = (/** @type {import('../../../ui/types.d.ts').CertificateState} */ state, /** @type {string} */ standing) => state_of({ state, verdict: { standing } }).word;
  assert.deepEqual([words('not_yet', 'cannot_reach'), words('not_yet', 'can_still_reach'), words('issued', 'cannot_reach')], ['Not possible', 'Not yet', 'Issued']);
});
