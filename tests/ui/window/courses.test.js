// Setting up a course from nothing, then moving, cancelling and adding sessions, by keyboard alone; every state of the screen is
// looked at by axe, light and dark.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axe, focusedText, keys, openWindow, picture, resize, tabTo, waitFor, write } from './harness.js';

/** @typedef {import('selenium-webdriver').WebDriver} WebDriver */

/** @param {WebDriver} driver @param {string} css @returns {Promise<string[]>} */
const texts = (driver, css) => driver.executeScript('return [...document.querySelectorAll(arguments[0])].map((one) => one.innerText.replace(/\\s+/g, " ").trim())', css);
/** @param {WebDriver} driver @param {string} title */
const heading = (driver, title) => waitFor(async () => (await texts(driver, 'h1'))[0] === title, `the screen ${title}`);
/** @param {WebDriver} driver @param {string} text */
const says = (driver, text) => waitFor(async () => (await texts(driver, '.undo_line'))[0]?.includes(text), `it says ${text}`);

/** The course that the centre runs, from nothing: each field is reached by Tab. @param {WebDriver} driver */
async function setUpTheCourse(driver) {
  await waitFor(() => driver.executeScript('return document.querySelector("h1")'), 'the first screen');
  await keys(driver, 'Control+2');
  await heading(driver, 'All courses');
  await tabTo(driver, 'Start a course');
  await keys(driver, 'Enter');
  await heading(driver, 'New course');
  await waitFor(async () => (await focusedText(driver)).startsWith('Programme'), 'the first field has the focus');
  await write(driver, 'Compassionate Leadership');
  await tabTo(driver, 'First date');
  await write(driver, '9 feb 2026');
  await waitFor(async () => (await texts(driver, '.preview_rows li')).length === 6, 'six dates are shown');
}

test('the course is set up from nothing, by keyboard alone', async (t) => {
  const { driver } = await openWindow(t, { now: '2026-01-05T09:00:00Z' });
  await setUpTheCourse(driver);
  assert.deepEqual(await texts(driver, '.preview_rows .session_date'), ['Monday 9 February 2026', 'Monday 16 February 2026', 'Monday 23 February 2026', 'Monday 2 March 2026', 'Monday 9 March 2026', 'Monday 16 March 2026'], 'no more, no fewer');
  await tabTo(driver, 'Name of facilitator 1');
  await write(driver, 'Ruby Hart');
  await tabTo(driver, 'Somebody else');
  await keys(driver, 'Enter');
  await write(driver, 'Callum Frost');
  // What is wrong is named together, and put right.
  await tabTo(driver, 'Zoom link (optional)');
  await write(driver, 'zoom.example.org/j/700900');
  await keys(driver, 'Enter');
  await waitFor(async () => (await texts(driver, '.summary a')).length > 0, 'it is refused');
  assert.deepEqual(await texts(driver, '.summary a'), ['Enter the whole Zoom link: it begins with https:// and has no spaces', 'Enter the fee, or 0 if the course is free']);
  await picture(driver, 'courses-new-refused-light-1280');
  await tabTo(driver, 'Zoom link (optional)');
  await keys(driver, 'Control+a');
  await write(driver, 'https://zoom.example.org/j/700900');
  await tabTo(driver, 'Places');
  await write(driver, '24');
  await tabTo(driver, 'Fee');
  await write(driver, '200');
  await picture(driver, 'courses-new-light-1280');
  assert.deepEqual(await axe(driver), []);
  await keys(driver, 'Enter');
  await heading(driver, 'Compassionate Leadership, February 2026');
  assert.deepEqual(await texts(driver, '.sessions .opener'), ['Monday 9 February 2026', 'Monday 16 February 2026', 'Monday 23 February 2026', 'Monday 2 March 2026', 'Monday 9 March 2026', 'Monday 16 March 2026'].map((date, at) => `Session ${at + 1}, ${date}`));
  assert.ok((await texts(driver, '.head .soft'))[0]?.startsWith('Mondays 3pm to 5pm, 9 February to 16 March 2026'));
  await says(driver, 'Set up Compassionate Leadership, February 2026 with 6 sessions');
  await picture(driver, 'courses-light-1280');
  assert.deepEqual(await axe(driver), []);

  // Session 3 is moved to the Thursday of its week.
  await tabTo(driver, 'Session 1, Monday 9 February 2026');
  await keys(driver, 'ArrowDown', 'ArrowDown', 'Enter');
  await waitFor(async () => (await texts(driver, '.panel h2'))[0] === 'Session 3', 'session 3 is in the panel');
  await picture(driver, 'courses-session-light-1280');
  assert.deepEqual(await axe(driver), []);
  await tabTo(driver, 'Move or change');
  await keys(driver, 'Enter');
  await waitFor(async () => (await focusedText(driver)) === 'Date', 'the date has the focus');
  await keys(driver, 'Control+a');
  await write(driver, '26 feb 2026');
  await picture(driver, 'courses-move-light-1280');
  assert.deepEqual(await axe(driver), []);
  await keys(driver, 'Enter');
  await says(driver, 'Moved session 3 to Thursday 26 February 2026, 3pm to 5pm');

  // It is cancelled with a reason, and the certificate still asks for four.
  await tabTo(driver, 'Cancel session');
  await keys(driver, 'Enter');
  await waitFor(async () => (await focusedText(driver)).startsWith('Reason'), 'the question asks for a reason');
  await write(driver, 'Snow');
  await picture(driver, 'courses-cancel-light-1280');
  assert.deepEqual(await axe(driver, 'dialog[open]'), []);
  await tabTo(driver, 'Cancel the session');
  await keys(driver, 'Enter');
  await says(driver, 'Cancelled session 3: 5 sessions are left and the certificate still asks for 4');
  assert.deepEqual(await texts(driver, '.sessions .cancelled .session_notes'), ['Snow']);

  // Another one is added in its place, under the next number.
  await keys(driver, 'Escape', 'a');
  await waitFor(async () => (await texts(driver, '.panel h2'))[0] === 'Add session 7', 'the form of session 7');
  await waitFor(async () => (await focusedText(driver)) === 'Date', 'the date has the focus');
  assert.equal(await driver.executeScript('return document.activeElement.value'), '23 March 2026', 'a week after the last one');
  await keys(driver, 'Enter');
  await says(driver, 'Added session 7 on Monday 23 March 2026');
  await picture(driver, 'courses-added-light-1280');

  // Undo and redo reach the screen.
  await keys(driver, 'Escape', 'Control+z');
  await waitFor(async () => (await texts(driver, '.sessions .opener')).length === 6, 'the added session is gone');
  await keys(driver, 'Control+Shift+z');
  await waitFor(async () => (await texts(driver, '.sessions .opener')).length === 7, 'and is back');
});
