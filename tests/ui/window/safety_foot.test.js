// The foot of the rail: when the last backup was, and what is wrong; it is reached by Tab and leads to Data safety. Light and dark.
import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { axe, focusedText, keys, openWindow, picture, resize, tabTo, waitFor } from './harness.js';
import { press, sample_again, there, to } from './looks.js';
import { call, heading, started, texts } from './page.js';

/** @typedef {import('selenium-webdriver').WebDriver} WebDriver */

/** What the foot says, without where it leads. @param {WebDriver} driver */
const foot = async (driver) => (await texts(driver, '#safe .nowrap')).join(' · ');

test('the foot says when the last backup was, and leads to Data safety by keyboard', async (t) => {
  const driver = await sample_again(t);
  await waitFor(async () => (await foot(driver)) === 'All changes saved · backed up 9am', 'the backup at start is made and said');
  const name = 'All changes saved · backed up 9am: open Data safety';
  await waitFor(async () => (await texts(driver, '#safe .whole'))[0] === name, 'it has a name');
  await driver.executeScript('document.querySelector(".rail_list li:last-child a").focus()');
  for (let presses = 0; presses < 3 && !(await focusedText(driver)).startsWith(name); presses += 1) await keys(driver, 'Tab');
  await keys(driver, 'Enter');
  await heading(driver, 'Data safety');
  await waitFor(async () => (await texts(driver, '.rail_list [aria-current=page] .word'))[0] === 'Data safety', 'the rail says where one is');
  await tabTo(driver, 'History');
  await keys(driver, 'Enter');
  await heading(driver, 'History');
  assert.deepEqual(await texts(driver, '.rail_list [aria-current=page] .word'), ['Data safety'], 'History is the second screen of it');
  await keys(driver, 'Control+9');
  await heading(driver, 'Data safety');
});

for (const theme of /** @type {const} */ (['light', 'dark'])) {
  test(`a backup that could not be made is said, read out, and said no longer once one is, ${theme}`, async (t) => {
    const blocked = await openWindow(t, { theme });
    await started(blocked.driver);
    await call(blocked.driver, 'add_sample');
    await blocked.close();
    // A file lies where the folder of the backups is to be.
    const folder = blocked.dataFile.replace(/\.courses$/, ' backups');
    rmSync(folder, { recursive: true, force: true });
    writeFileSync(folder, 'not a folder');
    const { driver } = await openWindow(t, { theme, dataFile: blocked.dataFile });
    await started(driver);
    await waitFor(async () => (await foot(driver)) === 'All changes saved · the last backup failed', 'the foot says so');
    assert.match((await texts(driver, '#rail [role=status]')).join(), /^All changes saved · the last backup failed\. ./, 'and why is read out');
    await to('Control+4', '.register td[data-here]')(driver);
    await picture(driver, `foot-backup-failed-${theme}-1280`);
    assert.deepEqual(await axe(driver), []);
    await press(driver, '#safe');
    await there(driver, '.safety_now.warn');
    await picture(driver, `safety-backup-failed-${theme}-1280`);
    await resize(driver, [900, 600]);
    await picture(driver, `safety-backup-failed-${theme}-900`);
    assert.deepEqual(await axe(driver), []);
  });
}
