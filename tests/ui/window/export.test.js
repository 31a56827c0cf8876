// Export: the sample course taken out through the system's own dialogs, by keys, and read back by Python's csv.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { axe, focusedText, keys, nativeAnswer, nativeOpen, nativeSave, openWindow, picture, resize, tabTo, waitFor } from './harness.js';
import { course_file } from './register_course.js';

/** @typedef {import('selenium-webdriver').WebDriver} WebDriver */
/** @typedef {import('./harness.js').Wishes} Wishes */

const TITLE = 'Compassionate Leadership 2026';

/** What Python's csv module reads. @param {string} file @returns {string[][]} */
function rows(file) {
  const program = "import csv, json, sys\nwith open(sys.argv[1], encoding='utf-8-sig', newline='') as f:\n    json.dump(list(csv.reader(f, strict=True)), sys.stdout)";
  return JSON.parse(execFileSync('python3', ['-c', program, file], { encoding: 'utf8' }));
}

/** The window with the sample course, on the export screen. @param {import('node:test').TestContext} t @param {Wishes} [wishes] */
async function exporting(t, wishes) {
  const window = await openWindow(t, wishes);
  const { driver } = window;
  await waitFor(() => driver.executeScript('return document.querySelector(".welcome h1")'), 'the first start is shown');
  await tabTo(driver, 'Look around with the sample course');
  await keys(driver, 'Enter');
  await waitFor(() => driver.executeScript('return document.querySelector(".rail .switch b")?.textContent === arguments[0]', TITLE), 'the sample course is chosen');
  await keys(driver, 'Control+8');
  await previewed(driver);
  return window;
}

/** @param {WebDriver} driver */
async function previewed(driver) {
  await waitFor(() => driver.executeScript('return document.querySelector(".preview tbody td")'), 'the file’s beginning is shown');
}

/** The table of the preview. @param {WebDriver} driver @returns {Promise<string[][]>} */
const shown = (driver) => driver.executeScript('return [...document.querySelectorAll(".preview tr")].map((row) => [...row.children].map((cell) => cell.textContent))');

/** @param {WebDriver} driver @param {string} words */
async function said(driver, words) {
  const line = () => driver.executeScript('return `${document.querySelector(".foot [role=status]").textContent} ${document.querySelector(".banners").innerText}`');
  try {
    await waitFor(async () => String(await line()).includes(words), `it says “${words}”`);
  } catch (why) {
    throw new Error(`It says “${await line()}”, not “${words}”`, { cause: why });
  }
}

test('what the preview shows is saved through the system’s dialog, by keys alone, and comes back row for row', async (t) => {
  const { driver, folder } = await exporting(t);
  const file = join(folder, 'people.csv');
  const begins = await shown(driver);
  await keys(driver, 'Control+s');
  await nativeSave('Save as CSV', file);
  await said(driver, 'Saved people.csv');
  const read = rows(file);
  assert.equal(read.length, 1 + 33, 'one row for each booking, and the names of the columns');
  assert.deepEqual(read.slice(0, begins.length), begins, 'the file begins as the preview did');
  assert.equal(read[0]?.join(','), 'participant_id,first_name,last_name,email,phone,organisation,job_title,course,booking_status,applied_on,requirements_met,fee_due_gbp,fee_paid_gbp,sessions_attended,certificate_verdict');
  const card = await driver.executeScript('return document.querySelector(".saved_files").innerText');
  assert.match(card, /people\.csv/);
  assert.ok(card.includes(folder), 'the folder is shown as text');
  assert.deepEqual(await axe(driver), []);

  // The register, with the second kind chosen by the arrow keys.
  await tabTo(driver, 'Participants A row for each booking: contact, payment, requirements, certificate');
  await keys(driver, 'ArrowDown');
  await waitFor(() => driver.executeScript('return document.querySelector(".preview_head h2").textContent.includes("register.csv")'), 'the register is shown');
  const register = join(folder, 'register.csv');
  const second = await shown(driver);
  await keys(driver, 'Control+s');
  await nativeSave('Save as CSV', register);
  await said(driver, 'Saved register.csv');
  const marks = rows(register);
  assert.deepEqual(marks.slice(0, second.length), second);
  const names = /** @type {string[]} */ (marks[0]);
  const unmarked = marks.filter((row) => row[names.indexOf('session_number')] === '4' && row[names.indexOf('mark')] === '');
  assert.equal(unmarked.length, 3, 'the unmarked people of the last session are rows with an empty mark');
});

