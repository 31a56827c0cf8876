// The date finder without a page: how dates and replies are said, and in which order dates stand.
import './no_page.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changed_sheet, listed_day, ordinal, place_words, ranked, reply_words, sheet_words } from '../../../ui/date_finder/words.js';
import { counts_words } from '../../../ui/shared/paste_replies.js';

/** @param {number} candidate_id @param {number | null} rank @param {string} date @returns {import('../../../ui/types.d.ts').DateCandidate} */
const candidate = (candidate_id, rank, date) => ({ candidate_id, date, starts_at: '16:00', ends_at: '17:00', times: '4pm to 5pm', passed: rank === null, against: [], remarks: [], clashes: false, yes: 0, if_need_be: 0, no: 0, no_reply: 0, rank, words: '' });
/** @param {number} participant_id @param {(import('../../../ui/types.d.ts').DateReply | null)[]} replies */
const person = (participant_id, replies) => ({ participant_id, name: `Person ${participant_id}`, organisation: '', replies });

test('places are said as ordinals', () => {
  assert.deepEqual([1, 2, 3, 4, 11, 12, 13, 21, 22, 60].map(ordinal), ['1st', '2nd', '3rd', '4th', '11th', '12th', '13th', '21st', '22nd', '60th']);
  const all = [candidate(1, 2, '2026-09-18'), candidate(2, 1, '2026-10-15'), candidate(3, null, '2026-01-08')];
  assert.deepEqual(all.map((one) => place_words(one, all)), ['2nd of 2', '1st of 2', 'the day has passed']);
  assert.deepEqual(ranked(all).map((one) => one.candidate_id), [2, 1, 3]);
});

test('counts and replies in words', () => {
  assert.equal(counts_words({ read: 1200, taken: 1, already_so: 2, left_out: 1197 }), '1,200 cells read: 1 taken, 2 already so, 1,197 left out');
  assert.deepEqual([reply_words('yes'), reply_words('if_need_be'), reply_words('no'), reply_words(null)], ['yes', 'if need be', 'no', 'no reply']);
});

test('a date says its year where a list goes on into another one', () => {
  assert.deepEqual(['2026-09-18', '2026-12-30', '2027-01-17'].map((date) => listed_day(date, '2026-09-18')), ['Fri 18 Sep', 'Wed 30 Dec', 'Sun 17 Jan 2027']);
  assert.equal(listed_day('2027-01-17'), 'Sun 17 Jan');
});

test('a reply renews the dates and only those who replied', () => {
  const before = /** @type {import('../../../ui/types.d.ts').FinderSheet} */ (/** @type {unknown} */ ({ candidates: [candidate(1, 1, '2026-09-18')], facilitators: [], people: [person(1, [null]), person(2, ['no'])] }));
  const after = changed_sheet(before, { candidates: [{ ...candidate(1, 1, '2026-09-18'), yes: 1 }], people: [person(1, ['yes'])] });
  assert.deepEqual(after.people.map(({ replies }) => replies[0]), ['yes', 'no']);
  assert.equal(after.people[1], before.people[1]);
  assert.equal(after.candidates[0]?.yes, 1);
  assert.equal(sheet_words(after), '1 date, 0 facilitators, 2 people asked');
});
