// The data file in real trouble, and what the window says and offers: damaged, from a newer version, missing, open in another copy of the
// program, on a place that can only be read, replaced while it is open. Each is pictured in light and dark at both sizes, axe-core finds
// nothing on it, the way on is taken by keyboard alone, and what was there before is read back by another program.
import assert from 'node:assert/strict';
import { chmodSync, copyFileSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { test } from 'node:test';
import { keys, nativeSave, openWindow, PROGRAM, tabTo, waitFor, write } from './harness.js';
import { look, press, there, to } from './looks.js';
import { call, heading, says, started, texts, values } from './page.js';
import { sqlRows, sqlWrite } from './python.js';

/** @typedef {import('selenium-webdriver').WebDriver} WebDriver */

const THEMES = /** @type {const} */ (['light', 'dark']);
const title = (/** @type {WebDriver} */ driver, /** @type {string} */ words) => waitFor(async () => (await texts(driver, 'h1'))[0] === words, `it is titled ${words}`);
const foot = async (/** @type {WebDriver} */ driver) => (await texts(driver, '#safe .nowrap')).join(' · ');
const marks = (/** @type {string} */ file) => sqlRows(file, 'SELECT count(*) FROM attendance WHERE mark IS NOT NULL')[0]?.[0];

/** A data file with the sample course and one backup of it, that no window has open. @param {import('node:test').TestContext} t */
async function kept(t) {
  const { driver, dataFile, folder, close } = await openWindow(t);
  await started(driver);
  await call(driver, 'add_sample');
  await call(driver, 'back_up_now', { progress: '__CHANNEL__:0' }).catch(() => {});
  await waitFor(async () => !(await call(driver, 'safety_standing')).changed_since, 'it is backed up');
  await close();
  return { dataFile, folder, marks: marks(dataFile) };
}
/** @param {WebDriver} driver @param {string} name @param {string} theme */
const pictured = (driver, name, theme) => look(driver, [{ name, go: async () => {} }], (of, size) => `opening-${of}-${theme}-${size}`);

for (const theme of THEMES) {
  test(`a damaged file is left as it is, and its newest backup restored by keyboard, ${theme}`, async (t) => {
    const before = await kept(t);
    const bytes = readFileSync(before.dataFile).fill(0, 100, 4096);
    writeFileSync(before.dataFile, bytes);
    const { driver, close } = await openWindow(t, { theme, dataFile: before.dataFile });
    await title(driver, 'The data file is damaged');
    await pictured(driver, 'damaged', theme);
    assert.deepEqual(readFileSync(before.dataFile), bytes, 'it is as it was');
    await tabTo(driver, 'Restore it');
    await keys(driver, 'Enter');
    await there(driver, '.rail_list');
    await says(driver, 'Restored the backup of');
    await waitFor(async () => (await foot(driver)).startsWith('All changes saved'), 'the foot says so');
    await pictured(driver, 'damaged-restored', theme);
    await close();
    assert.equal(marks(before.dataFile), before.marks, 'every mark is there');
    const aside = readdirSync(dirname(before.dataFile)).filter((name) => name.startsWith(basename(before.dataFile, '.courses')) && name.includes('set aside') && name.endsWith('.courses'));
    assert.deepEqual(aside.map((name) => readFileSync(join(dirname(before.dataFile), name)).equals(bytes)), [true], 'the damaged one is kept');
  });

  test(`what can be read of a damaged file is rescued by keyboard, with what was saved, ${theme}`, async (t) => {
    const before = await kept(t);
    // A page of one table is lost: the rest can be read.
    const bytes = readFileSync(before.dataFile);
    const page = sqlRows(before.dataFile, "SELECT rootpage FROM sqlite_schema WHERE name = 'invitee'")[0]?.[0];
    bytes.fill(0, (page - 1) * 4096, page * 4096).fill(0xff, 100, 101);
    writeFileSync(before.dataFile, bytes);
    const { driver, close } = await openWindow(t, { theme, dataFile: before.dataFile });
    await title(driver, 'The data file is damaged');
    await tabTo(driver, 'Rescue');
    await keys(driver, 'Enter');
    await there(driver, '.rescued li');
    await pictured(driver, 'rescued', theme);
    assert.deepEqual(readFileSync(before.dataFile), bytes, 'the damaged file is as it was');
    await tabTo(driver, 'Open the rescued file');
    await keys(driver, 'Enter');
    await there(driver, '.rail_list');
    await close();
    const rescued = readdirSync(dirname(before.dataFile)).filter((name) => name.endsWith('.courses') && name.startsWith(`${basename(before.dataFile, '.courses')} (`));
    assert.equal(rescued.length, 1);
    assert.equal(marks(join(dirname(before.dataFile), rescued[0] ?? '')), before.marks, 'every mark is in the new file');
  });

  test(`a file from a newer version is refused, unchanged, ${theme}`, async (t) => {
    const { dataFile } = await kept(t);
    sqlWrite(dataFile, 'PRAGMA user_version = 99');
    const bytes = readFileSync(dataFile);
    const { driver, close } = await openWindow(t, { theme, dataFile });
    await title(driver, 'The data file is not open');
    assert.match((await texts(driver, '.not_open_head p')).join(), /newer version/);
    await pictured(driver, 'newer', theme);
    await close();
    assert.deepEqual(readFileSync(dataFile), bytes);
  });

  test(`a missing file is not begun anew by itself: its backup is restored by keyboard, ${theme}`, async (t) => {
    const before = await kept(t);
    const elsewhere = join(before.folder, `moved-${theme}-${basename(before.dataFile)}`);
    renameSync(before.dataFile, elsewhere);
    const { driver, close } = await openWindow(t, { theme, dataFile: before.dataFile });
    await title(driver, 'The data file is missing');
    await pictured(driver, 'missing', theme);
    await tabTo(driver, 'Restore it');
    await keys(driver, 'Enter');
    await says(driver, 'Restored the backup of');
    await close();
    assert.deepEqual([marks(before.dataFile), marks(elsewhere)], [before.marks, before.marks]);
  });

  test(`a file that another copy of the program has open is opened once that is closed, ${theme}`, async (t) => {
    const first = await openWindow(t);
    await started(first.driver);
    // As another person of this computer has it: a session of their own, in which nothing hands over to the first window.
    const another = join(first.folder, `another-${theme}.sh`);
    writeFileSync(another, `#!/bin/sh\nexec dbus-run-session --config-file='${join(first.folder, 'bus.xml')}' -- '${PROGRAM}' "$@"\n`);
    chmodSync(another, 0o755);
    const { driver } = await openWindow(t, { theme, dataFile: first.dataFile, program: another });
    await title(driver, 'The data file is not open');
    const took = await driver.executeScript('return performance.timeOrigin + performance.now()') - await driver.executeScript('return performance.timeOrigin');
    t.diagnostic(`a second copy says so within ${Math.round(Number(took))} ms of its page’s beginning`);
    assert.match((await texts(driver, '.not_open_head p')).join(), /open in another copy/);
    await pictured(driver, 'in-use', theme);
    await tabTo(driver, 'Try again');
    await keys(driver, 'Enter');
    await waitFor(async () => (await texts(driver, '.not_open_now')).join().includes('open in another copy'), 'it still is, and says so');
    await first.close();
    await keys(driver, 'Enter');
    await title(driver, 'Welcome to Course Register');
  });

  test(`where a file can only be read it is shown, and whatever is typed is kept, ${theme}`, async (t) => {
    const before = await kept(t);
    // A folder that is mounted for reading, as a write-protected stick is; the program has it so for itself alone.
    const stick = join(before.folder, `stick-${theme}`);
    mkdirSync(stick);
    const dataFile = join(stick, 'kept.courses');
    copyFileSync(before.dataFile, dataFile);
    const protecting = join(before.folder, `protecting-${theme}.sh`);
    const mount = 'mount --bind "$0" "$0" && mount -o remount,bind,ro "$0" && exec "$@"';
    writeFileSync(protecting, `#!/bin/sh\nexec unshare ${process.getuid?.() === 0 ? '-m' : '-rm'} sh -c '${mount}' '${stick}' '${PROGRAM}' "$@"\n`);
    chmodSync(protecting, 0o755);
    const { driver, close } = await openWindow(t, { theme, dataFile, program: protecting });
    await started(driver);
    await waitFor(async () => (await texts(driver, '.banner'))[0]?.startsWith('View only.'), 'it says so above the screen');
    assert.equal(await foot(driver), 'View only · nothing can be changed');
    await to('Control+4', '.register td[data-here]')(driver);
    await pictured(driver, 'view-only', theme);
    await driver.executeScript('document.querySelector("td[data-here]").focus()');
    await keys(driver, 'x');
    await waitFor(async () => (await texts(driver, '.banner.bad'))[0]?.startsWith('View only. That was not saved.'), 'a mark is answered with why it is not saved');
    assert.equal((await texts(driver, '.banner')).length, 1, 'said once');
    assert.equal(await foot(driver), 'View only · nothing can be changed');
    await to('Control+,', '#centre_name')(driver);
    await press(driver, '#centre_name');
    await write(driver, 'Northern');
    await keys(driver, 'Enter');
    await there(driver, '.summary');
    await keys(driver, 'Control+2', 'Control+,');
    await waitFor(async () => (await values(driver, '#centre_name'))[0] === 'Northern', 'what was typed is still there');
    await pictured(driver, 'view-only-form', theme);
    const copy = join(before.folder, `copy-${theme}.courses`);
    await tabTo(driver, 'Save a copy…');
    await keys(driver, 'Enter');
    await nativeSave('Save a copy', copy);
    await says(driver, 'Saved the copy');
    await close();
    assert.equal(marks(copy), before.marks);
    assert.deepEqual(readdirSync(stick), ['kept.courses'], 'nothing lies beside it');
  });

  test(`a file that is replaced while it is open stops writing, and both are kept, ${theme}`, async (t) => {
    const before = await kept(t);
    const other = join(before.folder, `other-${theme}.courses`);
    copyFileSync(before.dataFile, other);
    sqlWrite(other, "UPDATE attendance SET mark = 'present', minutes = NULL WHERE mark = 'absent'");
    const theirs = readFileSync(other);
    const { driver, close } = await openWindow(t, { theme, dataFile: before.dataFile });
    await started(driver);
    await to('Control+4', '.register td[data-here]')(driver);
    renameSync(other, before.dataFile);
    await driver.executeScript('document.querySelector("td[data-here]").focus()');
    await keys(driver, 'x');
    await waitFor(async () => (await foot(driver)) === 'Writing stopped · nothing can be changed', 'the foot says so');
    assert.equal((await texts(driver, '.banner')).length, 1, 'why is said once');
    await pictured(driver, 'replaced', theme);
    await tabTo(driver, 'Keep what you see');
    await keys(driver, 'Enter');
    await waitFor(async () => (await texts(driver, '.banner.bad')).some((one) => one.includes('What you see is kept as')), 'it is kept, and where');
    await pictured(driver, 'replaced-kept', theme);
    await waitFor(() => driver.executeScript('return document.activeElement.textContent.trim() === "Go on with this one"'), 'the focus is on the way on');
    await keys(driver, 'Enter');
    await waitFor(async () => (await foot(driver)).startsWith('All changes saved'), 'work goes on with the one that was kept');
    await close();
    assert.deepEqual(readFileSync(before.dataFile), theirs, 'the other is as it was put there');
    const ours = readdirSync(dirname(before.dataFile)).filter((name) => name.endsWith('.courses') && name.startsWith(`${basename(before.dataFile, '.courses')} (`));
    assert.equal(ours.length, 1);
    assert.equal(marks(join(dirname(before.dataFile), ours[0] ?? '')), before.marks);
  });

  test(`a file that was put in place of the open one is opened, once what was seen is kept, ${theme}`, async (t) => {
    const before = await kept(t);
    const other = join(before.folder, `other-${theme}.courses`);
    copyFileSync(before.dataFile, other);
    sqlWrite(other, "DELETE FROM attendance WHERE id IN (SELECT id FROM attendance WHERE mark IS NOT NULL LIMIT 3)");
    const { driver, close } = await openWindow(t, { theme, dataFile: before.dataFile });
    await started(driver);
    await to('Control+4', '.register td[data-here]')(driver);
    renameSync(other, before.dataFile);
    await driver.executeScript('document.querySelector("td[data-here]").focus()');
    await keys(driver, 'x');
    await waitFor(async () => (await foot(driver)) === 'Writing stopped · nothing can be changed', 'the foot says so');
    await tabTo(driver, 'Keep what you see');
    await keys(driver, 'Enter');
    await waitFor(async () => (await texts(driver, '.banner.bad')).some((one) => one.includes('What you see is kept as')), 'it is kept, and where');
    await tabTo(driver, 'Open the other');
    await keys(driver, 'Enter');
    await waitFor(async () => (await foot(driver)).startsWith('All changes saved'), 'the other is open');
    await there(driver, '.rail_list');
    assert.equal((await call(driver, 'data_safety')).contents.marks, before.marks - 3, 'its marks are shown');
    await pictured(driver, 'replaced-other', theme);
    await close();
    assert.equal(marks(before.dataFile), before.marks - 3);
    const ours = readdirSync(dirname(before.dataFile)).filter((name) => name.endsWith('.courses') && name.startsWith(`${basename(before.dataFile, '.courses')} (`));
    assert.deepEqual(ours.map((name) => marks(join(dirname(before.dataFile), name))), [before.marks], 'what was seen is kept beside it');
  });

  test(`with a conflict copy beside it nothing is written until it is said which one goes on, ${theme}`, async (t) => {
    const before = await kept(t);
    const copy = before.dataFile.replace(/\.courses$/, ' (Sam’s conflicted copy 2026-03-02).courses');
    copyFileSync(before.dataFile, copy);
    const theirs = readFileSync(copy);
    const { driver, close } = await openWindow(t, { theme, dataFile: before.dataFile });
    await started(driver);
    await to('Control+4', '.register td[data-here]')(driver);
    await driver.executeScript('document.querySelector("td[data-here]").focus()');
    await keys(driver, 'x');
    await waitFor(async () => (await foot(driver)) === 'Writing stopped · nothing can be changed', 'the foot says so');
    await waitFor(async () => (await texts(driver, '.banner.bad'))[0]?.includes('conflicted copy'), 'the copy is named');
    await pictured(driver, 'conflict', theme);
    await tabTo(driver, 'Go on with this one');
    await keys(driver, 'Enter');
    await says(driver, 'Work goes on with this file');
    await driver.executeScript('document.querySelector("td[data-here]").focus()');
    await keys(driver, 'x');
    await says(driver, 'absent');
    await close();
    assert.deepEqual(readFileSync(copy), theirs, 'the copy is as it was');
    assert.equal(marks(before.dataFile), before.marks);
  });
}
