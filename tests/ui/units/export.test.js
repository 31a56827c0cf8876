// What the export screen asks for, from what is chosen on it; and what is asked before the sample goes.
import './no_page.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';
const { has_guard, request, scopes, ticked } = await import('../../../ui/export/choices.js');
const { question } = await import('../../../ui/frame/sample.js');

/** @param {number} course_id @param {number} programme_id @param {string} title @returns {any} */
const course = (course_id, programme_id, title) => ({ course_id, programme_id, title, programme_title: `Programme ${programme_id}` });
const spring = course(1, 7, 'Spring');
const autumn = course(2, 7, 'Autumn');
const other = course(3, 8, 'Other');

/** @param {string} name @param {boolean} [is_health] */
const column = (name, is_health = false) => ({ name, about: '', is_chosen: !is_health, is_health });
const columns = [column('first_name'), column('email'), column('access_needs', true)];

test('participants and the register are of the chosen course or of all, the grid of one course', () => {
  assert.deepEqual(scopes('participants', spring, [spring, other]).map(({ label }) => label), ['Spring', 'All courses']);
  assert.deepEqual(scopes('register', null, [spring]).map(({ scope }) => scope), [{ of: 'all_courses' }]);
  assert.deepEqual(scopes('register_grid', spring, [spring]).map(({ scope }) => scope), [{ of: 'course', course_id: 1 }]);
  assert.deepEqual(scopes('register_grid', null, [spring]), [], 'there is nothing to make a grid of');
});

test('follow-ups are of a programme: the chosen course’s first, each once', () => {
  assert.deepEqual(scopes('follow_ups', other, [spring, autumn, other]).map(({ label }) => label), ['Programme 8', 'Programme 7']);
});

test('access needs are out unless ticked, and other columns in unless unticked', () => {
  assert.deepEqual(ticked(columns, new Set()), ['first_name', 'email']);
  assert.deepEqual(ticked(columns, new Set(['access_needs', 'email'])), ['first_name', 'access_needs']);
  /** @type {import('../../../ui/types.d.ts').ExportScope} */
  const scope = { of: 'all_courses' };
  assert.equal(request('participants', scope, columns, new Set()).columns, null, 'the usual columns are left to the program');
  assert.equal(request('register', scope, columns.slice(0, 2), new Set(['access_needs'])).columns, null, 'what this file does not have changes nothing');
  assert.deepEqual(request('register', scope, columns, new Set(['first_name', 'email'])).columns, []);
});

test('a guarded cell is noticed', () => {
  assert.equal(has_guard([['a', "'=1"]]), true);
  assert.equal(has_guard([['a', "O'Neill"]]), false);
});

test('the sample goes without a question unless something of one’s own is concerned', () => {
  const alone = { people: 43, courses: 2, added_since: 0, own_courses: [], staying: 0 };
  assert.equal(question(alone), null);
  assert.ok(question({ ...alone, added_since: 1 }));
  assert.ok(question({ ...alone, staying: 2 }));
});
