// @ts-check
// Participants in the real window: added, booked, told apart and changed together by keyboard alone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crowd_file } from './crowd.js';
import { axe, focusedText, keys, openWindow, picture, tabTo, waitFor, write } from './harness.js';
import { call } from './register_course.js';

/** @typedef {import('selenium-webdriver').WebDriver} WebDriver */

/** @param {WebDriver} driver @returns {Promise<string[]>} the names in the list, in order */
const names = (driver) => driver.executeScript('return [...document.querySelectorAll("tr.row th")].map((it) => it.textContent.trim())');
/** @param {WebDriver} driver @param {string} selector @returns {Promise<string>} */
const text = (driver, selector) => driver.executeScript('return [...document.querySelectorAll(arguments[0])].map((it) => it.innerText.replace(/\\s+/g, " ").trim()).join(" | ")', selector);
/** @param {WebDriver} driver @param {string} selector @param {string | RegExp} wanted */
const reads = (driver, selector, wanted) => waitFor(async () => { const found = await text(driver, selector); return typeof wanted === 'string' ? found.includes(wanted) : wanted.test(found); }, `${selector} reads ${wanted}`);

/** @param {import('node:test').TestContext} t @param {Record<string, unknown>} wishes */
async function participants(t, wishes) {
  const opened = await openWindow(t, wishes);
  const { driver } = opened;
  await waitFor(() => driver.executeScript('return document.querySelector("h1")'), 'the program has started');
  await keys(driver, 'Control+3');
  await reads(driver, 'h1', 'Participants');
  return opened;
}

/** @param {WebDriver} driver @param {string} first @param {string} last @param {string} email @param {string} end */
async function add(driver, first, last, email, end) {
  await waitFor(async () => (await focusedText(driver)) === 'First name', 'the form begins at the first name');
  await write(driver, first);
  await keys(driver, 'Tab');
  await write(driver, last);
  if (email) {
    await keys(driver, 'Tab');
    await write(driver, email);
  }
  await keys(driver, end);
}

test('people are added, told apart, changed together and taken back, by keyboard alone', async (t) => {
  const file = crowd_file(t, 0);
  const { driver } = await participants(t, { now: '2026-01-20T09:00:00Z', dataFile: file() });
  await reads(driver, '.empty', 'Nobody on this course yet');
  await keys(driver, 'n');
  await add(driver, 'Grace', 'Adeyemi', 'grace@example.org', 'Control+Enter');
  await reads(driver, '.undo_line', 'Added Grace Adeyemi and booked them on');
  await add(driver, 'Tomos', 'Bevan', 'tomos@example.org', 'Control+Enter');
  await waitFor(async () => (await names(driver)).length === 2, 'two people are in the list');
  await add(driver, 'Łucja', 'Dąbrowska', '', 'Enter');
  await reads(driver, '.panel h2', 'Łucja Dąbrowska');
  assert.deepEqual(await names(driver), ['Grace Adeyemi', 'Tomos Bevan', 'Łucja Dąbrowska']);

  await keys(driver, 'n');
  await add(driver, 'gracie', 'other', 'GRACE@Example.org', 'Enter');
  await reads(driver, 'dialog h2', 'Is it the same person?');
  await reads(driver, 'dialog .alike_people', /Grace Adeyemi.*Same e-mail address/);
  assert.deepEqual(await axe(driver, 'dialog[open]'), []);
  await picture(driver, 'participants-duplicates-light-1280');
  assert.equal(await focusedText(driver), 'Same person: open them');
  await tabTo(driver, 'Different person: add');
  await keys(driver, 'Enter');
  await reads(driver, '.panel h2', 'gracie other');
  await keys(driver, 'Control+z');
  await waitFor(async () => (await names(driver)).length === 3, 'whoever was added last is taken away again');

  await driver.executeScript('document.querySelector("h1").tabIndex = -1; document.querySelector("h1").focus()');
  await tabTo(driver, 'Grace Adeyemi');
  await keys(driver, ' ', 'Shift+ArrowDown', 'Shift+ArrowDown');
  await reads(driver, '.bulk_bar', '3 participants ticked');
  await tabTo(driver, 'Change state');
  await keys(driver, 'Enter', 'w', 'w');
  assert.equal(await focusedText(driver), 'Withdrawn');
  await keys(driver, 'Enter');
  await reads(driver, 'dialog h2', 'Set 3 participants to withdrawn');
  await reads(driver, 'dialog p', /^Grace Adeyemi, .+ and .+/);
  await reads(driver, 'dialog .btn.first', 'Set to withdrawn');
  await keys(driver, 'Tab', 'Tab');
  await write(driver, 'Not paid in time');
  assert.deepEqual(await axe(driver, 'dialog[open]'), []);
  await keys(driver, 'Enter');
  await reads(driver, '.undo_line', 'Withdrew 3 participants');
  await waitFor(async () => /Withdrawn 3/.test(await text(driver, '.filters')), 'the filters count them');
  await keys(driver, 'Control+z');
  await waitFor(async () => /Booked 3/.test(await text(driver, '.filters')), 'one step takes all three back');

  await keys(driver, '/');
  await write(driver, 'LUCJA dab');
  await waitFor(async () => (await names(driver)).join() === 'Łucja Dąbrowska', 'the search needs neither accents nor capitals');
  await keys(driver, 'Escape');
  await waitFor(async () => (await names(driver)).length === 3, 'Escape empties the search');
});

