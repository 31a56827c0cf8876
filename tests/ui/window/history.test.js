// History in the window: searched by names and words, of one person from their panel, of one course, undone from there; light and dark.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crowd_file } from './crowd.js';
import { axe, focusedText, keys, openWindow, picture, tabTo, waitFor, write } from './harness.js';
import { look, press, pressNamed, sample_again, there, to, to_history } from './looks.js';
import { counted, heading, says, started, texts } from './page.js';

/** @typedef {import('selenium-webdriver').WebDriver} WebDriver */

const ROWS = '#history_sheet tr.row';
const steps = (/** @type {WebDriver} */ driver) => texts(driver, '#history_sheet .step');
const all_of = async (/** @type {WebDriver} */ driver) => (await texts(driver, ROWS)).length;

/** @param {WebDriver} driver @param {string} id */
async function open_tab(driver, id) {
  await press(driver, 'tr.row .opener');
  await press(driver, `#tab_${id}`);
}

test('a step is found by keyboard alone, by a name that its sentence does not say, and undone', async (t) => {
  const driver = await sample_again(t);
  await keys(driver, 'Control+4');
  await there(driver, '.register td[data-here]');
  await pressNamed(driver, '.head .btn', 'Mark the rest present');
  await says(driver, 'Marked ');
  await to_history(driver);
  await keys(driver, '/');
  await write(driver, 'priya');
  await waitFor(async () => (await texts(driver, '.step_reach'))[0] === '2 steps found. Every step was looked at.', 'Priya came with the sample, and was marked with the others');
  assert.match((await steps(driver)).join(' | '), /^Marked \d+ present for session 4.* \| Added the sample course/);
  await write(driver, ' present');
  await counted(driver, ROWS, 1);
  await picture(driver, 'history-searched');
  assert.deepEqual(await axe(driver), []);
  await tabTo(driver, `Undo: ${(await texts(driver, '#history_sheet .step_said'))[0]}`);
  await keys(driver, 'Enter');
  await waitFor(async () => (await texts(driver, ROWS)).some((row) => row.includes('undone since')), 'it is undone, and still what was searched for');
  await keys(driver, '/', 'Escape');
  await waitFor(async () => (await all_of(driver)) > 2, 'Escape takes the search off');
  await write(driver, 'no such words');
  await there(driver, '.empty');
  assert.deepEqual(await axe(driver), []);
  await tabTo(driver, 'Show every step');
  await keys(driver, 'Enter');
  await waitFor(async () => (await all_of(driver)) > 2, 'everything is there again');
});

test('a person’s panel leads to their history, and a course’s menu to its own', async (t) => {
  const driver = await sample_again(t);
  await keys(driver, 'Control+3');
  await there(driver, '#people_sheet tr.row');
  await open_tab(driver, 'history');
  const name = (await texts(driver, '.panel h2'))[0] ?? '';
  await tabTo(driver, 'History of this person: search it, undo from it');
  await keys(driver, 'Enter');
  await heading(driver, 'History');
  await waitFor(async () => (await texts(driver, '.filter[aria-pressed=true]'))[0] === name, 'their steps alone, by name');
  const theirs = await all_of(driver);
  await pressNamed(driver, '.filter', 'Everything');
  await waitFor(async () => (await all_of(driver)) >= theirs && (await texts(driver, '.filter[aria-pressed=true]'))[0] === 'Everything', 'everybody’s steps');
  await keys(driver, 'Control+2');
  await there(driver, '.sessions .opener');
  await press(driver, '.actions .btn.icon');
  await pressNamed(driver, '.menu [role^=menuitem]', 'History of this course');
  await heading(driver, 'History');
  await waitFor(async () => (await texts(driver, '.filter[aria-pressed=true]'))[0]?.startsWith('Compassionate'), 'the course’s steps');
  assert.equal(await focusedText(driver), 'History');
});

for (const theme of /** @type {const} */ (['light', 'dark'])) {
  test(`history, searched among the steps of 400 people, ${theme}`, async (t) => {
    const { driver } = await openWindow(t, { theme, dataFile: crowd_file(t, 400)() });
    await started(driver);
    const search = (/** @type {string} */ words) => async (/** @type {WebDriver} */ page) => {
      await page.executeScript('const one = document.querySelector("#search"); one.focus(); one.select()');
      await write(page, words);
      await waitFor(async () => (await texts(page, '.step_reach'))[0]?.includes('found'), 'it says what was found');
    };
    const history = (/** @type {WebDriver} */ page) => to_history(page, ROWS);
    await look(driver, [
      { name: 'all', go: history },
      { name: 'found', go: search('okonkwo') },
      { name: 'nothing', go: search(' zzz') },
      { name: 'of-person', go: async (page) => { await to('Control+3', '#people_sheet tr.row')(page); await open_tab(page, 'history'); await there(page, '.person_steps'); await pressNamed(page, '.panel .link', 'History of this person'); await there(page, ROWS); } },
    ], (name, size) => `history-${name}-${theme}-${size}`);
  });
}
