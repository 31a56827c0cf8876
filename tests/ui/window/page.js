// What stands on the page, read as a person reads it: headings, sentences, rows. Nothing here presses or clicks.
import assert from 'node:assert/strict';
import { waitFor } from './wait.js';

/** @typedef {import('selenium-webdriver').WebDriver} WebDriver */

/** The text of every element, in the order of the page. @param {WebDriver} driver @param {string} css @returns {Promise<string[]>} */
export const texts = (driver, css) => driver.executeScript('return [...document.querySelectorAll(arguments[0])].map((one) => one.textContent.replace(/\\s+/g, " ").trim())', css);

/** What is typed into every field, in the order of the page. @param {WebDriver} driver @param {string} css @returns {Promise<string[]>} */
export const values = (driver, css) => driver.executeScript('return [...document.querySelectorAll(arguments[0])].map((one) => one.value)', css);

/** @param {WebDriver} driver */
export const started = (driver) => waitFor(() => driver.executeScript('return document.querySelector("main h1")'), 'the first screen is there');

/** @param {WebDriver} driver @param {string} title */
export const heading = (driver, title) => waitFor(async () => (await texts(driver, 'h1'))[0] === title, `the screen ${title} is there`);

/** @param {WebDriver} driver @param {string} title */
export const panelTitled = (driver, title) => waitFor(async () => (await texts(driver, '.panel h2'))[0] === title, `the panel ${title} is there`);

/** That the quiet line says so. @param {WebDriver} driver @param {string} words @param {number} [within] milliseconds */
export const says = (driver, words, within) => waitFor(async () => (await texts(driver, '.undo_line'))[0]?.includes(words), `the line says “${words}”`, within);

/** @param {WebDriver} driver @param {string} css @param {number} count */
export const counted = (driver, css, count) => waitFor(async () => (await texts(driver, css)).length === count, `there are ${count} of ${css}`);

/**
 * Calls a command as the page does: to have something to look at, never to do what a test is about.
 * @param {WebDriver} driver @param {string} command @param {object} [given] @returns {Promise<any>}
 */
export async function call(driver, command, given = {}) {
  const answer = /** @type {{ done?: any, refused?: any }} */ (
    await driver.executeAsyncScript('const [command, given, done] = arguments; window.__TAURI__.core.invoke(command, given).then((answer) => done({ done: answer }), (refused) => done({ refused }));', command, given)
  );
  assert.ok(!('refused' in answer), `${command}: ${JSON.stringify(answer.refused)}`);
  return answer.done;
}
