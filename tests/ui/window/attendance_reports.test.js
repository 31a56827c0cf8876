// @ts-check
// An attendance report in the real window: chosen in the system's dialog, reviewed and taken by keys alone, with the keys counted.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { crowd_file } from './crowd.js';
import { axe, keys, nativeAnswer, nativeOpen, openWindow, picture, resize, tabTo, waitFor, write } from './harness.js';
import { call, counted, heading, says, started, texts } from './page.js';
import { SIZES, there } from './looks.js';

/** @typedef {import('selenium-webdriver').WebDriver} WebDriver */
/** @typedef {[name: string, email: string, from?: number, to?: number]} Row minutes after 3pm */

const FIRST = ['Grace', 'Tom', 'Bea', 'Rowan', 'Łucja', 'Fergus', 'Nia', 'Siân', 'Priya', 'Harriet', 'Idris', 'Kwame', 'Mei', 'Oona', 'José', 'Ada', 'Sam', 'Ellis', 'Tariq', 'Wren', 'Una'];
const LAST = ['Adeyemi', 'Ashworth', 'Bright', 'Castle', 'Dąbrowska', 'Doyle', 'Evans', 'Fairfax', 'Ganesh', 'Holm', 'Jones', 'Kufuor', 'Lin', 'MacBride', 'Marín', 'O’Neill', 'Okoro', 'Parry', 'Rahman', 'Sadler', 'Tennant'];
/** Twenty-four people, two of whom are easily taken for one another. */
const PEOPLE = [...FIRST.map((first, at) => [first, LAST[at] ?? '']), ['Joan', 'Smith'], ['John', 'Smith'], ['Brian', 'Whitlock']];
const name = (/** @type {number} */ at) => (PEOPLE[at] ?? []).join(' ');
const email = (/** @type {number} */ at) => `p${at}@example.org`;

/** A Zoom report of a day, as it is downloaded. @param {string} folder @param {string} file @param {string} day @param {readonly Row[]} rows */
function report(folder, file, day, rows) {
  const clock = (/** @type {number} */ minutes) => `${day} ${String(15 + Math.floor(minutes / 60)).padStart(2, '0')}:${String(((minutes % 60) + 60) % 60).padStart(2, '0')}:30`;
  const lines = rows.map(([who, address, from = 0, to = 119]) => `${who},${address},${clock(from)},${clock(to)},${to - from},No`);
  const path = join(folder, file);
  writeFileSync(path, `\ufeffName (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\r\n${lines.join('\r\n')}\r\n`);
  return path;
}

/** The real course with its twenty-four people, in its register. @param {import('node:test').TestContext} t @param {import('./harness.js').Wishes} [wishes] */
async function in_register(t, wishes = {}) {
  const window = await openWindow(t, { now: '2026-03-03T09:00:00Z', dataFile: crowd_file(t, 0)(), ...wishes });
  const { driver } = window;
  await started(driver);
  const { courses } = await call(driver, 'frame');
  for (const [at, [first_name, last_name]] of PEOPLE.entries()) {
    await call(driver, 'add_participant', { request: { person: { first_name, last_name, emails: [email(at)] }, booking: { course_id: courses[0].course_id, state: 'booked', on_date: '2026-01-12', reason: '', over_capacity_reason: null }, is_different: true } });
  }
  await driver.navigate().refresh();
  await started(driver);
  await keys(driver, 'Control+4');
  await heading(driver, 'Register');
  await there(driver, 'td.one[data-here]');
  return window;
}

/** From the register to the review of this file. @param {WebDriver} driver @param {string} path */
async function bring(driver, path) {
  await keys(driver, 'i');
  await nativeOpen('Choose files', path);
  await heading(driver, 'Attendance report');
}

/** What the lines of the register say of a session. @param {WebDriver} driver @param {number} session */
async function marks(driver, session) {
  const { courses } = await call(driver, 'frame');
  const { rows } = await call(driver, 'register_sheet', { of: { kind: 'course', id: courses[0].course_id } });
  return Object.fromEntries(rows.map((/** @type {any} */ row) => [row.name, row.cells[session - 1].mark?.kind ?? null]));
}
const sum = (/** @type {WebDriver} */ driver, /** @type {string} */ words) => waitFor(async () => (await texts(driver, '.report_sum'))[0] === words, `it says “${words}”`);

