// The Course screen with the sample course in it, light and dark, at both sizes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axe, keys, openWindow, picture, resize, waitFor } from './harness.js';

for (const theme of /** @type {const} */ (['light', 'dark'])) {
  test(`the sample course, ${theme}`, async (t) => {
    const { driver } = await openWindow(t, { theme });
    await waitFor(() => driver.executeScript('return document.querySelector("h1")'), 'the first screen');
    assert.equal(await driver.executeAsyncScript('const done = arguments[0]; window.__TAURI__.core.invoke("add_sample").then(() => done(null), done);'), null, 'the sample course is added');
    await driver.navigate().refresh();
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
