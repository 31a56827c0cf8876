// @ts-check
// What somebody asks of the backups in the real program: a backup now while marks go on, a copy elsewhere, a restore and its undoing,
// and what can be done when the data file is not there.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { test } from 'node:test';
import { nativeOpen, nativeSave, openWindow, waitFor } from './harness.js';
import { call, started } from './page.js';
import { sqlRows } from './python.js';

/** @typedef {import('selenium-webdriver').WebDriver} WebDriver */

/** The folder of a data file's backups. @param {string} dataFile */
const folder_of = (dataFile) => join(dirname(dataFile), `${basename(dataFile, '.courses')} backups`);
/** The backups, oldest first. @param {string} dataFile @returns {string[]} */
const backups = (dataFile) => readdirSync(folder_of(dataFile)).filter((name) => name.endsWith('.courses')).sort();
/** @param {WebDriver} driver */
const backed_up = (driver) => waitFor(async () => (await call(driver, 'safety_standing')).backed_up_at, 'the file is backed up');
/** @param {WebDriver} driver @returns {Promise<number>} */
const people = async (driver) => (await call(driver, 'participants', { query: { course_id: null, search: '', state: null, payment: null, requirements: null, verdict: null, sort: 'name', descending: false } })).rows.length;

/** Asks for something that a dialog comes before; its answer is waited for later. @param {WebDriver} driver @param {string} command */
const begin = (driver, command) => driver.executeScript('const { Channel, invoke } = window.__TAURI__.core; window.asked = invoke(arguments[0], { progress: new Channel() }).then((answer) => ({ answer }), (why) => ({ why: why.message }))', command);
/** @param {WebDriver} driver @returns {Promise<any>} */
const ended = (driver) => driver.executeAsyncScript('window.asked.then(arguments[0])');

test('marks are saved while a large file is backed up, and none waits for it', async (t) => {
  const { driver, dataFile } = await openWindow(t);
  await started(driver);
  await backed_up(driver);
  await call(driver, 'add_sample');
  // Much that was typed and not saved makes a large file quickly.
  for (let n = 0; n < 8; n += 1) await driver.executeAsyncScript('const [n, done] = arguments; window.__TAURI__.core.invoke("save_draft", { key: `course ${n}`, content: JSON.stringify("x".repeat(12_000_000)) }).then(done)', n);
  assert.ok(statSync(dataFile).size > 90_000_000, 'the file is large');
  const register = await call(driver, 'frame').then(({ courses }) => courses.find((/** @type {any} */ one) => one.booked > 10));
  const of = { kind: 'course', id: register.course_id };
  const sheet = await call(driver, 'register_sheet', { of });
  const [session] = sheet.sessions;
  const marks = sheet.rows.slice(0, 5).map((/** @type {any} */ row) => ({ session_id: session.session_id, participant_id: row.participant_id, mark: { kind: 'present' } }));
  const told = /** @type {any} */ (await driver.executeAsyncScript(`
    const [of, marks, done] = arguments;
    const { Channel, invoke } = window.__TAURI__.core;
    const heard = [], waited = [];
    let over = false;
    const progress = new Channel();
    progress.onmessage = (hundredths) => heard.push(hundredths);
    const backing_up = invoke('back_up_now', { progress }).then(() => { over = true; }, (why) => { over = why; });
    const marking = (async () => {
      for (let n = 0; !over; n += 1) {
        const mark = { ...marks[n % marks.length], mark: n % 2 ? { kind: 'present' } : { kind: 'absent' } };
        const from = performance.now();
        await invoke('mark_cells', { of, marks: [mark] });
        waited.push(performance.now() - from);
      }
    })();
    Promise.all([backing_up, marking]).then(() => done({ heard, waited, over }), (why) => done({ why }));
  `, of, marks));
  assert.equal(told.over, true, JSON.stringify(told.why ?? told.over));
  const copying = told.heard.filter((/** @type {number} */ one) => one < 100);
  assert.ok(copying.length > 20, `it says how far it has come: ${told.heard}`);
  assert.deepEqual(told.heard, [...told.heard].sort((one, other) => one - other), 'and never goes back');
  const longest = Math.max(...told.waited);
  t.diagnostic(`${told.waited.length} marks during the backup of ${Math.round(statSync(dataFile).size / 1e6)} MB; the longest took ${Math.round(longest)} ms`);
  assert.ok(told.waited.length > 10, 'marks are saved meanwhile');
  assert.ok(longest < 1000, `no mark waits for the backup: ${longest} ms`);
  const last = backups(dataFile).at(-1) ?? '';
  assert.match(last, / by hand\.courses$/);
  assert.deepEqual(sqlRows(join(folder_of(dataFile), last), 'PRAGMA integrity_check'), [['ok']]);
});

