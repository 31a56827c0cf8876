// What a search of history says about how far it has looked.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reach_words } from '../../../ui/history/words.js';

test('a search says how much it found and how far back it looked', () => {
  const today = '2026-03-03';
  for (const [of, expected] of /** @type {const} */ ([
    [{ found: 0, looked_at: 12, back_to: '2026-03-02T09:00:00Z', more: false }, 'Nothing found. Every step was looked at.'],
    [{ found: 1, looked_at: 12, back_to: '2026-03-02T09:00:00Z', more: false }, '1 step found. Every step was looked at.'],
    [{ found: 0, looked_at: 0, back_to: null, more: false }, 'Nothing found. Every step was looked at.'],
    [{ found: 0, looked_at: 2000, back_to: '2026-03-02T09:00:00Z', more: true }, 'Nothing found so far, among the newest 2,000 steps: back to yesterday at 9am.'],
    [{ found: 23, looked_at: 4000, back_to: '2026-01-12T09:12:00Z', more: true }, '23 steps found so far, among the newest 4,000 steps: back to 12 Jan 2026 at 9.12am.'],
  ])) assert.equal(reach_words({ ...of, today }), expected);
});
