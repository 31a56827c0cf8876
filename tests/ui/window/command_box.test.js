// @ts-check
// The box that finds and does anything: by other names, and with typing errors, by keyboard alone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axe, keys, picture, resize, waitFor, write } from './harness.js';
import { SIZES, sample_again } from './looks.js';
import { heading, panelTitled, texts } from './page.js';

/** @typedef {import('selenium-webdriver').WebDriver} WebDriver */

/** Types into the box, and waits for what comes first. @param {WebDriver} driver @param {string} typed @param {string} first */
async function find(driver, typed, first) {
  await keys(driver, 'Control+k');
  await waitFor(() => driver.executeScript('return document.activeElement?.id === "command_field"'), 'the box has the focus');
  await write(driver, typed);
  await waitFor(async () => (await texts(driver, 'dialog[open] [role=option] b'))[0] === first, `${typed}: ${first}`);
}

test('what is meant is found by another name or with a typing error, and Enter goes there', async (t) => {
  const driver = await sample_again(t);
  for (const [typed, first, title] of /** @type {[string, string, string][]} */ ([
    ['attendance', 'Go to Register', 'Register'], ['certifcate', 'Go to Participants', 'Participants'], ['bakcup', 'Go to Data safety', 'Data safety'], ['report', 'Go to Overview', 'Overview'], ['compasionate', 'Compassionate Leadership 2026', 'Compassionate Leadership 2026'],
  ])) {
    await find(driver, typed, first);
    await keys(driver, 'Enter');
    await heading(driver, title);
  }
  for (const typed of ['whitlok', 'una whitlcok', 'WHITLOCK']) {
    await find(driver, typed, 'Una Whitlock');
    await keys(driver, 'Enter');
    await panelTitled(driver, 'Una Whitlock');
    await keys(driver, 'Escape');
  }
});

for (const theme of /** @type {const} */ (['light', 'dark'])) {
  test(`the box with what may be meant, ${theme}`, async (t) => {
    const driver = await sample_again(t, { theme });
    await find(driver, 'whitlok', 'Una Whitlock');
    for (const size of SIZES) {
      await resize(driver, size);
      assert.deepEqual(await axe(driver), []);
      await picture(driver, `command-box-like-${theme}-${size[0]}`);
    }
    await keys(driver, 'Escape');
    await find(driver, 'session 4', 'Session 4, Monday 2 March 2026');
  });
}
