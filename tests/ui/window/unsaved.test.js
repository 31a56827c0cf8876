// What was typed and is not saved: it survives Escape, another row, another screen and a "no" to a question, in every small form.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { focusedText, keys, tabTo, waitFor, write } from './harness.js';
import { sample_on } from './looks.js';
import { call, counted, heading, panelTitled, says, texts, values } from './page.js';

/** @typedef {import('selenium-webdriver').WebDriver} WebDriver */

/** @param {WebDriver} driver @param {string} css */
const press = (driver, css) => waitFor(() => driver.executeScript('const one = document.querySelector(arguments[0]); one?.focus(); one?.click(); return Boolean(one);', css), `${css} is there`);
/** @param {WebDriver} driver @param {string} css @param {string} text over what stands there */
async function type(driver, css, text) {
  await waitFor(() => driver.executeScript('const one = document.querySelector(arguments[0]); one?.focus(); one?.select(); return Boolean(one);', css), `${css} is there`);
  await write(driver, text);
}
/** @param {WebDriver} driver @param {string} css @param {string} value */
const holds = (driver, css, value) => waitFor(async () => (await values(driver, css))[0] === value, `${css} holds ${value}`);
/** @param {WebDriver} driver @param {string} [where] */
const kept = (driver, where = '') => waitFor(async () => (await texts(driver, `${where} .kept`))[0]?.includes('We kept what you had typed'), 'it says that it was kept');
/** @param {WebDriver} driver @param {string} name */
const focusOn = (driver, name) => waitFor(async () => (await focusedText(driver)) === name, `the focus is on ${name}`);

test('a payment that is not saved yet comes back after Escape, another person and another screen', async (t) => {
  const driver = await sample_on(t, 'Control+3', 'Participants');
  await press(driver, 'tr.row .opener');
  await panelTitled(driver, 'Grace Adeyemi');
  await press(driver, '#do_payment');
  await type(driver, '#booking_amount', '12.50');
  await keys(driver, 'Escape');
  await focusOn(driver, 'Add a payment');
  assert.deepEqual(await texts(driver, '.panel h2'), ['Grace Adeyemi'], 'Escape closes the form, not the panel');
  await keys(driver, 'Enter');
  await kept(driver, '.panel');
  await holds(driver, '#booking_amount', '12.50');

  await type(driver, '#booking_notes', 'PO 77');
  await driver.executeScript('document.querySelector("tr.row .opener").focus()');
  await keys(driver, 'ArrowDown');
  await panelTitled(driver, 'Tom Ashworth');
  await keys(driver, 'ArrowUp');
  await panelTitled(driver, 'Grace Adeyemi');
  await press(driver, '#do_payment');
  await holds(driver, '#booking_notes', 'PO 77');

  await keys(driver, 'Control+4');
  await heading(driver, 'Register');
  await keys(driver, 'Control+3');
  await press(driver, 'tr.row .opener');
  await panelTitled(driver, 'Grace Adeyemi');
  await press(driver, '#do_payment');
  await kept(driver, '.panel');
  assert.ok((await texts(driver, '.panel form button')).includes('Add the payment'), 'its button says what it does');
  await press(driver, '.panel form button[type=submit]');
  await waitFor(async () => (await texts(driver, 'dialog[open] button')).includes('Record it all the same'), 'more than is due is asked about');
  await keys(driver, 'Enter');
  await says(driver, 'Recorded £12.50 paid by Grace Adeyemi');
  await focusOn(driver, 'Add a payment');
  await keys(driver, 'Enter');
  await focusOn(driver, 'Amount');
  assert.deepEqual(await texts(driver, '.panel .kept'), [], 'what was saved does not come back');
});

test('access needs and the booking of somebody known survive Escape', async (t) => {
  const driver = await sample_on(t, 'Control+3', 'Participants');
  await press(driver, 'tr.row .opener');
  await panelTitled(driver, 'Grace Adeyemi');
  await press(driver, '#tab_details');
  await press(driver, '#do_needs');
  await type(driver, '#needs_needs', 'Captions');
  await keys(driver, 'Escape');
  await waitFor(async () => (await values(driver, '#needs_needs')).length === 0, 'the form is closed');
  assert.deepEqual(await texts(driver, '.panel h2'), ['Grace Adeyemi']);
  await press(driver, '#do_needs');
  await kept(driver, '.panel');
  await holds(driver, '#needs_needs', 'Captions');
  await press(driver, '.panel form button[type=submit]');
  await waitFor(async () => (await values(driver, '#needs_needs')).length === 0, 'they are saved');
  await press(driver, '#do_needs');
  await holds(driver, '#needs_needs', 'Captions');
  assert.deepEqual(await texts(driver, '.panel .kept'), [], 'nothing of them is left in a draft');
  await keys(driver, 'Escape', 'Escape');
  await counted(driver, '.panel', 0);

  await call(driver, 'add_participant', { request: { person: { first_name: 'Zed', last_name: 'Nowhere', emails: [], phone: '', organisation: '', job_title: '', leadership_role_confirmed_on: '', notes: '' }, booking: null, is_different: true } });
  await driver.executeScript('[...document.querySelectorAll(".head .btn")].find((it) => it.textContent.includes("Book someone known")).click()');
  const find = async () => { await type(driver, '#known_field', 'Zed Nowhere'); await counted(driver, '#known_options [role=option]', 1); await keys(driver, 'Enter'); await panelTitled(driver, 'Zed Nowhere'); };
  await find();
  await type(driver, '#book_reason', 'A late place');
  await keys(driver, 'Escape');
  await panelTitled(driver, 'Book someone known');
  await find();
  await kept(driver, '.panel');
  await holds(driver, '#book_reason', 'A late place');
});

