// The Data safety screen: backups by hand, the line of time and the table, a restore and its undo by keyboard alone, a copy, a second
// place, and the room that backups may take. Light and dark, at both sizes, with the sample and with 400 people. Read back by Python.
import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { test } from 'node:test';
import { crowd_file } from './crowd.js';
import { axe, keys, nativeOpen, nativeSave, openWindow, picture, tabTo, waitFor, write } from './harness.js';
import { look, press, sample_again, there, to } from './looks.js';
import { call, says, started, texts, values } from './page.js';
import { sqlRows } from './python.js';

/** @typedef {import('selenium-webdriver').WebDriver} WebDriver */

const THEMES = /** @type {const} */ (['light', 'dark']);
const screen = to('Control+9', '.safety_now');
const marks = (/** @type {string} */ file) => sqlRows(file, 'SELECT count(*) FROM attendance WHERE mark IS NOT NULL')[0]?.[0];
const rows = (/** @type {WebDriver} */ driver) => texts(driver, '.backup_sheet tbody tr');
const sentence = async (/** @type {WebDriver} */ driver) => (await texts(driver, '.safety_now .big'))[0];

test('a backup, a restore and its undo, by keyboard alone; nothing is lost', async (t) => {
  const { driver, dataFile, close } = await openWindow(t);
  await started(driver);
  await call(driver, 'add_sample');
  await driver.navigate().refresh();
  await started(driver);
  await keys(driver, 'Control+9');
  await there(driver, '.safety_now');
  await keys(driver, 'b');
  await says(driver, 'Backed up: checked and sound');
  await waitFor(async () => (await rows(driver))[0]?.includes('Asked for by you'), 'it stands in the table');
  assert.match((await rows(driver))[0] ?? '', /43 participants, \d+ sessions marked ?The same as now/);
  await waitFor(async () => (await sentence(driver)) === 'All changes are saved. Backed up today at 9am.', 'one calm sentence');
  assert.equal((await texts(driver, '#safe .nowrap')).join(' · '), 'All changes saved · backed up 9am');

  const due = async () => (await texts(driver, '.rail_list .n')).join();
  const before = await due();
  await keys(driver, 'Control+4');
  await there(driver, '.register td[data-here]');
  await keys(driver, 'r');
  await says(driver, 'Marked ');
  await waitFor(async () => (await due()) !== before, 'less is to be done');
  await keys(driver, 'Control+9');
  await waitFor(async () => (await rows(driver))[0]?.includes('marks fewer'), 'what differs from now is said');
  await tabTo(driver, 'Restore… the backup of today at 9am');
  await keys(driver, 'Enter');
  await there(driver, 'dialog[open]');
  const said = (await texts(driver, 'dialog[open] .dialog_body')).join();
  assert.match(said, /\d marks fewer/);
  assert.match(said, /The present file is kept as a backup first, so this can be undone/);
  assert.deepEqual(await axe(driver), []);
  await keys(driver, 'Enter');
  await says(driver, 'Restored the backup of');
  await waitFor(async () => (await due()) === before, 'the rail counts what is to be done in what was restored');
  await waitFor(async () => (await rows(driver)).some((row) => row.includes('Before a restore')), 'the file as it was is a backup');
  const of = async () => (await call(driver, 'data_safety')).contents.marks;
  const restored = await of();
  await keys(driver, 'Control+z');
  await says(driver, 'Took the restore back');
  const undone = await of();
  assert.ok(undone > restored, `${undone} marks again, after ${restored}`);
  await keys(driver, 'Control+4');
  await there(driver, '.register td[data-here]');
  await close();
  assert.equal(marks(dataFile), undone);
  assert.equal(sqlRows(dataFile, 'PRAGMA integrity_check')[0]?.[0], 'ok');
});

