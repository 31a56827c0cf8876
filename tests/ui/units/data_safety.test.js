// The words of the safety of the data, and where each backup stands on the line of time.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import './no_page.js';
import { timeline_layout, timeline_words } from '../../../ui/data_safety/timeline_layout.js';
import { check_words, differs_words, standing_words } from '../../../ui/data_safety/words.js';
import { bytes_words, contents_words } from '../../../ui/shared/contents.js';

/** @typedef {import('../../../ui/types.d.ts').Backup} Backup */
const contents = { courses: 1, participants: 22, bookings: 22, sessions_marked: 4, marks: 88, payments: 20, follow_ups: 0, certificates: 0, messages: 0, steps: 200 };
/** @param {number} number @param {string} made_at @returns {Backup} */
const backup = (number, made_at) => ({ number, made_at, why: 'start', bytes: 421_888, contents, differs: [], in_second_place: false });
const today = '2026-03-03';
const standing = { state: /** @type {const} */ ('well'), backed_up_at: '2026-03-03T09:12:00Z', changed_since: false, sentence: null, is_damaged: false, advice: null, second_place: null };
const check = { at: '2026-03-03T09:12:00Z', full: true, found: null };

test('sizes and contents in words', () => {
  for (const [bytes, words] of /** @type {[number, string][]} */ ([[0, '0 bytes'], [1, '1 byte'], [421_888, '422 KB'], [999_600, '1 MB'], [1_340_000, '1.3 MB'], [12_000_000, '12 MB'], [2_000_000_000, '2,000 MB']])) assert.equal(bytes_words(bytes), words);
  assert.equal(contents_words(contents), '22 participants, 4 sessions marked');
  assert.equal(contents_words({ ...contents, participants: 1, sessions_marked: 1 }), '1 participant, 1 session marked');
  assert.equal(contents_words({ ...contents, participants: 0, sessions_marked: 0 }), '1 course');
  assert.equal(contents_words({ ...contents, courses: 0, participants: 0, sessions_marked: 0 }), 'nothing yet');
  assert.equal(contents_words(null), 'cannot be read any more');
  assert.equal(differs_words([]), 'the same as now');
  assert.equal(differs_words(['8 marks fewer', '1 payment fewer']), '8 marks fewer and 1 payment fewer');
});

test('how things stand is one calm sentence, and never more than is so', () => {
  const said = (/** @type {object} */ given, /** @type {typeof check | null | { at: string, full: boolean, found: string }} */ checked = check) => standing_words({ ...standing, ...given }, checked, today);
  assert.deepEqual(said({}), { look: 'good', sentence: 'All changes are saved. Backed up today at 9.12am.' });
  assert.deepEqual(said({ changed_since: true }).sentence, 'All changes are saved. Backed up today at 9.12am; what was changed since will be in the next one.');
  assert.deepEqual(said({ backed_up_at: null }, null), { look: 'good', sentence: 'All changes are saved. There is no backup yet.' });
  assert.deepEqual(said({}, null).sentence, 'All changes are saved. Backed up today at 9.12am.');
  assert.deepEqual(said({ state: 'not_backed_up', sentence: 'No backup was made: the disk is full.' }), { look: 'warn', sentence: 'All changes are saved. No backup was made: the disk is full.' });
  assert.deepEqual(said({ state: 'view_only', sentence: 'It can only be read.' }), { look: 'warn', sentence: 'It can only be read.' });
  assert.deepEqual(said({ state: 'stopped', sentence: 'It was replaced.' }).look, 'bad');
  assert.deepEqual(said({}, { at: check.at, full: true, found: 'Page 7 is damaged' }), { look: 'bad', sentence: 'Page 7 is damaged.' });
  assert.equal(check_words(check, today), 'Checked today at 9.12am: sound');
  assert.equal(check_words({ ...check, found: 'Page 7 is damaged' }, today), 'Checked today at 9.12am: something is wrong', 'what it is stands above');
  assert.equal(check_words(null, today), 'Not checked yet');
});

test('on the line of time the newest stands furthest right, and none lies on another', () => {
  const at = ['2026-03-03T09:12:00Z', '2026-03-03T09:11:00Z', '2026-03-03T00:10:00Z', '2026-03-02T17:00:00Z', '2026-02-17T17:00:00Z', '2026-02-10T17:00:00Z', '2025-11-30T17:00:00Z', '2025-10-02T17:00:00Z', '2024-04-02T17:00:00Z', '2019-01-02T17:00:00Z'];
  const of = timeline_layout(at.map((made_at, place) => backup(100 - place, made_at)), { width: 700, unit: 15, today });
  assert.deepEqual(of.zones.map(({ name }) => name), ['months', 'weeks', 'days', 'today']);
  const dots = [...of.dots].sort((a, b) => b.backup.number - a.backup.number);
  assert.deepEqual(dots.map(({ x }) => x), dots.map(({ x }) => x).sort((a, b) => b - a), 'in the order of time');
  for (const one of dots) {
    assert.ok(one.x - of.radius >= of.left - 1e-6 && one.x + of.radius <= of.right + 1e-6, 'within the line, however old');
    assert.ok(one.y - of.radius >= of.head - 1e-6, 'below the names');
    for (const other of dots) assert.ok(one === other || Math.hypot(one.x - other.x, one.y - other.y) >= 2 * of.radius, 'each has its own place');
  }
});

test('a wrong clock puts nothing out of sight, and stretches without a backup take no room', () => {
  const of = timeline_layout([backup(2, '2031-01-01T00:00:00Z'), backup(1, '2026-03-01T12:00:00Z')], { width: 700, unit: 15, today });
  assert.deepEqual(of.zones.map(({ name }) => name), ['days', 'today']);
  assert.ok((of.dots[0]?.x ?? 0) <= of.right);
  assert.equal(timeline_words([], today), 'No backups yet');
  assert.equal(timeline_words([backup(2, '2031-01-01T00:00:00Z'), backup(1, '2026-03-01T12:00:00Z'), backup(0, '2020-03-01T12:00:00Z')], today), '3 backups by time: 1 today, 1 in the two weeks before, 1 older');
});