test('“Add, then another” holds for the one time that it was pressed', async (t) => {
  const driver = await sample_on(t, 'Control+3', 'Participants');
  await keys(driver, 'n');
  await focusOn(driver, 'First name');
  await write(driver, 'Zoe');
  await type(driver, '#add_on_date', '31 feb 2026');
  await keys(driver, 'Control+Enter');
  await waitFor(async () => (await texts(driver, '.panel .summary')).length === 1, 'the day is refused');
  await type(driver, '#add_on_date', '2 mar 2026');
  await driver.executeScript('const one = document.getElementById("add_state"); one.value = "applied"; one.dispatchEvent(new Event("change"))');
  await keys(driver, 'Enter');
  await says(driver, 'Zoe');
  await panelTitled(driver, 'Zoe');
});

test('a “no” to a question is no problem: what was typed stays', async (t) => {
  const driver = await sample_on(t, 'Control+3', 'Participants');
  await keys(driver, 'n');
  await focusOn(driver, 'First name');
  await write(driver, 'Zoe');
  await keys(driver, 'Enter');
  await waitFor(async () => (await texts(driver, 'dialog h2'))[0] === 'The course is full', 'it asks');
  await keys(driver, 'Escape');
  await counted(driver, 'dialog', 0);
  await focusOn(driver, 'First name');
  assert.deepEqual(await texts(driver, '.summary'), []);
  await holds(driver, '#add_first_name', 'Zoe');

  await keys(driver, 'Control+2');
  await counted(driver, '.sessions .session', 6);
  await driver.executeScript('document.querySelectorAll(".sessions .opener")[4].click()');
  await press(driver, '#move_session');
  await type(driver, '#session_date', '6 apr 2026');
  await tabTo(driver, 'Save the session');
  await keys(driver, 'Enter');
  await waitFor(async () => (await texts(driver, 'dialog h2'))[0]?.includes('all the same?'), 'Easter Monday is asked about');
  await keys(driver, 'Escape');
  await counted(driver, 'dialog', 0);
  await focusOn(driver, 'Save the session');
  assert.deepEqual(await texts(driver, '.summary'), []);
  await holds(driver, '#session_date', '6 apr 2026');
});

test('a rewording that is refused stays, with the reason at it; Escape brings the old words back', async (t) => {
  const driver = await sample_on(t, 'Control+2', 'Compassionate Leadership 2026');
  await keys(driver, 'r');
  await panelTitled(driver, 'Requirements');
  const first = '.panel li textarea';
  const [old] = await values(driver, first);
  await type(driver, first, '   ');
  await keys(driver, 'Enter');
  await waitFor(async () => (await texts(driver, '.panel li .field_error')).length === 1, 'the reason is at it');
  assert.equal(await driver.executeScript('return document.querySelector(arguments[0]).getAttribute("aria-invalid")', first), 'true');
  await holds(driver, first, '   ');
  await keys(driver, 'Escape');
  await holds(driver, first, String(old));
  assert.deepEqual(await texts(driver, '.panel li .field_error'), []);
  await type(driver, first, 'Half a wo');
  await keys(driver, 'Control+4');
  await heading(driver, 'Register');
  await keys(driver, 'Control+2');
  await counted(driver, '.sessions .session', 6);
  await keys(driver, 'r');
  await panelTitled(driver, 'Requirements');
  await kept(driver, '.panel');
  await holds(driver, first, 'Half a wo');
  const sheet = await call(driver, 'course_sheet', { courseId: 1 });
  assert.equal(sheet.requirements[0].requirement, old, 'nothing was saved by leaving');
});