test('Escape leaves everything as it is; another file, a copy and a second place are chosen in the system’s own dialogs', async (t) => {
  const { driver, dataFile, folder, close } = await openWindow(t);
  await started(driver);
  await call(driver, 'add_sample');
  await driver.navigate().refresh();
  await started(driver);
  await screen(driver);
  await press(driver, '[data-restore]');
  await there(driver, 'dialog[open]');
  await keys(driver, 'Escape');
  await waitFor(() => driver.executeScript('return document.activeElement.dataset.restore'), 'the focus is back');

  const copy = join(folder, 'A copy.courses');
  await tabTo(driver, 'Save a copy…', { back: true });
  await keys(driver, 'Enter');
  await nativeSave('Save a copy', copy);
  await there(driver, '#saved_copy');
  assert.match((await texts(driver, '#saved_copy')).join(), /A copy\.courses/);
  assert.ok(marks(copy) > 0);

  const stick = join(folder, 'Stick');
  mkdirSync(stick);
  await press(driver, '#choose_second');
  await nativeOpen('Choose a second place for backups', stick);
  await waitFor(async () => (await texts(driver, '.safety_cards')).join().includes('Stick'), 'the place is said');
  await waitFor(() => driver.executeScript('return document.activeElement?.id === "second_title"'), 'the choice is done');
  await keys(driver, 'b');
  await says(driver, 'Backed up: checked and sound');
  await waitFor(async () => (await call(driver, 'data_safety')).backups[0]?.in_second_place, 'the backup is there as well');
  await keys(driver, 'Control+4');
  await screen(driver);
  await waitFor(async () => (await rows(driver))[0]?.includes('in both places'), 'and the table says so');
  await picture(driver, 'safety-second-place');
  assert.deepEqual(await axe(driver), []);
  const arrived = readdirSync(stick, { recursive: true }).map(String).filter((name) => name.endsWith('.courses'));
  assert.ok(arrived.length > 0);

  await press(driver, '#room_most_megabytes');
  await keys(driver, 'Control+a');
  await write(driver, '500');
  await keys(driver, 'Enter');
  await waitFor(async () => (await texts(driver, '.safety_cards')).join().includes('of 500 MB used'), 'the setting holds');
  await press(driver, '#room_most_megabytes');
  await keys(driver, 'Control+a');
  await write(driver, 'plenty');
  await keys(driver, 'Enter');
  await there(driver, '.room_form .summary');
  assert.deepEqual(await values(driver, '#room_most_megabytes'), ['plenty']);

  await tabTo(driver, 'Restore another file…');
  await keys(driver, 'Enter');
  await nativeOpen('Restore a file', copy);
  await says(driver, 'Restored');
  await close();
  assert.equal(marks(dataFile), marks(copy));
});

for (const theme of THEMES) {
  test(`the screen with the sample, with nothing yet, and without a backup that could be read, ${theme}`, async (t) => {
    const { driver, dataFile, close } = await openWindow(t, { theme });
    await started(driver);
    await look(driver, [{ name: 'welcome', go: (page) => there(page, '.way.beside') }, { name: 'new', go: screen }], (name, size) => `safety-${name}-${theme}-${size}`);
    await call(driver, 'add_sample');
    await driver.navigate().refresh();
    await started(driver);
    await screen(driver);
    await keys(driver, 'b');
    await says(driver, 'Backed up');
    await look(driver, [
      { name: 'sample', go: (page) => there(page, '.backup') },
      { name: 'restore', go: async (page) => { await press(page, '[data-restore]'); await there(page, 'dialog[open]'); } },
    ], (name, size) => `safety-${name}-${theme}-${size}`);
    await keys(driver, 'Escape');
    await close();
    const folder = join(dirname(dataFile), `${basename(dataFile, '.courses')} backups`);
    for (const name of readdirSync(folder)) rmSync(join(folder, name));
  });

  test(`months of backups of 400 people on the line of time, ${theme}`, async (t) => {
    const dataFile = crowd_file(t, 400)();
    const first = await openWindow(t, { theme, dataFile });
    await started(first.driver);
    await waitFor(async () => (await call(first.driver, 'safety_standing')).backed_up_at, 'it is backed up');
    await first.close();
    // As months of use leave them: copies of that backup, each with its own number and day.
    const folder = join(dirname(dataFile), `${basename(dataFile, '.courses')} backups`);
    const [made = ''] = readdirSync(folder).filter((name) => name.endsWith('.courses'));
    const days = [...Array(14).keys()].map((day) => day + 1).concat([...Array(8).keys()].map((week) => 21 + 7 * week), [...Array(10).keys()].map((month) => 110 + 30 * month)).reverse();
    days.forEach((ago, at) => {
      const day = new Date(Date.UTC(2026, 2, 3 - ago)).toISOString().slice(0, 10);
      copyFileSync(join(folder, made), join(folder, `${String(at + 2).padStart(6, '0')} ${day} 17.0${at % 10} close.courses`));
    });
    rmSync(join(folder, 'backups.json'));
    const { driver } = await openWindow(t, { theme, dataFile });
    await started(driver);
    await screen(driver);
    await waitFor(async () => (await rows(driver)).length > 20, 'they are all there');
    await look(driver, [{ name: 'crowd', go: (page) => there(page, '.timeline .spot') }], (name, size) => `safety-${name}-${theme}-${size}`);
  });
}

test('the sample’s History is one tab away, and back', async (t) => {
  const driver = await sample_again(t);
  await screen(driver);
  await tabTo(driver, 'History');
  await keys(driver, 'Enter');
  await there(driver, '#history_sheet tr.row');
  await tabTo(driver, 'Backups');
  await keys(driver, 'Enter');
  await there(driver, '.safety_now');
});
