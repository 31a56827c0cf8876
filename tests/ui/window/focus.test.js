// Where the focus goes when the button that was pressed goes away, and what Escape closes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { focusedText, keys, waitFor, write } from './harness.js';
import { sample_on, to_history } from './looks.js';
import { call, counted, heading, panelTitled, says, texts, values } from './page.js';

/** @typedef {import('selenium-webdriver').WebDriver} WebDriver */

/** @param {WebDriver} driver @param {string} css */
const focus = (driver, css) => waitFor(() => driver.executeScript('const one = document.querySelector(arguments[0]); one?.focus(); return document.activeElement === one && one !== null;', css), `${css} is there`);
/** Presses Enter on it, as one does without a mouse. @param {WebDriver} driver @param {string} css */
async function press(driver, css) {
  await focus(driver, css);
  await keys(driver, 'Enter');
}
/** @param {WebDriver} driver @param {string} name */
const focusOn = (driver, name) => waitFor(async () => (await focusedText(driver)) === name, `the focus is on ${name}`);
/** @param {WebDriver} driver @param {string} css */
const focusIn = (driver, css) => waitFor(() => driver.executeScript('return document.activeElement.closest(arguments[0]) !== null', css), `the focus is in ${css}`);

test('from the heading of a screen the arrow goes into its list, to the row that is open, else to the first', async (t) => {
  const driver = await sample_on(t, 'Control+2', 'Compassionate Leadership 2026');
  await focusOn(driver, 'Compassionate Leadership 2026');
  await keys(driver, 'ArrowDown');
  await focusIn(driver, '.sessions tbody:nth-of-type(1)');
  await keys(driver, 'ArrowDown', 'Enter');
  await panelTitled(driver, 'Session 2');
  await keys(driver, 'Control+4');
  await heading(driver, 'Register');
  await keys(driver, 'Control+2');
  await panelTitled(driver, 'Session 2');
  await focusOn(driver, 'Compassionate Leadership 2026');
  await keys(driver, 'ArrowDown');
  await focusIn(driver, '.sessions tbody:nth-of-type(2)');

  await keys(driver, 'Control+1');
  await heading(driver, 'Today');
  await waitFor(() => driver.executeScript('const one = [...document.querySelectorAll("main .btn")].find((it) => /^(Decide|See the)/.test(it.textContent.trim())); one?.click(); return Boolean(one);'), 'Today leads to people');
  await heading(driver, 'Participants');
  await focusOn(driver, 'Participants');
  await keys(driver, 'ArrowDown');
  await focusIn(driver, '#people_sheet tr.row:nth-child(1)');
  await keys(driver, 'ArrowDown', 'ArrowUp', 'Enter');
  const [first = ''] = await texts(driver, '#people_sheet tr.row th');
  await panelTitled(driver, first);
  await keys(driver, 'Control+4');
  await heading(driver, 'Register');
  await keys(driver, 'Control+3');
  await panelTitled(driver, first);
  await focusOn(driver, 'Participants');
  await keys(driver, 'ArrowDown');
  await focusOn(driver, first);
});

test('in history the focus goes on to the next step that can be undone', async (t) => {
  const driver = await sample_on(t, 'Control+9', 'Data safety');
  for (const label of ['Half-term', 'Conference']) await call(driver, 'add_avoided_week', { form: { first_day: '2026-05-25', last_day: '2026-05-29', label } });
  await to_history(driver);
  await press(driver, '#history_sheet tr.row button');
  await waitFor(async () => (await texts(driver, '#history_sheet tr.row')).some((row) => row.includes('undone since')), 'it is undone');
  await waitFor(async () => (await focusedText(driver)).startsWith('Undo: Added 25'), 'the focus is on the next one');
});

test('in the list of participants the focus goes on to the list', async (t) => {
  const driver = await sample_on(t, 'Control+3', 'Participants');
  await keys(driver, '/');
  await write(driver, 'nobody of this name');
  await waitFor(async () => (await texts(driver, '.empty h2'))[0] === 'Nobody fits', 'nobody fits');
  await press(driver, '.empty button');
  await waitFor(async () => (await texts(driver, 'tr.row')).length > 3, 'everybody is there');
  await focusIn(driver, 'tr.row');
});

test('in the export the focus goes to the button that takes the place of the other', async (t) => {
  const driver = await sample_on(t, 'Control+8', 'Export');
  await waitFor(async () => (await texts(driver, '.export_columns .btn')).includes('Tick none'), 'the columns are there');
  await driver.executeScript('[...document.querySelectorAll(".export_columns .btn")].find((one) => one.textContent === "Tick none").focus()');
  await keys(driver, 'Enter');
  await focusOn(driver, 'Tick all but health data');
  await keys(driver, 'Enter');
  await focusOn(driver, 'Tick none');
});

