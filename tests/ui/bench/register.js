// P3: from the key to the painted mark. And whether the window stands still while a backup is made.
import { keys, waitFor } from '../window/harness.js';
import { endScreen } from '../window/screen.js';
import { all_saved, call, go_to_register } from '../window/register_course.js';
import { longest_frame, record_frames, record_keys } from './frames.js';
import { quantile, row } from './rows.js';
import { HELLO, PROGRAM, copy_of, start_window } from './windows.js';

const PRESSES = 120;

/** @param {string} folder */
export async function keys_to_marks(folder) {
  const { driver, close } = await start_window(PROGRAM, await copy_of(folder, 1000));
  try {
    await go_to_register(driver);
    await keys(driver, 'p', 'ArrowUp', 'x', 'ArrowUp');
    await all_saved(driver);
    await record_keys(driver);
    for (let press = 0; press < PRESSES; press += 1) {
      await keys(driver, press % 2 === 0 ? 'p' : 'x');
      await waitFor(() => driver.executeScript('return window.__keys.length > arguments[0]', press), 'the mark is painted');
      await all_saved(driver);
      await keys(driver, 'ArrowUp');
    }
    await all_saved(driver);
    const times = /** @type {number[]} */ (await driver.executeScript('return window.__keys'));
    const [middle, late] = [quantile(times, .5), quantile(times, .95)];
    await close();
    const least = await keys_to_a_word(folder);
    row('P3', 'key pressed to mark painted, 95th percentile', { ours: `median ${middle.toFixed(1)} ms, worst ${Math.max(...times).toFixed(1)} ms`, theirs: `one word in an empty window: median ${quantile(least, .5).toFixed(1)} ms, 95th ${quantile(least, .95).toFixed(1)} ms`, figure: late, unit: ' ms', at_most: 33, repeats: times.length });
  } finally {
    await close();
  }
}

/** What the window's system takes by itself: from a key to one painted word where nothing else is. @param {string} folder @returns {Promise<number[]>} */
async function keys_to_a_word(folder) {
  await endScreen();
  const { driver, close } = await start_window(HELLO, await copy_of(folder, 1));
  try {
    await driver.executeScript('const word = document.body.appendChild(document.createElement("p")); word.id = "word"; document.addEventListener("keydown", ({ key }) => { word.textContent = key; });');
    await record_keys(driver, '#word');
    for (let press = 0; press < PRESSES; press += 1) {
      await keys(driver, press % 2 === 0 ? 'p' : 'x');
      await waitFor(() => driver.executeScript('return window.__keys.length > arguments[0]', press), 'the word is painted');
    }
    return /** @type {number[]} */ (await driver.executeScript('return window.__keys'));
  } finally {
    await close();
  }
}

/** @param {string} folder */
export async function stall_during_a_backup(folder) {
  const { driver, close } = await start_window(PROGRAM, await copy_of(folder, 1000));
  try {
    const backups = async () => (await call(driver, 'data_safety')).backups.length;
    await waitFor(async () => (await backups()) > 0, 'the backup of the start is made', 240_000);
    await keys(driver, 'Control+4');
    await record_frames(driver);
    await longest_frame(driver);
    const before = await backups();
    const began = performance.now();
    await driver.executeScript('const { Channel, invoke } = window.__TAURI__.core; window.__made = false; invoke("back_up_now", { progress: new Channel() }).finally(() => { window.__made = true; });');
    await waitFor(() => driver.executeScript('return window.__made'), 'another backup is made', 240_000);
    const took = performance.now() - began;
    const worst = await longest_frame(driver);
    if ((await backups()) === 0) throw new Error(`There is no backup: there were ${before}.`);
    row('P10', `longest frame of the window during a backup of ${(took / 1000).toFixed(1)} s`, { ours: `${worst.toFixed(1)} ms`, figure: worst, unit: ' ms', at_most: 50, repeats: 1 });
  } finally {
    await close();
  }
}
