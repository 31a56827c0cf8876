// Settings by keyboard, and the first start with the sample course.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axe, focusedText, keys, openWindow, picture, resize, tabTo, waitFor, write } from './harness.js';

/** @typedef {import('selenium-webdriver').WebDriver} WebDriver */

/** @param {WebDriver} driver @param {string} words */
const said = (driver, words) => waitFor(() => driver.executeScript('return document.querySelector(".foot [role=status]").textContent.includes(arguments[0])', words), `it says “${words}”`);

/** @param {WebDriver} driver @param {string} field @param {string} text */
async function fill(driver, field, text) {
  await tabTo(driver, field);
  await keys(driver, 'Control+a');
  await write(driver, text);
}

/** @param {WebDriver} driver @param {string} part */
const text_of = (driver, part) => driver.executeScript('return document.querySelector(arguments[0])?.closest("section").innerText ?? ""', part);

/** @param {import('node:test').TestContext} t @param {import('./harness.js').Wishes} [wishes] */
async function settings(t, wishes) {
  const window = await openWindow(t, wishes);
  await waitFor(() => window.driver.executeScript('return document.querySelector(".welcome h1")'), 'the first start is shown');
  await keys(window.driver, 'Control+,');
  await waitFor(() => window.driver.executeScript('return document.querySelector("#centre_title")'), 'the settings are shown');
  return window;
}

test('the centre, a week to avoid and a bank holiday are set by keys alone, and undone', async (t) => {
  const { driver, dataFile, close } = await settings(t);
  await fill(driver, 'Centre’s name (optional)', 'Harbour Centre');
  await fill(driver, 'Centre’s e-mail address (optional)', 'office@example.org');
  await fill(driver, 'Minutes from which a part counts', '100');
  await keys(driver, 'Enter');
  await said(driver, 'Changed the centre’s name, the centre’s e-mail address and the minimum for new programmes to 100 minutes');

  await fill(driver, 'First day', '25 May 2026');
  await fill(driver, 'Last day (optional)', '29/5/2026');
  await fill(driver, 'Why', 'Half-term');
  await keys(driver, 'Enter');
  await said(driver, 'Added 25 to 29 May 2026 to the weeks to avoid');
  assert.match(await text_of(driver, '#weeks_title'), /Half-term 25 to 29 May 2026/);

  await fill(driver, 'Day', '12 June 2026');
  await fill(driver, 'What it is called', 'A day of celebration');
  await keys(driver, 'Enter');
  await said(driver, 'Added the bank holiday on Friday 12 June 2026');
  assert.match(await text_of(driver, '#holidays_title'), /A day of celebration\s+added/);
  assert.deepEqual(await axe(driver), []);

  await tabTo(driver, 'Remove Half-term, 25 to 29 May 2026');
  await keys(driver, 'Enter');
  await said(driver, 'Removed 25 to 29 May 2026 from the weeks to avoid');
  assert.equal(await focusedText(driver), 'Weeks to avoid', 'the focus is not lost with the button');
  await keys(driver, 'Control+z');
  await said(driver, 'Undone: Removed 25 to 29 May 2026');
  assert.match(await text_of(driver, '#weeks_title'), /Half-term/);

  await close();
  const again = await settings(t, { dataFile });
  assert.equal(await again.driver.executeScript('return document.querySelector("#centre_name").value'), 'Harbour Centre');
  assert.match(await text_of(again.driver, '#holidays_title'), /A day of celebration/);
});

test('what cannot be accepted is said at each field, and nothing typed is lost', async (t) => {
  const { driver } = await settings(t);
  await fill(driver, 'Centre’s e-mail address (optional)', 'office at example');
  await fill(driver, 'Minutes from which a part counts', '-5');
  await keys(driver, 'Enter');
  await waitFor(() => driver.executeScript('return document.activeElement.id === "centre_problems"'), 'the summary has the focus');
  assert.equal(await driver.executeScript('return document.querySelectorAll("#centre_problems li").length'), 2);
  assert.equal(await driver.executeScript('return document.querySelector("#centre_email").value'), 'office at example');
  assert.deepEqual(await axe(driver), []);

  await fill(driver, 'First day', '31 Feb 2026');
  await fill(driver, 'Why', 'Half-term');
  await keys(driver, 'Enter');
  await waitFor(() => driver.executeScript('return document.activeElement.id === "week_problems"'), 'the second summary has the focus');
  assert.match(await text_of(driver, '#week_problems'), /31 February 2026/);

  // A day that is a bank holiday already is refused by the program itself, at its field.
  await fill(driver, 'Day', '25 Dec 2026');
  await fill(driver, 'What it is called', 'A second one');
  await keys(driver, 'Enter');
  await waitFor(() => driver.executeScript('return document.activeElement.id === "holiday_problems"'), 'the third summary has the focus');
  assert.match(await text_of(driver, '#holiday_problems'), /in the list already: Christmas Day/);
});

