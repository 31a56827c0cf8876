// @ts-check
// Today in the real window: what is due is done from there by keyboard alone, and comes back when it is undone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crowd_file } from './crowd.js';
import { focusedText, keys, openWindow, tabTo, waitFor } from './harness.js';
import { look, sample_again, there } from './looks.js';
import { call, counted, heading, says, started, texts } from './page.js';

/** @typedef {import('selenium-webdriver').WebDriver} WebDriver */

/** The sentences of what is due, in their order. @param {WebDriver} driver */
const due = (driver) => texts(driver, '.due .said > p:first-child');
/** @param {WebDriver} driver @param {string} sentence */
const is_due = (driver, sentence) => waitFor(async () => (await due(driver)).includes(sentence), `“${sentence}” is due`);
/** @param {WebDriver} driver @param {string} sentence */
const is_settled = (driver, sentence) => waitFor(async () => !(await due(driver)).includes(sentence), `“${sentence}” is settled`);
/** Of which item the focused button is. @param {WebDriver} driver @returns {Promise<string>} */
const at = (driver) => driver.executeScript('return document.getElementById(document.activeElement?.getAttribute("aria-describedby"))?.textContent ?? ""');
/** @param {WebDriver} driver @returns {Promise<string>} */
const in_the_rail = (driver) => driver.executeScript('return document.querySelector(".rail_list .n")?.firstChild?.nextSibling?.textContent ?? document.querySelector(".rail_list .n")?.textContent ?? ""');

/** From the top, presses Down until the item has the focus. @param {WebDriver} driver @param {string} sentence */
async function down_to(driver, sentence) {
  await keys(driver, 'Home');
  for (let pressed = 0; pressed < 20; pressed += 1) {
    if ((await at(driver)) === sentence) return;
    await keys(driver, 'ArrowDown');
  }
  assert.fail(`Down does not lead to “${sentence}”, only to: ${(await due(driver)).join(' · ')}`);
}

/** The sample with nearly everything due at once. @param {import('node:test').TestContext} t @param {import('./harness.js').Wishes} [wishes] */
async function busy(t, wishes = {}) {
  const driver = await sample_again(t, wishes);
  const [course_id] = (await call(driver, 'frame')).courses.filter((/** @type {{ title: string }} */ one) => one.title.endsWith('2026')).map((/** @type {{ course_id: number }} */ one) => one.course_id);
  const list = await call(driver, 'participants', { query: { course_id, search: '', state: null, payment: null, overdue: false, not_told: false, requirements: null, verdict: null, sort: 'name', descending: false } });
  const rows = list.rows.length ? list.rows : await call(driver, 'participant_rows', { courseId: course_id, ids: list.ids });
  const of_state = (/** @type {string} */ state) => rows.filter((/** @type {any} */ row) => row.booking?.state === state).map((/** @type {any} */ row) => row.booking.booking_id);
  const set = (/** @type {number[]} */ booking_ids, /** @type {string} */ state, /** @type {string | null} */ reply_by = null) => call(driver, 'set_booking_state', { request: { booking_ids, state, on_date: '2026-03-02', reason: '', reply_by, over_capacity_reason: null, lapsed_reason: null, only_those_that_fit: false } });
  await set(of_state('offered').slice(0, 1), 'withdrawn');
  await set(of_state('applied').slice(0, 2), 'waiting_list');
  const course = await call(driver, 'course_sheet', { courseId: course_id });
  await call(driver, 'add_bank_holiday', { form: { date: '2026-03-09', title: 'Made up' } });
  const fifth = course.sessions[4];
  await call(driver, 'change_session', { sessionId: fifth.session_id, form: { date: fifth.date, starts_at: fifth.starts_at, ends_at: fifth.ends_at, break_minutes: '0', zoom_link: '', title: '', notes: '', facilitators: [], confirmed: true } });
  await driver.navigate().refresh();
  await there(driver, '.today_page');
  return driver;
}

test('the first screen is Today; what is due is settled by keyboard alone, the focus goes on, and undo asks for it again', async (t) => {
  const driver = await busy(t);
  assert.deepEqual(await texts(driver, 'h1'), ['Today']);
  assert.equal(await focusedText(driver), 'Today');
  assert.match((await texts(driver, '.next'))[0] ?? '', /^Session 5, Monday 9 March, 3pm to 5pm.*22 expected/);
  const now = (await texts(driver, '.due.now li')).length;
  assert.equal(await in_the_rail(driver), String(now));

  const told = '3 people now need every remaining session';
  await down_to(driver, told);
  assert.equal(await focusedText(driver), 'I have told them');
  const after = (await due(driver))[(await due(driver)).indexOf(told) + 1];
  await keys(driver, 'Enter');
  await is_settled(driver, told);
  await says(driver, 'Noted that 3 people were told that they need every remaining session');
  await waitFor(async () => (await at(driver)) === after, 'the focus is on what comes next');
  await waitFor(async () => (await in_the_rail(driver)) === String(now - 1), 'the rail counts one less');
  await keys(driver, 'Control+z');
  await is_due(driver, told);
  await waitFor(async () => (await in_the_rail(driver)) === String(now), 'the rail counts it again');
  await keys(driver, 'Control+Shift+z');
  await is_settled(driver, told);

  const stays = 'Session 5 on Monday 9 March may need another day';
  await down_to(driver, stays);
  assert.equal(await focusedText(driver), 'Move it');
  await keys(driver, 'ArrowLeft');
  assert.equal(await focusedText(driver), 'It stays so');
  await keys(driver, 'Enter');
  await is_settled(driver, stays);
  await says(driver, 'Noted that session 5');

  const place = (await due(driver)).find((one) => one.startsWith('1 place is free'));
  assert.ok(place, 'somebody waits for a free place');
  await down_to(driver, place);
  await keys(driver, 'Enter');
  await is_settled(driver, place);
  await says(driver, 'Offered');

  await keys(driver, 'End');
  assert.equal(await focusedText(driver), 'Archive it');
  await keys(driver, 'Enter');
  await says(driver, 'Archived');
  await counted(driver, '.due.later', 0);
});

