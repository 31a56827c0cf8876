// @ts-check
// The overview of a course in the real window: read by keyboard alone, saved as CSV, put on paper.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { crowd_file } from './crowd.js';
import { focusedText, keys, nativeSave, openWindow, picture, tabTo, waitFor } from './harness.js';
import { look, sample, sample_on, there } from './looks.js';
import { heading, started, texts } from './page.js';

/** @typedef {import('selenium-webdriver').WebDriver} WebDriver */

/** The overview, from the Course screen. @param {WebDriver} driver */
async function open(driver) {
  await keys(driver, 'Control+2');
  await there(driver, '.course_place');
  await keys(driver, 'o');
  await heading(driver, 'Overview');
  await there(driver, '.overview_page');
}

/** The numbers of a table's column, as they stand there. @param {WebDriver} driver @param {string} table @param {number} column */
const column = (driver, table, column) => texts(driver, `${table} tbody tr > :nth-child(${column})`);

test('the overview is read by keyboard, follows a mark and an undo, and leads to the register', async (t) => {
  const driver = await sample_on(t, 'Control+2', 'Compassionate Leadership 2026');
  await keys(driver, 'o');
  await heading(driver, 'Overview');
  assert.equal(await focusedText(driver), 'Overview');
  const [applied, offered, booked, , started_people, completed] = (await column(driver, '.path', 2)).map(Number);
  assert.ok(applied && offered && booked && started_people && completed && applied >= offered && offered >= booked && booked >= started_people && started_people >= completed);
  assert.equal((await texts(driver, '.attended tbody tr')).length, 6);
  assert.equal(await driver.executeScript('return document.querySelector(".rail a[aria-current=page]").textContent.includes("Course")'), true);
  const unmarked = async () => Number((await texts(driver, '.overview_wide .remark'))[0]?.match(/^\d+/)?.[0] ?? 0);
  const before = await unmarked();
  assert.ok(before > 0, 'the sample has marks that are missing');
  await tabTo(driver, 'Go to the register');
  await keys(driver, 'Enter');
  await heading(driver, 'Register');
  await there(driver, '.register td[data-here]');
  await open(driver);
  await keys(driver, 'o');
  await there(driver, '.course_place');
  await tabTo(driver, 'Overview');
  await keys(driver, 'Enter');
  await heading(driver, 'Overview');
  assert.equal(await unmarked(), before);
});

test('the report is saved as CSV where it was asked for, and says what the screen says', async (t) => {
  const { driver, folder } = await sample(t, {});
  await driver.navigate().refresh();
  await started(driver);
  await open(driver);
  const people = await column(driver, '.path', 2);
  const income = await texts(driver, '[aria-labelledby=income_head] dd');
  const place = join(folder, 'report.csv');
  await keys(driver, 's');
  await nativeSave('Save as CSV', place);
  await there(driver, '.saved_files');
  assert.equal(await focusedText(driver), 'Saved');
  const text = readFileSync(place, 'utf8');
  assert.ok(text.startsWith('\ufeffsection,item,measure,value\r\n'));
  const rows = text.slice(1).trim().split('\r\n').map((row) => row.split(','));
  assert.deepEqual(rows.filter(([section]) => section === 'path').map((row) => row.at(-1)), people);
  const pounds = rows.filter(([section]) => section === 'income').map((row) => row.at(-1));
  assert.deepEqual(pounds.slice(0, income.length), income.map((words) => words.replace(/[£,]/g, '')));
  const names = await driver.executeAsyncScript('const done = arguments[0]; window.__TAURI__.core.invoke("participants", { query: { course_id: 1, search: "", state: null, payment: null, requirements: null, verdict: null, sort: "name", descending: false } }).then((list) => done(list.rows.map((row) => row.name)), done)');
  assert.ok(Array.isArray(names) && names.length > 5);
  for (const name of names) assert.ok(!text.includes(String(name)), `${name} is not in the report`);
});

test('on paper stand the same numbers, and nobody’s name', async (t) => {
  const driver = await sample_on(t, 'Control+2', 'Compassionate Leadership 2026');
  await driver.executeScript('window.print = () => { window.printed = document.querySelector(".paper")?.cloneNode(true); }');
  await keys(driver, 'o');
  await heading(driver, 'Overview');
  const people = await column(driver, '.path', 2);
  await keys(driver, 'p');
  const said = () => driver.executeScript('return [...(window.printed?.querySelectorAll(".path tbody td:nth-child(2)") ?? [])].map((one) => one.textContent.trim())');
  await waitFor(async () => JSON.stringify(await said()) === JSON.stringify(people), 'the path is on paper');
  assert.match(String(await driver.executeScript('return window.printed.querySelector("p").textContent')), /Facilitated by .+ Report of Tuesday 3 March 2026\./);
  // As the printer gets it: what holds on paper holds on the screen for a moment.
  await driver.executeScript('for (const sheet of document.styleSheets) for (const rule of sheet.cssRules) if (rule.media?.mediaText === "print") rule.media.mediaText = "all"');
  await picture(driver, 'overview-paper');
  assert.equal(await driver.executeScript('return getComputedStyle(document.querySelector(".frame")).display'), 'none', 'nothing else is printed');
  await driver.executeScript('for (const sheet of document.styleSheets) for (const rule of sheet.cssRules) if (rule.media?.mediaText === "all") rule.media.mediaText = "print"');
  await keys(driver, 'o');
  await there(driver, '.course_place');
  assert.equal(await driver.executeScript('return document.querySelector(".paper")'), null, 'the paper goes when the screen is left');
});

for (const theme of /** @type {const} */ (['light', 'dark'])) {
  test(`the overview looked at, ${theme}`, async (t) => {
    const { driver } = await sample(t, { theme });
    await driver.navigate().refresh();
    await started(driver);
    const views = [{ name: 'overview', go: open }, { name: 'overview-below', go: async (/** @type {WebDriver} */ page) => { await page.executeScript('document.querySelector(".overview_place").scrollTop = 1e6'); } }];
    await look(driver, views, (name, size) => `${name}-${theme}-${size}`);
  });
  test(`the overview of 400 people, ${theme}`, async (t) => {
    const { driver } = await openWindow(t, { theme, dataFile: crowd_file(t, 400)() });
    await started(driver);
    await look(driver, [{ name: 'overview', go: open }], (name, size) => `${name}-400-${theme}-${size}`);
  });
}
