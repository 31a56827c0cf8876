// @ts-check
// The data file at the window: one that cannot be opened says why and is left alone, another one can be opened from there,
// and a second start with another file offers to open it here.
import assert from 'node:assert/strict';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { axe, keys, nativeOpen, openWindow, picture, tabTo, waitFor } from './harness.js';

/** @param {import('selenium-webdriver').WebDriver} driver @returns {Promise<string>} */
const text = (driver) => driver.executeScript('return document.body.innerText');

test('a file that is not ours is named, left as it is, and another one is opened instead', async (t) => {
  const first = await openWindow(t);
  await waitFor(async () => (await text(first.driver)).includes('Welcome'), 'a new data file begins with the welcome');
  const ours = first.dataFile;
  const { folder } = first;
  await first.close();

  const letter = join(folder, 'letter.courses');
  writeFileSync(letter, 'Dear all,\nthe course begins on Monday.\n');
  const before = [readFileSync(letter, 'utf8'), statSync(letter).mtimeMs];
  const { driver } = await openWindow(t, { dataFile: letter });
  await waitFor(async () => (await text(driver)).includes('is not a data file of Course Register'), 'the page says what is wrong');
  await picture(driver, 'data-file-not-ours');
  assert.deepEqual(await axe(driver), []);
  assert.deepEqual([readFileSync(letter, 'utf8'), statSync(letter).mtimeMs], before, 'the letter is untouched');

  await tabTo(driver, 'Open another data file');
  await keys(driver, 'Enter');
  await nativeOpen('Open a data file', ours);
  await waitFor(async () => (await text(driver)).includes('Welcome'), 'the other file is open');
  // The keys of the frame work from here on.
  await keys(driver, 'Control+9');
  await waitFor(() => driver.executeScript('return document.querySelector("h1")?.textContent === "History"'), 'Control+9 opens History');
});

test('a second start with another file offers to open it here', async (t) => {
  const { driver, folder, startAgain } = await openWindow(t);
  await waitFor(async () => (await text(driver)).includes('Welcome'), 'the first file is open');
  const other = join(folder, 'another.courses');
  assert.equal(await startAgain(other), 0, 'the second start hands over and ends well');
  await waitFor(async () => (await text(driver)).includes('another.courses'), 'the first window offers the other file');
  await picture(driver, 'data-file-offered');
  assert.deepEqual(await axe(driver), []);
  const offer = 'Open it here';
  await tabTo(driver, offer);
  await keys(driver, 'Enter');
  await waitFor(async () => !(await text(driver)).includes(offer) && (await text(driver)).includes('another.courses'), 'the other file is the one that is open');
  assert.ok(statSync(other).size > 0, 'it was made');
});
