// What went wrong, until it is put right; what a change is about; and how calls to the program end.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import './no_page.js';
import { make_problems } from '../../../ui/frame/problems.js';
import * as ipc from '../../../ui/ipc.js';
import { concerns } from '../../../ui/shared/concerns.js';

const present = /** @type {const} */ ({ kind: 'present' });
const of = /** @type {const} */ ({ kind: 'course', id: 1 });
const cells = (/** @type {number[]} */ ...people) => people.map((participant_id) => ({ session_id: 4, participant_id, mark: present }));

test('a change is named by what it is about, not by what is written into it', () => {
  const mark = (/** @type {import('../../../ui/types.d.ts').Mark | null} */ what) => concerns('mark_cells', { of, marks: [{ session_id: 4, participant_id: 7, mark: what }] });
  assert.deepEqual(mark(present), mark(null));
  assert.equal(concerns('mark_cells', { of, marks: cells(7, 8) }).length, 2, 'each cell by itself');
  for (const [one, other, same] of /** @type {[[string, any], [string, any], boolean][]} */ ([
    [['edit_participant', { request: { participant_id: 7, notes: 'a' }, courseId: 1 }], ['edit_participant', { request: { participant_id: 7, notes: 'b' }, courseId: 1 }], true],
    [['edit_participant', { request: { participant_id: 7 }, courseId: 1 }], ['edit_participant', { request: { participant_id: 8 }, courseId: 1 }], false],
    [['set_booking_state', { request: { booking_ids: [1, 2] } }], ['set_booking_state', { request: { booking_ids: [1] } }], false],
    [['edit_course', { courseId: 1 }], ['archive_course', { courseId: 1 }], false],
    [['undo', {}], ['undo', {}], true],
  ])) assert.equal(String(concerns(...one)) === String(concerns(...other)), same, JSON.stringify([one, other]));
});

test('what was not saved stays until it is saved, closed or left', () => {
  const problems = make_problems();
  const shown = () => [problems.message, problems.unsaved];
  problems.show('Could not be saved', ['cell 1', 'cell 2'], true);
  problems.saved(['cell 3']);
  assert.deepEqual(shown(), ['Could not be saved', true], 'another change says nothing about it');
  problems.quiet();
  assert.deepEqual(shown(), ['Could not be saved', true], 'nor does trying something else');
  problems.saved(['cell 1']);
  assert.deepEqual(shown(), ['Could not be saved', true], 'one of two');
  problems.saved(['cell 2', 'cell 3']);
  assert.deepEqual(shown(), [null, false]);
  problems.show('Could not be saved', ['cell 1'], true);
  problems.show('Session 6 has not begun', ['cell 6']);
  assert.equal(problems.message, 'Session 6 has not begun', 'the newest');
  problems.saved(['cell 6']);
  assert.deepEqual(shown(), ['Could not be saved', true], 'the older one stands still');
  problems.clear();
  assert.deepEqual(shown(), [null, false]);
  problems.show('Session 6 has not begun', ['cell 6']);
  problems.saved(['cell 1']);
  assert.deepEqual(shown(), ['Session 6 has not begun', false], 'what a rule refuses is said as long, and the file is not to blame');
});

test('what could not be read is said until something goes well or is tried again', () => {
  const problems = make_problems();
  problems.show('The list could not be read');
  assert.deepEqual([problems.message, problems.unsaved], ['The list could not be read', false]);
  problems.quiet();
  assert.equal(problems.message, null);
  problems.show('The list could not be read');
  problems.saved(['cell 1']);
  assert.equal(problems.message, null);
  problems.failed();
  assert.deepEqual([problems.message, problems.unsaved], [null, true], 'a form says in its own place that it was not saved');
  problems.saved(['cell 1']);
  assert.equal(problems.unsaved, false);
});

/** A program behind the page that answers when it is told to. */
function program() {
  /** @type {{ command: string, given: any, done: (answer?: unknown) => void, refuse: (why: unknown) => void }[]} */
  const calls = [];
  Object.assign(globalThis, { window: { __TAURI__: { core: { invoke: (/** @type {string} */ command, /** @type {any} */ given) => new Promise((done, refuse) => { calls.push({ command, given, done, refuse }); }) } } } });
  return calls;
}
const settled = () => new Promise((resolve) => { setImmediate(resolve); });

test('a failed change says what it was about, and a drawing that goes wrong is no failed change', async (t) => {
  const calls = program();
  /** @type {any[]} */
  const heard = [];
  ipc.listen({ changed: (_, said, about) => { heard.push(['changed', said, about]); }, saving: (waiting) => { heard.push(['saving', waiting]); }, failed: () => { heard.push(['failed']); } });
  const refused = ipc.mark_cells(of, cells(7));
  calls[0]?.refuse({ code: 'not_saved', message: 'The file could not be written.', fields: [] });
  const problem = await refused.catch((thrown) => thrown);
  assert.deepEqual(problem.about, concerns('mark_cells', { of, marks: cells(7) }));
  assert.deepEqual(heard, [['saving', 1], ['failed'], ['saving', 0]]);
  heard.length = 0;
  const asked = ipc.archive_course(1);
  calls[1]?.refuse({ code: 'needs_confirming', message: 'There are marks.', fields: [] });
  await assert.rejects(asked);
  assert.deepEqual(heard, [['saving', 1], ['saving', 0]], 'a question is no failure');
  heard.length = 0;
  const early = ipc.mark_cells(of, cells(7));
  calls[2]?.refuse({ code: null, message: 'Session 4 has not begun.', fields: [] });
  await assert.rejects(early);
  assert.deepEqual(heard, [['saving', 1], ['saving', 0]], 'nor is what a rule refuses a failure of the file');
  t.mock.method(console, 'error', () => {});
  ipc.listen({ changed() { throw new Error('the drawing went wrong'); }, saving: () => {}, failed: () => { heard.push(['failed']); } });
  heard.length = 0;
  const saved = ipc.mark_cells(of, cells(7));
  calls[3]?.done({ frame: {}, said: 'Marked 1 present', view: 'the fresh view' });
  assert.equal(await saved, 'the fresh view');
  assert.deepEqual(heard, []);
});

test('calls about one draft keep their order, and those about others do not wait', async () => {
  const calls = program();
  const refused = assert.rejects(ipc.save_draft('courses/new', 'a'), /no/);
  const discarded = ipc.discard_draft('courses/new');
  assert.equal(await ipc.draft('courses/new'), null, 'what was thrown away is gone at once');
  void ipc.save_draft('participants/7', 'b');
  assert.deepEqual(calls.map(({ command, given }) => `${command} ${given.key}`), ['save_draft courses/new', 'save_draft participants/7'], 'one after the other');
  calls[0]?.refuse({ code: null, message: 'no', fields: [] });
  await settled();
  assert.equal(calls[2]?.command, 'discard_draft', 'also after one that failed');
  calls[2]?.done();
  await Promise.all([refused, discarded]);
  const read = ipc.draft('courses/new');
  assert.equal(calls[3]?.command, 'draft', 'then the file is asked');
  calls[3]?.done(null);
  assert.equal(await read, null);
});
