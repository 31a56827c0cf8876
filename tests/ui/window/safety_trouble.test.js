// Trouble that comes while the register is open: the file made unchangeable, a file that turns out to be damaged, a second place that
// stays away, a folder that other computers share. What the window says and offers; pictures, axe-core, and the bytes read back.
import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { test } from 'node:test';
import { cannot_mount, ext4_disk, no_ext4, unchangeable } from './disks.js';
import { keys, nativeOpen, openWindow, tabTo, waitFor } from './harness.js';
import { look, press, there, to } from './looks.js';
import { call, says, started, texts } from './page.js';
import { sqlRows } from './python.js';

/** @typedef {import('selenium-webdriver').WebDriver} WebDriver */

const THEMES = /** @type {const} */ (['light', 'dark']);
const foot = async (/** @type {WebDriver} */ driver) => (await texts(driver, '#safe .nowrap')).join(' · ');
const register = to('Control+4', '.register td[data-here]');
const screen = to('Control+9', '.safety_now');
const marks = (/** @type {string} */ file) => sqlRows(file, 'SELECT session_id, participant_id, mark, minutes FROM attendance ORDER BY id');
const cells = async (/** @type {WebDriver} */ driver) => (await texts(driver, '.register tbody tr:nth-child(-n+6) td')).join('|');
/** @param {WebDriver} driver @param {string} key */
async function mark(driver, key) {
  await driver.executeScript('document.querySelector("td[data-here]").focus()');
  await keys(driver, key);
}
/** @param {WebDriver} driver @param {string} name @param {string} theme */
const pictured = (driver, name, theme) => look(driver, [{ name, go: async () => {} }], (of, size) => `trouble-${of}-${theme}-${size}`);

/** A data file with the sample course and a backup of it, that no window has open. @param {import('node:test').TestContext} t @param {string} [at] */
async function kept(t, at) {
  const { driver, dataFile, folder, close } = await openWindow(t, at ? { dataFile: at } : {});
  await started(driver);
  await call(driver, 'add_sample');
  await call(driver, 'back_up_now', { progress: '__CHANNEL__:0' }).catch(() => {});
  await waitFor(async () => !(await call(driver, 'safety_standing')).changed_since, 'it is backed up');
  await close();
  return { dataFile, folder };
}