test('a file of that name is replaced only after the system has asked, and a closed dialog saves nothing', async (t) => {
  const { driver, folder } = await exporting(t);
  const file = join(folder, 'mine.csv');
  writeFileSync(file, 'mine');
  await keys(driver, 'Control+s');
  await nativeSave('Save as CSV', file, { replace: false });
  assert.equal(readFileSync(file, 'utf8'), 'mine');
  await waitFor(() => driver.executeScript('return !document.querySelector(".actions [aria-disabled=true]")'), 'the buttons can be used again');
  assert.equal(await driver.executeScript('return document.querySelector(".saved_files")'), null, 'nothing is said to be saved');

  await keys(driver, 'Control+s');
  await nativeSave('Save as CSV', file, { replace: true });
  await said(driver, 'Saved mine.csv');
  assert.equal(rows(file).length, 34);

  // Without an ending it gets the one that spreadsheets look for.
  await keys(driver, 'Control+s');
  await nativeSave('Save as CSV', join(folder, 'plain'));
  await said(driver, 'Saved plain.csv');
  assert.equal(rows(join(folder, 'plain.csv')).length, 34);

  // The page knows a file by its token only; one that is gone is said to be gone.
  rmSync(join(folder, 'plain.csv'));
  await tabTo(driver, 'Open plain.csv');
  await keys(driver, 'Enter');
  await said(driver, 'no longer where it was saved');
  const forged = await driver.executeAsyncScript('const done = arguments[0]; window.__TAURI__.core.invoke("open_saved", { token: "/etc/passwd" }).then(() => done("opened"), (problem) => done(problem.message))');
  assert.match(String(forged), /not known here/, 'a path is no token');

  await keys(driver, 'Control+s');
  await nativeAnswer('Save as CSV', 'Escape');
  await waitFor(() => driver.executeScript('return !document.querySelector(".actions [aria-disabled=true]")'), 'the dialog was closed and nothing is said');
  assert.deepEqual(readdirSync(folder).filter((name) => name.endsWith('.part')), [], 'nothing half written stays');
});

test('all files go into a folder; taken names are asked about', async (t) => {
  const { driver, folder } = await exporting(t);
  const out = join(folder, 'All of it');
  mkdirSync(out);
  const all = ['follow-ups', 'participants', 'payments', 'register', 'register grid'];
  await tabTo(driver, 'All into a folder…');
  await keys(driver, 'Enter');
  await nativeOpen('Choose a folder for the files', out);
  await said(driver, 'Saved 5 files');
  assert.deepEqual(readdirSync(out).sort(), all.map((what) => `${what === 'follow-ups' ? 'Compassionate Leadership' : TITLE} – ${what}.csv`).sort());
  await picture(driver, 'export-saved-light-1280');
  assert.deepEqual(await axe(driver), []);

  await tabTo(driver, 'All into a folder…');
  await keys(driver, 'Enter');
  await nativeOpen('Choose a folder for the files', out);
  await waitFor(() => driver.executeScript('return document.querySelector("dialog[open]")'), 'it asks');
  await picture(driver, 'export-taken-light-1280');
  assert.deepEqual(await axe(driver), []);
  assert.equal(await focusedText(driver), 'Keep both');
  await keys(driver, 'Enter');
  await waitFor(() => readdirSync(out).filter((name) => name.endsWith(' (2).csv')).length === 5, 'both are kept');
  assert.equal(readdirSync(out).length, 10, 'nothing half written stays');
  assert.ok(existsSync(join(out, `${TITLE} – register (2).csv`)));
});

test('the preview shows addresses whole, and what the file is of is asked in words', async (t) => {
  const { driver } = await exporting(t, { size: [900, 600] });
  assert.equal(await driver.executeScript('return [...document.querySelectorAll(".export_group legend")][0].textContent'), 'Which course');
  assert.deepEqual(await driver.executeScript('const at = [...document.querySelectorAll(".preview th")].findIndex((one) => one.textContent === "email"); return [...document.querySelectorAll(`.preview td:nth-child(${at + 1})`)].filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.textContent)'), []);
  assert.deepEqual(await driver.executeScript('return [...document.querySelectorAll(".export_kind b")].filter((one) => one.getClientRects().length > 1).map((one) => one.textContent)'), [], 'each kind stands on one line');
});