for (const theme of /** @type {const} */ (['light', 'dark'])) {
  test(`three weeks’ reports become registers by keys alone, ${theme}`, async (t) => {
    const { driver, folder } = await in_register(t, { theme });
    const look = async (/** @type {string} */ step) => {
      for (const size of SIZES) {
        await resize(driver, size);
        assert.deepEqual(await axe(driver), []);
        assert.ok(Number(await driver.executeScript('return document.documentElement.scrollWidth - innerWidth')) <= 0, 'nothing is wider than the window');
        await picture(driver, `attendance-report-${step}-${theme}-${size[0]}`);
      }
      await resize(driver, [1280, 800]);
    };
    // Nobody was signed in: twenty full names, two that are like somebody's, one that may be two people, a facilitator and a visitor.
    /** @type {Row[]} */
    const unsigned = [...PEOPLE.slice(0, 19).map((_, at) => /** @type {Row} */ ([name(at), '', -3, at === 4 ? 60 : 121])), [name(23), ''], ['Wren S', ''], ['iPhone (Una Tennant)', '', 5, 118], ['J Smith', ''], ['Ruby Hart', '', -20, 130], ['Wendy Visitor', '', 30, 50]];
    await bring(driver, report(folder, 'week1.csv', '09/02/2026', unsigned));
    assert.match((await texts(driver, '.head .soft'))[0] ?? '', /^Session 1, Monday 9 February 2026, 3pm to 5pm/, 'day first, for 2 September is no session');
    await sum(driver, '25 names: 1 not counted, 24 still to match');
    await look('unsigned');
    let pressed = await keys(driver, '2');
    await sum(driver, '25 names: 1 in the register, 1 not counted, 23 still to match');
    pressed += await keys(driver, 'Enter');
    await sum(driver, '25 names: 2 in the register, 1 not counted, 22 still to match');
    pressed += await keys(driver, 'Enter');
    await sum(driver, '25 names: 3 in the register, 1 not counted, 21 still to match');
    pressed += await keys(driver, 'a');
    await sum(driver, '25 names: 23 in the register, 1 not counted, 1 still to match');
    pressed += await keys(driver, 's');
    await sum(driver, '25 names: 23 in the register, 2 not counted');
    await look('said');
    pressed += await keys(driver, 'Control+Enter');
    await heading(driver, 'Register');
    await says(driver, 'Took the attendance report for session 1: 22 present and 1 part');
    assert.ok(pressed <= 15, `${pressed} keys`);
    t.diagnostic(`without addresses: ${pressed} keys`);
    const first = await marks(driver, 1);
    assert.deepEqual([first['Joan Smith'], first['John Smith'], first['Wren Sadler'], first['Una Tennant'], first[name(4)]], [null, 'present', 'present', 'present', 'part']);

    // The same names a week later: they are known.
    await bring(driver, report(folder, 'week2.csv', '16/02/2026', unsigned));
    await sum(driver, '25 names: 23 in the register, 1 not counted, 1 still to match');
    pressed = await keys(driver, 's');
    await sum(driver, '25 names: 23 in the register, 2 not counted');
    pressed += await keys(driver, 'Control+Enter');
    await heading(driver, 'Register');
    await says(driver, 'Took the attendance report for session 2: 22 present and 1 part');
    assert.ok(pressed <= 6, `${pressed} keys`);
    t.diagnostic(`the same names a week later: ${pressed} keys`);

    // Eighteen are signed in, three come under names that are known, two are like somebody's, one may be two people, one facilitates.
    /** @type {Row[]} */
    const signed = [...PEOPLE.slice(0, 18).map((_, at) => /** @type {Row} */ (['Zoom user', email(at), -3, 121])), ['Wren S', ''], ['iPhone (Una Tennant)', ''], [name(18), ''], ['B Whitlock', ''], ['Joan Smyth', ''], ['Ms Smith', ''], ['Ruby Hart', '']];
    await bring(driver, report(folder, 'week3.csv', '23/02/2026', signed));
    await sum(driver, '25 names: 21 in the register, 1 not counted, 3 still to match');
    await look('signed');
    pressed = await keys(driver, '1');
    await sum(driver, '25 names: 22 in the register, 1 not counted, 2 still to match');
    pressed += await keys(driver, 'Enter');
    pressed += await keys(driver, 'Enter');
    await sum(driver, '25 names: 24 in the register, 1 not counted');
    pressed += await keys(driver, 'Control+Enter');
    await heading(driver, 'Register');
    await says(driver, 'Took the attendance report for session 3');
    assert.ok(pressed <= 15, `${pressed} keys`);
    t.diagnostic(`signed in: ${pressed} keys`);

    // One step, and it goes back in one.
    await keys(driver, 'Control+z');
    await says(driver, 'Took the attendance report for session 3');
    await waitFor(async () => Object.values(await marks(driver, 3)).every((mark) => mark === null), 'nobody is marked');
    await keys(driver, 'Control+Shift+z');
    await waitFor(async () => Object.values(await marks(driver, 3)).filter(Boolean).length >= 22, 'they are marked again');

    // Why a mark is there is said in its panel, and from there the report is looked at again.
    await keys(driver, 'Control+4');
    await heading(driver, 'Register');
    await keys(driver, 'ArrowLeft', 'Enter');
    await there(driver, '.mark_source');
    assert.match((await texts(driver, '.mark_source'))[0] ?? '', /From “week3.csv”.*119 minutes|From “week3.csv”.*120 minutes, matched by e-mail address/);
    await look('why');
    await driver.executeScript('document.querySelector(".mark_source .btn").focus()');
    await keys(driver, 'Enter');
    await heading(driver, 'Attendance report');
    await waitFor(async () => (await texts(driver, '#report_problem'))[0]?.includes('nothing in it is new'), 'it says that nothing is new');
    await look('again');
  });
}

