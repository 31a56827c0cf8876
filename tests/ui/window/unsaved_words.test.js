// What is typed on the screens without a form of their own: how certificates look, and the wordings of messages. It survives another
// screen and the end of the program, and is thrown away only by who says so.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finished } from './finished_course.js';
import { closeWindow, focusedText, keys, openWindow, picture, tabTo, waitFor, write } from './harness.js';
import { prepared } from './invited.js';
import { pressNamed, there } from './looks.js';
import { call, counted, heading, says, texts, values } from './page.js';

/** @typedef {import('selenium-webdriver').WebDriver} WebDriver */

const NOW = '2026-03-20T09:00:00Z';

/** @param {WebDriver} driver @param {string} css @param {string} value */
const holds = (driver, css, value) => waitFor(async () => (await values(driver, css))[0] === value, `${css} holds ${value}`);
/** @param {WebDriver} driver */
const kept = (driver) => waitFor(async () => (await texts(driver, '.kept'))[0]?.includes('We kept what you had typed'), 'it says that it was kept');
/** @param {WebDriver} driver */
const discard = (driver) => pressNamed(driver, '.kept button', 'Discard');
/** @param {WebDriver} driver @param {string} id */
const focusIn = (driver, id) => waitFor(() => driver.executeScript('return document.activeElement.id === arguments[0]', id), `the focus is in ${id}`);
/** @param {WebDriver} driver @param {string} id @param {string} text over what stands there */
async function type(driver, id, text) {
  await there(driver, `#${id}`);
  await driver.executeScript('const one = document.getElementById(arguments[0]); one.focus(); one.select()', id);
  await write(driver, text);
}
/** @param {WebDriver} driver @param {string} key @param {string} title @param {string} tab */
async function to_tab(driver, key, title, tab) {
  await keys(driver, key);
  await heading(driver, title);
  await pressNamed(driver, '.screen_tabs a', tab);
}
/** @param {WebDriver} driver */
const to_design = (driver) => to_tab(driver, 'Control+6', 'Certificates', 'How they look');
/** @param {WebDriver} driver */
const to_wordings = (driver) => to_tab(driver, 'Control+7', 'Messages', 'Wordings');
/** @param {WebDriver} driver */
async function to_today(driver) {
  await keys(driver, 'Control+1');
  await heading(driver, 'Today');
}

test('how certificates look, typed and not saved, survives another screen and the end of the program', async (t) => {
  const { driver, dataFile, close } = await openWindow(t, { now: NOW });
  await finished(driver);
  await to_design(driver);
  await there(driver, 'img.certificate_page');
  await tabTo(driver, 'Add a signatory');
  await keys(driver, 'Enter');
  await write(driver, 'Dr Mei Quist');
  await type(driver, 'design_closing', 'With our thanks');
  await to_today(driver);
  await to_design(driver);
  await kept(driver);
  await holds(driver, '#design_signatory_0_name', 'Dr Mei Quist');
  await holds(driver, '#design_closing', 'With our thanks');
  await picture(driver, 'certificates-design-kept-light-1280');

  await type(driver, 'design_heading', 'In the last moment');
  await closeWindow('Course Register');
  await close();
  const again = (await openWindow(t, { now: NOW, dataFile })).driver;
  await to_design(again);
  await kept(again);
  await holds(again, '#design_heading', 'In the last moment');
  await holds(again, '#design_signatory_0_name', 'Dr Mei Quist');
  await discard(again);
  await counted(again, '.kept', 0);
  await holds(again, '#design_closing', '');
  await type(again, 'design_closing', 'Saved words');
  await keys(again, 'Control+1');
  await to_design(again);
  await kept(again);
  await pressNamed(again, '.design .form_buttons .btn', 'Save');
  await says(again, 'Changed how certificates look');
  await to_today(again);
  await to_design(again);
  await holds(again, '#design_closing', 'Saved words');
  await counted(again, '.kept', 0);
});