for (const theme of THEMES) {
  test(`a file that is made unchangeable while it is open refuses a mark in words, and takes it later, ${theme}`, { skip: cannot_mount || no_ext4 }, async (t) => {
    const disk = ext4_disk(t);
    const { dataFile } = await kept(t, join(disk, 'register.courses'));
    const marked = marks(dataFile);
    const { driver, close } = await openWindow(t, { theme, dataFile });
    await started(driver);
    await waitFor(async () => (await foot(driver)).startsWith('All changes saved · backed up'), 'it is open and backed up');
    await register(driver);
    const before = { cells: await cells(driver), bytes: readFileSync(dataFile) };
    const free = unchangeable(t, dataFile);
    await mark(driver, 'x');
    await waitFor(async () => (await texts(driver, '.banner.bad')).length === 1, 'it is refused in words');
    const [said = ''] = await texts(driver, '.banner.bad');
    t.diagnostic(`chattr +i: ${said}`);
    assert.match(said, /There is a problem\. Not saved: the data file could not be written\. It may have been made read-only/, 'what is wrong, and what to do');
    await waitFor(async () => (await cells(driver)) === before.cells, 'the old mark is there again');
    assert.equal(await foot(driver), 'A change was not saved');
    await pictured(driver, 'unchangeable', theme);
    assert.deepEqual(readFileSync(dataFile), before.bytes, 'nothing was written');
    free();
    // The cursor has gone on to the next person: back to the one whose mark is missing.
    await mark(driver, 'ArrowUp');
    await keys(driver, 'x');
    await says(driver, 'absent');
    await waitFor(async () => (await foot(driver)).startsWith('All changes saved'), 'the foot says so');
    await close();
    assert.notDeepEqual(marks(dataFile), marked, 'the mark is in the file');
    assert.deepEqual(sqlRows(dataFile, 'PRAGMA integrity_check'), [['ok']]);
  });

  test(`damage that the backup at start finds stops writing before anything is changed, ${theme}`, async (t) => {
    const { dataFile } = await kept(t);
    // A page that the first screen does not read: the file opens, and only the check finds it.
    const bytes = readFileSync(dataFile);
    const page = Number(sqlRows(dataFile, "SELECT rootpage FROM sqlite_schema WHERE name = 'invitee'")[0]?.[0]);
    bytes.fill(0xff, (page - 1) * 4096, page * 4096);
    writeFileSync(dataFile, bytes);
    const { driver, close } = await openWindow(t, { theme, dataFile });
    await started(driver);
    await waitFor(async () => (await foot(driver)) === 'Writing stopped · nothing can be changed', 'the foot says so');
    await register(driver);
    const before = await cells(driver);
    const [said = ''] = await texts(driver, '.banner.bad');
    t.diagnostic(`damage: ${said}`);
    assert.match(said, /^Writing stopped\. The data file is damaged/);
    await pictured(driver, 'damage-found', theme);
    await mark(driver, 'x');
    await waitFor(async () => (await texts(driver, '.banner.bad'))[0]?.startsWith('Writing stopped. That was not saved.'), 'a mark is refused in words');
    assert.equal((await texts(driver, '.banner')).length, 1, 'said once');
    assert.equal(await cells(driver), before, 'the old mark is there');
    await pictured(driver, 'damage-refused', theme);
    assert.deepEqual(await texts(driver, '.banner button'), ['Restore a backup…'], 'the one way on is offered');
    await tabTo(driver, 'Restore a backup…');
    await keys(driver, 'Enter');
    await there(driver, '.safety_now.bad');
    await pictured(driver, 'damage-safety', theme);
    await press(driver, '[data-restore]');
    await there(driver, 'dialog[open]');
    await keys(driver, 'Enter');
    await says(driver, 'Restored the backup of');
    await waitFor(async () => (await foot(driver)).startsWith('All changes saved'), 'work goes on with the backup');
    await close();
    assert.deepEqual(sqlRows(dataFile, 'PRAGMA integrity_check'), [['ok']]);
  });

  test(`a second place that stays away for more than a week is warned of, ${theme}`, async (t) => {
    const first = await openWindow(t);
    await started(first.driver);
    await call(first.driver, 'add_sample');
    const stick = join(first.folder, `Stick ${theme}`);
    mkdirSync(stick);
    await screen(first.driver);
    await press(first.driver, '#choose_second');
    await nativeOpen('Choose a second place for backups', stick);
    await waitFor(async () => (await call(first.driver, 'data_safety')).second_place?.last_at, 'a backup arrives there');
    await first.close();
    renameSync(stick, `${stick} in the drawer`);
    const within = await openWindow(t, { theme, dataFile: first.dataFile, now: '2026-03-09T09:00:00Z' });
    await started(within.driver);
    await waitFor(async () => (await call(within.driver, 'data_safety')).second_place?.is_there === false, 'it is known to be away');
    assert.match(await foot(within.driver), /^All changes saved · backed up/, 'for a week that is no alarm');
    await within.close();

    const { driver } = await openWindow(t, { theme, dataFile: first.dataFile, now: '2026-03-12T09:00:00Z' });
    await started(driver);
    await waitFor(async () => (await foot(driver)) === 'All changes saved · check the second place', 'the foot says so');
    await register(driver);
    await pictured(driver, 'second-place-away-foot', theme);
    await press(driver, '#safe');
    await there(driver, '.second_away');
    const said = (await texts(driver, '.safety_page')).join();
    assert.equal(said.split('No backup has reached the second place since Tuesday 3 March 2026').length - 1, 1, 'said once');
    await pictured(driver, 'second-place-away', theme);
    const other = join(first.folder, `Another stick ${theme}`);
    mkdirSync(other);
    await tabTo(driver, 'Choose another folder…');
    await keys(driver, 'Enter');
    await nativeOpen('Choose a second place for backups', other);
    await waitFor(async () => (await foot(driver)).startsWith('All changes saved · backed up'), 'the foot says that it is settled');
    await waitFor(async () => (await texts(driver, '.second_away')).length === 0, 'and the screen');
  });

  test(`a folder that other computers share is warned of with what to do, ${theme}`, async (t) => {
    const { dataFile, folder } = await kept(t);
    const shared = join(folder, theme, 'Dropbox');
    mkdirSync(join(shared, '.dropbox.cache'), { recursive: true });
    const at = join(shared, basename(dataFile));
    copyFileSync(dataFile, at);
    const { driver } = await openWindow(t, { theme, dataFile: at });
    await started(driver);
    await waitFor(async () => (await driver.executeScript('return document.querySelector("#safe").className')).includes('warn'), 'the foot says that something is to be read');
    await waitFor(async () => /^All changes saved · backed up/.test(await foot(driver)), 'and the backup of the start is made', 20_000);
    await register(driver);
    await mark(driver, 'x');
    await says(driver, 'absent');
    await press(driver, '#safe');
    await there(driver, '.safety_page .remark.warn');
    assert.match((await texts(driver, '.safety_page .remark.warn')).join(), /Dropbox keeps in step with other computers.*Close Course Register, move the file/);
    await pictured(driver, 'synchronised', theme);
    assert.equal(dirname(at), shared);
  });
}