test('another programme brings its defaults, but not over what was typed; a title is the administrator’s own once touched', async (t) => {
  const driver = await sample_on(t, 'Control+2', 'Compassionate Leadership 2026');
  const form = {
    programme_id: null, programme_title: 'Listening Well', title: 'Listening Well, 2025', plan: { first_date: '2025-02-10', session_count: '3', every_weeks: '2', skipped_dates: [], starts_at: '10:00', ends_at: '12:00', adjusted: [] },
    break_minutes: '', facilitators: [], capacity: '12', fee: '75', zoom_link: '', certificate_threshold: '2', minimum_minutes: '60', requirements: [], notes: '', confirmed: true,
  };
  const { view } = await call(driver, 'create_course', { form });
  await press(driver, '#switch');
  await press(driver, '.switcher_foot .btn:first-child');
  await heading(driver, 'New course');
  const choose = (/** @type {number | string} */ id) => driver.executeScript('const one = document.getElementById("course_programme"); one.value = arguments[0]; one.dispatchEvent(new Event("change"))', String(id));
  await choose(1);
  await holds(driver, '#course_session_count', '6');
  await type(driver, '#course_capacity', '8');
  await choose(view.programme_id);
  await holds(driver, '#course_session_count', '3');
  await holds(driver, '#course_fee', '75.00');
  assert.deepEqual(await values(driver, '#course_capacity'), ['8'], 'what was typed stays');
  await choose(1);
  await holds(driver, '#course_session_count', '6');
  assert.deepEqual(await values(driver, '#course_capacity'), ['8']);

  await type(driver, '#course_first_date', '20 apr 2026');
  await waitFor(async () => (await values(driver, '#course_title'))[0]?.includes('2026'), 'a title is suggested');
  await driver.executeScript('const one = document.getElementById("course_title"); one.focus(); one.select()');
  await keys(driver, 'Backspace');
  await type(driver, '#course_first_date', '27 apr 2026');
  await waitFor(async () => (await texts(driver, '.preview_rows li'))[0]?.includes('27 April'), 'the dates follow');
  assert.deepEqual(await values(driver, '#course_title'), [''], 'the title is not filled in again');
});

test('a plan comes back whole: fields that cannot be read, and whose graduates are left out', async (t) => {
  const driver = await sample_on(t, 'Control+5', 'Follow-ups');
  await keys(driver, 's');
  await waitFor(async () => (await texts(driver, '.plan_rows tbody tr')).length > 0, 'suggestions');
  await press(driver, '#plan_invite_0');
  await type(driver, '#plan_first', '1 aprl');
  await keys(driver, 'Escape');
  await heading(driver, 'Follow-ups');
  await keys(driver, 's');
  await kept(driver, '.plan');
  await holds(driver, '#plan_first', '1 aprl');
  assert.equal(await driver.executeScript('return document.getElementById("plan_invite_0").checked'), false, 'nobody is invited who was unticked');
  assert.doesNotMatch(String((await texts(driver, '.plan_said p'))[0]), /^\s*:/);
});

test('a form in which nothing was typed follows an undo', async (t) => {
  const driver = await sample_on(t, 'Control+2', 'Compassionate Leadership 2026');
  await keys(driver, 'e');
  await panelTitled(driver, 'Edit course');
  await type(driver, '#course_title', 'Another title');
  await keys(driver, 'Enter');
  await heading(driver, 'Another title');
  await keys(driver, 'e');
  await panelTitled(driver, 'Edit course');
  await holds(driver, '#course_title', 'Another title');
  await press(driver, '.undo_line button');
  await heading(driver, 'Compassionate Leadership 2026');
  await holds(driver, '#course_title', 'Compassionate Leadership 2026');
});

test('what is known about an earlier graduate survives Escape, and an open form about a person follows an undo', async (t) => {
  const driver = await sample_on(t, 'Control+5', 'Follow-ups');
  await driver.executeScript('[...document.querySelectorAll(".head .btn")].find((one) => one.textContent.includes("Graduates")).click()');
  await panelTitled(driver, 'Graduates');
  const choose = async () => {
    await press(driver, '#record_earlier');
    await type(driver, '#earlier_field', 'Aoife Brennan');
    await counted(driver, '#earlier_options [role=option]', 1);
    await keys(driver, 'Enter');
    await focusOn(driver, 'Course');
  };
  await choose();
  await write(driver, 'Autumn 2024');
  await keys(driver, 'Escape');
  await focusOn(driver, 'Add an earlier graduate');
  await panelTitled(driver, 'Graduates');
  await choose();
  await kept(driver, '.panel');
  await holds(driver, '#earlier_course', 'Autumn 2024');
  await type(driver, '#earlier_reason', 'On the list');
  await keys(driver, 'Enter');
  await says(driver, 'Aoife Brennan');

  await keys(driver, 'Control+3');
  await heading(driver, 'Participants');
  await press(driver, 'tr.row .opener');
  await panelTitled(driver, 'Grace Adeyemi');
  await press(driver, '#tab_details');
  await press(driver, '#do_edit');
  await type(driver, '#person_first_name', 'Gracie');
  await keys(driver, 'Enter');
  await panelTitled(driver, 'Gracie Adeyemi');
  await waitFor(async () => (await values(driver, '#person_first_name')).length === 0, 'the form is closed');
  await press(driver, '#do_edit');
  await holds(driver, '#person_first_name', 'Gracie');
  await press(driver, '.undo_line button');
  await panelTitled(driver, 'Grace Adeyemi');
  await holds(driver, '#person_first_name', 'Grace');
});
