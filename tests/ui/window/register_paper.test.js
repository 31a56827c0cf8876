// @ts-check
// The paper register saved as PDF through the system's own dialog, by keyboard alone, and read back: to sign, and as it is marked.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { crowd_file } from './crowd.js';
import { keys, nativeAnswer, nativeSave, openWindow, tabTo, waitFor } from './harness.js';
import { there } from './looks.js';
import { call, heading, says, started } from './page.js';

/** @typedef {import('selenium-webdriver').WebDriver} WebDriver */

/** What a reader of PDFs finds in it, page by page, as it is laid out. @param {string} file */
const pages_of = (file) => execFileSync('pdftotext', ['-layout', file, '-']).toString().split('\f').filter((page) => page.trim());

/** Letters alone: a long name takes two lines, and may be broken. @param {string} text */
const joined = (text) => text.normalize('NFC').replace(/[\s\u00ad\u200b-]+/g, '');

test('the paper register is saved as PDF, blank and as marked, and says on each page which of how many it is', async (t) => {
  const { driver, folder } = await openWindow(t, { now: '2026-03-03T09:00:00Z', dataFile: crowd_file(t, 120)() });
  await started(driver);
  const [{ course_id }] = (await call(driver, 'frame')).courses;
  const of = { kind: 'course', id: course_id };
  const { rows, sessions } = await call(driver, 'register_sheet', { of });
  const booked = rows.filter((/** @type {{ place: string }} */ { place }) => place === 'booked');
  const marks = booked.map((/** @type {{ participant_id: number }} */ { participant_id }, /** @type {number} */ at) => ({ session_id: sessions[0].session_id, participant_id, mark: at % 3 ? { kind: 'present' } : { kind: 'part', minutes: 95 } }));
  await call(driver, 'mark_cells', { of, marks });
  await driver.navigate().refresh();
  await started(driver);
  await keys(driver, 'Control+4');
  await heading(driver, 'Register');
  await there(driver, 'td.one[data-here]');

  /** Opens the menu and chooses the entry so many below its first. @param {number} below */
  async function choose(below) {
    await driver.executeScript('document.querySelector("main h1").focus()');
    await tabTo(driver, 'Print');
    await keys(driver, 'Enter');
    await there(driver, '.menu');
    await keys(driver, ...Array(below).fill('ArrowDown'), 'Enter');
  }
  const [blank, marked] = ['to sign.pdf', 'as marked.pdf'].map((name) => join(folder, name));
  await choose(2);
  await nativeAnswer('Save as PDF', 'Escape');
  assert.ok(!existsSync(/** @type {string} */ (blank)), 'a dialog that is closed saves nothing');
  await choose(2);
  await nativeSave('Save as PDF', /** @type {string} */ (blank));
  await says(driver, 'to sign.pdf');
  await choose(3);
  await nativeSave('Save as PDF', /** @type {string} */ (marked));
  await says(driver, 'as marked.pdf');

  for (const [file, is_marked] of /** @type {[string, boolean][]} */ ([[blank, false], [marked, true]])) {
    assert.equal(readFileSync(file).subarray(0, 5).toString(), '%PDF-');
    const pages = pages_of(file);
    assert.ok(pages.length > 1, `${file} has ${pages.length} pages`);
    for (const [at, page] of pages.entries()) {
      assert.match(page, new RegExp(`Page ${at + 1} of ${pages.length}\\b`), `which of how many pages, ${file}`);
      assert.match(page, /Compassionate Leadership/, 'each page says of what it is');
      assert.match(page, /9 Feb/, 'and has the sessions over its columns');
    }
    const all = pages.join('\n');
    const read = joined(execFileSync('pdftotext', ['-raw', file, '-']).toString());
    for (const { name } of booked) if (!/[\u0600-\u06ff]/.test(name)) assert.ok(read.includes(joined(name)), `${name} stands in ${file}`);
    assert.equal(/\bT 95\b|\b95\b/.test(all), is_marked, `the minutes of a part stand only where it is marked: ${file}`);
  }
  await waitFor(async () => (await driver.executeScript('return document.activeElement?.textContent.trim()')) === 'Print', 'the focus is where it was');
});