test('who may be under a name that is still to be said is not swept along with those who are absent', async (t) => {
  const { driver, folder } = await in_register(t);
  await bring(driver, report(folder, 'some.csv', '09/02/2026', [...PEOPLE.slice(0, 10).map((_, at) => /** @type {Row} */ ([name(at), email(at)])), ['J Smith', '']]));
  await sum(driver, '11 names: 10 in the register, 1 still to match');
  const line = async (/** @type {string} */ who) => (await texts(driver, '.report_missing li')).find((one) => one.startsWith(who));
  const tick = (/** @type {string} */ words) => waitFor(async () => (await texts(driver, 'label:has(#report_absent)'))[0] === words, `the tick says “${words}”`);
  await tick('Mark the other 12 absent X');
  await keys(driver, 'x');
  await waitFor(async () => (await texts(driver, '.report_counts li')).includes('12 absent'), 'twelve are counted');
  assert.equal(await line('Brian'), 'Brian Whitlockabsent');
  for (const who of ['Joan Smith', 'John Smith']) assert.equal(await line(who), `${who}perhaps in the report as “J Smith”`);
  for (const size of SIZES) {
    await resize(driver, size);
    assert.deepEqual(await axe(driver), []);
    await picture(driver, `attendance-report-perhaps-light-${size[0]}`);
  }
  await driver.executeScript('document.querySelector("[data-name=\'0\']").focus()');
  await keys(driver, '2');
  await sum(driver, '11 names: 11 in the register');
  await tick('Mark all 13 absent X');
  assert.deepEqual([await line('Joan Smith'), await line('John Smith')], ['Joan Smithabsent', undefined]);
  assert.ok((await texts(driver, '.report_counts li')).includes('13 absent'));
});