test('what is done on another screen is opened there as it is needed, and is gone when one comes back', async (t) => {
  const driver = await busy(t);
  const unmarked = '3 people are unmarked in session 4';
  await down_to(driver, unmarked);
  await keys(driver, 'Enter');
  await heading(driver, 'Register');
  await counted(driver, '.register tbody tr.row', 3);
  await keys(driver, 'Control+a', 'p');
  await says(driver, 'present');
  await keys(driver, 'Control+1');
  await heading(driver, 'Today');
  await is_settled(driver, unmarked);
  for (const [sentence, screen, css] of [
    [/^1 application waits/, 'Participants', '.filter[aria-pressed=true]'], [/is overdue from/, 'Participants', '.pick.on.of_payment'],
    [/has nobody who facilitates$/, '', '.panel'],
  ]) {
    const found = (await due(driver)).find((one) => /** @type {RegExp} */ (sentence).test(one));
    assert.ok(found, `${sentence} is due`);
    await down_to(driver, found);
    await keys(driver, 'Enter');
    if (screen) await heading(driver, String(screen));
    await there(driver, String(css));
    await keys(driver, 'Control+1');
    await heading(driver, 'Today');
  }
  const cannot = '1 person cannot reach the certificate any more';
  await down_to(driver, cannot);
  await keys(driver, 'ArrowLeft', 'Enter');
  await heading(driver, 'Participants');
  await there(driver, '.pick.on.of_certificate');
  await counted(driver, 'tr.row', 1);
});

test('a change on another screen is counted in the rail', async (t) => {
  const driver = await busy(t);
  const before = Number(await in_the_rail(driver));
  await down_to(driver, '3 people are unmarked in session 4');
  await keys(driver, 'Enter');
  await counted(driver, '.register tbody tr.row', 3);
  await keys(driver, 'Control+a', 'p');
  await says(driver, 'present');
  await waitFor(async () => Number(await in_the_rail(driver)) < before, 'the rail counts less');
});

/** A course long before it begins. @param {WebDriver} driver */
async function quiet(driver) {
  await started(driver);
  await call(driver, 'create_course', { form: {
    programme_id: null, programme_title: 'Compassionate Leadership', title: 'Compassionate Leadership, autumn 2026', plan: { first_date: '2026-04-20', session_count: '6', every_weeks: '1', skipped_dates: [], starts_at: '15:00', ends_at: '17:00', adjusted: [] },
    break_minutes: '0', facilitators: [], capacity: '24', fee: '200', zoom_link: '', certificate_threshold: '4', minimum_minutes: '90', requirements: [], notes: '', confirmed: true,
  } });
  await driver.navigate().refresh();
  await there(driver, '.nothing_due');
}

test('a morning on which nothing is due says when the next thing is', async (t) => {
  const { driver } = await openWindow(t, {});
  await quiet(driver);
  assert.match((await texts(driver, '.nothing_due'))[0] ?? '', /^Nothing is due ?The next thing to do comes on Monday 13 April 2026\.$/);
  assert.equal(await in_the_rail(driver), '');
  await tabTo(driver, 'Open the register');
  await keys(driver, 'Enter');
  await heading(driver, 'Register');
});

for (const theme of /** @type {const} */ (['light', 'dark'])) {
  test(`how it looks, ${theme}: busy`, async (t) => {
    const driver = await busy(t, { theme });
    await look(driver, [{ name: 'today', go: () => keys(driver, 'Home') }], (name, size) => `${name}-busy-${theme}-${size}`);
  });
  test(`how it looks, ${theme}: quiet`, async (t) => {
    const { driver } = await openWindow(t, { theme });
    await quiet(driver);
    await look(driver, [{ name: 'today', go: async () => {} }], (name, size) => `${name}-quiet-${theme}-${size}`);
  });
  test(`how it looks, ${theme}: 400 people`, async (t) => {
    const { driver } = await openWindow(t, { theme, dataFile: crowd_file(t, 400)() });
    await there(driver, '.today_page');
    await look(driver, [{ name: 'today', go: async () => {} }], (name, size) => `${name}-400-${theme}-${size}`);
  });
}

test('at twice the text size it stays usable', async (t) => {
  const driver = await busy(t, { textScale: 2 });
  await look(driver, [{ name: 'today', go: () => keys(driver, 'Home') }], (name) => `${name}-busy-large-text`, [[1280, 800]]);
});
