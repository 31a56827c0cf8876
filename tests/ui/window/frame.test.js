// The frame around the screens: what the keys that work everywhere leave open, what a search takes, and what is kept when the
// window is closed in the middle of a word.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closeWindow, focusedText, keys, named, openWindow, tabTo, waitFor, write } from './harness.js';
import { counted, heading, panelTitled, says, started, texts, values } from './page.js';
import { call } from './register_course.js';

/** @typedef {import('selenium-webdriver').WebDriver} WebDriver */

/** A window with the sample course. @param {import('node:test').TestContext} t */
async function sample(t) {
  const { driver } = await openWindow(t);
  await started(driver);
  await call(driver, 'add_sample');
  await driver.executeScript('window.before = true; location.reload()');
  await waitFor(() => driver.executeScript('return window.before === undefined && document.querySelector(".rail_list a")'), 'the page has begun anew');
  return driver;
}

test('a step taken back in a person’s panel leaves the panel open', async (t) => {
  const driver = await sample(t);
  await keys(driver, 'Control+3');
  await heading(driver, 'Participants');
  await named(driver, 'button', 'Grace Adeyemi').then((row) => row.click());
  const name = await waitFor(async () => (await texts(driver, '.panel h2'))[0], 'a panel is open');
  const tick = /** @type {import('selenium-webdriver').WebElement} */ (await waitFor(() => driver.executeScript('return document.querySelector(".panel input[type=checkbox]")'), 'a requirement'));
  const ticked = () => driver.executeScript('return document.querySelector(".panel input[type=checkbox]")?.checked ?? null');
  const before = await ticked();
  await driver.executeScript('arguments[0].scrollIntoView({ block: "center" })', tick);
  await tick.click();
  await waitFor(async () => (await texts(driver, '.undo_line'))[0]?.includes('Undo'), 'it is saved');
  assert.equal(await ticked(), !before);
  await keys(driver, 'Control+z');
  await says(driver, 'Undone:');
  await waitFor(async () => (await ticked()) === before, 'it is as it was before');
  assert.deepEqual(await texts(driver, '.panel h2'), [name], 'and the panel is still there');
  await keys(driver, 'Control+k', 'Escape');
  assert.deepEqual(await texts(driver, '.panel h2'), [name], 'the search leaves it open too');
  await keys(driver, 'Escape');
  await counted(driver, '.panel', 0);
});

test('in the plan of dates, undo takes back the last saved change and the plan stays', async (t) => {
  const driver = await sample(t);
  await keys(driver, 'Control+4');
  await waitFor(() => driver.executeScript('return document.activeElement?.matches("td[data-here]")'), 'the register is there');
  await keys(driver, 'x');
  await says(driver, 'Marked');
  await keys(driver, 'Control+5');
  await heading(driver, 'Follow-ups');
  await keys(driver, 's');
  await heading(driver, 'Suggest dates');
  await waitFor(() => driver.executeScript('return document.querySelector(".plan_rows input[type=checkbox]")'), 'dates are suggested');
  assert.equal(await focusedText(driver), 'Rule');
  assert.equal(await driver.executeScript('return document.activeElement.tagName'), 'SELECT');
  const first = /** @type {import('selenium-webdriver').WebElement} */ (await driver.executeScript('return document.querySelector(".plan_rows input[type=checkbox]")'));
  await first.click();
  const row = () => driver.executeScript('return document.querySelector(".plan_rows input[type=checkbox]").checked');
  const unticked = await row();
  await keys(driver, 'Control+z');
  await says(driver, 'Undone: Marked');
  assert.deepEqual(await texts(driver, 'h1'), ['Suggest dates']);
  assert.equal(await row(), unticked, 'what is ticked in the plan is not saved yet, and stays as it is');
  await driver.executeScript('document.getElementById("plan_kind").focus()');
  await keys(driver, 'Control+Shift+z');
  await waitFor(async () => !(await texts(driver, '.undo_line'))[0]?.includes('Undone:'), 'also while a list to choose from has the focus');
  assert.deepEqual(await texts(driver, 'h1'), ['Suggest dates']);
});

test('what was said goes when one goes to another screen oneself, and Undo stays; what led there is still said', async (t) => {
  const { driver } = await openWindow(t);
  await started(driver);
  await waitFor(() => driver.executeScript('const one = [...document.querySelectorAll("main .btn")].find((it) => it.textContent.includes("Look around")); one?.click(); return Boolean(one);'), 'the sample is offered');
  await heading(driver, 'Register');
  await says(driver, 'sample');
  await waitFor(() => driver.executeScript('return document.activeElement?.matches("td[data-here]")'), 'the register is there');
  await keys(driver, 'x');
  await says(driver, 'Marked');
  await keys(driver, 'Control+3');
  await heading(driver, 'Participants');
  await counted(driver, '.undo_line', 0);
  await keys(driver, 'Control+z');
  await says(driver, 'Undone: Marked');
  await driver.executeScript('document.querySelector(".rail_list a").click()');
  await heading(driver, 'Today');
  await counted(driver, '.undo_line', 0);
});

test('Enter in the search waits for the answer to what is typed', async (t) => {
  const driver = await sample(t);
  await keys(driver, 'Control+k');
  await waitFor(() => driver.executeScript('return document.activeElement?.id === "command_field"'), 'the search has the focus');
  // As fast as it can be typed: before anything is looked for.
  await driver.executeScript(`
    const field = document.activeElement;
    field.value = 'whitlock';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));`);
  await panelTitled(driver, 'Una Whitlock');
});

test('two quick clicks on the other list leave one list', async (t) => {
  const driver = await sample(t);
  await keys(driver, 'Control+3');
  await heading(driver, 'Participants');
  await named(driver, 'button', 'Show everybody');
  await driver.executeScript('const all = [...document.querySelectorAll("button.link")].find((one) => one.textContent === "Show everybody"); all.click(); all.click();');
  await named(driver, 'button', 'Show this course only');
  // Of two lists each answers the key, and the second form takes what is typed into the first.
  await keys(driver, 'n');
  await panelTitled(driver, 'Add a participant');
  await write(driver, 'Nia');
  await waitFor(async () => (await values(driver, '#add_first_name'))[0] === 'Nia', 'what is typed stands in the one form');
});

test('the window is closed in the middle of a word: what was typed comes back', async (t) => {
  const first = await openWindow(t);
  await started(first.driver);
  await keys(first.driver, 'Control+2');
  await heading(first.driver, 'All courses');
  await tabTo(first.driver, 'Start a course');
  await keys(first.driver, 'Enter');
  await heading(first.driver, 'New course');
  await waitFor(async () => (await focusedText(first.driver)).startsWith('Programme'), 'the first field has the focus');
  await write(first.driver, 'Mindful teams');
  await closeWindow('Course Register');
  await first.close();
  const { driver } = await openWindow(t, { dataFile: first.dataFile });
  await started(driver);
  await keys(driver, 'Control+2');
  await heading(driver, 'All courses');
  await tabTo(driver, 'Start a course');
  await keys(driver, 'Enter');
  await heading(driver, 'New course');
  await waitFor(async () => (await texts(driver, '.kept'))[0]?.startsWith('We kept what you had typed.'), 'it comes back, and says so');
  assert.equal(await driver.executeScript('return document.activeElement.value'), 'Mindful teams');
});
