// @ts-check
// Every state of the participants screen: nothing that axe finds, few rows in the page, and a picture of each.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crowd_file } from './crowd.js';
import { axe, keys, openWindow, picture, resize, waitFor } from './harness.js';

/** @typedef {import('selenium-webdriver').WebDriver} WebDriver */

/** @param {WebDriver} driver @param {string} script @param {unknown[]} given @returns {Promise<any>} */
const run = (driver, script, ...given) => driver.executeScript(script, ...given);
/** @param {WebDriver} driver @param {string} selector */
const shows = (driver, selector) => waitFor(() => run(driver, 'return document.querySelector(arguments[0])', selector), `${selector} is there`);

/** @param {WebDriver} driver @param {string} what */
async function look(driver, what) {
  assert.deepEqual(await axe(driver), [], what);
  await picture(driver, `participants-${what}`);
  const rows = await run(driver, 'return document.querySelectorAll("main tr").length');
  assert.ok(rows <= 300, `${what}: ${rows} rows are in the page`);
}

test('bringing in applications has its words where there is room, and a sign where there is not', async (t) => {
  const { driver } = await openWindow(t, { dataFile: crowd_file(t, 36)() });
  await shows(driver, 'h1');
  await keys(driver, 'Control+3');
  await shows(driver, 'tr.row th bdi');
  const words = () => run(driver, 'return document.getElementById("paste_rows").innerText.trim()');
  const tops = () => run(driver, 'return new Set([...document.querySelectorAll(".head .actions .btn")].map((one) => Math.round(one.getBoundingClientRect().top))).size');
  for (const [size, said] of /** @type {[[number, number], string][]} */ ([[[1280, 800], 'Bring in applications'], [[1200, 800], 'Bring in applications'], [[1100, 800], ''], [[900, 600], ''], [[1280, 600], 'Bring in applications'], [[1500, 800], 'Bring in applications']])) {
    await resize(driver, size);
    await waitFor(async () => (await words()) === said, `at ${size.join(' by ')} it says “${said}”`);
    assert.equal(await tops(), 1, `the buttons stand in one line at ${size.join(' by ')}`);
    await look(driver, `head-light-${size.join('x')}`);
  }
  assert.equal(await run(driver, 'return document.getElementById("paste_rows").ariaLabel'), 'Bring in applications…');
});

for (const theme of /** @type {const} */ (['light', 'dark'])) {
  for (const [people, name] of /** @type {const} */ ([[36, 'few'], [400, '400']])) {
    test(`${people} people, ${theme}`, async (t) => {
      const file = crowd_file(t, people);
      const { driver } = await openWindow(t, { dataFile: file(), theme });
      await shows(driver, 'h1');
      await keys(driver, 'Control+3');
      await shows(driver, 'tr.row th bdi');
      const list = async () => { await look(driver, `${name}-${theme}-1280`); await resize(driver, [900, 600]); await look(driver, `${name}-${theme}-900`); };
      await list();
      if (people !== 400) return;
      await run(driver, 'document.querySelector("tr.row .opener").click()');
      for (const tab of ['booking', 'attendance', 'courses', 'details', 'history']) {
        await shows(driver, '.panel .tabs');
        await run(driver, 'document.getElementById(`tab_${arguments[0]}`).click()', tab);
        await resize(driver, [1280, 800]);
        await look(driver, `${tab}-${theme}-1280`);
        await resize(driver, [900, 600]);
        await look(driver, `${tab}-${theme}-900`);
      }
      await resize(driver, [1280, 800]);
      await run(driver, 'document.getElementById("tab_booking").click(); document.getElementById("do_payment").click()');
      await shows(driver, '#booking_amount');
      await look(driver, `payment-${theme}-1280`);
      await keys(driver, 'Escape');
      await keys(driver, 'n');
      await shows(driver, '#add_first_name');
      await look(driver, `add-${theme}-1280`);
      await keys(driver, 'Escape');
      await run(driver, '[...document.querySelectorAll(".actions .btn")][0].click()');
      await shows(driver, '#known_field');
      await run(driver, 'const field = document.getElementById("known_field"); field.value = "adey"; field.dispatchEvent(new InputEvent("input"))');
      await shows(driver, '#known_options [role=option]');
      await look(driver, `known-${theme}-1280`);
      await keys(driver, 'Escape', 'Escape');
      await run(driver, 'document.querySelector("tr.row .opener").focus()');
      await keys(driver, 'Control+a');
      await shows(driver, '.bulk_bar');
      await look(driver, `bulk-${theme}-1280`);
      await keys(driver, 'End');
      await waitFor(async () => (await run(driver, 'return document.activeElement.textContent.trim()')) !== '…', 'the last row is loaded');
      await look(driver, `end-${theme}-1280`);
      await run(driver, '[...document.querySelectorAll(".head .link")][0].click()');
      await waitFor(() => run(driver, 'return document.querySelector(".head").textContent.includes("whatever their courses")'), 'everybody is listed');
      await look(driver, `everybody-${theme}-1280`);
      await run(driver, 'document.querySelector("tr.row .opener").click()');
      await shows(driver, '.panel .tabs');
      await look(driver, `everybody-panel-${theme}-1280`);
    });
  }
}
