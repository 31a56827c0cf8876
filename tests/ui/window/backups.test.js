// @ts-check
// Backups while the program runs: one right after the first screen, one each half hour in which something was changed, one at close.
// Each is a sound register by itself, as another program reads it.
import assert from 'node:assert/strict';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { test } from 'node:test';
import { closeWindow, nativeWindows, openWindow, waitFor } from './harness.js';
import { call, started } from './page.js';
import { sqlRows } from './python.js';

/** The folder of a data file's backups. @param {string} dataFile */
const folder_of = (dataFile) => join(dirname(dataFile), `${basename(dataFile, '.courses')} backups`);
/** The backups, oldest first. @param {string} dataFile @returns {string[]} */
const backups = (dataFile) => readdirSync(folder_of(dataFile)).filter((name) => name.endsWith('.courses')).sort();
/** @param {string} dataFile @param {number} count */
const made = (dataFile, count) => waitFor(() => { const names = backups(dataFile); return names.length === count ? names : null; }, `there are ${count} backups`);

/** That another program finds nothing wrong in it. @param {string} dataFile @param {string} name @param {number} people */
function sound(dataFile, name, people) {
  const backup = join(folder_of(dataFile), name);
  assert.deepEqual(sqlRows(backup, 'PRAGMA integrity_check'), [['ok']]);
  assert.deepEqual(sqlRows(backup, 'PRAGMA foreign_key_check'), []);
  assert.deepEqual(sqlRows(backup, 'SELECT count(*) FROM participant'), [[people]]);
}

test('a backup is made after the first screen, and the next one holds what was done since', async (t) => {
  const { driver, dataFile } = await openWindow(t);
  await started(driver);
  const [first = ''] = await made(dataFile, 1);
  assert.equal(first, '000001 2026-03-03 09.00 start.courses');
  sound(dataFile, first, 0);
  assert.equal(statSync(folder_of(dataFile)).mode & 0o777, 0o700, 'nobody else may look into the folder');
  assert.equal(statSync(join(folder_of(dataFile), first)).mode & 0o777, 0o600, 'nor into a backup');
  const standing = await waitFor(async () => { const now = await call(driver, 'safety_standing'); return now.backed_up_at ? now : null; }, 'the foot knows');
  assert.deepEqual([standing.state, standing.changed_since, standing.sentence], ['well', false, null]);

  await call(driver, 'add_sample');
  assert.equal((await call(driver, 'safety_standing')).changed_since, true);
  await closeWindow('Course Register');
  assert.deepEqual(await nativeWindows(), [], 'the window is gone at once');
  const [, last = ''] = await made(dataFile, 2);
  assert.match(last, /^000002 2026-03-03 09\.\d\d close\.courses$/);
  const [[people]] = sqlRows(join(folder_of(dataFile), last), 'SELECT count(*) FROM participant');
  assert.ok(people > 20, 'the sample is in it');
  sound(dataFile, last, people);
  await waitFor(() => !readdirSync(dirname(dataFile)).includes(`${basename(dataFile)}-journal`), 'the data file has been closed');
});

test('the page hears how the data stands, without asking', async (t) => {
  const { driver, dataFile } = await openWindow(t);
  await started(driver);
  await made(dataFile, 1);
  await driver.executeScript('window.heard = []; window.__TAURI__.event.listen("safety", ({ payload }) => window.heard.push(payload))');
  await waitFor(() => driver.executeAsyncScript('const done = arguments[0]; window.__TAURI__.core.invoke("safety_standing").then((now) => done(now.backed_up_at))'), 'it is backed up');
  await call(driver, 'add_sample');
  const [heard] = await waitFor(async () => { const all = /** @type {any[]} */ (await driver.executeScript('return window.heard')); return all.length > 0 ? all : null; }, 'the page hears it');
  assert.deepEqual([heard.state, heard.changed_since], ['well', true]);
});

test('half an hour makes a backup when something was changed, and none when nothing was', async (t) => {
  const seconds = 2;
  const { driver, dataFile } = await openWindow(t, { env: { COURSE_REGISTER_HALF_HOUR: String(seconds) } });
  await started(driver);
  await made(dataFile, 1);
  await call(driver, 'add_sample');
  const [, second = ''] = await made(dataFile, 2);
  assert.match(second, / while open\.courses$/);
  sound(dataFile, second, sqlRows(join(folder_of(dataFile), second), 'SELECT count(*) FROM participant')[0]?.[0]);
  // What does not happen cannot be waited for.
  await new Promise((done) => setTimeout(done, 3 * seconds * 1000));
  assert.deepEqual(backups(dataFile).length, 2, 'three half hours without a change');
});

test('a file that is not open has no backup', async (t) => {
  const { folder, close } = await openWindow(t);
  await close();
  const letter = join(folder, 'letter.courses');
  writeFileSync(letter, 'Dear all,\n');
  const { driver } = await openWindow(t, { dataFile: letter });
  await waitFor(() => driver.executeScript('return document.body.innerText.includes("is not a data file")'), 'it says so');
  await closeWindow('Course Register');
  await waitFor(async () => (await nativeWindows()).length === 0, 'the window is gone');
  assert.ok(!readdirSync(folder).includes('letter backups'));
});
