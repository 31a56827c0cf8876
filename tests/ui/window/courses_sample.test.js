// The Course screen with the sample course in it, light and dark, at both sizes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axe, keys, openWindow, picture, resize, waitFor } from './harness.js';
import { sample_on } from './looks.js';
import { panelTitled, texts } from './page.js';

for (const theme of /** @type {const} */ (['light', 'dark'])) {
  test(`the sample course, ${theme}`, async (t) => {
    const { driver } = await openWindow(t, { theme });
    await waitFor(() => driver.executeScript('return document.querySelector("h1")'), 'the first screen');
    assert.equal(await driver.executeAsyncScript('const done = arguments[0]; window.__TAURI__.core.invoke("add_sample").then(() => done(null), done);'), null, 'the sample course is added');
    await driver.navigate().refresh();
    await waitFor(() => driver.executeScript('return document.querySelector("main h1")'), 'the first screen is there');
    await keys(driver, 'Control+2');
    await waitFor(() => driver.executeScript('return document.querySelectorAll(".sessions tbody").length === 6'), 'its six sessions');
    assert.equal(await driver.executeScript('return document.querySelectorAll(".sessions tbody.held").length'), 4, 'four have been held');
    for (const size of /** @type {[number, number][]} */ ([[1280, 800], [900, 600]])) {
      await resize(driver, size);
      await picture(driver, `courses-sample-${theme}-${size[0]}`);
      assert.deepEqual(await axe(driver), []);
    }
  });
}

test('at a session that was held one goes on to its register, before that to its date', async (t) => {
  const driver = await sample_on(t, 'Control+2', 'Compassionate Leadership 2026');
  for (const [number, buttons] of /** @type {[number, string[]][]} */ ([[1, ['Open its register', 'Move or change', 'Draft messages', 'Cancel session']], [6, ['Move or change', 'Open its register', 'Draft messages', 'Cancel session']]])) {
    await driver.executeScript('document.querySelectorAll(".sessions .opener")[arguments[0] - 1].click()', number);
    await panelTitled(driver, `Session ${number}`);
    assert.deepEqual(await texts(driver, '.panel_foot .btn'), buttons);
    assert.deepEqual(await texts(driver, '.panel_foot .btn.first'), buttons.slice(0, 1));
  }
});