test('the first start shows the sample course, and one action takes it away', async (t) => {
  const { driver } = await openWindow(t);
  await waitFor(() => driver.executeScript('return document.querySelector(".welcome h1")'), 'the first start is shown');
  await picture(driver, 'welcome-light-1280');
  assert.deepEqual(await axe(driver), []);
  await tabTo(driver, 'Look around with the sample course');
  await keys(driver, 'Enter');
  await said(driver, 'Added the sample course');
  await waitFor(() => driver.executeScript('return document.querySelector(".rail .switch").innerText.includes("9 Feb to 16 Mar 2026 · running")'), 'its dates are the real ones on 3 March 2026');
  await keys(driver, 'Control+,');
  await waitFor(() => driver.executeScript('return document.querySelector("#centre_title")'), 'the settings are shown');
  await tabTo(driver, 'Remove the sample course');
  await keys(driver, 'Enter');
  await said(driver, 'Removed the sample course: 43 invented people and 2 courses');
  assert.equal(await driver.executeScript('return document.querySelector(".sample_note")'), null, 'and the action with it');
  await keys(driver, 'Control+z');
  await said(driver, 'Undone: Removed the sample course');
  await waitFor(() => driver.executeScript('return document.querySelector(".sample_note")'), 'it is all back');
});

for (const theme of /** @type {const} */ (['light', 'dark'])) {
  test(`settings and welcome look as they should, ${theme}`, async (t) => {
    const { driver } = await openWindow(t, { theme });
    await waitFor(() => driver.executeScript('return document.querySelector(".welcome h1")'), 'the first start is shown');
    for (const size of /** @type {[number, number][]} */ ([[1280, 800], [900, 600]])) {
      await resize(driver, size);
      await picture(driver, `welcome-${theme}-${size[0]}`);
      assert.deepEqual(await axe(driver), []);
    }
    await keys(driver, 'Control+,');
    await waitFor(() => driver.executeScript('return document.querySelector("#centre_title")'), 'the settings are shown');
    await fill(driver, 'First day', '25 May 2026');
    await fill(driver, 'Last day (optional)', '29 May 2026');
    await fill(driver, 'Why', 'Half-term');
    await keys(driver, 'Enter');
    await said(driver, 'Added 25 to 29 May');
    for (const size of /** @type {[number, number][]} */ ([[900, 600], [1280, 800]])) {
      await resize(driver, size);
      await driver.executeScript('document.querySelector(".scroll").scrollTop = 0');
      await picture(driver, `settings-${theme}-${size[0]}`);
      assert.deepEqual(await axe(driver), []);
    }
  });
}

test('what was added to the sample is said before it goes', async (t) => {
  const { driver } = await openWindow(t);
  await waitFor(() => driver.executeScript('return document.querySelector(".welcome h1")'), 'the first start is shown');
  await tabTo(driver, 'Look around with the sample course');
  await keys(driver, 'Enter');
  await said(driver, 'Added the sample course');
  // One more mark in its register: U becomes P.
  await waitFor(() => driver.executeScript('return document.querySelector(".view[data-screen=register] td[data-here]")'), 'the register is shown');
  await driver.executeScript('document.querySelector("td[data-here]").focus()');
  const marks = () => driver.executeScript('return document.querySelectorAll(".view .mark.unmarked").length');
  const before = Number(await marks());
  for (let tries = 0; tries < 30 && Number(await marks()) === before; tries += 1) {
    const unmarked = await driver.executeScript('return Boolean(document.activeElement.querySelector?.(".mark.unmarked"))');
    await keys(driver, unmarked ? 'p' : 'ArrowDown');
  }
  await said(driver, 'Marked');
  await tabTo(driver, 'Remove the sample course');
  await keys(driver, 'Enter');
  await waitFor(() => driver.executeScript('return document.querySelector("dialog[open]")'), 'it asks');
  assert.match(await driver.executeScript('return document.querySelector("dialog[open]").innerText'), /43 invented people and 2 courses go\.\s+1 thing that you added since goes with them/);
  await picture(driver, 'sample-remove-light-1280');
  assert.deepEqual(await axe(driver), []);
  assert.equal(await focusedText(driver), 'Remove the sample course');
  await keys(driver, 'Enter');
  await said(driver, 'with 1 thing added to it since');
  await waitFor(() => driver.executeScript('return document.querySelector(".welcome h1")'), 'it is the first start again');
});
