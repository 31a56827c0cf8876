// A working morning in the real window with the large file, step by step: the longest frame of each. What comes in are
// applications, pasted from a spreadsheet.
import { join } from 'node:path';
import { keys, nativeSave, tabTo, waitFor, write } from '../window/harness.js';
import { all_saved, go_to_register } from '../window/register_course.js';
import { longest_frame, record_frames } from './frames.js';
import { row } from './rows.js';
import { PROGRAM, copy_of, start_window } from './windows.js';

const PEOPLE = 25;

/** @param {string} folder */
export async function morning(folder) {
  const { driver, folder: own, close, milliseconds } = await start_window(PROGRAM, await copy_of(folder, 1000));
  try {
    await record_frames(driver);
    const step = async (/** @type {string} */ what, /** @type {() => Promise<unknown>} */ work) => {
      await longest_frame(driver);
      const began = performance.now();
      await work();
      const took = performance.now() - began;
      const worst = await longest_frame(driver);
      row('morning', what, { ours: `in ${took.toFixed(0)} ms, its longest frame`, figure: worst, unit: ' ms', at_most: 100, repeats: 1 });
    };
    const there = (/** @type {string} */ script, /** @type {string} */ what) => waitFor(() => driver.executeScript(`return ${script}`), what, 60_000);
    await step(`open (usable ${milliseconds.toFixed(0)} ms after the start)`, () => there('document.querySelector("h1")', 'the first screen'));
    await step('search for somebody', async () => {
      await keys(driver, 'Control+k');
      await write(driver, 'grace bev');
      await there('document.querySelectorAll("dialog[open] [role=option]").length > 1', 'somebody is found');
      await keys(driver, 'Escape');
    });
    await step('everybody in the list of participants', async () => {
      await keys(driver, 'Control+3');
      await there('document.querySelector("#place tr.row")', 'the list');
    });
    const applications = ['Name\tE-mail\tOrganisation', ...Array.from({ length: PEOPLE }, (_, at) => `Morning Applicant${at}\tmorning${at}@example.org\tHarbour Hospice`)].join('\r\n');
    await driver.executeScript('const box = document.createElement("textarea"); box.id = "spreadsheet"; document.body.append(box); box.value = arguments[0]; box.focus(); box.select();', applications);
    await keys(driver, 'Control+c');
    await driver.executeScript('document.getElementById("spreadsheet").remove(); document.getElementById("paste_rows").focus()');
    await step(`bring in ${PEOPLE} applications`, async () => {
      await keys(driver, 'Control+v');
      await there('document.querySelector(".paste_sheet")', 'the rows are read');
      await tabTo(driver, `Put ${PEOPLE} people on the course`);
      await keys(driver, 'Enter');
      await there('[...document.querySelectorAll("[role=status]")].some(({ textContent }) => textContent.includes("Pasted applications"))', 'they are on the course');
    });
    await step('open the register', () => go_to_register(driver));
    await step(`register ${PEOPLE} people`, async () => {
      for (let person = 0; person < PEOPLE; person += 1) await keys(driver, 'p');
      await all_saved(driver);
    });
    await step('undo one of them', async () => {
      await keys(driver, 'Control+z');
      await there('[...document.querySelectorAll("[role=status]")].some(({ textContent }) => textContent.includes("Undone"))', 'it is undone');
    });
    await step('export', async () => {
      await keys(driver, 'Control+8');
      await there('document.querySelector(".preview tbody td")', 'the preview');
      await keys(driver, 'Control+s');
      await nativeSave('Save as CSV', join(own, 'morning.csv'));
      await there('document.querySelector(".saved_files")', 'the file is saved');
    });
  } finally {
    await close();
  }
}