test('what is typed wrong is said at its field, and nothing typed is lost', async (t) => {
  const file = crowd_file(t, 1);
  const { driver } = await participants(t, { now: '2026-01-20T09:00:00Z', dataFile: file() });
  await keys(driver, 'n');
  await add(driver, '', '', 'no address', 'Enter');
  await reads(driver, '.summary', 'Enter a first name or a last name');
  await reads(driver, '.field.wrong', 'there is no @');
  assert.match(await focusedText(driver), /There is a problem/);
  assert.deepEqual(await axe(driver), []);
  await picture(driver, 'participants-problem-light-1280');
  await keys(driver, 'Escape');
  await keys(driver, 'n');
  await reads(driver, '.kept', 'We kept what you had typed');
  await keys(driver, 'Escape');
  await driver.executeScript('document.querySelector("tr.row .opener").click()');
  await reads(driver, '.panel', 'Add a payment');
  await driver.executeScript('document.getElementById("do_payment").click()');
  await reads(driver, '.panel form', 'Amount');
  await driver.executeScript('document.getElementById("booking_amount").select()');
  await write(driver, '10.123');
  await keys(driver, 'Enter');
  await reads(driver, '.summary', 'two figures');
  await driver.executeScript('document.getElementById("booking_amount").select()');
  await write(driver, '120.50');
  await keys(driver, 'Enter');
  await reads(driver, '.undo_line', 'Recorded £120.50 paid by Grace Adeyemi');
  await reads(driver, 'tr.row', '£120.50 of £200');
});

test('a full course asks for a reason', async (t) => {
  const { driver } = await openWindow(t, { now: '2026-01-20T09:00:00Z' });
  await waitFor(() => driver.executeScript('return document.querySelector("h1")'), 'the program has started');
  const { view } = await call(driver, 'create_course', { form: {
    programme_id: null, programme_title: 'A small one', title: 'A small one, 2027',
    plan: { first_date: '2027-02-08', session_count: '2', every_weeks: '1', skipped_dates: [], starts_at: '15:00', ends_at: '17:00', adjusted: [] },
    break_minutes: '0', facilitators: [], capacity: '0', fee: '0', zoom_link: '', certificate_threshold: '1', minimum_minutes: '90', requirements: [], notes: '', confirmed: true,
  } });
  assert.ok(view.course_id);
  await driver.navigate().refresh();
  await reads(driver, '.switch', 'A small one, 2027');
  await keys(driver, 'Control+3');
  await reads(driver, '.head', '0 of 0 places taken');
  await keys(driver, 'n');
  await add(driver, 'Grace', 'Adeyemi', '', 'Enter');
  await reads(driver, 'dialog', 'This course has 0 places');
  await write(driver, 'Sits in');
  assert.deepEqual(await axe(driver, 'dialog[open]'), []);
  await picture(driver, 'participants-full-light-1280');
  await tabTo(driver, 'Go over the number of places');
  await keys(driver, 'Enter');
  await reads(driver, '.panel .dated_events', 'Over the places Sits in');
});

