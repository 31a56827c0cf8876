// A data file with the real course and any number of booked people, made through the program's own commands.
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { keys, openWindow, waitFor } from './harness.js';

/** @typedef {import('selenium-webdriver').WebDriver} WebDriver */

const FIRST = ['Grace', 'Tom', 'Bea', 'Rowan', 'Łucja', 'Fergus', 'Nia', 'Siân', 'Priya', 'Harriet', 'Idris', 'Kwame', 'Mei', 'Oona', 'José', 'Ada', 'Sam', 'Ellis', 'Tariq', 'Wren', 'Jo', 'Una'];
const LAST = ['Adeyemi', 'Ashworth', 'Bright', 'Castle', 'Dąbrowska', 'Doyle', 'Evans', 'Fairfax', 'Ganesh', 'Holm', 'Jones', 'Kufuor', 'Lin', 'MacBride', 'Marín', 'O’Neill', 'Okoro', 'Parry-Hughes', 'Rahman', 'Sadler', 'Tennant', 'Whitlock'];

/**
 * Calls a command as the page does.
 * @param {WebDriver} driver @param {string} command @param {Record<string, unknown>} [given] @returns {Promise<any>}
 */
export async function call(driver, command, given = {}) {
  const answer = /** @type {{ ok?: unknown, error?: string }} */ (
    await driver.executeAsyncScript(
      `const [command, given, done] = arguments;
       window.__TAURI__.core.invoke(command, given).then((ok) => done({ ok }), (error) => done({ error: JSON.stringify(error) }));`,
      command,
      given,
    )
  );
  if (answer.error !== undefined) throw new Error(`${command}: ${answer.error}`);
  return answer.ok;
}

/**
 * The course of six Mondays from 9 February 2026 with so many people, booked in the order of their names. The window it is made in
 * is closed again.
 * @param {number} people @returns {Promise<string>} the data file
 */
export async function course_file(people) {
  const { driver, dataFile, close } = await openWindow(undefined, { now: '2026-01-12T09:00:00Z' });
  try {
    await waitFor(() => driver.executeScript('return document.querySelector("h1")'), 'the program has started');
    const made = await call(driver, 'create_course', {
      form: {
        programme_id: null, programme_title: 'Compassionate Leadership', title: 'Compassionate Leadership, spring 2026',
        plan: { first_date: '2026-02-09', session_count: '6', every_weeks: '1', skipped_dates: [], starts_at: '15:00', ends_at: '17:00', adjusted: [] },
        break_minutes: '0', facilitators: [], capacity: '', fee: '200', zoom_link: '', certificate_threshold: '4', minimum_minutes: '90', requirements: [], notes: '', confirmed: true,
      },
    });
    const names = Array.from({ length: people }, (_, at) => [
      `${FIRST[at % FIRST.length]}${at < FIRST.length ? '' : ` ${String.fromCharCode(65 + (at % 26))}`}`,
      people <= LAST.length ? LAST[at % LAST.length] : `${LAST[Math.floor((at * LAST.length) / people)]}${at % 7 === 0 ? '-Hartley' : ''}`,
    ]);
    for (const [first_name, last_name] of names) {
      await call(driver, 'add_participant', {
        request: { person: { first_name, last_name, organisation: 'Harbour Hospice' }, booking: { course_id: made.view.course_id, state: 'booked', on_date: '2026-01-12', reason: '', over_capacity_reason: null }, is_different: true },
      });
    }
  } finally {
    await close();
  }
  return dataFile;
}

/**
 * The register of a copy of that file, open, with the focus in the grid.
 * @param {{ after: (fn: () => Promise<void>) => void }} t @param {string} file @param {import('./harness.js').Wishes} [wishes]
 */
export async function open_register(t, file, wishes = {}) {
  copies += 1;
  const copy = join(file, '..', `register-copy-${copies}.courses`);
  copyFileSync(file, copy);
  const window = await openWindow(t, { dataFile: copy, ...wishes });
  await go_to_register(window.driver);
  return window;
}
let copies = 0;

/** The sample course in an open window, and its register. @param {WebDriver} driver */
export async function open_sample(driver) {
  await waitFor(() => driver.executeScript('return document.querySelector("h1")'), 'the program has started');
  await call(driver, 'add_sample');
  await driver.executeScript('window.before = true; location.reload()');
  await waitFor(() => driver.executeScript('return window.before === undefined'), 'the page has begun anew');
  await go_to_register(driver);
}

/** @param {WebDriver} driver */
export async function go_to_register(driver) {
  await waitFor(() => driver.executeScript('return document.querySelector(".rail_list a")'), 'the program has started');

  await keys(driver, 'Control+4');
  await waitFor(() => driver.executeScript('return document.activeElement?.matches("td[data-here]")'), 'the focus is in the grid');
}

/** What the grid shows in one column, row by row: "P", "95", "–". @param {WebDriver} driver @param {number} session its number @returns {Promise<string[]>} */
export function shown(driver, session) {
  return driver.executeScript(
    `return [...document.querySelectorAll('.register tr.row')].map((row) => row.querySelectorAll('td.one')[arguments[0] - 1].querySelector('.mark > span:last-of-type')?.textContent ?? '')`,
    session,
  );
}

/** That nothing is on its way to the file any more. @param {WebDriver} driver */
export async function all_saved(driver) {
  await waitFor(() => driver.executeScript('return !document.querySelector(".register .mark.saving")'), 'every mark is in the file');
}
