// @ts-check
// The data file at the window: one that cannot be opened says why and is left alone, another one can be opened from there,
// and a second start with another file brings the window to the front and offers to open it here.
import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { axe, keys, nativeFront, nativeMinimise, nativeOpen, openWindow, picture, PROGRAM, tabTo, waitFor } from './harness.js';
import { screen } from './screen.js';

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
  await waitFor(() => driver.executeScript('return document.querySelector("h1")?.textContent === "Data safety"'), 'Control+9 opens Data safety');
});

test('an empty file is said to be so, one that can only be read is shown, and both stay as they are', async (t) => {
  const first = await openWindow(t);
  await waitFor(async () => (await text(first.driver)).includes('Welcome'), 'a new data file begins with the welcome');
  const { folder, dataFile: whole } = first;
  await first.close();

  const empty = join(folder, 'lost.courses');
  writeFileSync(empty, '');
  const second = await openWindow(t, { dataFile: empty });
  await waitFor(async () => (await text(second.driver)).includes('“lost.courses” is empty'), 'what was in it may be lost');
  await picture(second.driver, 'data-file-empty');
  assert.deepEqual(await axe(second.driver), []);
  assert.equal(statSync(empty).size, 0, 'it is not filled');
  await second.close();

  // A folder that is mounted for reading, as a write-protected stick is; the program has it so for itself alone.
  const stick = join(folder, 'stick');
  mkdirSync(stick);
  const copy = join(stick, 'kept.courses');
  writeFileSync(copy, readFileSync(whole));
  const protecting = join(folder, 'protecting.sh');
  const mount = 'mount --bind "$0" "$0" && mount -o remount,bind,ro "$0" && exec "$@"';
  writeFileSync(protecting, `#!/bin/sh\nexec unshare ${process.getuid?.() === 0 ? '-m' : '-rm'} sh -c '${mount}' '${stick}' '${PROGRAM}' "$@"\n`);
  chmodSync(protecting, 0o755);
  const { driver } = await openWindow(t, { dataFile: copy, program: protecting });
  await waitFor(async () => (await text(driver)).includes('Welcome'), 'it is open for viewing');
  await picture(driver, 'data-file-only-readable');
  assert.deepEqual(await axe(driver), []);
  assert.deepEqual(readFileSync(copy), readFileSync(whole));
  assert.deepEqual(readdirSync(stick), ['kept.courses'], 'nothing lies beside it');
});

test('the folder of the data is its owner’s alone', async (t) => {
  const { driver } = await openWindow(t);
  await waitFor(async () => (await text(driver)).includes('Welcome'), 'the program has started');
  const { env } = await screen();
  const place = join(String(env.XDG_DATA_HOME), 'org.course-register.desktop');
  assert.equal(statSync(place).mode & 0o777, 0o700, 'nobody else may look into it, the log included');
  assert.ok(readdirSync(place).includes('logs'));
});

test('a second start with another file brings the window to the front and offers to open it here', async (t) => {
  const { driver, folder, startAgain } = await openWindow(t);
  await waitFor(async () => (await text(driver)).includes('Welcome'), 'the first file is open');
  const other = join(folder, 'another.courses');
  await nativeMinimise('Course Register');
  assert.equal(await startAgain(other), 0, 'the second start hands over and ends well');
  await waitFor(async () => (await nativeFront()) === 'Course Register', 'the first window comes to the front');
  await waitFor(async () => (await text(driver)).includes('another.courses'), 'the first window offers the other file');
  await picture(driver, 'data-file-offered');
  assert.deepEqual(await axe(driver), []);
  const offer = 'Open it here';
  await tabTo(driver, offer);
  await keys(driver, 'Enter');
  await waitFor(async () => !(await text(driver)).includes(offer) && (await text(driver)).includes('another.courses'), 'the other file is the one that is open');
  assert.ok(statSync(other).size > 0, 'it was made');
});