test('a backup is restored, the page begins anew, and the restore is undone', async (t) => {
  const { driver, dataFile } = await openWindow(t);
  await started(driver);
  await backed_up(driver);
  await call(driver, 'add_sample');
  const before = await people(driver);
  const restored = await call(driver, 'restore_backup', { number: 1 });
  assert.match(restored.said, /^Restored the backup of /);
  assert.equal(await people(driver), 0);
  await driver.navigate().refresh();
  await started(driver);
  assert.match(await driver.executeScript('return document.body.innerText'), /Welcome/);
  await call(driver, 'undo_restore');
  assert.equal(await people(driver), before, 'what was there is there again');
  assert.deepEqual(readdirSync(dirname(dataFile)).filter((name) => name.startsWith('.making')), [], 'nothing is left behind');
});

test('a copy is saved where one chooses, never over the data file, and can be restored from there', async (t) => {
  const { driver, dataFile, folder } = await openWindow(t);
  await started(driver);
  await backed_up(driver);
  await call(driver, 'add_sample');
  const held = await people(driver);
  await begin(driver, 'save_a_copy');
  await nativeSave('Save a copy', dataFile, { replace: true });
  assert.match((await ended(driver)).why, /this is the data file itself/);
  assert.equal(await people(driver), held, 'the register is still open');

  const stick = join(folder, `stick ${basename(dataFile)}`);
  await begin(driver, 'save_a_copy');
  await nativeSave('Save a copy', stick);
  assert.equal((await ended(driver)).answer.file_name, basename(stick));
  assert.deepEqual(sqlRows(stick, 'PRAGMA integrity_check'), [['ok']]);

  await call(driver, 'remove_sample');
  const letter = join(folder, 'letter.courses');
  writeFileSync(letter, 'Dear all,\n');
  await begin(driver, 'restore_chosen');
  await nativeOpen('Restore a file', letter);
  assert.match((await ended(driver)).why, /“letter.courses”/);
  await begin(driver, 'restore_chosen');
  await nativeOpen('Restore a file', stick);
  assert.ok((await ended(driver)).answer.said);
  assert.equal(await people(driver), held);
  assert.ok(existsSync(stick), 'what was restored stays where it was');
});

test('a data file that is missing is not made anew: its backup is restored, or a new one is begun when somebody says so', async (t) => {
  const first = await openWindow(t);
  await started(first.driver);
  await call(first.driver, 'add_sample');
  const held = await people(first.driver);
  await backed_up(first.driver);
  await call(first.driver, 'check_now', { progress: '__CHANNEL__:1' });
  const progress = '__CHANNEL__:1';
  await call(first.driver, 'back_up_now', { progress });
  await first.close();
  const { dataFile } = first;
  renameSync(dataFile, `${dataFile}.moved`);

  const { driver } = await openWindow(t, { dataFile });
  await waitFor(() => driver.executeScript('return document.body.innerText.includes("is missing")'), 'it says so');
  assert.ok(!existsSync(dataFile), 'none was made');
  const told = await call(driver, 'not_open');
  assert.deepEqual([told.file_name, told.can_begin_anew, told.can_try_again], [basename(dataFile), true, true]);
  assert.ok(told.newest.contents.participants > 0);
  await call(driver, 'restore_newest');
  assert.equal(await people(driver), held);
  assert.equal(await call(driver, 'not_open'), null);

  rmSync(dataFile);
  const again = await driver.executeAsyncScript('const done = arguments[0]; window.__TAURI__.core.invoke("open_again").then(() => done("opened"), (why) => done(why.message))');
  assert.match(String(again), /is missing/);
  await call(driver, 'start_new_here');
  assert.equal(await people(driver), 0);
  assert.ok(readFileSync(dataFile).length > 0);
});
