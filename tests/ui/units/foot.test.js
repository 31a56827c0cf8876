// The foot of the rail tells the truth in every state, the worst first.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import './no_page.js';
import { backed_up_words, foot_of } from '../../../ui/frame/foot.js';

/** @param {Partial<import('../../../ui/types.d.ts').SafetyStanding>} [given] */
const standing = (given = {}) => ({ state: /** @type {const} */ ('well'), backed_up_at: '2026-03-03T09:12:00Z', changed_since: false, sentence: null, is_damaged: false, advice: null, second_place: null, ...given });
const today = '2026-03-03';

test('when the last backup was is said as shortly as it can be understood', () => {
  for (const [at, words] of /** @type {const} */ ([
    ['2026-03-03T09:12:40Z', 'backed up 9.12am'],
    ['2026-03-03T00:00:00Z', 'backed up midnight'],
    ['2026-03-02T23:59:00Z', 'backed up yesterday'],
    ['2026-02-09T15:00:00Z', 'backed up 9 Feb'],
    ['2025-12-31T15:00:00Z', 'backed up 31 Dec 2025'],
    [null, 'not backed up yet'],
  ])) assert.equal(backed_up_words(at, today), words);
  assert.equal(backed_up_words('2026-06-02T23:30:00Z', '2026-06-03'), 'backed up 12.30am', 'in London’s summer time');
});

test('the foot says what is so, and the worst of it', () => {
  for (const [given, words] of /** @type {const} */ ([
    [{ standing: standing() }, 'All changes saved · backed up 9.12am'],
    [{ standing: standing({ backed_up_at: null }) }, 'All changes saved · not backed up yet'],
    [{ standing: null }, 'All changes saved'],
    [{ standing: standing(), waiting: 1 }, 'Saving…'],
    [{ standing: standing({ state: 'not_backed_up' }), waiting: 1, failed: true }, 'Saving…'],
    [{ standing: standing(), failed: true }, 'A change was not saved'],
    [{ standing: standing({ state: 'not_backed_up' }) }, 'All changes saved · the last backup failed'],
    [{ standing: standing({ state: 'not_backed_up' }), failed: true }, 'A change was not saved'],
    [{ standing: standing({ second_place: 'It is away.' }) }, 'All changes saved · check the second place'],
    [{ standing: standing({ advice: 'It lies in a shared folder.' }) }, 'All changes saved · backed up 9.12am'],
    [{ standing: standing({ advice: 'It lies in a shared folder.', second_place: 'It is away.' }) }, 'All changes saved · check the second place'],
    [{ standing: standing({ state: 'not_backed_up', second_place: 'It is away.' }) }, 'All changes saved · the last backup failed'],
    [{ standing: standing({ second_place: 'It is away.' }), failed: true }, 'A change was not saved'],
    [{ standing: standing({ state: 'view_only' }) }, 'View only · nothing can be changed'],
    [{ standing: standing({ state: 'stopped' }), failed: true }, 'Writing stopped · nothing can be changed'],
  ])) assert.equal(foot_of({ waiting: 0, failed: false, today, ...given }).words.join(' · '), words);
});

test('what is wrong is read out, what is well is not', () => {
  const sentence = 'There is no room on the disk.';
  const of = (/** @type {Partial<import('../../../ui/types.d.ts').SafetyStanding>} */ given) => foot_of({ standing: standing(given), waiting: 0, failed: false, today }).sentence;
  assert.equal(of({ state: 'not_backed_up', sentence }), sentence);
  assert.equal(of({ state: 'stopped', sentence }), sentence);
  assert.equal(of({ second_place: 'It is away.' }), 'It is away.');
  assert.equal(of({ advice: 'It lies in a shared folder.' }), 'It lies in a shared folder.');
  assert.equal(of({ state: 'well', sentence: null }), null);
});
