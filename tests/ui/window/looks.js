// Going to a view and looking at it, as every test that takes pictures does: in both sizes, with axe-core, and nothing wider than the window.
import assert from 'node:assert/strict';
import { axe, keys, openWindow, picture, resize, waitFor } from './harness.js';
import { call, heading, started } from './page.js';

/** @typedef {import('selenium-webdriver').WebDriver} WebDriver */
/** @typedef {{ name: string, go: (driver: WebDriver) => Promise<unknown> }} View */

/** @param {WebDriver} driver @param {string} css */
export const there = (driver, css) => waitFor(() => driver.executeScript('return document.querySelector(arguments[0])?.checkVisibility()', css), `${css} is there`);
/** @param {WebDriver} driver @param {string} css */
export async function press(driver, css) {
  await waitFor(() => driver.executeScript('const one = document.querySelector(arguments[0]); one?.focus(); one?.click(); return Boolean(one);', css), `${css} is there`);
}
/** @param {WebDriver} driver @param {string} css @param {string} words how its text begins */
export async function pressNamed(driver, css, words) {
  await waitFor(() => driver.executeScript('const one = [...document.querySelectorAll(arguments[0])].find((it) => it.textContent.trim().startsWith(arguments[1])); one?.focus(); one?.click(); return Boolean(one);', css, words), `${words} is there`);
}

/** Another screen, with nothing open and the focus on its heading. @param {string} key @param {string} css what it waits for */
export const to = (key, css) => async (/** @type {WebDriver} */ driver) => {
  await close(driver);
  await keys(driver, key);
  await there(driver, css);
  await waitFor(() => driver.executeScript('return document.querySelector(".view")?.contains(document.activeElement)'), 'the screen has the focus');
};
/** Closes whatever is open. @param {WebDriver} driver */
export async function close(driver) {
  for (let layer = 0; layer < 3; layer += 1) {
    if (!(await driver.executeScript('return Boolean(document.querySelector("dialog[open], .switcher, .panel, .menu, .plan"))'))) break;
    await keys(driver, 'Escape');
  }
  await driver.executeScript('document.querySelector("main h1")?.focus()');
}
/** History, the second screen of Data safety. @param {WebDriver} driver @param {string} [css] what it waits for */
export async function to_history(driver, css = '#history_sheet tr.row') {
  await to('Control+9', '.safety_now')(driver);
  await keys(driver, 'h');
  await there(driver, css);
  await waitFor(() => driver.executeScript('return document.activeElement.textContent === "History"'), 'the screen has the focus');
}
/** @type {[number, number][]} */
export const SIZES = [[1280, 800], [900, 600]];

/**
 * Goes through the views and looks at each, in both sizes. All that is wrong is told at the end, not only the first of it.
 * @param {WebDriver} driver @param {readonly View[]} views @param {(name: string, size: number) => string} called @param {[number, number][]} [sizes]
 */
export async function look(driver, views, called, sizes = SIZES) {
  const wrong = [];
  for (const { name, go } of views) {
    try {
      await go(driver);
    } catch (why) {
      wrong.push(`${called(name, sizes[0]?.[0] ?? 0)}: ${why}`);
      continue;
    }
    for (const size of sizes) {
      if (sizes.length > 1) await resize(driver, size);
      const file = called(name, size[0]);
      await picture(driver, file);
      wrong.push(...(await axe(driver)).map((finding) => `${file}: ${finding}`));
      const wide = await driver.executeScript('return document.documentElement.scrollWidth - innerWidth');
      if (Number(wide) > 0) wrong.push(`${file}: the page is ${wide} px wider than the window`);
    }
    if (sizes.length > 1) await resize(driver, [1280, 800]);
  }
  assert.deepEqual(wrong, []);
}

/** The sample course in a fresh window. @param {import('node:test').TestContext} t @param {import('./harness.js').Wishes} wishes */
export async function sample(t, wishes) {
  const window = await openWindow(t, wishes);
  await started(window.driver);
  await call(window.driver, 'add_sample');
  await call(window.driver, 'add_avoided_week', { form: { first_day: '2026-05-25', last_day: '2026-05-29', label: 'Half-term' } });
  return window;
}


/** The sample course, as it is after a start: what the page shows has been read with it. @param {import('node:test').TestContext} t @param {import('./harness.js').Wishes} [wishes] */
export async function sample_again(t, wishes = {}) {
  const { driver } = await openWindow(t, wishes);
  await started(driver);
  await call(driver, 'add_sample');
  await driver.navigate().refresh();
  await started(driver);
  return driver;
}

/** The sample course on 3 March 2026, on one of its screens. @param {import('node:test').TestContext} t @param {string} key @param {string} title */
export async function sample_on(t, key, title) {
  const driver = await sample_again(t);
  await keys(driver, key);
  await heading(driver, title);
  return driver;
}
