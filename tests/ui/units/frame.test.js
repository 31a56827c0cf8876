// The frame's own choices: which course to begin with, which courses the switcher finds, what marks are called.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import './no_page.js';
import { fitting_courses } from '../../../ui/frame/course_switcher.js';
import { RAIL, course_to_begin_with } from '../../../ui/frame/screens.js';
import { mark_words } from '../../../ui/shared/marks.js';

/** @param {number} course_id @param {import('../../../ui/ipc.js').CourseStatus} status @param {string | null} first_date @param {string} [title] */
const course = (course_id, status, first_date, title = `Course ${course_id}`) => ({ course_id, programme_id: 1, title, programme_title: 'Compassionate Leadership', first_date, last_date: first_date, status, booked: 0 });
/** @param {ReturnType<typeof course>[]} courses */
const frame = (courses) => ({ today: '2026-03-03', courses, changed_courses: [], undo: null, redo: null, file_name: '', file_folder: '', sample_present: false, archived_to_come: false, is_empty: false });

test('one begins with the course that runs, else the next, else the last', () => {
  const old = course(1, 'finished', '2025-09-08');
  const older = course(2, 'finished', '2024-09-08');
  const next = course(3, 'planned', '2026-04-13');
  const later = course(4, 'planned', '2026-09-07');
  const running = course(5, 'running', '2026-02-09');
  assert.equal(course_to_begin_with(frame([later, old, running, next])), 5);
  assert.equal(course_to_begin_with(frame([later, old, next])), 3);
  assert.equal(course_to_begin_with(frame([older, old])), 1);
  assert.equal(course_to_begin_with(frame([])), null);
});

test('the switcher finds by words in any order, without accents, and leaves archived ones out until they are asked for', () => {
  const all = [course(1, 'archived', '2020-01-06'), course(2, 'finished', '2025-09-08', 'Séance d’automne'), course(3, 'running', '2026-02-09'), course(4, 'planned', '2026-09-07'), course(5, 'planned', '2026-04-13')];
  const ids = (/** @type {string} */ text) => fitting_courses(all, text).map(({ course_id }) => course_id);
  assert.deepEqual(ids(''), [3, 5, 4, 2]);
  assert.deepEqual(ids('seance'), [2]);
  assert.deepEqual(ids('2026 planned'), [5, 4]);
  assert.deepEqual(ids('archived'), [1]);
  assert.deepEqual(ids('<script>'), []);
});

test('each entry of the rail has its own number', () => {
  const keys = RAIL.map(({ key }) => key);
  assert.equal(new Set(keys).size, keys.length);
  assert.deepEqual([RAIL[0]?.screen, RAIL[0]?.key], ['today', '1']);
  assert.equal(RAIL.find(({ screen }) => screen === 'certificates')?.key, '6');
});

test('marks in words never confuse unmarked with absent', () => {
  assert.equal(mark_words({ mark: 'part', minutes: 95 }), 'part, 95 minutes');
  assert.equal(mark_words({ mark: null }), 'unmarked');
  assert.equal(mark_words({ mark: 'absent', set_by_hand: 'counts', noted: true }), 'absent, set by hand to count, with a note');
  assert.equal(mark_words({ mark: null, not_expected: true }), 'not expected');
  assert.equal(mark_words({ mark: null, planned: true }), 'not held yet');
});
