// @ts-check
// Replies to a follow-up session, pasted into its panel, by keyboard alone: what becomes of each row is seen, what an x means is asked,
// it is taken in one step and undone. And how it looks.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axe, focusedText, keys, openWindow, picture, resize, tabTo, waitFor } from './harness.js';
import { prepared } from './invited.js';
import { SIZES, there } from './looks.js';
import { counted, heading, says, texts } from './page.js';

/** @typedef {import('selenium-webdriver').WebDriver} WebDriver */

/** @param {WebDriver} driver @param {string} name */
async function seen(driver, name) {
  for (const size of SIZES) {
    await resize(driver, size);
    await picture(driver, `follow-ups-paste/${name}-${size[0]}`);
    assert.deepEqual(await axe(driver), [], `${name}, ${size[0]}`);
  }
  await resize(driver, [1280, 800]);
}

/** What Ctrl+V does to the field that has the focus: the window of the tests has no clipboard of its own. */
const PASTE = 'const box = document.activeElement; box.value = arguments[0]; box.dispatchEvent(new InputEvent("input", { inputType: "insertFromPaste" }));';

for (const theme of /** @type {const} */ (['light', 'dark'])) {
  test(`replies in two columns are looked at, asked about and taken, ${theme}`, async (t) => {
    const { driver } = await openWindow(t, { now: '2026-03-20T09:00:00Z', theme });
    await prepared(driver);
    await keys(driver, 'Control+5');
    await heading(driver, 'Follow-ups');
    await tabTo(driver, 'Fri 18 Sep');
    await keys(driver, 'Enter');
    await there(driver, '#invitees_sheet tr.row');
    await seen(driver, `panel-${theme}`);
    await keys(driver, 'c');
    await waitFor(async () => (await texts(driver, '.invitees .filter')).includes('Coming 1'), 'one reply by its key');
    await keys(driver, 'p');
    await waitFor(() => driver.executeScript('return document.activeElement?.id === "poll_box"'), 'the box has the focus');
    await seen(driver, `box-${theme}`);
    // Bea said so already; Łucja without her accents; somebody who is not invited; an x that may mean either.
    await driver.executeScript(PASTE, 'Name\tComing?\nBea Bright\tyes\nlucja maj\tno\nEli Stone\tyes\ncem@example.org\tx\nDora Nnamdi\tmaybe\nAda Quist\tcoming\n');
    await counted(driver, '.poll_sheet tbody tr', 6);
    assert.equal((await texts(driver, 'dialog [role=status]'))[0], '6 cells read: 2 taken, 1 already so, 3 left out');
    assert.ok((await texts(driver, '.poll_reason')).includes('Nobody who is invited has this name or address'));
    assert.ok((await texts(driver, 'dialog .remark')).some((one) => one.includes('they say none of coming and not coming: “maybe”')), 'if need be is no answer here');
    await seen(driver, `preview-${theme}`);
    await tabTo(driver, '1 cell with an x: what does it mean?');
    await keys(driver, 'ArrowDown');
    await waitFor(async () => (await texts(driver, 'dialog [role=status]'))[0] === '6 cells read: 3 taken, 1 already so, 2 left out', 'the x is taken');
    await tabTo(driver, 'Take 3 replies');
    await keys(driver, 'Enter');
    await says(driver, 'Took 3 replies to the follow-up session on 18 September 2026 from a pasted table: 2 coming, 1 not coming');
    await waitFor(async () => (await texts(driver, '.reply_counts'))[0] === '311of 5', 'the expected numbers follow');
    assert.deepEqual((await texts(driver, '.invitees .filter')).slice(0, 4), ['All 5', 'Coming 3', 'Not coming 1', 'No reply 1']);
    await seen(driver, `taken-${theme}`);
    await keys(driver, 'Control+z');
    await waitFor(async () => (await texts(driver, '.invitees .filter')).includes('Coming 1'), 'all three are taken back in one step');
    assert.ok(await focusedText(driver) !== undefined);
  });
}
