// The register without a page: where the cursor goes, minutes as they are typed, and marks on their way to the file.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { time_has_passed, waits_for_the_clock } from '../../../ui/register/clock.js';
import { cursor_at, holds, is_several, moved, next_person, places_of, rectangle, within } from '../../../ui/shared/cursor.js';
import { read_minutes } from '../../../ui/register/minutes.js';
import { make_queue } from '../../../ui/register/queue.js';
import { first_register } from '../../../ui/register/registers.js';
import { cell_words, changed_sheet, column_total, first_expected, fitting, place_words, rows_of, selection_words, verdict_parts } from '../../../ui/register/sheet.js';

const size = { rows: 22, columns: 6 };
const at = (/** @type {import('../../../ui/shared/cursor.js').Cursor | null} */ cursor) => cursor && [cursor.at.row, cursor.at.column];

test('each key leads where it says, and never out of the grid', () => {
  const middle = cursor_at(10, 3);
  for (const [key, to] of /** @type {[string, number[]][]} */ ([
    ['ArrowUp', [9, 3]], ['ArrowDown', [11, 3]], ['ArrowLeft', [10, 2]], ['ArrowRight', [10, 4]], ['Home', [10, 0]], ['End', [10, 5]],
    ['Mod+Home', [0, 0]], ['Mod+End', [21, 5]], ['PageUp', [2, 3]], ['PageDown', [18, 3]], ['Mod+ArrowDown', [21, 3]], ['Mod+ArrowUp', [0, 3]],
  ])) assert.deepEqual(at(moved(middle, key, size, 8)), to, key);
  for (const key of ['ArrowUp', 'ArrowLeft', 'PageUp', 'Mod+ArrowUp']) assert.deepEqual(at(moved(cursor_at(0, 0), key, size, 8)), [0, 0], `${key} in the first corner`);
  for (const key of ['ArrowDown', 'ArrowRight', 'PageDown', 'Shift+ArrowDown']) assert.deepEqual(at(moved(cursor_at(21, 5), key, size, 8)), [21, 5], `${key} in the last corner`);
  for (const key of ['p', 'Enter', 'Tab', 'Mod+z', 'Shift+p']) assert.equal(moved(middle, key, size, 8), null, `${key} is no movement`);
});

test('whatever is pressed, the cursor stays in the grid and the selection is a rectangle with it in a corner', () => {
  const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown', 'Mod+Home', 'Mod+End'].flatMap((key) => [key, key.startsWith('Mod+') ? key.replace('Mod+', 'Mod+Shift+') : `Shift+${key}`]);
  let seed = 7;
  const random = (/** @type {number} */ below) => { seed = (seed * 16_807) % 2_147_483_647; return seed % below; };
  for (let run = 0; run < 60; run += 1) {
    const grid = { rows: 1 + random(40), columns: 1 + random(9) };
    let cursor = cursor_at(random(grid.rows), random(grid.columns));
    for (let step = 0; step < 60; step += 1) {
      const key = /** @type {string} */ (keys[random(keys.length)]);
      cursor = moved(cursor, key, grid, 7) ?? cursor;
      const box = rectangle(cursor);
      assert.ok(box.top >= 0 && box.bottom < grid.rows && box.left >= 0 && box.right < grid.columns, `${key} in ${JSON.stringify(grid)}`);
      assert.ok(holds(box, cursor.at.row, cursor.at.column) && holds(box, cursor.anchor.row, cursor.anchor.column));
      assert.equal(places_of(cursor).length, (box.bottom - box.top + 1) * (box.right - box.left + 1));
      if (!key.includes('Shift')) assert.ok(!is_several(cursor), 'without Shift one cell is selected');
    }
  }
});

