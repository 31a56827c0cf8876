// Drafting messages without a page: for whom it cannot be done, each reason once.
import './no_page.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { by_reason, count_sentence } from '../../../ui/shared/draft_words.js';

/** @param {(string | null)[]} problems @returns {import('../../../ui/types.d.ts').DraftPreview} */
const preview = (problems) => /** @type {import('../../../ui/types.d.ts').DraftPreview} */ (/** @type {unknown} */ ({ subject_problems: [], body_problems: [], recipients: problems.map((problem, at) => ({ participant_id: at + 1, name: `Person ${at + 1}`, email: '', problem, notes: [] })) }));

test('who is kept out by the same reason stands together, below it', () => {
  const shown = preview(['No address', null, 'No name of the centre', 'No address', null]);
  assert.deepEqual(by_reason(shown).map(({ participant_id }) => participant_id), [1, 4, 3]);
  assert.equal(count_sentence(shown), '2 messages, one for each person. For 3 more it cannot be drafted; the reason stands above the names.');
  assert.deepEqual(by_reason(preview([null])), []);
  assert.equal(count_sentence(preview(['No address'])), 'It cannot be drafted for this person; the reason stands above the name.');
});