test('what cannot be taken is said: no report, another day, another course, columns that say nothing', async (t) => {
  const { driver, folder } = await in_register(t);
  const wrong = join(folder, 'picture.csv');
  writeFileSync(wrong, Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\0', 'latin1'));
  await keys(driver, 'i');
  await nativeOpen('Choose files', wrong);
  await waitFor(async () => (await texts(driver, '.banner, .banners')).join().includes('neither a list in text'), 'it says that it is no list');
  await keys(driver, 'i');
  await nativeAnswer('Choose files', 'Escape');
  assert.equal((await texts(driver, 'h1'))[0], 'Register', 'a closed dialog brings nothing');

  await bring(driver, report(folder, 'other.csv', '10/02/2026', [[name(0), '']]));
  await there(driver, '.report_sessions');
  assert.match((await texts(driver, '#report_problem'))[0] ?? '', /Say first of which session/);
  assert.equal(await driver.executeScript('return document.activeElement.id'), 'report_first');
  await picture(driver, 'attendance-report-which-light-1280');
  assert.deepEqual(await axe(driver), []);
  await keys(driver, 'Enter');
  await waitFor(async () => (await texts(driver, '#report_problem'))[0]?.includes('a report of 10 February 2026'), 'it says of which day it is');

  await keys(driver, 'Control+4');
  await heading(driver, 'Register');
  await there(driver, 'td.one[data-here]');
  await bring(driver, report(folder, 'strangers.csv', '09/02/2026', [['Zed Quux', ''], ['Xan Vole', '']]));
  await waitFor(async () => (await texts(driver, '#report_problem'))[0]?.includes('report of another course'), 'it says that it may be another course');

  await keys(driver, 'Control+4');
  await heading(driver, 'Register');
  await there(driver, 'td.one[data-here]');
  const odd = join(folder, 'odd.csv');
  writeFileSync(odd, `Wer,Von,Bis\n${name(0)},09/02/2026 15:00,09/02/2026 17:00\n`);
  await bring(driver, odd);
  await there(driver, '.report_columns');
  assert.deepEqual(await axe(driver), []);
  await picture(driver, 'attendance-report-columns-light-1280');
  // The first column is Name, the second Joined, the third Left.
  await keys(driver, 'ArrowDown', 'Tab', ...Array(5).fill('ArrowDown'), 'Tab', ...Array(6).fill('ArrowDown'));
  assert.deepEqual(await driver.executeScript('return [...document.querySelectorAll(".report_columns select")].map((one) => one.value)'), ['name', 'join', 'leave']);
  await tabTo(driver, 'Read it so');
  await keys(driver, 'Enter');
  await there(driver, '.report_names');
  await sum(driver, '1 name: 1 still to match');
  // Somebody else than it seems: found by typing.
  await keys(driver, '/');
  await there(driver, '#report_find_field');
  await write(driver, 'whit');
  await keys(driver, 'Enter');
  await sum(driver, '1 name: 1 in the register');
  await keys(driver, 'x');
  await waitFor(async () => (await texts(driver, '.report_counts')).join().includes('23 absent'), 'the others are absent');
  await keys(driver, 'Control+Enter');
  await heading(driver, 'Register');
  const now = await marks(driver, 1);
  assert.deepEqual([now['Brian Whitlock'], now[name(0)]], ['present', 'absent']);
  // What a name was said to be is listed with the person, and can be forgotten.
  const { rows } = await call(driver, 'participants', { query: { course_id: null, search: 'Whitlock', state: null, payment: null, requirements: null, verdict: null, sort: 'name', descending: false } });
  assert.equal((await call(driver, 'participant_sheet', { participantId: rows[0].participant_id, courseId: null })).aliases[0].name, name(0));
});

test('a report of four hundred names draws a hundred of them at a time', async (t) => {
  const { driver, folder } = await openWindow(t, { now: '2026-03-03T09:00:00Z', dataFile: crowd_file(t, 400)() });
  await started(driver);
  await keys(driver, 'Control+4');
  await heading(driver, 'Register');
  await there(driver, 'td.one[data-here]');
  const { courses } = await call(driver, 'frame');
  const { rows } = await call(driver, 'register_sheet', { of: { kind: 'course', id: courses[0].course_id } });
  await bring(driver, report(folder, 'many.csv', '23/02/2026', rows.map((/** @type {any} */ row) => [row.name.replaceAll(',', ' '), ''])));
  await there(driver, '.report_names');
  for (const size of SIZES) {
    await resize(driver, size);
    assert.deepEqual(await axe(driver), []);
    await picture(driver, `attendance-report-many-light-${size[0]}`);
  }
  assert.ok((await texts(driver, '.report_name')).length <= 100, 'no more than a hundred names are in the page');
  const before = (await texts(driver, '.report_sum'))[0];
  await keys(driver, 'End');
  await waitFor(async () => (await texts(driver, '.report_pages'))[0]?.includes('Names 201'), 'the last names are shown');
  await keys(driver, 'a');
  await waitFor(async () => (await texts(driver, '.report_sum'))[0] !== before, 'the full names are theirs');
});