test('a session is cancelled and reinstated, an archived course brought back, a line of a form removed', async (t) => {
  const driver = await sample_on(t, 'Control+2', 'Compassionate Leadership 2026');
  await driver.executeScript('document.querySelectorAll(".sessions .opener")[5].click()');
  await panelTitled(driver, 'Session 6');
  await driver.executeScript('[...document.querySelectorAll(".panel_foot .btn")].find((one) => one.textContent.trim() === "Cancel session").focus()');
  await keys(driver, 'Enter');
  await counted(driver, 'dialog', 1);
  await write(driver, 'Snow');
  await driver.executeScript('document.querySelector("dialog button[value=cancel]").focus()');
  await keys(driver, 'Enter');
  await focusOn(driver, 'Reinstate');
  await keys(driver, 'Enter');
  await focusOn(driver, 'Cancel session');
  await keys(driver, 'Escape');

  await keys(driver, 'e');
  await panelTitled(driver, 'Edit course');
  await press(driver, '.people [data-add]');
  await press(driver, '.people [data-add]');
  await press(driver, '.people .text_list button');
  await focusIn(driver, '.people .text_list');
  await press(driver, '.people .text_list button');
  await focusOn(driver, 'Somebody else');
  await keys(driver, 'Escape');

  await press(driver, '.head [aria-haspopup]');
  await keys(driver, 'End', 'Enter');
  await says(driver, 'Archived');
  await press(driver, '.course_remarks .link');
  await focusOn(driver, 'Compassionate Leadership 2026');
});

test('a follow-up is cancelled and reinstated; what stood in another session’s panel does not wait for Escape', async (t) => {
  const driver = await sample_on(t, 'Control+5', 'Follow-ups');
  await driver.executeScript('[...document.querySelectorAll("#follow_up_list_sheet .opener")].at(-1).click()');
  await counted(driver, '.panel', 1);
  await press(driver, '#add_somebody');
  await focusIn(driver, '.adder');
  await driver.executeScript('[...document.querySelectorAll("#follow_up_list_sheet .opener")].at(-2).click()');
  await waitFor(async () => (await texts(driver, '#invitees_sheet tr.row')).length > 0, 'the other session');
  await keys(driver, 'Escape');
  assert.deepEqual(await texts(driver, '.panel'), [], 'one Escape closes the panel');

  await driver.executeScript('[...document.querySelectorAll(".head .btn")].find((one) => one.textContent.includes("Graduates")).click()');
  await panelTitled(driver, 'Graduates');
  await press(driver, '#record_earlier');
  await focusIn(driver, '.adder');
  await press(driver, '.panel_head button');
  await counted(driver, '.panel', 0);
  await driver.executeScript('[...document.querySelectorAll("#follow_up_list_sheet .opener")].at(-1).click()');
  await counted(driver, '.panel', 1);
  await keys(driver, 'Escape');
  await counted(driver, '.panel', 0);

  await driver.executeScript('[...document.querySelectorAll("#follow_up_list_sheet .opener")].at(-1).click()');
  await waitFor(async () => (await texts(driver, '#invitees_sheet tr.row')).length > 0, 'the session');
  await press(driver, '.panel_foot [aria-haspopup]');
  await keys(driver, 'End', 'Enter');
  await counted(driver, 'dialog', 1);
  await driver.executeScript('document.querySelector("dialog button[value=cancel]").focus()');
  await keys(driver, 'Enter');
  await focusOn(driver, 'Reinstate');
  await keys(driver, 'Enter');
  await focusOn(driver, 'Change');
});

test('who no longer fits the filter stays until it is applied again; the day of a reply is this session’s', async (t) => {
  const driver = await sample_on(t, 'Control+5', 'Follow-ups');
  await driver.executeScript('[...document.querySelectorAll("#follow_up_list_sheet .opener")].at(-1).click()');
  await waitFor(async () => (await texts(driver, '#invitees_sheet tr.row')).length > 3, 'the people');
  await driver.executeScript('[...document.querySelectorAll(".invitees .filter")].find((one) => one.textContent.includes("No reply")).click()');
  await focus(driver, '#invitees_sheet tr.row input');
  const first = (await texts(driver, '#invitees_sheet tr.row th'))[0];
  await keys(driver, 'c');
  await says(driver, 'as coming');
  await keys(driver, 'Delete');
  await says(driver, 'off the list');
  assert.equal((await texts(driver, '#invitees_sheet tr.row th'))[0], first, 'who replied stays where they are');

  await focus(driver, '.replied_on input');
  await write(driver, '31 feb');
  await waitFor(async () => (await texts(driver, '.invitees .field_error'))[0]?.includes('is not in the calendar'), 'why it cannot be');
  await focus(driver, '#invitees_sheet tr.row input');
  await keys(driver, 'n');
  await focusOn(driver, 'Replied on');
  await driver.executeScript('[...document.querySelectorAll("#follow_up_list_sheet .opener")].at(-2).click()');
  await waitFor(async () => (await values(driver, '.replied_on input'))[0] === '', 'another session begins without it');
});
