// The words for how a course and a session stand: one place for all of the page.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { COURSE_STATUSES, course_word, session_word } from '../../../ui/shared/states.js';

const UI = fileURLToPath(new URL('../../../ui', import.meta.url));

test('every status has its word', () => {
  assert.deepEqual(COURSE_STATUSES.map(course_word), ['running', 'planned', 'no sessions yet', 'finished', 'archived']);
  assert.deepEqual(/** @type {const} */ (['planned', 'held', 'cancelled']).map(session_word), ['Planned', 'Held', 'Cancelled']);
});

test('no screen keeps a list of these words for itself', () => {
  const files = readdirSync(UI, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js') && !file.startsWith('vendor') && !file.endsWith('states.js'));
  const own = files.filter((file) => /(archived|held|cancelled): (\{ word: )?'/.test(readFileSync(join(UI, file), 'utf8')));
  assert.deepEqual(own, []);
});