test('shift selects across sessions, and a column is one key', () => {
  let cursor = cursor_at(2, 1);
  for (const key of ['Shift+ArrowDown', 'Shift+ArrowRight', 'Shift+ArrowRight']) cursor = moved(cursor, key, size, 8) ?? cursor;
  assert.deepEqual(rectangle(cursor), { top: 2, bottom: 3, left: 1, right: 3 });
  assert.deepEqual(places_of(cursor).slice(0, 3), [{ row: 2, column: 1 }, { row: 3, column: 1 }, { row: 2, column: 2 }], 'session by session');
  const column = moved(cursor_at(5, 2), 'Mod+a', size, 8);
  assert.ok(column && places_of(column).length === 22);
  assert.deepEqual(at(next_person(cursor_at(21, 2), size)), [21, 2], 'after the last person the cursor stays');
  assert.deepEqual(at(within(cursor_at(21, 5), { rows: 3, columns: 2 })), [2, 1]);
});

test('minutes as people type them', () => {
  for (const [typed, minutes] of /** @type {[string, number][]} */ ([['95', 95], [' 40 ', 40], ['0', 0], ['120', 120], ['95 min', 95], ['95m', 95], ['1:35', 95], ['1h 35', 95], ['1h', 60], ['2:00', 120]])) {
    assert.deepEqual(read_minutes(typed, 120), { minutes, problem: null }, typed);
  }
  for (const typed of ['', ' ', '121', '-5', '9.5', 'ninety', '1e2', '99999', '٩٥', '2:01', '<b>']) {
    assert.deepEqual(read_minutes(typed, 120), { minutes: null, problem: 'Enter 0 to 120' }, JSON.stringify(typed));
  }
});

/** A file that writes when it is told to. */
function slow_file() {
  /** @type {{ marks: import('../../../ui/types.d.ts').CellMark[], done: (why?: Error) => void }[]} */
  const writes = [];
  /** @type {unknown[]} */
  const failures = [];
  const queue = make_queue({
    write: (marks) => new Promise((resolve, reject) => { writes.push({ marks, done: (why) => (why ? reject(why) : resolve(undefined)) }); }),
    failed: (why) => failures.push(why), changed: () => {},
  });
  return { queue, writes, failures };
}
const present = /** @type {const} */ ({ kind: 'present' });
const absent = /** @type {const} */ ({ kind: 'absent' });
const one = (/** @type {number} */ participant_id, /** @type {import('../../../ui/types.d.ts').Mark | null} */ mark) => [{ session_id: 1, participant_id, mark }];
const settled = () => new Promise((resolve) => { setImmediate(resolve); });

test('one write at a time; what is pressed meanwhile is written together, the later of two for one cell', async () => {
  const { queue, writes } = slow_file();
  queue.add(one(1, present));
  queue.add(one(2, present));
  queue.add(one(3, present));
  queue.add(one(2, absent));
  assert.equal(writes.length, 1);
  assert.deepEqual(writes[0]?.marks, one(1, present));
  assert.deepEqual(queue.pending(1, 2)?.mark, absent, 'shown at once');
  writes[0]?.done();
  await settled();
  assert.equal(queue.pending(1, 1), undefined, 'the file has it now');
  assert.equal(writes.length, 2);
  assert.deepEqual(writes[1]?.marks, [...one(3, present), ...one(2, absent)]);
  writes[1]?.done();
  await settled();
  assert.ok(queue.is_idle && queue.pending(1, 2) === undefined);
});

test('a refusal gives back the old mark and leaves the others alone', async () => {
  const { queue, writes, failures } = slow_file();
  queue.add(one(1, present));
  queue.add(one(2, present));
  queue.add(one(3, present));
  writes[0]?.done();
  await settled();
  writes[1]?.done(new Error('together refused'));
  await settled();
  assert.deepEqual(writes[2]?.marks, one(2, present), 'each by itself now');
  writes[2]?.done(new Error('this one is refused'));
  await settled();
  assert.equal(queue.pending(1, 2), undefined, 'the old mark stands again');
  assert.deepEqual(queue.pending(1, 3)?.mark, present, 'the other is still on its way');
  writes[3]?.done();
  await settled();
  assert.equal(failures.length, 1);
  assert.ok(queue.is_idle);
});

