// The disk is full: what was typed stays, in the form and after another screen, a mark comes back, and all of it is saved once there is
// room again. Read back by another program.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { cannot_mount, small_disk } from './disks.js';
import { axe, keys, openWindow, picture, resize, waitFor, write } from './harness.js';
import { press, there, to } from './looks.js';
import { call, heading, says, started, texts, values } from './page.js';
import { sqlRows } from './python.js';

for (const theme of /** @type {const} */ (['light', 'dark'])) {
  test(`on a full disk nothing that was typed is lost, and it is saved when there is room, ${theme}`, { skip: cannot_mount }, async (t) => {
    const disk = small_disk(t, 2048);
    const { driver, dataFile, close } = await openWindow(t, { theme, dataFile: join(disk.folder, 'register.courses') });
    await started(driver);
    await call(driver, 'add_sample');
    await driver.navigate().refresh();
    await started(driver);
    disk.fill();

    await to('Control+,', '#centre_name')(driver);
    await press(driver, '#centre_name');
    await write(driver, 'The Northern Centre');
    await waitFor(async () => (await texts(driver, '.banner.bad'))[0]?.includes('the disk is full'), 'it says that what is typed cannot be kept in the file');
    await keys(driver, 'Control+2');
    await there(driver, '.sessions');
    await keys(driver, 'Control+,');
    await heading(driver, 'Settings');
    await waitFor(async () => (await values(driver, '#centre_name'))[0] === 'The Northern Centre', 'what was typed is still there');
    await press(driver, '#centre_name');
    await keys(driver, 'Enter');
    await waitFor(async () => (await texts(driver, '.summary'))[0]?.includes('the disk is full'), 'the form says that it was not saved');
    assert.deepEqual(await values(driver, '#centre_name'), ['The Northern Centre']);
    assert.deepEqual(await texts(driver, '.banner'), [], 'it is said once');
    assert.equal((await texts(driver, '#safe .nowrap'))[0], 'A change was not saved');
    await picture(driver, `full-disk-form-${theme}-1280`);
    assert.deepEqual(await axe(driver), []);
    await resize(driver, [900, 600]);
    await picture(driver, `full-disk-form-${theme}-900`);

    await to('Control+4', '.register td[data-here]')(driver);
    await driver.executeScript('document.querySelector("td[data-here]").focus()');
    const mark = () => driver.executeScript('return document.querySelector("td[data-here]").textContent.trim()');
    const before = await mark();
    await keys(driver, 'x');
    await waitFor(async () => (await texts(driver, '.banner.bad'))[0]?.includes('the disk is full'), 'the mark is not saved, and it says why');
    await waitFor(async () => (await mark()) === before, 'the old mark is there again');
    await picture(driver, `full-disk-mark-${theme}-900`);
    assert.deepEqual(await axe(driver), []);

    disk.empty();
    await driver.executeScript('document.querySelector("td[data-here]").focus()');
    await keys(driver, 'x');
    await says(driver, 'absent');
    await to('Control+,', '#centre_name')(driver);
    await press(driver, '#centre_name');
    assert.deepEqual(await values(driver, '#centre_name'), ['The Northern Centre']);
    await keys(driver, 'Enter');
    await says(driver, 'Changed the centre’s name');
    await waitFor(async () => (await texts(driver, '#safe .nowrap'))[0] === 'All changes saved', 'the foot says so');
    await close();
    assert.deepEqual(sqlRows(dataFile, "SELECT value FROM setting WHERE name = 'centre_name'"), [['The Northern Centre']]);
    assert.deepEqual(sqlRows(dataFile, "SELECT count(*) FROM attendance WHERE mark = 'absent' AND source = 'hand' AND id = (SELECT row_id FROM change WHERE table_name = 'attendance' ORDER BY id DESC LIMIT 1)"), [[1]]);
  });
}