test('names that look like programs are names', async (t) => {
  const file = crowd_file(t, 0);
  const { driver } = await participants(t, { now: '2026-01-20T09:00:00Z', dataFile: file() });
  const course_id = (await call(driver, 'frame')).courses[0].course_id;
  const payloads = [
    '<script>window.ran = 1</script>', '<img src=x onerror="window.ran = 2">', '"><svg onload=window.ran=3>', "'; drop table participant; --", '${window.ran = 4}', '{{constructor.constructor("window.ran=5")()}}',
    'javascript:window.ran=6', '</bdi><iframe srcdoc="<script>parent.ran=7</script>">', '😀 🌱', 'محمد العلي',
  ];
  for (const last_name of payloads) {
    await call(driver, 'add_participant', { request: { person: { last_name, organisation: last_name, job_title: last_name, notes: last_name }, booking: { course_id, state: 'booked', on_date: '2026-01-12', reason: last_name }, is_different: true } });
  }
  await keys(driver, 'Control+4');
  await reads(driver, 'h1', 'Register');
  await keys(driver, 'Control+3');
  await waitFor(async () => (await names(driver)).length === payloads.length, 'everybody is listed');
  assert.deepEqual([...(await names(driver))].sort(), [...payloads].sort(), 'every name stands as it was typed');
  for (const last_name of payloads) {
    await driver.executeScript('[...document.querySelectorAll("tr.row .opener")].find((it) => it.textContent.trim() === arguments[0]).click()', last_name);
    await waitFor(async () => (await driver.executeScript('return document.querySelector(".panel h2")?.textContent.trim()')) === last_name, `the panel of ${last_name}`);
    for (const tab of ['details', 'history', 'attendance', 'booking']) await driver.executeScript('document.getElementById(`tab_${arguments[0]}`).click()', tab);
  }
  await keys(driver, 'n');
  await add(driver, '', payloads[0] ?? '', '', 'Enter');
  await reads(driver, 'dialog .alike_people', payloads[0] ?? '');
  assert.equal(await driver.executeScript('return window.ran ?? null'), null, 'none of them ran');
});

test('a row that no longer fits stays until the filters are applied again', async (t) => {
  const file = crowd_file(t, 6);
  const { driver } = await participants(t, { now: '2026-01-20T09:00:00Z', dataFile: file() });
  await waitFor(async () => (await names(driver)).length === 6, 'six people');
  const chip = (/** @type {string} */ label) => driver.executeScript('[...document.querySelectorAll(".filter")].find((it) => it.textContent.trim().startsWith(arguments[0])).click()', label);
  await chip('Booked');
  await waitFor(async () => (await names(driver)).length === 4, 'four of them are booked');
  const before = await names(driver);
  await driver.executeScript('document.querySelector("tr.row .opener").focus()');
  await keys(driver, 'Enter');
  await reads(driver, '.panel', 'Change state');
  await tabTo(driver, 'Change state');
  await keys(driver, 'Enter');
  await waitFor(async () => (await focusedText(driver)) === 'State', 'the form begins at the state');
  const since = () => driver.executeScript('return document.querySelector("#booking_on_date").value');
  assert.notEqual(await since(), '20 January 2026', 'the same state begins with its own day, to be put right');
  await keys(driver, 'w', 'i');
  await waitFor(async () => (await since()) === '20 January 2026', 'another one begins today');
  await tabTo(driver, 'Change');
  await keys(driver, 'Enter');
  await reads(driver, '.undo_line', 'Withdrew');
  await reads(driver, 'tr.row.active', 'Withdrawn');
  assert.deepEqual(await names(driver), before, 'nobody jumps');
  await reads(driver, '.filters', 'Booked 3');
  await reads(driver, '.list_stale', 'Something has changed');
  assert.deepEqual(await axe(driver), []);
  await driver.executeScript('document.querySelector(".list_stale .btn").click()');
  await waitFor(async () => (await names(driver)).length === 3, 'applied again, the list is what the filter says');
});