test('a newer mark for the same cell survives the failure of the older one', async () => {
  const { queue, writes, failures } = slow_file();
  queue.add(one(1, present));
  queue.add(one(1, absent));
  writes[0]?.done(new Error('not saved'));
  await settled();
  assert.deepEqual(queue.pending(1, 1)?.mark, absent);
  assert.deepEqual(writes[1]?.marks, one(1, absent));
  writes[1]?.done();
  await settled();
  assert.deepEqual([failures.length, queue.pending(1, 1)], [1, undefined]);
});

test('what was refused is said after the others were written, so that they do not take the sentence away', async () => {
  /** @type {string[]} */
  const order = [];
  let writes = 0;
  const queue = make_queue({
    write: async (marks) => {
      writes += 1;
      if (writes > 1 && marks.some(({ participant_id }) => participant_id === 2)) throw new Error('refused');
      return marks.map(({ participant_id }) => participant_id).join(' ');
    },
    wrote: (people) => order.push(`wrote ${people}`), failed: () => order.push('said why'), changed: () => {},
  });
  for (const person of [1, 2, 3]) queue.add(one(person, present));
  await queue.then_run(async () => {});
  assert.deepEqual(order, ['wrote 1', 'wrote 3', 'said why']);
});

test('a drawing that goes wrong stops no mark, and is no refusal', async (t) => {
  t.mock.method(console, 'error', () => {});
  for (const breaks of /** @type {const} */ (['wrote', 'changed', 'failed'])) {
    /** @type {number[]} */
    const written = [];
    let refusals = 0;
    const queue = make_queue({
      write: async ([mark]) => { if (breaks === 'failed' && mark?.participant_id === 1) throw new Error('refused'); written.push(mark?.participant_id ?? 0); },
      wrote: () => { if (breaks === 'wrote') throw new Error('drawing'); },
      changed: () => { if (breaks === 'changed') throw new Error('drawing'); },
      failed: () => { refusals += 1; if (breaks === 'failed') throw new Error('drawing'); },
    });
    queue.add(one(1, present));
    await settled();
    queue.add(one(2, present));
    await settled();
    assert.deepEqual(written, breaks === 'failed' ? [2] : [1, 2], breaks);
    assert.equal(refusals, breaks === 'failed' ? 1 : 0, breaks);
    assert.ok(queue.is_idle, breaks);
    assert.equal(queue.pending(1, 1), undefined, breaks);
  }
});

test('what is not a mark waits for its turn', async () => {
  const { queue, writes } = slow_file();
  /** @type {string[]} */
  const order = [];
  queue.add(one(1, present));
  const rest = queue.then_run(async () => { order.push('the rest'); return 3; });
  queue.add(one(2, absent));
  assert.deepEqual(order, []);
  writes[0]?.done();
  assert.equal(await rest, 3);
  await settled();
  assert.deepEqual(writes[1]?.marks, one(2, absent), 'after the rest, not before');
  writes[1]?.done();
  await settled();
  await assert.rejects(queue.then_run(() => Promise.reject(new Error('refused'))), /refused/);
});

/** @param {number} participant_id @param {string} name @param {Partial<import('../../../ui/types.d.ts').RegisterCell>[]} cells */
const row = (participant_id, name, cells) => /** @type {import('../../../ui/types.d.ts').RegisterRow} */ ({
  participant_id, name, organisation: '', place: 'booked', withdrawn_on: null, start_session: 1, verdict: null,
  cells: cells.map((cell) => ({ mark: null, set_by_hand: null, counts: 'not_known', has_note: false, expected: true, invitation: null, ...cell })),
});
const counts = { present: 0, part: 0, apologies: 0, absent: 0, unmarked: 0, expected: 0 };
const session = (/** @type {Partial<import('../../../ui/types.d.ts').RegisterSession>} */ part) => ({ session_id: 1, number: 1, title: '', date: '2026-03-02', starts_at: '15:00', ends_at: '17:00', length_minutes: 120, cancelled: false, started: true, held: true, counts, ...part });