test('without any course it says so, and how to begin', async (t) => {
  const { driver } = await openWindow(t);
  await waitFor(() => driver.executeScript('return document.querySelector(".welcome h1")'), 'the first start is shown');
  await keys(driver, 'Control+8');
  await waitFor(() => driver.executeScript('return document.querySelector(".empty h2")?.textContent === "No courses yet"'), 'there is no course yet');
  await tabTo(driver, 'New course');
  await keys(driver, 'Enter');
  await waitFor(() => driver.executeScript('return document.querySelector("#course_title") !== null'), 'a course can be set up');
});

test('columns are ticked by keys; access needs are out and it says so', async (t) => {
  const { driver } = await exporting(t);
  const notice = () => driver.executeScript('return document.querySelector(".export_preview .remark").textContent');
  assert.match(await notice(), /left out, because they are health data/);
  await tabTo(driver, 'access_needs Health data: left out unless you tick it');
  await keys(driver, 'Space');
  await waitFor(async () => /are in this file/.test(await notice()), 'it says that access needs are in the file');
  assert.equal((await shown(driver))[0]?.at(-1), 'access_needs');
  await picture(driver, 'export-needs-light-1280');
  await tabTo(driver, 'Tick none');
  await keys(driver, 'Enter');
  await waitFor(() => driver.executeScript('return document.querySelector("#export_none")'), 'it says that a column is needed');
  assert.deepEqual(await axe(driver), []);
  await keys(driver, 'Control+s');
  assert.equal(await driver.executeScript('return document.activeElement.type'), 'checkbox', 'nothing is saved; the focus is where it goes on');
});

for (const theme of /** @type {const} */ (['light', 'dark'])) {
  test(`export looks as it should, ${theme}`, async (t) => {
    const { driver } = await exporting(t, { theme });
    await picture(driver, `export-${theme}-1280`);
    assert.deepEqual(await axe(driver), []);
    await resize(driver, [900, 600]);
    await picture(driver, `export-${theme}-900`);
    assert.deepEqual(await axe(driver), []);
  });
}

test('400 people: a bounded page, and a file with all of them', async (t) => {
  const dataFile = await course_file(400);
  const { driver, folder } = await openWindow(t, { dataFile });
  await waitFor(() => driver.executeScript('return document.querySelector(".view h1")'), 'the first screen is there');
  await keys(driver, 'Control+8');
  await previewed(driver);
  assert.equal(await driver.executeScript('return document.querySelectorAll(".preview tbody tr").length'), 8);
  await picture(driver, 'export-400-light-1280');
  await keys(driver, 'Control+s');
  await nativeSave('Save as CSV', join(folder, 'all.csv'));
  await said(driver, 'Saved all.csv');
  assert.equal(rows(join(folder, 'all.csv')).length, 401);
});

test('at 200 % text, 1280 by 800, everything can be reached', async (t) => {
  const { driver } = await exporting(t, { textScale: 2 });
  await picture(driver, 'export-light-200');
  assert.deepEqual(await axe(driver), []);
  assert.ok(await driver.executeScript('return document.documentElement.scrollWidth <= innerWidth'), 'nothing sticks out sideways');
  await tabTo(driver, 'certificate_verdict empty for who never had a place');
  await keys(driver, 'Control+,');
  await waitFor(() => driver.executeScript('return document.querySelector("#centre_title")'), 'the settings are shown');
  await picture(driver, 'settings-light-200');
  assert.deepEqual(await axe(driver), []);
});

test('a workbook is saved by keys alone, and openpyxl reads real dates in its one sheet', async (t) => {
  const { driver, folder } = await exporting(t);
  await tabTo(driver, 'CSV Text, for any program');
  await keys(driver, 'ArrowDown');
  await waitFor(() => driver.executeScript('return document.querySelector(".preview_head h2").textContent.endsWith("participants.xlsx")'), 'the file is a workbook now');
  await previewed(driver);
  assert.deepEqual(await axe(driver), []);
  await picture(driver, 'export-workbook-light-1280');
  const file = join(folder, 'people.xlsx');
  await keys(driver, 'Control+s');
  await nativeSave('Save as a workbook', file);
  await said(driver, 'Saved people.xlsx');
  const program = "import json, openpyxl, sys\nbook = openpyxl.load_workbook(sys.argv[1])\nsheet = book.worksheets[0]\nprint(json.dumps([book.sheetnames, sheet.max_row, [type(cell.value).__name__ for cell in sheet[2]], book.properties.creator or '']))";
  const [sheets, count, types, author] = JSON.parse(execFileSync('/usr/bin/python3', ['-c', program, file], { encoding: 'utf8' }));
  assert.deepEqual([sheets.length, count, author], [1, 34, '']);
  assert.equal(types[9], 'datetime', 'applied_on is a date');
});
