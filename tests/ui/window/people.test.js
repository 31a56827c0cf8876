// @ts-check
// One person in the real window: their courses over the years.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axe, focusedText, keys, openWindow, picture, resize, tabTo, waitFor } from './harness.js';
import { counted, heading, panelTitled, started, texts } from './page.js';
import { there } from './looks.js';
import { years } from './years.js';

for (const theme of /** @type {const} */ (['light', 'dark'])) {
  test(`a person over the years, by keyboard alone, ${theme}`, async (t) => {
    const { driver } = await openWindow(t, { now: '2026-01-20T09:00:00Z', theme });
    await started(driver);
    await years(driver);
    await driver.navigate().refresh();
    await started(driver);
    await keys(driver, 'Control+3');
    await heading(driver, 'Participants');
    if (!(await texts(driver, '.head'))[0]?.includes('whatever their courses')) { await tabTo(driver, 'Show everybody'); await keys(driver, 'Enter'); }
    await counted(driver, '#people_sheet tr.row', 1);
    await driver.executeScript('document.querySelector("#people_sheet tr.row .opener, #people_sheet tr.row th button").focus()');
    await keys(driver, 'Enter');
    await panelTitled(driver, 'Grace Adeyemi');
    await tabTo(driver, 'Details');
    await keys(driver, 'Home');
    await there(driver, '.years');
    assert.equal(await focusedText(driver), 'Courses');
    assert.deepEqual(await texts(driver, '.years .line_up > :first-child'), ['Spring 2026', 'Autumn 2024', 'Spring 2024', 'Spring 2023']);
    assert.deepEqual(await texts(driver, '.years .year_marks b:first-child'), ['4 of 6', 'Reached', '3 of 6', 'Cannot reach', '4 of 6', 'Reached']);
    for (const size of /** @type {[number, number][]} */ ([[1280, 800], [900, 600]])) {
      await resize(driver, size);
      assert.deepEqual(await axe(driver), []);
      await picture(driver, `participants-years-${theme}-${size[0]}`);
    }
    await resize(driver, [1280, 800]);
    await tabTo(driver, 'Autumn 2024');
    await keys(driver, 'Enter');
    await waitFor(async () => (await texts(driver, '.years .line_up > b, .head .soft')).join(' ').includes('1 booking'), 'the course’s own list is there');
    await panelTitled(driver, 'Grace Adeyemi');
  });
}