test('names are found without accents, and who is unmarked is whoever is expected without a mark', () => {
  const sheet = /** @type {import('../../../ui/types.d.ts').RegisterSheet} */ ({
    of: { kind: 'course', id: 1 }, title: '', programme_id: 1, threshold: 4, minimum_minutes: 90, current_session_id: 1, sessions: [session({})],
    rows: [row(1, 'Łucja Dąbrowska', [{}]), row(2, 'Siân O’Neill', [{ mark: present }]), row(3, 'Fergus Doyle', [{ expected: false }]), row(4, 'Mei Lin', [{ set_by_hand: 'counts' }])],
  });
  assert.deepEqual(fitting(sheet, { text: ' lucja dab', unmarked: null }), [1]);
  assert.deepEqual(fitting(sheet, { text: "o'neill", unmarked: null }), [2]);
  assert.deepEqual(fitting(sheet, { text: '', unmarked: 1 }), [1]);
  const ids = fitting(sheet, { text: '', unmarked: 1 });
  const marked = changed_sheet(sheet, { sessions: sheet.sessions, rows: [row(1, 'Łucja Dąbrowska', [{ mark: present }])] });
  assert.deepEqual(rows_of(marked, ids).map(({ participant_id }) => participant_id), [1], 'a row that no longer fits stays where it is');
});

test('what is unusual about a person, and about a mark', () => {
  for (const [part, words] of /** @type {[any, string][]} */ ([
    [{}, ''], [{ place: 'withdrawn', withdrawn_on: '2026-02-18' }, 'withdrew 18 Feb'], [{ place: 'withdrawn' }, 'withdrew'], [{ place: 'none' }, 'not booked'], [{ start_session: 3 }, 'from session 3'],
  ])) assert.equal(place_words({ place: 'booked', withdrawn_on: null, start_session: 1, ...part }), words);
  const short = { mark: { kind: 'part', minutes: 45 }, counts: 'no' };
  for (const [cell, words] of /** @type {[object, string][]} */ ([
    [{}, ''], [short, 'Too short to count: 90 minutes are needed'], [{ has_note: true }, 'Has a note: Enter shows it'], [{ ...short, has_note: true }, 'Too short to count: 90 minutes are needed. Has a note: Enter shows it'],
    [{ ...short, set_by_hand: 'counts', counts: 'yes' }, ''],
  ])) assert.equal(cell_words({ minimum_minutes: 90 }, row(1, '', [cell]).cells[0]), words);
});

test('how many cells a letter will mark', () => {
  assert.equal(selection_words(6, 6), '6 cells selected: a letter marks them all');
  assert.equal(selection_words(1404, 1404), '1,404 cells selected: a letter marks them all');
  assert.equal(selection_words(9, 6), '9 cells selected: a letter marks 6 of them, those of cancelled sessions stay');
});

