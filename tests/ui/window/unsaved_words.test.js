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

test('a wording, typed and not saved, survives another screen and the end of the program; another wording is asked about', async (t) => {
  const { driver, dataFile, close } = await openWindow(t, { now: NOW });
  await prepared(driver);
  await to_wordings(driver);
  await pressNamed(driver, '.wordings_list button', 'Reminder');
  await type(driver, 'wording_subject', 'See you soon');
  await to_today(driver);
  await keys(driver, 'Control+7');
  await kept(driver);
  await waitFor(async () => (await texts(driver, '.wordings form h2'))[0] === 'Reminder', 'it is the reminder again');
  await holds(driver, '#wording_subject', 'See you soon');

  // Who stays goes on where they typed; nothing is thrown away by Enter.
  await type(driver, 'wording_body', 'In the last moment');
  await pressNamed(driver, '.wordings_list button', 'Offer');
  await waitFor(async () => (await focusedText(driver)) === 'Go on typing', 'the safe answer has the focus');
  assert.equal(await driver.executeScript('return document.querySelectorAll("dialog[open] .btn.first").length'), 0, 'nothing green is destructive');
  await picture(driver, 'messages/wording_leave');
  await keys(driver, 'Enter');
  await counted(driver, 'dialog', 0);
  await focusIn(driver, 'wording_body');
  await holds(driver, '#wording_body', 'In the last moment');
  await closeWindow('Course Register');
  await close();

  const again = (await openWindow(t, { now: NOW, dataFile })).driver;
  await to_wordings(again);
  await kept(again);
  await holds(again, '#wording_body', 'In the last moment');
  await pressNamed(again, '.wordings_list button', 'Offer');
  await tabTo(again, 'Leave it');
  await keys(again, 'Enter');
  await waitFor(async () => (await texts(again, '.wordings form h2'))[0]?.startsWith('Offer'), 'the offer is shown');
  await counted(again, '.kept', 0);
  await to_today(again);
  await keys(again, 'Control+7');
  await there(again, '#wording_body');
  await counted(again, '.kept', 0);

  // One of their own, which has no key yet.
  await keys(again, 'a');
  await focusIn(again, 'wording_name');
  await write(again, 'A word of thanks');
  await to_today(again);
  await keys(again, 'Control+7');
  await kept(again);
  await holds(again, '#wording_name', 'A word of thanks');
  await discard(again);
  await counted(again, '.kept', 0);
  assert.equal((await call(again, 'template_sheet')).templates.filter((/** @type {{ kind: string }} */ { kind }) => kind === 'own').length, 0);
});