test('what stands above a column', () => {
  const of = { ...counts, present: 15, part: 2, unmarked: 3, expected: 22 };
  assert.deepEqual(column_total(session({ counts: of })), { total: '17 of 22', short: '17 of 22', unmarked: '3 to do' });
  assert.deepEqual(column_total(session({ started: false, held: false, counts: { ...counts, unmarked: 22 } })), { total: 'planned', short: 'planned', unmarked: '' });
  assert.deepEqual(column_total(session({ started: false, counts: { ...counts, apologies: 2 } })), { total: '2 apologies', short: '2 A', unmarked: '' });
  const uninvited = { present: 6, part: 0, apologies: 0, absent: 1, unmarked: 1, expected: 7 };
  assert.equal(column_total(session({ counts: uninvited })).total, '6 of 8', 'five of seven came, and one who was not expected');
  assert.deepEqual(column_total(session({ cancelled: true, counts: of })), { total: 'cancelled', short: 'cancelled', unmarked: '' });
  assert.equal(verdict_parts('None held yet, cannot reach, at most 3').so_far, 'none held yet');
  assert.deepEqual(verdict_parts('2 of 4 held, every remaining session needed'), { standing: 'Every remaining session needed', so_far: '2 of 4' });
  assert.deepEqual(verdict_parts('No sessions yet: the certificate asks for 4'), { standing: 'No sessions yet: the certificate asks for 4', so_far: '' });
  assert.deepEqual(verdict_parts('1 of 4 held, needs marks for sessions 2, 3 and 4'), { standing: 'Needs marks for sessions 2, 3 and 4', so_far: '1 of 4' });
});

test('the file is asked again while a session of today has not ended', () => {
  const soon = session({ started: false, held: false });
  for (const [part, today, waits] of /** @type {[object, string, boolean][]} */ ([
    [{}, '2026-03-02', true], [{ started: true }, '2026-03-02', true], [{ started: true, held: true }, '2026-03-02', false], [{ cancelled: true }, '2026-03-02', false], [{}, '2026-03-01', false],
  ])) assert.equal(waits_for_the_clock([session({ date: '2026-02-23' }), { ...soon, ...part }], today), waits, JSON.stringify([part, today]));
  assert.equal(time_has_passed([soon], [soon]), false);
  assert.equal(time_has_passed([soon], [{ ...soon, started: true }]), true, 'it has begun');
  assert.equal(time_has_passed([{ ...soon, started: true }], [{ ...soon, started: true, held: true }]), true, 'it has ended');
});

test('a follow-up session of another programme is found in that programme’s register', async () => {
  const sheets = new Map([['course 1', [1, 2]], ['follow_ups 1', [8]], ['follow_ups 2', [9]]]);
  const gone = { code: 'gone' };
  const ipc = /** @type {any} */ ({
    register_sheet: async (/** @type {{ kind: string, id: number }} */ of) => ({ of, sessions: sheets.get(`${of.kind} ${of.id}`)?.map((session_id) => ({ session_id })) }),
    follow_up_place: async (/** @type {number} */ id) => { if (id === 8) return { programme_id: 1, year: 2026 }; if (id === 9) return { programme_id: 2, year: 2026 }; throw gone; },
    problem_from: (/** @type {unknown} */ thrown) => thrown,
  });
  for (const [wanted, kind, shown, missing] of /** @type {[number | null, 'course' | 'follow_ups', string, boolean][]} */ ([
    [null, 'course', 'course 1', false], [null, 'follow_ups', 'follow_ups 1', false], [2, 'follow_ups', 'course 1', false], [8, 'course', 'follow_ups 1', false], [9, 'course', 'follow_ups 2', false], [7, 'course', 'course 1', true],
  ])) {
    const first = await first_register({ ipc }, { course_id: 1, programme_id: 1 }, wanted, kind);
    assert.deepEqual([`${first.sheet.of.kind} ${first.sheet.of.id}`, first.kind, first.missing], [shown, shown.split(' ')[0], missing], `session ${wanted}`);
    assert.deepEqual(first.registers[first.kind], first.sheet.of);
  }
});

test('marking begins with the first who is expected', () => {
  const rows = /** @type {import('../../../ui/types.d.ts').RegisterRow[]} */ (/** @type {unknown} */ ([[false, true], [true, false], [true, true]].map((expected) => ({ cells: expected.map((one) => ({ expected: one })) }))));
  assert.deepEqual([first_expected(rows, 0), first_expected(rows, 1), first_expected([], 0)], [1, 0, 0]);
  assert.equal(first_expected(rows, 7), 0, 'with nobody expected at all, at the top');
});
